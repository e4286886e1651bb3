// Owns the Russian words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './ru.common.ts';
import type { ListPack } from './pack.ts';
import { ruDid } from './ru.activity.ts';
import { registerList } from './language-registry.ts';

/** Russian for lists. */
export const ruList: ListPack = {
  lang: 'ru',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Сейчас это недоступно. Повторите попытку позже.',

    listEmail: 'Адреса электронной почты',
    listPhone: 'Номера телефонов',
    noneEmail: 'Адреса электронной почты пока нет.',
    nonePhone: 'Номера телефона пока нет.',
    addEmail: 'Добавить эл. почту',
    addPhone: 'Добавить номер телефона',

    badgePrimary: 'Основной',
    badgeVerified: 'Подтверждён',
    badgeUnverified: 'Не подтверждён',
    badgeWaiting: 'Ожидает подтверждения',
    'type-home': 'Домашний',
    'type-work': 'Рабочий',
    'type-mobile': 'Мобильный',
    'type-other': 'Другой',
    'type-recovery': 'Только для восстановления',
    managed: 'Связан со способом входа. Измените там.',

    menu: 'Действия: {v}',
    change: 'Изменить',
    makePrimary: 'Сделать основным',
    verify: 'Подтвердить',
    remove: 'Удалить',
    keep: 'Оставить',
    removeAsk: 'Удалить {v}?',
    lostEmail: 'У меня больше нет доступа к этому адресу',
    lostPhone: 'У меня больше нет доступа к этому номеру',
    resumeCode: 'Ввести код',
    cancelChange: 'Отменить запрос',
    waits: 'Это изменение запросила служба поддержки. Оно вступит в силу {t}, если вы его не остановите.',
    stop: 'Остановить',
    back: 'Назад',

    saving: 'Сохранение…',
    'now-primary': 'Теперь основной контакт — {v}.',
    'now-removed': 'Удалено: {v}.',
    'now-added': 'Добавлено: {v}.',
    'now-verified': 'Подтверждено: {v}.',
    'now-changed': 'Изменено на {v}.',
    'now-cancelled': 'Запрос отменён. Ничего не изменилось.',

    'last-verified':
      'Это последний подтверждённый контакт вашего аккаунта. Чтобы удалить его, сначала добавьте другой.',
    'last-login':
      'Он используется для входа. Чтобы удалить его, сначала добавьте другой контакт, с которым можно войти.',
    primary: 'Чтобы удалить его, сначала сделайте основным другой контакт.',
    'too-many-contacts': 'Больше добавить нельзя. Сначала удалите что-нибудь.',
    'contact-not-verified': 'Этот контакт ещё не подтверждён. Сначала подтвердите его.',
    'not-allowed': 'Здесь это запрещено.',
    frozen: 'Чтобы защитить ваш аккаунт, мы запретили любые изменения до {t}.',

    activity: 'Недавние действия',
    activityNone: 'Пока ничего не происходило.',
    activityMore: 'Показать ещё',
    ...ruDid,
    unnamed: 'контакт',
    network: 'сеть {v}',
    'by-link': 'по ссылке',
    'by-support': 'через службу поддержки',
    'by-site': 'через сайт',

    signInAgain: 'Войти ещё раз',
    'step-up-required': 'Выйдите из аккаунта, войдите снова и вернитесь сюда.',

    stepUp: 'Подтвердите, что это вы',
    stepUpText: 'Чтобы изменить эти данные, из соображений безопасности войдите ещё раз.',
    notNow: 'Не сейчас',
    signedOut: 'Вы вышли из аккаунта',
    signedOutText: 'Войдите и продолжите с того же места.',
    goOn: 'Продолжить',
  },
};

registerList(ruList);
