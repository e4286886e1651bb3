// Owns what all faces do alike: who speaks for which user, and what the project lets a face do. Nothing of any vendor.
import { type AppParts, type Ctx } from '../http/context.ts';
import type { Loosening } from '../core/policy.ts';
import { liveLinks, newestProof, proved, type Change } from '../core/change.ts';
import type { Refusal } from '../../shared/problem.ts';
import { eitherOf } from '../http/caller.ts';
import type { FaceName, Project } from '../ports/project.ts';
import type { Result } from '../ports/result.ts';
import type { ChangeView } from '../service/change-view.ts';
import type { Caller } from '../service/caller.ts';
import { resend } from '../service/resend.ts';
import { findUser } from '../service/users/current-user.ts';
import type { ServiceContext } from '../service/context.ts';

/** Which of the projects have it on; null when none has. */
export function servedBy(parts: Pick<AppParts, 'projects'>, name: FaceName): ReadonlyMap<string, Project> | null {
  const on = parts.projects.filter(({ faces }) => faces[name] !== undefined);
  return on.length === 0 ? null : new Map(on.map((project) => [project.id, project]));
}

/** What the project lets the face do beyond its policy. */
export function looseningOf(project: Project, name: FaceName): Loosening {
  const settings = project.faces[name];
  return {
    ...(settings?.completion === 'click' ? { completion: 'click' } : {}),
    ...(settings?.linkLife == null ? {} : { linkLife: settings.linkLife }),
  };
}

/** Who speaks for the user that a path names: a client on their behalf, or they themselves. `not-allowed` for anybody else. */
export async function speakerOf(c: Ctx, ctx: ServiceContext, user: string): Promise<Result<Caller>> {
  const caller = eitherOf(c);
  if ('client' in caller) return { ok: true, value: { ...caller, user } };
  const own = await findUser(ctx, caller);
  if (!own.ok) return own;
  const { principal } = caller;
  if (user === own.value.id || user === principal.sub) return { ok: true, value: caller };
  return { ok: false, refusal: { code: 'not-allowed', reason: 'caller', detail: 'that is somebody else' } };
}

/** One side of a change is proved, and the other still has to be: no contract but ours has a word for that. */
export function otherWaits(change: Change): Refusal {
  const other = proved(change, 'new') ? 'current contact' : 'new address';
  return {
    code: 'not-allowed',
    reason: 'current-waits',
    detail: `the proof counts; the ${other} has still to confirm`,
  };
}

/**
 * A begin that joined a waiting change does not say whether a message is there to be answered. Where none of that way
 * lives, another goes out; `too-soon` or `quota-exceeded` where none may.
 */
export async function withMessage(
  ctx: ServiceContext,
  speaker: Caller,
  seen: ChangeView,
  method: 'code' | 'link',
): Promise<Result<ChangeView>> {
  const { change, now } = seen;
  const newest = newestProof(change, 'new');
  const carried = newest !== undefined && newest.method !== (method === 'code' ? 'link' : 'code');
  const lives = method === 'code' ? now < (newest?.codeExpiresAt ?? 0) : liveLinks(change, 'new', now).length > 0;
  if (proved(change, 'new') || (carried && lives)) return { ok: true, value: seen };
  return resend(ctx, speaker, change.id, { method });
}
