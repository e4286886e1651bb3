// Owns the rules between different settings of one issuer. Not the schema of each setting (issuer-schema.ts), nor which issuers
// may be configured together: issuer-pairs.ts.
import { isSecureEnough } from '../../core/redirect.ts';
import type { SettingFault } from '../../ports/project.ts';
import { listOf, treeOf, type Tree } from '../tree.ts';
import { NO_AUDIENCE } from './issuer-schema.ts';

type Given = Readonly<Tree>;

/** Checks the settings of an issuer as they were given. `i`: its position in the list of issuers. */
export function issuerRuleFaults(given: Given, i: number): readonly SettingFault[] {
  const fault = (setting: string, words: string): SettingFault => ({ path: ['issuers', i, setting], words });
  return [...keySourceFaults(given, fault), ...audienceFaults(given, fault), ...kindFaults(given, fault)];
}

type MakeFault = (setting: string, words: string) => SettingFault;

function keySourceFaults({ issuer, jwksUrl, jwksFile }: Given, fault: MakeFault): readonly SettingFault[] {
  if (jwksUrl && jwksFile) return [fault('jwksFile', 'must not be set together with a JWKS URL')];
  // The schema reports an issuer that is missing.
  if (jwksUrl || jwksFile || typeof issuer !== 'string' || hasDiscovery(issuer)) return [];
  return [fault('jwksUrl', 'is missing: set it, or a file of keys. Only an https issuer names its keys by discovery')];
}

/** OpenID Connect Discovery 1.0 §3: an issuer is an https URL without query and fragment. */
function hasDiscovery(issuer: string): boolean {
  const url = URL.parse(issuer.trim());
  return url !== null && isSecureEnough(url.protocol, url.hostname) && !url.username && !/[?#]/.test(issuer);
}

function audienceFaults(given: Given, fault: MakeFault): readonly SettingFault[] {
  const { audience, otherAudiences, requiredClaims, typ } = given;
  const audiences = typeof audience === 'string' ? audience.split(',').map((entry) => entry.trim()) : listOf(audience);
  const others = listOf(otherAudiences);
  const isMarked =
    (typeof typ === 'string' && typ.toLowerCase() !== 'jwt') ||
    (typeof requiredClaims === 'string'
      ? requiredClaims.trim() !== ''
      : Object.keys(treeOf(requiredClaims)).length > 0);
  return [
    ...(audiences.includes(NO_AUDIENCE) && !isMarked
      ? [
          fault(
            'audience',
            'must not be none without a marker of the right kind of token: set typ, or a required claim such as drn=DSR',
          ),
        ]
      : []),
    ...(others.some((other) => audiences.includes(other))
      ? [fault('otherAudiences', 'must not repeat an audience')]
      : []),
    ...(others.length > 0 && audiences.every((entry) => entry === NO_AUDIENCE)
      ? [fault('otherAudiences', 'needs an audience that they stand beside')]
      : []),
  ];
}

function kindFaults({ use, native, typ }: Given, fault: MakeFault): readonly SettingFault[] {
  const type = typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : null;
  return [
    ...((native === true || native === 'true') && use !== 'access'
      ? [fault('native', 'is for access tokens: set the use to access too')]
      : []),
    ...(type === 'at+jwt' && use !== 'access'
      ? [fault('typ', 'is that of access tokens: set the use to access too')]
      : []),
    ...(type === 'id+jwt' ? [fault('typ', 'is that of ID tokens, which are never accepted')] : []),
  ];
}
