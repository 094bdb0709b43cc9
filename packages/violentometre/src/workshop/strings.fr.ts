import type { Words } from '@reperes/help';

/**
 * Every word of the workshop, in French. They address nobody, as those of the
 * scale: the same room may say “tu” or “vous”.
 */
export const strings = {
  lang: 'fr',
  dir: 'ltr',
  avant: 'Avant de commencer',
  avertissement:
    'Ces phrases décrivent des violences, dont certaines sont très graves. Chaque personne peut se taire, détourner le regard ou sortir, sans donner de raison.',
  avantRappels: [
    'Personne n’a à parler de sa propre vie.',
    'Ce que le groupe propose n’est ni compté ni gardé.',
    'Les numéros d’aide restent en bas de l’écran.',
  ],
  pause: 'Une pause',
  pauseDetail: 'Les phrases qui suivent décrivent des violences qui mettent une vie en danger. Chaque personne peut détourner le regard ou sortir.',
  question: 'Où placer cette phrase\u00a0?',
  phrase: (rank: number, of: number) => `Phrase ${rank} sur ${of}`,
  proposition: 'Proposition du groupe',
  annonceProposition: (zone: string) => `Proposition du groupe\u00a0: ${zone}.`,
  annonceZone: (zone: string) => `Zone de cette phrase\u00a0: ${zone}.`,
  attente: 'Lire à voix haute, laisser un silence, placer la phrase ensemble.',
  urgence: 'En danger maintenant\u00a0: 17 ou 112, ou un SMS au 114.',
  fin: 'Pour finir',
  finDetail: 'Cet outil ne couvre pas tout. Un doute suffit pour en parler, au 3919 par exemple.',
  commencer: 'Commencer',
  voir: 'Montrer la zone',
  suivante: 'Phrase suivante',
  continuer: 'Continuer',
  finir: 'Finir',
  recommencer: 'Recommencer',
  precedent: 'Revenir',
  placer: 'Placer la phrase sur l’échelle',
  notes: 'Notes',
  pleinEcran: 'Plein écran',
  quitterPleinEcran: 'Quitter le plein écran',
  animation: {
    titre: 'Pour l’animation',
    mener: 'Mener l’atelier',
    menerPoints: [
      'Annoncer le sujet avant, et que sortir est possible. Être deux si possible\u00a0: l’une anime, l’autre rejoint qui sort.',
      'Lire la phrase à voix haute, laisser un silence, demander où la placer et pourquoi. Plusieurs avis peuvent coexister.',
      'Montrer la zone, puis parler de ce qui pèse\u00a0: la peur, la répétition, ne pas pouvoir dire non.',
      'Parler de «\u00a0quelqu’un\u00a0», jamais d’une personne présente. Ne demander à personne si cela lui est arrivé.',
      'La personne qui subit ou celle qui exerce des violences peut être dans la salle\u00a0: ni débat sur un cas, ni désignation.',
    ],
    confier: 'Si quelqu’un se confie',
    confierPoints: [
      'Remercier, dire «\u00a0je te crois\u00a0» ou «\u00a0je vous crois\u00a0», et proposer d’en parler à part, dès que possible.',
      'Écouter sans enquêter, sans promettre le secret, sans rien décider à sa place. Dire ce qui va être fait.',
      'Pour une personne mineure en danger\u00a0: prévenir la direction et la cellule départementale de recueil des informations préoccupantes, ou appeler le 119.',
      'Danger immédiat\u00a0: le 17 ou le 112.',
    ],
    numeros: 'Les numéros',
    numerosDetail: 'Les donner à toute la salle, à la fin, pour que personne n’ait à les demander. Les marque-pages servent à cela.',
    phrases: 'Aller à une phrase',
    clavier: 'Clavier et télécommande',
    /** Keys of the zones, from the mildest. */
    chiffres: (zones: number) => (zones > 1 ? `1 à ${zones}` : '1'),
    placer: 'placer la phrase',
    /** A key, then what it does. */
    touches: [
      ['↑ ↓', 'la déplacer sur l’échelle'],
      ['Espace, →, Page suivante', 'montrer la zone, puis avancer'],
      ['←, Page précédente', 'revenir'],
      ['N', 'montrer ou cacher ces notes'],
      ['F', 'plein écran'],
    ],
  },
} as const;

export type WorkshopStrings = Words<typeof strings>;
