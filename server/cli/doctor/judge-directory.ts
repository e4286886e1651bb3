// Owns what the answers of a directory mean for the operator. Pure. Not how it is asked: deliver/channels/directory/check.ts.
import type { DirectoryAnswer } from '../../deliver/channels/directory/check.ts';
import type { DirectoryFact } from './facts.ts';
import { findingsOf, type Finding } from './finding.ts';
import { judgeCertificate, judgeReach } from './judge-reach.ts';

const AREA = 'directory';
const { ok, tell } = findingsOf(AREA);

/** Judges connection, login and search. `now`: epoch ms. Nothing was written. */
export function judgeDirectory(fact: DirectoryFact, now: number): readonly Finding[] {
  const { urlSetting, host, reach, check } = fact;
  if (reach.at !== 'open') return [judgeReach(AREA, urlSetting, host, reach)];
  return [
    judgeLogin(fact, check?.login ?? null) ?? judgeSearch(fact, check?.search ?? null),
    ...judgeCertificate(AREA, urlSetting, host, { ends: reach.certificateEnds, now }),
  ];
}

/** Null when there is a token, or none is needed. */
function judgeLogin({ login, secretSetting, type }: DirectoryFact, answer: DirectoryAnswer | null): Finding | null {
  if (login === null || answer === null) return null;
  const { setting, host } = login;
  if (answer.at !== 'answer') return judgeReach(AREA, setting, host, answer);
  if (answer.isFit) return null;
  if ([400, 401, 403].includes(answer.status))
    return tell(
      'error',
      secretSetting,
      `the token endpoint at ${host} refused our client (${answer.status})`,
      type === 'keycloak'
        ? 'Put id and secret of the client there, and let it have a service account (Service accounts roles).'
        : 'Put id and secret of the client there, let it use the grant client_credentials, and compare scope and audience.',
    );
  return tell(
    'error',
    setting,
    `the token endpoint at ${host} answered ${answer.status}, and no access token`,
    'Correct it: the server names it as token_endpoint in its metadata.',
  );
}

/** What each type needs so that it lets us search and write. */
const RIGHTS: Readonly<Record<DirectoryFact['type'], string>> = {
  scim: 'Give our client the right to read and write users.',
  keycloak: 'Give the service account the roles view-users and manage-users of realm-management.',
  http: 'Give our client the right to write users.',
};

function judgeSearch(fact: DirectoryFact, answer: DirectoryAnswer | null): Finding {
  const { host, urlSetting, secretSetting, type, login } = fact;
  if (answer === null)
    return tell(
      'hint',
      urlSetting,
      `${host} can be reached${login === null ? '' : ' and gave an access token'}, but nothing was written, so its answer to a change is not known`,
      'Change an address of a test account, and look at `outbox list`.',
    );
  if (answer.at !== 'answer') return judgeReach(AREA, urlSetting, host, answer);
  const { status, isFit } = answer;
  if (isFit) return ok(`${host} took our login and answered a search; nothing was written`, urlSetting);
  if (status === 401)
    return tell(
      'error',
      secretSetting,
      `${host} refused our token (401)`,
      login === null ? 'Put a token there that the directory accepts now.' : 'Compare scope and audience of the token.',
    );
  if (status === 403) return tell('error', secretSetting, `${host} does not let us search (403)`, RIGHTS[type]);
  return tell('error', urlSetting, `${host}: ${wordsOf(type, status)}`, remedyOf(type, status));
}

function wordsOf(type: DirectoryFact['type'], status: number): string {
  const name = type === 'keycloak' ? 'Keycloak' : 'SCIM 2.0';
  return status === 200
    ? `the answer is not one of ${name}`
    : `a search was answered ${status}, and not as ${name} does`;
}

function remedyOf(type: DirectoryFact['type'], status: number): string {
  if (status >= 300 && status < 400) return 'Name the address itself: a redirect is never followed.';
  if (status >= 500 || status === 429) return 'Look at the log of the directory, and try again.';
  return type === 'keycloak'
    ? 'Name the root of Keycloak, without /realms and /admin, and the realm in its own setting.'
    : 'Name the base of SCIM, to which /Users is added, and a name by which the directory can search.';
}
