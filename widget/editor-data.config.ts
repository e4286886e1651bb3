// Owns what editors read of the elements: web-types for JetBrains, custom data for VS Code. Not how the manifest is read: manifest.config.ts.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readElements, valuesOf, withDefault } from './manifest.config.ts';
import type { Described, ElementEntry } from './manifest.config.ts';

/** Writes dist/web-types.json, and dist/vscode.html-custom-data.json and dist/vscode.css-custom-data.json. */
export async function writeEditorData(here: string, dist: string): Promise<void> {
  const elements = await readElements(here);
  const { name, version } = JSON.parse(await readFile(join(here, 'package.json'), 'utf8')) as Record<string, string>;
  const files = {
    'web-types.json': webTypes(elements, name, version),
    'vscode.html-custom-data.json': { version: 1.1, tags: elements.map(vscodeTag) },
    'vscode.css-custom-data.json': {
      version: 1.1,
      properties: uniqueStyles(elements, 'cssProperties').map(vscodeProperty),
      pseudoElements: uniqueStyles(elements, 'cssParts').map((part) => ({
        name: `::part(${part.name})`,
        description: part.description,
      })),
    },
  };
  for (const [file, content] of Object.entries(files))
    await writeFile(join(dist, file), `${JSON.stringify(content, null, 2)}\n`);
}

// ── JetBrains ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function webTypes(elements: readonly ElementEntry[], name: string | undefined, version: string | undefined): object {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(webTypesElement) } },
  };
}

function webTypesElement(element: ElementEntry): object {
  return {
    name: element.tagName,
    description: element.summary,
    attributes: element.attributes.map((attribute) => ({
      ...described(attribute),
      ...(attribute.default !== undefined && { default: attribute.default }),
      value:
        attribute.type?.text === 'boolean' ? { kind: 'no-value', type: 'boolean' } : { type: webTypesType(attribute) },
    })),
    slots: element.slots.map(described),
    js: {
      properties: element.properties.map((property) => ({ ...described(property), type: property.type?.text })),
      events: element.events.map((event) => ({ ...described(event), type: event.type?.text })),
    },
    css: {
      properties: element.cssProperties.map(described),
      parts: element.cssParts.map(described),
    },
  };
}

function webTypesType(attribute: Described): string {
  const values = valuesOf(attribute);
  return values.length > 0 ? values.map((value) => `'${value}'`).join(' | ') : (attribute.type?.text ?? 'string');
}

const described = ({ name, description }: Described): Described => ({ name, ...(description && { description }) });

// ── VS Code ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function vscodeTag({ tagName, summary, attributes, events, slots }: ElementEntry): object {
  const lists = [listOf('Events', events), listOf('Slots', slots)].filter(Boolean);
  return {
    name: tagName,
    description: markdown([summary, ...lists].join('\n\n')),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(withDefault(attribute)),
      // VS Code's built-in set `v` means that the attribute takes no value.
      ...(attribute.type?.text === 'boolean' && { valueSet: 'v' }),
      ...(valuesOf(attribute).length > 0 && { values: valuesOf(attribute).map((name) => ({ name })) }),
    })),
  };
}

function listOf(title: string, entries: readonly Described[]): string {
  if (entries.length === 0) return '';
  const lines = entries.map(({ name, description = '' }) => `- ${name ? `\`${name}\`` : '(default)'}: ${description}`);
  return `**${title}**\n\n${lines.join('\n')}`;
}

const vscodeProperty = (property: Described): object => ({
  name: property.name,
  description: markdown(withDefault(property)),
});

const markdown = (value: string): object => ({ kind: 'markdown', value });

/** The styles of all elements. Those of one name mean the same; the first description counts. */
function uniqueStyles(elements: readonly ElementEntry[], key: 'cssParts' | 'cssProperties'): readonly Described[] {
  const all = elements.flatMap((element) => element[key]);
  return [...new Map(all.toReversed().map((style) => [style.name, style])).values()].toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}
