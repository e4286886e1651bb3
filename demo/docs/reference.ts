// Owns the pages that are made of descriptions for machines, as Markdown: the elements (custom-elements.json) and the operations
// (openapi.json). Not the descriptions: widget/custom-elements.json, server/http/openapi/.
import { readFile } from 'node:fs/promises';
import { openapi } from '../../server/http/openapi/document.ts';
import { readVersion } from '../../server/package-files.ts';
import { ROOT } from './pages.ts';

/** Where the examples say that the server is. */
const PUBLIC_URL = 'https://id.example.com';

// ── Elements ──────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Described {
  readonly name?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Method extends Described {
  readonly kind: string;
  readonly static?: boolean;
  readonly return?: { readonly type: { readonly text: string } };
  readonly parameters?: readonly (Described & { readonly optional?: boolean })[];
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Method[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssStates?: readonly Described[];
}

const PARTS: readonly (readonly [keyof Declaration, string, string])[] = [
  ['attributes', 'Attributes', 'attribute'],
  ['events', 'Events', 'event'],
  ['slots', 'Slots', 'slot'],
  ['cssProperties', 'Custom properties', 'property'],
  ['cssParts', 'Parts', 'part'],
  ['cssStates', 'States', 'state'],
];

/** Returns the page of all elements. */
export async function elementsPage(): Promise<string> {
  const text = await readFile(new URL('widget/custom-elements.json', ROOT), 'utf8');
  const { modules } = JSON.parse(text) as { modules: { declarations?: Declaration[] }[] };
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
  const parts = elements.map((element) =>
    [
      `## ${element.tagName}`,
      element.description ?? element.summary ?? '',
      ...PARTS.map((part) => tableOf(element, part)),
      methodsOf(element),
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  return `# Elements\n\nEvery attribute, event, slot, style and method of each element, made from \`custom-elements.json\`.\n\n${parts.join('\n\n')}\n`;
}

function tableOf(element: Declaration, [key, title, word]: (typeof PARTS)[number]): string {
  const rows = (element[key] ?? []) as readonly Described[];
  if (rows.length === 0) return '';
  const hasDefault = rows.some((row) => row.default !== undefined);
  const more = key === 'events' ? ['detail'] : hasDefault ? ['type', 'default'] : [];
  const head = [word, 'meaning', ...more];
  return [
    `### ${title} of ${element.tagName}`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows.map((one) => {
      const name = one.name === '' || one.name === undefined ? '(default)' : code(one.name);
      const cells = [name, cell(one.description ?? '')];
      const type = one.type?.text ?? '';
      // Of an event, the type of its detail is what differs.
      if (key === 'events') return row([...cells, code(type.replace(/^CustomEvent<(.*)>$/, '$1'))]);
      return row(hasDefault ? [...cells, code(type), code(one.default ?? '')] : cells);
    }),
  ].join('\n');
}

function methodsOf({ tagName, members = [] }: Declaration): string {
  const methods = members.filter((member) => member.kind === 'method' && !member.static);
  const rows = methods.map(({ name, parameters = [], return: result, description }) => {
    const given = parameters.map((one) => `${one.name}${one.optional ? '?' : ''}: ${one.type?.text}`);
    return row([code(`${name}(${given.join(', ')})`), cell(description ?? ''), code(result?.type.text ?? '')]);
  });
  if (rows.length === 0) return '';
  const head = [row(['method', 'meaning', 'result']), row(['---', '---', '---'])];
  return [`### Methods of ${tagName}`, '', ...head, ...rows].join('\n');
}

// ── Operations ────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly description?: string;
  readonly $ref?: string;
}

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema?: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema?: Schema }>> };
  readonly responses: Readonly<Record<string, { description?: string }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The description of the native API, without vendor contracts. */
export function openapiText(): string {
  return `${JSON.stringify(openapi({ publicUrl: PUBLIC_URL, version: readVersion() }), null, 1)}\n`;
}

