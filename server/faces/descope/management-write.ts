// Owns how a management call writes an account, and how the call is answered.
import type { AppParts, Ctx } from '../../http/context.ts';
import { clientOf } from '../../http/caller.ts';
import { refuse } from '../../http/problem.ts';
import type { Result } from '../../ports/result.ts';
import type { Account, DesiredAccount } from '../../service/account.ts';
import { projectOf } from '../../service/context.ts';
import { writeAccount } from '../../service/provision/write.ts';
import { readUserView } from '../../service/users/user-view.ts';
import { looseningOf } from '../shared.ts';
import { errorBody } from './errors.ts';
import { userBody } from './fields.ts';

type ServiceContext = AppParts['ctx'];

/** One write of a user. */
export interface ManagementWrite {
  /** Our id of the user. */
  readonly user: string;
  /** The write applies at once, even when the client is not trusted. */
  readonly applies?: boolean;
  /** An address that another user has verified is refused. */
  readonly refusesTaken?: boolean;
  /** More fields of the answer. */
  readonly answer?: object;
  readonly desired: (account: Account) => Result<DesiredAccount>;
}

/** Writes the account and answers with the user as it is after the write. */
export async function writeUser(
  ctx: ServiceContext,
  c: Ctx,
  { user, applies = false, refusesTaken = false, answer = {}, desired }: ManagementWrite,
): Promise<Response> {
  const { client, ...request } = clientOf(c);
  const mode = client.trusted || applies ? 'apply' : 'verify';
  const options = { mode, refusesTaken, loosening: looseningOf(projectOf(ctx, client.project), 'descope') } as const;
  const written = await writeAccount(ctx, { client, ...request, user }, options, desired);
  if (!written.ok) return written.refusal.code === 'not-found' ? userNotFound(c) : refuse(c, written.refusal);
  const view = await readUserView(ctx, user);
  return view.ok ? c.json({ user: userBody(view.value), ...answer }) : userNotFound(c);
}

/** Makes the vendor's answer for a user who does not exist. Its status is 400, not 404. */
export function userNotFound(c: Ctx): Response {
  c.set('problem', 'not-found');
  return c.json(errorBody('E112102', 'There is no such user'), 400);
}
