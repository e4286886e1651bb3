// Owns the first half of Hindi: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './hi.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Hindi, without the words of rare screens. */
export const hi: Pack = {
  lang: 'hi',
  dir: 'ltr',
  more: () => import('./hi.more.ts'),
  messages: {
    ...common,

    current: 'मौजूदा: {v}',
    cancel: 'रद्द करें',
    cancelChange: 'बदलाव रद्द करें',
    help: 'सहायता पाएँ',

    enterEmail: 'अपना ईमेल पता बदलें',
    addEmail: 'ईमेल पता जोड़ें',
    labelEmail: 'नया ईमेल पता',
    hintEmail: 'यह पता आपका है, यह जाँचने के लिए हम एक कोड भेजेंगे।',
    replacesEmail: 'पुष्टि के बाद, आपके {service} खाते में {v} की जगह यही ईमेल पता रहेगा।',
    becomesEmail: 'पुष्टि के बाद, यह आपके {service} खाते का मुख्य ईमेल पता बनेगा और {v} भी खाते में रहेगा।',
    hintLink: 'यह पता आपका है, यह जाँचने के लिए हम एक लिंक भेजेंगे।',
    sendCode: 'कोड भेजें',
    sendLink: 'लिंक भेजें',
    linkInsteadEmail: 'इसके बजाय ईमेल से लिंक पाएँ',

    checkEmail: 'अपना ईमेल देखें',
    codeQueued: 'हम {v} पर {d} अंकों का कोड भेज रहे हैं। यह {t} तक काम करेगा।',
    codeSent: 'हमने {v} पर {d} अंकों का कोड भेजा है। यह {t} तक काम करेगा।',
    codeLabel: '{d} अंकों का कोड',
    resend: 'नया कोड भेजें',
    resendIn: '{t} बाद नया कोड भेजें',
    missingEmail: 'ईमेल नहीं मिला? स्पैम फ़ोल्डर और पता जाँचें।',
    differentEmail: 'कोई दूसरा पता डालें',
    linkInstead: 'इसके बजाय लिंक पाएँ',

    doneEmail: 'ईमेल पता बदल गया',
    addedEmail: 'ईमेल पता जुड़ गया',
    done: 'हो गया',

    sending: 'भेजा जा रहा है…',
    cancelling: 'रद्द किया जा रहा है…',
    resent: '{v} पर नया कोड भेज दिया गया है। पुराने कोड अब काम नहीं करेंगे।',

    'code-digits': 'कोड में सिर्फ़ {d} अंक होने चाहिए',
    noResends: 'अब और मैसेज नहीं भेजे जा सकते।',
    undelivered: '{v} पर मैसेज नहीं पहुँचा। जाँचें कि यह सही है।',
    emptyEmail: 'ईमेल पता डालें',
    'address-invalidEmail': 'सही फ़ॉर्मैट में ईमेल पता डालें, जैसे name@example.com',
    'proof-wrong': {
      one: 'यह कोड सही नहीं है। इसे जाँचें और फिर से कोशिश करें। {n} कोशिश बाकी है।',
      other: 'यह कोड सही नहीं है। इसे जाँचें और फिर से कोशिश करें। {n} कोशिशें बाकी हैं।',
    },

    unavailable: 'यह अभी उपलब्ध नहीं है। थोड़ी देर बाद फिर से कोशिश करें।',

    linkConfirmEmail: 'इस ईमेल पते की पुष्टि करें?',
    linkConfirmPhone: 'इस फ़ोन नंबर की पुष्टि करें?',
    linkStoryEmail: '{v} आपके {service} खाते का ईमेल पता बन जाएगा।',
    linkStoryPhone: '{v} आपके {service} खाते का फ़ोन नंबर बन जाएगा।',
    linkStoryAdd: '{v} आपके {service} खाते में जुड़ जाएगा।',
    linkMerges: 'एक दूसरा {service} खाता इसे पहले से इस्तेमाल कर रहा है। दोनों खाते एक हो जाएँगे और इसे पहले जैसा नहीं किया जा सकेगा।',
    linkAccount: 'खाता: {v}',
    linkAsked: 'अनुरोध का समय: {t}',
    linkPlace: 'जगह: {place}',
    linkOnly: 'तभी आगे बढ़ें, जब यह अनुरोध आपने किया हो।',
    linkAllow: 'इस बदलाव की अनुमति दें?',
    allow: 'अनुमति दें',
    linkNotMe: 'यह अनुरोध मैंने नहीं किया',
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

    'address-not-allowed-landline': 'यह लैंडलाइन नंबर है। मोबाइल नंबर डालें।',
    'address-invalid-unknown': 'यह नंबर पहचाना नहीं गया। जाँचें कि यह सही है।',
    'address-invalid-several': 'सिर्फ़ एक पता डालें।',
    'address-invalid-too-long': 'यह बहुत लंबा है। जाँचें कि कुछ ज़्यादा तो नहीं है।',
    'address-invalid-too-short': 'यह नंबर बहुत छोटा है। सभी अंक डालें।',
    'address-invalid-charactersEmail': '@ से पहले सिर्फ़ a से z तक के अक्षर, अंक, डॉट, हाइफ़न और अंडरस्कोर डालें।',
    'address-invalid-charactersPhone': 'सिर्फ़ अंक डालें। देश के कोड से पहले + लगाएँ।',
    'address-invalid-domain': '@ के बाद का हिस्सा जाँचें। यह example.com जैसा होना चाहिए।',
    'address-invalid-extension': 'एक्सटेंशन के बिना नंबर डालें।',
    'address-invalid-country': 'देश चुनें या + और देश के कोड से शुरू करें।',
    'address-invalid-number': 'इस देश के नंबर की लंबाई अलग होती है। सभी अंक जाँचें।',
    'address-not-allowed-number-type': 'इस तरह के नंबर पर SMS नहीं भेजा जा सकता। मोबाइल नंबर डालें।',

    'code-short': 'कोड के सभी {d} अंक डालें',
    'code-long': 'कोड के सिर्फ़ {d} अंक डालें',
    resendOpen: 'अब आप नया कोड भेज सकते हैं।',
    delayed: 'भेजने में ज़्यादा समय लग रहा है।',
    doneTextEmail: 'आपका ईमेल पता अब {v} है।',
    addedText: '{v} जोड़ दिया गया है।',
    toldEmail: 'हमने इस बदलाव की सूचना आपके पुराने पते पर भेज दी है।',

    openMailbox: '{name} खोलें',
    undoFor: 'उस मैसेज में दिए गए लिंक से आप {t} तक इसे पहले जैसा कर सकते हैं।',
  },
};

register(hi);
