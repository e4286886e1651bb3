// Owns the name by which the operator knows a setting: its variable, or its place in PROJECTS_FILE. Not the settings: config/.
import { variableAt } from '../../config/project/variables.ts';

/** Returns the name of a setting by its path in the project, such as `mail.0.url`. */
export type SettingName = (path: string) => string;

/** `index`: the place of the project in PROJECTS_FILE; null when variables set the one project. */
export function settingNames(index: number | null): SettingName {
  if (index === null) return variableAt;
  return (path) => `PROJECTS_FILE: [${index}].${path.replace(/\.(\d+)(?=\.|$)/g, '[$1]')}`;
}
