// Owns what an admin does to a user in the portal: each dialog, what it says, sends and shows after. Not the list: admin.wtr.ts.
import { setViewport } from '@web/test-runner-commands';
import { expect, waitUntil } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { all, calm, clearAdmin, control, fill, focus, go, keys, one, press, showAdmin, words } from '../kit/admin.ts';
import type { AdminFixture } from '../kit/admin.ts';
import { APPROVALS } from '../../demo/mock-admin-approvals.ts';
import { change, contact, HOSTILE, STOPPED, user } from '../../demo/mock-admin-data.ts';

const ANN = '#/users/usr_ann';
const NOTE = 'Called from the old number';

beforeEach(async () => {
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'ltr';
  await setViewport({ width: 1280, height: 900 });
});
afterEach(clearAdmin);

const lastBody = ({ api }: AdminFixture, call: string) => api.callsOf(call).at(-1)?.body;
const dialog = ({ el }: AdminFixture) => words(el, 'dialog[open]');
const isOpen = ({ el }: AdminFixture) => all(el, 'dialog[open]').length === 1;
const choose = async ({ el }: AdminFixture, value: string) => {
  one(el, `dialog input[value=${value}]`).click();
  await calm(el);
};

describe('the page of a user', () => {
  it('shows the contacts: which is primary, which is verified, how, by whom and when, and what waits', async () => {
    const { el } = await showAdmin({}, ANN);
    const main = words(el, 'main');
    for (const text of [
      'ann@example.com',
      'Primary',
      'Verified',
      'By code · by the user',
      'Marked by an admin · by admin:Bo Ek',
    ])
      expect(main).to.contain(text);
    expect(main).to.contain('Not verified');
    expect(main).to.contain('+358 40 1234567');
    expect(main).to.contain('Waiting for confirmation');
    expect(main).to.contain('Message sent');
    expect(main).to.contain('auth0|5f2c9a');
  });

  it('has a tab for what happened, with old and new, actor and reason', async () => {
    const { el } = await showAdmin({}, ANN);
    await go(el, `${ANN}/activity`);
    const main = words(el, 'main');
    for (const text of ['ann@old.example → ann@example.com', 'admin:Bo Ek', 'Called from the old number', 'req_1'])
      expect(main).to.contain(text);
  });

  it('has a tab for the limits of the user', async () => {
    const { el } = await showAdmin({}, `${ANN}/limits`);
    expect(words(el, 'main')).to.contain('3 / 10');
  });

  it('keeps what it shows when it cannot be loaded again, and says so', async () => {
    const { el, api } = await showAdmin({}, ANN);
    api.options = { problems: { 'GET users/:id': { status: 503, code: 'unavailable' } } };
    await press(el, 'Refresh');
    expect(words(el, 'main [role=alert]')).to.contain('isn’t available right now');
    expect(words(el, 'main')).to.contain('ann@example.com');
    api.options = {};
    await press(el, 'Refresh');
    expect(all(el, 'main [role=alert]')).to.have.length(0);
  });

  it('says that a user is not there', async () => {
    const { el } = await showAdmin({}, '#/users/usr_gone');
    expect(words(el, 'main')).to.contain('It may have been erased.');
  });

  it('shows no button for what the server says this admin may not do', async () => {
    const users = [user({ id: 'usr_ann', contacts: [contact({ primary: true })], may: [] })];
    const { el } = await showAdmin({ users }, ANN);
    expect(all(el, 'main button').map(({ textContent }) => textContent?.trim())).to.deep.equal(['Refresh']);
  });
});

