// Owns the Ukrainian words for what happened to an account. Not those around them: uk.list.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const ukDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Запит на зміну на {v}',
  'did-change-resent': 'Ще одне повідомлення надіслано на {v}',
  'did-side-proved': 'Підтверджено: {v}',
  'did-code-wrong': 'Введено неправильний код для {v}',
  'did-change-locked': 'Зміну на {v} зупинено: забагато неправильних кодів',
  'did-change-done': 'Зміну на {v} виконано',
  'did-change-cancelled': 'Запит на зміну на {v} скасовано',
  'did-change-replaced': 'Зміну на {v} замінено новішою',
  'did-change-expired': 'Термін запиту на зміну на {v} минув',
  'did-change-reported': 'Про зміну на {v} повідомили, її зупинено',
  'did-change-taken': 'Зміну на {v} зупинено: це не можна використати',
  'did-change-revoked': 'Зміну на {v} зупинено, на всіх пристроях виконано вихід',
  'did-change-undone': 'Після зміни на {v} усе повернуто як було',
  'did-contact-removed': 'Видалено: {v}',
  'did-contact-added': 'Додано: {v}',
  'did-contact-vouched': 'Позначено як підтверджене: {v}',
  'did-contact-promoted': 'Вибрано основним контактом: {v}',
  'did-account-written': 'Дані акаунта оновлено',
  'did-contact-verified-by-login': 'Підтверджено під час входу: {v}',
  'did-contact-changed-by-login': 'Змінено на {v} під час входу',
  'did-account-frozen': 'Зміни призупинено, щоб захистити акаунт',
  'did-account-revoked': 'Виконано вихід на всіх пристроях',
  'did-account-enabled': 'Акаунт знову ввімкнено',
  'did-account-unlocked': 'Зміни знову дозволено',
  'did-account-unfrozen': 'Зміни більше не призупинено',
  'did-account-merged': 'З цим акаунтом об’єднано інший',
  'did-user-created': 'Акаунт уперше з’явився тут',
};
