// Owns the Simplified Chinese words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './zh-Hans.common.ts';
import type { ListPack } from './pack.ts';
import { zhHansDid } from './zh-Hans.activity.ts';
import { registerList } from './language-registry.ts';

/** Simplified Chinese for lists. */
export const zhHansList: ListPack = {
  lang: 'zh-Hans',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: '暂时无法使用，请稍后重试。',

    listEmail: '邮箱地址',
    listPhone: '手机号',
    noneEmail: '还没有邮箱地址。',
    nonePhone: '还没有手机号。',
    addEmail: '添加邮箱地址',
    addPhone: '添加手机号',

    badgePrimary: '主要',
    badgeVerified: '已验证',
    badgeUnverified: '未验证',
    badgeWaiting: '等待确认',
    'type-home': '家庭',
    'type-work': '工作',
    'type-mobile': '手机',
    'type-other': '其他',
    'type-recovery': '仅用于恢复',
    managed: '由您的登录服务管理，请在那里更改。',

    menu: '{v} 的操作',
    change: '更改',
    makePrimary: '设为主要',
    verify: '验证',
    remove: '移除',
    keep: '保留',
    removeAsk: '移除 {v}？',
    lostEmail: '我已无法使用此邮箱地址',
    lostPhone: '我已无法使用此手机号',
    resumeCode: '输入验证码',
    cancelChange: '取消更改',
    waits: '此更改由客服请求。除非您停止，否则将于 {t} 生效。',
    stop: '停止更改',
    back: '返回',

    saving: '正在保存…',
    'now-primary': '{v} 已设为主要联系方式。',
    'now-removed': '{v} 已移除。',
    'now-added': '{v} 已添加。',
    'now-verified': '{v} 已验证。',
    'now-changed': '已更改为 {v}。',
    'now-cancelled': '更改已取消，没有任何变动。',

    'last-verified': '这是您账号中最后一个已验证的联系方式。要移除它，请先添加另一个。',
    'last-login': '您使用它登录。要移除它，请先添加另一个可用于登录的联系方式。',
    primary: '要移除它，请先将另一个设为主要联系方式。',
    'too-many-contacts': '已达到数量上限，请先移除一个。',
    'contact-not-verified': '尚未验证，请先验证。',
    'not-allowed': '此处不允许该操作。',
    frozen: '为保护您的账号安全，在 {t} 之前无法更改任何内容。',

    activity: '近期活动',
    activityNone: '暂无活动。',
    activityMore: '显示更多',
    ...zhHansDid,
    unnamed: '联系方式',
    network: '网络 {v}',
    'by-link': '通过链接',
    'by-support': '由客服操作',
    'by-site': '由网站操作',

    signInAgain: '重新登录',
    'step-up-required': '请退出登录并重新登录，然后回到此处。',

    stepUp: '确认是您本人',
    stepUpText: '为了您的安全，请重新登录后再更改。',
    notNow: '暂不',
    signedOut: '您已退出登录',
    signedOutText: '登录后即可从上次停下的地方继续。',
    goOn: '继续',
  },
};

registerList(zhHansList);
