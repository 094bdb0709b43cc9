import { plural } from './plural.js';
import type { Strings } from './strings.fr.js';

/** As `strings.en.ts`, in Spanish. */
export const strings: Strings = {
  lang: 'es',
  dir: 'ltr',
  essentielTitre: 'Números de ayuda',
  essentiel: {
    '17': 'En peligro',
    '112': 'En peligro, en Europa',
    '114': 'Sin hablar, por SMS',
    '3919': 'Hablar con alguien',
    pnav: 'Escribir a la policía',
    '15': 'Urgencia médica',
    '115': 'Dónde dormir esta noche',
    '116006': 'Ayuda a las víctimas',
    '119': 'Menor en peligro',
    '3018': 'Violencia en internet',
    cfcv: 'Violación y agresión sexual',
    fdfa: 'Mujeres con discapacidad',
    fnacav: 'Miedo a ser violento',
    masecurite: 'Chat de la policía, 130 idiomas',
  },
  tchat: 'Chat',
  sms: (numero) => `SMS\u00a0${numero}`,
  apresSigne: { '114': 'Sin hablar' },
  signes: (numero) => `${numero} en lengua de signos francesa`,
  trace: 'Una llamada queda en la lista de llamadas y un SMS en los mensajes: bórrelos después, si es seguro para usted.',
  facture: (numeros) => `No aparecen en la factura: ${numeros}.`,
  exit: {
    quitter: 'Salir de este sitio',
    clavier: 'o 3 veces Mayús (⇧)',
    suite: 'Cargando la página siguiente.',
    echec: 'No se ha podido cerrar esta página desde aquí. Cierre la pestaña.',
    cadre:
      'Este bloque está en un marco del que no se puede salir desde aquí: para salir rápido, cierre la pestaña. Responsable del sitio: añada «reperes-cadre.js» a la página.',
    prudence:
      'Salir no borra el historial de navegación, y un programa espía puede verlo todo. Si puede, use un dispositivo seguro.',
    encore: (left) =>
      left
        ? `Mayús (⇧) ${left} ${plural('es', left, { one: 'vez', other: 'veces' })} más para salir`
        : left === null ? 'Demasiado tarde: para salir, 3 veces Mayús (⇧)' : '',
  },
};
