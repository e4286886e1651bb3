// Owns how tests put the elements on a page, bring them to a screen, and use them as a user does. Browser only.
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { CURRENT_CODE, mockClient, NOW, RIGHT_CODE } from '../../demo/mock-client.ts';
import type { MockClient } from '../../demo/mock-client.ts';
import type { MockOptions } from '../../demo/mock-options.ts';
import '../../widget/define.ts';
import '../../widget/define-confirm.ts';
import '../../widget/define-list.ts';
import '../../widget/change/extras.ts';
import '../../widget/change/phone.ts';
import '../../widget/change/rare-screens.ts';
import '../../widget/words/ar.ts';
import '../../widget/words/ar.confirm.ts';
import '../../widget/words/ar.list.ts';
import '../../widget/words/ar.more.ts';
import { COUNTRIES } from '../../demo/pages/change-scenes.ts';
import { LIST_SCENES } from '../../demo/pages/list-scenes.ts';
import type { ContactChange } from '../../widget/change/contact-change.ts';
import type { ContactChangeConfirm } from '../../widget/confirm/contact-change-confirm.ts';
import type { ContactChangeList } from '../../widget/list/contact-change-list.ts';

type Widget = ContactChange | ContactChangeList | ContactChangeConfirm;

export interface Fixture<Element extends Widget = ContactChange> {
  readonly el: Element;
  readonly client: MockClient;
  /** Every event of the widget so far: type and detail. */
  readonly heard: readonly (readonly [type: string, detail: Record<string, unknown>])[];
}

const PREFIX = 'contact-change-';
const TYPES = ['ready', 'screen', 'submit', 'started', 'resent', 'success', 'cancel', 'signed-out', 'step-up', 'error'];
const CONFIRM_TYPES = ['confirm-ready', 'confirm-success', 'confirm-error'];
const LIST_TYPES = ['list-ready', 'list-changed'];

/** `<contact-change>` on the page, loaded, driven by a mock client. `set` goes on the element before it is connected. */
export async function show(options: MockOptions = {}, set: Partial<ContactChange> = {}): Promise<Fixture> {
  const el = document.createElement('contact-change');
  return place(el, options, { kind: options.kind ?? 'email', ...set });
}

/** The same, for a contact that is there and not verified. */
export function showVerify(options: MockOptions = {}, contactId = 'ctc_new'): Promise<Fixture> {
  const more = [{ id: 'ctc_new', value: 'ann.new@example.org', verified: false, verifiedAt: null }];
  return show({ more, ...options }, { view: 'verify', contactId });
}

/** `<contact-change-confirm>`, as on a page that a link leads to. */
export async function showConfirm(
  options: MockOptions = {},
  query = '?t=tok_1',
): Promise<Fixture<ContactChangeConfirm>> {
  history.replaceState(null, '', location.pathname + mergeQuery(query));
  return place(document.createElement('contact-change-confirm'), options, {});
}

/** `<contact-change-list>`, loaded, driven by a mock client. */
export async function showList(
  options: MockOptions = {},
  set: Partial<ContactChangeList> = {},
): Promise<Fixture<ContactChangeList>> {
  return place(document.createElement('contact-change-list'), options, { kind: options.kind ?? 'email', ...set });
}

async function place<Element extends Widget>(
  el: Element,
  options: MockOptions,
  set: Partial<Element>,
): Promise<Fixture<Element>> {
  clear();
  const client = mockClient(options);
  const heard: [string, Record<string, unknown>][] = [];
  Object.assign(el, { client, ...set });
  for (const type of [...TYPES, ...CONFIRM_TYPES, ...LIST_TYPES].map((name) => PREFIX + name))
    el.addEventListener(type, (event) => heard.push([type, (event as CustomEvent<Record<string, unknown>>).detail]));
  document.body.append(el);
  await settled(el);
  return { el, client, heard };
}

function mergeQuery(query: string): string {
  const now = new URLSearchParams(location.search);
  for (const [key, value] of new URLSearchParams(query)) now.set(key, value);
  return `?${now}`;
}

/** Takes every widget off the page. */
export function clear(): void {
  for (const el of document.querySelectorAll('contact-change, contact-change-list, contact-change-confirm'))
    el.remove();
}

/** Until nothing is left to render and no mock answer is under way. */
export async function settled(el: Widget): Promise<void> {
  for (let i = 0; i < 5; i++) {
    await el.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

export function find<Found extends HTMLElement = HTMLElement>(el: Element, selector: string): Found {
  const found = el.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`no ${selector} on screen: ${text(el)}`);
  return found;
}

/** The button or link with this text. */
export function button(el: Element, name: string): HTMLElement {
  const buttons = [...(el.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])];
  const found = buttons.find((each) => each.textContent?.trim() === name);
  if (!found) throw new Error(`no button "${name}" among: ${buttons.map((b) => b.textContent?.trim()).join(' | ')}`);
  return found;
}

