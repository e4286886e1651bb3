// Owns asking a directory of the site, without writing there. Not what the answers mean: judge-directory.ts.
import { checkDirectory } from '../../deliver/channels/directory/check.ts';
import { reach } from '../../deliver/channels/http/reach.ts';
import type { DirectorySettings } from '../../ports/directory.ts';
import type { DirectoryFact } from './facts.ts';
import { HTTP_WAIT, outboundOf, type DoctorParts, type ProjectProbe } from './parts.ts';

/** `i`: the place of the directory in the project. Never throws. */
export async function probeDirectory(
  directory: DirectorySettings,
  { i, nameOf, allow }: ProjectProbe & { readonly i: number },
  parts: DoctorParts,
): Promise<DirectoryFact> {
  const { type, url, oauth } = directory;
  const name = (setting: string) => nameOf(`directories.${i}.${setting}`);
  // Placeholders stand behind the host alone.
  const at = new URL(url);
  const options = { allow, ...outboundOf(parts) };
  const reached = await reach(at, options);
  const isOpen = reached.at === 'open';
  return {
    at: 'directory',
    type,
    host: at.host,
    urlSetting: name('url'),
    secretSetting: name(oauth === null ? 'token' : 'oauth.clientSecret'),
    login: oauth && {
      // A realm of Keycloak has a known endpoint, so no setting names it.
      setting: name(oauth.tokenUrl.startsWith(`${url}/realms/`) ? 'realm' : 'oauth.tokenUrl'),
      host: new URL(oauth.tokenUrl).host,
    },
    reach: reached,
    check: isOpen ? await checkDirectory(directory, { ...options, wait: HTTP_WAIT, clock: Date.now }) : null,
  };
}
