// Owns what a list is told: by what it asks, of what, and who hears of it. Not what it does with it (list-course.ts).
import type { Kind } from '../../shared/contact.ts';
import type { ContactBody, MeBody } from '../../shared/wire.ts';
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
  readonly ready: (me: MeBody) => void;
  readonly changed: (action: ListAction, value: string, contact: ContactBody | undefined) => void;
  readonly refused: (trouble: Trouble) => void;
}
