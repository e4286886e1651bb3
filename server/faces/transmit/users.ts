// Owns what a client does with users in Transmit's own API: read, update, mark as verified, delete a secondary. Not proofs.
import { z } from 'zod';
import type { Contact, Kind } from '../../../shared/contact.ts';
import { type AppParts, type Ctx } from '../../http/context.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import { refuse } from '../../http/problem.ts';
import { looseningOf } from '../shared.ts';
import { clientOf } from '../../http/caller.ts';
import type { Project } from '../../ports/project.ts';
import type { WriteOptions } from '../../service/account.ts';
import { asIs, named, resultOf, userBody, wantedOf } from './fields.ts';
import type { DelegatedCaller } from '../../service/caller.ts';
import { writeAccount } from '../../service/provision/write.ts';
import { readAccount } from '../../service/provision/read.ts';

export const USERS = '/cis/v1/users/:user_id';

/** Where each kind stands in a path, and under which name. */
const PLACES = { email: ['emails', 'email'], phone: ['phone-numbers', 'phone_number'] } as const;

const verifyBody = z.object({ change_to_primary: z.boolean().nullish() });

export function userRoutes({ ctx }: AppParts, projects: ReadonlyMap<string, Project>): readonly FaceRoute[] {
  return [
    faceRoute(
      {
        method: 'GET',
        path: USERS,
        what: 'A user',
        caller: 'client',
        scope: 'users:read',
        answers: { 200: { what: 'The user' } },
        problems: [],
      },
      async (c) => {
        const found = await readAccount(ctx, onBehalf(c));
        return found.ok ? c.json(resultOf(found.value)) : refuse(c, found.refusal);
      },
    ),
    faceRoute(
      {
        method: 'PUT',
        path: USERS,
        what: 'Updates a user; what is not said stays as it is',
        caller: 'client',
        scope: 'users:write',
        body: userBody,
        answers: { 200: { what: 'The user' } },
        problems: [],
      },
      async (c, body) => {
        const caller = onBehalf(c);
        const max = projects.get(caller.client.project)?.policy.max ?? 1;
        const how = { ...writingOf(caller, projects), refusesTaken: true };
        const written = await writeAccount(ctx, caller, how, (now) => wantedOf(body, now, max));
        return written.ok ? c.json(resultOf(written.value.account)) : refuse(c, written.refusal);
      },
    ),
    ...(['email', 'phone'] as const).flatMap((kind) => contactRoutes(kind)),
  ];

  function contactRoutes(kind: Kind): readonly FaceRoute[] {
    const [place, param] = PLACES[kind];
    const path = `${USERS}/${place}/:${param}`;
    return [
      faceRoute(
        {
          method: 'POST',
          path: `${path}/verify`,
          what: 'Marks a contact as verified, and makes it primary where that is said',
          caller: 'client',
          scope: 'contacts:verify',
          body: verifyBody,
          emptyBody: true,
          answers: { 202: { what: 'It is' } },
          problems: [],
        },
        async (c, body) => {
          const text = c.req.param(param) ?? '';
          // The scope is the whole of the right: whoever has it vouches for an address, and changes nothing else.
          const written = await writeAccount(ctx, onBehalf(c), { mode: 'apply' }, ({ contacts }) => {
            const it = named(contacts, kind, text);
            if (it === undefined) return missing;
            const leads = body.change_to_primary === true;
            const list = contacts
              .filter((contact) => contact.kind === kind)
              .map((contact) => ({
                ...asIs(contact),
                primary: leads ? contact === it : contact.primary,
                ...(contact === it ? { verified: true as const } : {}),
              }));
            return { ok: true, value: { contacts: { [kind]: list } } };
          });
          return written.ok ? c.json({}, 202) : refuse(c, written.refusal);
        },
      ),
      faceRoute(
        {
          method: 'DELETE',
          path,
          what: 'Takes a secondary contact away',
          caller: 'client',
          scope: 'users:write',
          answers: { 204: { what: 'It is gone' } },
          problems: [],
        },
        async (c) => {
          const caller = onBehalf(c);
          const text = c.req.param(param) ?? '';
          const written = await writeAccount(ctx, caller, writingOf(caller, projects), ({ contacts }) => {
            const it = named(contacts, kind, text);
            if (it === undefined) return missing;
            if (it.primary) return isPrimary;
            const list = contacts.filter((contact: Contact) => contact.kind === kind && contact !== it).map(asIs);
            return { ok: true, value: { contacts: { [kind]: list } } };
          });
          return written.ok ? c.body(null, 204) : refuse(c, written.refusal);
        },
      ),
    ];
  }
}

export function onBehalf(c: Ctx): DelegatedCaller {
  return { ...clientOf(c), user: c.req.param('user_id') ?? '' };
}

/** A trusted client's word is enough; anybody else's new primary waits until it is proved. */
export function writingOf(
  { client }: Pick<DelegatedCaller, 'client'>,
  projects: ReadonlyMap<string, Project>,
): WriteOptions {
  const project = projects.get(client.project);
  return {
    mode: client.trusted ? 'apply' : 'verify',
    ...(project ? { loosening: looseningOf(project, 'transmit') } : {}),
  };
}

const missing = { ok: false, refusal: { code: 'contact-not-found' } } as const;
const isPrimary = { ok: false, refusal: { code: 'last-contact', reason: 'primary' } } as const;
