// Owns how tests open a page of the portal on answers that they name, and use it as an admin does. Browser only.
import type { AdminClient, Query } from '../../widget/client/admin-client.ts';
import type { Answer } from '../../widget/client/call.ts';
import '../../widget/define-admin.ts';
import '../../widget/words/ar.admin.ts';
import type { ContactAdmin } from '../../widget/admin/contact-admin.ts';
import type { AdminSessionBody } from '../../shared/wire/admin-session.ts';
import type { ProblemCode } from '../../shared/problem.ts';
import * as answers from './admin-answers.ts';
import { permissionsOf } from '../../server/core/admin-roles.ts';

/** A body, a refusal, or a function of what was sent. `'hang'`: no answer ever. */
type Given = object | { readonly refuse: ProblemCode } | 'hang' | ((sent: unknown) => object);
/** Answers by `GET policy` or `POST delivery/msg_1/retry`. */
export type Answers = Readonly<Record<string, Given>>;

/** Answers the text of a mail, or the SMS, as a file. */
function textOr(sms: string): Given {
  return (query) => new Blob([(query as Query)['form'] === 'sms' ? sms : answers.MAIL_TEXT]);
}

/** What the usual server answers. */
export const USUAL: Answers = {
  'GET policy': answers.POLICY,
  'GET limits': answers.LIMITS,
  'GET delivery': answers.DELIVERY,
  'GET suppressions': answers.SUPPRESSIONS,
  'GET messages': answers.MESSAGES,
  'GET messages/prove-code': textOr('123456 is your Example code.\n\n@example.com #123456'),
  'GET messages/notice-done': textOr(answers.LONG_SMS),
  'GET clients': answers.CLIENTS,
  'POST clients': answers.NEW_SECRET,
  'GET webhooks': answers.WEBHOOKS,
  'GET audit': answers.AUDIT,
  'POST audit/verify': { ok: true, batches: 12, rows: 3_481, unsealed: 2, faults: [], head: 'example:12:4be1c0a2' },
};

const ADMIN = permissionsOf({ roles: ['admin'] });

/** What a test says of the admin and of the server. */
export interface Setting {
  readonly answers?: Answers;
  /** Default: those of the role `admin`. */
  readonly permissions?: readonly string[];
  readonly lang?: 'en' | 'ar' | 'de';
}

/** A call of the portal: `GET policy`, with the query or the body. */
export interface Sent {
  readonly call: string;
  readonly sent: unknown;
  readonly once?: string | undefined;
}

export interface AdminFixture {
  readonly el: ContactAdmin;
  readonly sent: readonly Sent[];
  /** Names of the files that were saved. */
  readonly root: ShadowRoot;
}

/** `<contact-admin>` with the page that the fragment names, loaded. */
export async function showPage(fragment: string, setting: Setting = {}): Promise<AdminFixture> {
  clearAdmin();
  document.documentElement.lang = setting.lang ?? document.documentElement.lang;
  history.replaceState(null, '', `#/${fragment}`);
  const sent: Sent[] = [];
  const el = document.createElement('contact-admin');
  el.client = mockAdminClient(setting, sent);
  document.body.append(el);
  const root = el.shadowRoot;
  if (!root) throw new Error('the portal has no shadow root');
  const hangs = Object.values(setting.answers ?? {}).includes('hang');
  const there = hangs ? 'main [part=heading]' : 'main :is([part=heading], .empty)';
  const isThere = () => root.querySelector(there) && (hangs || !root.querySelector('.skeleton'));
  // The part with the pages is loaded from the test's server, which no number of turns is sure to wait for.
  do await settledAdmin(el);
  while (!isThere());
  return { el, sent, root };
}

function mockAdminClient({ answers: own = {}, permissions = ADMIN }: Setting, log: Sent[]): AdminClient {
  const all: Answers = { ...USUAL, ...own };
  const session: AdminSessionBody = {
    name: 'Ada Admin',
    project: 'example',
    serviceName: 'Example',
    roles: ['admin'],
    permissions,
    by: 'oidc',
    expiresAt: new Date(Date.now() + 8 * 3_600_000).toISOString(),
  };
  const answer = <T>(call: string, sent: unknown, once?: string): Promise<Answer<T>> => {
    log.push({ call, sent, once });
    const given = all[call];
    if (given === 'hang') return new Promise(() => undefined);
    if (given === undefined && call.startsWith('POST')) return Promise.resolve({ ok: {} as T });
    if (given === undefined) return Promise.resolve({ problem: { code: 'not-found', status: 404 } });
    const body = typeof given === 'function' ? given(sent) : given;
    if ('refuse' in body) return Promise.resolve({ problem: { code: body.refuse as ProblemCode, status: 400 } });
    return Promise.resolve({ ok: body as T });
  };
  const given = (query: Query = {}) =>
    Object.fromEntries(
      Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== ''),
    );
  const client: Partial<AdminClient> = {
    session: () => Promise.resolve({ ok: session }),
    get: (path, query) => answer(`GET ${path}`, given(query)),
    post: (path, body, once) => answer(`POST ${path}`, body, once),
    url: (path, query) => {
      log.push({ call: `URL ${path}`, sent: given(query) });
      return `data:text/html;charset=utf-8,${encodeURIComponent(answers.MAIL)}`;
    },
    download: (path, query) => answer(`GET ${path}`, given(query)),
    users: () => answer('GET users', {}),
  };
  return client as AdminClient;
}

/** Takes the portal off the page. */
export function clearAdmin(): void {
  for (const el of document.querySelectorAll('contact-admin')) el.remove();
}

/** Until nothing is left to render and no answer is under way. */
export async function settledAdmin(el: ContactAdmin): Promise<void> {
  for (let i = 0; i < 8; i++) {
    await el.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** What the page says. */
export function pageText({ root }: AdminFixture): string {
  return (root.querySelector('main')?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

/** Presses the button or link whose visible text is this; the last one of that name in `within`. */
export async function pressIn({ el, root }: AdminFixture, name: string, within = ''): Promise<void> {
  const all = [...root.querySelectorAll<HTMLElement>(`${within} :is(button, a, summary)`)];
  const target = all.find((each) => textOf(each) === name);
  if (!target) throw new Error(`no "${name}" among: ${all.map(textOf).join(' | ')}`);
  target.focus();
  target.click();
  await settledAdmin(el);
}

/** The text without what only screen readers get. */
function textOf(el: HTMLElement): string {
  const copy = el.cloneNode(true) as HTMLElement;
  for (const spoken of copy.querySelectorAll('.spoken')) spoken.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Puts a value into a field of a dialog or of the page, as a person who types it. */
export async function fillField({ el, root }: AdminFixture, name: string, value: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>(`[name="${name}"], #${CSS.escape(name)}`);
  if (!field) throw new Error(`no field ${name}`);
  if (field.type === 'checkbox') field.click();
  else {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await settledAdmin(el);
}
