// Owns the words of Hindi that all elements share. Not those of one element: hi.ts, hi.list.ts, hi.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'लोड हो रहा है…',
  failed: 'इसे लोड नहीं किया जा सका',
  retry: 'फिर से कोशिश करें',
  confirm: 'पुष्टि करें',
  checking: 'जाँच हो रही है…',
  errorWait: 'अभी नहीं। {t} बाद फिर से कोशिश करें।',
  offline: 'कनेक्ट नहीं हो सका। कनेक्शन जाँचें और फिर से कोशिश करें।',
  errorUnknown: 'कोई गड़बड़ी हुई। फिर से कोशिश करें।',
  errorRef: 'कोई गड़बड़ी हुई। फिर से कोशिश करें। (संदर्भ {id})',
};
