// Owns how a change and its proofs lie in rows. Not what happens to them: core.
import type { Change, Proof, State, Terms } from '../../core/change.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { Queries } from '../database.ts';
import { storable } from '../database.ts';
import { bit } from '../tables.ts';
import type { ChangeRow, ProofRow } from '../tables.ts';

export function changes({ db }: Queries): Tx['changes'] {
  const withProofs = async (rows: readonly ChangeRow[]): Promise<readonly Change[]> => {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const proofs = await db
      .selectFrom('proofs')
      .selectAll()
      .where('change_id', 'in', ids)
      .orderBy('change_id')
      .orderBy('position')
      .execute();
    return rows.map((row) =>
      toChange(
        row,
        proofs.filter((proof) => proof.change_id === row.id),
      ),
    );
  };

  const waiting = async (users: readonly string[]): Promise<readonly Change[]> =>
    withProofs(
      await db
        .selectFrom('changes')
        .selectAll()
        .where('user_id', 'in', users)
        .where('state', '=', 'waiting')
        .orderBy('created_at')
        .orderBy('id')
        .execute(),
    );

  return {
    get: async (id) => {
      if (!storable(id)) return undefined;
      return (await withProofs(await db.selectFrom('changes').selectAll().where('id', '=', id).execute()))[0];
    },

    ofProof: async (proof) => {
      if (!storable(proof)) return undefined;
      const rows = await db
        .selectFrom('changes')
        .selectAll('changes')
        .innerJoin('proofs', 'proofs.change_id', 'changes.id')
        .where('proofs.id', '=', proof)
        .execute();
      return (await withProofs(rows))[0];
    },

    waiting: (user) => waiting([user]),

    waitingOf: async (users) => {
      const found = new Map<string, Change[]>();
      for (const change of users.length === 0 ? [] : await waiting(users))
        found.set(change.user, [...(found.get(change.user) ?? []), change]);
      return found;
    },

    doneSince: async (user, since) =>
      withProofs(
        await db
          .selectFrom('changes')
          .selectAll()
          .where('user_id', '=', user)
          .where('state', '=', 'done')
          .where('since', '>=', since)
          .orderBy('since')
          .orderBy('id')
          .execute(),
      ),

    save: async (change) => {
      const { id, project, user_id, created_at, ...rest } = toRow(change);
      await db
        .insertInto('changes')
        .values({ id, project, user_id, created_at, purged_at: null, ...rest })
        .onConflict((at) => at.column('id').doUpdateSet(rest))
        .execute();
      if (change.proofs.length === 0) return;
      await db
        .insertInto('proofs')
        .values(change.proofs.map((proof, position) => toProofRow(id, proof, position)))
        .onConflict((at) =>
          // A proof is never another's: all but what time does to it is fixed when it goes out.
          at.column('id').doUpdateSet((eb) => ({
            position: eb.ref('excluded.position'),
            code_expires_at: eb.ref('excluded.code_expires_at'),
            link_expires_at: eb.ref('excluded.link_expires_at'),
            spent_at: eb.ref('excluded.spent_at'),
            spent_via: eb.ref('excluded.spent_via'),
          })),
        )
        .execute();
    },
  };
}

function toRow(change: Change): Omit<ChangeRow, 'purged_at'> {
  return {
    id: change.id,
    project: change.project,
    user_id: change.user,
    kind: change.kind,
    value: change.address.value,
    key: change.address.key,
    settle: change.then,
    method: change.method,
    add_to_login_ids: bit(change.addToLoginIds),
    terms: JSON.stringify(change.terms),
    failures: change.failures,
    ...fromState(change.state),
    link_url: change.linkUrl,
    provider_id: change.providerId,
    locale: change.locale,
    template_options: JSON.stringify(change.templateOptions),
    place: change.place,
    created_at: change.createdAt,
    ends_at: change.endsAt,
    old_lost: bit(change.oldLost),
    on_conflict: change.onConflict,
  };
}

function toChange(row: ChangeRow, proofs: readonly ProofRow[]): Change {
  const terms = JSON.parse(row.terms) as Terms;
  return {
    id: row.id,
    project: row.project,
    user: row.user_id,
    kind: row.kind,
    address: { kind: row.kind, value: row.value, key: row.key },
    then: row.settle,
    method: row.method,
    addToLoginIds: row.add_to_login_ids === 1,
    oldLost: row.old_lost === 1,
    onConflict: row.on_conflict,
    // Those of 0001 know of one side only.
    terms: { ...terms, confirmCurrent: terms.confirmCurrent === true },
    failures: row.failures,
    proofs: proofs.map(toProof),
    state: toState(row),
    linkUrl: row.link_url,
    providerId: row.provider_id,
    locale: row.locale,
    templateOptions: JSON.parse(row.template_options) as Change['templateOptions'],
    place: row.place,
    createdAt: row.created_at,
    endsAt: row.ends_at,
  };
}

type StateColumns = Pick<ChangeRow, 'state' | 'why' | 'via' | 'since' | 'contact_id'>;

function fromState(state: State): StateColumns {
  const none = { why: null, via: null, since: null, contact_id: null };
  switch (state.at) {
    case 'waiting':
      return { ...none, state: 'waiting' };
    case 'done':
      return { ...none, state: 'done', since: state.since, via: state.via, contact_id: state.contactId };
    case 'closed':
      return { ...none, state: 'closed', since: state.since, why: state.why };
    case 'undone':
      return { ...none, state: 'undone', since: state.since };
  }
}

function toState(row: StateColumns): State {
  switch (row.state) {
    case 'waiting':
      return { at: 'waiting' };
    case 'done':
      return { at: 'done', since: must(row.since), via: must(row.via), contactId: must(row.contact_id) };
    case 'closed':
      return { at: 'closed', since: must(row.since), why: must(row.why) };
    case 'undone':
      return { at: 'undone', since: must(row.since) };
  }
}

function must<T>(value: T | null): T {
  if (value === null) throw new Error('A change in the database lacks what its state needs');
  return value;
}

function toProofRow(change: string, proof: Proof, position: number): ProofRow {
  return {
    id: proof.id,
    change_id: change,
    position,
    side: proof.of,
    sequence: proof.sequence,
    key_id: proof.keyId,
    method: proof.method,
    kind: proof.address.kind,
    value: proof.address.value,
    key: proof.address.key,
    contact_id: proof.contactId,
    issued_at: proof.issuedAt,
    code_expires_at: proof.codeExpiresAt,
    link_expires_at: proof.linkExpiresAt,
    spent_at: proof.spent?.at ?? null,
    spent_via: proof.spent?.via ?? null,
    suppressed: bit(proof.suppressed),
  };
}

function toProof(row: ProofRow): Proof {
  return {
    id: row.id,
    of: row.side,
    sequence: row.sequence,
    keyId: row.key_id,
    method: row.method,
    address: { kind: row.kind, value: row.value, key: row.key },
    contactId: row.contact_id,
    issuedAt: row.issued_at,
    codeExpiresAt: row.code_expires_at,
    linkExpiresAt: row.link_expires_at,
    suppressed: row.suppressed === 1,
    spent: row.spent_at === null || row.spent_via === null ? null : { at: row.spent_at, via: row.spent_via },
  };
}

export async function newestKey(db: Queries['db']): Promise<string | null> {
  const newest = await db
    .selectFrom('proofs')
    .select('key_id')
    .orderBy('issued_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest?.key_id ?? null;
}
