import type { Forme, Item, QuestionSet, Zone } from '@reperes/violentometre';

const FORMES: readonly Forme[] = ['cercle', 'carre', 'hexagone', 'triangle', 'losange', 'octogone'];

/** Three zones, four items, one of them a danger; the words are those of no real scale. */
export const smallSet: QuestionSet = {
  version: 1,
  id: 'petit',
  lang: 'fr',
  titre: 'Petite échelle d’exemple',
  presentation: 'Un exemple pour les tests.',
  source: 'Tests de Repères',
  licence: 'MIT',
  permission: 'Écrit pour les tests.',
  validated_by: 'Association d’exemple',
  credits: 'Aucun.',
  zones: [
    zone('calme', 0, 'cercle'),
    zone('orage', 1, 'triangle'),
    zone('tempete', 2, 'octogone'),
  ],
  items: [item('a', 'calme'), item('b', 'orage'), item('c', 'tempete'), { ...item('d', 'orage'), danger: true }],
};

/** @param zones how many, the mildest of gravity 0 */
export function setOf(items: number, zones: number): QuestionSet {
  return {
    ...smallSet,
    zones: Array.from({ length: zones }, (_, rank) => zone(`z${rank}`, rank, FORMES[rank]!)),
    items: Array.from({ length: items }, (_, rank) => item(`i${rank}`, `z${rank % zones}`)),
  };
}

function zone(id: string, gravite: number, forme: Forme): Zone {
  return { id, nom: `Zone ${id}`, gravite, forme, sens: `Sens de ${id}.`, que_faire: `Que faire, ${id}.` };
}

function item(id: string, of: string): Item {
  return { id, zone: of, texte: `Phrase ${id}, zone ${of}.` };
}
