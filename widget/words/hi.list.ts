// Owns the Hindi words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './hi.common.ts';
import type { ListPack } from './pack.ts';
import { hiDid } from './hi.activity.ts';
import { registerList } from './language-registry.ts';

/** Hindi for lists. */
export const hiList: ListPack = {
  lang: 'hi',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'यह अभी उपलब्ध नहीं है। थोड़ी देर बाद फिर से कोशिश करें।',

    listEmail: 'ईमेल पते',
    listPhone: 'फ़ोन नंबर',
    noneEmail: 'अभी कोई ईमेल पता नहीं है।',
    nonePhone: 'अभी कोई फ़ोन नंबर नहीं है।',
    addEmail: 'ईमेल पता जोड़ें',
    addPhone: 'फ़ोन नंबर जोड़ें',

    badgePrimary: 'मुख्य',
    badgeVerified: 'पुष्टि हो चुकी है',
    badgeUnverified: 'पुष्टि नहीं हुई',
    badgeWaiting: 'पुष्टि का इंतज़ार है',
    'type-home': 'घर',
    'type-work': 'ऑफ़िस',
    'type-mobile': 'मोबाइल',
    'type-other': 'अन्य',
    'type-recovery': 'केवल रिकवरी के लिए',
    managed: 'यह आपके साइन इन से मैनेज होता है। इसे वहीं बदलें।',

    menu: '{v} के लिए विकल्प',
    change: 'बदलें',
    makePrimary: 'मुख्य बनाएँ',
    verify: 'पुष्टि करें',
    remove: 'हटाएँ',
    keep: 'रहने दें',
    removeAsk: '{v} को हटाएँ?',
    lostEmail: 'यह पता अब मेरे पास नहीं है',
    lostPhone: 'यह नंबर अब मेरे पास नहीं है',
    resumeCode: 'कोड डालें',
    cancelChange: 'बदलाव रद्द करें',
    waits: 'सहायता टीम ने इस बदलाव का अनुरोध किया है। आपने इसे नहीं रोका, तो यह इस समय लागू होगा: {t}.',
    stop: 'इसे रोकें',
    back: 'वापस जाएँ',

    saving: 'सेव किया जा रहा है…',
    'now-primary': '{v} अब मुख्य है।',
    'now-removed': '{v} हटा दिया गया है।',
    'now-added': '{v} जोड़ दिया गया है।',
    'now-verified': '{v} की पुष्टि हो गई है।',
    'now-changed': 'बदलकर {v} कर दिया गया।',
    'now-cancelled': 'बदलाव रद्द कर दिया गया। कुछ भी नहीं बदला है।',

    'last-verified': 'यह आपके खाते का आखिरी पुष्ट संपर्क है। इसे हटाने के लिए पहले कोई दूसरा जोड़ें।',
    'last-login': 'आप इससे साइन इन करते हैं। इसे हटाने के लिए पहले कोई दूसरा जोड़ें जिससे आप साइन इन कर सकें।',
    primary: 'इसे हटाने के लिए पहले किसी दूसरे को मुख्य बनाएँ।',
    'too-many-contacts': 'आपके पास पहले से उतने संपर्क हैं जितनों की अनुमति है। पहले कोई एक हटाएँ।',
    'contact-not-verified': 'इसकी पुष्टि अभी नहीं हुई है। पहले इसकी पुष्टि करें।',
    'not-allowed': 'यहाँ इसकी अनुमति नहीं है।',
    frozen: 'आपके खाते की सुरक्षा के लिए इस समय तक कुछ नहीं बदला जा सकता: {t}.',

    activity: 'हाल की गतिविधि',
    activityNone: 'अभी तक कोई गतिविधि नहीं हुई है।',
    activityMore: 'और दिखाएँ',
    ...hiDid,
    unnamed: 'एक संपर्क',
    network: 'नेटवर्क {v}',
    'by-link': 'लिंक से',
    'by-support': 'सहायता टीम ने किया',
    'by-site': 'साइट ने किया',

    signInAgain: 'फिर से साइन इन करें',
    'step-up-required': 'साइन आउट करके फिर से साइन इन करें और यहाँ वापस आएँ।',

    stepUp: 'पुष्टि करें कि यह आप ही हैं',
    stepUpText: 'आपकी सुरक्षा के लिए, इसे बदलने से पहले फिर से साइन इन करें।',
    notNow: 'अभी नहीं',
    signedOut: 'आपको साइन आउट कर दिया गया है',
    signedOutText: 'साइन इन करें और जहाँ रुके थे, वहीं से आगे बढ़ें।',
    goOn: 'जारी रखें',
  },
};

registerList(hiList);
