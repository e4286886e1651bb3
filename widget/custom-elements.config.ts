// Owns how custom-elements.json is made of the sources of the elements: their docblocks, properties, methods and the details of their
// events. Not who reads it: manifest.config.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, type ESTree } from 'vite';

const here = import.meta.dirname;

/** The published module of each element, with its class and the file of the class. */
const ELEMENTS = [
  ['dist/index.js', 'ContactChange', 'change/contact-change.ts'],
  ['dist/confirm.js', 'ContactChangeConfirm', 'confirm/contact-change-confirm.ts'],
  ['dist/list.js', 'ContactChangeList', 'list/contact-change-list.ts'],
  ['dist/admin.js', 'ContactAdmin', 'admin/contact-admin.ts'],
] as const;

/** Where their base classes are, the details of their events, and the types that are written out in these. */
const OTHERS = [
  'ui/base.ts',
  'change/contact-change.properties.ts',
  'list/contact-change-list.properties.ts',
  'change/events.ts',
  'list/events.ts',
  '../shared/contact.ts',
  '../shared/wire/change.ts',
];

/** What Lit and browsers use of a class, and a page does not. */
const MACHINERY = /^(?:constructor|tag|properties|styles|shadowRootOptions|connectedCallback|disconnectedCallback)$/;

/** What a docblock says: its text, and its tags in their order. */
interface Docblock {
  readonly text: string;
  readonly tags: readonly { readonly tag: string; readonly rest: string }[];
}

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Typed {
  readonly type: { readonly text: string };
}

interface Field extends Named, Typed {
  readonly kind: 'field';
  readonly default?: string;
  readonly readonly?: true;
}

interface Method extends Named {
  readonly kind: 'method';
  readonly static?: true;
  readonly return: Typed;
  readonly parameters?: readonly Entry[];
}

type Member = Field | Method;

/** What a tag of a docblock declares. */
interface Entry extends Named, Partial<Typed> {
  readonly default?: string;
  readonly optional?: true;
}

type TextOf = (node: ESTree.Span) => string;

/** A class of ours. An element's lists begin with its own entries; those of its bases follow. */
interface Class {
  readonly base: string | undefined;
  readonly docblock: Docblock;
  readonly members: readonly Member[];
}

const classes = new Map<string, Class>();
/** By the name of the event: the type of its detail, as the sources have it. */
const details = new Map<string, string>();
/** Types that are a choice of texts, by name. */
const choices = new Map<string, string>();

function readSource(path: string): void {
  const text = readFileSync(join(here, path), 'utf8');
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const textOf: TextOf = ({ start, end }) => text.slice(start, end);
  /** The docblock before a position; between the two may be comments to tools. */
  const docblockAt = (start: number): Docblock => {
    const before = comments.findLast(
      ({ type, value, end }) => type === 'Block' && value.startsWith('*') && end <= start,
    );
    const isNext = before && /^(?:\s|\/\/.*)*$/.test(text.slice(before.end, start));
    return parseDocblock(isNext ? before.value : '');
  };
  for (const statement of program.body) {
    const node = (statement.type === 'ExportNamedDeclaration' && statement.declaration) || statement;
    if (node.type === 'TSTypeAliasDeclaration' && /^'[^']+'(?: \| '[^']+')+$/.test(textOf(node.typeAnnotation)))
      choices.set(node.id.name, textOf(node.typeAnnotation));
    if (node.type === 'TSInterfaceDeclaration' && node.id.name.endsWith('Details'))
      for (const member of node.body.body)
        if (member.type === 'TSPropertySignature' && member.key.type === 'Literal' && member.typeAnnotation)
          details.set(String(member.key.value), oneLine(textOf(member.typeAnnotation.typeAnnotation)));
    if (node.type === 'ClassDeclaration' && node.id)
      classes.set(node.id.name, {
        base: node.superClass?.type === 'Identifier' ? node.superClass.name : undefined,
        docblock: docblockAt(statement.start),
        members: membersOf(node, textOf, docblockAt),
      });
  }
}

/** The fields and methods that a page may use. */
function membersOf({ body }: ESTree.Class, textOf: TextOf, docblockAt: (start: number) => Docblock): readonly Member[] {
  const defaults = defaultsOf(body, textOf);
  return body.body.flatMap((node): Member | [] => {
    if (node.type !== 'PropertyDefinition' && node.type !== 'MethodDefinition') return [];
    if (node.key.type !== 'Identifier' || MACHINERY.test(node.key.name)) return [];
    if (node.accessibility === 'private' || node.accessibility === 'protected') return [];
    const { name } = node.key;
    const { text, tags } = docblockAt(node.start);
    if (tags.some(({ tag }) => tag === 'internal')) return [];
    const named = { name, ...(text !== '' && { description: text }) };
    if ('kind' in node && node.kind === 'method')
      return {
        kind: 'method',
        ...named,
        ...(node.static && { static: true }),
        return: typeOf(node.value.returnType, textOf, name),
        ...(node.value.params.length > 0 && { parameters: node.value.params.map((each) => parameterOf(each, textOf)) }),
      };
    const isGetter = 'kind' in node;
    const value = defaults.get(name);
    return {
      kind: 'field',
      ...named,
      ...typeOf(isGetter ? node.value.returnType : node.typeAnnotation, textOf, name),
      ...(value !== undefined && { default: value }),
      ...((isGetter || node.readonly) && { readonly: true }),
    };
  });
}

