// Owns the first half of Japanese: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: ja.confirm.ts.
import { common } from './ja.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Japanese, without the words of rare screens. */
export const ja: Pack = {
  lang: 'ja',
  dir: 'ltr',
  more: () => import('./ja.more.ts'),
  list: () => import('./ja.list.ts'),
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
    signOutOthers: '他のデバイスをログアウト',
    signedOutOthers: '他のデバイスをログアウトしています。',

    country: '国または地域',
    enterPhone: '電話番号を変更',
    addPhone: '電話番号を追加',
    labelPhone: '新しい携帯電話番号',
    hintPhone: 'この番号で受信できることを確かめるため、SMS で確認コードを送信します。通信料がかかる場合があります。',
    replacesPhone: '確認が完了すると、{service} アカウントの電話番号が {v} からこの番号に変わります。',
    becomesPhone:
      '確認が完了すると、この番号が {service} アカウントのメインの電話番号になります。{v} もアカウントに残ります。',
    linkInsteadPhone: '代わりにリンクを SMS で受け取る',
    callMe: '代わりに電話で確認コードを聞く',
    byWhatsapp: 'WhatsApp で確認コードを受け取る',
    byText: 'SMS で確認コードを受け取る',
    codeCalled: '{v} に電話をかけています。{d} 桁の確認コードを 2 回お伝えします。有効期間は {t}です。',
    codeWhatsapp: '{v} に WhatsApp で {d} 桁の確認コードを送信しました。有効期間は {t}です。',
    checkPhone: 'SMS をご確認ください',
    voice: '電話がかかってこない場合は、1 分ほどお待ちください。',
    whatsapp: 'WhatsApp のメッセージが届かない場合は、1 分ほどお待ちください。',
    missingPhone: 'SMS が届かない場合は、1 分ほどお待ちください。',
    differentPhone: '別の番号を使う',
    donePhone: '電話番号を変更しました',
    addedPhone: '電話番号を追加しました',
    doneTextPhone: '電話番号は {v} になりました。',
    toldPhone: 'この変更について、以前の番号にお知らせしました。',
    'address-invalidPhone': '携帯電話番号を入力してください（例：{x}）',
    'address-not-allowed-country': 'この国{c}の番号には SMS を送信できません。一覧にある国の番号を入力してください。',
    'address-samePhone': 'すでに登録されている電話番号です。別の番号を入力してください。',
    'quota-exceeded-sms':
      '現在、この番号に SMS を送信できません。{t}後にもう一度お試しになるか、別の番号を入力してください。',
    verifyPhone: '電話番号を確認',
    verifiedPhone: '電話番号を確認しました',
    managedPhone: '電話番号は別の場所で管理されています',
    checkNewPhone: '新しい番号の SMS をご確認ください',
    checkCurrentPhone: '現在の番号の SMS をご確認ください',
    countryFind: '国を検索',
    countryNone: '該当する国がありません。',
  },
};

register(ja);
