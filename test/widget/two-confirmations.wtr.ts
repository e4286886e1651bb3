// Owns a change that the new and the current contact confirm. Not a current contact that is lost: lost-contact.wtr.ts.
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
  showConfirm,
  status,
  text,
  typeAddress,
  typeCode,
} from '../kit/element.ts';
import { MASKED, NEW, names } from './rare.ts';

beforeEach(async () => {
  document.documentElement.lang = 'en';
  await setViewport({ width: 1280, height: 900 });
});

afterEach(clear);

describe('two confirmations', () => {
  const both = { current: true };

  it('says beforehand that the current contact has to agree', async () => {
    const { el } = await show(both);
    expect(text(el)).to.contain(`You’ll need a code from ${MASKED} as well.`);
    expect(find(el, '#hint').textContent).to.contain('as well');
  });

  it('asks the new address, then the current one, with the keyboard alone', async () => {
    const { el, client } = await show(both);
    await typeAddress(el, NEW);
    expect(text(el)).to.contain('0 of 2 confirmed');
    expect(find(el, 'label').textContent).to.equal(`6-digit code sent to ${NEW}`);
    await typeCode(el, RIGHT_CODE);
    expect(el.state.screen).to.equal('code');
    expect(text(el)).to.contain('1 of 2 confirmed');
    expect(status(el)).to.equal(`1 of 2 confirmed. Next: the code sent to ${MASKED}.`);
    expect(find(el, 'label').textContent).to.equal(`6-digit code sent to ${MASKED}`);
    expect(find<HTMLInputElement>(el, '#code').value).to.equal('');
    expect(focused(el)?.id).to.equal('code');
    await typeCode(el, CURRENT_CODE);
    expect(el.state.screen).to.equal('done');
    expect(client.calls.filter(({ call }) => call === 'prove').map(({ of }) => of[1])).to.deep.equal([
      { code: RIGHT_CODE, of: 'new' },
      { code: CURRENT_CODE, of: 'current' },
    ]);
  });

  it('takes them the other way round as well', async () => {
    const { el } = await show(both);
    await typeAddress(el, NEW);
    await press(el, `Enter the code sent to ${MASKED} first`);
    expect(focused(el)?.id).to.equal('code');
    await typeCode(el, CURRENT_CODE);
    expect(find(el, 'label').textContent).to.contain(NEW);
    await typeCode(el, RIGHT_CODE);
    expect(el.state.screen).to.equal('done');
  });

  it('tells which one is confirmed to those who do not see the bar', async () => {
    const { el } = await show(both);
    await typeAddress(el, NEW);
    await typeCode(el, RIGHT_CODE);
    const steps = [...el.shadowRoot!.querySelectorAll('li')];
    expect(steps.map((li) => li.getAttribute('aria-current'))).to.deep.equal(['false', 'step']);
    expect(steps.map((li) => li.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      `New ${NEW} Confirmed`,
      `Current ${MASKED} Not confirmed yet`,
    ]);
  });

  it('keeps what is being typed when the other side is confirmed by a link elsewhere', async () => {
    const { el, client } = await show(both);
    await typeAddress(el, NEW);
    await typeCode(el, '1234', false);
    const proofs = el.change!.proofs.map((each) =>
      each.of === 'current' ? { ...each, state: 'done' as const } : each,
    );
    client.changeElsewhere({ proofs });
    await settled(el);
    expect(text(el)).to.contain('1 of 2 confirmed');
    expect(find<HTMLInputElement>(el, '#code').value).to.equal('1234');
    await typeCode(el, RIGHT_CODE);
    expect(el.state.screen).to.equal('done');
  });

  it('moves on when the side at hand is confirmed by a link elsewhere', async () => {
    const { el, client } = await show(both);
    await typeAddress(el, NEW);
    await typeCode(el, '1234', false);
    const proofs = el.change!.proofs.map((each) => (each.of === 'new' ? { ...each, state: 'done' as const } : each));
    client.changeElsewhere({ proofs });
    await settled(el);
    expect(el.state.of).to.equal('current');
    expect(find<HTMLInputElement>(el, '#code').value).to.equal('');
  });

  it('does not spend a try on the same wrong digits, yet does on the other side', async () => {
    const { el, client } = await show(both);
    await typeAddress(el, NEW);
    await typeCode(el, '111111');
    await press(el, 'Confirm');
    await press(el, `Enter the code sent to ${MASKED} first`);
    expect(el.error).to.equal(null);
    await typeCode(el, '111111');
    expect(names(client).filter((call) => call === 'prove').length).to.equal(2);
  });

  it('names the address that a wrong code was asked of, as there are two', async () => {
    const { el } = await show(both);
    await typeAddress(el, NEW);
    await typeCode(el, CURRENT_CODE);
    expect(find(el, '[role=alert]').textContent).to.contain(`Make sure it is the code sent to ${NEW}.`);
    await typeCode(el, '1234');
    expect(find(el, '[role=alert]').textContent).not.to.contain('Make sure');
    const { el: one } = await show();
    await typeAddress(one, NEW);
    await typeCode(one, CURRENT_CODE);
    expect(find(one, '[role=alert]').textContent).not.to.contain('Make sure');
  });

  it('fills no part of the bar before a side is confirmed', async () => {
    const { el } = await show(both);
    await typeAddress(el, NEW);
    const colours = () =>
      [...el.shadowRoot!.querySelectorAll('li')].map((li) => getComputedStyle(li).borderBlockStartColor);
    const [open, other] = colours();
    expect(open).to.equal(other);
    await typeCode(el, RIGHT_CODE);
    expect(colours()[0]).not.to.equal(open);
    expect(colours()[1]).to.equal(open);
  });

  it('counts down and sends again for each side by itself', async () => {
    const { el, client } = await show(both);
    await typeAddress(el, NEW);
    client.advance(31_000);
    await waitUntil(() => status(el) === 'You can send a new code now.', 'it is told', { timeout: 5000 });
    await press(el, 'Send a new code');
    expect(button(el, 'Send a new code in 60 seconds')).to.be.instanceOf(HTMLElement);
    await press(el, `Enter the code sent to ${MASKED} first`);
    await press(el, 'Send a new code');
    expect(status(el)).to.contain(`New code sent to ${MASKED}.`);
    expect(
      client.calls.filter(({ call }) => call === 'resend').map(({ of }) => (of[1] as { of: string }).of),
    ).to.deep.equal(['new', 'current']);
  });

  it('sends the code of the side that has expired anew', async () => {
    const { el, client } = await show(both);
    await typeAddress(el, NEW);
    await typeCode(el, RIGHT_CODE);
    client.advance(11 * 60_000);
    await waitUntil(() => text(el).includes('That code has expired'), 'it is told', { timeout: 5000 });
    await press(el, 'Send a new code');
    expect([el.state.screen, el.state.of]).to.deep.equal(['code', 'current']);
    await typeCode(el, CURRENT_CODE);
    expect(el.state.screen).to.equal('done');
  });

  it('resumes where it stands', async () => {
    const { el } = await show({ ...both, waiting: {} });
    await press(el, 'Enter the code');
    expect(focused(el)?.id).to.equal('code');
    expect(text(el)).to.contain('0 of 2 confirmed');
  });
});

