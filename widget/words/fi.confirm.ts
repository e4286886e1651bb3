// Owns the Finnish words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './fi.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Finnish words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Tämä ei ole juuri nyt käytettävissä. Yritä hetken kuluttua uudelleen.',

  linkConfirmEmail: 'Vahvistetaanko tämä sähköpostiosoite?',
  linkConfirmPhone: 'Vahvistetaanko tämä puhelinnumero?',
  linkBecomesEmail: 'Tilisi sähköpostiosoitteeksi palvelussa {service} tulee {v}.',
  linkBecomesPhone: 'Tilisi puhelinnumeroksi palvelussa {service} tulee {v}.',
  linkReplacesEmail: '{v} korvaa osoitteen {old} tilisi sähköpostiosoitteena palvelussa {service}.',
  linkReplacesPhone: '{v} korvaa numeron {old} tilisi puhelinnumerona palvelussa {service}.',
  linkPrimaryEmail: 'Tilisi ensisijaiseksi sähköpostiosoitteeksi palvelussa {service} tulee {v}.',
  linkPrimaryPhone: 'Tilisi ensisijaiseksi puhelinnumeroksi palvelussa {service} tulee {v}.',
  linkReplacesAllEmail: '{v} korvaa kaikki muut tilisi sähköpostiosoitteet palvelussa {service}.',
  linkReplacesAllPhone: '{v} korvaa kaikki muut tilisi puhelinnumerot palvelussa {service}.',
  linkAdds: '{v} lisätään tilillesi palvelussa {service}.',
  linkMerges:
    'Se on jo käytössä toisella tilillä palvelussa {service}. Tilit yhdistetään yhdeksi, eikä sitä voi kumota.',
  linkAccount: 'Tili: {v}',
  linkAsked: 'Pyydetty: {t}',
  linkPlace: 'Mistä: {place}',
  linkOnly: 'Jatka vain, jos pyysit tätä itse.',
  linkAllow: 'Sallitaanko tämä muutos?',
  allow: 'Salli',
  linkNotMe: 'En pyytänyt tätä',
  linkConfirmed: 'Vahvistettu',
  linkAllowed: 'Sallittu',
  linkConfirmedText: 'Voit sulkea tämän sivun.',
  linkHalfNew: 'Uusi yhteystieto pitää vielä vahvistaa. Voit sulkea tämän sivun.',
  linkWaits: 'Tuki on pyytänyt tätä muutosta. Se tulee voimaan {t}, ellei sitä pysäytetä.',
  linkHalfCurrent: 'Vahvistus nykyisestä yhteystiedostasi puuttuu vielä. Voit sulkea tämän sivun.',
  linkOther: 'Täällä on kirjauduttu toiselle tilille. Tämä muutos kuuluu tilille, jolta sitä pyydettiin.',
  linkRelay: 'Anna tämä koodi siellä, missä aloitit',
  linkRelayWhere: 'Palaa sivulle, jolla pyysit muutosta, ja kirjoita koodi siellä.',
  linkRelayText: 'Voimassaoloaika: {t}.',
  linkRelayOnly: 'Älä anna koodia kenellekään. {service} ei koskaan kysy sitä puhelimessa tai viestillä.',
  linkHome: 'Takaisin sivustolle',
  linkReported: 'Kiitos ilmoituksesta',
  linkReportedText: 'Muutos pysäytettiin. Mikään ei ole muuttunut.',
  linkStop:
    'Jos et pyytänyt tätä, kaikki laitteet kirjataan ulos tililtä, eikä tilillä voi vähään aikaan muuttaa mitään.',
  linkStopped: 'Muutos on pysäytetty',
  linkStoppedText:
    'Mitään ei muutettu. Kaikki laitteet on kirjattu ulos tililtä, eikä tilillä voi toistaiseksi muuttaa mitään. Kirjaudu uudelleen sisään ja vaihda salasanasi, jos sinulla on sellainen.',
  linkUsed: 'Tämä linkki on jo käytetty',
  linkUsedText: 'Täällä ei ole enää mitään tehtävää.',
  linkExpired: 'Tämä linkki on vanhentunut',
  linkExpiredText: 'Pyydä uusi linkki siellä, missä aloitit.',
  linkSuperseded: 'Uudempi linkki on lähetetty',
  linkSupersededText: 'Käytä uusinta viestiä.',
  linkClosed: 'Tämä muutos on päättynyt',
  linkClosedText: 'Mikään ei ole muuttunut.',
  linkUnknown: 'Tämä linkki ei toimi',
  linkUnknownText: 'Avaa se uudelleen viestistä tai pyydä uusi.',
};

register({ lang: 'fi', dir: 'ltr', messages: confirm });
