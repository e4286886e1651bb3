// Owns the handlers of a change: begin, read, code, resend, cancel. Not its event stream: event-stream.ts.
import type { AppParts, Ctx } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';
import { viewedChange } from './change-body.ts';
import { ownContact } from './contact-body.ts';
import { callerOf } from '../caller.ts';
import { begin, type BeginOutcome } from '../../service/begin.ts';
import { prove } from '../../service/prove.ts';
import { readChange } from '../../service/read-change.ts';
import { receiptFor } from '../../service/receipt.ts';
import { cancel } from '../../service/cancel.ts';
import { resend } from '../../service/resend.ts';

/** The handlers of a change. */
export function changeRoutes({ ctx }: AppParts): Pick<Handlers, 'begin' | 'read' | 'prove' | 'resend' | 'cancel'> {
  return {
    async begin(c) {
      const begun = await begin(ctx, callerOf(c), c.req.valid('json'));
      return begun.ok ? answerBegun(ctx, c, begun.value) : refuse(c, begun.refusal);
    },

    async read(c) {
      const read = await readChange(ctx, callerOf(c), c.req.param('id'));
      if (!read.ok) return refuse(c, read.refusal);
      const receipt = receiptFor(ctx, callerOf(c), read.value);
      return c.json({ ...viewedChange(ctx, read.value), ...(receipt === null ? {} : { receipt }) });
    },

    async prove(c) {
      const proved = await prove(ctx, callerOf(c), c.req.param('id'), c.req.valid('json'));
      return proved.ok ? c.json(viewedChange(ctx, proved.value)) : refuse(c, proved.refusal);
    },

    async resend(c) {
      const sent = await resend(ctx, callerOf(c), c.req.param('id'), c.req.valid('json'));
      return sent.ok ? c.json(viewedChange(ctx, sent.value), 202) : refuse(c, sent.refusal);
    },

    async cancel(c) {
      const cancelled = await cancel(ctx, callerOf(c), c.req.param('id'));
      return cancelled.ok ? c.body(null, 204) : refuse(c, cancelled.refusal);
    },
  };
}

/** Answers a begin: 201 for a new change, 200 for a waiting change, a promotion, or when there was nothing to do. */
export function answerBegun(ctx: AppParts['ctx'], c: Ctx, begun: BeginOutcome): Response {
  switch (begun.at) {
    case 'begun':
      return c.json(viewedChange(ctx, begun.view), 201);
    case 'continued':
    case 'promoted':
      return c.json(viewedChange(ctx, begun.view));
    case 'no-change':
      return c.json({ state: 'no-change', contact: ownContact(ctx, begun.contact) });
  }
}
