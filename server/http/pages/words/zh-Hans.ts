// Owns the Simplified Chinese words of our pages. Not the English ones: en.ts.
import type { Words } from './en.ts';

export const zhHans: Words = {
  lang: 'zh-Hans',
  dir: 'ltr',
  portal: { title: '管理门户', noScript: '管理门户需要启用 JavaScript。' },
  account: {
    title: '您的账号',
    back: ({ service }) => `返回 ${service}`,
    signIn: '登录',
    signInText: '请登录以查看和更改您的邮箱地址和手机号码。',
    signOut: '退出登录',
    signedOut: '您已退出登录',
    refused: '登录失败',
    noScript: '此页面需要 JavaScript。',
  },
  confirm: {
    title: { email: '确认此邮箱地址？', phone: '确认此手机号？' },
    becomes: {
      email: ({ value, service }) => `${value} 将成为您的 ${service} 账号的邮箱地址。`,
      phone: ({ value, service }) => `${value} 将成为您的 ${service} 账号的手机号。`,
    },
    primary: {
      email: ({ value, service }) => `${value} 将成为您的 ${service} 账号的主要邮箱地址。`,
      phone: ({ value, service }) => `${value} 将成为您的 ${service} 账号的主要手机号。`,
    },
    replacesAll: {
      email: ({ value, service }) => `${value} 将取代您的 ${service} 账号的所有其他邮箱地址。`,
      phone: ({ value, service }) => `${value} 将取代您的 ${service} 账号的所有其他手机号。`,
    },
    replaces: {
      email: ({ value, old, service }) => `${value} 将取代 ${old}，成为您的 ${service} 账号的邮箱地址。`,
      phone: ({ value, old, service }) => `${value} 将取代 ${old}，成为您的 ${service} 账号的手机号。`,
    },
    added: {
      email: ({ value, service }) => `${value} 将添加到您的 ${service} 账号。`,
      phone: ({ value, service }) => `${value} 将添加到您的 ${service} 账号。`,
    },
    account: '账号',
    asked: '请求时间',
    place: '请求来源',
    button: '确认',
    report: '不是我请求的',
    merges: ({ service }) => `另一个 ${service} 账号已在使用它。两个账号将合并为一个，且无法撤销。`,
    warning: '请仅在这是您本人的请求时确认。',
  },
  approve: {
    title: '允许此更改？',
    button: '允许',
    warning: '请仅在这是您本人的请求时允许。',
  },
  confirmed: { title: '已确认', text: '您可以关闭此页面。' },
  approved: {
    title: '已允许',
    text: '您可以关闭此页面。待新地址也得到确认后，更改即会完成。',
  },
  waits: {
    title: '已确认',
    text: (date) =>
      `此更改由客服请求。除非被停止，否则将于 ${date} 生效。如果您登录后再次打开此链接，或由您当前的某个联系方式允许，更改会立即生效。`,
  },
  otherAccount: '当前登录的是另一个账号，而此更改属于提出请求的账号。',
  relay: {
    title: '请在您开始操作的页面输入此验证码',
    text: '请返回您请求更改的页面并输入。',
    minutes: (n) => `${n} 分钟内有效。`,
    warning: ({ service }) => `请勿告诉任何人。${service} 绝不会通过电话或消息向您索要验证码。`,
  },
  reported: {
    title: '感谢您告知我们',
    text: '没有任何变动。该请求已取消，那个账号暂时无法使用此地址。',
  },
  stopped: {
    title: '更改已停止',
    text: '没有任何变动。该账号已在所有设备上退出登录，暂时无法更改任何内容。请重新登录；如果设有密码，请修改密码。',
  },
  undo: {
    stop: {
      title: '停止此更改？',
      text: {
        email: '有人登录了您的账号，想要更改其邮箱地址。',
        phone: '有人登录了您的账号，想要更改其手机号。',
      },
      button: '不是我，停止更改',
    },
    restore: {
      title: '撤销此更改？',
      text: {
        email: '您账号的邮箱地址将恢复到之前的状态。',
        phone: '您账号的手机号将恢复到之前的状态。',
      },
      button: '撤销更改',
    },
    freeze: {
      title: '停止更改此账号？',
      text: {
        email: '邮箱地址保持现状，一段时间内无法再更改。账号所有者表示，此邮箱地址已不再由其使用。',
        phone: '手机号保持现状，一段时间内无法再更改。账号所有者表示，此手机号已不再由其使用。',
      },
      button: '停止更改',
    },
    brake: {
      title: '停止更改此账号？',
      text: {
        email: '两个账号已合并为一个。合并不会撤销，但一段时间内无法再更改其中的任何内容。',
        phone: '两个账号已合并为一个。合并不会撤销，但一段时间内无法再更改其中的任何内容。',
      },
      button: '停止更改',
    },
    byStaff: {
      email: '此服务的客服请求更改您账号的邮箱地址。',
      phone: '此服务的客服请求更改您账号的手机号。',
    },
    effect: '该账号将在所有设备上退出登录，且一段时间内无法更改任何内容。',
    target: { email: '新邮箱地址', phone: '新手机号' },
    back: '将恢复',
    gone: '将移除',
    when: '时间',
  },
  late: {
    title: '更改已经完成',
    text: '如果不是您本人操作，请打开有关此更改的较新消息，并在其中撤销。如果没有收到，请立即登录并检查您的账号，或寻求帮助。',
  },
  undone: {
    stop: '更改已停止',
    restore: '已恢复到之前的状态',
    freeze: '已停止更改',
    brake: '已停止更改',
    text: '该账号已在所有设备上退出登录。请立即重新登录；如果设有密码，请修改密码。',
    frozenFor: (life: string) => `在重新登录之前，无法更改账号中的任何内容。此限制持续 ${life}。`,
  },
  used: { title: '此链接已被使用', text: '您无需再执行任何操作。' },
  expired: { title: '此链接已过期', text: '请在您开始操作的页面重新获取。' },
  superseded: { title: '已发送新的链接', text: '请使用最新的消息。' },
  closed: {
    title: '此请求已结束',
    text: '该请求已被取消、取代或停止。如果您仍需更改，请重新开始。',
  },
  frozen: {
    title: '目前无法更改任何内容',
    text: '有人要求我们停止更改此账号。请重新登录以继续，或等到明天再试。',
  },
  taken: { title: '无法使用', text: '请返回您开始操作的页面，输入其他的。' },
  unknown: {
    title: '此链接无效',
    text: '链接可能不完整。请从消息中重新打开，或复制完整链接。',
  },
  elsewhere: {
    title: '请重新打开链接',
    text: '刚才的操作并非来自此页面。请再次打开消息中的链接。',
  },
  broken: { title: '出了点问题', text: '没有任何变动。请稍后重新打开链接。' },
  help: '获取帮助',
  reference: (id) => `参考编号：${id}`,
};
