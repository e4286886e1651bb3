// Owns the Japanese words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './ja.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Japanese words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: '現在ご利用いただけません。しばらくしてからもう一度お試しください。',

  linkConfirmEmail: 'このメールアドレスを確認しますか？',
  linkConfirmPhone: 'この電話番号を確認しますか？',
  linkBecomesEmail: '{v} が {service} アカウントのメールアドレスになります。',
  linkBecomesPhone: '{v} が {service} アカウントの電話番号になります。',
  linkReplacesEmail: '{v} が {old} に代わって、{service} アカウントのメールアドレスになります。',
  linkReplacesPhone: '{v} が {old} に代わって、{service} アカウントの電話番号になります。',
  linkPrimaryEmail: '{v} が {service} アカウントのメインのメールアドレスになります。',
  linkPrimaryPhone: '{v} が {service} アカウントのメインの電話番号になります。',
  linkReplacesAllEmail: '{v} が {service} アカウントの他のメールアドレスすべてに置き換わります。',
  linkReplacesAllPhone: '{v} が {service} アカウントの他の電話番号すべてに置き換わります。',
  linkAdds: '{v} が {service} アカウントに追加されます。',
  linkMerges:
    'すでに別の {service} アカウントで使われています。2 つのアカウントは 1 つに統合され、元に戻すことはできません。',
  linkAccount: 'アカウント：{v}',
  linkAsked: 'リクエスト日時：{t}',
  linkPlace: 'リクエスト元：{place}',
  linkOnly: 'ご自身でリクエストした場合にのみ続けてください。',
  linkAllow: 'この変更を許可しますか？',
  allow: '許可',
  linkNotMe: '心当たりがない',
  linkConfirmed: '確認しました',
  linkAllowed: '許可しました',
  linkConfirmedText: 'このページは閉じてもかまいません。',
  linkHalfNew: '新しい連絡先の確認がまだ完了していません。このページは閉じてもかまいません。',
  linkWaits: 'この変更はサポートがリクエストしたものです。中止されない限り、{t} に反映されます。',
  linkHalfCurrent: '現在の連絡先での確認がまだ完了していません。このページは閉じてもかまいません。',
  linkOther: '現在、別のアカウントでログインしています。この変更は、リクエストしたアカウントに対するものです。',
  linkRelay: '元のページでこの確認コードを入力してください',
  linkRelayWhere: '変更をリクエストしたページに戻り、入力してください。',
  linkRelayText: '有効期間は {t}です。',
  linkRelayOnly: '誰にも教えないでください。{service} が電話やメッセージで確認コードをお尋ねすることはありません。',
  linkHome: 'サイトに戻る',
  linkReported: 'お知らせいただきありがとうございます',
  linkReportedText: '変更を中止しました。何も変更されていません。',
  linkStop:
    '心当たりがない場合は、すべてのデバイスがこのアカウントからログアウトされ、しばらくの間、アカウントの変更ができなくなります。',
  linkStopped: '変更を中止しました',
  linkStoppedText:
    '何も変更されていません。すべてのデバイスをこのアカウントからログアウトしました。しばらくの間、アカウントの変更はできません。もう一度ログインし、パスワードを設定している場合は変更してください。',
  linkUsed: 'このリンクはすでに使用されています',
  linkUsedText: 'ここで必要な操作はもうありません。',
  linkExpired: 'このリンクは有効期限が切れています',
  linkExpiredText: '元のページから新しいリンクを送信してください。',
  linkSuperseded: '新しいリンクが送信されています',
  linkSupersededText: '最新のメッセージをお使いください。',
  linkClosed: 'この変更は終了しています',
  linkClosedText: '何も変更されていません。',
  linkUnknown: 'このリンクは使えません',
  linkUnknownText: 'メッセージからもう一度開くか、新しいリンクを送信してください。',
};

register({ lang: 'ja', dir: 'ltr', messages: confirm });
