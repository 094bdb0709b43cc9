/**
 * The annuaire of local public services (DILA), from its archive
 * (`data.gouv_local.json`) or from its API, where lists arrive as JSON inside
 * strings. Each entry is open to the public by nature. People
 * (`affectation_personne`) are never read.
 */

import type { CategoryId } from '@reperes/schema';
import type { JsonRecord } from '../read/json.js';
import { recordsOf, textOf, textsOf } from '../read/json.js';
import { firstMailbox } from '../values/mailbox.js';
import type { Week, WeekSpan } from '../values/week.js';
import { dayIndex, DAYS, spanOf, weekText } from '../values/week.js';
import type { JsonKind } from './json-source.js';
import type { OfficialTypes } from './official-types.js';

/** `type_service_local` → category. */
const TYPES: OfficialTypes = new Map<string, CategoryId>([
  ['aav', 'aide-victimes'],
  ['bav', 'aide-victimes'],
  ['cidf', 'permanence-juridique'],
  ['cdad', 'permanence-juridique'],
  ['antenne_justice', 'permanence-juridique'],
  ['maison_justice', 'permanence-juridique'],
  ['permanence_juridique', 'permanence-juridique'],
  ['commissariat_police', 'commissariat'],
  ['gendarmerie', 'gendarmerie'],
  ['caf', 'caf-msa'],
  ['msa', 'caf-msa'],
  ['ccas', 'ccas'],
  ['mission_locale', 'mission-locale'],
  ['crpv', 'psychotraumatisme'],
  ['pmi', 'autre'],
  ['france_services', 'autre'],
  ['mairie', 'autre'],
]);

export const lannuaire: JsonKind = {
  id: 'lannuaire',
  types: TYPES,
  /** The archive has `service`, the API `results`. */
  lists: ['service', 'results'],
  typesOf,
  valuesOf: (item) => {
    const place = placeOf(item);
    const phones = recordsOf(item['telephone']).map((phone) => textOf(phone['valeur'])).filter((phone) => phone !== '');
    const mails = textsOf(item['adresse_courriel']);
    const code = textOf(item['code_insee_commune']) || (recordsOf(item['pivot']).flatMap((pivot) => textsOf(pivot['code_insee_commune']))[0] ?? '');
    return {
      cle: textOf(item['id']),
      nom: textOf(item['nom']),
      siret: textOf(item['siret']),
      code_insee: code,
      couvre: typesOf(item).some((type) => MUNICIPAL.has(type)) ? code : '',
      telephone: phones[0] ?? '',
      autres_contacts: [...phones.slice(1), ...mails].join(' ; '),
      courriel: firstMailbox(mails),
      site_web: recordsOf(item['site_internet']).map((site) => textOf(site['valeur'])).find((site) => site.startsWith('https:')) ?? '',
      horaires: hoursOf(item),
      date_maj: textOf(item['date_modification']).slice(0, 10),
      ...(place ? addressOf(place) : {}),
    };
  },
};

/** They answer for their own commune. */
const MUNICIPAL: ReadonlySet<string> = new Set(['mairie', 'ccas']);

function typesOf(item: JsonRecord): readonly string[] {
  return recordsOf(item['pivot']).map((pivot) => textOf(pivot['type_service_local']));
}

/** Where one goes, not where one writes. */
function placeOf(item: JsonRecord): JsonRecord | undefined {
  return recordsOf(item['adresse']).find((address) => textOf(address['type_adresse']) === 'Adresse');
}

function addressOf(address: JsonRecord) {
  return {
    adresse: textOf(address['numero_voie']),
    code_postal: textOf(address['code_postal']),
    longitude: textOf(address['longitude']),
    latitude: textOf(address['latitude']),
  };
}

/** A line with a comment ("un samedi sur deux") is no part of the ordinary week: it is said apart, in its own words. */
function hoursOf(item: JsonRecord): string {
  const ranges = recordsOf(item['plage_ouverture']);
  const plain = ranges.filter((range) => textOf(range['commentaire']) === '');
  const apart = ranges.flatMap((range) => {
    const comment = textOf(range['commentaire']);
    return comment === '' ? [] : [`${weekText(weekOf([range])) ?? ''} (${comment})`.trim()];
  });
  return [weekText(weekOf(plain)) ?? '', ...apart].filter((part) => part !== '').join(', ');
}

function weekOf(ranges: readonly JsonRecord[]): Week {
  const week: WeekSpan[][] = DAYS.map(() => []);
  for (const range of ranges) {
    const [first, last] = [dayIndex(textOf(range['nom_jour_debut'])), dayIndex(textOf(range['nom_jour_fin']))];
    const spans = ['1', '2'].flatMap((rank) => {
      const span = spanOf(textOf(range[`valeur_heure_debut_${rank}`]), textOf(range[`valeur_heure_fin_${rank}`]));
      return span ? [span] : [];
    });
    for (let day = first; day >= 0 && day <= last; day += 1) week[day]?.push(...spans);
  }
  return week;
}
