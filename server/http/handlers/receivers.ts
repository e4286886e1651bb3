// Owns the handlers by which admins try webhooks and streams. Not who may call them: middleware/auth.ts.
import { enableWebhook, testReceiver } from '../../service/admin/receivers.ts';
import { eitherOf } from '../caller.ts';
import type { AppParts } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import { signalsRoutes } from './signals.ts';

/** Makes the handlers, also that of what receivers of security events find. */
export function receiverRoutes(
  parts: AppParts,
): Pick<Handlers, 'testWebhook' | 'enableWebhook' | 'verifyStream' | 'signalsMetadata'> {
  const { ctx } = parts;
  return {
    ...signalsRoutes(parts),

    async testWebhook(c) {
      const answer = await testReceiver(ctx, eitherOf(c), c.req.valid('json'));
      return answer.ok ? c.json(answer.value) : refuse(c, answer.refusal);
    },

    async enableWebhook(c) {
      const done = await enableWebhook(ctx, eitherOf(c), c.req.valid('json'));
      return done.ok ? c.body(null, 204) : refuse(c, done.refusal);
    },

    async verifyStream(c) {
      const answer = await testReceiver(ctx, eitherOf(c), c.req.valid('json'));
      return answer.ok ? c.json(answer.value) : refuse(c, answer.refusal);
    },
  };
}
