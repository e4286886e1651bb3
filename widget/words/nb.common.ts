// Owns the words of Norwegian Bokmål that all elements share. Not those of one element: nb.ts, nb.list.ts, nb.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Laster inn…',
  failed: 'Dette kunne ikke lastes inn',
  retry: 'Prøv på nytt',
  confirm: 'Bekreft',
  checking: 'Sjekker…',
  errorWait: 'Det er for tidlig. Prøv på nytt om {t}.',
  offline: 'Vi fikk ikke kontakt. Sjekk tilkoblingen din og prøv på nytt.',
  errorUnknown: 'Noe gikk galt. Prøv på nytt.',
  errorRef: 'Noe gikk galt. Prøv på nytt. (Ref. {id})',
};
