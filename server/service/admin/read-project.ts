// Owns what an admin reads of the project itself: its limits and its policy. Not its users: read-user.ts.
import type { StoppedRange } from '../../ports/breakers.ts';
import { limitOf, type Counter } from '../../core/rate-limit-counters.ts';
import { usesWithin } from '../../core/sliding-window.ts';
import type { AdminPolicyRow } from '../../../shared/wire/admin-project.ts';
import type { Result } from '../../ports/result.ts';
import type { ServiceContext } from '../context.ts';
import { readCounters } from '../transaction/counters.ts';
import type { AdminCaller } from './admin-act.ts';
import { adminReader } from './admin-reader.ts';
import { policyRows } from './policy-rows.ts';
import type { UsedLimit } from './read-user.ts';

/** The counters of a whole project that have a limit. */
const COUNTERS: readonly Counter[] = ['sms.hour', 'sms.day'];

/** What the project may still send. */
export interface ProjectLimits {
  readonly limits: readonly UsedLimit[];
  /** The ranges of numbers that get no SMS now. */
  readonly ranges: readonly StoppedRange[];
}

/** Reads how many SMS with codes and links the project has sent, how many it may send, and where it sends none. */
export async function readProjectLimits(ctx: ServiceContext, caller: AdminCaller): Promise<Result<ProjectLimits>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  const { project } = reader.value;
  const { quotas } = project.policy;
  const now = ctx.clock();
  const scope = { project: project.id, user: '', target: null, network: null };
  const counts = await ctx.store.read((tx) =>
    readCounters(tx, ctx.secrets, { scope, counters: COUNTERS, quotas, now }),
  );
  const limits = COUNTERS.map((name): UsedLimit => {
    const limit = limitOf(name, quotas);
    const oldest = counts[name]?.find(([at]) => at + limit.window > now);
    const resetsAt = oldest === undefined ? null : oldest[0] + limit.window;
    return { name, used: usesWithin(counts[name], limit, now), max: limit.max, resetsAt };
  });
  return { ok: true, value: { limits, ranges: await ctx.store.breakers.stoppedRanges(project.id, now) } };
}

/** Reads the policy and the settings of the project, without any secret. */
export async function readPolicy(ctx: ServiceContext, caller: AdminCaller): Promise<Result<readonly AdminPolicyRow[]>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  return { ok: true, value: policyRows(reader.value.project, ctx.projects.length > 1) };
}
