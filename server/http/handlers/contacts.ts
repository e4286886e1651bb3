// Owns the handlers of contacts that a user already has: promote, verify, remove. Not the handlers of changes: changes.ts.
import { answerBegun } from './changes.ts';
import { type AppParts } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';
import { callerOf } from '../caller.ts';
import { invalid } from '../middleware/body.ts';
import { promoteContact, removeContact, verifyContact } from '../../service/contacts.ts';

/** The handlers of contacts. */
export function contactRoutes({ ctx }: AppParts): Pick<Handlers, 'promote' | 'verify' | 'remove'> {
  return {
    async promote(c) {
      const done = await promoteContact(ctx, callerOf(c), c.req.param('id'), c.req.valid('json'));
      return done.ok ? answerBegun(ctx, c, done.value) : refuse(c, done.refusal);
    },

    async verify(c) {
      const begun = await verifyContact(ctx, callerOf(c), c.req.param('id'), c.req.valid('json'));
      return begun.ok ? answerBegun(ctx, c, begun.value) : refuse(c, begun.refusal);
    },

    async remove(c) {
      const values = c.req.queries('oldLost') ?? [];
      if (values.length > 1 || !['true', 'false', undefined].includes(values[0]))
        return refuse(c, invalid('oldLost', 'must be true or false'));
      const removed = await removeContact(ctx, callerOf(c), c.req.param('id'), values[0] === 'true');
      return removed.ok ? c.body(null, 204) : refuse(c, removed.refusal);
    },
  };
}
