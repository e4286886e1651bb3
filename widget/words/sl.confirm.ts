// Owns the Slovenian words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './sl.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Slovenian words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'To trenutno ni na voljo. Poskusite znova čez nekaj časa.',

  linkConfirmEmail: 'Želite potrditi ta e-poštni naslov?',
  linkConfirmPhone: 'Želite potrditi to telefonsko številko?',
  linkBecomesEmail: '{v} bo e-poštni naslov vašega računa {service}.',
  linkBecomesPhone: '{v} bo telefonska številka vašega računa {service}.',
  linkReplacesEmail: '{v} zamenja {old} kot e-poštni naslov vašega računa {service}.',
  linkReplacesPhone: '{v} zamenja {old} kot telefonska številka vašega računa {service}.',
  linkPrimaryEmail: '{v} bo glavni e-poštni naslov vašega računa {service}.',
  linkPrimaryPhone: '{v} bo glavna telefonska številka vašega računa {service}.',
  linkReplacesAllEmail: '{v} zamenja vse druge e-poštne naslove vašega računa {service}.',
  linkReplacesAllPhone: '{v} zamenja vse druge telefonske številke vašega računa {service}.',
  linkAdds: 'V vaš račun {service} bo dodano: {v}.',
  linkMerges:
    'To že uporablja drug račun {service}. Oba računa se bosta združila v enega in tega ne bo mogoče razveljaviti.',
  linkAccount: 'Račun: {v}',
  linkAsked: 'Čas zahteve: {t}',
  linkPlace: 'Od kod: {place}',
  linkOnly: 'Nadaljujte samo, če ste to zahtevali vi.',
  linkAllow: 'Želite dovoliti to spremembo?',
  allow: 'Dovoli',
  linkNotMe: 'To nisem jaz',
  linkConfirmed: 'Potrjeno',
  linkAllowed: 'Dovoljeno',
  linkConfirmedText: 'To stran lahko zaprete.',
  linkHalfNew: 'Potrditi je treba še nov stik. To stran lahko zaprete.',
  linkWaits: 'To spremembo je zahtevala podpora. Če je nihče ne ustavi, bo izvedena: {t}.',
  linkHalfCurrent: 'Potrebna je še potrditev iz vašega trenutnega stika. To stran lahko zaprete.',
  linkOther: 'Tukaj je prijavljen drug račun. Ta sprememba pripada računu, iz katerega je prišla zahteva.',
  linkRelay: 'Vnesite to kodo tam, kjer ste začeli',
  linkRelayWhere: 'Vrnite se na stran, na kateri ste zahtevali spremembo, in jo vnesite tam.',
  linkRelayText: 'Velja: {t}.',
  linkRelayOnly: 'Ne zaupajte je nikomur. Storitev {service} je nikoli ne bo zahtevala po telefonu ali s sporočilom.',
  linkHome: 'Nazaj na spletno mesto',
  linkReported: 'Hvala za obvestilo',
  linkReportedText: 'Spremembo smo ustavili. Nič se ni spremenilo.',
  linkStop:
    'Če tega niste zahtevali vi, bodo vse naprave odjavljene iz računa in nekaj časa v njem ne bo mogoče ničesar spremeniti.',
  linkStopped: 'Sprememba je ustavljena',
  linkStoppedText:
    'Nič se ni spremenilo. Vse naprave so odjavljene iz računa in v njem za zdaj ni mogoče ničesar spremeniti. Prijavite se znova in zamenjajte geslo, če ga imate.',
  linkUsed: 'Ta povezava je že uporabljena',
  linkUsedText: 'Tukaj ni treba storiti ničesar več.',
  linkExpired: 'Ta povezava je potekla',
  linkExpiredText: 'Zahtevajte novo tam, kjer ste začeli.',
  linkSuperseded: 'Poslana je bila novejša povezava',
  linkSupersededText: 'Uporabite najnovejše sporočilo.',
  linkClosed: 'Ta sprememba je končana',
  linkClosedText: 'Nič se ni spremenilo.',
  linkUnknown: 'Ta povezava ne deluje',
  linkUnknownText: 'Znova jo odprite iz sporočila ali zahtevajte novo.',
};

register({ lang: 'sl', dir: 'ltr', messages: confirm });
