// Owns what the fields make of a pasted text. Not the check of an address or a code: code.wtr.ts, change.wtr.ts.
import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { clear, fillCode, find, settled, show, text } from '../kit/element.ts';
import { addressIn, codeIn } from '../../widget/change/extras/pasted.ts';
import type { ContactChange } from '../../widget/change/contact-change.ts';

const NEW = 'ann.new@example.org';

async function onCode(): Promise<Awaited<ReturnType<typeof show>>> {
  const shown = await show();
  await shown.el.start({ value: NEW });
  await settled(shown.el);
  return shown;
}

async function enter(el: ContactChange, value: string, inputType: string): Promise<string> {
  const input = find<HTMLInputElement>(el, '#value');
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { inputType, bubbles: true }));
  await settled(el);
  return input.value;
}

describe('a pasted text', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });
  afterEach(clear);

  it('with one code in it is that code, and is sent at once', async () => {
    const { el, client } = await onCode();
    await fillCode(el, 'Your code is 123456. It works for 10 minutes.', 'insertFromPaste');
    expect(el.state.screen).to.equal('done');
    expect(client.calls.at(-1)).to.deep.equal({ call: 'prove', of: ['chg_mock1', { code: '123456', of: 'new' }] });
  });

  it('with no code or several is left as it is, and costs no try', async () => {
    const { el, client } = await onCode();
    const before = client.calls.length;
    for (const sentence of ['Use 123456 or 654321.', 'Call +358401234567', 'no code']) {
      await fillCode(el, sentence, 'insertFromPaste');
      expect(find<HTMLInputElement>(el, '#code').value).to.equal(sentence);
    }
    expect(client.calls.length).to.equal(before);
  });

  it('is not the same as a typed text', async () => {
    const { el } = await onCode();
    await fillCode(el, 'Your code is 123456', 'insertText');
    expect(el.state.screen).to.equal('code');
    await el.submitCode('Your code is 123456');
    await settled(el);
    expect(text(el)).to.contain('The code must be 6 numbers');
  });

  it('holds a code in every form that messages have', () => {
    for (const [pasted, code] of [
      ['974157 is your Luoto code', '974157'],
      ['Code: 974157.', '974157'],
      ['974 157 is your code', '974157'],
      ['974-157 is your code', '974157'],
      ['رمزك هو ٩٧٤١٥٧', '974157'],
      ['验证码974157，5分钟内有效', '974157'],
      ['G-974157', '974157'],
      ['974157 is your code.\n@app.example #974157', '974157'],
      ['Sent 2026-11-20 at 10:30: 974157', '974157'],
      ['974157 2026', '974157'],
      ['974157 and 111111', undefined],
      ['https://app.example/magic?t=a974157b', undefined],
      ['+358 40 123 4567', undefined],
      ['97415', undefined],
      ['9741570', undefined],
      ['', undefined],
    ] as const)
      expect(codeIn(pasted, 6), pasted).to.equal(code);
    expect(codeIn('Your code is 12345678', 8)).to.equal('12345678');
  });

  it('is the address in it', async () => {
    const { el } = await show();
    expect(await enter(el, 'Ann Example <ann.new@example.org>', 'insertFromPaste')).to.equal(NEW);
    expect(el.state.entry.value).to.equal(NEW);
    for (const [pasted, address] of [
      ['"Example, Ann" <ann@example.org>', 'ann@example.org'],
      ['<ann@example.org>', 'ann@example.org'],
      ['mailto:ann@example.org', 'ann@example.org'],
      ['MAILTO:ann@example.org?subject=Hello', 'ann@example.org'],
      ['mailto:ann%40example.org', 'ann@example.org'],
      ['tel:+358-40-1234567', '+358-40-1234567'],
      ['tel:+358401234567;ext=1', '+358401234567'],
      ['ann@example.org', 'ann@example.org'],
      // What is no single address is left to the checks.
      ['Ann <ann@x.example>, Bob <bob@x.example>', 'Ann <ann@x.example>, Bob <bob@x.example>'],
      ['ann@x.example, bob@x.example', 'ann@x.example, bob@x.example'],
    ] as const)
      expect(addressIn(pasted), pasted).to.equal(address);
  });

  it('leaves a typed name and link to the checks', async () => {
    const { el } = await show();
    expect(await enter(el, 'mailto:ann@example.org', 'insertText')).to.equal('mailto:ann@example.org');
    expect(await enter(el, 'Ann <ann@example.org>', 'insertText')).to.equal('Ann <ann@example.org>');
  });
});
