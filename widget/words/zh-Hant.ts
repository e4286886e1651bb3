// Owns the first half of Traditional Chinese: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: zh-Hant.confirm.ts.
import { common } from './zh-Hant.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Traditional Chinese, without the words of rare screens. */
export const zhHant: Pack = {
  lang: 'zh-Hant',
  dir: 'ltr',
  more: () => import('./zh-Hant.more.ts'),
  messages: {
    ...common,

    current: '目前：{v}',
    cancel: '取消',
    cancelChange: '取消變更',
    help: '取得協助',

    enterEmail: '變更電子郵件地址',
    addEmail: '新增電子郵件地址',
    labelEmail: '新的電子郵件地址',
    hintEmail: '我們會傳送驗證碼，確認您可以使用這個地址。',
    replacesEmail: '確認後，這個地址會取代 {v}，成為您 {service} 帳戶的電子郵件地址。',
    becomesEmail: '確認後，這個地址會成為您 {service} 帳戶的主要電子郵件地址，{v} 仍會保留在帳戶中。',
    hintLink: '我們會傳送連結，確認您可以使用這個地址。',
    sendCode: '傳送驗證碼',
    sendLink: '傳送連結',
    linkInsteadEmail: '改用電子郵件接收連結',

    checkEmail: '請查看您的電子郵件',
    codeQueued: '正在將 {d} 位數驗證碼傳送至 {v}，{t}內有效。',
    codeSent: '已將 {d} 位數驗證碼傳送至 {v}，{t}內有效。',
    codeLabel: '{d} 位數驗證碼',
    resend: '重新傳送驗證碼',
    resendIn: '{t}後可重新傳送驗證碼',
    missingEmail: '沒收到電子郵件？請查看垃圾郵件匣，並檢查地址是否正確。',
    differentEmail: '使用其他地址',
    linkInstead: '改為接收連結',

    doneEmail: '已變更電子郵件地址',
    addedEmail: '已新增電子郵件地址',
    done: '完成',

    sending: '傳送中…',
    cancelling: '取消中…',
    resent: '已將新的驗證碼傳送至 {v}，先前的驗證碼已失效。',

    'code-digits': '驗證碼必須是 {d} 位數字',
    noResends: '無法再傳送訊息。',
    undelivered: '無法傳送至 {v}，請檢查是否正確。',
    emptyEmail: '請輸入電子郵件地址',
    'address-invalidEmail': '請輸入格式正確的電子郵件地址，例如 name@example.com',
    'proof-wrong': { other: '驗證碼不正確，請檢查後再試一次。還可以嘗試 {n} 次。' },

    'address-not-allowed-landline': '這是市話號碼，請輸入手機號碼。',
    'address-invalid-unknown': '無法辨識這個號碼，請檢查是否正確。',
    'address-invalid-several': '請只輸入一個地址。',
    'address-invalid-too-long': '內容過長，請檢查是否有多餘的字元。',
    'address-invalid-too-short': '號碼過短，請輸入完整號碼。',
    'address-invalid-charactersEmail': '@ 前面只能使用字母 a 到 z、數字、句點、連字號和底線。',
    'address-invalid-charactersPhone': '請只輸入數字；如果以國碼開頭，請在前面加上 +。',
    'address-invalid-domain': '請檢查 @ 後面的部分，格式應類似 example.com。',
    'address-invalid-extension': '請輸入號碼，不含分機號碼。',
    'address-invalid-country': '請選擇國家，或以 + 和國碼開頭。',
    'address-invalid-number': '這個國家的號碼位數與此不同，請檢查號碼是否完整。',
    'address-not-allowed-number-type': '無法傳送簡訊到這類號碼，請輸入手機號碼。',

    'code-short': '請輸入驗證碼的全部 {d} 位數字',
    'code-long': '請只輸入驗證碼的 {d} 位數字',
    resendOpen: '現在可以重新傳送驗證碼。',
    delayed: '傳送時間比平常久，請稍候。',
    doneTextEmail: '您的電子郵件地址現在是 {v}。',
    addedText: '已新增 {v}。',
    toldEmail: '我們已將這項變更通知您的舊地址。',

    openMailbox: '開啟 {name}',
    undoFor: '您可以在 {t}內透過該訊息中的連結復原這項變更。',
    signOutOthers: '登出其他裝置',
    signedOutOthers: '正在登出您的其他裝置。',

    country: '國家或地區',
    enterPhone: '變更手機號碼',
    addPhone: '新增手機號碼',
    labelPhone: '新的手機號碼',
    hintPhone: '我們會以簡訊傳送驗證碼，確認您可以使用這個號碼。可能需支付簡訊費用。',
    replacesPhone: '確認後，這個號碼會取代 {v}，成為您 {service} 帳戶的手機號碼。',
    becomesPhone: '確認後，這個號碼會成為您 {service} 帳戶的主要手機號碼，{v} 仍會保留在帳戶中。',
    linkInsteadPhone: '改用簡訊接收連結',
    checkPhone: '請查看手機簡訊',
    missingPhone: '沒收到簡訊？可能需要等候一分鐘。',
    differentPhone: '使用其他號碼',
    donePhone: '已變更手機號碼',
    addedPhone: '已新增手機號碼',
    doneTextPhone: '您的手機號碼現在是 {v}。',
    toldPhone: '我們已將這項變更通知您的舊號碼。',
    'address-invalidPhone': '請輸入手機號碼，例如 {x}',
    'address-not-allowed-country': '無法傳送簡訊到這個國家的號碼，請輸入清單中國家的號碼。',
    'address-samePhone': '這已經是您的手機號碼，請輸入其他號碼。',
    'quota-exceeded-sms': '目前無法傳送簡訊到這個號碼。請在 {t}後再試一次，或輸入其他號碼。',
    verifyPhone: '驗證您的手機號碼',
    verifiedPhone: '已驗證手機號碼',
    managedPhone: '您的手機號碼由其他服務管理',
    checkNewPhone: '請查看新號碼的簡訊',
    checkCurrentPhone: '請查看目前號碼的簡訊',
    countryFind: '尋找國家',
    countryNone: '找不到相符的國家。',
  },
};

register(zhHant);
