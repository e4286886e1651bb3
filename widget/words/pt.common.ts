// Owns the words of Portuguese that all elements share. Not those of one element: pt.ts, pt.list.ts, pt.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'A carregar…',
  failed: 'Não foi possível carregar',
  retry: 'Tentar novamente',
  confirm: 'Confirmar',
  checking: 'A verificar…',
  errorWait: 'É demasiado cedo. Tente novamente dentro de {t}.',
  offline: 'Não foi possível estabelecer ligação. Verifique a sua ligação e tente novamente.',
  errorUnknown: 'Ocorreu um erro. Tente novamente.',
  errorRef: 'Ocorreu um erro. Tente novamente. (Ref. {id})',
};
