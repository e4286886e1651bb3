// Owns the Spanish lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Spanish. */
export const es: Words = {
  subjectCode: '{{code}} es tu código de {{service}}',
  subjectLink: 'Confirma tu correo electrónico para {{service}}',
  heading: 'Confirma este correo electrónico',
  whatPrimary: 'Será el correo electrónico principal de tu cuenta de {{service}}. El actual seguirá en la cuenta.',
  whatReplace: 'Sustituye a {{old}} como correo electrónico de tu cuenta de {{service}}.',
  whatFirst: 'Será el correo electrónico de tu cuenta de {{service}}.',
  whatAdd: 'Se añadirá a tu cuenta de {{service}}.',
  whatReplaceAll: 'Sustituirá a todos los demás correos electrónicos de tu cuenta de {{service}}.',
  confirmWarning: 'Confirma solo si lo has solicitado tú.',
  codeLead: 'Escribe este código donde empezaste:',
  codeLife: 'El código es válido durante {{life}}.',
  linkLead: 'Para confirmar, abre este enlace:',
  linkOr: 'O confirma con este enlace, en cualquier dispositivo:',
  linkLife: 'El enlace es válido durante {{life}}.',
  linkNumber: 'La página donde empezaste muestra el número {{number}}. Si muestra otro, no confirmes.',
  button: 'Confirmar el correo',
  buttonFails: 'Si el botón no funciona, abre este enlace:',
  account: 'Cuenta',
  requested: 'Solicitado',
  place: 'Desde',
  inUse:
    'Otra cuenta de {{service}} ya usa este correo electrónico. Si esa cuenta también es tuya, inicia sesión con ella.',
  inUseMerge:
    'Otra cuenta de {{service}} ya usa este correo electrónico. Si confirmas, esa cuenta y la que lo ha solicitado se unirán en una sola. Si no lo has solicitado tú, no confirmes.',
  notYou: '¿No has sido tú?',
  notYouCode:
    'Ignora este mensaje: sin el código no cambia nada. No lo compartas nunca; nadie de {{service}} te lo pedirá.',
  notYouLink: 'Abre el enlace y elige «Yo no lo he solicitado». Nada cambia si nadie confirma.',
  notYouBoth:
    'Abre el enlace y elige «Yo no lo he solicitado». Nada cambia si nadie confirma. No compartas nunca el código; nadie de {{service}} te lo pedirá.',
  footer: 'Recibes este mensaje porque alguien ha escrito esta dirección en {{service}}.',
  help: 'Ayuda: {{url}}',
  smsCode: '{{code}} es tu código de {{service}} para añadir este número. No lo compartas.',
  smsLink: 'Confirma tu nuevo número para {{service}}: {{url}}',
  smsInUse: 'Otra cuenta de {{service}} usa este número.',
  smsInUseMerge: 'Otra cuenta de {{service}} lo usa: ambas se unirán.',

  subjectAllowCode: '{{code}} es tu código de {{service}} para permitir un cambio',
  subjectAllowLink: 'Permite un cambio en tu cuenta de {{service}}',
  allowHeading: '¿Permitir este cambio?',
  askedPrimaryEmail:
    'Alguien ha solicitado cambiar el correo electrónico principal de tu cuenta de {{service}} a {{target}}. Si ya hay uno principal, seguirá en la cuenta.',
  askedPrimaryPhone:
    'Alguien ha solicitado cambiar el número de teléfono principal de tu cuenta de {{service}} a {{target}}. Si ya hay uno principal, seguirá en la cuenta.',
  askedReplaceEmail:
    'Alguien ha solicitado cambiar el correo electrónico principal de tu cuenta de {{service}} a {{target}}.',
  askedReplacePhone:
    'Alguien ha solicitado cambiar el número de teléfono principal de tu cuenta de {{service}} a {{target}}.',
  askedAddEmail: 'Alguien ha solicitado añadir el correo electrónico {{target}} a tu cuenta de {{service}}.',
  askedAddPhone: 'Alguien ha solicitado añadir el número de teléfono {{target}} a tu cuenta de {{service}}.',
  askedReplaceAllEmail:
    'Alguien ha solicitado que {{target}} sea el único correo electrónico de tu cuenta de {{service}}. Los demás se eliminarán.',
  askedReplaceAllPhone:
    'Alguien ha solicitado que {{target}} sea el único número de teléfono de tu cuenta de {{service}}. Los demás se eliminarán.',
  wouldReplace: 'Sustituiría a {{old}}.',
  replaces: 'Sustituye a {{old}}.',
  allowMerge: 'Si otra cuenta ya usa {{target}}, las dos cuentas se unirán en una sola.',
  allowCodeLead: 'Si has sido tú, escribe este código donde empezaste:',
  allowLinkLead: 'Para permitirlo, abre este enlace:',
  allowLinkOr: 'O permítelo con este enlace, en cualquier dispositivo:',
  allowButton: 'Revisar este cambio',
  allowNotYouCode: 'Sin el código no cambia nada. No lo compartas nunca; nadie de {{service}} te lo pedirá.',
  allowNotYouLink: 'Abre el enlace y elige «Yo no lo he solicitado»: el cambio se detendrá.',
  allowNotYouBoth:
    'Abre el enlace y elige «Yo no lo he solicitado»: el cambio se detendrá. No compartas nunca el código; nadie de {{service}} te lo pedirá.',
  smsAllowEmail: '{{code}} es tu código de {{service}} para permitir el cambio de correo electrónico. No lo compartas.',
  smsAllowPhone: '{{code}} es tu código de {{service}} para permitir el cambio de número. No lo compartas.',
  smsAllowAddEmail: '{{code}} es tu código de {{service}} para permitir un nuevo correo electrónico. No lo compartas.',
  smsAllowAddPhone: '{{code}} es tu código de {{service}} para permitir un nuevo número. No lo compartas.',
  smsAllowMerge: 'Si otra cuenta lo usa, ambas se unirán.',
  smsAllowLinkEmail: 'Permite o detén el cambio de tu correo electrónico de {{service}}: {{url}}',
  smsAllowLinkPhone: 'Permite o detén el cambio de tu número de {{service}}: {{url}}',
  smsAllowLinkAddEmail: 'Permite o detén un nuevo correo electrónico para {{service}}: {{url}}',
  smsAllowLinkAddPhone: 'Permite o detén un nuevo número para {{service}}: {{url}}',

  subjectAskedEmail: 'Solicitud para cambiar tu correo de {{service}}',
  subjectAskedPhone: 'Solicitud para cambiar tu número de teléfono de {{service}}',
  subjectAskedAddEmail: 'Solicitud para añadir un correo a tu cuenta de {{service}}',
  subjectAskedAddPhone: 'Solicitud para añadir un número a tu cuenta de {{service}}',
  subjectDoneEmail: 'Se ha cambiado tu correo electrónico de {{service}}',
  subjectDonePhone: 'Se ha cambiado tu número de teléfono de {{service}}',
  subjectAddedEmail: 'Se ha añadido un correo a tu cuenta de {{service}}',
  subjectAddedPhone: 'Se ha añadido un número a tu cuenta de {{service}}',
  subjectRemovedEmail: 'Se ha eliminado un correo de tu cuenta de {{service}}',
  subjectRemovedPhone: 'Se ha eliminado un número de tu cuenta de {{service}}',
  subjectUndoneEmail: 'Se ha deshecho un cambio de tu correo de {{service}}',
  subjectUndonePhone: 'Se ha deshecho un cambio de tu número de {{service}}',
  subjectFrozen: 'Se han detenido los cambios en tu cuenta de {{service}}',
  subjectUnfrozen: 'Ya puedes volver a hacer cambios en tu cuenta de {{service}}',
  subjectSignedOut: 'Se han cerrado todas las sesiones de tu cuenta de {{service}}',
  subjectRecovered: 'Hemos protegido tu cuenta de {{service}}',
  subjectDisabled: 'Se ha inhabilitado tu cuenta de {{service}}',
  subjectEnabled: 'Tu cuenta de {{service}} vuelve a funcionar',
  subjectUnlocked: 'Ya puedes volver a introducir códigos de {{service}}',
  subjectEnded: 'Ha terminado un cambio en tu cuenta de {{service}}',
  subjectMerged: 'Otra cuenta se ha unido a tu cuenta de {{service}}',
  subjectRespelled: 'Ha cambiado cómo se escribe tu correo de {{service}}',
  subjectRecovery: 'Ha cambiado el uso de un contacto de tu cuenta de {{service}}',
  subjectMergedAway: 'Tu cuenta de {{service}} se ha unido a otra',
  donePrimaryEmail:
    '{{target}} ahora es el correo electrónico principal de tu cuenta de {{service}}. Si había otro principal, sigue en la cuenta.',
  donePrimaryPhone:
    '{{target}} ahora es el número de teléfono principal de tu cuenta de {{service}}. Si había otro principal, sigue en la cuenta.',
  doneReplaceEmail: '{{target}} ahora es el correo electrónico principal de tu cuenta de {{service}}.',
  doneReplacePhone: '{{target}} ahora es el número de teléfono principal de tu cuenta de {{service}}.',
  doneAddEmail: 'Se ha añadido el correo electrónico {{target}} a tu cuenta de {{service}}.',
  doneAddPhone: 'Se ha añadido el número de teléfono {{target}} a tu cuenta de {{service}}.',
  doneReplaceAllEmail:
    '{{target}} ahora es el único correo electrónico de tu cuenta de {{service}}. Los demás se han eliminado.',
  doneReplaceAllPhone:
    '{{target}} ahora es el único número de teléfono de tu cuenta de {{service}}. Los demás se han eliminado.',
  removedEmail: 'Se ha eliminado el correo electrónico {{target}} de tu cuenta de {{service}}.',
  removedPhone: 'Se ha eliminado el número de teléfono {{target}} de tu cuenta de {{service}}.',
  respelled:
    'El correo electrónico principal de tu cuenta de {{service}} ahora se escribe {{target}}. Solo han cambiado las mayúsculas y minúsculas: es la misma dirección.',
  recoverySet:
    '{{target}} se usa ahora solo para recuperar tu cuenta de {{service}}. Recibe avisos y permite detener o deshacer cambios, pero nadie puede iniciar sesión con él.',
  recoveryEnded:
    '{{target}} ya no se usa solo para recuperación. Tu cuenta de {{service}} puede volver a usarlo como cualquier otro contacto.',
  undoneEmail:
    'Tu cuenta de {{service}} vuelve a tener sus correos electrónicos anteriores. El principal es {{target}}.',
  undonePhone:
    'Tu cuenta de {{service}} vuelve a tener sus números de teléfono anteriores. El principal es {{target}}.',
  frozen:
    'Alguien que recibe mensajes en un dato de contacto anterior de tu cuenta de {{service}} nos ha dicho que no hizo un cambio. Los datos de contacto se quedan como están.',
  unfrozen:
    'El equipo de soporte de {{service}} ha puesto fin a la pausa de los cambios. Ya se pueden volver a cambiar los correos electrónicos y números de teléfono de tu cuenta.',
  signedOut:
    'El equipo de soporte de {{service}} ha cerrado la sesión de tu cuenta en todos los dispositivos. Los cambios pendientes de confirmación han terminado.',
  recovered:
    'El equipo de soporte de {{service}} ha cerrado la sesión de tu cuenta en todos los dispositivos y ha puesto fin a todos los cambios pendientes. Los enlaces de mensajes anteriores ya no funcionan.',
  disabled:
    'El equipo de soporte de {{service}} ha inhabilitado tu cuenta. Se ha cerrado la sesión en todos los dispositivos y, por ahora, no puedes iniciar sesión.',
  enabled: 'El equipo de soporte de {{service}} ha habilitado tu cuenta. Ya puedes volver a iniciar sesión.',
  unlocked:
    'Se introdujeron demasiados códigos incorrectos para tu cuenta de {{service}}. El equipo de soporte de {{service}} te permite volver a introducir códigos.',
  ended:
    'Un cambio de tus correos electrónicos o números de teléfono estaba pendiente de confirmación. {{service}} ha tenido que volver a un estado anterior de sus datos, así que el cambio ha terminado y los códigos y enlaces anteriores ya no funcionan. Si aún lo quieres, inicia sesión y empieza de nuevo.',
  merged:
    'La cuenta de {{service}} de {{target}} ahora forma parte de la tuya. A partir de ahora, sus correos electrónicos y números de teléfono están en tu cuenta.',
  mergedAway:
    'Ahora forma parte de la cuenta de {{service}} de {{target}}, con sus correos electrónicos y números de teléfono. Usa esa cuenta a partir de ahora. Esto no se puede deshacer.',
  frozenFor: 'No se puede cambiar nada en la cuenta sin iniciar sesión de nuevo. Duración: {{life}}.',
  fineAsked: 'Si has sido tú, no tienes que hacer nada.',
  fineDone: 'Si has sido tú, no tienes que hacer nada.',
  happened: 'Cuándo',
  notYouDone: '¿No has sido tú?',
  stopLead: 'Detén el cambio y cierra la sesión de la cuenta en todos los dispositivos:',
  stopButton: 'No he sido yo: detener',
  undoLead: 'Deshaz el cambio y cierra la sesión de la cuenta en todos los dispositivos:',
  undoButton: 'Deshacer este cambio',
  freezeLead: 'Detén más cambios y cierra la sesión de la cuenta en todos los dispositivos:',
  freezeButton: 'Detener los cambios',
  check: 'Inicia sesión en {{service}} y revisa tus correos electrónicos y números de teléfono.',
  checkHelp:
    'Inicia sesión en {{service}} y revisa tus correos electrónicos y números de teléfono. Si no puedes, pide ayuda: {{url}}',
  footerContact: 'Recibes este mensaje porque una cuenta de {{service}} tiene esta dirección.',
  smsAskedEmail: 'Alguien ha solicitado cambiar tu correo electrónico de {{service}} a {{target}}.',
  smsAskedPhone: 'Alguien ha solicitado cambiar tu número de {{service}} a {{target}}.',
  smsAskedAdd: 'Alguien ha solicitado añadir {{target}} a tu cuenta de {{service}}.',
  smsDoneEmail: 'Tu correo electrónico principal de {{service}} ahora es {{target}}.',
  smsDonePhone: 'Tu número principal de {{service}} ahora es {{target}}.',
  smsAdded: 'Se ha añadido {{target}} a tu cuenta de {{service}}.',
  smsOnlyEmail: 'Tu único correo electrónico de {{service}} ahora es {{target}}.',
  smsOnlyPhone: 'Tu único número de {{service}} ahora es {{target}}.',
  smsRemoved: 'Se ha eliminado {{target}} de tu cuenta de {{service}}.',
  smsRespelled: 'Tu correo electrónico principal de {{service}} ahora se escribe {{target}}. Es la misma dirección.',
  smsRecovery: 'Ha cambiado el uso de un contacto de tu cuenta de {{service}}.',
  smsUndoneEmail: 'Se ha deshecho un cambio de tus correos electrónicos de {{service}}. El principal es {{target}}.',
  smsUndonePhone: 'Se ha deshecho un cambio de tus números de {{service}}. El principal es {{target}}.',
  smsFrozen: 'Se han detenido los cambios en tu cuenta de {{service}}.',
  smsUnfrozen: 'El equipo de soporte de {{service}} vuelve a permitir cambios en tu cuenta.',
  smsSignedOut: 'Se han cerrado todas las sesiones de tu cuenta de {{service}}.',
  smsRecovered: 'Hemos protegido tu cuenta de {{service}}: se han cerrado todas las sesiones.',
  smsDisabled: 'Se ha inhabilitado tu cuenta de {{service}}.',
  smsEnabled: 'Tu cuenta de {{service}} vuelve a funcionar.',
  smsUnlocked: 'Ya puedes volver a introducir códigos de {{service}}.',
  smsEnded: 'Ha terminado un cambio en tu cuenta de {{service}}. Si aún lo quieres, empieza de nuevo.',
  smsMerged: 'La cuenta de {{service}} de {{target}} ahora forma parte de la tuya.',
  smsMergedAway: 'Tu cuenta de {{service}} ahora forma parte de la cuenta de {{target}}.',
  bySupport: 'El equipo de soporte de {{service}}',
  byAdmin: 'Un admin de {{service}}',
  staff: 'Por',
  subjectStaffEmail: '{{by}} ha solicitado cambiar tu correo',
  subjectStaffPhone: '{{by}} ha solicitado cambiar tu número',
  subjectStaffAddEmail: '{{by}} ha solicitado añadir un correo a tu cuenta',
  subjectStaffAddPhone: '{{by}} ha solicitado añadir un número a tu cuenta',
  staffPrimaryEmail:
    '{{by}} ha solicitado cambiar el correo electrónico principal de tu cuenta a {{target}}. Si ya hay uno principal, seguirá en la cuenta.',
  staffPrimaryPhone:
    '{{by}} ha solicitado cambiar el número de teléfono principal de tu cuenta a {{target}}. Si ya hay uno principal, seguirá en la cuenta.',
  staffReplaceEmail: '{{by}} ha solicitado cambiar el correo electrónico principal de tu cuenta a {{target}}.',
  staffReplacePhone: '{{by}} ha solicitado cambiar el número de teléfono principal de tu cuenta a {{target}}.',
  staffAddEmail: '{{by}} ha solicitado añadir el correo electrónico {{target}} a tu cuenta.',
  staffAddPhone: '{{by}} ha solicitado añadir el número de teléfono {{target}} a tu cuenta.',
  staffReplaceAllEmail:
    '{{by}} ha solicitado que {{target}} sea el único correo electrónico de tu cuenta. Los demás se eliminarán.',
  staffReplaceAllPhone:
    '{{by}} ha solicitado que {{target}} sea el único número de teléfono de tu cuenta. Los demás se eliminarán.',
  staffCodeLead: 'Inicia sesión en {{service}} y escribe allí este código. No lo digas nunca por teléfono:',
  supportNeeds:
    'Nada cambia antes de que se confirme el nuevo. Después también hace falta que inicies sesión tú o que lo permita uno de tus datos de contacto actuales. Si no ocurre ninguna de las dos cosas, entrará en vigor al cabo de {{life}}, salvo que se detenga.',
  fineStaff: 'Si se lo has pedido tú, no tienes que hacer nada.',
  notYouStaff: '¿No lo has pedido tú?',
  subjectWaits: 'Cambio en tu cuenta de {{service}}: {{date}}',
  waitsEmail:
    '{{by}} ha solicitado usar el correo electrónico {{target}} para tu cuenta, y se ha confirmado. El cambio entra en vigor el {{date}}, salvo que lo detengas.',
  waitsPhone:
    '{{by}} ha solicitado usar el número de teléfono {{target}} para tu cuenta, y se ha confirmado. El cambio entra en vigor el {{date}}, salvo que lo detengas.',
  staffAsked: '{{by}} ha solicitado este cambio.',
  staffMade: '{{by}} ha hecho este cambio.',
  smsStaffEmail: '{{by}} ha solicitado cambiar tu correo electrónico a {{target}}.',
  smsStaffPhone: '{{by}} ha solicitado cambiar tu número a {{target}}.',
  smsStaffAdd: '{{by}} ha solicitado añadir {{target}} a tu cuenta.',
  smsWaits: '{{by}} añade {{target}} el {{date}}.',
  smsStop: '¿No eres tú? Detenlo: {{url}}',
  smsUndo: '¿No eres tú? Deshazlo: {{url}}',
  smsFreeze: '¿No eres tú? Detén los cambios: {{url}}',
  smsCheck: '¿No eres tú? Inicia sesión y revisa tu cuenta.',
};
