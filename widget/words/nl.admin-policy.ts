// Owns the Dutch reasons of the page *Policy* of <contact-admin>, and registers them. Not its other words: nl.admin-pages.ts.
import { registerAdmin } from './language-registry.ts';
import type { AdminPolicyMessages } from './pack.ts';

/** The Dutch reasons. */
export const nlAdminPolicy: AdminPolicyMessages = {
  'why-kinds':
    'Welke soorten contactgegevens er zijn; een soort die hier ontbreekt, kan geen gebruiker toevoegen of wijzigen',
  'why-may': 'Wat gebruikers mogen doen; een site waarvan de directory een soort beheert, neemt acties weg',
  'why-max': 'Genoeg voor privé, werk en een reserve; de lijst past nog op een telefoonscherm',
  'why-maxProvisioned':
    'Een directory kent vaak meer adressen van iemand dan die persoon zelf beheert; het project beslist',
  'why-then': 'Geen replace-all, want dat verwijdert contactgegevens die de gebruiker niet heeft bekeken',
  'why-methods': 'Wat het bericht bevat: een code, een link of allebei',
  'why-defaultMethod': 'Een link in een sms lijkt op phishing; een link in een e-mail is makkelijk',
  'why-phoneChannels':
    'Elk extra kanaal heeft een eigen afzender nodig, en een oproep kan op een voicemail komen die anderen horen',
  'why-codeLength': 'ASVS 6.5.4 noemt zes cijfers; acht past bij een hoger risico',
  'why-codeLife': 'ASVS 6.5.5 en NIST SP 800-63B noemen tien minuten',
  'why-linkLife': 'Zo lang als een code; e-mail kan trager zijn, dus een project mag tot 60 minuten instellen',
  'why-completion':
    'Ook mailscanners drukken op knoppen, dus een link alleen bewijst slechts dat een programma hem heeft opgehaald',
  'why-tries': '5 gokken op 10^6 codes slagen één keer op 200.000',
  'why-liveLinks': 'Een oudere e-mail die na een nieuwere aankomt, moet nog werken',
  'why-resendWaits': '1 + 4 berichten, met oplopende wachttijden',
  'why-phoneWaitFactor': 'Sms is trager en kost geld',
  'why-changeLife': 'Hoelang een wijziging op haar bewijzen mag wachten',
  'why-reportBlock':
    'Hoelang een gebruiker niets kan sturen naar een adres waarvan de houder de wijziging heeft gemeld',
  'why-uniqueness': 'Maar één gebruiker van het project kan een bepaald adres als geverifieerd hebben',
  'why-phoneCountries': 'De landen die een sms kunnen krijgen; geen betekent alleen het eigen land',
  'why-numberTypes': 'Sms-pumping gebruikt betaalde, gedeelde-kosten-, pager-, satelliet- en VoIP-nummers',
  'why-numbers': 'Een aanvaller met sms-pumping gebruikt ook reeksen die in geen tabel staan',
  'why-emailDomains': 'De domeinen die e-mailadressen mogen hebben; geen betekent alle',
  'why-blockedEmailDomains': 'Domeinen die niet zijn toegestaan, en hun subdomeinen ook niet',
  'why-mixedScripts': 'Zoals een cyrillische а in paypal; geen echt domein heeft dit',
  'why-confirmCurrent':
    'Een gestolen sessie alleen mag niet genoeg zijn om een account over te nemen (OWASP, variant zonder MFA)',
  'why-stepUp': 'ASVS 7.5.1; lang genoeg om de pagina te vinden, te kort voor de volgende persoon aan het bureau',
  'why-strongAmr':
    'Volgens RFC 8176 is elk hiervan meer dan een wachtwoord; de laatste twee zijn andere namen voor hwk of swk en voor otp',
  'why-strongAcr': 'Elke uitgever heeft eigen namen',
  'why-notices': 'NIST SP 800-63B en ASVS 6.3.7: de gebruiker moet van een mogelijke aanval horen',
  'why-undo': 'Wat de link in de melding aan een oud contactgegeven doet',
  'why-receiptLife': 'Twee jaar waarin een derde nog navraag kan doen',
  'why-undoLife': 'Op vakantie leest een gebruiker eens per week e-mail',
  'why-freeze': 'Lang genoeg om met support te praten',
  'why-endSessions': 'Een wijziging door de eigenaar mag diens telefoon niet uitloggen',
  'why-merge': 'Samenvoegen kan niet ongedaan worden gemaakt, dus een site moet het uitdrukkelijk toestaan',
  'why-supportWait': 'In een weekend leest iemand minstens één van zijn mailboxen',
  'why-purgeAfter': 'Support krijgt bijna nooit vragen over meer dan de laatste maand (ASVS 14.2.7)',
  'why-beginsPerUser':
    'De limiet in het contract van een leverancier; geen gebruiker heeft meer dan vijf nieuwe adressen per dag nodig',
  'why-sendsPerUser': 'Twee wijzigingen met alle keren opnieuw sturen',
  'why-sendsToTarget': 'Eén wijziging met alle keren opnieuw sturen',
  'why-sendsPerTarget': '`sendsToTarget`, één voor een andere gebruiker en twee voor de eigenaar',
  'why-sendsForOwner':
    'Hoeveel van de berichten naar één adres bewaard blijven voor een gebruiker die het al eens heeft bewezen',
  'why-beginsPerIp': 'Een huishouden of een klein kantoor',
  'why-beginsPerIpRange': 'De meeste providers geven een klant hoogstens een /48',
  'why-failuresPerUser': 'Vijf wijzigingen per dag met elk vijf pogingen; alle gokken samen slagen 2,5 keer op 100.000',
  'why-failuresPerVisitor':
    'Twee wijzigingen met al hun pogingen; de gokken van een vreemde slagen eens in 100.000 dagen',
  'why-failuresInRow': 'NIST SP 800-63B: hoogstens 100 mislukkingen achter elkaar',
  'why-failuresPerTarget':
    'Gokken voor één adres slagen per dag 2 keer op 100.000; 3 keer als alle berichten vóór de eerste gok zijn gestuurd',
  'why-failuresPerIp': 'Foute codes van één IPv4-adres of IPv6-/64 per uur',
  'why-smsPerPrefix': 'Twee keer `smsBreakerSends`, zodat een reeks die antwoordt door kan gaan',
  'why-smsBreakerSends': 'Aantal sms’en naar één reeks in een uur vanaf waar `smsBreakerPercent` wordt gecontroleerd',
  'why-smsBreakerPercent': 'Sms-pumping antwoordt nooit; meer dan de helft van de echte gebruikers wel',
  'why-smsPerHour': 'Enkele tientallen euro’s, tot een alarm de beheerder bereikt',
  'why-smsPerDay': 'Sms’en van het hele project per dag',
  'why-severalAddresses':
    'Met 1 staat het uit en vervangt een nieuw adres het oude; met meer houden gebruikers er zoveel van een soort',
  'why-verificationOnUpdate':
    'Een adres van een gebruiker telt zodra het is bewezen, en niets zet dat uit; wat een beheerder direct invoert, is pas geverifieerd als de gebruiker het bewijst of een bevoegde beheerder het met een reden zo markeert',
  'why-faceLinkLife': 'Hoelang links van dit contract werken: de clients ervan beloven misschien meer dan het beleid',
  'why-faceConfirmCurrent':
    'Of een huidig contactgegeven een wijziging toestaat die hier begint: een client van de leverancier heeft er geen scherm voor',
  'why-faceStepUp': 'Hoe recent iemand moet zijn ingelogd voor een wijziging die hier begint; 0s: maakt niet uit',
  'why-redirectUrls':
    'De pagina’s waar een link in een bericht naartoe mag leiden; geen betekent alleen onze eigen pagina',
  'why-allowedOrigins': 'De sites waarvan de pagina’s de server in een browser mogen aanroepen',
  'why-mail': 'Wat e-mail verstuurt; zonder dit staat de soort e-mail uit',
  'why-sms': 'Wat sms verstuurt; zonder dit staat de soort telefoon uit',
  'why-languages': 'De eerste is de standaard',
  'why-homeCountry': 'Hoe nummers zonder landcode worden gelezen',
  'why-serviceName': 'De afzender, zoals berichten die noemen',
  'why-supportUrl': 'Waar berichten hulp aanbieden',
  'why-managedUrl': 'Waar gebruikers wijzigen wat hun login beheert',
  'why-humanCheck': 'De dienst die een CAPTCHA controleert voordat een wijziging begint',
};

registerAdmin({ lang: 'nl', dir: 'ltr', messages: nlAdminPolicy });
