// Owns the HTML document of a mail: its head, card and footer. The document loads no image, font or script. Not the HTML of a
// block: html-blocks.ts.
import type { Block, FillLine, MailContent } from './blocks.ts';
import { drawBlock, paragraph, rawLink, row } from './html-blocks.ts';
import { DARK_SCHEME, textStyle, type TextStyle } from './html-style.ts';
import type { Language } from './words/languages.ts';

/** Returns a document at most 600 px wide. `fillLine` fills lines as HTML; `service` is the sender's name as HTML. */
export function mailHtml(content: MailContent, { lang, dir }: Language, fillLine: FillLine, service: string): string {
  const style = textStyle(dir);
  const heading = content.sections.flat().find((block) => block.type === 'heading');
  const card = [
    row('32px 40px 0', paragraph('soft', `${style.small};color:#5b6475;font-weight:600`, service)),
    ...sectionRows(content, style, fillLine),
  ];
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${heading ? fillLine(heading.line, heading.values) : ''}</title>
<style>${DARK_SCHEME}</style>
</head>
<body class="ground" dir="${dir}" style="margin:0;padding:0;background-color:#f3f4f7">
<table role="presentation" class="ground" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f7">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" class="card" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #e1e4ea;border-radius:12px;border-collapse:separate">
${card.join('\n')}
</table>
<table role="presentation" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px">
${row('20px 40px 0', footer(content, style, fillLine))}
</table>
</td></tr>
</table>
</body>
</html>
`;
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
  if (before === undefined) return section === 0 ? 12 : 24;
  if (before.type === 'question') return 4;
  return block.type === 'paragraph' || block.type === 'link' ? 12 : 10;
}

/** Returns the footer. It repeats the first link as text, for a mail client whose buttons do not work. */
function footer(content: MailContent, { tiny, start }: TextStyle, fillLine: FillLine): string {
  const url = content.sections.flat().find((block) => block.type === 'link')?.url;
  const lines = content.footer.map(({ line, values }) =>
    paragraph('soft', `${tiny};color:#5b6475`, fillLine(line, values)),
  );
  if (url === undefined) return lines.join('\n');
  const hint = paragraph('soft', `${tiny};color:#5b6475;padding-top:12px`, fillLine('buttonFails'));
  return [...lines, hint, rawLink(url, tiny, start)].join('\n');
}
