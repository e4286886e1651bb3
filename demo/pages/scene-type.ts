// Owns what a scene of the gallery is made of. Not the scenes: scene-list.ts, list-scenes.ts.
import type { MockOptions } from '../mock-options.ts';

export type Group = 'Email' | 'Phone' | 'List' | 'Link page';

export interface Scene {
  readonly group: Group;
  readonly name: string;
  /** As in the address: `/scenes?screen=code&error=proof-wrong`. */
  readonly screen: string;
  readonly error?: string;
  readonly mock?: MockOptions;
  /** A contact that they have is verified. */
  readonly verify?: string;
  /** What is done once it has loaded, in order. */
  readonly acts?: readonly Act[];
}

export type Act =
  | { readonly do: 'start'; readonly value: string }
  | { readonly do: 'code'; readonly text: string }
  /** The text is typed and not sent. */
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'resend' | 'press' | 'report' }
  /** The first button among the links. */
  | { readonly do: 'link' }
  | { readonly do: 'settle' }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'fault'; readonly code: string }
  /** A button of the list, by the key that it has there; several after each other. */
  | { readonly do: 'key'; readonly key: string };
