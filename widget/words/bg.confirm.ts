// Owns the Bulgarian words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './bg.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Bulgarian words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'В момента това не е достъпно. Опитайте отново след малко.',

  linkConfirmEmail: 'Потвърждавате ли този имейл адрес?',
  linkConfirmPhone: 'Потвърждавате ли този телефонен номер?',
  linkBecomesEmail: '{v} ще стане имейл адресът на профила ви в {service}.',
  linkBecomesPhone: '{v} ще стане телефонният номер на профила ви в {service}.',
  linkReplacesEmail: '{v} заменя {old} като имейл адрес на профила ви в {service}.',
  linkReplacesPhone: '{v} заменя {old} като телефонен номер на профила ви в {service}.',
  linkPrimaryEmail: '{v} ще стане основният имейл адрес на профила ви в {service}.',
  linkPrimaryPhone: '{v} ще стане основният телефонен номер на профила ви в {service}.',
  linkReplacesAllEmail: '{v} заменя всички други имейл адреси на профила ви в {service}.',
  linkReplacesAllPhone: '{v} заменя всички други телефонни номера на профила ви в {service}.',
  linkAdds: '{v} ще се добави към профила ви в {service}.',
  linkMerges: 'Вече се използва от друг профил в {service}. Двата профила ще станат един и това не може да се върне.',
  linkAccount: 'Профил: {v}',
  linkAsked: 'Поискано: {t}',
  linkPlace: 'Откъде: {place}',
  linkOnly: 'Продължете само ако сте поискали това лично вие.',
  linkAllow: 'Разрешавате ли тази промяна?',
  allow: 'Разрешаване',
  linkNotMe: 'Не съм аз',
  linkConfirmed: 'Потвърдено',
  linkAllowed: 'Разрешено',
  linkConfirmedText: 'Можете да затворите тази страница.',
  linkHalfNew: 'Остава да се потвърди новият контакт. Можете да затворите тази страница.',
  linkWaits: 'Тази промяна е поискана от екипа за поддръжка. Влиза в сила на {t}, освен ако не бъде спряна.',
  linkHalfCurrent: 'Остава потвърждение от сегашния ви контакт. Можете да затворите тази страница.',
  linkOther: 'Тук е влязъл друг профил. Тази промяна е за профила, от който е поискана.',
  linkRelay: 'Въведете този код там, откъдето започнахте',
  linkRelayWhere: 'Върнете се на страницата, на която поискахте промяната, и го въведете там.',
  linkRelayText: 'Валиден е {t}.',
  linkRelayOnly: 'Не го казвайте на никого. {service} никога няма да ви го поиска по телефона или със съобщение.',
  linkHome: 'Обратно към сайта',
  linkReported: 'Благодарим, че ни казахте',
  linkReportedText: 'Спряхме промяната. Нищо не се е променило.',
  linkStop:
    'Ако не сте поискали това, всички устройства ще излязат от профила и известно време нищо в него няма да може да се променя.',
  linkStopped: 'Промяната е спряна',
  linkStoppedText:
    'Нищо не е променено. Всички устройства са излезли от профила и засега нищо в него не може да се променя. Влезте отново и сменете паролата си, ако имате такава.',
  linkUsed: 'Тази връзка вече е използвана',
  linkUsedText: 'Тук не е нужно да правите нищо повече.',
  linkExpired: 'Срокът на тази връзка е изтекъл',
  linkExpiredText: 'Поискайте нова там, откъдето започнахте.',
  linkSuperseded: 'Изпратена е по-нова връзка',
  linkSupersededText: 'Използвайте последното съобщение.',
  linkClosed: 'Тази промяна е приключила',
  linkClosedText: 'Нищо не се е променило.',
  linkUnknown: 'Тази връзка не работи',
  linkUnknownText: 'Отворете я отново от съобщението или поискайте нова.',
};

register({ lang: 'bg', dir: 'ltr', messages: confirm });
