// Owns what happens where a fresh sign-in is needed. Not other refusals: refusals.wtr.ts.
import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import {
  clear,
  find,
  focused,
  NOW,
  press,
  RIGHT_CODE,
  settled,
  show,
  text,
  typeAddress,
  typeCode,
} from '../kit/element.ts';
import { NEW, STEP_UP, names } from './rare.ts';

beforeEach(async () => {
  document.documentElement.lang = 'en';
  await setViewport({ width: 1280, height: 900 });
});

afterEach(clear);

const SIGNED_OUT = { code: 'token-invalid', status: 401 } as const;

describe('a session that has ended', () => {
  it('has the page sign the person in with each press, however often that was declined', async () => {
    const { el, client, heard } = await show({ problems: { begin: SIGNED_OUT } });
    el.addEventListener('contact-change-signed-out', (event) =>
      event.detail.waitUntil(Promise.reject(new Error('no'))),
    );
    const times = () => heard.filter(([type]) => type === 'contact-change-signed-out').length;
    await typeAddress(el, NEW);
    expect(times()).to.equal(1);
    expect(text(el)).to.contain('You’ve been signed out');
    await press(el, 'Sign in again');
    expect(times()).to.equal(2);
    expect(el.shadowRoot?.querySelector('[role=alert]'), 'the page has a way').to.equal(null);
    client.problems = {};
    await press(el, 'Sign in again');
    expect(times()).to.equal(3);
    expect(el.change?.value).to.equal(NEW);
  });

  it('has the page sign the person in again when it ends once more, also after a wrong code', async () => {
    const { el, client } = await show();
    const answers = [{ prove: { code: 'proof-wrong', status: 422, triesLeft: 4 } as const }, {}];
    el.addEventListener('contact-change-signed-out', (event) =>
      event.detail.waitUntil(Promise.resolve().then(() => void (client.problems = answers.shift() ?? {}))),
    );
    await typeAddress(el, NEW);
    client.problems = { prove: SIGNED_OUT };
    await typeCode(el, '000000');
    expect(el.state.error?.code).to.equal('proof-wrong');
    client.problems = { prove: SIGNED_OUT };
    await typeCode(el, RIGHT_CODE);
    expect(answers).to.have.length(0);
    expect(el.state.screen).to.equal('done');
  });

  it('is said to be for the person to begin anew when the page has no way', async () => {
    const { el, client } = await show({ problems: { begin: SIGNED_OUT } });
    await typeAddress(el, NEW);
    expect(el.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
    await press(el, 'Sign in again');
    expect(text(el)).to.contain('You’ve been signed out');
    expect(find(el, '[role=alert]').textContent).to.contain('Sign out and in again, then come back here.');
    client.problems = {};
    await press(el, 'Sign in again');
    expect(el.change?.value).to.equal(NEW);
  });
});

describe('a fresh sign-in', () => {
  it('is asked of the host, and then the same is asked again with a fresh token', async () => {
    const { el, client, heard } = await show({ problems: { begin: STEP_UP } });
    let renewed = 0;
    client.renew = () => void renewed++;
    el.addEventListener('contact-change-step-up', (event) => {
      event.detail.waitUntil(Promise.resolve().then(() => void (client.problems = {})));
    });
    await typeAddress(el, NEW);
    expect(el.state.screen).to.equal('code');
    expect(el.change?.value).to.equal(NEW);
    expect(renewed).to.equal(1);
    const [, detail] = heard.find(([type]) => type === 'contact-change-step-up')!;
    expect(detail).to.include({ maxAge: 300, acr: 'gold silver' });
  });

  it('is asked for by a screen when no host takes care of it, and its button goes on', async () => {
    const { el, client } = await show({ problems: { begin: STEP_UP } });
    await typeAddress(el, NEW);
    expect(text(el)).to.contain('For your security, sign in again to change this.');
    expect(focused(el)?.getAttribute('role')).to.equal('heading');
    client.problems = {};
    await press(el, 'Sign in again');
    expect(el.change?.value).to.equal(NEW);
  });

  it('does not go round when the host resolves without one', async () => {
    const { el, client, heard } = await show({ problems: { begin: STEP_UP } });
    el.addEventListener('contact-change-step-up', (event) => event.detail.waitUntil(Promise.resolve()));
    await typeAddress(el, NEW);
    expect(names(client)).to.deep.equal(['me', 'begin', 'begin']);
    expect(text(el)).to.contain('Confirm it’s you');
    await press(el, 'Sign in again');
    expect(names(client)).to.deep.equal(['me', 'begin', 'begin', 'begin']);
    expect(heard.filter(([type]) => type === 'contact-change-step-up').length).to.equal(2);
  });

  it('that wrong codes call for keeps the code, and leaves it to the person to send it once more', async () => {
    const { el, client } = await show({ problems: { prove: STEP_UP } });
    el.addEventListener('contact-change-step-up', (event) => {
      event.detail.waitUntil(Promise.resolve().then(() => void (client.problems = {})));
    });
    await typeAddress(el, NEW);
    await typeCode(el, RIGHT_CODE);
    expect(names(client).filter((call) => call === 'prove').length).to.equal(1);
    expect(el.state.screen).to.equal('code');
    expect(find<HTMLInputElement>(el, '#code').value).to.equal(RIGHT_CODE);
    await press(el, 'Confirm');
    expect(el.state.screen).to.equal('done');
  });

  it('is said to be for the person to get when the page has no way', async () => {
    const supportUrl = 'https://example.com/help';
    const { el } = await show({ problems: { begin: STEP_UP }, capabilities: { supportUrl } });
    await typeAddress(el, NEW);
    expect(el.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
    await press(el, 'Sign in again');
    expect(find(el, '[role=alert]').textContent).to.contain('Sign out and in again, then come back here.');
    expect(find<HTMLAnchorElement>(el, 'a').href).to.equal(supportUrl);
    await press(el, 'Back');
    expect(find<HTMLInputElement>(el, '#value').value).to.equal(NEW);
    expect(el.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
  });

  it('is said so before the form and in a freeze as well, and there is a way back from the first', async () => {
    const { el, heard } = await show({ capabilities: { stepUp: { needed: true, maxAge: 300 } } });
    await press(el, 'Sign in again');
    expect(find(el, '[role=alert]').textContent).to.contain('Sign out and in again');
    await press(el, 'Back');
    expect(heard.map(([type]) => type)).to.include('contact-change-cancel');
    const frozen = (await show({ capabilities: { frozenUntil: new Date(NOW + 86_400_000).toISOString() } })).el;
    await press(frozen, 'Sign in again');
    expect(find(frozen, '[role=alert]').textContent).to.contain('Sign out and in again');
  });

  it('shows nothing when the host prevents it', async () => {
    const { el } = await show({ problems: { begin: STEP_UP } });
    el.addEventListener('contact-change-step-up', (event) => event.preventDefault());
    await typeAddress(el, NEW);
    expect(el.state.screen).to.equal('enter');
  });

  it('leads back to the form with what was typed', async () => {
    const { el } = await show({ problems: { begin: STEP_UP } });
    await typeAddress(el, NEW);
    await press(el, 'Back');
    expect(find<HTMLInputElement>(el, '#value').value).to.equal(NEW);
  });

  it('is asked for before the form when one will be needed', async () => {
    const options = { capabilities: { stepUp: { needed: true, maxAge: 300 } } };
    const { el, client, heard } = await show(options);
    expect(text(el)).to.contain('Confirm it’s you');
    expect(heard.map(([type]) => type)).not.to.contain('contact-change-step-up');
    await press(el, 'Sign in again');
    expect(text(el), 'still needed').to.contain('Confirm it’s you');
    options.capabilities.stepUp.needed = false;
    await press(el, 'Sign in again');
    expect(el.state.screen).to.equal('enter');
    expect(names(client)).to.deep.equal(['me', 'me', 'me']);
  });

  it('makes the next call ask for a fresh token', async () => {
    const el = document.createElement('contact-change');
    const asked: boolean[] = [];
    el.getToken = ({ forceRefresh }) => {
      asked.push(forceRefresh);
      return 'token';
    };
    const problem = { type: '', title: '', ...STEP_UP };
    el.fetch = () => Promise.resolve(Response.json(problem, { status: 401 }));
    document.body.append(el);
    await settled(el);
    await press(el, 'Sign in again');
    expect(asked).to.deep.equal([false, true]);
  });
});
