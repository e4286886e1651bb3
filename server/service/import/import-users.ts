// Owns how rows of an import become users, in one transaction. Not how rows are read (read-user.ts), nor which of them are new
// (match-user.ts).
import { KINDS, type Contact } from '../../../shared/contact.ts';
import { auditEntries, type AuditFact } from '../../audit/entry.ts';
import type { ListEntry } from '../../core/contact-lists.ts';
import { applyList } from '../../core/provision-apply.ts';
import { hasNames, withNames } from '../../core/person-names.ts';
import { noEffects } from '../../core/decision.ts';
import { eventsOf } from '../../core/user-events.ts';
import type { EditFacts } from '../../core/facts.ts';
import type { AuditEntry } from '../../ports/audit.ts';
import type { OutgoingMessage } from '../../ports/outbox.ts';
import type { Project } from '../../ports/project.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';
import type { NewAccount } from '../../ports/transaction/imports.ts';
import type { ServiceContext } from '../context.ts';
import { NO_HISTORY } from '../provision/create-account.ts';
import { webhookRows } from '../transaction/webhook-rows.ts';
import { newUser } from '../users/new-user.ts';
import type { ReadContact, ReadUser, RowFault } from './given-user.ts';
import { createMatching, namesOf, type Matching } from './match-user.ts';

/** The parts that an import needs. */
export type ImportContext = Pick<ServiceContext, 'store' | 'secrets' | 'clock'>;

/** How rows are imported. */
export interface ImportOptions {
  /** When the import began, epoch ms. */
  readonly began: number;
  /** True: nothing is written. Then two rows of different calls that claim one address are not found. */
  readonly dryRun: boolean;
  /** Whether the webhooks of the project get the events of the new contacts. */
  readonly events: boolean;
}

/** What became of some rows. */
export interface ImportedRows {
  readonly created: number;
  /** Rows whose user was there before the import began; nothing is written about them. */
  readonly existing: number;
  readonly faults: readonly RowFault[];
}

/**
 * Imports rows in one short transaction, each row whole or not at all. A row that collides with another user or row is a fault
 * and stops no other row. Rows that were imported before are left as they are.
 */
export async function importUsers(
  ctx: ImportContext,
  rows: readonly ReadUser[],
  options: ImportOptions,
): Promise<ImportedRows> {
  if (options.dryRun) return (await ctx.store.read((tx) => planRows(tx, ctx, rows, options))).outcome;
  return ctx.store.write(
    async (tx) => {
      const { outcome, plans, entries } = await planRows(tx, ctx, rows, options);
      for (const { accounts, unique } of plans) await tx.imports.insert(accounts, unique);
      await tx.audit.append(entries);
      if (options.events)
        for (const { accounts, project } of plans) await tx.outbox.enqueue(eventsFor(ctx, project, accounts));
      return outcome;
    },
    // A row that is there already is not written twice.
    { priority: 'background', repeats: true },
  );
}

interface Plan {
  readonly accounts: readonly NewAccount[];
  readonly unique: boolean;
  readonly project: Project;
}

interface Planned {
  readonly outcome: ImportedRows;
  readonly plans: readonly Plan[];
  readonly entries: readonly AuditEntry[];
}

async function planRows(
  tx: Pick<Tx | ReadTx, 'imports'>,
  ctx: ImportContext,
  rows: readonly ReadUser[],
  { began }: ImportOptions,
): Promise<Planned> {
  const now = ctx.clock();
  const faults: RowFault[] = [];
  const plans: Plan[] = [];
  const entries: AuditEntry[] = [];
  let existing = 0;
  for (const [project, ofProject] of byProject(rows)) {
    const known = await tx.imports.known(namesOf(ofProject, project.id, ctx.secrets));
    const matching = createMatching(known, ctx.secrets, began);
    const accounts: NewAccount[] = [];
    for (const row of ofProject) {
      const account = planUser(ctx, row, { project, matching, now });
      if (account === 'existing') existing += 1;
      else if ('reason' in account) faults.push(account);
      else {
        accounts.push(account);
        entries.push(...entriesOf(ctx, row, account));
      }
    }
    plans.push({ accounts, unique: isUnique(project), project });
  }
  const created = plans.reduce((sum, { accounts }) => sum + accounts.length, 0);
  return { outcome: { created, existing, faults }, plans, entries };
}

/** The calls of webhooks that tell of the contacts of new users. */
function eventsFor(
  { secrets }: ImportContext,
  project: Project,
  accounts: readonly NewAccount[],
): readonly OutgoingMessage[] {
  return accounts.flatMap(({ user, contacts }) => {
    const effects = { ...noEffects, contacts };
    const { testContacts } = project;
    const events = eventsOf({ effects, before: [], actor: 'site', requestId: null, testContacts });
    const batch = { events, change: null, at: user.createdAt, version: user.version };
    return webhookRows({ secrets, user, project }, batch);
  });
}

