// Owns what the tests of known holes ask of a server again and again: who is primary, which version, what came. No test.
import assert from 'node:assert/strict';
import Sqlite from 'better-sqlite3';
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { Person, TestApp } from '../kit/app.ts';
import { administer } from '../kit/database.ts';
import type { InboxMessage } from '../../demo/inbox-message.ts';
import { tokenIn } from '../kit/inbox.ts';

export const OLD = 'ann@old.example';
export const NEW = 'ann@new.example';
export const PHONE = '+358401234567';
export const OLD_PHONE = '+358407654321';
/** Of a token whose phone is verified as well. */
export const WITH_PHONE = { phone_number: OLD_PHONE, phone_number_verified: true };

/** What a refusal, or a change, says of itself. */
export type Said = Partial<ChangeBody> & { readonly code?: string; readonly why?: string | null };

export const wrongOf = (code: string, by = 1): string =>
  String((Number(code) + by) % 10 ** code.length).padStart(code.length, '0');

/** Every contact with all that matters of it, in the order of the list. */
export async function contactsOf(person: Person): Promise<readonly string[]> {
  return (await person.me()).contacts.map(
    (c) => `${c.value}${c.verified ? ' verified' : ''}${c.primary ? ' primary' : ''}`,
  );
}

export async function versionOf(app: TestApp, sub = 'ann'): Promise<number | undefined> {
  const found = await app.store.read((tx) => tx.users.find({ project: app.project.id, iss: app.idp.issuer, sub }));
  return found?.user.version;
}

/** Messages to somebody that tell and do not prove. */
export async function noticesTo(app: TestApp, to: string): Promise<readonly InboxMessage[]> {
  await app.courier.drain();
  return app.inbox.messages(to).filter((m) => !/^\d{6}$|#\d{6}$/m.test(m.text));
}

/** The way back out of the newest notice to somebody. */
export async function wayBack(app: TestApp, to: string): Promise<string> {
  return tokenIn((await noticesTo(app, to))[0] ?? assert.fail(`no notice to ${to}`));
}

export async function cookieOf(person: Person): Promise<string> {
  const answer = await person.send('POST', '/v1/session', {});
  return answer.headers.get('set-cookie')?.split(';')[0] ?? assert.fail('no session');
}

/** As somebody whom nobody knows. */
export const NOBODY = { authorization: '' };

/** All that the database holds, each row as text. */
export async function everyRow(app: TestApp): Promise<readonly string[]> {
  const [file] = app.files;
  if (file !== undefined) {
    const sqlite = new Sqlite(file, { readonly: true });
    const tables = sqlite.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[];
    const rows = tables.flatMap(({ name }) =>
      sqlite
        .prepare(`select * from "${name}"`)
        .all()
        .map((row) => `${name} ${JSON.stringify(row)}`),
    );
    sqlite.close();
    return rows.sort();
  }
  const tables = "select table_name as name from information_schema.tables where table_schema = 'public'";
  const names = ((await administer(app.databaseUrl, tables)) as { name: string }[]).map(({ name }) => name);
  const all = names.map((name) => `select '${name} ' || t::text as row from "${name}" t`).join(' union all ');
  return ((await administer(app.databaseUrl, all)) as { row: string }[]).map(({ row }) => row).sort();
}
