// Owns the Spanish words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './es.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Spanish words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'No está disponible ahora mismo. Inténtalo de nuevo en un momento.',

  linkConfirmEmail: '¿Confirmar este correo electrónico?',
  linkConfirmPhone: '¿Confirmar este número de teléfono?',
  linkBecomesEmail: '{v} será el correo electrónico de tu cuenta de {service}.',
  linkBecomesPhone: '{v} será el número de teléfono de tu cuenta de {service}.',
  linkReplacesEmail: '{v} sustituye a {old} como correo electrónico de tu cuenta de {service}.',
  linkReplacesPhone: '{v} sustituye a {old} como número de teléfono de tu cuenta de {service}.',
  linkPrimaryEmail: '{v} será el correo electrónico principal de tu cuenta de {service}.',
  linkPrimaryPhone: '{v} será el número de teléfono principal de tu cuenta de {service}.',
  linkReplacesAllEmail: '{v} sustituye a todos los demás correos electrónicos de tu cuenta de {service}.',
  linkReplacesAllPhone: '{v} sustituye a todos los demás números de teléfono de tu cuenta de {service}.',
  linkAdds: '{v} se añadirá a tu cuenta de {service}.',
  linkMerges: 'Otra cuenta de {service} ya lo usa. Las dos cuentas se unirán en una sola, y eso no se puede deshacer.',
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
  linkRelayText: 'Es válido durante {t}.',
  linkRelayOnly: 'No se lo des a nadie. {service} nunca te lo pedirá por teléfono ni por mensaje.',
  linkHome: 'Volver al sitio',
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
};

register({ lang: 'es', dir: 'ltr', messages: confirm });
