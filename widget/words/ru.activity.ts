// Owns the Russian words for what happened to an account. Not those around them: ru.list.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const ruDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Запрошено изменение на {v}',
  'did-change-resent': 'Ещё одно сообщение отправлено на {v}',
  'did-side-proved': 'Подтверждено: {v}',
  'did-code-wrong': 'Введён неверный код для {v}',
  'did-change-locked': 'Изменение на {v} остановлено: слишком много неверных кодов',
  'did-change-done': 'Изменение на {v} выполнено',
  'did-change-cancelled': 'Запрос на изменение на {v} отменён',
  'did-change-replaced': 'Изменение на {v} заменено более новым',
  'did-change-expired': 'Срок запроса на изменение на {v} истёк',
  'did-change-reported': 'Об изменении на {v} сообщили, оно остановлено',
  'did-change-taken': 'Изменение на {v} остановлено: использовать это нельзя',
  'did-change-revoked': 'Изменение на {v} остановлено, на всех устройствах выполнен выход',
  'did-change-undone': 'После изменения на {v} всё возвращено как было',
  'did-contact-removed': 'Удалено: {v}',
  'did-contact-added': 'Добавлено: {v}',
  'did-contact-vouched': 'Отмечено как подтверждённое: {v}',
  'did-contact-promoted': 'Выбрано основным: {v}',
  'did-account-written': 'Данные аккаунта обновлены',
  'did-contact-verified-by-login': 'Подтверждено при входе: {v}',
  'did-contact-changed-by-login': 'Изменено на {v} при входе',
  'did-account-frozen': 'Изменения приостановлены, чтобы защитить аккаунт',
  'did-account-revoked': 'Выполнен выход на всех устройствах',
  'did-account-enabled': 'Аккаунт снова включён',
  'did-account-unlocked': 'Изменения снова разрешены',
  'did-account-unfrozen': 'Изменения больше не приостановлены',
  'did-account-merged': 'С этим аккаунтом объединён другой',
  'did-user-created': 'Аккаунт впервые появился здесь',
};
