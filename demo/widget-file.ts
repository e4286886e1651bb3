// Owns whether the widget's single file is there and fresh, and builds it when not. Not how it is built (widget/package.json).
import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const BUILT = join(ROOT, 'widget/dist');
const SOURCES = ['widget', 'shared'];

/** Builds when nothing is built yet or a source is newer than what is. Throws with the build's own words. */
export async function buildWidgetIfStale(tell: (line: string) => void): Promise<void> {
  const built = await newest(BUILT, (name) => name.endsWith('.js'));
  const sources = await Promise.all(SOURCES.map((folder) => newest(join(ROOT, folder), isSource)));
  if (built > 0 && built >= Math.max(...sources)) return;
  tell('Building the widget …');
  await run('npm', ['run', 'build', '--workspace', 'widget', '--silent']);
}

function isSource(name: string): boolean {
  return /\.(?:ts|json)$/.test(name) && name !== 'custom-elements.json';
}

/** Time of the newest matching file below a folder, ms; 0 when there is none. */
async function newest(folder: string, counts: (name: string) => boolean): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const times = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(?:dist|node_modules)$/.test(entry.name) ? 0 : newest(path, counts);
    return counts(entry.name) ? (await stat(path)).mtimeMs : 0;
  });
  return Math.max(0, ...(await Promise.all(times)));
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let words = '';
    const hear = (chunk: Buffer): void => void (words += chunk.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The widget could not be built:\n${words.trim()}`));
    });
  });
}
