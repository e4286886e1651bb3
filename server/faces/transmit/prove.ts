// Owns how Transmit's API sends a code or a link, and checks a code. Not the routes: verification.ts.
import type { Kind } from '../../../shared/contact.ts';
import type { AppParts, Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import { begin } from '../../service/begin.ts';
import type { BeginOptions } from '../../service/begin-options.ts';
import { isClient, projectIdOf, type Caller } from '../../service/caller.ts';
import { projectOf } from '../../service/context.ts';
import { prove } from '../../service/prove.ts';
import { findChangeTo } from '../../service/read-change.ts';
import { looseningOf, otherWaits, withMessage } from '../shared.ts';

type ServiceContext = AppParts['ctx'];

/** The address to prove, as the request writes it. */
export interface NewAddress {
  readonly kind: Kind;
  readonly value: string;
}

/**
 * How the address is proved. Whether the address becomes primary is set for a link when the link is sent, for a code when the
 * code is checked.
 */
export type ProofMethod =
  | { readonly method: 'otp' }
  | { readonly method: 'link'; readonly redirectUrl: string; readonly makesPrimary: boolean };

/** The message to send. `content`: texts to put into the message. */
export interface SendRequest {
  readonly address: NewAddress;
  readonly proof: ProofMethod;
  readonly content?: Readonly<Record<string, unknown>>;
}

/** Sends a code or a link. */
export async function sendProof(
  ctx: ServiceContext,
  c: Ctx,
  caller: Caller,
  { address, proof, content = {} }: SendRequest,
): Promise<Response> {
  // An address that is already verified is refused, because a request for a proof must not make this address primary.
  const options: BeginOptions = {
    loosening: looseningOf(projectOf(ctx, projectIdOf(caller)), 'transmit'),
    provesOnly: true,
    delays: true,
    leadsOn: proof.method === 'link',
  };
  const terms =
    proof.method === 'link'
      ? ({ method: 'link', redirectUrl: proof.redirectUrl, then: proof.makesPrimary ? 'primary' : 'add' } as const)
      : ({ method: 'code', then: 'primary' } as const);
  const begun = await begin(
    ctx,
    caller,
    { ...address, ...terms, templateOptions: textsOf(content, isClient(caller)) },
    options,
  );
  if (!begun.ok) return refuse(c, begun.refusal);
  if (begun.value.at === 'promoted' || begun.value.at === 'no-change') return refuse(c, { code: 'address-taken' });
  const sent = await withMessage(ctx, caller, begun.value.view, terms.method);
  return sent.ok ? c.json({ result: 'sent' }) : refuse(c, sent.refusal);
}

/** A code to check. */
export interface ValidateRequest {
  readonly address: NewAddress;
  readonly passcode: string;
  readonly update_primary?: boolean | null | undefined;
}

/** Checks a code. The change is found by its address, because this contract has no ids of changes. */
export async function validateProof(
  ctx: ServiceContext,
  c: Ctx,
  caller: Caller,
  { address, passcode, update_primary }: ValidateRequest,
): Promise<Response> {
  const found = await findChangeTo(ctx, caller, address.kind, address.value);
  if (!found.ok) return refuse(c, found.refusal);
  const then = update_primary === true ? undefined : 'add';
  const proved = await prove(ctx, caller, found.value.change.id, { code: passcode, then });
  if (!proved.ok) return refuse(c, proved.refusal);
  const { change } = proved.value;
  return change.state.at === 'done' ? c.json({ result: true }) : refuse(c, otherWaits(change));
}

/** Returns the texts. A user's value that is no text is written as JSON, so that it is none of the declared values. */
function textsOf(content: Readonly<Record<string, unknown>>, isClient: boolean): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(content).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : isClient || value === null ? [] : [[key, JSON.stringify(value)]],
    ),
  );
}
