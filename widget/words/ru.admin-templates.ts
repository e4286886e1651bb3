// Owns the Russian names of the messages in <contact-admin>. Not the other words of its pages: ru.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const ruTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Код',
  'tpl-prove-link': 'Ссылка',
  'tpl-prove-both': 'Код и ссылка',
  'tpl-prove-added': 'Код и ссылка для дополнительного адреса',
  'tpl-prove-in-use': 'Адрес уже есть в другом аккаунте',
  'tpl-allow-code': 'Код, разрешающий изменение',
  'tpl-allow-link': 'Ссылка, разрешающая изменение',
  'tpl-allow-both': 'Код и ссылка, разрешающие изменение',
  'tpl-notice-requested': 'Запрошено изменение',
  'tpl-notice-waits': 'Изменение вступит в силу позже',
  'tpl-notice-done': 'Изменение выполнено',
  'tpl-notice-added': 'Добавлен адрес',
  'tpl-notice-respelled': 'Изменено написание адреса',
  'tpl-notice-recovery-set': 'Контакт служит только для восстановления',
  'tpl-notice-recovery-ended': 'Контакт больше не служит только для восстановления',
  'tpl-notice-removed': 'Удалён адрес',
  'tpl-notice-undone': 'Изменение отменено, всё возвращено',
  'tpl-notice-frozen': 'Изменения заморожены',
  'tpl-notice-unfrozen': 'Изменения снова возможны',
  'tpl-notice-signed-out': 'Выполнен выход на всех устройствах',
  'tpl-notice-recovered': 'Аккаунт защищён',
  'tpl-notice-disabled': 'Аккаунт отключён',
  'tpl-notice-enabled': 'Аккаунт снова работает',
  'tpl-notice-unlocked': 'Коды снова можно вводить',
  'tpl-notice-cancelled': 'Администратор отменил изменение',
  'tpl-notice-ended': 'Изменение завершено при восстановлении данных',
  'tpl-notice-merged': 'Другой аккаунт объединён с этим',
  'tpl-notice-merged-away': 'Этот аккаунт объединён с другим',
};
