// Owns the routes of a change: begin, read, code, resend, cancel. Not its event stream: events.ts.
import type { AppParts, Ctx } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';
import { changeBody, contactBody } from './view.ts';
import { callerOf } from '../caller.ts';
import { begin, type BeginOutcome } from '../../service/begin.ts';
import type { ChangeView } from '../../service/change-view.ts';
import { prove } from '../../service/prove.ts';
import { readChange } from '../../service/read-change.ts';
import { cancel } from '../../service/cancel.ts';
import { resend } from '../../service/resend.ts';

export function changeRoutes(parts: AppParts): Pick<Handlers, 'begin' | 'read' | 'prove' | 'resend' | 'cancel'> {
  const { ctx } = parts;
  const body = (seen: ChangeView) => viewed(parts, seen);

  return {
    async begin(c) {
      const begun = await begin(ctx, callerOf(c), c.req.valid('json'));
      return begun.ok ? answerBegun(parts, c, begun.value) : refuse(c, begun.refusal);
    },

    async read(c) {
      const read = await readChange(ctx, callerOf(c), c.req.param('id'));
      return read.ok ? c.json(body(read.value)) : refuse(c, read.refusal);
    },

    async prove(c) {
      const proved = await prove(ctx, callerOf(c), c.req.param('id'), c.req.valid('json'));
      return proved.ok ? c.json(body(proved.value)) : refuse(c, proved.refusal);
    },

    async resend(c) {
      const sent = await resend(ctx, callerOf(c), c.req.param('id'), c.req.valid('json'));
      return sent.ok ? c.json(body(sent.value), 202) : refuse(c, sent.refusal);
    },

    async cancel(c) {
      const cancelled = await cancel(ctx, callerOf(c), c.req.param('id'));
      return cancelled.ok ? c.body(null, 204) : refuse(c, cancelled.refusal);
    },
  };
}

export function answerBegun(parts: AppParts, c: Ctx, begun: BeginOutcome): Response {
  switch (begun.at) {
    case 'begun':
      return c.json(viewed(parts, begun.view), 201);
    case 'again':
    case 'promoted':
      return c.json(viewed(parts, begun.view));
    case 'no-change':
      return c.json({ state: 'no-change', contact: contactBody(begun.contact) });
  }
}

/** A change for its owner, or masked for whoever else pressed its link. */
export function viewed({ ctx }: Pick<AppParts, 'ctx'>, seen: ChangeView, owner = true): ReturnType<typeof changeBody> {
  const project = ctx.projectsById.get(seen.change.project);
  if (project === undefined) throw new Error('a change of a project that is not here');
  return changeBody(seen, project.policy, owner);
}
