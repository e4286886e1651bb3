// Owns what the pages of the portal beside *Users* show, and how an admin uses them. Not how they look: admin-pages-screens.wtr.ts.
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect, waitUntil } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { DELIVERY, HOSTILE, LIMITS, POLICY, SUPPRESSIONS, WEBHOOKS, auditRow } from '../kit/admin-answers.ts';
import { clearAdmin, fillField, pageText, pressIn, settledAdmin, showPage } from '../kit/admin-pages.ts';
import type { AdminFixture, Sent } from '../kit/admin-pages.ts';

const AUDITOR = ['sign-in', 'find', 'list', 'inspect', 'audit'];
const SUPPORT = ['sign-in', 'find', 'begin', 'unlock', 'revoke'];
const PAGES = ['delivery', 'messages', 'limits', 'webhooks', 'clients', 'policy', 'audit'];

const navigation = ({ root }: AdminFixture) =>
  [...root.querySelectorAll('.nav a')].map((link) => link.getAttribute('href')?.slice(2));
const writes = (sent: readonly Sent[]) => sent.filter(({ call }) => call.startsWith('POST'));
/** Also of rows that are not on the screen yet, which the browser does not draw. */
const allText = ({ root }: AdminFixture) => (root.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
const last = (sent: readonly Sent[], call: string) => sent.findLast((each) => each.call === call)?.sent;
const dialog = ({ root }: AdminFixture) => root.querySelector('dialog');

beforeEach(async () => {
  document.documentElement.lang = 'en';
  await setViewport({ width: 1280, height: 900 });
});
afterEach(() => {
  clearAdmin();
  Reflect.deleteProperty(globalThis, 'hacked');
});

describe('who sees the pages of a project', () => {
  it('an auditor sees all of them, and no button that changes anything', async () => {
    for (const name of PAGES) {
      const page = await showPage(name, { permissions: AUDITOR });
      expect(navigation(page)).to.include.members(PAGES);
      expect([...page.root.querySelectorAll('.row-buttons')], name).to.have.length(0);
      expect(pageText(page), name).not.to.contain('New client');
    }
  });

  it('support sees none of them in the navigation, and a typed address shows that it is denied', async () => {
    for (const name of PAGES) {
      const page = await showPage(name, { permissions: SUPPORT });
      for (const hidden of PAGES) expect(navigation(page)).not.to.include(hidden);
      expect(pageText(page), name).to.contain('You can’t see this');
      expect(
        page.sent.some(({ call }) => call === `GET ${name}`),
        name,
      ).to.equal(false);
    }
  });

  it('says that a page is denied when the server refuses it after all', async () => {
    for (const name of PAGES) {
      const page = await showPage(name, { answers: { [`GET ${name}`]: { refuse: 'not-allowed' } } });
      expect(pageText(page), name).to.contain('You can’t see this');
    }
  });

  it('offers another try when a page could not be loaded', async () => {
    for (const name of PAGES) {
      let isDown = true;
      const { [`GET ${name}`]: usual } = (await import('../kit/admin-pages.ts')).USUAL;
      const answers = { [`GET ${name}`]: () => (isDown ? { refuse: 'unavailable' } : (usual as object)) };
      const page = await showPage(name, { answers });
      expect(pageText(page), name).to.contain('This could not be loaded');
      isDown = false;
      await pressIn(page, 'Try again');
      expect(pageText(page), name).not.to.contain('This could not be loaded');
    }
  });
});

describe('the words of a page', () => {
  const came = (file: string) => performance.getEntriesByType('resource').some(({ name }) => name.includes(file));

  it('come with the page, in the language of the portal', async () => {
    const page = await showPage('delivery', { lang: 'ar' });
    expect(pageText(page)).to.contain('الإخفاقات والرسائل المرتدة');
  });

  it('come when the language changes while the page is shown, and not before', async () => {
    await import('../../widget/words/de.admin.ts');
    const page = await showPage('delivery');
    expect(pageText(page)).to.contain('Failures and bounces');
    expect(came('de.admin-pages.ts')).to.equal(false);
    document.documentElement.lang = 'de';
    await waitUntil(() => pageText(page).includes('Fehler und Unzustellbare'));
  });
});

describe('the reasons of the policy', () => {
  const reasons = (page: AdminFixture) =>
    [...page.root.querySelectorAll<HTMLElement>('.entry > [part=hint]')].map(({ innerText, lang }) => [
      innerText,
      lang,
    ]);
  const [, redirects = ['']] = POLICY.rows.map(({ why }) => [why, 'en']);

  it('are in the language of the portal; those it has no words for are the server’s, and marked as English', async () => {
    expect(reasons(await showPage('policy', { lang: 'en' }))[1]).to.deep.equal(redirects);
    const page = await showPage('policy', { lang: 'ar' });
    const { arAdminPolicy } = await import('../../widget/words/ar.admin-policy.ts');
    expect(reasons(page)[1]).to.deep.equal([arAdminPolicy['why-redirectUrls'], '']);
    expect(reasons(page)[4]).to.deep.equal([POLICY.rows[4]?.why, 'en']);
  });

  it('are written from right to left in Arabic, also when they begin with a Latin name; the server’s from left to right', async () => {
    const rows = ['notices', 'unknown'].map((reason) => ({ ...POLICY.rows[0], reason }));
    const page = await showPage('policy', { lang: 'ar', answers: { 'GET policy': { rows } } });
    expect(reasons(page)[0]?.[0]).to.match(/^NIST/);
    const hints = [...page.root.querySelectorAll('.entry > [part=hint]')];
    expect(hints.map((hint) => getComputedStyle(hint).direction)).to.deep.equal(['rtl', 'ltr']);
  });

  it('are searched in the language of the portal', async () => {
    const page = await showPage('policy', { lang: 'ar' });
    await fillField(page, 'policy-search', 'صفحتنا');
    expect([...page.root.querySelectorAll('.entry')]).to.have.length(1);
  });

  it('come with their page alone, also when the language changed on another page before', async () => {
    const came = (file: string) => performance.getEntriesByType('resource').some(({ name }) => name.includes(file));
    await import('../../widget/words/fi.admin.ts');
    await import('../../widget/words/sv.admin.ts');
    const page = await showPage('policy', { lang: 'en' });
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await settledAdmin(page.el);
    };
    location.hash = '#/delivery';
    await until(() => pageText(page).includes('Failures and bounces'));
    document.documentElement.lang = 'fi';
    await until(() => came('fi.admin-pages.ts') && !pageText(page).includes('Failures and bounces'));
    expect(came('fi.admin-policy.ts')).to.equal(false);
    location.hash = '#/policy';
    await until(() => pageText(page).includes('Sivut, joille viestin linkki saa johtaa'));
    document.documentElement.lang = 'sv';
    await until(() => pageText(page).includes('De sidor som en länk i ett meddelande får leda till'));
  });
});

