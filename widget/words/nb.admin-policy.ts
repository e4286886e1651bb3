// Owns the Norwegian Bokmål reasons of the page *Policy* of <contact-admin>, and registers them. Not its other words: nb.admin-pages.ts.
import { registerAdmin } from './language-registry.ts';
import type { AdminPolicyMessages } from './pack.ts';

/** The Norwegian Bokmål reasons. */
export const nbAdminPolicy: AdminPolicyMessages = {
  'why-kinds':
    'Hvilke typer kontaktopplysninger som finnes; ingen bruker kan legge til eller endre en type som ikke står her',
  'why-may': 'Hva brukere kan gjøre; et nettsted der katalogen eier en type, tar bort handlinger',
  'why-max': 'Nok til hjem, jobb og en reserve; listen får fortsatt plass på en telefonskjerm',
  'why-maxProvisioned': 'En katalog kan kjenne flere adresser enn personen selv styrer; prosjektet bestemmer',
  'why-then': 'Ingen replace-all, siden det fjerner kontaktopplysninger som brukeren ikke har sett på',
  'why-methods': 'Hva meldingen inneholder: en kode, en lenke eller begge deler',
  'why-defaultMethod': 'En lenke i en SMS ligner phishing; en lenke i en e-post er lett å bruke',
  'why-phoneChannels':
    'Hver ekstra kanal trenger sin egen avsender, og et anrop kan havne på en telefonsvarer som andre kan høre',
  'why-codeLength': 'ASVS 6.5.4 nevner seks sifre; åtte passer for høyere risiko',
  'why-codeLife': 'ASVS 6.5.5 og NIST SP 800-63B nevner ti minutter',
  'why-linkLife': 'Like lenge som en kode; e-post kan være tregere, så et prosjekt kan velge opptil 60 minutter',
  'why-completion': 'E-postskannere trykker også på knapper, så en lenke alene beviser bare at et program hentet den',
  'why-tries': '5 gjett på 10^6 koder treffer én gang av 200 000',
  'why-liveLinks': 'En eldre e-post som kommer etter en nyere, må fortsatt virke',
  'why-resendWaits': '1 + 4 meldinger, med økende ventetid',
  'why-phoneWaitFactor': 'SMS er tregere og koster penger',
  'why-changeLife': 'Hvor lenge en endring kan vente på bevisene sine',
  'why-reportBlock': 'Hvor lenge en bruker ikke kan sende til en adresse der innehaveren har rapportert endringen',
  'why-uniqueness': 'Bare én bruker i prosjektet kan ha en gitt adresse som verifisert',
  'why-phoneCountries': 'Landene som kan få SMS; ingen betyr bare hjemlandet',
  'why-numberTypes': 'SMS-pumping bruker betalingsnumre, numre med delt takst, personsøkere, satellitt- og VoIP-numre',
  'why-numbers': 'En angriper som pumper SMS, bruker også nummerserier som ingen tabell kjenner',
  'why-emailDomains': 'Domenene som e-postadresser kan ha; ingen betyr alle',
  'why-blockedEmailDomains': 'Domener som ikke er tillatt, og heller ikke underdomenene deres',
  'why-mixedScripts': 'For eksempel en kyrillisk а i paypal; ingen ekte domener har det',
  'why-confirmCurrent': 'En stjålet økt alene skal ikke kunne ta over en konto (OWASP, variant uten MFA)',
  'why-stepUp': 'ASVS 7.5.1; lenge nok til å finne siden, for kort for den neste ved pulten',
  'why-strongAmr':
    'Ifølge RFC 8176 er hver av disse mer enn et passord; de to siste er andre navn for hwk eller swk og for otp',
  'why-strongAcr': 'Hver utsteder har sine egne navn',
  'why-notices': 'NIST SP 800-63B og ASVS 6.3.7: brukeren må få vite om et mulig angrep',
  'why-undo': 'Hva lenken i varselet til en gammel kontaktopplysning gjør',
  'why-receiptLife': 'To år, der en tredjepart fortsatt kan bli spurt',
  'why-undoLife': 'En bruker på ferie leser e-post en gang i uken',
  'why-freeze': 'Lenge nok til å snakke med kundestøtte',
  'why-endSessions': 'En endring av eieren skal ikke logge ut eierens telefon',
  'why-merge': 'Kontoer som er slått sammen, kan ikke skilles igjen, så et nettsted må tillate det uttrykkelig',
  'why-supportWait': 'I løpet av en helg leser en person minst én av postboksene sine',
  'why-purgeAfter': 'Kundestøtte får nesten aldri spørsmål om mer enn den siste måneden (ASVS 14.2.7)',
  'why-beginsPerUser': 'Grensen i en leverandørs kontrakt; ingen bruker trenger mer enn fem nye adresser om dagen',
  'why-sendsPerUser': 'To endringer med alle nye utsendinger',
  'why-sendsToTarget': 'Én endring med alle nye utsendinger',
  'why-sendsPerTarget': '`sendsToTarget`, én for en annen bruker og to for eieren',
  'why-sendsForOwner': 'Hvor mange av meldingene til én adresse som holdes av til en bruker som har bevist den før',
  'why-beginsPerIp': 'En husholdning eller et lite kontor',
  'why-beginsPerIpRange': 'De fleste leverandører gir en kunde høyst et /48',
  'why-failuresPerUser':
    'Fem endringer om dagen med fem forsøk hver; alle gjett til sammen treffer 2,5 ganger av 100 000',
  'why-failuresPerVisitor': 'To endringer med alle forsøk; en fremmeds gjett treffer én gang på 100 000 dager',
  'why-failuresInRow': 'NIST SP 800-63B: høyst 100 feil på rad',
  'why-failuresPerTarget':
    'Gjett for én adresse treffer 2 ganger av 100 000 om dagen; 3 ganger hvis alle meldingene ble sendt før første gjett',
  'why-failuresPerIp': 'Feil koder fra én IPv4-adresse eller ett IPv6-/64 per time',
  'why-smsPerPrefix': 'Dobbelt av `smsBreakerSends`, slik at en nummerserie som svarer, kan fortsette',
  'why-smsBreakerSends': 'Antall SMS til én nummerserie i timen før `smsBreakerPercent` kontrolleres',
  'why-smsBreakerPercent': 'SMS-pumping svarer aldri; mer enn halvparten av ekte brukere gjør det',
  'why-smsPerHour': 'Noen titalls euro, til en alarm når en operatør',
  'why-smsPerDay': 'SMS i hele prosjektet per dag',
  'why-severalAddresses':
    'Med 1 er det av, og en ny adresse erstatter den gamle; med flere beholder brukere så mange av en type',
  'why-verificationOnUpdate':
    'En brukers adresse teller når den er bevist, og ingenting slår det av; det en administrator legger inn med en gang, er ikke verifisert før brukeren beviser det, eller en administrator med tillatelse markerer det med en grunn',
  'why-faceLinkLife': 'Hvor lenge lenker i denne kontrakten virker: klientene kan love lenger enn policyen',
  'why-faceConfirmCurrent':
    'Om en gjeldende kontaktopplysning må tillate en endring som begynner her: leverandørens klient har ingen skjerm for det',
  'why-faceStepUp': 'Hvor nylig brukeren må ha logget på for en endring som begynner her; 0s: når som helst',
  'why-redirectUrls': 'Sidene som en lenke i en melding kan føre til; ingen betyr bare vår egen side',
  'why-allowedOrigins': 'Nettstedene der sidene kan kalle serveren i en nettleser',
  'why-mail': 'Hva som sender e-post; uten dette er typen e-post av',
  'why-sms': 'Hva som sender SMS; uten dette er typen telefon av',
  'why-languages': 'Det første er standard',
  'why-homeCountry': 'Hvordan numre uten landkode leses',
  'why-serviceName': 'Avsenderen, slik meldinger nevner den',
  'why-supportUrl': 'Hvor meldinger tilbyr hjelp',
  'why-managedUrl': 'Hvor brukere endrer det som påloggingen styrer',
  'why-humanCheck': 'Tjenesten som kontrollerer en CAPTCHA før en endring begynner',
};

registerAdmin({ lang: 'nb', dir: 'ltr', messages: nbAdminPolicy });
