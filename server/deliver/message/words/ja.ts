// Owns the Japanese lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Japanese. */
export const ja: Words = {
  subjectCode: '{{code}} が {{service}} の確認コードです',
  subjectLink: '{{service}} のメールアドレスの確認',
  heading: 'メールアドレスの確認',
  whatPrimary:
    'このアドレスが {{service}} アカウントのメインのメールアドレスになります。現在のアドレスもアカウントに残ります。',
  whatReplace: 'このアドレスが {{old}} に代わって、{{service}} アカウントのメールアドレスになります。',
  whatFirst: 'このアドレスが {{service}} アカウントのメールアドレスになります。',
  whatAdd: 'このアドレスが {{service}} アカウントに追加されます。',
  whatReplaceAll: 'このアドレスが {{service}} アカウントの他のメールアドレスすべてに置き換わります。',
  confirmWarning: 'ご自身でリクエストした場合にのみ確認してください。',
  codeLead: '元のページで、次の確認コードを入力してください：',
  codeLife: '確認コードの有効期間は {{life}}です。',
  linkLead: '確認するには、次のリンクを開いてください：',
  linkOr: 'または、どのデバイスからでもリンクで確認できます：',
  linkLife: 'リンクの有効期間は {{life}}です。',
  linkNumber:
    '元のページには番号 {{number}} が表示されています。別の番号が表示されている場合は、確認しないでください。',
  button: 'メールアドレスを確認',
  buttonFails: 'ボタンが使えない場合は、次のリンクを開いてください：',
  account: 'アカウント',
  requested: 'リクエスト日時',
  place: 'リクエスト元',
  inUse:
    'このメールアドレスは、すでに別の {{service}} アカウントで使われています。そのアカウントもご自身のものである場合は、そちらでログインしてください。',
  inUseMerge:
    'このメールアドレスは、すでに別の {{service}} アカウントで使われています。確認すると、そのアカウントとリクエストしたアカウントが 1 つに統合されます。心当たりがない場合は、確認しないでください。',
  notYou: '心当たりがない場合',
  notYouCode:
    'このメールは無視してください。確認コードがなければ何も変更されません。確認コードは誰にも教えないでください。{{service}} の担当者がお尋ねすることはありません。',
  notYouLink: 'リンクを開いて「心当たりがない」を選んでください。誰かが確認しない限り、何も変更されません。',
  notYouBoth:
    'リンクを開いて「心当たりがない」を選んでください。誰かが確認しない限り、何も変更されません。確認コードは誰にも教えないでください。{{service}} の担当者がお尋ねすることはありません。',
  footer: 'このメールは、{{service}} でこのアドレスが入力されたためお送りしています。',
  help: 'ヘルプ：{{url}}',
  smsCode: '{{code}} が {{service}} の番号追加用の確認コードです。誰にも教えないでください。',
  smsLink: '{{service}} の新しい番号を確認：{{url}}',
  smsInUse: 'この番号は別の {{service}} アカウントで使用中です。',
  smsInUseMerge: '別の {{service}} アカウントで使用中のため、2 つは統合されます。',

  subjectAllowCode: '{{code}} が {{service}} の変更を許可する確認コードです',
  subjectAllowLink: '{{service}} アカウントの変更の許可',
  allowHeading: 'この変更を許可しますか？',
  askedPrimaryEmail:
    '{{service}} アカウントのメインのメールアドレスを {{target}} に変更するリクエストがありました。現在のメインのアドレスがある場合は、アカウントに残ります。',
  askedPrimaryPhone:
    '{{service}} アカウントのメインの電話番号を {{target}} に変更するリクエストがありました。現在のメインの番号がある場合は、アカウントに残ります。',
  askedReplaceEmail: '{{service}} アカウントのメインのメールアドレスを {{target}} に変更するリクエストがありました。',
  askedReplacePhone: '{{service}} アカウントのメインの電話番号を {{target}} に変更するリクエストがありました。',
  askedAddEmail: '{{service}} アカウントにメールアドレス {{target}} を追加するリクエストがありました。',
  askedAddPhone: '{{service}} アカウントに電話番号 {{target}} を追加するリクエストがありました。',
  askedReplaceAllEmail:
    '{{target}} を {{service}} アカウントの唯一のメールアドレスにするリクエストがありました。他のアドレスはすべて削除されます。',
  askedReplaceAllPhone:
    '{{target}} を {{service}} アカウントの唯一の電話番号にするリクエストがありました。他の番号はすべて削除されます。',
  wouldReplace: '変更すると、{{old}} と置き換わります。',
  replaces: '{{old}} と置き換わりました。',
  allowMerge: 'すでに別のアカウントが {{target}} を使っている場合は、2 つのアカウントが 1 つに統合されます。',
  allowCodeLead: 'ご自身によるリクエストの場合は、元のページで次の確認コードを入力してください：',
  allowLinkLead: '許可するには、次のリンクを開いてください：',
  allowLinkOr: 'または、どのデバイスからでもリンクで許可できます：',
  allowButton: 'この変更を確認',
  allowNotYouCode:
    '確認コードがなければ何も変更されません。確認コードは誰にも教えないでください。{{service}} の担当者がお尋ねすることはありません。',
  allowNotYouLink: 'リンクを開いて「心当たりがない」を選んでください。変更は中止されます。',
  allowNotYouBoth:
    'リンクを開いて「心当たりがない」を選んでください。変更は中止されます。確認コードは誰にも教えないでください。{{service}} の担当者がお尋ねすることはありません。',
  smsAllowEmail: '{{code}} が {{service}} のメールアドレス変更を許可する確認コードです。誰にも教えないでください。',
  smsAllowPhone: '{{code}} が {{service}} の電話番号変更を許可する確認コードです。誰にも教えないでください。',
  smsAllowAddEmail: '{{code}} が {{service}} のメールアドレス追加を許可する確認コードです。誰にも教えないでください。',
  smsAllowAddPhone: '{{code}} が {{service}} の電話番号追加を許可する確認コードです。誰にも教えないでください。',
  smsAllowMerge: '別のアカウントで使用中の場合、2 つは統合されます。',
  smsAllowLinkEmail: '{{service}} のメールアドレス変更を許可または中止：{{url}}',
  smsAllowLinkPhone: '{{service}} の電話番号変更を許可または中止：{{url}}',
  smsAllowLinkAddEmail: '{{service}} のメールアドレス追加を許可または中止：{{url}}',
  smsAllowLinkAddPhone: '{{service}} の電話番号追加を許可または中止：{{url}}',

  subjectAskedEmail: '{{service}} のメールアドレス変更のリクエストがありました',
  subjectAskedPhone: '{{service}} の電話番号変更のリクエストがありました',
  subjectAskedAddEmail: '{{service}} アカウントへのメールアドレス追加のリクエストがありました',
  subjectAskedAddPhone: '{{service}} アカウントへの電話番号追加のリクエストがありました',
  subjectDoneEmail: '{{service}} のメールアドレスが変更されました',
  subjectDonePhone: '{{service}} の電話番号が変更されました',
  subjectAddedEmail: '{{service}} アカウントにメールアドレスが追加されました',
  subjectAddedPhone: '{{service}} アカウントに電話番号が追加されました',
  subjectRemovedEmail: '{{service}} アカウントからメールアドレスが削除されました',
  subjectRemovedPhone: '{{service}} アカウントから電話番号が削除されました',
  subjectUndoneEmail: '{{service}} のメールアドレスの変更が元に戻されました',
  subjectUndonePhone: '{{service}} の電話番号の変更が元に戻されました',
  subjectFrozen: '{{service}} アカウントの変更が停止されました',
  subjectUnfrozen: '{{service}} アカウントの変更が再びできるようになりました',
  subjectSignedOut: 'すべてのデバイスが {{service}} アカウントからログアウトされました',
  subjectRecovered: '{{service}} アカウントを保護しました',
  subjectDisabled: '{{service}} アカウントが無効になりました',
  subjectEnabled: '{{service}} アカウントが再び使えるようになりました',
  subjectUnlocked: '{{service}} の確認コードを再び入力できるようになりました',
  subjectEnded: '{{service}} アカウントの変更が終了しました',
  subjectMerged: '別のアカウントが {{service}} アカウントに統合されました',
  subjectRespelled: '{{service}} のメールアドレスの表記が変更されました',
  subjectRecovery: '{{service}} アカウントの連絡先の用途が変更されました',
  subjectMergedAway: '{{service}} アカウントが別のアカウントに統合されました',
  donePrimaryEmail:
    '{{service}} アカウントのメインのメールアドレスが {{target}} になりました。以前のメインのアドレスがある場合は、アカウントに残ります。',
  donePrimaryPhone:
    '{{service}} アカウントのメインの電話番号が {{target}} になりました。以前のメインの番号がある場合は、アカウントに残ります。',
  doneReplaceEmail: '{{service}} アカウントのメインのメールアドレスが {{target}} になりました。',
  doneReplacePhone: '{{service}} アカウントのメインの電話番号が {{target}} になりました。',
  doneAddEmail: '{{service}} アカウントにメールアドレス {{target}} が追加されました。',
  doneAddPhone: '{{service}} アカウントに電話番号 {{target}} が追加されました。',
  doneReplaceAllEmail:
    '{{target}} が {{service}} アカウントの唯一のメールアドレスになりました。他のアドレスはすべて削除されました。',
  doneReplaceAllPhone:
    '{{target}} が {{service}} アカウントの唯一の電話番号になりました。他の番号はすべて削除されました。',
  removedEmail: '{{service}} アカウントからメールアドレス {{target}} が削除されました。',
  removedPhone: '{{service}} アカウントから電話番号 {{target}} が削除されました。',
  respelled:
    '{{service}} アカウントのメインのメールアドレスの表記が {{target}} になりました。大文字と小文字が変わっただけで、同じアドレスです。',
  recoverySet:
    '{{target}} は、今後 {{service}} アカウントの復旧にだけ使われます。お知らせを受け取り、変更を中止したり元に戻したりできますが、ログインには使えません。',
  recoveryEnded:
    '{{target}} は復旧専用ではなくなりました。{{service}} アカウントで、ほかの連絡先と同じようにまた使えます。',
  undoneEmail: '{{service}} アカウントのメールアドレスが以前の状態に戻りました。メインのアドレスは {{target}} です。',
  undonePhone: '{{service}} アカウントの電話番号が以前の状態に戻りました。メインの番号は {{target}} です。',
  frozen:
    '{{service}} アカウントの以前の連絡先でメッセージを受け取った方から、変更に心当たりがないとの連絡がありました。連絡先は現在のまま変わりません。',
  unfrozen:
    '{{service}} のサポートが変更の停止を解除しました。アカウントのメールアドレスと電話番号を再び変更できます。',
  signedOut:
    '{{service}} のサポートが、すべてのデバイスをアカウントからログアウトしました。確認待ちの変更は終了しました。',
  recovered:
    '{{service}} のサポートが、すべてのデバイスをアカウントからログアウトし、確認待ちの変更をすべて終了しました。以前のメッセージのリンクは使えません。',
  disabled:
    '{{service}} のサポートがアカウントを無効にしました。すべてのデバイスがログアウトされ、現在はログインできません。',
  enabled: '{{service}} のサポートがアカウントを有効にしました。再びログインできます。',
  unlocked:
    '{{service}} アカウントで確認コードの間違いが上限を超えていましたが、{{service}} のサポートにより、再び確認コードを入力できるようになりました。',
  ended:
    'メールアドレスまたは電話番号の変更が確認待ちになっていました。{{service}} のデータを以前の状態に戻す必要があったため、この変更は終了し、以前の確認コードとリンクは使えなくなりました。変更を希望される場合は、ログインして最初からやり直してください。',
  merged:
    '{{target}} の {{service}} アカウントが、このアカウントに統合されました。そのメールアドレスと電話番号は、今後このアカウントに含まれます。',
  mergedAway:
    'このアカウントは、メールアドレスと電話番号を含めて、{{target}} の {{service}} アカウントに統合されました。今後はそちらのアカウントをお使いください。元に戻すことはできません。',
  frozenFor: 'もう一度ログインしない限り、アカウントの変更はできません。この制限の期間は {{life}}です。',
  fineAsked: 'ご自身によるリクエストの場合、必要な操作はありません。',
  fineDone: 'ご自身による操作の場合、必要な操作はありません。',
  happened: '日時',
  notYouDone: '心当たりがない場合',
  stopLead: '変更を中止し、すべてのデバイスをアカウントからログアウトします：',
  stopButton: '心当たりがないため中止',
  undoLead: '変更を元に戻し、すべてのデバイスをアカウントからログアウトします：',
  undoButton: 'この変更を元に戻す',
  freezeLead: '今後の変更を停止し、すべてのデバイスをアカウントからログアウトします：',
  freezeButton: 'このアカウントの変更を停止',
  check: '{{service}} にログインして、メールアドレスと電話番号をご確認ください。',
  checkHelp:
    '{{service}} にログインして、メールアドレスと電話番号をご確認ください。ログインできない場合は、こちらをご覧ください：{{url}}',
  footerContact: 'このメールは、{{service}} のアカウントにこのアドレスが登録されているためお送りしています。',
  smsAskedEmail: '{{service}} のメールアドレスを {{target}} に変更するリクエストがありました。',
  smsAskedPhone: '{{service}} の電話番号を {{target}} に変更するリクエストがありました。',
  smsAskedAdd: '{{service}} アカウントに {{target}} を追加するリクエストがありました。',
  smsDoneEmail: '{{service}} のメインのメールアドレスが {{target}} になりました。',
  smsDonePhone: '{{service}} のメインの電話番号が {{target}} になりました。',
  smsAdded: '{{service}} アカウントに {{target}} が追加されました。',
  smsOnlyEmail: '{{service}} のメールアドレスは {{target}} のみになりました。',
  smsOnlyPhone: '{{service}} の電話番号は {{target}} のみになりました。',
  smsRemoved: '{{service}} アカウントから {{target}} が削除されました。',
  smsRespelled: '{{service}} のメインのメールアドレスの表記が {{target}} になりました。同じアドレスです。',
  smsRecovery: '{{service}} アカウントの連絡先の用途が変更されました。',
  smsUndoneEmail: '{{service}} のメールアドレスの変更が元に戻されました。メインは {{target}} です。',
  smsUndonePhone: '{{service}} の電話番号の変更が元に戻されました。メインは {{target}} です。',
  smsFrozen: '{{service}} アカウントの変更が停止されました。',
  smsUnfrozen: '{{service}} のサポートが、アカウントの変更を再び許可しました。',
  smsSignedOut: 'すべてのデバイスが {{service}} アカウントからログアウトされました。',
  smsRecovered: '{{service}} アカウントを保護し、すべてのデバイスをログアウトしました。',
  smsDisabled: '{{service}} アカウントが無効になりました。',
  smsEnabled: '{{service}} アカウントが再び使えるようになりました。',
  smsUnlocked: '{{service}} の確認コードを再び入力できます。',
  smsEnded: '{{service}} アカウントの変更が終了しました。必要な場合は、最初からやり直してください。',
  smsMerged: '{{target}} の {{service}} アカウントが、お使いのアカウントに統合されました。',
  smsMergedAway: 'お使いの {{service}} アカウントが、{{target}} のアカウントに統合されました。',
  bySupport: '{{service}} のサポート',
  byAdmin: '{{service}} の管理者',
  staff: '担当',
  subjectStaffEmail: '{{by}}がメールアドレスの変更をリクエストしました',
  subjectStaffPhone: '{{by}}が電話番号の変更をリクエストしました',
  subjectStaffAddEmail: '{{by}}がアカウントへのメールアドレスの追加をリクエストしました',
  subjectStaffAddPhone: '{{by}}がアカウントへの電話番号の追加をリクエストしました',
  staffPrimaryEmail:
    '{{by}}が、アカウントのメインのメールアドレスを {{target}} に変更するようリクエストしました。現在のメインのアドレスがある場合は、アカウントに残ります。',
  staffPrimaryPhone:
    '{{by}}が、アカウントのメインの電話番号を {{target}} に変更するようリクエストしました。現在のメインの番号がある場合は、アカウントに残ります。',
  staffReplaceEmail: '{{by}}が、アカウントのメインのメールアドレスを {{target}} に変更するようリクエストしました。',
  staffReplacePhone: '{{by}}が、アカウントのメインの電話番号を {{target}} に変更するようリクエストしました。',
  staffAddEmail: '{{by}}が、アカウントにメールアドレス {{target}} を追加するようリクエストしました。',
  staffAddPhone: '{{by}}が、アカウントに電話番号 {{target}} を追加するようリクエストしました。',
  staffReplaceAllEmail:
    '{{by}}が、{{target}} をアカウントの唯一のメールアドレスにするようリクエストしました。他のアドレスはすべて削除されます。',
  staffReplaceAllPhone:
    '{{by}}が、{{target}} をアカウントの唯一の電話番号にするようリクエストしました。他の番号はすべて削除されます。',
  staffCodeLead: '{{service}} にログインして、次の確認コードを入力してください。電話では絶対に伝えないでください：',
  supportNeeds:
    '新しい連絡先が確認されるまで、何も変更されません。確認後は、ご自身でログインするか、現在の連絡先のいずれかで許可することも必要です。どちらも行われない場合は、中止されない限り {{life}}後に反映されます。',
  fineStaff: 'ご自身が依頼した場合、必要な操作はありません。',
  notYouStaff: '依頼した覚えがない場合',
  subjectWaits: '{{service}} アカウントの変更が {{date}} に反映されます',
  waitsEmail:
    '{{by}}がアカウントにメールアドレス {{target}} を使うようリクエストし、確認されました。中止しない限り、変更は {{date}} に反映されます。',
  waitsPhone:
    '{{by}}がアカウントに電話番号 {{target}} を使うようリクエストし、確認されました。中止しない限り、変更は {{date}} に反映されます。',
  staffAsked: 'この変更は{{by}}がリクエストしました。',
  staffMade: 'この変更は{{by}}が行いました。',
  smsStaffEmail: '{{by}}がメールアドレスを {{target}} に変更するようリクエストしました。',
  smsStaffPhone: '{{by}}が電話番号を {{target}} に変更するようリクエストしました。',
  smsStaffAdd: '{{by}}がアカウントに {{target}} を追加するようリクエストしました。',
  smsWaits: '{{by}}のリクエストにより、{{date}} に {{target}} が追加されます。',
  smsStop: '心当たりがなければ中止：{{url}}',
  smsUndo: '心当たりがなければ元に戻す：{{url}}',
  smsFreeze: '心当たりがなければ変更を停止：{{url}}',
  smsCheck: '心当たりがなければ、ログインしてアカウントをご確認ください。',
};
