// Owns the Traditional Chinese words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './zh-Hant.common.ts';
import type { ListPack } from './pack.ts';
import { zhHantDid } from './zh-Hant.activity.ts';
import { registerList } from './language-registry.ts';

/** Traditional Chinese for lists. */
export const zhHantList: ListPack = {
  lang: 'zh-Hant',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: '目前無法使用，請稍後再試。',

    listEmail: '電子郵件地址',
    listPhone: '手機號碼',
    noneEmail: '尚無電子郵件地址。',
    nonePhone: '尚無手機號碼。',
    addEmail: '新增電子郵件地址',
    addPhone: '新增手機號碼',

    badgePrimary: '主要',
    badgeVerified: '已驗證',
    badgeUnverified: '未驗證',
    badgeWaiting: '等待確認',
    'type-home': '住家',
    'type-work': '公司',
    'type-mobile': '手機',
    'type-other': '其他',
    'type-recovery': '僅用於復原',
    managed: '由您的登入服務管理，請在那裡變更。',

    menu: '{v} 的操作',
    change: '變更',
    makePrimary: '設為主要',
    verify: '驗證',
    remove: '移除',
    keep: '保留',
    removeAsk: '要移除 {v} 嗎？',
    lostEmail: '我已無法使用這個電子郵件地址',
    lostPhone: '我已無法使用這個手機號碼',
    resumeCode: '輸入驗證碼',
    cancelChange: '取消變更',
    waits: '這項變更是由客服提出。除非您停止，否則將於 {t} 生效。',
    stop: '停止變更',
    back: '返回',

    saving: '儲存中…',
    'now-primary': '{v} 已設為主要聯絡資訊。',
    'now-removed': '已移除 {v}。',
    'now-added': '已新增 {v}。',
    'now-verified': '已驗證 {v}。',
    'now-changed': '已變更為 {v}。',
    'now-cancelled': '已取消變更，沒有任何異動。',

    'last-verified': '這是您帳戶中最後一項已驗證的聯絡資訊。如要移除，請先新增另一項。',
    'last-login': '您使用它登入。如要移除，請先新增另一項可用於登入的聯絡資訊。',
    primary: '如要移除，請先將另一項設為主要聯絡資訊。',
    'too-many-contacts': '已達數量上限，請先移除一個。',
    'contact-not-verified': '尚未驗證，請先驗證。',
    'not-allowed': '這裡不允許這項操作。',
    frozen: '為了保護您的帳戶安全，在 {t} 之前無法變更任何內容。',

    activity: '近期活動',
    activityNone: '尚無活動。',
    activityMore: '顯示更多',
    ...zhHantDid,
    unnamed: '聯絡資訊',
    network: '網路 {v}',
    'by-link': '透過連結',
    'by-support': '由客服操作',
    'by-site': '由網站操作',

    signInAgain: '重新登入',
    'step-up-required': '請登出並重新登入，然後返回這裡。',

    stepUp: '確認是您本人',
    stepUpText: '為了您的安全，請重新登入後再變更。',
    notNow: '暫時不要',
    signedOut: '您已登出',
    signedOutText: '登入後即可從上次中斷的地方繼續。',
    goOn: '繼續',
  },
};

registerList(zhHantList);
