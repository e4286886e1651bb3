// Owns how a person has the code sent by a call or by WhatsApp. Not how a code is typed: code.wtr.ts.
import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { button, clear, NOW, press, settled, show, text } from '../kit/element.ts';
import type { MockOptions } from '../../demo/mock-options.ts';

const CALL = 'Call me with the code instead';
const WHATSAPP = 'Send the code by WhatsApp';
const TEXT = 'Send the code as a text message';
/** The wait for another message is over. */
const READY = { resendAt: new Date(NOW - 1).toISOString() };

beforeEach(() => {
  document.documentElement.lang = 'en';
});

afterEach(clear);

async function atCode(options: MockOptions) {
  const shown = await show({ kind: 'phone', change: READY, ...options });
  await shown.el.start({ value: '0405550199' });
  await settled(shown.el);
  return shown;
}
const offered = (el: Element) =>
  [CALL, WHATSAPP, TEXT].filter((name) =>
    [...el.shadowRoot!.querySelectorAll('button')].some((each) => each.textContent?.trim() === name),
  );
const ALL = { able: { channels: ['sms', 'whatsapp', 'voice'] } } as const;

describe('<contact-change> with several channels to a phone', () => {
  it('offers nothing where the project sends SMS alone, or tells of no channels', async () => {
    for (const able of [{ channels: ['sms'] } as const, {}]) {
      const { el } = await atCode({ able });
      expect(offered(el)).to.deep.equal([]);
    }
  });

  it('calls a person who got no message, and says so', async () => {
    const { el, client, heard } = await atCode(ALL);
    expect(offered(el)).to.deep.equal([CALL, WHATSAPP]);
    await press(el, CALL);
    const sent = client.calls.find(({ call }) => call === 'resend');
    expect(sent?.of[1]).to.include({ channel: 'voice' });
    expect(text(el)).to.contain('We’re calling');
    expect(text(el)).to.contain('You’ll hear a 6-digit code twice');
    expect(text(el)).not.to.contain('No text message?');
    const resent = heard.find(([name]) => name === 'contact-change-resent');
    expect(resent?.[1]['channel']).to.equal('voice');
    expect(offered(el)).to.deep.equal([WHATSAPP, TEXT]);
  });

  it('sends by WhatsApp, and goes back to a text message', async () => {
    const { el } = await atCode({ ...ALL, change: { ...READY, channel: 'voice' } });
    await press(el, TEXT);
    expect(text(el)).to.contain('We sent a 6-digit code to').and.not.to.contain('WhatsApp. It works');
    const other = await atCode(ALL);
    await press(other.el, WHATSAPP);
    expect(text(other.el)).to.contain('by WhatsApp. It works for 10 minutes');
  });

  it('waits as another message does, and offers nothing when none is left', async () => {
    const { el } = await atCode({ ...ALL, change: { resendAt: new Date(NOW + 30_000).toISOString() } });
    expect(button(el, CALL).getAttribute('aria-disabled')).to.equal('true');
    const last = await atCode({ ...ALL, change: { ...READY, resendsLeft: 0 } });
    expect(offered(last.el)).to.deep.equal([]);
  });

  it('offers no call where no code may be sent', async () => {
    const { el } = await atCode({ able: { channels: ['sms', 'whatsapp', 'voice'], methods: ['both', 'link'] } });
    expect(offered(el)).to.deep.equal([WHATSAPP]);
  });
});
