// Owns the state of a list, and where the focus goes after a task. Not how the state changes: controller.ts.
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import type { Trouble } from '../client/call.ts';
import type { ListAction } from '../change/events.ts';

/** The task of a `<contact-change>` that is shown in place of the list. */
export type Task =
  | { readonly do: 'add' | 'change'; readonly then: 'add' | 'primary' | 'replace' }
  | { readonly do: 'verify'; readonly contactId: string }
  | { readonly do: 'resume'; readonly change: ChangeBody };

/** The result that the status line announces. */
export type News = ListAction | 'cancelled';

/** What the status line announces. */
export interface NewsItem {
  /** What was done. */
  readonly of: News;
  /** The address concerned. */
  readonly value: string;
  /** The address as people read it. */
  readonly text: string;
}

/** The state of a list. Pages can read it as `state` of the element. */
export interface ListState {
  /** The screen. */
  readonly at: 'loading' | 'failed' | 'list' | 'flow' | 'step-up' | 'signed-out';
  /** Null until loaded. */
  readonly me: MeBody | null;
  /** Id of the row whose menu is open. */
  readonly open: string | null;
  /** Id of the row with the open question whether to remove its contact. */
  readonly asking: string | null;
  /** Id of the row, or name of the screen, with a call under way. */
  readonly busy: string | null;
  /** `id`: the row that the refusal concerns; empty when the refusal concerns the whole list. */
  readonly trouble: { readonly id: string; readonly of: Trouble } | null;
  readonly news: NewsItem | null;
  readonly task: Task | null;
  /** Keys of the elements to focus, the best first. A new array means that the focus has to move. */
  readonly focus: readonly string[];
}

/** The requirement of a sign-in that starts before the server refused a call. */
export const STEP_UP: Trouble = { code: 'step-up-required', status: 0 };

/** The state before the first load. */
export const NOT_LOADED: ListState = {
  at: 'loading',
  me: null,
  open: null,
  asking: null,
  busy: null,
  trouble: null,
  news: null,
  task: null,
  focus: [],
};

/**
 * Returns the keys to focus after a task: the button that started the task, or its replacements. `id`: the row of the
 * changed contact.
 */
export function focusAfter(task: Task, id: string | undefined): readonly string[] {
  switch (task.do) {
    case 'add':
      return ['add'];
    case 'change':
      return ['change', `menu ${id}`, 'add'];
    case 'verify':
      return [`menu ${task.contactId}`, 'add'];
    case 'resume':
      return [`resume ${task.change.id}`, `menu ${id}`, 'add'];
  }
}
