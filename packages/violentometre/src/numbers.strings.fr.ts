/** Short words beside the numbers to call, where a wall or a sheet of paper shows them. French. */
export const numbersStrings = {
  titre: 'Numéros d’aide',
  tchat: 'Tchat',
  sms: 'SMS',
  pour: {
    '17': 'En danger',
    '112': 'En danger, en Europe',
    '114': 'Sans parler',
    '3919': 'Être écoutée',
    pnav: 'Écrire à la police',
  } as Readonly<Record<string, string>>,
} as const;
