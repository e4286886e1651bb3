// Owns how the element lives in its page: tokens, events, language, words, focus, a form around it. Not the change itself.
import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { button, clear, find, press, RIGHT_CODE, settled, show, text, typeAddress } from '../kit/element.ts';
import { mockClient } from '../../demo/mock-client.ts';

const NEW = 'ann.new@example.org';

beforeEach(() => {
  document.documentElement.lang = 'en';
});

afterEach(clear);

describe('<contact-change>', () => {
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

  it('leaves the way to sign in to a page that brings its own', async () => {
    const { el } = await show({ problems: { me: { code: 'token-invalid', status: 401 } } });
    expect(button(el, 'Sign in again').checkVisibility()).to.equal(true);
    const own = document.createElement('a');
    own.slot = 'signed-out';
    el.append(own);
    expect(button(el, 'Sign in again').checkVisibility()).to.equal(false);
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

  it('takes no focus that is elsewhere on the page', async () => {
    const { el, client } = await show();
    await typeAddress(el, NEW);
    const other = document.createElement('input');
    document.body.append(other);
    other.focus();
    client.changeElsewhere({ state: 'done', via: 'link' });
    await settled(el);
    expect(document.activeElement).to.equal(other);
    other.remove();
  });
});
