// Owns how the portal is entered, searched and walked: sign-in, list, filters, keys, roles. Not what is done to a user:
// admin-user.wtr.ts. Not how its screens look: admin-screens.wtr.ts.
import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { all, called, calm, clearAdmin, control, focus, go, keys, one, press, showAdmin, words } from '../kit/admin.ts';
import { contact, HOSTILE, user } from '../../demo/mock-admin-data.ts';

const type = async (el: Parameters<typeof one>[0], text: string) => {
  const input = one<HTMLInputElement>(el, '#search');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await calm(el);
};
const rows = (el: Parameters<typeof one>[0]) => all(el, 'main .tbody .tr');

beforeEach(async () => {
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'ltr';
  await setViewport({ width: 1280, height: 900 });
});
afterEach(clearAdmin);

describe('the sign-in', () => {
  it('is offered when no admin is signed in, and shows nothing of the portal', async () => {
    const { el, api } = await showAdmin({ session: null });
    expect(words(el)).to.contain('Sign in to the admin portal');
    expect(all(el, 'nav')).to.have.length(0);
    expect(api.calls.map(({ call }) => call)).to.deep.equal(['GET session']);
  });

  it('makes no call that the server said would be refused, but after the way back from the provider', async () => {
    const { api } = await showAdmin({}, '', { noSession: true });
    expect(api.calls).to.have.length(0);
    clearAdmin();
    sessionStorage.setItem(
      'contact-admin-draft',
      JSON.stringify({ fragment: '#/approvals', until: Date.now() + 60_000 }),
    );
    const back = document.createElement('contact-admin');
    Object.assign(back, { fetch: api.fetch, signIn: 'oidc', noSession: true });
    document.body.append(back);
    await calm(back);
    expect(words(back, 'main')).to.contain('Approvals');
  });

  it('leads to the provider of the project that the page names, and for a fresh sign-in to that of the session', async () => {
    const { el } = await showAdmin({ session: null }, '', { api: '#', project: 'shop' });
    await press(el, 'Sign in');
    expect(location.hash).to.equal('#/v1/admin/sign-in?project=shop');
    clearAdmin();
    const problems = { 'POST users/:id/unlock': { status: 401, code: 'step-up-required', maxAge: 900 } as const };
    const { el: other } = await showAdmin({ problems }, '#/users/usr_ann');
    await press(other, 'Unlock');
    await press(other, 'Unlock');
    other.api = '#';
    await calm(other);
    await press(other, 'Sign in again');
    expect(location.hash).to.equal('#/v1/admin/sign-in?project=prj_1&fresh=true');
  });

  it('says why the identity provider’s answer was refused, and takes the reason out of the address', async () => {
    const { el } = await showAdmin({ session: null }, '#refused=not-allowed');
    expect(words(el)).to.contain('Your account has no role in this portal.');
    expect(location.hash).to.equal('');
  });

  it('spends a one-time link only when its button is pressed, and takes it out of the address at once', async () => {
    const { el, api } = await showAdmin({ session: null }, '#link=adm_secret', { signIn: 'link' });
    expect(location.hash).to.equal('');
    expect(api.calls).to.have.length(0);
    expect(el.shadowRoot?.innerHTML).not.to.contain('adm_secret');
    await press(el, 'Continue');
    expect(api.callsOf('POST links')[0]?.body).to.deep.equal({ token: 'adm_secret' });
    expect(words(el, 'nav')).to.contain('Users');
  });

  it('says that a link was used before', async () => {
    const problems = { 'POST links': { status: 401, code: 'token-invalid' } as const };
    const { el } = await showAdmin({ session: null, problems }, '#link=adm_used', { signIn: 'link' });
    await press(el, 'Continue');
    expect(words(el)).to.contain('This link has been used or has expired.');
  });

  it('comes back when the session ends during the work', async () => {
    const { el, api } = await showAdmin();
    api.options = { problems: { 'GET users': { status: 401, code: 'token-invalid' } } };
    await press(el, 'Waiting');
    expect(words(el)).to.contain('Your session is over.');
  });

  it('ends by its button, and the next admin sees nothing of the one before', async () => {
    const { el, api } = await showAdmin();
    await press(el, 'Sign out');
    expect(api.callsOf('DELETE session')).to.have.length(1);
    expect(words(el)).to.contain('Sign in to the admin portal');
    expect(words(el)).not.to.contain('ann.lindqvist');
  });

  it('says that the server cannot be reached, and tries again', async () => {
    const { el, api } = await showAdmin({ problems: { 'GET session': { status: 503, code: 'unavailable' } } });
    expect(words(el)).to.contain('This could not be loaded');
    api.options = {};
    await press(el, 'Try again');
    expect(words(el, 'nav')).to.contain('Users');
  });
});

