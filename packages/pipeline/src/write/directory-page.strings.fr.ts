/** Words of the printable directory of a territory. */

export const DIRECTORY = {
  title: (nom: string) => `Annuaire – ${nom}`,
  heading: (nom: string) => `Annuaire des interlocutrices et interlocuteurs – ${nom}`,
  lead: 'Qui appeler, commune par commune et unité par unité. À imprimer, ou à garder ouvert pendant un entretien.',
  link: 'L’annuaire complet, par commune et par unité, à imprimer',
  back: 'Tous les services et tous les numéros',
  contents: 'Sommaire',
  letters: 'Communes par lettre',
  everywhere: 'Dans tout le territoire',
  units: 'Par unité, établissement et réseau',
  services: 'Écoute, accueil, soins, accompagnement',
  communes: 'Par commune',
  communesLead: 'Sans référente ou référent propre, une commune renvoie à l’unité et aux réseaux qui la couvrent. Ce qui vaut partout n’est pas répété.',
  columns: { commune: 'Commune', postcode: 'Code postal', contacts: 'Qui appeler' },
  covers: (count: number, names: string) => `${count === 1 ? '1 commune' : `${count} communes`}\u00a0: ${names}.`,
  coversAll: 'Tout le territoire.',
  none: 'Voir «\u00a0Dans tout le territoire\u00a0»',
  nobody: 'Aucun contact n’est encore publié ici. Le 3919 écoute et oriente partout en France.',
  until: (date: string) => `À confirmer après ${/^\d+(?:er)? /.test(date) ? 'le ' : ''}${date}.`,
} as const;
