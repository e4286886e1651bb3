// Owns the layout of an SMS and of the text of a mail. Not which lines they have (proof.ts, notice.ts), nor the HTML of a
// mail (html.ts).
import type { Block, FillLine, MailContent, SmsLine } from './blocks.ts';
import { plain, type Part } from './fill.ts';
import type { PreparedMessage } from './message.ts';
import type { Language } from './words/languages.ts';

/**
 * Returns the text of an SMS. The last line binds the code to its host (WICG, origin-bound one-time codes), so no line may
 * follow it. Bidi marks are outside of the 7-bit alphabet of SMS, so only languages that cannot use this alphabet get them.
 */
export function smsText(
  message: Exclude<PreparedMessage, { template: 'hook' | 'sync' }>,
  lines: readonly SmsLine[],
  fillFor: (part: Part) => FillLine,
): string {
  const bound =
    message.template === 'prove' && message.code !== null ? ['', `@${message.otpHost} #${message.code}`] : [];
  return [linesText(lines, fillFor), ...bound].join('\n');
}

/** Returns each line on its own line. */
export function linesText(lines: readonly SmsLine[], fillFor: (part: Part) => FillLine): string {
  return lines.map(({ line, values, part }) => fillFor(part)(line, values)).join('\n');
}

/** Returns each block on its own line, with an empty line between sections. `own`: the last lines, of the brand; null = none. */
export function mailText(
  content: MailContent,
  language: Language,
  fillLine: FillLine,
  own: readonly (string | null)[],
): string {
  return [
    ...content.sections.map((blocks) => blocks.flatMap((block) => textOf(block, language, fillLine))),
    content.footer.map(({ line, values }) => fillLine(line, values)),
    own.flatMap((line) => (line === null ? [] : [plain(line)])),
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
      // The code is alone on its line and has no isolates, because people and software select and copy the line.
      return ['', block.code, ''];
    case 'link':
      return [block.url];
    case 'facts':
      return block.rows.map(([line, value]) => `${fillLine(line)}: ${dir === 'rtl' ? `\u2068${value}\u2069` : value}`);
  }
}