describe('hostile values', () => {
  const cases: readonly (readonly [page: string, answers: Record<string, object>])[] = [
    [
      'policy',
      { 'GET policy': { rows: [{ ...POLICY.rows[0], value: HOSTILE, reason: HOSTILE, why: HOSTILE, line: HOSTILE }] } },
    ],
    ['limits', { 'GET limits': { ...LIMITS, limits: [{ ...LIMITS.limits[0], name: HOSTILE }] } }],
    [
      'delivery',
      { 'GET delivery': { ...DELIVERY, failures: [{ ...DELIVERY.failures[0], to: HOSTILE, reason: HOSTILE }] } },
    ],
    [
      'webhooks',
      { 'GET webhooks': { ...WEBHOOKS, webhooks: [{ ...WEBHOOKS.webhooks[0], host: HOSTILE, subscribe: [HOSTILE] }] } },
    ],
    [
      'audit',
      {
        'GET audit': {
          rows: [auditRow({ actor: HOSTILE, note: HOSTILE, new: HOSTILE, values: { [HOSTILE]: HOSTILE } })],
          next: null,
        },
      },
    ],
    [
      'clients',
      {
        'GET clients': {
          clients: [
            {
              id: 'cli_1',
              name: HOSTILE,
              scopes: [HOSTILE],
              trusted: false,
              country: null,
              createdAt: auditRow().at,
              revokedAt: null,
              secrets: [],
            },
          ],
        },
      },
    ],
    ['messages/prove-code/sms', { 'GET messages/prove-code': new Blob([HOSTILE]) }],
  ];
  for (const [name, answers] of cases)
    it(`are text on ${name}`, async () => {
      const page = await showPage(name, { answers });
      expect(page.root.querySelector('main')?.textContent).to.contain('<img src=x onerror=');
      expect(page.root.querySelectorAll('main img')).to.have.length(0);
      expect('hacked' in globalThis).to.equal(false);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });
});

