// Owns how a mail looks. Tables and inline styles, for that is what mail clients draw; no image, font or script is fetched.
import { escapeHtml, fill } from './fill.ts';
import { details, lives, notYou, WHAT, type Letter, type Say } from './story.ts';
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
}
@media (max-width:480px){.pad{padding-left:20px!important;padding-right:20px!important}.digits{font-size:30px!important}}`;

/** A whole document of at most 600 px. `say` fills lines as HTML. */
export function mailHtml(letter: Letter, language: Language, say: Say): string {
  const { outgoing, change, project, code, link } = letter;
  const life = lives(letter, language);
  const start = language.dir === 'rtl' ? 'right' : 'left';
  // An Arabic word at the tight line height and weight of Latin looks crushed.
  const leading = language.dir === 'rtl' ? '1.75' : '1.55';
  const text = `margin:0;font-family:${FONT};font-size:16px;line-height:${leading};text-align:${start}`;
  const small = text.replace('16px', '14px');
  const paragraph = (cls: string, style: string, content: string) =>
    `<p class="${cls}" style="${style}">${content}</p>`;

  const body = [
    row('32px 40px 0', paragraph('soft', `${small};color:#5b6475;font-weight:600`, fillService(letter, language))),
    row(
      '12px 40px 0',
      `<h1 class="ink" style="${text};font-size:24px;line-height:1.35;color:#14171f;font-weight:700">${say('heading')}</h1>`,
    ),
    row('12px 40px 0', paragraph('ink', `${text};color:#2b303b`, say(WHAT[change.then]))),
    ...(outgoing.inUse
      ? [row('20px 40px 0', note(paragraph('note-ink', `${small};color:#5c4300`, say('inUse'))))]
      : []),
    ...(code === null
      ? []
      : [
          row('24px 40px 0', paragraph('ink', `${text};color:#2b303b`, say('codeLead'))),
          row('10px 40px 0', codeBox(code)),
          row('10px 40px 0', paragraph('soft', `${small};color:#5b6475`, say('codeLife', { life: life.code }))),
        ]),
    ...(link === null
      ? []
      : [
          ...(code === null ? [] : [row('24px 40px 0', paragraph('ink', `${text};color:#2b303b`, say('linkOr')))]),
          row(code === null ? '24px 40px 0' : '12px 40px 0', button(link, say('button'), start)),
          row('12px 40px 0', paragraph('soft', `${small};color:#5b6475`, say('linkLife', { life: life.link }))),
        ]),
    row('28px 40px 0', facts(letter, language, say, small, start)),
    row('24px 40px 0', paragraph('ink', `${small};color:#14171f;font-weight:600`, say('notYou'))),
    row('4px 40px 32px', paragraph('soft', `${small};color:#5b6475`, say(notYou(letter)))),
  ];
  const tiny = text.replace('16px', '12px');
  const feet = [
    paragraph('soft', `${tiny};color:#5b6475`, say('footer')),
    ...(project.supportUrl === null
      ? []
      : [paragraph('soft', `${tiny};color:#5b6475`, say('help', { url: project.supportUrl }))]),
    ...(link === null
      ? []
      : [paragraph('soft', `${tiny};color:#5b6475;padding-top:12px`, say('buttonFails')), rawLink(link, tiny, start)]),
  ];
  return `<!doctype html>
<html lang="${language.lang}" dir="${language.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${say('heading')}</title>
<style>${DARK}</style>
</head>
<body class="ground" dir="${language.dir}" style="margin:0;padding:0;background-color:#f3f4f7">
<table role="presentation" class="ground" dir="${language.dir}" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f7">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" class="card" dir="${language.dir}" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #e1e4ea;border-radius:12px;border-collapse:separate">
${body.join('\n')}
</table>
<table role="presentation" dir="${language.dir}" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px">
${row('20px 40px 0', feet.join('\n'))}
</table>
</td></tr>
</table>
</body>
</html>
`;
}

function fillService({ project }: Letter, { dir }: Language): string {
  return fill('{{service}}', new Map([['service', project.serviceName]]), 'html', dir);
}

function row(padding: string, content: string): string {
  return `<tr><td class="pad" style="padding:${padding}">${content}</td></tr>`;
}

/** Digits run left to right in every language; the space between them is style, so that a copy has none. */
function codeBox(code: string): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="code" align="center" style="padding:18px 12px;background-color:#f3f4f7;border:1px solid #e1e4ea;border-radius:10px"><span class="ink digits" dir="ltr" style="font-family:${MONO};font-size:36px;line-height:1.2;font-weight:700;letter-spacing:6px;padding-left:6px;color:#14171f">${escapeHtml(code)}</span></td></tr></table>`;
}

/** The padding is the link's own, so that the whole button can be pressed. */
function button(link: string, label: string, align: string): string {
  return `<table role="presentation" align="${align}" cellpadding="0" cellspacing="0" border="0"><tr><td class="go" bgcolor="#2952cc" style="border-radius:8px;background-color:#2952cc"><a href="${escapeHtml(link)}" style="display:inline-block;padding:14px 26px;font-family:${FONT};font-size:16px;line-height:1.3;font-weight:600;color:#ffffff;text-decoration:none;border-radius:8px">${label}</a></td></tr></table>`;
}

function note(content: string): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="note" style="padding:12px 16px;background-color:#fff6dd;border:1px solid #f0dca2;border-radius:8px">${content}</td></tr></table>`;
}

function facts(letter: Letter, language: Language, say: Say, style: string, start: string): string {
  const end = start === 'left' ? 'right' : 'left';
  const rows = details(letter, language).map(
    ([line, value]) =>
      `<tr><td class="soft" valign="top" width="34%" style="padding:3px 0;padding-${end}:16px;${style};color:#5b6475">${say(line)}</td><td class="ink" valign="top" style="padding:3px 0;${style};color:#14171f"><bdi>${escapeHtml(value)}</bdi></td></tr>`,
  );
  return `<table role="presentation" class="rule" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-top:1px solid #e1e4ea"><tr><td colspan="2" style="height:14px;font-size:0;line-height:0">&nbsp;</td></tr>${rows.join('')}</table>`;
}

function rawLink(link: string, style: string, start: string): string {
  return `<p dir="ltr" style="${style};text-align:${start};word-break:break-all"><a class="link" href="${escapeHtml(link)}" style="color:#2952cc">${escapeHtml(link)}</a></p>`;
}
