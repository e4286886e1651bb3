// Owns the sign-in of the portal: the session, a one-time link, a fresh sign-in, and where the admin was before. Not how its screens
// look: sign-in-screens.ts.
import type { AdminSessionBody } from '../../shared/wire/admin-session.ts';
import type { AdminClient } from '../client/admin-client.ts';
import type { Answer, Trouble } from '../client/call.ts';
import type { Values } from './kit/dialog.ts';
import { messageOf } from './route.ts';

/** The state of the sign-in. */
export type SignInState =
  | { readonly at: 'loading' }
  | { readonly at: 'failed'; readonly trouble: Trouble }
  /** `refused`: the code with which the identity provider's answer was refused. `isOver`: the session ended during the work. */
  | { readonly at: 'signed-out'; readonly refused: string | null; readonly isOver: boolean }
  | { readonly at: 'link'; readonly token: string; readonly busy: boolean; readonly trouble: Trouble | null }
  | { readonly at: 'in'; readonly session: AdminSessionBody };

/** What was on the screen before a sign-in that leads away from the page. */
export interface Draft {
  readonly fragment: string;
  /** The dialog that was open, and what was typed in it. */
  readonly key: string | null;
  readonly values: Values;
}

/** What the sign-in uses of the portal. */
export interface SignInOwner {
  readonly client: () => AdminClient;
  redraw(): void;
  /** Called when the admin is signed in. */
  entered(draft: Draft | null): void;
}

/** Name of the item of `sessionStorage`, which this tab alone can read. */
const DRAFT = 'contact-admin-draft';
/** How long a draft is kept, ms. A sign-in at the provider may take as long. */
const DRAFT_LIFE = 600_000;

/** The sign-in of one portal. */
export class AdminSignIn {
  #state: SignInState = { at: 'loading' };
  readonly #owner: SignInOwner;

  constructor(owner: SignInOwner) {
    this.#owner = owner;
  }

  get state(): SignInState {
    return this.#state;
  }

  /** Who is signed in; null when no admin is. */
  get session(): AdminSessionBody | null {
    return this.#state.at === 'in' ? this.#state.session : null;
  }

  /**
   * Reads the message of the fragment, and removes it from the address bar at once; else asks who is signed in. `isNone`: no
   * session was there, unless the admin comes back from a sign-in now.
   */
  async start(isNone = false): Promise<void> {
    const message = messageOf(location.hash);
    if (message) history.replaceState(history.state, '', location.pathname + location.search);
    if (message && 'link' in message) return this.#set({ at: 'link', token: message.link, busy: false, trouble: null });
    if (message) return this.#set({ at: 'signed-out', refused: message.refused, isOver: false });
    if (isNone && !hasDraft()) return this.#set({ at: 'signed-out', refused: null, isOver: false });
    this.#set({ at: 'loading' });
    this.#enter(await this.#owner.client().session());
  }

  /** Spends the one-time link. */
  async spendLink(): Promise<void> {
    const { state } = this;
    if (state.at !== 'link' || state.busy) return;
    this.#set({ ...state, busy: true, trouble: null });
    const answer = await this.#owner.client().spendLink(state.token);
    if ('problem' in answer) this.#set({ ...state, busy: false, trouble: answer.problem });
    else this.#enter(answer);
  }

  /** Ends the session. The draft goes too, because another admin may sign in after this one. */
  async signOut(): Promise<Trouble | null> {
    const answer = await this.#owner.client().signOut();
    const isOver = 'ok' in answer || answer.problem.code === 'token-invalid';
    if (!isOver) return answer.problem;
    forgetDraft();
    this.#set({ at: 'signed-out', refused: null, isOver: false });
    return null;
  }

  /** Shows the sign-in, because a call was refused: the session is over. */
  end(): void {
    if (this.#state.at === 'in') this.#set({ at: 'signed-out', refused: null, isOver: true });
  }

  /**
   * Leaves the page for a sign-in at the identity provider, and keeps what is on the screen. `fresh`: a new sign-in is needed.
   * `project`: whose admins sign in, unless an admin of a project is signed in.
   */
  leave(draft: Draft, { fresh, project }: { readonly fresh: boolean; readonly project: string | undefined }): void {
    try {
      sessionStorage.setItem(DRAFT, JSON.stringify({ ...draft, until: Date.now() + DRAFT_LIFE }));
    } catch {
      // The browser allows no storage. The sign-in works without: the admin comes back to the start.
    }
    const named = this.session?.project ?? project;
    location.assign(
      this.#owner.client().url('sign-in', { ...(named && { project: named }), ...(fresh && { fresh: 'true' }) }),
    );
  }

  #enter(answer: Answer<AdminSessionBody>): void {
    if ('ok' in answer) {
      this.#set({ at: 'in', session: answer.ok });
      return this.#owner.entered(takeDraft());
    }
    const { problem } = answer;
    const isOut = problem.code === 'token-invalid' || problem.code === 'not-allowed';
    const refused = problem.code === 'not-allowed' ? problem.code : null;
    this.#set(isOut ? { at: 'signed-out', refused, isOver: false } : { at: 'failed', trouble: problem });
  }

  #set(state: SignInState): void {
    this.#state = state;
    this.#owner.redraw();
  }
}

function forgetDraft(): void {
  try {
    sessionStorage.removeItem(DRAFT);
  } catch {
    // As above: where there is no storage, there is no draft.
  }
}

/** Whether the admin left the page for a sign-in. True where the browser allows no storage, because it cannot be known. */
function hasDraft(): boolean {
  try {
    return sessionStorage.getItem(DRAFT) !== null;
  } catch {
    return true;
  }
}

/** Returns the draft once; null when there is none, or when it is too old. */
function takeDraft(): Draft | null {
  try {
    const { until, fragment, key, values } = JSON.parse(sessionStorage.getItem(DRAFT) ?? '{}') as Partial<
      Draft & { readonly until: number }
    >;
    const isValid = fragment !== undefined && (until ?? 0) > Date.now();
    return isValid ? { fragment, key: key ?? null, values: values ?? {} } : null;
  } catch {
    return null;
  } finally {
    forgetDraft();
  }
}
