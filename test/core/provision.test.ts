import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contact } from '../../shared/contact.ts';
import type { EditFacts } from '../../server/core/facts.ts';
import type { Policy } from '../../server/core/policy.ts';
import { writeLists, type ListDecision } from '../../server/core/provision.ts';
import { address, contact, facts, notices, policy, strong, T0, waiting } from './kit.ts';
import type { ListEntry, ContactLists } from '../../server/core/contact-lists.ts';

const OWNER = { project: 'p', user: 'usr_ann', place: null };

/** Such as `ann@new.example *+`: `*` primary, `+` verified, `?` proves, `~` no address, `#` a login id. */
function entry(text: string): ListEntry {
  const [value = '', marks = ''] = text.split(' ');
  const not = { code: 'address-invalid' } as const;
  return {
    address: address(value),
    unusable: marks.includes('~') ? not : null,
    unprovable: /[~!]/.test(marks) ? { code: marks.includes('~') ? 'address-invalid' : 'address-not-allowed' } : null,
    type: /t=(\w+)/.exec(marks)?.[1] ?? null,
    primary: marks.includes('*'),
    verified: marks.includes('+'),
    beginsProof: marks.includes('?'),
    loginId: marks.includes('#') ? true : undefined,
    newId: `ctc_${address(value).key}`,
  };
}

/** The same words for a contact that is there; `i`: the sign-in's. */
function stands(text: string): Contact {
  const [value = '', marks = ''] = text.split(' ');
  return contact(value, {
    primary: marks.includes('*'),
    verifiedAt: marks.includes('+') ? T0 - 1000 : null,
    managedBy: marks.includes('i') ? 'idp' : null,
    loginId: marks.includes('#'),
  });
}

function run(
  mode: ContactLists['mode'],
  before: readonly string[],
  wanted: readonly string[],
  over: Partial<EditFacts> = {},
  rules: Partial<Policy> = {},
): ListDecision {
  const { now, frozen, isRecovered, newIds } = facts();
  const known: EditFacts = {
    now,
    contacts: before.map(stands),
    frozen,
    isRecovered,
    newIds,
    signIn: null,
    waiting: [],
    doneChanges: [],
    undos: [],
    takenKeys: [],
    ...over,
  };
  const lists = { email: wanted.map(entry) };
  return writeLists(
    {
      mode,
      refusesTaken: false,
      isTrusted: mode === 'apply',
      byKind: lists,
      undoIds: { email: 'und_e', phone: 'und_p' },
    },
    OWNER,
    known,
    policy(rules),
  );
}

const list = (contacts: readonly Contact[] | null) =>
  contacts?.map((c) => `${c.value} ${c.primary ? '*' : ''}${c.verifiedAt === null ? '' : '+'}`.trim());
const refusal = ({ outcome }: ListDecision) =>
  outcome.ok ? 'ok' : [outcome.refusal.code, outcome.refusal.reason].filter(Boolean).join(' ');
const begins = (made: ListDecision) =>
  made.begins.map((b) => `${b.then} ${b.address.value}${b.promotes ? ' at once' : ''}`);

const APPLIED: readonly (readonly [
  string,
  before: string[],
  wanted: string[],
  after: string[] | null,
  told: string[],
])[] = [
  [
    'a new primary stands unverified before the old one',
    ['a@x *+'],
    ['n@x *', 'a@x'],
    ['n@x *', 'a@x +'],
    ['done a@x +undo'],
  ],
  ['a new primary in the place of the old one', ['a@x *+'], ['n@x *'], ['n@x *'], ['done a@x +undo']],
  [
    'the others hear of it as well',
    ['a@x *+', 'b@x +', 'c@x'],
    ['n@x *', 'b@x', 'c@x'],
    ['n@x *', 'b@x +', 'c@x'],
    ['done a@x +undo', 'done b@x'],
  ],
  ['a verified one leads', ['a@x *+', 'b@x +'], ['b@x *', 'a@x'], ['b@x *+', 'a@x +'], ['done a@x +undo', 'done b@x']],
  ['nobody is said to lead: who led does', ['a@x *+'], ['n@x', 'a@x'], ['n@x', 'a@x *+'], []],
  [
    'nobody is said to lead, who led is gone: the first verified does',
    ['a@x *+', 'b@x +'],
    ['n@x', 'b@x'],
    ['n@x', 'b@x *+'],
    ['done a@x +undo', 'done b@x'],
  ],
  ['nobody is verified: the first leads', ['a@x *'], ['n@x', 'm@x'], ['n@x *', 'm@x'], []],
  ['a verified one goes', ['a@x *+', 'b@x +'], ['a@x *'], ['a@x *+'], ['removed a@x', 'removed b@x +undo']],
  ['all go', ['a@x *+', 'b@x'], [], [], ['removed a@x +undo']],
  ['the sign-in’s goes too', ['a@x *+i'], ['n@x *'], ['n@x *'], ['done a@x +undo']],
  ['unverified ones come and go unheard', ['a@x *+', 'b@x'], ['a@x *', 'n@x', 'm@x'], ['a@x *+', 'n@x', 'm@x'], []],
  [
    'one is marked as verified: it hears of that, and the others',
    ['a@x *+', 'b@x'],
    ['a@x *', 'b@x +'],
    ['a@x *+', 'b@x +'],
    ['done a@x', 'done b@x'],
  ],
  ['marked as verified, alone', ['a@x *'], ['a@x *+'], ['a@x *+'], ['done a@x']],
  ['verified stays verified, whatever is said', ['a@x *+'], ['a@x *+'], null, []],
  ['one address twice is one, and what leads wins', ['a@x *+'], ['A@x', 'a@x *'], null, []],
  ['an order is no change', ['a@x *+', 'b@x'], ['b@x', 'a@x *'], null, []],
];

