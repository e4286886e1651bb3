// Owns the Spanish words of our pages. Not the English ones: en.ts.
import type { ReplacedValues, SentenceValues, Words } from './en.ts';

export const es: Words = {
  lang: 'es',
  dir: 'ltr',
  portal: { title: 'Portal de administración', noScript: 'El portal de administración necesita JavaScript.' },
  account: {
    title: 'Tu cuenta',
    back: ({ service }) => `Volver a ${service}`,
    signIn: 'Iniciar sesión',
    signInText: 'Inicia sesión para ver y cambiar tus direcciones de correo y números de teléfono.',
    signOut: 'Cerrar sesión',
    signedOut: 'Has cerrado sesión',
    refused: 'No se ha podido iniciar sesión',
    noScript: 'Esta página necesita JavaScript.',
  },
  confirm: {
    title: { email: '¿Confirmar este correo electrónico?', phone: '¿Confirmar este número de teléfono?' },
    becomes: {
      email: ({ value, service }: SentenceValues) => `${value} será el correo electrónico de tu cuenta de ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} será el número de teléfono de tu cuenta de ${service}.`,
    },
    primary: {
      email: ({ value, service }: SentenceValues) =>
        `${value} será el correo electrónico principal de tu cuenta de ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} será el número de teléfono principal de tu cuenta de ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }: SentenceValues) =>
        `${value} sustituye a todos los demás correos electrónicos de tu cuenta de ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} sustituye a todos los demás números de teléfono de tu cuenta de ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }: ReplacedValues) =>
        `${value} sustituye a ${old} como correo electrónico de tu cuenta de ${service}.`,
      phone: ({ value, old, service }: ReplacedValues) =>
        `${value} sustituye a ${old} como número de teléfono de tu cuenta de ${service}.`,
    },
    added: {
      email: ({ value, service }: SentenceValues) => `${value} se añadirá a tu cuenta de ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} se añadirá a tu cuenta de ${service}.`,
    },
    account: 'Cuenta',
    asked: 'Solicitado',
    place: 'Desde',
    button: 'Confirmar',
    report: 'Yo no lo he solicitado',
    merges: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Otra cuenta de ${service} ya lo usa. Las dos cuentas se unirán en una sola, y eso no se puede deshacer.`,
    warning: 'Confirma solo si lo has solicitado tú.',
  },
  approve: {
    title: '¿Permitir este cambio?',
    button: 'Permitir',
    warning: 'Permítelo solo si lo has solicitado tú.',
  },
  confirmed: { title: 'Confirmado', text: 'Puedes cerrar esta página.' },
  approved: {
    title: 'Permitido',
    text: 'Puedes cerrar esta página. El cambio se hará cuando también se confirme la nueva dirección.',
  },
  waits: {
    title: 'Confirmado',
    text: (date: string) =>
      `El equipo de soporte ha solicitado este cambio. Entra en vigor el ${date}, salvo que se detenga. Entra en vigor de inmediato si inicias sesión y abres el enlace de nuevo, o si lo permite uno de tus datos de contacto actuales.`,
  },
  otherAccount: 'Aquí está abierta la sesión de otra cuenta. Este cambio es de la cuenta que lo solicitó.',
  relay: {
    title: 'Introduce este código donde empezaste',
    text: 'Vuelve a la página donde solicitaste el cambio y escríbelo allí.',
    minutes: (n: number) => (n === 1 ? 'Es válido durante 1 minuto.' : `Es válido durante ${n} minutos.`),
    warning: ({ service }: Pick<SentenceValues, 'service'>) =>
      `No se lo des a nadie. ${service} nunca te lo pedirá por teléfono ni por mensaje.`,
  },
  reported: {
    title: 'Gracias por avisarnos',
    text: 'No se ha modificado nada. La solicitud se ha cancelado y, por ahora, esa cuenta no puede usar esta dirección.',
  },
  stopped: {
    title: 'El cambio se ha detenido',
    text: 'No se ha modificado nada. Se ha cerrado la sesión de la cuenta en todos los dispositivos y, por ahora, no se puede cambiar nada en ella. Vuelve a iniciar sesión y cambia tu contraseña si tienes una.',
  },
  undo: {
    stop: {
      title: '¿Detener este cambio?',
      text: {
        email: 'Alguien con la sesión iniciada en tu cuenta quiere cambiar sus correos electrónicos.',
        phone: 'Alguien con la sesión iniciada en tu cuenta quiere cambiar sus números de teléfono.',
      },
      button: 'Detener: no he sido yo',
    },
    restore: {
      title: '¿Deshacer este cambio?',
      text: {
        email: 'Los correos electrónicos de tu cuenta volverán a ser como antes.',
        phone: 'Los números de teléfono de tu cuenta volverán a ser como antes.',
      },
      button: 'Deshacer el cambio',
    },
    freeze: {
      title: '¿Detener los cambios en esta cuenta?',
      text: {
        email:
          'Los correos electrónicos se quedan como están y no se podrá cambiar nada más durante un tiempo. La persona titular de la cuenta dijo que ya no tiene acceso a esta dirección.',
        phone:
          'Los números de teléfono se quedan como están y no se podrá cambiar nada más durante un tiempo. La persona titular de la cuenta dijo que ya no tiene acceso a este número.',
      },
      button: 'Detener los cambios',
    },
    brake: {
      title: '¿Detener los cambios en esta cuenta?',
      text: {
        email:
          'Dos cuentas se han unido en una. Eso no cambia, pero no se podrá modificar nada más en ella durante un tiempo.',
        phone:
          'Dos cuentas se han unido en una. Eso no cambia, pero no se podrá modificar nada más en ella durante un tiempo.',
      },
      button: 'Detener los cambios',
    },
    byStaff: {
      email: 'El equipo de soporte de este servicio ha solicitado cambiar los correos electrónicos de tu cuenta.',
      phone: 'El equipo de soporte de este servicio ha solicitado cambiar los números de teléfono de tu cuenta.',
    },
    effect:
      'Se cerrará la sesión de la cuenta en todos los dispositivos y no se podrá cambiar nada en ella durante un tiempo.',
    target: { email: 'Nueva dirección', phone: 'Nuevo número' },
    back: 'Se recupera',
    gone: 'Se elimina',
    when: 'Cuándo',
  },
  late: {
    title: 'El cambio ya se ha hecho',
    text: 'Si no has sido tú, abre el mensaje más reciente sobre este cambio y deshazlo desde ahí. Si no tienes ninguno, inicia sesión y revisa tu cuenta ahora, o pide ayuda.',
  },
  undone: {
    stop: 'El cambio se ha detenido',
    restore: 'Todo está como antes',
    freeze: 'Los cambios se han detenido',
    brake: 'Los cambios se han detenido',
    text: 'Se ha cerrado la sesión de la cuenta en todos los dispositivos. Vuelve a iniciar sesión ahora y cambia tu contraseña si tienes una.',
    frozenFor: (life: string) =>
      `No se puede cambiar nada en la cuenta sin iniciar sesión de nuevo. Duración: ${life}.`,
  },
  used: { title: 'Este enlace ya se ha usado', text: 'Aquí no queda nada por hacer.' },
  expired: { title: 'Este enlace ha caducado', text: 'Solicita uno nuevo donde empezaste.' },
  superseded: { title: 'Se ha enviado un enlace más reciente', text: 'Usa el mensaje más reciente.' },
  closed: {
    title: 'Esta solicitud ha terminado',
    text: 'Se ha cancelado, sustituido o detenido. Si aún quieres el cambio, empieza de nuevo.',
  },
  frozen: {
    title: 'Ahora mismo no se puede cambiar nada',
    text: 'Alguien nos ha pedido que detengamos los cambios en esta cuenta. Inicia sesión de nuevo para continuar o espera hasta mañana.',
  },
  taken: { title: 'No se puede usar', text: 'Vuelve a donde empezaste e introduce otro diferente.' },
  unknown: {
    title: 'Este enlace no funciona',
    text: 'Puede que falte una parte. Ábrelo de nuevo desde el mensaje o cópialo completo.',
  },
  elsewhere: {
    title: 'Abre el enlace de nuevo',
    text: 'El botón no se ha pulsado en esta página. Abre otra vez el enlace del mensaje.',
  },
  broken: {
    title: 'Algo ha fallado',
    text: 'No se ha modificado nada. Abre el enlace de nuevo en un momento.',
  },
  help: 'Obtener ayuda',
  reference: (id: string) => `Referencia: ${id}`,
};
