// Owns the words of Simplified Chinese that all elements share. Not those of one element: zh-Hans.ts, zh-Hans.list.ts, zh-Hans.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: '正在加载…',
  failed: '无法加载',
  retry: '重试',
  confirm: '确认',
  checking: '正在验证…',
  errorWait: '操作太频繁，请在 {t}后重试。',
  offline: '无法连接，请检查网络后重试。',
  errorUnknown: '出了点问题，请重试。',
  errorRef: '出了点问题，请重试。（参考编号：{id}）',
};
