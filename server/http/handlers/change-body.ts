// Owns how a change is written in an answer, in full or masked. Not the state of a change: core/.
import { mask, type Kind } from '../../../shared/contact.ts';
import type { ChangeBody, ProofBody } from '../../../shared/wire/change.ts';
import { newestProof, isProved, requiredSides } from '../../core/proofs.ts';
import { stateAt, waitEnd } from '../../core/change-state.ts';
import type { Change, Side } from '../../core/change.ts';
import type { Policy } from '../../core/policy.ts';
import type { Display } from '../../ports/display.ts';
import { resendAt, resendsLeft, triesLeft } from '../../core/resend.ts';
import type { ChangeView } from '../../service/change-view.ts';
import { projectOf, type ServiceContext } from '../../service/context.ts';
import { time } from '../time.ts';

/** The order of proofs in an answer. */
const SIDES: readonly Side[] = ['current', 'new'];

/** The policy of the project, and whether the reader of the change owns it. */
interface Reader {
  readonly policy: Policy;
  /** False: the reader sees the new address masked. */
  readonly isOwner: boolean;
  readonly display: Display;
}

/** Writes a change for its owner; `isOwner` false: masked, for another person who pressed its link. */
export function viewedChange(
  ctx: Pick<ServiceContext, 'projectsById' | 'display'>,
  view: ChangeView,
  isOwner = true,
): ChangeBody {
  const { display } = ctx;
  return changeBody(view, { policy: projectOf(ctx, view.change.project).policy, isOwner, display });
}

/** Writes a change for a reader whose policy is known. */
export function changeBody(view: ChangeView, reader: Reader): ChangeBody {
  const { change, delivery, now, merged } = view;
  const { policy } = reader;
  const { kind } = change;
  const state = stateAt(change, now);
  const left = resendsLeft(change, policy, now);
  const next = left > 0 ? resendAt(change, policy) : null;
  return {
    id: change.id,
    kind,
    ...shown(kind, change.address.value, reader),
    then: change.then,
    method: change.method,
    ...channelOf(change, 'new'),
    state: state.at,
    why: state.at === 'closed' ? state.why : null,
    via: state.at === 'done' ? state.via : null,
    proofs: SIDES.flatMap((side) => proofBody(view, side, reader)),
    delivery: delivery.new,
    completion: change.terms.completion,
    codeLength: change.terms.codeLength,
    triesLeft: triesLeft(change),
    resendsLeft: left,
    resendAt: next === null ? null : time(next),
    sentAt: time(newestProof(change, 'new')?.issuedAt ?? change.createdAt),
    expiresAt: time(expiryOf(change)),
    endsAt: time(change.endsAt),
    createdAt: time(change.createdAt),
    doneAt: state.at === 'done' ? time(state.since) : null,
    ...staffOf(change),
    ...(merged === undefined ? {} : { merged }),
  };
}

/** Says how the newest message of a side went to a phone, if not as an SMS. The question to a current contact is never a call. */
function channelOf({ terms: { channel } }: Change, side: Side): Pick<ChangeBody, 'channel'> {
  return side === 'new' && channel !== undefined ? { channel } : {};
}

/** Says that an admin began the change, and until when it waits. */
function staffOf(change: Change): Pick<ChangeBody, 'startedBy' | 'waitsUntil'> {
  const { startedBy } = change.terms;
  const end = waitEnd(change);
  if (startedBy === undefined) return {};
  return { startedBy, ...(end === null ? {} : { waitsUntil: time(end) }) };
}

function proofBody({ change, delivery, now }: ChangeView, side: Side, reader: Reader): ProofBody[] {
  const { policy, isOwner } = reader;
  const newest = newestProof(change, side);
  if (newest === undefined || !requiredSides(change).includes(side)) return [];
  const left = resendsLeft(change, policy, now, side);
  const next = left > 0 ? resendAt(change, policy, side) : null;
  const { kind } = newest.address;
  const to = shown(kind, newest.address.value, { ...reader, isOwner: isOwner && side === 'new' });
  return [
    {
      of: side,
      ...(newest.contactId === null ? {} : { contactId: newest.contactId }),
      sentTo: to.value,
      display: to.display,
      kind,
      method: newest.method,
      ...channelOf(change, side),
      state: isProved(change, side) ? 'done' : 'waiting',
      delivery: delivery[side],
      sentAt: time(newest.issuedAt),
      expiresAt: time(newest.method === 'link' ? newest.linkExpiresAt : newest.codeExpiresAt),
      resendsLeft: left,
      resendAt: next === null ? null : time(next),
    },
  ];
}

/** Returns an address for a reader, and as the reader sees it. */
function shown(kind: Kind, value: string, { isOwner, display }: Pick<Reader, 'isOwner' | 'display'>) {
  return isOwner
    ? { value, display: display.full(kind, value) }
    : { value: mask(kind, value), display: display.masked(kind, value) };
}

/** Returns when the newest code or link expires, epoch ms; the end of the change when no message was made. */
function expiryOf(change: Change): number {
  const newest = newestProof(change, 'new');
  if (newest === undefined) return change.endsAt;
  return newest.method === 'link' ? newest.linkExpiresAt : newest.codeExpiresAt;
}
