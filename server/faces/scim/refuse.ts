// Owns how a refusal is said in SCIM (RFC 7644 §3.12).
import { PROBLEMS, type ProblemCode, type Refusal } from '../../../shared/problem.ts';
import type { Dialect } from '../../http/context.ts';
import type { ScimType } from './path.ts';

export const SCIM_TYPE = 'application/scim+json';
const ERROR_URN = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** What is not said with the status of its problem, or has a scimType. */
const SAID: { readonly [C in ProblemCode]?: { readonly status?: number; readonly scimType: ScimType } } = {
  'body-invalid': { scimType: 'invalidSyntax' },
  'name-taken': { scimType: 'uniqueness' },
  'address-taken': { scimType: 'uniqueness' },
  'address-invalid': { status: 400, scimType: 'invalidValue' },
  'address-not-allowed': { status: 400, scimType: 'invalidValue' },
  'too-many-contacts': { status: 400, scimType: 'invalidValue' },
  'last-contact': { status: 400, scimType: 'mutability' },
};

export const dialect: Dialect = (refusal, status) => {
  const said = SAID[refusal.code];
  // A cursor's or a filter's error is found by whoever reads it; a body's is of its own kind.
  const scimType = refusal.code === 'body-invalid' ? (refusal.reason ?? said?.scimType) : said?.scimType;
  return {
    status: said?.status ?? status,
    body: {
      schemas: [ERROR_URN],
      status: String(said?.status ?? status),
      ...(scimType === undefined ? {} : { scimType }),
      detail: detailOf(refusal),
    },
    type: SCIM_TYPE,
  };
};

function detailOf({ code, detail, errors }: Refusal): string {
  if (detail !== undefined) return detail;
  const [first] = errors ?? [];
  if (first !== undefined) return first.path === '' ? `the body ${first.message}` : `${first.path}: ${first.message}`;
  return PROBLEMS[code][1];
}
