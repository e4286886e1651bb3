// Owns the Traditional Chinese names of the messages in <contact-admin>. Not the other words of its pages:
// zh-Hant.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const zhHantTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': '驗證碼',
  'tpl-prove-link': '連結',
  'tpl-prove-both': '驗證碼和連結',
  'tpl-prove-added': '用於新增地址的驗證碼和連結',
  'tpl-prove-in-use': '地址已由另一個帳戶使用',
  'tpl-allow-code': '用於允許變更的驗證碼',
  'tpl-allow-link': '用於允許變更的連結',
  'tpl-allow-both': '用於允許變更的驗證碼和連結',
  'tpl-notice-requested': '已提出變更',
  'tpl-notice-waits': '變更將於稍後生效',
  'tpl-notice-done': '變更已完成',
  'tpl-notice-added': '已新增地址',
  'tpl-notice-respelled': '地址的寫法已改變',
  'tpl-notice-recovery-set': '聯絡資訊設為僅用於救回帳戶',
  'tpl-notice-recovery-ended': '聯絡資訊不再僅用於救回帳戶',
  'tpl-notice-removed': '已移除地址',
  'tpl-notice-undone': '變更已復原',
  'tpl-notice-frozen': '變更已暫停',
  'tpl-notice-unfrozen': '已可重新變更',
  'tpl-notice-signed-out': '已登出所有裝置',
  'tpl-notice-recovered': '帳戶已受到保護',
  'tpl-notice-disabled': '帳戶已停用',
  'tpl-notice-enabled': '帳戶已恢復使用',
  'tpl-notice-unlocked': '已可重新輸入驗證碼',
  'tpl-notice-cancelled': '管理員取消了變更',
  'tpl-notice-ended': '變更因資料還原而結束',
  'tpl-notice-merged': '另一個帳戶已合併到這個帳戶',
  'tpl-notice-merged-away': '這個帳戶已合併到另一個帳戶',
};
