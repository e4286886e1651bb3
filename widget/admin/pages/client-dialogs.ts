// Owns the dialogs that make, rotate and revoke API clients. Not the page: clients.ts.
import type {
  AdminClientBody,
  AdminClientMadeBody,
  AdminClientRow,
  AdminClientSecret,
} from '../../../shared/wire/admin-operations.ts';
import type { Word } from '../../words/speech.ts';
import type { DialogSpec, Field, Values } from '../kit/dialog.ts';
import type { PageContext } from '../page.ts';

/** The scopes that a client may have, as the server lists them, and what each allows. */
const SCOPES: readonly (readonly [scope: string, hint: Word])[] = [
  ['users:read', 'scope-users:read'],
  ['users:write', 'scope-users:write'],
  ['contacts:verify', 'scope-contacts:verify'],
  ['changes:write', 'scope-changes:write'],
  ['admin', 'scope-admin'],
];

type OnMade = (made: AdminClientMadeBody) => void;

/** Asks for the name and the scopes of a new client, and makes it. */
export function makeClient({ speech, client }: PageContext, onMade: OnMade): DialogSpec {
  const scopes = SCOPES.map(([scope, hint]): Field => ({
    name: scope,
    label: scope,
    hint: speech.say(hint),
    type: 'check',
  }));
  return {
    key: 'make client',
    title: speech.say('clientMake'),
    text: () => speech.say('clientMakeText'),
    fields: [
      { name: 'name', label: speech.say('clientName'), type: 'text', required: true },
      ...scopes,
      { name: 'trusted', label: speech.say('trusted'), hint: speech.say('trustedText'), type: 'check' },
      { name: 'country', label: speech.say('ofCountry'), hint: speech.say('countryText'), type: 'text' },
      { name: 'note', label: speech.say('reasonOptional'), type: 'note' },
    ],
    button: speech.say('clientMake'),
    act: (values, once) => client.post<AdminClientMadeBody>('clients', bodyOf(values), once),
    done: (made) => onMade(made as AdminClientMadeBody),
  };
}

function bodyOf(values: Values): AdminClientBody {
  const country = values['country']?.trim();
  const note = values['note']?.trim();
  return {
    name: values['name']?.trim() ?? '',
    scopes: SCOPES.flatMap(([scope]) => (values[scope] ? scope : [])),
    trusted: !!values['trusted'],
    ...(country ? { country: country.toUpperCase() } : {}),
    ...(note ? { note } : {}),
  };
}

/** Asks whether to make a second secret beside the first. */
export function rotateClient(
  { speech, client }: PageContext,
  { id, name }: AdminClientRow,
  onMade: OnMade,
): DialogSpec {
  return {
    key: `rotate ${id}`,
    title: speech.say('rotateAsk', { v: name }),
    text: () => speech.say('rotateText'),
    button: speech.say('rotate'),
    act: (_, once) => client.post<AdminClientMadeBody>(`clients/${encodeURIComponent(id)}/rotate`, {}, once),
    done: (made) => onMade(made as AdminClientMadeBody),
  };
}

/** Asks whether to end a client. */
export function revokeClient(portal: PageContext, { id, name }: AdminClientRow, onDone: () => unknown): DialogSpec {
  const { speech, client } = portal;
  return {
    key: `revoke ${id}`,
    title: speech.say('revokeAsk', { v: name }),
    text: () => speech.say('revokeText'),
    button: speech.say('revokeClient'),
    danger: true,
    act: (_, once) => client.post(`clients/${encodeURIComponent(id)}/revoke`, {}, once),
    done: () => {
      portal.say(speech.say('revokeDone', { v: name }));
      void onDone();
    },
  };
}

/** Asks whether to end one secret of a client that has another one. */
export function revokeSecret(
  portal: PageContext,
  { client: { id, name }, secret }: { readonly client: AdminClientRow; readonly secret: AdminClientSecret },
  onDone: () => unknown,
): DialogSpec {
  const { speech, client } = portal;
  return {
    key: `revoke ${secret.id}`,
    title: speech.say('revokeSecretAsk', { v: secret.id }),
    text: () => speech.say('revokeSecretText', { v: name }),
    button: speech.say('revokeSecret'),
    danger: true,
    act: (_, once) => client.post(`clients/${encodeURIComponent(id)}/revoke`, { secret: secret.id }, once),
    done: () => {
      portal.say(speech.say('revokeDone', { v: secret.id }));
      void onDone();
    },
  };
}
