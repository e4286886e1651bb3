// Owns what Transmit's SCIM is beside the strict one: a lone primary address moves in before the others. Not SCIM (scim/).
import type { Json } from '../../core/profile.ts';
import type { AppParts } from '../../http/context.ts';
import type { FaceRoute } from '../../http/routes/face.ts';
import { looseningOf } from '../shared.ts';
import { listRoutes, userRoutes, type Mount } from '../scim/routes.ts';
import type { Project } from '../../ports/project.ts';
import type { Resource } from '../scim/schema.ts';

export const SCIM = '/cis/scim';

export function scimRoutes(parts: AppParts, projects: ReadonlyMap<string, Project>): readonly FaceRoute[] {
  const mount: Mount = {
    at: SCIM,
    // Where one of a kind is allowed, it takes the old one's place.
    reads: (resource, body, id) => (projects.get(id)?.policy.max === 1 ? body : withOthers(resource, body)),
    loosening: (id) => {
      const project = projects.get(id);
      return project ? looseningOf(project, 'transmit') : {};
    },
  };
  // Their contract has users, and nothing else of SCIM.
  return [...userRoutes(parts, mount), ...listRoutes(parts, mount)].filter(({ path }) =>
    /^\/cis\/scim\/Users(?:\/|\/:id|\/\.search)?$/.test(path),
  );
}

/** "User's new primary email address", their sample calls a list of one: whoever else is there stays, as a secondary. */
function withOthers(resource: Resource, body: Resource): Resource {
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => {
      const name = ['emails', 'phoneNumbers'].find((each) => each.toLowerCase() === key.toLowerCase());
      return [key, name === undefined ? value : leading(value, resource[name])];
    }),
  );
}

function leading(given: Json, there: Json | undefined): Json {
  if (!Array.isArray(given) || given.length !== 1) return given;
  const lead = (given as readonly Json[]).find(isObject);
  if (lead === undefined || String(lead['primary']).toLowerCase() !== 'true') return given;
  const others = (Array.isArray(there) ? (there as readonly Json[]) : []).filter(isObject);
  const own = others.find((each) => sameValue(each, lead));
  return [{ ...own, ...lead }, ...others.filter((each) => each !== own).map((each) => ({ ...each, primary: false }))];
}

function sameValue(one: Resource, other: Resource): boolean {
  const [a, b] = [one['value'], other['value']];
  return typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.trim().toLowerCase();
}

function isObject(value: Json): value is Resource {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
