// Owns the difference between Transmit's SCIM and ours: a list of only a primary address keeps the other addresses. Not SCIM
// itself: faces/scim/.
import { withoutSpaces } from '../../../shared/address.ts';
import type { Json } from '../../core/profile.ts';
import type { AppParts } from '../../http/context.ts';
import type { FaceRoute } from '../../http/routes/face.ts';
import { looseningOf } from '../shared.ts';
import { discoveryRoutes } from '../scim/discovery/discovery-routes.ts';
import { listRoutes } from '../scim/list/list-routes.ts';
import type { Mount } from '../scim/mount.ts';
import { userRoutes } from '../scim/routes.ts';
import type { Project } from '../../ports/project.ts';
import type { Resource } from '../scim/schema/schema.ts';

/** The path below which Transmit mounts SCIM. */
export const SCIM = '/cis/scim';

/** SCIM routes of Transmit's contract. */
export function scimRoutes(parts: AppParts, projects: ReadonlyMap<string, Project>): readonly FaceRoute[] {
  const mount: Mount = {
    path: SCIM,
    // When the policy allows only one contact of a kind, the new contact replaces the old contact.
    readBody: (resource, body, id) => (projects.get(id)?.policy.max === 1 ? body : keepSecondary(resource, body)),
    loosening: (id) => {
      const project = projects.get(id);
      return project ? looseningOf(project, 'transmit') : {};
    },
  };
  // Of SCIM, Transmit's contract has the users, and what the service says of itself.
  const users = [...userRoutes(parts, mount), ...listRoutes(parts, mount)].filter(({ path }) =>
    /^\/cis\/scim\/Users(?:\/|\/:id|\/\.search)?$/.test(path),
  );
  return [...users, ...discoveryRoutes(parts.publicUrl, mount)];
}

/**
 * Keeps the other addresses, as secondary ones, when a body lists one primary address. Transmit's sample calls this address
 * the "User's new primary email address".
 */
function keepSecondary(resource: Resource, body: Resource): Resource {
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => {
      const name = ['emails', 'phoneNumbers'].find((each) => each.toLowerCase() === key.toLowerCase());
      return [key, name === undefined ? value : withSecondary(value, resource[name])];
    }),
  );
}

function withSecondary(list: Json, current: Json | undefined): Json {
  if (!Array.isArray(list) || list.length !== 1) return list;
  const primary = (list as readonly Json[]).find(isObject);
  if (primary === undefined || String(primary['primary']).toLowerCase() !== 'true') return list;
  const others = (Array.isArray(current) ? (current as readonly Json[]) : []).filter(isObject);
  const existing = others.find((each) => hasSameValue(each, primary) && hasType(each, primary['type']));
  return [
    { ...existing, ...primary },
    ...others.filter((each) => each !== existing).map((each) => ({ ...each, primary: false })),
  ];
}

function hasSameValue(one: Resource, other: Resource): boolean {
  const [a, b] = [one['value'], other['value']];
  return typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === withoutSpaces(b).toLowerCase();
}

/** Whether the entry has the type; every entry has none that is given. */
function hasType(entry: Resource, type: Json | undefined): boolean {
  return type === undefined || String(entry['type']).toLowerCase() === String(type).toLowerCase();
}

function isObject(value: Json): value is Resource {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