function byProject(rows: readonly ReadUser[]): ReadonlyMap<Project, readonly ReadUser[]> {
  const groups = new Map<Project, ReadUser[]>();
  for (const row of rows) {
    const group = groups.get(row.project);
    if (group === undefined) groups.set(row.project, [row]);
    else group.push(row);
  }
  return groups;
}

function isUnique({ policy }: Project): boolean {
  return policy.uniqueness === 'verified';
}

interface RowFacts {
  readonly project: Project;
  readonly matching: Matching;
  readonly now: number;
}

function planUser(
  ctx: ImportContext,
  row: ReadUser,
  { project, matching, now }: RowFacts,
): NewAccount | RowFault | 'existing' {
  const verified = row.contacts.filter((contact) => contact.verified);
  const takenKeys = isUnique(project)
    ? verified.filter(({ address }) => matching.isTaken(address.kind, address.key)).map(({ address }) => address.key)
    : [];
  const contacts = contactsOf(ctx, row, { ...IMPORTED, now, takenKeys });
  // Matched before an address counts as taken: the user of a row that was imported before has its addresses already.
  const match = matching.match(row);
  if (match !== null) return match;
  if ('reason' in contacts) return contacts;
  if (isUnique(project)) for (const { address } of verified) matching.take(address.kind, address.key);
  // In the order of the rows, so that the indexes of the users grow at their end (tokens/secrets.ts).
  const id = row.id ?? `usr_${ctx.secrets.id('ctc').slice('ctc_'.length)}`;
  const { externalId, locale, disabled, names } = row;
  const nameSource = hasNames(names) ? ({ by: 'directory' } as const) : null;
  const user = {
    ...newUser({ id, project: project.id, externalId, locale, disabled, nameSource }, now),
    userName: row.userName ?? id,
  };
  return { user, identities: row.identities, contacts, attributes: withNames({}, names) };
}

/** The facts of a user of an import. */
const IMPORTED = {
  ...NO_HISTORY,
  // No list begins a change, or displaces a contact of a new user.
  newIds: {
    change: '',
    proof: { new: '', current: '' },
    contact: '',
    undo: '',
    brake: { kept: '', gone: '' },
    keyId: '',
  },
} as const;

const BY_IMPORT = { verifiedHow: 'import', verifiedBy: 'site' } as const;

/** Applies the lists of the row as those of a trusted system are applied. */
function contactsOf({ secrets }: ImportContext, row: ReadUser, facts: EditFacts): readonly Contact[] | RowFault {
  const contacts: Contact[] = [];
  // In ascending order, so that the contacts keep the order in which the row has them.
  const ids = row.contacts.map(() => secrets.id('ctc')).sort();
  for (const kind of KINDS) {
    const given = row.contacts.filter(({ address }) => address.kind === kind);
    const entries = given.map((contact) => entryOf(contact, ids[row.contacts.indexOf(contact)] ?? secrets.id('ctc')));
    const list = { kind, entries, refusesTaken: false, isTrusted: true, verification: BY_IMPORT };
    const plan = applyList(list, facts, row.project.policy);
    if ('code' in plan) return { line: row.line, code: plan.code, field: 'contacts', reason: wordsOf(plan.code, kind) };
    contacts.push(...plan.contacts.map((contact) => verifiedThen(contact, given)));
  }
  return contacts;
}

function wordsOf(code: string, kind: string): string {
  if (code === 'not-allowed') return `makes an address of the type recovery primary or a login id`;
  if (code === 'address-taken') return `has a verified ${kind} that another user has`;
  return code === 'too-many-contacts'
    ? `has more contacts of kind ${kind} than the policy allows`
    : `is refused as ${code}`;
}

function entryOf({ address, type, primary, verified, loginId }: ReadContact, newId: string): ListEntry {
  return { address, unusable: null, unprovable: null, type, primary, verified, beginsProof: false, loginId, newId };
}

/** The contact with the time at which the other system verified it. */
function verifiedThen(contact: Contact, given: readonly ReadContact[]): Contact {
  const verifiedAt = given.find(({ address }) => address.key === contact.key)?.verifiedAt ?? null;
  return contact.verifiedAt === null || verifiedAt === null ? contact : { ...contact, verifiedAt };
}

function entriesOf({ secrets }: ImportContext, row: ReadUser, { user, contacts }: NewAccount): readonly AuditEntry[] {
  const how = row.contacts.flatMap(({ address: { kind }, verifiedHow }) =>
    verifiedHow === null ? [] : `${kind}: ${verifiedHow}`,
  );
  const created: AuditFact = {
    event: 'user-created',
    actor: 'site',
    change: null,
    data: {
      reason: 'import',
      line: row.line,
      verified: contacts.filter(({ verifiedAt }) => verifiedAt !== null).length,
      ...(how.length === 0 ? {} : { verifiedBefore: how.join('; ') }),
    },
  };
  return auditEntries(secrets, { user, at: user.createdAt, origin: { requestId: null, place: null, network: null } }, [
    created,
  ]);
}
