// Owns replacing a file of secrets as a whole: after a crash there is the old text or the new one, for the same owner alone. Not
// what the file says.
import {
  chownSync,
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** A link keeps leading to the file. Owner and mode stay. @throws an error for the operator when it cannot be replaced */
export function replaceFile(path: string, text: string): void {
  const file = realpathSync(path);
  const beside = `${file}.${process.pid}.new`;
  try {
    const { mode, uid, gid } = statSync(file);
    const handle = openSync(beside, 'wx', 0o600);
    try {
      writeSync(handle, text);
      fchmodSync(handle, mode & 0o777);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    const made = statSync(beside);
    if (made.uid !== uid || made.gid !== gid) chownSync(beside, uid, gid);
    renameSync(beside, file);
    syncFolder(dirname(file));
  } catch (error) {
    rmSync(beside, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Error(`${path} cannot be replaced (${code}); it is as it was.`, { cause: error });
  }
}

/** Makes the new name last through a power cut. Windows has no handle of a folder. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
