/** How records are packed: their fields in a fixed order, without names; what many of them share, once for all. */

import type { Position, ServiceProperties } from '@reperes/schema';
import type { RowPlace } from '../issues.js';
import type { Packing } from '../packed.js';
import type { PrivateFields, PrivateRecord, PublicRecord } from '../records.js';
import { privateRecord } from '../records.js';

/** What an absent value stands for. */
type Default = undefined | false | readonly [];

/** Fields of which a directory has few values, for many records; none of them is a number. */
const SHARED: ReadonlySet<string> = new Set([
  'categorie', 'confidentialite', 'couvre', 'commune', 'codeInsee', 'codePostal', 'horaires', 'presentation', 'publics', 'langues',
  'modesAccueil', 'frais', 'dateMaj', 'verifieLe', 'source', 'presentation_resume', 'precision', 'code_insee', 'code_postal',
  'horaires_accueil', 'horaires_intervalles', 'horaires_texte', 'modes_accueil', 'date_maj', 'verifie_le',
] satisfies (keyof PrivateFields | AllOf<ServiceProperties>)[]);

/** All the communes of France, and as many other values; what comes later is written as it is. */
const MOST_SHARED = 2 ** 16;

/** Every field of the record type is here, or this does not compile. What is mostly so is not written. */
const PRIVATE: Readonly<Record<Exclude<keyof PrivateFields, 'places'>, Default>> = {
  id: undefined, refused: false, horsCompte: false, vacant: false, nom: undefined, categorie: undefined, nombre: undefined,
  capacite: undefined, confidentialite: undefined, couvre: undefined, commune: undefined, codeInsee: undefined,
  codePostal: undefined, adresse: undefined, autresAdresses: [], point: undefined, telephone: undefined, courriel: undefined, contacts: [], contactsCites: [], ruesCitees: [], temoin: false,
  siteWeb: undefined, horaires: undefined, presentation: undefined, coupes: [], publics: [], langues: [], frais: undefined,
  modesAccueil: [], accessibilite: undefined, accesFauteuil: undefined, dateMaj: undefined, verifieLe: undefined, source: undefined,
  reference: undefined, siret: undefined, finess: undefined, approuve: false, exemple: false,
};

type AllOf<Union> = Union extends unknown ? keyof Union : never;

/** In the order in which they are published. */
const PROPERTIES: Readonly<Record<AllOf<ServiceProperties>, Default>> = {
  id: undefined, nom: undefined, categorie: undefined, nombre: undefined, presentation_resume: undefined, telephone: undefined,
  courriel: undefined, site_web: undefined, confidentialite: undefined, precision: undefined, adresse: undefined,
  code_postal: undefined, commune: undefined, code_insee: undefined, horaires_accueil: undefined,
  horaires_intervalles: undefined, horaires_texte: undefined, modes_accueil: undefined, accessibilite_lieu: undefined,
  acces_fauteuil: undefined, places: undefined, publics: undefined, langues: undefined, frais: undefined, couvre: undefined, source: undefined,
  reference: undefined, date_maj: undefined, verifie_le: undefined, exemple: undefined,
};

export function privatePacking(): Packing<PrivateRecord> {
  const fields = new Fields(PRIVATE);
  const origins = new Origins();
  return {
    pack: (record) => [record.places.map((place) => origins.pack(place)), ...fields.pack(record)],
    unpack: ([places, ...values]) =>
      privateRecord({ ...(fields.unpack(values) as PrivateFields), places: (places as readonly PackedPlace[]).map((place) => origins.unpack(place)) }),
  };
}

/** What comes out is what went in: only redaction makes a public record. */
export function publicPacking(): Packing<PublicRecord> {
  const fields = new Fields(PROPERTIES);
  const origins = new Origins();
  return {
    pack: ({ properties, point, place }) => [place && origins.pack(place), point, ...fields.pack(properties)],
    unpack: ([place, point, ...values]) =>
      ({
        properties: fields.unpack(values) as ServiceProperties,
        point: point as Position | null,
        place: place === null ? undefined : origins.unpack(place as PackedPlace),
      }) as PublicRecord,
  };
}

type PackedPlace = readonly [origin: number, row: number];
type Origin = Omit<RowPlace, 'row'>;

/** A file has one name and half a million rows. */
class Origins {
  private readonly origins: Origin[] = [];
  private readonly indexes = new Map<string, number>();

  pack({ row, ...origin }: RowPlace): PackedPlace {
    const key = `${origin.source}\n${origin.file}\n${origin.sheet ?? ''}`;
    const known = this.indexes.get(key) ?? this.origins.push(origin) - 1;
    this.indexes.set(key, known);
    return [known, row];
  }

  unpack([index, row]: PackedPlace): RowPlace {
    return { ...(this.origins[index] as Origin), row };
  }
}

/** A number holds that many marks, one a bit. */
const MARKS = 30;

/** Values of the fields that have one, after numbers that mark which these are. */
class Fields {
  private readonly names: readonly string[];
  private readonly defaults: readonly Default[];
  private readonly marks: number;
  private readonly shared = new Shared();

  constructor(fields: Readonly<Record<string, Default>>) {
    this.names = Object.keys(fields);
    this.defaults = Object.values(fields);
    this.marks = Math.ceil(this.names.length / MARKS);
  }

  pack(record: object): readonly unknown[] {
    const values = record as Readonly<Record<string, unknown>>;
    const packed: unknown[] = Array.from({ length: this.marks }, () => 0);
    this.names.forEach((name, index) => {
      const value = values[name];
      if (isDefault(value, this.defaults[index])) return;
      const mark = Math.floor(index / MARKS);
      packed[mark] = (packed[mark] as number) | (1 << index % MARKS);
      packed.push(SHARED.has(name) ? this.shared.pack(value) : value);
    });
    return packed;
  }

  /** What was undefined is absent. */
  unpack(values: readonly unknown[]): object {
    const fields: Record<string, unknown> = {};
    let next = this.marks;
    this.names.forEach((name, index) => {
      const isThere = ((values[Math.floor(index / MARKS)] as number) >>> index % MARKS) & 1;
      const value = isThere ? this.shared.unpack(values[next], name) : this.defaults[index];
      if (isThere) next += 1;
      if (value !== undefined) fields[name] = value;
    });
    return fields;
  }
}

function isDefault(value: unknown, usual: Default): boolean {
  return value === undefined || value === usual || (Array.isArray(usual) && Array.isArray(value) && value.length === 0);
}

/** Values that are held once, and stood for by a number. */
class Shared {
  private readonly values: unknown[] = [];
  private readonly numbers = new Map<string, number>();

  pack(value: unknown): unknown {
    const text = JSON.stringify(value);
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    if (this.values.length >= MOST_SHARED) return value;
    this.numbers.set(text, this.values.length);
    // Parsed: a text that was cut from a file would hold all of it in memory.
    return this.values.push(JSON.parse(text)) - 1;
  }

  unpack(value: unknown, name: string): unknown {
    return typeof value === 'number' && SHARED.has(name) ? this.values[value] : value;
  }
}
