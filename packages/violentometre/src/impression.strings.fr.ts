/** Every word about printing, and every word that only paper bears, in French. */
export const impressionStrings = {
  imprimer: 'Imprimer',
  vierge: 'Une échelle sans rien de coché, avec les numéros d’aide.',
  formats: {
    'marque-page': 'Marque-pages',
    'affiche-a4': 'Affiche A4',
    'affiche-a3': 'Affiche A3',
  },
  details: {
    'marque-page': 'Quatre par feuille A4, à découper. Recto et verso.',
    'affiche-a4': 'Une page.',
    'affiche-a3': 'Une page, deux fois plus grande.',
  },
  mesReponses: 'Imprimer avec mes réponses',
  mesReponsesRisque:
    'Une feuille peut être trouvée, et une imprimante garder une copie. Mieux vaut imprimer et laisser la feuille en lieu sûr, chez une personne de confiance ou une association.',
  mesReponsesBouton: 'Imprimer ce qui est coché',
  echec: 'L’impression n’est pas prête. Vérifier le réseau, puis essayer de nouveau.',
  cadre: 'Feuille à imprimer',
  aide: 'Parler, être aidée',
  qr: 'La même échelle, à lire sur un téléphone que personne ne surveille.',
  qrNom: 'Code à scanner vers la même échelle',
  coche: 'coché',
} as const;
