// Owns which kind of database the bench fills. Not how: filling-sqlite.ts, filling-postgres.ts.
import type { Filling } from './filling.ts';
import { fillPostgres } from './filling-postgres.ts';
import { fillSqlite } from './filling-sqlite.ts';

/** `url`: as DATABASE_URL. */
export function openFilling(url: string): Promise<Filling> {
  return url.startsWith('sqlite:') ? Promise.resolve(fillSqlite(url.slice('sqlite:'.length))) : fillPostgres(url);
}
