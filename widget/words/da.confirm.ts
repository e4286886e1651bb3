// Owns the Danish words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './da.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Danish words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Det er ikke tilgængeligt lige nu. Prøv igen om lidt.',

  linkConfirmEmail: 'Vil du bekræfte denne e-mailadresse?',
  linkConfirmPhone: 'Vil du bekræfte dette telefonnummer?',
  linkBecomesEmail: '{v} bliver e-mailadressen for din konto hos {service}.',
  linkBecomesPhone: '{v} bliver telefonnummeret for din konto hos {service}.',
  linkReplacesEmail: '{v} erstatter {old} som e-mailadresse for din konto hos {service}.',
  linkReplacesPhone: '{v} erstatter {old} som telefonnummer for din konto hos {service}.',
  linkPrimaryEmail: '{v} bliver den primære e-mailadresse for din konto hos {service}.',
  linkPrimaryPhone: '{v} bliver det primære telefonnummer for din konto hos {service}.',
  linkReplacesAllEmail: '{v} erstatter alle andre e-mailadresser på din konto hos {service}.',
  linkReplacesAllPhone: '{v} erstatter alle andre telefonnumre på din konto hos {service}.',
  linkAdds: '{v} bliver tilføjet til din konto hos {service}.',
  linkMerges: 'En anden konto hos {service} bruger det allerede. De to konti bliver til én, og det kan ikke fortrydes.',
  linkAccount: 'Konto: {v}',
  linkAsked: 'Anmodet: {t}',
  linkPlace: 'Fra: {place}',
  linkOnly: 'Fortsæt kun, hvis du selv har bedt om det.',
  linkAllow: 'Vil du tillade denne ændring?',
  allow: 'Tillad',
  linkNotMe: 'Jeg har ikke bedt om det',
  linkConfirmed: 'Bekræftet',
  linkAllowed: 'Tilladt',
  linkConfirmedText: 'Du kan lukke denne side.',
  linkHalfNew: 'Den nye kontaktoplysning mangler stadig at blive bekræftet. Du kan lukke denne side.',
  linkWaits: 'Supporten har bedt om denne ændring. Den træder i kraft den {t}, medmindre den bliver stoppet.',
  linkHalfCurrent: 'Bekræftelse fra din nuværende kontaktoplysning mangler stadig. Du kan lukke denne side.',
  linkOther: 'En anden konto er logget ind her. Ændringen hører til den konto, der bad om den.',
  linkRelay: 'Indtast denne kode, hvor du begyndte',
  linkRelayWhere: 'Gå tilbage til den side, hvor du bad om ændringen, og indtast den der.',
  linkRelayText: 'Den gælder i {t}.',
  linkRelayOnly: 'Giv den ikke til nogen. {service} beder dig aldrig om den i telefonen eller i en besked.',
  linkHome: 'Tilbage til websitet',
  linkReported: 'Tak, fordi du sagde til',
  linkReportedText: 'Ændringen er stoppet. Intet er ændret.',
  linkStop:
    'Hvis du ikke har bedt om det, bliver alle enheder logget ud af kontoen, og intet kan ændres i den i et stykke tid.',
  linkStopped: 'Ændringen er stoppet',
  linkStoppedText:
    'Intet er ændret. Alle enheder er logget ud af kontoen, og intet kan ændres i den lige nu. Log ind igen, og skift din adgangskode, hvis du har en.',
  linkUsed: 'Linket er allerede brugt',
  linkUsedText: 'Der er ikke mere at gøre her.',
  linkExpired: 'Linket er udløbet',
  linkExpiredText: 'Bed om et nyt, hvor du begyndte.',
  linkSuperseded: 'Der er sendt et nyere link',
  linkSupersededText: 'Brug den nyeste besked.',
  linkClosed: 'Ændringen er afsluttet',
  linkClosedText: 'Intet er ændret.',
  linkUnknown: 'Linket virker ikke',
  linkUnknownText: 'Åbn det igen fra beskeden, eller bed om et nyt.',
};

register({ lang: 'da', dir: 'ltr', messages: confirm });
