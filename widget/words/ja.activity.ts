// Owns the Japanese words for what happened to an account. Not those around them: ja.list.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const jaDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': '{v} への変更がリクエストされました',
  'did-change-resent': '{v} にメッセージを再送信しました',
  'did-side-proved': '{v} を確認しました',
  'did-code-wrong': '{v} の確認コードが間違って入力されました',
  'did-change-locked': '確認コードの間違いが多いため、{v} への変更を中止しました',
  'did-change-done': '{v} への変更が完了しました',
  'did-change-cancelled': '{v} への変更がキャンセルされました',
  'did-change-replaced': '{v} への変更は、新しい変更に置き換えられました',
  'did-change-expired': '{v} への変更の有効期限が切れました',
  'did-change-reported': '{v} への変更に心当たりがないとの報告を受け、中止しました',
  'did-change-taken': '{v} は使えないため、変更を中止しました',
  'did-change-revoked': '{v} への変更を中止し、すべてのデバイスをログアウトしました',
  'did-change-undone': '{v} への変更を元に戻しました',
  'did-contact-removed': '{v} を削除しました',
  'did-contact-added': '{v} を追加しました',
  'did-contact-vouched': '{v} を確認済みにしました',
  'did-contact-promoted': '{v} をメインにしました',
  'did-account-written': 'アカウント情報を更新しました',
  'did-contact-verified-by-login': 'ログインにより {v} を確認しました',
  'did-contact-changed-by-login': 'ログインにより {v} に変更しました',
  'did-account-frozen': 'アカウント保護のため、変更を一時停止しました',
  'did-account-revoked': 'すべてのデバイスをログアウトしました',
  'did-account-enabled': 'アカウントを再び有効にしました',
  'did-account-unlocked': '変更を再び許可しました',
  'did-account-unfrozen': '変更の一時停止を解除しました',
  'did-account-merged': '別のアカウントをこのアカウントに統合しました',
  'did-user-created': 'このアカウントがここで初めて利用されました',
};
