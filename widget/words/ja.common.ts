// Owns the words of Japanese that all elements share. Not those of one element: ja.ts, ja.list.ts, ja.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: '読み込み中…',
  failed: '読み込めませんでした',
  retry: '再試行',
  confirm: '確認',
  checking: '確認中…',
  errorWait: 'まだ操作できません。{t}後にもう一度お試しください。',
  offline: '接続できませんでした。通信状況をご確認のうえ、もう一度お試しください。',
  errorUnknown: '問題が発生しました。もう一度お試しください。',
  errorRef: '問題が発生しました。もう一度お試しください。（参照番号：{id}）',
};
