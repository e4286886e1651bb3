// Owns one scene: the widget with a mock client, driven to its screen. Not which scenes there are (scene-list.ts).
import '../../widget/words/ar.ts';
import type { ContactChangeConfirm } from '../../widget/confirm.ts';
import type { ContactChange } from '../../widget/index.ts';
import type { ContactChangeList } from '../../widget/list.ts';
import '../../widget/words/ar.list.ts';
import { mockClient } from '../mock-client.ts';
import type { MockClient } from '../mock-client.ts';
import { onLook } from './bar.ts';
import { make, meta, need } from './dom.ts';
import { findScene, kindOf } from './scene-list.ts';
import type { Act, Scene } from './scene-type.ts';
const query = new URLSearchParams(location.search);
const scene = findScene(query);
const box = need('#scene');
const width = Number(query.get('width'));
if (width >= 240 && width <= 1600) box.style.setProperty('--scene-width', `${width}px`);

if (scene) await play(scene);
else box.append(make('p', {}, 'There is no such scene.'));

async function play(scene: Scene): Promise<void> {
  const title = `${scene.group} · ${scene.name}`;
  need('#scene-name').textContent = title;
  document.title = `${title} · contact-change`;
  // A scene in the gallery is there to be seen: its widget must not draw the focus into its frame.
  box.inert = query.has('bare');

  const client = mockClient({ kind: kindOf(scene), ...scene.mock });
  // Any parameter of this address will do as a token; the mock knows none.
  const attributes = { compact: '', 'token-param': 'screen' };
  const link = scene.group === 'Link page';
  const list = scene.group === 'List';
  const element: ContactChange | ContactChangeList | ContactChangeConfirm = make(
    link ? 'contact-change-confirm' : list ? 'contact-change-list' : 'contact-change',
    attributes,
  );
  const verify = scene.verify && { view: 'verify', contactId: scene.verify };
  Object.assign(element, { client, autoRemoveToken: false, ...(link ? {} : { kind: kindOf(scene), ...verify }) });
  // The single file, as on a real page; what comes with it is found by itself.
  await import(`${meta('bff')}/widget/${element.localName}.js`);
  const ready = new Promise((done) => {
    element.addEventListener(`${element.localName}-ready`, done, { once: true });
  });
  onLook(() => element.setAttribute('theme', document.documentElement.dataset['theme'] ?? 'auto'));
  box.append(element);
  if (!scene.acts) return;
  await ready;
  for (const act of scene.acts) {
    await drawn(element);
    await perform(act, element as ContactChange, client);
    await element.updateComplete;
  }
}

async function perform(act: Act, element: ContactChange, client: MockClient): Promise<void> {
  switch (act.do) {
    case 'start':
      type(element, act.value);
      // A call that hangs would hold the scene's next steps.
      return void (await Promise.race([element.start({ value: act.value }), settled()]));
    case 'code':
      element.autoSubmit = 'never';
      await element.updateComplete;
      type(element, act.text);
      return void (await Promise.race([element.submitCode(act.text), settled()]));
    case 'type':
      return type(element, act.text);
    case 'link':
      return press(element, '.links > button');
    case 'settle':
      return settled();
    case 'resend':
      return element.resend();
    case 'pass':
      return client.pass(act.ms);
    case 'fault':
      return element.reportError(act.code as Parameters<ContactChange['reportError']>[0]);
    case 'key':
      await settled();
      return press(element, `[data-key="${act.key}"]`);
    case 'press':
      return press(element, '[part~="primary-button"]');
    case 'report':
      return press(element, '[part~="secondary-button"]');
  }
}

function type(element: HTMLElement, text: string): void {
  const input = element.shadowRoot?.querySelector('input');
  if (!input) return;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

function press(element: HTMLElement, selector: string): void {
  element.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
}

/** The second file may still be on its way. */
async function drawn(element: HTMLElement): Promise<void> {
  for (let i = 0; i < 20 && !element.shadowRoot?.querySelector('[part="heading"]'); i++) await settled();
}

function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 100));
}