describe('the policy', () => {
  it('shows what is set, the default, the reason, the setting and the line to write', async () => {
    const page = await showPage('policy');
    const text = pageText(page);
    for (const part of ['linkLife', '30 minutes', '10 minutes', 'ASVS 6.5.5', 'POLICY.linkLife', 'POLICY={"linkLife"'])
      expect(text).to.contain(part);
    expect(text).to.contain('7 settings');
    expect(writes(page.sent)).to.have.length(0);
  });

  it('has durations in the language of the portal, by which they are found too, and lines as settings have them', async () => {
    const values = ['10m', '30s, 1m', 'maxAge: 5m; acr: mfa', '1d', 'read, add', '5', 'sms5m: sms.example.com (5m)'];
    const rows = values.map((value) => ({ ...POLICY.rows[0], value, default: value, line: `POLICY=${value}` }));
    const page = await showPage('policy', { lang: 'de', answers: { 'GET policy': { rows } } });
    const shown = ['10 Minuten', '30 Sekunden, 1 Minute', 'maxAge: 5 Minuten; acr: mfa', '1 Tag', ...values.slice(4)];
    const texts = (selector: string) =>
      [...page.root.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText.trim());
    expect(texts('.entry .value')).to.deep.equal(shown);
    expect(texts('.entry .facts div:first-child dd')).to.deep.equal(shown);
    expect(pageText(page)).to.contain('POLICY=30s, 1m');
    for (const written of ['30 sekunden', '30s']) {
      await fillField(page, 'policy-search', written);
      expect(texts('.entry .value')).to.deep.equal([shown[1]]);
    }
  });

  it('is searched as one types, and narrowed to what is set', async () => {
    const page = await showPage('policy');
    await fillField(page, 'policy-search', 'phone numbers');
    expect([...page.root.querySelectorAll('.entry')]).to.have.length(1);
    await fillField(page, 'policy-search', '');
    page.root.querySelector<HTMLElement>('main [type=checkbox]')?.click();
    await settledAdmin(page.el);
    expect(pageText(page)).to.contain('4 settings').and.not.to.contain('verifyOnUpdate');
    await fillField(page, 'policy-search', 'nothing like this');
    expect(pageText(page)).to.contain('No setting matches');
  });

  it('selects the line where the browser does not allow to copy it', async () => {
    const page = await showPage('policy');
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    const refuse = { writeText: () => Promise.reject(new Error('not allowed')) };
    Object.defineProperty(navigator, 'clipboard', { value: refuse, configurable: true });
    try {
      await pressIn(page, 'Copy', '.copied');
      expect(page.root.querySelector('[part=status]')?.textContent).to.contain('does not allow copying');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(real !== undefined).to.equal(true);
    }
  });

  it('copies the line', async () => {
    const page = await showPage('policy');
    let copied = '';
    const take = { writeText: (text: string) => Promise.resolve(void (copied = text)) };
    Object.defineProperty(navigator, 'clipboard', { value: take, configurable: true });
    try {
      await pressIn(page, 'Copy', '.copied');
      expect(copied).to.equal('POLICY={"linkLife":"30 minutes"}');
      expect(page.root.querySelector('[part=status]')?.textContent).to.contain('Copied.');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });
});

describe('the messages', () => {
  const frame = ({ root }: AdminFixture) => root.querySelector('iframe');

  it('are listed, and one is chosen with the keyboard', async () => {
    const page = await showPage('messages');
    expect(pageText(page)).to.contain('Choose a message to see it');
    const link = page.root.querySelector<HTMLElement>('.links-list a');
    link?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => pageText(page).includes('Subject: Your Example code'));
    expect(location.hash).to.equal('#/messages/prove-code/html');
    expect(pageText(page)).to.contain('Subject: Your Example code').and.to.contain('of-the-future');
    expect(page.root.querySelector('.links-list [aria-current=page]')?.textContent).to.contain('Code');
  });

  it('runs no script of a mail, which is in a sandboxed frame', async () => {
    const page = await showPage('messages/prove-code/html');
    const element = frame(page);
    expect(element?.getAttribute('sandbox')).to.equal('');
    expect('hacked' in globalThis).to.equal(false);
    expect(element?.contentDocument).to.equal(null);
  });

  it('are shown 320 and 640 pixels wide, light and dark', async () => {
    const page = await showPage('messages/prove-code/html');
    expect(frame(page)?.clientWidth).to.equal(640);
    page.root.querySelector<HTMLElement>('[value="320"]')?.click();
    page.root.querySelector<HTMLElement>('.switch [value=dark]')?.click();
    await settledAdmin(page.el);
    expect(frame(page)?.clientWidth).to.equal(320);
    expect(last(page.sent, 'URL messages/prove-code')).to.deep.equal({ locale: 'en', form: 'html', scheme: 'dark' });
  });

  it('are asked for in the chosen language', async () => {
    const page = await showPage('messages/prove-code/html');
    await fillField(page, 'messages-language', 'ar');
    expect(last(page.sent, 'URL messages/prove-code')).to.deep.equal({ locale: 'ar', form: 'html', scheme: 'light' });
    expect(last(page.sent, 'GET messages/prove-code')).to.deep.equal({ locale: 'ar', form: 'text' });
  });

  it('show the text of a mail, and the segments of an SMS with the reason', async () => {
    const mail = await showPage('messages/prove-code/text');
    expect(last(mail.sent, 'GET messages/prove-code')).to.deep.equal({ locale: 'en', form: 'text' });
    expect(pageText(mail)).to.contain('It works for 10 minutes.');
    const short = await showPage('messages/prove-code/sms');
    expect(pageText(short)).to.contain('1 segment').and.to.contain('50 characters');
    const long = await showPage('messages/notice-done/sms');
    expect(pageText(long)).to.contain('2 segments').and.to.contain('“•”');
  });
});

