// Owns the HTML of each block of a mail. Tables and inline styles are used, because all mail clients support them. Not the
// document around the blocks: html.ts.
import type { Block, FillLine, LineName } from './blocks.ts';
import { escapeHtml } from './fill.ts';
import { FONT, MONO, type TextStyle } from './html-style.ts';

/** Returns the block as HTML, without the table row around it. */
export function drawBlock(block: Block, { text, small, start, end }: TextStyle, fillLine: FillLine): string {
  switch (block.type) {
    case 'heading':
      return `<h1 class="ink" style="${text};font-size:24px;line-height:1.35;color:#14171f;font-weight:700">${fillLine(block.line, block.values)}</h1>`;
    case 'paragraph':
    case 'lead':
      return paragraph('ink', `${text};color:#2b303b`, fillLine(block.line, block.values));
    case 'aside':
      return paragraph('soft', `${small};color:#5b6475`, fillLine(block.line, block.values));
    case 'question':
      return paragraph('ink', `${small};color:#14171f;font-weight:600`, fillLine(block.line, block.values));
    case 'note':
      return note(paragraph('note-ink', `${small};color:#5c4300`, fillLine(block.line, block.values)));
    case 'code':
      return codeBox(block.code);
    case 'link':
      return button(block, fillLine(block.label), start);
    case 'facts':
      return factsTable(block.rows, fillLine, small, end);
  }
}

/** `content` is HTML. `cls` is the class by which the dark scheme sets the colour. */
export function paragraph(cls: string, style: string, content: string): string {
  return `<p class="${cls}" style="${style}">${content}</p>`;
}

/** Returns a table row. `padding` is a CSS value. */
export function row(padding: string, content: string): string {
  return `<tr><td class="pad" style="padding:${padding}">${content}</td></tr>`;
}

/** Digits run from left to right in every language. The space between digits is CSS, so a copied code has no spaces. */
function codeBox(code: string): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="code" align="center" style="padding:18px 12px;background-color:#f3f4f7;border:1px solid #e1e4ea;border-radius:10px"><span class="ink digits" dir="ltr" style="font-family:${MONO};font-size:36px;line-height:1.2;font-weight:700;letter-spacing:6px;padding-left:6px;color:#14171f">${escapeHtml(code)}</span></td></tr></table>`;
}

/** The padding belongs to the link, so that the whole button can be pressed. */
function button({ url, tone }: Extract<Block, { type: 'link' }>, label: string, align: string): string {
  const isPrimary = tone === 'primary';
  const [cls, cell, ink] = isPrimary
    ? ['go', 'bgcolor="#2952cc" style="border-radius:8px;background-color:#2952cc"', '#ffffff']
    : ['quiet', 'style="border-radius:8px;border:1px solid #c9ced8"', '#2952cc'];
  const padding = isPrimary ? '14px 26px' : '10px 20px';
  return `<table role="presentation" align="${align}" cellpadding="0" cellspacing="0" border="0"><tr><td class="${cls}" ${cell}><a${isPrimary ? '' : ' class="link"'} href="${escapeHtml(url)}" style="display:inline-block;padding:${padding};font-family:${FONT};font-size:${isPrimary ? 16 : 14}px;line-height:1.3;font-weight:600;color:${ink};text-decoration:none;border-radius:8px">${label}</a></td></tr></table>`;
}

function note(content: string): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="note" style="padding:12px 16px;background-color:#fff6dd;border:1px solid #f0dca2;border-radius:8px">${content}</td></tr></table>`;
}

function factsTable(
  rows: readonly (readonly [LineName, string])[],
  fillLine: FillLine,
  style: string,
  end: string,
): string {
  const drawn = rows.map(
    ([line, value]) =>
      `<tr><td class="soft" valign="top" width="34%" style="padding:3px 0;padding-${end}:16px;${style};color:#5b6475">${fillLine(line)}</td><td class="ink" valign="top" style="padding:3px 0;${style};color:#14171f"><bdi>${escapeHtml(value)}</bdi></td></tr>`,
  );
  return `<table role="presentation" class="rule" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-top:1px solid #e1e4ea"><tr><td colspan="2" style="height:14px;font-size:0;line-height:0">&nbsp;</td></tr>${drawn.join('')}</table>`;
}

/** Returns a link that shows its whole URL, so that a reader can check and copy the URL. */
export function rawLink(link: string, style: string, start: string): string {
  return `<p dir="ltr" style="${style};text-align:${start};word-break:break-all"><a class="link" href="${escapeHtml(link)}" style="color:#2952cc">${escapeHtml(link)}</a></p>`;
}
