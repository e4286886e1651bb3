// Owns that a process has the logos of its projects before it begins. Not how a logo is read: logo.ts.
import type { Config } from '../config/config.ts';
import { withLogos } from './logo.ts';
import { createReadBytes } from '../deliver/channels/http/read-document.ts';
import type { Log } from '../ports/log.ts';

/** Returns the configuration with its logos. Never throws: without its logo, a project has its name. */
export async function branded(config: Config, log: Log): Promise<Config> {
  const read = createReadBytes('image/png, image/jpeg', { allow: config.outboundAllow });
  return { ...config, projects: await withLogos(config.projects, { read, log }) };
}
