// Owns the options that the element gives to its controller: client, settings, callbacks. Not their effects: controller.ts.
import type { Kind } from '../../shared/contact.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import type { ListClient } from '../client/list-client.ts';
import type { Trouble } from '../client/call.ts';
import type { ListAction } from '../change/events.ts';

/** The options of the controller. The element updates them before each drawing. */
export interface ListOptions {
  readonly client: ListClient;
  readonly kind: Kind;
  /** What a change of the primary contact does with the old contact. */
  readonly then: 'primary' | 'replace';
  /** Whether "Recent activity" is shown below the list, and whether it is open at first. */
  readonly activity: 'on' | 'open' | 'off' | undefined;
  /**
   * Lets the page sign the person in. Returns a promise to wait for; false if the page shows its own screen; undefined to
   * show the list's screen.
   */
  readonly signIn: (trouble: Trouble) => Promise<unknown> | false | undefined;
  readonly onReady: (me: MeBody) => void;
  /** `id` is null when the contact could not be loaded again. */
  readonly onChanged: (action: ListAction, contact: { readonly id: string | null; readonly value: string }) => void;
  readonly onRefused: (trouble: Trouble) => void;
}
