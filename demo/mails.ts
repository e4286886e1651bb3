// Owns `npm run mails`: writes each mail in each language into a folder, in light, in dark and as text, with a page that shows all. Not
// how a mail is made: server/deliver/preview.ts.
import { readFileSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANGUAGE_TAGS } from '../shared/languages.ts';
import { branded } from '../server/brand/branded.ts';
import type { Config } from '../server/config/config.ts';
import { createPreviews } from '../server/deliver/preview.ts';
import { readConfig } from '../server/main.ts';
import { display } from '../server/parse/display.ts';
import type { Previews } from '../server/ports/previews.ts';
import type { Project } from '../server/ports/project.ts';
import { environment } from './bff.ts';

/** One mail in one language and one form. */
export interface WrittenMail {
  readonly template: string;
  readonly locale: string;
  readonly form: 'light' | 'dark' | 'text' | 'sms';
  readonly content: string;
}

/** The demo's configuration: nothing is started from it, so its addresses lead nowhere. */
async function demoConfig(): Promise<Config> {
  const nowhere = 'http://127.0.0.1:1';
  const env = environment({
    port: 0,
    publicUrl: 'http://localhost:8787',
    siteUrl: nowhere,
    otherUrl: nowhere,
    smtpUrl: 'smtp://127.0.0.1:1?tls=never',
    smsUrl: 'twilio://AC1:x@127.0.0.1',
    webhookSecret: `whsec_${Buffer.alloc(32).toString('base64')}`,
    dir: tmpdir(),
    env: { SECRET_KEYS_FILE: '', LANGUAGES: LANGUAGE_TAGS.join(','), SUPPORT_URL: 'https://luoto.example/help' },
  });
  const read = readConfig(env, (path) => readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(read.errors.join('\n'));
  const warn = (_event: string, data?: object): void => void process.stderr.write(`${JSON.stringify(data)}\n`);
  return branded(read.config, { debug: () => undefined, info: () => undefined, warn, error: warn });
}

/** Returns the demo's project, with its brand. */
export async function demoProject(): Promise<Project> {
  const [project] = (await demoConfig()).projects;
  if (project === undefined) throw new Error('the demo has no project');
  return project;
}

/** Returns each mail of the project, in each language and form. `now`: epoch ms. */
export function allMails(project: Project, now: number): Promise<readonly WrittenMail[]> {
  const previews = createPreviews('https://change.luoto.example', display.maskedBoth);
  const mails = previews.templates.flatMap(({ name }) =>
    project.languages.flatMap((locale) =>
      FORMS.map((form) => written(previews, project, { template: name, locale, form, now })),
    ),
  );
  return Promise.all(mails);
}

const FORMS = ['light', 'dark', 'text', 'sms'] as const;

async function written(
  previews: Previews,
  project: Project,
  { now, ...mail }: Omit<WrittenMail, 'content'> & { readonly now: number },
): Promise<WrittenMail> {
  const { template, locale, form } = mail;
  const isHtml = form === 'light' || form === 'dark';
  const scheme = isHtml ? form : null;
  const content = await previews.render(project, { template, locale, form: isHtml ? 'html' : form, scheme, now });
  if (content === null) throw new Error(`there is no mail ${template}`);
  return { ...mail, content };
}

function indexPage(mails: readonly WrittenMail[], nameOf: (mail: WrittenMail) => string): string {
  const parts = mails.map((mail) => {
    const title = `${mail.template} · ${mail.locale} · ${mail.form}`;
    return `<section><h2><a href="${nameOf(mail)}">${title}</a></h2><iframe loading="lazy" title="${title}" src="${nameOf(mail)}"></iframe></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>All mails</title>
<style>body{font:1rem system-ui;margin:1rem;display:grid;grid-template-columns:repeat(auto-fill,minmax(360px,1fr));gap:1rem}h1{grid-column:1/-1}h2{font-size:.875rem}iframe{width:100%;height:560px;border:1px solid #8888}</style>
<h1>All mails</h1>${parts.join('\n')}</html>\n`;
}

async function main(): Promise<void> {
  const [given] = process.argv.slice(2);
  const folder = given === undefined ? await mkdtemp(join(tmpdir(), 'mails-')) : resolve(given);
  await mkdir(folder, { recursive: true });
  const mails = await allMails(await demoProject(), Date.now());
  const nameOf = ({ template, locale, form }: WrittenMail): string =>
    form === 'text' || form === 'sms' ? `${template}.${locale}.${form}.txt` : `${template}.${locale}.${form}.html`;
  for (const mail of mails) await writeFile(join(folder, nameOf(mail)), mail.content);
  await writeFile(join(folder, 'index.html'), indexPage(mails, nameOf));
  process.stdout.write(`${mails.length} files: ${pathToFileURL(join(folder, 'index.html')).href}\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href)
  await main();
