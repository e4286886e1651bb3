// Owns the routes of a change: begin, read, code, resend, cancel. Not its event stream: events.ts.
import type { AppParts, Ctx } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';
import { changeBody, contactBody } from './view.ts';
import { callerOf } from '../caller.ts';
import type { Begun, Seen } from '../../service/service.ts';

export function changeRoutes(parts: AppParts): Pick<Handlers, 'begin' | 'read' | 'prove' | 'resend' | 'cancel'> {
  const { service } = parts;
  const body = (seen: Seen) => viewed(parts, seen);

  return {
    async begin(c) {
      const begun = await service.begin(callerOf(c), c.req.valid('json'));
      return begun.ok ? answerBegun(parts, c, begun.value) : refuse(c, begun.refusal);
    },

    async read(c) {
      const read = await service.read(callerOf(c), c.req.param('id'));
      return read.ok ? c.json(body(read.value)) : refuse(c, read.refusal);
    },

    async prove(c) {
      const proved = await service.prove(callerOf(c), c.req.param('id'), c.req.valid('json'));
      return proved.ok ? c.json(body(proved.value)) : refuse(c, proved.refusal);
    },

    async resend(c) {
      const sent = await service.resend(callerOf(c), c.req.param('id'), c.req.valid('json'));
      return sent.ok ? c.json(body(sent.value), 202) : refuse(c, sent.refusal);
    },

    async cancel(c) {
      const cancelled = await service.cancel(callerOf(c), c.req.param('id'));
      return cancelled.ok ? c.body(null, 204) : refuse(c, cancelled.refusal);
    },
  };
}

export function answerBegun(parts: AppParts, c: Ctx, begun: Begun): Response {
  switch (begun.at) {
    case 'begun':
      return c.json(viewed(parts, begun.seen), 201);
    case 'again':
    case 'promoted':
      return c.json(viewed(parts, begun.seen));
    case 'no-change':
      return c.json({ state: 'no-change', contact: contactBody(begun.contact) });
  }
}

/** A change for its owner, or masked for whoever else pressed its link. */
export function viewed(
  { service }: Pick<AppParts, 'service'>,
  seen: Seen,
  owner = true,
): ReturnType<typeof changeBody> {
  const project = service.project(seen.change.project);
  if (project === undefined) throw new Error('a change of a project that is not here');
  return changeBody(seen, project.policy, owner);
}
