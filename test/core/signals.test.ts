import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newContact } from '../../server/core/new-contact.ts';
import { signalClaims, signalsOf, verificationClaims, type SetHead } from '../../server/core/signals.ts';
import { eventContact, type EventContact, type WebhookEvent } from '../../server/core/webhook-events.ts';

const AT = Date.parse('2026-11-20T10:00:00.500Z');
const HEAD: SetHead = { publicUrl: 'https://id.example.com', audience: 'aud', id: 'msg_1', at: AT };
const USER = { id: 'usr_1', identities: [{ iss: 'https://idp.example.com', sub: 'ann' }] };
const CONTEXT = { change: 'chg_1', actor: 'user', method: 'code', requestId: 'req_1', contacts: [] } as const;

function contact(value: string, over: Partial<EventContact> = {}): EventContact {
  const kind = value.startsWith('+') ? 'phone' : 'email';
  const made = newContact({ id: `ctc_${value}`, createdAt: AT, address: { kind, value, key: value } });
  return { ...eventContact(made), verified: true, verifiedAt: AT, primary: true, ...over };
}

function changed(before: EventContact | null, now: EventContact): WebhookEvent {
  return { type: 'contact.changed', kind: now.kind, contact: now, before, cause: 'change', ...CONTEXT };
}

const types = (events: readonly WebhookEvent[]) => signalsOf(events).map(({ type }) => type);
const [OLD, NEW] = [contact('a@x.org'), contact('b@x.org')];

test('a proved primary address that takes the place of a proved one is a changed identifier', () => {
  assert.deepEqual(types([changed(OLD, NEW)]), ['identifier-changed', 'recovery-information-changed']);
});

for (const [what, event] of [
  ['an earlier address that was never proved', changed(contact('a@x.org', { verified: false }), NEW)],
  ['a new one that is not proved', changed(OLD, contact('b@x.org', { verified: false }))],
  ['a secondary contact', changed(OLD, contact('b@x.org', { primary: false }))],
  ['the first contact of a kind', changed(null, NEW)],
  ['another type of the same address', changed(OLD, { ...OLD, type: 'work' })],
] as const)
  test(`no changed identifier: ${what}`, () => {
    assert.deepEqual(
      types([event]).filter((type) => type === 'identifier-changed'),
      [],
    );
  });

test('a security event about a test contact says so', () => {
  const event: WebhookEvent = { ...changed(OLD, NEW), test: true };
  for (const signal of signalsOf([event])) {
    const [payload] = Object.values(signalClaims(HEAD, signal, USER).events);
    assert.partialDeepStrictEqual(payload, { test: true });
  }
});

test('the recovery information changes once in a decision, however many contacts it moved', () => {
  const verified = { ...changed(null, NEW), type: 'contact.verified' } as WebhookEvent;
  const removed = { ...changed(OLD, OLD), type: 'contact.removed' } as WebhookEvent;
  assert.deepEqual(types([verified, changed(OLD, NEW), removed]), [
    'identifier-changed',
    'recovery-information-changed',
  ]);
  const never = { ...changed(OLD, contact('c@x.org', { verified: false })), type: 'contact.removed' } as WebhookEvent;
  assert.deepEqual(types([never]), [], 'what was never proved recovers nothing');
});

test('a proved contact that is kept for recovery only, or no longer, changes the recovery information, and no other type does', () => {
  const second = contact('b@x.org', { primary: false });
  const spare = { ...second, type: 'recovery' };
  for (const event of [changed(second, spare), changed(spare, second)])
    assert.deepEqual(types([event]), ['recovery-information-changed']);
  assert.deepEqual(types([changed(second, { ...second, type: 'work' })]), []);
  assert.deepEqual(types([changed(second, { ...spare, verified: false })]), []);
});

test('an account and its sessions have their events; a request, a merge and a freeze have none', () => {
  const account = (event: object) => ({ ...event, ...CONTEXT }) as unknown as WebhookEvent;
  assert.deepEqual(
    types(
      [
        { type: 'account.disabled' },
        { type: 'account.enabled' },
        { type: 'sessions.end', why: 'undone' },
        { type: 'account.frozen', why: 'undone', until: AT },
        { type: 'user.merged', from: { id: 'usr_2', identities: [] } },
        { type: 'change.requested', kind: 'email', contact: NEW, before: OLD },
      ].map(account),
    ),
    ['account-disabled', 'account-enabled', 'session-revoked'],
  );
});

test('the subject of a changed identifier is the earlier address, of a phone in the words of RFC 9493', () => {
  const event = changed(contact('+358401'), contact('+358402'));
  const claims = signalClaims(HEAD, { type: 'identifier-changed', event }, USER);
  assert.deepEqual(claims.sub_id, { format: 'phone_number', phone_number: '+358401' });
  assert.deepEqual(Object.values(claims.events), [{ 'new-value': '+358402' }]);
  assert.deepEqual([claims.iat, claims.jti, claims.txn], [Math.floor(AT / 1000), 'msg_1', 'req_1']);
});

test('the user is named by all identities at the site, and by our id without one', () => {
  const event = { type: 'sessions.end', why: 'change', ...CONTEXT } as const;
  const subject = (identities: readonly { iss: string; sub: string }[]) =>
    signalClaims(HEAD, { type: 'session-revoked', event }, { id: 'usr_1', identities }).sub_id;
  const [one, two] = [
    { iss: 'https://a.example', sub: '1' },
    { iss: 'https://b.example', sub: '2' },
  ];
  assert.deepEqual(subject([]), { format: 'iss_sub', iss: 'https://id.example.com', sub: 'usr_1' });
  assert.deepEqual(subject([one]), { format: 'iss_sub', ...one });
  assert.deepEqual(subject([one, two]), {
    format: 'aliases',
    identifiers: [
      { format: 'iss_sub', ...one },
      { format: 'iss_sub', ...two },
    ],
  });
});

for (const [actor, initiator] of [
  ['user', 'user'],
  ['link', 'user'],
  ['site', 'system'],
  ['client:cli_1', 'system'],
  ['admin:usr_9', 'admin'],
] as const)
  test(`sessions that end by ${actor} are told as those of ${initiator}`, () => {
    const event = { type: 'sessions.end', why: 'reported', ...CONTEXT, actor } as const;
    const [payload] = Object.values(signalClaims(HEAD, { type: 'session-revoked', event }, USER).events);
    assert.partialDeepStrictEqual(payload, { initiating_entity: initiator });
  });

test('what no request caused has its own id as its cause; a verification names its stream', () => {
  const event = { type: 'account.disabled', ...CONTEXT, requestId: null } as const;
  assert.equal(signalClaims(HEAD, { type: 'account-disabled', event }, USER).txn, 'msg_1');
  assert.deepEqual(verificationClaims(HEAD, 'str_1').sub_id, { format: 'opaque', id: 'str_1' });
});
