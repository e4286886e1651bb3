// Owns what the list does where a new sign-in is needed. Not the change that it opens: list-change.wtr.ts.
import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { clear, find, focused, press, pressKey, settled, showList, status, text, typeAddress } from '../kit/element.ts';
import { NEW, SEVERAL, SIGNED_OUT, flow, key } from './list-flow.ts';

const STEP_UP = { code: 'step-up-required', status: 401, maxAge: 300, acrValues: ['strong'] } as const;

beforeEach(async () => {
  document.documentElement.lang = 'en';
  await setViewport({ width: 1280, height: 900 });
});

afterEach(clear);

describe('a new sign-in', () => {
  it('is waited for when the host takes it on; then the same is asked once more, with a fresh token', async () => {
    const { el, client, heard } = await showList({ ...SEVERAL, problems: { promote: STEP_UP } });
    let renewed = 0;
    client.renew = () => void renewed++;
    el.addEventListener('contact-change-step-up', (event) => {
      event.detail.waitUntil(Promise.resolve().then(() => void (client.problems = {})));
    });
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'makePrimary');
    expect(client.calls.filter(({ call }) => call === 'promote')).to.have.length(2);
    expect(renewed).to.equal(1);
    expect(status(el)).to.equal('work@example.net is primary now.');
    const asked = heard.find(([type]) => type === 'contact-change-step-up')?.[1];
    expect([asked?.['acr'], asked?.['maxAge']]).to.deep.equal(['strong', 300]);
  });

  it('is asked for once, whatever the host makes of it', async () => {
    const { el, client } = await showList({ ...SEVERAL, problems: { remove: STEP_UP } });
    el.addEventListener('contact-change-step-up', (event) => event.detail.waitUntil(Promise.reject(new Error('no'))));
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'remove');
    await pressKey(el, 'remove ctc_work');
    expect(client.calls.filter(({ call }) => call === 'remove')).to.have.length(2);
    expect(text(el)).to.contain('Confirm it’s you');
    expect(focused(el)?.getAttribute('role')).to.equal('heading');
  });

  it('is explained when the host does nothing; its button asks again, Not now leaves it', async () => {
    const { el, client } = await showList({ ...SEVERAL, problems: { promote: STEP_UP } });
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'makePrimary');
    await press(el, 'Not now');
    expect(el.state.at).to.equal('list');
    expect(key(el)).to.equal('menu ctc_work');
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'makePrimary');
    client.problems = {};
    await press(el, 'Sign in again');
    expect(status(el)).to.equal('work@example.net is primary now.');
  });

  it('is asked for anew with each press, however often it was declined', async () => {
    const { el, client, heard } = await showList({ ...SEVERAL, problems: { promote: STEP_UP } });
    el.addEventListener('contact-change-step-up', (event) => event.detail.waitUntil(Promise.resolve()));
    const times = () => heard.filter(([type]) => type === 'contact-change-step-up').length;
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'makePrimary');
    expect(times()).to.equal(1);
    await press(el, 'Sign in again');
    expect(times()).to.equal(2);
    expect(el.shadowRoot?.querySelector('[role=alert]'), 'the page has a way').to.equal(null);
    await press(el, 'Not now');
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'makePrimary');
    expect(times()).to.equal(3);
    client.problems = {};
    await press(el, 'Sign in again');
    expect(times()).to.equal(4);
    expect(status(el)).to.equal('work@example.net is primary now.');
  });

  it('is said to be for the person to get when the page has no way', async () => {
    const { el } = await showList({ ...SEVERAL, problems: { promote: STEP_UP } });
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'makePrimary');
    expect(el.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
    await press(el, 'Sign in again');
    expect(find(el, '[role=alert]').textContent).to.contain('Sign out and in again, then come back here.');
    await press(el, 'Not now');
    expect(el.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
  });

  it('has one way back in the change that asks for it', async () => {
    const { el } = await showList({ ...SEVERAL, capabilities: { stepUp: { needed: true, maxAge: 300 } } });
    await pressKey(el, 'add');
    expect(find(el, '[data-key=back]').checkVisibility()).to.equal(false);
    expect(
      focused(flow(el))?.getAttribute('role') ?? flow(el).shadowRoot?.activeElement?.getAttribute('role'),
    ).to.equal('heading');
    await press(flow(el), 'Back');
    await settled(el);
    expect(el.state.at).to.equal('list');
  });

  it('is the way out of a freeze', async () => {
    const frozenUntil = '2026-11-22T09:30:00Z';
    const capabilities = { frozenUntil: frozenUntil as string | null };
    const { el, heard } = await showList({ ...SEVERAL, waiting: {}, capabilities });
    expect(text(el)).not.to.contain('Enter the code');
    await press(el, 'Sign in again');
    expect(heard.at(-1)?.[0]).to.equal('contact-change-step-up');
    expect(find(el, '[role=alert]').textContent).to.contain('Sign out and in again');
    el.addEventListener('contact-change-step-up', (event) => {
      event.detail.waitUntil(Promise.resolve().then(() => (capabilities.frozenUntil = null)));
    });
    await press(el, 'Sign in again');
    expect(text(el)).not.to.contain('nothing can be changed');
    expect(text(el)).to.contain('Enter the code');
    expect(el.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
  });

  it('is the host’s alone when it prevents the event', async () => {
    const { el } = await showList({ ...SEVERAL, problems: { promote: STEP_UP } });
    el.addEventListener('contact-change-step-up', (event) => event.preventDefault());
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'makePrimary');
    expect(el.state.at).to.equal('list');
    expect(el.busy).to.equal(false);
  });

  it('goes on where it stopped when the session was over', async () => {
    const { el, client } = await showList({ ...SEVERAL, problems: { remove: SIGNED_OUT } });
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'remove');
    await pressKey(el, 'remove ctc_work');
    expect(text(el)).to.contain('You’ve been signed out');
    client.problems = {};
    await el.refresh();
    await settled(el);
    expect(status(el)).to.equal('work@example.net has been removed.');
  });

  it('is asked of the page with each press once the session was over, and said to be for the person where it has no way', async () => {
    const { el, client, heard } = await showList({ ...SEVERAL, problems: { remove: SIGNED_OUT } });
    const times = () => heard.filter(([type]) => type === 'contact-change-signed-out').length;
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'remove');
    await pressKey(el, 'remove ctc_work');
    await press(el, 'Sign in again');
    expect(times()).to.equal(2);
    expect(find(el, '[role=alert]').textContent).to.contain('Sign out and in again, then come back here.');
    el.addEventListener('contact-change-signed-out', (event) => {
      event.detail.waitUntil(Promise.resolve().then(() => void (client.problems = {})));
    });
    await press(el, 'Sign in again');
    expect(times()).to.equal(3);
    expect(status(el)).to.equal('work@example.net has been removed.');
  });

  it('leaves the way to a page that brings its own, also in the change inside', async () => {
    const { el, client } = await showList({ ...SEVERAL, problems: { me: SIGNED_OUT } });
    const own = document.createElement('a');
    own.slot = 'signed-out';
    el.append(own);
    el.requestUpdate();
    await settled(el);
    expect(own.assignedSlot?.name).to.equal('signed-out');
    expect(text(el)).not.to.contain('Sign in again');
    client.problems = { begin: SIGNED_OUT };
    await el.refresh();
    await settled(el);
    await pressKey(el, 'add');
    await typeAddress(flow(el), NEW);
    expect(own.assignedSlot?.assignedSlot?.getRootNode()).to.equal(flow(el).shadowRoot);
  });

  it('is not needed when the token only came late', async () => {
    const { el, client } = await showList({ ...SEVERAL, problems: { me: SIGNED_OUT } });
    client.problems = {};
    el.getToken = () => 'late';
    await settled(el);
    expect(el.state.at).to.equal('list');
  });
});
