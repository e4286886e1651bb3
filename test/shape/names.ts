// Owns what the file names that stand more than once are about. Not which files there are: source.ts.
import { basename } from 'node:path';
import type { Source } from './source.ts';

/** One subject each, in whatever layers its files are: the core's rule, the use-case, the rows, the routes, the screen. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'activity.ts': 'what happened to an account, as its user reads it',
  'address.ts': 'an e-mail address or phone number',
  'admin.ts': 'what an admin may do',
  'audit.ts': 'the audit log',
  'begin.ts': 'the begin of a change',
  'caller.ts': 'the user or client that calls',
  'change-signal.ts': 'the signal that a change has moved',
  'change.ts': 'a change',
  'changes.ts': 'changes',
  'client.ts': 'an API client',
  'clients.ts': 'API clients',
  'confirm.ts': 'the confirmation by a link',
  'contact-body.ts': 'a contact, as answers show it',
  'contact.ts': 'a contact',
  'contacts.ts': 'the contacts of a user',
  'counters.ts': 'the counters behind quotas',
  'erase.ts': 'the erasure of a user',
  'human-check.ts': 'the check that a user is human',
  'idempotency.ts': 'requests that carry an idempotency key',
  'keys.ts': 'the secret keys',
  'links.ts': 'links in messages',
  'log.ts': 'the log of the process',
  'me.ts': 'the user who is signed in',
  'merge.ts': 'the merge of two accounts',
  'merges.ts': 'merges of accounts',
  'messages.ts': 'messages to a contact',
  'oauth.ts': 'access tokens for API clients',
  'once.ts': 'requests that carry an idempotency key',
  'outbox.ts': 'the outbox',
  'paths.ts': 'the paths of the API',
  'policy.ts': 'the policy of a project',
  'principal.ts': 'the user that a token names',
  'problem.ts': 'problems, as an answer tells them',
  'profile.ts': 'the profile of a user',
  'profiles.ts': 'the profiles of users',
  'proof.ts': 'the proof of a contact',
  'prove.ts': 'the proof of a contact',
  'provision.ts': 'accounts that a system writes',
  'record.ts': 'the audit log',
  'redirect.ts': 'where a link leads back to',
  'report.ts': 'the report that a change was not asked for',
  'resend.ts': 'a message sent once more',
  'search.ts': 'the search for users',
  'secrets.ts': 'codes and tokens made from the secret key',
  'serve.ts': 'serving over HTTP',
  'session.ts': 'the session cookie',
  'tables.ts': 'the tables of the database',
  'transaction.ts': 'a transaction',
  'undo.ts': 'the undo of a change',
  'user.ts': 'a user',
  'users.ts': 'users',
  'where.ts': 'the condition of a search',
};

/** One file of its kind in each of these folders; the folder says whose. Elsewhere the name would be about something else. */
const KINDS: Readonly<Record<string, readonly [folders: RegExp, kind: string]>> = {
  'answer.ts': [/^server\/deliver\/channels\//, 'the answer of a provider'],
  'ar.ts': [/\/words\//, 'the Arabic words of a package'],
  'context.ts': [/^server\//, 'what a layer hands to its functions'],
  'controller.ts': [/^widget\//, 'the controller of an element'],
  'dialect.ts': [/^server\/faces\//, 'the answers of a contract'],
  'en.ts': [/\/words\//, 'the English words of a package'],
  'events.ts': [/^widget\//, 'the DOM events of an element'],
  'face.ts': [/^server\/(faces|http\/routes)\//, 'the contract of a vendor'],
  'fields.ts': [/^server\/faces\//, 'the fields of a contract'],
  'index.ts': [/^(server\/store\/migrations|widget)\//, 'all that a folder holds'],
  'inspect.ts': [/^server\/service\//, 'what a token of a link is about'],
  'languages.ts': [/\/words\//, 'the languages of a package'],
  'options.ts': [/^widget\//, 'the properties of an element'],
  'project.ts': [/^server\/(config|ports)\//, 'a project'],
  'refuse.ts': [/^server\/faces\//, 'a refusal in the shape of a contract'],
  'request.ts': [/^server\/faces\//, 'a request in the shape of a contract'],
  'resource.ts': [/^server\/faces\//, 'a user in the shape of a contract'],
  'routes.ts': [/^server\/(faces|http)\//, 'the routes of a contract'],
  'screens.ts': [/^widget\//, 'the screens of an element'],
  'sign-in.ts': [/^widget\//, 'a fresh sign-in'],
  'state.ts': [/^widget\//, 'the state of an element'],
  'user-read.ts': [/^server\/faces\//, 'how a contract answers a user'],
  'user-write.ts': [/^server\/faces\//, 'how a contract writes a user'],
};

export interface RepeatedNames {
  /** Names that stand for two subjects, with their paths. */
  readonly ambiguous: readonly (readonly [name: string, paths: readonly string[]])[];
  readonly subjects: readonly string[];
  readonly kinds: readonly string[];
}

export function repeatedNames(sources: readonly Source[]): RepeatedNames {
  const paths = new Map<string, string[]>();
  for (const { path } of sources) paths.set(basename(path), [...(paths.get(basename(path)) ?? []), path]);
  const repeated = [...paths].filter(([, all]) => all.length > 1).toSorted(([a], [b]) => a.localeCompare(b));
  const isKind = ([name, all]: readonly [string, readonly string[]]) =>
    all.every((path) => KINDS[name]?.[0].test(path) ?? false);
  return {
    ambiguous: repeated.filter((entry) => !(entry[0] in SUBJECTS) && !isKind(entry)),
    subjects: repeated.map(([name]) => name).filter((name) => name in SUBJECTS),
    kinds: repeated.filter(isKind).map(([name]) => name),
  };
}
