// Owns the menu of a contact, and the question before a contact is removed. Not which actions a menu offers: row-model.ts.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Row } from './row-model.ts';
import { keyedButton, wordOfKind } from './view.ts';
import type { ListView } from './view.ts';
import { paragraph } from '../ui/pieces.ts';
import type { Content } from '../ui/pieces.ts';

/** Draws the open menu of a row, or the question in its place, or nothing. */
export function rowMenu(view: ListView, row: Row): Content {
  if (view.state.asking === row.id) return removalQuestion(view, row);
  return view.state.open === row.id ? openMenu(view, row) : '';
}

function openMenu(view: ListView, row: Row): TemplateResult {
  const { speech, controller } = view;
  const { id, actions, removalBlock } = row;
  const run = {
    makePrimary: () => controller.promote(row),
    verify: () => controller.startTask({ do: 'verify', contactId: id }),
    remove: () => controller.askRemoval(id),
  };
  return html`<div part="menu" id="m-${id}" role="group" aria-labelledby="b-${id}">
    ${actions.map((action) =>
      keyedButton(view, {
        parts: action === 'remove' ? 'menu-item remove' : 'menu-item',
        key: action,
        text: speech.say(action),
        act: run[action],
      }),
    )}
    ${removalBlock ? paragraph(speech.say(removalBlock), 'hint') : ''}
  </div>`;
}

function removalQuestion(view: ListView, row: Row): TemplateResult {
  const { speech, controller } = view;
  const { id, text } = row;
  const remove = keyedButton(view, {
    parts: 'danger-button',
    key: `remove ${id}`,
    text: speech.say('remove'),
    act: ignoreDoubleClick((event) => controller.remove(row, isLost(event))),
  });
  const keep = keyedButton(view, {
    parts: 'secondary-button',
    key: `keep ${id}`,
    text: speech.say('keep'),
    act: () => controller.closeMenu(),
  });
  return html`<div
    part="menu"
    id="m-${id}"
    class="ask"
    role="group"
    tabindex="-1"
    data-key="ask ${id}"
    aria-labelledby="q-${id}"
  >
    <p id="q-${id}">${speech.say('removeAsk', { v: text })}</p>
    ${
      row.contact?.verified
        ? html`<label><input type="checkbox" />${speech.say(wordOfKind('lost', view.kind))}</label>`
        : ''
    }
    <div class="actions">${remove}${keep}</div>
  </div>`;
}

/**
 * Ignores the second click of a double click. The question appears where the menu item was, and this click must not
 * answer it.
 */
function ignoreDoubleClick(act: (event?: UIEvent) => unknown): (event?: UIEvent) => unknown {
  return (event) => (event && event.detail > 1 ? undefined : act(event));
}

/** Whether "I no longer control this address" is checked in the question that contains the pressed button. */
function isLost(event?: UIEvent): boolean {
  const question = (event?.currentTarget as Element | undefined)?.closest('.ask');
  return !!question?.querySelector('input')?.checked;
}
