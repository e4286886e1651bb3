// Owns how a prepared message becomes the message that its channel sends. Not what it says (proof.ts, notice.ts), its words
// (words/) and layout (plain-text.ts, html.ts), nor whether it is sent (attempt.ts).
import type { RenderedMessage } from '../../ports/delivery.ts';
import { staffName, zoneOf } from './blocks.ts';
import { fill } from './fill.ts';
import { fitSms } from './fit-sms.ts';
import { inGsm } from './gsm.ts';
import { mailHtml } from './html.ts';
import { lookOf, type MailLook } from './html-style.ts';
import { channelOf, type NoticeMessage, type PreparedMessage, type ProofMessage } from './message.ts';
import { noticeMail, noticeSms } from './notice.ts';
import { phoneForm, type FillWith } from './phone-form.ts';
import { mailText, smsText } from './plain-text.ts';
import { proofMail, proofSms } from './proof.ts';
import { dateTime } from './times.ts';
import { unfilledKeys, valuesOf } from './values.ts';
import { eventBody } from './webhook-body.ts';
import type { LanguageTag } from '../../../shared/languages.ts';
import { ENGLISH, loadLanguage, type Language } from './words/languages.ts';
import { pickLanguage, withOwnLines, type OwnLines } from './words/pick.ts';

/** Loads the words of the message's language, and renders it. Throws as `renderIn`. */
export async function render(message: PreparedMessage): Promise<RenderedMessage> {
  return renderIn(message, await loadLanguage(languageTagOf(message)));
}

/** Returns the language in which `renderIn` needs the words. A call of a system has no words, so English does. */
export function languageTagOf(message: PreparedMessage): LanguageTag {
  const isForPerson = message.template === 'prove' || message.template === 'notice';
  return isForPerson ? pickLanguage(message.outgoing.locale, message.project) : 'en';
}

/** @throws for a proof with neither code nor link, or a proof or notice on the lane of webhooks; both would be bugs */
export function renderIn(message: PreparedMessage, language: Language): RenderedMessage {
  switch (message.template) {
    case 'hook': {
      const { id, to, locale } = message.outgoing;
      return { id, to, subject: null, text: eventBody(message), html: null, lang: locale };
    }
    case 'sync': {
      const { id, to, locale } = message.outgoing;
      return { id, to, subject: null, text: '', html: null, lang: locale, account: message.account };
    }
    case 'signal': {
      const { id, to, locale } = message.outgoing;
      return { id, to, subject: null, text: message.token, html: null, lang: locale };
    }
    case 'prove':
      if (message.code === null && message.link === null)
        throw new Error('a message that proves needs a code or a link');
      return renderForPerson(message, language);
    case 'notice':
      return renderForPerson(message, language);
  }
}

/** The project's lines for this message. A line with an option that has no value is left out, so that it leaves no hole. */
function linesOf(message: ProofMessage | NoticeMessage): OwnLines {
  const { templates = {}, messages } = message.project;
  const template = message.template === 'prove' ? message.change.terms.template : message.usedTemplate;
  const chosen = template !== undefined && Object.hasOwn(templates, template) ? templates[template] : undefined;
  const unfilled = unfilledKeys(message);
  return { sources: chosen === undefined ? [messages] : [messages, chosen], unfilled };
}

function renderForPerson(message: ProofMessage | NoticeMessage, ofProduct: Language): RenderedMessage {
  const { id, to, kind, locale } = message.outgoing;
  const ownLines = linesOf(message);
  const language = withOwnLines(ofProduct, locale, ownLines);
  const fillWith = fillerOf(message, language);
  const fillFor = fillWith({});
  const head = { id, to, lang: language.lang };
  switch (kind) {
    case 'phone': {
      const lines = message.template === 'prove' ? proofSms(message) : noticeSms(message);
      const channel = message.template === 'prove' ? channelOf(message.outgoing) : null;
      if (message.template === 'prove' && channel !== null) {
        const fillEnglish = fillerOf(message, withOwnLines(ENGLISH, 'en', ownLines));
        return { ...head, subject: null, html: null, ...phoneForm(message, channel, { lines, fillWith, fillEnglish }) };
      }
      const isCode = message.template === 'prove' && message.code !== null;
      const text = isCode
        ? fitSms(message.project.serviceName, (service) => smsText(message, lines, fillWith({ service })))
        : inGsm(smsText(message, lines, fillFor));
      return { ...head, subject: null, text, html: null };
    }
    case 'email': {
      const content = message.template === 'prove' ? proofMail(message, language) : noticeMail(message, language);
      const { serviceName: service, brand = null } = message.project;
      const look = lookOf(brand);
      return {
        ...head,
        subject: fillFor('subject')(content.subject).trim(),
        text: mailText(content, language, fillFor('text'), [look.footer, look.company]),
        html: mailHtml(content, language, fillFor('html'), { service, look }),
        ...logosOf(look),
      };
    }
    case 'hook':
    case 'directory':
      throw new Error('a call of a system has no words');
  }
}

function fillerOf(message: ProofMessage | NoticeMessage, language: Language): FillWith {
  const values = valuesOf(message);
  for (const [key, value] of staffValues(message, language)) values.set(key, value);
  return (some) => (part) => (line, more) =>
    fill(language.words[line], withMore(values, more ? { ...some, ...more } : some), part, language.dir);
}

/** Returns the pictures that the HTML names, each once. */
function logosOf({ logo, logoDark }: MailLook): Pick<RenderedMessage, 'logos'> {
  const logos = [logo, logoDark].flatMap((shown) => (shown === null ? [] : [{ cid: shown.cid, ...shown.image }]));
  if (logos.length === 0) return {};
  return { logos: logos.filter(({ cid }, i) => logos.findIndex((other) => other.cid === cid) === i) };
}

/** Returns the values that are words of the language themselves: the admin, and when a change takes effect. */
function staffValues(
  message: ProofMessage | NoticeMessage,
  language: Language,
): readonly (readonly [string, string])[] {
  const at = message.template === 'notice' ? message.notice.takesEffectAt : undefined;
  return [
    ['by', staffName(message, language) ?? ''],
    ['date', at === undefined ? '' : dateTime(at, language.format, zoneOf(message))],
  ];
}

function withMore(
  values: ReadonlyMap<string, string>,
  more: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const entries = Object.entries(more);
  return entries.length === 0 ? values : new Map([...values, ...entries]);
}