describe('Profile › Email › Update', () => {
  it('starts a verification: the page shows it pending, and the primary stays', async () => {
    const fixture = await showAdmin({}, '#/users/usr_bea');
    const { el } = fixture;
    await press(el, 'Update');
    expect(dialog(fixture)).to.contain('bea@example.net stays primary until the user proves the new one.');
    await fill(el, 'value', 'new@example.org');
    await fill(el, 'note', NOTE);
    await press(el, 'Update');
    expect(lastBody(fixture, 'POST users/:id/changes')).to.deep.equal({
      kind: 'email',
      value: 'new@example.org',
      then: 'primary',
      note: NOTE,
    });
    expect(isOpen(fixture)).to.equal(false);
    expect(words(el, '.change')).to.contain('new@example.org');
    expect(words(el, '.contacts')).to.match(/bea@example\.net\s+Primary/);
  });

  it('or applies the address now, unverified, and says who will be told', async () => {
    const fixture = await showAdmin({}, ANN);
    const { el } = fixture;
    await press(el, 'Update');
    expect(dialog(fixture)).to.contain(
      'Told about this: ann@example.com, ann.lindqvist@ferries.example, +358 40 1234567',
    );
    await choose(fixture, 'apply');
    await fill(el, 'value', 'reachable@example.org');
    await fill(el, 'note', NOTE);
    await press(el, 'Update');
    expect(lastBody(fixture, 'POST users/:id/contacts')).to.deep.equal({
      kind: 'email',
      value: 'reachable@example.org',
      primary: true,
      note: NOTE,
    });
    expect(words(el, '.contact:first-child')).to.match(/reachable@example\.org Primary Not verified/);
  });

  it('asks for a reason before it calls the server, and puts the focus where it is missing', async () => {
    const fixture = await showAdmin({}, ANN);
    const { el, api } = fixture;
    await press(el, 'Update');
    await fill(el, 'value', 'new@example.org');
    await press(el, 'Update');
    expect(dialog(fixture)).to.contain('Fill this in.');
    expect(focus(el)?.id).to.equal('f-note');
    expect(api.callsOf('POST users/:id/changes')).to.have.length(0);
    await fill(el, 'value', 'newer@example.org');
    expect(focus(el)?.id).to.equal('f-value');
  });

  it('shows a refusal in the dialog, with what was typed, and tries again with the same key', async () => {
    const problems = { 'POST users/:id/changes': { status: 503, code: 'unavailable' } as const };
    const fixture = await showAdmin({ problems }, ANN);
    const { el, api } = fixture;
    await press(el, 'Update');
    await fill(el, 'value', 'new@example.org');
    await fill(el, 'note', NOTE);
    await press(el, 'Update');
    expect(words(el, 'dialog [role=alert]')).to.contain('isn’t available');
    expect(one<HTMLInputElement>(el, '#f-value').value).to.equal('new@example.org');
    await press(el, 'Update');
    const [first, second] = api.callsOf('POST users/:id/changes');
    expect(first?.once).to.match(/^[\w-]{36}$/);
    expect(second?.once).to.equal(first?.once);
    await fill(el, 'value', 'other@example.org');
    await press(el, 'Update');
    expect(api.callsOf('POST users/:id/changes')[2]?.once).not.to.equal(first?.once);
  });

  it('support can only start a verification, and reads what it waits for', async () => {
    const users = [
      user({
        id: 'usr_ann',
        contacts: [contact({ value: 'a•••@example.com', primary: true, verified: true })],
        may: ['begin'],
      }),
    ];
    const fixture = await showAdmin({ role: 'support', users }, ANN);
    await press(fixture.el, 'Update');
    expect(dialog(fixture)).to.contain('This also needs the user’s own sign-in');
    expect(all(fixture.el, 'dialog input[type=radio]')).to.have.length(1);
  });
});

