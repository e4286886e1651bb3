// Owns the Traditional Chinese words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './zh-Hant.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Traditional Chinese words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: '目前無法使用，請稍後再試。',

  linkConfirmEmail: '要確認這個電子郵件地址嗎？',
  linkConfirmPhone: '要確認這個手機號碼嗎？',
  linkBecomesEmail: '{v} 將成為您 {service} 帳戶的電子郵件地址。',
  linkBecomesPhone: '{v} 將成為您 {service} 帳戶的手機號碼。',
  linkReplacesEmail: '{v} 將取代 {old}，成為您 {service} 帳戶的電子郵件地址。',
  linkReplacesPhone: '{v} 將取代 {old}，成為您 {service} 帳戶的手機號碼。',
  linkPrimaryEmail: '{v} 將成為您 {service} 帳戶的主要電子郵件地址。',
  linkPrimaryPhone: '{v} 將成為您 {service} 帳戶的主要手機號碼。',
  linkReplacesAllEmail: '{v} 將取代您 {service} 帳戶的所有其他電子郵件地址。',
  linkReplacesAllPhone: '{v} 將取代您 {service} 帳戶的所有其他手機號碼。',
  linkAdds: '{v} 將新增至您的 {service} 帳戶。',
  linkMerges: '已有另一個 {service} 帳戶在使用。兩個帳戶將合併為一個，而且無法復原。',
  linkAccount: '帳戶：{v}',
  linkAsked: '要求時間：{t}',
  linkPlace: '要求來源：{place}',
  linkOnly: '請只在這是您本人提出的要求時繼續。',
  linkAllow: '要允許這項變更嗎？',
  allow: '允許',
  linkNotMe: '我沒有提出這項要求',
  linkConfirmed: '已確認',
  linkAllowed: '已允許',
  linkConfirmedText: '您可以關閉這個頁面。',
  linkHalfNew: '新的聯絡資訊尚待確認。您可以關閉這個頁面。',
  linkWaits: '這項變更是由客服提出。除非遭到停止，否則將於 {t} 生效。',
  linkHalfCurrent: '目前的聯絡資訊尚待確認。您可以關閉這個頁面。',
  linkOther: '目前登入的是另一個帳戶，而這項變更屬於提出要求的帳戶。',
  linkRelay: '請在您開始操作的頁面輸入這組驗證碼',
  linkRelayWhere: '請返回您要求變更的頁面並輸入。',
  linkRelayText: '{t}內有效。',
  linkRelayOnly: '請勿告訴任何人。{service} 絕不會透過電話或訊息向您索取驗證碼。',
  linkHome: '返回網站',
  linkReported: '感謝您告訴我們',
  linkReportedText: '變更已停止，沒有任何異動。',
  linkStop: '如果這不是您提出的要求，這個帳戶將在所有裝置上登出，且一段時間內無法變更任何內容。',
  linkStopped: '變更已停止',
  linkStoppedText:
    '沒有任何異動。這個帳戶已在所有裝置上登出，暫時無法變更任何內容。請重新登入；如果設有密碼，請變更密碼。',
  linkUsed: '這個連結已經使用過',
  linkUsedText: '您不需要再執行任何操作。',
  linkExpired: '這個連結已過期',
  linkExpiredText: '請在您開始操作的頁面重新取得。',
  linkSuperseded: '已傳送較新的連結',
  linkSupersededText: '請使用最新的訊息。',
  linkClosed: '這項變更已結束',
  linkClosedText: '沒有任何異動。',
  linkUnknown: '這個連結無效',
  linkUnknownText: '請從訊息中重新開啟，或取得新的連結。',
};

register({ lang: 'zh-Hant', dir: 'ltr', messages: confirm });
