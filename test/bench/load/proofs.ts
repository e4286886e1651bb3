// Owns how the generator reads a proof of the server's database. Not the code that is derived from it: servers/codes.ts.
import Sqlite from 'better-sqlite3';
import { Pool } from 'pg';
import type { ProofRow } from '../servers/codes.ts';

interface Proofs {
  /** The newest proof of a change. */
  of(change: string): Promise<ProofRow>;
  close(): Promise<void>;
}

const NEWEST = 'select id, sequence, key_id from proofs where change_id =';

/** `url`: as DATABASE_URL. */
export function createProofs(url: string): Proofs {
  if (url.startsWith('sqlite:')) return ofSqlite(url.slice('sqlite:'.length));
  const pool = new Pool({ connectionString: url, max: 4 });
  return {
    of: async (change) => {
      // Prepared, as on SQLite: the database shares its cores with the server that is measured.
      const text = `${NEWEST} $1 order by sequence desc limit 1`;
      const { rows } = await pool.query<ProofRow>({ name: 'newest', text, values: [change] });
      return found(change, rows[0]);
    },
    close: () => pool.end(),
  };
}

function ofSqlite(file: string): Proofs {
  const database = new Sqlite(file, { readonly: true });
  const newest = database.prepare<[string], ProofRow>(`${NEWEST} ? order by sequence desc limit 1`);
  return {
    of: async (change) => found(change, newest.get(change)),
    close: async () => void database.close(),
  };
}

function found(change: string, row: ProofRow | undefined): ProofRow {
  if (row === undefined) throw new Error(`${change} was answered and is not in the database`);
  return { ...row, sequence: Number(row.sequence) };
}
