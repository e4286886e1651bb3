import assert from 'node:assert/strict';
import test from 'node:test';
import { startInbox } from '../../demo/inbox.ts';
import type { NoticeTopic } from '../../server/core/effects.ts';
import { createSms } from '../../server/deliver/channels/sms/sms.ts';
import { createSmtp } from '../../server/deliver/channels/smtp/smtp.ts';
import { checkMessages } from '../../server/deliver/message/words/check.ts';
import type { Notice } from '../../server/ports/outbox.ts';
import { KINDS, THENS } from '../../shared/contact.ts';
import { createClock, MINUTE } from '../kit/clock.ts';
import { linkIn, tokenIn } from '../kit/inbox.ts';
import { translatable } from '../kit/translatable.ts';
import { setup } from './courier.ts';
import { render } from '../kit/languages.ts';
import { change, createLines, CURRENT, DAY, noticed, NOW, outgoing, project, telling, UNDO } from './letters.ts';

const FULL = /new@example\.org|358401234567|ann@example\.com|358501112233/;
const FREEZE: Notice['undo'] = { ...UNDO, mode: 'freeze' };
const BRAKE: Notice['undo'] = { ...UNDO, mode: 'brake' };
/** Topics that are about the account as a whole, and name no address beside it. */
const OF_ACCOUNT: readonly NoticeTopic[] = [
  'frozen',
  'unfrozen',
  'signed-out',
  'recovered',
  'disabled',
  'enabled',
  'unlocked',
  'ended',
];
const OTHERS: readonly NoticeTopic[] = [...OF_ACCOUNT, 'respelled', 'removed', 'undone', 'merged', 'merged-away'];

/** Every notice that there can be about one kind. */
const all = (kind: 'email' | 'phone'): readonly Partial<Notice>[] => [
  ...(['requested', 'done'] as const).flatMap((of) => THENS.map((then) => ({ of, then, kind }))),
  ...OTHERS.map((of) => ({ of, then: null, kind })),
  { of: 'done', then: 'replace', kind, undo: UNDO },
  { of: 'removed', then: null, kind, undo: UNDO },
  { of: 'done', then: 'replace', kind, undo: FREEZE },
  { of: 'merged', then: null, kind, undo: BRAKE },
  { of: 'merged-away', then: null, kind, undo: BRAKE },
  ...THENS.map((then) => ({ of: 'requested', then, kind, by: 'support', supportWait: 3 * DAY }) as const),
  ...THENS.map((then) => ({ of: 'requested', then, kind, by: 'admin' }) as const),
  { of: 'waits', then: 'replace', kind, by: 'support', takesEffectAt: NOW + 3 * DAY },
  { of: 'done', then: 'replace', kind, by: 'support', undo: UNDO },
  { of: 'removed', then: null, kind, by: 'admin', undo: UNDO },
  ...THENS.flatMap((then) =>
    [undefined, 'support', 'admin'].map(
      (by) => ({ of: 'cancelled', then, kind, ...(by === undefined ? {} : { by }) }) as Partial<Notice>,
    ),
  ),
];
const nameOf = ({ of, then, undo, by }: Partial<Notice>) =>
  [of, then, undo && `with ${undo.mode}`, by && `by ${by}`].filter(Boolean).join(' ');

