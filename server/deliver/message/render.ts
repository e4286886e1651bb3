// Owns how a letter becomes a message of its lane, and how its text is laid out. Not which blocks it has (proving.ts,
// telling.ts), its words (words/), its looks (html.ts), nor whether it goes (courier.ts).
import { mask } from '../../../shared/contact.ts';
import { eventBody } from './webhook-event.ts';
import { fill, type Part } from './fill.ts';
import { mailHtml } from './html.ts';
import type { Letter, Proving, Telling } from './message.ts';
import { provingSms, provingStory } from './proof.ts';
import type { Block, Say, SmsLine, Story } from './blocks.ts';
import { faultOfTemplateOption } from '../../core/template-options.ts';
import type { Rendered } from '../../ports/delivery.ts';
import { tellingSms, tellingStory } from './notice.ts';
import { pickLanguage, type Language } from './words/pick.ts';

/** @throws when there is neither a code nor a link to prove by, or a person's message has no lane of theirs: both are bugs. */
export function render(letter: Letter): Rendered {
  const { outgoing, project } = letter;
  const { id, to } = outgoing;
  if (letter.template === 'hook')
    return { id, to, subject: null, text: eventBody(letter), html: null, lang: outgoing.locale };
  if (letter.template === 'prove' && letter.code === null && letter.link === null)
    throw new Error('a message that proves needs a code or a link');
  const language = pickLanguage(outgoing.locale, project);
  const values = valuesOf(letter);
  const say =
    (part: Part): Say =>
    (line, extra = {}) =>
      fill(language.words[line], new Map([...values, ...Object.entries(extra)]), part, language.dir);
  const head = { id, to, lang: language.lang };
  switch (outgoing.kind) {
    case 'phone':
      return { ...head, subject: null, text: smsText(letter, say), html: null };
    case 'email': {
      const story = letter.template === 'prove' ? provingStory(letter, language) : tellingStory(letter, language);
      return {
        ...head,
        subject: say('subject')(story.subject).trim(),
        text: mailText(story, language, say('text')),
        html: mailHtml(story, language, say('html'), fill('{{service}}', values, 'html', language.dir)),
      };
    }
    case 'hook':
      throw new Error('a hook has no words');
  }
}

function valuesOf(letter: Proving | Telling): ReadonlyMap<string, string> {
  const { outgoing, project, account } = letter;
  const proves = letter.template === 'prove';
  const options = proves ? letter.change.templateOptions : letter.options;
  const values = new Map<string, string>();
  for (const key of project.templateKeys) {
    const option = Object.hasOwn(options, key) ? options[key] : undefined;
    // Begin refuses a value that could be a lure for phishing; one that was stored under an older rule is left out.
    if (option !== undefined && faultOfTemplateOption(option) === null) values.set(key, option);
  }
  const target = proves ? mask(letter.change.kind, letter.change.address.value) : letter.notice.target;
  values.set('service', project.serviceName);
  values.set('account', account === null ? '' : mask(account.kind, account.value));
  values.set('target', outgoing.kind === 'phone' ? sevenBit(target) : target);
  values.set('code', proves ? (letter.code ?? '') : '');
  values.set('url', proves ? (letter.link ?? '') : (letter.way?.link ?? ''));
  return values;
}

/** The dots of a mask would cost an SMS its 7-bit alphabet, and with it more than half of its room. */
function sevenBit(masked: string): string {
  return masked.replaceAll('•', '*').replaceAll('…', '...');
}

/**
 * The last line binds the code to its site (WICG, origin-bound one-time codes): nothing may follow it. SMS has no HTML
 * and bidi marks would cost a segment its 7-bit alphabet, so lines are filled as subjects are; Arabic has none to lose.
 */
function smsText(letter: Proving | Telling, say: (part: Part) => Say): string {
  const proves = letter.template === 'prove';
  const lines: readonly SmsLine[] = proves ? provingSms(letter) : tellingSms(letter);
  return [
    ...lines.map(({ line, extra, part }) => say(part)(line, extra)),
    ...(proves && letter.code !== null ? ['', `@${letter.otpHost} #${letter.code}`] : []),
  ].join('\n');
}

function mailText(story: Story, language: Language, say: Say): string {
  return [
    ...story.sections.map((blocks) => blocks.flatMap((block) => textOf(block, language, say))),
    footText(story, say),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n');
}

function textOf(block: Block, { dir }: Language, say: Say): readonly string[] {
  switch (block.as) {
    case 'heading':
    case 'say':
    case 'lead':
    case 'aside':
    case 'note':
    case 'ask':
      return [say(block.line, block.extra)];
    case 'code':
      // Alone on its line and without isolates: it must be selected, copied and found by software as it is.
      return ['', block.code, ''];
    case 'press':
      return [block.link];
    case 'facts':
      return block.rows.map(([line, value]) => `${say(line)}: ${dir === 'rtl' ? `\u2068${value}\u2069` : value}`);
  }
}

function footText({ feet }: Story, say: Say): readonly string[] {
  return feet.map(({ line, extra }) => say(line, extra));
}
