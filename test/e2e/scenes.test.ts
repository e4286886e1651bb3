import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stage } from './browser.ts';

const on = stage();

test('every scene of the scenes page shows its screen, and none throws', async () => {
  const page = await (await on.visitor()).newPage();
  const errors: string[] = [];
  await page.goto(`${on.demo.siteUrl}/scenes`);
  const scenes = await page
    .locator('a.scene-link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  assert.ok(scenes.length > 60, `${scenes.length} scenes`);
  await page.close();
  const scene = await (await on.visitor()).newPage();
  scene.on('pageerror', (error) => errors.push(`${scene.url()}: ${error.message}`));
  for (const url of scenes) {
    await scene.goto(url, { waitUntil: 'commit' });
    await scene.waitForFunction(() => {
      const element = document.querySelector('contact-change, contact-change-list, contact-change-confirm');
      // Where there is no room for another contact, the list stands in place of the form.
      const shown = element?.shadowRoot?.querySelector('contact-change-list') ?? element;
      return (shown?.shadowRoot?.querySelector('[part~="container"]')?.textContent?.trim() ?? '') !== '';
    });
  }
  assert.deepEqual(errors, []);
});
