// Owns the screens of <contact-change-list>, one function for each. Not what the buttons do: controller.ts. Not a row:
// row.ts.
import { html } from 'lit';
import { activitySection } from './activity-section.ts';
import { contactRow } from './row.ts';
import { newsNote, troubleOf } from './announcements.ts';
import { keyedButton, wordOfKind } from './view.ts';
import type { ListView } from './view.ts';
import { formatTime } from '../ui/date-time.ts';
import { button, page, paragraph, row as line, waiting } from '../ui/pieces.ts';
import type { Content } from '../ui/pieces.ts';
import type { Word } from '../words/speech.ts';

/** Draws the screen of the state. */
export function listScreen(view: ListView): Content {
  switch (view.state.at) {
    case 'loading':
      return html`<slot name="loading">${waiting(view.speech.say('loading'))}</slot>`;
    case 'failed':
      return failed(view);
    case 'flow':
      return change(view);
    case 'step-up':
      return stepUp(view);
    case 'signed-out':
      return signedOut(view);
    case 'list':
      return contacts(view);
  }
}

function titled({ headingLevel, speech }: ListView, title: Word, ...content: readonly unknown[]): Content {
  return page(headingLevel, false, speech.say(title), content);
}

function failed(view: ListView): Content {
  const retry = button('primary-button', view.speech.say('retry'), () => view.controller.refresh());
  return titled(view, 'failed', troubleOf(view), line('actions', retry));
}

/** Draws a `<contact-change>` in place of the list, with a button that returns to the list. */
function change(view: ListView): Content {
  const { speech, controller } = view;
  const back = keyedButton(view, {
    parts: 'link-button back',
    key: 'back',
    text: speech.say('back'),
    act: () => controller.endTask(null),
  });
  return html`<div class="flow">${back}${view.drawChange()}</div>`;
}

function stepUp(view: ListView): Content {
  const { speech, controller } = view;
  return titled(
    view,
    'stepUp',
    paragraph(speech.say('stepUpText')),
    troubleOf(view),
    line(
      'actions',
      signInButton(view),
      button('secondary-button', speech.say('notNow'), () => controller.signIn.decline()),
    ),
  );
}

function signedOut(view: ListView): Content {
  return titled(
    view,
    'signedOut',
    paragraph(view.speech.say('signedOutText')),
    view.hasSignIn ? html`<slot name="signed-out"></slot>` : [troubleOf(view), line('actions', signInButton(view))],
  );
}

function signInButton({ speech, state: { busy }, controller }: ListView): Content {
  return button('primary-button', speech.say('signInAgain'), () => controller.signIn.start(), { disabled: busy, busy });
}

function contacts(view: ListView): Content {
  const { kind, speech, model } = view;
  const rows = model?.rows ?? [];
  return titled(
    view,
    wordOfKind('list', kind),
    frozenNote(view),
    troubleOf(view),
    rows.length
      ? html`<ul part="list" role="list">
          ${rows.map((row) => contactRow(view, row))}
        </ul>`
      : paragraph(speech.say(wordOfKind('none', kind))),
    newsNote(view),
    addButton(view),
    model?.full ? paragraph(speech.say('too-many-contacts'), 'hint') : '',
    activitySection(view),
  );
}

/**
 * Says until when the account is frozen, with a button for a sign-in that may end the freeze earlier. Nothing if not
 * frozen.
 */
function frozenNote(view: ListView): Content {
  const { speech, model, controller } = view;
  if (!model?.frozenUntil) return '';
  const signIn = keyedButton(view, {
    parts: 'link-button',
    key: 'sign-in',
    text: speech.say('signInAgain'),
    act: () => controller.signIn.start(),
  });
  return html`<div class="note">
    ${paragraph(speech.say('frozen', { t: formatTime(model.frozenUntil, speech) }))} ${signIn}
  </div>`;
}

function addButton(view: ListView): Content {
  const { kind, speech, model, controller } = view;
  if (!model?.canAdd) return '';
  return keyedButton(view, {
    parts: 'secondary-button add',
    key: 'add',
    text: speech.say(wordOfKind('add', kind)),
    act: () => controller.startTask({ do: 'add', then: model.addThen }),
  });
}
