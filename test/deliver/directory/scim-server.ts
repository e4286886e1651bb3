// Owns a SCIM 2.0 server with one user, as RFC 7643 and RFC 7644 describe it.
import type { TestContext } from 'node:test';
import { serve, type Asked, type DirectoryServer, type Reply } from './kit.ts';

const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const EXTENSION = 'urn:example:params:scim:verified:2.0:User';

type Resource = Record<string, unknown>;

export interface ScimServer extends DirectoryServer {
  user: Resource;
  /** How often a write changed the user. */
  readonly writes: () => number;
  /** Answers in place of the server; undefined: the server answers. */
  instead: (asked: Asked) => Reply | undefined;
}

export interface ScimServerOptions {
  readonly hasPatch?: boolean;
  /** The mutability of the extension of what is verified; undefined: there is none. */
  readonly extension?: 'readWrite' | 'readOnly';
}

export const STORED: Resource = {
  schemas: [CORE],
  id: 'u-1',
  externalId: 'ann-7',
  userName: 'ann',
  name: { givenName: 'Ann' },
  emails: [{ value: 'ann@old.example', type: 'home', primary: true }],
};

const error = (status: number, scimType?: string): Reply => ({
  status,
  body: {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    status: String(status),
    ...(scimType === undefined ? {} : { scimType }),
  },
});

export async function scimServer(t: TestContext, options: ScimServerOptions = {}): Promise<ScimServer> {
  let writes = 0;
  const server: DirectoryServer = await serve(t, (asked) => made.instead(asked) ?? answer(asked));
  const etag = () => `W/"${writes}"`;
  const shown = (): Reply => ({
    status: 200,
    headers: { etag: etag() },
    body: { ...made.user, meta: { resourceType: 'User', version: etag() } },
  });

  function answer({ method, path, headers, body }: Asked): Reply {
    if (headers.authorization !== 'Bearer secret-token') return error(401);
    const url = new URL(path, 'http://x');
    if (url.pathname.startsWith('/Schemas/')) return schema(decodeURIComponent(url.pathname.slice('/Schemas/'.length)));
    if (method === 'GET' && url.pathname === '/Users') return list(url.searchParams.get('filter') ?? '');
    if (url.pathname !== `/Users/${String(made.user['id'])}`) return error(404);
    if (method === 'GET') return shown();
    if (headers['content-type'] !== 'application/scim+json') return error(415);
    if (headers['if-match'] !== undefined && headers['if-match'] !== etag()) return error(412);
    const sent = JSON.parse(body) as Resource;
    if (method === 'PATCH') {
      if (options.hasPatch === false) return error(501);
      patch(sent['Operations'] as { op: string; path: string; value?: unknown }[]);
    } else if (method === 'PUT') made.user = { ...sent };
    writes += 1;
    return shown();
  }

  function schema(urn: string): Reply {
    if (urn !== EXTENSION || options.extension === undefined) return error(404);
    const attribute = (name: string) => ({ name, multiValued: true, type: 'complex', mutability: options.extension });
    return { status: 200, body: { id: urn, attributes: [attribute('emails'), attribute('phoneNumbers')] } };
  }

  function list(filter: string): Reply {
    const [, name = '', value = '""'] = /^(\w+) eq (".*")$/.exec(filter) ?? [];
    const found = made.user[name] === JSON.parse(value) ? [made.user] : [];
    // A list may leave attributes out.
    const short = found.map(({ id, userName }) => ({ id, userName }));
    return { status: 200, body: { totalResults: found.length, Resources: short } };
  }

  function patch(operations: readonly { op: string; path: string; value?: unknown }[]): void {
    for (const { op, path, value } of operations) {
      const inExtension = path.startsWith(`${EXTENSION}:`);
      const name = inExtension ? path.slice(EXTENSION.length + 1) : path;
      const part = inExtension ? { ...(made.user[EXTENSION] as Resource | undefined) } : { ...made.user };
      if (op === 'remove') delete part[name];
      else part[name] = value;
      made.user = inExtension ? { ...made.user, [EXTENSION]: part } : part;
    }
  }

  const made: ScimServer = Object.assign(server, {
    user: { ...STORED },
    writes: () => writes,
    instead: () => undefined,
  });
  return made;
}
