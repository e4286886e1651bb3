// Owns the first half of Russian: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: ru.confirm.ts.
import { common } from './ru.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Russian, without the words of rare screens. */
export const ru: Pack = {
  lang: 'ru',
  dir: 'ltr',
  more: () => import('./ru.more.ts'),
  list: () => import('./ru.list.ts'),
  messages: {
    ...common,

    current: 'Сейчас: {v}',
    cancel: 'Отмена',
    cancelChange: 'Отменить запрос',
    help: 'Обратиться за помощью',

    enterEmail: 'Изменить адрес электронной почты',
    addEmail: 'Добавить адрес электронной почты',
    labelEmail: 'Новый адрес электронной почты',
    hintEmail: 'Мы отправим код, чтобы убедиться, что у вас есть доступ к этому адресу.',
    replacesEmail: 'После подтверждения этот адрес заменит {v} в вашем аккаунте {service}.',
    becomesEmail:
      'После подтверждения этот адрес станет основным в вашем аккаунте {service}, а {v} останется дополнительным.',
    hintLink: 'Мы отправим ссылку, чтобы убедиться, что у вас есть доступ к этому адресу.',
    sendCode: 'Отправить код',
    sendLink: 'Отправить ссылку',
    linkInsteadEmail: 'Получить письмо со ссылкой',

    checkEmail: 'Проверьте почту',
    codeQueued: 'Отправляем {d}-значный код на {v}. Срок его действия: {t}.',
    codeSent: 'Мы отправили {d}-значный код на {v}. Срок его действия: {t}.',
    codeLabel: '{d}-значный код',
    resend: 'Отправить новый код',
    resendIn: 'Отправить новый код ({t})',
    missingEmail: 'Письмо не пришло? Проверьте папку «Спам» и адрес.',
    differentEmail: 'Указать другой адрес',
    linkInstead: 'Получить ссылку вместо кода',

    doneEmail: 'Адрес электронной почты изменён',
    addedEmail: 'Адрес электронной почты добавлен',
    done: 'Готово',

    sending: 'Отправка…',
    cancelling: 'Отмена…',
    resent: 'Новый код отправлен на {v}. Прежние коды больше не действуют.',

    'code-digits': 'Код должен состоять из {d} цифр',
    noResends: 'Больше сообщений отправить нельзя.',
    undelivered: 'Не удалось доставить сообщение на {v}. Проверьте, нет ли ошибки.',
    emptyEmail: 'Введите адрес электронной почты',
    'address-invalidEmail': 'Введите адрес электронной почты в правильном формате, например name@example.com',
    'proof-wrong': {
      one: 'Неверный код. Проверьте его и попробуйте ещё раз. Осталась {n} попытка.',
      few: 'Неверный код. Проверьте его и попробуйте ещё раз. Осталось {n} попытки.',
      many: 'Неверный код. Проверьте его и попробуйте ещё раз. Осталось {n} попыток.',
      other: 'Неверный код. Проверьте его и попробуйте ещё раз. Осталось {n} попытки.',
    },

    'address-not-allowed-landline': 'Это городской номер. Введите мобильный.',
    'address-invalid-unknown': 'Мы не знаем такого номера. Проверьте, нет ли ошибки.',
    'address-invalid-several': 'Введите только один адрес.',
    'address-invalid-too-long': 'Слишком длинно. Проверьте, нет ли лишних символов.',
    'address-invalid-too-short': 'Номер слишком короткий. Введите все цифры.',
    'address-invalid-charactersEmail': 'До знака @ допустимы латинские буквы, цифры, точки, дефисы и подчёркивания.',
    'address-invalid-charactersPhone': 'Используйте только цифры и знак + перед кодом страны.',
    'address-invalid-domain': 'Проверьте часть после знака @. Она должна выглядеть так: example.com.',
    'address-invalid-extension': 'Введите номер без добавочного.',
    'address-invalid-country': 'Выберите страну или начните с + и кода страны.',
    'address-invalid-number': 'В этой стране номера другой длины. Проверьте, все ли цифры на месте.',
    'address-not-allowed-number-type': 'На такие номера нельзя отправить SMS. Введите мобильный номер.',

    'code-short': 'Введите все цифры кода, всего их {d}',
    'code-long': 'Введите только цифры кода, всего их {d}',
    resendOpen: 'Теперь можно отправить новый код.',
    delayed: 'Отправка занимает больше времени, чем обычно.',
    doneTextEmail: 'Теперь ваш адрес электронной почты — {v}.',
    addedText: 'Добавлено: {v}.',
    toldEmail: 'Мы сообщили об этом изменении на прежний адрес.',

    openMailbox: 'Открыть {name}',
    undoFor: 'Вернуть всё как было можно по ссылке в том сообщении. Срок её действия: {t}.',
    signOutOthers: 'Выйти везде, кроме этого',
    signedOutOthers: 'Выполняется выход на других ваших устройствах.',

    country: 'Страна или регион',
    enterPhone: 'Изменить номер телефона',
    addPhone: 'Добавить номер телефона',
    labelPhone: 'Новый мобильный номер',
    hintPhone:
      'Мы отправим код в SMS, чтобы убедиться, что у вас есть доступ к этому номеру. Оператор может взимать плату.',
    replacesPhone: 'После подтверждения этот номер заменит {v} в вашем аккаунте {service}.',
    becomesPhone:
      'После подтверждения этот номер станет основным в вашем аккаунте {service}, а {v} останется дополнительным.',
    linkInsteadPhone: 'Получить SMS со ссылкой',
    callMe: 'Продиктовать код по телефону',
    byWhatsapp: 'Отправить код в WhatsApp',
    byText: 'Отправить код в SMS',
    codeCalled: 'Мы звоним на {v}. Вы дважды услышите {d}-значный код. Срок его действия: {t}.',
    codeWhatsapp: 'Мы отправили {d}-значный код на {v} в WhatsApp. Срок его действия: {t}.',
    checkPhone: 'Проверьте телефон',
    voice: 'Звонка нет? Это может занять минуту.',
    whatsapp: 'Сообщение в WhatsApp не пришло? Это может занять минуту.',
    missingPhone: 'SMS не пришло? Это может занять минуту.',
    differentPhone: 'Указать другой номер',
    donePhone: 'Номер телефона изменён',
    addedPhone: 'Номер телефона добавлен',
    doneTextPhone: 'Теперь ваш номер телефона — {v}.',
    toldPhone: 'Мы сообщили об этом изменении на прежний номер.',
    'address-invalidPhone': 'Введите мобильный номер, например {x}',
    'address-not-allowed-country': 'Мы не отправляем SMS в эту страну{c}. Введите номер страны из списка.',
    'address-samePhone': 'Это и есть ваш номер телефона. Введите другой.',
    'quota-exceeded-sms': 'На этот номер пока нельзя отправить SMS. Ждать: {t}. Можно ввести другой.',
    verifyPhone: 'Подтвердите номер телефона',
    verifiedPhone: 'Номер телефона подтверждён',
    managedPhone: 'Номер телефона меняется не здесь',
    checkNewPhone: 'Проверьте новый телефон',
    checkCurrentPhone: 'Проверьте текущий телефон',
    countryFind: 'Найти страну',
    countryNone: 'Такой страны нет.',
  },
};

register(ru);
