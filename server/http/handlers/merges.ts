// Owns the handlers that merge two accounts. Not who may merge, or the result: service/merge/, core/merge.ts.
import type { Contact, ContactBody } from '../../../shared/contact.ts';
import type { MergedBody } from '../../../shared/wire/admin.ts';
import { ofOtherToken } from '../../core/merge-refusal.ts';
import { type AppParts } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { isPlace } from '../../core/token-places.ts';
import { refuse } from '../problem.ts';
import { callerOf, eitherOf } from '../caller.ts';
import { answerApproval } from './approval-body.ts';
import { maskedContact, ownContact } from './contact-body.ts';
import type { MergeOutcome } from '../../service/merge/run-merge.ts';
import { mergeByTokens } from '../../service/merge/by-tokens.ts';
import { mergeByAdmin } from '../../service/merge/by-admin.ts';

/** The handlers of merges. */
export function mergeRoutes({ ctx, tokens }: AppParts): Pick<Handlers, 'merge' | 'mergeUsers'> {
  return {
    async merge(c) {
      const { token, ...request } = c.req.valid('json');
      const other = await tokens.verify(token, 'bearer');
      if (!other.ok) return refuse(c, ofOtherToken(other.refusal));
      if (!isPlace(other.value.faces, 'native')) return refuse(c, ofOtherToken({ code: 'token-invalid' }));
      const merged = await mergeByTokens(ctx, callerOf(c), other.value, request);
      return merged.ok
        ? c.json(mergedBody(merged.value, (contact) => ownContact(ctx, contact)))
        : refuse(c, merged.refusal);
    },

    async mergeUsers(c) {
      const merged = await mergeByAdmin(ctx, eitherOf(c), c.req.valid('json'));
      if (!merged.ok) return refuse(c, merged.refusal);
      if ('approval' in merged.value) return answerApproval(ctx, c, merged.value.approval, 202);
      // Masked, because the admin does not own these contacts.
      return c.json(mergedBody(merged.value, (contact) => maskedContact(ctx, contact)));
    },
  };
}

function mergedBody({ contacts, ...merged }: MergeOutcome, write: (contact: Contact) => ContactBody): MergedBody {
  return { ...merged, contacts: contacts.map(write) };
}
