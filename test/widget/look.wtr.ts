// Owns what makes a screen pleasant: nothing jumps, one knows how far it is, the mailbox is one press away. Not the screens as they
// stand: screens.wtr.ts.
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect, waitUntil } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import {
  button,
  clear,
  CURRENT_CODE,
  find,
  focused,
  linesIn,
  press,
  RIGHT_CODE,
  SCENES,
  settled,
  show,
  stage,
  status,
  text,
  typeAddress,
  typeCode,
} from '../kit/element.ts';
import type { Kind } from '../../shared/contact.ts';
import type { ChangeBody, Delivery } from '../../shared/wire/change.ts';
import type { ContactChange } from '../../widget/change/contact-change.ts';
import { EXTRAS } from '../../widget/change/rare/shelf.ts';
import { NEW, names } from './rare.ts';

const page = globalThis as typeof globalThis & { [EXTRAS]?: unknown };
const alert = (el: Element) => el.shadowRoot?.querySelector('[role=alert]')?.textContent?.trim();
const proves = (client: Parameters<typeof names>[0]) => names(client).filter((call) => call === 'prove').length;

/** The ways of a message, and what the screens say before and after it was sent, and when another one was. */
interface Way {
  readonly name: string;
  readonly set?: Partial<ContactChange>;
  readonly kind?: Kind;
  readonly change?: Partial<ChangeBody>;
  readonly sending: string;
  readonly sent: string;
  readonly again: string;
}
const CODE = {
  sending: 'We’re sending a 6-digit code to',
  sent: 'We sent a 6-digit code to',
  again: 'New code sent to',
};
const LINK = { sending: 'We’re sending a link to', sent: 'We sent a link to', again: 'New link sent to' };
const WAYS: readonly Way[] = [
  { name: 'a code by mail', ...CODE },
  { name: 'a link', set: { method: 'link' }, ...LINK },
  { name: 'a link that alone completes the change', set: { method: 'link' }, change: { completion: 'click' }, ...LINK },
  { name: 'a text message', kind: 'phone', ...CODE },
  { name: 'WhatsApp', kind: 'phone', change: { channel: 'whatsapp' }, ...CODE },
];

beforeEach(async () => {
  document.documentElement.lang = 'en';
  await setViewport({ width: 390, height: 900 });
});
afterEach(clear);

describe('what was sent', () => {
  it('is said to be sent only once it was', async () => {
    const { el, client } = await show({ change: { delivery: 'queued' } });
    await typeAddress(el, NEW);
    expect(text(el)).to.contain(`We’re sending a 6-digit code to ${NEW}.`).and.not.to.contain('We sent');
    client.changeElsewhere({ delivery: 'sent' });
    await settled(el);
    expect(text(el)).to.contain(`We sent a 6-digit code to ${NEW}.`);
  });

  for (const { name, set = {}, kind = 'email', change = {}, sending, sent, again } of WAYS)
    it(`is said to be under way until it was sent: ${name}, at first and again`, async () => {
      const resendAt = new Date(0).toISOString();
      const { el, client } = await show({ kind, change: { ...change, resendAt, delivery: 'queued' } }, set);
      await el.start({ value: kind === 'phone' ? '0405550199' : NEW });
      const see = async (delivery: Delivery) => {
        client.changeElsewhere({ delivery });
        await settled(el);
        return text(el) + status(el);
      };
      for (const delivery of ['queued', 'delayed'] as const)
        expect(await see(delivery), delivery)
          .to.contain(sending)
          .and.not.to.contain('We sent');
      expect(await see('sent'))
        .to.contain(sent)
        .and.not.to.contain('sending');
      await see('delayed');
      await el.resend();
      for (const delivery of ['queued', 'delayed'] as const)
        expect(await see(delivery), delivery)
          .to.contain('Sending…')
          .and.not.to.contain(again);
      expect(await see('sent')).to.contain(again);
    });

  it('and did not arrive has another address as the main way on, and no field for a code that cannot come', async () => {
    const { el } = await show({ change: { delivery: 'failed' } });
    await typeAddress(el, NEW);
    expect(el.shadowRoot?.querySelector('#code')).to.equal(null);
    expect(find(el, '[part~=primary-button]').textContent).to.contain('Use a different address');
    expect(text(el)).not.to.contain('spam folder');
    await press(el, 'Use a different address');
    expect(find<HTMLInputElement>(el, '#value').value).to.equal(NEW);
  });

  it('opens in the mailbox of its provider, which learns nothing of the page', async () => {
    const { el } = await show();
    for (const [address, name, url] of [
      ['ann@gmail.com', 'Open Gmail', 'https://mail.google.com/mail/'],
      ['ann@hotmail.co.uk', 'Open Outlook', 'https://outlook.live.com/mail/'],
      ['ann@yahoo.com.br', 'Open Yahoo Mail', 'https://mail.yahoo.com/'],
      ['ann@me.com', 'Open iCloud Mail', 'https://www.icloud.com/mail/'],
    ] as const) {
      await el.reset();
      await el.start({ value: address });
      await settled(el);
      const link = find<HTMLAnchorElement>(el, '.mailbox');
      const { href, target, rel } = link;
      expect([link.textContent.trim(), href, target, rel]).to.deep.equal([name, url, '_blank', 'noopener noreferrer']);
      expect(link.offsetHeight).to.be.at.least(44);
      expect(link.offsetHeight, 'its text is one line').to.equal(find(el, '[part~=primary-button]').offsetHeight);
    }
    await el.reset();
    await el.start({ value: NEW });
    await settled(el);
    expect(el.shadowRoot?.querySelector('.mailbox'), 'an unknown provider').to.equal(null);
  });
});

