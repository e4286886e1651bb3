// Owns the first half of Finnish: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: fi.confirm.ts.
import { common } from './fi.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Finnish, without the words of rare screens. */
export const fi: Pack = {
  lang: 'fi',
  dir: 'ltr',
  more: () => import('./fi.more.ts'),
  list: () => import('./fi.list.ts'),
  messages: {
    ...common,

    current: 'Nykyinen: {v}',
    cancel: 'Peruuta',
    cancelChange: 'Peruuta muutos',
    help: 'Hae apua',

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
    done: 'Valmis',

    sending: 'Lähetetään…',
    cancelling: 'Peruutetaan…',
    resent: 'Uusi koodi lähetettiin vastaanottajalle {v}. Aiemmat koodit eivät enää kelpaa.',

    'code-digits': 'Koodissa pitää olla {d} numeroa',
    noResends: 'Viestejä ei voi enää lähettää lisää.',
    undelivered: 'Viestiä ei saatu perille: {v}. Tarkista, että tieto on oikein.',
    emptyEmail: 'Anna sähköpostiosoite',
    'address-invalidEmail': 'Anna sähköpostiosoite oikeassa muodossa, esimerkiksi name@example.com',
    'proof-wrong': {
      one: 'Koodi ei ole oikein. Tarkista se ja yritä uudelleen. {n} yritys jäljellä.',
      other: 'Koodi ei ole oikein. Tarkista se ja yritä uudelleen. {n} yritystä jäljellä.',
    },

    'address-not-allowed-landline': 'Tämä on lankapuhelinnumero. Anna matkapuhelinnumero.',
    'address-invalid-unknown': 'Emme tunnista numeroa. Tarkista, että se on oikein.',
    'address-invalid-several': 'Anna vain yksi osoite.',
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

    'code-short': 'Anna koodin kaikki {d} numeroa',
    'code-long': 'Anna vain koodin {d} numeroa',
    resendOpen: 'Voit nyt lähettää uuden koodin.',
    delayed: 'Lähettäminen kestää tavallista pidempään.',
    doneTextEmail: 'Sähköpostiosoitteesi on nyt {v}.',
    addedText: '{v} on lisätty.',
    toldEmail: 'Ilmoitimme muutoksesta vanhaan osoitteeseesi.',

    openMailbox: 'Avaa {name}',
    undoFor: 'Voit kumota muutoksen viestissä olevalla linkillä. Aikaa jäljellä: {t}.',
    signOutOthers: 'Kirjaudu ulos muualta',
    signedOutOthers: 'Muut laitteesi kirjataan ulos.',

    country: 'Maa tai alue',
    enterPhone: 'Vaihda puhelinnumerosi',
    addPhone: 'Lisää puhelinnumero',
    labelPhone: 'Uusi matkapuhelinnumero',
    hintPhone:
      'Lähetämme tekstiviestillä koodin, jolla tarkistamme, että numero on käytössäsi. Viesteistä voi tulla kuluja.',
    replacesPhone: 'Vahvistuksen jälkeen se korvaa numeron {v} tililläsi palvelussa {service}.',
    becomesPhone:
      'Vahvistuksen jälkeen se on tilisi ensisijainen numero palvelussa {service}, ja {v} jää lisänumeroksi.',
    linkInsteadPhone: 'Lähetä mieluummin linkki',
    callMe: 'Kuule koodi mieluummin puhelussa',
    byWhatsapp: 'Lähetä koodi WhatsAppilla',
    byText: 'Lähetä koodi tekstiviestinä',
    codeCalled: 'Soitamme numeroon {v}. Kuulet {d}-numeroisen koodin kahdesti. Voimassaoloaika: {t}.',
    codeWhatsapp: 'Lähetimme {d}-numeroisen koodin WhatsAppilla vastaanottajalle {v}. Voimassaoloaika: {t}.',
    checkPhone: 'Katso puhelintasi',
    voice: 'Eikö puhelua kuulu? Siinä voi kestää hetki.',
    whatsapp: 'Eikö WhatsApp-viestiä näy? Siinä voi kestää hetki.',
    missingPhone: 'Eikö tekstiviestiä näy? Siinä voi kestää hetki.',
    differentPhone: 'Käytä toista numeroa',
    donePhone: 'Puhelinnumero vaihdettu',
    addedPhone: 'Puhelinnumero lisätty',
    doneTextPhone: 'Puhelinnumerosi on nyt {v}.',
    toldPhone: 'Ilmoitimme muutoksesta vanhaan numeroosi.',
    'address-invalidPhone': 'Anna matkapuhelinnumero, esimerkiksi {x}',
    'address-not-allowed-country': 'Emme lähetä tekstiviestejä tähän maahan{c}. Anna luettelon maan numero.',
    'address-samePhone': 'Tämä on jo puhelinnumerosi. Anna toinen numero.',
    'quota-exceeded-sms': 'Numeroon ei voi nyt lähettää tekstiviestejä. Odota {t} tai anna toinen numero.',
    verifyPhone: 'Varmenna puhelinnumerosi',
    verifiedPhone: 'Puhelinnumero varmennettu',
    managedPhone: 'Puhelinnumeroasi hallitaan muualla',
    checkNewPhone: 'Katso uutta puhelintasi',
    checkCurrentPhone: 'Katso nykyistä puhelintasi',
    countryFind: 'Etsi maa',
    countryNone: 'Tämännimistä maata ei löytynyt.',
  },
};

register(fi);
