// Owns WSO2's identity API of verifications: send again, prove, look at. Not which change a scenario means (scenario.ts).
import { z } from 'zod';
import type { Refusal } from '../../../shared/problem.ts';
import { proved } from '../../core/proofs.ts';
import { stateAt } from '../../core/change-state.ts';
import type { Change } from '../../core/change.ts';
import { fold } from '../../core/casefold.ts';
import { type AppParts, type Ctx } from '../../http/context.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import { otherWaits } from '../shared.ts';
import { refuse } from '../../http/problem.ts';
import { under, type Code } from './refuse.ts';
import { incomingRequest, callerOf, clientOf } from '../../http/caller.ts';
import type { Project } from '../../ports/project.ts';
import type { Result } from '../../ports/result.ts';
import type { Account } from '../../service/account.ts';
import { carries, isScenario, SCENARIOS, scenarioOf, waitingFor, type Scenario } from './scenario.ts';
import type { Caller, ClientCaller } from '../../service/caller.ts';
import { inspectLink, readLinkedChange } from '../../service/links/inspect.ts';
import { prove } from '../../service/prove.ts';
import { readAccount } from '../../service/provision/read.ts';
import { resend } from '../../service/resend.ts';
import { searchAccounts } from '../../service/provision/search.ts';
import { confirmLink } from '../../service/links/confirm.ts';
import type { ConfirmOutcome } from '../../service/links/confirm.ts';
import type { RequestOfLink } from '../../service/request-info.ts';

export const IDENTITY_PREFIXES = ['/api/identity/user/v1.0', '/t/:org/api/identity/user/v1.0'] as const;

/** Of the one user store that there is. */
const REALM = 'PRIMARY';

const properties = z.array(z.looseObject({ key: z.string(), value: z.string().nullish() })).nullish();
const resending = z.looseObject({
  user: z.looseObject({ username: z.string().max(512).nullish() }).nullish(),
  properties,
});
const ownResending = z.looseObject({ properties });
const proving = z.looseObject({ code: z.string().max(2048).nullish(), properties });

type Properties = z.output<typeof properties>;

