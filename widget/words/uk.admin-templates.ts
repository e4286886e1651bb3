// Owns the Ukrainian names of the messages in <contact-admin>. Not the other words of its pages: uk.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const ukTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Код',
  'tpl-prove-link': 'Посилання',
  'tpl-prove-both': 'Код і посилання',
  'tpl-prove-added': 'Код і посилання для додаткової адреси',
  'tpl-prove-in-use': 'Адреса вже є в іншому акаунті',
  'tpl-allow-code': 'Код, що дозволяє зміну',
  'tpl-allow-link': 'Посилання, що дозволяє зміну',
  'tpl-allow-both': 'Код і посилання, що дозволяють зміну',
  'tpl-notice-requested': 'Надійшов запит на зміну',
  'tpl-notice-waits': 'Зміна набуде чинності пізніше',
  'tpl-notice-done': 'Зміну виконано',
  'tpl-notice-added': 'Додано адресу',
  'tpl-notice-respelled': 'Змінено написання адреси',
  'tpl-notice-recovery-set': 'Контакт служить лише для відновлення',
  'tpl-notice-recovery-ended': 'Контакт більше не служить лише для відновлення',
  'tpl-notice-removed': 'Видалено адресу',
  'tpl-notice-undone': 'Зміну повернуто назад',
  'tpl-notice-frozen': 'Зміни заморожено',
  'tpl-notice-unfrozen': 'Зміни знову можливі',
  'tpl-notice-signed-out': 'Виконано вихід на всіх пристроях',
  'tpl-notice-recovered': 'Акаунт захищено',
  'tpl-notice-disabled': 'Акаунт вимкнено',
  'tpl-notice-enabled': 'Акаунт знову працює',
  'tpl-notice-unlocked': 'Коди знову можна вводити',
  'tpl-notice-cancelled': 'Адміністратор скасував зміну',
  'tpl-notice-ended': 'Зміну завершено через відновлення даних',
  'tpl-notice-merged': 'Інший акаунт об’єднано з цим',
  'tpl-notice-merged-away': 'Цей акаунт об’єднано з іншим',
};