describe('a dialog', () => {
  it('closes with Escape, and the focus returns to its button', async () => {
    const fixture = await showAdmin({}, ANN);
    await press(fixture.el, 'Update');
    expect(focus(fixture.el)?.id).to.equal('f-value');
    await keys(fixture.el, 'Escape');
    expect(isOpen(fixture)).to.equal(false);
    expect(focus(fixture.el)).to.equal(control(fixture.el, 'Update'));
  });

  it('leads to a fresh sign-in, and is open again after it with what was typed', async () => {
    const problems = {
      'POST users/:id/contacts/:id/remove': { status: 401, code: 'step-up-required', maxAge: 900 } as const,
    };
    const fixture = await showAdmin({ problems }, ANN);
    const { el } = fixture;
    await press(el, 'Remove ann.of.the.islands@post.example');
    await fill(el, 'note', NOTE);
    await press(el, 'Remove');
    expect(dialog(fixture)).to.contain('Sign in again; what you typed is kept.');
    expect(control(el, 'Sign in again').tagName).to.equal('BUTTON');
    // The sign-in leaves the page; what it keeps for the way back is what the next portal finds.
    const until = Date.now() + 60_000;
    const draft = { fragment: ANN, key: 'remove ctc_old', values: { note: NOTE }, until };
    clearAdmin();
    sessionStorage.setItem('contact-admin-draft', JSON.stringify(draft));
    const api = fixture.api;
    api.options = {};
    const back = document.createElement('contact-admin');
    Object.assign(back, { fetch: api.fetch, signIn: 'oidc' });
    document.body.append(back);
    await calm(back);
    expect(location.hash).to.equal(ANN);
    expect(one<HTMLInputElement>(back, '#f-note').value).to.equal(NOTE);
    expect(sessionStorage.length).to.equal(0);
    await press(back, 'Remove');
    expect(words(back, '.contacts')).not.to.contain('ann.of.the.islands');
  });

  it('asks the page around the portal for the sign-in first, and then goes on by itself', async () => {
    const call = 'POST users/:id/contacts/:id/remove';
    const problems = { [call]: { status: 401, code: 'step-up-required', maxAge: 900 } as const };
    const { el, api } = await showAdmin({ problems }, ANN);
    const asked: (number | undefined)[] = [];
    el.addEventListener('contact-change-step-up', (event) => {
      const { detail } = event as CustomEvent<{ maxAge?: number; waitUntil: (promise: Promise<unknown>) => void }>;
      asked.push(detail.maxAge);
      api.options = {};
      detail.waitUntil(Promise.resolve());
    });
    await press(el, 'Remove ann.of.the.islands@post.example');
    await fill(el, 'note', NOTE);
    await press(el, 'Remove');
    expect(asked).to.deep.equal([900]);
    const [first, second] = api.callsOf(call);
    expect(second?.body).to.deep.equal(first?.body);
    expect(words(el, '.contacts')).not.to.contain('ann.of.the.islands');
  });
});

