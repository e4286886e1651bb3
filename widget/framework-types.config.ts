// Owns the type declarations for templates of frameworks, which the build makes from custom-elements.json. Not how a framework names
// attributes and listeners: frameworks/.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readElements, valuesOf, withDefault } from './manifest.config.ts';
import type { Described, ElementEntry } from './manifest.config.ts';

/** Writes dist/frameworks: elements.d.ts and the declarations of each framework, which use it. */
export async function writeFrameworkTypes(here: string, dist: string): Promise<void> {
  const folder = join(dist, 'frameworks');
  await mkdir(folder, { recursive: true });
  await cp(join(here, 'frameworks'), folder, { recursive: true });
  // What runs where a page imports types alone, such as `contact-change/react`.
  await writeFile(join(folder, 'types-only.js'), 'export {};\n');
  await writeFile(join(folder, 'elements.d.ts'), declarationsOf(await readElements(here)));
}

function declarationsOf(elements: readonly ElementEntry[]): string {
  return `// What each element takes and dispatches. Made from custom-elements.json.
${elements.map(importOf).join('\n')}

${elements.map(interfacesOf).join('\n')}
/** The elements, by tag. */
export interface Elements {
${elements.map(({ tagName, name }) => `  '${tagName}': { element: ${name}; attributes: ${name}Attributes; properties: ${name}Properties; events: ${name}Events };`).join('\n')}
}
`;
}

function importOf({ name, module }: ElementEntry): string {
  const file = module === 'contact-change' ? 'index' : module.replace('contact-change/', '');
  return `import type { ${name}, ${name}EventMap } from '../types/widget/${file}.js';`;
}

function interfacesOf({ tagName, name, attributes, properties, events }: ElementEntry): string {
  return [
    interfaceOf(`The attributes of \`<${tagName}>\`.`, `${name}Attributes`, attributes, (attribute) => {
      return `?: ${attributeType(attribute)} | undefined`;
    }),
    interfaceOf(
      `The properties of \`<${tagName}>\` that a page may set.`,
      `${name}Properties`,
      properties,
      (property) => {
        return `?: ${name}['${property.name}'] | undefined`;
      },
    ),
    interfaceOf(`The events of \`<${tagName}>\`.`, `${name}Events`, events, (event) => {
      return `: ${name}EventMap['${event.name}']`;
    }),
  ].join('\n');
}

function interfaceOf(
  title: string,
  name: string,
  entries: readonly Described[],
  typeOf: (entry: Described) => string,
): string {
  const lines = entries.map(
    (entry) => `  /** ${withDefault(entry).replaceAll(/\s+/g, ' ')} */\n  '${entry.name}'${typeOf(entry)};`,
  );
  return `/** ${title} */\nexport interface ${name} {\n${lines.join('\n')}\n}\n`;
}

function attributeType(attribute: Described): string {
  const values = valuesOf(attribute);
  if (values.length > 0) return values.map((value) => `'${value}'`).join(' | ');
  const type = attribute.type?.text ?? 'string';
  return type === 'number' ? 'number | `${number}`' : type;
}
