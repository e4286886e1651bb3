// Owns the Bulgarian words for what happened to an account. Not those around them: bg.list.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const bgDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Поискана е промяна на {v}',
  'did-change-resent': 'Изпратено е още едно съобщение до {v}',
  'did-side-proved': 'Потвърдено: {v}',
  'did-code-wrong': 'Въведен е грешен код за {v}',
  'did-change-locked': 'Промяната на {v} е спряна след твърде много грешни кодове',
  'did-change-done': 'Промяната на {v} е извършена',
  'did-change-cancelled': 'Промяната на {v} е отменена',
  'did-change-replaced': 'Промяната на {v} е заменена с по-нова',
  'did-change-expired': 'Срокът на промяната на {v} е изтекъл',
  'did-change-reported': 'Промяната на {v} е докладвана и спряна',
  'did-change-taken': 'Промяната на {v} е спряна: не може да се използва',
  'did-change-revoked': 'Промяната на {v} е спряна с излизане от всички устройства',
  'did-change-undone': 'Промяната на {v} е върната',
  'did-contact-removed': 'Премахнато: {v}',
  'did-contact-added': 'Добавено: {v}',
  'did-contact-vouched': 'Отбелязано като потвърдено: {v}',
  'did-contact-promoted': 'Зададено като основно: {v}',
  'did-account-written': 'Данните на профила са обновени',
  'did-contact-verified-by-login': 'Потвърдено чрез влизане: {v}',
  'did-contact-changed-by-login': 'Сменено с {v} чрез влизане',
  'did-account-frozen': 'Промените са спрени, за да се защити профилът',
  'did-account-revoked': 'Излизане от всички устройства',
  'did-account-enabled': 'Профилът е включен отново',
  'did-account-unlocked': 'Промените са разрешени отново',
  'did-account-unfrozen': 'Промените вече не са спрени',
  'did-account-merged': 'Друг профил е обединен с този',
  'did-user-created': 'Профилът се появи тук за първи път',
};
