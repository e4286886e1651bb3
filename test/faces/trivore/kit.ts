// Owns what the tests of Trivore ID's contract share: an app that serves it under the default policy, its paths, its user as the
// vendor's SDK reads and writes it. No test.
import { afterEach } from 'node:test';
import { startApp, type Answer, type TestApp, type TestAppOptions } from '../../kit/app.ts';

export const USERS = '/api/rest/v1/user';
export const user = (rest = '', id = 'ann') => `${USERS}/${id}${rest}`;

export const OLD = 'ann@old.example';
export const SECOND_ADDRESS = 'second@example.com';
export const NUMBER = '+358401234567';

export interface ContactBody {
  readonly address?: string;
  readonly number?: string;
  readonly name: string | null;
  readonly verified: boolean;
  readonly verifiedBy: string | null;
  readonly verifiedDateTime: string | null;
  readonly tags: readonly string[];
}

export interface UserBody {
  readonly id: string;
  readonly username: string | null;
  readonly emails: readonly ContactBody[];
  readonly mobiles: readonly ContactBody[];
  readonly primaryEmail: string | null;
  readonly primaryMobile: string | null;
  readonly locked: boolean;
  readonly name: Readonly<Record<string, string | null>>;
  readonly [field: string]: unknown;
}

export interface Page {
  readonly totalResults: number;
  readonly startIndex: number;
  readonly itemsPerPage: number;
  readonly resources: readonly UserBody[];
}

export interface ErrorBody {
  readonly errorCode: string;
  readonly errorMessage: string;
}

const running: TestApp[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
});

export async function start(options: TestAppOptions = {}): Promise<TestApp> {
  const { project, ...rest } = options;
  const faces = { trivore: { completion: 'click', linkLife: null } } as const;
  const app = await startApp({ ...rest, project: { faces, ...project } });
  running.push(app);
  return app;
}

export const said = ({ status, body }: Answer<ErrorBody>): readonly unknown[] => [status, body.errorCode];

/** The contacts of a kind in short: the address, and a star behind a verified one. */
export const short = (contacts: readonly ContactBody[]): readonly string[] =>
  contacts.map(({ address, number, verified }) => `${address ?? number ?? ''}${verified ? '*' : ''}`);

/** What the vendor's SDK has of a user that it has read, and sends back in full: null for all that it knows nothing of. */
export function serialized(read: UserBody): Record<string, unknown> {
  const { id, username, name, locked } = read;
  const known = Object.fromEntries(
    [
      'userAccountType',
      'nsCode',
      'locale',
      'preferredLanguage',
      'timeZone',
      'mfaMethod',
      'nickName',
      'dateOfBirth',
    ].map((field) => [field, read[field] ?? null]),
  );
  return {
    id,
    username,
    emails: read.emails,
    mobiles: read.mobiles.map(({ number, name: called, verified, tags }) => ({ name: called, number, verified, tags })),
    addresses: [],
    name,
    consents: { marketingPost: false, marketingEmail: false, profiling: false },
    memberOf: [],
    ...known,
    locked,
    minor: false,
    websiteMain: null,
    domicileClasses: [],
    customerGroupInfo: { student: null, senior: null },
    strongIdentification: { method: null, personalId: null },
    meta: read['meta'],
    place_of_birth: { country: null },
    tags: [],
  };
}
