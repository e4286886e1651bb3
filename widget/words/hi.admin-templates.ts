// Owns the Hindi names of the messages in <contact-admin>. Not the other words of its pages: hi.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const hiTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'कोड',
  'tpl-prove-link': 'लिंक',
  'tpl-prove-both': 'कोड और लिंक',
  'tpl-prove-added': 'एक और पते के लिए कोड और लिंक',
  'tpl-prove-in-use': 'यह पता किसी दूसरे खाते का है',
  'tpl-allow-code': 'बदलाव की अनुमति देने वाला कोड',
  'tpl-allow-link': 'बदलाव की अनुमति देने वाला लिंक',
  'tpl-allow-both': 'बदलाव की अनुमति देने वाला कोड और लिंक',
  'tpl-notice-requested': 'बदलाव का अनुरोध किया गया',
  'tpl-notice-waits': 'बदलाव बाद में लागू होगा',
  'tpl-notice-done': 'बदलाव पूरा हुआ',
  'tpl-notice-added': 'एक पता जोड़ा गया',
  'tpl-notice-respelled': 'एक पता अलग तरह से लिखा गया',
  'tpl-notice-recovery-set': 'संपर्क सिर्फ़ खाता वापस पाने के लिए रखा गया',
  'tpl-notice-recovery-ended': 'संपर्क अब सिर्फ़ खाता वापस पाने के लिए नहीं',
  'tpl-notice-removed': 'एक पता हटाया गया',
  'tpl-notice-undone': 'बदलाव को पहले जैसा किया गया',
  'tpl-notice-frozen': 'बदलावों पर रोक लगाई गई',
  'tpl-notice-unfrozen': 'बदलाव फिर से किए जा सकते हैं',
  'tpl-notice-signed-out': 'सभी डिवाइस को साइन आउट किया गया',
  'tpl-notice-recovered': 'खाता सुरक्षित किया गया',
  'tpl-notice-disabled': 'खाता बंद किया गया',
  'tpl-notice-enabled': 'खाता फिर से काम कर रहा है',
  'tpl-notice-unlocked': 'कोड फिर से डाले जा सकते हैं',
  'tpl-notice-cancelled': 'एडमिन ने एक बदलाव रद्द किया',
  'tpl-notice-ended': 'डेटा रीस्टोर होने पर एक बदलाव खत्म हुआ',
  'tpl-notice-merged': 'एक दूसरा खाता इस खाते में मिलाया गया',
  'tpl-notice-merged-away': 'यह खाता दूसरे खाते में मिलाया गया',
};
