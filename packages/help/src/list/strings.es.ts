import type { ListStrings } from './strings.fr.js';

const ALWAYS = '24 horas al día, 7 días a la semana';

/** As `strings.en.ts`, in Spanish. */
export const listStrings: ListStrings = {
  lang: 'es',
  dir: 'ltr',
  tchat: 'Chat',
  titre: '¿Necesita ayuda ahora?',
  territoireTitre: 'En su zona (département)',
  situations: {
    danger: 'En peligro ahora',
    silence: 'No puede hablar',
    parler: 'Hablar con alguien',
    enfant: 'Un niño o una niña en peligro',
    abri: 'Un lugar donde dormir',
    numerique: 'Violencia en internet',
    auteur: 'Tiene miedo de ser violento',
    professionnel: 'Ayuda a alguien, por su trabajo o como persona cercana',
  },
  professionnels: 'Estas líneas también responden a personas cercanas y a profesionales:',
  ouvert: 'Abierto ahora',
  ferme: 'Cerrado en este momento',
  gratuit: 'gratis',
  coutInconnu: 'precio de la llamada por comprobar',
  horairesInconnus: 'horario por comprobar',
  aVerifier: (horaires) => `${horaires}, por comprobar`,
  langues: (langues) => `en ${langues}`,
  source: (date) => `fuente: ${date}`,
  sansDate: 'fuente sin fecha',
  heureDeParis: 'Las horas son las de París.',
  relecture: 'Borrador de traducción, aún sin revisar.',
  numeros: {
    '17': {
      nom: 'Policía, gendarmería',
      pour: 'Usted u otra persona está en peligro ahora.',
      horaires: ALWAYS,
    },
    '112': {
      nom: 'Emergencias, número europeo',
      pour: 'La misma ayuda, desde cualquier teléfono y en toda Europa.',
      horaires: ALWAYS,
    },
    '114': {
      nom: 'Emergencias por SMS',
      pour: 'No puede hablar, o no puede oír: escriba un SMS. Este número no atiende llamadas.',
      horaires: ALWAYS,
      langues: ['francés escrito', 'lengua de signos francesa'],
      accessibilite: 'vídeo en lengua de signos francesa y chat en urgence114.fr',
    },
    '3919': {
      nom: 'Violences Femmes Info',
      pour: 'Hablar con alguien, saber adónde acudir. No es un número de emergencias.',
      horaires: ALWAYS,
      accessibilite: 'lengua de signos francesa durante el día de lunes a viernes, y subtítulos, en solidaritefemmes.org',
    },
    pnav: {
      nom: 'Chat con la policía y la gendarmería',
      pour: 'Escribir a una persona formada, sin poner una denuncia. Si está en peligro, llame en su lugar al 17.',
      horaires: ALWAYS,
    },
    '15': {
      nom: 'Samu (ambulancia)',
      pour: 'Urgencia médica: herida, desmayo, estrangulamiento.',
      horaires: ALWAYS,
    },
    masecurite: {
      nom: 'Chat MaSécurité, en 130 idiomas',
      pour: 'Hacer una pregunta a la policía o a la gendarmería en su idioma. Si está en peligro, llame en su lugar al 17 o al 112.',
      horaires: ALWAYS,
      langues: ['130 idiomas'],
    },
    '115': {
      nom: 'Alojamiento de emergencia',
      pour: 'No tiene dónde dormir, o se va de su casa.',
      horaires: ALWAYS,
    },
    '119': {
      nom: 'Allô Enfance en danger',
      pour: 'Un niño, una niña o adolescente está en peligro.',
      horaires: ALWAYS,
    },
    '3018': {
      nom: 'Violencia en internet',
      pour: 'Acoso, difusión de imágenes, vigilancia: para jóvenes y sus padres.',
      horaires: '7 días a la semana, de 9 h a 23 h',
    },
    '116006': {
      nom: 'Ayuda a las víctimas',
      pour: 'Toda víctima de un delito, las personas cercanas, los testigos.',
    },
    cfcv: {
      nom: 'Viols Femmes Informations',
      pour: 'Violación, agresión sexual: víctimas, personas cercanas, profesionales.',
      horaires: 'de lunes a viernes, de 10 h a 19 h',
    },
    fdfa: {
      nom: 'Línea de escucha para mujeres con discapacidad',
      pour: 'Mujeres con discapacidad víctimas de violencia.',
      horaires: 'lunes de 10 h a 13 h y de 14:30 h a 17:30 h, jueves de 10 h a 13 h',
      accessibilite: 'correo electrónico para mujeres sordas: ecoute@fdfa.fr',
    },
    fnacav: {
      nom: 'Línea de escucha para personas violentas',
      pour: 'Tiene miedo de hacer daño a alguien, o quiere parar.',
    },
  },
};
