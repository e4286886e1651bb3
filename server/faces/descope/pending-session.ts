// Owns the answer to the page that waits until an enchanted link is opened.
import { stateAt } from '../../core/change-state.ts';
import type { Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import type { ChangeView } from '../../service/change-view.ts';
import type { ServiceContext } from '../../service/context.ts';
import { followChange } from '../../service/follow-change.ts';
import { errorBody } from './errors.ts';

/** Returns the change when it is done; else the answer that says why the change is not done. */
export async function pendingSession(
  ctx: ServiceContext,
  c: Ctx,
  pendingRef: string,
): Promise<{ readonly done: ChangeView } | { readonly answer: Response }> {
  const found = await followChange(ctx, c.get('project') ?? '', pendingRef);
  if (!found.ok) return { answer: refuse(c, found.refusal) };
  const state = stateAt(found.value.change, found.value.now);
  switch (state.at) {
    case 'waiting': {
      const body = errorBody('E062503', 'The link was not opened yet');
      return { answer: c.json(body, 401, { 'WWW-Authenticate': 'Bearer' }) };
    }
    case 'done':
      return { done: found.value };
    case 'closed':
      return {
        answer: refuse(
          c,
          state.why === 'taken' ? { code: 'address-taken' } : { code: 'change-closed', why: state.why },
        ),
      };
    case 'undone':
      return { answer: refuse(c, { code: 'change-closed' }) };
  }
}
