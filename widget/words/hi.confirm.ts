// Owns the Hindi words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './hi.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Hindi words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'यह अभी उपलब्ध नहीं है। थोड़ी देर बाद फिर से कोशिश करें।',

  linkConfirmEmail: 'इस ईमेल पते की पुष्टि करें?',
  linkConfirmPhone: 'इस फ़ोन नंबर की पुष्टि करें?',
  linkBecomesEmail: '{v} आपके {service} खाते का ईमेल पता बन जाएगा।',
  linkBecomesPhone: '{v} आपके {service} खाते का फ़ोन नंबर बन जाएगा।',
  linkReplacesEmail: '{v} आपके {service} खाते के ईमेल पते के तौर पर {old} की जगह लेगा।',
  linkReplacesPhone: '{v} आपके {service} खाते के फ़ोन नंबर के तौर पर {old} की जगह लेगा।',
  linkPrimaryEmail: '{v} आपके {service} खाते का मुख्य ईमेल पता बन जाएगा।',
  linkPrimaryPhone: '{v} आपके {service} खाते का मुख्य फ़ोन नंबर बन जाएगा।',
  linkReplacesAllEmail: '{v} आपके {service} खाते के बाकी सभी ईमेल पतों की जगह लेगा।',
  linkReplacesAllPhone: '{v} आपके {service} खाते के बाकी सभी फ़ोन नंबरों की जगह लेगा।',
  linkAdds: '{v} आपके {service} खाते में जुड़ जाएगा।',
  linkMerges: 'एक दूसरा {service} खाता इसे पहले से इस्तेमाल कर रहा है। दोनों खाते एक हो जाएँगे और इसे पहले जैसा नहीं किया जा सकेगा।',
  linkAccount: 'खाता: {v}',
  linkAsked: 'अनुरोध का समय: {t}',
  linkPlace: 'जगह: {place}',
  linkOnly: 'तभी आगे बढ़ें, जब यह अनुरोध आपने किया हो।',
  linkAllow: 'इस बदलाव की अनुमति दें?',
  allow: 'अनुमति दें',
  linkNotMe: 'यह मैंने नहीं माँगा',
  linkConfirmed: 'पुष्टि हो गई',
  linkAllowed: 'अनुमति दे दी गई',
  linkConfirmedText: 'अब आप यह पेज बंद कर सकते हैं।',
  linkHalfNew: 'नए संपर्क की पुष्टि होना अभी बाकी है। आप यह पेज बंद कर सकते हैं।',
  linkWaits: 'सहायता टीम ने इस बदलाव का अनुरोध किया है। इसे रोका नहीं गया, तो यह इस समय लागू होगा: {t}.',
  linkHalfCurrent: 'आपके मौजूदा संपर्क से पुष्टि होना अभी बाकी है। आप यह पेज बंद कर सकते हैं।',
  linkOther: 'यहाँ किसी दूसरे खाते से साइन इन किया गया है। यह बदलाव उस खाते का है जिससे इसका अनुरोध किया गया।',
  linkRelay: 'यह कोड वहाँ डालें जहाँ से आपने शुरू किया था',
  linkRelayWhere: 'उस पेज पर वापस जाएँ जहाँ आपने अनुरोध किया था और कोड वहाँ डालें।',
  linkRelayText: 'यह {t} तक काम करेगा।',
  linkRelayOnly: 'इसे किसी को न बताएँ। {service} फ़ोन या मैसेज पर आपसे यह कभी नहीं माँगेगा।',
  linkHome: 'साइट पर वापस जाएँ',
  linkReported: 'हमें बताने के लिए धन्यवाद',
  linkReportedText: 'बदलाव रोक दिया गया। कुछ भी नहीं बदला है।',
  linkStop:
    'अगर यह अनुरोध आपने नहीं किया, तो सभी डिवाइस को खाते से साइन आउट कर दिया जाएगा और कुछ समय तक खाते में कुछ भी नहीं बदला जा सकेगा।',
  linkStopped: 'बदलाव रोक दिया गया',
  linkStoppedText:
    'कुछ भी नहीं बदला गया। सभी डिवाइस को खाते से साइन आउट कर दिया गया है और अभी खाते में कुछ भी नहीं बदला जा सकता। फिर से साइन इन करें और अगर आपका पासवर्ड है, तो उसे बदल लें।',
  linkUsed: 'यह लिंक पहले ही इस्तेमाल हो चुका है',
  linkUsedText: 'अब कुछ नहीं करना है।',
  linkExpired: 'इस लिंक का समय खत्म हो गया है',
  linkExpiredText: 'जहाँ से शुरू किया था, वहाँ से नया लिंक माँगें।',
  linkSuperseded: 'नया लिंक भेजा गया है',
  linkSupersededText: 'सबसे नए मैसेज का इस्तेमाल करें।',
  linkClosed: 'यह बदलाव बंद हो चुका है',
  linkClosedText: 'कुछ भी नहीं बदला है।',
  linkUnknown: 'यह लिंक काम नहीं करता',
  linkUnknownText: 'इसे मैसेज से फिर से खोलें या नया माँगें।',
};

register({ lang: 'hi', dir: 'ltr', messages: confirm });
