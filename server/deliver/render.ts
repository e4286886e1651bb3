// Owns what a message says about a change. Not its words (words/), its looks (html.ts), nor whether it goes (courier.ts).
import { mask } from '../../shared/contact.ts';
import type { Rendered } from '../ports.ts';
import { fill, optionFits, type Part } from './fill.ts';
import { mailHtml } from './html.ts';
import { details, lives, notYou, WHAT, type Letter, type Say } from './story.ts';
import { pickLanguage, type Language } from './words/pick.ts';

/** @throws when there is neither a code nor a link: a message that proves nothing is a bug. */
export function render(letter: Letter): Rendered {
  const { outgoing, code, link } = letter;
  if (code === null && link === null) throw new Error('a message needs a code or a link');
  const language = pickLanguage(outgoing.locale, letter.project);
  const values = valuesOf(letter);
  const say =
    (part: Part): Say =>
    (line, extra = {}) =>
      fill(language.words[line], new Map([...values, ...Object.entries(extra)]), part, language.dir);
  const head = { id: outgoing.id, to: outgoing.to, lang: language.lang };
  switch (outgoing.kind) {
    case 'phone':
      return { ...head, subject: null, text: smsText(letter, say('subject')), html: null };
    case 'email':
      return {
        ...head,
        subject: say('subject')(code === null ? 'subjectLink' : 'subjectCode').trim(),
        text: mailText(letter, language, say('text')),
        html: mailHtml(letter, language, say('html')),
      };
  }
}

function valuesOf({ change, project, account, code, link }: Letter): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const key of project.templateKeys) {
    const option = Object.hasOwn(change.templateOptions, key) ? change.templateOptions[key] : undefined;
    // Checked again where it matters: a value that could be a lure for phishing is left out, whoever let it in.
    if (option !== undefined && optionFits(option)) values.set(key, option);
  }
  values.set('service', project.serviceName);
  values.set('account', account === null ? '' : mask(account.kind, account.value));
  values.set('code', code ?? '');
  values.set('url', link ?? '');
  return values;
}

/**
 * The last line binds the code to its site (WICG, origin-bound one-time codes): nothing may follow it. SMS has no HTML
 * and bidi marks would cost a segment its 7-bit alphabet, so lines are filled as subjects are.
 */
function smsText({ outgoing, code, link, otpHost }: Letter, say: Say): string {
  const lines = [
    ...(code === null ? [] : [say('smsCode')]),
    ...(link === null ? [] : [say('smsLink')]),
    ...(outgoing.inUse ? [say('smsInUse')] : []),
    ...(code === null ? [] : ['', `@${otpHost} #${code}`]),
  ];
  return lines.join('\n');
}

function mailText(letter: Letter, language: Language, say: Say): string {
  const { outgoing, change, project, code, link } = letter;
  const blocks = [
    [say('heading'), say(WHAT[change.then])],
    outgoing.inUse ? [say('inUse')] : [],
    // Alone on its line and without isolates: it must be selected, copied and found by software as it is.
    code === null ? [] : [say('codeLead'), '', code, '', say('codeLife', { life: lives(letter, language).code })],
    link === null
      ? []
      : [say(code === null ? 'linkLead' : 'linkOr'), link, say('linkLife', { life: lives(letter, language).link })],
    details(letter, language).map(([line, value]) => `${say(line)}: ${isolated(value, language)}`),
    [say('notYou'), say(notYou(letter))],
    [say('footer'), ...(project.supportUrl === null ? [] : [say('help', { url: project.supportUrl })])],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
    .concat('\n');
}

function isolated(value: string, { dir }: Language): string {
  return dir === 'rtl' ? `\u2068${value}\u2069` : value;
}
