// Owns the Spanish words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './es.common.ts';
import type { ListPack } from './pack.ts';
import { esDid } from './es.activity.ts';
import { registerList } from './language-registry.ts';

/** Spanish for lists. */
export const esList: ListPack = {
  lang: 'es',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'No está disponible ahora mismo. Inténtalo de nuevo en un momento.',

    listEmail: 'Correos electrónicos',
    listPhone: 'Números de teléfono',
    noneEmail: 'Aún no hay ningún correo electrónico.',
    nonePhone: 'Aún no hay ningún número de teléfono.',
    addEmail: 'Añadir un correo',
    addPhone: 'Añadir un teléfono',

    badgePrimary: 'Principal',
    badgeVerified: 'Verificado',
    badgeUnverified: 'Sin verificar',
    badgeWaiting: 'Pendiente de confirmación',
    'type-home': 'Casa',
    'type-work': 'Trabajo',
    'type-mobile': 'Móvil',
    'type-other': 'Otro',
    'type-recovery': 'Solo para recuperación',
    managed: 'Lo gestiona tu inicio de sesión. Cámbialo allí.',

    menu: 'Acciones para {v}',
    change: 'Cambiar',
    makePrimary: 'Hacer principal',
    verify: 'Verificar',
    remove: 'Eliminar',
    keep: 'Conservar',
    removeAsk: '¿Eliminar {v}?',
    lostEmail: 'Ya no tengo acceso a esta dirección',
    lostPhone: 'Ya no tengo acceso a este número',
    resumeCode: 'Introducir el código',
    cancelChange: 'Cancelar el cambio',
    waits: 'El equipo de soporte ha solicitado este cambio. Entra en vigor el {t}, salvo que lo detengas.',
    stop: 'Detener',
    back: 'Atrás',

    saving: 'Guardando…',
    'now-primary': '{v} ahora es principal.',
    'now-removed': 'Se ha eliminado {v}.',
    'now-added': 'Se ha añadido {v}.',
    'now-verified': '{v} ya está verificado.',
    'now-changed': 'Se ha cambiado a {v}.',
    'now-cancelled': 'El cambio se ha cancelado. No se ha modificado nada.',

    'last-verified': 'Es el último dato de contacto verificado de tu cuenta. Para eliminarlo, añade otro primero.',
    'last-login': 'Con él inicias sesión. Para eliminarlo, añade primero otro con el que puedas iniciar sesión.',
    primary: 'Para eliminarlo, haz principal otro primero.',
    'too-many-contacts': 'Ya has alcanzado el máximo permitido. Elimina uno primero.',
    'contact-not-verified': 'Aún no está verificado. Verifícalo primero.',
    'not-allowed': 'Esto no está permitido aquí.',
    frozen: 'Para proteger tu cuenta, no se puede cambiar nada hasta el {t}.',

    activity: 'Actividad reciente',
    activityNone: 'Aún no hay actividad.',
    activityMore: 'Mostrar más',
    ...esDid,
    unnamed: 'un dato de contacto',
    network: 'red {v}',
    'by-link': 'mediante un enlace',
    'by-support': 'por el equipo de soporte',
    'by-site': 'por el sitio',

    signInAgain: 'Iniciar sesión de nuevo',
    'step-up-required': 'Cierra sesión, vuelve a iniciarla y regresa aquí.',

    stepUp: 'Confirma tu identidad',
    stepUpText: 'Por tu seguridad, inicia sesión de nuevo para hacer este cambio.',
    notNow: 'Ahora no',
    signedOut: 'Se ha cerrado tu sesión',
    signedOutText: 'Inicia sesión y podrás seguir donde lo dejaste.',
    goOn: 'Continuar',
  },
};

registerList(esList);