export async function press(el: Widget, name: string): Promise<void> {
  const target = button(el, name);
  target.focus();
  target.click();
  await settled(el);
}

/** A button of the list, by the key that it has there. */
export async function pressKey(el: ContactChangeList, key: string): Promise<void> {
  const target = find(el, `[data-key="${key}"]`);
  target.focus();
  target.click();
  await settled(el);
}

export function text(el: Element): string {
  return (el.shadowRoot?.querySelector<HTMLElement>('[part=container]')?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

export function status(el: Element): string {
  return find(el, '[role=status]').textContent?.trim() ?? '';
}

/** What has the focus inside. */
export function focused(el: Element): Element | null {
  return document.activeElement === el ? (el.shadowRoot?.activeElement ?? null) : null;
}

/** Types with real keys and presses Enter. */
export async function typeAddress(el: ContactChange, value: string): Promise<void> {
  const input = find<HTMLInputElement>(el, '#value');
  input.focus();
  input.select();
  await sendKeys({ type: value });
  await sendKeys({ press: 'Enter' });
  await settled(el);
}

/** Types digits with real keys, and Enter when asked to. */
export async function typeCode(el: ContactChange, code: string, enter = true): Promise<void> {
  const input = find<HTMLInputElement>(el, '#code');
  input.focus();
  input.select();
  await sendKeys({ type: code });
  if (enter) await sendKeys({ press: 'Enter' });
  await settled(el);
}

/** As a browser that fills in a code from an SMS: the whole value at once. */
export async function fillCode(el: ContactChange, code: string, inputType = 'insertReplacementText'): Promise<void> {
  const input = find<HTMLInputElement>(el, '#code');
  input.value = code;
  input.dispatchEvent(new InputEvent('input', { inputType, bubbles: true }));
  await settled(el);
}

/** How many lines each text of a part has: of an address that may break at its @, what stands before it, and the rest. */
export function linesIn(el: Element, selector: string): readonly number[] {
  const range = document.createRange();
  return [...find(el, selector).childNodes]
    .filter((node) => node instanceof Text && node.data)
    .map((node) => {
      range.selectNodeContents(node);
      return new Set([...range.getClientRects()].filter(({ width }) => width).map(({ top }) => top)).size;
    });
}

/** The accessibility tree now, and the golden one of this name. */
export function aria(name: string, selector: string): Promise<{ golden: string; now: string }> {
  return executeServerCommand('aria', { name, selector });
}

// ── Every screen ────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Scene {
  readonly name: string;
  readonly options?: MockOptions;
  readonly confirm?: boolean;
  /** Keys of the list's buttons, to press after each other. */
  readonly list?: readonly string[];
  /** A contact that they have. */
  readonly verify?: boolean;
  readonly act?: (el: ContactChange) => Promise<void>;
  readonly press?: string;
}

const NEW = 'ann.new@example.org';
const begin = (el: ContactChange) => el.start({ value: NEW });
const FROZEN = '2026-11-21T09:30:00.000Z';
const half = (then: (el: ContactChange) => Promise<void>) => async (el: ContactChange) => {
  await proved(RIGHT_CODE)(el);
  await settled(el);
  await then(el);
};
const proved = (code: string) => async (el: ContactChange) => {
  await begin(el);
  await el.submitCode(code);
};

export const SCENES: readonly Scene[] = [
  { name: 'loading', options: { hanging: ['me'] } },
  { name: 'failed', options: { problems: { me: 'offline' } } },
  { name: 'enter-email' },
  { name: 'enter-first', options: { empty: true } },
  { name: 'enter-phone', options: { kind: 'phone' } },
  {
    name: 'enter-phone-country',
    options: { kind: 'phone', countries: COUNTRIES },
    act: async (el) => {
      find(el, '#country').focus();
      find(el, '#country').click();
    },
  },
  { name: 'enter-wrong', act: (el) => el.start({ value: 'not an address' }) },
  { name: 'enter-offline', options: { problems: { begin: 'offline' } }, act: begin },
  { name: 'enter-sending', options: { hanging: ['begin'] }, act: async (el) => void begin(el) },
  { name: 'typo', act: (el) => el.start({ value: 'ann@gmial.com' }) },
  { name: 'code-email', act: begin },
  { name: 'code-phone', options: { kind: 'phone' }, act: (el) => el.start({ value: '0405550199' }) },
  {
    name: 'code-call',
    options: { kind: 'phone', able: { channels: ['sms', 'whatsapp', 'voice'] }, change: { channel: 'voice' } },
    act: (el) => el.start({ value: '0405550199' }),
  },
  { name: 'code-wrong', act: proved('111111') },
  { name: 'code-undelivered', options: { change: { delivery: 'failed' } }, act: begin },
  { name: 'link', act: (el) => el.start({ value: NEW, method: 'link' }) },
  {
    name: 'link-click',
    options: { change: { completion: 'click' } },
    act: (el) => el.start({ value: NEW, method: 'link' }),
  },
  { name: 'pending', options: { waiting: {} } },
  { name: 'locked', options: { problems: { prove: 'change-locked' } }, act: proved('111111') },
  {
    name: 'expired',
    options: { problems: { prove: 'proof-expired' }, change: { resendAt: null } },
    act: proved('111111'),
  },
  {
    name: 'quota',
    options: { problems: { begin: { code: 'quota-exceeded', status: 429, retryAfter: 86_400 } } },
    act: begin,
  },
  {
    name: 'quota-code',
    options: { problems: { prove: { code: 'quota-exceeded', status: 429, retryAfter: 86_400 } } },
    act: proved('111111'),
  },
  {
    name: 'quota-sms',
    options: {
      kind: 'phone',
      problems: { begin: { code: 'quota-exceeded', status: 429, reason: 'sms', retryAfter: 1200 } },
    },
    act: (el) => el.start({ value: '0405550199' }),
  },
  { name: 'signed-out', options: { problems: { me: { code: 'token-invalid', status: 401 } } } },
  { name: 'cancelled', options: { waiting: {} }, act: (el) => el.cancel() },
  { name: 'done', act: proved(RIGHT_CODE) },
  { name: 'done-others', options: { capabilities: { signOutOthers: true } }, act: proved(RIGHT_CODE) },
  { name: 'enter-both', options: { current: true } },
  { name: 'two-new', options: { current: true }, act: begin },
  { name: 'two-current', options: { current: true }, act: proved(RIGHT_CODE) },
  { name: 'two-wrong', options: { current: true }, act: half(async (el) => el.submitCode('111111')) },
  { name: 'two-link', options: { current: true }, act: (el) => el.start({ value: NEW, method: 'link' }) },
  { name: 'two-pending', options: { current: true, waiting: {} } },
  {
    name: 'ways',
    options: { current: true, more: [{ id: 'ctc_2', value: 'ann@work.example' }] },
    act: half(async (el) => find(el, '.links > button').click()),
  },
  { name: 'step-up', options: { problems: { begin: { code: 'step-up-required', status: 401 } } }, act: begin },
  { name: 'step-up-first', options: { capabilities: { stepUp: { needed: true, maxAge: 300 } } } },
  { name: 'frozen', options: { capabilities: { frozenUntil: FROZEN, supportUrl: 'https://example.com/help' } } },
  { name: 'managed', options: { able: { managed: true } } },
  { name: 'spent', options: { able: { sendsLeft: 0 } } },
  {
    name: 'current-needed',
    options: { problems: { begin: { code: 'not-allowed', status: 403, reason: 'current-needed' } } },
    act: begin,
  },
  { name: 'verify', verify: true },
  { name: 'verify-done', verify: true, act: proved(RIGHT_CODE) },
  { name: 'confirm', confirm: true },
  { name: 'confirm-allow', confirm: true, options: { link: { of: 'current' } } },
  { name: 'confirm-relay', confirm: true, options: { confirms: 'relay' }, press: '[part~=primary-button]' },
  {
    name: 'confirm-relay-other',
    confirm: true,
    options: { confirms: 'relay', otherAccount: true },
    press: '[part~=primary-button]',
  },
  { name: 'confirm-done', confirm: true, press: '[part~=primary-button]' },
  { name: 'confirm-reported', confirm: true, press: '[part~=secondary-button]' },
  {
    name: 'confirm-stopped',
    confirm: true,
    options: { link: { of: 'current' } },
    press: '[part~=secondary-button]',
  },
  { name: 'confirm-expired', confirm: true, options: { link: { state: 'expired' } } },
  ...LIST_SCENES.map(({ screen, mock = {}, acts = [] }) => ({
    name: mock.kind === 'phone' ? `${screen}-phone` : screen,
    options: mock,
    list: acts.flatMap((act) => (act.do === 'key' ? [act.key] : [])),
  })),
];

/** Brings a scene onto the page. */
export async function stage(scene: Scene): Promise<Widget> {
  if (scene.list) {
    // One client answers for good; what a scene says of it is not to be changed by the one before.
    const { el } = await showList({ ...scene.options, problems: { ...scene.options?.problems } });
    for (const key of scene.list) await pressKey(el, key);
    return el;
  }
  if (scene.confirm) {
    const { el } = await showConfirm(scene.options);
    if (scene.press) find(el, scene.press).click();
    await settled(el);
    return el;
  }
  const { el } = scene.verify ? await showVerify(scene.options) : await show(scene.options);
  await scene.act?.(el);
  await settled(el);
  return el;
}

export { COUNTRIES, CURRENT_CODE, NOW, RIGHT_CODE };
