// Owns a row of `changes` and what it means. Not the change's proofs: proof.ts.
import type { Kind, Method, Then } from '../../../shared/contact.ts';
import type { Via, Why } from '../../../shared/wire/change.ts';
import type { Change, OnConflict, Proof, State, Terms } from '../../core/change.ts';
import { bit, type Bit } from './bit.ts';
import { columnsOf } from './columns.ts';

/** A row of `changes`. */
export interface ChangeRow extends StateColumns {
  readonly id: string;
  readonly project: string;
  readonly user_id: string;
  readonly kind: Kind;
  readonly value: string;
  readonly key: string;
  /** `Change.then`; the word itself is reserved in SQL. */
  readonly settle: Then;
  readonly method: Method;
  readonly add_to_login_ids: Bit;
  /** JSON. */
  readonly terms: string;
  readonly failures: number;
  readonly visitor_failures: number;
  readonly link_url: string;
  readonly provider_id: string | null;
  readonly locale: string;
  /** JSON. */
  readonly template_options: string;
  readonly place: string | null;
  readonly created_at: number;
  readonly ends_at: number;
  readonly old_lost: Bit;
  readonly on_conflict: OnConflict;
  /** When its addresses were taken away; null while they are there. */
  readonly purged_at: number | null;
}

/** What is read of a row to make the change. */
export type ReadChangeRow = Omit<ChangeRow, 'purged_at'>;

/** The columns of that. */
export const READ_CHANGE_COLUMNS = columnsOf<ReadChangeRow>({
  id: true,
  project: true,
  user_id: true,
  kind: true,
  value: true,
  key: true,
  settle: true,
  method: true,
  add_to_login_ids: true,
  terms: true,
  failures: true,
  visitor_failures: true,
  state: true,
  why: true,
  via: true,
  since: true,
  contact_id: true,
  link_url: true,
  provider_id: true,
  locale: true,
  template_options: true,
  place: true,
  created_at: true,
  ends_at: true,
  old_lost: true,
  on_conflict: true,
});

interface StateColumns {
  readonly state: State['at'];
  readonly why: Why | null;
  readonly via: Via | null;
  readonly since: number | null;
  readonly contact_id: string | null;
}

/** What else of a change may identify its user. Nothing reads it once the change has ended. */
export const NAMELESS = { link_url: '', template_options: '{}', place: null } as const;

/** The row of a change, without what purging writes. */
export function toChangeRow(change: Change): ReadChangeRow {
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
    visitor_failures: change.visitorFailures,
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

/** The change that a row is of, with its proofs in their order. */
export function toChange(row: ReadChangeRow, proofs: readonly Proof[]): Change {
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
    // Rows of the first schema know one side only.
    terms: { ...terms, confirmCurrent: terms.confirmCurrent === true },
    failures: row.failures,
    visitorFailures: row.visitor_failures,
    proofs,
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
