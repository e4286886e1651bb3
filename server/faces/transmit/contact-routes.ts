// Owns Transmit's routes of one contact of a user: mark a contact as verified, delete a secondary contact.
import { z } from 'zod';
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { AppParts } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import type { Project } from '../../ports/project.ts';
import type { Result } from '../../ports/result.ts';
import type { Account, DesiredAccount } from '../../service/account.ts';
import { writeAccount } from '../../service/provision/write.ts';
import { findContact, unchanged } from './contacts.ts';
import { delegatedCaller, USERS, writeOptions } from './delegated.ts';

type ServiceContext = AppParts['ctx'];

/** For each kind, the segment of the path and the name of the path's parameter. */
const SEGMENTS = { email: ['emails', 'email'], phone: ['phone-numbers', 'phone_number'] } as const;

const verifyBody = z.object({ change_to_primary: z.boolean().nullish() });

const NOT_FOUND = { ok: false, refusal: { code: 'contact-not-found' } } as const;
const IS_PRIMARY = { ok: false, refusal: { code: 'last-contact', reason: 'primary' } } as const;

/** The routes of the contacts of one kind. */
export function contactRoutes(
  ctx: ServiceContext,
  projects: ReadonlyMap<string, Project>,
  kind: Kind,
): readonly FaceRoute[] {
  return [verifyRoute(ctx, kind), deleteRoute(ctx, projects, kind)];
}

function verifyRoute(ctx: ServiceContext, kind: Kind): FaceRoute {
  const [segment, parameter] = SEGMENTS[kind];
  return faceRoute(
    {
      method: 'POST',
      path: `${USERS}/${segment}/:${parameter}/verify`,
      what: 'Marks a contact as verified, and makes it primary where the body says so',
      caller: 'client',
      scope: 'contacts:verify',
      body: verifyBody,
      emptyBody: true,
      answers: { 202: { what: 'The contact is verified' } },
      problems: [],
    },
    async (c, body) => {
      const address = c.req.param(parameter) ?? '';
      const makesPrimary = body.change_to_primary === true;
      // A client with this scope may mark an address as verified, even when the client is not trusted.
      const written = await writeAccount(ctx, delegatedCaller(c), { mode: 'apply' }, (account) =>
        withVerified(account, kind, address, makesPrimary),
      );
      return written.ok ? c.json({}, 202) : refuse(c, written.refusal);
    },
  );
}

function withVerified(
  { contacts }: Account,
  kind: Kind,
  address: string,
  makesPrimary: boolean,
): Result<DesiredAccount> {
  const verified = findContact(contacts, kind, address);
  if (verified === undefined) return NOT_FOUND;
  const list = contacts
    .filter((contact) => contact.kind === kind)
    .map((contact) => ({
      ...unchanged(contact),
      primary: makesPrimary ? contact === verified : contact.primary,
      ...(contact === verified ? { verified: true as const } : {}),
    }));
  return { ok: true, value: { contacts: { [kind]: list } } };
}

function deleteRoute(ctx: ServiceContext, projects: ReadonlyMap<string, Project>, kind: Kind): FaceRoute {
  const [segment, parameter] = SEGMENTS[kind];
  return faceRoute(
    {
      method: 'DELETE',
      path: `${USERS}/${segment}/:${parameter}`,
      what: 'Deletes a secondary contact',
      caller: 'client',
      scope: 'users:write',
      answers: { 204: { what: 'The contact is gone' } },
      problems: [],
    },
    async (c) => {
      const caller = delegatedCaller(c);
      const address = c.req.param(parameter) ?? '';
      const written = await writeAccount(ctx, caller, writeOptions(caller, projects), ({ contacts }) => {
        const deleted = findContact(contacts, kind, address);
        if (deleted === undefined) return NOT_FOUND;
        if (deleted.primary) return IS_PRIMARY;
        const kept = contacts.filter((contact: Contact) => contact.kind === kind && contact !== deleted);
        return { ok: true, value: { contacts: { [kind]: kept.map(unchanged) } } };
      });
      return written.ok ? c.body(null, 204) : refuse(c, written.refusal);
    },
  );
}
