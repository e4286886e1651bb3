// Owns the first half of Finnish: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './fi.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Finnish, without the words of rare screens. */
export const fi: Pack = {
  lang: 'fi',
  dir: 'ltr',
  more: () => import('./fi.more.ts'),
  messages: {
    ...common,
    current: 'Nykyinen: {v}',
    cancel: 'Peruuta',
    cancelChange: 'Peruuta muutos',
    help: 'Hae apua',

    'address-invalid-too-long': 'Tämä on liian pitkä. Tarkista, ettei mukana ole mitään ylimääräistä.',
    'address-invalid-too-short': 'Numero on liian lyhyt. Anna kaikki numerot.',
    'address-invalid-charactersEmail':
      'Käytä ennen @-merkkiä kirjaimia a–z, numeroita, pisteitä, yhdysviivoja ja alaviivoja.',
    'address-invalid-charactersPhone': 'Käytä vain numeroita, ja aloita +-merkillä, jos annat maatunnuksen.',
    'address-invalid-domain': 'Tarkista @-merkin jälkeinen osa. Sen pitää olla muotoa example.com.',
    'address-invalid-extension': 'Anna numero ilman alanumeroa.',
    'address-invalid-country': 'Valitse maa tai aloita +-merkillä ja maatunnuksella.',
    'address-invalid-number': 'Tämän maan numerot ovat eripituisia. Tarkista, että kaikki numerot ovat mukana.',
    'address-not-allowed-number-type': 'Emme voi lähettää tekstiviestiä tällaiseen numeroon. Anna matkapuhelinnumero.',

    openMailbox: 'Avaa {name}',
    undoFor: 'Voit kumota muutoksen viestissä olevalla linkillä. Aikaa jäljellä: {t}.',
    'address-not-allowed-landline': 'Tämä on lankapuhelinnumero. Anna matkapuhelinnumero.',
    'address-invalid-unknown': 'Emme tunnista numeroa. Tarkista, että se on oikein.',
    'address-invalid-several': 'Anna vain yksi osoite.',

    enterEmail: 'Vaihda sähköpostiosoitteesi',
    addEmail: 'Lisää sähköpostiosoite',
    labelEmail: 'Uusi sähköpostiosoite',
    hintEmail: 'Lähetämme koodin, jolla tarkistamme, että osoite on käytössäsi.',
    replacesEmail: 'Vahvistuksen jälkeen se korvaa osoitteen {v} tililläsi palvelussa {service}.',
    becomesEmail:
      'Vahvistuksen jälkeen se on tilisi ensisijainen sähköpostiosoite palvelussa {service}, ja {v} jää lisäosoitteeksi.',
    hintLink: 'Lähetämme linkin, jolla tarkistamme, että osoite on käytössäsi.',
    sendCode: 'Lähetä koodi',
    sendLink: 'Lähetä linkki',
    linkInsteadEmail: 'Lähetä mieluummin linkki',

    checkEmail: 'Tarkista sähköpostisi',
    codeQueued: 'Lähetämme {d}-numeroisen koodin vastaanottajalle {v}. Voimassaoloaika: {t}.',
    codeSent: 'Lähetimme {d}-numeroisen koodin vastaanottajalle {v}. Voimassaoloaika: {t}.',
    codeLabel: '{d}-numeroinen koodi',
    resend: 'Lähetä uusi koodi',
    resendIn: 'Lähetä uusi koodi ({t})',
    missingEmail: 'Eikö sähköpostia näy? Tarkista roskapostikansio ja osoite.',
    differentEmail: 'Käytä toista osoitetta',
    linkInstead: 'Lähetä mieluummin linkki',

    doneEmail: 'Sähköpostiosoite vaihdettu',
    addedEmail: 'Sähköpostiosoite lisätty',
    doneTextEmail: 'Sähköpostiosoitteesi on nyt {v}.',
    addedText: '{v} on lisätty.',
    toldEmail: 'Ilmoitimme muutoksesta vanhaan osoitteeseesi.',
    done: 'Valmis',

    sending: 'Lähetetään…',
    cancelling: 'Peruutetaan…',
    resent: 'Uusi koodi lähetettiin vastaanottajalle {v}. Aiemmat koodit eivät enää kelpaa.',
    resendOpen: 'Voit nyt lähettää uuden koodin.',

    'code-short': 'Anna koodin kaikki {d} numeroa',
    'code-long': 'Anna vain koodin {d} numeroa',
    'code-digits': 'Koodissa pitää olla {d} numeroa',
    noResends: 'Viestejä ei voi enää lähettää lisää.',
    delayed: 'Lähettäminen kestää tavallista pidempään.',
    undelivered: 'Viestiä ei saatu perille: {v}. Tarkista, että tieto on oikein.',
    emptyEmail: 'Anna sähköpostiosoite',
    'address-invalidEmail': 'Anna sähköpostiosoite oikeassa muodossa, esimerkiksi name@example.com',
    'proof-wrong': {
      one: 'Koodi ei ole oikein. Tarkista se ja yritä uudelleen. {n} yritys jäljellä.',
      other: 'Koodi ei ole oikein. Tarkista se ja yritä uudelleen. {n} yritystä jäljellä.',
    },
    unavailable: 'Tämä ei ole juuri nyt käytettävissä. Yritä hetken kuluttua uudelleen.',

    linkConfirmEmail: 'Vahvistetaanko tämä sähköpostiosoite?',
    linkConfirmPhone: 'Vahvistetaanko tämä puhelinnumero?',
    linkStoryEmail: 'Tilisi sähköpostiosoitteeksi palvelussa {service} tulee {v}.',
    linkStoryPhone: 'Tilisi puhelinnumeroksi palvelussa {service} tulee {v}.',
    linkStoryAdd: '{v} lisätään tilillesi palvelussa {service}.',
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
    linkRelayOnly: 'Älä anna koodia kenellekään. {service} ei koskaan kysy sitä puhelimessa tai viestillä.',
    linkHome: 'Takaisin sivustolle',
    linkRelayText: 'Voimassaoloaika: {t}.',
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
  },
};

register(fi);
