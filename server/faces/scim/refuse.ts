// Owns the response to a refusal in SCIM (RFC 7644 §3.12).
import { PROBLEMS, type ProblemCode, type Refusal } from '../../../shared/problem.ts';
import type { Dialect } from '../../http/context.ts';
import type { ScimError, ScimType } from './value/outcome.ts';
import { ERROR_URN } from './schema/urns.ts';

/** The media type of all answers. */
export const SCIM_TYPE = 'application/scim+json';

/**
 * The scimType of each problem that has one. `status` is set when SCIM requires another status than the status of the problem.
 */
const SCIM_TYPES: { readonly [C in ProblemCode]?: { readonly status?: number; readonly scimType: ScimType } } = {
  'body-invalid': { scimType: 'invalidSyntax' },
  'name-taken': { scimType: 'uniqueness' },
  'address-taken': { scimType: 'uniqueness' },
  'address-invalid': { status: 400, scimType: 'invalidValue' },
  'address-not-allowed': { status: 400, scimType: 'invalidValue' },
  'too-many-contacts': { status: 400, scimType: 'invalidValue' },
  'last-contact': { status: 400, scimType: 'mutability' },
};

/** Returns the status and the body of every refusal below a mount. */
export const dialect: Dialect = (refusal, problemStatus) => {
  const { status = problemStatus, scimType: usual } = SCIM_TYPES[refusal.code] ?? {};
  // `refusalOf` puts the scimType of an error into the reason.
  const scimType = refusal.code === 'body-invalid' ? (refusal.reason ?? usual) : usual;
  return {
    status,
    body: {
      schemas: [ERROR_URN],
      status: String(status),
      ...(scimType === undefined ? {} : { scimType }),
      detail: detailOf(refusal),
    },
    type: SCIM_TYPE,
  };
};

/** Returns the refusal for a SCIM error. */
export function refusalOf({ scimType, detail }: ScimError): Refusal {
  return { code: 'body-invalid', reason: scimType, detail };
}

function detailOf({ code, detail, errors }: Refusal): string {
  if (detail !== undefined) return detail;
  const [first] = errors ?? [];
  if (first !== undefined) return first.path === '' ? `the body ${first.message}` : `${first.path}: ${first.message}`;
  return PROBLEMS[code][1];
}
