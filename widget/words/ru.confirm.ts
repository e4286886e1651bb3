// Owns the Russian words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './ru.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Russian words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Сейчас это недоступно. Повторите попытку позже.',

  linkConfirmEmail: 'Подтвердить этот адрес электронной почты?',
  linkConfirmPhone: 'Подтвердить этот номер телефона?',
  linkBecomesEmail: '{v} станет адресом электронной почты вашего аккаунта {service}.',
  linkBecomesPhone: '{v} станет номером телефона вашего аккаунта {service}.',
  linkReplacesEmail: '{v} заменит {old} в качестве адреса электронной почты вашего аккаунта {service}.',
  linkReplacesPhone: '{v} заменит {old} в качестве номера телефона вашего аккаунта {service}.',
  linkPrimaryEmail: '{v} станет основным адресом электронной почты вашего аккаунта {service}.',
  linkPrimaryPhone: '{v} станет основным номером телефона вашего аккаунта {service}.',
  linkReplacesAllEmail: '{v} заменит все остальные адреса электронной почты вашего аккаунта {service}.',
  linkReplacesAllPhone: '{v} заменит все остальные номера телефонов вашего аккаунта {service}.',
  linkAdds: 'В ваш аккаунт {service} будет добавлено: {v}.',
  linkMerges:
    'Эти данные уже используются в другом аккаунте {service}. Оба аккаунта будут объединены, и вернуть всё как было не получится.',
  linkAccount: 'Аккаунт: {v}',
  linkAsked: 'Время запроса: {t}',
  linkPlace: 'Откуда: {place}',
  linkOnly: 'Продолжайте, только если это ваш запрос.',
  linkAllow: 'Разрешить это изменение?',
  allow: 'Разрешить',
  linkNotMe: 'Это не мой запрос',
  linkConfirmed: 'Подтверждено',
  linkAllowed: 'Разрешено',
  linkConfirmedText: 'Эту страницу можно закрыть.',
  linkHalfNew: 'Осталось подтвердить новый контакт. Эту страницу можно закрыть.',
  linkWaits: 'Это изменение запросила служба поддержки. Оно вступит в силу {t}, если его не остановить.',
  linkHalfCurrent: 'Осталось подтвердить изменение через текущий контакт. Эту страницу можно закрыть.',
  linkOther: 'Здесь открыт другой аккаунт. Изменение относится к тому, из которого пришёл запрос.',
  linkRelay: 'Введите этот код там, где начали',
  linkRelayWhere: 'Вернитесь на страницу, где запросили изменение, и введите код там.',
  linkRelayText: 'Срок его действия: {t}.',
  linkRelayOnly: 'Никому его не сообщайте. {service} никогда не запросит его по телефону или в сообщении.',
  linkHome: 'Вернуться на сайт',
  linkReported: 'Спасибо, что сообщили',
  linkReportedText: 'Мы остановили изменение. Всё осталось по-прежнему.',
  linkStop:
    'Если это не ваш запрос, на всех устройствах будет выполнен выход из аккаунта и какое-то время в нём ничего нельзя будет изменить.',
  linkStopped: 'Изменение остановлено',
  linkStoppedText:
    'Всё осталось по-прежнему. На всех устройствах выполнен выход из аккаунта, и пока в нём ничего нельзя изменить. Войдите снова и смените пароль, если он есть.',
  linkUsed: 'Эта ссылка уже использована',
  linkUsedText: 'Больше ничего делать не нужно.',
  linkExpired: 'Срок действия ссылки истёк',
  linkExpiredText: 'Запросите новую там, где начали.',
  linkSuperseded: 'Отправлена новая ссылка',
  linkSupersededText: 'Откройте последнее сообщение.',
  linkClosed: 'Этот запрос закрыт',
  linkClosedText: 'Всё осталось по-прежнему.',
  linkUnknown: 'Ссылка не работает',
  linkUnknownText: 'Откройте её из сообщения ещё раз или запросите новую.',
};

register({ lang: 'ru', dir: 'ltr', messages: confirm });
