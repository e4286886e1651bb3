// Owns the shapes of a directory of the site to which changes go, as a project configures it, and of the events that come from it.
// Not how a directory is called: deliver/channels/directory/. No code.
import type { Json } from '../core/profile.ts';

/** One of our names of a user. `sub`: the subject of the user's tokens; `id`: our own `usr_…`. */
export type UserKey = 'externalId' | 'userName' | 'sub' | 'id';

/** How we log in at a directory: OAuth 2.0 client credentials (RFC 6749 §4.4). */
export interface OAuthLogin {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string | null;
  /** The parameter `audience`, which some servers ask for beside or instead of a scope. */
  readonly audience: string | null;
  /** Whether the secret goes in the header (RFC 6749 §2.3.1) or in the form. */
  readonly clientAuth: 'basic' | 'post';
}

/** A directory of the site, which gets each changed list of contacts. */
export interface DirectorySettings {
  readonly id: string;
  readonly type: 'scim' | 'keycloak' | 'http';
  /** Without a slash at its end; of `http`: with placeholders (core/directory-template.ts). */
  readonly url: string;
  /** Sent as a bearer token; null with `oauth`. */
  readonly token: string | null;
  readonly oauth: OAuthLogin | null;
  /** The name in the directory by which a user is found. Not of `http`, whose URL or body names the user. */
  readonly match: 'externalId' | 'userName' | 'id';
  /** Our name of the user that is looked for there. */
  readonly key: UserKey;
  /** The issuer whose `sub` it is; null = the project's first. */
  readonly issuer: string | null;
  /** Ids of API clients, and issuers, that write for the directory: what they write is not sent back. */
  readonly sources: readonly string[];
  /** Of `keycloak`. */
  readonly realm: string | null;
  /** Of `keycloak`: the attribute of the phone number; with `Verified` behind it, whether it is verified. */
  readonly phoneAttribute: string;
  /** Of `scim`: the URN of an extension with `emails` and `phoneNumbers`, each of `value` and `verified`; null = none. */
  readonly verifiedExtension: string | null;
  /** Of `http`. */
  readonly method: 'PUT' | 'PATCH' | 'POST';
  /** Of `http`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of `http`: JSON whose texts have placeholders. */
  readonly body: Json | null;
  /** How many users may be written at once, 1 to 50; undefined = 5. */
  readonly connections?: number | undefined;
}

/** How the site's systems tell what happened to a user there. */
export interface DirectoryEvents {
  /** One `whsec_…` or several, separated by a space. */
  readonly secret: string;
  /** The directory that sends them, which does not get back what its events change; null = none gets it. */
  readonly directory: string | null;
}
