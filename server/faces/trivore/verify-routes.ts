// Owns Trivore ID's routes that verify an address which a user has already, and the bodies of these calls. The names stand in the
// vendor's public Python SDK. Not what the calls do: verify.ts.
import { z } from 'zod';
import type { AppParts, Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import type { Caller } from '../../service/caller.ts';
import type { ServiceContext } from '../../service/context.ts';
import { delegatedCallerOf } from '../shared.ts';
import { USER, userOf } from './users.ts';
import { checkCode, sendVerification, type VerifyRequest } from './verify.ts';

/** Longest address in a request, characters. It is longer than any address. */
const ADDRESS_MAX = 1000;

const emptyAsMissing = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional());

const linkBody = z.looseObject({
  value: emptyAsMissing(z.string().max(ADDRESS_MAX)),
  returnURL: emptyAsMissing(z.string().max(2048)),
  // A link lives as long as the project says. A day is the longest, so no number of days shortens that.
  expirationDays: emptyAsMissing(z.number().int().min(1)),
  emailTemplateId: emptyAsMissing(z.string().max(64)),
  emailTemplateProperties: emptyAsMissing(z.record(z.string(), z.string())),
});
type LinkBody = z.output<typeof linkBody>;

const route = { method: 'POST', caller: 'either', scope: 'changes:write', problems: [] } as const;
const sent = { 204: { what: 'The message was sent, or the address is verified already' } };
const linkRoute = { ...route, body: linkBody, emptyBody: true, answers: sent } as const;

/** The routes. */
export function verifyRoutes({ ctx }: AppParts): readonly FaceRoute[] {
  return [
    faceRoute(
      { ...linkRoute, path: `${USER}/email/verify`, what: 'Sends a link to an e-mail address of a user' },
      (c, body) => send(ctx, c, linkRequest('email', body)),
    ),
    faceRoute(
      { ...linkRoute, path: `${USER}/sms/verify/sendLink`, what: 'Sends a link to a number of a user' },
      (c, body) => send(ctx, c, linkRequest('phone', body)),
    ),
    faceRoute(
      { ...route, path: `${USER}/sms/verify/send`, what: 'Sends a code to a number of a user', answers: sent },
      (c) => {
        const value = c.req.query('mobile')?.slice(0, ADDRESS_MAX) || undefined;
        return send(ctx, c, { kind: 'phone', value, method: 'code', more: {} });
      },
    ),
    faceRoute(
      {
        ...route,
        priority: 'prove',
        path: `${USER}/sms/verify/check/:code`,
        what: 'Checks that code',
        answers: { 200: { what: 'The number is verified' }, 404: { what: 'The code is not right, or has been used' } },
      },
      (c) => asUser(ctx, c, (caller) => checkCode(ctx, c, caller, c.req.param('code') ?? '')),
    ),
  ];
}

function linkRequest(kind: VerifyRequest['kind'], body: LinkBody): VerifyRequest {
  const { value, returnURL, emailTemplateId, emailTemplateProperties } = body;
  return {
    kind,
    value,
    method: 'link',
    more: {
      ...(returnURL === undefined ? {} : { redirectUrl: returnURL }),
      ...(emailTemplateId === undefined ? {} : { templateId: emailTemplateId }),
      ...(emailTemplateProperties === undefined ? {} : { templateOptions: emailTemplateProperties }),
    },
  };
}

function send(ctx: ServiceContext, c: Ctx, request: VerifyRequest): Promise<Response> {
  return asUser(ctx, c, (caller) => sendVerification(ctx, c, caller, request));
}

async function asUser(ctx: ServiceContext, c: Ctx, call: (caller: Caller) => Promise<Response>): Promise<Response> {
  const caller = await delegatedCallerOf(c, ctx, userOf(c));
  return caller.ok ? call(caller.value) : refuse(c, caller.refusal);
}