describe('the old contact', () => {
  it('is said to have been told, if there was a verified one', async () => {
    const { el } = await show();
    await typeAddress(el, NEW);
    await typeCode(el, RIGHT_CODE);
    expect(text(el)).to.contain('We’ve told your old address about this change.');
    const first = await show({ empty: true });
    await typeAddress(first.el, NEW);
    await typeCode(first.el, RIGHT_CODE);
    expect(text(first.el)).not.to.contain('told');
  });
});

describe('a link to the current contact', () => {
  it('says that two accounts become one, where pressing does that', async () => {
    const { el } = await showConfirm({ link: { merges: true } });
    expect(text(el)).to.contain('Both accounts will become one, and that cannot be undone.');
    const { el: usual } = await showConfirm();
    expect(text(usual)).not.to.contain('become one');
  });

  it('asks whether to allow the change, and says that the new address still has to be confirmed', async () => {
    const { el, heard } = await showConfirm({ link: { of: 'current' }, current: true, confirms: 'half' });
    expect(text(el)).to.contain('Allow this change?');
    await press(el, 'Allow');
    expect(text(el)).to.contain('The new one still has to be confirmed.');
    expect(heard.at(-1)?.[1]['outcome']).to.equal('half');
  });

  it('says what it does that this was not asked for, before it is said and after', async () => {
    const { el } = await showConfirm({ link: { of: 'current' } });
    expect(text(el)).to.contain('all devices will be signed out of the account');
    await press(el, 'I didn’t ask for this');
    expect(find(el, '[part=heading]').textContent).to.equal('The change is stopped');
    expect(text(el)).to.contain('All devices are signed out of the account').and.to.contain('Sign in again');
    const { el: fresh } = await showConfirm();
    expect(text(fresh)).not.to.contain('devices');
    await press(fresh, 'I didn’t ask for this');
    expect(text(fresh)).to.contain('The change was stopped. Nothing has changed.').and.not.to.contain('devices');
  });

  it('says on the other page that the current one still has to', async () => {
    const { el } = await showConfirm({ current: true, confirms: 'half' });
    await press(el, 'Confirm');
    expect(text(el)).to.contain('Your current contact still has to confirm.');
  });
});
