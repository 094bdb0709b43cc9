/** "2023" → "2023", "2023-11" → "novembre 2023", "2023-11-03" → "3 novembre 2023"; anything else as it came. */
export function dateText(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (!year || !month) return date;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat('fr', {
    ...(day ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(instant);
}
