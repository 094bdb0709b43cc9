/**
 * Addresses that are published → points. Runs after redaction and takes
 * public records alone: no protected address can be asked of anyone. An answer
 * is judged; a doubtful one leaves the place at its commune's centre.
 */

import type { Position, PublicServiceProperties } from '@reperes/schema';
import type { CommuneNames } from '../geography/commune-names.js';
import type { AddressAnswer, AddressQuestion } from '../geocoding/geocoder.js';
import { questionKey } from '../geocoding/geocoder.js';
import { placeOf } from '../issues.js';
import type { PublicRecord } from '../records.js';
import type { Sequence } from '../sequence.js';
import type { StageContext } from './stage-context.js';

export interface FoundAddress {
  readonly point: Position;
  readonly precision: 'adresse' | 'voie';
}

/** From here on the service is right but for rare cases; below, another street of the town may answer. */
const SURE = 0.8;
/** Below, the answer has next to nothing of the question. */
const WORTH_A_LOOK = 0.4;

/** By record id. Without a geocoder nothing is found and nothing is said. */
export async function geocode(
  records: Sequence<PublicRecord>,
  { geocoder, geography, report }: Pick<StageContext, 'geocoder' | 'geography' | 'report'>,
): Promise<ReadonlyMap<string, FoundAddress>> {
  const found = new Map<string, FoundAddress>();
  if (!geocoder) return found;
  const questions: AddressQuestion[] = [];
  for (const record of records) {
    const question = questionOf(record);
    if (question) questions.push(question);
  }
  if (questions.length === 0) return found;
  const { answers, incomplete } = await geocoder(questions);
  if (incomplete) report({ code: 'geocodage.incomplet', severity: 'info' });
  for (const record of records) {
    const question = questionOf(record);
    const answer = question && answers.get(questionKey(question));
    if (!question || (!answer && incomplete)) continue;
    const judged = judge(answer, question, geography.names);
    if (typeof judged === 'object') found.set(record.properties.id, judged);
    else if (record.place) report({ ...placeOf(record.place), code: judged, severity: 'warning', column: 'adresse' });
  }
  return found;
}

/** Nothing to ask of a place that is not public, has its point, or whose commune is not known. */
function questionOf({ properties, point }: PublicRecord): AddressQuestion | undefined {
  if (properties.confidentialite !== 'public' || point) return undefined;
  const { adresse, code_postal: codePostal = '', commune = '', code_insee: codeInsee }: PublicServiceProperties = properties;
  return adresse === undefined || codeInsee === undefined ? undefined : { adresse, codePostal, commune, codeInsee };
}

export function judge(
  answer: AddressAnswer | undefined,
  { codeInsee }: AddressQuestion,
  names: CommuneNames,
): FoundAddress | 'adresse.introuvable' | 'adresse.incertaine' {
  // The service names the arrondissements of Paris, Lyon and Marseille, and may be behind on merged communes.
  if (!answer || names.today(answer.codeInsee)?.code !== codeInsee || answer.score < WORTH_A_LOOK) return 'adresse.introuvable';
  if (answer.score < SURE || answer.match === 'municipality') return 'adresse.incertaine';
  return { point: answer.point, precision: answer.match === 'housenumber' ? 'adresse' : 'voie' };
}
