// Owns a client that answers from memory, at one fixed time, so that every screen can be shown and tested. Not shipped.
import { mask } from '../shared/contact.ts';
import { MINUTE } from '../shared/duration.ts';
import type { ChangeBody, CodeBody } from '../shared/wire/change.ts';
import type { ConfirmBody } from '../shared/wire/links.ts';
import type { Answer } from '../widget/client/call.ts';
import type { ContactChangeClient } from '../widget/client/http-client.ts';
import type { LinkClient } from '../widget/client/link-client.ts';
import { MockBackend, NOW } from './mock-backend.ts';
import type { LoggedCall } from './mock-backend.ts';
import { sampleAddress, time } from './mock-change.ts';
import { linkBody } from './mock-link.ts';
import type { MockOptions, MockProblems } from './mock-options.ts';

export { NOW };

/** The right code of the new contact. */
export const RIGHT_CODE = '123456';
/** The right code of the current contact, where it has to confirm as well. */
export const CURRENT_CODE = '654321';

/** A client with a remote control: its clock, its refusals, and the change as another browser would move it. */
export interface MockClient extends ContactChangeClient, LinkClient {
  readonly calls: readonly LoggedCall[];
  problems: MockProblems;
  /** Moves the clock on, ms. */
  advance(ms: number): void;
  /** From now on the current contact need not confirm. */
  exemptCurrent(): void;
  /** Something happens to the change elsewhere: the widget that watches the change gets it. */
  changeElsewhere(change: Partial<ChangeBody>): void;
}

/** A client for the `client` property of the elements. */
export function mockClient(options: MockOptions = {}): MockClient {
  const backend = new MockBackend(options);
  let onMove: ((change: ChangeBody) => void) | null = null;
  return {
    ...changeCalls(backend),
    ...contactCalls(backend),
    ...linkCalls(backend),
    watch: (_id, moved, signal) => {
      onMove = moved;
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(null)));
    },
    calls: backend.calls,
    get problems() {
      return backend.problems;
    },
    set problems(problems) {
      backend.problems = problems;
    },
    now: () => backend.now,
    advance: (ms) => void (backend.now += ms),
    exemptCurrent: () => backend.change.exemptCurrent(),
    changeElsewhere: (fields) => onMove?.(backend.change.update(fields)),
  };
}

type ChangeCalls = Pick<ContactChangeClient, 'begin' | 'read' | 'prove' | 'resend' | 'cancel'>;

function changeCalls(backend: MockBackend): ChangeCalls {
  const { change, contacts } = backend;
  return {
    begin: (body) => backend.answer('begin', [body], () => change.begin(body)),
    read: (id) => backend.answer('read', [id], () => change.update({})),
    prove: (id, body) => prove(backend, id, body),
    resend: (id, body) =>
      backend.answer('resend', [id, body], () => {
        const side = body.of ?? 'new';
        const { resendsLeft = 1 } = change.body?.proofs.find((proof) => proof.of === side) ?? {};
        const chosen = contacts.find(body.contactId ?? '');
        if (body.channel) change.goBy(body.channel);
        return change.updateSide(side, {
          resendsLeft: resendsLeft - 1,
          resendAt: time(backend.now + MINUTE),
          sentAt: time(backend.now),
          expiresAt: time(backend.now + 10 * MINUTE),
          ...(body.method && { method: body.method }),
          ...(chosen && { contactId: chosen.id, kind: chosen.kind, sentTo: mask(chosen.kind, chosen.value) }),
        });
      }),
    cancel: (id) =>
      backend.answer('cancel', [id], () => {
        change.update({ state: 'closed', why: 'cancelled' });
        return null;
      }),
  };
}

/** A wrong code costs a try; the last one locks the change. */
async function prove(backend: MockBackend, id: string, body: CodeBody): Promise<Answer<ChangeBody>> {
  const { change, contacts } = backend;
  const side = body.of ?? 'new';
  const isWrong = body.code !== (side === 'new' ? RIGHT_CODE : CURRENT_CODE);
  if (isWrong && !backend.problems.prove) {
    backend.calls.push({ call: 'prove', of: [id, body] });
    const { triesLeft } = change.update({ triesLeft: (change.body?.triesLeft ?? 5) - 1 });
    if (!triesLeft) return { problem: { code: 'change-locked', status: 409 } };
    return { problem: { code: 'proof-wrong', status: 422, triesLeft } };
  }
  return backend.answer('prove', [id, body], () => {
    const proved = change.updateSide(side, { state: 'done' });
    if (proved.state === 'done') contacts.applyChange(proved.kind, proved.value, proved.then);
    return proved;
  });
}

type ContactCalls = Pick<ContactChangeClient, 'me' | 'verify' | 'promote' | 'remove' | 'activity' | 'endOthers'>;

function contactCalls(backend: MockBackend): ContactCalls {
  const { change, contacts, activity, options } = backend;
  return {
    me: () => backend.answer('me', [], () => backend.me()),
    verify: (id, body) =>
      backend.answer('verify', [id, body], () => {
        const { kind = backend.kind, value = '' } = contacts.find(id) ?? {};
        return change.create({ ...body, kind, value, then: 'add' }, options.change);
      }),
    promote: (id) =>
      backend.answer('promote', [id], () => {
        const contact = contacts.promote(id);
        if (!contact) throw new Error(`no contact ${id}`);
        return { state: 'no-change', contact };
      }),
    remove: (id, removal) =>
      backend.answer('remove', [id, removal], () => {
        activity.add('contact-removed', contacts.find(id));
        contacts.remove(id);
        return null;
      }),
    endOthers: () => backend.answer('endOthers', [], () => null),
    activity: (cursor) => backend.answer('activity', [cursor], () => activity.page(cursor)),
  };
}

function linkCalls(backend: MockBackend): Omit<LinkClient, 'now'> {
  const { kind, options } = backend;
  return {
    inspect: (token) => backend.answer('inspect', [token], () => linkBody(kind, NOW - MINUTE, options.link)),
    confirm: (token, anonymous) =>
      backend.answer<ConfirmBody>('confirm', [token, anonymous], () => ({
        ...(options.confirms === 'relay'
          ? { relay: { code: RIGHT_CODE, expiresAt: time(backend.now + 8 * MINUTE) } }
          : { change: confirmByLink(backend) }),
        ...(options.otherAccount && { otherAccount: true }),
      })),
    report: (token) => backend.answer('report', [token], () => null),
  };
}

function confirmByLink({ change, kind, options }: MockBackend): ChangeBody {
  change.create({ kind, value: sampleAddress(kind) });
  if (options.confirms === 'half') return change.updateSide(options.link?.of ?? 'new', { state: 'done' });
  return change.update({ state: 'done', via: 'link' });
}
