// Owns the HTML document of a mail: its head, card and footer. The document loads nothing: its logo is a part of the mail. Not the HTML of a
// block: html-blocks.ts. Not its colours: html-style.ts.
import type { Block, FillLine, MailContent } from './blocks.ts';
import { escapeHtml, isolated, plain } from './fill.ts';
import { drawBlock, paragraph, rawLink, row, withLink } from './html-blocks.ts';
import { textStyle, type MailLook, type ShownLogo, type TextStyle } from './html-style.ts';
import type { Language } from './words/languages.ts';

/** Follows the preview of a mail in a list of mails, which would go on with the first words of the mail. */
const PREVIEW_END = '&#847;&zwnj;&nbsp;'.repeat(70);
const HIDDEN =
  'display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px;mso-hide:all';

/** Whose mail it is. */
export interface MailSide {
  /** The sender's name as text. */
  readonly service: string;
  readonly look: MailLook;
}

/** Returns a document at most 600 px wide. `fillLine` fills lines as HTML. */
export function mailHtml(
  content: MailContent,
  { lang, dir }: Language,
  fillLine: FillLine,
  { service, look }: MailSide,
): string {
  const style = textStyle(dir, look);
  const heading = content.sections.flat().find((block) => block.type === 'heading');
  const preview = fillLine(content.preview.line, content.preview.values);
  const card = [row('32px 40px 0', sender(service, style)), ...sectionRows(content, style, fillLine)];
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${heading ? fillLine(heading.line, heading.values).replace(/<[^>]*>/g, '') : ''}</title>
<style>${look.css}</style>
</head>
<body class="ground" dir="${dir}" style="margin:0;padding:0;background-color:#f3f4f7">
<div style="${HIDDEN}">${preview}${PREVIEW_END}</div>
<div role="main">
<table role="presentation" class="ground" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f7">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" class="card" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #e1e4ea;border-radius:${look.cardRadius}px;border-collapse:separate">
${card.join('\n')}
</table>
<table role="presentation" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px">
${row('20px 40px 0', footer(content, style, fillLine))}
</table>
</td></tr>
</table>
</div>
</body>
</html>
`;
}

/** Returns the logo, which is read aloud as the name of the service, or that name. */
function sender(service: string, style: TextStyle): string {
  const { look, small, start } = style;
  const name = escapeHtml(plain(service));
  if (look.logo === null)
    return paragraph(
      'soft',
      `${small};color:#5b6475;font-weight:600`,
      isolated(plain(service), true, ' style="white-space:nowrap"'),
    );
  const images =
    look.logoDark === null
      ? image(look.logo, name, style)
      : image(look.logo, name, style, 'in-light') + image(look.logoDark, name, style, 'in-dark');
  const cls = look.logoDark === null ? ' class="plate"' : '';
  return `<table role="presentation" align="${start}" cellpadding="0" cellspacing="0" border="0"><tr><td${cls} style="padding:0;border-radius:6px">${images}</td></tr></table>`;
}

/** A mail program that knows no dark scheme shows the picture of the light one alone. */
function image(
  { cid, width, height }: ShownLogo,
  name: string,
  { small }: TextStyle,
  cls?: 'in-light' | 'in-dark',
): string {
  const shown = cls === 'in-dark' ? 'display:none;max-height:0;mso-hide:all' : 'display:block';
  return `<img${cls === undefined ? '' : ` class="${cls}"`} src="cid:${cid}" alt="${name}" width="${width}" height="${height}" style="border:0;width:${width}px;height:${height}px;${small};${shown};font-weight:600;color:#14171f">`;
}

function sectionRows(content: MailContent, style: TextStyle, fillLine: FillLine): readonly string[] {
  const sections = content.sections.filter((blocks) => blocks.length > 0);
  return sections.flatMap((blocks, section) => {
    // A lead introduces a link in the text. In the HTML the link is a button and needs no lead.
    const drawn = blocks.filter(({ type }) => type !== 'lead');
    return drawn.map((block, i) => {
      const isLast = section === sections.length - 1 && i === drawn.length - 1;
      const padding = `${roomAbove(block, drawn[i - 1], section)}px 40px ${isLast ? '32px' : '0'}`;
      return row(padding, drawBlock(block, style, fillLine));
    });
  });
}

/** Returns the space above a block, px. The space between two sections is larger than between blocks of one section. */
function roomAbove(block: Block, before: Block | undefined, section: number): number {
  if (before === undefined) return section === 0 ? 20 : 24;
  if (before.type === 'question') return 4;
  return block.type === 'paragraph' || block.type === 'link' ? 12 : 10;
}

/**
 * Returns the footer: why the mail came, help, and who sends it. It repeats the first link as text, for a mail client whose buttons do
 * not work.
 */
function footer(content: MailContent, style: TextStyle, fillLine: FillLine): string {
  const { tiny, look } = style;
  const soft = (html: string, room = '') => paragraph('soft', `${tiny};color:#5b6475${room}`, html);
  const url = content.sections.flat().find((block) => block.type === 'link')?.url;
  const lines = content.footer.map(({ line, values }) => soft(withLink(fillLine(line, values), values, look)));
  const fallback = url === undefined ? [] : [soft(fillLine('buttonFails'), ';padding-top:12px'), rawLink(url, style)];
  const own = [look.footer, look.company].flatMap((line) => (line === null ? [] : [escapeHtml(plain(line))]));
  return [
    ...lines,
    ...fallback,
    ...own.map((line, i) => soft(`<bdi>${line}</bdi>`, i === 0 ? ';padding-top:12px' : '')),
  ].join('\n');
}
