// Owns running a command of the command line in this process, on a test's own clock and configuration.
import type { Config } from '../../server/config/config.ts';
import { runCommand } from '../../server/cli/program.ts';
import type { Clock } from '../../server/ports/result.ts';
import { silent } from './database.ts';

export interface Here {
  readonly config: Partial<Config>;
  readonly clock: Clock;
  readonly env?: Record<string, string | undefined>;
  /** Text by path. There are no others. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Answers the exit code and all that was printed, without the line end. */
export async function runHere(
  args: readonly string[],
  { config, clock, env = {}, files = {} }: Here,
): Promise<{ code: number; text: string }> {
  let text = '';
  const write = (more: string) => void (text += more);
  const code = await runCommand(args, {
    env,
    clock,
    log: silent,
    stdout: write,
    stderr: write,
    readFile(path) {
      const file = files[path];
      if (file === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return file;
    },
    readLine: () => Promise.resolve(null),
    loadConfig: () => config as Config,
  });
  return { code, text: text.trimEnd() };
}
