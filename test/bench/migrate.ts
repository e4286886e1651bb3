// Owns how long an upgrade of a database with 100,000 people takes, from each earlier schema, on both databases. Not whether its
// plans are linear: test/store/upgrade.test.ts.
import { migrate } from '../../server/store/open.ts';
import { DATABASES, freshDatabase, silent } from '../kit/database.ts';
import { EARLIER, fillEarlier, makeEarlier } from '../store/earlier.ts';

const PEOPLE = Number(process.argv[2] ?? 100_000);

for (const kind of DATABASES)
  for (const earlier of EARLIER) {
    const database = await freshDatabase(kind);
    const db = await makeEarlier(database, kind, earlier);
    await fillEarlier(db, PEOPLE);
    await db.destroy();
    const began = performance.now();
    await migrate(database.url, silent);
    const seconds = (performance.now() - began) / 1000;
    process.stdout.write(`${PEOPLE} people, ${kind}, from ${earlier}: ${seconds.toFixed(1)} s\n`);
    await database.remove();
  }
