// Owns how a page's human check goes with a change: its token, and what is said without one. Not the rest of the form (change.wtr.ts).
import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import {
  button,
  clear,
  find,
  press,
  pressKey,
  settled,
  show,
  showList,
  status,
  text,
  typeAddress,
} from '../kit/element.ts';
import type { MockClient } from '../../demo/mock-client.ts';
import type { BeginBody } from '../../shared/wire/change.ts';
import type { ContactChange } from '../../widget/change/contact-change.ts';

const NEW = 'ann.new@example.org';
const REFUSED = { code: 'not-allowed', status: 403, reason: 'human-check' } as const;

/** The tokens that begins were sent with. */
const tokens = (client: MockClient) =>
  client.calls.filter(({ call }) => call === 'begin').map(({ of }) => (of[0] as BeginBody).humanToken);
/** A check that counts how often it was asked. */
const counted = () => {
  let count = 0;
  return () => `tok_${++count}`;
};

beforeEach(async () => {
  document.documentElement.lang = 'en';
  await setViewport({ width: 1280, height: 900 });
});
afterEach(clear);

describe('a human check', () => {
  it('gives each begin a token of its own', async () => {
    const { el, client } = await show({}, { getHumanToken: counted() });
    await typeAddress(el, NEW);
    expect(tokens(client)).to.deep.equal(['tok_1']);
    expect(el.state.screen).to.equal('code');
    await press(el, 'Use a different address');
    await typeAddress(el, 'other@example.org');
    expect(tokens(client)).to.deep.equal(['tok_1', 'tok_2']);
  });

  it('is not asked where nothing is sent, nor for codes and further messages', async () => {
    const { el } = await show({}, { getHumanToken: counted() });
    let asked = 0;
    el.getHumanToken = async () => `tok_${++asked}`;
    await typeAddress(el, 'not an address');
    expect(asked).to.equal(0);
    await typeAddress(el, NEW);
    await el.submitCode('111111');
    await el.resend();
    expect(asked).to.equal(1);
  });

  it('gives a fresh token when the same is asked once more after a new sign-in', async () => {
    const problems = { begin: { code: 'step-up-required', status: 401 } } as const;
    const { el, client } = await show({ problems }, { getHumanToken: counted() });
    el.addEventListener('contact-change-step-up', (event) => {
      client.problems = {};
      event.detail.waitUntil(Promise.resolve());
    });
    await typeAddress(el, NEW);
    await settled(el);
    expect(tokens(client)).to.deep.equal(['tok_1', 'tok_2']);
    expect(el.state.screen).to.equal('code');
  });

  it('may take its time: the form waits for it, busy', async () => {
    let give = (_token: string) => {};
    const { el, client } = await show({}, { getHumanToken: () => new Promise((resolve) => (give = resolve)) });
    await typeAddress(el, NEW);
    expect([status(el), tokens(client).length]).to.deep.equal(['Sending…', 0]);
    give('tok_late');
    await settled(el);
    expect(tokens(client)).to.deep.equal(['tok_late']);
  });

  it('sends nothing for somebody who called it off meanwhile', async () => {
    let give = (_token: string) => {};
    const { el, client } = await show({}, { getHumanToken: () => new Promise((resolve) => (give = resolve)) });
    await typeAddress(el, NEW);
    await press(el, 'Cancel');
    give('tok_late');
    await settled(el);
    expect(tokens(client)).to.deep.equal([]);
    expect(el.state.screen).to.equal('enter');
  });

  for (const [how, getHumanToken] of [
    [
      'throws',
      () => {
        throw new Error('blocked');
      },
    ],
    ['rejects', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const)
    it(`that ${how} sends nothing, says that something went wrong, and keeps what was typed`, async () => {
      const { el, client, heard } = await show({}, { getHumanToken });
      await typeAddress(el, NEW);
      expect(tokens(client)).to.deep.equal([]);
      expect(find(el, '[role=alert]').textContent).to.equal('Something went wrong. Try again.');
      expect(find<HTMLInputElement>(el, '#value').value).to.equal(NEW);
      expect([heard.at(-1)?.[0], heard.at(-1)?.[1]['code']]).to.deep.equal(['contact-change-error', 'internal']);
      el.getHumanToken = () => 'tok_well';
      await settled(el);
      await press(el, 'Send code');
      expect(tokens(client)).to.deep.equal(['tok_well']);
    });

  for (const [lang, words] of [
    ['en', 'We could not confirm that you are human.'],
    ['ar', 'تعذّر التأكد من أنك إنسان.'],
  ] as const)
    it(`that the server does not believe is said so in ${lang}, and what was typed is kept`, async () => {
      document.documentElement.lang = lang;
      const { el } = await show({ problems: { begin: REFUSED } });
      await typeAddress(el, NEW);
      expect(find(el, '[role=alert]').textContent).to.equal(words);
      expect(find<HTMLInputElement>(el, '#value').value).to.equal(NEW);
    });

  it('goes through the list to the change that it opens', async () => {
    const { el, client } = await showList({}, { getHumanToken: counted() });
    await pressKey(el, 'add');
    const flow = find<ContactChange>(el, 'contact-change');
    await typeAddress(flow, NEW);
    expect(tokens(client)).to.deep.equal(['tok_1']);
  });

  it('goes through the element round the list as well', async () => {
    const { el, client } = await show({}, { view: 'list', getHumanToken: counted() });
    const list = find(el, 'contact-change-list');
    await settled(el);
    button(list, 'Add an email address').click();
    await settled(el);
    const flow = find<ContactChange>(list, 'contact-change');
    await settled(flow);
    await typeAddress(flow, NEW);
    expect(tokens(client)).to.deep.equal(['tok_1']);
    expect(text(flow)).to.contain('Check your email');
  });
});
