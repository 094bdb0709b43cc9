/** Help of each command, in French, for an officer. */

/** @param refused what 1 means */
const end = (done: string, refused: string) => `Codes de retour\u00a0: 0 ${done}, 1 ${refused}, 2 commande mal écrite.\n`;
const END = end('fait', 'refusé (rien n’est écrit, ce qui était publié reste)');

export const USAGE = {
  all: `reperes – du tableur d’un département à un dossier publié

Emploi, dans le dossier du projet Repères\u00a0:
  npx --no-install reperes init <departement> [--out <dossier>]       prépare un dossier et ses tableurs à remplir
  npx --no-install reperes check <fichiers>                           relit des tableurs, sans rien publier
  npx --no-install reperes fetch <dossier>                            télécharge les fichiers officiels déclarés
  npx --no-install reperes build <dossier> --out <dossier>            publie
  npx --no-install reperes assemble <dossiers> --out <dossier>        réunit des dossiers publiés sur une carte

  npx --no-install reperes <commande> --help                          dit tout d’une commande

Sans --no-install, ou dans un autre dossier, npx irait chercher sur internet un programme de ce nom, qui n’est pas le nôtre.

${END}`,
  init: `Emploi\u00a0:
  npx --no-install reperes init <departement> [--out <dossier>] [--json]

  <departement>        code (62, 2A, 974) ou nom
  --out <dossier>      dossier à créer\u00a0; le code du département si rien n’est dit
  --json               écrit le résultat pour un autre programme

Écrit territory.json, les tableurs à remplir (listes déroulantes), un exemple complet et fictif, et un .gitignore pour ce qui est privé. Un dossier qui existe n’est jamais modifié.

${END}`,
  check: `Emploi\u00a0:
  npx --no-install reperes check <fichiers> [--departement <code>] [--source <nature>] [--json]

  <fichiers>           tableurs CSV ou XLSX, ou dossiers de territoires
  --departement        département des lignes\u00a0; inutile si un territory.json est à côté du fichier
  --source             services, siao, referents…\u00a0; devinée d’après les colonnes si rien n’est dit
  --json               écrit le résultat pour un autre programme

Relit et juge, sans rien écrire ni publier. Aucun contenu de case n’est affiché.

${end('rien ne bloque', 'à corriger')}`,
  fetch: `Emploi\u00a0:
  npx --no-install reperes fetch <dossier> [--json]

  <dossier>            contient territory.json
  --json               écrit le résultat pour un autre programme

Télécharge les fichiers dont la source dit où ils sont\u00a0: "download": { "url": "https://…", "type": "csv", "sha256": "…" }. Un fichier qui n’a pas changé n’est pas repris\u00a0; un téléchargement coupé continue où il s’est arrêté.

${end('tout est là', 'un fichier n’a pas pu être pris (l’ancien reste)')}`,
  assemble: `Emploi\u00a0:
  npx --no-install reperes assemble <dossiers> --out <dossier> [--sources <dossier>] [--nom <nom>] [--id <id>] [--json]

  <dossiers>           dossiers publiés, un par territoire
  --out <dossier>      reçoit ensemble.json, services.pmtiles et index.html\u00a0; à publier sur le même serveur que les dossiers réunis, sans changer leur place. Absent, vide, ou publié par nous et rien d’autre
  --sources <dossier>  tableurs des territoires, un dossier chacun\u00a0: l’ensemble est refusé s’il contient une valeur qu’ils retiennent
  --nom <nom>          «\u00a0France\u00a0» si rien n’est dit
  --id <id>            «\u00a0france\u00a0» si rien n’est dit
  --json               écrit le résultat pour un autre programme

La carte n’est faite que de ce qui est déjà publié. Elle se charge par morceaux\u00a0; les listes restent dans le dossier de chaque territoire.

${END}`,
  build: `Emploi\u00a0:
  npx --no-install reperes build <dossier> --out <dossier> [--report <dossier>] [--etat <dossier>] [--offline] [--json]

  <dossier>            contient territory.json et les fichiers qu’il nomme
  --out <dossier>      reçoit le dossier publié\u00a0; l’ancien n’est remplacé qu’à la fin. Absent, vide, ou publié par nous et rien d’autre\u00a0: tout autre contenu est refusé et reste
  --report <dossier>   reçoit le rapport\u00a0: rapport.html à lire, .csv, .json, .xml (JUnit) et .txt\u00a0; les fiches à compléter et les communes sans interlocuteur, en CSV
  --etat <dossier>     retient quels lieux sont protégés, pour la fois suivante\u00a0; .reperes, à côté des tableurs, si rien n’est dit. Aussi privé que les tableurs\u00a0: à ne jamais publier, ni mettre dans un dossier partagé ou dans git.
  --offline            n’utilise pas le réseau
  --json               écrit le rapport pour un autre programme

${END}`,
} as const;
