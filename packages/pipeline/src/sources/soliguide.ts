/**
 * Soliguide (answer of `new-search`; a key is needed, and its reuse terms are
 * to be agreed with Solinum, so that no licence is assumed here). Known
 * quirks: places listed twice, a postcode in the field of the commune code,
 * HTML entities in texts, timestamps that are none.
 */

import type { CategoryId } from '@reperes/schema';
import type { JsonRecord } from '../read/json.js';
import { recordOf, recordsOf, textOf } from '../read/json.js';
import { htmlText } from '../values/html-text.js';
import { firstMailbox } from '../values/mailbox.js';
import type { Week } from '../values/week.js';
import { spanOf, weekText } from '../values/week.js';
import type { JsonKind } from './json-source.js';
import type { OfficialTypes } from './official-types.js';
import { STRINGS } from './strings.fr.js';

/**
 * Categories of https://github.com/solinumasso/soliguide, and those of before
 * 2025. Its day centres are for people without a home: not the "accueil de
 * jour" of a plan against violence.
 */
const TYPES: OfficialTypes = new Map<string, CategoryId>([
  ['legal_advice', 'permanence-juridique'],
  ['legal_protection', 'permanence-juridique'],
  ['sexual_health', 'sante-sexuelle'],
  ['family_planning', 'sante-sexuelle'],
  ['contraception', 'sante-sexuelle'],
  ['emergency_contraception', 'sante-sexuelle'],
  ['abortion', 'sante-sexuelle'],
  ['gynecology', 'sante-sexuelle'],
  ['sti_prevention_testing', 'sante-sexuelle'],
  ['std_testing', 'sante-sexuelle'],
  ['sexual_violence_support', 'autre'],
  ['psychological_support', 'autre'],
  ['social_accompaniment', 'autre'],
]);

const LODGING: readonly string[] = [
  'accomodation_and_housing', 'overnight_stop', 'emergency_accommodation', 'long_term_accomodation', 'citizen_housing',
  'medical_accommodation',
];

const WEEK_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export const soliguide: JsonKind = {
  id: 'soliguide',
  types: TYPES,
  lists: ['places'],
  typesOf: categoriesOf,
  isLodging: (item) => categoriesOf(item).some((category) => LODGING.includes(category)),
  // Some are there for professionals alone ("PRO").
  isGone: (item) => !['', 'ONLINE'].includes(textOf(item['status'])) || !['', 'ALL'].includes(textOf(item['visibility'])),
  valuesOf: (item) => {
    const entity = recordOf(item['entity']);
    const phones = recordsOf(entity['phones']).map((phone) => textOf(phone['phoneNumber'])).filter((phone) => phone !== '');
    return {
      cle: textOf(item['lieu_id']),
      nom: htmlText(textOf(item['name'])),
      presentation: htmlText(textOf(item['description'])),
      telephone: phones[0] ?? '',
      autres_contacts: phones.slice(1).join(' ; '),
      courriel: firstMailbox([textOf(entity['mail'])]),
      site_web: textOf(entity['website']),
      horaires: hoursOf(item),
      date_maj: isoDay(textOf(item['updatedAt'])) ?? '',
      ...whereOf(recordOf(item['position'])),
    };
  },
};

function categoriesOf(item: JsonRecord): readonly string[] {
  return recordsOf(item['services_all']).map((service) => textOf(service['category']));
}

function whereOf(position: JsonRecord) {
  const postcode = textOf(position['postalCode']);
  const code = textOf(position['cityCode']);
  const coordinates = recordOf(position['location'])['coordinates'];
  const [longitude = '', latitude = ''] = Array.isArray(coordinates) ? coordinates.map(textOf) : [];
  // The street alone: town and postcode are repeated after a comma.
  const adresse = htmlText(textOf(position['address'])).replace(/,?\s*\b\d{5}\b[^,]*$/, '');
  return { adresse, code_postal: postcode, commune: htmlText(textOf(position['city'])), code_insee: code === postcode ? '' : code, longitude, latitude };
}

/** Nothing rather than hours that a closure of unknown dates contradicts. */
function hoursOf(item: JsonRecord): string {
  const hours = recordOf(item['newhours']);
  const week = weekText(weekOf(hours)) ?? '';
  const closure = recordOf(recordOf(item['tempInfos'])['closure']);
  const remark = htmlText(textOf(hours['description']));
  if (closure['actif'] !== true) return [week, remark].filter((part) => part !== '').join(', ');
  const [from, to] = [isoDay(textOf(closure['dateDebut'])), isoDay(textOf(closure['dateFin']))];
  if (from === undefined || to === undefined) return '';
  return [week, remark, STRINGS.closed(frenchDay(from), frenchDay(to))].filter((part) => part !== '').join(', ');
}

function weekOf(hours: JsonRecord): Week {
  return WEEK_DAYS.map((name) => {
    const day = recordOf(hours[name]);
    if (day['open'] !== true) return [];
    return recordsOf(day['timeslot']).flatMap(({ start, end }) => {
      const span = spanOf(clock(start), clock(end));
      return span ? [span] : [];
    });
  });
}

/** 930 → "09:30", 0 → "00:00". */
function clock(value: unknown): string {
  const digits = textOf(value).padStart(4, '0');
  return /^\d{4}$/.test(digits) ? `${digits.slice(0, 2)}:${digits.slice(2)}` : '';
}

function isoDay(written: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})T/.exec(written)?.[1];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

function frenchDay(day: string): string {
  return day.split('-').reverse().join('/');
}
