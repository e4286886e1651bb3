// Owns which field of Descope's contract means which field of ours, in requests and in answers. The guesses are listed in
// server/docs/vendors/descope.md.
import { z } from 'zod';
import { mask, type Contact, type Kind, type PhoneChannel } from '../../../shared/contact.ts';
import type { BeginBody } from '../../../shared/wire/change.ts';
import { allowsMerge } from '../../core/policy.ts';
import { triesLeft } from '../../core/resend.ts';
import type { Change } from '../../core/change.ts';
import type { Project } from '../../ports/project.ts';
import { beginBody } from '../../http/routes/bodies.ts';
import type { UserView } from '../../service/users/user-view.ts';

/** A field that the vendor's clients may leave out, or send as null or as an empty text. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional());

const loginId = z.string().min(1).max(320);
const url = z.string().max(2000);

const update = {
  loginId,
  // The vendor's reference has redirectUrl, but its clients send URI.
  redirectUrl: optional(url),
  URI: optional(url),
  addToLoginIDs: optional(z.boolean()),
  onMergeUseExisting: optional(z.boolean()),
  failOnConflict: optional(z.boolean()),
  providerId: optional(z.string().max(64)),
  templateOptions: optional(z.record(z.string().max(100), z.string().max(500))),
  templateId: optional(z.string().max(100)),
  // The vendor's clients send `en_US`, which core/locale.ts reads.
  locale: optional(beginBody.shape.locale.unwrap()),
};
const address = z.string().min(1).max(1000);

/** The body of an update of the e-mail address. */
export const updateEmail = z.object({ ...update, email: address });
/** The body of an update of the phone number. */
export const updatePhone = z.object({ ...update, phone: address });
/** The fields that both bodies have. */
export type UpdateBody = z.output<z.ZodObject<typeof update>>;

/** The body with the token of a link. */
export const tokenBody = z.object({ token: z.string().min(1).max(512) });
/** The body with a one-time code. */
export const codeBody = z.object({ loginId, code: z.string().min(1).max(40) });
/** The body that the waiting page sends. */
export const pendingBody = z.object({ pendingRef: z.string().min(1).max(100) });

const managed = { loginId, verified: optional(z.boolean()), failOnConflict: optional(z.boolean()) };
/** The body of a management update of the e-mail address. */
export const managedEmail = z.object({ ...managed, email: address });
/** The body of a management update of the phone number. */
export const managedPhone = z.object({ ...managed, phone: address });
/** The body of a change of a login id. */
export const managedLogin = z.object({ loginId, newLoginId: z.string().max(320) });

/** The new address, and the method that proves the address. */
export interface UpdateTarget {
  readonly kind: Kind;
  readonly value: string;
  readonly method: 'link' | 'code';
  /** Undefined for mail. */
  readonly channel?: PhoneChannel | undefined;
}

/** Makes a begin of an update. The vendor's merge flags have an effect only when the project's policy allows a merge. */
export function beginOf(
  { kind, value, method, channel }: UpdateTarget,
  body: UpdateBody,
  { policy }: Project,
): BeginBody {
  const { onMergeUseExisting: keepTheirs = false, failOnConflict = false } = body;
  const merges = !failOnConflict && allowsMerge(policy, 'unsafe-proof-alone');
  const redirectUrl = method === 'link' ? (body.redirectUrl ?? body.URI) : undefined;
  return {
    kind,
    value,
    // The vendor shows one address of a kind. The previous address stays on the account when the policy allows that.
    then: policy.then.includes('primary') ? 'primary' : 'replace',
    method,
    ...(channel === undefined ? {} : { channel }),
    addToLoginIds: body.addToLoginIDs ?? false,
    onConflict: merges ? (keepTheirs ? 'merge-keep-theirs' : 'merge-keep-mine') : 'fail',
    ...(redirectUrl === undefined ? {} : { redirectUrl }),
    ...(body.providerId === undefined ? {} : { providerId: body.providerId }),
    ...(body.locale === undefined ? {} : { locale: body.locale }),
    ...(body.templateOptions === undefined ? {} : { templateOptions: body.templateOptions }),
    ...(body.templateId === undefined ? {} : { templateId: body.templateId }),
  };
}

/** Returns the masked address under the vendor's field name. */
export function maskedOf(kind: Kind, value: string): { maskedEmail: string } | { maskedPhone: string } {
  const masked = mask(kind, value);
  return kind === 'email' ? { maskedEmail: masked } : { maskedPhone: masked };
}

/** Returns how many more codes may be tried. */
export function attemptsOf(change: Change): { verificationAttempts: number } {
  return { verificationAttempts: triesLeft(change) };
}

/** Makes the vendor's user object. Fields for which we have no data are empty, as for a new user of the vendor. */
export function userBody({ user, contacts, attributes, loginIds }: UserView) {
  const primary = (kind: Kind): Contact | undefined => contacts.find((c) => c.kind === kind && c.primary);
  const [email, phone] = [primary('email'), primary('phone')];
  const [photo] = Array.isArray(attributes['photos']) ? (attributes['photos'] as readonly unknown[]) : [];
  const name = textsOf(attributes['name']);
  const fullName = [name['givenName'], name['middleName'], name['familyName']].filter((part) => part !== undefined);
  return {
    loginIds,
    userId: user.id,
    name: textsOf(attributes)['displayName'] ?? name['formatted'] ?? fullName.join(' '),
    email: email?.value ?? '',
    phone: phone?.value ?? '',
    verifiedEmail: email?.verifiedAt != null,
    verifiedPhone: phone?.verifiedAt != null,
    roleNames: [],
    userTenants: [],
    status: user.disabled ? 'disabled' : 'enabled',
    externalIds: loginIds,
    picture: textsOf(photo)['value'] ?? '',
    test: false,
    customAttributes: {},
    createdTime: Math.floor(user.createdAt / 1000),
    TOTP: false,
    SAML: false,
    OAuth: {},
    webauthn: false,
    password: false,
    ssoAppIds: [],
    givenName: name['givenName'] ?? '',
    middleName: name['middleName'] ?? '',
    familyName: name['familyName'] ?? '',
    editable: true,
    SCIM: false,
    push: false,
    permissions: [],
    OIDC: false,
    consentExpiration: 0,
    recoveryEmail: '',
    verifiedRecoveryEmail: false,
    recoveryPhone: '',
    verifiedRecoveryPhone: false,
  };
}

/** Returns the members of an object that are text. */
function textsOf(value: unknown): Readonly<Record<string, string>> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Makes the vendor's JWTResponse, without JWTs because we issue none. */
export function signedIn(view: UserView) {
  return { user: userBody(view), firstSeen: false };
}
