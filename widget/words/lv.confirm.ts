// Owns the Latvian words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './lv.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Latvian words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Pašlaik tas nav pieejams. Pēc brīža mēģiniet vēlreiz.',

  linkConfirmEmail: 'Vai apstiprināt šo e-pasta adresi?',
  linkConfirmPhone: 'Vai apstiprināt šo tālruņa numuru?',
  linkBecomesEmail: '{v} kļūs par jūsu {service} konta e-pasta adresi.',
  linkBecomesPhone: '{v} kļūs par jūsu {service} konta tālruņa numuru.',
  linkReplacesEmail: '{v} aizstāj {old} kā jūsu {service} konta e-pasta adrese.',
  linkReplacesPhone: '{v} aizstāj {old} kā jūsu {service} konta tālruņa numurs.',
  linkPrimaryEmail: '{v} kļūs par jūsu {service} konta galveno e-pasta adresi.',
  linkPrimaryPhone: '{v} kļūs par jūsu {service} konta galveno tālruņa numuru.',
  linkReplacesAllEmail: '{v} aizstāj visas pārējās jūsu {service} konta e-pasta adreses.',
  linkReplacesAllPhone: '{v} aizstāj visus pārējos jūsu {service} konta tālruņa numurus.',
  linkAdds: 'Jūsu {service} kontam pievienosim {v}.',
  linkMerges: 'To jau izmanto cits {service} konts. Abi konti kļūs par vienu, un to nevarēs atsaukt.',
  linkAccount: 'Konts: {v}',
  linkAsked: 'Pieprasīts: {t}',
  linkPlace: 'Vieta: {place}',
  linkOnly: 'Turpiniet tikai tad, ja tas ir jūsu pieprasījums.',
  linkAllow: 'Vai atļaut šo maiņu?',
  allow: 'Atļaut',
  linkNotMe: 'Es to nepieprasīju',
  linkConfirmed: 'Apstiprināts',
  linkAllowed: 'Atļauts',
  linkConfirmedText: 'Varat aizvērt šo lapu.',
  linkHalfNew: 'Vēl jāapstiprina jaunais kontakts. Varat aizvērt šo lapu.',
  linkWaits: 'Šo maiņu pieprasīja atbalsta dienests. Ja tā netiks apturēta, tā stāsies spēkā: {t}.',
  linkHalfCurrent: 'Vēl jāapstiprina no jūsu pašreizējā kontakta. Varat aizvērt šo lapu.',
  linkOther: 'Šeit ir pierakstīts cits konts. Šī maiņa attiecas uz kontu, kas to pieprasīja.',
  linkRelay: 'Ievadiet šo kodu tur, kur sākāt',
  linkRelayWhere: 'Atgriezieties lapā, kurā pieprasījāt maiņu, un ievadiet kodu tur.',
  linkRelayText: 'Koda derīgums: {t}.',
  linkRelayOnly: 'Nedodiet to nevienam. {service} nekad to neprasīs pa tālruni vai ziņojumā.',
  linkHome: 'Atpakaļ uz vietni',
  linkReported: 'Paldies, ka mums paziņojāt',
  linkReportedText: 'Maiņa ir apturēta. Nekas nav mainījies.',
  linkStop: 'Ja jūs to nepieprasījāt, visas ierīces tiks izrakstītas no konta un kādu laiku tajā neko nevarēs mainīt.',
  linkStopped: 'Maiņa ir apturēta',
  linkStoppedText:
    'Nekas netika mainīts. Visas ierīces ir izrakstītas no konta, un pagaidām tajā neko nevar mainīt. Pierakstieties vēlreiz un nomainiet paroli, ja jums tāda ir.',
  linkUsed: 'Šī saite jau ir izmantota',
  linkUsedText: 'Šeit vairs nekas nav jādara.',
  linkExpired: 'Šīs saites derīgums ir beidzies',
  linkExpiredText: 'Pieprasiet jaunu tur, kur sākāt.',
  linkSuperseded: 'Nosūtīta jaunāka saite',
  linkSupersededText: 'Izmantojiet jaunāko ziņojumu.',
  linkClosed: 'Šī maiņa ir beigusies',
  linkClosedText: 'Nekas nav mainījies.',
  linkUnknown: 'Šī saite nedarbojas',
  linkUnknownText: 'Atveriet to vēlreiz no ziņojuma vai pieprasiet jaunu.',
};

register({ lang: 'lv', dir: 'ltr', messages: confirm });
