// Owns how addresses are shown to people: in answers, in mails, on pages. Not which addresses are accepted: address.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MockBackend } from '../../demo/mock-backend.ts';
import { kindOf, SCENES } from '../../demo/pages/scene-list.ts';
import { display } from '../../server/parse/display.ts';
import type { InspectBody } from '../../shared/wire/links.ts';
import { startApp } from '../kit/app.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const SAFE: readonly (readonly [string, string])[] = [
  ['Ann@example.com', 'Ann@example.com'],
  ['ann@xn--bcher-kva.example', 'ann@bücher.example'],
  ['ann@xn--e1afmkfd.xn--p1ai', 'ann@пример.рф'],
  ['ann@xn--80a1acny.com', 'ann@почта.com'],
  ['ann@mail.xn--wgv71a.jp', 'ann@mail.日本.jp'],
  ['ann@xn--eckn5b6bzl1du13vmo2b.jp', 'ann@東京スカイツリー.jp'],
  ['ann@xn--mgbh0fb.example', 'ann@مثال.example'],
  ['ann@xn--fa-hia.de', 'ann@faß.de'],
];

test('a domain of one script is shown in that script, and other addresses as they are', () => {
  for (const [value, shown] of SAFE) assert.equal(display.full('email', value), shown);
});

test('a domain that could be mistaken for another is shown in both forms', () => {
  for (const [ascii, unicode] of [
    ['xn--pple-43d.com', '\u0430pple.com'], // one Cyrillic letter among Latin ones
    ['xn--80ak6aa92e.com', 'аррӏе.com'], // Cyrillic letters alone, all of which look Latin
    ['xn--mxa.xn--80a1acny.com', 'α.почта.com'], // two scripts in two labels
    ['xn--oogle-qmc.com', 'ɡoogle.com'], // a letter of the phonetic alphabet
    ['xn--twtter-q9a.com', 'twıtter.com'], // the dotless i outside of Turkey
    ['xn--abc-v08f.jp', 'abc日.jp'], // Latin beside Han
  ] as const) {
    const found = display.full('email', `ann@${ascii}`);
    assert.match(found, /^ann@(.+) \(xn--.+\)$/, found);
    assert.ok(found.includes(`(${ascii})`), `${found} ${unicode}`);
  }
});

test('letters that look Latin are no trap below the domains of their own script', () => {
  assert.equal(display.full('email', 'ann@xn--80ak6aa92e.xn--p1ai'), 'ann@аррӏе.рф');
});

test('a number is grouped as its country writes it', () => {
  for (const [value, shown] of [
    ['+358401234567', '+358 40 1234567'],
    ['+14155552671', '+1 415 555 2671'],
    ['+33612345678', '+33 6 12 34 56 78'],
    ['+447911123456', '+44 7911 123456'],
    ['+8619912345678', '+86 199 1234 5678'],
  ] as const)
    assert.equal(display.full('phone', value), shown);
});

test('text that is no address any more stays as it is', () => {
  for (const kind of ['email', 'phone'] as const)
    for (const value of ['', 'hash:k1:abc', 'ann@xn--zzzzz9999.com', 'ann', '@', '+'])
      assert.equal(display.full(kind, value), value);
});

test('a masked address masks the form that people know, and a mail gives the ASCII form as well', () => {
  assert.equal(display.masked('email', 'ann@xn--bcher-kva.example'), 'a••@b••.example');
  assert.equal(display.maskedBoth('email', 'ann@xn--bcher-kva.example'), 'a••@b••.example (xn--••.example)');
  assert.equal(display.maskedBoth('email', 'ann@xn--e1afmkfd.xn--p1ai'), 'a••@п••.рф (xn--••.xn--p1ai)');
  assert.equal(display.masked('email', 'ann@xn--pple-43d.com'), 'a••@\u0430••.com (xn--••.com)');
  assert.equal(display.maskedBoth('phone', '+358401234567'), '+35…67');
  assert.equal(display.maskedBoth('email', 'ann@example.com'), 'a••@e••.com');
});

