// Owns a server that listens, for suites of others that only speak HTTP, and a trusted system that may manage its users.
import type { TestContext } from 'node:test';
import { listen } from '../../../server/http/serve.ts';
import { startApp, type TestAppOptions, type TestClient } from '../../kit/app.ts';
import { silent } from '../../kit/database.ts';

export interface ListeningServer {
  /** Where `/scim/v2` is, without a slash at the end. */
  readonly scim: string;
  readonly client: TestClient;
}

/** Gone when the test is over. */
export async function listening(t: TestContext, options: TestAppOptions = {}): Promise<ListeningServer> {
  const app = await startApp(options);
  const server = await listen(app.app, { port: 0, host: '127.0.0.1', log: silent });
  t.after(async () => {
    await server.stop(0);
    await app.close();
  });
  return { scim: `${server.url}/scim/v2`, client: await app.client(['users:read', 'users:write'], { trusted: true }) };
}