/** The plain values that the constructor sets. */
function defaultsOf({ body }: ESTree.ClassBody, textOf: TextOf): ReadonlyMap<string, string> {
  const own = body.find((node) => node.type === 'MethodDefinition' && 'kind' in node && node.kind === 'constructor');
  const set = (own ? textOf(own) : '').matchAll(/^ +this\.(\w+) = ('[^']*'|true|false|\d+);$/gm);
  return new Map([...set].map(([, name = '', value = '']) => [name, value]));
}

function typeOf(annotation: ESTree.TSTypeAnnotation | null | undefined, textOf: TextOf, name: string): Typed {
  if (!annotation) throw new Error(`${name} has no type`);
  return { type: { text: textOf(annotation.typeAnnotation) } };
}

function parameterOf(param: ESTree.ParamPattern, textOf: TextOf): Entry {
  if (param.type === 'AssignmentPattern') return { name: textOf(param.left), default: textOf(param.right) };
  if (param.type !== 'Identifier') throw new Error(`A parameter has no name: ${textOf(param)}`);
  return {
    name: param.name,
    ...(Boolean(param.optional) && { optional: true }),
    ...(param.typeAnnotation && typeOf(param.typeAnnotation, textOf, param.name)),
  };
}

function parseDocblock(comment: string): Docblock {
  const lines = comment
    .replace(/^\*/, '')
    .replace(/^[ \t]*\* ?/gm, '')
    .trim();
  const [text = '', ...tags] = lines.split(/^@(?=\w)/m);
  return {
    text: text.trim(),
    tags: tags.map((each) => {
      const [, tag = '', rest = ''] = /^(\w+)\s*([\s\S]*)$/.exec(each) ?? [];
      return { tag, rest: rest.replace(/\s+/g, ' ').trim() };
    }),
  };
}

/** A type without comments and modifiers, as documentation shows it. */
function oneLine(type: string): string {
  return type
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\breadonly (?=\w+\??:)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/; }/g, ' }');
}

/** A tag as `{type} [name=default] - description`; the default slot has no name. */
const ENTRY =
  /^(?:\{(?<type>[^}]*)\} )?(?:\[(?<optional>[^=\]]+)=(?<value>[^\]]*)\]|(?<name>(?!- )\S+))? ?(?:- )?(?<description>.*)$/;

function entryOf(rest: string): Entry {
  const { type, optional, value, name = '', description = '' } = ENTRY.exec(rest)?.groups ?? {};
  return {
    name: optional ?? name,
    description,
    ...(type !== undefined && { type: { text: type } }),
    ...(value !== undefined && { default: value }),
  };
}

/** The event with the type of its detail, which an interface `…Details` of the sources declares under the event's name. */
function withDetail(event: Entry): Entry {
  const detail = details.get(event.name);
  if (detail === undefined) throw new Error(`No interface declares the detail of ${event.name}`);
  const text = detail.replace(/\b\w+(?=[;,]| \})/g, (name) => choices.get(name) ?? name);
  return { ...event, type: { text: `CustomEvent<${text}>` } };
}

const fieldOf = (attribute: string): string => attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The element as the manifest describes it. What its bases give counts as its own, since these are no public classes. */
function declare(name: string): object {
  const chain: Class[] = [];
  for (let each = classes.get(name); each; each = classes.get(each.base ?? '')) chain.push(each);
  const [own] = chain;
  if (!own) throw new Error(`No class is named ${name}`);
  const unique = <Item extends Named>(entries: readonly Item[]): readonly Item[] =>
    entries.filter(({ name }, i) => entries.findIndex((each) => each.name === name) === i);
  const entriesOf = (tag: string): readonly Entry[] =>
    unique(
      chain.flatMap(({ docblock }) =>
        docblock.tags.filter((each) => each.tag === tag).map(({ rest }) => entryOf(rest)),
      ),
    );
  const valueOf = (tag: string): string | undefined => own.docblock.tags.find((each) => each.tag === tag)?.rest;
  const members = unique(chain.flatMap((each) => each.members));
  const isField = (field: string): boolean =>
    members.some((member) => member.kind === 'field' && member.name === field);
  const attributes = entriesOf('attr').map((attribute) => {
    const fieldName = fieldOf(attribute.name);
    return isField(fieldName) ? { ...attribute, fieldName } : attribute;
  });
  return {
    kind: 'class',
    name,
    tagName: valueOf('tagname'),
    customElement: true,
    superclass: { name: 'LitElement', package: 'lit' },
    summary: valueOf('summary'),
    description: own.docblock.text,
    attributes,
    members: members.map((member) => {
      const attribute = attributes.find((each) => 'fieldName' in each && each.fieldName === member.name);
      return attribute
        ? { ...member, attribute: attribute.name, description: member.description ?? attribute.description }
        : member;
    }),
    events: entriesOf('fires').map(withDetail),
    slots: entriesOf('slot'),
    cssParts: entriesOf('csspart'),
    cssProperties: entriesOf('cssprop'),
    cssStates: entriesOf('cssstate'),
  };
}

for (const path of [...OTHERS, ...ELEMENTS.map(([, , path]) => path)]) readSource(path);
const modules = ELEMENTS.map(([path, name]) => ({
  kind: 'javascript-module',
  path,
  declarations: [declare(name)],
  exports: [{ kind: 'js', name, declaration: { name, module: path } }],
}));
const manifest = { schemaVersion: '1.0.0', readme: '', modules };
writeFileSync(join(here, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
