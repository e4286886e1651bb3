// Owns the first half of Bulgarian: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: bg.confirm.ts.
import { common } from './bg.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Bulgarian, without the words of rare screens. */
export const bg: Pack = {
  lang: 'bg',
  dir: 'ltr',
  more: () => import('./bg.more.ts'),
  list: () => import('./bg.list.ts'),
  messages: {
    ...common,

    current: 'Сега: {v}',
    cancel: 'Отказ',
    cancelChange: 'Отказ от промяната',
    help: 'Получаване на помощ',

    enterEmail: 'Промяна на имейл адреса',
    addEmail: 'Добавяне на имейл адрес',
    labelEmail: 'Нов имейл адрес',
    hintEmail: 'Ще изпратим код, за да проверим дали имате достъп до адреса.',
    replacesEmail: 'След потвърждаване ще замени {v} като имейл адрес на профила ви в {service}.',
    becomesEmail:
      'След потвърждаване ще бъде основният имейл адрес на профила ви в {service}, а {v} ще остане като допълнителен.',
    hintLink: 'Ще изпратим връзка, за да проверим дали имате достъп до адреса.',
    sendCode: 'Изпращане на код',
    sendLink: 'Изпращане на връзка',
    linkInsteadEmail: 'Връзка по имейл вместо код',

    checkEmail: 'Проверете имейла си',
    codeQueued: 'Изпращаме {d}-цифрен код до {v}. Валиден е {t}.',
    codeSent: 'Изпратихме {d}-цифрен код до {v}. Валиден е {t}.',
    codeLabel: '{d}-цифрен код',
    resend: 'Изпращане на нов код',
    resendIn: 'Изпращане на нов код след {t}',
    missingEmail: 'Няма имейл? Проверете папката за спам и адреса.',
    differentEmail: 'Друг адрес',
    linkInstead: 'Връзка вместо код',

    doneEmail: 'Имейл адресът е променен',
    addedEmail: 'Имейл адресът е добавен',
    done: 'Готово',

    sending: 'Изпраща се…',
    cancelling: 'Отменя се…',
    resent: 'Изпратихме нов код до {v}. Предишните кодове вече не важат.',

    'code-digits': 'Кодът трябва да е от {d} цифри',
    noResends: 'Не могат да се изпращат повече съобщения.',
    undelivered: 'Съобщението до {v} не можа да бъде доставено. Проверете дали няма грешка.',
    emptyEmail: 'Въведете имейл адрес',
    'address-invalidEmail': 'Въведете имейл адрес в правилния формат, например name@example.com',
    'proof-wrong': {
      one: 'Кодът не е верен. Проверете го и опитайте отново. Остава {n} опит.',
      other: 'Кодът не е верен. Проверете го и опитайте отново. Остават {n} опита.',
    },

    'address-not-allowed-landline': 'Това е стационарен номер. Въведете мобилен.',
    'address-invalid-unknown': 'Не познаваме такъв номер. Проверете дали е правилен.',
    'address-invalid-several': 'Въведете само един адрес.',
    'address-invalid-too-long': 'Твърде дълго е. Проверете дали няма нещо излишно.',
    'address-invalid-too-short': 'Номерът е твърде кратък. Въведете всичките му цифри.',
    'address-invalid-charactersEmail': 'Преди @ използвайте букви от a до z, цифри, точки, тирета и долни черти.',
    'address-invalid-charactersPhone': 'Използвайте само цифри, а пред кода на държавата – знака +.',
    'address-invalid-domain': 'Проверете частта след @. Трябва да изглежда така: example.com.',
    'address-invalid-extension': 'Въведете номера без вътрешния номер.',
    'address-invalid-country': 'Изберете държава или започнете с + и кода на държавата.',
    'address-invalid-number': 'Номерата в тази държава имат друга дължина. Проверете дали не липсва цифра.',
    'address-not-allowed-number-type': 'Не можем да изпращаме SMS до такива номера. Въведете мобилен номер.',

    'code-short': 'Въведете всичките {d} цифри на кода',
    'code-long': 'Въведете само {d}-те цифри на кода',
    resendOpen: 'Вече можете да изпратите нов код.',
    delayed: 'Изпращането отнема повече време от обикновено.',
    doneTextEmail: 'Вашият имейл адрес вече е {v}.',
    addedText: 'Добавено: {v}.',
    toldEmail: 'Съобщихме за тази промяна на предишния ви адрес.',

    openMailbox: 'Отваряне на {name}',
    undoFor: 'Можете да върнете това чрез връзката в онова съобщение. Тя е валидна {t}.',
    signOutOthers: 'Изход от други места',
    signedOutOthers: 'Излизате от другите си устройства.',

    country: 'Държава или регион',
    enterPhone: 'Промяна на телефонния номер',
    addPhone: 'Добавяне на телефонен номер',
    labelPhone: 'Нов мобилен номер',
    hintPhone:
      'Ще изпратим код със SMS, за да проверим дали имате достъп до номера. Операторът може да таксува съобщенията.',
    replacesPhone: 'След потвърждаване ще замени {v} като телефонен номер на профила ви в {service}.',
    becomesPhone:
      'След потвърждаване ще бъде основният номер на профила ви в {service}, а {v} ще остане като допълнителен.',
    linkInsteadPhone: 'Връзка със SMS вместо код',
    callMe: 'Обадете ми се с кода',
    byWhatsapp: 'Код по WhatsApp',
    byText: 'Код в SMS',
    codeCalled: 'Обаждаме се на {v}. Ще чуете {d}-цифрен код два пъти. Валиден е {t}.',
    codeWhatsapp: 'Изпратихме {d}-цифрен код до {v} по WhatsApp. Валиден е {t}.',
    checkPhone: 'Проверете телефона си',
    voice: 'Няма обаждане? Може да отнеме минута.',
    whatsapp: 'Няма съобщение в WhatsApp? Може да отнеме минута.',
    missingPhone: 'Няма SMS? Може да отнеме минута.',
    differentPhone: 'Друг номер',
    donePhone: 'Телефонният номер е променен',
    addedPhone: 'Телефонният номер е добавен',
    doneTextPhone: 'Вашият телефонен номер вече е {v}.',
    toldPhone: 'Съобщихме за тази промяна на предишния ви номер.',
    'address-invalidPhone': 'Въведете мобилен номер, например {x}',
    'address-not-allowed-country': 'Не пращаме SMS в тази държава{c}. Въведете номер от държава в списъка.',
    'address-samePhone': 'Това вече е вашият телефонен номер. Въведете друг.',
    'quota-exceeded-sms': 'До този номер засега не се изпращат SMS. Опитайте след {t} или с друг номер.',
    verifyPhone: 'Потвърдете телефонния си номер',
    verifiedPhone: 'Телефонният номер е потвърден',
    managedPhone: 'Телефонният номер се променя другаде',
    checkNewPhone: 'Проверете новия си телефон',
    checkCurrentPhone: 'Проверете сегашния си телефон',
    countryFind: 'Намерете държава',
    countryNone: 'Няма държава с такова име.',
  },
};

register(bg);
