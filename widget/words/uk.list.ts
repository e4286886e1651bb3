// Owns the Ukrainian words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './uk.common.ts';
import type { ListPack } from './pack.ts';
import { ukDid } from './uk.activity.ts';
import { registerList } from './language-registry.ts';

/** Ukrainian for lists. */
export const ukList: ListPack = {
  lang: 'uk',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Зараз це недоступно. Спробуйте ще раз трохи пізніше.',

    listEmail: 'Електронні адреси',
    listPhone: 'Номери телефонів',
    noneEmail: 'Електронної адреси ще немає.',
    nonePhone: 'Номера телефону ще немає.',
    addEmail: 'Додати електронну адресу',
    addPhone: 'Додати номер телефону',

    badgePrimary: 'Основний контакт',
    badgeVerified: 'Підтверджено',
    badgeUnverified: 'Не підтверджено',
    badgeWaiting: 'Очікує підтвердження',
    'type-home': 'Дім',
    'type-work': 'Робота',
    'type-mobile': 'Мобільний',
    'type-other': 'Інше',
    'type-recovery': 'Лише для відновлення',
    managed: 'Пов’язано зі способом входу. Змініть там.',

    menu: 'Дії: {v}',
    change: 'Змінити',
    makePrimary: 'Зробити основним',
    verify: 'Підтвердити',
    remove: 'Видалити',
    keep: 'Залишити',
    removeAsk: 'Видалити {v}?',
    lostEmail: 'Я більше не маю доступу до цієї адреси',
    lostPhone: 'Я більше не маю доступу до цього номера',
    resumeCode: 'Ввести код',
    cancelChange: 'Скасувати запит',
    waits: 'Запит на цю зміну надіслала служба підтримки. Вона набуде чинності {t}, якщо ви її не зупините.',
    stop: 'Зупинити',
    back: 'Назад',

    saving: 'Збереження…',
    'now-primary': 'Тепер основний контакт — {v}.',
    'now-removed': 'Видалено: {v}.',
    'now-added': 'Додано: {v}.',
    'now-verified': 'Підтверджено: {v}.',
    'now-changed': 'Змінено на {v}.',
    'now-cancelled': 'Запит скасовано. Нічого не змінилося.',

    'last-verified': 'Це останній підтверджений контакт вашого акаунта. Щоб видалити його, спершу додайте інший.',
    'last-login':
      'Він використовується для входу. Щоб видалити його, спершу додайте інший контакт, з яким можна увійти.',
    primary: 'Щоб видалити його, спершу зробіть основним інший контакт.',
    'too-many-contacts': 'Більше додати не можна. Спершу щось видаліть.',
    'contact-not-verified': 'Цей контакт ще не підтверджено. Спершу підтвердьте його.',
    'not-allowed': 'Тут це заборонено.',
    frozen: 'Щоб захистити ваш акаунт, ми заборонили будь-які зміни до {t}.',

    activity: 'Останні дії',
    activityNone: 'Поки що нічого не відбувалося.',
    activityMore: 'Показати більше',
    ...ukDid,
    unnamed: 'контакт',
    network: 'мережа {v}',
    'by-link': 'за посиланням',
    'by-support': 'через службу підтримки',
    'by-site': 'через сайт',

    signInAgain: 'Увійти ще раз',
    'step-up-required': 'Вийдіть з акаунта, увійдіть знову та поверніться сюди.',

    stepUp: 'Підтвердьте, що це ви',
    stepUpText: 'Щоб змінити ці дані, з міркувань безпеки увійдіть ще раз.',
    notNow: 'Не зараз',
    signedOut: 'Ви вийшли з акаунта',
    signedOutText: 'Увійдіть і продовжте з того самого місця.',
    goOn: 'Продовжити',
  },
};

registerList(ukList);
