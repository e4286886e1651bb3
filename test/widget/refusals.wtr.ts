// Owns what the user reads when a change is frozen, managed, out of quota. Not a fresh sign-in: fresh-sign-in.wtr.ts.
import { setViewport } from '@web/test-runner-commands';
import { expect, waitUntil } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import {
  button,
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
import type { Trouble } from '../../widget/client/call.ts';
import { NEW, names } from './rare.ts';

beforeEach(async () => {
  document.documentElement.lang = 'en';
  await setViewport({ width: 1280, height: 900 });
});

afterEach(clear);

describe('what stands in the way', () => {
  const until = new Date(NOW + 86_400_000).toISOString();

  it('is said when changes are frozen, with until when and a way out', async () => {
    const { el, client } = await show({ capabilities: { frozenUntil: until } });
    const time = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' }).format(NOW + 86_400_000);
    expect(text(el)).to.contain(time);
    expect(el.shadowRoot?.querySelector('input')).to.equal(null);
    await press(el, 'Sign in again');
    expect(names(client)).to.deep.equal(['me', 'me']);
  });

  it('is said when a freeze comes later', async () => {
    const { el } = await show({ problems: { begin: { code: 'frozen', status: 409, until } } });
    await typeAddress(el, NEW);
    expect(find(el, '[part=heading]').textContent).to.equal('Changes are paused');
  });

  it('is said when the site’s sign-in manages the contact', async () => {
    const { el } = await show({ able: { managed: true } });
    expect(text(el)).to.contain('It comes from the way you sign in to Example, and can be changed only there.');
    const later = await show({ problems: { begin: { code: 'not-allowed', status: 403, reason: 'managed' } } });
    await typeAddress(later.el, NEW);
    expect(text(later.el)).to.contain('managed elsewhere');
  });

  it('is said when the policy lets no user change it, or the kind is off', async () => {
    const { el } = await show({ able: { may: ['read'] } });
    expect(find(el, '[part=heading]').textContent).to.equal('This can’t be done here.');
    expect(text(el)).not.to.contain('managed elsewhere');
    const off = await show({ kind: 'phone', capabilities: { kinds: {} } }, { managedUrl: 'https://hr.example/' });
    expect(find(off.el, '[part=heading]').textContent).to.equal('This can’t be done here.');
    expect(find<HTMLAnchorElement>(off.el, '[part~=primary-button]').href).to.equal('https://hr.example/');
    expect(off.client.calls.map(({ call }) => call)).to.deep.equal(['me']);
  });

  it('leads to where the server says that contacts are managed, unless the page says another place', async () => {
    const capabilities = { managedUrl: 'https://id.example/profile' };
    const { el } = await show({ able: { managed: true }, capabilities });
    expect(find<HTMLAnchorElement>(el, '[part~=primary-button]').href).to.equal('https://id.example/profile');
    const { el: own } = await show({ able: { managed: true }, capabilities }, { managedUrl: 'https://hr.example/' });
    expect(find<HTMLAnchorElement>(own, '[part~=primary-button]').href).to.equal('https://hr.example/');
  });

  it('is said when no message may go, with when the next one may', async () => {
    const nextSendAt = new Date(NOW + 25 * 60_000).toISOString();
    const { el } = await show({ able: { sendsLeft: 0, nextSendAt } });
    expect(text(el)).to.contain('You can try again in 25 minutes.');
    const { el: never } = await show({ able: { sendsLeft: 0 } });
    expect(text(never)).to.contain('No more messages can be sent.');
    await press(never, 'Start again');
    expect(focused(never)?.id).to.equal('value');
  });

  it('lets somebody begin once the wait is over, without a reload', async () => {
    const nextSendAt = new Date(NOW + 25 * 60_000).toISOString();
    const { el, client } = await show({ able: { sendsLeft: 0, nextSendAt } });
    expect(text(el), 'no button that cannot be pressed for so long').not.to.contain('Start again');
    client.advance(25 * 60_000);
    await waitUntil(() => text(el).includes('Start again'), 'the button comes', { timeout: 5000 });
    expect(text(el)).not.to.contain('try again').and.not.to.contain('No more messages');
    await press(el, 'Start again');
    expect(focused(el)?.id).to.equal('value');
  });

  it('has words for the reasons for which a number or an address is refused', async () => {
    for (const [kind, code, reason, words] of [
      [
        'phone',
        'address-not-allowed',
        'country',
        'We can’t text this country. Enter a number of a country in the list.',
      ],
      ['phone', 'address-not-allowed', 'landline', 'This is a landline. Enter a mobile number.'],
      ['phone', 'address-not-allowed', 'number-type', 'We can’t text this type of number. Enter a mobile number.'],
      ['phone', 'address-invalid', 'unknown', 'We don’t know this number. Check it’s right.'],
      ['phone', 'address-invalid', 'number', 'Numbers of this country have another length.'],
      ['email', 'address-not-allowed', 'domain', 'This domain can’t be used here.'],
      ['phone', 'address-invalid', 'too-short', 'This number is too short.'],
      ['phone', 'address-invalid', 'extension', 'Enter the number without its extension.'],
      ['phone', 'address-invalid', 'country', 'Choose the country'],
      ['phone', 'address-invalid', 'characters', 'Use digits alone'],
      ['email', 'address-invalid', 'several', 'Enter one address only.'],
      ['email', 'address-invalid', 'too-long', 'This is too long.'],
      ['email', 'address-invalid', 'characters', 'Before the @, use letters from a to z'],
      ['email', 'address-invalid', 'domain', 'Check the part after the @.'],
      ['email', 'address-invalid', 'format', 'Enter an email address in the correct format'],
    ] as const) {
      const { el } = await show({ kind, problems: { begin: { code, status: 422, reason } } });
      await typeAddress(el, kind === 'email' ? NEW : '0405550199');
      const input = find<HTMLInputElement>(el, '#value');
      expect(find(el, '[part=field] [role=alert]').textContent).to.contain(words);
      expect([input.ariaInvalid, focused(el)]).to.deep.equal(['true', input]);
    }
  });

  it('names the country that a number is refused for, in the language of the page', async () => {
    const refused = { code: 'address-not-allowed', status: 422, reason: 'country', country: 'CH' } as const;
    for (const [lang, words] of [
      ['en', 'We can’t text this country (Switzerland). Enter'],
      ['de', 'In dieses Land (Schweiz) senden wir keine SMS.'],
      ['ja', 'この国（スイス）の番号には'],
      ['ko', '이 국가(스위스)의 번호에는'],
    ] as const) {
      await Promise.all([import(`../../widget/words/${lang}.ts`), import(`../../widget/words/${lang}.more.ts`)]);
      document.documentElement.lang = lang;
      const { el } = await show({ kind: 'phone', problems: { begin: refused } });
      await typeAddress(el, '+41795550199');
      expect(find(el, '[part=field] [role=alert]').textContent).to.contain(words);
    }
    document.documentElement.lang = 'en';
  });
});

describe('a quota that is used up', () => {
  const FULL: Trouble = { code: 'quota-exceeded', status: 429, retryAfter: 86_400 };
  const WORDS = 'Too many tries for now. Try again in 24 hours. A code that you already have still works.';
  const said = (el: Element) => find(el, '[role=alert]').textContent;

  it('is said on the form, where what was typed stays', async () => {
    const { el, client } = await show({ problems: { begin: FULL } });
    await typeAddress(el, NEW);
    expect(said(el)).to.equal(WORDS);
    expect(find<HTMLInputElement>(el, '#value').value).to.equal(NEW);
    client.problems = {};
    await press(el, 'Send code');
    await press(el, 'Email me a link instead');
    expect(el.state.screen, 'both buttons wait as long').to.equal('enter');
    client.advance(86_400_000);
    await waitUntil(() => !el.shadowRoot?.querySelector('[role=alert]'), 'the wait is over', { timeout: 5000 });
    await press(el, 'Send code');
    expect(el.state.screen).to.equal('code');
  });

  it('of one address leaves another address free at once', async () => {
    const { el, client } = await show({ problems: { begin: FULL } });
    await typeAddress(el, NEW);
    client.problems = {};
    await typeAddress(el, 'ann.other@example.org');
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
    ['en', 'Text messages can’t be sent to this number for now. Try again in 20 minutes, or enter another number.'],
    ['ar', 'لا يمكن إرسال رسائل نصية إلى هذا الرقم الآن. حاول مرة أخرى بعد 20 دقيقة، أو أدخل رقمًا آخر.'],
  ] as const)
    it(`of text messages is not said in ${lang} to be anybody’s doing`, async () => {
      document.documentElement.lang = lang;
      const { el } = await show({ kind: 'phone', problems: { begin: { ...FULL, reason: 'sms', retryAfter: 1200 } } });
      await typeAddress(el, '0405550199');
      expect(said(el)).to.equal(words);
      expect(find<HTMLInputElement>(el, '#value').value).to.equal('0405550199');
    });
});