describe('delivery', () => {
  it('shows what waits for each provider, which one fails, and what failed', async () => {
    const text = pageText(await showPage('delivery'));
    for (const part of [
      '12 waiting',
      '3 due now',
      'The oldest waits for',
      'smtp.example.com:587',
      '2 tried again',
      'http-503',
      'smtp-550',
    ])
      expect(text).to.contain(part);
  });

  it('retries a message once the admin has confirmed, and once only', async () => {
    const page = await showPage('delivery');
    await pressIn(page, 'Retry', 'main');
    expect(dialog(page)?.open).to.equal(true);
    expect(writes(page.sent)).to.have.length(0);
    await pressIn(page, 'Retry', 'dialog');
    const [write, ...more] = writes(page.sent);
    expect([write?.call, !!write?.once, more.length]).to.deep.equal(['POST delivery/msg_1/retry', true, 0]);
    expect(page.root.querySelector('[part=status]')?.textContent).to.contain('is queued again');
    expect(page.sent.filter(({ call }) => call === 'GET delivery')).to.have.length(2);
  });

  it('gives up a message after a confirmation; Escape keeps it', async () => {
    const page = await showPage('delivery');
    await pressIn(page, 'Give up', 'main');
    await sendKeys({ press: 'Escape' });
    await settledAdmin(page.el);
    expect([dialog(page)?.open, writes(page.sent).length]).to.deep.equal([false, 0]);
    await pressIn(page, 'Give up', 'main');
    await pressIn(page, 'Give up', 'dialog');
    expect(writes(page.sent).map(({ call }) => call)).to.deep.equal(['POST delivery/msg_1/drop']);
  });

  it('offers no retry of a mail that has expired', async () => {
    const page = await showPage('delivery');
    const buttons = [...page.root.querySelectorAll('.table.failures .tbody .tr')].map(
      (row) => row.querySelectorAll('.row-buttons button').length,
    );
    expect(buttons).to.deep.equal([2, 2, 1]);
  });

  it('says that nothing failed', async () => {
    const page = await showPage('delivery', { answers: { 'GET delivery': { ...DELIVERY, failures: [] } } });
    expect(pageText(page)).to.contain('No message has failed').and.to.contain('12 waiting');
  });

  it('shows since when a provider is down, why, and when it is tried again', async () => {
    const page = await showPage('delivery');
    expect(pageText(page)).to.contain('Down').and.to.contain('http-503').and.to.contain('Tried again with the next');
  });
});

