// Owns which waiting changes end because an account is written. Not the changes that begin because of the write:
// write-contacts.ts.
import type { Kind } from '../../../shared/contact.ts';
import { isClient } from '../caller.ts';
import { runCommand } from '../transaction/run-command.ts';
import { waitingOf } from './read.ts';
import { nextCommand, type Writing } from './writing.ts';

/**
 * Cancels the waiting changes that are no longer wanted. When a client mistyped an address and then wrote the old address back,
 * the recipient of the mistyped address must not make it primary by a proof. With `alone`, at most one change of a kind waits,
 * which is the newest.
 */
export async function withdrawChanges(
  writing: Writing,
  stands: readonly Kind[],
  begun: ReadonlySet<string>,
): Promise<void> {
  const { ctx, tx, caller, options, before, effects } = writing;
  const alone = options.alone === true;
  const waiting = waitingOf(await tx.changes.waiting(before.user.id), ctx.clock());
  const kinds = new Set(waiting.filter(({ id }) => begun.has(id)).map(({ kind }) => kind));
  for (const change of waiting) {
    const { id, kind, then, terms } = change;
    // A list that names the primary address as it is does not end the proof of that address.
    const isOfPrimary = before.contacts.some((c) => c.kind === kind && c.primary && c.key === change.address.key);
    const byClient = isClient(caller) && terms.bySystem === true && then !== 'add' && !isOfPrimary;
    const isOver = stands.includes(kind) ? alone || byClient : alone && kinds.has(kind);
    if (isOver && !begun.has(id)) effects.push(await runCommand(await nextCommand(writing), change, { do: 'cancel' }));
  }
}
