// Owns the Bulgarian names of the messages in <contact-admin>. Not the other words of its pages: bg.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const bgTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Код',
  'tpl-prove-link': 'Връзка',
  'tpl-prove-both': 'Код и връзка',
  'tpl-prove-added': 'Код и връзка за допълнителен адрес',
  'tpl-prove-in-use': 'Адресът е на друг профил',
  'tpl-allow-code': 'Код, който разрешава промяна',
  'tpl-allow-link': 'Връзка, която разрешава промяна',
  'tpl-allow-both': 'Код и връзка, които разрешават промяна',
  'tpl-notice-requested': 'Поискана е промяна',
  'tpl-notice-waits': 'Промяна влиза в сила по-късно',
  'tpl-notice-done': 'Промяната е извършена',
  'tpl-notice-added': 'Добавен е адрес',
  'tpl-notice-respelled': 'Адрес се изписва по друг начин',
  'tpl-notice-recovery-set': 'Контакт е запазен само за възстановяване',
  'tpl-notice-recovery-ended': 'Контакт вече не е само за възстановяване',
  'tpl-notice-removed': 'Премахнат е адрес',
  'tpl-notice-undone': 'Промяна е върната',
  'tpl-notice-frozen': 'Промените са замразени',
  'tpl-notice-unfrozen': 'Промените отново са възможни',
  'tpl-notice-signed-out': 'Всички устройства са излезли от профила',
  'tpl-notice-recovered': 'Профилът е защитен',
  'tpl-notice-disabled': 'Профилът е деактивиран',
  'tpl-notice-enabled': 'Профилът отново работи',
  'tpl-notice-unlocked': 'Отново могат да се въвеждат кодове',
  'tpl-notice-cancelled': 'Администратор отмени промяна',
  'tpl-notice-ended': 'Промяна приключи при възстановяване на данни',
  'tpl-notice-merged': 'Друг профил е обединен с този',
  'tpl-notice-merged-away': 'Този профил е обединен с друг',
};
