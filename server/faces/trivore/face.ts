// Owns Trivore ID's two calls: begin and finish. Not what their fields are called, which is guessed: trivore-fields.ts.
import { z } from 'zod';
import { PROBLEMS, type ProblemCode, type Refusal } from '../../../shared/problem.ts';
import type { BeginBody } from '../../../shared/wire.ts';
import { codeProof, stateAt } from '../../core/change.ts';
import type { AppParts, Ctx, Dialect } from '../../http/context.ts';
import { faceRoute, type MakeFace } from '../../http/routes/face.ts';
import { refuse } from '../../http/problem.ts';
import { looseningOf, otherWaits, servedBy, speakerOf, withMessage } from '../shared.ts';
import type { Project } from '../../ports/project.ts';
import type { Result } from '../../ports/result.ts';
import { asked, begunBody, errorBody, nameOf, userBody, verifiedBody, type AskedField } from './fields.ts';
import type { Caller } from '../../service/caller.ts';
import { begin } from '../../service/begin.ts';
import { prove } from '../../service/prove.ts';
import { readChange } from '../../service/read-change.ts';
import { cancel } from '../../service/cancel.ts';
import { readAccount } from '../../service/provision/read.ts';

const PREFIX = '/api/rest/v1';

/** Whatever stands in a body beside the fields that we know is somebody else's. */
const body = z.record(z.string(), z.unknown());

const problems: readonly ProblemCode[] = [];

export const makeTrivore: MakeFace = (parts) => {
  const served = servedBy(parts, 'trivore');
  if (served === null) return null;
  const common = { method: 'POST', caller: 'either', scope: 'changes:write', body, problems } as const;
  const path = (step: string) => `${PREFIX}/user/:userId/change-contact/${step}`;
  return {
    name: 'trivore',
    prefixes: [PREFIX],
    serves: (project) => served.has(project),
    dialect,
    routes: [
      faceRoute(
        {
          ...common,
          path: path('begin'),
          what: 'Sends a code to a new address',
          answers: { 200: { what: 'The verification token, and how long it is good' } },
        },
        async (c, said) => {
          const speaker = await speakerOf(c, parts.ctx, c.req.param('userId') ?? '');
          if (!speaker.ok) return refuse(c, speaker.refusal);
          const project = served.get(c.get('project') ?? '');
          const read = project ? readBegin(said, project) : gone;
          if (!project || !read.ok) return refuse(c, read.ok ? { code: 'not-found' } : read.refusal);
          return beginVerification(parts, c, speaker.value, read.value, project);
        },
      ),
      faceRoute(
        {
          ...common,
          path: path('finish'),
          what: 'Takes the code',
          answers: { 200: { what: 'The user, with the address verified' } },
        },
        async (c, said) => {
          const speaker = await speakerOf(c, parts.ctx, c.req.param('userId') ?? '');
          if (!speaker.ok) return refuse(c, speaker.refusal);
          const token = text(said, 'token');
          if (!token.ok) return refuse(c, token.refusal);
          const code = text(said, 'code');
          if (!code.ok) return refuse(c, code.refusal);
          return finish(parts, c, speaker.value, token.value, code.value);
        },
      ),
    ],
  };
};

async function beginVerification(
  { ctx }: AppParts,
  c: Ctx,
  speaker: Caller,
  read: BeginBody,
  project: Project,
): Promise<Response> {
  const loosening = { ...looseningOf(project, 'trivore'), then: ['replace-all'] as const };
  // One try a code: whoever mistypes asks for another.
  const begun = await begin(ctx, speaker, read, { narrowing: { tries: 1 }, loosening });
  if (!begun.ok) return refuse(c, begun.refusal);
  if (begun.value.at === 'promoted' || begun.value.at === 'no-change') {
    const account = await readAccount(ctx, speaker);
    return account.ok ? c.json(verifiedBody(account.value)) : refuse(c, account.refusal);
  }
  const sent = await withMessage(ctx, speaker, begun.value.view, 'code');
  if (!sent.ok) return refuse(c, sent.refusal);
  const { change, now } = sent.value;
  return c.json(begunBody(change.id, codeProof(change, 'new')?.codeExpiresAt ?? now, now));
}

