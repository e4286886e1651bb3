// Owns Trivore ID's calls that verify an address which a user has already: a link or a code is sent, and a code is checked. Not
// the change to another address: begin.ts, finish.ts.
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { ProblemCode } from '../../../shared/problem.ts';
import type { BeginBody } from '../../../shared/wire/change.ts';
import type { Change } from '../../core/change.ts';
import { isProved, newestProof } from '../../core/proofs.ts';
import type { Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import type { BeginOptions } from '../../service/begin-options.ts';
import { begin } from '../../service/begin.ts';
import { cancel } from '../../service/cancel.ts';
import { projectIdOf, type Caller } from '../../service/caller.ts';
import { projectOf, type ServiceContext } from '../../service/context.ts';
import { prove } from '../../service/prove.ts';
import { readAccount } from '../../service/provision/read.ts';
import { isCalled, looseningOf, otherWaits, withMessage } from '../shared.ts';
import { CODE_REFUSED } from './dialect.ts';

/** The message to send. */
export interface VerifyRequest {
  readonly kind: Kind;
  /** An address of the user. Undefined: the primary one. */
  readonly value: string | undefined;
  readonly method: 'code' | 'link';
  readonly more: Pick<BeginBody, 'redirectUrl' | 'templateId' | 'templateOptions'>;
}

/** Sends a link or a code to an address of the user, which is verified by it and otherwise stays as it is. */
export async function sendVerification(
  ctx: ServiceContext,
  c: Ctx,
  caller: Caller,
  { kind, value, method, more }: VerifyRequest,
): Promise<Response> {
  const account = await readAccount(ctx, caller);
  if (!account.ok) return refuse(c, account.refusal);
  const contact = account.value.contacts.find(
    (each) => each.kind === kind && (value === undefined ? each.primary : isCalled(each, value)),
  );
  if (contact === undefined) return refuse(c, { code: 'contact-not-found' });
  const loosening = looseningOf(projectOf(ctx, projectIdOf(caller)), 'trivore');
  const options: BeginOptions = {
    loosening: { ...loosening, then: ['add'] },
    // A code can be entered once, as the vendor's page says of codes.
    narrowing: { tries: 1 },
    keepsOthers: true,
    delays: true,
    leadsOn: true,
  };
  const begun = await begin(ctx, caller, { kind, value: contact.value, then: 'add', method, ...more }, options);
  if (!begun.ok) return refuse(c, begun.refusal);
  // Nothing is sent to an address that is verified already.
  if (begun.value.at === 'promoted' || begun.value.at === 'no-change') return c.body(null, 204);
  const sent = await withMessage(ctx, caller, begun.value.view, method);
  return sent.ok ? c.body(null, 204) : refuse(c, sent.refusal);
}

/** Refusals of a code that the vendor's SDK shows as "incorrect"; it takes them from the status 404. */
const INCORRECT: ReadonlySet<ProblemCode> = new Set([
  'body-invalid',
  'proof-wrong',
  'proof-expired',
  'change-locked',
  'change-closed',
  'change-not-found',
]);

/** Checks the code of the newest message to a number of the user that waits to be verified. */
export async function checkCode(ctx: ServiceContext, c: Ctx, caller: Caller, code: string): Promise<Response> {
  const account = await readAccount(ctx, caller);
  if (!account.ok) return refuse(c, account.refusal);
  const { pending, contacts } = account.value;
  const waiting = pending.filter((change) => isVerification(change, contacts));
  // Only one change is tried, so that no other loses its try.
  const change = waiting.toSorted((a, b) => sentAt(a) - sentAt(b)).at(-1);
  if (change === undefined) return incorrect(c, 'change-not-found');
  const proved = await prove(ctx, caller, change.id, { code });
  if (!proved.ok) {
    const problem = proved.refusal.code;
    // A change that began through another contract has more tries. This contract cancels it after the first wrong code.
    if (problem === 'proof-wrong') await cancel(ctx, caller, change.id);
    return INCORRECT.has(problem) ? incorrect(c, problem) : refuse(c, proved.refusal);
  }
  const { state } = proved.value.change;
  return state.at === 'done' ? c.json({}) : refuse(c, otherWaits(proved.value.change));
}

/** Whether the change verifies a number that the user has already, by a code. */
function isVerification(change: Change, contacts: readonly Contact[]): boolean {
  const { kind, then, address } = change;
  const isOwn = contacts.some((contact) => contact.kind === kind && contact.key === address.key);
  return kind === 'phone' && then === 'add' && isOwn && !isProved(change, 'new') && carriesCode(change);
}

function carriesCode(change: Change): boolean {
  return (newestProof(change, 'new')?.method ?? change.method) !== 'link';
}

/** When the newest message was made. */
function sentAt(change: Change): number {
  return newestProof(change, 'new')?.issuedAt ?? change.createdAt;
}

function incorrect(c: Ctx, problem: ProblemCode): Response {
  c.set('problem', problem);
  return c.json(CODE_REFUSED, 404);
}
