// Owns the ways round a current contact that the user has lost. Not the two confirmations: two-confirmations.wtr.ts.
import { setViewport } from '@web/test-runner-commands';
import { expect, waitUntil } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import {
  button,
  clear,
  CURRENT_CODE,
  find,
  focused,
  press,
  RIGHT_CODE,
  settled,
  show,
  status,
  text,
  typeAddress,
  typeCode,
} from '../kit/element.ts';
import { MASKED, NEW, STEP_UP } from './rare.ts';

const CANNOT = `I can’t use ${MASKED} any more`;

beforeEach(async () => {
  document.documentElement.lang = 'en';
  await setViewport({ width: 1280, height: 900 });
});

afterEach(clear);

describe('a current contact that is lost', () => {
  const more = [
    { id: 'ctc_2', value: 'ann@work.example' },
    { id: 'ctc_3', value: 'no@one.example', verified: false },
  ];
  const lost = async (options: Parameters<typeof show>[0] = {}) => {
    const shown = await show({ current: true, more, ...options });
    await typeAddress(shown.el, NEW);
    await typeCode(shown.el, RIGHT_CODE);
    await press(shown.el, CANNOT);
    return shown;
  };

  it('may be stood in for by another verified one', async () => {
    const { el, client } = await lost();
    expect(focused(el)?.getAttribute('role')).to.equal('heading');
    expect(text(el)).not.to.contain('no@one.example');
    expect(button(el, 'Send a code to ann@work.example').getAttribute('aria-disabled')).to.equal('true');
    client.advance(31_000);
    await waitUntil(
      () => button(el, 'Send a code to ann@work.example').getAttribute('aria-disabled') === 'false',
      'its wait is over',
      { timeout: 5000 },
    );
    await press(el, 'Send a code to ann@work.example');
    expect(client.calls.at(-1)?.of[1]).to.include({ of: 'current', contactId: 'ctc_2' });
    expect(el.state.screen).to.equal('code');
    expect(find(el, 'label').textContent).to.contain('a••@w••.example');
    await typeCode(el, CURRENT_CODE);
    expect(el.state.screen).to.equal('done');
  });

  it('is not needed after a strong sign-in: the same change is asked for again', async () => {
    const { el, client, heard } = await lost();
    el.addEventListener('contact-change-step-up', (event) => {
      event.detail.waitUntil(Promise.resolve().then(() => client.exemptCurrent()));
    });
    await press(el, 'Sign in again');
    expect(heard.filter(([type]) => type === 'contact-change-step-up').length).to.equal(1);
    expect(client.calls.at(-1)).to.deep.include({ call: 'begin' });
    expect(client.calls.at(-1)?.of[0]).to.include({ value: NEW });
    expect(el.state.screen).to.equal('done');
  });

  it('says so when signing in was not enough, with the other ways in sight', async () => {
    const { el } = await lost();
    await press(el, 'Sign in again');
    expect(status(el)).to.equal(`${MASKED} still has to confirm this.`);
    expect(button(el, 'It’s lost or somebody else has it')).to.be.instanceOf(HTMLElement);
  });

  it('may be called lost, which takes a fresh sign-in', async () => {
    const { el, client } = await lost();
    client.problems = { begin: STEP_UP };
    await press(el, 'It’s lost or somebody else has it');
    expect(text(el)).to.contain('Confirm it’s you');
    client.problems = {};
    await press(el, 'Sign in again');
    const begun = client.calls.filter(({ call }) => call === 'begin').slice(1);
    expect(begun.map(({ of }) => (of[0] as { oldLost?: boolean }).oldLost)).to.deep.equal([true, true]);
  });

  it('says that another contact is needed when there is none, and stays on the ways', async () => {
    const { el } = await lost();
    (el.client as { problems?: object }).problems = {
      begin: { code: 'not-allowed', status: 403, reason: 'current-needed' },
    };
    await press(el, 'It’s lost or somebody else has it');
    expect(find(el, '[role=alert]').textContent).to.contain('Another contact that you can still use');
    expect(el.state.screen).to.equal('ways');
  });

  it('leads back to the code', async () => {
    const { el } = await lost();
    await press(el, 'Back to the code');
    expect(focused(el)?.id).to.equal('code');
    expect(el.state.of).to.equal('current');
  });

  it('has the project’s help at the foot, unless the page names its own', async () => {
    const capabilities = { supportUrl: 'https://example.com/help' };
    const { el } = await lost({ capabilities });
    expect(find<HTMLAnchorElement>(el, 'a').href).to.equal('https://example.com/help');
    el.supportUrl = 'https://example.org/own';
    await settled(el);
    expect(find<HTMLAnchorElement>(el, 'a').href).to.equal('https://example.org/own');
  });
});
