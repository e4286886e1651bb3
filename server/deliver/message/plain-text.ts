// Owns how the text of a mail and an SMS are laid out. Not which lines they have (proof.ts, notice.ts), nor the HTML of a
// mail (html.ts).
import type { Block, FillLine, MailContent, SmsLine } from './blocks.ts';
import type { Part } from './fill.ts';
import type { PreparedMessage } from './message.ts';
import type { Language } from './words/languages.ts';

/**
 * The last line binds the code to its site (WICG, origin-bound one-time codes): nothing may follow it. Bidi marks would cost
 * an SMS its 7-bit alphabet, so most lines are filled as a subject is; Arabic is outside of that alphabet anyway.
 */
export function smsText(
  message: Exclude<PreparedMessage, { template: 'hook' }>,
  lines: readonly SmsLine[],
  fillFor: (part: Part) => FillLine,
): string {
  const bound =
    message.template === 'prove' && message.code !== null ? ['', `@${message.otpHost} #${message.code}`] : [];
  return [...lines.map(({ line, values, part }) => fillFor(part)(line, values)), ...bound].join('\n');
}

/** One block a line, an empty line between sections. */
export function mailText(content: MailContent, language: Language, fillLine: FillLine): string {
  return [
    ...content.sections.map((blocks) => blocks.flatMap((block) => textOf(block, language, fillLine))),
    content.footer.map(({ line, values }) => fillLine(line, values)),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n');
}

function textOf(block: Block, { dir }: Language, fillLine: FillLine): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'lead':
    case 'aside':
    case 'note':
    case 'question':
      return [fillLine(block.line, block.values)];
    case 'code':
      // Alone on its line and without isolates: people and software select and copy it.
      return ['', block.code, ''];
    case 'link':
      return [block.url];
    case 'facts':
      return block.rows.map(([line, value]) => `${fillLine(line)}: ${dir === 'rtl' ? `\u2068${value}\u2069` : value}`);
  }
}
