// Owns POST /Users (RFC 7644 §3.3): a client creates a user.
import { clientOf } from '../../../http/caller.ts';
import type { Ctx } from '../../../http/context.ts';
import { refuse } from '../../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../../http/routes/face.ts';
import { createAccount } from '../../../service/provision/create-account.ts';
import { answerCreated, requestedProjection } from '../answer.ts';
import { desiredAccount } from './desired.ts';
import { anyBody, scimRoute, type ScimContext } from '../mount.ts';
import { put } from './put.ts';
import { refusalOf, SCIM_TYPE } from '../refuse.ts';
import { MODEL, type Resource } from '../schema/schema.ts';

/** A user before the body is applied. */
const NEW_USER: Resource = { active: true };

/** POST /Users, with and without a slash at the end, because clients send both. */
export function createRoutes(ctx: ScimContext): readonly FaceRoute[] {
  const route = { method: 'POST', what: 'Creates a user', caller: 'client', scope: 'users:write' } as const;
  const answers = { 201: { what: 'The user', type: SCIM_TYPE } };
  return ['/Users', '/Users/'].map((path) =>
    faceRoute({ ...scimRoute(ctx.mount, { ...route, path, answers }), body: anyBody }, (c, body) =>
      createUser(ctx, c, body as Resource),
    ),
  );
}

async function createUser(ctx: ScimContext, c: Ctx, body: Resource): Promise<Response> {
  const projection = requestedProjection(c);
  if (!projection.ok) return refuse(c, refusalOf(projection.error));
  const resource = put(MODEL, NEW_USER, body);
  if (!resource.ok) return refuse(c, refusalOf(resource.error));
  const { userName } = resource.value;
  if (typeof userName !== 'string')
    return refuse(c, refusalOf({ scimType: 'invalidValue', detail: 'userName is required' }));
  const desired = desiredAccount({
    before: NEW_USER,
    after: resource.value,
    isUser: false,
    applies: true,
    readsAgain: false,
    mentions: () => false,
    restates: () => false,
  });
  if (!desired.ok) return refuse(c, desired.refusal);
  const created = await createAccount(ctx.service, clientOf(c), { ...desired.value, userName });
  return created.ok ? answerCreated(ctx, c, created.value, projection.value) : refuse(c, created.refusal);
}
