/** A FINESS number as registers write it: nine characters. People space it, and a spreadsheet drops its first zeros; Corsica has letters. */

export function finessNumber(written: string): string {
  const number = written.slice(0, 60).replace(/[\s.-]/g, '').toUpperCase();
  return /^[0-9AB]{1,9}$/.test(number) ? number.padStart(9, '0') : written.trim();
}