describe('a contact', () => {
  it('that is not verified has a button that asks the user to verify it', async () => {
    const fixture = await showAdmin({}, ANN);
    await press(fixture.el, 'Verify ann.of.the.islands@post.example');
    expect(dialog(fixture)).to.contain('Told about this:');
    await press(fixture.el, 'Send verification');
    expect(fixture.api.callsOf('POST users/:id/contacts/:id/verify')[0]?.path).to.equal(
      'users/usr_ann/contacts/ctc_old/verify',
    );
    expect(words(fixture.el, '[role=status]')).to.contain('Verification sent.');
  });

  it('is marked as verified with a reason; where a second admin is needed, that is said', async () => {
    const call = 'POST users/:id/contacts/:id/mark-verified';
    const fixture = await showAdmin({ needsApproval: [call] }, ANN);
    await press(fixture.el, 'Mark verified ann.of.the.islands@post.example');
    await press(fixture.el, 'Mark verified');
    expect(dialog(fixture)).to.contain('Fill this in.');
    await fill(fixture.el, 'note', NOTE);
    one(fixture.el, '#f-primary').click();
    await press(fixture.el, 'Mark verified');
    expect(lastBody(fixture, call)).to.deep.equal({ note: NOTE, primary: true });
    expect(words(fixture.el, '[role=status]')).to.contain('Sent for approval.');
  });

  it('that is for recovery only is added by an admin, says so, and cannot be made primary', async () => {
    const fixture = await showAdmin({}, ANN);
    const { el } = fixture;
    await press(el, 'Add');
    await choose(fixture, 'apply');
    await fill(el, 'value', 'spare@example.org');
    await fill(el, 'note', NOTE);
    one(el, '#f-recovery').click();
    await press(el, 'Add');
    const sent = { kind: 'email', value: 'spare@example.org', primary: false, type: 'recovery', note: NOTE };
    expect(lastBody(fixture, 'POST users/:id/contacts')).to.deep.equal(sent);
    const card = all(el, '.contact').find((each) => each.textContent?.includes('spare@example.org'));
    expect(card?.textContent).to.contain('For recovery only').and.not.to.contain('Make primary');
  });

  it('is kept for recovery only, and made one like any other again, with a reason', async () => {
    const fixture = await showAdmin({}, ANN);
    const { el } = fixture;
    const call = 'POST users/:id/contacts/:id/recovery-only';
    const card = () => all(el, '.contact').find((each) => each.textContent?.includes('ann.of.the.islands'));
    await press(el, 'For recovery only ann.of.the.islands@post.example');
    expect(dialog(fixture)).to.contain('ann.of.the.islands@post.example').and.to.contain('It never becomes primary');
    await press(el, 'For recovery only');
    expect(dialog(fixture)).to.contain('Fill this in.');
    await fill(el, 'note', NOTE);
    await press(el, 'For recovery only');
    expect(lastBody(fixture, call)).to.deep.equal({ note: NOTE, recoveryOnly: true });
    expect(card()?.textContent).to.contain('For recovery only');
    await press(el, 'Not only for recovery ann.of.the.islands@post.example');
    await fill(el, 'note', NOTE);
    await press(el, 'Not only for recovery');
    expect(lastBody(fixture, call)).to.deep.equal({ note: NOTE, recoveryOnly: false });
    expect(words(el, '[role=status]')).to.contain('Saved. The user is told.');
  });

  it('is made primary', async () => {
    const fixture = await showAdmin({}, ANN);
    await press(fixture.el, 'Make primary ann.lindqvist@ferries.example');
    await fill(fixture.el, 'note', NOTE);
    await press(fixture.el, 'Make primary');
    expect(words(fixture.el, '.contact:first-child')).to.match(/ann\.lindqvist@ferries\.example Primary/);
  });
});

describe('a change that waits', () => {
  const waiting = (fields: Parameters<typeof change>[0]) => ({
    users: [user({ id: 'usr_ann', contacts: [contact({ primary: true })], changes: [change(fields)] })],
  });

  it('shows until when no other message may be sent', async () => {
    const resendAt = new Date(Date.now() + 90_000).toISOString();
    const { el } = await showAdmin(waiting({ resendAt }), ANN);
    const [resend] = all(el, '.change button');
    expect(resend?.textContent).to.match(/Send again in (8\d|90) seconds/);
    expect(resend?.getAttribute('aria-disabled')).to.equal('true');
    resend?.click();
    await calm(el);
    expect(all(el, 'dialog[open]')).to.have.length(0);
  });

  it('says when no message is left', async () => {
    const { el } = await showAdmin(waiting({ resendsLeft: 0, resendAt: null }), ANN);
    expect(words(el, '.change')).to.contain('No more messages can be sent');
  });

  it('says when it completes by itself, where support began it', async () => {
    const { el } = await showAdmin(waiting({ waitsUntil: '2126-11-21T09:30:00.000Z', startedBy: 'support' }), ANN);
    expect(words(el, '.change')).to.contain('Completes by itself at Nov 21, 2126');
  });

  it('gets another message to the current contact, when the new address is proved', async () => {
    const proofs = [
      {
        of: 'current',
        sentTo: 'ann@old.example',
        state: 'waiting',
        resendsLeft: 2,
        resendAt: '2026-01-01T00:00:00.000Z',
      },
      { of: 'new', sentTo: 'ann@new.example', state: 'done', resendsLeft: 0, resendAt: null },
    ] as const;
    const fixture = await showAdmin(waiting({ proofs, resendsLeft: 0, resendAt: null }), ANN);
    expect(words(fixture.el, '.change')).not.to.contain('No more messages can be sent');
    await press(fixture.el, 'Send again (2 left) ann@old.example');
    expect(dialog(fixture)).to.contain('ann@old.example gets another message.');
    await press(fixture.el, 'Send again');
    expect(lastBody(fixture, 'POST users/:id/changes/:id/resend')).to.deep.equal({ of: 'current' });
  });

  it('gets another message, and is cancelled', async () => {
    const fixture = await showAdmin({}, ANN);
    await press(fixture.el, 'Send again (4 left) ann.new@example.org');
    await press(fixture.el, 'Send again');
    expect(lastBody(fixture, 'POST users/:id/changes/:id/resend')).to.deep.equal({ of: 'new' });
    await press(fixture.el, 'Cancel change ann.new@example.org');
    expect(dialog(fixture)).to.contain('Told about this:');
    await press(fixture.el, 'Cancel change');
    expect(words(fixture.el, 'main')).not.to.contain('ann.new@example.org');
  });
});

