// Owns the first half of Ukrainian: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: uk.confirm.ts.
import { common } from './uk.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Ukrainian, without the words of rare screens. */
export const uk: Pack = {
  lang: 'uk',
  dir: 'ltr',
  more: () => import('./uk.more.ts'),
  list: () => import('./uk.list.ts'),
  messages: {
    ...common,

    current: 'Зараз: {v}',
    cancel: 'Скасувати',
    cancelChange: 'Скасувати запит',
    help: 'Отримати допомогу',

    enterEmail: 'Змінити електронну адресу',
    addEmail: 'Додати електронну адресу',
    labelEmail: 'Нова електронна адреса',
    hintEmail: 'Ми надішлемо код, щоб переконатися, що ви маєте доступ до цієї адреси.',
    replacesEmail: 'Після підтвердження ця адреса замінить {v} у вашому акаунті {service}.',
    becomesEmail:
      'Після підтвердження ця адреса стане основною у вашому акаунті {service}, а {v} залишиться додатковою.',
    hintLink: 'Ми надішлемо посилання, щоб переконатися, що ви маєте доступ до цієї адреси.',
    sendCode: 'Надіслати код',
    sendLink: 'Надіслати посилання',
    linkInsteadEmail: 'Отримати лист із посиланням',

    checkEmail: 'Перевірте пошту',
    codeQueued: 'Надсилаємо {d}-значний код на {v}. Термін дії: {t}.',
    codeSent: 'Ми надіслали {d}-значний код на {v}. Термін дії: {t}.',
    codeLabel: '{d}-значний код',
    resend: 'Надіслати новий код',
    resendIn: 'Надіслати новий код ({t})',
    missingEmail: 'Лист не надійшов? Перевірте папку «Спам» і правильність адреси.',
    differentEmail: 'Указати іншу адресу',
    linkInstead: 'Отримати посилання',

    doneEmail: 'Електронну адресу змінено',
    addedEmail: 'Електронну адресу додано',
    done: 'Готово',

    sending: 'Надсилання…',
    cancelling: 'Скасування…',
    resent: 'Новий код надіслано на {v}. Попередні коди вже не діють.',

    'code-digits': 'Код має складатися з {d} цифр',
    noResends: 'Більше повідомлень надіслати не можна.',
    undelivered: 'Не вдалося доставити повідомлення на {v}. Перевірте, чи немає помилки.',
    emptyEmail: 'Введіть електронну адресу',
    'address-invalidEmail': 'Введіть електронну адресу в правильному форматі, наприклад name@example.com',
    'proof-wrong': {
      one: 'Неправильний код. Перевірте його та спробуйте ще раз. Залишилася {n} спроба.',
      few: 'Неправильний код. Перевірте його та спробуйте ще раз. Залишилося {n} спроби.',
      many: 'Неправильний код. Перевірте його та спробуйте ще раз. Залишилося {n} спроб.',
      other: 'Неправильний код. Перевірте його та спробуйте ще раз. Залишилося {n} спроби.',
    },

    'address-not-allowed-landline': 'Це стаціонарний номер. Введіть мобільний.',
    'address-invalid-unknown': 'Ми не знаємо такого номера. Перевірте, чи немає помилки.',
    'address-invalid-several': 'Введіть лише одну адресу.',
    'address-invalid-too-long': 'Задовго. Перевірте, чи немає зайвих символів.',
    'address-invalid-too-short': 'Номер закороткий. Введіть усі цифри.',
    'address-invalid-charactersEmail':
      'Перед знаком @ використовуйте літери від a до z, цифри, крапки, дефіси та підкреслення.',
    'address-invalid-charactersPhone': 'Використовуйте лише цифри та знак + перед кодом країни.',
    'address-invalid-domain': 'Перевірте частину після знака @. Вона має виглядати так: example.com.',
    'address-invalid-extension': 'Введіть номер без додаткового.',
    'address-invalid-country': 'Виберіть країну або почніть із + та коду країни.',
    'address-invalid-number': 'Номери цієї країни мають іншу довжину. Перевірте, чи всі цифри на місці.',
    'address-not-allowed-number-type': 'Ми не можемо надсилати SMS на номери цього типу. Введіть мобільний номер.',

    'code-short': 'Введіть усі цифри коду, їх {d}',
    'code-long': 'Введіть лише цифри коду, їх {d}',
    resendOpen: 'Тепер можна надіслати новий код.',
    delayed: 'Надсилання триває довше, ніж зазвичай.',
    doneTextEmail: 'Тепер ваша електронна адреса — {v}.',
    addedText: 'Додано: {v}.',
    toldEmail: 'Ми повідомили про цю зміну на попередню адресу.',

    openMailbox: 'Відкрити {name}',
    undoFor: 'За потреби все можна повернути як було за посиланням у тому повідомленні. Воно діє: {t}.',
    signOutOthers: 'Вийти на інших пристроях',
    signedOutOthers: 'Виконується вихід на інших ваших пристроях.',

    country: 'Країна або регіон',
    enterPhone: 'Змінити номер телефону',
    addPhone: 'Додати номер телефону',
    labelPhone: 'Новий мобільний номер',
    hintPhone:
      'Ми надішлемо код у SMS, щоб переконатися, що ви маєте доступ до цього номера. Оператор може стягувати плату.',
    replacesPhone: 'Після підтвердження цей номер замінить {v} у вашому акаунті {service}.',
    becomesPhone:
      'Після підтвердження цей номер стане основним у вашому акаунті {service}, а {v} залишиться додатковим.',
    linkInsteadPhone: 'Отримати SMS із посиланням',
    callMe: 'Продиктувати код телефоном',
    byWhatsapp: 'Надіслати код у WhatsApp',
    byText: 'Надіслати код у SMS',
    codeCalled: 'Ми телефонуємо на {v}. Ви двічі почуєте {d}-значний код. Термін дії: {t}.',
    codeWhatsapp: 'Ми надіслали {d}-значний код на {v} у WhatsApp. Термін дії: {t}.',
    checkPhone: 'Перевірте телефон',
    voice: 'Дзвінка немає? Це може тривати хвилину.',
    whatsapp: 'Повідомлення у WhatsApp не надійшло? Це може тривати хвилину.',
    missingPhone: 'SMS не надійшло? Це може тривати хвилину.',
    differentPhone: 'Указати інший номер',
    donePhone: 'Номер телефону змінено',
    addedPhone: 'Номер телефону додано',
    doneTextPhone: 'Тепер ваш номер телефону — {v}.',
    toldPhone: 'Ми повідомили про цю зміну на попередній номер.',
    'address-invalidPhone': 'Введіть мобільний номер, наприклад {x}',
    'address-not-allowed-country': 'Не надсилаємо SMS до цієї країни{c}. Введіть номер країни зі списку.',
    'address-samePhone': 'Це і є ваш номер телефону. Введіть інший.',
    'quota-exceeded-sms': 'На цей номер зараз не можна надіслати SMS. Зачекайте: {t}. Можна ввести інший.',
    verifyPhone: 'Підтвердьте номер телефону',
    verifiedPhone: 'Номер телефону підтверджено',
    managedPhone: 'Номер телефону змінюється не тут',
    checkNewPhone: 'Перевірте новий телефон',
    checkCurrentPhone: 'Перевірте поточний телефон',
    countryFind: 'Знайти країну',
    countryNone: 'Такої країни немає.',
  },
};

register(uk);
