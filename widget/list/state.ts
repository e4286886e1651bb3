// Owns what a list knows of itself at a moment, and where the focus goes after it. Not what leads from one to the next.
import type { ChangeBody, MeBody } from '../../shared/wire.ts';
import type { Trouble } from '../client/call.ts';
import type { ListAction } from './events.ts';

/** What is done in a change of its own, in place of the list. */
export type Task =
  | { readonly do: 'add' | 'change'; readonly then: 'add' | 'primary' | 'replace' }
  | { readonly do: 'verify'; readonly contactId: string }
  | { readonly do: 'resume'; readonly change: ChangeBody };

export type News = ListAction | 'cancelled';

export interface ListState {
  readonly at: 'loading' | 'failed' | 'list' | 'flow' | 'step-up' | 'signed-out';
  /** Null until loaded. */
  readonly me: MeBody | null;
  /** The row whose menu is open. */
  readonly open: string | null;
  /** The row that is to be removed, if the person says so once more. */
  readonly asking: string | null;
  /** The row that is being seen to. */
  readonly busy: string | null;
  /** `id`: of the row that it is about; empty = of all. */
  readonly trouble: { readonly id: string; readonly of: Trouble } | null;
  readonly news: { readonly of: News; readonly value: string } | null;
  readonly task: Task | null;
  /** Where the focus belongs, the best first; another list each time that it moves. */
  readonly focus: readonly string[];
}

/** What a new sign-in is asked for with before anything was refused. */
export const STEP_UP: Trouble = { code: 'step-up-required', status: 0 };

/** Before anything is loaded. */
export const FIRST: ListState = {
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

/** To the button that the person came from, or what has taken its place. */
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