describe('the account', () => {
  it('is disabled, signed out everywhere, unlocked', async () => {
    const fixture = await showAdmin({}, ANN);
    for (const [button, reason] of [
      ['Disable', 'disabled'],
      ['Sign out', 'signed-out'],
      ['Recovered', 'recovered'],
    ] as const) {
      await press(fixture.el, button, button === 'Sign out' ? 1 : 0);
      await press(fixture.el, button);
      expect(dialog(fixture)).to.contain('Fill this in.');
      await fill(fixture.el, 'note', NOTE);
      await press(fixture.el, button);
      expect(lastBody(fixture, 'POST users/:id/revoke'), button).to.deep.equal({ reason, note: NOTE });
    }
    await press(fixture.el, 'Unlock');
    expect(dialog(fixture)).to.contain('Told about this:');
    await press(fixture.el, 'Unlock');
    expect(fixture.api.callsOf('POST users/:id/unlock')).to.have.length(1);
  });

  it('is merged after a dry run, with the plan of that run', async () => {
    const fixture = await showAdmin({}, ANN);
    await press(fixture.el, 'Merge');
    await fill(fixture.el, 'other', 'usr_bea');
    await fill(fixture.el, 'note', NOTE);
    await press(fixture.el, 'Preview');
    expect(dialog(fixture)).to.contain('a•••@example.com');
    await press(fixture.el, 'Merge now');
    const sides = { from: 'usr_bea', into: 'usr_ann', note: NOTE };
    expect(fixture.api.callsOf('POST merges').map(({ body }) => body)).to.deep.equal([
      { ...sides, dryRun: true },
      { ...sides, dryRun: false, plan: 'plan_1' },
    ]);
  });

  it('is erased after a preview that counts what goes', async () => {
    const fixture = await showAdmin({}, ANN);
    await press(fixture.el, 'Erase');
    await fill(fixture.el, 'note', NOTE);
    await press(fixture.el, 'Preview');
    expect(dialog(fixture)).to.match(/Contacts\s+3/);
    await press(fixture.el, 'Erase for good');
    expect(lastBody(fixture, 'POST users/:id/erase')).to.deep.equal({ dryRun: false, plan: 'plan_1', note: NOTE });
  });

  it('says what was done until another page is shown, of an erasure on the page to which it leads', async () => {
    const { el } = await showAdmin({}, ANN);
    const told = () => words(el, '.toast');
    await press(el, 'Unlock');
    await press(el, 'Unlock');
    expect(told()).to.equal('Unlocked.');
    await go(el, `${ANN}/activity`);
    expect(told(), 'a tab of the same user').to.equal('Unlocked.');
    await go(el, '#/approvals');
    expect(told()).to.equal('');
    await go(el, ANN);
    await press(el, 'Erase');
    await fill(el, 'note', NOTE);
    await press(el, 'Preview');
    await press(el, 'Erase for good');
    await waitUntil(() => words(el, 'main').startsWith('Users'));
    expect(told()).to.equal('The user is erased.');
    await go(el, '#/approvals');
    expect(told()).to.equal('');
  });

  it('that is frozen says until when, and lifting it needs a reason', async () => {
    const fixture = await showAdmin({}, '#/users/usr_bea');
    expect(words(fixture.el, '.note')).to.contain('Changes are frozen until');
    await press(fixture.el, 'Lift the freeze');
    await fill(fixture.el, 'note', NOTE);
    await press(fixture.el, 'Lift the freeze');
    expect(lastBody(fixture, 'POST users/:id/unfreeze')).to.deep.equal({ note: NOTE });
    expect(all(fixture.el, '.note')).to.have.length(0);
  });
});

