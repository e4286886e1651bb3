// Owns the Ukrainian words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './uk.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Ukrainian words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Зараз це недоступно. Спробуйте ще раз трохи пізніше.',

  linkConfirmEmail: 'Підтвердити цю електронну адресу?',
  linkConfirmPhone: 'Підтвердити цей номер телефону?',
  linkBecomesEmail: '{v} стане електронною адресою вашого акаунта {service}.',
  linkBecomesPhone: '{v} стане номером телефону вашого акаунта {service}.',
  linkReplacesEmail: '{v} замінить {old} як електронна адреса вашого акаунта {service}.',
  linkReplacesPhone: '{v} замінить {old} як номер телефону вашого акаунта {service}.',
  linkPrimaryEmail: '{v} стане основною електронною адресою вашого акаунта {service}.',
  linkPrimaryPhone: '{v} стане основним номером телефону вашого акаунта {service}.',
  linkReplacesAllEmail: '{v} замінить усі інші електронні адреси вашого акаунта {service}.',
  linkReplacesAllPhone: '{v} замінить усі інші номери телефонів вашого акаунта {service}.',
  linkAdds: 'До вашого акаунта {service} буде додано: {v}.',
  linkMerges:
    'Ці дані вже використовує інший акаунт {service}. Обидва акаунти буде об’єднано, і повернути все як було не вийде.',
  linkAccount: 'Акаунт: {v}',
  linkAsked: 'Час запиту: {t}',
  linkPlace: 'Звідки: {place}',
  linkOnly: 'Продовжуйте, лише якщо це ваш запит.',
  linkAllow: 'Дозволити цю зміну?',
  allow: 'Дозволити',
  linkNotMe: 'Це не мій запит',
  linkConfirmed: 'Підтверджено',
  linkAllowed: 'Дозволено',
  linkConfirmedText: 'Цю сторінку можна закрити.',
  linkHalfNew: 'Залишилося підтвердити новий контакт. Цю сторінку можна закрити.',
  linkWaits: 'Запит на цю зміну надіслала служба підтримки. Вона набуде чинності {t}, якщо її не зупинити.',
  linkHalfCurrent: 'Залишилося підтвердити зміну через поточний контакт. Цю сторінку можна закрити.',
  linkOther: 'Тут виконано вхід в інший акаунт. Ця зміна стосується акаунта, з якого надійшов запит.',
  linkRelay: 'Введіть цей код там, де почали',
  linkRelayWhere: 'Поверніться на сторінку, де ви почали зміну, і введіть код там.',
  linkRelayText: 'Термін дії: {t}.',
  linkRelayOnly: 'Нікому його не повідомляйте. {service} ніколи не попросить назвати код телефоном чи в повідомленні.',
  linkHome: 'Повернутися на сайт',
  linkReported: 'Дякуємо, що повідомили',
  linkReportedText: 'Ми зупинили зміну. Усе залишилося як було.',
  linkStop:
    'Якщо це не ваш запит, на всіх пристроях буде виконано вихід з акаунта, і певний час у ньому нічого не можна буде змінити.',
  linkStopped: 'Зміну зупинено',
  linkStoppedText:
    'Нічого не змінилося. На всіх пристроях виконано вихід з акаунта, і поки що в ньому нічого не можна змінити. Увійдіть знову та змініть пароль, якщо він у вас є.',
  linkUsed: 'Це посилання вже використано',
  linkUsedText: 'Більше тут нічого робити не потрібно.',
  linkExpired: 'Термін дії посилання минув',
  linkExpiredText: 'Отримайте нове там, де почали.',
  linkSuperseded: 'Надіслано нове посилання',
  linkSupersededText: 'Відкрийте останнє повідомлення.',
  linkClosed: 'Цей запит уже закрито',
  linkClosedText: 'Нічого не змінилося.',
  linkUnknown: 'Посилання не працює',
  linkUnknownText: 'Відкрийте його з повідомлення ще раз або отримайте нове.',
};

register({ lang: 'uk', dir: 'ltr', messages: confirm });
