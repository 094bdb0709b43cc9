/** Rows of referents → typed referents. No stage fills a person's name: no column holds one. */

import { REFERENT_LEVELS } from '@reperes/schema';
import type { Referent, ReferentLevel } from '@reperes/schema';
import { slug } from '../geography/groups.js';
import type { PrivateReferent, RawReferent } from '../records.js';
import { privateReferent } from '../records.js';
import { cellsOf } from './cells.js';
import { recordId } from './clean.js';
import type { StageContext } from './stage-context.js';
import { sourceOf } from './stage-context.js';

const LONGEST = 300;

export function cleanReferent(raw: RawReferent, { territory, geography, report }: StageContext): PrivateReferent | undefined {
  const source = sourceOf(territory, raw.place.source);
  const cells = cellsOf(raw, report);
  const niveau = cells.read('niveau', readLevel);
  const fonction = cells.text('fonction', LONGEST);
  const structure = cells.text('structure', LONGEST);
  const given = cells.readList('couvre', (text) => geography.coverageCode(text), 'couvre.inconnu');
  // A commune's referent answers for that commune; without it, the row answers for nobody.
  const couvre = given.length > 0 || niveau === 'commune' || raw.values.couvre !== undefined ? given : territory.departements;
  if (!niveau) cells.fault('niveau', 'niveau.inconnu', 'error');
  if (fonction === undefined) cells.fault('fonction', 'fonction.absente', 'error');
  if (structure === undefined) cells.fault('structure', 'structure.absente', 'error');
  if (couvre.length === 0) cells.fault('couvre', 'couvre.inconnu', 'error');
  const refused = raw.refused === true || !niveau || fonction === undefined || structure === undefined || couvre.length === 0;
  if (refused) return undefined;

  const telephone = cells.phone('telephone');
  const courriel = cells.email('courriel');
  const horaires = cells.text('horaires', LONGEST);
  const outside = { telephone: cells.phone('telephone_hors_horaires'), nom: cells.text('nom_hors_horaires', LONGEST) };
  const referent: Referent = {
    id: recordId(territory.id, raw.place, raw.values.cle),
    niveau,
    fonction,
    structure,
    ...(telephone === undefined ? {} : { telephone }),
    ...(courriel === undefined ? {} : { courriel }),
    ...(horaires === undefined ? {} : { horaires_texte: horaires }),
    ...(outside.telephone === undefined ? {} : { hors_horaires: { telephone: outside.telephone, nom: outside.nom ?? structure } }),
    couvre: [...new Set(couvre)],
    source: source.id,
    date_maj: cells.date('date_maj') ?? source.date,
    ...(source.exemple ? { exemple: true } : {}),
  };
  return privateReferent(raw.place, referent);
}

function readLevel(text: string): ReferentLevel | undefined {
  const word = slug(text);
  return REFERENT_LEVELS.find((level) => level === word);
}
