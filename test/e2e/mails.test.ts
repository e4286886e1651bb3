// Owns how every mail looks to a reader: in each language, in light and dark, from a narrow phone to a wide window. Not what it says:
// test/deliver.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright';
import { allMails, demoProject, type WrittenMail } from '../../demo/mails.ts';
import { findBrowser } from '../browser.mjs';

const NOW = Date.UTC(2026, 10, 20, 10);

let browser: Browser;
let page: Page;
let mails: readonly WrittenMail[] = [];
before(async () => {
  const found = await findBrowser();
  browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: found.env });
  page = await browser.newPage();
  mails = await allMails(await demoProject(), NOW);
});
after(() => browser.close());

/** Each mail takes axe a tenth of a second, so the long tests alone take one language of each script. */
const LOOKED_AT = process.env['LONG'] ? ['en', 'de', 'ar', 'ja', 'ru', 'hi'] : ['en', 'ar'];
const documents = () =>
  mails.filter(({ form, locale }) => (form === 'light' || form === 'dark') && LOOKED_AT.includes(locale));
const nameOf = ({ template, locale, form }: WrittenMail) => `${template} ${locale} ${form}`;

/** What axe finds, or how far the mail is wider than the window, by the name of the mail. */
async function faultsAt(width: number, axe: string): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 900 });
  const faults: string[] = [];
  for (const mail of documents()) {
    await page.setContent(mail.content);
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
      const rules = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
      const over = document.documentElement.scrollWidth - innerWidth;
      const picture = document.querySelector('img');
      return [
        ...rules,
        ...(over > 0 ? [`${over} px too wide`] : []),
        ...(picture?.naturalWidth === 0 ? ['no logo'] : []),
      ];
    });
    faults.push(...found.map((fault) => `${nameOf(mail)}: ${fault}`));
  }
  return faults;
}

for (const width of [320, 640])
  test(`every mail can be read by everybody, in each language, in light and in dark, at ${width} px`, async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    assert.ok(documents().length >= 64);
    assert.deepEqual(await faultsAt(width, axe), []);
  });

test('a mail asks nobody for anything when it is opened', async () => {
  const asked: string[] = [];
  const offline = await browser.newPage();
  await offline.route('**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  for (const mail of documents()) await offline.setContent(mail.content);
  assert.deepEqual(asked, []);
});

test('the text of a mail has what its HTML has: the code alone on its line, and each link', () => {
  for (const { template, locale, content } of mails.filter(({ form }) => form === 'text')) {
    const html =
      mails.find((mail) => mail.template === template && mail.locale === locale && mail.form === 'light')?.content ??
      '';
    for (const [, link = ''] of html.matchAll(/href="(https:\/\/change\.luoto\.example[^"]*)"/g))
      assert.ok(content.includes(link.replaceAll('&amp;', '&')), `${template}: ${link}`);
    if (/class="ink digits"/.test(html)) assert.match(content, /^\d{6}$/m, `${template} ${locale}: ${content}`);
    assert.doesNotMatch(content, /<\w|\{\{|\b(?:undefined|null)\b/, template);
  }
});
