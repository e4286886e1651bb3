// Owns what a courier reads with the messages that it claims, to render or to skip them. Not the claim: courier-claim.ts.
import { sql } from 'kysely';
import { namingContact } from '../../../shared/contact.ts';
import type { Change } from '../../core/change.ts';
import { replacedFor } from '../../core/contacts.ts';
import type { SendOutcome } from '../../ports/delivery.ts';
import type { MessageFacts } from '../../ports/outbox.ts';
import type { Connection } from '../database.ts';
import { among, prepared } from '../prepared.ts';
import { toChange } from '../rows/change.ts';
import type { OutboxRow } from '../rows/outbox.ts';
import { toProof } from '../rows/proof.ts';
import { proofRows } from './changes.ts';
import { contactsOfMany } from './contacts.ts';
import { directoryFactsFor } from './directory-facts.ts';
import { disabledWebhooks } from './disabled-webhooks.ts';
import { identitiesOfMany } from './identities.ts';

/** Reads the facts of many messages at once. Returns a function that finds the facts of one of them. */
export async function factsFor(on: Connection, rows: readonly OutboxRow[]): Promise<(row: OutboxRow) => MessageFacts> {
  const changeOf = await changesById(on, unique(rows.filter(needsChange).map((row) => row.change_id)));
  const contacts = await contactsOfMany(on, unique(rows.filter(needsAccount).map((row) => row.user_id)));
  const identities = await identitiesOfMany(on, unique(rows.filter(needsIdentities).map((row) => row.user_id)));
  const disabled = rows.some(({ template }) => template === 'hook') ? await disabledWebhooks(on) : [];
  const directory = await directoryFactsFor(on, rows.filter(needsDirectory));
  const outcomes = await lastOutcomes(
    on,
    rows.filter((row) => row.suppressed === 1),
  );
  return (row) => {
    const change = needsChange(row) ? (changeOf(row.change_id ?? '') ?? null) : null;
    const own = needsAccount(row) ? (contacts.get(row.user_id) ?? []) : [];
    const account = namingContact(own);
    const side = change?.proofs.find(({ id }) => id === row.proof_id)?.side;
    const old = change && side ? replacedFor(side, change, own) : undefined;
    return {
      change,
      account: account === undefined ? null : { kind: account.kind, value: account.value },
      ...(old === undefined ? {} : { old: { kind: old.kind, value: old.value } }),
      identities: needsIdentities(row) ? (identities.get(row.user_id) ?? []) : [],
      lastOutcome: outcomes.get(row.id) ?? null,
      ...(row.template === 'hook' && disabled.length > 0 ? { disabledWebhooks: disabled } : {}),
      ...(needsDirectory(row) ? { directory: directory(row) } : {}),
    };
  };
}

/** The token of the link in a notice of a request is made from the change. No other notice needs the change. */
function needsChange({ template, notice }: OutboxRow): boolean {
  return template === 'prove' || notice === 'requested' || notice === 'waits';
}

function needsAccount({ template }: OutboxRow): boolean {
  return template === 'prove';
}

function needsIdentities({ template }: OutboxRow): boolean {
  return template === 'hook' || template === 'sync';
}

function needsDirectory({ template }: OutboxRow): boolean {
  return template === 'sync';
}

function unique(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => id ?? []))];
}

const readChanges = prepared((db, given: { readonly ids: readonly string[] }, dialect) =>
  db
    .selectFrom('changes')
    .selectAll()
    .where(among(dialect, 'id', given.ids)),
);

/** Returns a function that finds a change. It throws for a row that is damaged. */
async function changesById(on: Connection, ids: readonly string[]): Promise<(id: string) => Change | undefined> {
  if (ids.length === 0) return () => undefined;
  const changes = await readChanges(on, { ids });
  const rows = new Map(changes.map((row) => [row.id, row]));
  const proofs = new Map<string, Awaited<ReturnType<typeof proofRows>>[number][]>();
  for (const row of await proofRows(on, ids)) {
    const list = proofs.get(row.change_id) ?? [];
    list.push(row);
    proofs.set(row.change_id, list);
  }
  return (id) => {
    const row = rows.get(id);
    return row && toChange(row, (proofs.get(id) ?? []).map(toProof));
  };
}

/**
 * Returns, for each message, the outcome of the last message that was really sent to the same address. That one of another user came
 * back tells that others have tried the address, so only the user of that message sees it again.
 */
async function lastOutcomes(
  { db }: Connection,
  messages: readonly OutboxRow[],
): Promise<ReadonlyMap<string, SendOutcome>> {
  if (messages.length === 0) return new Map();
  // Selects only outcomes that the provider reported, not outcomes that this server decided.
  const each = messages.map(
    ({ id, project, kind, recipient, user_id: user }) => sql`select * from (
      select ${id} as id, state, reason from outbox
      where suppressed = 0 and ended_at is not null and recipient = ${recipient} and project = ${project} and kind = ${kind}
        and (state = 'sent' or (state = 'dead' and (
          reason like 'smtp-%' or reason like 'sms-%' or (reason = 'bounced' and user_id = ${user}))))
      order by ended_at desc limit 1) as last`,
  );
  const { rows } = await sql<Pick<OutboxRow, 'id' | 'state' | 'reason'>>`${sql.join(each, sql` union all `)}`.execute(
    db,
  );
  return new Map(
    rows.map(({ id, state, reason }) => [
      id,
      state === 'dead' ? { at: 'dead', reason: reason ?? 'unknown' } : { at: 'sent', ref: null },
    ]),
  );
}
