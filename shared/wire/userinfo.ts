// Owns the answer of the userinfo endpoint, in OpenID Connect's names. Not the native bodies beside it.

/** The claims of the user, as they are now. */
export interface UserinfoBody {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly phone_number?: string;
  readonly phone_number_verified?: boolean;
  readonly preferred_username?: string;
  readonly updated_at: number;
}
