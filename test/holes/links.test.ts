import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InspectBody } from '../../shared/wire/links.ts';
import type { Person, TestApp } from '../kit/app.ts';
import { HOUR, MINUTE } from '../kit/clock.ts';
import { codeIn, newestWithCode, tokenIn } from '../kit/inbox.ts';
import { form, json, linkTo, PUBLIC_URL, start } from '../http/kit.ts';
import {
  contactsOf,
  cookieOf,
  NEW,
  NOBODY,
  OLD,
  OLD_PHONE,
  PHONE,
  versionOf,
  wayBack,
  WITH_PHONE,
  type Said,
} from './kit.ts';
import { freshSignIn, strongSignIn } from '../kit/sign-in.ts';

/** A link's token is a digit, the id of its proof and a signature (tokens/secrets.ts). */
const ID_END = -22;

test('a proof proves its own change alone, whichever two are mixed (V12, V42, V43, R-024)', async () => {
  const app = await start();
  const [ann, bob] = [app.person('ann', strongSignIn(WITH_PHONE)), app.person('bob', strongSignIn())];
  const waiting = [];
  for (const [person, kind, value] of [
    [ann, 'email', NEW],
    [ann, 'phone', PHONE],
    [bob, 'email', 'bob@new.example'],
  ] as const) {
    const change = await person.begin({ kind, value, method: 'both' });
    const message = await app.mailTo(value);
    waiting.push({ person, change, code: codeIn(message), token: tokenIn(message) });
  }
  for (const mine of waiting)
    for (const other of waiting.filter((w) => w !== mine)) {
      const said = await mine.person.prove(mine.change, other.code);
      assert.deepEqual([said.status, said.body.code], [422, 'proof-wrong'], `${mine.change.value} ${other.code}`);
      for (const token of [
        mine.token.slice(0, ID_END) + other.token.slice(ID_END),
        `1${other.token.slice(1, ID_END)}${mine.token.slice(ID_END)}`,
      ])
        assert.equal((await mine.person.send('POST', '/v1/links/confirm', { token })).status, 404, token);
    }
  const before = await contactsOf(ann);
  assert.equal((await bob.prove(waiting[2]?.change ?? { id: '' }, waiting[2]?.code ?? '')).status, 200);
  assert.deepEqual(await contactsOf(ann), before);
  assert.equal((await ann.prove(waiting[1]?.change ?? { id: '' }, waiting[1]?.code ?? '')).status, 200);
  assert.ok((await contactsOf(ann)).includes(`${OLD} verified primary`), 'a number proves no address');
  assert.equal((await ann.prove(waiting[0]?.change ?? { id: '' }, waiting[0]?.code ?? '')).status, 200);
});

test('proving one contact verifies that one and no other (V42)', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn({ email_verified: false, phone_number: PHONE }));
  const change = await ann.begin({ kind: 'email', value: NEW, then: 'add' });
  await ann.prove(change, await app.codeTo(NEW));
  assert.deepEqual([...(await contactsOf(ann))].sort(), [`${PHONE} primary`, `${NEW} verified primary`, OLD].sort());
});

for (const [how, verified] of [
  ['proved', false],
  ['verified already', true],
] as const)
  test(`what the old contact was asked for is over once another that is ${how} takes its place (V14, R-038)`, async () => {
    const app = await start();
    const [weak, ann] = [app.person('ann', freshSignIn()), app.person('ann', strongSignIn())];
    const change = async (then: 'add' | 'replace') => {
      const begun = await ann.begin({ kind: 'email', value: NEW, then });
      if (begun.state === 'waiting') assert.equal((await ann.prove(begun, await app.codeTo(NEW))).status, 200);
    };
    if (verified) await change('add');
    const phone = await weak.begin({ kind: 'phone', value: PHONE, method: 'both' });
    await app.mailTo(OLD);
    const asked = newestWithCode(app.inbox.messages(OLD)) ?? assert.fail();
    assert.equal(phone.proofs[0]?.sentTo, 'a••@o••.example');
    await change('replace');

    const over = await weak.send<Said>('GET', `/v1/changes/${phone.id}`);
    assert.deepEqual([over.body.state, over.body.why], ['closed', 'revoked']);
    const code = await weak.send<Said>('POST', `/v1/changes/${phone.id}/code`, { code: codeIn(asked), of: 'current' });
    assert.deepEqual([code.status, code.body.code], [409, 'change-closed']);
    const link = await weak.send<Said>('POST', '/v1/links/confirm', { token: tokenIn(asked) });
    assert.deepEqual([link.status, link.body.code], [409, 'change-closed']);
    assert.deepEqual(await contactsOf(ann), [`${NEW} verified primary`]);
  });