describe('addresses that get no messages', () => {
  const STOPPED = 'delivery/stopped';

  it('are a tab of Delivery, with channel, reason, since and until when', async () => {
    const page = await showPage('delivery');
    expect(pageText(page)).not.to.contain('gone@away.example');
    await pressIn(page, 'Stopped addresses', '.tabs');
    const text = pageText(page);
    for (const part of ['gone@away.example', 'Email', 'Not delivered', 'SMS', 'Call', 'ann@post.example', 'Complaint'])
      expect(text).to.contain(part);
    expect(page.root.querySelector('.tabs [aria-current=page]')?.textContent).to.equal('Stopped addresses');
    expect(page.root.querySelectorAll('.tbody .tr:first-child time')).to.have.length(2);
    expect(page.sent.filter(({ call }) => call.startsWith('GET ')).map(({ call }) => call)).to.have.members([
      'GET suppressions',
      'GET delivery',
    ]);
  });

  it('get messages again once the admin has said why, and the list is read again', async () => {
    const page = await showPage(STOPPED);
    await pressIn(page, 'Send to this address again', 'main .tr:first-child');
    expect(dialog(page)?.innerText).to.contain('Messages go to gone@away.example again.');
    await pressIn(page, 'Send to this address again', 'dialog');
    expect(dialog(page)?.innerText).to.contain('Fill this in.');
    expect(writes(page.sent)).to.have.length(0);
    const note = page.root.querySelector<HTMLInputElement>('dialog [name=note]');
    if (note) note.value = ' she has a new mailbox ';
    note?.dispatchEvent(new Event('input', { bubbles: true }));
    await pressIn(page, 'Send to this address again', 'dialog');
    const [write, ...more] = writes(page.sent);
    expect([write?.call, write?.sent, !!write?.once, more.length]).to.deep.equal([
      'POST suppressions/sup_1/lift',
      { note: 'she has a new mailbox' },
      true,
      0,
    ]);
    expect(page.root.querySelector('[part=status]')?.textContent).to.contain('Messages go to gone@away.example again.');
    expect(page.sent.filter(({ call }) => call === 'GET suppressions')).to.have.length(2);
  });

  it('come page by page', async () => {
    const first = { ...SUPPRESSIONS, next: 'more' };
    const second = { suppressions: [{ ...SUPPRESSIONS.suppressions[0], to: 'older@away.example' }], next: null };
    const answers = {
      'GET suppressions': (query: unknown) => ((query as { cursor?: string }).cursor ? second : first),
    };
    const page = await showPage(STOPPED, { answers });
    expect(pageText(page)).not.to.contain('older@away.example');
    await pressIn(page, 'Show more');
    expect(pageText(page)).to.contain('gone@away.example').and.to.contain('older@away.example');
  });

  it('may be none, and cannot always be loaded; the queue is there all the same', async () => {
    const none = await showPage(STOPPED, { answers: { 'GET suppressions': { suppressions: [], next: null } } });
    expect(pageText(none)).to.contain('No address is stopped').and.to.contain('12 waiting');
    let isDown = true;
    const answers = { 'GET suppressions': () => (isDown ? { refuse: 'unavailable' } : SUPPRESSIONS) };
    const page = await showPage(STOPPED, { answers });
    expect(pageText(page)).to.contain('This could not be loaded').and.to.contain('12 waiting');
    isDown = false;
    await pressIn(page, 'Try again');
    expect(pageText(page)).to.contain('gone@away.example');
  });

  it('are seen by an auditor without a button, and by support not at all', async () => {
    const auditor = await showPage(STOPPED, { permissions: AUDITOR });
    expect(pageText(auditor)).to.contain('gone@away.example');
    expect(auditor.root.querySelectorAll('main .row-buttons')).to.have.length(0);
    const support = await showPage(STOPPED, { permissions: SUPPORT });
    expect(pageText(support)).to.contain('You can’t see this');
    expect(support.sent).to.deep.equal([]);
  });
});

