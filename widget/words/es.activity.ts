// Owns the Spanish words for what happened to an account. Not those around them: es.list.ts, es.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const esDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Cambio a {v} solicitado',
  'did-change-resent': 'Otro mensaje enviado a {v}',
  'did-side-proved': 'Confirmación de {v}',
  'did-code-wrong': 'Código incorrecto introducido para {v}',
  'did-change-locked': 'Cambio a {v} detenido tras demasiados códigos incorrectos',
  'did-change-done': 'Cambio a {v} completado',
  'did-change-cancelled': 'Cambio a {v} cancelado',
  'did-change-replaced': 'Cambio a {v} sustituido por otro más reciente',
  'did-change-expired': 'Cambio a {v} caducado',
  'did-change-reported': 'Cambio a {v} denunciado y detenido',
  'did-change-taken': 'Cambio a {v} detenido: no se puede usar',
  'did-change-revoked': 'Cambio a {v} detenido al cerrar todas las sesiones',
  'did-change-undone': 'Cambio a {v} deshecho',
  'did-contact-removed': 'Se ha eliminado {v}',
  'did-contact-added': 'Se ha añadido {v}',
  'did-contact-vouched': '{v} marcado como verificado',
  'did-contact-promoted': '{v} pasó a ser principal',
  'did-account-written': 'Datos de la cuenta actualizados',
  'did-contact-verified-by-login': '{v} verificado por un inicio de sesión',
  'did-contact-changed-by-login': 'Cambio a {v} por un inicio de sesión',
  'did-account-frozen': 'Cambios en pausa para proteger tu cuenta',
  'did-account-revoked': 'Sesión cerrada en todas partes',
  'did-account-enabled': 'Cuenta habilitada de nuevo',
  'did-account-unlocked': 'Cambios permitidos de nuevo',
  'did-account-unfrozen': 'Los cambios ya no están en pausa',
  'did-account-merged': 'Otra cuenta unida a esta',
  'did-user-created': 'Primera vez que se ve la cuenta aquí',
};
