// Owns the Finnish reasons of the page *Policy* of <contact-admin>, and registers them. Not its other words: fi.admin-pages.ts.
import { registerAdmin } from './language-registry.ts';
import type { AdminPolicyMessages } from './pack.ts';

/** The Finnish reasons. */
export const fiAdminPolicy: AdminPolicyMessages = {
  'why-kinds': 'Mitä yhteystietojen lajeja on; lajia, jota ei ole tässä, yksikään käyttäjä ei voi lisätä tai muuttaa',
  'why-may': 'Mitä käyttäjät saavat tehdä; sivusto, jonka hakemisto hallitsee lajia, poistaa toimintoja',
  'why-max': 'Riittää kotiin, työhön ja varalle; luettelo mahtuu yhä puhelimen näytölle',
  'why-maxProvisioned': 'Hakemisto voi tuntea useampia osoitteita kuin ihminen itse hallitsee; projekti päättää',
  'why-then': 'Ei replace-all-tapaa, koska se poistaa yhteystietoja, joita käyttäjä ei ole katsonut',
  'why-methods': 'Mitä viesti sisältää: koodin, linkin vai molemmat',
  'why-defaultMethod': 'Linkki tekstiviestissä näyttää kalastelulta; linkki sähköpostissa on helppo käyttää',
  'why-phoneChannels':
    'Jokainen lisäkanava vaatii oman lähettäjän, ja puhelu voi päätyä vastaajaan, jota muut kuulevat',
  'why-codeLength': 'ASVS 6.5.4 mainitsee kuusi numeroa; kahdeksan sopii suurempaan riskiin',
  'why-codeLife': 'ASVS 6.5.5 ja NIST SP 800-63B mainitsevat kymmenen minuuttia',
  'why-linkLife':
    'Yhtä kauan kuin koodi; sähköposti voi olla hitaampi, joten projekti voi asettaa enintään 60 minuuttia',
  'why-completion':
    'Sähköpostiskannerit painavat myös painikkeita, joten linkki yksin todistaa vain, että ohjelma haki sen',
  'why-tries': '5 arvausta 10^6 koodista onnistuu kerran 200 000:sta',
  'why-liveLinks': 'Vanhemman sähköpostin, joka saapuu uudemman jälkeen, on yhä toimittava',
  'why-resendWaits': '1 + 4 viestiä kasvavin odotusajoin',
  'why-phoneWaitFactor': 'Tekstiviestit ovat hitaampia ja maksavat',
  'why-changeLife': 'Kuinka kauan muutos saa odottaa todisteitaan',
  'why-reportBlock': 'Kuinka kauan käyttäjä ei voi lähettää osoitteeseen, jonka haltija on ilmoittanut muutoksesta',
  'why-uniqueness': 'Vain yhdellä projektin käyttäjällä voi olla tietty osoite varmennettuna',
  'why-phoneCountries': 'Maat, joihin tekstiviestejä lähetetään; ei yhtään tarkoittaa vain kotimaata',
  'why-numberTypes':
    'Tekstiviestipumppaus käyttää maksullisia, jaetun hinnan, hakulaite-, satelliitti- ja VoIP-numeroita',
  'why-numbers': 'Tekstiviestejä pumppaava hyökkääjä käyttää myös numeroalueita, joita mikään taulukko ei tunne',
  'why-emailDomains': 'Verkkotunnukset, joita sähköpostiosoitteissa saa olla; ei yhtään tarkoittaa kaikkia',
  'why-blockedEmailDomains': 'Verkkotunnukset, jotka eivät ole sallittuja, eivätkä niiden alitunnuksetkaan',
  'why-mixedScripts': 'Kuten kyrillinen а sanassa paypal; missään oikeassa verkkotunnuksessa ei ole tätä',
  'why-confirmCurrent': 'Varastettu istunto ei saa yksin riittää tilin kaappaamiseen (OWASP, muoto ilman MFA:ta)',
  'why-stepUp': 'ASVS 7.5.1; riittää sivun löytämiseen, liian lyhyt seuraavalle pöydän ääressä',
  'why-strongAmr':
    'RFC 8176:n mukaan jokainen näistä on enemmän kuin salasana; kaksi viimeistä ovat muita nimiä: hwk tai swk sekä otp',
  'why-strongAcr': 'Jokaisella myöntäjällä on omat nimensä',
  'why-notices': 'NIST SP 800-63B ja ASVS 6.3.7: käyttäjän on saatava tietää mahdollisesta hyökkäyksestä',
  'why-undo': 'Mitä linkki vanhan yhteystiedon saamassa ilmoituksessa tekee',
  'why-receiptLife': 'Kaksi vuotta, joiden aikana kolmas osapuoli voi vielä kysyä',
  'why-undoLife': 'Lomalla oleva käyttäjä lukee sähköpostia kerran viikossa',
  'why-freeze': 'Riittää keskusteluun tuen kanssa',
  'why-endSessions': 'Omistajan tekemä muutos ei saa kirjata ulos omistajan puhelinta',
  'why-merge': 'Yhdistettyjä tilejä ei voi erottaa, joten sivuston on sallittava se erikseen',
  'why-supportWait': 'Viikonlopun aikana ihminen lukee ainakin yhden postilaatikoistaan',
  'why-purgeAfter': 'Tuki ei juuri koskaan saa kysymyksiä yli kuukauden takaa (ASVS 14.2.7)',
  'why-beginsPerUser': 'Toimittajan sopimuksen raja; yksikään käyttäjä ei tarvitse yli viittä uutta osoitetta päivässä',
  'why-sendsPerUser': 'Kaksi muutosta kaikkine uudelleenlähetyksineen',
  'why-sendsToTarget': 'Yksi muutos kaikkine uudelleenlähetyksineen',
  'why-sendsPerTarget': '`sendsToTarget`, yksi toiselle käyttäjälle ja kaksi omistajalle',
  'why-sendsForOwner':
    'Kuinka monta yhden osoitteen viesteistä säästetään käyttäjälle, joka on jo todistanut osoitteen',
  'why-beginsPerIp': 'Kotitalous tai pieni toimisto',
  'why-beginsPerIpRange': 'Useimmat operaattorit antavat asiakkaalle enintään /48:n',
  'why-failuresPerUser':
    'Viisi muutosta päivässä, kussakin viisi yritystä; kaikki arvaukset yhdessä onnistuvat 2,5 kertaa 100 000:sta',
  'why-failuresPerVisitor':
    'Kaksi muutosta kaikkine yrityksineen; vieraan arvaukset onnistuvat kerran 100 000 päivässä',
  'why-failuresInRow': 'NIST SP 800-63B: enintään 100 epäonnistumista peräkkäin',
  'why-failuresPerTarget':
    'Yhden osoitteen arvaukset onnistuvat 2 kertaa 100 000:sta päivässä; 3 kertaa, jos kaikki viestit lähetettiin ennen ensimmäistä',
  'why-failuresPerIp': 'Väärät koodit yhdestä IPv4-osoitteesta tai IPv6 /64:stä tunnissa',
  'why-smsPerPrefix': 'Kaksi kertaa `smsBreakerSends`, jotta vastaava numeroalue voi jatkaa',
  'why-smsBreakerSends':
    'Tekstiviestien määrä yhdelle alueelle tunnissa, josta alkaen `smsBreakerPercent` tarkistetaan',
  'why-smsBreakerPercent': 'Tekstiviestipumppaus ei vastaa koskaan; yli puolet oikeista käyttäjistä vastaa',
  'why-smsPerHour': 'Joitakin kymmeniä euroja, kunnes hälytys tavoittaa ylläpidon',
  'why-smsPerDay': 'Koko projektin tekstiviestit päivässä',
  'why-severalAddresses':
    'Arvolla 1 se on pois, ja uusi osoite korvaa vanhan; suuremmalla käyttäjät pitävät niin monta lajia kohti',
  'why-verificationOnUpdate':
    'Käyttäjän osoite on voimassa, kun se on todistettu, eikä mikään poista tätä; ylläpitäjän heti asettama on varmentamaton, kunnes käyttäjä todistaa sen tai ylläpitäjä, jolla on oikeus, merkitsee sen varmennetuksi ja perustelee sen',
  'why-faceLinkLife':
    'Kuinka kauan tämän sopimuksen linkit toimivat: sen asiakassovellukset voivat luvata enemmän kuin käytäntö',
  'why-faceConfirmCurrent':
    'Onko nykyisen yhteystiedon sallittava täältä alkava muutos: toimittajan asiakassovelluksessa ei ole sille näkymää',
  'why-faceStepUp': 'Kuinka äskettäin on pitänyt kirjautua, kun muutos alkaa täältä; 0s: milloin vain',
  'why-redirectUrls': 'Sivut, joille viestin linkki saa johtaa; ei yhtään tarkoittaa vain omaa sivuamme',
  'why-allowedOrigins': 'Sivustot, joiden sivut saavat kutsua palvelinta selaimessa',
  'why-mail': 'Mikä lähettää sähköpostin; ilman sitä laji sähköposti on pois',
  'why-sms': 'Mikä lähettää tekstiviestit; ilman sitä laji puhelin on pois',
  'why-languages': 'Ensimmäinen on oletus',
  'why-homeCountry': 'Miten numerot ilman maatunnusta luetaan',
  'why-serviceName': 'Lähettäjä, sellaisena kuin viestit sen nimeävät',
  'why-supportUrl': 'Missä viestit tarjoavat apua',
  'why-managedUrl': 'Missä käyttäjät muuttavat sitä, mitä kirjautuminen hallitsee',
  'why-humanCheck': 'Palvelu, joka tarkistaa CAPTCHAn ennen kuin muutos alkaa',
};

registerAdmin({ lang: 'fi', dir: 'ltr', messages: fiAdminPolicy });
