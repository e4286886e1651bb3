// Owns the words of Traditional Chinese that all elements share. Not those of one element: zh-Hant.ts, zh-Hant.list.ts, zh-Hant.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: '載入中…',
  failed: '無法載入',
  retry: '重試',
  confirm: '確認',
  checking: '驗證中…',
  errorWait: '操作太頻繁，請在 {t}後再試一次。',
  offline: '無法連線，請檢查網路連線後再試一次。',
  errorUnknown: '發生錯誤，請再試一次。',
  errorRef: '發生錯誤，請再試一次。（參考編號：{id}）',
};
