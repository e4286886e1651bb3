// Owns the handlers of the link in a notice: the JSON route and the forms of our own page. Not how the page looks:
// pages/undo-pages.ts.
import type { UndoneBody } from '../../../shared/wire/links.ts';
import { type AppParts } from '../context.ts';
import type { Guard } from '../middleware/origin-guard.ts';
import type { Handlers } from '../routes/handler.ts';
import { tokenInQuery, withErrorPage } from './links.ts';
import type { LinkPages } from '../pages/link-pages.ts';
import { refuse } from '../problem.ts';
import type { UndoPages } from '../pages/undo-pages.ts';
import { readForm } from '../middleware/body.ts';
import { incomingRequest } from '../caller.ts';
import { time } from '../time.ts';
import { maskedContact } from './contact-body.ts';
import { inspectUndo } from '../../service/undo/inspect.ts';
import { executeUndo } from '../../service/undo/execute.ts';

type UndoRoutes = 'undo' | 'undoPage' | 'undoForm';

/** The handlers of undo. */
export function undoRoutes(
  parts: AppParts,
  guard: Guard,
  pages: LinkPages,
  undoPages: UndoPages,
): Pick<Handlers, UndoRoutes> {
  const { ctx } = parts;
  return {
    async undo(c) {
      const done = await executeUndo(ctx, incomingRequest(c), c.req.valid('json').token);
      if (!done.ok) return refuse(c, done.refusal);
      const { restored, frozenUntil } = done.value;
      // Masked, because the holder of the link perhaps does not own every contact.
      const masked = restored.map((contact) => maskedContact(ctx, contact));
      return c.json({ restored: masked, frozenUntil: time(frozenUntil) } satisfies UndoneBody);
    },

    undoPage: (c) =>
      withErrorPage(parts, c, pages, async () => {
        const token = tokenInQuery(c);
        const found = token === undefined ? noLink : await inspectUndo(ctx, token);
        return found.ok ? undoPages.inspected(c, found.value, token ?? '') : pages.refused(c, found.refusal, null);
      }),

    undoForm: (c) =>
      withErrorPage(parts, c, pages, async () => {
        if (!guard.ownForm(c)) return pages.refused(c, { code: 'origin-not-allowed' }, null);
        const form = await readForm(c);
        if (!form.ok) return pages.refused(c, { code: form.code }, null);
        const before = await inspectUndo(ctx, form.token);
        if (!before.ok) return pages.refused(c, before.refusal, null);
        const done = await executeUndo(ctx, incomingRequest(c), form.token);
        if (done.ok) return undoPages.done(c, before.value);
        const now = await inspectUndo(ctx, form.token);
        return undoPages.refused(c, done.refusal, now.ok ? now.value : before.value);
      }),
  };
}

const noLink = { ok: false, refusal: { code: 'not-found' } } as const;
