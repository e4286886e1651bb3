// Owns what a person sees of a change that support began for them, and how they stop it. Not what the server does with it.
import { expect } from '@open-wc/testing';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { clear, find, pressKey, settled, show, showList, status, text } from '../kit/element.ts';
import { names } from './rare.ts';
import { SEVERAL } from './list-flow.ts';

const UNTIL = '2026-11-23T09:30:00Z';
const WAITS = { startedBy: 'support', waitsUntil: UNTIL, endsAt: UNTIL } as const;

/** The proof of the new address has arrived, so there is nothing left to type. */
const proved: Partial<ChangeBody> = {
  ...WAITS,
  proofs: [
    {
      of: 'new',
      sentTo: 'ann.new@example.org',
      kind: 'email',
      method: 'both',
      state: 'done',
      delivery: 'sent',
      sentAt: UNTIL,
      expiresAt: UNTIL,
      resendsLeft: 0,
      resendAt: null,
    },
  ],
};

beforeEach(() => {
  document.documentElement.lang = 'en';
});

afterEach(clear);

describe('a change that support began', () => {
  it('says in the list when it takes effect, and is stopped there', async () => {
    const { el, client } = await showList({ ...SEVERAL, waiting: proved });
    expect(text(el)).to.match(/Your support asked for this change\. It takes effect on .*2026.*, unless you stop it\./);
    await pressKey(el, 'cancel chg_mock1');
    await settled(el);
    expect(names(client)).to.contain('cancel');
    expect(status(el)).to.equal('The change was cancelled. Nothing has changed.');
  });

  it('says so on the screen of a change in progress, in both languages, with one button that stops it', async () => {
    const { el } = await show({ waiting: proved });
    expect(find(el, '[part=heading]').textContent?.trim()).to.equal('Change in progress');
    const shown = () => el.shadowRoot?.textContent ?? '';
    expect(shown()).to.match(/Your support asked for this change\.\s*It takes effect on .*2026/);
    const buttons = [...(el.shadowRoot?.querySelectorAll('[part~="secondary-button"]') ?? [])];
    expect(buttons.map((button) => button.textContent?.trim())).to.deep.equal(['Stop it']);
    expect(el.shadowRoot?.querySelector('[part~="primary-button"]')).to.equal(null);
    document.documentElement.lang = 'ar';
    await settled(el);
    expect(shown()).to.contain('طلب فريق الدعم هذا التغيير');
  });
});