describe('the limits', () => {
  it('show what is used up, and what nearly is', async () => {
    const page = await showPage('limits');
    expect(pageText(page)).to.contain('180 of 200 used').and.to.contain('Nearly used up');
    expect(page.root.querySelector('meter')?.value).to.equal(180);
  });

  it('show which ranges of numbers get no SMS, and why', async () => {
    const page = await showPage('limits');
    expect(allText(page)).to.contain('+4477009••••').and.to.contain('1 of 20 SMS were answered');
    const none = await showPage('limits', { answers: { 'GET limits': { ...LIMITS, ranges: [] } } });
    expect(pageText(none)).to.contain('No range is stopped');
  });
});

describe('the clients', () => {
  it('makes one, and shows its secret until the admin has stored it', async () => {
    const page = await showPage('clients');
    await pressIn(page, 'New client', 'main');
    await fillField(page, 'name', ' Backend ');
    await fillField(page, 'users:read', 'on');
    await fillField(page, 'country', 'fi');
    await pressIn(page, 'New client', 'dialog');
    expect(last(page.sent, 'POST clients')).to.deep.equal({
      name: 'Backend',
      scopes: ['users:read'],
      trusted: false,
      country: 'FI',
    });
    expect(pageText(page)).to.contain('cs_Zk3q8c1XhVf0yPp4Jm7uW2bLr6tQeA9d');
    await pressIn(page, 'I have stored it', 'main');
    expect(page.root.textContent).not.to.contain('cs_Zk3q8c1XhVf0yPp4Jm7uW2bLr6tQeA9d');
  });

  it('forgets the secret when the admin goes to another page', async () => {
    const page = await showPage('clients', {
      answers: { 'POST clients/cli_3f8a/rotate': (await import('../kit/admin-answers.ts')).NEW_SECRET },
    });
    await pressIn(page, 'Rotate', 'main');
    await pressIn(page, 'Rotate', 'dialog');
    expect(pageText(page)).to.contain('It is shown this once');
    await pressIn(page, 'Limits', '.nav');
    await pressIn(page, 'Clients', '.nav');
    expect(pageText(page)).to.contain('Directory').and.not.to.contain('It is shown this once');
  });

  for (const [key, title] of [
    ['make client', 'New client'],
    ['rotate cli_3f8a', 'Make another secret for Directory?'],
  ] as const)
    it(`opens the dialog "${key}" again after a fresh sign-in`, async () => {
      const draft = { fragment: '#/clients', key, values: {}, until: Date.now() + 60_000 };
      sessionStorage.setItem('contact-admin-draft', JSON.stringify(draft));
      const page = await showPage('clients');
      expect([dialog(page)?.open, page.root.querySelector('#dialog-title')?.textContent?.trim()]).to.deep.equal([
        true,
        title,
      ]);
    });

  it('revokes a client, or one of two secrets', async () => {
    const page = await showPage('clients');
    await pressIn(page, 'Revoke', '.line');
    await pressIn(page, 'Revoke', 'dialog');
    expect(last(page.sent, 'POST clients/cli_3f8a/revoke')).to.deep.equal({ secret: 'csc_1' });
    await pressIn(page, 'Revoke client', '.entry > .row-buttons');
    await pressIn(page, 'Revoke client', 'dialog');
    expect(last(page.sent, 'POST clients/cli_3f8a/revoke')).to.deep.equal({});
  });
});