describe('what a role may not do', () => {
  it('is not in the navigation: support finds users and no more', async () => {
    const { el } = await showAdmin({ role: 'support' });
    expect(all(el, 'nav.nav a').map(({ textContent }) => textContent?.trim())).to.deep.equal(['Users']);
  });

  it('is explained when its place is opened by hand', async () => {
    const { el } = await showAdmin({ role: 'support' }, '#/audit');
    expect(words(el, 'main')).to.contain('Your role does not include this.');
  });

  it('an unknown place says so', async () => {
    const { el } = await showAdmin({}, '#/nowhere');
    expect(words(el, 'main')).to.contain('There is no such page');
  });

  it('support searches exactly, by a button, without list, filters or sorting', async () => {
    const { el, api } = await showAdmin({ role: 'support' });
    expect(api.callsOf('GET users')).to.have.length(0);
    expect(all(el, '.chip, .sort-select, .sort')).to.have.length(0);
    await type(el, 'ann.lindqvist');
    expect(api.callsOf('GET users')).to.have.length(0);
    await press(el, 'Find');
    expect(api.callsOf('GET users')[0]?.query).to.deep.equal({ search: 'ann.lindqvist' });
    expect(rows(el)).to.have.length(1);
    expect(all(el, 'main .sort')).to.have.length(0);
  });

  it('an auditor sees a user and no button that changes one', async () => {
    const { el } = await showAdmin({ role: 'auditor', users: [] });
    expect(words(el)).to.contain('There are no users yet');
  });
});

