// Owns what a scene or a test can set in the mock client. Not what the client does with it: mock-backend.ts.
import type { Kind } from '../shared/contact.ts';
import type { ChangeBody } from '../shared/wire/change.ts';
import type { InspectBody } from '../shared/wire/links.ts';
import type { KindCapabilities, MeBody } from '../shared/wire/me.ts';
import type { ContactChangeClient } from '../widget/client/http-client.ts';
import type { Trouble, TroubleCode } from '../widget/client/call.ts';
import type { LinkClient } from '../widget/client/link-client.ts';
import type { ActivitySketch } from './mock-activity.ts';
import type { ContactSketch } from './mock-contacts.ts';

/** The name of a call of the client. */
export type MockCall = keyof ContactChangeClient | keyof LinkClient;

/** Refusals by call: `{ prove: 'proof-wrong' }`. */
export type MockProblems = Partial<Record<MockCall, TroubleCode | Trouble>>;

/** All have defaults: Ann, with one contact of each kind and no change. */
export interface MockOptions {
  /** `email` unless set. */
  readonly kind?: Kind;
  /** These calls are refused until the problem is removed. */
  readonly problems?: MockProblems;
  /** A change that is waiting already when the page loads. */
  readonly waiting?: Partial<ChangeBody>;
  /** Fields of each change that is begun. */
  readonly change?: Partial<ChangeBody>;
  /** The person has no contacts. */
  readonly empty?: boolean;
  /** The person's contacts in place of the default ones. */
  readonly contacts?: readonly ContactSketch[];
  /** "Recent activity", newest first, in place of the default one. */
  readonly activity?: readonly ActivitySketch[];
  /** The maximum number of contacts of a kind. */
  readonly max?: number;
  /** The site's sign-in manages the kind. */
  readonly managed?: boolean;
  /** Contacts beside the two default ones. */
  readonly more?: readonly Partial<ContactSketch>[];
  /** The primary e-mail address has to confirm each change as well. */
  readonly current?: boolean;
  readonly capabilities?: Partial<MeBody['capabilities']>;
  /** Capabilities of both kinds. */
  readonly able?: Partial<KindCapabilities>;
  readonly link?: Partial<InspectBody>;
  /** What pressing the button of a link leads to; `done` unless set. */
  readonly confirms?: 'done' | 'half' | 'relay';
  /** A user who did not ask for the change is signed in where the button of a link is pressed. */
  readonly otherAccount?: true;
  /** Calls that never answer. */
  readonly hanging?: readonly MockCall[];
  /** ISO 3166-1 alpha-2 of the countries that can get text messages. */
  readonly countries?: readonly string[];
}
