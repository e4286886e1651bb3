// Owns trying a directory without writing there: the login of its token endpoint, and a search for a user that is none. Not what an
// operator reads of it: cli/doctor/.
import type { DirectorySettings } from '../../../ports/directory.ts';
import type { Json } from '../../../core/profile.ts';
import type { Clock } from '../../../ports/result.ts';
import { createOutbound, type Answer, type OutboundOptions } from '../http/outbound.ts';
import { createAccessToken } from './access-token.ts';
import { isObject, readValue } from './read-json.ts';

/** What was answered; or why nothing was. `isFit`: the answer is one that this type of directory gives. */
export type DirectoryAnswer =
  | { readonly at: 'answer'; readonly status: number; readonly isFit: boolean }
  | { readonly at: 'refused' | 'timeout' | 'tls' | 'network'; readonly cause: string };

/** What was found. */
export interface DirectoryCheck {
  /** Of the token endpoint; null = the directory has none. Its answer is fit when it has an access token. */
  readonly login: DirectoryAnswer | null;
  /** Of the search; null = a directory of this type has none, or the login failed. */
  readonly search: DirectoryAnswer | null;
}

/** No user has this name. */
const NO_USER = 'contact-change-doctor';
const SCIM_ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** Gets an access token where the directory wants one, and asks for a user that is none. Never throws, and writes nothing. */
export async function checkDirectory(
  settings: DirectorySettings,
  { clock, ...options }: OutboundOptions & { readonly clock: Clock },
): Promise<DirectoryCheck> {
  const outbound = createOutbound(options);
  const got = settings.oauth && (await createAccessToken(settings.oauth, outbound, clock).get());
  const login =
    got && (got.ok ? ({ at: 'answer', status: 200, isFit: true } as const) : shown(got.answer, () => false));
  const url = searchOf(settings);
  if (url === null || got?.ok === false) return { login, search: null };
  const token = got === null ? settings.token : got.token;
  const headers = {
    accept: settings.type === 'scim' ? 'application/scim+json' : 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  return { login, search: shown(await outbound.get(new URL(url), headers), (reply) => isFit(settings, reply)) };
}

type Reply = Extract<Answer, { readonly at: 'answer' }>;

function shown(answer: Answer, test: (reply: Reply) => boolean): DirectoryAnswer {
  if (answer.at !== 'answer') return answer;
  return { at: 'answer', status: answer.status, isFit: test(answer) };
}

/** The same request with which a write begins. A directory of the type `http` is not read before it is written. */
function searchOf({ type, url, match, realm }: DirectorySettings): string | null {
  switch (type) {
    case 'scim':
      return match === 'id'
        ? `${url}/Users/${NO_USER}`
        : `${url}/Users?filter=${encodeURIComponent(`${match} eq "${NO_USER}"`)}&count=2`;
    case 'keycloak':
      // Not by id: the answer 404 to an id would be the same as that of a realm which is not there.
      return `${url}/admin/realms/${encodeURIComponent(realm ?? '')}/users?username=${NO_USER}&exact=true&max=2`;
    case 'http':
      return null;
  }
}

function isFit({ type, match }: DirectorySettings, { status, text }: Reply): boolean {
  const body: Json = readValue(text);
  if (type === 'keycloak') return status === 200 && Array.isArray(body);
  if (!isObject(body)) return false;
  const { schemas } = body;
  // RFC 7644 §3.12: so a path that is no SCIM server is told apart from a user that is not there.
  if (match === 'id') return status === 404 && Array.isArray(schemas) && schemas.includes(SCIM_ERROR);
  return status === 200 && (typeof body['totalResults'] === 'number' || Array.isArray(body['Resources']));
}
