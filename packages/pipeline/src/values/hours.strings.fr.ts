/** Hours in words. */

export const STRINGS = {
  always: '24h/24, 7j/7',
  holidays: (hours: string) => `jours fériés ${hours}`,
  closedOnHolidays: 'fermé les jours fériés',
  appointment: 'sur rendez-vous',
} as const;
