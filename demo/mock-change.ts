// Owns the one change that the mock client knows, and how it moves. Not the calls that move it: mock-client.ts.
import { DAY, MINUTE } from '../shared/duration.ts';
import type { BeginBody, ChangeBody, ProofBody } from '../shared/wire/change.ts';
import type { Kind, PhoneChannel } from '../shared/contact.ts';
import { displayOf } from './mock-display.ts';
import type { MockOptions } from './mock-options.ts';

/** RFC 3339 of epoch ms. */
export const time = (ms: number): string => new Date(ms).toISOString();

/** An address that a mock change goes to. */
export function sampleAddress(kind: Kind): string {
  return kind === 'email' ? 'ann.new@example.org' : '+358405550199';
}

/** A change in memory, with the fields of the wire. */
export class MockChange {
  #change: ChangeBody | null = null;
  #isCurrentExempt = false;
  readonly #options: MockOptions;
  readonly #now: () => number;

  /** `now` is the mock's clock, epoch ms. */
  constructor(options: MockOptions, now: () => number) {
    this.#options = options;
    this.#now = now;
    const { kind = 'email', waiting } = options;
    if (waiting) this.create({ kind, value: sampleAddress(kind) }, waiting);
  }

  /** The change as it is now; null before the first. */
  get body(): ChangeBody | null {
    return this.#change;
  }

  /** Begins a change, in place of the one before. `fields` are set over the usual ones. */
  create(body: BeginBody, fields: Partial<ChangeBody> = {}): ChangeBody {
    return (this.#change = withNewSide(newChange(body, this.#now(), !!this.#options.current, fields)));
  }

  /** Begins a change; with the address of the waiting one, goes on with that. */
  begin(body: BeginBody): ChangeBody {
    if (this.#change?.state !== 'waiting' || this.#change.value !== body.value)
      return this.create(body, this.#options.change);
    if (this.#isCurrentExempt) this.update({ proofs: this.#change.proofs.filter(({ of }) => of === 'new') });
    return this.updateSide('new', {});
  }

  /** From now on the current contact need not confirm. */
  exemptCurrent(): void {
    this.#isCurrentExempt = true;
  }

  /** Throws when no change was begun. */
  update(fields: Partial<ChangeBody>): ChangeBody {
    if (!this.#change) throw new Error('no change was begun');
    return (this.#change = withNewSide({ ...this.#change, ...fields }));
  }

  /** The next message to the new number goes by this channel. */
  goBy(channel: PhoneChannel): void {
    const { channel: _, ...change } = this.update({});
    this.#change = channel === 'sms' ? change : { ...change, channel };
  }

  /** Updates one side; the change is done once no side waits. */
  updateSide(side: ProofBody['of'], fields: Partial<ProofBody>): ChangeBody {
    const proofs = this.update({}).proofs.map((proof) => (proof.of === side ? { ...proof, ...fields } : proof));
    const isDone = proofs.every(({ state }) => state === 'done');
    const { method, resendsLeft, resendAt, sentAt, expiresAt } = proofs.find((proof) => proof.of === 'new')!;
    const doneFields = { state: 'done', via: 'code', doneAt: time(this.#now()) } as const;
    return this.update({ proofs, method, resendsLeft, resendAt, expiresAt, sentAt, ...(isDone && doneFields) });
  }
}

function newChange(body: BeginBody, now: number, needsCurrent: boolean, fields: Partial<ChangeBody>): ChangeBody {
  const { kind, value, then = 'primary' } = body;
  const method = body.method ?? (kind === 'email' ? 'both' : 'code');
  const message = {
    delivery: 'sent',
    resendsLeft: 4,
    sentAt: time(now),
    expiresAt: time(now + 10 * MINUTE),
    resendAt: time(now + MINUTE / 2),
  } as const;
  const proof = { state: 'waiting', ...message } as const;
  const current: ProofBody = {
    of: 'current',
    contactId: 'ctc_email',
    sentTo: 'a••@e••.com',
    kind: 'email',
    method: 'both',
    ...proof,
  };
  const newSide: ProofBody = { of: 'new', sentTo: value, kind, method, ...proof };
  return {
    id: 'chg_mock1',
    kind,
    value,
    display: displayOf(kind, fields.value ?? value),
    then,
    method,
    state: 'waiting',
    why: null,
    via: null,
    proofs: needsCurrent ? [current, newSide] : [newSide],
    completion: 'session',
    codeLength: 6,
    triesLeft: 5,
    ...message,
    endsAt: time(now + DAY),
    createdAt: time(now),
    doneAt: null,
    ...fields,
  };
}

/** A change repeats the fields of its new side: they are copied from the change to that side. */
function withNewSide(change: ChangeBody): ChangeBody {
  const { kind, value: sentTo, display = sentTo, method, channel } = change;
  const { delivery, resendsLeft, resendAt, sentAt, expiresAt } = change;
  const fields = { kind, sentTo, display, method, delivery, resendsLeft, resendAt, sentAt, expiresAt };
  const proofs = change.proofs.map((proof): ProofBody => {
    if (proof.of !== 'new') return proof;
    const { channel: _, ...rest } = proof;
    return { ...rest, ...fields, ...(channel && { channel }) };
  });
  return { ...change, proofs };
}
