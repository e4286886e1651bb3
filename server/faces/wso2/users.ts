// Owns WSO2's SCIM endpoints for one user: read, replace, patch, by id or as oneself. Not the rules (wanted.ts), nor how a user
// looks (resource.ts).
import { z } from 'zod';
import { KINDS, type Kind } from '../../../shared/contact.ts';
import { eitherOf, type AppParts, type Ctx } from '../../http/context.ts';
import { faceRoute, type FaceRoute } from '../../http/face.ts';
import { refuse } from '../../http/problem.ts';
import type { Json } from '../../core/profile.ts';
import type { Project, Result } from '../../ports.ts';
import type { Account, Wanted, WantedContact, Writing } from '../../provision.ts';
import type { Speaker } from '../../service.ts';
import { looseningOf, speakerOf } from '../face.ts';
import { readPatch } from '../scim/patch.ts';
import { readOps, type Op } from './asked.ts';
import { profileOf } from './profile.ts';
import { resourceOf } from './resource.ts';
import { mailMethod } from './scenario.ts';
import { rule } from './wanted.ts';

export const SCIM_PREFIXES = ['/scim2', '/t/:org/scim2'] as const;

const anything = z.looseObject({});

export function userRoutes(parts: AppParts, projects: ReadonlyMap<string, Project>): readonly FaceRoute[] {
  const { service } = parts;

  const named = (c: Ctx): Promise<Result<Speaker>> => speakerOf(c, service, c.req.param('id') ?? '');
  // A route of `user` has nobody else.
  const oneself = async (c: Ctx): Promise<Result<Speaker>> => {
    const caller = eitherOf(c);
    return 'client' in caller ? { ok: false, refusal: { code: 'token-invalid' } } : { ok: true, value: caller };
  };

  function projectOf(c: Ctx): Project {
    const project = projects.get(c.get('project') ?? '');
    if (project === undefined) throw new Error('a face was asked for a project that it does not serve');
    return project;
  }

  function answer(c: Ctx, account: Account): Response {
    const org = c.req.param('org');
    const location = `${parts.publicUrl}${org === undefined ? '' : `/t/${org}`}/scim2/Users/${account.user.id}`;
    // Compared exactly by some: no charset behind it.
    return c.body(JSON.stringify(resourceOf(account, location)), 200, {
      'Content-Type': 'application/scim+json',
      'Content-Location': location,
    });
  }

  async function read(c: Ctx, found: Result<Speaker>): Promise<Response> {
    if (!found.ok) return refuse(c, found.refusal);
    const account = await service.account(found.value);
    return account.ok ? answer(c, account.value) : refuse(c, account.refusal);
  }

  async function write(c: Ctx, found: Result<Speaker>, ops: readonly Op[], whole: boolean): Promise<Response> {
    if (!found.ok) return refuse(c, found.refusal);
    const speaker = found.value;
    const project = projectOf(c);
    const how: Writing = {
      mode: 'verify',
      loosening: looseningOf(project, 'wso2'),
      method: { email: mailMethod(project.policy) },
    };
    let cleared: readonly Kind[] = [];
    const done = await service.write(speaker, how, (account) => {
      const wanted = wantedOf(account, ops, whole, project);
      if (!wanted.ok) return wanted;
      cleared = wanted.value.clears;
      return { ok: true, value: wanted.value.wanted };
    });
    if (!done.ok) return refuse(c, done.refusal);
    const { begun } = done.value;
    const kinds = new Set([...cleared, ...begun.map(({ kind }) => kind)]);
    // One address of a kind waits at a time: the newest, and none once what was asked for is so.
    const over = done.value.account.pending.filter((p) => kinds.has(p.kind) && !begun.some(({ id }) => id === p.id));
    for (const { id } of over) await service.cancel(speaker, id);
    const account = over.length > 0 ? await service.account(speaker) : { ok: true as const, value: done.value.account };
    return account.ok ? answer(c, account.value) : refuse(c, account.refusal);
  }

  function patched(c: Ctx, found: Result<Speaker>, body: unknown): Promise<Response> | Response {
    const operations = readPatch(body);
    if (!operations.ok) {
      const { scimType, detail } = operations.error;
      return refuse(c, { code: 'body-invalid', reason: scimType, detail });
    }
    const ops = operations.value.map(({ op, path, value }) => ({
      op,
      ...(path === null ? {} : { path }),
      ...(value === undefined ? {} : { value }),
    }));
    return write(c, found, ops, false);
  }

  const replaced = (c: Ctx, found: Result<Speaker>, body: object): Promise<Response> =>
    write(c, found, [{ op: 'replace', value: body as Json }], true);

  const answers = { 200: { what: 'the user', type: 'application/scim+json' } };
  const written = { answers, body: anything, problems: ['address-invalid', 'frozen', 'too-soon'] } as const;
  return SCIM_PREFIXES.flatMap((prefix) => [
    faceRoute(
      { ...by('GET', `${prefix}/Users/:id`, 'users:read'), what: 'A user.', answers, problems: [] },
      async (c) => read(c, await named(c)),
    ),
    faceRoute(
      { ...by('PUT', `${prefix}/Users/:id`, 'users:write'), what: 'Replaces what is given of a user.', ...written },
      async (c, body) => replaced(c, await named(c), body),
    ),
    faceRoute(
      { ...by('PATCH', `${prefix}/Users/:id`, 'users:write'), what: 'Patches a user.', ...written },
      async (c, body) => patched(c, await named(c), body),
    ),
    faceRoute(
      { method: 'GET', path: `${prefix}/Me`, caller: 'user', what: 'Oneself.', answers, problems: [] },
      async (c) => read(c, await oneself(c)),
    ),
    faceRoute(
      { method: 'PUT', path: `${prefix}/Me`, caller: 'user', what: 'Replaces what is given of oneself.', ...written },
      async (c, body) => replaced(c, await oneself(c), body),
    ),
    faceRoute(
      { method: 'PATCH', path: `${prefix}/Me`, caller: 'user', what: 'Patches oneself.', ...written },
      async (c, body) => patched(c, await oneself(c), body),
    ),
  ]);
}

function by(method: 'GET' | 'PUT' | 'PATCH', path: string, scope: 'users:read' | 'users:write') {
  return { method, path, caller: 'either', scope } as const;
}

interface Asks {
  readonly wanted: Wanted;
  readonly clears: readonly Kind[];
}

/** What an account shall be by all operations together. */
function wantedOf(account: Account, ops: readonly Op[], whole: boolean, { policy }: Project): Result<Asks> {
  const read = readOps(ops, account.contacts);
  if (!read.ok) return read;
  const profile = profileOf(account, read.value.rest, whole);
  if (!profile.ok) return profile;
  const contacts: { [K in Kind]?: readonly WantedContact[] } = {};
  const clears: Kind[] = [];
  for (const kind of KINDS) {
    const asked = read.value.asked[kind];
    if (asked === undefined) continue;
    const ruled = rule(kind, asked, account.contacts, policy);
    if (!ruled.ok) return ruled;
    contacts[kind] = ruled.value.contacts;
    if (ruled.value.clears) clears.push(kind);
  }
  return { ok: true, value: { wanted: { ...profile.value, contacts }, clears } };
}
