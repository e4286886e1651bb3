// Owns how a scene is played: an element with a mock client, brought to its screen. Not which scenes there are: scene-list.ts.
import type { ContactChangeConfirm } from '../../widget/confirm.ts';
import type { ContactChange } from '../../widget/index.ts';
import type { ContactChangeList } from '../../widget/list.ts';
import { mockClient } from '../mock-client.ts';
import type { MockClient } from '../mock-client.ts';
import { onLookChange } from './bar.ts';
import { make, meta, need } from './dom.ts';
import { speak } from './language.ts';
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
  // In the gallery a scene is only seen: its widget must not take the focus.
  box.inert = query.has('bare');

  const client = mockClient({ kind: kindOf(scene), ...scene.mock });
  // The mock checks no token: any parameter of this address can be one.
  const attributes = { compact: '', 'token-param': 'screen' };
  const isLink = scene.group === 'Link page';
  const isList = scene.group === 'List';
  const element: ContactChange | ContactChangeList | ContactChangeConfirm = make(
    isLink ? 'contact-change-confirm' : isList ? 'contact-change-list' : 'contact-change',
    attributes,
  );
  const verify = scene.verify && { view: 'verify', contactId: scene.verify };
  const look = scene.codeStyle && { codeStyle: scene.codeStyle };
  Object.assign(element, {
    client,
    autoRemoveToken: false,
    ...(isLink ? {} : { kind: kindOf(scene), ...look, ...verify }),
  });
  // The single file, as on a real page; it finds the further files that it needs.
  await import(`${meta('bff')}/widget/${element.localName}.js`);
  const ready = new Promise((done) => {
    element.addEventListener(`${element.localName}-ready`, done, { once: true });
  });
  onLookChange(() => element.setAttribute('theme', document.documentElement.dataset['theme'] ?? 'auto'));
  box.append(element);
  await speak();
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
      // The next step must not wait for a call that hangs.
      return void (await Promise.race([element.start({ value: act.value }), settled()]));
    case 'code':
      element.autoSubmit = 'never';
      await element.updateComplete;
      type(element, act.text);
      return void (await Promise.race([element.submitCode(act.text), settled()]));
    case 'type':
      return type(element, act.text);
    case 'country':
      await settled();
      return press(element, '#country');
    case 'link':
      return press(element, '.links > button');
    case 'settle':
      return settled();
    case 'resend':
      return element.resend();
    case 'pass':
      return client.advance(act.ms);
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

/** Waits until a screen is drawn: the file with the rare screens may still be loading. */
async function drawn(element: HTMLElement): Promise<void> {
  for (let i = 0; i < 20 && !element.shadowRoot?.querySelector('[part="heading"]'); i++) await settled();
}

/** Time for a mock answer and a drawing. */
function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 100));
}
