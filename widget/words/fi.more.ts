// Owns the second half of Finnish: the words of rare screens. Importing it registers the words with every widget on the page.
import type { MoreMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Finnish words of rare screens. */
export const more: MoreMessages = {
  locked: 'Liian monta väärää koodia',
  lockedText: 'Muutos pysäytettiin tilisi suojaamiseksi.',
  expired: 'Koodi on vanhentunut',
  expiredText: 'Mikään ei ole vielä muuttunut.',
  quota: 'Liian monta yritystä',
  quotaText: 'Odota {t} ja yritä uudelleen. Mikään ei ole muuttunut, ja jo saamasi koodi kelpaa edelleen.',
  'quota-exceeded': 'Liian monta yritystä. Odota {t} ja yritä uudelleen. Jo saamasi koodi kelpaa edelleen.',
  startAgain: 'Aloita alusta',
  pending: 'Muutos kesken',
  pendingText: '{v} odottaa vahvistusta.',
  resumeCode: 'Anna koodi',
  supportAsked: 'Tuki on pyytänyt tätä muutosta.',
  supportWaits: 'Se tulee voimaan {t}, ellet pysäytä sitä.',
  stopIt: 'Pysäytä',
  signedOut: 'Sinut on kirjattu ulos',
  signedOutText: 'Kirjaudu sisään, niin voit jatkaa siitä, mihin jäit.',
  linkSent:
    'Lähetimme linkin vastaanottajalle {v}. Avaa se tässä, niin tämä sivu päivittyy itsestään, tai millä tahansa laitteella ja kirjoita siinä näkyvä koodi.',
  linkClick: 'Lähetimme linkin vastaanottajalle {v}. Avaa viestissä oleva linkki, niin tämä sivu päivittyy itsestään.',
  enterCode: 'Anna koodi',
  resendLink: 'Lähetä uusi linkki',
  resendLinkIn: 'Lähetä uusi linkki ({t})',
  resentLink: 'Uusi linkki lähetettiin vastaanottajalle {v}.',
  codeFromLink: 'Avaa linkki, jonka lähetimme vastaanottajalle {v}, ja kirjoita siinä näkyvä {d}-numeroinen koodi.',
  goOn: 'Jatka',
  typo: 'Tarkoititko {v}?',
  typoUse: 'Käytä: {v}',
  typoKeep: 'Pidä se, mitä kirjoitin',
  'too-many-contacts': 'Sinulla on jo sallittu enimmäismäärä. Poista ensin jokin.',
  'address-not-allowed': 'Tätä ei voi käyttää. Anna jokin toinen.',
  'address-not-allowed-domain':
    '{v} ei kelpaa tässä verkkotunnuksensa vuoksi. Anna jonkin toisen palveluntarjoajan osoite.',
  'address-taken': 'Tätä ei voi käyttää. Anna jokin toinen.',
  cancelled: 'Muutos peruutettiin. Mikään ei ole muuttunut.',
  ended: 'Tämä muutos on päättynyt. Voit aloittaa uuden.',
  'address-sameEmail': 'Tämä on jo sähköpostiosoitteesi. Anna toinen osoite.',

  alsoCurrent: 'Tarvitset lisäksi koodin, jonka saa nykyisellä yhteystiedolla: {v}.',
  nextIn: 'Odota {t} ennen seuraavan koodin lähettämistä.',

  half: '1/2 vahvistettu. Seuraavaksi koodi, joka lähetettiin vastaanottajalle {v}.',
  progress: '{n}/2 vahvistettu',
  sideNew: 'Uusi',
  sideCurrent: 'Nykyinen',
  sideDone: 'Vahvistettu',
  sideOpen: 'Ei vielä vahvistettu',
  checkNewEmail: 'Tarkista uusi sähköpostisi',
  checkCurrentEmail: 'Tarkista nykyinen sähköpostisi',
  codeFor: '{d}-numeroinen koodi, vastaanottaja {v}',
  'proof-two': 'Varmista, että se on vastaanottajalle {v} lähetetty koodi.',
  turn: 'Anna ensin vastaanottajalle {v} lähetetty koodi',
  cannotUse: '{v} ei ole enää käytössäni',

  ways: 'Jos {v} ei ole enää käytössäsi',
  waysText: 'Valitse toinen tapa sallia tämä muutos.',
  wayOther: 'Lähetä koodi: {v}',
  waySignIn: 'Kirjaudu uudelleen',
  waySignInText: 'Pääsyavaimella tai toisella vaiheella et ehkä tarvitse sitä.',
  wayLost: 'Se on kadonnut tai jonkun muun hallussa',
  wayLostText: 'Kenen hallussa se onkin, hän voi silloin jäädyttää tilisi mutta ei perua tätä muutosta.',
  wayBack: 'Takaisin koodiin',
  back: 'Takaisin',
  still: 'Vahvistus puuttuu vielä: {v}.',

  stepUp: 'Vahvista henkilöllisyytesi',
  stepUpText: 'Kirjaudu turvallisuutesi vuoksi uudelleen sisään ennen tätä muutosta.',
  'step-up-required': 'Kirjaudu ulos ja takaisin sisään ja palaa sitten tänne.',
  frozen: 'Muutokset on keskeytetty',
  frozenText:
    'Tilisi suojaamiseksi täällä ei voi muuttaa mitään {until} asti. Uudelleen kirjautuminen voi poistaa eston aiemmin.',
  managedEmail: 'Sähköpostiosoitettasi hallitaan muualla',
  managedGo: 'Vaihda siellä',
  managedText: 'Tieto tulee tavasta, jolla kirjaudut palveluun {service}, ja sen voi vaihtaa vain siellä.',

  verifyEmail: 'Varmenna sähköpostiosoitteesi',
  verifyText: 'Lähetämme koodin vastaanottajalle {v}.',
  verifyLinkText: 'Lähetämme linkin vastaanottajalle {v}.',
  verifiedEmail: 'Sähköpostiosoite varmennettu',
  verifiedText: '{v} on varmennettu.',
  verifiedAlready: '{v} on jo varmennettu.',
  verifyGone: 'Tätä yhteystietoa ei enää ole.',

  unavailable: 'Tämä ei ole juuri nyt käytettävissä. Yritä hetken kuluttua uudelleen.',
  'proof-wrong-earlier': 'Koodi on aiemmasta viestistä. Anna uusin koodi. Yrityksiä jäljellä: {n}.',
  'not-allowed': 'Tätä ei voi tehdä täällä.',
  'not-allowed-human-check': 'Emme voineet varmistaa, ettet ole robotti.',
  'not-allowed-current-needed':
    'Tämä pitää vahvistaa toisesta yhteystiedosta, joka on vielä käytössäsi, eikä sellaista ole.',
};

register({ lang: 'fi', dir: 'ltr', messages: more });
