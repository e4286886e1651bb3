// Owns that axe finds nothing on the pages behind links as the server serves them, and that none is wider than the window. Not what
// they do: undo.test.ts, app-redirect.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkIn } from '../kit/inbox.ts';
import { faultsOf, LOOKED_AT } from './axe.ts';
import { stage } from './browser.ts';
import { signedInUser } from './portal.ts';

const on = stage();

/** The token without the mark that ends the direction of a link in Arabic. */
const tokenOf = (link: string) => /[?&]t=([\w.~-]+)/.exec(link)?.[1] ?? assert.fail(link);

for (const lang of LOOKED_AT)
  test(`axe finds nothing on /confirm and /undo in ${lang}`, async () => {
    const user = await signedInUser(on, `axe-${lang.toLowerCase()}`, { locale: lang });
    const next = `axe-${lang.toLowerCase()}@next.example`;
    await user.send('POST', '/v1/changes', {
      kind: 'email',
      value: next,
      method: 'link',
      then: 'replace',
      locale: lang,
    });
    const notice = await on.demo.inbox.waitFor((m) => m.to === user.email && /undo\?t=/.test(m.text));
    const undo = `${on.demo.bffUrl}/undo?t=${tokenOf(linkIn(notice))}`;
    const context = await on.browser.newContext({ locale: lang });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const [name, url] of [
      ['/undo', undo],
      ['/confirm', `${on.demo.bffUrl}/confirm?t=${tokenOf(await on.link(next))}`],
      ['/confirm of a link that is not known', `${on.demo.bffUrl}/confirm?t=nonsense`],
    ] as const) {
      await page.goto(url);
      await page.locator('h1').first().waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang, name);
      faults.push(...(await faultsOf(page, name)));
    }
    await page.goto(undo);
    await page.locator('button.primary').click();
    await page.locator('button').waitFor({ state: 'detached' });
    faults.push(...(await faultsOf(page, '/undo, pressed')));
    await context.close();
    assert.deepEqual(faults, []);
  });