test('a list that applies at once', async (t) => {
  for (const [name, before, wanted, after, told] of APPLIED)
    await t.test(name, () => {
      const made = run('apply', before, wanted);
      assert.equal(refusal(made), 'ok');
      assert.deepEqual(list(made.contacts)?.toSorted(), after?.toSorted());
      assert.deepEqual(notices(made).toSorted(), told);
      assert.deepEqual(made.begins, []);
    });
});

const ARRANGED: readonly (readonly [
  string,
  before: string[],
  wanted: string[],
  after: string[] | null,
  begun: string[],
])[] = [
  ['a new primary waits, and the old one stays', ['a@x *+'], ['n@x *', 'a@x'], null, ['primary n@x']],
  ['the old one is not wanted: it stays until the new one is proved', ['a@x *+'], ['n@x *'], null, ['replace n@x']],
  ['nobody is said to lead, who led is not wanted: the first waits', ['a@x *+'], ['n@x'], null, ['replace n@x']],
  [
    '… or the first that is verified leads at once',
    ['a@x *+', 'b@x +'],
    ['n@x', 'b@x'],
    ['a@x *+', 'b@x +', 'n@x'],
    ['replace b@x at once'],
  ],
  ['a verified one leads at once', ['a@x *+', 'b@x +'], ['b@x *', 'a@x'], null, ['primary b@x at once']],
  ['an unverified one of theirs is to be proved', ['a@x *+', 'b@x'], ['b@x *', 'a@x'], null, ['primary b@x']],
  ['what leads unverified is to be proved', ['a@x *'], ['a@x *'], null, ['primary a@x']],
  ['… but what the sign-in manages is proved there', ['a@x *i'], ['a@x *'], null, []],
  ['what stands beside is there at once', ['a@x *+'], ['a@x *', 'n@x'], ['a@x *+', 'n@x'], []],
  [
    'what is to be proved is not there before',
    ['a@x *+', 'b@x'],
    ['a@x *', 'n@x ?', 'b@x ?'],
    null,
    ['add n@x', 'add b@x'],
  ],
  ['what is verified needs no proof', ['a@x *+', 'b@x +'], ['a@x *', 'b@x ?'], null, []],
  ['who is not wanted goes', ['a@x *+', 'b@x +', 'c@x'], ['a@x *'], ['a@x *+'], []],
  ['the first of a kind waits as well', [], ['n@x *'], null, ['primary n@x']],
  ['text that is no address stays where it is', ['a@x *+', 'desk'], ['a@x *', 'desk ~'], null, []],
];

test('a list of which what would lead is proved first', async (t) => {
  for (const [name, before, wanted, after, begun] of ARRANGED)
    await t.test(name, () => {
      const made = run('verify', before, wanted);
      assert.equal(refusal(made), 'ok');
      assert.deepEqual(list(made.contacts)?.toSorted(), after?.toSorted());
      assert.deepEqual(begins(made), begun);
    });
});

