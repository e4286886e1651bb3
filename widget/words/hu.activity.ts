// Owns the Hungarian words for what happened to an account. Not those around them: hu.list.ts, hu.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const huDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Módosítás kérve erre: {v}',
  'did-change-resent': 'Újabb üzenet elküldve ide: {v}',
  'did-side-proved': 'Megerősítve: {v}',
  'did-code-wrong': 'Hibás kódot írtak be ehhez: {v}',
  'did-change-locked': 'Túl sok hibás kód miatt leállítva a módosítás erre: {v}',
  'did-change-done': 'Befejezve a módosítás erre: {v}',
  'did-change-cancelled': 'Elvetve a módosítás erre: {v}',
  'did-change-replaced': 'Újabb váltotta fel a módosítást erre: {v}',
  'did-change-expired': 'Lejárt a módosítás erre: {v}',
  'did-change-reported': 'Bejelentve és leállítva a módosítás erre: {v}',
  'did-change-taken': 'Leállítva a módosítás, mert ez nem használható: {v}',
  'did-change-revoked': 'Leállítva kijelentkeztetéskor a módosítás erre: {v}',
  'did-change-undone': 'Visszavonva a módosítás erre: {v}',
  'did-contact-removed': 'Eltávolítva: {v}',
  'did-contact-added': 'Hozzáadva: {v}',
  'did-contact-vouched': 'Igazoltként megjelölve: {v}',
  'did-contact-promoted': 'Elsődleges lett: {v}',
  'did-account-written': 'A fiók adatai frissültek',
  'did-contact-verified-by-login': 'Bejelentkezéssel igazolva: {v}',
  'did-contact-changed-by-login': 'Bejelentkezéssel módosítva erre: {v}',
  'did-account-frozen': 'A módosítások szünetelnek a fiókja biztonsága érdekében',
  'did-account-revoked': 'Kijelentkeztetés mindenhol',
  'did-account-enabled': 'A fiók újra engedélyezve',
  'did-account-unlocked': 'A módosítások újra engedélyezve',
  'did-account-unfrozen': 'A módosítások már nem szünetelnek',
  'did-account-merged': 'Egy másik fiók egyesítve ezzel a fiókkal',
  'did-user-created': 'A fiók először jelent meg itt',
};
