// Owns what "Recent activity" below the list tells, and how it is used. Not the rest of the list (list.wtr.ts).
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { clear, find, focused, pressKey, settled, show, showList, status, text } from '../kit/element.ts';
import { PAGE_SIZE } from '../../demo/mock-activity.ts';
import type { ActivitySketch } from '../../demo/mock-activity.ts';
import { mockClient } from '../../demo/mock-client.ts';
import type { MockClient } from '../../demo/mock-client.ts';
import type { MockOptions } from '../../demo/mock-options.ts';
import type { ActivityEntry } from '../../shared/wire/activity.ts';
import type { ContactChangeList } from '../../widget/list/contact-change-list.ts';

const ANN = { id: 'ctc_ann', kind: 'email', value: 'ann@example.com', primary: true, loginId: true } as const;
const WORK = { id: 'ctc_work', kind: 'email', value: 'work@example.net', loginId: true } as const;
const SEVERAL: MockOptions = { contacts: [ANN, WORK] };
const SIGNED_OUT = { code: 'token-invalid', status: 401 } as const;
const MAIL: Partial<ActivityEntry> = { kind: 'email', target: 'n••@e••.com' };
const PHONE: Partial<ActivityEntry> = { kind: 'phone', target: '+35…67' };
/** Many of one event, a minute apart. */
const many = (count: number, of: Partial<ActivityEntry>): ActivitySketch[] =>
  Array.from({ length: count }, (_, i) => ({ minutesAgo: i, event: 'code-wrong', ...of }));

const key = (el: Element) => focused(el)?.getAttribute('data-key');
const shadow = (el: Element) => el.shadowRoot!;
const entries = (el: Element) => [...shadow(el).querySelectorAll<HTMLElement>('[part=entry]')];
const said = (el: Element) => entries(el).map((entry) => entry.querySelector('p')?.innerText);
const asked = (client: MockClient) => client.calls.filter(({ call }) => call === 'activity').map(({ of }) => of[0]);
const alerts = (el: Element) => shadow(el).querySelectorAll('[role=alert]').length;

beforeEach(async () => {
  document.documentElement.lang = 'en';
  await setViewport({ width: 1280, height: 900 });
});
afterEach(clear);

