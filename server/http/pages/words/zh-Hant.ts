// Owns the Traditional Chinese words of our pages. Not the English ones: en.ts.
import type { Words } from './en.ts';

export const zhHant: Words = {
  lang: 'zh-Hant',
  dir: 'ltr',
  portal: { title: '管理入口網站', noScript: '管理入口網站需要啟用 JavaScript。' },
  account: {
    title: '您的帳戶',
    back: ({ service }) => `返回 ${service}`,
    signIn: '登入',
    signInText: '請登入以查看和變更您的電子郵件地址與手機號碼。',
    signOut: '登出',
    signedOut: '您已登出',
    refused: '登入失敗',
    noScript: '此頁面需要 JavaScript。',
  },
  confirm: {
    title: { email: '要確認這個電子郵件地址嗎？', phone: '要確認這個手機號碼嗎？' },
    becomes: {
      email: ({ value, service }) => `${value} 將成為您 ${service} 帳戶的電子郵件地址。`,
      phone: ({ value, service }) => `${value} 將成為您 ${service} 帳戶的手機號碼。`,
    },
    primary: {
      email: ({ value, service }) => `${value} 將成為您 ${service} 帳戶的主要電子郵件地址。`,
      phone: ({ value, service }) => `${value} 將成為您 ${service} 帳戶的主要手機號碼。`,
    },
    replacesAll: {
      email: ({ value, service }) => `${value} 將取代您 ${service} 帳戶的所有其他電子郵件地址。`,
      phone: ({ value, service }) => `${value} 將取代您 ${service} 帳戶的所有其他手機號碼。`,
    },
    replaces: {
      email: ({ value, old, service }) => `${value} 將取代 ${old}，成為您 ${service} 帳戶的電子郵件地址。`,
      phone: ({ value, old, service }) => `${value} 將取代 ${old}，成為您 ${service} 帳戶的手機號碼。`,
    },
    added: {
      email: ({ value, service }) => `${value} 將新增至您的 ${service} 帳戶。`,
      phone: ({ value, service }) => `${value} 將新增至您的 ${service} 帳戶。`,
    },
    account: '帳戶',
    asked: '要求時間',
    place: '要求來源',
    button: '確認',
    report: '我沒有提出這項要求',
    merges: ({ service }) => `已有另一個 ${service} 帳戶在使用。兩個帳戶將合併為一個，而且無法復原。`,
    warning: '請只在這是您本人提出的要求時確認。',
  },
  approve: {
    title: '要允許這項變更嗎？',
    button: '允許',
    warning: '請只在這是您本人提出的要求時允許。',
  },
  confirmed: { title: '已確認', text: '您可以關閉這個頁面。' },
  approved: {
    title: '已允許',
    text: '您可以關閉這個頁面。待新地址也獲得確認後，變更就會完成。',
  },
  waits: {
    title: '已確認',
    text: (date) =>
      `這項變更是由客服提出。除非遭到停止，否則將於 ${date} 生效。如果您登入後再次開啟這個連結，或由您目前的某項聯絡資訊允許，變更會立即生效。`,
  },
  otherAccount: '目前登入的是另一個帳戶，而這項變更屬於提出要求的帳戶。',
  relay: {
    title: '請在您開始操作的頁面輸入這組驗證碼',
    text: '請返回您要求變更的頁面並輸入。',
    minutes: (n) => `${n} 分鐘內有效。`,
    warning: ({ service }) => `請勿告訴任何人。${service} 絕不會透過電話或訊息向您索取驗證碼。`,
  },
  reported: {
    title: '感謝您告訴我們',
    text: '沒有任何異動。這項要求已取消，那個帳戶暫時無法使用這個地址。',
  },
  stopped: {
    title: '變更已停止',
    text: '沒有任何異動。這個帳戶已在所有裝置上登出，暫時無法變更任何內容。請重新登入；如果設有密碼，請變更密碼。',
  },
  undo: {
    stop: {
      title: '要停止這項變更嗎？',
      text: {
        email: '有人登入您的帳戶，想要變更電子郵件地址。',
        phone: '有人登入您的帳戶，想要變更手機號碼。',
      },
      button: '不是我，停止變更',
    },
    restore: {
      title: '要復原這項變更嗎？',
      text: {
        email: '您帳戶的電子郵件地址將恢復到先前的狀態。',
        phone: '您帳戶的手機號碼將恢復到先前的狀態。',
      },
      button: '復原變更',
    },
    freeze: {
      title: '要停止變更這個帳戶嗎？',
      text: {
        email: '電子郵件地址維持現狀，一段時間內無法再變更。帳戶擁有者表示，這個地址已不再由其使用。',
        phone: '手機號碼維持現狀，一段時間內無法再變更。帳戶擁有者表示，這個號碼已不再由其使用。',
      },
      button: '停止變更',
    },
    brake: {
      title: '要停止變更這個帳戶嗎？',
      text: {
        email: '兩個帳戶已合併為一個。合併不會復原，但一段時間內無法再變更其中的任何內容。',
        phone: '兩個帳戶已合併為一個。合併不會復原，但一段時間內無法再變更其中的任何內容。',
      },
      button: '停止變更',
    },
    byStaff: {
      email: '這項服務的客服要求變更您帳戶的電子郵件地址。',
      phone: '這項服務的客服要求變更您帳戶的手機號碼。',
    },
    effect: '這個帳戶將在所有裝置上登出，且一段時間內無法變更任何內容。',
    target: { email: '新的地址', phone: '新的號碼' },
    back: '將恢復',
    gone: '將移除',
    when: '時間',
  },
  late: {
    title: '變更已經完成',
    text: '如果不是您本人操作，請開啟這項變更的較新訊息，並在其中復原。如果沒有收到，請立即登入並檢查您的帳戶，或尋求協助。',
  },
  undone: {
    stop: '變更已停止',
    restore: '已恢復到先前的狀態',
    freeze: '已停止變更',
    brake: '已停止變更',
    text: '這個帳戶已在所有裝置上登出。請立即重新登入；如果設有密碼，請變更密碼。',
    frozenFor: (life: string) => `在重新登入之前，無法變更帳戶中的任何內容。這項限制持續 ${life}。`,
  },
  used: { title: '這個連結已經使用過', text: '您不需要再執行任何操作。' },
  expired: { title: '這個連結已過期', text: '請在您開始操作的頁面重新取得。' },
  superseded: { title: '已傳送較新的連結', text: '請使用最新的訊息。' },
  closed: {
    title: '這項要求已結束',
    text: '這項要求已取消、被取代或停止。如果您仍要變更，請重新開始。',
  },
  frozen: {
    title: '目前無法變更任何內容',
    text: '有人要求我們停止變更這個帳戶。請重新登入以繼續，或等到明天再試。',
  },
  taken: { title: '無法使用', text: '請返回您開始操作的頁面，輸入其他的。' },
  unknown: {
    title: '這個連結無效',
    text: '連結可能不完整。請從訊息中重新開啟，或複製完整連結。',
  },
  elsewhere: {
    title: '請重新開啟連結',
    text: '剛才的操作並非來自這個頁面。請再次開啟訊息中的連結。',
  },
  broken: { title: '發生錯誤', text: '沒有任何異動。請稍後重新開啟連結。' },
  help: '取得協助',
  reference: (id) => `參考編號：${id}`,
};
