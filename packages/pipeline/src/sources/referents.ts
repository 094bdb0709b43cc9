/**
 * Referents by function: our template, the list of a sub-prefecture (a row per
 * commune, then a second table of units and hospitals), the directory of a
 * gendarmerie. A person's name is read so that it can be kept from coming out:
 * `stages/referent-name.ts` says when it is published. Phones that a service
 * lends to one person, and who stands in for whom, are known and left out.
 */

import { searchKey } from '@reperes/schema';
import type { ReferentLevel } from '@reperes/schema';
import type { RawReferent, ReferentField } from '../records.js';
import { isKeptBack } from '../values/kept-back.js';
import type { SourceKind, SourceRow } from './source.js';
import { column, rawReferent } from './source.js';

/** Known columns that no published field takes. */
const LEFT_OUT = ['epci', 'compagnie', 'designation', 'forme', 'suppleant', 'portable'] as const;

type ReferentColumn = ReferentField | 'type' | 'remarques' | (typeof LEFT_OUT)[number];

export const referents: SourceKind<ReferentColumn> = {
  id: 'referents',
  required: [['structure', 'commune'], ['niveau', 'type', 'fonction']],
  leftOut: LEFT_OUT,
  columns: [
    column('cle', 'identifiant', 'id', 'n'),
    column('niveau', 'echelon'),
    column('type', 'type de structure', 'type de service'),
    column('fonction', 'fonction du referent', 'fonction de la referente', 'referent fonction', 'referente fonction', 'qualite'),
    column('structure', 'service', 'unite', 'etablissement'),
    column('commune', 'ville', 'nom de la commune'),
    column('telephone', 'tel', 'telephone fixe', 'n de tel fixe', 'n de telephone'),
    column('courriel', 'mail', 'e mail', 'email', 'mel', 'adresse mel fonctionnelle', 'boite fonctionnelle'),
    column('horaires', 'jours et horaires'),
    column('telephone_hors_horaires', 'telephone hors horaires', 'astreinte'),
    column('nom_hors_horaires', 'nom hors horaires', 'service hors horaires'),
    column('couvre', 'communes', 'communes couvertes', 'zone couverte', 'secteur'),
    column('date_maj', 'maj', 'mise a jour', 'date de mise a jour'),
    column('revoir_le', 'a revoir le', 'date de revision', 'revision', 'valable jusqu au'),
    column('nom', 'nom du referent', 'nom de la referente', 'nom du referent ou de la referente', 'referent nom', 'referente nom', 'nom prenom', 'nom et prenom', 'prenom nom', 'prenom et nom', 'nom de la personne'),
    column('prenom', 'prenom du referent', 'prenom de la referente'),
    column('publier_nom', 'publier le nom', 'nom publiable'),
    column('base_legale', 'base legale', 'base juridique'),
    column('approuve_par', 'approuve par', 'accord de'),
    column('approuve_le', 'approuve le', 'date de l accord'),
    column('remarques', 'remarque', 'observation', 'observations', 'commentaire', 'commentaires'),
    column('epci', 'intercommunalite'),
    column('compagnie', 'compagnie csp', 'csp', 'circonscription'),
    column('designation', 'date de designation'),
    column('forme', 'forme e o n', 'forme e', 'formation'),
    column('suppleant', 'suppleant fonction', 'suppleante fonction', 'suppleante'),
    column('portable', 'portable de service', 'telephone portable', 'n de portable', 'mobile'),
  ],
  toRecords,
};

/** "Brigade", "COB", "Centre hospitalier": first match wins, on the type and then on the name. */
const LEVELS: readonly (readonly [pattern: RegExp, niveau: ReferentLevel])[] = [
  [/\biscg?\b|intervenant\w* socia\w*/, 'iscg'],
  [/\b(?:hopital|hopitaux|centre hospitalier|clinique|ch|chu|chr|urgences|maternite)\b/, 'hopital'],
  [/\b(?:commissariat|police|gendarmerie|brigade|cob|bp|bta|btp|csp|csl|compagnie|psig|mpf)\b/, 'unite'],
  [/\b(?:mairie|commune|ccas)\b/, 'commune'],
];

function toRecords({ values, headers, ...row }: SourceRow<ReferentColumn>): readonly RawReferent[] {
  const { type, remarques, niveau = levelOf(type, values.structure, values.commune), ...own } = values;
  const reserve = reservedContact(remarques);
  const given = Object.entries({ ...own, niveau, reserve }).filter(([name, value]) => value !== undefined && !isLeftOut(name));
  return [rawReferent({ values, headers, ...row }, Object.fromEntries(given), headers)];
}

function levelOf(type = '', structure = '', commune = ''): ReferentLevel | undefined {
  for (const text of [type, structure].map(searchKey)) {
    const found = LEVELS.find(([pattern]) => pattern.test(text))?.[1];
    if (found) return found;
  }
  return structure === '' && type === '' && commune !== '' ? 'commune' : undefined;
}

/** "NE PAS DIFFUSER LE NUMÉRO": what an officer's remark keeps for professionals; all of it when it does not say. */
function reservedContact(remarques = ''): 'telephone' | 'courriel' | 'contact' | undefined {
  const text = searchKey(remarques);
  if (!isKeptBack(remarques) && !/\breserve aux/.test(text)) return undefined;
  const phone = /\b(?:numeros?|tel|telephones?|portables?|lignes?)\b/.test(text);
  const mail = /\b(?:courriels?|mails?|mels?|e mails?)\b/.test(text);
  if (phone === mail) return 'contact';
  return phone ? 'telephone' : 'courriel';
}

function isLeftOut(name: string): boolean {
  return LEFT_OUT.some((one) => one === name);
}
