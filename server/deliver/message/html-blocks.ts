// Owns the HTML of each block of a mail. Tables and inline styles are used, because all mail clients support them. Not the
// document around the blocks: html.ts.
import type { Block, FilledLine, FillLine, LineName } from './blocks.ts';
import { escapeHtml, isolated, plain } from './fill.ts';
import { MONO, type MailLook, type TextStyle } from './html-style.ts';

/** Returns the block as HTML, without the table row around it. */
export function drawBlock(block: Block, style: TextStyle, fillLine: FillLine): string {
  const { text, small, end, look } = style;
  switch (block.type) {
    case 'heading':
      return `<h1 class="ink" style="${text};font-size:24px;line-height:1.35;color:#14171f;font-weight:700">${fillLine(block.line, block.values)}</h1>`;
    case 'paragraph':
    case 'lead':
      return paragraph('ink', `${text};color:#2b303b`, fillLine(block.line, block.values));
    case 'aside':
      return paragraph(
        'soft',
        `${small};color:#5b6475`,
        withLink(fillLine(block.line, block.values), block.values, look),
      );
    case 'question':
      return paragraph('ink', `${small};color:#14171f;font-weight:600`, fillLine(block.line, block.values));
    case 'note':
      return note(paragraph('note-ink', `${small};color:#5c4300`, fillLine(block.line, block.values)), look);
    case 'code':
      return codeBox(block.code, look);
    case 'link':
      return button(block, fillLine(block.label), style);
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

/**
 * Makes the URL in a filled line a link, if the line has one. Only a URL of the project's settings is such a value; it is shown without
 * its scheme.
 */
export function withLink(html: string, values: FilledLine['values'], { light }: MailLook): string {
  const url = values?.['url'];
  if (url === undefined) return html;
  const shown = escapeHtml(plain(url));
  const link = `<a class="link" href="${shown}" style="color:${light.accent}">${shown.replace(/^(?:https?:\/\/|mailto:|tel:)/, '')}</a>`;
  return html.split(`>${shown}</bdi>`).join(`>${link}</bdi>`);
}

/** Digits run from left to right in every language. The space between digits is CSS, so a copied code has no spaces. */
function codeBox(code: string, { radius, light }: MailLook): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="code" align="center" style="padding:18px 12px;background-color:${light.tint};border:1px solid #e1e4ea;border-radius:${radius}px"><span class="ink digits" dir="ltr" translate="no" style="font-family:${MONO};font-size:36px;line-height:1.2;font-weight:700;letter-spacing:6px;padding-left:6px;color:#14171f">${escapeHtml(code)}</span></td></tr></table>`;
}

/** The padding belongs to the link, so that the whole button can be pressed. */
function button({ url, tone }: Extract<Block, { type: 'link' }>, label: string, { start, look }: TextStyle): string {
  const isPrimary = tone === 'primary';
  const { font, light } = look;
  const radius = `border-radius:${look.radius}px`;
  const [cls, cell, ink] = isPrimary
    ? ['go', `bgcolor="${light.accent}" style="${radius};background-color:${light.accent}"`, light.onAccent]
    : ['quiet', `style="${radius};border:1px solid #c9ced8"`, light.accent];
  const padding = isPrimary ? '14px 26px' : '10px 20px';
  return `<table role="presentation" align="${start}" cellpadding="0" cellspacing="0" border="0"><tr><td class="${cls}" ${cell}><a class="${isPrimary ? 'go-ink' : 'link'}" href="${escapeHtml(url)}" style="display:inline-block;padding:${padding};font-family:${font};font-size:${isPrimary ? 16 : 14}px;line-height:1.3;font-weight:600;color:${ink};text-decoration:none;${radius}">${label}</a></td></tr></table>`;
}

function note(content: string, { radius }: MailLook): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="note" style="padding:12px 16px;background-color:#fff6dd;border:1px solid #f0dca2;border-radius:${radius}px">${content}</td></tr></table>`;
}

function factsTable(
  rows: readonly (readonly [LineName, string])[],
  fillLine: FillLine,
  style: string,
  end: string,
): string {
  const drawn = rows.map(
    ([line, value]) =>
      `<tr><td class="soft fact fact-name" valign="top" width="34%" style="padding:3px 0;padding-${end}:16px;${style};color:#5b6475">${fillLine(line)}</td><td class="ink fact fact-value" valign="top" style="padding:3px 0;${style};color:#14171f">${isolated(value, line === 'account' || line === 'place')}</td></tr>`,
  );
  return `<table role="presentation" class="rule" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-top:1px solid #e1e4ea"><tr><td colspan="2" style="height:14px;font-size:0;line-height:0">&nbsp;</td></tr>${drawn.join('')}</table>`;
}

/** Returns a link that shows its whole URL, so that a reader can check and copy the URL. */
export function rawLink(link: string, { tiny, start, look }: TextStyle): string {
  return `<p dir="ltr" style="${tiny};text-align:${start};word-break:break-all"><a class="link" href="${escapeHtml(link)}" style="color:${look.light.accent}">${escapeHtml(link)}</a></p>`;
}
