// Owns the figures of the request path on a disk that takes longer to flush than the one of this machine. Not the path on the disk
// as it is: path.ts.
import type { Bench } from '../bench.ts';
import { compileSlowDisk, slowDisk } from '../servers/slow-disk.ts';
import { byTurns, rowsOf } from './path.ts';

/** What a flush takes more, ms: about what it took on the machine on which the targets were set. */
const DELAY = 1;
const CONNECTIONS = 32;

export async function diskPart(bench: Bench): Promise<void> {
  const library = compileSlowDisk(bench.ours.folder);
  if (library === null) {
    process.stdout.write('Without Linux and a C compiler the disk cannot be made slower: the part is left out.\n');
    return;
  }
  const env = slowDisk(library, DELAY);
  const turns = { keys: ['ours', 'floor', 'betterAuth'], connections: CONNECTIONS, database: 'sqlite', env } as const;
  rowsOf(bench, await byTurns(bench, turns), {
    part: `Request path, each flush ${DELAY} ms longer`,
    connections: CONNECTIONS,
  });
}
