// Owns Transmit's routes that prove a contact, for a user with a token and for a client on behalf of a user. Not how a contact
// is proved: prove.ts.
import type { AppParts } from '../../http/context.ts';
import { callerOf } from '../../http/caller.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import { delegatedCaller, USERS } from './delegated.ts';
import { sendProof, validateProof, type NewAddress, type ProofMethod } from './prove.ts';
import * as bodies from './verification-bodies.ts';

const BASE = '/cis/v1/verification';
const OTP: ProofMethod = { method: 'otp' };

const userRoute = { method: 'POST', caller: 'user', answers: { 200: { what: 'Done' } }, problems: [] } as const;
const clientRoute = { ...userRoute, caller: 'client', scope: 'changes:write' } as const;
/** The same for what completes a change. */
const userProof = { ...userRoute, priority: 'prove' } as const;
const clientProof = { ...clientRoute, priority: 'prove' } as const;

const email = (value: string): NewAddress => ({ kind: 'email', value });
const phone = (value: string): NewAddress => ({ kind: 'phone', value });

/** The routes that prove a contact. */
export function verificationRoutes({ ctx }: AppParts): readonly FaceRoute[] {
  return [...ownRoutes(ctx), ...delegatedRoutes(ctx)];
}

/** The routes for a user with a token. */
function ownRoutes(ctx: AppParts['ctx']): readonly FaceRoute[] {
  return [
    faceRoute(
      {
        ...userRoute,
        path: `${BASE}/otp/email/send`,
        what: 'Sends a code to an e-mail address',
        body: bodies.sendEmail,
      },
      (c, body) =>
        sendProof(ctx, c, callerOf(c), { address: email(body.email), proof: OTP, content: body.email_content ?? {} }),
    ),
    faceRoute(
      { ...userProof, path: `${BASE}/otp/email/validate`, what: 'Checks that code', body: bodies.validateEmail },
      (c, body) => validateProof(ctx, c, callerOf(c), { ...body, address: email(body.email) }),
    ),
    faceRoute(
      { ...userRoute, path: `${BASE}/otp/sms/send`, what: 'Sends a code to a phone number', body: bodies.sendSms },
      (c, body) => sendProof(ctx, c, callerOf(c), { address: phone(body.phone_number), proof: OTP }),
    ),
    faceRoute(
      { ...userProof, path: `${BASE}/otp/sms/validate`, what: 'Checks that code', body: bodies.validateSms },
      (c, body) => validateProof(ctx, c, callerOf(c), { ...body, address: phone(body.phone_number) }),
    ),
    faceRoute(
      { ...userRoute, path: `${BASE}/links/email`, what: 'Sends a link to an e-mail address', body: bodies.sendLink },
      (c, body) =>
        sendProof(ctx, c, callerOf(c), {
          address: email(body.email_address),
          content: body.email_content ?? {},
          proof: { method: 'link', redirectUrl: body.redirect_uri, makesPrimary: body.update_primary === true },
        }),
    ),
  ];
}

/** The routes for a client on behalf of a user. */
function delegatedRoutes(ctx: AppParts['ctx']): readonly FaceRoute[] {
  const what = 'The same, for a user';
  return [
    faceRoute(
      { ...clientRoute, path: `${USERS}/email/verification/send`, what, body: bodies.sendEmailForUser },
      (c, body) => {
        const makesPrimary = body.update_primary === true;
        const proof: ProofMethod =
          body.method === 'link' ? { method: 'link', redirectUrl: body.redirect_uri ?? '', makesPrimary } : OTP;
        const content = body.email_content ?? {};
        return sendProof(ctx, c, delegatedCaller(c), { address: email(body.email), proof, content });
      },
    ),
    faceRoute(
      { ...clientProof, path: `${USERS}/email/verification/verify`, what, body: bodies.validateEmail },
      (c, body) => validateProof(ctx, c, delegatedCaller(c), { ...body, address: email(body.email) }),
    ),
    faceRoute(
      { ...clientRoute, path: `${USERS}/phone/verification/send`, what, body: bodies.sendSmsForUser },
      (c, body) => sendProof(ctx, c, delegatedCaller(c), { address: phone(body.phone_number), proof: OTP }),
    ),
    faceRoute(
      { ...clientProof, path: `${USERS}/phone/verification/verify`, what, body: bodies.validateSms },
      (c, body) => validateProof(ctx, c, delegatedCaller(c), { ...body, address: phone(body.phone_number) }),
    ),
  ];
}