describe('the webhooks', () => {
  it('shows receivers, what waits for them, and each delivery with its last answer', async () => {
    const page = await showPage('webhooks');
    for (const part of ['hooks.example.com', 'contact.changed, user.erased', 'http-500', 'hook-410', '204', 'msg_5'])
      expect(allText(page)).to.contain(part);
    for (const part of ['Disabled', 'Delivered', 'Waiting', 'Given up', 'risc.example.net', 'Not verified yet'])
      expect(allText(page)).to.contain(part);
  });

  it('replays a delivery that was taken, and one that has failed', async () => {
    const page = await showPage('webhooks');
    const [taken, failed] = page.root.querySelectorAll<HTMLElement>('.tbody .row-buttons button');
    for (const each of [taken, failed]) {
      each?.click();
      await settledAdmin(page.el);
      await pressIn(page, 'Replay', 'dialog');
    }
    expect(writes(page.sent).map(({ call }) => call)).to.deep.equal([
      'POST webhooks/msg_5/replay',
      'POST webhooks/msg_4/replay',
    ]);
  });

  it('narrows the deliveries by receiver and by state, and says when none matches', async () => {
    const page = await showPage('webhooks', {
      answers: {
        'GET webhooks': (query) => ({
          ...WEBHOOKS,
          deliveries: (query as { state?: string }).state === 'sent' ? [] : WEBHOOKS.deliveries,
        }),
      },
    });
    await fillField(page, 'receiver', 'stream:ssf_main');
    await fillField(page, 'state', 'sent');
    expect(last(page.sent, 'GET webhooks')).to.deep.equal({ receiver: 'stream:ssf_main', state: 'sent' });
    expect(pageText(page)).to.contain('No delivery matches');
    expect(page.root.querySelector<HTMLSelectElement>('[name=state]')?.value).to.equal('sent');
  });

  it('sends a test event and shows what was answered', async () => {
    const answer = { taken: false, reason: 'hook-503', cause: 'the receiver answered 503' };
    const page = await showPage('webhooks', { answers: { 'POST webhooks/test': answer } });
    await pressIn(page, 'Send a test event', 'main');
    expect(writes(page.sent).map(({ call, sent }) => [call, sent])).to.deep.equal([
      ['POST webhooks/test', { webhook: 0 }],
    ]);
    expect(pageText(page)).to.contain('It did not take the event hook-503: the receiver answered 503');
  });

  it('enables a webhook that had answered 410, once the admin has confirmed', async () => {
    const page = await showPage('webhooks');
    await pressIn(page, 'Enable', 'main');
    expect(writes(page.sent)).to.have.length(0);
    await pressIn(page, 'Enable', 'dialog');
    expect(writes(page.sent).map(({ call, sent }) => [call, sent])).to.deep.equal([
      ['POST webhooks/enable', { webhook: 1 }],
    ]);
  });

  it('verifies a stream', async () => {
    const answer = { taken: true, reason: null, cause: null };
    const page = await showPage('webhooks', { answers: { 'POST streams/verify': answer } });
    await pressIn(page, 'Verify', 'main');
    expect(writes(page.sent).map(({ call, sent }) => [call, sent])).to.deep.equal([
      ['POST streams/verify', { stream: 'ssf_main' }],
    ]);
    expect(pageText(page)).to.contain('It took the event');
  });

  it('says what to set where there is no webhook', async () => {
    const none = { webhooks: [], streams: [], queue: [], deliveries: [], next: null };
    const page = await showPage('webhooks', { answers: { 'GET webhooks': none } });
    expect(pageText(page)).to.contain('WEBHOOK_URL').and.to.contain('No event was sent yet');
  });
});

