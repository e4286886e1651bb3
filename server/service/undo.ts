// Owns what an old contact can do by the link in a notice: look, stop a request, undo what is done. Not how it looks (http/).
import { mask, naming, type Contact, type Kind, type Then } from '../../shared/contact.ts';
import type { LinkState } from '../../shared/wire.ts';
import { isPurged, reportSeed, stateAt, type Change } from '../core/change.ts';
import { restored } from '../core/undo.ts';
import type { NoticeSeed } from '../ports/secrets.ts';
import { undoSeed, undoStateAt, type Undo } from '../core/undo-state.ts';
import type { Project } from '../ports/project.ts';
import type { Result } from '../ports/result.ts';
import { refused } from '../ports/result.ts';
import type { Act, ServiceParts } from './context.ts';
import { type Transact } from './transaction/transaction.ts';

/** What a page may tell before anybody pressed anything: nothing in full. */
export interface Undoable {
  readonly project: Project;
  /** `stop`: a request that waits. The others: something that is done. */
  readonly does: 'stop' | Undo['mode'];
  readonly state: LinkState;
  readonly kind: Kind;
  readonly then: Then | null;
  /** The account, masked. */
  readonly account: string;
  /** The address that came or would come; null for a removal. Masked, as all others. */
  readonly target: string | null;
  /** The contacts that come back, primary first; none for a stop or a freeze. */
  readonly back: readonly string[];
  /** Those that go again. */
  readonly gone: readonly string[];
  readonly at: number;
  readonly place: string | null;
  readonly locale: string;
}

export interface WayBack {
  lookBack(token: string): Promise<Result<Undoable>>;
  /** Stops or undoes, as the link says. Single use; by POST alone. */
  goBack(act: Omit<Act, 'signIn'>, token: string): Promise<Result<WentBack>>;
}

export interface WentBack {
  /** Of the kind, when something was restored. */
  readonly restored: readonly Contact[];
  readonly frozenUntil: number;
}

type Held = { readonly undo: Undo; readonly holder: string } | { readonly report: Change };

export function createWayBack(parts: ServiceParts, { projectOf, about, rewrite }: Transact): WayBack {
  const { store, secrets, clock } = parts;
  const served = (project: string) => parts.projects.some((p) => p.id === project);

  /** What a token is truly of: its MAC is compared for each contact that may hold one. */
  async function held(token: string): Promise<Result<Held>> {
    const claimed = secrets.noticeOf(token);
    if (claimed === null) return refused({ code: 'not-found' });
    const { purpose, id } = claimed;
    const is = (seed: NoticeSeed): boolean => {
      const expected = served(seed.project) ? secrets.noticeToken(seed) : null;
      return expected !== null && secrets.same(expected, token);
    };
    if (purpose === 'report') {
      const change = await store.read((tx) => tx.changes.get(id));
      const seed = change && reportSeed(change);
      return seed && is(seed) ? { ok: true, value: { report: change } } : refused({ code: 'not-found' });
    }
    const undo = await store.read((tx) => tx.undos.get(id));
    const holder = undo?.holders.find((h) => is(undoSeed(undo, h)));
    return undo && holder !== undefined ? { ok: true, value: { undo, holder } } : refused({ code: 'not-found' });
  }

  return {
    async lookBack(token) {
      const found = await held(token);
      if (!found.ok) return found;
      const now = clock();
      const of = 'report' in found.value ? found.value.report : found.value.undo;
      const changeId = 'report' in found.value ? found.value.report.id : found.value.undo.change;
      const project = projectOf(of.project);
      const read = await store.read(async (tx) => ({
        contacts: await tx.contacts.of(of.user),
        change: changeId === null ? undefined : await tx.changes.get(changeId),
        locale: (await tx.users.get(of.user))?.locale ?? null,
      }));
      // As its holder knows it: by what was before.
      const before = 'undo' in found.value ? found.value.undo.before : [];
      const others = read.contacts.filter((c) => before.length === 0 || c.kind !== of.kind);
      const account = naming([...before, ...others]);
      const common = {
        project,
        kind: of.kind,
        account: account ? mask(account.kind, account.value) : '',
        target: read.change && !isPurged(read.change) ? mask(of.kind, read.change.address.value) : null,
        then: read.change?.then ?? null,
        place: of.place,
        // Of the account, never of whoever asked.
        locale: read.locale ?? project.languages[0] ?? 'en',
      };
      if ('report' in found.value) {
        const { report } = found.value;
        const state = reportState(report, now, project.policy.undoLife);
        return { ok: true, value: { ...common, does: 'stop', state, back: [], gone: [], at: report.createdAt } };
      }
      const { undo, holder } = found.value;
      const back = undo.mode === 'restore' ? restored(undo, []) : [];
      const same = read.contacts.filter((c) => c.kind === undo.kind);
      const gone = undo.mode === 'restore' ? same.filter((c) => !back.some((b) => b.key === c.key)) : [];
      const masked = (list: readonly Contact[]) =>
        [...list]
          .sort((a, b) => Number(b.primary) - Number(a.primary))
          // Whoever holds the link has that very mailbox; two masks may look alike.
          .map((c) => (c.id === holder ? c.value : mask(c.kind, c.value)));
      const state = undoStateAt(undo, now);
      return {
        ok: true,
        value: {
          ...common,
          does: undo.mode,
          state,
          back: masked(back),
          gone: masked(gone),
          at: undo.at,
        },
      };
    },

    async goBack(request, token) {
      const found = await held(token);
      if (!found.ok) return found;
      const act = { ...request, signIn: null };
      const until = (project: string, at = clock()) => at + projectOf(project).policy.freeze;
      if ('report' in found.value) {
        const { report } = found.value;
        if (isPurged(report)) return refused({ code: 'proof-expired' });
        const done = await about(report.user, report.id, act, () => ({ do: 'report', current: true }));
        return done.ok ? { ok: true, value: { restored: [], frozenUntil: until(report.project) } } : done;
      }
      const { undo, holder } = found.value;
      const done = await rewrite(undo.user, act, async (tx) => {
        // As it is under the lock: two presses at once are one undo.
        const now = await tx.undos.get(undo.id);
        return now ? { do: 'undo', undo: now, holder } : { code: 'not-found' };
      });
      if (!done.ok) return done;
      const { rewritten, contacts } = done.value;
      const back = rewritten.moved ? contacts.filter((c) => c.kind === undo.kind) : [];
      return { ok: true, value: { restored: back, frozenUntil: until(undo.project, rewritten.at) } };
    },
  };
}

function reportState(change: Change, now: number, life: number): LinkState {
  if (isPurged(change) || now >= change.createdAt + life) return 'expired';
  const state = stateAt(change, now);
  switch (state.at) {
    case 'done':
    case 'undone':
      return 'used';
    case 'closed':
      return state.why === 'reported' ? 'closed' : 'live';
    case 'waiting':
      return 'live';
  }
}
