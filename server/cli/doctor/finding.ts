// Owns a finding of `doctor`, and how it reads. Not what is found: judge-*.ts.
import type { Row } from '../context.ts';

/**
 * `ok`: it works. `hint`: it cannot be tried, or may be meant. `warning`: it works, but not well or not for long. `error`: it does
 * not work.
 */
export type Level = 'ok' | 'hint' | 'warning' | 'error';

/** What one probe means for the operator. Neither a secret nor text of another server is in it. */
export interface Finding {
  readonly level: Level;
  /** Such as `mail`. */
  readonly area: string;
  /** The variable, or the place in PROJECTS_FILE, that it is about; null when it is about none. */
  readonly setting: string | null;
  /** What was found, in a sentence without its end. */
  readonly found: string;
  /** What to do, in sentences; null when there is nothing to do. */
  readonly remedy: string | null;
}

/** Makes the functions that write findings of one area. */
export function findingsOf(area: string): {
  readonly ok: (found: string, setting?: string) => Finding;
  readonly tell: (level: Exclude<Level, 'ok'>, setting: string | null, found: string, remedy: string) => Finding;
} {
  return {
    ok: (found, setting) => ({ level: 'ok', area, setting: setting ?? null, found, remedy: null }),
    tell: (level, setting, found, remedy) => ({ level, area, setting, found, remedy }),
  };
}

/** Returns the finding as a row of the output. `project`: null where there is one project. */
export function rowOf(finding: Finding, project: string | null): Row {
  const { level, area, setting, found, remedy } = finding;
  const about = [project === null ? '' : `project ${project}: `, setting === null ? '' : `${setting}: `].join('');
  const first = `${level.padEnd(8)}${area.padEnd(14)}${about}${found}.`;
  return {
    type: 'finding',
    data: { ...finding, ...(project === null ? {} : { project }) },
    text: remedy === null ? first : `${first}\n${' '.repeat(22)}→ ${remedy}`,
  };
}
