// Owns what the link in a notice shows before its button is pressed. Not the page that shows it (http/pages/).
import { namingContact, type Contact, type Kind, type Then } from '../../../shared/contact.ts';
import type { LinkState } from '../../../shared/wire/links.ts';
import { isPurged } from '../../core/change-state.ts';
import type { Change, StartedBy } from '../../core/change.ts';
import { chooseLocale } from '../../core/locale.ts';
import { reportableUntil } from '../../core/report.ts';
import { undoStateAt, type Undo } from '../../core/undo-state.ts';
import { restoredContacts } from '../../core/undo.ts';
import type { Display } from '../../ports/display.ts';
import type { Project } from '../../ports/project.ts';
import type { Result } from '../../ports/result.ts';
import type { User } from '../../ports/user.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { linkState } from '../link-state.ts';
import { findUndo, type FoundUndo } from './find-undo.ts';

/** What a page may show before its button is pressed. Every address but the reader's own is masked. */
export interface UndoView {
  readonly project: Project;
  /** `stop`: ends a waiting request. The other actions are for a change that is done. */
  readonly action: 'stop' | Undo['mode'];
  readonly state: LinkState;
  readonly kind: Kind;
  readonly then: Then | null;
  /** The role of the admin who began the change; undefined when no admin did. */
  readonly startedBy: StartedBy | undefined;
  /** The contact that names the account; empty when it has none. */
  readonly account: string;
  /** The new address of the change, masked; null for a removal, and when the change was purged. */
  readonly target: string | null;
  /** The contacts that the undo restores, primary first; none for a stop or a freeze. */
  readonly restored: readonly string[];
  /** The contacts that the undo removes. */
  readonly removed: readonly string[];
  readonly time: number;
  readonly place: string | null;
  readonly locale: string;
}

/** Returns what the link in a notice would do. */
export async function inspectUndo(ctx: ServiceContext, token: string): Promise<Result<UndoView>> {
  const found = await findUndo(ctx, token);
  if (!found.ok) return found;
  const now = ctx.clock();
  const stored = await readStored(ctx, found.value);
  const common = commonView(ctx, found.value, stored);
  if ('report' in found.value) {
    const { report } = found.value;
    const state = linkState(report, { reportUntil: reportableUntil(report, common.project.policy) }, now);
    return { ok: true, value: { ...common, action: 'stop', state, restored: [], removed: [], time: report.createdAt } };
  }
  const { undo, holder } = found.value;
  const back = undo.mode === 'restore' ? restoredContacts(undo, []) : [];
  const current = stored.contacts.filter((c) => c.kind === undo.kind);
  const gone = undo.mode === 'restore' ? current.filter((c) => !back.some((b) => b.key === c.key)) : [];
  return {
    ok: true,
    value: {
      ...common,
      action: undo.mode,
      state: undoStateAt(undo, now),
      restored: listed(ctx.display, back, holder),
      removed: listed(ctx.display, gone, holder),
      time: undo.at,
    },
  };
}

interface Stored {
  readonly contacts: readonly Contact[];
  readonly change: Change | undefined;
  readonly user: User | undefined;
}

function readStored(ctx: ServiceContext, found: FoundUndo): Promise<Stored> {
  const { user } = subjectOf(found);
  const changeId = 'report' in found ? found.report.id : found.undo.change;
  return ctx.store.read(async (tx) => ({
    contacts: await tx.contacts.of(user),
    change: changeId === null ? undefined : await tx.changes.get(changeId),
    user: await tx.users.get(user),
  }));
}

type CommonView = Pick<UndoView, 'project' | 'kind' | 'account' | 'target' | 'then' | 'startedBy' | 'place' | 'locale'>;

function commonView(ctx: ServiceContext, found: FoundUndo, { contacts, change, user }: Stored): CommonView {
  const { kind, place, project: id } = subjectOf(found);
  const project = projectOf(ctx, id);
  // The holder of the link knows the account by its contacts before the change.
  const before = 'undo' in found ? found.undo.before : [];
  const others = contacts.filter((c) => before.length === 0 || c.kind !== kind);
  const account = namingContact([...before, ...others]);
  return {
    project,
    kind,
    account: account ? shown(ctx.display, account, found.holder) : '',
    target: change && !isPurged(change) ? ctx.display.masked(kind, change.address.value) : null,
    then: change?.then ?? null,
    startedBy: change?.terms.startedBy,
    place,
    // The language of the account, never of the request's caller.
    locale: chooseLocale([user?.language, user?.locale], project.languages),
  };
}

function subjectOf(found: FoundUndo): Change | Undo {
  return 'report' in found ? found.report : found.undo;
}

/** Returns the addresses as `shown` does, primary first. */
function listed(display: Display, contacts: readonly Contact[], holder: string): readonly string[] {
  return contacts
    .toSorted((a, b) => Number(b.primary) - Number(a.primary))
    .map((contact) => shown(display, contact, holder));
}

/** Masks the address. The holder of the link sees their own in full everywhere, because two masked addresses may look alike. */
function shown(display: Display, { id, kind, value }: Contact, holder: string): string {
  return (id === holder ? display.full : display.masked)(kind, value);
}
