// Owns how a mail looks. Tables and inline styles, for that is what mail clients draw; no image, font or script is fetched.
import { escapeHtml } from './fill.ts';
import type { Block, Say, Story } from './blocks.ts';
import type { Language } from './words/pick.ts';

const FONT = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const MONO = "ui-monospace,SFMono-Regular,Menlo,Consolas,'Courier New',monospace";

/** Colours by the class that the dark scheme overrides; every pair of text and ground is above 4.5:1. */
const DARK = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.ground{background-color:#111318!important}
.card{background-color:#1b1e26!important;border-color:#2f3440!important}
.ink{color:#f2f4f8!important}
.soft{color:#b4bac8!important}
.rule{border-color:#2f3440!important}
.code{background-color:#262b36!important;border-color:#3a4150!important}
.note{background-color:#3a2f14!important;border-color:#6b5620!important}
.note-ink{color:#f6e3b0!important}
.link{color:#9dbcff!important}
.go{background-color:#3d6df2!important}
.quiet{border-color:#4a5266!important}
}
@media (max-width:480px){.pad{padding-left:20px!important;padding-right:20px!important}.digits{font-size:30px!important}}`;

/** A whole document of at most 600 px. `say` fills lines as HTML; `service` names the sender, as HTML. */
export function mailHtml(story: Story, { lang, dir }: Language, say: Say, service: string): string {
  const look = lookOf(dir);
  const { small } = look;
  const { heading, link } = found(story);
  const sections = story.sections.filter((blocks) => blocks.length > 0);
  const body = [
    row('32px 40px 0', paragraph('soft', `${small};color:#5b6475;font-weight:600`, service)),
    ...sections.flatMap((blocks, section) => {
      const seen = blocks.filter(({ as }) => as !== 'lead');
      return seen.map((block, i) => {
        const last = section === sections.length - 1 && i === seen.length - 1;
        return row(`${above(block, seen[i - 1], section)}px 40px ${last ? '32px' : '0'}`, draw(block, look, say));
      });
    }),
  ];
  const tiny = look.text.replace('16px', '12px');
  const feet = [
    ...story.feet.map(({ line, extra }) => paragraph('soft', `${tiny};color:#5b6475`, say(line, extra))),
    ...(link === null
      ? []
      : [
          paragraph('soft', `${tiny};color:#5b6475;padding-top:12px`, say('buttonFails')),
          rawLink(link, tiny, look.start),
        ]),
  ];
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${heading ? say(heading.line, heading.extra) : ''}</title>
<style>${DARK}</style>
</head>
<body class="ground" dir="${dir}" style="margin:0;padding:0;background-color:#f3f4f7">
<table role="presentation" class="ground" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f7">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" class="card" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #e1e4ea;border-radius:12px;border-collapse:separate">
${body.join('\n')}
</table>
<table role="presentation" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px">
${row('20px 40px 0', feet.join('\n'))}
</table>
</td></tr>
</table>
</body>
</html>
`;
}

/** How text stands in one direction of reading. */
interface Look {
  readonly start: 'left' | 'right';
  readonly end: 'left' | 'right';
  readonly text: string;
  readonly small: string;
}

function lookOf(dir: Language['dir']): Look {
  const [start, end] = dir === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  // An Arabic word at the tight line height and weight of Latin looks crushed.
  const leading = dir === 'rtl' ? '1.75' : '1.55';
  const text = `margin:0;font-family:${FONT};font-size:16px;line-height:${leading};text-align:${start}`;
  return { start, end, text, small: text.replace('16px', '14px') };
}

/** What stands outside of the blocks' order: the title, and the link for a client whose button does not work. */
function found({ sections }: Story) {
  const blocks = sections.flat();
  return {
    heading: blocks.find((block) => block.as === 'heading'),
    link: blocks.find((block) => block.as === 'press')?.link ?? null,
  };
}

/** Room above a block, px: sections stand apart, what belongs together does not. */
function above(block: Block, before: Block | undefined, section: number): number {
  if (before === undefined) return section === 0 ? 12 : 24;
  if (before.as === 'ask') return 4;
  return block.as === 'say' || block.as === 'press' ? 12 : 10;
}

function draw(block: Block, { text, small, start, end }: Look, say: Say): string {
  switch (block.as) {
    case 'heading':
      return `<h1 class="ink" style="${text};font-size:24px;line-height:1.35;color:#14171f;font-weight:700">${say(block.line, block.extra)}</h1>`;
    case 'say':
    case 'lead':
      return paragraph('ink', `${text};color:#2b303b`, say(block.line, block.extra));
    case 'aside':
      return paragraph('soft', `${small};color:#5b6475`, say(block.line, block.extra));
    case 'ask':
      return paragraph('ink', `${small};color:#14171f;font-weight:600`, say(block.line, block.extra));
    case 'note':
      return note(paragraph('note-ink', `${small};color:#5c4300`, say(block.line, block.extra)));
    case 'code':
      return codeBox(block.code);
    case 'press':
      return button(block, say(block.label), start);
    case 'facts':
      return factsTable(block.rows, say, small, end);
  }
}

function paragraph(cls: string, style: string, content: string): string {
  return `<p class="${cls}" style="${style}">${content}</p>`;
}

function row(padding: string, content: string): string {
  return `<tr><td class="pad" style="padding:${padding}">${content}</td></tr>`;
}

/** Digits run left to right in every language; the space between them is style, so that a copy has none. */
function codeBox(code: string): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="code" align="center" style="padding:18px 12px;background-color:#f3f4f7;border:1px solid #e1e4ea;border-radius:10px"><span class="ink digits" dir="ltr" style="font-family:${MONO};font-size:36px;line-height:1.2;font-weight:700;letter-spacing:6px;padding-left:6px;color:#14171f">${escapeHtml(code)}</span></td></tr></table>`;
}

/** The padding is the link's own, so that the whole button can be pressed. */
function button({ link, tone }: Extract<Block, { as: 'press' }>, label: string, align: string): string {
  const go = tone === 'go';
  const [cls, cell, ink] = go
    ? ['go', 'bgcolor="#2952cc" style="border-radius:8px;background-color:#2952cc"', '#ffffff']
    : ['quiet', 'style="border-radius:8px;border:1px solid #c9ced8"', '#2952cc'];
  const padding = go ? '14px 26px' : '10px 20px';
  return `<table role="presentation" align="${align}" cellpadding="0" cellspacing="0" border="0"><tr><td class="${cls}" ${cell}><a${go ? '' : ' class="link"'} href="${escapeHtml(link)}" style="display:inline-block;padding:${padding};font-family:${FONT};font-size:${go ? 16 : 14}px;line-height:1.3;font-weight:600;color:${ink};text-decoration:none;border-radius:8px">${label}</a></td></tr></table>`;
}

function note(content: string): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="note" style="padding:12px 16px;background-color:#fff6dd;border:1px solid #f0dca2;border-radius:8px">${content}</td></tr></table>`;
}

function factsTable(
  rows: readonly (readonly [Parameters<Say>[0], string])[],
  say: Say,
  style: string,
  end: string,
): string {
  const drawn = rows.map(
    ([line, value]) =>
      `<tr><td class="soft" valign="top" width="34%" style="padding:3px 0;padding-${end}:16px;${style};color:#5b6475">${say(line)}</td><td class="ink" valign="top" style="padding:3px 0;${style};color:#14171f"><bdi>${escapeHtml(value)}</bdi></td></tr>`,
  );
  return `<table role="presentation" class="rule" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-top:1px solid #e1e4ea"><tr><td colspan="2" style="height:14px;font-size:0;line-height:0">&nbsp;</td></tr>${drawn.join('')}</table>`;
}

function rawLink(link: string, style: string, start: string): string {
  return `<p dir="ltr" style="${style};text-align:${start};word-break:break-all"><a class="link" href="${escapeHtml(link)}" style="color:#2952cc">${escapeHtml(link)}</a></p>`;
}
