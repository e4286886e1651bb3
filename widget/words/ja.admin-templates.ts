// Owns the Japanese names of the messages in <contact-admin>. Not the other words of its pages: ja.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const jaTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': '確認コード',
  'tpl-prove-link': 'リンク',
  'tpl-prove-both': '確認コードとリンク',
  'tpl-prove-added': '追加のアドレス用の確認コードとリンク',
  'tpl-prove-in-use': 'アドレスが別のアカウントで使用中',
  'tpl-allow-code': '変更を許可する確認コード',
  'tpl-allow-link': '変更を許可するリンク',
  'tpl-allow-both': '変更を許可する確認コードとリンク',
  'tpl-notice-requested': '変更のリクエスト',
  'tpl-notice-waits': '後で反映される変更',
  'tpl-notice-done': '変更の完了',
  'tpl-notice-added': 'アドレスの追加',
  'tpl-notice-respelled': 'アドレスの表記の変更',
  'tpl-notice-recovery-set': '連絡先が復旧専用になった',
  'tpl-notice-recovery-ended': '連絡先が復旧専用ではなくなった',
  'tpl-notice-removed': 'アドレスの削除',
  'tpl-notice-undone': '変更が元に戻された',
  'tpl-notice-frozen': '変更の一時停止',
  'tpl-notice-unfrozen': '変更の再開',
  'tpl-notice-signed-out': 'すべてのデバイスのログアウト',
  'tpl-notice-recovered': 'アカウントの保護の完了',
  'tpl-notice-disabled': 'アカウントの無効化',
  'tpl-notice-enabled': 'アカウントの再有効化',
  'tpl-notice-unlocked': '確認コードの入力の再開',
  'tpl-notice-cancelled': '管理者による変更のキャンセル',
  'tpl-notice-ended': 'データの復元による変更の終了',
  'tpl-notice-merged': '別のアカウントをこのアカウントに統合',
  'tpl-notice-merged-away': 'このアカウントを別のアカウントに統合',
};