export function codeRoutes(parts: AppParts, projects: ReadonlyMap<string, Project>): readonly FaceRoute[] {
  const { ctx, clock } = parts;

  /** Whom a system names: `bob`, `PRIMARY/bob`, or an id. */
  async function userNamed(client: ClientCaller, given: string): Promise<Result<Caller>> {
    const names = [...new Set([given, given.slice(given.indexOf('/') + 1)])];
    const found = await searchAccounts(ctx, client, {
      where: {
        at: 'any',
        of: names.map((name) => ({ at: 'user', field: 'userName', is: 'eq', than: fold(name) })),
      },
      order: { by: 'id', down: false },
      from: { skip: 0 },
      limit: 2,
      counts: false,
    });
    if (!found.ok) return found;
    const users = found.value.accounts.map(({ account }) => account.user);
    const one = users.find(({ userName }) => fold(userName) === fold(given)) ?? users[0];
    if (one) return { ok: true, value: { ...client, user: one.id } };
    for (const user of names) {
      const account = await readAccount(ctx, { ...client, user });
      if (account.ok) return { ok: true, value: { ...client, user: account.value.user.id } };
      if (account.refusal.code !== 'not-found') return account;
    }
    return { ok: false, refusal: under('18003') };
  }

  /** The message of what waits under a scenario, once more. */
  async function resendMessage(c: Ctx, speaker: Caller, given: Properties): Promise<Response> {
    const scenario = scenarioIn(given);
    if (typeof scenario === 'object') return refuse(c, scenario);
    const { kind } = SCENARIOS[scenario];
    const { policy } = projectOf(c, projects);
    if ('client' in speaker && kind === 'phone' && !policy.kinds.includes(kind)) return refuse(c, under('17007'));
    const account = await readAccount(ctx, speaker);
    if (!account.ok) return refuse(c, account.refusal);
    const { pending, contacts } = account.value;
    const change = waitingFor(scenario, pending, contacts);
    if (change === null) return refuse(c, under('18005'));
    // Who has proved the new address waits for the current one, and that is asked again.
    const of = proved(change, 'new') ? 'current' : 'new';
    const sent = await resend(ctx, speaker, change.id, { of });
    return sent.ok ? c.body(null, 201) : refuse(c, sent.refusal);
  }

  /** A person's own: the code of a message, or the token of a link. */
  async function proveOwn(c: Ctx, code: string, given: Properties): Promise<Response> {
    const caller = callerOf(c);
    if (!isTyped(code)) return pressed(c, await confirmLink(ctx, caller, incomingRequest(c), code));
    const account = await readAccount(ctx, caller);
    if (!account.ok) return refuse(c, account.refusal);
    const change = awaiting(account.value, scenarioIn(given));
    if (change === null) return refuse(c, under('18001'));
    const of = proved(change, 'new') ? 'current' : 'new';
    const done = await prove(ctx, caller, change.id, { code, of });
    if (!done.ok) return refuse(c, proofRefused(done.refusal, '18022'));
    const proof = done.value.change;
    return stateAt(proof, clock()).at === 'waiting' ? refuse(c, otherWaits(proof)) : c.body(null, 202);
  }

  function pressed(c: Ctx, done: Result<ConfirmOutcome>, body?: object): Response {
    if (!done.ok) return refuse(c, proofRefused(done.refusal, '18002'));
    // Where the person's own sign-in has to be there, a token alone is worth nothing; nor is anything of it told.
    if (done.value.at === 'relay') return refuse(c, under('18001'));
    const { change } = done.value.view;
    if (stateAt(change, clock()).at === 'waiting') return refuse(c, otherWaits(change));
    return body === undefined ? c.body(null, 202) : c.json(body, 202);
  }

  /** Where a system says no user the code is the token of a link. */
  async function linked(c: Ctx, code: string): Promise<Result<{ change: Change; account: Account }>> {
    const client = clientOf(c);
    const seen = await readLinkedChange(ctx, client, code);
    if (!seen.ok) return { ok: false, refusal: proofRefused(seen.refusal, '18002') };
    const { change } = seen.value;
    const account = await readAccount(ctx, { ...client, user: change.user });
    // Whoever was erased or became part of another account has no links.
    if (!account.ok) return { ok: false, refusal: proofRefused(account.refusal, '18002') };
    return { ok: true, value: { change, account: account.value } };
  }

  const sent = { answers: { 201: { what: 'it goes' } }, problems: ['too-soon', 'quota-exceeded', 'frozen'] } as const;
  const accepted = { answers: { 202: { what: 'it is proved' } }, problems: ['proof-wrong', 'proof-expired'] } as const;
  const system = { method: 'POST', caller: 'client', scope: 'changes:write' } as const;
  const person = { method: 'POST', caller: 'user' } as const;
  return IDENTITY_PREFIXES.flatMap((prefix) => [
    faceRoute(
      { ...system, path: `${prefix}/resend-code`, what: 'Sends a message again.', body: resending, ...sent },
      async (c, body) => {
        const name = body.user?.username?.trim();
        if (!name) return refuse(c, under('18003'));
        // Said before anything is told of the user.
        const scenario = scenarioIn(body.properties);
        if (typeof scenario === 'object') return refuse(c, scenario);
        const user = await userNamed(clientOf(c), name);
        return user.ok ? resendMessage(c, user.value, body.properties) : refuse(c, user.refusal);
      },
    ),
    faceRoute(
      { ...person, path: `${prefix}/me/resend-code`, what: 'Sends one’s own again.', body: ownResending, ...sent },
      (c, body) => resendMessage(c, callerOf(c), body.properties),
    ),
    faceRoute(
      { ...person, path: `${prefix}/me/validate-code`, what: 'Proves by code or link.', body: proving, ...accepted },
      (c, body) => {
        const code = body.code?.trim();
        return code ? proveOwn(c, code, body.properties) : refuse(c, under('20037'));
      },
    ),
    faceRoute(
      {
        ...system,
        path: `${prefix}/validate-code`,
        what: 'Proves by the token of a link.',
        body: proving,
        ...accepted,
      },
      async (c, body) => {
        const code = body.code?.trim();
        if (!code) return refuse(c, under('20037'));
        const found = await linked(c, code);
        if (!found.ok) return refuse(c, found.refusal);
        const whose = { username: found.value.account.user.userName, realm: REALM };
        return pressed(c, await confirmLink(ctx, null, requestBy(c), code), whose);
      },
    ),
    faceRoute(
      {
        ...system,
        path: `${prefix}/introspect-code`,
        what: 'What the token of a link is of.',
        body: proving,
        answers: { 200: { what: 'whose it is, and for what' } },
        problems: ['proof-wrong'],
      },
      async (c, body) => {
        const code = body.code?.trim();
        if (!code) return refuse(c, under('20037'));
        const found = await linked(c, code);
        if (!found.ok) return refuse(c, found.refusal);
        const { change, account } = found.value;
        const looked = await inspectLink(ctx, code);
        if (!looked.ok) return refuse(c, proofRefused(looked.refusal, '18002'));
        const { state } = looked.value;
        if (state === 'used' || state === 'closed') return refuse(c, under('18023'));
        return c.json({
          user: { username: account.user.userName, realm: REALM, tenantDomain: change.project },
          recoveryScenario: scenarioOf(change, account.contacts),
          recoveryStep: change.kind === 'email' ? 'VERIFY_EMAIL' : 'VERIFY_MOBILE_NUMBER',
          isExpired: state !== 'live',
        });
      },
    ),
  ]);
}

/** The network is that of the site's own server: all of its people would count as one. */
function requestBy(c: Ctx): RequestOfLink {
  const { client } = clientOf(c);
  return { ...incomingRequest(c), place: null, network: null, actor: `client:${client.id}` };
}

function projectOf(c: Ctx, projects: ReadonlyMap<string, Project>): Project {
  const project = projects.get(c.get('project') ?? '');
  if (project === undefined) throw new Error('a face was asked for a project that it does not serve');
  return project;
}

/** Said twice is not said. */
function scenarioIn(given: Properties): Scenario | Refusal {
  const [said, ...more] = (given ?? []).filter(({ key }) => key === 'RecoveryScenario');
  if (!said?.value || more.length > 0) return under('20038');
  return isScenario(said.value) ? said.value : under('UAR-10011');
}

/**
 * The one change that a typed code is tried at: what the scenario names, else the newest whose message had a code in it. No
 * other loses a try by it.
 */
function awaiting({ pending, contacts }: Account, scenario: Scenario | Refusal): Change | null {
  if (typeof scenario === 'string') return waitingFor(scenario, pending, contacts);
  const [newest] = pending.filter((change) => carries(change, 'code')).toSorted((a, b) => b.createdAt - a.createdAt);
  return newest ?? null;
}

/** A code is digits, as people write them; a token has letters. */
function isTyped(code: string): boolean {
  return /^[\p{Nd}\s.-]+$/u.test(code);
}

/** `old`: what is said of a proof whose time is over. */
function proofRefused(refusal: Refusal, old: Code): Refusal {
  switch (refusal.code) {
    case 'proof-expired':
      return under(old, refusal);
    case 'change-closed':
      return under('18023', refusal);
    case 'proof-wrong':
    case 'change-locked':
    case 'change-not-found':
    case 'not-found':
    case 'body-invalid':
      return under('18001', refusal);
    default:
      return refusal;
  }
}
