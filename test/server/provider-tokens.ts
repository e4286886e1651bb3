// Owns tokens in the shapes that identity providers document, beside the result that each must have. No test.

/** A token of a provider: what it is, how it differs from the provider's good one, and what becomes of it. */
export interface ProviderToken {
  readonly what: string;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** HMAC with a shared secret, as some providers sign refresh tokens. */
  readonly hmac?: 'HS256' | 'HS512';
  /** `accepted`, or the reason in the log. */
  readonly result: string;
}

/** A provider, by its heading in docs/tokens.md. */
export interface Provider {
  readonly heading: string;
  readonly alg: 'RS256' | 'ES256' | 'ES384' | 'EdDSA';
  readonly header?: Readonly<Record<string, unknown>>;
  /** Beside iss, iat and exp. */
  readonly claims: Readonly<Record<string, unknown>>;
  readonly tokens: readonly ProviderToken[];
  /** What is read from the good token. */
  readonly reads?: {
    readonly email?: string;
    readonly verified?: boolean;
    readonly amr?: readonly string[];
    readonly hasTime?: boolean;
  };
}

const CLIENT = '1example23456789';
const NOW = Math.floor(Date.UTC(2026, 10, 20, 10) / 1000);

/** Epoch seconds at which all tokens are issued. */
export const ISSUED = NOW;

