// Owns the Hindi words for what happened to an account. Not those around them: hi.list.ts, hi.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const hiDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'बदलकर {v} करने का अनुरोध किया गया',
  'did-change-resent': '{v} पर एक और मैसेज भेजा गया',
  'did-side-proved': '{v} की पुष्टि हुई',
  'did-code-wrong': '{v} के लिए गलत कोड डाला गया',
  'did-change-locked': 'कई बार गलत कोड डालने पर {v} वाला बदलाव रोका गया',
  'did-change-done': '{v} वाला बदलाव पूरा हुआ',
  'did-change-cancelled': '{v} वाला बदलाव रद्द किया गया',
  'did-change-replaced': '{v} वाले बदलाव की जगह नए बदलाव ने ली',
  'did-change-expired': '{v} वाले बदलाव की समयसीमा खत्म हुई',
  'did-change-reported': '{v} वाले बदलाव की शिकायत हुई और उसे रोका गया',
  'did-change-taken': '{v} वाला बदलाव रोका गया: इसका इस्तेमाल नहीं किया जा सकता',
  'did-change-revoked': 'हर जगह से साइन आउट होने पर {v} वाला बदलाव रोका गया',
  'did-change-undone': '{v} वाले बदलाव को पहले जैसा किया गया',
  'did-contact-removed': '{v} हटाया गया',
  'did-contact-added': '{v} जोड़ा गया',
  'did-contact-vouched': '{v} को पुष्ट बताया गया',
  'did-contact-promoted': '{v} को मुख्य बनाया गया',
  'did-account-written': 'खाते की जानकारी अपडेट हुई',
  'did-contact-verified-by-login': 'साइन इन से {v} की पुष्टि हुई',
  'did-contact-changed-by-login': 'साइन इन से बदलकर {v} किया गया',
  'did-account-frozen': 'आपके खाते की सुरक्षा के लिए बदलावों पर रोक लगाई गई',
  'did-account-revoked': 'हर जगह से साइन आउट किया गया',
  'did-account-enabled': 'खाता फिर से चालू किया गया',
  'did-account-unlocked': 'बदलावों की अनुमति फिर से दी गई',
  'did-account-unfrozen': 'बदलावों पर लगी रोक हटाई गई',
  'did-account-merged': 'एक दूसरा खाता इस खाते में मिलाया गया',
  'did-user-created': 'खाता यहाँ पहली बार दिखा',
};
