// Owns the gallery: each scene in a frame, so that it has a width, focus and theme of its own. Not the scenes: scene-list.ts.
import { onLookChange } from './bar.ts';
import { make, need } from './dom.ts';
import { chosenLanguage } from './language.ts';
import { SCENES, sceneUrl } from './scene-list.ts';
import type { Scene } from './scene-type.ts';

const gallery = need('#gallery');
const width = need<HTMLSelectElement>('#width');
const requested = new URLSearchParams(location.search).get('width');
if (requested && [...width.options].some((option) => option.value === requested)) width.value = requested;

const groups = new Map(SCENES.map(({ group }) => [group, SCENES.filter((scene) => scene.group === group)]));
need('#index').append(
  ...[...groups].map(([group, scenes]) =>
    make(
      'p',
      {},
      make('b', {}, group),
      make('span', {}, ...scenes.map((scene) => make('a', { href: `#${anchor(scene)}` }, scene.name))),
    ),
  ),
);
for (const [group, scenes] of groups)
  gallery.append(make('section', {}, make('h2', {}, group), make('div', { class: 'grid' }, ...scenes.map(card))));

function card(scene: Scene): HTMLElement {
  const frame = make('iframe', { title: `${scene.group}: ${scene.name}`, loading: 'lazy' });
  frame.addEventListener('load', () => {
    const page = frame.contentDocument?.body;
    if (!page) return;
    const fit = (): void => {
      frame.height = String(Math.ceil(page.getBoundingClientRect().height));
    };
    new ResizeObserver(fit).observe(page);
    fit();
  });
  const link = make('a', { class: 'scene-link' }, scene.name);
  return make('figure', { id: anchor(scene) }, make('figcaption', {}, link), frame);
}

function anchor(scene: Scene): string {
  return `${scene.group}-${scene.name}`.toLowerCase().replace(/[^a-z]+/g, '-');
}

function show(): void {
  const { dir, dataset } = document.documentElement;
  gallery.style.setProperty('--scene-width', `${width.value}px`);
  for (const scene of SCENES) {
    const figure = need(`#${anchor(scene)}`, gallery);
    const look = { lang: chosenLanguage(), dir, theme: dataset['theme'] ?? 'auto' };
    const bare = sceneUrl(scene, { ...look, bare: '1' });
    const frame = need<HTMLIFrameElement>('iframe', figure);
    if (frame.getAttribute('src') !== bare) frame.src = bare;
    need<HTMLAnchorElement>('.scene-link', figure).href = sceneUrl(scene, { ...look, width: width.value });
  }
}

width.addEventListener('change', show);
onLookChange(show);
