// Owns the first half of Spanish: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './es.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Spanish, without the words of rare screens. */
export const es: Pack = {
  lang: 'es',
  dir: 'ltr',
  more: () => import('./es.more.ts'),
  messages: {
    ...common,
    current: 'Actual: {v}',
    cancel: 'Cancelar',
    cancelChange: 'Cancelar el cambio',
    help: 'Obtener ayuda',

    'address-invalid-too-long': 'Es demasiado largo. Comprueba que no sobre nada.',
    'address-invalid-too-short': 'Este número es demasiado corto. Introduce todas sus cifras.',
    'address-invalid-charactersEmail':
      'Antes de la @, usa letras de la a a la z, números, puntos, guiones y guiones bajos.',
    'address-invalid-charactersPhone': 'Usa solo cifras, después de un + si empiezas por el prefijo del país.',
    'address-invalid-domain': 'Comprueba la parte después de la @. Debe ser como example.com.',
    'address-invalid-extension': 'Introduce el número sin la extensión.',
    'address-invalid-country': 'Elige el país o empieza por + y el prefijo del país.',
    'address-invalid-number': 'Los números de este país tienen otra longitud. Comprueba que estén todas las cifras.',
    'address-not-allowed-number-type': 'No podemos enviar SMS a este tipo de número. Introduce un número de móvil.',

    openMailbox: 'Abrir {name}',
    undoFor: 'Puedes deshacer este cambio durante {t} con el enlace de ese mensaje.',
    'address-not-allowed-landline': 'Es un teléfono fijo. Introduce un número de móvil.',
    'address-invalid-unknown': 'No reconocemos este número. Comprueba que sea correcto.',
    'address-invalid-several': 'Introduce una sola dirección.',

    enterEmail: 'Cambia tu correo electrónico',
    addEmail: 'Añadir un correo electrónico',
    labelEmail: 'Nuevo correo electrónico',
    hintEmail: 'Te enviaremos un código para comprobar que tienes acceso.',
    replacesEmail: 'Cuando lo confirmes, sustituirá a {v} como correo electrónico de tu cuenta de {service}.',
    becomesEmail:
      'Cuando lo confirmes, será el correo electrónico principal de tu cuenta de {service}, y {v} quedará como adicional.',
    hintLink: 'Te enviaremos un enlace para comprobar que tienes acceso.',
    sendCode: 'Enviar código',
    sendLink: 'Enviar enlace',
    linkInsteadEmail: 'Recibir un enlace por correo',

    checkEmail: 'Revisa tu correo',
    codeQueued: 'Estamos enviando un código de {d} cifras a {v}. Es válido durante {t}.',
    codeSent: 'Hemos enviado un código de {d} cifras a {v}. Es válido durante {t}.',
    codeLabel: 'Código de {d} cifras',
    resend: 'Enviar otro código',
    resendIn: 'Enviar otro código dentro de {t}',
    missingEmail: '¿No te llega? Revisa la carpeta de spam y la dirección.',
    differentEmail: 'Usar otra dirección',
    linkInstead: 'Recibir un enlace',

    doneEmail: 'Correo electrónico cambiado',
    addedEmail: 'Correo electrónico añadido',
    doneTextEmail: 'Tu correo electrónico ahora es {v}.',
    addedText: 'Se ha añadido {v}.',
    toldEmail: 'Hemos avisado de este cambio a tu dirección anterior.',
    done: 'Listo',

    sending: 'Enviando…',
    cancelling: 'Cancelando…',
    resent: 'Hemos enviado otro código a {v}. Los anteriores ya no sirven.',
    resendOpen: 'Ya puedes enviar otro código.',

    'code-short': 'Introduce las {d} cifras del código',
    'code-long': 'Introduce solo las {d} cifras del código',
    'code-digits': 'El código debe tener {d} cifras',
    noResends: 'No se pueden enviar más mensajes.',
    delayed: 'El envío está tardando más de lo habitual.',
    undelivered: 'No se ha podido entregar a {v}. Comprueba que sea correcto.',
    emptyEmail: 'Introduce un correo electrónico',
    'address-invalidEmail': 'Introduce un correo electrónico válido, como name@example.com',
    'proof-wrong': {
      one: 'El código no es correcto. Compruébalo e inténtalo de nuevo. Te queda {n} intento.',
      many: 'El código no es correcto. Compruébalo e inténtalo de nuevo. Te quedan {n} intentos.',
      other: 'El código no es correcto. Compruébalo e inténtalo de nuevo. Te quedan {n} intentos.',
    },
    unavailable: 'No está disponible ahora mismo. Inténtalo de nuevo en un momento.',

    linkConfirmEmail: '¿Confirmar este correo electrónico?',
    linkConfirmPhone: '¿Confirmar este número de teléfono?',
    linkStoryEmail: '{v} será el correo electrónico de tu cuenta de {service}.',
    linkStoryPhone: '{v} será el número de teléfono de tu cuenta de {service}.',
    linkStoryAdd: '{v} se añadirá a tu cuenta de {service}.',
    linkMerges:
      'Otra cuenta de {service} ya lo usa. Las dos cuentas se unirán en una sola, y eso no se puede deshacer.',
    linkAccount: 'Cuenta: {v}',
    linkAsked: 'Solicitado: {t}',
    linkPlace: 'Desde: {place}',
    linkOnly: 'Continúa solo si lo has solicitado tú.',
    linkAllow: '¿Permitir este cambio?',
    allow: 'Permitir',
    linkNotMe: 'Yo no lo he solicitado',
    linkConfirmed: 'Confirmado',
    linkAllowed: 'Permitido',
    linkConfirmedText: 'Puedes cerrar esta página.',
    linkHalfNew: 'Aún falta confirmar el nuevo. Puedes cerrar esta página.',
    linkWaits: 'El equipo de soporte ha solicitado este cambio. Entra en vigor el {t}, salvo que se detenga.',
    linkHalfCurrent: 'Aún falta la confirmación de tu dato de contacto actual. Puedes cerrar esta página.',
    linkOther: 'Aquí está abierta la sesión de otra cuenta. Este cambio es de la cuenta que lo solicitó.',
    linkRelay: 'Introduce este código donde empezaste',
    linkRelayWhere: 'Vuelve a la página donde solicitaste el cambio y escríbelo allí.',
    linkRelayOnly: 'No se lo des a nadie. {service} nunca te lo pedirá por teléfono ni por mensaje.',
    linkHome: 'Volver al sitio',
    linkRelayText: 'Es válido durante {t}.',
    linkReported: 'Gracias por avisarnos',
    linkReportedText: 'El cambio se ha detenido. No se ha modificado nada.',
    linkStop:
      'Si no lo has solicitado tú, se cerrará la sesión de la cuenta en todos los dispositivos y no se podrá cambiar nada en ella durante un tiempo.',
    linkStopped: 'El cambio se ha detenido',
    linkStoppedText:
      'No se ha modificado nada. Se ha cerrado la sesión de la cuenta en todos los dispositivos y, por ahora, no se puede cambiar nada en ella. Vuelve a iniciar sesión y cambia tu contraseña si tienes una.',
    linkUsed: 'Este enlace ya se ha usado',
    linkUsedText: 'Aquí no queda nada por hacer.',
    linkExpired: 'Este enlace ha caducado',
    linkExpiredText: 'Solicita uno nuevo donde empezaste.',
    linkSuperseded: 'Se ha enviado un enlace más reciente',
    linkSupersededText: 'Usa el mensaje más reciente.',
    linkClosed: 'Este cambio ya ha terminado',
    linkClosedText: 'No se ha modificado nada.',
    linkUnknown: 'Este enlace no funciona',
    linkUnknownText: 'Ábrelo de nuevo desde el mensaje o solicita otro.',
  },
};

register(es);
