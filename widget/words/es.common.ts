// Owns the words of Spanish that all elements share. Not those of one element: es.ts, es.list.ts, es.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Cargando…',
  failed: 'No se ha podido cargar',
  retry: 'Reintentar',
  confirm: 'Confirmar',
  checking: 'Comprobando…',
  errorWait: 'Es demasiado pronto. Inténtalo de nuevo dentro de {t}.',
  offline: 'No hay conexión. Comprueba tu conexión e inténtalo de nuevo.',
  errorUnknown: 'Algo ha fallado. Inténtalo de nuevo.',
  errorRef: 'Algo ha fallado. Inténtalo de nuevo. (Ref. {id})',
};
