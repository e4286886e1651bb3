// Owns nothing: the bodies of the native API stand in wire/, by what they speak of.
export type {
  BeginBody,
  ChangeBody,
  ChangeState,
  CodeBody,
  Delivery,
  NoChangeBody,
  PromoteBody,
  ProofBody,
  ResendBody,
  VerifyBody,
  Via,
  Why,
} from './wire/change.ts';
export type { KindCapabilities, MeBody, SessionBody } from './wire/me.ts';
export type { ConfirmBody, InspectBody, LinkState, RelayBody, UndoneBody } from './wire/links.ts';
export type { MergeBody, MergeUsersBody, MergedBody, RevokeBody, RevokedBody } from './wire/admin.ts';
export { ACTIVITY_EVENTS } from './wire/activity.ts';
export type { ActivityBody, ActivityEntry, ActivityEvent } from './wire/activity.ts';
export type { UserinfoBody } from './wire/userinfo.ts';
export type { ContactBody, ContactsBody } from './contact.ts';