describe('an address', () => {
  const LONG = 'annabella.lindqvist@ferries.example';

  for (const lang of ['en', 'ar'])
    it(`that is long breaks at its @ alone, in texts, labels and at the end (${lang})`, async () => {
      document.documentElement.lang = lang;
      await setViewport({ width: 320, height: 900 });
      const one = (await show()).el;
      await typeAddress(one, LONG);
      expect(linesIn(one, '[part=text] bdi'), 'sent to').to.deep.equal([1, 1]);
      await typeCode(one, RIGHT_CODE);
      expect(one.state.screen).to.equal('done');
      expect(linesIn(one, '[part=text] bdi'), 'changed to').to.deep.equal([1, 1]);
      const two = (await show({ current: true })).el;
      await typeAddress(two, LONG);
      expect(linesIn(two, 'label bdi'), 'the label').to.deep.equal([1, 1]);
    });

  it('that has room in one line stays whole', async () => {
    await setViewport({ width: 460, height: 900 });
    const { el } = await show();
    await typeAddress(el, NEW);
    expect(linesIn(el, '[part=text] bdi')).to.deep.equal([1]);
  });
});

describe('what comes and goes', () => {
  it('moves no button: another message is said at its button, and the code field has the focus', async () => {
    const { el, client } = await show();
    await typeAddress(el, NEW);
    client.advance(31_000);
    await waitUntil(() => text(el).includes('Send a new code No email?'), 'the wait is over', { timeout: 5000 });
    const place = () => find(el, '[part~=resend]').getBoundingClientRect().top;
    const before = place();
    await press(el, 'Send a new code');
    expect(place()).to.equal(before);
    expect(text(el)).to.contain(`New code sent to ${NEW}. Earlier codes no longer work.`);
    expect(focused(el)?.id).to.equal('code');
  });

  it('keeps an error clear of the focus ring of its field', async () => {
    const { el } = await show();
    await press(el, 'Send code');
    const field = find(el, '#value');
    expect(focused(el)).to.equal(field);
    const { outlineWidth, outlineOffset } = getComputedStyle(field);
    const ring = field.getBoundingClientRect().bottom + parseFloat(outlineWidth) + parseFloat(outlineOffset);
    expect(find(el, '#error').getBoundingClientRect().top - ring).to.be.at.least(4);
  });

  it('moves no button when an error of one line comes or goes, and an old error goes with the first key', async () => {
    await setViewport({ width: 1280, height: 900 });
    const { el } = await show();
    await typeAddress(el, NEW);
    const place = () => find(el, '[part~=primary-button]').getBoundingClientRect().top;
    const before = place();
    await typeCode(el, '12');
    expect(alert(el)).to.contain('Enter all 6 numbers of the code');
    expect(place()).to.equal(before);
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ type: '3' });
    await settled(el);
    expect([alert(el), place()]).to.deep.equal([undefined, before]);
  });

  it('moves no button on a phone when a code is wrong, which takes two lines there', async () => {
    const { el } = await show();
    await typeAddress(el, NEW);
    const place = () => find(el, '[part~=primary-button]').getBoundingClientRect().top;
    const before = place();
    await typeCode(el, '111111');
    expect([alert(el), place()]).to.deep.equal([
      'That code isn’t right. Check it and try again. 4 tries left.',
      before,
    ]);
  });

  it('is not sent again: a wrong code that is typed once more costs no try, and is said to be wrong', async () => {
    const { el, client } = await show();
    await typeAddress(el, NEW);
    await typeCode(el, '111111');
    await typeCode(el, '111111');
    expect([proves(client), alert(el)]).to.deep.equal([
      1,
      'That code isn’t right. Check it and try again. 4 tries left.',
    ]);
    await typeCode(el, RIGHT_CODE);
    expect(el.state.screen).to.equal('done');
  });

  it('goes by itself once the network is back', async () => {
    const { el, client } = await show();
    await typeAddress(el, NEW);
    client.problems = { prove: { code: 'offline', status: 0 } };
    await typeCode(el, RIGHT_CODE);
    expect(alert(el)).to.contain('We couldn’t connect.');
    client.problems = {};
    dispatchEvent(new Event('online'));
    await settled(el);
    expect(alert(el)).to.equal(undefined);
  });
});

