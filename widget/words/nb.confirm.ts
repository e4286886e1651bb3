// Owns the Norwegian Bokmål words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './nb.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Norwegian Bokmål words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Dette er ikke tilgjengelig akkurat nå. Prøv på nytt om litt.',

  linkConfirmEmail: 'Vil du bekrefte denne e-postadressen?',
  linkConfirmPhone: 'Vil du bekrefte dette telefonnummeret?',
  linkBecomesEmail: '{v} blir e-postadressen for kontoen din hos {service}.',
  linkBecomesPhone: '{v} blir telefonnummeret for kontoen din hos {service}.',
  linkReplacesEmail: '{v} erstatter {old} som e-postadresse for kontoen din hos {service}.',
  linkReplacesPhone: '{v} erstatter {old} som telefonnummer for kontoen din hos {service}.',
  linkPrimaryEmail: '{v} blir den primære e-postadressen for kontoen din hos {service}.',
  linkPrimaryPhone: '{v} blir det primære telefonnummeret for kontoen din hos {service}.',
  linkReplacesAllEmail: '{v} erstatter alle andre e-postadresser på kontoen din hos {service}.',
  linkReplacesAllPhone: '{v} erstatter alle andre telefonnumre på kontoen din hos {service}.',
  linkAdds: '{v} blir lagt til i kontoen din hos {service}.',
  linkMerges: 'En annen konto hos {service} bruker det allerede. De to kontoene blir til én, og det kan ikke angres.',
  linkAccount: 'Konto: {v}',
  linkAsked: 'Bedt om: {t}',
  linkPlace: 'Fra: {place}',
  linkOnly: 'Fortsett bare hvis du selv har bedt om dette.',
  linkAllow: 'Vil du tillate denne endringen?',
  allow: 'Tillat',
  linkNotMe: 'Jeg ba ikke om dette',
  linkConfirmed: 'Bekreftet',
  linkAllowed: 'Tillatt',
  linkConfirmedText: 'Du kan lukke denne siden.',
  linkHalfNew: 'Den nye kontaktopplysningen må fortsatt bekreftes. Du kan lukke denne siden.',
  linkWaits: 'Kundestøtten har bedt om denne endringen. Den trer i kraft {t}, med mindre den blir stoppet.',
  linkHalfCurrent: 'Bekreftelse fra den nåværende kontaktopplysningen mangler fortsatt. Du kan lukke denne siden.',
  linkOther: 'En annen konto er logget inn her. Endringen hører til kontoen som ba om den.',
  linkRelay: 'Skriv inn denne koden der du begynte',
  linkRelayWhere: 'Gå tilbake til siden der du ba om endringen, og skriv den inn der.',
  linkRelayText: 'Den er gyldig i {t}.',
  linkRelayOnly: 'Ikke gi den til noen. {service} kommer aldri til å be om den på telefon eller i en melding.',
  linkHome: 'Tilbake til nettstedet',
  linkReported: 'Takk for at du sa fra',
  linkReportedText: 'Endringen er stoppet. Ingenting er endret.',
  linkStop:
    'Hvis du ikke har bedt om dette, blir alle enheter logget ut av kontoen, og ingenting kan endres i den på en stund.',
  linkStopped: 'Endringen er stoppet',
  linkStoppedText:
    'Ingenting er endret. Alle enheter er logget ut av kontoen, og ingenting kan endres i den akkurat nå. Logg inn på nytt, og bytt passord hvis du har et.',
  linkUsed: 'Lenken er allerede brukt',
  linkUsedText: 'Det er ikke mer å gjøre her.',
  linkExpired: 'Lenken har utløpt',
  linkExpiredText: 'Be om en ny der du begynte.',
  linkSuperseded: 'Det er sendt en nyere lenke',
  linkSupersededText: 'Bruk den siste meldingen.',
  linkClosed: 'Endringen er avsluttet',
  linkClosedText: 'Ingenting er endret.',
  linkUnknown: 'Lenken virker ikke',
  linkUnknownText: 'Åpne den på nytt fra meldingen, eller be om en ny.',
};

register({ lang: 'nb', dir: 'ltr', messages: confirm });
