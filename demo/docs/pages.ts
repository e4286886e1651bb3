// Owns which pages the documentation has: their groups, order and names, and which file each is made of. Not what stands on them: the
// Markdown itself. A page of server/docs that is not listed here stands at the end of the group Server.
import { readdir } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const ROOT = new URL('../../', import.meta.url);

/** What is made while the pages are made, and stands in no file. */
export type Made = 'elements' | 'api';

/** A page before its text is read. */
export interface Page {
  /** Its name, also that of its file without `.html`. */
  readonly slug: string;
  /** Its name in the navigation. */
  readonly label: string;
  /** The Markdown from the root of the repository, or what makes it. */
  readonly from: { readonly file: string } | { readonly made: Made };
}

/** Pages that belong together, in their order. */
export interface Group {
  readonly name: string;
  /** What a reader finds in it, for the first page. */
  readonly what: string;
  readonly pages: readonly Page[];
}

const file = (path: string, label: string, slug = slugOf(path)): Page => ({ slug, label, from: { file: path } });
const docs = (name: string, label: string): Page => file(`server/docs/${name}.md`, label);
const made = (name: Made, slug: string, label: string): Page => ({ slug, label, from: { made: name } });

/** `server/docs/vendors/descope.md` becomes `vendors-descope`, `widget/README.md` becomes `widget`. */
function slugOf(path: string): string {
  return path
    .replace(/^server\/docs\//, '')
    .replace(/(?:\/README)?\.md$/, '')
    .replaceAll('/', '-')
    .toLowerCase();
}

const GROUPS: readonly Group[] = [
  {
    name: 'Start',
    what: 'See it run, then put it into a page of your own.',
    pages: [docs('start', 'Start'), file('README.md', 'What it is', 'about')],
  },
  {
    name: 'Embed',
    what: 'The tags, their words, their look, their events.',
    pages: [
      file('widget/README.md', 'Embed', 'embed'),
      docs('frameworks', 'Frameworks'),
      docs('theme', 'Theme'),
      docs('languages', 'Languages'),
      docs('brand', 'Brand'),
      docs('account-page', 'Account page'),
      made('elements', 'elements', 'Elements'),
    ],
  },
  {
    name: 'Server',
    what: 'Settings, limits, messages, admins and commands.',
    pages: [
      file('server/README.md', 'Server'),
      docs('configure', 'Configure'),
      docs('limits', 'Limits'),
      docs('messages', 'Messages'),
      docs('admins', 'Admins'),
      docs('cli', 'Commands'),
      docs('test-contacts', 'Test your flow'),
    ],
  },
  {
    name: 'Identity',
    what: 'Which token you send, and who may change what.',
    pages: [docs('identity', 'Identity'), docs('tokens', 'Identity providers')],
  },
  {
    name: 'API',
    what: 'Every operation, webhooks, SCIM and security events.',
    pages: [
      docs('api', 'API'),
      made('api', 'api-reference', 'All operations'),
      docs('clients-and-scim', 'API clients and SCIM'),
      docs('webhooks', 'Webhooks'),
      docs('sync', 'Sync'),
      docs('delivery-reports', 'Delivery reports'),
      docs('signals', 'Shared Signals'),
      docs('receipts', 'Receipts'),
    ],
  },
  {
    name: 'Operate',
    what: 'Deploy, upgrade, back up, watch and measure.',
    pages: [
      docs('operate', 'Operate'),
      docs('deploy', 'Deploy'),
      docs('data', 'Data'),
      docs('monitoring', 'Monitor'),
      docs('log', 'Log'),
      docs('benchmarks', 'Benchmarks'),
    ],
  },
  {
    name: 'Vendors',
    what: 'Serve the clients of Descope, Trivore, Transmit and WSO2.',
    pages: [
      docs('vendors', 'Vendors'),
      docs('vendors/descope', 'Descope'),
      docs('vendors/trivore', 'Trivore ID'),
      docs('vendors/transmit', 'Transmit Security'),
      docs('vendors/wso2', 'WSO2 and Asgardeo'),
      file('server/faces/README.md', 'Inside a contract', 'faces'),
    ],
  },
  {
    name: 'Security',
    what: 'Attacks that are tested, and why it is built so.',
    pages: [
      docs('threat-model', 'Threat model'),
      docs('decisions', 'Decisions'),
      docs('ARCHITECTURE', 'Architecture'),
      docs('CONTRIBUTING', 'Contributing'),
      docs('devices', 'Devices'),
    ],
  },
  {
    name: 'Changes',
    what: 'What is new, and what an upgrade asks of you.',
    pages: [
      file('widget/CHANGELOG.md', 'Of the widget', 'widget-changes'),
      file('server/CHANGELOG.md', 'Of the server', 'server-changes'),
    ],
  },
];

/** Returns all groups, with the pages of server/docs that no group lists. */
export async function listGroups(): Promise<readonly Group[]> {
  const listed = new Set(
    GROUPS.flatMap(({ pages }) => pages.flatMap(({ from }) => ('file' in from ? [from.file] : []))),
  );
  const found = await readdir(fileURLToPath(new URL('server/docs', ROOT)), { recursive: true });
  const rest = found
    .map((name) => posix.join('server/docs', name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.md') && !listed.has(path))
    .sort()
    .map((path) => file(path, labelOf(path)));
  return GROUPS.map((group) => (group.name === 'Server' ? { ...group, pages: [...group.pages, ...rest] } : group));
}

function labelOf(path: string): string {
  const words = posix.basename(path, '.md').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
