// Owns whether the built widget is up to date, and starts the build when it is not. Not the build: widget/vite.config.ts.
import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const BUILT = join(ROOT, 'widget/dist');
const SOURCES = ['widget', 'shared'];

/** Builds when there is no build yet, or a source file is newer. Throws with the output of the build, or when `signal` is aborted. */
export async function buildWidgetIfStale(print: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const built = await newest(BUILT, (name) => name.endsWith('.js'));
  const sources = await Promise.all(SOURCES.map((folder) => newest(join(ROOT, folder), isSource)));
  if (built > 0 && built >= Math.max(...sources)) return;
  print('Building the widget …');
  await build(signal);
}

function isSource(name: string): boolean {
  return /\.(?:ts|json)$/.test(name) && name !== 'custom-elements.json';
}

/** Modification time of the newest matching file below a folder, epoch ms; 0 when there is none. */
async function newest(folder: string, matches: (name: string) => boolean): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const times = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(?:dist|node_modules)$/.test(entry.name) ? 0 : newest(path, matches);
    return matches(entry.name) ? (await stat(path)).mtimeMs : 0;
  });
  return Math.max(0, ...(await Promise.all(times)));
}

/** Starts vite itself: a signal to npm would end npm, and not what npm has started. */
function build(signal: AbortSignal | undefined): Promise<void> {
  const vite = join(dirname(fileURLToPath(import.meta.resolve('vite/package.json'))), 'bin/vite.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build'], {
      cwd: join(ROOT, 'widget'),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    });
    let output = '';
    const collect = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The widget could not be built:\n${output.trim()}`));
    });
  });
}
