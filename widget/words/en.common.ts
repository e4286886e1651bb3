// Owns the English words that all elements share. Not those of one element: en.change.ts, en.confirm.ts, en.list.ts.

/** Spread into the words of each element. */
export const common = {
  loading: 'Loading…',
  failed: 'This could not be loaded',
  retry: 'Try again',
  confirm: 'Confirm',
  checking: 'Checking…',
  errorWait: 'It’s too soon. Try again in {t}.',
  offline: 'We couldn’t connect. Check your connection and try again.',
  errorUnknown: 'Something went wrong. Try again.',
  errorRef: 'Something went wrong. Try again. (Ref {id})',
};
