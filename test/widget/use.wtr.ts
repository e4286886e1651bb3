// Owns how the element is used: keys, focus, pasting, other languages, events. Not how screens look (screens.wtr.ts).
import { sendKeys, setViewport } from '@web/test-runner-commands';
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
  showConfirm,
  status,
  text,
  typeAddress,
  typeCode,
} from '../kit/element.ts';
import { mockClient } from '../../demo/mock-client.ts';

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

  it('opens the resend when its wait is over, and says so once', async () => {
    const { el, client } = await show();
    await typeAddress(el, NEW);
    expect(button(el, 'Send a new code in 30 seconds').getAttribute('aria-disabled')).to.equal('true');
    expect(button(el, 'Send a new code in 30 seconds').closest('[role=status], [aria-live]')).to.equal(null);
    client.pass(31_000);
    await waitUntil(() => status(el) === 'You can send a new code now.', 'it is told', { timeout: 5000 });
    await press(el, 'Send a new code');
    expect(status(el)).to.contain(`New code sent to ${NEW}.`);
  });

  it('keeps a wrong code in sight when the resend opens under it', async () => {
    const { el, client } = await show();
    await typeAddress(el, NEW);
    await typeCode(el, '111111');
    client.pass(31_000);
    await waitUntil(() => status(el) === 'You can send a new code now.', 'it is told', { timeout: 5000 });
    expect(find<HTMLInputElement>(el, '#code').value).to.equal('111111');
  });

  it('shows the truth when the link was used elsewhere', async () => {
    const { el, client, heard } = await show();
    await typeAddress(el, NEW);
    client.move({ state: 'done', via: 'link' });
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
      client.move({ state: 'done', via: 'code' });
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
    await press(el, 'Continue');
    expect(el.state.screen).to.equal('code');
    expect(el.change?.value).to.equal(NEW);
  });

  it('keeps the digits in their field when the session ends on a code', async () => {
    const { el, client } = await show({ waiting: {} });
    await press(el, 'Enter the code');
    client.problems = { prove: { code: 'token-invalid', status: 401 } };
    await typeCode(el, '654321');
    expect(text(el)).to.contain('You’ve been signed out');
    client.problems = {};
    await press(el, 'Continue');
    expect(text(el)).to.contain('That code isn’t right');
    expect(find<HTMLInputElement>(el, '#code').value).to.equal('654321');
  });

  it('shows a change that came true unseen, whatever was asked of it last', async () => {
    const { el, client } = await show({ waiting: {} });
    await press(el, 'Enter the code');
    client.problems = { prove: { code: 'change-closed', status: 409, why: 'done' } };
    client.read = () => Promise.resolve({ ok: { ...el.change!, state: 'done', via: 'link' } });
    await typeCode(el, '654321');
    expect(el.state.screen).to.equal('done');
  });

  it('says how long the newest code works, however late it was asked for', async () => {
    const { el, client } = await show({ change: { expiresAt: new Date(NOW + 120_000).toISOString() } });
    await typeAddress(el, NEW);
    expect(text(el)).to.contain('It works for 2 minutes.');
    client.pass(90_000);
    client.move({ sentAt: new Date(NOW + 90_000).toISOString(), expiresAt: new Date(NOW + 210_000).toISOString() });
    await settled(el);
    expect(text(el)).to.contain('It works for 2 minutes.');
  });

  it('loads again by itself when its token comes late', async () => {
    const el = document.createElement('contact-change');
    const tokens: (string | null)[] = [];
    const { ok } = (await mockClient().me()) as { ok: unknown };
    el.fetch = (_, init) => {
      tokens.push(new Headers(init?.headers).get('Authorization'));
      return Promise.resolve(
        tokens.at(-1) ? Response.json(ok) : Response.json({ code: 'token-invalid' }, { status: 401 }),
      );
    };
    document.body.append(el);
    await settled(el);
    expect(el.state.screen).to.equal('signed-out');
    el.getToken = () => 'late';
    await settled(el);
    expect(el.state.screen).to.equal('enter');
    expect(tokens).to.deep.equal([null, 'Bearer late']);
  });

  it('does not begin anew because a page hands it another function for its token', async () => {
    const { el, client } = await show();
    el.getToken = () => 'one';
    await settled(el);
    el.getToken = () => 'two';
    await settled(el);
    expect(client.calls.map(({ call }) => call)).to.deep.equal(['me']);
  });

  it('loads again from a server or client that is named late', async () => {
    const { el } = await show({ problems: { me: 'offline' } });
    expect(el.state.screen).to.equal('failed');
    el.client = mockClient();
    await settled(el);
    expect(el.state.screen).to.equal('enter');
    const late = document.createElement('contact-change');
    const asked: string[] = [];
    late.fetch = (url) => Promise.reject(asked.push(String(url)));
    document.body.append(late);
    await settled(late);
    late.api = '/late';
    await settled(late);
    expect(asked).to.deep.equal(['/contact-change/v1/me', '/late/v1/me']);
  });

  it('says at the field that there are too many contacts', async () => {
    const { el } = await show({ problems: { begin: 'too-many-contacts' } });
    await typeAddress(el, NEW);
    expect(find(el, '[part=field] [role=alert]').textContent).to.contain('as many as allowed');
    expect(focused(el)?.id).to.equal('value');
  });

  it('leaves the way to sign in to a page that brings its own', async () => {
    const { el } = await show({ problems: { me: { code: 'token-invalid', status: 401 } } });
    expect(button(el, 'Continue').checkVisibility()).to.equal(true);
    const own = document.createElement('a');
    own.slot = 'signed-out';
    el.append(own);
    expect(button(el, 'Continue').checkVisibility()).to.equal(false);
  });

  it('says from which screen Done led away', async () => {
    const { el, heard } = await show({ waiting: {} });
    await el.submitCode(RIGHT_CODE);
    await settled(el);
    await press(el, 'Done');
    const screens = heard.filter(([type]) => type === 'contact-change-screen').map(([, { from, to }]) => [from, to]);
    expect(screens.slice(-2)).to.deep.equal([
      ['done', 'loading'],
      ['loading', 'enter'],
    ]);
  });

  it('waits for a host that signs the person in', async () => {
    const { el, client } = await show({ problems: { begin: { code: 'token-invalid', status: 401 } } });
    el.addEventListener('contact-change-signed-out', (event) => {
      event.detail.waitUntil(Promise.resolve().then(() => void (client.problems = {})));
    });
    await typeAddress(el, NEW);
    expect(el.state.screen).to.equal('code');
  });

  it('sends nothing when the host prevents it', async () => {
    const { el, client } = await show();
    el.addEventListener('contact-change-submit', (event) => event.preventDefault());
    await typeAddress(el, NEW);
    expect(client.calls.map(({ call }) => call)).to.deep.equal(['me']);
    el.reportError('address-not-allowed');
    await settled(el);
    expect(find(el, '[role=alert]').textContent).to.contain('This can’t be used.');
  });

  it('masks addresses in events unless told otherwise (R-080)', async () => {
    const masked = await show();
    await typeAddress(masked.el, NEW);
    expect(JSON.stringify(masked.heard)).not.to.contain(NEW);
    const full = await show({}, { eventDetail: 'full' });
    await typeAddress(full.el, NEW);
    expect(JSON.stringify(full.heard)).to.contain(NEW);
  });

  it('does not send the form that it stands in', async () => {
    const { el } = await show();
    const form = document.createElement('form');
    let sent = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = true;
    });
    document.body.append(form);
    form.append(el);
    await settled(el);
    await typeAddress(el, NEW);
    expect(sent).to.equal(false);
    form.remove();
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

  it('follows the language of the page when it changes', async () => {
    const { el } = await show();
    document.documentElement.lang = 'ar';
    await settled(el);
    expect(text(el)).to.contain('تغيير بريدك الإلكتروني');
    expect(getComputedStyle(find(el, '[part=container]')).direction).to.equal('rtl');
    document.documentElement.lang = 'xx';
    await settled(el);
    expect(find(el, '[part=container]').lang).to.equal('en');
    expect(getComputedStyle(find(el, '[part=container]')).direction).to.equal('ltr');
  });

  it('takes single words from the host', async () => {
    const { el } = await show({}, { messages: { sendCode: 'Go' } });
    expect(button(el, 'Go')).to.be.instanceOf(HTMLElement);
  });

  it('says that a code has run out when its time comes', async () => {
    const { el, client } = await show({ change: { resendAt: null, expiresAt: new Date(NOW + 1500).toISOString() } });
    await typeAddress(el, NEW);
    client.pass(2000);
    await waitUntil(() => text(el).includes('That code has expired'), 'it is told', { timeout: 5000 });
  });

  it('takes no focus that is elsewhere on the page', async () => {
    const { el, client } = await show();
    await typeAddress(el, NEW);
    const other = document.createElement('input');
    document.body.append(other);
    other.focus();
    client.move({ state: 'done', via: 'link' });
    await settled(el);
    expect(document.activeElement).to.equal(other);
    other.remove();
  });
});

