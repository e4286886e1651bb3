// Owns the Traditional Chinese words for what happened to an account. Not those around them: zh-Hant.list.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const zhHantDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': '要求變更為 {v}',
  'did-change-resent': '已再次傳送訊息至 {v}',
  'did-side-proved': '{v} 已確認',
  'did-code-wrong': '{v} 的驗證碼輸入錯誤',
  'did-change-locked': '驗證碼錯誤次數過多，變更為 {v} 的操作已停止',
  'did-change-done': '已變更為 {v}',
  'did-change-cancelled': '已取消變更為 {v}',
  'did-change-replaced': '變更為 {v} 的要求已由較新的變更取代',
  'did-change-expired': '變更為 {v} 的要求已過期',
  'did-change-reported': '變更為 {v} 的要求遭到檢舉並已停止',
  'did-change-taken': '變更為 {v} 的操作已停止：無法使用',
  'did-change-revoked': '變更為 {v} 的操作已停止，並已在所有裝置上登出',
  'did-change-undone': '已復原變更為 {v} 的操作',
  'did-contact-removed': '已移除 {v}',
  'did-contact-added': '已新增 {v}',
  'did-contact-vouched': '已將 {v} 標示為已驗證',
  'did-contact-promoted': '已將 {v} 設為主要聯絡資訊',
  'did-account-written': '已更新帳戶資料',
  'did-contact-verified-by-login': '已透過登入驗證 {v}',
  'did-contact-changed-by-login': '已透過登入變更為 {v}',
  'did-account-frozen': '為了保護您的帳戶安全，變更已暫停',
  'did-account-revoked': '已在所有裝置上登出',
  'did-account-enabled': '已重新啟用帳戶',
  'did-account-unlocked': '已重新允許變更',
  'did-account-unfrozen': '已解除暫停變更',
  'did-account-merged': '另一個帳戶已合併到這個帳戶',
  'did-user-created': '帳戶首次出現在這裡',
};
