/** What the loader writes where a widget does not come: the words before each number, its link, its text. */
export const NUMBERS: readonly (readonly [before: string, href: string, shown: string])[] = [
  ['En danger\u00a0: ', 'tel:17', '17'],
  [' ou ', 'tel:112', '112'],
  ['\nSans parler\u00a0: ', 'sms:114', 'SMS au 114'],
  ['\nÊtre écoutée\u00a0: ', 'tel:3919', '3919'],
];
