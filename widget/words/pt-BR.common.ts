// Owns the words of Brazilian Portuguese that all elements share. Not those of one element: pt-BR.ts, pt-BR.list.ts, pt-BR.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Carregando…',
  failed: 'Não foi possível carregar',
  retry: 'Tentar de novo',
  confirm: 'Confirmar',
  checking: 'Verificando…',
  errorWait: 'Ainda é cedo. Tente de novo em {t}.',
  offline: 'Sem conexão. Confira sua conexão e tente de novo.',
  errorUnknown: 'Algo deu errado. Tente de novo.',
  errorRef: 'Algo deu errado. Tente de novo. (Ref. {id})',
};