test('a change is completed by nobody’s click but its owner’s, and its page says whose it is (V11, R-033, R-034)', async () => {
  const app = await start();
  const { person, token, mail } = await linkTo(app, NEW);
  const bob = app.person('bob', strongSignIn());
  const presses: readonly (() => Promise<unknown>)[] = [
    () => bob.send('POST', '/v1/links/confirm', { token }),
    () => bob.send('POST', '/v1/links/confirm', { token }, NOBODY),
    async () => app.app.request(...form('/confirm', `t=${token}`, { cookie: await cookieOf(bob) })),
    async () => app.app.request(...form('/confirm', `t=${token}`)),
  ];
  for (const press of presses) {
    await press();
    assert.deepEqual(await contactsOf(person), [`${OLD} verified primary`]);
    assert.deepEqual(await contactsOf(bob), ['bob@old.example verified primary']);
  }
  const seen = await bob.send<InspectBody>('POST', '/v1/links/inspect', { token });
  assert.equal(seen.body.account, 'a••@o••.example');
  assert.match(mail.text, /a••@o••\.example/);
});

/** How something that worked once is tried again: later, and what that answers. */
const AGAIN: readonly [
  what: string,
  use: (app: TestApp, ann: Person) => Promise<readonly (() => Promise<{ status: number }>)[]>,
  statuses: readonly number[],
  late: readonly number[],
][] = [
  [
    'a code',
    async (app, ann) => {
      const change = await ann.begin({ kind: 'email', value: NEW });
      const code = await app.codeTo(NEW);
      const bob = app.person('bob', strongSignIn());
      return [() => ann.prove(change, code), () => bob.prove(change, code)];
    },
    [200, 404],
    [409, 404],
  ],
  [
    'a link',
    async (app, ann) => {
      await ann.begin({ kind: 'email', value: NEW });
      const token = tokenIn(await app.mailTo(NEW));
      const cookie = await cookieOf(ann);
      return [
        () => ann.send('POST', '/v1/links/confirm', { token }),
        () => app.person('bob', strongSignIn()).send('POST', '/v1/links/confirm', { token }),
        () => ann.send('POST', '/v1/links/confirm', { token }, NOBODY),
        () => app.person('bob', strongSignIn()).send('POST', '/v1/links/report', { token }, NOBODY),
        async () => app.app.request(...form('/confirm', `t=${token}`, { cookie })),
      ];
    },
    [200, 409, 409, 409, 200],
    [409, 409, 409, 409, 409],
  ],
  [
    'a way back',
    async (app, ann) => {
      const change = await ann.begin({ kind: 'email', value: NEW });
      await ann.prove(change, await app.codeTo(NEW));
      const token = await wayBack(app, OLD);
      return [
        () => ann.send('POST', '/v1/undo', { token }, NOBODY),
        async () => app.app.request(...form('/undo', `t=${token}`)),
      ];
    },
    [409, 409],
    [409, 409],
  ],
];

for (const [what, use, statuses, late] of AGAIN)
  test(`${what} that was used does nothing again: the same answer to its owner within its life, none later (V16, V21, R-023)`, async () => {
    const app = await start();
    const ann = app.person('ann', strongSignIn());
    const again = await use(app, ann);
    assert.equal((await again[0]?.())?.status, 200);
    const [version, contacts] = [await versionOf(app), await contactsOf(ann)];
    const tried = async () => {
      const answers = [];
      for (const press of again) answers.push((await press()).status);
      return answers;
    };
    assert.deepEqual(await tried(), statuses);
    app.clock.pass(11 * MINUTE);
    assert.deepEqual(await tried(), late);
    assert.equal(await versionOf(app), version);
    assert.deepEqual(await contactsOf(ann), contacts);
  });

