// Owns the ways by which a change of an e-mail address is asked for and proved, over every contract that is served. No test.
import type { Answer, Person, TestApp, TestClient } from '../kit/app.ts';
import type { InboxMessage } from '../../demo/inbox-message.ts';
import { codeIn, tokenIn } from '../kit/inbox.ts';

/** Somebody of an app, and a system of the site's that acts for them. */
export interface At {
  readonly app: TestApp;
  readonly sub: string;
  readonly ann: Person;
  readonly client: TestClient;
}

export interface Way {
  readonly name: string;
  readonly by: 'person' | 'client';
  /** Whether a person asks at a vendor contract, which may demand less of a sign-in than the policy. */
  readonly isFace?: true;
  /** Asks that the address becomes primary. `extra`: beside what belongs into the body. */
  ask(at: At, value: string, extra?: object): Promise<Answer<unknown>>;
  /** Proves with what the message holds. */
  prove(at: At, value: string, mail: InboxMessage, asked: Answer<unknown>): Promise<Answer<unknown>>;
  /** Types a code, where a code proves. */
  type?(at: At, value: string, code: string, asked: Answer<unknown>): Promise<Answer<unknown>>;
}

const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const field = (answer: Answer<unknown>, name: string): unknown => (answer.body as Record<string, unknown>)[name];
const ofProject = ({ app }: At) => ({ authorization: `Bearer ${app.project.id}`, 'x-contact-change': '' });
/** Descope's clients send the project's id before the JWT. */
const named = ({ app, ann }: At) => ({ authorization: `Bearer ${app.project.id}:${ann.token}` });
const lone = (value: string) => ({ emails: [{ primary: true, value, type: 'work' }] });
const patch = (value: object, extra: object) => ({
  schemas: [PATCH],
  Operations: [{ op: 'replace', value: { ...value, ...extra } }],
});
/** The person presses the link where they are signed in. */
const press = ({ ann }: At, mail: InboxMessage) => ann.send('POST', '/v1/links/confirm', { token: tokenIn(mail) });

/** A way in which a code is typed: proving is typing the right one. */
function typed(way: Omit<Way, 'prove'> & Required<Pick<Way, 'type'>>): Way {
  return { ...way, prove: (at, value, mail, asked) => way.type(at, value, codeIn(mail), asked) };
}

const changeContact = (at: At, step: string) => `/api/rest/v1/user/${at.sub}/change-contact/${step}`;
const token = (asked: Answer<unknown>) => String(field(asked, 'verificationToken') ?? 'chg_nothing');