describe('recent activity', () => {
  it('is not asked for before it is opened, with the keyboard as well, and closes again', async () => {
    const { el, client } = await showList(SEVERAL);
    const opener = find(el, '[data-key=activity]');
    expect(asked(client)).to.deep.equal([]);
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    find(el, '[data-key=add]').focus();
    await sendKeys({ press: 'Tab' });
    expect(key(el)).to.equal('activity');
    await sendKeys({ press: 'Enter' });
    await settled(el);
    expect(asked(client)).to.deep.equal([undefined]);
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    expect(find(el, `#${opener.getAttribute('aria-controls')}`).contains(entries(el)[0]!)).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(key(el)).to.equal('more');
    await sendKeys({ press: 'Shift+Tab' });
    await sendKeys({ press: 'Space' });
    await settled(el);
    expect(entries(el)).to.have.length(0);
    expect(key(el)).to.equal('activity');
  });

  it('tells what happened to contacts of the kind and to the account, newest first', async () => {
    const { el } = await showList(SEVERAL);
    await pressKey(el, 'activity');
    expect(said(el)).to.deep.equal([
      'Change to n••@e••.com cancelled',
      'A wrong code was entered for n••@e••.com',
      'Change to n••@e••.com requested',
      'Changes allowed again',
      'Signed out everywhere',
    ]);
    const phone = (await showList({ ...SEVERAL, kind: 'phone' })).el;
    await pressKey(phone, 'activity');
    expect(said(phone).slice(0, 2)).to.deep.equal(['+35…67 removed', 'Changes allowed again']);
  });

  it('tells when, for people and for machines, and where in a quieter line', async () => {
    const { el } = await showList(SEVERAL);
    await pressKey(el, 'activity');
    await pressKey(el, 'more');
    const [cancelled, , , unlocked, , frozen] = entries(el);
    const time = cancelled?.querySelector('time');
    expect(time?.dateTime).to.equal('2026-11-20T09:28:00.000Z');
    expect(time?.textContent).to.match(/^Nov 20, 2026, 9:28\sAM$/);
    const where = (entry?: Element) => entry?.querySelector('[part=hint]')?.textContent?.trim();
    expect(where(cancelled)).to.equal('Firefox on Linux · network 203.0.113.0');
    expect(where(unlocked)).to.equal('by support');
    expect(where(frozen)).to.equal('Safari on iPhone · network 2001:db8:4a:: · by a link');
    expect(where(entries(el).at(-1))).to.equal('by the site');
  });

  it('tells what others did from what the person did, and names nobody for what a sign-in or time did', async () => {
    const nowhere = { ...MAIL, place: null, network: null };
    const { el } = await showList({
      ...SEVERAL,
      activity: [
        { minutesAgo: 1, event: 'contact-vouched', ...nowhere, by: 'site' },
        { minutesAgo: 2, event: 'contact-promoted', ...nowhere, by: 'support' },
        { minutesAgo: 3, event: 'side-proved', ...nowhere, by: 'link' },
        { minutesAgo: 4, event: 'contact-removed', ...nowhere, by: 'you' },
        { minutesAgo: 5, event: 'change-expired', ...nowhere, by: 'site' },
        { minutesAgo: 6, event: 'contact-verified-by-login', ...nowhere, by: 'site' },
      ],
    });
    await pressKey(el, 'activity');
    const lines = () => entries(el).map((entry) => entry.querySelector('[part=hint]')?.textContent?.trim());
    const nobody = [undefined, undefined, undefined];
    expect(lines()).to.deep.equal(['by the site', 'by support', 'by a link', ...nobody]);
    document.documentElement.lang = 'ar';
    await settled(el);
    expect(lines()).to.deep.equal(['من الموقع', 'من فريق الدعم', 'عبر رابط', ...nobody]);
  });

  it('shows the address that another one replaced, both masked and from left to right', async () => {
    const { el } = await showList({
      ...SEVERAL,
      activity: [
        { minutesAgo: 1, event: 'change-done', ...MAIL, previous: 'o••@e••.com' },
        { minutesAgo: 2, event: 'change-begun', ...MAIL },
      ],
    });
    await pressKey(el, 'activity');
    const [done, begun] = entries(el);
    const moved = done?.querySelector('[part=hint] bdi');
    expect(moved?.textContent).to.equal(`o••@e••.com → ${MAIL.target}`);
    expect(moved?.getAttribute('dir')).to.equal('ltr');
    expect(begun?.textContent).not.to.contain('→');
  });

  it('speaks the language of the page, names and numbers set apart in their own direction', async () => {
    document.documentElement.lang = 'ar';
    const { el } = await showList(SEVERAL);
    await pressKey(el, 'activity');
    expect(find(el, '[data-key=activity]').innerText).to.equal('النشاط الأخير');
    const [first] = entries(el);
    expect(first?.querySelector('p')?.innerText).to.equal('أُلغي التغيير إلى n••@e••.com');
    expect([...(first?.querySelectorAll('bdi') ?? [])].map(({ textContent }) => textContent)).to.deep.equal([
      'n••@e••.com',
      'Firefox on Linux',
      '203.0.113.0',
    ]);
  });

  it('shows more by pages, and goes on at the first that came', async () => {
    const { el, client } = await showList({ ...SEVERAL, activity: many(PAGE_SIZE * 2 + 1, MAIL) });
    await pressKey(el, 'activity');
    expect(entries(el)).to.have.length(PAGE_SIZE);
    await pressKey(el, 'more');
    expect(asked(client)).to.deep.equal([undefined, `act_${PAGE_SIZE}`]);
    expect(entries(el)).to.have.length(PAGE_SIZE * 2);
    expect(key(el)).to.equal(`entry act_${PAGE_SIZE + 1}`);
    await sendKeys({ press: 'Tab' });
    expect(key(el)).to.equal('more');
    await pressKey(el, 'more');
    expect(entries(el)).to.have.length(PAGE_SIZE * 2 + 1);
    expect(key(el)).to.equal(`entry act_${PAGE_SIZE * 2 + 1}`);
    expect(!!shadow(el).querySelector('[data-key=more]')).to.equal(false);
  });

  it('leaves the focus to whoever went elsewhere while more was read', async () => {
    const { el, client } = await showList({ ...SEVERAL, activity: many(PAGE_SIZE + 1, MAIL) });
    await pressKey(el, 'activity');
    const { activity } = client;
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    client.activity = (cursor) => held.then(() => activity!(cursor));
    await pressKey(el, 'more');
    expect(status(el)).to.equal('Loading…');
    expect(find(el, '[data-key=more]').getAttribute('aria-disabled')).to.equal('true');
    find(el, '[data-key=add]').focus();
    answer();
    await settled(el);
    expect(entries(el)).to.have.length(PAGE_SIZE + 1);
    expect(key(el)).to.equal('add');
    expect(status(el)).to.equal('');
  });

  it('reads on where a page is of the other kind alone', async () => {
    const { el, client } = await showList({ ...SEVERAL, activity: [...many(PAGE_SIZE, PHONE), ...many(2, MAIL)] });
    await pressKey(el, 'activity');
    expect(asked(client)).to.deep.equal([undefined, `act_${PAGE_SIZE}`]);
    expect(entries(el)).to.have.length(2);
  });

  it('stops reading on after a while, and lets the person ask for more', async () => {
    const { el, client } = await showList({ ...SEVERAL, activity: [...many(PAGE_SIZE * 7, PHONE), ...many(1, MAIL)] });
    await pressKey(el, 'activity');
    expect(asked(client)).to.have.length(5);
    expect(text(el)).not.to.contain('Nothing has happened yet.');
    await pressKey(el, 'more');
    expect(entries(el)).to.have.length(1);
  });

  it('says that nothing happened yet', async () => {
    const { el } = await showList({ ...SEVERAL, activity: many(2, PHONE) });
    await pressKey(el, 'activity');
    expect(text(el)).to.contain('Nothing has happened yet.');
    expect(!!shadow(el).querySelector('[data-key=more]')).to.equal(false);
  });

  it('leaves out what a newer server has words for and this does not, and names no address where none is known', async () => {
    const strange = 'account-painted' as ActivityEntry['event'];
    const { el } = await showList({
      ...SEVERAL,
      activity: [
        { minutesAgo: 1, event: strange },
        { minutesAgo: 2, event: 'change-expired', kind: 'email', target: null },
      ],
    });
    await pressKey(el, 'activity');
    expect(said(el)).to.deep.equal(['Change to a contact expired']);
  });

  it('says what went wrong, and tries again in the same place', async () => {
    const problems: MockOptions['problems'] = { activity: { code: 'offline', status: 0 } };
    const { el, client, heard } = await showList({ ...SEVERAL, problems });
    await pressKey(el, 'activity');
    expect(find(el, '[part=activity] [role=alert]').textContent).to.contain('We couldn’t connect.');
    expect([heard.at(-1)?.[0], heard.at(-1)?.[1]['code']]).to.deep.equal(['contact-change-error', 'offline']);
    await pressKey(el, 'more');
    expect([alerts(el), key(el)]).to.deep.equal([1, 'more']);
    client.problems = {};
    await pressKey(el, 'more');
    expect(alerts(el)).to.equal(0);
    expect(key(el)).to.equal('entry act_1');
  });

  it('keeps what it has when more of it cannot be had', async () => {
    const { el, client } = await showList(SEVERAL);
    await pressKey(el, 'activity');
    client.problems = { activity: { code: 'internal', status: 500, requestId: 'req_7' } };
    await pressKey(el, 'more');
    expect(text(el)).to.contain('Something went wrong. Try again. (Ref req_7)');
    expect(entries(el)).to.have.length(5);
    client.problems = {};
    await pressKey(el, 'more');
    expect(entries(el).length).to.be.greaterThan(5);
  });
});

