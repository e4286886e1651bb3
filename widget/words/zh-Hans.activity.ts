// Owns the Simplified Chinese words for what happened to an account. Not those around them: zh-Hans.list.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const zhHansDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': '请求更改为 {v}',
  'did-change-resent': '已再次向 {v} 发送消息',
  'did-side-proved': '{v} 已确认',
  'did-code-wrong': '{v} 的验证码输入错误',
  'did-change-locked': '验证码错误次数过多，更改为 {v} 的操作已停止',
  'did-change-done': '已更改为 {v}',
  'did-change-cancelled': '已取消更改为 {v}',
  'did-change-replaced': '更改为 {v} 的请求已被新的更改取代',
  'did-change-expired': '更改为 {v} 的请求已过期',
  'did-change-reported': '更改为 {v} 的请求被举报并已停止',
  'did-change-taken': '更改为 {v} 的操作已停止：无法使用',
  'did-change-revoked': '更改为 {v} 的操作已停止，并已在所有设备上退出登录',
  'did-change-undone': '已撤销更改为 {v}',
  'did-contact-removed': '已移除 {v}',
  'did-contact-added': '已添加 {v}',
  'did-contact-vouched': '已将 {v} 标记为已验证',
  'did-contact-promoted': '已将 {v} 设为主要联系方式',
  'did-account-written': '账号信息已更新',
  'did-contact-verified-by-login': '已通过登录验证 {v}',
  'did-contact-changed-by-login': '已通过登录更改为 {v}',
  'did-account-frozen': '为保护您的账号安全，更改已暂停',
  'did-account-revoked': '已在所有设备上退出登录',
  'did-account-enabled': '账号已重新启用',
  'did-account-unlocked': '已重新允许更改',
  'did-account-unfrozen': '更改已解除暂停',
  'did-account-merged': '另一个账号已合并到此账号',
  'did-user-created': '账号首次出现在此处',
};
