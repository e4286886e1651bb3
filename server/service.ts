// The only imperative shell: secrets and clock first, then one transaction of facts → decide → save.
import type { BeginBody, CodeBody, ConfirmBody, Delivery, InspectBody, ResendBody } from '../shared/wire.ts';
import type { Contact } from '../shared/contact.ts';
import type { Change } from './core/change.ts';
import type { Principal, Project, Result, User } from './ports.ts';

/** Who asks, and the request that asks. */
export interface Caller {
  readonly principal: Principal;
  readonly requestId: string;
}

/** A change as its owner may see it, and what a view of it needs beside it. */
export interface Seen {
  readonly change: Change;
  readonly delivery: Delivery;
  /** The clock's now, so that the view's state and waits are of one instant. */
  readonly now: number;
}

export interface Me {
  readonly user: User;
  readonly contacts: readonly Contact[];
  /** Waiting ones. */
  readonly changes: readonly Seen[];
  readonly project: Project;
  readonly now: number;
}

export type Begun =
  | { readonly at: 'begun'; readonly seen: Seen }
  /** The same target again: that change. */
  | { readonly at: 'again'; readonly seen: Seen }
  /** Already verified: promoted, nothing sent. */
  | { readonly at: 'promoted'; readonly seen: Seen }
  | { readonly at: 'no-change'; readonly contact: Contact };

export type Confirmed =
  | {
      readonly at: 'done';
      readonly seen: Seen;
      /** Whether the presser is the owner: others see it masked. */ readonly owner: boolean;
    }
  | { readonly at: 'relay'; readonly code: string; readonly expiresAt: number };

export interface Inspected extends InspectBody {
  /** The approved URL to show after a confirmation; null = ours. */
  readonly linkUrl: string;
}

/** All that the native API and the faces can do. Everything answers a Result; a throw is a bug or `Unavailable`. */
export interface Service {
  project(id: string): Project | undefined;
  me(caller: Caller): Promise<Result<Me>>;
  begin(caller: Caller, body: BeginBody): Promise<Result<Begun>>;
  read(caller: Caller, id: string): Promise<Result<Seen>>;
  prove(caller: Caller, id: string, body: CodeBody): Promise<Result<Seen>>;
  resend(caller: Caller, id: string, body: ResendBody): Promise<Result<Seen>>;
  cancel(caller: Caller, id: string): Promise<Result<null>>;
  inspect(token: string): Promise<Result<Inspected>>;
  /** `caller` null: nobody is signed in where the button was pressed. */
  confirm(caller: Caller | null, requestId: string, token: string): Promise<Result<Confirmed>>;
  report(requestId: string, token: string): Promise<Result<null>>;
  /** The user behind the caller, made at first sight; `token-invalid` when it is gone. */
  user(caller: Caller): Promise<Result<User>>;
}

export type { ConfirmBody };
