// Owns the panel that themes the widget beside it, and the snippet below. Not what a choice means: theme-choice.ts.
import { mockClient } from '../mock-client.ts';
import { onLookChange } from './bar.ts';
import type { Hex } from './contrast.ts';
import { copyButton } from './copy.ts';
import { make, need } from './dom.ts';
import { speak } from './language.ts';
import { FIRST_CHOICE, adviceFor, propertiesOf, snippetOf } from './theme-choice.ts';
import type { Density, ThemeChoice } from './theme-choice.ts';
import { firstPageWords } from './welcome-words.ts';

/** Accents to begin with. The last one is too light for links on white, to show what the panel says then. */
const SWATCHES = ['#0d5c63', '#3347c8', '#7a2e8e', '#2f6b3a', '#a8461f', '#26323c', '#e0a100'] as const;

const form = need<HTMLFormElement>('#controls');
const accent = need<HTMLInputElement>('[name="accent"]', form);
const holder = need('#preview-widget');
const code = need('#theme-code code');

/** Draws the panel, and gives the widget its mock client. */
export function startStudio(): void {
  need('#swatches').append(...SWATCHES.map(swatch));
  need('#theme-code').append(copyButton(() => code.textContent ?? '', firstPageWords().snippet));
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(show));
  placeWidget(FIRST_CHOICE.kind);
  onLookChange(show);
}

function swatch(colour: (typeof SWATCHES)[number]): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'swatch', 'data-accent': colour });
  button.style.setProperty('--swatch', colour);
  button.addEventListener('click', () => setAccent(colour));
  return button;
}

function setAccent(colour: Hex): void {
  accent.value = colour;
  show();
}

/** Another kind is another widget, because a mock client knows one kind of change. */
function placeWidget(kind: ThemeChoice['kind']): HTMLElement {
  const widget = make('contact-change', { kind });
  // The element asks its client at once, so it has it before it is in the page.
  Object.assign(widget, { client: mockClient({ kind }) });
  holder.replaceChildren(widget);
  void speak();
  return widget;
}

function choice(): ThemeChoice {
  const values = new FormData(form);
  const read = (name: string): string => String(values.get(name));
  return {
    kind: read('kind') === 'phone' ? 'phone' : 'email',
    accent: read('accent') as Hex,
    radius: Number(read('radius')),
    font: read('font'),
    density: read('density') as Density,
    scheme: read('scheme') as ThemeChoice['scheme'],
  };
}

function show(): void {
  const now = choice();
  const shown = need('contact-change', holder);
  const widget = shown.getAttribute('kind') === now.kind ? shown : placeWidget(now.kind);
  const properties = propertiesOf(now);
  // What was set before and is not any more; the list of a style changes with it.
  const stale = [...widget.style].filter((name) => !properties.has(name));
  for (const name of stale) widget.style.removeProperty(name);
  for (const [name, value] of properties) widget.style.setProperty(name, value);
  widget.setAttribute('theme', now.scheme);
  need('#preview').dataset['scheme'] = now.scheme;
  code.textContent = snippetOf(now);
  need('#accent-value').textContent = now.accent;
  need('#radius-value').textContent = `${now.radius} px`;
  for (const colour of SWATCHES) {
    const button = need(`.swatch[data-accent="${colour}"]`);
    button.setAttribute('aria-pressed', String(colour === now.accent));
    button.setAttribute('aria-label', firstPageWords().swatches[colour]);
  }
  showAdvice(now);
}

function showAdvice(now: ThemeChoice): void {
  const advice = adviceFor(now);
  if (!advice) return need('#advice').replaceChildren();
  const { tooLight, use } = firstPageWords();
  const ratio = make('bdi', { dir: 'ltr' }, `${advice.ratio.toFixed(1)}:1`);
  const button = make(
    'button',
    { type: 'button', class: 'quiet' },
    `${use} `,
    make('bdi', { dir: 'ltr' }, advice.better),
  );
  button.addEventListener('click', () => {
    setAccent(advice.better);
    // The button goes with the advice: the focus stays with what it was about.
    accent.focus();
  });
  need('#advice').replaceChildren(make('p', {}, `${tooLight[0]} `, ratio, ` ${tooLight[1]}`), button);
}
