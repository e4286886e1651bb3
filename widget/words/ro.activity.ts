// Owns the Romanian words for what happened to an account. Not those around them: ro.list.ts, ro.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const roDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'S-a cerut modificarea în {v}',
  'did-change-resent': 'S-a trimis încă un mesaj la {v}',
  'did-side-proved': '{v} confirmat',
  'did-code-wrong': 'S-a introdus un cod greșit pentru {v}',
  'did-change-locked': 'Modificarea în {v} a fost oprită după prea multe coduri greșite',
  'did-change-done': 'Modificarea în {v} a fost finalizată',
  'did-change-cancelled': 'Modificarea în {v} a fost anulată',
  'did-change-replaced': 'Modificarea în {v} a fost înlocuită de una mai nouă',
  'did-change-expired': 'Modificarea în {v} a expirat',
  'did-change-reported': 'Modificarea în {v} a fost raportată și oprită',
  'did-change-taken': 'Modificarea în {v} a fost oprită: nu se poate folosi',
  'did-change-revoked': 'Modificarea în {v} a fost oprită odată cu deconectarea de peste tot',
  'did-change-undone': 'S-a revenit asupra modificării în {v}',
  'did-contact-removed': '{v} eliminat',
  'did-contact-added': '{v} adăugat',
  'did-contact-vouched': '{v} marcat ca verificat',
  'did-contact-promoted': '{v} setat ca principal',
  'did-account-written': 'Datele contului au fost actualizate',
  'did-contact-verified-by-login': '{v} verificat prin conectare',
  'did-contact-changed-by-login': 'Schimbat în {v} prin conectare',
  'did-account-frozen': 'Modificările au fost suspendate pentru siguranța contului tău',
  'did-account-revoked': 'Deconectare de peste tot',
  'did-account-enabled': 'Contul a fost reactivat',
  'did-account-unlocked': 'Modificările sunt din nou permise',
  'did-account-unfrozen': 'Modificările nu mai sunt suspendate',
  'did-account-merged': 'Un alt cont a fost unit cu acesta',
  'did-user-created': 'Contul a apărut aici prima dată',
};
