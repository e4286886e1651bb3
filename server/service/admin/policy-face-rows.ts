// Owns the rows of what the vendor contracts of a project demand and loosen. Not what the settings mean: core/face-sign-in.ts; nor how
// they are read: config/project/face-schema.ts.
import type { AdminPolicyRow } from '../../../shared/wire/admin-project.ts';
import { DEFAULT_FACE_SIGN_IN, signInOf } from '../../core/face-sign-in.ts';
import type { FaceSettings, Project } from '../../ports/project.ts';
import { reasonOf } from './reason.ts';
import { durationText, shown, type Json } from './setting-text.ts';

/** Returns three rows for each contract. `isFile`: the server has several projects, from a file. */
export function faceRows(
  { faces, policy }: Pick<Project, 'faces' | 'policy'>,
  isFile: boolean,
): readonly AdminPolicyRow[] {
  const written = Object.fromEntries(
    Object.entries(faces).flatMap(([name, face]) => (face === undefined ? [] : [[name, settingOf(face)] as const])),
  );
  // The setting is one text, so the line has what all contracts have today.
  const line = isFile ? `"faces": ${JSON.stringify(written)}` : `FACES=${JSON.stringify(written)}`;
  const ofPolicy = shown(durationText(policy.linkLife));
  return Object.entries(written).flatMap(([name, setting]) =>
    FACE_ROWS.map(({ part, reason, ...row }) => ({
      default: LINK_LIVES[name] ?? ofPolicy,
      ...row,
      ...reasonOf(reason),
      name: `faces.${name}.${part}`,
      // Without a life of their own, links of a contract work as long as those of the policy.
      value: setting[part] === null ? ofPolicy : shown(setting[part]),
      setting: isFile ? `faces.${name}.${part}` : `FACES: ${name}.${part}`,
      line,
    })),
  );
}

/** The default life of links, where it is not that of the policy: config/project/face-schema.ts. */
const LINK_LIVES: Readonly<Record<string, string>> = { wso2: '1d' };

const FACE_ROWS = [
  {
    part: 'linkLife',
    reason: 'faceLinkLife',
  },
  {
    part: 'confirmCurrent',
    default: DEFAULT_FACE_SIGN_IN.confirmCurrent,
    reason: 'faceConfirmCurrent',
  },
  {
    part: 'stepUp',
    default: shown(stepUpOf({})),
    reason: 'faceStepUp',
  },
] as const;

interface FaceSetting {
  readonly [part: string]: Json;
  readonly linkLife: Json;
  readonly confirmCurrent: Json;
  readonly stepUp: Json;
}

/** Returns the settings of a contract as `FACES` has them. */
function settingOf(face: FaceSettings): FaceSetting {
  const { completion, linkLife, humanCheck = 'off' } = face;
  return {
    completion,
    linkLife: linkLife === null ? null : durationText(linkLife),
    confirmCurrent: signInOf(face).confirmCurrent,
    stepUp: stepUpOf(face),
    humanCheck,
  };
}

function stepUpOf(face: Pick<FaceSettings, 'stepUp'>): Json {
  const { maxAge, acr, amr } = signInOf(face).begin;
  return {
    begin: { maxAge: durationText(maxAge), ...(acr === null ? {} : { acr }), ...(amr === null ? {} : { amr }) },
  };
}
