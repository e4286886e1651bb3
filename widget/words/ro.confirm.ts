// Owns the Romanian words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './ro.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Romanian words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Nu este disponibil acum. Încearcă din nou peste puțin timp.',

  linkConfirmEmail: 'Confirmi această adresă de e-mail?',
  linkConfirmPhone: 'Confirmi acest număr de telefon?',
  linkBecomesEmail: '{v} va deveni adresa de e-mail a contului tău {service}.',
  linkBecomesPhone: '{v} va deveni numărul de telefon al contului tău {service}.',
  linkReplacesEmail: '{v} înlocuiește {old} ca adresă de e-mail a contului tău {service}.',
  linkReplacesPhone: '{v} înlocuiește {old} ca număr de telefon al contului tău {service}.',
  linkPrimaryEmail: '{v} va deveni adresa de e-mail principală a contului tău {service}.',
  linkPrimaryPhone: '{v} va deveni numărul de telefon principal al contului tău {service}.',
  linkReplacesAllEmail: '{v} înlocuiește toate celelalte adrese de e-mail ale contului tău {service}.',
  linkReplacesAllPhone: '{v} înlocuiește toate celelalte numere de telefon ale contului tău {service}.',
  linkAdds: '{v} va fi adăugat la contul tău {service}.',
  linkMerges:
    'Un alt cont {service} îl folosește deja. Cele două conturi vor deveni unul singur, iar pasul acesta este ireversibil.',
  linkAccount: 'Cont: {v}',
  linkAsked: 'Solicitat: {t}',
  linkPlace: 'Din: {place}',
  linkOnly: 'Continuă numai dacă solicitarea este a ta.',
  linkAllow: 'Permiți această modificare?',
  allow: 'Permite',
  linkNotMe: 'Nu eu am cerut asta',
  linkConfirmed: 'Confirmat',
  linkAllowed: 'Permis',
  linkConfirmedText: 'Poți închide această pagină.',
  linkHalfNew: 'Mai trebuie confirmat contactul nou. Poți închide această pagină.',
  linkWaits: 'Echipa de asistență a cerut această modificare. Dacă nu este oprită, intră în vigoare la: {t}.',
  linkHalfCurrent: 'Mai trebuie confirmat din contactul tău actual. Poți închide această pagină.',
  linkOther: 'Aici este conectat alt cont. Această modificare aparține contului care a cerut-o.',
  linkRelay: 'Introdu acest cod acolo unde ai început',
  linkRelayWhere: 'Revino la pagina în care ai cerut modificarea și scrie codul acolo.',
  linkRelayText: 'Este valabil {t}.',
  linkRelayOnly: 'Nu îl da nimănui. {service} nu ți-l va cere niciodată prin telefon sau mesaj.',
  linkHome: 'Înapoi la site',
  linkReported: 'Îți mulțumim că ne-ai anunțat',
  linkReportedText: 'Modificarea a fost oprită. Nu s-a schimbat nimic.',
  linkStop:
    'Dacă nu ai cerut asta, toate dispozitivele vor fi deconectate de la cont și o vreme nu se va putea modifica nimic în el.',
  linkStopped: 'Modificarea a fost oprită',
  linkStoppedText:
    'Nu s-a modificat nimic. Toate dispozitivele au fost deconectate de la cont și deocamdată nu se poate modifica nimic în el. Conectează-te din nou și, dacă ai o parolă, schimb-o.',
  linkUsed: 'Acest link a fost deja folosit',
  linkUsedText: 'Nu mai este nimic de făcut aici.',
  linkExpired: 'Acest link a expirat',
  linkExpiredText: 'Cere unul nou acolo unde ai început.',
  linkSuperseded: 'A fost trimis un link mai nou',
  linkSupersededText: 'Folosește cel mai recent mesaj.',
  linkClosed: 'Această modificare s-a încheiat',
  linkClosedText: 'Nu s-a schimbat nimic.',
  linkUnknown: 'Acest link nu funcționează',
  linkUnknownText: 'Deschide-l din nou din mesaj sau cere unul nou.',
};

register({ lang: 'ro', dir: 'ltr', messages: confirm });