describe('the audit log', () => {
  it('is searched by user, event, actor and days', async () => {
    const page = await showPage('audit');
    await fillField(page, 'user', 'usr_7f3k2m9q');
    await fillField(page, 'event', 'change-done');
    await fillField(page, 'actor', 'user');
    await fillField(page, 'from', '2026-11-01');
    await fillField(page, 'to', '2026-11-02');
    await pressIn(page, 'Search', 'main');
    // The browser of the tests is in UTC. The last day is included.
    expect(last(page.sent, 'GET audit')).to.deep.equal({
      user: 'usr_7f3k2m9q',
      event: 'change-done',
      actor: 'user',
      from: '2026-11-01T00:00:00.000Z',
      to: '2026-11-03T00:00:00.000Z',
    });
  });

  it('begins with the search that a link names, and reads on with the same search', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => auditRow({ id: `aud_${i}` }));
    const audit = (query: unknown) => ({ rows, next: (query as { cursor?: string }).cursor ? null : 'cur_2' });
    const page = await showPage('audit?user=usr_9', { answers: { 'GET audit': audit } });
    expect(last(page.sent, 'GET audit')).to.deep.equal({ user: 'usr_9' });
    await pressIn(page, 'Show more', 'main');
    expect(last(page.sent, 'GET audit')).to.deep.equal({ user: 'usr_9', cursor: 'cur_2' });
    expect(page.root.querySelectorAll('.tbody .tr')).to.have.length(24);
  });

  it('reads on where a page is empty, and lets the admin search on after many', async () => {
    const calls = { n: 0, row: 3 };
    const audit = () => {
      calls.n += 1;
      return { rows: calls.n === calls.row ? [auditRow()] : [], next: calls.n < 30 ? `cur_${calls.n}` : null };
    };
    const page = await showPage('audit', { answers: { 'GET audit': audit } });
    expect(pageText(page)).to.contain('change-done');
    calls.n = 0;
    calls.row = 15;
    await pressIn(page, 'Search', 'main');
    expect(pageText(page)).to.contain('No row matches so far');
    await pressIn(page, 'Search on', 'main');
    expect([pageText(page).includes('change-done'), calls.n]).to.deep.equal([true, 20]);
  });

  it('opens the other values of a row', async () => {
    const page = await showPage('audit');
    await pressIn(page, 'Details', '.tbody');
    expect(pageText(page)).to.contain('Firefox on Linux').and.to.contain('req_5d');
  });

  for (const format of ['CSV', 'NDJSON'])
    it(`saves what was searched as ${format}`, async () => {
      const file = new Blob(['id,at'], { type: 'text/plain' });
      const page = await showPage('audit?actor=link', { answers: { 'GET audit/export': file } });
      const saved: string[] = [];
      const note = (event: Event) => {
        event.preventDefault();
        saved.push((event.target as HTMLAnchorElement).download);
      };
      // A link that is in no document tells no element above it, so the test listens where all links do.
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function press() {
        note({ preventDefault: () => undefined, target: this } as unknown as Event);
      };
      try {
        await pressIn(page, `Export ${format}`, 'main');
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
      expect(saved).to.deep.equal([`audit-example.${format.toLowerCase()}`]);
      expect(last(page.sent, 'GET audit/export')).to.deep.equal({ actor: 'link', format: format.toLowerCase() });
    });

  it('is verified, and each fault is named', async () => {
    const intact = await showPage('audit');
    await pressIn(intact, 'Verify', 'main');
    expect(pageText(intact)).to.contain('The audit log is intact').and.to.contain('3,481 rows in 12 batches');
    const faults = ['batch 4: row 2 was changed'];
    const broken = await showPage('audit', {
      answers: { 'POST audit/verify': { ok: false, batches: 12, rows: 3_481, unsealed: 0, faults, head: null } },
    });
    await pressIn(broken, 'Verify', 'main');
    expect(broken.root.querySelector('[role=alert]')?.textContent).to.contain('batch 4: row 2 was changed');
  });
});
