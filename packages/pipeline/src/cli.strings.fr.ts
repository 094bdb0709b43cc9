/** What the command says, in French, to an officer rather than to a developer. */

export const USAGE = `reperes – du tableur d’un département à un dossier publié

Emploi\u00a0:
  npx reperes build <dossier> --out <dossier> [--report <dossier>] [--offline]

  <dossier>            contient territory.json et les fichiers qu’il nomme
  --out <dossier>      reçoit le dossier publié\u00a0; l’ancien n’est remplacé qu’à la fin
  --report <dossier>   reçoit rapport.txt et rapport.json
  --offline            n’utilise pas le réseau\u00a0; sans cette option, les adresses publiées, et elles seules,
                       sont cherchées auprès du service de l’État (data.geopf.fr)
  --help               affiche cette aide

Codes de retour\u00a0: 0 publié, 1 refusé (rien n’est écrit), 2 commande mal écrite.
`;

export const STRINGS = {
  unknownCommand: (name: string) => `Commande inconnue\u00a0: ${name}.`,
  missingFolder: 'Il manque le dossier du territoire.',
  missingOut: 'Il manque --out et le dossier à écrire.',
  unknownOption: 'Option inconnue, ou sans valeur.',
  sameFolder: 'Le dossier publié ne peut pas être le dossier des sources, ni le contenir.',
  published: (nom: string, services: number, referents: number) =>
    `${nom}\u00a0: publié. ${plural(services, 'service')}, ${plural(referents, 'interlocuteur')}.`,
  hidden: (count: number) => `${plural(count, 'lieu protégé', 'lieux protégés')}, ${count > 1 ? 'comptés' : 'compté'} sans être ${count > 1 ? 'montrés' : 'montré'}.`,
  refusedRows: (count: number) => `${plural(count, 'ligne refusée', 'lignes refusées')}.`,
  refused: 'Refusé\u00a0: rien n’a été écrit, ce qui était publié reste en place.',
  more: (count: number) => `… et ${plural(count, 'autre remarque', 'autres remarques')} dans le rapport (--report).`,
  unexpected: 'Le dossier n’a pas pu être lu ou écrit. Vérifiez les droits d’accès et la place sur le disque\u00a0; ce qui était publié reste en place.',
} as const;

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count}\u00a0${count > 1 ? many : one}`;
}
