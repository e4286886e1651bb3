// Owns the answer of the userinfo endpoint, with the names of OpenID Connect. Not the body of GET /v1/me: me.ts.

/** The current claims of the user. */
export interface UserinfoBody {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly phone_number?: string;
  readonly phone_number_verified?: boolean;
  readonly preferred_username?: string;
  readonly updated_at: number;
}
