// Owns how a code is typed, pasted, wrong and sent again. Not how a change begins: change.wtr.ts.
import { sendKeys } from '@web/test-runner-commands';
import { expect, waitUntil } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import {
  button,
  clear,
  fillCode,
  find,
  focused,
  NOW,
  press,
  RIGHT_CODE,
  settled,
  show,
  status,
  text,
  typeAddress,
  typeCode,
} from '../kit/element.ts';

const NEW = 'ann.new@example.org';

beforeEach(() => {
  document.documentElement.lang = 'en';
});

afterEach(clear);

describe('<contact-change>', () => {
  it('keeps a wrong code, selects it and says how many tries are left', async () => {
    const { el } = await show();
    await typeAddress(el, NEW);
    await typeCode(el, '111111');
    const input = find<HTMLInputElement>(el, '#code');
    expect(input.value).to.equal('111111');
    expect(focused(el)).to.equal(input);
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([0, 6]);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(find(el, '[role=alert]').textContent).to.contain('4 tries left');
  });

  it('does not spend a try on the digits that were wrong just now', async () => {
    const { el, client } = await show();
    await typeAddress(el, NEW);
    await typeCode(el, '111111');
    await press(el, 'Confirm');
    await press(el, 'Confirm');
    expect(client.calls.filter(({ call }) => call === 'prove').length).to.equal(1);
    expect(text(el)).to.contain('4 tries left');
    await typeCode(el, '222222');
    expect(client.calls.filter(({ call }) => call === 'prove').length).to.equal(2);
  });

  it('takes a pasted "123 456" and sends it at once', async () => {
    const { el } = await show();
    await typeAddress(el, NEW);
    await fillCode(el, '123 456', 'insertFromPaste');
    expect(el.state.screen).to.equal('done');
  });

  it('takes a code that the browser fills in whole, however it says so', async () => {
    for (const inputType of ['insertReplacementText', '', 'insertText']) {
      const { el } = await show();
      await typeAddress(el, NEW);
      await fillCode(el, RIGHT_CODE, inputType);
      expect(el.state.screen, inputType).to.equal('done');
    }
  });

  it('sends a whole code that takes the place of a wrong one, also where one digit differs', async () => {
    for (const wrong of ['111111', '123455']) {
      const { el } = await show();
      await typeAddress(el, NEW);
      await typeCode(el, wrong);
      expect(text(el)).to.contain('4 tries left');
      // The wrong digits are selected. This is how an autofill, a keyboard's suggestion and a script of a browser insert text.
      document.execCommand('insertText', false, RIGHT_CODE);
      await settled(el);
      expect(el.state.screen, wrong).to.equal('done');
    }
  });

  it('sends no wrong code twice in a row by itself', async () => {
    const { el, client } = await show();
    await typeAddress(el, NEW);
    for (const code of ['111111', '111111', '222222']) {
      find<HTMLInputElement>(el, '#code').select();
      document.execCommand('insertText', false, code);
      await settled(el);
      expect(text(el)).to.contain('That code isn’t right');
    }
    expect(client.calls.filter(({ call }) => call === 'prove').length).to.equal(2);
  });

  it('sends no code by itself on the last try', async () => {
    for (const inputType of ['insertFromPaste', 'insertReplacementText', '', 'insertText']) {
      const { el } = await show({ change: { triesLeft: 2 } });
      await typeAddress(el, NEW);
      await typeCode(el, '111111');
      await fillCode(el, inputType === 'insertFromPaste' ? `Your code is ${RIGHT_CODE}.` : RIGHT_CODE, inputType);
      expect(el.state.screen, inputType).to.equal('code');
      expect(find<HTMLInputElement>(el, '#code').value).to.equal(RIGHT_CODE);
      await press(el, 'Confirm');
      expect(el.state.screen, inputType).to.equal('done');
    }
  });

  it('waits for Confirm or Enter when one digit of a wrong code is typed anew', async () => {
    const { el } = await show();
    await typeAddress(el, NEW);
    await typeCode(el, '123455');
    find<HTMLInputElement>(el, '#code').setSelectionRange(5, 6);
    await sendKeys({ type: '6' });
    await settled(el);
    expect(find<HTMLInputElement>(el, '#code').value).to.equal(RIGHT_CODE);
    expect(el.state.screen).to.equal('code');
  });

  it('waits for Confirm or Enter when digits are typed', async () => {
    const { el, client } = await show();
    await typeAddress(el, NEW);
    await typeCode(el, RIGHT_CODE, false);
    expect(el.state.screen).to.equal('code');
    expect(client.calls.some(({ call }) => call === 'prove')).to.equal(false);
    await press(el, 'Confirm');
    expect(el.state.screen).to.equal('done');
  });

  it('never sends by itself when told so', async () => {
    const { el } = await show({}, { autoSubmit: 'never' });
    await typeAddress(el, NEW);
    await fillCode(el, RIGHT_CODE, 'insertFromPaste');
    expect(el.state.screen).to.equal('code');
    await press(el, 'Confirm');
    expect(el.state.screen).to.equal('done');
  });

  it('reads Arabic-Indic digits', async () => {
    const { el } = await show();
    await typeAddress(el, NEW);
    await fillCode(el, '١٢٣٤٥٦', 'insertFromPaste');
    expect(el.state.screen).to.equal('done');
  });

  it('opens the resend when its wait is over, and says so once', async () => {
    const { el, client } = await show();
    await typeAddress(el, NEW);
    expect(button(el, 'Send a new code in 30 seconds').getAttribute('aria-disabled')).to.equal('true');
    expect(button(el, 'Send a new code in 30 seconds').closest('[role=status], [aria-live]')).to.equal(null);
    client.advance(31_000);
    await waitUntil(() => status(el) === 'You can send a new code now.', 'it is told', { timeout: 5000 });
    await press(el, 'Send a new code');
    expect(status(el)).to.contain(`New code sent to ${NEW}.`);
  });

  it('keeps a wrong code in sight when the resend opens under it', async () => {
    const { el, client } = await show();
    await typeAddress(el, NEW);
    await typeCode(el, '111111');
    client.advance(31_000);
    await waitUntil(() => status(el) === 'You can send a new code now.', 'it is told', { timeout: 5000 });
    expect(find<HTMLInputElement>(el, '#code').value).to.equal('111111');
  });

  it('keeps the digits in their field when the session ends on a code', async () => {
    const { el, client } = await show({ waiting: {} });
    await press(el, 'Enter the code');
    client.problems = { prove: { code: 'token-invalid', status: 401 } };
    await typeCode(el, '654321');
    expect(text(el)).to.contain('You’ve been signed out');
    client.problems = {};
    await press(el, 'Sign in again');
    expect(text(el)).to.contain('That code isn’t right');
    expect(find<HTMLInputElement>(el, '#code').value).to.equal('654321');
  });

  it('says how long the newest code works, however late it was asked for', async () => {
    const { el, client } = await show({ change: { expiresAt: new Date(NOW + 120_000).toISOString() } });
    await typeAddress(el, NEW);
    expect(text(el)).to.contain('It works for 2 minutes.');
    client.advance(90_000);
    client.changeElsewhere({
      sentAt: new Date(NOW + 90_000).toISOString(),
      expiresAt: new Date(NOW + 210_000).toISOString(),
    });
    await settled(el);
    expect(text(el)).to.contain('It works for 2 minutes.');
  });

  it('says that a code has run out when its time comes', async () => {
    const { el, client } = await show({ change: { resendAt: null, expiresAt: new Date(NOW + 1500).toISOString() } });
    await typeAddress(el, NEW);
    client.advance(2000);
    await waitUntil(() => text(el).includes('That code has expired'), 'it is told', { timeout: 5000 });
  });
});
