/** What the commands say, in French, to an officer rather than to a developer. */

import type { Diff } from './report/index.js';

export const STRINGS = {
  unknownCommand: (name: string) => (name === '' ? 'Il manque une commande.' : `Commande inconnue\u00a0: ${name}.`),
  missingFolder: 'Il manque le dossier du territoire.',
  missingOut: 'Il manque --out et le dossier à écrire.',
  tooMany: 'Il y a un mot de trop. Un nom qui contient une espace se met entre guillemets.',
  unknownOption: 'Option inconnue, ou sans valeur.',
  sameFolder: 'Le dossier publié ne peut pas être le dossier des sources, ni le contenir.',
  privateInside: 'Le rapport et l’état ne peuvent pas être dans le dossier publié\u00a0: ils sont privés.',
  published: (nom: string, services: number, referents: number) =>
    `${nom}\u00a0: publié. ${plural(services, 'service')}, ${plural(referents, 'interlocuteur')}.`,
  hidden: (count: number) => `${plural(count, 'lieu protégé', 'lieux protégés')}, ${count > 1 ? 'comptés' : 'compté'} sans être ${count > 1 ? 'montrés' : 'montré'}.`,
  refusedRows: (count: number) => `${plural(count, 'ligne refusée', 'lignes refusées')}.`,
  changes: ({ depuis, ouvertures, ajouts, modifications, retraits }: Diff) => {
    const removed = Object.values(retraits).reduce((sum, count) => sum + count, 0);
    const opened = ouvertures.length > 0 ? ` ${plural(ouvertures.length, 'lieu autrefois protégé est montré', 'lieux autrefois protégés sont montrés')}\u00a0: à relire.` : '';
    return `Depuis le ${depuis}\u00a0: ${plural(ajouts.length, 'ajout')}, ${plural(modifications.length, 'modification')}, ${plural(removed, 'retrait')}.${opened}`;
  },
  quality: (score: number, worst: readonly string[]) =>
    `Fiches complètes et à jour à ${Math.round(score * 100)}\u00a0% en moyenne.${worst.length > 0 ? ` À compléter d’abord\u00a0: ${worst.join('\u00a0; ')}.` : ''}`,
  uncovered: (count: number) => `${plural(count, 'commune')} sans interlocuteur plus proche que le département.`,
  walled: (counts: string) => `Dernier contrôle\u00a0: ${counts}.`,
  notWalled: 'Dernier contrôle\u00a0: pas fait sur l’ensemble. Donnez --sources et le dossier des tableurs pour que rien de ce qu’ils retiennent n’y soit.',
  refused: 'Refusé\u00a0: rien n’a été écrit, ce qui était publié reste en place.',
  more: (count: number) => `… et ${plural(count, 'autre remarque', 'autres remarques')} dans le rapport (--report).`,
  unexpected: 'Le dossier n’a pas pu être lu ou écrit. Vérifiez les droits d’accès et la place sur le disque\u00a0; ce qui était publié reste en place.',
  tableHeads: ['fichier', 'lues', 'montrées', 'retenues', 'refusées', 'réunies'],
  reading: (file: string) => `lecture de ${file}`,
  judging: 'contrôles',
  // init
  missingDepartement: 'Il manque le département\u00a0: son code (62) ou son nom.',
  unknownDepartement: (text: string) => `Département inconnu\u00a0: ${text}. Écrivez son code (62, 2A, 974) ou son nom.`,
  folderExists: (folder: string) => `Le dossier ${folder} existe déjà\u00a0: rien n’a été écrit. Choisissez-en un autre avec --out.`,
  initiated: (folder: string) => `Dossier ${folder} prêt. Remplissez services.xlsx et referents.xlsx, corrigez les noms dans territory.json, puis\u00a0:\n  npx --no-install reperes check ${folder}\n  npx --no-install reperes build ${folder} --out dossier-publie\nUn exemple complet est dans ${folder}/exemple.`,
  // check
  missingFiles: 'Il manque les fichiers à relire.',
  missingDepartementFor: (file: string) => `${file}\u00a0: aucun territory.json à côté ne nomme ce fichier. Dites le département avec --departement.`,
  unknownSource: (source: string, known: readonly string[]) => `Nature inconnue\u00a0: ${source}. Choisissez parmi ${known.join(', ')}.`,
  unreadable: (file: string) => `${file}\u00a0: ce fichier n’existe pas, ou ne peut pas être ouvert.`,
  readAs: (file: string, source: string) => `${file}, lu comme «\u00a0${source}\u00a0»`,
  good: 'Rien ne bloque la publication.',
  bad: 'À corriger avant de publier.',
  // assemble
  missingFolders: 'Il manque les dossiers publiés à réunir.',
  folderInside: 'Le dossier à écrire ne peut pas contenir un dossier à réunir\u00a0: il serait effacé.',
  france: 'France',
  assembled: (nom: string, territoires: number, services: number) =>
    `${nom}\u00a0: ${plural(territoires, 'territoire réuni', 'territoires réunis')}, ${plural(services, 'service')} sur la carte.`,
  notAssembled: {
    nom: (folder: string) => `${folder}\u00a0: le chemin de ce dossier, depuis celui à écrire, ne doit avoir que des lettres sans accent, des chiffres, des points et des tirets.`,
    dossier: (folder: string) => `${folder}\u00a0: ce n’est pas un dossier publié (il n’a pas de territory.json).`,
    retenue: (folder: string) => `${folder}\u00a0: une valeur retenue serait publiée.`,
    double: (folders: string) => `Deux de ces dossiers disent être le même territoire\u00a0: ${folders}.`,
    forme: 'Un de ces dossiers n’a pas la forme attendue. Publiez-le à nouveau avec «\u00a0reperes build\u00a0».',
  },
  // fetch
  nothingToFetch: 'Aucune source de territory.json ne dit où télécharger son fichier (membre «\u00a0download\u00a0»).',
  fetched: (file: string, octets: number) => `${file}\u00a0: téléchargé (${size(octets)}).`,
  keptAside: (file: string, kept: string) => `${file}\u00a0: le fichier qui était là ne venait pas d’un téléchargement, ou avait changé\u00a0; il est gardé sous le nom ${kept}.`,
  upToDate: (file: string) => `${file}\u00a0: à jour.`,
  fetching: (file: string, received: number) => `${file} ${size(received)}`,
  fetchFaults: {
    reseau: 'le serveur n’a pas répondu jusqu’au bout. Recommencez\u00a0: le téléchargement continuera où il s’est arrêté.',
    statut: 'le serveur refuse ce fichier. Vérifiez l’adresse dans «\u00a0download\u00a0».',
    adresse: 'le serveur renvoie vers une adresse qui n’est pas https. Cherchez la nouvelle adresse du fichier.',
    type: 'ce n’est pas un fichier de la nature attendue. Vérifiez l’adresse et «\u00a0type\u00a0».',
    taille: 'le fichier est plus gros que ce qui est accepté.',
    empreinte: 'le fichier n’est pas celui attendu. S’il a changé pour une bonne raison, mettez «\u00a0sha256\u00a0» à jour.',
  },
  fetchFailed: (file: string, sentence: string) => `${file}\u00a0: ${sentence} L’ancien fichier, s’il y en a un, reste en place.`,
} as const;

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count}\u00a0${count > 1 ? many : one}`;
}

/** 1 234 567 → "1,2 Mo". */
function size(octets: number): string {
  if (octets < 1000) return `${octets}\u00a0octets`;
  const [value, unit] = octets < 1_000_000 ? [octets / 1000, 'ko'] : [octets / 1_000_000, 'Mo'];
  return `${value.toLocaleString('fr', { maximumFractionDigits: 1 })}\u00a0${unit}`;
}
