// Owns the hand-written floor: the least that a developer writes for a change of an e-mail address with Hono, jose, better-sqlite3
// and nodemailer, as a process. It has no limits, no notices, no undo, no audit log. Not ours, nor better-auth's: better-auth.ts.
import { createHash, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import Sqlite from 'better-sqlite3';
import { Hono } from 'hono';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { answerCalls } from '../child.ts';
import { peerCode } from './codes.ts';
import { createPeerMail } from './peer-mail.ts';
import type { PeerStart } from './peers.ts';
import { AUDIENCE, ISSUER } from './sign-in.ts';
import { userAt } from './users.ts';

const TRIES = 5;
const LIFE = 10 * 60_000;

interface ChangeRow {
  readonly user: string;
  readonly email: string;
  readonly hash: string;
  readonly attempts: number;
  readonly ends_at: number;
}

const hashOf = (id: string, code: string): string => createHash('sha256').update(`${id}:${code}`).digest('hex');

async function start({ file, users, jwks, secret, smtpPort }: PeerStart): Promise<number> {
  const database = new Sqlite(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(`
    create table contacts (user text primary key, email text not null, verified_at integer) strict;
    create table changes (id text primary key, user text not null, email text not null, hash text not null,
      attempts integer not null, ends_at integer not null, done_at integer) strict;`);
  const user = database.prepare('insert into contacts values (?, ?, ?)');
  database.transaction(() => {
    for (let n = 0; n <= users; n += 1) user.run(userAt(n).sub, userAt(n).email, Date.now());
  })();
  const insert = database.prepare('insert into changes values (?, ?, ?, ?, 0, ?, null)');
  const find = database.prepare<[string], ChangeRow>('select * from changes where id = ? and done_at is null');
  const count = database.prepare('update changes set attempts = attempts + 1 where id = ?');
  const done = database.prepare('update changes set done_at = ? where id = ?');
  const change = database.prepare('update contacts set email = ?, verified_at = ? where user = ?');
  const keys = createLocalJWKSet(jwks as JSONWebKeySet);
  const mail = createPeerMail(smtpPort);
  const userOf = async (header = ''): Promise<string> => {
    const { payload } = await jwtVerify(header.slice('Bearer '.length), keys, { issuer: ISSUER, audience: AUDIENCE });
    return payload.sub ?? '';
  };
  const prove = database.transaction((id: string, who: string, code: string): 200 | 400 | 404 => {
    const row = find.get(id);
    if (row === undefined || row.user !== who || row.attempts >= TRIES || row.ends_at < Date.now()) return 404;
    if (hashOf(id, code) !== row.hash) {
      count.run(id);
      return 400;
    }
    done.run(Date.now(), id);
    change.run(row.email, Date.now(), who);
    return 200;
  });

  const app = new Hono();
  app.post('/changes', async (c) => {
    const who = await userOf(c.req.header('authorization'));
    const { email } = await c.req.json<{ email: string }>();
    const [id, code] = [randomUUID(), peerCode(secret, email)];
    insert.run(id, who, email, hashOf(id, code), Date.now() + LIFE);
    mail?.(email, code);
    return c.json({ id }, 201);
  });
  app.post('/changes/:id/code', async (c) => {
    const who = await userOf(c.req.header('authorization'));
    const { code } = await c.req.json<{ code: string }>();
    return c.json({}, prove.immediate(c.req.param('id'), who, code));
  });
  // The limit: no database at all.
  app.post('/nothing', async (c) => {
    const who = await userOf(c.req.header('authorization'));
    const { email } = await c.req.json<{ email?: string }>();
    return c.json({ id: who, email }, 201);
  });
  return new Promise((ready) => {
    serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info) => ready((info as AddressInfo).port));
  });
}

answerCalls({ start });
