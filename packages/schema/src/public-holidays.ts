/** The eleven public holidays of France (Code du travail, art. L3133-1), and those that a place adds. */

/** A day of every year, `12-26`, or so many days after Easter Sunday. */
export type LocalHolidays = readonly (string | number)[];

const FIXED: readonly string[] = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/** Easter Monday, Ascension, Whit Monday. */
const DAYS_AFTER_EASTER: readonly number[] = [1, 39, 50];

/**
 * Good Friday and 26 December (art. L3134-13); the first only where there is a
 * Protestant or shared church: elsewhere a service that says its hours on
 * holidays is rare enough for a doubt to be right.
 */
const ALSACE_MOSELLE: LocalHolidays = [-2, '12-26'];

/**
 * Overseas, the day of the abolition of slavery (art. L3422-2; Saint-Martin
 * keeps 28 May since 2019). The Pacific has its own labour codes: the days of
 * the missions, of autonomy, of the territory and of citizenship.
 */
const LOCAL: Readonly<Record<string, LocalHolidays>> = {
  57: ALSACE_MOSELLE,
  67: ALSACE_MOSELLE,
  68: ALSACE_MOSELLE,
  971: ['05-27'],
  972: ['05-22'],
  973: ['06-10'],
  974: ['12-20'],
  976: ['04-27'],
  977: ['10-09'],
  978: ['05-28'],
  986: ['04-28', '07-29'],
  987: [-2, '03-05', '06-29', '11-20'],
  988: ['09-24'],
};

const NONE: LocalHolidays = [];

const DAY_MS = 86_400_000;

/** What a département adds to the holidays of the country. */
export function holidaysOf(departement: string): LocalHolidays {
  return LOCAL[departement] ?? NONE;
}

/** @param day ISO 8601, `2026-11-23` */
export function isPublicHoliday(day: string, local: LocalHolidays = NONE): boolean {
  const date = day.slice(5);
  if (FIXED.includes(date) || local.includes(date)) return true;
  const after = (Date.parse(day) - easter(Number(day.slice(0, 4)))) / DAY_MS;
  return DAYS_AFTER_EASTER.includes(after) || local.includes(after);
}

/** Midnight UTC of Easter Sunday in the Gregorian calendar (method of Oudin, 1940). */
function easter(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const shift = Math.floor((century - 17) / 25);
  const epact = (century - Math.floor(century / 4) - Math.floor((century - shift) / 3) + 19 * golden + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const daysIntoMarch = 28 + moon - weekday;
  return Date.UTC(year, 2, daysIntoMarch);
}