describe('approvals', () => {
  it('are listed with who asked and why, and approved or declined', async () => {
    const fixture = await showAdmin({}, '#/approvals');
    const { el } = fixture;
    // A row is laid out, and so has words, when the browser has found it on the screen (content-visibility).
    await waitUntil(() => words(el, 'main').includes('Bea came to the office with her passport'));
    await press(el, 'Approve Lift the freeze bea');
    await press(el, 'Approve');
    expect(fixture.api.callsOf('POST approvals/:id/approve')[0]?.path).to.equal('approvals/apr_1/approve');
    await press(el, `Decline Erase the user ${HOSTILE}`);
    await press(el, 'Decline');
    expect(fixture.api.callsOf('POST approvals/:id/decline')[0]?.path).to.equal('approvals/apr_2/decline');
  });

  it('name each user, link to them, and say the id beside', async () => {
    const { el } = await showAdmin({}, '#/approvals');
    await waitUntil(() => words(el, 'main').includes('Bea came to the office with her passport'));
    const named = all(el, '.approvals a').map((link) => [
      link.textContent?.trim(),
      link.getAttribute('href'),
      link.parentElement?.nextElementSibling?.textContent?.trim(),
    ]);
    expect(named).to.deep.equal([
      ['bea', '#/users/usr_bea', 'usr_bea'],
      [HOSTILE, '#/users/usr_evil', 'usr_evil'],
      ['bea', '#/users/usr_bea', 'usr_bea'],
      ['bea', '#/users/usr_bea', 'usr_bea'],
      ['Ann Lindqvist', '#/users/usr_ann', 'usr_ann'],
    ]);
  });

  it('name the address that would count as verified, in the list and in the dialog', async () => {
    const { el } = await showAdmin({}, '#/approvals');
    await waitUntil(() => words(el, 'main').includes('Mark verified bea@new.example Also make it primary'));
    await press(el, 'Approve Mark verified bea');
    expect(words(el, 'dialog')).to.contain('Email bea@new.example Also make it primary');
    expect(words(el, 'dialog')).to.contain('Bea showed her passport');
  });

  it('are all that an admin sees who may only approve, and name the user without a link', async () => {
    const fixture = await showAdmin({ role: 'verifier' }, '');
    const { el } = fixture;
    await waitUntil(() => words(el, 'main').includes('Mark verified b••@n•••.example Also make it primary'));
    expect(words(el, 'main')).to.include('bea usr_bea');
    expect(words(el, 'nav')).to.equal('Approvals');
    expect(all(el, '.approvals a')).to.have.length(0);
    await press(el, 'Approve Mark verified bea');
    await press(el, 'Approve');
    expect(fixture.api.callsOf('POST approvals/:id/approve')[0]?.path).to.equal('approvals/apr_3/approve');
    expect(fixture.api.callsOf('GET users')).to.have.length(0);
  });

  it('offer what the server lets this admin do: not to approve what they asked for, nor to decline a mark without the permission', async () => {
    const approvals = APPROVALS.map((one) => ({ ...one, own: one.act === 'unfreeze' }));
    const permissions = ['sign-in', 'list', 'edit', 'merge', 'erase', 'approve', 'review'];
    const { el } = await showAdmin({ approvals, session: { permissions } }, '#/approvals');
    await waitUntil(() => words(el, 'main').includes('Bea came to the office with her passport'));
    const offered = all(el, '.approvals button').map((button) => button.textContent?.replaceAll(/\s+/g, ' ').trim());
    expect(offered).to.deep.equal([
      'Decline Lift the freeze bea',
      `Approve Erase the user ${HOSTILE}`,
      `Decline Erase the user ${HOSTILE}`,
      'Approve Merge accounts Ann Lindqvist',
      'Decline Merge accounts Ann Lindqvist',
    ]);
  });

  it('of a merge and an erasure are approved after a preview of what would be done', async () => {
    const fixture = await showAdmin({}, '#/approvals');
    const { el, api } = fixture;
    await press(el, 'Approve Merge accounts Ann Lindqvist');
    expect(words(el, 'dialog')).to.contain('Becomes part of it bea usr_bea');
    await press(el, 'Preview');
    expect(api.callsOf('POST merges')[0]?.body).to.deep.equal({ from: 'usr_bea', into: 'usr_ann', dryRun: true });
    expect(words(el, 'dialog')).to.contain('Contacts afterwards');
    await press(el, 'Approve');
    await press(el, `Approve Erase the user ${HOSTILE}`);
    await press(el, 'Preview');
    expect(words(el, 'dialog')).to.contain('This cannot be undone. It removes:');
    await press(el, 'Approve');
    const approved = api.callsOf('POST approvals/:id/approve').map(({ path }) => path);
    expect(approved).to.deep.equal(['approvals/apr_4/approve', 'approvals/apr_2/approve']);
  });

  it('that are refused say why: the admin who asked does not approve', async () => {
    const problems = { 'POST approvals/:id/approve': { status: 403, code: 'not-allowed' } as const };
    const fixture = await showAdmin({ problems }, '#/approvals');
    await press(fixture.el, 'Approve Lift the freeze bea');
    await press(fixture.el, 'Approve');
    expect(dialog(fixture)).to.contain('Your role or the policy does not allow this.');
  });

  it('none: the page says so', async () => {
    const { el } = await showAdmin({ approvals: [] }, '#/approvals');
    expect(words(el, 'main')).to.contain('Nothing waits for approval');
  });
});

