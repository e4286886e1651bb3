// Owns the Bulgarian words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './bg.common.ts';
import type { ListPack } from './pack.ts';
import { bgDid } from './bg.activity.ts';
import { registerList } from './language-registry.ts';

/** Bulgarian for lists. */
export const bgList: ListPack = {
  lang: 'bg',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'В момента това не е достъпно. Опитайте отново след малко.',

    listEmail: 'Имейл адреси',
    listPhone: 'Телефонни номера',
    noneEmail: 'Още няма имейл адрес.',
    nonePhone: 'Още няма телефонен номер.',
    addEmail: 'Добавяне на имейл адрес',
    addPhone: 'Добавяне на телефон',

    badgePrimary: 'Основен',
    badgeVerified: 'Потвърден',
    badgeUnverified: 'Непотвърден',
    badgeWaiting: 'Очаква потвърждение',
    'type-home': 'Домашен',
    'type-work': 'Служебен',
    'type-mobile': 'Мобилен',
    'type-other': 'Друг',
    'type-recovery': 'Само за възстановяване',
    managed: 'Идва от начина на влизане. Променете го там.',

    menu: 'Действия за {v}',
    change: 'Промяна',
    makePrimary: 'Задаване като основен',
    verify: 'Потвърждаване',
    remove: 'Премахване',
    keep: 'Запазване',
    removeAsk: 'Да се премахне ли {v}?',
    lostEmail: 'Вече нямам достъп до този адрес',
    lostPhone: 'Вече нямам достъп до този номер',
    resumeCode: 'Въвеждане на кода',
    cancelChange: 'Отказ от промяната',
    waits: 'Тази промяна е поискана от екипа за поддръжка. Влиза в сила на {t}, освен ако не я спрете.',
    stop: 'Спиране',
    back: 'Назад',

    saving: 'Запазва се…',
    'now-primary': '{v} вече е основният контакт.',
    'now-removed': 'Премахнато: {v}.',
    'now-added': 'Добавено: {v}.',
    'now-verified': 'Потвърдено: {v}.',
    'now-changed': 'Сменено с {v}.',
    'now-cancelled': 'Промяната е отменена. Нищо не се е променило.',

    'last-verified': 'Това е последният потвърден контакт на профила ви. За да го премахнете, първо добавете друг.',
    'last-login': 'Влизате с този контакт. За да го премахнете, първо добавете друг, с който можете да влизате.',
    primary: 'За да го премахнете, първо задайте друг контакт като основен.',
    'too-many-contacts': 'Не могат да се добавят повече. Първо премахнете нещо.',
    'contact-not-verified': 'Този контакт още не е потвърден. Първо го потвърдете.',
    'not-allowed': 'Това не е позволено тук.',
    frozen: 'За да защитим профила ви, нищо не може да се променя до {t}.',

    activity: 'Скорошна активност',
    activityNone: 'Още нищо не се е случило.',
    activityMore: 'Показване на още',
    ...bgDid,
    unnamed: 'контакт',
    network: 'мрежа {v}',
    'by-link': 'чрез връзка',
    'by-support': 'от екипа за поддръжка',
    'by-site': 'от сайта',

    signInAgain: 'Повторно влизане',
    'step-up-required': 'Излезте, влезте отново и се върнете тук.',

    stepUp: 'Потвърдете, че сте вие',
    stepUpText: 'От съображения за сигурност влезте отново, за да промените това.',
    notNow: 'Не сега',
    signedOut: 'Излезли сте от профила си',
    signedOutText: 'Влезте и можете да продължите оттам, където спряхте.',
    goOn: 'Напред',
  },
};

registerList(bgList);
