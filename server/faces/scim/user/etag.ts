// Owns the ETag of a user (RFC 7644 §3.14), and whether a header names it.
import type { Secrets } from '../../../ports/secrets.ts';
import type { Account } from '../../../service/account.ts';

/**
 * Returns the ETag. It is weak because two answers of one version can show different attributes. Waiting changes are part of
 * the ETag because they do not change the version of the user.
 */
export function etagOf({ user, pending }: Account, { hash }: Pick<Secrets, 'hash'>): string {
  const waiting = pending.length === 0 ? '' : `-${hash(pending.map(({ id }) => id).join(' ')).slice(0, 12)}`;
  return `W/"${user.version}${waiting}"`;
}

/** Whether an If-Match or If-None-Match header names the tag. The comparison is weak because all our tags are weak. */
export function namesEtag(header: string, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((tag) => bare(tag) === bare(etag));
}
