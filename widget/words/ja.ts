// Owns the first half of Japanese: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './ja.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Japanese, without the words of rare screens. */
export const ja: Pack = {
  lang: 'ja',
  dir: 'ltr',
  more: () => import('./ja.more.ts'),
  messages: {
    ...common,

    current: '現在：{v}',
    cancel: 'キャンセル',
    cancelChange: '変更をキャンセル',
    help: 'ヘルプを見る',

    enterEmail: 'メールアドレスを変更',
    addEmail: 'メールアドレスを追加',
    labelEmail: '新しいメールアドレス',
    hintEmail: 'このアドレスで受信できることを確かめるため、確認コードを送信します。',
    replacesEmail: '確認が完了すると、{service} アカウントのメールアドレスが {v} からこのアドレスに変わります。',
    becomesEmail:
      '確認が完了すると、このアドレスが {service} アカウントのメインのメールアドレスになります。{v} もアカウントに残ります。',
    hintLink: 'このアドレスで受信できることを確かめるため、リンクを送信します。',
    sendCode: '確認コードを送信',
    sendLink: 'リンクを送信',
    linkInsteadEmail: '代わりにリンクをメールで受け取る',

    checkEmail: 'メールをご確認ください',
    codeQueued: '{v} に {d} 桁の確認コードを送信しています。有効期間は {t}です。',
    codeSent: '{v} に {d} 桁の確認コードを送信しました。有効期間は {t}です。',
    codeLabel: '{d} 桁の確認コード',
    resend: '新しい確認コードを送信',
    resendIn: '{t}後に新しい確認コードを送信できます',
    missingEmail: 'メールが届かない場合は、迷惑メールフォルダと、アドレスに間違いがないかをご確認ください。',
    differentEmail: '別のアドレスを使う',
    linkInstead: '代わりにリンクを受け取る',

    doneEmail: 'メールアドレスを変更しました',
    addedEmail: 'メールアドレスを追加しました',
    done: '完了',

    sending: '送信中…',
    cancelling: 'キャンセル中…',
    resent: '{v} に新しい確認コードを送信しました。以前の確認コードは使えません。',

    'code-digits': '確認コードは {d} 桁の数字です',
    noResends: 'これ以上メッセージを送信できません。',
    undelivered: '{v} に送信できませんでした。間違いがないかご確認ください。',
    emptyEmail: 'メールアドレスを入力してください',
    'address-invalidEmail': 'メールアドレスを正しい形式で入力してください（例：name@example.com）',
    'proof-wrong': {
      other: '確認コードが正しくありません。ご確認のうえ、もう一度入力してください。あと {n} 回入力できます。',
    },
    unavailable: '現在ご利用いただけません。しばらくしてからもう一度お試しください。',

    linkConfirmEmail: 'このメールアドレスを確認しますか？',
    linkConfirmPhone: 'この電話番号を確認しますか？',
    linkStoryEmail: '{v} が {service} アカウントのメールアドレスになります。',
    linkStoryPhone: '{v} が {service} アカウントの電話番号になります。',
    linkStoryAdd: '{v} が {service} アカウントに追加されます。',
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

    'address-not-allowed-landline': 'これは固定電話の番号です。携帯電話番号を入力してください。',
    'address-invalid-unknown': 'この番号は確認できません。間違いがないかご確認ください。',
    'address-invalid-several': 'アドレスは 1 つだけ入力してください。',
    'address-invalid-too-long': '長すぎます。余分な文字が入っていないかご確認ください。',
    'address-invalid-too-short': '番号が短すぎます。すべての桁を入力してください。',
    'address-invalid-charactersEmail':
      '@ の前には、半角の英字（a～z）、数字、ピリオド、ハイフン、アンダースコアを使ってください。',
    'address-invalid-charactersPhone':
      '数字のみを入力してください。国番号から始める場合は、先頭に + を付けてください。',
    'address-invalid-domain': '@ の後ろをご確認ください。example.com のような形式で入力してください。',
    'address-invalid-extension': '内線番号を除いて入力してください。',
    'address-invalid-country': '国を選択するか、+ と国番号から入力してください。',
    'address-invalid-number': 'この国の電話番号とは桁数が異なります。すべての桁が入力されているかご確認ください。',
    'address-not-allowed-number-type': 'この種類の番号には SMS を送信できません。携帯電話番号を入力してください。',

    'code-short': '確認コードの数字を {d} 桁すべて入力してください',
    'code-long': '確認コードの {d} 桁の数字だけを入力してください',
    resendOpen: '新しい確認コードを送信できるようになりました。',
    delayed: '送信に通常より時間がかかっています。',
    doneTextEmail: 'メールアドレスは {v} になりました。',
    addedText: '{v} を追加しました。',
    toldEmail: 'この変更について、以前のアドレスにお知らせしました。',

    openMailbox: '{name} を開く',
    undoFor: '{t}以内であれば、そのメッセージ内のリンクから元に戻せます。',
  },
};

register(ja);
