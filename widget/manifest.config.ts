// Owns how the build reads custom-elements.json. Not how it is made: custom-elements.config.ts.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the manifest says of an attribute, a property, an event, a slot or a style. */
export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** A field or a method of an element. */
export interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly readonly?: boolean;
  readonly static?: boolean;
}

/** An element. Its lists are empty where the manifest has none. */
export interface ElementEntry {
  readonly tagName: string;
  /** Name of its class. */
  readonly name: string;
  readonly summary: string;
  /** The module that exports the class, as in `contact-change` or `contact-change/list`. */
  readonly module: string;
  readonly attributes: readonly Described[];
  /** The properties that a page may set. */
  readonly properties: readonly Member[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
}

/** The values of an attribute that takes one of a few, else none. */
export function valuesOf({ type }: Described): readonly string[] {
  return type?.text.includes('|') ? type.text.split('|') : [];
}

/** The description of an attribute or a custom property with its default. */
export function withDefault({ description = '', default: value }: Described): string {
  return value === undefined ? description : `${description} Default: \`${value}\`.`;
}

/** Returns the elements of the package in `folder`, in the order of the manifest. */
export async function readElements(folder: string): Promise<readonly ElementEntry[]> {
  const { modules } = JSON.parse(await readFile(join(folder, 'custom-elements.json'), 'utf8')) as {
    readonly modules: readonly { path: string; declarations: readonly (ElementEntry & { members?: Member[] })[] }[];
  };
  return modules.flatMap(({ path, declarations }) =>
    declarations.map(({ members = [], ...element }) => ({
      ...element,
      module: path === 'dist/index.js' ? 'contact-change' : path.replace(/^dist\/(.*)\.js$/, 'contact-change/$1'),
      attributes: element.attributes ?? [],
      properties: members.filter((member) => member.kind === 'field' && !member.readonly && !member.static),
      events: element.events ?? [],
      slots: element.slots ?? [],
      cssParts: element.cssParts ?? [],
      cssProperties: element.cssProperties ?? [],
    })),
  );
}