describe('<contact-change-confirm>', () => {
  it('takes the token out of the address bar and changes nothing by itself (V47, R-033, R-076)', async () => {
    const { el, client } = await showConfirm();
    expect(location.href).not.to.contain('tok_1');
    expect(client.calls).to.deep.equal([{ call: 'inspect', of: ['tok_1'] }]);
    expect(text(el)).to.contain('Confirm this email address?');
  });

  it('confirms when its button is pressed', async () => {
    const { el, client, heard } = await showConfirm();
    await press(el, 'Confirm');
    expect(client.calls.at(-1)).to.deep.equal({ call: 'confirm', of: ['tok_1', undefined] });
    expect(text(el)).to.contain('You can close this page.');
    expect(heard.at(-1)?.[1]['outcome']).to.equal('done');
  });

  it('shows the code to type where the change began', async () => {
    const { el } = await showConfirm({ confirms: 'relay' });
    await press(el, 'Confirm');
    expect(text(el)).to.contain(RIGHT_CODE);
    expect(text(el)).to.contain('It works for 8 minutes.');
  });

  it('presses as anybody when the session is over', async () => {
    const { el, client } = await showConfirm({ problems: { confirm: { code: 'token-invalid', status: 401 } } });
    await press(el, 'Confirm');
    expect(client.calls.filter(({ call }) => call === 'confirm').map(({ of }) => of[1])).to.deep.equal([
      undefined,
      true,
    ]);
  });

  it('says why a link is no good', async () => {
    for (const [state, words] of [
      ['used', 'already been used'],
      ['expired', 'has expired'],
      ['superseded', 'A newer link'],
      ['closed', 'This change is over'],
    ] as const) {
      const { el } = await showConfirm({ link: { state } });
      expect(text(el)).to.contain(words);
    }
  });

  it('says so when there is no token', async () => {
    const { el, client } = await showConfirm({}, '?t=');
    expect(text(el)).to.contain('This link doesn’t work');
    expect(client.calls).to.deep.equal([]);
  });

  it('reports a change that nobody asked for', async () => {
    const { el, client } = await showConfirm();
    await press(el, 'I didn’t ask for this');
    expect(client.calls.at(-1)?.call).to.equal('report');
    expect(text(el)).to.contain('The change was stopped.');
  });
});
