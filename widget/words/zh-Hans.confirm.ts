// Owns the Simplified Chinese words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './zh-Hans.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Simplified Chinese words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: '暂时无法使用，请稍后重试。',

  linkConfirmEmail: '确认此邮箱地址？',
  linkConfirmPhone: '确认此手机号？',
  linkBecomesEmail: '{v} 将成为您的 {service} 账号的邮箱地址。',
  linkBecomesPhone: '{v} 将成为您的 {service} 账号的手机号。',
  linkReplacesEmail: '{v} 将取代 {old}，成为您的 {service} 账号的邮箱地址。',
  linkReplacesPhone: '{v} 将取代 {old}，成为您的 {service} 账号的手机号。',
  linkPrimaryEmail: '{v} 将成为您的 {service} 账号的主要邮箱地址。',
  linkPrimaryPhone: '{v} 将成为您的 {service} 账号的主要手机号。',
  linkReplacesAllEmail: '{v} 将取代您的 {service} 账号的所有其他邮箱地址。',
  linkReplacesAllPhone: '{v} 将取代您的 {service} 账号的所有其他手机号。',
  linkAdds: '{v} 将添加到您的 {service} 账号。',
  linkMerges: '另一个 {service} 账号已在使用它。两个账号将合并为一个，且无法撤销。',
  linkAccount: '账号：{v}',
  linkAsked: '请求时间：{t}',
  linkPlace: '请求来源：{place}',
  linkOnly: '请仅在这是您本人的请求时继续。',
  linkAllow: '允许此更改？',
  allow: '允许',
  linkNotMe: '不是我请求的',
  linkConfirmed: '已确认',
  linkAllowed: '已允许',
  linkConfirmedText: '您可以关闭此页面。',
  linkHalfNew: '新的联系方式尚待确认。您可以关闭此页面。',
  linkWaits: '此更改由客服请求。除非被停止，否则将于 {t} 生效。',
  linkHalfCurrent: '当前的联系方式尚待确认。您可以关闭此页面。',
  linkOther: '当前登录的是另一个账号，而此更改属于提出请求的账号。',
  linkRelay: '请在您开始操作的页面输入此验证码',
  linkRelayWhere: '请返回您请求更改的页面并输入。',
  linkRelayText: '{t}内有效。',
  linkRelayOnly: '请勿告诉任何人。{service} 绝不会通过电话或消息向您索要验证码。',
  linkHome: '返回网站',
  linkReported: '感谢您告知我们',
  linkReportedText: '更改已停止，没有任何变动。',
  linkStop: '如果不是您请求的，该账号将在所有设备上退出登录，且一段时间内无法更改任何内容。',
  linkStopped: '更改已停止',
  linkStoppedText:
    '没有任何变动。该账号已在所有设备上退出登录，暂时无法更改任何内容。请重新登录；如果设有密码，请修改密码。',
  linkUsed: '此链接已被使用',
  linkUsedText: '您无需再执行任何操作。',
  linkExpired: '此链接已过期',
  linkExpiredText: '请在您开始操作的页面重新获取。',
  linkSuperseded: '已发送新的链接',
  linkSupersededText: '请使用最新的消息。',
  linkClosed: '此更改已结束',
  linkClosedText: '没有任何变动。',
  linkUnknown: '此链接无效',
  linkUnknownText: '请从消息中重新打开，或获取新的链接。',
};

register({ lang: 'zh-Hans', dir: 'ltr', messages: confirm });
