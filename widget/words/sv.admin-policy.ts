// Owns the Swedish reasons of the page *Policy* of <contact-admin>, and registers them. Not its other words: sv.admin-pages.ts.
import { registerAdmin } from './language-registry.ts';
import type { AdminPolicyMessages } from './pack.ts';

/** The Swedish reasons. */
export const svAdminPolicy: AdminPolicyMessages = {
  'why-kinds':
    'Vilka slags kontaktuppgifter som finns; ingen användare kan lägga till eller ändra ett slag som inte står här',
  'why-may': 'Vad användare får göra; en webbplats vars katalog äger ett slag tar bort åtgärder',
  'why-max': 'Räcker för hem, arbete och en reserv; listan ryms fortfarande på en telefonskärm',
  'why-maxProvisioned': 'En katalog kan känna till fler adresser än personen själv hanterar; projektet bestämmer',
  'why-then': 'Inget replace-all, eftersom det tar bort kontaktuppgifter som användaren inte har tittat på',
  'why-methods': 'Vad meddelandet innehåller: en kod, en länk eller båda',
  'why-defaultMethod': 'En länk i ett sms ser ut som nätfiske; en länk i ett mejl är lätt att använda',
  'why-phoneChannels':
    'Varje ytterligare kanal behöver en egen avsändare, och ett samtal kan hamna i en röstbrevlåda som andra hör',
  'why-codeLength': 'ASVS 6.5.4 anger sex siffror; åtta passar en högre risk',
  'why-codeLife': 'ASVS 6.5.5 och NIST SP 800-63B anger tio minuter',
  'why-linkLife': 'Lika länge som en kod; e-post kan vara långsammare, så ett projekt får välja upp till 60 minuter',
  'why-completion':
    'E-postskannrar trycker också på knappar, så en länk ensam bevisar bara att ett program hämtade den',
  'why-tries': '5 gissningar på 10^6 koder lyckas en gång av 200 000',
  'why-liveLinks': 'Ett äldre mejl som kommer efter ett nyare måste fortfarande fungera',
  'why-resendWaits': '1 + 4 meddelanden, med allt längre väntan',
  'why-phoneWaitFactor': 'Sms är långsammare och kostar pengar',
  'why-changeLife': 'Hur länge en ändring får vänta på sina bevis',
  'why-reportBlock': 'Hur länge en användare inte kan skicka till en adress vars innehavare har rapporterat ändringen',
  'why-uniqueness': 'Bara en användare i projektet kan ha en viss adress som verifierad',
  'why-phoneCountries': 'De länder som kan få sms; inget betyder bara hemlandet',
  'why-numberTypes': 'Sms-pumpning använder betalnummer, delad kostnad, personsökare, satellit- och VoIP-nummer',
  'why-numbers': 'En angripare som pumpar sms använder också nummerserier som ingen tabell känner',
  'why-emailDomains': 'De domäner som e-postadresser får ha; ingen betyder alla',
  'why-blockedEmailDomains': 'Domäner som inte är tillåtna, och inte heller deras underdomäner',
  'why-mixedScripts': 'Till exempel ett kyrilliskt а i paypal; ingen riktig domän har det',
  'why-confirmCurrent': 'En stulen session ska inte ensam räcka för att ta över ett konto (OWASP, variant utan MFA)',
  'why-stepUp': 'ASVS 7.5.1; länge nog för att hitta sidan, för kort för nästa person vid skrivbordet',
  'why-strongAmr':
    'Enligt RFC 8176 är var och en av dessa mer än ett lösenord; de två sista är andra namn på hwk eller swk och på otp',
  'why-strongAcr': 'Varje utfärdare har egna namn',
  'why-notices': 'NIST SP 800-63B och ASVS 6.3.7: användaren måste få veta om ett möjligt angrepp',
  'why-undo': 'Vad länken i aviseringen till en gammal kontaktuppgift gör',
  'why-receiptLife': 'Två år, då en tredje part fortfarande kan bli tillfrågad',
  'why-undoLife': 'En användare på semester läser mejl en gång i veckan',
  'why-freeze': 'Länge nog för att prata med supporten',
  'why-endSessions': 'En ändring av ägaren ska inte logga ut ägarens telefon',
  'why-merge': 'Konton som har slagits ihop går inte att dela igen, så en webbplats måste tillåta det uttryckligen',
  'why-supportWait': 'Under en helg läser en person minst en av sina brevlådor',
  'why-purgeAfter': 'Supporten får nästan aldrig frågor om mer än den senaste månaden (ASVS 14.2.7)',
  'why-beginsPerUser': 'Gränsen i en leverantörs avtal; ingen användare behöver mer än fem nya adresser om dagen',
  'why-sendsPerUser': 'Två ändringar med alla omsändningar',
  'why-sendsToTarget': 'En ändring med alla omsändningar',
  'why-sendsPerTarget': '`sendsToTarget`, ett för en annan användare och två för ägaren',
  'why-sendsForOwner': 'Hur många av meddelandena till en adress som sparas för en användare som redan har bevisat den',
  'why-beginsPerIp': 'Ett hushåll eller ett litet kontor',
  'why-beginsPerIpRange': 'De flesta operatörer ger en kund högst ett /48',
  'why-failuresPerUser':
    'Fem ändringar om dagen med fem försök var; alla gissningar tillsammans lyckas 2,5 gånger av 100 000',
  'why-failuresPerVisitor': 'Två ändringar med alla försök; en främlings gissningar lyckas en gång på 100 000 dagar',
  'why-failuresInRow': 'NIST SP 800-63B: högst 100 misslyckanden i rad',
  'why-failuresPerTarget':
    'Gissningar för en adress lyckas 2 gånger av 100 000 om dagen; 3 gånger om alla meddelanden skickades före första gissningen',
  'why-failuresPerIp': 'Felaktiga koder från en IPv4-adress eller ett IPv6-/64 per timme',
  'why-smsPerPrefix': 'Dubbla `smsBreakerSends`, så att en nummerserie som svarar kan fortsätta',
  'why-smsBreakerSends': 'Antal sms till en nummerserie på en timme från vilket `smsBreakerPercent` kontrolleras',
  'why-smsBreakerPercent': 'Sms-pumpning svarar aldrig; mer än hälften av riktiga användare gör det',
  'why-smsPerHour': 'Några tiotal euro, tills ett larm når en operatör',
  'why-smsPerDay': 'Sms i hela projektet per dag',
  'why-severalAddresses':
    'Med 1 är det av, och en ny adress ersätter den gamla; med fler behåller användare så många av ett slag',
  'why-verificationOnUpdate':
    'En användares adress räknas när den är bevisad, och inget stänger av det; det som en administratör lägger in direkt är overifierat tills användaren bevisar det, eller en behörig administratör markerar det som verifierat med ett skäl',
  'why-faceLinkLife': 'Hur länge länkar i det här avtalet fungerar: dess klienter kan lova längre än policyn',
  'why-faceConfirmCurrent':
    'Om en nuvarande kontaktuppgift tillåter en ändring som börjar här: leverantörens klient har ingen vy för det',
  'why-faceStepUp': 'Hur nyligen användaren ska ha loggat in för en ändring som börjar här; 0s: när som helst',
  'why-redirectUrls': 'De sidor som en länk i ett meddelande får leda till; ingen betyder bara vår egen sida',
  'why-allowedOrigins': 'De webbplatser vars sidor får anropa servern i en webbläsare',
  'why-mail': 'Vad som skickar e-post; utan det är slaget e-post av',
  'why-sms': 'Vad som skickar sms; utan det är slaget telefon av',
  'why-languages': 'Det första är standard',
  'why-homeCountry': 'Hur nummer utan landskod läses',
  'why-serviceName': 'Avsändaren, så som meddelanden nämner den',
  'why-supportUrl': 'Där meddelanden erbjuder hjälp',
  'why-managedUrl': 'Där användare ändrar det som inloggningen hanterar',
  'why-humanCheck': 'Tjänsten som kontrollerar en CAPTCHA innan en ändring börjar',
};

registerAdmin({ lang: 'sv', dir: 'ltr', messages: svAdminPolicy });
