// Owns the context that each use-case takes as its first argument, with the parts of the server and the projects that it
// serves. Not how the parts are made: compose.ts.
import type { NewIds } from '../core/new-ids.ts';
import { allowsMerge } from '../core/policy.ts';
import type { Project } from '../ports/project.ts';
import type { SendNow } from '../ports/delivery.ts';
import type { Clock, Result } from '../ports/result.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { ChangeSignal } from '../ports/change-signal.ts';
import type { HumanCheck } from '../ports/human-check.ts';
import type { Log } from '../ports/log.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { Display } from '../ports/display.ts';
import type { Parse } from '../ports/parse.ts';
import type { Introspect } from '../ports/tokens.ts';
import type { Store } from '../ports/store.ts';

/** The parts of the server that use-cases are made of. */
export interface ServiceParts {
  readonly store: Store;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly parse: Parse;
  readonly display: Display;
  /** Asks whether the sign-in of a principal is still valid. Call it before a transaction, never inside one. */
  readonly introspect: Introspect;
  /** Asks whether a person made the request. Call it before a transaction, never inside one. */
  readonly isHuman: HumanCheck;
  /** Returns the serialised URL when it is one of the approved URLs. */
  readonly approveRedirect: (url: string, approved: readonly string[]) => Result<string>;
  readonly projects: readonly Project[];
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly changeSignal: ChangeSignal;
  readonly log: Log;
  readonly metrics?: Pick<Metrics, 'happened'> | undefined;
  /** Wakes the courier. Call it after a commit that enqueued messages. */
  readonly wakeCourier: () => void;
  /** Tries a receiver of events. Call it outside a transaction. */
  readonly sendNow: SendNow;
}

/** The first argument of every use-case. */
export interface ServiceContext extends ServiceParts {
  readonly projectsById: ReadonlyMap<string, Project>;
  /** Whether a proof alone merges accounts in any project. When false, transactions skip the search for the other account. */
  readonly anyMergeByProof: boolean;
  /** The longest `undoLife` of any project, ms. */
  readonly longestUndoLife: number;
}

/** Makes the context from the parts. Cheap, because it only goes through the projects twice. */
export function createServiceContext(parts: ServiceParts): ServiceContext {
  return {
    ...parts,
    projectsById: new Map(parts.projects.map((project) => [project.id, project])),
    anyMergeByProof: parts.projects.some(({ policy }) => allowsMerge(policy, 'unsafe-proof-alone')),
    longestUndoLife: Math.max(0, ...parts.projects.map(({ policy }) => policy.undoLife)),
  };
}

/** Returns the project whose id a token or a stored row names. Throws when the server does not serve that project. */
export function projectOf(ctx: Pick<ServiceContext, 'projectsById'>, id: string): Project {
  const project = ctx.projectsById.get(id);
  if (project === undefined) throw new Error(`no project ${id}`);
  return project;
}

/**
 * Makes the ids for all that one command may create, and names the secret key. Call it before the transaction, so that a retry
 * of the transaction uses the same ids.
 */
export function newIds({ secrets }: Pick<ServiceContext, 'secrets'>): NewIds {
  return {
    change: secrets.id('chg'),
    proof: { new: secrets.id('prf'), current: secrets.id('prf') },
    contact: secrets.id('ctc'),
    undo: secrets.id('und'),
    brake: { kept: secrets.id('und'), gone: secrets.id('und') },
    keyId: secrets.newestKey,
  };
}
