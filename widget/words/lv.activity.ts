// Owns the Latvian words for what happened to an account. Not those around them: lv.list.ts, lv.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const lvDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Pieprasīta maiņa uz {v}',
  'did-change-resent': 'Vēl viens ziņojums nosūtīts uz {v}',
  'did-side-proved': 'Apstiprināts kontakts {v}',
  'did-code-wrong': 'Ievadīts nepareizs kods kontaktam {v}',
  'did-change-locked': 'Maiņa uz {v} apturēta pēc pārāk daudziem nepareiziem kodiem',
  'did-change-done': 'Maiņa uz {v} pabeigta',
  'did-change-cancelled': 'Maiņa uz {v} atcelta',
  'did-change-replaced': 'Maiņa uz {v} aizstāta ar jaunāku',
  'did-change-expired': 'Beidzies termiņš maiņai uz {v}',
  'did-change-reported': 'Par maiņu uz {v} ziņots, un tā apturēta',
  'did-change-taken': 'Maiņa uz {v} apturēta: to nevar izmantot',
  'did-change-revoked': 'Maiņa uz {v} apturēta, izrakstoties visur',
  'did-change-undone': 'Maiņa uz {v} atsaukta',
  'did-contact-removed': 'Noņemts kontakts {v}',
  'did-contact-added': 'Pievienots kontakts {v}',
  'did-contact-vouched': 'Par verificētu atzīmēts kontakts {v}',
  'did-contact-promoted': 'Par galveno iestatīts kontakts {v}',
  'did-account-written': 'Atjaunināta konta informācija',
  'did-contact-verified-by-login': 'Pierakstoties verificēts kontakts {v}',
  'did-contact-changed-by-login': 'Pierakstoties mainīts uz {v}',
  'did-account-frozen': 'Izmaiņas apturētas jūsu konta drošības labad',
  'did-account-revoked': 'Veikta izrakstīšanās visur',
  'did-account-enabled': 'Konts atkal iespējots',
  'did-account-unlocked': 'Izmaiņas atkal atļautas',
  'did-account-unfrozen': 'Izmaiņas vairs nav apturētas',
  'did-account-merged': 'Cits konts apvienots ar šo',
  'did-user-created': 'Konts šeit parādījās pirmo reizi',
};