test('a mail to the earlier contact has both forms of the new domain, an SMS the ASCII form', async () => {
  const t = await startApp();
  try {
    const ann = t.person('ann', { ...strongSignIn(), phone_number: '+358401234567', phone_number_verified: true });
    const change = await ann.begin({ kind: 'email', value: 'ann@bücher.example' });
    assert.match((await t.mailTo('ann@old.example')).text, /a••@b••\.example \(xn--••\.example\)/);
    await ann.prove(change, await t.codeTo('ann@bücher.example'));
    assert.match((await t.mailTo('+358401234567')).text, /a\*\*@x\*\*\.example/);
    await ann.begin({ kind: 'email', value: 'other@new.example' });
    assert.match((await t.mailTo('other@new.example')).text, /Account: a••@b••\.example \(xn--••\.example\)/);
  } finally {
    await t.close();
  }
});

test('contacts, changes, proofs and links carry the form that people read', async () => {
  const t = await startApp();
  try {
    const ann = t.person('ann', { ...strongSignIn(), phone_number: '+358401234567', phone_number_verified: true });
    const change = await ann.begin({ kind: 'email', value: 'ann@bücher.example' });
    assert.deepEqual([change.value, change.display], ['ann@xn--bcher-kva.example', 'ann@bücher.example']);
    assert.deepEqual(
      change.proofs.map(({ sentTo, display: shown }) => [sentTo, shown]),
      [['ann@xn--bcher-kva.example', 'ann@bücher.example']],
    );
    const mail = await t.mailTo('ann@bücher.example');
    const token = /[?&]t=([\w.-]+)/.exec(mail.text)?.[1];
    const { body } = await ann.send<InspectBody>('POST', '/v1/links/inspect', { token });
    assert.deepEqual([body.value, body.display], ['a••@x••.example', 'a••@b••.example']);
    await ann.prove(change, await t.codeTo('ann@bücher.example'));
    const { contacts } = await ann.me();
    assert.deepEqual(
      contacts.map(({ display: shown }) => shown).sort(),
      ['+358 40 1234567', 'ann@bücher.example', 'ann@old.example'].sort(),
    );
  } finally {
    await t.close();
  }
});

test('the activity of an account and the audit log have both forms, masked', async () => {
  const t = await startApp();
  try {
    const ann = t.person('ann', strongSignIn());
    const change = await ann.begin({ kind: 'email', value: 'ann@bücher.example' });
    await ann.prove(change, await t.codeTo('ann@bücher.example'));
    const added = (await ann.me()).contacts.find(({ value }) => value.includes('xn--'));
    const other = await ann.begin({ kind: 'email', value: 'ann@new.example' });
    await ann.prove(other, await t.codeTo('ann@new.example'));
    assert.equal((await ann.send('DELETE', `/v1/contacts/${added?.id}`)).status, 204);
    await t.courier.drain();
    const { body } = await ann.send<{ entries: { event: string; target: string | null }[] }>('GET', '/v1/activity');
    const targets = body.entries
      .filter(({ target }) => target?.includes('b••'))
      .map(({ event, target }) => [event, target]);
    const both = 'a••@b••.example (xn--••.example)';
    assert.deepEqual(targets.sort(), [
      ['change-begun', both],
      ['change-done', both],
      ['contact-removed', both],
    ]);
    assert.doesNotMatch(JSON.stringify(body), /x••/);
  } finally {
    await t.close();
  }
});

test('the scenes of the demo show each address as the server writes it', () => {
  for (const scene of SCENES) {
    const { contacts, changes } = new MockBackend({ kind: kindOf(scene), ...scene.mock }).me();
    for (const { kind, value, display: shown } of [...contacts, ...changes])
      assert.equal(shown, display.full(kind, value), scene.name);
  }
});
