// Owns the URNs of WSO2's user schemas, and how a URN precedes a name. Not the attributes of the schemas: resource.ts.
import { ENTERPRISE_URN } from '../../core/profile.ts';
import { CORE_URN } from '../scim/schema/urns.ts';

/** The vendor's schema. */
export const WSO2 = 'urn:scim:wso2:schema';

const URNS = [CORE_URN, WSO2, ENTERPRISE_URN].map((urn) => urn.toLowerCase());

/** Whether the name is the URN of one of the three schemas, in any case. */
export function isSchemaUrn(name: string): boolean {
  return URNS.includes(name.toLowerCase());
}

/** Returns a name or a path without the URN of one of the three schemas. A path below another schema stays unchanged. */
export function withoutUrn(path: string): string {
  const prefix = URNS.find((urn) => path.toLowerCase().startsWith(`${urn}:`));
  return prefix === undefined ? path : path.slice(prefix.length + 1);
}
