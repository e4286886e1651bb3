// Owns the Japanese words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './ja.common.ts';
import type { ListPack } from './pack.ts';
import { jaDid } from './ja.activity.ts';
import { registerList } from './language-registry.ts';

/** Japanese for lists. */
export const jaList: ListPack = {
  lang: 'ja',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: '現在ご利用いただけません。しばらくしてからもう一度お試しください。',

    listEmail: 'メールアドレス',
    listPhone: '電話番号',
    noneEmail: 'メールアドレスはまだありません。',
    nonePhone: '電話番号はまだありません。',
    addEmail: 'メールアドレスを追加',
    addPhone: '電話番号を追加',

    badgePrimary: 'メイン',
    badgeVerified: '確認済み',
    badgeUnverified: '未確認',
    badgeWaiting: '確認待ち',
    'type-home': '自宅',
    'type-work': '仕事用',
    'type-mobile': '携帯電話',
    'type-other': 'その他',
    'type-recovery': '復旧専用',
    managed: 'ログインに使うサービスで管理されています。変更はそのサービスで行ってください。',

    menu: '{v} の操作',
    change: '変更',
    makePrimary: 'メインにする',
    verify: '確認する',
    remove: '削除',
    keep: '残す',
    removeAsk: '{v} を削除しますか？',
    lostEmail: 'このアドレスはもう使っていません',
    lostPhone: 'この番号はもう使っていません',
    resumeCode: '確認コードを入力',
    cancelChange: '変更をキャンセル',
    waits: 'この変更はサポートがリクエストしたものです。中止しない限り、{t} に反映されます。',
    stop: '中止する',
    back: '戻る',

    saving: '保存中…',
    'now-primary': '{v} をメインにしました。',
    'now-removed': '{v} を削除しました。',
    'now-added': '{v} を追加しました。',
    'now-verified': '{v} を確認しました。',
    'now-changed': '{v} に変更しました。',
    'now-cancelled': '変更をキャンセルしました。何も変更されていません。',

    'last-verified': 'アカウントの最後の確認済み連絡先です。削除するには、先に別の連絡先を追加してください。',
    'last-login': 'ログインに使っている連絡先です。削除するには、先にログインに使える別の連絡先を追加してください。',
    primary: '削除するには、先に別の連絡先をメインにしてください。',
    'too-many-contacts': '登録できる数の上限に達しています。先に 1 件削除してください。',
    'contact-not-verified': 'まだ確認されていません。先に確認してください。',
    'not-allowed': 'ここではこの操作は許可されていません。',
    frozen: 'アカウント保護のため、{t} まで変更できません。',

    activity: '最近のアクティビティ',
    activityNone: 'アクティビティはまだありません。',
    activityMore: 'もっと見る',
    ...jaDid,
    unnamed: '連絡先',
    network: 'ネットワーク {v}',
    'by-link': 'リンクによる操作',
    'by-support': 'サポートによる操作',
    'by-site': 'サイトによる操作',

    signInAgain: 'もう一度ログイン',
    'step-up-required': '一度ログアウトしてからログインし直し、このページに戻ってください。',

    stepUp: 'ご本人確認',
    stepUpText: 'セキュリティのため、変更するにはもう一度ログインしてください。',
    notNow: '後で',
    signedOut: 'ログアウトしました',
    signedOutText: 'ログインすると、続きから再開できます。',
    goOn: '続ける',
  },
};

registerList(jaList);