export const PROVIDERS: readonly Provider[] = [
  {
    heading: 'Auth0',
    alg: 'RS256',
    claims: {
      sub: 'auth0|123456',
      aud: ['https://contact-change.shop.example', 'https://shop.eu.auth0.com/userinfo'],
      azp: 'my_client_id',
      scope: 'openid profile read:patients',
    },
    tokens: [
      { what: 'access token', result: 'accepted' },
      {
        what: 'access token by RFC 9068',
        header: { typ: 'at+jwt' },
        claims: { client_id: 'my_client_id', jti: '73Wak' },
        result: 'accepted',
      },
      {
        what: 'access token for this API alone',
        claims: { aud: 'https://contact-change.shop.example' },
        result: 'accepted',
      },
      {
        what: 'access token for one more API',
        claims: { aud: ['https://contact-change.shop.example', 'https://x.example'] },
        result: 'audience-beside',
      },
      {
        what: 'access token for /userinfo alone',
        claims: { aud: 'https://shop.eu.auth0.com/userinfo' },
        result: 'audience-other',
      },
      { what: 'ID token', claims: { aud: 'my_client_id', nonce: 'n', scope: undefined }, result: 'audience-other' },
      {
        what: 'token of a system',
        claims: { sub: 'my_client_id@clients', gty: 'client-credentials' },
        result: 'client-token',
      },
      { what: 'issuer without its slash', claims: { iss: 'https://shop.eu.auth0.com' }, result: 'issuer-slash' },
    ],
    reads: { hasTime: false, amr: [] },
  },
  {
    heading: 'Amazon Cognito',
    alg: 'RS256',
    header: { typ: undefined },
    claims: {
      sub: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
      'cognito:groups': ['shoppers'],
      version: 2,
      client_id: CLIENT,
      origin_jti: 'o',
      event_id: 'e',
      token_use: 'access',
      scope: 'aws.cognito.signin.user.admin openid',
      auth_time: NOW - 60,
      jti: 'j',
      username: 'my-test-user',
    },
    tokens: [
      { what: 'access token', result: 'accepted' },
      { what: 'access token of another app', claims: { client_id: 'other' }, result: 'required-claim' },
      {
        what: 'ID token',
        claims: { token_use: 'id', aud: CLIENT, client_id: undefined, scope: undefined },
        result: 'audience-other',
      },
      { what: 'ID token without aud', claims: { token_use: 'id' }, result: 'required-claim' },
      { what: 'token of a system', claims: { sub: CLIENT, username: undefined }, result: 'client-token' },
    ],
    reads: { hasTime: true },
  },
  {
    heading: 'Microsoft Entra ID',
    alg: 'RS256',
    claims: {
      aud: '6e74172b-be56-4843-9ff4-e66a39bb12e3',
      nbf: NOW,
      aio: 'A',
      azp: 'f7d4e9b0',
      azpacr: '0',
      name: 'Ann',
      oid: '690222be',
      preferred_username: 'ann@shop.example',
      rh: 'I',
      scp: 'openid contacts.change',
      sub: 'HKZpfaHyWadeOouYlitjrI-KffTm222X5rrV3xDqfKQ',
      tid: '8eaef023-2b34-4da1-9baa-8bc8c9d6a490',
      uti: 'f',
      ver: '2.0',
    },
    tokens: [
      { what: 'access token', result: 'accepted' },
      {
        what: 'access token with another scope',
        claims: { scp: 'User.Read contacts.changes' },
        result: 'required-claim',
      },
      {
        what: 'ID token of the same registration',
        claims: { scp: undefined, azp: undefined },
        result: 'required-claim',
      },
      { what: 'ID token with a nonce', claims: { nonce: 'n' }, result: 'id-token' },
      { what: 'token of a system', claims: { idtyp: 'app' }, result: 'client-token' },
      {
        what: 'token of version 1',
        claims: { iss: 'https://sts.windows.net/8eaef023-2b34-4da1-9baa-8bc8c9d6a490/' },
        result: 'issuer-unknown',
      },
    ],
    reads: { hasTime: false },
  },
  {
    heading: 'Keycloak',
    alg: 'RS256',
    claims: {
      jti: 'onrtac:1',
      aud: ['contact-change', 'account'],
      sub: 'e8c523ff-52a2-42e2-a7a5-f1d0fbb76204',
      typ: 'Bearer',
      azp: 'shop',
      sid: 's',
      auth_time: NOW - 30,
      acr: '1',
      amr: ['pwd', 'otp'],
      realm_access: { roles: ['user'] },
      scope: 'openid profile email',
      email_verified: true,
      preferred_username: 'ann',
      email: 'ann@old.example',
    },
    tokens: [
      { what: 'access token', result: 'accepted' },
      {
        what: 'access token for another client too',
        claims: { aud: ['contact-change', 'account', 'broker'] },
        result: 'audience-beside',
      },
      { what: 'access token without the mapper', claims: { aud: 'account' }, result: 'audience-other' },
      { what: 'ID token with our audience', claims: { typ: 'ID', at_hash: 'h' }, result: 'id-token' },
      {
        what: 'refresh token',
        claims: { typ: 'Refresh', aud: 'https://sign-in.example.com/realms/shop' },
        hmac: 'HS512',
        result: 'audience-other',
      },
      { what: 'refresh token with our audience', claims: { typ: 'Refresh' }, hmac: 'HS512', result: 'alg-other' },
      { what: 'logout token', header: { typ: 'logout+jwt' }, claims: { typ: 'Logout' }, result: 'other-token' },
      {
        what: 'another case in the issuer',
        claims: { iss: 'https://Sign-in.example.com/realms/shop' },
        result: 'issuer-case',
      },
    ],
    reads: { email: 'ann@old.example', verified: true, amr: ['pwd', 'otp'], hasTime: true },
  },
  {
    heading: 'Okta',
    alg: 'RS256',
    header: { typ: 'application/at+jwt' },
    claims: {
      ver: 1,
      jti: 'AT.0mP4JKAZX1iACIT4vbEDF7LpvDVjxypPMf0D7uX39RE',
      aud: 'api://contact-change',
      cid: '0oabucvyc38HLL1ef0h7',
      uid: '00uixa271s6x7qt8I0h7',
      scp: ['openid', 'contacts.change'],
      auth_time: NOW - 10,
      sub: '00uixa271s6x7qt8I0h7',
    },
    tokens: [
      { what: 'access token', result: 'accepted' },
      { what: 'access token without the header typ', header: { typ: undefined }, result: 'accepted' },
      { what: 'access token without our scope', claims: { scp: ['openid'] }, result: 'required-claim' },
      {
        what: 'ID token',
        header: { typ: undefined },
        claims: { aud: '0oabucvyc38HLL1ef0h7', amr: ['pwd'] },
        result: 'audience-other',
      },
      { what: 'token of a system', claims: { sub: '0oabucvyc38HLL1ef0h7' }, result: 'client-token' },
    ],
    reads: { hasTime: true },
  },
  {
    heading: 'Supabase',
    alg: 'ES256',
    claims: {
      aud: 'authenticated',
      sub: '123e4567-e89b-12d3-a456-426614174000',
      role: 'authenticated',
      aal: 'aal1',
      session_id: 's',
      email: 'ann@old.example',
      phone: '',
      is_anonymous: false,
      app_metadata: { provider: 'email' },
      user_metadata: { email_verified: true },
      amr: [{ method: 'otp', timestamp: NOW - 5 }],
    },
    tokens: [
      { what: 'access token', result: 'accepted' },
      { what: 'token of the shared secret', hmac: 'HS256', result: 'alg-other' },
      { what: 'token of another role', claims: { role: 'service_role' }, result: 'required-claim' },
      {
        what: 'the key anon',
        claims: { iss: 'supabase', role: 'anon', aud: undefined },
        hmac: 'HS256',
        result: 'issuer-unknown',
      },
    ],
    reads: { email: 'ann@old.example', verified: false, amr: ['message-otp'], hasTime: false },
  },
  {
    heading: 'Clerk',
    alg: 'RS256',
    header: { cat: 'cl_B7d4PD222AAA' },
    claims: {
      aud: 'contact-change',
      azp: 'https://shop.example.com',
      jti: 'j',
      nbf: NOW - 10,
      sub: 'user_2abc',
      email: 'ann@old.example',
      email_verified: true,
      phone_number: null,
    },
    tokens: [
      { what: 'token of a JWT template', result: 'accepted' },
      {
        what: 'session token',
        header: { cat: 'cl_B7d4PD111AAA' },
        claims: { aud: undefined, sid: 'sess_1', v: 2, fva: [7, -1], sts: 'active' },
        result: 'audience-missing',
      },
    ],
    reads: { email: 'ann@old.example', verified: true, hasTime: false },
  },
  {
    heading: 'Descope',
    alg: 'RS256',
    claims: { amr: ['email', 'mfa'], drn: 'DSR', sub: 'U2abc', dct: 'T2', tenants: { T2: {} } },
    tokens: [
      { what: 'refresh JWT', result: 'accepted' },
      { what: 'session JWT', claims: { drn: 'DS', rexp: '2026-12-01T00:00:00Z' }, result: 'required-claim' },
      { what: 'token without drn', claims: { drn: undefined }, result: 'required-claim' },
      {
        what: 'ID token',
        claims: { iss: 'https://api.descope.com/P2abc', aud: 'P2abc', drn: undefined },
        result: 'issuer-unknown',
      },
      { what: 'refresh JWT with an audience', claims: { aud: 'P2abc' }, result: 'audience-other' },
      { what: 'refresh JWT of another project', claims: { iss: 'P2abd' }, result: 'issuer-unknown' },
      { what: 'refresh JWT with an empty list of audiences', claims: { aud: [] }, result: 'audience-other' },
      { what: 'refresh JWT with a nonce', claims: { nonce: 'n' }, result: 'id-token' },
    ],
    reads: { amr: ['email', 'mfa'], hasTime: false },
  },
  {
    heading: 'Logto',
    alg: 'ES384',
    header: { typ: 'at+jwt' },
    claims: {
      jti: 'j',
      sub: 'foo',
      scope: 'read write',
      client_id: 's6BhdRkqt3',
      aud: 'https://contact-change.shop.example',
    },
    tokens: [
      { what: 'access token', result: 'accepted' },
      {
        what: 'ID token',
        header: { typ: 'JWT' },
        claims: { aud: 's6BhdRkqt3', at_hash: 'h', scope: undefined },
        result: 'audience-other',
      },
      { what: 'token of a system', claims: { sub: 's6BhdRkqt3' }, result: 'client-token' },
    ],
    reads: { hasTime: false },
  },
  {
    heading: 'WorkOS',
    alg: 'RS256',
    claims: {
      sub: 'user_01HBEQKA6K4QJAS93VPE39W1JT',
      sid: 'session_01HQSXZGF8FHF7A9ZZFCW4387R',
      jti: 'j',
      org_id: 'org_01',
      role: 'member',
      permissions: ['posts:read'],
      aud: 'contact-change',
      token_use: 'access',
    },
    tokens: [
      { what: 'access token with a JWT template', result: 'accepted' },
      { what: 'access token', claims: { aud: undefined, token_use: undefined }, result: 'audience-missing' },
      { what: 'access token with an audience alone', claims: { token_use: undefined }, result: 'required-claim' },
    ],
    reads: { hasTime: false },
  },
  {
    heading: 'better-auth',
    alg: 'EdDSA',
    header: { typ: undefined },
    claims: {
      aud: 'contact-change',
      sub: 'u1',
      id: 'u1',
      name: 'Ann',
      email: 'ann@old.example',
      emailVerified: true,
      image: null,
    },
    tokens: [
      { what: 'token of the JWT plugin', result: 'accepted' },
      {
        what: 'token with the default audience',
        claims: { aud: 'https://shop.example.com' },
        result: 'audience-other',
      },
      { what: 'token of its OIDC provider', claims: { nonce: 'n', scope: 'openid' }, result: 'id-token' },
    ],
    reads: { email: 'ann@old.example', verified: true, hasTime: false },
  },
];
