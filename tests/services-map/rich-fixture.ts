import type { CategoryId, CommuneRow, CommunesFile, OpeningIntervals, Service } from '@reperes/schema';
import { contact, service } from './folder-fixture.js';

/** Monday to Friday, 9:00 to 12:00 and 14:00 to 17:00; closed on holidays. */
const WEEK: OpeningIntervals = { regles: [{ jours: [1, 2, 3, 4, 5], heures: [[540, 720], [840, 1020]] }], feries: [] };

/** Day and night. */
export const ALWAYS: OpeningIntervals = { regles: [{ jours: [1, 2, 3, 4, 5, 6, 7], heures: [[0, 1440]] }], feries: [[0, 1440]] };

/** No hour at all. */
export const NEVER: OpeningIntervals = { regles: [], feries: [] };

export const BETHUNE: CommuneRow = ['62119', 'Béthune', ['62400'], 2.64, 50.53, 24895, ['arr-bethune'], []];

/** Most inhabitants first, as in the published file. */
export const COMMUNES: CommunesFile = {
  version: 1,
  territoire: '62',
  communes: [
    ['62193', 'Calais', ['62100'], 1.86, 50.95, 67544, ['arr-calais'], []],
    BETHUNE,
    ['62178', 'Bruay-la-Buissière', ['62700'], 2.55, 50.48, 21831, ['arr-bethune'], []],
    ['62041', 'Arras', ['62000'], 2.78, 50.29, 41694, [], []],
    ['62999', 'Sans-Centre', ['62999'], null, null, 10, [], []],
  ],
};

/** Every field that a facet reads, with its gaps: what is not said, what is said twice, what is protected. */
export const RICH: readonly Service[] = [
  service('jour', 'accueil-jour', { nom: 'Accueil du Beffroi', horaires_intervalles: ALWAYS, langues: ['Anglais', 'arabe'], frais: 'gratuit', modes_accueil: ['en-presentiel'], acces_fauteuil: true, publics: ['femmes', 'femmes avec enfants'] }),
  service('ecoute', 'laeo', { nom: 'Écoute de l’Artois', horaires_intervalles: NEVER, langues: ['LSF', 'anglais'], frais: 'gratuit', modes_accueil: ['en-presentiel', 'a-distance'], couvre: ['62'] }, [2.78, 50.29]),
  service('droits', 'permanence-juridique', { nom: 'Permanence des droits', langues: ['langue des signes française'], frais: 'payant', acces_fauteuil: false, modes_accueil: ['a-distance'], couvre: ['62193'], code_insee: '62193', commune: 'Calais' }, [1.86, 50.95]),
  service('police', 'commissariat', { nom: 'Commissariat', horaires_intervalles: ALWAYS, couvre: ['arr-bethune'], code_insee: '62178' }, [2.55, 50.48]),
  service('sante', 'psychotraumatisme', { nom: 'Consultation', horaires_intervalles: { ...ALWAYS, rendez_vous: true }, langues: ['ANGLAIS', 'turc'], publics: ['mineurs'], couvre: ['62041'], code_insee: '62041' }, [2.77, 50.28]),
  service('ados', 'maison-adolescents', { nom: 'Maison des adolescents', frais: 'gratuit', publics: ['jeunes de 11 à 25 ans'], couvre: ['62041'], code_insee: '62041' }, [2.79, 50.3]),
  service('stage', 'auteurs', { nom: 'Stage', publics: ['auteurs'], couvre: ['62'], langues: ['français'] }, null),
  service('nombre', 'laeo', { nom: 'Treize lieux', nombre: 13, couvre: ['62193'] }, [1.87, 50.95]),
  contact('abri', 'hebergement-urgence', { nom: 'Zone protégée', couvre: ['arr-calais'], langues: ['arabe'], horaires_intervalles: ALWAYS, acces_fauteuil: true, modes_accueil: ['en-presentiel'] }),
  contact('relais', 'logement-relais', { nom: 'Appui', couvre: ['arr-calais'], frais: 'gratuit' }),
];

/** As many services as wanted, every facet filled; the same for the same number. */
export function manyServices(count: number): readonly Service[] {
  const categories: readonly CategoryId[] = ['accueil-jour', 'laeo', 'commissariat', 'permanence-juridique', 'psychotraumatisme', 'ccas', 'auteurs'];
  const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!;
  return Array.from({ length: count }, (_item, at) =>
    service(
      `n${at}`,
      pick(categories, at),
      {
        nom: `Service ${String(at).padStart(6, '0')}`,
        horaires_intervalles: pick([ALWAYS, WEEK, undefined, NEVER], at * 7 + 3),
        langues: pick([undefined, ['anglais'], ['arabe', 'LSF'], ['turc', 'anglais']], at * 5 + 1),
        frais: pick([undefined, 'gratuit', 'payant'], at * 11 + 2),
        acces_fauteuil: pick([undefined, true, false], at * 13 + 1),
        modes_accueil: pick([undefined, ['en-presentiel'], ['a-distance']], at * 17 + 2),
        publics: pick([undefined, ['femmes'], ['mineurs']], at * 19 + 1),
      },
      [1.6 + ((at * 37) % 1500) / 1000, 50.1 + ((at * 53) % 800) / 1000],
    ),
  );
}
