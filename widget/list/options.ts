// Owns what the element gives its controller: client, settings, callbacks. Not what it does with them (controller.ts).
import type { Kind } from '../../shared/contact.ts';
import type { MeBody } from '../../shared/wire.ts';
import type { ListClient } from '../client/list-client.ts';
import type { Trouble } from '../client/call.ts';
import type { ListAction } from './events.ts';

export interface ListOptions {
  readonly client: ListClient;
  readonly kind: Kind;
  /** What a change of the primary comes to. */
  readonly then: 'primary' | 'replace';
  /** Whether the record below it is there, and open at first. */
  readonly activity: 'on' | 'open' | 'off' | undefined;
  /** A promise: go on once it settles. False: show nothing. Nothing: show the screen for it. */
  readonly signIn: (trouble: Trouble) => Promise<unknown> | false | undefined;
  readonly onReady: (me: MeBody) => void;
  /** `id` is null when the contact could not be read again. */
  readonly onChanged: (action: ListAction, contact: { readonly id: string | null; readonly value: string }) => void;
  readonly onRefused: (trouble: Trouble) => void;
}
