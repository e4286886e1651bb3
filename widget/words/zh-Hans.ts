// Owns the first half of Simplified Chinese: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: zh-Hans.confirm.ts.
import { common } from './zh-Hans.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Simplified Chinese, without the words of rare screens. */
export const zhHans: Pack = {
  lang: 'zh-Hans',
  dir: 'ltr',
  more: () => import('./zh-Hans.more.ts'),
  messages: {
    ...common,

    current: '当前：{v}',
    cancel: '取消',
    cancelChange: '取消更改',
    help: '获取帮助',

    enterEmail: '更改邮箱地址',
    addEmail: '添加邮箱地址',
    labelEmail: '新邮箱地址',
    hintEmail: '我们会发送一个验证码，以确认您能使用该邮箱。',
    replacesEmail: '确认后，它将取代 {v}，成为您的 {service} 账号的邮箱地址。',
    becomesEmail: '确认后，它将成为您的 {service} 账号的主要邮箱地址，{v} 仍会保留在账号中。',
    hintLink: '我们会发送一个链接，以确认您能使用该邮箱。',
    sendCode: '发送验证码',
    sendLink: '发送链接',
    linkInsteadEmail: '改为通过邮件接收链接',

    checkEmail: '请查收邮件',
    codeQueued: '正在向 {v} 发送 {d} 位验证码，{t}内有效。',
    codeSent: '已向 {v} 发送 {d} 位验证码，{t}内有效。',
    codeLabel: '{d} 位验证码',
    resend: '重新发送验证码',
    resendIn: '{t}后可重新发送验证码',
    missingEmail: '没收到邮件？请查看垃圾邮件，并检查邮箱地址是否正确。',
    differentEmail: '使用其他邮箱地址',
    linkInstead: '改为接收链接',

    doneEmail: '邮箱地址已更改',
    addedEmail: '邮箱地址已添加',
    done: '完成',

    sending: '正在发送…',
    cancelling: '正在取消…',
    resent: '新验证码已发送至 {v}，之前的验证码已失效。',

    'code-digits': '验证码应为 {d} 位数字',
    noResends: '无法再发送消息。',
    undelivered: '无法发送至 {v}，请检查是否正确。',
    emptyEmail: '请输入邮箱地址',
    'address-invalidEmail': '请输入格式正确的邮箱地址，例如 name@example.com',
    'proof-wrong': { other: '验证码不正确，请检查后重试。还可以尝试 {n} 次。' },

    'address-not-allowed-landline': '这是固定电话，请输入手机号。',
    'address-invalid-unknown': '无法识别该号码，请检查是否正确。',
    'address-invalid-several': '请只输入一个地址。',
    'address-invalid-too-long': '内容过长，请检查是否有多余的字符。',
    'address-invalid-too-short': '号码过短，请输入完整号码。',
    'address-invalid-charactersEmail': '@ 之前只能使用字母 a 到 z、数字、点、连字符和下划线。',
    'address-invalid-charactersPhone': '请只输入数字；如果以国家/地区代码开头，请在前面加上 +。',
    'address-invalid-domain': '请检查 @ 之后的部分，格式应类似 example.com。',
    'address-invalid-extension': '请输入不含分机号的号码。',
    'address-invalid-country': '请选择国家，或以 + 和国家/地区代码开头。',
    'address-invalid-number': '该国家的号码位数与此不同，请检查号码是否完整。',
    'address-not-allowed-number-type': '无法向此类号码发送短信，请输入手机号。',

    'code-short': '请输入验证码的全部 {d} 位数字',
    'code-long': '请只输入验证码的 {d} 位数字',
    resendOpen: '现在可以重新发送验证码了。',
    delayed: '发送时间比平时长，请稍候。',
    doneTextEmail: '您的邮箱地址现为 {v}。',
    addedText: '已添加 {v}。',
    toldEmail: '我们已将此更改通知您的旧邮箱地址。',

    openMailbox: '打开 {name}',
    undoFor: '您可以在 {t}内通过该消息中的链接撤销此更改。',
    signOutOthers: '退出其他设备的登录',
    signedOutOthers: '正在退出您其他设备上的登录。',

    country: '国家或地区',
    enterPhone: '更改手机号',
    addPhone: '添加手机号',
    labelPhone: '新手机号',
    hintPhone: '我们会通过短信发送验证码，以确认您能使用该号码。可能会产生短信费用。',
    replacesPhone: '确认后，它将取代 {v}，成为您的 {service} 账号的手机号。',
    becomesPhone: '确认后，它将成为您的 {service} 账号的主要手机号，{v} 仍会保留在账号中。',
    linkInsteadPhone: '改为通过短信接收链接',
    checkPhone: '请查看手机短信',
    missingPhone: '没收到短信？可能需要等待一分钟。',
    differentPhone: '使用其他手机号',
    donePhone: '手机号已更改',
    addedPhone: '手机号已添加',
    doneTextPhone: '您的手机号现为 {v}。',
    toldPhone: '我们已将此更改通知您的旧手机号。',
    'address-invalidPhone': '请输入手机号，例如 {x}',
    'address-not-allowed-country': '无法向该国家的号码发送短信，请输入列表中国家的号码。',
    'address-samePhone': '这已经是您的手机号，请输入其他号码。',
    'quota-exceeded-sms': '暂时无法向此号码发送短信。请在 {t}后重试，或输入其他号码。',
    verifyPhone: '验证您的手机号',
    verifiedPhone: '手机号已验证',
    managedPhone: '您的手机号由其他服务管理',
    checkNewPhone: '请查看新手机号的短信',
    checkCurrentPhone: '请查看当前手机号的短信',
    countryFind: '查找国家',
    countryNone: '没有找到匹配的国家。',
  },
};

register(zhHans);