const frozen = { frozen: { since: T0 - 1, until: T0 + 1000 } };
const REFUSED: readonly (readonly [
  string,
  ContactLists['mode'],
  before: string[],
  wanted: string[],
  Partial<EditFacts>,
  why: string,
])[] = [
  ['two lead', 'apply', [], ['n@x *', 'm@x *'], {}, 'body-invalid invalidValue'],
  ['two lead, to be proved', 'verify', [], ['n@x *', 'm@x *'], {}, 'body-invalid invalidValue'],
  ['another’s is marked as verified', 'apply', [], ['n@x +'], { takenKeys: ['n@x'] }, 'address-taken'],
  ['what is no address is marked as verified', 'apply', [], ['desk ~+'], {}, 'address-invalid'],
  ['too many', 'apply', [], Array.from({ length: 21 }, (_, i) => `${i}@x`), {}, 'too-many-contacts'],
  [
    'too many for a person',
    'verify',
    ['a@x *+'],
    ['a@x *', '1@x', '2@x', '3@x', '4@x', '5@x'],
    {},
    'too-many-contacts',
  ],
  ['frozen', 'apply', ['a@x *+'], ['n@x *'], frozen, 'frozen'],
  ['frozen, and only added', 'verify', ['a@x *+'], ['a@x *', 'n@x'], frozen, 'frozen'],
  [
    'frozen, by a person who signed in before',
    'verify',
    ['a@x *+'],
    ['a@x *', 'n@x'],
    { ...frozen, signIn: strong(T0 - 2) },
    'frozen',
  ],
  [
    'frozen, by a person who has signed in since',
    'verify',
    ['a@x *+'],
    ['a@x *', 'n@x'],
    { ...frozen, signIn: strong() },
    'ok',
  ],
  ['frozen, and nothing changes', 'apply', ['a@x *+'], ['a@x *'], frozen, 'ok'],
  ['the last verified goes', 'verify', ['a@x *+'], [], {}, 'last-contact last-verified'],
  ['the last login id goes', 'verify', ['a@x *+', 'b@x +#'], ['a@x *'], {}, 'last-contact last-login'],
  ['the sign-in’s goes', 'verify', ['a@x *+', 'b@x i'], ['a@x *'], {}, 'not-allowed managed'],
  [
    'a person removes with an old sign-in',
    'verify',
    ['a@x *+', 'b@x'],
    ['a@x *'],
    { signIn: strong(T0 - 3_600_000) },
    'step-up-required',
  ],
  [
    'a person says what is a login id',
    'verify',
    ['a@x *+'],
    ['a@x *', 'n@x #'],
    { signIn: strong() },
    'not-allowed caller',
  ],
  ['verified by word alone', 'verify', ['a@x *+'], ['a@x *', 'n@x +'], {}, 'not-allowed'],
  ['what is no address', 'verify', ['a@x *+'], ['a@x *', 'desk ~'], {}, 'address-invalid'],
  ['what the policy does not allow', 'verify', ['a@x *+'], ['n@x *!', 'a@x'], {}, 'address-not-allowed'],
  ['… applies all the same', 'apply', ['a@x *+'], ['n@x *!', 'a@x'], {}, 'ok'],
];

test('what of a list is refused', async (t) => {
  for (const [name, mode, before, wanted, over, why] of REFUSED)
    await t.test(name, () => {
      const made = run(mode, before, wanted, over);
      assert.equal(refusal(made), why);
      if (why !== 'ok') assert.deepEqual([made.contacts, made.messages, made.changes, made.begins], [null, [], [], []]);
    });
});

test('a kind that cannot be changed here is added by systems that apply alone', () => {
  assert.equal(refusal(run('verify', [], ['n@x'], {}, { kinds: ['phone'] })), 'not-allowed');
  assert.equal(refusal(run('apply', [], ['n@x'], {}, { kinds: ['phone'] })), 'ok');
});

test('what waits to become a contact that goes, or to be confirmed by it, is over', () => {
  const change = waiting('n@x.example');
  const over = { waiting: [change] };
  for (const mode of ['apply', 'verify'] as const) {
    const made = run(mode, ['a@x *+', 'n@x.example'], ['a@x *'], over);
    assert.deepEqual(made.silencedChanges, [change.id]);
    assert.deepEqual(run(mode, ['a@x *+', 'b@x'], ['a@x *'], over).silencedChanges, [], 'nothing else is');
  }
});

test('who goes as a person could remove them is told of, verified or not, as there', () => {
  assert.deepEqual(notices(run('verify', ['a@x *+', 'b@x +', 'c@x'], ['a@x *', 'b@x'])), [
    'removed a@x',
    'removed b@x',
  ]);
  assert.deepEqual(notices(run('apply', ['a@x *+', 'b@x +', 'c@x'], ['a@x *', 'b@x'])), []);
});

test('what was kept keeps its id, when it was made and whose it is; the form that was proved stays', () => {
  const made = run('apply', ['a@x *+i', 'b@x'], ['A@X *t=work', 'B@x'], {}).contacts ?? assert.fail();
  const [a, b] = made;
  assert.deepEqual(
    [a?.id, a?.value, a?.type, a?.managedBy, a?.createdAt, b?.value],
    ['ctc_a@x', 'a@x', 'work', 'idp', T0 - 1000, 'B@x'],
  );
});