async function finish({ ctx }: AppParts, c: Ctx, speaker: Caller, token: string, code: string): Promise<Response> {
  const found = await readChange(ctx, speaker, token);
  if (!found.ok) return refuse(c, found.refusal);
  // A code is entered once, the right one too.
  const state = stateAt(found.value.change, found.value.now);
  if (state.at !== 'waiting') return refuse(c, { code: 'change-closed' });
  const proved = await prove(ctx, speaker, token, { code });
  if (!proved.ok) {
    // A change that began another way has more tries. Not here.
    if (proved.refusal.code === 'proof-wrong') await cancel(ctx, speaker, token);
    return refuse(c, proved.refusal);
  }
  const { change } = proved.value;
  if (change.state.at !== 'done') return refuse(c, otherWaits(change));
  const account = await readAccount(ctx, speaker);
  return account.ok ? c.json(userBody(account.value)) : refuse(c, account.refusal);
}

function readBegin(said: Readonly<Record<string, unknown>>, project: Project): Result<BeginBody> {
  const email = maybeText(said, 'email');
  if (!email.ok) return email;
  const mobile = maybeText(said, 'mobile');
  if (!mobile.ok) return mobile;
  const primary = flag(said, 'primary');
  if (!primary.ok) return primary;
  const replaceAll = flag(said, 'replaceAll');
  if (!replaceAll.ok) return replaceAll;
  const locale = maybeText(said, 'locale');
  if (!locale.ok) return locale;
  if ((email.value === undefined) === (mobile.value === undefined))
    return wrong('email', `must be given, or ${nameOf('mobile')}, and not both`);
  const target =
    email.value === undefined
      ? ({ kind: 'phone', value: mobile.value ?? '' } as const)
      : ({ kind: 'email', value: email.value } as const);
  // Where one is all that there can be, it takes the place of the old one.
  const least = project.policy.max === 1 ? 'primary' : 'add';
  const then = replaceAll.value ? 'replace-all' : primary.value ? 'primary' : least;
  return { ok: true, value: { ...target, then, method: 'code', ...localeOf(locale.value) } };
}

/** A language that is none is not worth a refusal: the message goes out in the project's own. */
function localeOf(text: string | undefined): { readonly locale?: string } {
  const tag = text?.replaceAll('_', '-') ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(tag) ? { locale: tag } : {};
}

function maybeText(said: Readonly<Record<string, unknown>>, field: AskedField): Result<string | undefined> {
  const found = asked(said, field);
  if (!found.ok) return found;
  const { value } = found;
  if (value === undefined) return { ok: true, value };
  return typeof value === 'string' && value.length <= 1000 ? { ok: true, value } : wrong(field, 'must be text');
}

function text(said: Readonly<Record<string, unknown>>, field: AskedField): Result<string> {
  const found = maybeText(said, field);
  if (!found.ok) return found;
  return found.value ? { ok: true, value: found.value } : wrong(field, 'is missing');
}

function flag(said: Readonly<Record<string, unknown>>, field: AskedField): Result<boolean> {
  const found = asked(said, field);
  if (!found.ok) return found;
  const { value = false } = found;
  return typeof value === 'boolean' ? { ok: true, value } : wrong(field, 'must be true or false');
}

function wrong(field: AskedField, message: string): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code: 'body-invalid', errors: [{ path: nameOf(field), message }] } };
}

const gone = { ok: false, refusal: { code: 'not-found' } } as const;

/** Guessed, as all of it: what is wrong with what was sent is a 400, a code that does not count among it. */
const STATUS: Partial<Record<ProblemCode, number>> = {
  'address-invalid': 400,
  'address-not-allowed': 400,
  'proof-wrong': 400,
  'proof-expired': 400,
  'change-locked': 400,
  'change-closed': 400,
  'change-not-found': 400,
  frozen: 403,
};

const RESTART: ReadonlySet<ProblemCode> = new Set([
  'proof-wrong',
  'proof-expired',
  'change-locked',
  'change-closed',
  'change-not-found',
]);

const dialect: Dialect = (refusal, status, c) => ({
  status: STATUS[refusal.code] ?? (refusal.code === 'step-up-required' && c.get('client') !== null ? 403 : status),
  type: 'application/json',
  body: RESTART.has(refusal.code)
    ? errorBody('VERIFICATION_FAILED', 'The code cannot be used. Start again with a new one.')
    : errorBody(refusal.code.toUpperCase().replaceAll('-', '_'), messageOf(refusal)),
});

function messageOf({ code, errors, detail }: Refusal): string {
  if (errors) return errors.map(({ path, message }) => `${path} ${message}`.trim()).join('; ');
  return detail ?? PROBLEMS[code][1];
}
