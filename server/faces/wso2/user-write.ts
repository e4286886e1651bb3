// Owns how a user is written at WSO2's SCIM endpoints: by PUT and by PATCH. Not the rules: rules.ts.
import { KINDS, type Kind } from '../../../shared/contact.ts';
import type { Json } from '../../core/profile.ts';
import type { Policy } from '../../core/policy.ts';
import type { Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import type { Project } from '../../ports/project.ts';
import type { Result } from '../../ports/result.ts';
import type { Account, DesiredAccount, DesiredContact, WriteOptions } from '../../service/account.ts';
import type { Caller } from '../../service/caller.ts';
import { projectOf, type ServiceContext } from '../../service/context.ts';
import { writeAccount } from '../../service/provision/write.ts';
import { readPatch, type Operation } from '../scim/patch/patch-request.ts';
import { looseningOf } from '../shared.ts';
import { desiredProfile } from './profile.ts';
import { applyRules } from './rules.ts';
import { mailMethod } from './scenario.ts';
import { requestedAttributes, scimErrorResponse, userResponse } from './user-response.ts';
import { readWriteRequest } from './write-request.ts';

/** A write of a user. `put`: a given attribute replaces the whole attribute. */
interface Write {
  readonly operations: readonly Operation[];
  readonly put: boolean;
}

/** Replaces the attributes that the body gives. */
export function putUser(ctx: ServiceContext, c: Ctx, caller: Result<Caller>, body: object): Promise<Response> {
  return writeUser(ctx, c, caller, { operations: [{ op: 'replace', path: null, value: body as Json }], put: true });
}

/** Applies the operations of the body. */
export async function patchUser(ctx: ServiceContext, c: Ctx, caller: Result<Caller>, body: object): Promise<Response> {
  const operations = readPatch(body);
  return operations.ok
    ? writeUser(ctx, c, caller, { operations: operations.value, put: false })
    : scimErrorResponse(c, operations.error);
}

async function writeUser(ctx: ServiceContext, c: Ctx, caller: Result<Caller>, write: Write): Promise<Response> {
  const attributes = requestedAttributes(c);
  if (!attributes.ok) return scimErrorResponse(c, attributes.error);
  if (!caller.ok) return refuse(c, caller.refusal);
  const project = projectOf(ctx, c.get('project') ?? '');
  const written = await writeAccount(ctx, caller.value, optionsOf(project), (account) =>
    desiredAccount(account, write, project.policy),
  );
  return written.ok ? userResponse(ctx, c, written.value.account, attributes.value) : refuse(c, written.refusal);
}

function optionsOf(project: Project): WriteOptions {
  return {
    mode: 'verify',
    // Only the newest change of a kind waits. No change waits when the account already has the requested address.
    alone: true,
    delays: true,
    loosening: looseningOf(project, 'wso2'),
    method: { email: mailMethod(project.policy) },
  };
}

/** Returns the account after all operations. */
function desiredAccount(account: Account, { operations, put }: Write, policy: Policy): Result<DesiredAccount> {
  const request = readWriteRequest(operations, account.contacts);
  if (!request.ok) return request;
  const profile = desiredProfile(account, request.value.profile, put);
  if (!profile.ok) return profile;
  const contacts: { [K in Kind]?: readonly DesiredContact[] } = {};
  const stands: Kind[] = [];
  for (const kind of KINDS) {
    const contactRequest = request.value.contacts[kind];
    if (contactRequest === undefined) continue;
    const desired = applyRules({ kind, request: contactRequest, policy }, account.contacts);
    if (!desired.ok) return desired;
    contacts[kind] = desired.value.contacts;
    if (desired.value.endsWaiting) stands.push(kind);
  }
  return { ok: true, value: { ...profile.value, contacts, stands } };
}