export const WAYS: readonly Way[] = [
  typed({
    name: 'the native API',
    by: 'person',
    ask: ({ ann }, value, extra) => ann.send('POST', '/v1/changes', { kind: 'email', value, ...extra }),
    type: ({ ann }, _, code, asked) => ann.send('POST', `/v1/changes/${String(field(asked, 'id'))}/code`, { code }),
  }),
  {
    name: 'Descope’s magic link',
    by: 'person',
    isFace: true,
    ask: (at, email, extra) =>
      at.ann.send('POST', '/v1/auth/magiclink/update/email', { loginId: at.sub, email, ...extra }, named(at)),
    prove: (at, _, mail) => at.ann.send('POST', '/v1/auth/magiclink/verify', { token: tokenIn(mail) }, ofProject(at)),
  },
  typed({
    name: 'Descope’s code',
    by: 'person',
    isFace: true,
    ask: (at, email, extra) =>
      at.ann.send('POST', '/v1/auth/otp/update/email', { loginId: at.sub, email, ...extra }, named(at)),
    type: (at, _, code) => at.ann.send('POST', '/v1/auth/otp/verify/email', { loginId: at.sub, code }, ofProject(at)),
  }),
  {
    name: 'Descope’s management',
    by: 'client',
    ask: ({ client, sub }, email, extra) =>
      client.send('POST', '/v1/mgmt/user/update/email', { loginId: sub, email, ...extra, verified: false }),
    prove: (at, _, mail) => press(at, mail),
  },
  typed({
    name: 'Trivore’s, by the person',
    by: 'person',
    isFace: true,
    ask: (at, email, extra) => at.ann.send('POST', changeContact(at, 'begin'), { email, primary: true, ...extra }),
    type: (at, _, code, asked) =>
      at.ann.send('POST', changeContact(at, 'finish'), { verificationToken: token(asked), code }),
  }),
  typed({
    name: 'Trivore’s, by a client',
    by: 'client',
    ask: (at, email, extra) =>
      at.client.send(
        'POST',
        changeContact(at, 'begin'),
        { email, primary: true, ...extra },
        { authorization: at.client.basic },
      ),
    type: (at, _, code, asked) =>
      at.client.send('POST', changeContact(at, 'finish'), { verificationToken: token(asked), code }),
  }),
  {
    name: 'Trivore’s users',
    by: 'client',
    ask: ({ client, sub }, value, extra) =>
      client.send('PUT', `/api/rest/v1/user/${sub}`, { emails: [value], ...extra }),
    prove: (at, _, mail) => press(at, mail),
  },
  typed({
    name: 'Transmit’s, by the person',
    by: 'person',
    isFace: true,
    ask: ({ ann }, email, extra) => ann.send('POST', '/cis/v1/verification/otp/email/send', { email, ...extra }),
    type: ({ ann }, email, passcode) =>
      ann.send('POST', '/cis/v1/verification/otp/email/validate', { email, passcode, update_primary: true }),
  }),
  typed({
    name: 'Transmit’s, by a client',
    by: 'client',
    ask: ({ client, sub }, email, extra) =>
      client.send('POST', `/cis/v1/users/${sub}/email/verification/send`, { method: 'otp', email, ...extra }),
    type: ({ client, sub }, email, passcode) =>
      client.send('POST', `/cis/v1/users/${sub}/email/verification/verify`, { email, passcode, update_primary: true }),
  }),
  {
    name: 'Transmit’s users',
    by: 'client',
    ask: ({ client, sub }, email, extra) => client.send('PUT', `/cis/v1/users/${sub}`, { email, ...extra }),
    prove: (at, _, mail) => press(at, mail),
  },
  {
    name: 'Transmit’s SCIM',
    by: 'client',
    ask: ({ client, sub }, value, extra) => client.send('PUT', `/cis/scim/Users/${sub}`, { ...lone(value), ...extra }),
    prove: (at, _, mail) => press(at, mail),
  },
  {
    name: 'WSO2’s Me',
    by: 'person',
    isFace: true,
    ask: ({ ann }, value, extra = {}) =>
      ann.send('PATCH', '/scim2/Me', patch({ emails: [{ primary: true, value }] }, extra)),
    prove: ({ ann }, _, mail) =>
      ann.send('POST', '/api/identity/user/v1.0/me/validate-code', { code: tokenIn(mail), properties: [] }),
  },
  {
    name: 'WSO2’s Users',
    by: 'client',
    ask: ({ client, sub, app }, value, extra = {}) =>
      client.send(
        'PATCH',
        `/t/${app.project.id}/scim2/Users/${sub}`,
        patch({ emails: [{ primary: true, value }] }, extra),
      ),
    prove: ({ client }, _, mail) =>
      client.send('POST', '/api/identity/user/v1.0/validate-code', { code: tokenIn(mail), properties: [] }),
  },
  {
    name: 'SCIM’s Me',
    by: 'person',
    ask: ({ ann }, value, extra = {}) => ann.send('PATCH', '/scim/v2/Me', patch(lone(value), extra)),
    prove: (at, _, mail) => press(at, mail),
  },
  {
    name: 'SCIM’s Users',
    by: 'client',
    ask: ({ client, sub }, value, extra = {}) =>
      client.send('PATCH', `/scim/v2/Users/${sub}`, patch(lone(value), extra)),
    prove: (at, _, mail) => press(at, mail),
  },
];
