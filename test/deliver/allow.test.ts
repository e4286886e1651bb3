import assert from 'node:assert/strict';
import test from 'node:test';
import { startInbox } from '../../demo/inbox.ts';
import { DEFAULT_POLICY } from '../../server/core/policy.ts';
import { createSms } from '../../server/deliver/channels/sms/sms.ts';
import { createSmtp } from '../../server/deliver/channels/smtp/smtp.ts';
import { KINDS, METHODS, THENS } from '../../shared/contact.ts';
import { createClock } from '../kit/clock.ts';
import { codeIn, linkIn, oneTimeCode, tokenIn } from '../kit/inbox.ts';
import { put, setup } from './courier.ts';
import { render } from '../kit/languages.ts';
import { ADDRESS, allowing, asking, changeToAllow, createLines, CURRENT, project, REPORT, secrets } from './letters.ts';

const MASKED = { email: 'n••@e••.org', phone: '+35…67' };
const FULL = /new@example\.org|358401234567|ann@example\.com|358501112233/;
/** What is alike in ASCII and the 7-bit alphabet of SMS. */
const GSM = /^[A-Za-z0-9 .,:;?!@#*+/&=_()'"\n-]+$/;

for (const locale of ['en', 'ar'])
  for (const kind of KINDS)
    for (const asked of KINDS)
      for (const method of METHODS)
        for (const then of THENS)
          test(`to ${then} ${kind} by ${method}, a current ${asked} is asked in ${locale}, with what allows it and no address in full`, () => {
            const { subject, text, html } = render(allowing(kind, method, { asked, then, locale }));
            const whole = [subject, text, html].join('\n');
            assert.doesNotMatch(whole, /\{\{|undefined|null|NaN/);
            assert.doesNotMatch(whole, FULL);
            assert.ok(whole.includes('Example'));
            assert.equal(whole.includes('123456'), method !== 'link');
            assert.equal(text.includes('t=prf_1.abc-DEF_123'), method !== 'code');
            if (asked === 'phone') return assert.equal(subject, null);
            for (const part of [text, html ?? '']) {
              assert.ok(part.includes(MASKED[kind]), 'the new address, masked');
              assert.ok(part.includes('a••@e••.com'), 'the account, masked');
              assert.match(part, /10:00 UTC/);
              assert.match(part, /Helsinki, Finland/);
            }
            assert.equal(subject?.includes('123456'), method !== 'link');
          });

test('it says what was asked for: another main address, one more, or the only one', () => {
  const said = (kind: 'email' | 'phone', then: (typeof THENS)[number]) =>
    render(allowing(kind, 'code', { asked: 'email', then }))
      .text.split('\n')
      .slice(1, 3)
      .join(' ');
  assert.match(said('email', 'primary') ?? '', /change the main email address of your Example account to n••@e••\.org/);
  assert.match(said('email', 'replace') ?? '', /account to n••@e••\.org\. This would replace a••@e••\.com\./);
  assert.match(said('phone', 'primary') ?? '', /change the main phone number of your Example account to \+35…67/);
  assert.match(said('phone', 'add') ?? '', /add the phone number \+35…67 to your Example account/);
  assert.match(said('email', 'replace-all') ?? '', /make n••@e••\.org the only email address/);
});

test('it says that both accounts may become one, and not that the address is in use', () => {
  const rules = project({ policy: { ...DEFAULT_POLICY, merge: 'unsafe-proof-alone' } });
  for (const asked of KINDS) {
    const given = allowing('email', 'code', { asked });
    const merging = { ...given, project: rules, change: { ...given.change, onConflict: 'merge-keep-theirs' } } as const;
    const { text } = render(merging);
    assert.match(text, /If another account uses (?:it|n••@e••\.org already), both (?:accounts )?become one/);
    if (asked === 'phone') assert.ok(text.length <= 160, `${text.length} characters`);
    assert.doesNotMatch(render({ ...merging, project: project() }).text, /become one/);
  }
});

test('its subject tells it from the message to the new address', () => {
  assert.equal(render(allowing('email', 'both')).subject, '123456 is your Example code to allow a change');
  assert.equal(render(allowing('email', 'link')).subject, 'Allow a change to your Example account');
});

test('with a link, "this wasn’t me" is on the link’s page', () => {
  for (const method of ['link', 'both'] as const) {
    const { text } = render(allowing('email', method));
    assert.match(text, /Open the link and choose “I didn’t ask for this”/);
    assert.doesNotMatch(text, /undo\?t=/);
    assert.equal(/Never share the code/.test(text), method === 'both');
  }
});

test('with a code alone, a mail has a link of its own to stop the change by', () => {
  const { text, html } = render(allowing('email', 'code'));
  assert.ok(text.includes(`\n${REPORT}\n`));
  assert.ok(html?.includes(`href="${REPORT}"`));
  assert.match(html ?? '', /This wasn’t me: stop it/);
  assert.match(text, /Never share it/);
});

test('without the key of that link, a mail has its code and no empty button', () => {
  const { text, html } = render(allowing('email', 'code', { report: null }));
  assert.doesNotMatch(`${text}${html}`, /stop it|href=""/);
  assert.equal(codeIn({ text }), '123456');
});

test('an SMS with a code says what it allows, fits one 7-bit segment and ends with its origin', () => {
  const said = (kind: 'email' | 'phone', then: 'primary' | 'add') =>
    render(allowing(kind, 'code', { asked: 'phone', then })).text;
  assert.equal(
    said('email', 'primary'),
    '123456 is your Example code to allow a change of your email address. Never share it.\n\n@app.example.com #123456',
  );
  assert.match(said('phone', 'primary'), /allow a change of your phone number\. Never share it/);
  assert.match(said('email', 'add'), /allow a new email address\. Never share it/);
  for (const kind of KINDS)
    for (const then of ['primary', 'add'] as const) {
      const text = said(kind, then);
      assert.deepEqual(oneTimeCode(text), { host: 'app.example.com', code: '123456', embedded: null });
      assert.ok(GSM.test(text) && text.length <= 160, text);
      assert.doesNotMatch(text, /https:/);
    }
});

test('an SMS with a link can allow and stop; with both, the origin-bound line is the last', () => {
  const link = render(allowing('email', 'link', { asked: 'phone' })).text;
  assert.match(link, /^Allow or stop a change of your Example email address: https:\S+$/);
  for (const locale of ['en', 'ar']) {
    const { text } = render(allowing('phone', 'both', { locale }));
    assert.equal(linkIn({ text }), 'https://app.example.com/settings?tab=contacts&t=prf_1.abc-DEF_123');
    assert.equal(oneTimeCode(text)?.code, '123456');
  }
});

test('a project’s own lines are used for it, with the new address masked', () => {
  const messages = { en: { allowHeading: 'Really {{target}}, {{code}}?', smsAllowEmail: '{{service}}: {{code}}' } };
  const own = project({ messages });
  assert.match(render(allowing('email', 'code', { project: own })).text, /^Really n••@e••\.org, 123456\?\n/);
  const sms = render(allowing('email', 'code', { project: own, asked: 'phone' })).text;
  assert.match(sms, /^Example: 123456\n\n@app/);
});

test('a hostile name stays text in the question', () => {
  for (const locale of ['en', 'ar']) {
    const { subject, html } = render(
      allowing('email', 'both', { locale, project: project({ serviceName: '"><img src=x>\r\nBcc: eve' }) }),
    );
    assert.doesNotMatch(html ?? '', /<img/);
    assert.doesNotMatch(subject ?? '', /[\r\n]/);
  }
});

test('the courier asks the current contact, and derives the link that stops it', async () => {
  const { outbox, courier, email } = setup({ changes: [changeToAllow('phone', 'code', 'email')] });
  outbox.put(asking('email'));
  await courier.drain();
  const [got] = email.got;
  assert.equal(got?.to, CURRENT.email);
  assert.equal(codeIn(got ?? { text: '' }), '000001');
  assert.equal(linkIn(got ?? { text: '' }), 'https://id.example.com/bff/undo?t=3.chg_1.ctc_1.k1');
  assert.doesNotMatch(got?.text ?? '', FULL);
});

test('the new address gets no link that freezes the account of whoever asked', async () => {
  const { outbox, courier, email } = setup({ changes: [changeToAllow('email', 'code', 'email')] });
  put(outbox);
  await courier.drain();
  assert.equal(email.got[0]?.to, ADDRESS.email);
  assert.doesNotMatch(email.got[0]?.text ?? '', /undo/);
});

test('a key that is gone takes the link that stops it, not the code', async () => {
  const { outbox, courier, email } = setup({
    changes: [changeToAllow('email', 'code', 'email')],
    secrets: { ...secrets, noticeToken: () => null },
  });
  outbox.put(asking('email'));
  await courier.drain();
  assert.equal(codeIn(email.got[0] ?? { text: '' }), '000001');
});

test('over real servers, the question arrives whole as mail and as SMS, in both languages', async (t) => {
  const clock = createClock();
  const inbox = await startInbox({ clock });
  const smtp = createSmtp({ id: 'm', url: inbox.smtpUrl, from: 'no-reply@example.com' }, { log: createLines() });
  const sms = createSms({ id: 's', url: inbox.smsUrl, from: '+15005550006', secret: null }, { clock });
  t.after(async () => {
    await Promise.all([smtp.close(), sms.close()]);
    await inbox.close();
  });
  for (const locale of ['en', 'ar']) {
    inbox.clear();
    const mail = render(allowing('phone', 'code', { asked: 'email', locale }));
    const text = render(allowing('email', 'code', { asked: 'phone', locale }));
    assert.equal((await smtp.send(mail)).at, 'sent');
    assert.equal((await sms.send(text)).at, 'sent');
    const [gotMail] = inbox.messages(CURRENT.email);
    assert.match(gotMail?.headers['content-type'] ?? '', /^multipart\/alternative/);
    assert.equal(gotMail?.subject, mail.subject);
    assert.equal(gotMail?.html?.trim(), mail.html?.trim());
    assert.equal(codeIn(gotMail ?? { text: '' }), '123456');
    assert.equal(tokenIn(gotMail ?? { text: '' }), '3.chg_1.ctc_1.k1');
    assert.equal(inbox.messages(CURRENT.phone)[0]?.text, text.text);
  }
});
