// Owns the Spanish names of the messages in <contact-admin>. Not the other words of its pages: es.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const esTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Código',
  'tpl-prove-link': 'Enlace',
  'tpl-prove-both': 'Código y enlace',
  'tpl-prove-added': 'Código y enlace para otra dirección más',
  'tpl-prove-in-use': 'La dirección es de otra cuenta',
  'tpl-allow-code': 'Código que permite un cambio',
  'tpl-allow-link': 'Enlace que permite un cambio',
  'tpl-allow-both': 'Código y enlace que permiten un cambio',
  'tpl-notice-requested': 'Cambio solicitado',
  'tpl-notice-waits': 'Un cambio entra en vigor más tarde',
  'tpl-notice-done': 'Cambio completado',
  'tpl-notice-added': 'Dirección añadida',
  'tpl-notice-respelled': 'Dirección escrita de otra forma',
  'tpl-notice-recovery-set': 'Un contacto queda solo para recuperación',
  'tpl-notice-recovery-ended': 'Un contacto deja de ser solo para recuperación',
  'tpl-notice-removed': 'Dirección eliminada',
  'tpl-notice-undone': 'Cambio deshecho',
  'tpl-notice-frozen': 'Cambios en pausa',
  'tpl-notice-unfrozen': 'Cambios posibles de nuevo',
  'tpl-notice-signed-out': 'Sesión cerrada en todos los dispositivos',
  'tpl-notice-recovered': 'Cuenta protegida',
  'tpl-notice-disabled': 'Cuenta inhabilitada',
  'tpl-notice-enabled': 'Cuenta habilitada de nuevo',
  'tpl-notice-unlocked': 'Ya se pueden introducir códigos de nuevo',
  'tpl-notice-cancelled': 'Cambio cancelado por un administrador',
  'tpl-notice-ended': 'Cambio terminado por una restauración',
  'tpl-notice-merged': 'Otra cuenta unida a esta',
  'tpl-notice-merged-away': 'Esta cuenta unida a otra',
};
