// Owns the paths of the native API that more than one client calls.

/** Of a change. */
export function changePath(id: string): string {
  return `/v1/changes/${encodeURIComponent(id)}`;
}

/** Of a contact. */
export function contactPath(id: string): string {
  return `/v1/contacts/${encodeURIComponent(id)}`;
}

/** Of the user's audit log; `cursor`: of a further page. */
export function activityPath(cursor?: string): string {
  return '/v1/activity' + (cursor ? `?cursor=${encodeURIComponent(cursor)}` : '');
}
