// Owns how a change begins, for every kind of caller and every vendor contract: the checks, one transaction, the answer. Not
// the checks of the body (begin-command.ts), nor whether the change may begin (core/begin.ts).
import type { Contact } from '../../shared/contact.ts';
import type { BeginBody } from '../../shared/wire/change.ts';
import type { Begin } from '../core/command.ts';
import { refused, type Result } from '../ports/result.ts';
import { readBegin, type BeginRequest } from './begin-command.ts';
import type { BeginOptions } from './begin-options.ts';
import { isClient, requestInfoOf, type Caller } from './caller.ts';
import type { ChangeView } from './change-view.ts';
import { newIds, projectOf, type ServiceContext } from './context.ts';
import { mergedBy } from './transaction/accounts.ts';
import { afterCommit } from './transaction/after-commit.ts';
import { isRepeated } from './transaction/idempotency.ts';
import { lockAccount } from './transaction/locked-account.ts';
import { runOnce, type CommandResult } from './transaction/run-command.ts';
import { activeUser } from './users/current-user.ts';

/** What a begin did. */
export type BeginOutcome =
  | { readonly at: 'begun'; readonly view: ChangeView }
  /** A change to the same address was waiting already; `view` shows it. `sent`: whether another message was sent. */
  | { readonly at: 'continued'; readonly view: ChangeView; readonly sent: boolean }
  /** The address was verified already, so the change was done at once and nothing was sent. */
  | { readonly at: 'promoted'; readonly view: ChangeView }
  | { readonly at: 'no-change'; readonly contact: Contact };

/** Begins a change of the caller's user to another address, or continues the change to that address that already waits. */
export async function begin(
  ctx: ServiceContext,
  caller: Caller,
  body: BeginBody,
  options: BeginOptions = {},
): Promise<Result<BeginOutcome>> {
  const user = await activeUser(ctx, caller);
  if (!user.ok) return user;
  const request: BeginRequest = { caller, user: user.value, body, options, ids: newIds(ctx) };
  const command = await readBegin(ctx, request);
  if (!command.ok) return command;
  const bot = await checkHuman(ctx, request);
  if (!bot.ok) return bot;
  const { outcome, decision, delivery } = await runBegin(ctx, request, command.value);
  if (decision) afterCommit(ctx, decision);
  if (!outcome.ok) return outcome;
  if (outcome.as === 'no-change') return { ok: true, value: { at: 'no-change', contact: outcome.contact } };
  const view: ChangeView = { change: outcome.change, delivery, now: ctx.clock(), ...mergedBy(decision?.otherAccount) };
  if (outcome.as === 'begun' || outcome.as === 'promoted') return { ok: true, value: { at: outcome.as, view } };
  // A repeated request (`decision` null) counts as sent, because the first request held no message back.
  return { ok: true, value: { at: 'continued', view, sent: decision === null || decision.messages.length > 0 } };
}

/**
 * Runs the project's human check. Skips it for a repeated request, because a token of the check works only once; for a
 * promotion, because it sends nothing; for a vendor contract whose requests cannot carry a token; and for API clients.
 */
async function checkHuman(ctx: ServiceContext, { caller, user, body, options }: BeginRequest): Promise<Result<null>> {
  const project = projectOf(ctx, user.project);
  const isSkipped = project.humanCheck === null || options.promotes === true || options.loosening?.humanCheck === 'off';
  if (isSkipped || isClient(caller)) return { ok: true, value: null };
  const { idempotency } = caller;
  const stored = { secrets: ctx.secrets, user: user.id, idempotency };
  const repeated = idempotency !== undefined && (await ctx.store.read((tx) => isRepeated(tx, stored)));
  const refusal = repeated ? null : await ctx.isHuman(project, body.humanToken, caller.outside);
  return refusal ? refused(refusal) : { ok: true, value: null };
}

function runBegin(
  ctx: ServiceContext,
  { caller, user, options, ids }: BeginRequest,
  command: Begin,
): Promise<CommandResult> {
  const { address } = command;
  const request = requestInfoOf(caller);
  return ctx.store.write(
    async (tx) => {
      const account = await lockAccount({ ctx, tx, request }, user.id, null);
      if (account === undefined) throw new Error('the user is gone between two transactions');
      const waiting = account.waiting.findLast(
        ({ kind, address: { key } }) => kind === address.kind && (options.keepsOthers !== true || key === address.key),
      );
      return runOnce({ ctx, tx, user: account.user, account, request, ids }, waiting ?? null, command);
    },
    { user: user.id, repeats: request.idempotency !== undefined },
  );
}
