// Owns a change from the address to its end, and what other tabs and devices do meanwhile. Not the code: code.wtr.ts.
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect, waitUntil } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import {
  button,
  clear,
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

const NEW = 'ann.new@example.org';

beforeEach(() => {
  document.documentElement.lang = 'en';
});

afterEach(clear);

describe('<contact-change>', () => {
  it('changes an e-mail address with the keyboard alone', async () => {
    await setViewport({ width: 1280, height: 900 });
    const { el, client, heard } = await show();
    await typeAddress(el, NEW);
    expect(el.state.screen).to.equal('code');
    expect(focused(el)?.id).to.equal('code');
    await typeCode(el, RIGHT_CODE);
    expect(el.state.screen).to.equal('done');
    expect(focused(el)?.getAttribute('role')).to.equal('heading');
    expect(text(el)).to.contain(`Your email address is now ${NEW}.`);
    expect(client.calls.map(({ call }) => call)).to.deep.equal(['me', 'begin', 'prove']);
    expect(heard.map(([type]) => type)).to.deep.equal([
      'contact-change-ready',
      'contact-change-screen',
      'contact-change-submit',
      'contact-change-started',
      'contact-change-screen',
      'contact-change-screen',
      'contact-change-success',
    ]);
  });

  it('walks every control in reading order with Tab', async () => {
    const { el } = await show({ kind: 'phone' });
    const order: string[] = [];
    find(el, 'select').focus();
    for (let i = 0; i < 5; i++) {
      const at = focused(el);
      order.push(at?.id || at?.textContent?.trim() || '');
      await sendKeys({ press: 'Tab' });
    }
    expect(order).to.deep.equal(['country', 'value', 'Send code', 'Text me a link instead', 'Cancel']);
  });

  it('offers a likelier domain, and lets the other through when asked again', async () => {
    const { el, client } = await show();
    await typeAddress(el, 'ann@gmial.com');
    expect(text(el)).to.contain('Did you mean ann@gmail.com?');
    expect(status(el)).to.equal('Did you mean ann@gmail.com?');
    expect(client.calls.map(({ call }) => call)).to.deep.equal(['me']);
    await press(el, 'Keep what I typed');
    expect(el.change?.value).to.equal('ann@gmial.com');
  });

  it('sends the likelier address when it is taken', async () => {
    const { el } = await show();
    await typeAddress(el, 'ann@gmial.com');
    await press(el, 'Use ann@gmail.com');
    expect(el.change?.value).to.equal('ann@gmail.com');
  });

  it('keeps the address when going back from the code (V46)', async () => {
    const { el } = await show();
    await typeAddress(el, NEW);
    await press(el, 'Use a different address');
    expect(find<HTMLInputElement>(el, '#value').value).to.equal(NEW);
    expect(focused(el)?.id).to.equal('value');
  });

  it('resumes a change that waits', async () => {
    const { el } = await show({ waiting: {} });
    expect(text(el)).to.contain('Change in progress');
    await press(el, 'Enter the code');
    expect(el.state.screen).to.equal('code');
    expect(focused(el)?.id).to.equal('code');
  });

  it('sends once when pressed twice', async () => {
    const { el, client } = await show();
    find<HTMLInputElement>(el, '#value').focus();
    await sendKeys({ type: NEW });
    find(el, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    find(el, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settled(el);
    expect(client.calls.filter(({ call }) => call === 'begin')).to.have.length(1);
  });

  it('keeps focus on the button while it waits', async () => {
    const { el } = await show({ hanging: ['prove'] });
    await typeAddress(el, NEW);
    await typeCode(el, RIGHT_CODE, false);
    await press(el, 'Confirm');
    expect(focused(el)?.getAttribute('aria-disabled')).to.equal('true');
    expect(status(el)).to.equal('Checking…');
    expect(el.matches(':state(busy)')).to.equal(true);
  });

  it('shows the truth when the link was used elsewhere', async () => {
    const { el, client, heard } = await show();
    await typeAddress(el, NEW);
    client.changeElsewhere({ state: 'done', via: 'link' });
    await settled(el);
    expect(el.state.screen).to.equal('done');
    expect(heard.at(-1)?.[1]['via']).to.equal('link');
  });

  it('looks at the server when another tab says that something moved (R-079)', async () => {
    const { el, client } = await show();
    await typeAddress(el, NEW);
    const before = client.calls.length;
    const channel = new BroadcastChannel('contact-change');
    channel.postMessage(1); // oxlint-disable-line unicorn/require-post-message-target-origin
    await waitUntil(() => client.calls.length > before, 'it asks');
    channel.close();
    await settled(el);
    expect(client.calls.slice(before).map(({ call }) => call)).to.deep.equal(['read']);
  });

  it('tells other tabs what it did, also when the news of it come before the answer', async () => {
    const { el, client } = await show({ waiting: {} });
    await press(el, 'Enter the code');
    const heard: unknown[] = [];
    const channel = new BroadcastChannel('contact-change');
    channel.addEventListener('message', ({ data }) => heard.push(data));
    client.prove = () => {
      client.changeElsewhere({ state: 'done', via: 'code' });
      return new Promise(() => {});
    };
    await typeCode(el, RIGHT_CODE);
    expect(el.state.screen).to.equal('done');
    await waitUntil(() => heard.length > 0, 'they are told');
    channel.close();
  });

  it('keeps what was typed when the session ends, and goes on after signing in', async () => {
    const { el, client } = await show({ problems: { begin: { code: 'token-invalid', status: 401 } } });
    await typeAddress(el, NEW);
    expect(text(el)).to.contain('You’ve been signed out');
    client.problems = {};
    await press(el, 'Sign in again');
    expect(el.state.screen).to.equal('code');
    expect(el.change?.value).to.equal(NEW);
  });

  it('shows a change that came true unseen, whatever was asked of it last', async () => {
    const { el, client } = await show({ waiting: {} });
    await press(el, 'Enter the code');
    client.problems = { prove: { code: 'change-closed', status: 409, why: 'done' } };
    client.read = () => Promise.resolve({ ok: { ...el.change!, state: 'done', via: 'link' } });
    await typeCode(el, '654321');
    expect(el.state.screen).to.equal('done');
  });

  it('says at the field that there are too many contacts', async () => {
    const { el } = await show({ problems: { begin: 'too-many-contacts' } });
    await typeAddress(el, NEW);
    expect(find(el, '[part=field] [role=alert]').textContent).to.contain('as many as allowed');
    expect(focused(el)?.id).to.equal('value');
  });

  it('moves the country to the one that a number with a plus names', async () => {
    const { el } = await show({ kind: 'phone' });
    const input = find<HTMLInputElement>(el, '#value');
    input.focus();
    await sendKeys({ type: '+46 70 174' });
    await settled(el);
    expect(find<HTMLSelectElement>(el, '#country').value).to.equal('SE');
  });

  it('goes to a link screen when a link is asked for, and takes the code it shows', async () => {
    const { el, client } = await show();
    const input = find<HTMLInputElement>(el, '#value');
    input.focus();
    await sendKeys({ type: NEW });
    await press(el, 'Email me a link instead');
    expect(el.state.screen).to.equal('link');
    expect(client.calls.at(-1)?.of[0]).to.include({ method: 'link' });
    await press(el, 'Enter a code');
    expect(text(el)).to.contain('Open the link we sent');
    await typeCode(el, RIGHT_CODE);
    expect(el.state.screen).to.equal('done');
  });

  it('asks for no code where a link completes by a click, unless the message has one as well', async () => {
    const link = (await show({ waiting: { method: 'link', completion: 'click' } })).el;
    await press(link, 'Continue');
    expect(link.state.screen).to.equal('link');
    expect(text(link)).to.contain('Open the link in the message');
    expect(text(link)).not.to.match(/code/i);
    const both = (await show({ waiting: { completion: 'click' } })).el;
    await press(both, 'Enter the code');
    await both.switchMethod('link');
    await settled(both);
    expect(button(both, 'Enter a code')).to.not.equal(null);
  });
});
