// Owns what the element gives its controller: client, settings, callbacks. Not what it does with them (controller.ts).
import type { Kind } from '../../shared/contact.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import type { ListClient } from '../client/list-client.ts';
import type { Trouble } from '../client/call.ts';
import type { ListAction } from './events.ts';

/** What the controller is set up with; the element renews it before each drawing. */
export interface ListOptions {
  readonly client: ListClient;
  readonly kind: Kind;
  /** What a change of the primary contact does with the old one. */
  readonly then: 'primary' | 'replace';
  /** Whether "Recent activity" is shown below the list, and open at first. */
  readonly activity: 'on' | 'open' | 'off' | undefined;
  /** A promise: wait until it settles. False: the page shows a screen of its own. Undefined: show ours. */
  readonly signIn: (trouble: Trouble) => Promise<unknown> | false | undefined;
  readonly onReady: (me: MeBody) => void;
  /** `id` is null when the contact could not be loaded again. */
  readonly onChanged: (action: ListAction, contact: { readonly id: string | null; readonly value: string }) => void;
  readonly onRefused: (trouble: Trouble) => void;
}
