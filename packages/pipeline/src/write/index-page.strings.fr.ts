/** Words of the plain page of a territory. Written for a person in danger: short, exact, no promise. */

import { displayDate } from '@reperes/schema';

export const STRINGS = {
  title: (nom: string) => `Violences\u00a0: trouver de l’aide – ${nom}`,
  heading: (nom: string) => `Trouver de l’aide – ${nom}`,
  lead: 'Vous n’êtes pas responsable des violences que vous subissez. Des personnes formées peuvent vous écouter et vous aider.',
  safety:
    'Cette page reste dans l’historique de l’appareil. Si quelqu’un surveille votre téléphone ou votre ordinateur, utilisez un autre appareil.',
  skip: 'Aller à la liste des services',
  call: 'Appeler, écrire maintenant',
  local: 'Dans le territoire',
  sms: (numero: string) => `SMS au ${numero}`,
  chat: 'Ouvrir le tchat',
  free: { appel: 'appel gratuit', sms: 'gratuit', tchat: 'gratuit' },
  trace: 'L’appel reste dans la liste des appels du téléphone, le SMS dans les messages\u00a0: effacez-les ensuite, si c’est sans risque.',
  offTheBill: (date: string) => `absent de la facture (service-public.gouv.fr, ${displayDate(date)})`,
  check: 'horaires à vérifier',
  services: 'Les services',
  noServices: 'Aucun service n’est encore publié ici. Les numéros ci-dessus répondent.',
  wholeTerritory: 'Sans commune précisée',
  contactOnly: 'Lieu non affiché par sécurité. Contactez ce service avant de vous déplacer.',
  exactPlaceUnknown: 'Adresse exacte non connue\u00a0: contactez le service avant de vous déplacer.',
  unreachable: 'La source ne donne ni adresse ni numéro\u00a0: le 3919 peut vous orienter.',
  count: (nombre: number) => `${nombre} dans le territoire`,
  places: (places: number) => (places > 1 ? `${places} places` : '1 place'),
  wheelchair: 'Accessible en fauteuil roulant.',
  noWheelchair: 'Pas accessible en fauteuil roulant.',
  hours: (text: string) => `Horaires\u00a0: ${text}`,
  updated: (date: string) => `Mis à jour\u00a0: ${displayDate(date)}`,
  example: '(exemple fictif)',
  // After the real numbers, and never "these numbers": 17 must not be taken for an example.
  exampleNotice: 'Les fiches marquées «\u00a0exemple fictif\u00a0» sont inventées pour la démonstration\u00a0: leurs téléphones ne répondent pas.',
  protected: (places: number) =>
    `${places}\u00a0${places > 1 ? 'places d’hébergement protégées' : 'place d’hébergement protégée'}, adresses non affichées par sécurité\u00a0: appelez le 115 ou le 3919.`,
  protectedNoCount: 'Des lieux d’hébergement existent\u00a0; leurs adresses ne sont pas affichées, par sécurité\u00a0: appelez le 115 ou le 3919.',
  referents: 'Qui contacter',
  covers: (names: string) => `Pour\u00a0: ${names}`,
  outsideHours: (nom: string) => `En dehors de ces horaires\u00a0: ${nom}, `,
  levels: {
    commune: 'Communes',
    unite: 'Police et gendarmerie',
    iscg: 'Intervenantes et intervenants sociaux en commissariat et gendarmerie',
    hopital: 'Hôpitaux',
    reseau: 'Réseaux',
    epci: 'Intercommunalités',
    departement: 'Département',
  },
  sources: 'Sources',
  licence: (licence: string) => `licence\u00a0: ${licence}`,
  generated: (date: string) => `Page produite le ${date}.`,
} as const;