describe('recent activity and its session', () => {
  it('is read once the host has signed the person in', async () => {
    const { el, client } = await showList(SEVERAL);
    client.problems = { me: SIGNED_OUT, activity: SIGNED_OUT };
    let asks = 0;
    el.addEventListener('contact-change-signed-out', (event) => {
      asks += 1;
      client.problems = {};
      event.detail.waitUntil(Promise.resolve());
    });
    await pressKey(el, 'activity');
    await settled(el);
    expect(asks).to.equal(1);
    expect(entries(el)).to.have.length(5);
    expect(alerts(el)).to.equal(0);
  });

  it('comes back after the screen that says so, where the host does nothing', async () => {
    const { el, client } = await showList(SEVERAL);
    client.problems = { me: SIGNED_OUT, activity: SIGNED_OUT };
    await pressKey(el, 'activity');
    await settled(el);
    expect(el.state.at).to.equal('signed-out');
    client.problems = {};
    await el.refresh();
    await settled(el);
    expect(entries(el)).to.have.length(5);
    expect(alerts(el)).to.equal(0);
  });

  it('does not go round where it alone is refused', async () => {
    const { el, client, heard } = await showList({ ...SEVERAL, problems: { activity: SIGNED_OUT } });
    await pressKey(el, 'activity');
    await settled(el);
    await settled(el);
    expect(asked(client)).to.have.length(2);
    expect(heard.some(([type]) => type === 'contact-change-signed-out')).to.equal(false);
    expect([el.state.at, alerts(el)]).to.deep.equal(['list', 1]);
    client.problems = {};
    await pressKey(el, 'more');
    expect(entries(el)).to.have.length(5);
  });
});

