// Owns how names and picture of a user are stored when a management call writes them. Not contacts: edited-contacts.ts.
import type { Attributes, Json } from '../../core/profile.ts';

/** Names and picture as a call writes them. Undefined: as before. Empty: removed. */
export interface NamesEdit {
  readonly displayName?: string | undefined;
  readonly givenName?: string | undefined;
  readonly middleName?: string | undefined;
  readonly familyName?: string | undefined;
  readonly picture?: string | undefined;
}

const PARTS = ['givenName', 'middleName', 'familyName'] as const;

/** Returns the attributes after the edit; null when the edit says nothing. */
export function editedAttributes(current: Attributes, edit: NamesEdit): Attributes | null {
  if (Object.values(edit).every((value) => value === undefined)) return null;
  const attributes = new Map<string, Json>(Object.entries(current));
  const set = (name: string, value: Json | undefined): void => {
    if (value === undefined) attributes.delete(name);
    else attributes.set(name, value);
  };
  if (edit.displayName !== undefined) set('displayName', edit.displayName === '' ? undefined : edit.displayName);
  if (edit.picture !== undefined)
    set('photos', edit.picture === '' ? undefined : [{ value: edit.picture, type: 'photo' }]);
  set('name', editedName(current['name'], edit));
  return Object.fromEntries(attributes);
}

function editedName(current: Json | undefined, edit: NamesEdit): Json | undefined {
  const name = new Map<string, Json>(
    typeof current === 'object' && current !== null && !Array.isArray(current) ? Object.entries(current) : [],
  );
  for (const part of PARTS) {
    const value = edit[part];
    if (value === undefined) continue;
    if (value === '') name.delete(part);
    else name.set(part, value);
    // The full name in one text would no longer match its parts.
    name.delete('formatted');
  }
  if (edit.displayName !== undefined) name.delete('formatted');
  return name.size === 0 ? undefined : Object.fromEntries(name);
}
