// Owns how a test lets support begin a change for a user. Not the routes by which support does so.
import type { BeginBody } from '../../shared/wire/change.ts';
import type { Change, StartedBy } from '../../server/core/change.ts';
import type { Begin } from '../../server/core/command.ts';
import { newIds } from '../../server/service/context.ts';
import { afterCommit } from '../../server/service/transaction/after-commit.ts';
import { lockAccount } from '../../server/service/transaction/locked-account.ts';
import { runCommand } from '../../server/service/transaction/run-command.ts';
import type { TestApp } from './app.ts';

/** Begins it as an admin does whose role is `by`, and lets the messages out. `user`: our id of the user. */
export async function beginFor(
  { ctx, courier, project }: Pick<TestApp, 'ctx' | 'courier' | 'project'>,
  user: string,
  body: BeginBody,
  by: StartedBy = 'support',
): Promise<Change> {
  const { policy, homeCountry } = project;
  const address = ctx.parse(body.kind, body.value, { policy, homeCountry, country: undefined });
  if (!address.ok) throw new Error(address.refusal.code);
  const command: Begin = {
    do: 'begin',
    project: project.id,
    user,
    address: address.value,
    then: body.then ?? 'primary',
    method: body.method ?? null,
    addToLoginIds: false,
    oldLost: false,
    onConflict: 'fail',
    promotes: false,
    linkUrl: `${ctx.publicUrl}/confirm`,
    providerId: null,
    locale: body.locale ?? 'en',
    templateOptions: {},
    place: null,
    narrowing: {},
    loosening: {},
    startedBy: by,
  };
  const request = {
    requestId: 'req_support',
    place: null,
    network: null,
    signIn: null,
    actor: 'admin:usr_helper',
  } as const;
  const ids = newIds(ctx);
  const decision = await ctx.store.write(async (tx) => {
    const account = await lockAccount({ ctx, tx, request }, user, null);
    if (account === undefined) throw new Error('there is no such user');
    const waiting = account.waiting.findLast(({ kind }) => kind === body.kind) ?? null;
    return runCommand({ ctx, tx, request, ids, user: account.user, account }, waiting, command);
  });
  afterCommit(ctx, decision);
  const { outcome } = decision;
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  if (!('change' in outcome)) throw new Error(outcome.as);
  await courier.drain();
  return outcome.change;
}
