// Owns the first half of Hindi: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: hi.confirm.ts.
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
    signOutOthers: 'दूसरे डिवाइस साइन आउट करें',
    signedOutOthers: 'आपके दूसरे डिवाइस साइन आउट किए जा रहे हैं।',

    country: 'देश या क्षेत्र',
    enterPhone: 'अपना फ़ोन नंबर बदलें',
    addPhone: 'फ़ोन नंबर जोड़ें',
    labelPhone: 'नया मोबाइल नंबर',
    hintPhone: 'यह नंबर आपका है, यह जाँचने के लिए हम SMS से एक कोड भेजेंगे। SMS का शुल्क लग सकता है।',
    replacesPhone: 'पुष्टि के बाद, आपके {service} खाते में {v} की जगह यही फ़ोन नंबर रहेगा।',
    becomesPhone: 'पुष्टि के बाद, यह आपके {service} खाते का मुख्य नंबर बनेगा और {v} भी खाते में रहेगा।',
    linkInsteadPhone: 'इसके बजाय SMS से लिंक पाएँ',
    checkPhone: 'अपना फ़ोन देखें',
    missingPhone: 'SMS नहीं मिला? इसमें एक मिनट लग सकता है।',
    differentPhone: 'कोई दूसरा नंबर डालें',
    donePhone: 'फ़ोन नंबर बदल गया',
    addedPhone: 'फ़ोन नंबर जुड़ गया',
    doneTextPhone: 'आपका फ़ोन नंबर अब {v} है।',
    toldPhone: 'हमने इस बदलाव की सूचना आपके पुराने नंबर पर भेज दी है।',
    'address-invalidPhone': 'मोबाइल नंबर डालें, जैसे {x}',
    'address-not-allowed-country': 'हम इस देश के नंबरों पर SMS नहीं भेज सकते। सूची में दिए गए किसी देश का नंबर डालें।',
    'address-samePhone': 'यह पहले से आपका फ़ोन नंबर है। कोई दूसरा डालें।',
    'quota-exceeded-sms': 'फ़िलहाल इस नंबर पर SMS नहीं भेजे जा सकते। {t} बाद फिर से कोशिश करें या कोई दूसरा नंबर डालें।',
    verifyPhone: 'अपने फ़ोन नंबर की पुष्टि करें',
    verifiedPhone: 'फ़ोन नंबर की पुष्टि हो गई',
    managedPhone: 'आपका फ़ोन नंबर कहीं और से मैनेज होता है',
    checkNewPhone: 'अपना नया फ़ोन देखें',
    checkCurrentPhone: 'अपना मौजूदा फ़ोन देखें',
    countryFind: 'देश खोजें',
    countryNone: 'इस नाम का कोई देश नहीं है।',
  },
};

register(hi);
