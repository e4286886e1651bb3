// Owns the paths of the native API that more than one client calls.

/** Returns the path of a change. */
export function changePath(id: string): string {
  return `/v1/changes/${encodeURIComponent(id)}`;
}

/** Returns the path of a contact. */
export function contactPath(id: string): string {
  return `/v1/contacts/${encodeURIComponent(id)}`;
}

/** Returns the path of the user's audit log. `cursor`: cursor of the next page. */
export function activityPath(cursor?: string): string {
  return '/v1/activity' + (cursor ? `?cursor=${encodeURIComponent(cursor)}` : '');
}
