// Owns how the rarely needed screens are used: two confirmations, a lost contact, a fresh sign-in, what stands in the way.
import { setViewport } from '@web/test-runner-commands';
import { expect, waitUntil } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import {
  button,
  clear,
  CURRENT_CODE,
  find,
  focused,
  NOW,
  press,
  RIGHT_CODE,
  settled,
  show,
  showConfirm,
  showVerify,
  status,
  text,
  typeAddress,
  typeCode,
} from '../kit/element.ts';
import type { Trouble } from '../../widget/client/call.ts';
const NEW = 'ann.new@example.org';
const MASKED = 'a••@e••.com';
const CANNOT = `I can’t use ${MASKED} any more`;
const STEP_UP: Trouble = { code: 'step-up-required', status: 401, maxAge: 300, acrValues: ['gold', 'silver'] };
const names = (client: { readonly calls: readonly { readonly call: string }[] }) =>
  client.calls.map(({ call }) => call);

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
    client.move({ proofs });
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
    client.move({ proofs });
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
    client.pass(31_000);
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
    client.pass(11 * 60_000);
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
    client.pass(31_000);
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
    await press(el, 'Sign in again');
    expect(text(el)).to.contain('Confirm it’s you');
    el.addEventListener('contact-change-step-up', (event) => {
      event.detail.waitUntil(Promise.resolve().then(() => client.lift()));
    });
    await press(el, 'Continue');
    expect(heard.filter(([type]) => type === 'contact-change-step-up').length).to.equal(1);
    expect(client.calls.at(-1)).to.deep.include({ call: 'begin' });
    expect(client.calls.at(-1)?.of[0]).to.include({ value: NEW });
    expect(el.state.screen).to.equal('done');
  });

  it('says so when signing in was not enough, with the other ways in sight', async () => {
    const { el } = await lost();
    await press(el, 'Sign in again');
    await press(el, 'Continue');
    expect(status(el)).to.equal(`${MASKED} still has to confirm this.`);
    expect(button(el, 'It’s lost or somebody else has it')).to.be.instanceOf(HTMLElement);
  });

  it('may be called lost, which takes a fresh sign-in', async () => {
    const { el, client } = await lost();
    client.problems = { begin: STEP_UP };
    await press(el, 'It’s lost or somebody else has it');
    expect(text(el)).to.contain('Confirm it’s you');
    client.problems = {};
    await press(el, 'Continue');
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

  it('is asked for by a screen when no host takes care of it, and Continue goes on', async () => {
    const { el, client } = await show({ problems: { begin: STEP_UP } });
    await typeAddress(el, NEW);
    expect(text(el)).to.contain('For your security, sign in again to change this.');
    expect(focused(el)?.getAttribute('role')).to.equal('heading');
    client.problems = {};
    await press(el, 'Continue');
    expect(el.change?.value).to.equal(NEW);
  });

  it('does not go round when the host resolves without one', async () => {
    const { el, client, heard } = await show({ problems: { begin: STEP_UP } });
    el.addEventListener('contact-change-step-up', (event) => event.detail.waitUntil(Promise.resolve()));
    await typeAddress(el, NEW);
    expect(names(client)).to.deep.equal(['me', 'begin', 'begin']);
    expect(text(el)).to.contain('Confirm it’s you');
    await press(el, 'Continue');
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
    await press(el, 'Continue');
    expect(find(el, '[role=alert]').textContent).to.contain('Sign out and in again, then come back here.');
    expect(find<HTMLAnchorElement>(el, 'a').href).to.equal(supportUrl);
    await press(el, 'Back');
    expect(find<HTMLInputElement>(el, '#value').value).to.equal(NEW);
    expect(el.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
  });

  it('is said so before the form and in a freeze as well, and there is a way back from the first', async () => {
    const { el, heard } = await show({ capabilities: { stepUp: { needed: true, maxAge: 300 } } });
    await press(el, 'Continue');
    expect(find(el, '[role=alert]').textContent).to.contain('Sign out and in again');
    await press(el, 'Back');
    expect(heard.map(([type]) => type)).to.include('contact-change-cancel');
    const frozen = (await show({ capabilities: { frozenUntil: new Date(NOW + 86_400_000).toISOString() } })).el;
    await press(frozen, 'Sign in again');
    await press(frozen, 'Continue');
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
    await press(el, 'Continue');
    expect(text(el), 'still needed').to.contain('Confirm it’s you');
    options.capabilities.stepUp.needed = false;
    await press(el, 'Continue');
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
    await press(el, 'Continue');
    expect(asked).to.deep.equal([false, true]);
  });
});

describe('what stands in the way', () => {
  const until = new Date(NOW + 86_400_000).toISOString();

  it('is said when changes are frozen, with until when and a way out', async () => {
    const { el, client } = await show({ capabilities: { frozenUntil: until } });
    const time = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' }).format(NOW + 86_400_000);
    expect(text(el)).to.contain(time);
    expect(el.shadowRoot?.querySelector('input')).to.equal(null);
    await press(el, 'Sign in again');
    await press(el, 'Continue');
    expect(names(client)).to.deep.equal(['me', 'me']);
  });

  it('is said when a freeze comes later', async () => {
    const { el } = await show({ problems: { begin: { code: 'frozen', status: 409, until } } });
    await typeAddress(el, NEW);
    expect(find(el, '[part=heading]').textContent).to.equal('Changes are paused');
  });

  it('is said when the site’s sign-in manages the contact', async () => {
    const { el } = await show({ able: { managed: true } });
    expect(text(el)).to.contain('It comes from the way you sign in to Example.');
    const later = await show({ problems: { begin: { code: 'not-allowed', status: 403, reason: 'managed' } } });
    await typeAddress(later.el, NEW);
    expect(text(later.el)).to.contain('managed elsewhere');
  });

  it('is said when no message may go, with when the next one may', async () => {
    const nextSendAt = new Date(NOW + 25 * 60_000).toISOString();
    const { el } = await show({ able: { sendsLeft: 0, nextSendAt } });
    expect(text(el)).to.contain('Try again in 25 minutes.');
    const { el: never } = await show({ able: { sendsLeft: 0 } });
    expect(text(never)).to.contain('No more messages can be sent.');
    await press(never, 'Start again');
    expect(focused(never)?.id).to.equal('value');
  });

  it('lets somebody begin once the wait is over, without a reload', async () => {
    const nextSendAt = new Date(NOW + 25 * 60_000).toISOString();
    const { el, client } = await show({ able: { sendsLeft: 0, nextSendAt } });
    const again = button(el, 'Start again');
    expect(again.ariaDisabled).to.equal('true');
    client.pass(25 * 60_000);
    await waitUntil(() => again.ariaDisabled === 'false', 'the button opens', { timeout: 5000 });
    expect(text(el)).not.to.contain('Try again').and.not.to.contain('No more messages');
    await press(el, 'Start again');
    expect(focused(el)?.id).to.equal('value');
  });

  it('has words for each reason that keeps a contact', async () => {
    for (const [reason, words] of [
      ['last-verified', 'only verified contact'],
      ['last-login', 'You sign in with this'],
      ['primary', 'your primary one'],
      ['other', 'last contact of its kind'],
    ] as const) {
      const { el } = await show({ problems: { begin: { code: 'last-contact', status: 409, reason } } });
      await typeAddress(el, NEW);
      expect(find(el, '[role=alert]').textContent).to.contain(words);
    }
  });
});

describe('a quota that is used up', () => {
  const FULL: Trouble = { code: 'quota-exceeded', status: 429, retryAfter: 86_400 };
  const WORDS = 'Too many tries for now. Try again in 24 hours.';
  const said = (el: Element) => find(el, '[role=alert]').textContent;

  it('is said on the form, where what was typed stays', async () => {
    const { el, client } = await show({ problems: { begin: FULL } });
    await typeAddress(el, NEW);
    expect(said(el)).to.equal(WORDS);
    expect(find<HTMLInputElement>(el, '#value').value).to.equal(NEW);
    client.problems = {};
    await press(el, 'Send code');
    expect(el.state.screen).to.equal('code');
  });

  it('leaves the code as it was typed, and the ways round it', async () => {
    const { el, client } = await show({ problems: { prove: FULL } });
    await typeAddress(el, NEW);
    await typeCode(el, '111111');
    expect([said(el), text(el).includes('asked for')]).to.deep.equal([WORDS, false]);
    expect(find<HTMLInputElement>(el, '#code').value).to.equal('111111');
    button(el, 'Get a link instead');
    client.problems = {};
    await typeCode(el, RIGHT_CODE);
    expect(el.state.screen).to.equal('done');
  });

  it('for another message leaves the code that was sent good, and what is typed of it', async () => {
    const { el } = await show({ problems: { resend: FULL } });
    await typeAddress(el, NEW);
    await typeCode(el, '123', false);
    await el.resend();
    await settled(el);
    expect(said(el)).to.equal(WORDS);
    expect(find<HTMLInputElement>(el, '#code').value).to.equal('123');
    await typeCode(el, RIGHT_CODE);
    expect(el.state.screen).to.equal('done');
  });

  for (const [lang, words] of [
    ['en', 'Text messages can’t be sent to this number for now. Try again in 20 minutes.'],
    ['ar', 'لا يمكن إرسال رسائل نصية إلى هذا الرقم الآن. حاول مرة أخرى بعد 20 دقيقة.'],
  ] as const)
    it(`of text messages is not said in ${lang} to be anybody’s doing`, async () => {
      document.documentElement.lang = lang;
      const { el } = await show({ kind: 'phone', problems: { begin: { ...FULL, reason: 'sms', retryAfter: 1200 } } });
      await typeAddress(el, '0405550199');
      expect(said(el)).to.equal(words);
      expect(find<HTMLInputElement>(el, '#value').value).to.equal('0405550199');
    });
});

describe('a contact to verify', () => {
  it('is sent a code when its button is pressed, not before, and is verified by it', async () => {
    const { el, client } = await showVerify();
    expect(text(el)).to.contain(`We’ll send a code to ${NEW}.`);
    expect(names(client)).to.deep.equal(['me']);
    await press(el, 'Send code');
    expect(client.calls.at(-1)?.of[0]).to.equal('ctc_new');
    expect(text(el)).not.to.contain('Use a different address');
    await typeCode(el, RIGHT_CODE);
    expect(text(el)).to.contain(`${NEW} is verified.`);
    expect(text(el)).not.to.contain('told your old address');
  });

  it('takes a token of the page’s human check with it', async () => {
    const { el, client } = await showVerify();
    el.getHumanToken = () => 'tok';
    await el.updateComplete;
    await press(el, 'Send code');
    expect(client.calls.at(-1)?.of[1]).to.have.property('humanToken', 'tok');
  });

  it('may turn out to be verified already, or gone', async () => {
    const { el } = await showVerify({}, 'ctc_email');
    expect(text(el)).to.contain('ann@example.com is verified already.');
    const { el: gone } = await showVerify({}, 'ctc_nobody');
    expect(text(gone)).to.contain('no longer there');
  });

  it('is sent to again, and shows what goes wrong', async () => {
    const { el } = await showVerify({ problems: { verify: { code: 'too-soon', status: 429, retryAfter: 20 } } });
    await press(el, 'Send code');
    expect(find(el, '[role=alert]').textContent).to.contain('20 seconds');
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
