import type { QuestionSet } from '../question-set.js';
import { origin } from './origin.fr.js';

/**
 * Violence by phone, account and network, by a partner or by strangers:
 * cyberharcèlement (Code pénal, art. 222-33-2-2), spreading of intimate images
 * (226-2-1) and of fabricated ones (226-8-1), giving someone's place or family
 * away (223-1-1), position and talk spied upon (226-1), letters and messages
 * (226-15), entering an account (323-1), identity taken (226-4-1), blackmail
 * (312-10), threats (222-17).
 * Written for this project; no sentence comes from another violentomètre.
 * A test holds the checksum of this text: changing a word is a decision.
 */
export const set: QuestionSet = {
  ...origin,
  id: 'en-ligne',
  titre: 'Le violentomètre en ligne',
  presentation: 'À lire en pensant à votre téléphone, à vos comptes et à ce que l’on vous y envoie.',
  numeros: ['3018'],
  zones: [
    {
      id: 'respect',
      nom: 'Respect',
      gravite: 0,
      forme: 'cercle',
      sens: 'Votre téléphone et vos comptes sont à vous, et personne ne vous y fait peur.',
      que_faire: 'Ce respect vous est dû, en ligne comme ailleurs. Le moindre doute mérite d’être dit à quelqu’un.',
      note:
        'Ces phrases valent dans un couple, dans un groupe et avec des inconnus. Ne demander à personne de montrer son téléphone.',
    },
    {
      id: 'violence',
      nom: 'Déjà de la violence',
      gravite: 1,
      forme: 'triangle',
      sens:
        'C’est déjà de la violence, même sans contact, même quand l’écran s’éteint. La loi en punit une grande part\u00a0: cyberharcèlement, usurpation d’identité, accès à un compte sans accord.',
      que_faire:
        'Le 3018 répond aux jeunes et à leurs parents, le 3919 à toutes les femmes. Vous pouvez signaler un contenu à la plateforme. Avant, garder une capture d’écran, la date et l’adresse de la page, hors de portée de qui vous surveille, pourra vous servir.',
      note:
        'Partager un code par confiance est un choix\u00a0; devoir le donner est un contrôle. Rappeler que plusieurs petits messages font un harcèlement.',
    },
    {
      id: 'danger',
      nom: 'Danger',
      gravite: 2,
      forme: 'octogone',
      sens:
        'Ce sont des violences graves, que la loi punit. Vous n’êtes pas responsable, quoi que vous ayez envoyé ou accepté avant, et vous pouvez être en danger.',
      que_faire:
        'Le 17 et le 112 répondent jour et nuit, le 114 par SMS quand parler est impossible. Si un logiciel vous espionne, un autre appareil est plus sûr pour appeler\u00a0: l’effacer peut alerter la personne qui l’a mis. Un chantage s’arrête rarement quand on paie ou quand on cède\u00a0: le 3018 et le 3919 peuvent vous conseiller.',
      note:
        'Ne pas faire chercher de logiciel espion pendant la séance\u00a0: le retirer peut déclencher des violences. Orienter vers le 3919 ou vers la police.',
    },
  ],
  items: [
    { id: 'codes', zone: 'respect', texte: 'Vos codes et vos mots de passe ne sont qu’à vous, et personne ne vous les demande.' },
    { id: 'repondre', zone: 'respect', texte: 'Vous répondez quand vous pouvez, et cela ne crée pas de dispute.' },
    { id: 'photos', zone: 'respect', texte: 'On vous demande votre accord avant de publier une photo de vous.' },
    { id: 'position', zone: 'respect', texte: 'Personne ne suit votre position, ou seulement si vous le voulez, et vous pouvez arrêter.' },
    { id: 'avis', zone: 'respect', texte: 'Vous donnez votre avis en ligne sans qu’on vous insulte parce que vous êtes une femme.' },

    { id: 'fouiller', zone: 'violence', texte: 'On lit vos messages, vos courriels ou votre historique sans votre accord.' },
    { id: 'exiger', zone: 'violence', texte: 'On exige vos codes ou votre téléphone, comme preuve d’amour ou de confiance.' },
    { id: 'rafale', zone: 'violence', texte: 'Appels et messages arrivent en rafale, jusqu’à ce que vous répondiez.' },
    { id: 'insultes', zone: 'violence', texte: 'On vous insulte ou on se moque de votre corps dans des commentaires, encore et encore.' },
    {
      id: 'groupe',
      zone: 'violence',
      texte: 'Plusieurs personnes s’en prennent à vous en ligne, chacune un peu.',
      why: 'C’est ce que la loi appelle du cyberharcèlement, même si chaque personne n’a écrit qu’une fois.',
    },
    {
      id: 'faux',
      zone: 'violence',
      texte: 'On ouvre un faux profil à votre nom, ou on écrit à vos proches en votre nom.',
      why: 'C’est ce que la loi appelle une usurpation d’identité.',
    },
    { id: 'compte', zone: 'violence', texte: 'On entre dans vos comptes, ou on change vos mots de passe pour vous en priver.' },
    { id: 'sexe', zone: 'violence', texte: 'Vous recevez des images ou des demandes sexuelles que vous n’avez pas voulues.' },
    { id: 'argent', zone: 'violence', texte: 'On surveille vos comptes bancaires ou vos démarches en ligne, ou on les bloque.' },

    {
      id: 'intime',
      zone: 'danger',
      texte: 'On montre ou on publie une image intime de vous, même prise avec votre accord.',
      why: 'La loi punit la diffusion sans accord, même si la personne avait accepté l’image.',
    },
    {
      id: 'montage',
      zone: 'danger',
      texte: 'On fait circuler une fausse image sexuelle avec votre visage ou votre voix.',
      why: 'La loi punit la diffusion de ces montages, aussi quand un logiciel les a faits.',
    },
    { id: 'chantage', zone: 'danger', texte: 'On menace de publier des images de vous pour obtenir de l’argent, du sexe ou votre retour.' },
    {
      id: 'adresse',
      zone: 'danger',
      danger: true,
      texte: 'On publie votre adresse, votre travail ou l’école de vos enfants, pour qu’on vous trouve.',
      why: 'La loi le punit, avant même qu’une personne vienne.',
    },
    { id: 'espion', zone: 'danger', danger: true, texte: 'Un logiciel ou une balise suit vos messages ou vos déplacements à votre insu.' },
    { id: 'partout', zone: 'danger', danger: true, texte: 'On sait toujours où vous êtes, et on vous attend là où vous allez.' },
    { id: 'mort', zone: 'danger', danger: true, texte: 'On menace de vous tuer, de vous violer ou de s’en prendre à vos enfants.' },
    { id: 'appel', zone: 'danger', danger: true, texte: 'On pousse des inconnus à venir chez vous, ou on leur donne rendez-vous en votre nom.' },
    { id: 'suicide', zone: 'danger', danger: true, texte: 'On vous pousse à vous faire du mal, ou on menace de se tuer si vous coupez le contact.' },
    { id: 'camera', zone: 'danger', danger: true, texte: 'On vous force à des actes sexuels devant une caméra.' },
  ],
};
