// Owns what a scene of the gallery is made of. Not the scenes: change-scenes.ts, list-scenes.ts, link-scenes.ts.
import type { MockOptions } from '../mock-options.ts';

/** A heading of the gallery. */
export type Group = 'Email' | 'Phone' | 'List' | 'Link page';

/** A screen of one of the elements, and how to get there with the mock client. */
export interface Scene {
  readonly group: Group;
  readonly name: string;
  /** In the address of the scene: `/scenes?screen=code&error=proof-wrong`. */
  readonly screen: string;
  /** In the address of the scene, where several have the same screen. */
  readonly error?: string;
  readonly mock?: MockOptions;
  /** Id of an existing contact that is verified. */
  readonly verify?: string;
  readonly codeStyle?: 'segments';
  /** What is done once the element has loaded, in order. */
  readonly acts?: readonly Act[];
}

/** A scene of a file that holds one group. */
export type SceneInGroup = Omit<Scene, 'group'>;

/** One thing that is done in a scene. */
export type Act =
  | { readonly do: 'start'; readonly value: string }
  | { readonly do: 'code'; readonly text: string }
  /** The text is typed and not sent. */
  | { readonly do: 'type'; readonly text: string }
  /** `press`: the primary button. `report`: the secondary one. */
  | { readonly do: 'resend' | 'press' | 'report' }
  /** Opens the list of countries. */
  | { readonly do: 'country' }
  /** Presses the first button among the links. */
  | { readonly do: 'link' }
  /** Waits until the calls under way are answered. */
  | { readonly do: 'settle' }
  /** Moves the mock's clock on. */
  | { readonly do: 'pass'; readonly ms: number }
  /** Shows a refusal that the mock does not make. */
  | { readonly do: 'fault'; readonly code: string }
  /** Presses a button of the list, named by its `data-key`. */
  | { readonly do: 'key'; readonly key: string };
