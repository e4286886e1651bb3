// Owns which change and which account the token of a link belongs to, when a client sends the token.
import type { Change } from '../../core/change.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Account } from '../../service/account.ts';
import type { ClientCaller } from '../../service/caller.ts';
import type { ServiceContext } from '../../service/context.ts';
import { readLinkedChange } from '../../service/links/inspect.ts';
import { readAccount } from '../../service/provision/read.ts';
import { proofRefusal } from './proof-refusal.ts';

/** The change of a link, and the account of its user. */
export interface LinkedAccount {
  readonly change: Change;
  readonly account: Account;
}

/** Reads the change and the account. Links of a user who was erased or merged into another user are invalid. */
export async function readLinkedAccount(
  ctx: ServiceContext,
  client: ClientCaller,
  token: string,
): Promise<Result<LinkedAccount>> {
  const linked = await readLinkedChange(ctx, client, token);
  if (!linked.ok) return refused(proofRefusal(linked.refusal, '18002'));
  const { change } = linked.value;
  const account = await readAccount(ctx, { ...client, user: change.user });
  return account.ok
    ? { ok: true, value: { change, account: account.value } }
    : refused(proofRefusal(account.refusal, '18002'));
}