describe('the list of users', () => {
  it('is searched as one types, once for several keys, and an older search is ended', async () => {
    const { el, api } = await showAdmin();
    const searches = () => api.callsOf('GET users').map(({ query }) => query['search']);
    api.options = { hanging: ['GET users'] };
    // Two keys of one moment, whatever else the machine does.
    const search = one<HTMLInputElement>(el, 'input[type=search]');
    for (const value of ['a', 'an']) {
      search.value = value;
      search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await called(api, 'GET users', 2);
    expect(searches()).to.deep.equal([undefined, 'an']);
    api.options = {};
    await type(el, 'ann');
    await called(api, 'GET users', 3);
    await calm(el);
    expect(searches()).to.deep.equal([undefined, 'an', 'ann']);
    expect(api.callsOf('GET users')[1]?.isAborted()).to.equal(true);
    expect(rows(el)).to.have.length(1);
    expect(words(el, 'main')).to.contain('ann.lindqvist');
  });

  it('is filtered by one chip at a time, and says when nothing matches', async () => {
    const { el, api } = await showAdmin();
    await press(el, 'Frozen');
    expect(control(el, 'Frozen').getAttribute('aria-pressed')).to.equal('true');
    expect(rows(el)).to.have.length(1);
    await press(el, 'Disabled');
    expect(api.callsOf('GET users').at(-1)?.query['filter']).to.equal('disabled');
    expect(control(el, 'Frozen').getAttribute('aria-pressed')).to.equal('false');
    await type(el, 'nobody');
    await called(api, 'GET users', 4);
    await calm(el);
    expect(words(el, 'main')).to.contain('No user matches');
    await press(el, 'Clear search and filters');
    expect(rows(el)).to.have.length(50);
  });

  it('is sorted by its heads, in both directions', async () => {
    const { el, api } = await showAdmin();
    await press(el, 'Email');
    expect(api.callsOf('GET users').at(-1)?.query).to.include({ sort: 'email', order: 'asc' });
    await press(el, 'Email');
    expect(api.callsOf('GET users').at(-1)?.query).to.include({ sort: 'email', order: 'desc' });
    expect(control(el, 'Email').closest('[role=columnheader]')?.getAttribute('aria-sort')).to.equal('descending');
  });

  it('shows first whose name begins with the searched text, unless another order was chosen', async () => {
    const { el, api } = await showAdmin();
    const order = () => api.callsOf('GET users').at(-1)?.query['sort'];
    const state = (head: string) => control(el, head).closest('[role=columnheader]')?.getAttribute('aria-sort');
    expect([order(), state('User name')]).to.deep.equal([undefined, 'ascending']);
    await type(el, 'ann');
    await called(api, 'GET users', 2);
    await calm(el);
    expect([order(), state('User name')]).to.deep.equal([undefined, 'none']);
    await press(el, 'User name');
    expect([order(), state('User name')]).to.deep.equal(['userName', 'ascending']);
    await type(el, 'anna');
    await called(api, 'GET users', 4);
    await calm(el);
    expect(order()).to.equal('userName');
  });

  it('says that it is sorted by the user name, where the name of the person stands above', async () => {
    const { el } = await showAdmin();
    const head = control(el, 'User name').closest<HTMLElement>('[role=columnheader]');
    expect(head?.innerText.replace(/\s+/g, ' ').trim()).to.equal('Name User name');
    const options = all(el, '#sort option').map(({ textContent }) => textContent?.trim().replace(/\s+/g, ' '));
    expect(options.slice(0, 2)).to.deep.equal(['User name ↑', 'User name ↓']);
  });

  it('has links that look like links: no frame is around a name, a page of the portal or a tab', async () => {
    const { el } = await showAdmin();
    const framed = (selector: string) =>
      all(el, selector).filter((link) => {
        const { borderTopWidth, borderLeftWidth } = getComputedStyle(link);
        return borderTopWidth !== '0px' || borderLeftWidth !== '0px';
      }).length;
    expect([all(el, '.tbody a').length, framed('.tbody a'), framed('nav a')]).to.deep.equal([50, 0, 0]);
    one(el, '.tbody a').click();
    await calm(el);
    expect([all(el, '.tab').length > 1, framed('.tab')]).to.deep.equal([true, 0]);
  });

  it('comes in pages by a cursor, and the rows that are there stay', async () => {
    const { el, api } = await showAdmin();
    expect(rows(el)).to.have.length(50);
    await press(el, 'Show more');
    expect(api.callsOf('GET users').at(-1)?.query['cursor']).to.equal('50');
    expect(rows(el)).to.have.length(60);
    expect(words(el)).not.to.contain('Show more');
  });

  it('keeps its rows when the next page fails, and tries that page again', async () => {
    const { el, api } = await showAdmin();
    api.options = { problems: { 'GET users': { status: 503, code: 'unavailable' } } };
    await press(el, 'Show more');
    expect(rows(el)).to.have.length(50);
    expect(words(el, 'main [role=alert]')).to.contain('isn’t available');
    api.options = {};
    await press(el, 'Try again');
    expect(rows(el)).to.have.length(60);
  });

  it('is walked with the arrow keys, and is one stop of the Tab key', async () => {
    const { el } = await showAdmin();
    const links = all(el, '[data-rove]');
    expect(links.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    links[0]?.focus();
    await keys(el, 'ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(focus(el)).to.equal(links[1]);
    await keys(el, 'End');
    expect(focus(el)).to.equal(links.at(-1));
    await keys(el, 'Home');
    expect(focus(el)).to.equal(links[0]);
    expect(links.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('can be reached with the Tab key after the focused row is gone', async () => {
    const { el, api } = await showAdmin();
    all(el, '[data-rove]').at(-1)?.focus();
    await type(el, 'bea');
    await called(api, 'GET users', 2);
    await calm(el);
    expect(all(el, '[data-rove]').map(({ tabIndex }) => tabIndex)).to.deep.equal([0]);
  });

  it('gives the focus to the user’s heading when one opens, and back to the row after', async () => {
    const { el } = await showAdmin();
    await go(el, '#/users/usr_bea');
    expect(focus(el)?.getAttribute('part')).to.equal('heading');
    await go(el, '#/users');
    expect(focus(el)?.getAttribute('href')).to.equal('#/users/usr_bea');
  });

  it('names a user by the person’s name, else by user name, primary contact or id', async () => {
    const email = contact({ id: 'ctc_1', value: 'ada@example.com', primary: true });
    const phone = contact({ kind: 'phone', value: '+358401234567', display: '+358 40 1234567', primary: true });
    const users = [
      user({ id: 'usr_1', userName: 'usr_1', contacts: [phone, email] }),
      user({ id: 'usr_2', userName: 'usr_2', contacts: [phone] }),
      user({ id: 'usr_3', userName: 'usr_3' }),
      user({ id: 'usr_4', userName: 'bea', contacts: [email] }),
      user({ id: 'usr_5', userName: 'c.doe', name: 'Cleo Doe', contacts: [email] }),
      user({ id: 'usr_6', userName: 'dora', name: 'dora', externalId: 'dora' }),
      user({ id: 'usr_7', userName: 'finn', name: 'Finn Berg', externalId: 'finn' }),
      user({ id: 'usr_8', userName: 'gus', externalId: 'crm-8' }),
    ];
    const { el } = await showAdmin({ users });
    const names = all(el, '.user-name').map((each) => each.textContent?.trim());
    expect(names).to.have.members([
      'ada@example.com',
      '+358 40 1234567',
      'usr_3',
      'bea',
      'Cleo Doe',
      'dora',
      'Finn Berg',
      'gus',
    ]);
    const lines = all(el, '.user-name ~ .sub').map((each) => each.textContent?.trim());
    expect(lines).to.deep.equal(['c.doe', 'finn', 'crm-8']);
  });

  it('has a dash where there is nothing to say of a user, so that no label stands alone on a phone', async () => {
    const { el } = await showAdmin({
      users: [user({ id: 'usr_1', userName: 'ada' }), user({ id: 'usr_2', userName: 'bea', disabled: true })],
    });
    const states = all(el, '.tbody [role=cell]').flatMap(
      ({ textContent }) => /^State\s*(.*)$/.exec(textContent!.trim())?.[1] ?? [],
    );
    expect(states).to.deep.equal(['–', 'Disabled']);
  });

  it('shows what was typed by a stranger as text', async () => {
    const { el } = await showAdmin();
    // Also of a row that the browser has not rendered.
    expect(el.shadowRoot?.querySelector('main')?.textContent).to.contain('<script>alert(2)</script>');
    expect(el.shadowRoot?.querySelector('main script, main img')).to.equal(null);
    await go(el, '#/users/usr_evil');
    expect(words(el, 'main')).to.contain(HOSTILE.slice(0, 30));
    expect(el.shadowRoot?.querySelector('main script, main img')).to.equal(null);
  });

  it('says that it loads, failed, and is empty', async () => {
    const loading = await showAdmin({ hanging: ['GET users'] });
    expect(all(loading.el, '.skeleton')).to.have.length(1);
    const failed = await showAdmin({ problems: { 'GET users': { status: 500, code: 'internal' } } });
    expect(words(failed.el, 'main')).to.contain('This could not be loaded');
    failed.api.options = {};
    await press(failed.el, 'Try again');
    expect(rows(failed.el)).to.have.length(50);
    const denied = await showAdmin({ problems: { 'GET users': { status: 403, code: 'not-allowed' } } });
    expect(words(denied.el, 'main')).to.contain('Your role does not include this.');
  });
});

describe('in Arabic', () => {
  it('the portal is written from right to left, addresses from left to right', async () => {
    document.documentElement.lang = 'ar';
    const { el } = await showAdmin();
    expect(one(el, '[part=container]').dir).to.equal('rtl');
    expect(words(el, 'nav')).to.contain('المستخدمون');
    expect(all(el, 'main bdi[dir=ltr]').some(({ textContent }) => textContent === 'bea@example.net')).to.equal(true);
  });
});
