// Owns the context that each use-case takes first: the parts of the server, and the projects that it serves. Not how the
// parts are made: compose.ts.
import type { NewIds } from '../core/new-ids.ts';
import { allowsMerge } from '../core/policy.ts';
import type { Project } from '../ports/project.ts';
import type { Clock, Result } from '../ports/result.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { ChangeSignal } from '../ports/change-signal.ts';
import type { HumanCheck } from '../ports/human-check.ts';
import type { Log } from '../ports/log.ts';
import type { Parse } from '../ports/parse.ts';
import type { Introspect } from '../ports/tokens.ts';
import type { Store } from '../ports/store.ts';

/** The parts of the server that use-cases are made of. */
export interface ServiceParts {
  readonly store: Store;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly parse: Parse;
  /** Whether the sign-in behind a principal still holds. Called before a transaction, never inside one. */
  readonly introspect: Introspect;
  /** Called before a transaction, never inside one. */
  readonly isHuman: HumanCheck;
  /** Answers the serialised URL when it is among the approved ones. */
  readonly approveRedirect: (url: string, approved: readonly string[]) => Result<string>;
  readonly projects: readonly Project[];
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly changeSignal: ChangeSignal;
  readonly log: Log;
  /** Called after a commit that enqueued messages. */
  readonly wakeCourier: () => void;
}

/** The first argument of every use-case. */
export interface ServiceContext extends ServiceParts {
  readonly projectsById: ReadonlyMap<string, Project>;
  /** Whether a proof alone merges accounts in any project. Where none does, no transaction pays for the search. */
  readonly anyMergeByProof: boolean;
}

/** Cheap: two look-ups over the projects. */
export function createServiceContext(parts: ServiceParts): ServiceContext {
  return {
    ...parts,
    projectsById: new Map(parts.projects.map((project) => [project.id, project])),
    anyMergeByProof: parts.projects.some(({ policy }) => allowsMerge(policy, 'unsafe-proof-alone')),
  };
}

/** The project of an id that a token or a stored row names. Throws when the server does not serve it. */
export function projectOf(ctx: Pick<ServiceContext, 'projectsById'>, id: string): Project {
  const project = ctx.projectsById.get(id);
  if (project === undefined) throw new Error(`no project ${id}`);
  return project;
}

/** Ids and the key of what one command may create. Made before the transaction, so that a second run uses the same. */
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
