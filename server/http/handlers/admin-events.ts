// Owns the handler of events of the site's systems. Not how a signature is checked (tokens/signed-events.ts), nor what an event
// does: service/admin/site-event.ts.
import { applySiteEvent } from '../../service/admin/site-event.ts';
import { incomingRequest } from '../caller.ts';
import type { AppParts } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';

/** Makes the handler. */
export function adminEventRoutes({ ctx, signedEvents }: AppParts): Pick<Handlers, 'siteEvent'> {
  return {
    async siteEvent(c) {
      if (!signedEvents.isOn) return refuse(c, { code: 'not-found' });
      const id = c.req.header('webhook-id');
      const headers = {
        id,
        timestamp: c.req.header('webhook-timestamp'),
        signature: c.req.header('webhook-signature'),
      };
      const project = signedEvents.projectOf(headers, await c.req.text());
      if (project === null || id === undefined)
        return refuse(c, {
          code: 'token-invalid',
          detail: 'needs a signature (Standard Webhooks) of the last 5 minutes',
        });
      c.set('project', project);
      const applied = await applySiteEvent(ctx, {
        project,
        id,
        body: c.req.valid('json'),
        request: incomingRequest(c),
      });
      return applied.ok ? c.json(applied.value) : refuse(c, applied.refusal);
    },
  };
}
