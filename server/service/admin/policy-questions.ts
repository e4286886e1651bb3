// Owns the rows of the policy that answer a question which several settings answer together: what users may do with a kind, whether
// they may have several addresses, whether an update is verified. Not the row of each setting: policy-rows.ts.
import { KINDS } from '../../../shared/contact.ts';
import type { AdminPolicyRow } from '../../../shared/wire/admin-project.ts';
import { DEFAULT_POLICY } from '../../core/policy.ts';
import { reasonOf } from './reason.ts';
import type { Project } from '../../ports/project.ts';

/** Returns the setting and the line that writes the value of today. `path`: of a value of the policy. */
export type WhereSet = (path: readonly string[]) => Pick<AdminPolicyRow, 'setting' | 'line'>;

/** Returns the rows. `isFile`: as in `policyRows`. */
export function questionRows(project: Project, whereSet: WhereSet, isFile: boolean): readonly AdminPolicyRow[] {
  const { policy } = project;
  return [
    ...KINDS.map((kind) => ({
      name: `may.${kind}`,
      value: policy.kinds.includes(kind) ? policy.may[kind].join(', ') : 'off',
      default: DEFAULT_POLICY.may[kind].join(', '),
      ...reasonOf('may'),
      ...whereSet(policy.kinds.includes(kind) ? ['may', kind] : ['kinds']),
    })),
    {
      name: 'severalAddresses',
      value: String(policy.max),
      default: String(DEFAULT_POLICY.max),
      ...reasonOf('severalAddresses'),
      ...whereSet(['max']),
    },
    verificationOnUpdate(project, isFile),
  ];
}

/** No setting turns the proof off. What an admin may do without one depends on the second admin. */
function verificationOnUpdate({ adminApprovals = 'on' }: Project, isFile: boolean): AdminPolicyRow {
  return {
    name: 'verificationOnUpdate',
    value: proofAnd(adminApprovals),
    default: proofAnd('on'),
    ...reasonOf('verificationOnUpdate'),
    setting: isFile ? 'adminApprovals' : 'ADMIN_APPROVALS',
    line: isFile ? `"adminApprovals": "${adminApprovals}"` : `ADMIN_APPROVALS=${adminApprovals}`,
  };
}

/** Values are written as settings write them, so that they are the same in every language. */
const proofAnd = (approvals: 'on' | 'off'): string => `on; adminApprovals: ${approvals}`;
