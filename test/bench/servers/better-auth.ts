// Owns better-auth as a process: its email-otp plugin changes an e-mail address. Its package lies in the bench's folder of peers.
// Not the floor: floor.ts.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Sqlite from 'better-sqlite3';
import { freePort } from '../../kit/server.ts';
import { answerCalls } from '../child.ts';
import { peerCode } from './codes.ts';
import { createPeerMail } from './peer-mail.ts';
import type { PeerStart } from './peers.ts';
import { userAt } from './users.ts';

/** What the bench uses of the package; it is no dependency of the project, so its own types are not there. */
interface Package {
  readonly betterAuth: (options: object) => object;
  readonly emailOTP: (options: object) => object;
  readonly getMigrations: (options: object) => Promise<{ runMigrations(): Promise<void> }>;
  readonly toNodeHandler: (auth: object) => RequestListener;
}

const FILES = ['index.mjs', 'plugins/email-otp/index.mjs', 'db/get-migration.mjs', 'integrations/node.mjs'];
const WEEK = 7 * 24 * 3_600_000;

async function load(folder: string): Promise<Package> {
  const dist = join(folder, 'node_modules/better-auth/dist');
  const modules = await Promise.all(
    FILES.map((file) => import(pathToFileURL(join(dist, file)).href) as Promise<Partial<Package>>),
  );
  return Object.assign({}, ...modules) as Package;
}

async function start({ file, users, secret, smtpPort, folder }: PeerStart): Promise<number> {
  const { betterAuth, emailOTP, getMigrations, toNodeHandler } = await load(folder);
  const database = new Sqlite(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  const mail = createPeerMail(smtpPort);
  const port = await freePort();
  const options = {
    database,
    secret,
    baseURL: `http://127.0.0.1:${port}`,
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      emailOTP({
        storeOTP: 'hashed',
        changeEmail: { enabled: true },
        generateOTP: ({ email }: { readonly email: string }) => peerCode(secret, email),
        sendVerificationOTP: async ({ email, otp }: { readonly email: string; readonly otp: string }) =>
          mail?.(email, otp),
      }),
    ],
  };
  const auth = betterAuth(options);
  await (await getMigrations(options)).runMigrations();
  fill(database, users);
  const server = createServer(toNodeHandler(auth));
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}

/** Users with a session each, whose token is the user's name; the generator signs the cookie. */
function fill(database: Sqlite.Database, users: number): void {
  const user = database.prepare(
    `insert into user (id, name, email, emailVerified, createdAt, updatedAt) values (?, ?, ?, 1, ?, ?)`,
  );
  const session = database.prepare(
    `insert into session (id, expiresAt, token, createdAt, updatedAt, userId) values (?, ?, ?, ?, ?, ?)`,
  );
  const now = new Date().toISOString();
  const end = new Date(Date.now() + WEEK).toISOString();
  database.transaction(() => {
    for (let n = 0; n <= users; n += 1) {
      const { sub, email } = userAt(n);
      user.run(sub, sub, email, now, now);
      session.run(`s${sub}`, end, sub, now, now, sub);
    }
  })();
}

answerCalls({ start });