describe('recent activity and what is done in the list', () => {
  const removeWork = async (el: ContactChangeList) => {
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'remove');
    await pressKey(el, 'remove ctc_work');
  };

  it('is read anew when contacts change while it is open, above what is there, and says nothing of it', async () => {
    const { el } = await showList(SEVERAL);
    await pressKey(el, 'activity');
    await pressKey(el, 'more');
    const before = said(el);
    await removeWork(el);
    expect(said(el)).to.deep.equal(['w••@e••.net removed', ...before]);
    expect(status(el)).to.equal('work@example.net has been removed.');
    expect(key(el)).to.equal('add');
  });

  it('begins anew when more happened than a page holds', async () => {
    const { el, client } = await showList({ ...SEVERAL, activity: many(PAGE_SIZE, MAIL) });
    await pressKey(el, 'activity');
    const { activity } = mockClient({ activity: many(PAGE_SIZE * 2, { ...MAIL, event: 'change-done' }) });
    client.activity = async (cursor) => {
      const answer = await activity!(cursor);
      if (!('ok' in answer)) return answer;
      return { ok: { ...answer.ok, entries: answer.ok.entries.map((entry) => ({ ...entry, id: `new_${entry.id}` })) } };
    };
    await el.refresh();
    await settled(el);
    expect(said(el)).to.deep.equal(Array.from({ length: PAGE_SIZE }, () => 'Change to n••@e••.com completed'));
    expect(find(el, '[data-key=more]').innerText).to.equal('Show more');
  });

  it('is not read while it is closed, and anew when it is opened again', async () => {
    const { el, client } = await showList(SEVERAL);
    await removeWork(el);
    expect(asked(client)).to.deep.equal([]);
    await pressKey(el, 'activity');
    await pressKey(el, 'activity');
    await pressKey(el, 'activity');
    expect(asked(client)).to.have.length(2);
    expect(said(el)[0]).to.equal('w••@e••.net removed');
  });

  it('begins anew with another kind', async () => {
    const both = { minutesAgo: 1, event: 'account-revoked' } as const;
    const { el } = await showList({ ...SEVERAL, activity: [both, ...many(1, MAIL), ...many(1, PHONE)] });
    await pressKey(el, 'activity');
    el.kind = 'phone';
    await settled(el);
    await settled(el);
    expect(said(el)).to.deep.equal(['Signed out everywhere', 'A wrong code was entered for +35…67']);
  });
});

describe('whether there is recent activity', () => {
  const there = (el: Element) => !!shadow(el).querySelector('[data-key=activity]');

  it('is for the page to say: not there, or open at first', async () => {
    const off = await showList(SEVERAL, { activity: 'off' });
    expect(there(off.el)).to.equal(false);
    const open = await showList(SEVERAL, { activity: 'open' });
    await settled(open.el);
    expect(entries(open.el)).to.have.length(5);
    open.el.activity = 'off';
    await open.el.refresh();
    await settled(open.el);
    expect([there(open.el), asked(open.client).length]).to.deep.equal([false, 1]);
    open.el.setAttribute('activity', 'open');
    await settled(open.el);
    expect(entries(open.el)).to.have.length(5);
  });

  it('is passed on by the element round the list', async () => {
    const { el } = await show(SEVERAL, { view: 'list', activity: 'off' });
    const list = find<ContactChangeList>(el, 'contact-change-list');
    await settled(list);
    expect([list.state.at, there(list)]).to.deep.equal(['list', false]);
    el.activity = 'open';
    await settled(el);
    await settled(list);
    expect(entries(list)).to.have.length(5);
  });

  it('is not where the page’s own client knows none', async () => {
    const client = mockClient(SEVERAL);
    delete client.activity;
    const { el } = await showList(SEVERAL, { client });
    expect(there(el)).to.equal(false);
  });
});
