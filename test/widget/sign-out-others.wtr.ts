// Owns the offer of the last screen to sign out other devices. Not what the server does then: test/http/end-others.test.ts.
import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { button, clear, find, focused, press, RIGHT_CODE, settled, show, text } from '../kit/element.ts';
import type { Fixture } from '../kit/element.ts';
import type { MockOptions } from '../../demo/mock-options.ts';
import { NEW, names } from './rare.ts';

const OFFER = 'Sign out other devices';
const SAID = 'Your other devices are being signed out.';
const STEP_UP = { code: 'step-up-required', status: 401, maxAge: 300 } as const;

/** The last screen of a change, where the site takes sessions.end unless the options say otherwise. */
async function done(options: MockOptions = {}): Promise<Fixture> {
  const shown = await show({ capabilities: { signOutOthers: true }, ...options });
  await shown.el.start({ value: NEW });
  await shown.el.submitCode(RIGHT_CODE);
  await settled(shown.el);
  return shown;
}

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(clear);

describe('the last screen', () => {
  it('signs out the other devices once, says so, and keeps the focus', async () => {
    const { el, client } = await done();
    expect(text(el)).not.to.contain(SAID);
    await press(el, OFFER);
    expect(text(el)).to.contain(SAID);
    expect([focused(el)?.textContent?.trim(), el.state.screen]).to.deep.equal([OFFER, 'done']);
    await press(el, OFFER);
    expect(names(client).filter((call) => call === 'endOthers').length).to.equal(1);
    await press(el, 'Done');
    expect(el.state.screen).to.equal('enter');
  });

  it('offers it again after the next change', async () => {
    const { el, client } = await done();
    await press(el, OFFER);
    await el.reset();
    await el.start({ value: 'ann.third@example.org' });
    await el.submitCode(RIGHT_CODE);
    await settled(el);
    expect(text(el)).not.to.contain(SAID);
    await press(el, OFFER);
    expect(names(client).filter((call) => call === 'endOthers').length).to.equal(2);
  });

  it('offers nothing where the site is not told to end sessions', async () => {
    const { el } = await done({ capabilities: {} });
    expect(text(el)).to.contain('Email address changed').and.not.to.contain(OFFER);
  });

  it('asks the page for a fresh sign-in where the server does, then goes on, and reports the change once', async () => {
    const { el, client, heard } = await done({ problems: { endOthers: STEP_UP } });
    el.addEventListener('contact-change-step-up', (event) => {
      client.problems = {};
      event.detail.waitUntil(Promise.resolve());
    });
    await press(el, OFFER);
    expect(text(el)).to.contain(SAID);
    expect(heard.filter(([type]) => type === 'contact-change-success').length).to.equal(1);
  });

  it('says what to do where the page offers no sign-in, and lets the user try again', async () => {
    const { el, client } = await done({ problems: { endOthers: STEP_UP } });
    await press(el, OFFER);
    expect(find(el, '[role=alert]').textContent).to.contain('Sign out and in again, then come back here.');
    client.problems = {};
    await press(el, OFFER);
    expect([text(el).includes(SAID), el.error]).to.deep.equal([true, null]);
  });

  it('says how long to wait after too many times', async () => {
    const { el } = await done({ problems: { endOthers: { code: 'quota-exceeded', status: 429, retryAfter: 7200 } } });
    await press(el, OFFER);
    expect(find(el, '[role=alert]').textContent).to.contain('It’s too soon. Try again in 2 hours.');
    expect(button(el, OFFER).ariaDisabled).to.equal('false');
  });
});
