// Owns what every use-case is given: the parts of the server, and who acts.
import type { Store } from '../ports/store.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { Clock, Result } from '../ports/result.ts';
import type { Parse } from '../ports/parse.ts';
import type { Introspect } from '../ports/tokens.ts';
import type { HumanCheck } from '../ports/human-check.ts';
import type { ChangeSignal } from '../ports/change-signal.ts';
import type { Log } from '../ports/log.ts';
import type { Project } from '../ports/project.ts';
import type { Change } from '../core/change.ts';
import type { Deliveries } from '../ports/outbox.ts';
import type { SignIn } from '../core/step-up.ts';
import type { Network } from '../ports/principal.ts';
import type { Once } from './transaction/idempotency.ts';
import type { Actor } from '../core/audit-values.ts';

export interface ServiceParts {
  readonly store: Store;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly parse: Parse;
  /** Whether the sign-in behind a principal still holds; asked before a transaction, never inside. */
  readonly introspect: Introspect;
  /** Asked before a transaction, never inside. */
  readonly isHuman: HumanCheck;
  /** Answers the serialised URL when it is among the approved. */
  readonly approveRedirect: (url: string, approved: readonly string[]) => Result<string>;
  readonly projects: readonly Project[];
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly bell: ChangeSignal;
  readonly log: Log;
  /** Called after a commit that put messages out. */
  readonly wakeCourier: () => void;
}

/** A change as its owner may see it, and what a view of it needs beside it. */
export interface Seen {
  readonly change: Change;
  readonly delivery: Deliveries;
  /** The clock's now, so that the view's state and waits are of one instant. */
  readonly now: number;
  /** The proof just made merged two accounts, and which of them is left. */
  readonly merged?: 'kept-mine' | 'kept-theirs';
}

/** Who acts, for facts and for the record. */
export interface Act {
  readonly requestId: string;
  /** Null: nobody is signed in, a link was pressed. */
  readonly signIn: SignIn | null;
  /** Such as the browser; null when unknown. */
  readonly place: string | null;
  /** Null when nobody can tell. */
  readonly network: Network | null;
  /** The request's Idempotency-Key, where it has one. */
  readonly once?: Once | undefined;
  /** Who, where `signIn` does not say it: without, a person who is signed in, or whoever held a link. */
  readonly actor?: Actor;
}