describe('auto-submit="typed"', () => {
  it('sends a whole code as it is typed, each once, and never on the last try', async () => {
    const { el, client } = await show({ change: { triesLeft: 3 } }, { autoSubmit: 'typed' });
    await typeAddress(el, NEW);
    await typeCode(el, '111111', false);
    expect(proves(client)).to.equal(1);
    await typeCode(el, '111111', false);
    expect(proves(client), 'the same again').to.equal(1);
    client.problems = { prove: { code: 'proof-wrong', status: 422, triesLeft: 1 } };
    await typeCode(el, '222222', false);
    expect(proves(client)).to.equal(2);
    client.problems = {};
    await typeCode(el, RIGHT_CODE, false);
    expect([proves(client), el.state.screen], 'the last try').to.deep.equal([2, 'code']);
    await press(el, 'Confirm');
    expect(el.state.screen).to.equal('done');
  });

  it('is not the default', async () => {
    const { el, client } = await show();
    await typeAddress(el, NEW);
    await typeCode(el, RIGHT_CODE, false);
    expect(proves(client)).to.equal(0);
  });
});

describe('the field for a code', () => {
  for (const width of [320, 390])
    it(`shows every digit at twice the text size and ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const { el } = await show();
      el.style.fontSize = '200%';
      el.style.setProperty('--contact-change-font-size', '2rem');
      await typeAddress(el, NEW);
      await typeCode(el, '888888', false);
      const input = find<HTMLInputElement>(el, '#code');
      expect(input.scrollWidth).to.be.at.most(input.clientWidth);
    });

  it('stays one field when it looks like six', async () => {
    await setViewport({ width: 320, height: 900 });
    const { el } = await show({}, { codeStyle: 'segments' });
    await typeAddress(el, NEW);
    await typeCode(el, '888888', false);
    const inputs = el.shadowRoot!.querySelectorAll('input');
    expect(inputs.length).to.equal(1);
    expect(inputs[0]!.scrollWidth).to.be.at.most(inputs[0]!.clientWidth);
    expect(getComputedStyle(inputs[0]!).backgroundImage).to.contain('linear-gradient');
  });

  it('keeps its lines in forced colours, in those of the system, and thicker ones where it is wrong', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      const { el } = await show({}, { codeStyle: 'segments' });
      await typeAddress(el, NEW);
      const look = getComputedStyle(find(el, '#code'));
      expect(look.backgroundImage).to.contain('linear-gradient');
      expect(look.backgroundSize).to.match(/ 3px$/);
      const system = find(el, '#code').parentElement!.appendChild(document.createElement('p'));
      Object.assign(system.style, { color: 'FieldText', background: 'Field' });
      expect([look.color, look.backgroundColor]).to.deep.equal([
        getComputedStyle(system).color,
        getComputedStyle(system).backgroundColor,
      ]);
      await typeCode(el, '888888');
      expect(getComputedStyle(find(el, '#code')).backgroundSize).to.match(/ 6px$/);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});

describe('every screen', () => {
  it('describes, names and controls only what is there', async () => {
    for (const scene of SCENES) {
      const el = await stage(scene);
      for (const name of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-activedescendant', 'for'])
        for (const node of el.shadowRoot!.querySelectorAll(`[${name}]`))
          for (const id of node.getAttribute(name)!.trim().split(/\s+/).filter(Boolean))
            expect(el.shadowRoot!.getElementById(id), `${scene.name}: ${name} ${id}`).not.to.equal(null);
    }
  });

  it('goes its way without the extras', async () => {
    const held = page[EXTRAS];
    page[EXTRAS] = { words: {} };
    try {
      const { el } = await show({ current: true });
      await typeAddress(el, NEW);
      await typeCode(el, '12');
      expect(alert(el)).to.equal('The code must be 6 numbers');
      await typeCode(el, RIGHT_CODE);
      await typeCode(el, CURRENT_CODE);
      expect(find(el, '[part=heading]').textContent).to.equal('Email address changed');
      expect(button(el, 'Done')).to.be.instanceOf(HTMLElement);
    } finally {
      page[EXTRAS] = held;
    }
  });

  it('says at the end for how long the change can be undone, where the server tells', async () => {
    const { el } = await show();
    await typeAddress(el, NEW);
    await typeCode(el, RIGHT_CODE);
    expect(text(el)).to.contain('You can undo this for 7 days, by the link in that message.');
    const { el: other } = await show({ capabilities: { undoLife: 0 } });
    await typeAddress(other, NEW);
    await typeCode(other, RIGHT_CODE);
    expect(text(other)).not.to.contain('undo');
  });
});
