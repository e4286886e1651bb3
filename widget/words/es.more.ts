// Owns the second half of Spanish: the words of rare screens. Importing it registers the words with every widget on the page.
import type { MoreMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Spanish words of rare screens. */
export const more: MoreMessages = {
  locked: 'Demasiados códigos incorrectos',
  lockedText: 'Hemos detenido este cambio para proteger tu cuenta.',
  expired: 'Ese código ha caducado',
  expiredText: 'Aún no se ha modificado nada.',
  quota: 'Demasiados intentos por ahora',
  quotaText:
    'Puedes intentarlo de nuevo dentro de {t}. No se ha modificado nada y, si ya tienes un código, sigue siendo válido.',
  'quota-exceeded':
    'Demasiados intentos por ahora. Inténtalo de nuevo dentro de {t}. Si ya tienes un código, sigue siendo válido.',
  startAgain: 'Empezar de nuevo',
  pending: 'Cambio en curso',
  pendingText: '{v} está pendiente de confirmación.',
  resumeCode: 'Introducir el código',
  supportAsked: 'El equipo de soporte ha solicitado este cambio.',
  supportWaits: 'Entra en vigor el {t}, salvo que lo detengas.',
  stopIt: 'Detener',
  signedOut: 'Se ha cerrado tu sesión',
  signedOutText: 'Inicia sesión y podrás seguir donde lo dejaste.',
  linkSent:
    'Hemos enviado un enlace a {v}. Ábrelo aquí y esta página se actualizará sola, o ábrelo en cualquier dispositivo y escribe el código que muestra.',
  linkClick: 'Hemos enviado un enlace a {v}. Abre el enlace del mensaje y esta página se actualizará sola.',
  enterCode: 'Introducir un código',
  resendLink: 'Enviar otro enlace',
  resendLinkIn: 'Enviar otro enlace dentro de {t}',
  resentLink: 'Hemos enviado otro enlace a {v}.',
  codeFromLink: 'Abre el enlace que hemos enviado a {v} y escribe el código de {d} cifras que muestra.',
  goOn: 'Continuar',
  typo: '¿Querías decir {v}?',
  typoUse: 'Usar {v}',
  typoKeep: 'Dejar lo que he escrito',
  'too-many-contacts': 'Ya has alcanzado el máximo permitido. Elimina uno primero.',
  'address-not-allowed': 'No se puede usar. Introduce otro diferente.',
  'address-not-allowed-domain': '{v} no se puede usar aquí por su dominio. Introduce una dirección de otro proveedor.',
  'address-taken': 'No se puede usar. Introduce otro diferente.',
  cancelled: 'El cambio se ha cancelado. No se ha modificado nada.',
  ended: 'Este cambio ha terminado. Puedes empezar otro.',
  'address-sameEmail': 'Este ya es tu correo electrónico. Introduce otro diferente.',

  alsoCurrent: 'También necesitarás un código de {v}.',
  nextIn: 'Podrás enviar el siguiente código dentro de {t}.',

  half: '1 de 2 confirmado. Ahora, el código enviado a {v}.',
  progress: '{n} de 2 confirmados',
  sideNew: 'Nuevo',
  sideCurrent: 'Actual',
  sideDone: 'Confirmado',
  sideOpen: 'Aún sin confirmar',
  checkNewEmail: 'Revisa tu nuevo correo',
  checkCurrentEmail: 'Revisa tu correo actual',
  codeFor: 'Código de {d} cifras enviado a {v}',
  'proof-two': 'Asegúrate de que es el código enviado a {v}.',
  turn: 'Introduce primero el código enviado a {v}',
  cannotUse: 'Ya no tengo acceso a {v}',

  ways: 'Si ya no tienes acceso a {v}',
  waysText: 'Elige otra forma de permitir este cambio.',
  wayOther: 'Enviar un código a {v}',
  waySignIn: 'Iniciar sesión de nuevo',
  waySignInText: 'Con una llave de acceso o un segundo paso, puede que no lo necesites.',
  wayLost: 'Lo he perdido o lo tiene otra persona',
  wayLostText: 'Quien lo tenga podrá bloquear tu cuenta, pero no revertir este cambio.',
  wayBack: 'Volver al código',
  back: 'Atrás',
  still: 'Aún falta la confirmación de {v}.',

  stepUp: 'Confirma tu identidad',
  stepUpText: 'Por tu seguridad, inicia sesión de nuevo para hacer este cambio.',
  'step-up-required': 'Cierra sesión, vuelve a iniciarla y regresa aquí.',
  frozen: 'Los cambios están en pausa',
  frozenText:
    'Para proteger tu cuenta, no se puede cambiar nada aquí hasta el {until}. Si inicias sesión de nuevo, puede que sea antes.',
  managedEmail: 'Tu correo electrónico se gestiona en otro lugar',
  managedGo: 'Cambiarlo allí',
  managedText: 'Procede de tu forma de iniciar sesión en {service} y solo se puede cambiar allí.',

  verifyEmail: 'Verifica tu correo electrónico',
  verifyText: 'Enviaremos un código a {v}.',
  verifyLinkText: 'Enviaremos un enlace a {v}.',
  verifiedEmail: 'Correo electrónico verificado',
  verifiedText: '{v} está verificado.',
  verifiedAlready: '{v} ya está verificado.',
  verifyGone: 'Este dato de contacto ya no existe.',

  unavailable: 'No está disponible ahora mismo. Inténtalo de nuevo en un momento.',
  'proof-wrong-earlier': 'Ese código es de un mensaje anterior. Introduce el más reciente. Intentos restantes: {n}.',
  'not-allowed': 'Esto no se puede hacer aquí.',
  'not-allowed-human-check': 'No hemos podido confirmar que no eres un robot.',
  'not-allowed-current-needed': 'Debe confirmarlo otro dato de contacto al que aún tengas acceso, y no hay ninguno.',
};

register({ lang: 'es', dir: 'ltr', messages: more });