/** Groups of operations, by the beginning of their paths; the first that fits. */
const AREAS: readonly (readonly [RegExp, string])[] = [
  [/^\/v1\/admin\//, 'Admins'],
  [/^\/v1\/(?:changes|contacts|links|undo)/, 'Changes, contacts and links'],
  [/^\/(?:v1\/(?:me|session|activity|merges)|userinfo)/, 'The account'],
  [/^\/(?:oauth2|\.well-known)/, 'API clients and keys'],
  [/^/, 'Pages, files and health'],
];

/** Returns the page of all operations. */
export function operationsPage(): string {
  const { paths } = JSON.parse(openapiText()) as Document;
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      area: AREAS.find(([pattern]) => pattern.test(path))?.[1] ?? '',
      text: operationText(`${method.toUpperCase()} ${path}`, operation),
    })),
  );
  const order = [
    'The account',
    'Changes, contacts and links',
    'API clients and keys',
    'Admins',
    'Pages, files and health',
  ];
  const areas = order.map((name) => {
    const own = all.filter(({ area }) => area === name);
    return `## ${name}\n\n${own.map(({ text }) => text).join('\n\n')}`;
  });
  return `# All operations\n\nMade from the [OpenAPI 3.1 description](openapi.json), which a server also answers at \`/openapi.json\`. What holds for all of them is in [API](server/docs/api.md).\n\n${areas.join('\n\n')}\n`;
}

function operationText(name: string, { summary, security, parameters, requestBody, responses }: Operation): string {
  const lines = [`### ${code(name)}`, '', `${summary ?? ''}.`, '', `Called by ${callers(security)}.`];
  const given = (parameters ?? []).map(({ name, in: place, required, schema }) =>
    row([code(name), required ? 'yes' : '', `${typeOf(schema ?? {})}, in the ${place}`]),
  );
  const [body] = Object.values(requestBody?.content ?? {});
  const required = new Set(body?.schema?.required);
  const fields = Object.entries(body?.schema?.properties ?? {}).map(([name, schema]) =>
    row([code(name), required.has(name) ? 'yes' : '', typeOf(schema)]),
  );
  if (given.length + fields.length > 0)
    lines.push('', row(['field', 'required', 'value']), row(['---', '---', '---']), ...given, ...fields);
  const answers = Object.entries(responses);
  const good = answers.filter(([status]) => Number(status) < 400);
  const refused = answers.filter(([status]) => Number(status) >= 400).map(([status]) => code(status));
  lines.push('', row(['answer', 'meaning']), row(['---', '---']));
  lines.push(...good.map(([status, { description }]) => row([code(status), cell(description ?? '')])));
  if (refused.length > 0) lines.push('', `[Refused](server/docs/api.md#refusals) with ${refused.join(', ')}.`);
  return lines.join('\n');
}

const CALLERS: Readonly<Record<string, string>> = {
  bearer: 'a token',
  session: 'the cookie of a session',
  adminSession: 'the cookie of the portal',
  client: 'an API client',
  basic: 'the id and secret of an API client',
};

function callers(security: Operation['security'] = []): string {
  if (security.length === 0) return 'anyone';
  const words = security.flatMap((one) =>
    Object.entries(one).map(([name, scopes]) => {
      const scope = scopes.length > 0 ? ` with ${scopes.map(code).join(', ')}` : '';
      return `${CALLERS[name] ?? name}${scope}`;
    }),
  );
  const withAnyone = security.some((one) => Object.keys(one).length === 0) ? ['anyone', ...words] : words;
  return withAnyone.join(' · ');
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return code(schema.$ref.split('/').at(-1) ?? '');
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(', ');
  const some = schema.anyOf ?? schema.oneOf;
  if (some !== undefined) return [...new Set(some.map(typeOf))].join(' or ');
  if (schema.items !== undefined) return `list of ${typeOf(schema.items)}`;
  const limits = [
    schema.maxLength === undefined ? '' : `at most ${schema.maxLength} characters`,
    schema.minimum === undefined ? '' : `from ${schema.minimum}`,
    schema.maximum === undefined || schema.maximum > 1e15 ? '' : `to ${schema.maximum}`,
    schema.pattern === undefined ? '' : `as ${code(schema.pattern)}`,
  ].filter(Boolean);
  const names = [schema.type ?? 'any'].flat().join(' or ');
  return [names, ...limits].join(', ');
}

// ── Tables of Markdown ────────────────────────────────────────────────────────────────────────────────────────────────

/** A bar would end the cell, also inside of code. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const code = (text: string): string => (text === '' ? '' : `\`${text.replace(/\s+/g, ' ').replaceAll('|', '\\|')}\``);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