for (const locale of ['en', 'ar'])
  for (const kind of KINDS)
    for (const data of all(kind))
      test(`${nameOf(data)} of ${kind} is told in ${locale}: what, when, where, whose, and nothing that helps a thief`, () => {
        const mail = render(noticed('email', data, { locale }));
        const sms = render(noticed('phone', data, { locale }));
        for (const whole of [[mail.subject, mail.text, mail.html].join('\n'), sms.text]) {
          assert.doesNotMatch(whole, /\{\{|undefined|null|NaN|href=""/);
          assert.doesNotMatch(whole, FULL);
          assert.doesNotMatch(whole, /(?<![#\w])\d{6}/, 'no code');
          assert.ok(whole.includes('Example'));
          const linked = data.of === 'requested' || data.of === 'waits' || data.undo != null;
          assert.equal(whole.includes('/undo?t=2und1'), linked);
        }
        for (const part of [mail.text, mail.html ?? '']) {
          if (data.of !== undefined && !OF_ACCOUNT.includes(data.of))
            assert.ok(part.includes(kind === 'email' ? 'n••@e••.org' : '+35…67'));
          assert.ok(part.includes('a••@e••.com'));
          assert.match(part, /10:00 UTC/);
          assert.match(part, /Helsinki, Finland/);
        }
        assert.match(mail.html ?? '', locale === 'ar' ? /<html lang="ar" dir="rtl">/ : /<html lang="en" dir="ltr">/);
        assert.equal(/\p{Script=Arabic}/u.test(`${mail.subject}${sms.text}`), locale === 'ar');
        if (locale === 'en') {
          assert.match(sms.text, /^[A-Za-z0-9 .,:;?!@#*+/&=_\n-]+$/, 'the 7-bit alphabet');
          assert.ok(sms.text.length <= 160, `${sms.text.length} characters`);
        }
      });

for (const [data, subject, what] of [
  [
    { of: 'requested' },
    'Somebody asked to change your Example email address',
    /main email address of your Example account to n••/,
  ],
  [
    { of: 'requested', then: 'add', kind: 'phone' },
    'Somebody asked to add a phone number to your Example account',
    /add the phone number \+35…67/,
  ],
  [
    { of: 'done' },
    'Your Example email address was changed',
    /n••@e••\.org is now the main email address .* stays on the account/,
  ],
  [
    { of: 'done', then: 'replace', kind: 'phone' },
    'Your Example phone number was changed',
    /is now the main phone number of your Example account\.$/,
  ],
  [{ of: 'done', then: 'add' }, 'An email address was added to your Example account', /n••@e••\.org was added/],
  [
    { of: 'done', then: 'replace-all' },
    'Your Example email address was changed',
    /only email address .* All others were removed/,
  ],
  [{ of: 'removed', then: null }, 'An email address was removed from your Example account', /n••@e••\.org was removed/],
  [{ of: 'undone', then: null }, 'A change of your Example email address was undone', /earlier email addresses again/],
  [
    { of: 'merged', then: null },
    'Another account was merged into your Example account',
    /account of n••@e••\.org is now part of yours/,
  ],
  [
    { of: 'merged-away', then: null, kind: 'phone' },
    'Your Example account was merged into another one',
    /part of the Example account of \+35…67, .* This cannot be undone/,
  ],
  [
    { of: 'requested', by: 'support', supportWait: 3 * DAY },
    'Support of Example asked to change your email address',
    /^Support of Example asked to change the main email address of your account to n••/,
  ],
  [
    { of: 'requested', by: 'admin', then: 'add', kind: 'phone' },
    'An admin of Example asked to add a phone number to your account',
    /^An admin of Example asked to add the phone number \+35…67/,
  ],
  [
    { of: 'waits', by: 'support', takesEffectAt: NOW + 3 * DAY },
    'A change to your Example account takes effect on 23 November 2026 at 10:00 UTC',
    /^Support of Example asked .* takes effect on 23 November 2026 at 10:00 UTC, unless you stop it/,
  ],
  [{ of: 'frozen', then: null }, 'Changes to your Example account were stopped', /said that a change was not theirs/],
  [{ of: 'unfrozen', then: null }, 'Changes to your Example account are possible again', /can be changed again/],
  [{ of: 'signed-out', then: null }, 'All devices were signed out of your Example account', /signed all devices out/],
  [{ of: 'recovered', then: null }, 'Your Example account was secured', /ended every change that waited/],
  [{ of: 'disabled', then: null }, 'Your Example account was disabled', /cannot sign in for now/],
  [{ of: 'enabled', then: null }, 'Your Example account works again', /You can sign in again/],
  [{ of: 'unlocked', then: null }, 'You can enter codes for Example again', /too many wrong codes/],
  [
    { of: 'cancelled', by: 'admin' },
    'A change to your Example account was ended',
    /Somebody asked to change .* to n••@e••\.org/,
  ],
  [{ of: 'ended', then: null }, 'A change to your Example account was ended', /waited to be confirmed/],
] as const)
  test(`a mail "${subject}" (${data.of}) says so in its first sentence`, () => {
    const mail = render(noticed('email', data));
    assert.equal(mail.subject, subject);
    const [heading, sentence] = mail.text.split('\n');
    assert.equal(heading, subject);
    assert.match(sentence ?? '', what);
    // A mailbox that translates the mail keeps its addresses.
    assert.doesNotMatch(translatable(mail.html ?? ''), /•/);
  });

test('the link says what it does and for how long', () => {
  const text = (data: Partial<Notice>) => render(noticed('email', data)).html ?? '';
  assert.match(text({ of: 'requested' }), />This wasn’t me: stop it<\/a>/);
  assert.match(text({ undo: UNDO }), />Undo this change<\/a>/);
  assert.match(text({ undo: FREEZE }), />Stop account changes<\/a>/);
  assert.match(text({ undo: UNDO }), /works for <bdi>7 days<\/bdi>/);
  assert.match(render(noticed('email', { undo: UNDO }, { locale: 'ar' })).text, /7 أيام/);
  const left = (ms: number) => render(noticed('email', { undo: UNDO }, { now: NOW + ms })).text;
  assert.match(left(DAY), /works for 6 days/);
  assert.match(left(6.5 * DAY), /works for 12 hours/);
});

test('without a link, a notice says where to look and who helps', () => {
  const own = project({ supportUrl: 'https://example.com/help' });
  const mail = render(noticed('email', {}, { project: own })).text;
  assert.match(
    mail,
    /Sign in to Example and check your email addresses and phone numbers\. If you cannot, get help: https:\/\/example\.com\/help/,
  );
  assert.doesNotMatch(render(noticed('email')).text, /get help/);
  const sms = render(noticed('phone', {}, { project: own })).text;
  assert.match(sms, /Not you\? Sign in and check your account\.\nHelp: https:\/\/example\.com\/help$/);
});

test('an account that is frozen is told for how long, as long as it is', () => {
  const said = (ms: number) => render(noticed('email', { of: 'undone', then: null }, { now: NOW + ms })).text;
  assert.match(said(0), /without a new sign-in\. This lasts 24 hours/);
  assert.doesNotMatch(said(DAY), /new sign-in/);
});

test('a notice without place has no empty row', () => {
  assert.doesNotMatch(render(noticed('email', { place: null })).text, /From:/);
});

test('a hostile place or name stays text', () => {
  const hostile = '"><img src=x onerror=alert(1)>\r\nBcc: eve@evil.test';
  for (const locale of ['en', 'ar'])
    for (const kind of KINDS) {
      const { subject, text, html } = render(
        noticed(kind, { place: hostile, undo: UNDO }, { locale, project: project({ serviceName: hostile }) }),
      );
      assert.doesNotMatch(html ?? '', /<img/);
      assert.doesNotMatch(subject ?? '', /[\r\n]/);
      assert.doesNotMatch(text, /^Bcc/m);
    }
});

test('a project’s own lines are used, with the keys that it declares', () => {
  const own = project({
    messages: { en: { subjectDoneEmail: 'Hi {{nickname}}: {{target}}', undoButton: '<b>Back</b>' } },
    templateKeys: ['nickname'],
  });
  const mail = render(noticed('email', { undo: UNDO }, { project: own, options: { nickname: 'Ann' } }));
  assert.equal(mail.subject, 'Hi Ann: n••@e••.org');
  assert.match(mail.html ?? '', /&lt;b&gt;Back&lt;\/b&gt;/);
  assert.deepEqual(checkMessages(own), []);
});

test('the courier derives the link of whoever holds an undo, from its own id', async () => {
  const { outbox, courier, email, phone, rung } = setup({ changes: [] });
  outbox.put(telling('email', { of: 'removed', then: null, undo: UNDO }, { change: null }));
  outbox.put(telling('phone', { undo: UNDO }, { id: 'msg_2', contact: 'ctc_2', change: 'chg_gone' }));
  outbox.put(telling('email', {}, { id: 'msg_3' }));
  await courier.drain();
  assert.equal(linkIn(email.got[0] ?? { text: '' }), 'https://id.example.com/bff/undo?t=2.und_1.ctc_1.k1');
  assert.equal(linkIn(phone.got[0] ?? { text: '' }), 'https://id.example.com/bff/undo?t=2.und_1.ctc_2.k1');
  assert.throws(() => linkIn(email.got[1] ?? { text: '' }));
  assert.deepEqual(rung.toSorted(), ['chg_1', 'chg_gone']);
});

for (const [why, given] of [
  ['waits', change('email', 'both')],
  ['is done', change('email', 'both', { state: { at: 'done', since: NOW, via: 'code', contactId: 'ctc_9' } })],
  ['was cancelled', change('email', 'both', { state: { at: 'closed', since: NOW, why: 'cancelled' } })],
  ['has ended', change('email', 'both', { endsAt: NOW })],
] as const)
  test(`a notice of a request goes with its link while the change ${why}`, async () => {
    const { outbox, courier, email } = setup({ changes: [given] });
    outbox.put(telling('email', { of: 'requested' }));
    await courier.drain();
    assert.equal(tokenIn(email.got[0] ?? { text: '' }), '3.chg_1.ctc_1.k1');
  });

for (const [why, given] of [
  ['its change is gone', { changes: [] }],
  ['its change sent nothing', { changes: [change('email', 'code', { proofs: [] })] }],
  ['its key is gone', { secrets: { noticeToken: () => null } }],
] as const)
  test(`a notice goes without its link when ${why}`, async () => {
    const { outbox, courier, email } = setup(given);
    outbox.put(telling('email', { of: 'requested' }));
    await courier.drain();
    assert.equal(outbox.row('msg_1').state, 'sent');
    assert.doesNotMatch(email.got[0]?.text ?? '', /undo/);
    assert.match(email.got[0]?.text ?? '', /Sign in to Example and check/);
  });

test('a link that is over by the time its notice leaves is not in it', async () => {
  const late = { ...project().policy, undoLife: DAY };
  const { clock, outbox, courier, email } = setup({ project: { policy: late } });
  outbox.put(telling('email', { undo: UNDO }));
  clock.pass(DAY);
  await courier.drain();
  assert.doesNotMatch(email.got[0]?.text ?? '', /undo\?t=/);
});

test('a notice waits out an outage of days, and is dropped when it expires', async () => {
  const { clock, outbox, courier, email } = setup({});
  email.answer = () => ({ at: 'retry', reason: 'smtp-network', after: null });
  outbox.put(telling('email', { undo: UNDO }));
  await courier.drain();
  clock.pass(2 * DAY);
  await courier.drain();
  assert.equal(outbox.row('msg_1').state, 'waiting');
  assert.match(email.got.at(-1)?.text ?? '', /works for 5 days/);
  clock.pass(DAY);
  await courier.drain();
  assert.equal(outbox.row('msg_1').reason, 'expired');
});

test('a notice that cannot be read is given up, not tried for days', async () => {
  const { outbox, courier } = setup({});
  outbox.put(telling('email', {}, { data: null }));
  await courier.drain();
  assert.equal(outbox.row('msg_1').reason, 'unreadable');
});

test('over real servers, notices arrive whole as mail and as SMS, in both languages', async (t) => {
  const clock = createClock();
  const inbox = await startInbox({ clock });
  const lines = createLines();
  const smtp = createSmtp({ id: 'm', url: inbox.smtpUrl, from: 'no-reply@example.com' }, { log: lines });
  const sms = createSms({ id: 's', url: inbox.smsUrl, from: '+15005550006', secret: null }, { clock });
  t.after(async () => {
    await Promise.all([smtp.close(), sms.close()]);
    await inbox.close();
  });
  const changes = [change('email', 'both')];
  const { outbox, courier } = setup({ changes, channels: (lane) => (lane === 'email' ? smtp : sms) });
  for (const locale of ['en', 'ar']) {
    inbox.clear();
    outbox.put(telling('email', { undo: UNDO }, { id: `msg_m${locale}`, locale }));
    outbox.put(telling('phone', { of: 'requested' }, { id: `msg_s${locale}`, locale }));
    await courier.drain();
    const [mail] = inbox.messages(CURRENT.email);
    assert.match(mail?.headers['content-type'] ?? '', /^multipart\/alternative/);
    assert.equal(mail?.headers['content-language'], locale);
    assert.equal(tokenIn(mail ?? { text: '' }), '2.und_1.ctc_1.k1');
    assert.match(mail?.html ?? '', /href="https:\/\/id\.example\.com\/bff\/undo\?t=2\.und_1\.ctc_1\.k1"/);
    assert.equal(tokenIn(inbox.messages(CURRENT.phone)[0] ?? { text: '' }), '3.chg_1.ctc_1.k1');
  }
  assert.doesNotMatch(JSON.stringify(lines.lines), /und_1\.ctc/);
});

test('the message that proves and the notices of one change stand beside each other', async () => {
  const { clock, outbox, courier, email } = setup({});
  outbox.put(outgoing('email'));
  outbox.put(telling('email', { of: 'requested' }, { id: 'msg_2' }));
  clock.pass(11 * MINUTE);
  await courier.drain();
  assert.deepEqual(
    email.got.map((m) => m.id),
    ['msg_2'],
  );
});
