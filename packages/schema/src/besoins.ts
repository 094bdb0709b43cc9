/** What a person needs, as she would say it: the map groups the categories so. */

/** The need an entry answers; the filters of the map are grouped by it. */
export type BesoinId =
  | 'abri'
  | 'plainte'
  | 'parler'
  | 'droits'
  | 'sante'
  | 'enfants'
  | 'quotidien'
  | 'auteurs';

/** The outline of a marker: one per need, so that two needs differ without colour. */
export type Forme =
  | 'maison'
  | 'bouclier'
  | 'bulle'
  | 'carre'
  | 'croix'
  | 'rond'
  | 'losange'
  | 'hexagone';

export interface Besoin {
  readonly id: BesoinId;
  /** Said as the person would say it. */
  readonly label: string;
  readonly forme: Forme;
}

export const BESOINS: readonly Besoin[] = [
  { id: 'abri', label: 'Me mettre à l’abri', forme: 'maison' },
  { id: 'parler', label: 'Parler, être écoutée', forme: 'bulle' },
  { id: 'plainte', label: 'Signaler, porter plainte', forme: 'bouclier' },
  { id: 'droits', label: 'Connaître mes droits', forme: 'carre' },
  { id: 'sante', label: 'Me soigner', forme: 'croix' },
  { id: 'enfants', label: 'Mes enfants, les jeunes', forme: 'rond' },
  { id: 'quotidien', label: 'Être aidée au quotidien', forme: 'losange' },
  { id: 'auteurs', label: 'Il veut changer', forme: 'hexagone' },
];
