// Owns the Danish reasons of the page *Policy* of <contact-admin>, and registers them. Not its other words: da.admin-pages.ts.
import { registerAdmin } from './language-registry.ts';
import type { AdminPolicyMessages } from './pack.ts';

/** The Danish reasons. */
export const daAdminPolicy: AdminPolicyMessages = {
  'why-kinds':
    'Hvilke slags kontaktoplysninger der er; ingen bruger kan tilføje eller ændre en slags, der ikke står her',
  'why-may': 'Hvad brugere må gøre; et websted, hvis katalog ejer en slags, tager handlinger væk',
  'why-max': 'Nok til hjem, arbejde og en reserve; listen passer stadig på en telefonskærm',
  'why-maxProvisioned': 'Et katalog kan kende flere adresser, end en person selv styrer; projektet bestemmer',
  'why-then': 'Ingen replace-all, da det fjerner kontaktoplysninger, som brugeren ikke har set på',
  'why-methods': 'Hvad beskeden indeholder: en kode, et link eller begge dele',
  'why-defaultMethod': 'Et link i en sms ligner phishing; et link i en mail er nemt at bruge',
  'why-phoneChannels':
    'Hver yderligere kanal kræver sin egen afsender, og et opkald kan ende på en telefonsvarer, som andre kan høre',
  'why-codeLength': 'ASVS 6.5.4 nævner seks cifre; otte passer til en højere risiko',
  'why-codeLife': 'ASVS 6.5.5 og NIST SP 800-63B nævner ti minutter',
  'why-linkLife': 'Lige så længe som en kode; mail kan være langsommere, så et projekt kan vælge op til 60 minutter',
  'why-completion': 'Mailscannere trykker også på knapper, så et link alene beviser kun, at et program hentede det',
  'why-tries': '5 gæt på 10^6 koder rammer én gang ud af 200.000',
  'why-liveLinks': 'En ældre mail, der kommer efter en nyere, skal stadig virke',
  'why-resendWaits': '1 + 4 beskeder med voksende ventetid',
  'why-phoneWaitFactor': 'Sms er langsommere og koster penge',
  'why-changeLife': 'Hvor længe en ændring må vente på sine beviser',
  'why-reportBlock': 'Hvor længe en bruger ikke kan sende til en adresse, hvis indehaver har anmeldt ændringen',
  'why-uniqueness': 'Kun én bruger i projektet kan have en bestemt adresse som verificeret',
  'why-phoneCountries': 'De lande, der kan få en sms; ingen betyder kun hjemlandet',
  'why-numberTypes': 'Sms-pumping bruger betalingsnumre, numre med delt takst, personsøgere, satellit- og VoIP-numre',
  'why-numbers': 'En angriber, der pumper sms, bruger også nummerserier, som ingen tabel kender',
  'why-emailDomains': 'De domæner, som e-mailadresser må have; ingen betyder alle',
  'why-blockedEmailDomains': 'Domæner, der ikke er tilladt, og heller ikke deres underdomæner',
  'why-mixedScripts': 'Såsom et kyrillisk а i paypal; intet rigtigt domæne har det',
  'why-confirmCurrent': 'En stjålet session alene må ikke kunne overtage en konto (OWASP, variant uden MFA)',
  'why-stepUp': 'ASVS 7.5.1; længe nok til at finde siden, for kort til den næste ved skrivebordet',
  'why-strongAmr':
    'Efter RFC 8176 er hver af disse mere end en adgangskode; de to sidste er andre navne for hwk eller swk og for otp',
  'why-strongAcr': 'Hver udsteder har sine egne navne',
  'why-notices': 'NIST SP 800-63B og ASVS 6.3.7: brugeren skal høre om et muligt angreb',
  'why-undo': 'Hvad linket i meddelelsen til en gammel kontaktoplysning gør',
  'why-receiptLife': 'To år, hvor en tredjepart stadig kan blive spurgt',
  'why-undoLife': 'En bruger på ferie læser mail en gang om ugen',
  'why-freeze': 'Længe nok til at tale med support',
  'why-endSessions': 'En ændring foretaget af ejeren bør ikke logge ejerens telefon ud',
  'why-merge': 'Sammenlagte konti kan ikke skilles igen, så et websted skal tillade det udtrykkeligt',
  'why-supportWait': 'I løbet af en weekend læser en person mindst én af sine postkasser',
  'why-purgeAfter': 'Support får næsten aldrig spørgsmål om mere end den seneste måned (ASVS 14.2.7)',
  'why-beginsPerUser':
    'Grænsen i en leverandørs kontrakt; ingen bruger har brug for mere end fem nye adresser om dagen',
  'why-sendsPerUser': 'To ændringer med alle gensendelser',
  'why-sendsToTarget': 'Én ændring med alle gensendelser',
  'why-sendsPerTarget': '`sendsToTarget`, én til en anden bruger og to til ejeren',
  'why-sendsForOwner': 'Hvor mange af beskederne til en adresse der gemmes til en bruger, som har bevist den før',
  'why-beginsPerIp': 'En husstand eller et lille kontor',
  'why-beginsPerIpRange': 'De fleste udbydere giver en kunde højst et /48',
  'why-failuresPerUser':
    'Fem ændringer om dagen med fem forsøg hver; alle gæt tilsammen rammer 2,5 gange ud af 100.000',
  'why-failuresPerVisitor': 'To ændringer med alle forsøg; en fremmeds gæt rammer én gang på 100.000 dage',
  'why-failuresInRow': 'NIST SP 800-63B: højst 100 fejl i træk',
  'why-failuresPerTarget':
    'Gæt på én adresse rammer 2 gange ud af 100.000 om dagen; 3 gange, hvis alle beskeder blev sendt før det første gæt',
  'why-failuresPerIp': 'Forkerte koder fra én IPv4-adresse eller ét IPv6-/64 i timen',
  'why-smsPerPrefix': 'Dobbelt så mange som `smsBreakerSends`, så en nummerserie, der svarer, kan fortsætte',
  'why-smsBreakerSends': 'Antal sms til én nummerserie i timen, fra hvilket `smsBreakerPercent` kontrolleres',
  'why-smsBreakerPercent': 'Sms-pumping svarer aldrig; mere end halvdelen af rigtige brugere gør',
  'why-smsPerHour': 'Nogle snese euro, til en alarm når en operatør',
  'why-smsPerDay': 'Sms i hele projektet om dagen',
  'why-severalAddresses':
    'Med 1 er det slået fra, og en ny adresse erstatter den gamle; med flere beholder brugere så mange af en slags',
  'why-verificationOnUpdate':
    'En brugers adresse tæller, når den er bevist, og intet slår det fra; det, som en administrator indfører med det samme, er først verificeret, når brugeren beviser det, eller en administrator med tilladelse markerer det med en begrundelse',
  'why-faceLinkLife': 'Hvor længe links i denne kontrakt virker: dens klienter lover måske længere end politikken',
  'why-faceConfirmCurrent':
    'Om en nuværende kontaktoplysning skal tillade en ændring, der begynder her: leverandørens klient har ingen skærm til det',
  'why-faceStepUp': 'Hvor nyligt brugeren skal have logget ind til en ændring, der begynder her; 0s: når som helst',
  'why-redirectUrls': 'De sider, som et link i en besked må føre til; ingen betyder kun vores egen side',
  'why-allowedOrigins': 'De websteder, hvis sider må kalde serveren i en browser',
  'why-mail': 'Hvad der sender mail; uden det er slagsen e-mail slået fra',
  'why-sms': 'Hvad der sender sms; uden det er slagsen telefon slået fra',
  'why-languages': 'Det første er standard',
  'why-homeCountry': 'Hvordan numre uden landekode læses',
  'why-serviceName': 'Afsenderen, som beskeder nævner den',
  'why-supportUrl': 'Hvor beskeder tilbyder hjælp',
  'why-managedUrl': 'Hvor brugere ændrer det, som login styrer',
  'why-humanCheck': 'Tjenesten, der kontrollerer en CAPTCHA, før en ændring begynder',
};

registerAdmin({ lang: 'da', dir: 'ltr', messages: daAdminPolicy });
