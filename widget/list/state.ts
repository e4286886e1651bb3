// Owns the state of a list, and where the focus goes after a task. Not what moves it from one state to the next: controller.ts.
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import type { Trouble } from '../client/call.ts';
import type { ListAction } from './events.ts';

/** What a `<contact-change>` in place of the list is for. */
export type Task =
  | { readonly do: 'add' | 'change'; readonly then: 'add' | 'primary' | 'replace' }
  | { readonly do: 'verify'; readonly contactId: string }
  | { readonly do: 'resume'; readonly change: ChangeBody };

/** What the status line says was done. */
export type News = ListAction | 'cancelled';

/** What the element shows as `state`; pages may read it. */
export interface ListState {
  /** The screen. */
  readonly at: 'loading' | 'failed' | 'list' | 'flow' | 'step-up' | 'signed-out';
  /** Null until loaded. */
  readonly me: MeBody | null;
  /** Id of the row whose menu is open. */
  readonly open: string | null;
  /** Id of the row whose removal waits for the person's yes or no. */
  readonly asking: string | null;
  /** Id of the row that a call is under way for. */
  readonly busy: string | null;
  /** `id` is the row that the refusal concerns; empty where it concerns the list as such. */
  readonly trouble: { readonly id: string; readonly of: Trouble } | null;
  /** `of` is what was done, `value` the address that it was done to. */
  readonly news: { readonly of: News; readonly value: string } | null;
  readonly task: Task | null;
  /** Keys of the elements that the focus should go to, the best first; a new array each time the focus should move. */
  readonly focus: readonly string[];
}

/** The requirement that a sign-in is started with when the server has not refused anything yet. */
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

/** The button that started the task, or what stands in its place now. `id` is the row of the changed contact. */
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