test('whatever scanners do to a link, short of a press, leaves it as it was (V47, R-033)', async () => {
  const app = await start();
  const { person, token, change } = await linkTo(app, NEW);
  const url = `${PUBLIC_URL}/confirm?t=${token}`;
  const agents = ['', 'Mozilla/5.0 (compatible; Barracuda Sentinel)', 'SafeLinks', 'curl/8'];
  for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'])
    for (const agent of agents) await app.app.request(url, { method, headers: { 'user-agent': agent } });
  for (const headers of [{ purpose: 'prefetch' }, { 'sec-purpose': 'prefetch;prerender' }, { range: 'bytes=0-9' }])
    await app.app.request(url, { headers });
  // A form that a script sends without the page around it has no Origin of ours.
  for (const headers of [{ origin: 'https://scanner.example' }, { origin: 'null' }])
    assert.equal((await app.app.request(...form('/confirm', `t=${token}`, headers))).status, 403);
  assert.equal((await app.app.request(`${PUBLIC_URL}/v1/links/inspect`, json({ token }))).status, 200);
  // And a press shows a code to whoever pressed, which moves nothing.
  assert.equal((await app.app.request(...form('/confirm', `t=${token}`))).status, 200);
  const read = await person.send<Said>('GET', `/v1/changes/${change.id}`);
  assert.deepEqual([read.body.state, await contactsOf(person)], ['waiting', [`${OLD} verified primary`]]);
  assert.equal((await person.send('POST', '/v1/links/confirm', { token })).status, 200);
});

test('an old contact stays primary, verified and usable while another is asked for (V8, V15, R-039)', async () => {
  const app = await start({ policy: { then: ['primary', 'replace', 'add', 'replace-all'] } });
  for (const [i, then] of (['primary', 'replace', 'add', 'replace-all'] as const).entries()) {
    const sub = `ann${i}`;
    const ann = app.person(sub, strongSignIn(WITH_PHONE));
    const before = await contactsOf(ann);
    const version = await versionOf(app, sub);
    await ann.begin({ kind: 'email', value: `${sub}@new.example`, then });
    await ann.begin({ kind: 'phone', value: `+35840123456${i}`, then });
    assert.deepEqual(await contactsOf(ann), before, then);
    assert.equal(await versionOf(app, sub), version, then);
    const claims = (await ann.send<{ email: string; email_verified: boolean }>('GET', '/userinfo')).body;
    assert.deepEqual([claims.email, claims.email_verified], [`${sub}@old.example`, true], then);
    app.clock.pass(25 * HOUR);
    assert.deepEqual(
      await contactsOf(app.person(sub, strongSignIn(WITH_PHONE))),
      before,
      `${then}, when nobody proved it`,
    );
  }
});

test('a spoofed host moves no link and no page, whatever names it (V6, R-059)', async () => {
  const app = await start();
  const names: readonly Record<string, string>[] = [
    { host: 'evil.example' },
    { 'x-forwarded-host': 'evil.example' },
    { 'x-forwarded-server': 'evil.example', 'x-forwarded-proto': 'http', 'x-forwarded-port': '81' },
    { 'x-host': 'evil.example', 'x-original-url': 'https://evil.example/', 'x-rewrite-url': '/evil' },
    { forwarded: 'for=1.2.3.4;host=evil.example;proto=http' },
    { host: `${new URL(PUBLIC_URL).host}:evil.example@evil.example` },
    { referer: 'https://evil.example/' },
  ];
  for (const [i, spoofed] of names.entries()) {
    const value = `n${i}@new.example`;
    const ann = app.person(`ann${i}`, strongSignIn());
    const begun = await ann.send<Said>('POST', '/v1/changes', { kind: 'email', value, method: 'link' }, spoofed);
    assert.equal(begun.status, 201, JSON.stringify(spoofed));
    const mails = [await app.mailTo(value), await app.mailTo(`ann${i}@old.example`)];
    for (const { raw, text } of mails) {
      assert.match(text, new RegExp(`${PUBLIC_URL}/(?:confirm|undo)\\?t=`));
      assert.doesNotMatch(raw, /evil/);
    }
    const link = `${PUBLIC_URL}/confirm?t=${tokenIn(mails[0] ?? assert.fail())}`;
    assert.doesNotMatch(await (await app.app.request(link, { headers: spoofed })).text(), /evil/);
  }
});

test('a number is spoofed as little as a host: an SMS binds its code to our own origin (V6, R-059)', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn(WITH_PHONE));
  const spoofed = { host: 'evil.example', 'x-forwarded-host': 'evil.example' };
  await ann.send('POST', '/v1/changes', { kind: 'phone', value: PHONE }, spoofed);
  assert.doesNotMatch((await app.mailTo(PHONE)).text, /evil/);
  assert.ok((await app.mailTo(OLD_PHONE)).text.includes('Example'));
});
