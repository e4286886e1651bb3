// Owns what a page of the portal is, and what the portal gives it. Not which pages there are: pages.ts. Not the portal itself:
// contact-admin.ts.
import type { CSSResult } from 'lit';
import type { AdminSessionBody } from '../../shared/wire/admin-session.ts';
import type { AdminClient } from '../client/admin-client.ts';
import type { Answer } from '../client/call.ts';
import type { Content } from '../ui/pieces.ts';
import type { Speech, Word } from '../words/speech.ts';
import type { DialogSpec } from './kit/dialog.ts';
import type { Route } from './route.ts';

/** What the portal gives a page. */
export interface PageContext {
  readonly client: AdminClient;
  /** The words in use. They may change, so read them at each drawing. */
  readonly speech: Speech;
  readonly session: AdminSessionBody;
  /** The place that the fragment names now. */
  readonly route: Route;
  /** The level of the heading of a page, 1 to 6. */
  readonly headingLevel: number;
  /** Epoch ms. */
  now(): number;
  /** Whether the role of the admin has the permission. */
  may(permission: string): boolean;
  /** Goes to a place in the portal, such as `('users', id, 'activity')`. */
  go(...parts: readonly string[]): void;
  /** Draws the page again, after a change of its state. */
  redraw(): void;
  /** Says what was done, below the page and to screen readers. */
  say(text: Content): void;
  /** Opens a dialog; null closes it. */
  ask(dialog: DialogSpec | null): void;
  /** Adds the styles of a part that was loaded on demand, once. */
  adopt(styles: CSSResult): void;
  /**
   * Makes a call. When the session is over, the portal shows the sign-in. Use it for reads; the dialogs use it for their acts.
   */
  run<T>(call: Promise<Answer<T>>): Promise<Answer<T>>;
}

/** A page on the screen. It lives as long as the admin stays signed in. */
export interface AdminPage {
  /** Draws what is below the navigation, with a heading made by `pageHeading`. */
  render(): Content;
  /** Called when the page is shown, and when the fragment names another place in it. Loads what is missing. */
  show?(route: Route): void;
  /** Called when another page is shown. Stops timers. */
  hide?(): void;
  /** Opens the dialog with this key again, after a fresh sign-in. The portal puts in what was typed. */
  resume?(key: string): void;
}

/** Makes a page. */
export type MakePage = (portal: PageContext) => AdminPage;

/** A page in the navigation. */
export interface PageEntry {
  /** The first part of the fragment. */
  readonly id: string;
  /** One of these permissions is needed. */
  readonly permissions: readonly string[];
  readonly word: Word;
  /** Whether the page and its words are in the part that is loaded on demand. */
  readonly isOnDemand?: true;
  /** Loads the part of the portal that has the page, with its words in the language in use. */
  load(speech: Speech): Promise<MakePage>;
}

/** The name of a page in the part that is loaded on demand: pages/index.ts. */
export type LaterPage = 'policy' | 'messages' | 'delivery' | 'limits' | 'clients' | 'webhooks' | 'audit';
