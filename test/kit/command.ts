// Owns running a command of the command line in this process, on a test's own clock and configuration.
import type { Config } from '../../server/config/config.ts';
import { runCommand } from '../../server/cli/program.ts';
import type { Clock } from '../../server/ports/result.ts';
import { silent } from './database.ts';

/** Answers the exit code and all that was printed, without the line end. */
export async function runHere(
  args: readonly string[],
  { config, clock }: { readonly config: Partial<Config>; readonly clock: Clock },
): Promise<{ code: number; text: string }> {
  let text = '';
  const write = (more: string) => void (text += more);
  const code = await runCommand(args, {
    env: {},
    clock,
    log: silent,
    stdout: write,
    stderr: write,
    loadConfig: () => config as Config,
  });
  return { code, text: text.trimEnd() };
}