describe('a contact that gets no messages', () => {
  const CLEO = '#/users/usr_cleo';
  const card = ({ el }: AdminFixture, address: string) =>
    all(el, '.contact').find(({ textContent }) => textContent?.includes(address));

  it('says so, with the reason, since and until when, through each channel', async () => {
    const fixture = await showAdmin({ users: [STOPPED] }, CLEO);
    const email = card(fixture, 'cleo@example.com')?.textContent ?? '';
    expect(email).to.match(/Not delivered\s+20 Nov 2026|Not delivered\s+Nov 20, 2026/);
    expect(email).to.contain('Gets no messages until');
    expect(card(fixture, 'cleo@post.example')?.textContent).to.contain('Gets no codes as a new address until');
    const phone = card(fixture, '+358 40 1234567')?.textContent ?? '';
    expect(phone).to.contain('SMS').and.to.contain('WhatsApp');
  });

  it('gets them again once the admin has said why', async () => {
    const fixture = await showAdmin({ users: [STOPPED] }, CLEO);
    const { el, api } = fixture;
    await press(el, 'Send to this address again cleo@example.com');
    expect(dialog(fixture)).to.contain('Messages go to cleo@example.com again.');
    await fill(el, 'note', NOTE);
    await press(el, 'Send to this address again');
    const [call] = api.callsOf('POST suppressions/:id/lift');
    expect([call?.path, call?.body, !!call?.once]).to.deep.equal(['suppressions/sup_1/lift', { note: NOTE }, true]);
    expect(words(el, '[part=status]')).to.contain('Messages go to cleo@example.com again.');
    expect(card(fixture, 'cleo@example.com')?.textContent).not.to.contain('Gets no messages');
  });

  it('has no button for an auditor', async () => {
    const users = [{ ...STOPPED, may: [] }];
    const fixture = await showAdmin({ users, role: 'auditor' }, CLEO);
    expect(words(fixture.el, 'main')).to.contain('Gets no messages until');
    expect(all(fixture.el, 'main .contact button')).to.have.length(0);
  });
});
