/** Words of the plain page that leads to several territories. */

export const STRINGS = {
  skip: 'Aller à la liste des territoires',
  heading: 'Où habitez-vous\u00a0?',
  services: (count: number) => (count > 1 ? `${count}\u00a0services` : `${count}\u00a0service`),
} as const;
