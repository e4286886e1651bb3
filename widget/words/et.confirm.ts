// Owns the Estonian words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './et.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Estonian words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'See pole praegu saadaval. Proovige hetke pärast uuesti.',

  linkConfirmEmail: 'Kas kinnitate selle e-posti aadressi?',
  linkConfirmPhone: 'Kas kinnitate selle telefoninumbri?',
  linkBecomesEmail: '{v} saab teie teenuse {service} konto e-posti aadressiks.',
  linkBecomesPhone: '{v} saab teie teenuse {service} konto telefoninumbriks.',
  linkReplacesEmail: 'Teie teenuse {service} konto e-posti aadress on edaspidi {v}, senine oli {old}.',
  linkReplacesPhone: 'Teie teenuse {service} konto telefoninumber on edaspidi {v}, senine oli {old}.',
  linkPrimaryEmail: '{v} saab teie teenuse {service} konto peamiseks e-posti aadressiks.',
  linkPrimaryPhone: '{v} saab teie teenuse {service} konto peamiseks telefoninumbriks.',
  linkReplacesAllEmail: '{v} asendab kõik teised teie teenuse {service} konto e-posti aadressid.',
  linkReplacesAllPhone: '{v} asendab kõik teised teie teenuse {service} konto telefoninumbrid.',
  linkAdds: '{v} lisatakse teie teenuse {service} kontole.',
  linkMerges: 'Seda kasutab juba teine teenuse {service} konto. Mõlemast kontost saab üks ja seda ei saa tagasi võtta.',
  linkAccount: 'Konto: {v}',
  linkAsked: 'Taotletud: {t}',
  linkPlace: 'Asukoht: {place}',
  linkOnly: 'Jätkake ainult siis, kui taotlesite seda ise.',
  linkAllow: 'Kas lubate selle muudatuse?',
  allow: 'Luba',
  linkNotMe: 'Mina seda ei taotlenud',
  linkConfirmed: 'Kinnitatud',
  linkAllowed: 'Lubatud',
  linkConfirmedText: 'Võite selle lehe sulgeda.',
  linkHalfNew: 'Uus kontakt tuleb veel kinnitada. Võite selle lehe sulgeda.',
  linkWaits: 'Seda muudatust taotles klienditugi. Kui seda ei peatata, jõustub see: {t}.',
  linkHalfCurrent: 'Praeguse kontakti kaudu tuleb see veel kinnitada. Võite selle lehe sulgeda.',
  linkOther: 'Siin on sisse logitud teise kontoga. See muudatus kuulub kontole, millelt seda taotleti.',
  linkRelay: 'Sisestage see kood seal, kus alustasite',
  linkRelayWhere: 'Minge tagasi lehele, kus muudatust taotlesite, ja sisestage kood seal.',
  linkRelayText: 'Kood kehtib {t}.',
  linkRelayOnly: 'Ärge andke seda kellelegi. {service} ei küsi seda teilt kunagi telefoni ega sõnumi teel.',
  linkHome: 'Tagasi saidile',
  linkReported: 'Täname, et andsite teada',
  linkReportedText: 'Muudatus peatati. Midagi ei muutunud.',
  linkStop: 'Kui te seda ei taotlenud, logitakse kõik seadmed kontolt välja ja mõnda aega ei saa kontol midagi muuta.',
  linkStopped: 'Muudatus on peatatud',
  linkStoppedText:
    'Midagi ei muudetud. Kõik seadmed on kontolt välja logitud ja praegu ei saa kontol midagi muuta. Logige uuesti sisse ja kui teil on parool, vahetage see ära.',
  linkUsed: 'Seda linki on juba kasutatud',
  linkUsedText: 'Siin pole enam midagi teha.',
  linkExpired: 'See link on aegunud',
  linkExpiredText: 'Küsige uus link sealt, kus alustasite.',
  linkSuperseded: 'Saadetud on uuem link',
  linkSupersededText: 'Kasutage viimast sõnumit.',
  linkClosed: 'See muudatus on lõppenud',
  linkClosedText: 'Midagi ei muutunud.',
  linkUnknown: 'See link ei tööta',
  linkUnknownText: 'Avage see sõnumist uuesti või küsige uus.',
};

register({ lang: 'et', dir: 'ltr', messages: confirm });
