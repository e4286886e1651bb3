// Owns whether an account still goes to a directory, and what the directory gets of it. Not when it goes (sender.ts), nor how:
// channels/directory/.
import { directoryContact, type DirectoryFacts } from '../../core/directory-account.ts';
import type { DirectorySettings } from '../../ports/directory.ts';
import type { SyncMessage } from '../message/message.ts';
import type { FactsWithProject, Unsendable } from './message-facts.ts';

/** Makes the account as it was when the message was claimed, which may be newer than the change that the message is about. */
export function prepareSync(facts: FactsWithProject): SyncMessage | Unsendable {
  const { outgoing, project, directory: known, attempt } = facts;
  const { data } = outgoing;
  if (data === null || !('sync' in data)) return 'unreadable';
  const directory = project.directories?.find(({ id }) => id === outgoing.providerId);
  if (directory === undefined) return 'no-provider';
  if (known === null) return 'user-gone';
  if (known.isMerged) return 'merged';
  const names = namesOf(facts, directory, known);
  return {
    template: 'sync',
    outgoing,
    project,
    isConfirmed: known.confirmed !== null && known.confirmed >= data.sync.version,
    account: {
      project: project.id,
      id: outgoing.user,
      name: directory.key === 'id' ? outgoing.user : names[directory.key],
      names,
      version: known.version,
      kinds: project.policy.kinds,
      contacts: known.contacts.map(directoryContact),
      attempt,
    },
  };
}

function namesOf(
  { project, identities }: FactsWithProject,
  { issuer }: DirectorySettings,
  { externalId, userName }: DirectoryFacts,
): SyncMessage['account']['names'] {
  const iss = issuer ?? project.issuers[0]?.issuer;
  return { externalId, userName, sub: identities.find((identity) => identity.iss === iss)?.sub ?? null };
}
