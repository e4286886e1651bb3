// Owns what a user does with a change in each engine. Not the list and the portal: pages.test.ts. Not how it looks: looks.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkIn } from '../kit/inbox.ts';
import { autofill, type Query } from './in-page.ts';
import { inEachEngine, type Stage } from './stage.ts';
import type { Tab } from './tab.ts';

const EMAIL = '.row[data-kind="email"]';
const PHONE = '.row[data-kind="phone"]';
const VALUE = { role: 'field', name: 'New email address', within: EMAIL } as const;
const CODE = { role: 'field', name: '6-digit code', within: EMAIL } as const;
const DONE = { role: 'heading', name: 'Email address changed', within: EMAIL } as const;

/** Starts a change of an e-mail address on the account page. */
async function begin(on: Stage, name: 'Ann' | 'Bob', value: string): Promise<Tab> {
  const tab = await on.signedIn(name, '/?open=email');
  await tab.enter(VALUE, value);
  await tab.click({ role: 'button', name: 'Send code', within: EMAIL });
  await tab.see(CODE);
  return tab;
}

inEachEngine('a change', (on) => {
  test('an e-mail address is changed by the code in a real mail, under the strictest policy, with nothing red in the console', async () => {
    const tab = await on.signedIn('Ann', '/strict');
    const within = 'contact-change[kind="email"]';
    await tab.enter({ ...VALUE, within }, 'strict@new.example');
    await tab.click({ role: 'button', name: 'Send code', within });
    await tab.enter({ ...CODE, within }, await on.code('strict@new.example'));
    await tab.shoot(`${on.engine.name} strict`);
    await tab.click({ role: 'button', name: 'Confirm', within });
    await tab.see({ ...DONE, within });
    assert.equal((await tab.see({ css: '#violations' })).text, '0');
    assert.deepEqual(await tab.faults(), []);
  });

  test('a phone number is changed, with its country found by what is typed', async () => {
    const tab = await on.signedIn('Ann', '/?open=phone');
    await tab.enter({ css: '#country', within: PHONE }, 'swe');
    await tab.see({ role: 'option', text: 'Sweden', within: PHONE });
    await tab.shoot(`${on.engine.name} countries`);
    await tab.press('Enter');
    await tab.seeThat({ css: '#country', within: PHONE }, (found) => found?.text === 'Sweden (\u2066+46\u2069)');
    await tab.enter({ role: 'field', name: 'New mobile number', within: PHONE }, '070 174 06 15');
    await tab.click({ role: 'button', name: 'Send code', within: PHONE });
    await tab.enter({ ...CODE, within: PHONE }, await on.code('+46701740615'));
    await tab.click({ role: 'button', name: 'Confirm', within: PHONE });
    await tab.see({ role: 'heading', name: 'Phone number changed', within: PHONE });
    await tab.see({ css: '.value', text: '+46 70 174 06 15', within: PHONE });
    assert.deepEqual(await tab.faults(), []);
  });

  test('a link that is confirmed in another window finishes the change in the first one by its stream of events', async () => {
    const tab = await begin(on, 'Ann', 'link@new.example');
    const other = await tab.beside();
    await other.goto(await on.link('link@new.example'));
    await other.click({ role: 'button', name: 'Confirm' });
    await other.see({ role: 'heading', name: 'Confirmed' });
    await tab.see(DONE);
    const requests = await tab.run(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    assert.deepEqual(
      requests.filter((path) => /^\/v1\/changes\/\w+/.test(path)).map((path) => path.replace(/chg_[\w-]+/, '…')),
      ['/v1/changes/…/events'],
      'nothing is polled',
    );
    assert.deepEqual([await tab.faults(), await other.faults()], [[], []]);
  });

  test('the server’s own page for a link shows a code, which is typed where the change began', async () => {
    const tab = await begin(on, 'Ann', 'confirm@new.example');
    const token = new URL(await on.link('confirm@new.example')).searchParams.get('t');
    const other = await tab.beside();
    await other.goto(`${on.demo.bffUrl}/confirm?t=${token}`);
    await other.click({ role: 'button', name: 'Confirm' });
    await other.see({ role: 'heading', name: 'Enter this code where you started' });
    await other.shoot(`${on.engine.name} confirm`);
    const relayed = (await other.see({ css: '.code > [aria-hidden]' })).text.replaceAll(/\D/g, '');
    assert.deepEqual(await other.faults(), []);
    await tab.enter(CODE, relayed);
    await tab.click({ role: 'button', name: 'Confirm', within: EMAIL });
    await tab.see(DONE);
  });

  test('a change is undone by the link in the mail to the old address', async () => {
    const tab = await begin(on, 'Bob', 'thief@new.example');
    await tab.enter(CODE, await on.code('thief@new.example'));
    await tab.press('Enter');
    await tab.see(DONE);
    const notice = await on.demo.inbox.waitFor(
      ({ to, text }) => to === 'bob@example.com' && /Undo the change/.test(text),
    );
    await tab.goto(linkIn(notice));
    await tab.see({ role: 'heading', name: 'Undo this change?' });
    await tab.shoot(`${on.engine.name} undo`);
    await tab.click({ role: 'button', name: 'Undo the change' });
    await tab.see({ role: 'heading', name: 'It is as it was before' });
    assert.deepEqual(await tab.faults(), []);
  });

  test('a code is pasted from the clipboard with the space that a mail may have in it, and goes off by itself', async () => {
    const tab = await begin(on, 'Ann', 'pasted@new.example');
    const code = await on.code('pasted@new.example');
    await tab.run(
      (text) => {
        const field = document.createElement('textarea');
        document.querySelector('h1')?.append(field);
        field.value = text;
        field.focus();
      },
      `${code.slice(0, 3)} ${code.slice(3)}`,
    );
    await tab.press('Control', 'a');
    await tab.press('Control', 'c');
    await tab.click(CODE);
    await tab.press('Control', 'v');
    await tab.see(DONE);
  });

  test('a code that the browser or the phone fills in goes off by itself', async () => {
    const tab = await begin(on, 'Ann', 'filled@new.example');
    await tab.run(autofill, 'input[autocomplete="one-time-code"]', await on.code('filled@new.example'));
    await tab.see(DONE);
  });

  test('a change is made by keyboard alone', async () => {
    const tab = await on.signedIn('Ann');
    await tab.see({ css: '.value', text: '@', within: EMAIL });
    const reach = async (query: Query): Promise<void> => {
      while (!(await tab.see(query)).hasFocus) await tab.press('Tab');
    };
    await reach({ css: '.change', within: EMAIL });
    await tab.press('Enter');
    await reach(VALUE);
    await tab.type('keys@new.example');
    await reach({ role: 'button', name: 'Send code', within: EMAIL });
    await tab.press('Space');
    await tab.seeThat(CODE, (found) => found?.hasFocus === true);
    await tab.type(await on.code('keys@new.example'));
    await reach({ role: 'button', name: 'Confirm', within: EMAIL });
    await tab.press('Space');
    await tab.see(DONE);
    await reach({ role: 'button', name: 'Done', within: EMAIL });
    await tab.press('Enter');
    await tab.see({ css: '.value', text: 'keys@new.example', within: EMAIL });
    assert.deepEqual(await tab.faults(), []);
  });
});
