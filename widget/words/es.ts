// Owns the first half of Spanish: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: es.confirm.ts.
import { common } from './es.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Spanish, without the words of rare screens. */
export const es: Pack = {
  lang: 'es',
  dir: 'ltr',
  more: () => import('./es.more.ts'),
  list: () => import('./es.list.ts'),
  messages: {
    ...common,

    current: 'Actual: {v}',
    cancel: 'Cancelar',
    cancelChange: 'Cancelar el cambio',
    help: 'Obtener ayuda',

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
    done: 'Listo',

    sending: 'Enviando…',
    cancelling: 'Cancelando…',
    resent: 'Hemos enviado otro código a {v}. Los anteriores ya no sirven.',

    'code-digits': 'El código debe tener {d} cifras',
    noResends: 'No se pueden enviar más mensajes.',
    undelivered: 'No se ha podido entregar a {v}. Comprueba que sea correcto.',
    emptyEmail: 'Introduce un correo electrónico',
    'address-invalidEmail': 'Introduce un correo electrónico válido, como name@example.com',
    'proof-wrong': {
      one: 'El código no es correcto. Compruébalo e inténtalo de nuevo. Te queda {n} intento.',
      many: 'El código no es correcto. Compruébalo e inténtalo de nuevo. Te quedan {n} intentos.',
      other: 'El código no es correcto. Compruébalo e inténtalo de nuevo. Te quedan {n} intentos.',
    },

    'address-not-allowed-landline': 'Es un teléfono fijo. Introduce un número de móvil.',
    'address-invalid-unknown': 'No reconocemos este número. Comprueba que sea correcto.',
    'address-invalid-several': 'Introduce una sola dirección.',
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

    'code-short': 'Introduce las {d} cifras del código',
    'code-long': 'Introduce solo las {d} cifras del código',
    resendOpen: 'Ya puedes enviar otro código.',
    delayed: 'El envío está tardando más de lo habitual.',
    doneTextEmail: 'Tu correo electrónico ahora es {v}.',
    addedText: 'Se ha añadido {v}.',
    toldEmail: 'Hemos avisado de este cambio a tu dirección anterior.',

    openMailbox: 'Abrir {name}',
    undoFor: 'Puedes deshacer este cambio durante {t} con el enlace de ese mensaje.',
    signOutOthers: 'Cerrar otras sesiones',
    signedOutOthers: 'Se están cerrando tus sesiones en otros dispositivos.',

    country: 'País o región',
    enterPhone: 'Cambia tu número de teléfono',
    addPhone: 'Añadir un número de teléfono',
    labelPhone: 'Nuevo número de móvil',
    hintPhone:
      'Te enviaremos un código por SMS para comprobar que tienes acceso. Tu operador podría cobrarte los mensajes.',
    replacesPhone: 'Cuando lo confirmes, sustituirá a {v} como número de teléfono de tu cuenta de {service}.',
    becomesPhone:
      'Cuando lo confirmes, será el número principal de tu cuenta de {service}, y {v} quedará como adicional.',
    linkInsteadPhone: 'Recibir un enlace por SMS',
    callMe: 'Recibir el código por llamada',
    byWhatsapp: 'Enviar el código por WhatsApp',
    byText: 'Enviar el código por SMS',
    codeCalled: 'Te llamamos al {v}. Oirás dos veces un código de {d} cifras. Es válido durante {t}.',
    codeWhatsapp: 'Hemos enviado un código de {d} cifras a {v} por WhatsApp. Es válido durante {t}.',
    checkPhone: 'Revisa tu teléfono',
    voice: '¿No te llega la llamada? Puede tardar un minuto.',
    whatsapp: '¿No te llega el mensaje de WhatsApp? Puede tardar un minuto.',
    missingPhone: '¿No te llega el SMS? Puede tardar un minuto.',
    differentPhone: 'Usar otro número',
    donePhone: 'Número de teléfono cambiado',
    addedPhone: 'Número de teléfono añadido',
    doneTextPhone: 'Tu número de teléfono ahora es {v}.',
    toldPhone: 'Hemos avisado de este cambio a tu número anterior.',
    'address-invalidPhone': 'Introduce un número de móvil, como {x}',
    'address-not-allowed-country': 'No enviamos SMS a este país{c}. Usa un número de un país de la lista.',
    'address-samePhone': 'Este ya es tu número de teléfono. Introduce otro diferente.',
    'quota-exceeded-sms': 'Por ahora no se envían SMS a este número. Prueba dentro de {t} o con otro número.',
    verifyPhone: 'Verifica tu número de teléfono',
    verifiedPhone: 'Número de teléfono verificado',
    managedPhone: 'Tu número de teléfono se gestiona en otro lugar',
    checkNewPhone: 'Revisa tu nuevo teléfono',
    checkCurrentPhone: 'Revisa tu teléfono actual',
    countryFind: 'Buscar un país',
    countryNone: 'No hay ningún país con ese nombre.',
  },
};

register(es);
