// Owns how a contact is proved in Transmit's API: by the user's own token, or by a client for a user. Not what a proof does.
import { z } from 'zod';
import type { Kind } from '../../../shared/contact.ts';
import { type AppParts, type Ctx } from '../../http/context.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import { refuse } from '../../http/problem.ts';
import { looseningOf, otherWaits, withMessage } from '../shared.ts';
import { callerOf } from '../../http/caller.ts';
import type { Project } from '../../ports/project.ts';
import { onBehalf, USERS } from './users.ts';
import type { BeginOptions } from '../../service/begin-options.ts';
import type { Caller } from '../../service/caller.ts';
import { begin } from '../../service/begin.ts';
import { findChangeTo } from '../../service/read-change.ts';
import { prove } from '../../service/prove.ts';

const BASE = '/cis/v1/verification';

const address = z.string().min(1).max(1000);
/** How the message shall look. Only what the project lets clients fill has an effect; of a user's token nothing has. */
const email_content = z.record(z.string(), z.unknown()).nullish();
const redirect_uri = z.string().max(2000);
const update_primary = z.boolean().nullish();
const passcode = z.string().min(1).max(40);

const sendEmail = z.object({ email: address, email_content });
const sendSms = z.object({ phone_number: address });
const validateEmail = z.object({ email: address, passcode, update_primary });
const validateSms = z.object({ phone_number: address, passcode, update_primary });
const sendLink = z.object({ email_address: address, redirect_uri, email_content, update_primary });
const method = z.enum(['otp', 'link']).nullish();
const forEmail = z
  .object({ method, email: address, redirect_uri: redirect_uri.nullish(), email_content, update_primary })
  .refine((body) => body.method !== 'link' || body.redirect_uri != null, {
    path: ['redirect_uri'],
    message: 'is needed for a link',
  });
const forPhone = z.object({ method: z.literal('otp').nullish(), phone_number: address });

interface Target {
  readonly kind: Kind;
  readonly value: string;
}
/** A link says beforehand what its press does; a code is told so when it comes back. */
type Way = { readonly by: 'otp' } | { readonly by: 'link'; readonly to: string; readonly primary: boolean };

export function verificationRoutes({ ctx }: AppParts, projects: ReadonlyMap<string, Project>): readonly FaceRoute[] {
  const user = { method: 'POST', caller: 'user', answers: { 200: { what: 'Done' } }, problems: [] } as const;
  const client = { ...user, caller: 'client', scope: 'changes:write' } as const;
  return [
    faceRoute(
      { ...user, path: `${BASE}/otp/email/send`, what: 'Sends a code to an e-mail address', body: sendEmail },
      (c, { email }) => send(c, callerOf(c), { kind: 'email', value: email }, { by: 'otp' }),
    ),
    faceRoute(
      { ...user, path: `${BASE}/otp/email/validate`, what: 'Takes that code', body: validateEmail },
      (c, { email, ...body }) => validate(c, callerOf(c), { kind: 'email', value: email }, body),
    ),
    faceRoute(
      { ...user, path: `${BASE}/otp/sms/send`, what: 'Sends a code to a phone number', body: sendSms },
      (c, { phone_number }) => send(c, callerOf(c), { kind: 'phone', value: phone_number }, { by: 'otp' }),
    ),
    faceRoute(
      { ...user, path: `${BASE}/otp/sms/validate`, what: 'Takes that code', body: validateSms },
      (c, { phone_number, ...body }) => validate(c, callerOf(c), { kind: 'phone', value: phone_number }, body),
    ),
    faceRoute(
      { ...user, path: `${BASE}/links/email`, what: 'Sends a link to an e-mail address', body: sendLink },
      (c, { email_address, redirect_uri: to, update_primary: leads }) =>
        send(c, callerOf(c), { kind: 'email', value: email_address }, { by: 'link', to, primary: leads === true }),
    ),
    faceRoute(
      { ...client, path: `${USERS}/email/verification/send`, what: 'The same, for a user', body: forEmail },
      (c, { email, method: by, redirect_uri: to, email_content: content, update_primary: leads }) => {
        const way: Way = by === 'link' ? { by, to: to ?? '', primary: leads === true } : { by: 'otp' };
        return send(c, onBehalf(c), { kind: 'email', value: email }, way, content ?? {});
      },
    ),
    faceRoute(
      { ...client, path: `${USERS}/email/verification/verify`, what: 'The same, for a user', body: validateEmail },
      (c, { email, ...body }) => validate(c, onBehalf(c), { kind: 'email', value: email }, body),
    ),
    faceRoute(
      { ...client, path: `${USERS}/phone/verification/send`, what: 'The same, for a user', body: forPhone },
      (c, { phone_number }) => send(c, onBehalf(c), { kind: 'phone', value: phone_number }, { by: 'otp' }),
    ),
    faceRoute(
      { ...client, path: `${USERS}/phone/verification/verify`, what: 'The same, for a user', body: validateSms },
      (c, { phone_number, ...body }) => validate(c, onBehalf(c), { kind: 'phone', value: phone_number }, body),
    ),
  ];

  async function send(
    c: Ctx,
    speaker: Caller,
    target: Target,
    way: Way,
    content: Readonly<Record<string, unknown>> = {},
  ): Promise<Response> {
    const project = projects.get(c.get('project') ?? '');
    if (project === undefined) return refuse(c, { code: 'not-found' });
    // What is verified already needs no code, and must not become primary by asking for one.
    const how: BeginOptions = {
      loosening: looseningOf(project, 'transmit'),
      provesOnly: true,
      leadsOn: way.by === 'link',
    };
    const begun = await begin(
      ctx,
      speaker,
      {
        ...target,
        ...(way.by === 'link'
          ? { method: 'link', redirectUrl: way.to, then: way.primary ? 'primary' : 'add' }
          : { method: 'code', then: 'primary' }),
        templateOptions: texts(content),
      },
      how,
    );
    if (!begun.ok) return refuse(c, begun.refusal);
    if (begun.value.at === 'promoted' || begun.value.at === 'no-change') return refuse(c, { code: 'address-taken' });
    const sent = await withMessage(ctx, speaker, begun.value.view, way.by === 'link' ? 'link' : 'code');
    return sent.ok ? c.json({ result: 'sent' }) : refuse(c, sent.refusal);
  }

  /** Found by its address: the contract knows no id. */
  async function validate(
    c: Ctx,
    speaker: Caller,
    { kind, value }: Target,
    body: { readonly passcode: string; readonly update_primary?: boolean | null | undefined },
  ): Promise<Response> {
    const found = await findChangeTo(ctx, speaker, kind, value);
    if (!found.ok) return refuse(c, found.refusal);
    const then = body.update_primary === true ? undefined : 'add';
    const proved = await prove(ctx, speaker, found.value.change.id, { code: body.passcode, then });
    if (!proved.ok) return refuse(c, proved.refusal);
    const { change } = proved.value;
    return change.state.at === 'done' ? c.json({ result: true }) : refuse(c, otherWaits(change));
  }
}

function texts(content: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(content).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
