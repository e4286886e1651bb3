// Owns the Croatian words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './hr.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Croatian words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Trenutačno nije dostupno. Pokušajte ponovno malo kasnije.',

  linkConfirmEmail: 'Potvrditi ovu adresu e-pošte?',
  linkConfirmPhone: 'Potvrditi ovaj broj telefona?',
  linkBecomesEmail: '{v} bit će adresa e-pošte vašeg računa {service}.',
  linkBecomesPhone: '{v} bit će broj telefona vašeg računa {service}.',
  linkReplacesEmail: '{v} zamjenjuje {old} kao adresa e-pošte vašeg računa {service}.',
  linkReplacesPhone: '{v} zamjenjuje {old} kao broj telefona vašeg računa {service}.',
  linkPrimaryEmail: '{v} bit će glavna adresa e-pošte vašeg računa {service}.',
  linkPrimaryPhone: '{v} bit će glavni broj telefona vašeg računa {service}.',
  linkReplacesAllEmail: '{v} zamjenjuje sve ostale adrese e-pošte vašeg računa {service}.',
  linkReplacesAllPhone: '{v} zamjenjuje sve ostale brojeve telefona vašeg računa {service}.',
  linkAdds: 'Na vaš račun {service} dodat će se {v}.',
  linkMerges:
    'Već se upotrebljava na drugom računu {service}. Oba će se računa spojiti u jedan i to se ne može poništiti.',
  linkAccount: 'Račun: {v}',
  linkAsked: 'Zatraženo: {t}',
  linkPlace: 'Odakle: {place}',
  linkOnly: 'Nastavite samo ako ste to zatražili vi.',
  linkAllow: 'Dopustiti ovu promjenu?',
  allow: 'Dopusti',
  linkNotMe: 'To nisam ja',
  linkConfirmed: 'Potvrđeno',
  linkAllowed: 'Dopušteno',
  linkConfirmedText: 'Možete zatvoriti ovu stranicu.',
  linkHalfNew: 'Još treba potvrditi novi kontakt. Možete zatvoriti ovu stranicu.',
  linkWaits: 'Ovu je promjenu zatražila podrška. Provest će se {t}, osim ako se zaustavi.',
  linkHalfCurrent: 'Još treba potvrda s vašeg trenutačnog kontakta. Možete zatvoriti ovu stranicu.',
  linkOther: 'Ovdje je prijavljen drugi račun. Ova promjena pripada računu s kojeg je zatražena.',
  linkRelay: 'Unesite ovaj kôd tamo gdje ste počeli',
  linkRelayWhere: 'Vratite se na stranicu na kojoj ste zatražili promjenu i unesite ga ondje.',
  linkRelayText: 'Valjanost: {t}.',
  linkRelayOnly: 'Nemojte ga nikomu davati. {service} ga nikad neće tražiti telefonom ni porukom.',
  linkHome: 'Natrag na web-mjesto',
  linkReported: 'Hvala što ste nam javili',
  linkReportedText: 'Promjena je zaustavljena. Ništa se nije promijenilo.',
  linkStop:
    'Ako to niste zatražili vi, svi će se uređaji odjaviti s računa i neko se vrijeme na njemu ništa neće moći mijenjati.',
  linkStopped: 'Promjena je zaustavljena',
  linkStoppedText:
    'Ništa se nije promijenilo. Svi su uređaji odjavljeni s računa i zasad se na njemu ništa ne može mijenjati. Prijavite se ponovno i promijenite lozinku ako je imate.',
  linkUsed: 'Ova je poveznica već iskorištena',
  linkUsedText: 'Ovdje više ne treba ništa učiniti.',
  linkExpired: 'Ova je poveznica istekla',
  linkExpiredText: 'Zatražite novu tamo gdje ste počeli.',
  linkSuperseded: 'Poslana je novija poveznica',
  linkSupersededText: 'Upotrijebite najnoviju poruku.',
  linkClosed: 'Ova je promjena završena',
  linkClosedText: 'Ništa se nije promijenilo.',
  linkUnknown: 'Ova poveznica ne radi',
  linkUnknownText: 'Ponovno je otvorite iz poruke ili zatražite novu.',
};

register({ lang: 'hr', dir: 'ltr', messages: confirm });
