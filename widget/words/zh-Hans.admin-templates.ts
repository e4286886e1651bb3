// Owns the Simplified Chinese names of the messages in <contact-admin>. Not the other words of its pages:
// zh-Hans.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const zhHansTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': '验证码',
  'tpl-prove-link': '链接',
  'tpl-prove-both': '验证码和链接',
  'tpl-prove-added': '用于新增地址的验证码和链接',
  'tpl-prove-in-use': '地址已被另一个账号使用',
  'tpl-allow-code': '用于允许更改的验证码',
  'tpl-allow-link': '用于允许更改的链接',
  'tpl-allow-both': '用于允许更改的验证码和链接',
  'tpl-notice-requested': '已请求更改',
  'tpl-notice-waits': '更改将稍后生效',
  'tpl-notice-done': '更改已完成',
  'tpl-notice-added': '已添加地址',
  'tpl-notice-respelled': '地址的写法已改变',
  'tpl-notice-recovery-set': '联系方式设为仅用于找回账号',
  'tpl-notice-recovery-ended': '联系方式不再仅用于找回账号',
  'tpl-notice-removed': '已移除地址',
  'tpl-notice-undone': '更改已撤销',
  'tpl-notice-frozen': '更改已暂停',
  'tpl-notice-unfrozen': '已可重新更改',
  'tpl-notice-signed-out': '已在所有设备上退出登录',
  'tpl-notice-recovered': '账号已得到保护',
  'tpl-notice-disabled': '账号已停用',
  'tpl-notice-enabled': '账号已恢复使用',
  'tpl-notice-unlocked': '已可重新输入验证码',
  'tpl-notice-cancelled': '管理员取消了更改',
  'tpl-notice-ended': '更改因数据恢复而结束',
  'tpl-notice-merged': '另一个账号已合并到此账号',
  'tpl-notice-merged-away': '此账号已合并到另一个账号',
};
