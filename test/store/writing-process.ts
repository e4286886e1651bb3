// Owns a process that writes to an SQLite file until it is killed, and says which writes were answered. Not what is tested with it.
// usage: node writing-process.ts FILE PREFIX CHAINS [ready]
// ready: says at the beginning whether the store is ready, and after the first write that is refused, and ends.
import { openStore } from '../../server/store/open.ts';
import { silent } from '../kit/database.ts';
import { identity, user } from './rows.ts';

const [file, prefix, chains, ready] = process.argv.slice(2);
const store = await openStore({ url: `sqlite:${file}`, clock: () => 1000, log: silent });

const sayReady = async (): Promise<void> => {
  const isReady = await store.ready().then(
    () => true,
    () => false,
  );
  process.stdout.write(`${isReady ? 'ready' : 'not-ready'} -\n`);
};

async function chain(name: string): Promise<void> {
  for (let n = 0; ; n++) {
    const id = `${prefix}_${name}_${n}`;
    const answer = await store
      .write(async (tx) => {
        // Each adds one under the lock, and each adds a user of its own.
        await tx.users.touch('usr_count', 2000 + n);
        await tx.users.create(user(id), identity(id));
      })
      .then(
        () => 'done',
        (error: Error) => error.name,
      );
    // A pipe takes it at once (Node writes to pipes synchronously), so it is known when the process is killed.
    process.stdout.write(`${answer} ${id}\n`);
    if (answer === 'done' || ready === undefined) continue;
    await sayReady();
    process.exit();
  }
}
if (ready !== undefined) await sayReady();
await Promise.all(Array.from({ length: Number(chains) }, (_, i) => chain(String(i))));
