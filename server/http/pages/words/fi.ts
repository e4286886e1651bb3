// Owns the Finnish words of our pages. Not the English ones: en.ts.
import type { ReplacedValues, SentenceValues, Words } from './en.ts';

export const fi: Words = {
  lang: 'fi',
  dir: 'ltr',
  portal: { title: 'Ylläpitoportaali', noScript: 'Ylläpitoportaali vaatii JavaScriptin.' },
  account: {
    title: 'Tilisi',
    back: ({ service }) => `Takaisin: ${service}`,
    signIn: 'Kirjaudu sisään',
    signInText: 'Kirjaudu sisään, niin näet sähköpostiosoitteesi ja puhelinnumerosi ja voit muuttaa niitä.',
    signOut: 'Kirjaudu ulos',
    signedOut: 'Olet kirjautunut ulos',
    refused: 'Kirjautuminen ei onnistunut',
    noScript: 'Tämä sivu tarvitsee JavaScriptin.',
  },
  confirm: {
    title: { email: 'Vahvistetaanko tämä sähköpostiosoite?', phone: 'Vahvistetaanko tämä puhelinnumero?' },
    becomes: {
      email: ({ value, service }: SentenceValues) =>
        `Tilisi sähköpostiosoitteeksi palvelussa ${service} tulee ${value}.`,
      phone: ({ value, service }: SentenceValues) => `Tilisi puhelinnumeroksi palvelussa ${service} tulee ${value}.`,
    },
    primary: {
      email: ({ value, service }: SentenceValues) =>
        `Tilisi ensisijaiseksi sähköpostiosoitteeksi palvelussa ${service} tulee ${value}.`,
      phone: ({ value, service }: SentenceValues) =>
        `Tilisi ensisijaiseksi puhelinnumeroksi palvelussa ${service} tulee ${value}.`,
    },
    replacesAll: {
      email: ({ value, service }: SentenceValues) =>
        `${value} korvaa kaikki muut tilisi sähköpostiosoitteet palvelussa ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} korvaa kaikki muut tilisi puhelinnumerot palvelussa ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }: ReplacedValues) =>
        `${value} korvaa osoitteen ${old} tilisi sähköpostiosoitteena palvelussa ${service}.`,
      phone: ({ value, old, service }: ReplacedValues) =>
        `${value} korvaa numeron ${old} tilisi puhelinnumerona palvelussa ${service}.`,
    },
    added: {
      email: ({ value, service }: SentenceValues) => `${value} lisätään tilillesi palvelussa ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} lisätään tilillesi palvelussa ${service}.`,
    },
    account: 'Tili',
    asked: 'Pyydetty',
    place: 'Mistä',
    button: 'Vahvista',
    report: 'En pyytänyt tätä',
    merges: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Se on jo käytössä toisella tilillä palvelussa ${service}. Tilit yhdistetään yhdeksi, eikä sitä voi kumota.`,
    warning: 'Vahvista vain, jos pyysit tätä itse.',
  },
  approve: {
    title: 'Sallitaanko tämä muutos?',
    button: 'Salli',
    warning: 'Salli se vain, jos pyysit sitä itse.',
  },
  confirmed: { title: 'Vahvistettu', text: 'Voit sulkea tämän sivun.' },
  approved: {
    title: 'Sallittu',
    text: 'Voit sulkea tämän sivun. Muutos tehdään, kun myös uusi osoite on vahvistettu.',
  },
  waits: {
    title: 'Vahvistettu',
    text: (date: string) =>
      `Tuki on pyytänyt tätä muutosta. Se tulee voimaan ${date}, ellei sitä pysäytetä. Se tulee voimaan heti, kun kirjaudut sisään ja avaat linkin uudelleen tai sallit sen jostakin nykyisestä yhteystiedostasi.`,
  },
  otherAccount: 'Täällä on kirjauduttu toiselle tilille. Tämä muutos kuuluu tilille, jolta sitä pyydettiin.',
  relay: {
    title: 'Anna tämä koodi siellä, missä aloitit',
    text: 'Palaa sivulle, jolla pyysit muutosta, ja kirjoita koodi siellä.',
    minutes: (n: number) => (n === 1 ? 'Se on voimassa 1 minuutin.' : `Se on voimassa ${n} minuuttia.`),
    warning: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Älä anna koodia kenellekään. ${service} ei koskaan kysy sitä puhelimessa tai viestillä.`,
  },
  reported: {
    title: 'Kiitos ilmoituksesta',
    text: 'Mitään ei muutettu. Pyyntö on peruutettu, eikä kyseinen tili voi toistaiseksi käyttää tätä osoitetta.',
  },
  stopped: {
    title: 'Muutos on pysäytetty',
    text: 'Mitään ei muutettu. Kaikki laitteet on kirjattu ulos tililtä, eikä tilillä voi toistaiseksi muuttaa mitään. Kirjaudu uudelleen sisään ja vaihda salasanasi, jos sinulla on sellainen.',
  },
  undo: {
    stop: {
      title: 'Pysäytetäänkö tämä muutos?',
      text: {
        email: 'Joku tilillesi kirjautunut haluaa muuttaa sen sähköpostiosoitteita.',
        phone: 'Joku tilillesi kirjautunut haluaa muuttaa sen puhelinnumeroita.',
      },
      button: 'Pysäytä: en ollut minä',
    },
    restore: {
      title: 'Kumotaanko tämä muutos?',
      text: {
        email: 'Tilisi sähköpostiosoitteet palautetaan ennalleen.',
        phone: 'Tilisi puhelinnumerot palautetaan ennalleen.',
      },
      button: 'Kumoa muutos',
    },
    freeze: {
      title: 'Pysäytetäänkö tämän tilin muutokset?',
      text: {
        email:
          'Sähköpostiosoitteet pysyvät sellaisina kuin ne nyt ovat, eikä mitään muuta voi muuttaa vähään aikaan. Tilin omistaja on ilmoittanut, ettei tämä osoite ole enää hänen käytössään.',
        phone:
          'Puhelinnumerot pysyvät sellaisina kuin ne nyt ovat, eikä mitään muuta voi muuttaa vähään aikaan. Tilin omistaja on ilmoittanut, ettei tämä numero ole enää hänen käytössään.',
      },
      button: 'Pysäytä muutokset',
    },
    brake: {
      title: 'Pysäytetäänkö tämän tilin muutokset?',
      text: {
        email: 'Kaksi tiliä yhdistettiin. Se pysyy voimassa, mutta mitään muuta ei voi muuttaa vähään aikaan.',
        phone: 'Kaksi tiliä yhdistettiin. Se pysyy voimassa, mutta mitään muuta ei voi muuttaa vähään aikaan.',
      },
      button: 'Pysäytä muutokset',
    },
    byStaff: {
      email: 'Tämän palvelun tuki on pyytänyt muuttaa tilisi sähköpostiosoitteita.',
      phone: 'Tämän palvelun tuki on pyytänyt muuttaa tilisi puhelinnumeroita.',
    },
    effect: 'Kaikki laitteet kirjataan ulos tililtä, eikä tilillä voi vähään aikaan muuttaa mitään.',
    target: { email: 'Uusi osoite', phone: 'Uusi numero' },
    back: 'Palautetaan',
    gone: 'Poistetaan',
    when: 'Milloin',
  },
  late: {
    title: 'Muutos on jo tehty',
    text: 'Jos se et ollut sinä, avaa uudempi viesti muutoksesta ja kumoa se siellä. Jos sinulla ei ole sellaista, kirjaudu sisään ja tarkista tilisi nyt tai pyydä apua.',
  },
  undone: {
    stop: 'Muutos on pysäytetty',
    restore: 'Kaikki on palautettu ennalleen',
    freeze: 'Muutokset on pysäytetty',
    brake: 'Muutokset on pysäytetty',
    text: 'Kaikki laitteet on kirjattu ulos tililtä. Kirjaudu nyt uudelleen sisään ja vaihda salasanasi, jos sinulla on sellainen.',
    frozenFor: (life: string) => `Tilillä ei voi muuttaa mitään ilman uutta kirjautumista. Kesto: ${life}.`,
  },
  used: { title: 'Tämä linkki on jo käytetty', text: 'Täällä ei ole enää mitään tehtävää.' },
  expired: { title: 'Tämä linkki on vanhentunut', text: 'Pyydä uusi linkki siellä, missä aloitit.' },
  superseded: { title: 'Uudempi linkki on lähetetty', text: 'Käytä uusinta viestiä.' },
  closed: {
    title: 'Tämä pyyntö on päättynyt',
    text: 'Se on peruutettu, korvattu tai pysäytetty. Jos haluat muutoksen yhä, aloita alusta.',
  },
  frozen: {
    title: 'Mitään ei voi juuri nyt muuttaa',
    text: 'Joku pyysi meitä pysäyttämään tämän tilin muutokset. Jatka kirjautumalla uudelleen sisään tai odota huomiseen.',
  },
  taken: { title: 'Tätä ei voi käyttää', text: 'Palaa sinne, missä aloitit, ja anna jokin toinen.' },
  unknown: {
    title: 'Tämä linkki ei toimi',
    text: 'Siitä saattaa puuttua osa. Avaa se uudelleen viestistä tai kopioi se kokonaan.',
  },
  elsewhere: {
    title: 'Avaa linkki uudelleen',
    text: 'Painiketta ei painettu tällä sivulla. Avaa viestissä oleva linkki vielä kerran.',
  },
  broken: { title: 'Jokin meni vikaan', text: 'Mitään ei muutettu. Avaa linkki hetken kuluttua uudelleen.' },
  help: 'Hae apua',
  reference: (id: string) => `Viite: ${id}`,
};
