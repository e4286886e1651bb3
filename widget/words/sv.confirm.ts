// Owns the Swedish words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './sv.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Swedish words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Det här är inte tillgängligt just nu. Försök igen om en stund.',

  linkConfirmEmail: 'Bekräfta den här e-postadressen?',
  linkConfirmPhone: 'Bekräfta det här telefonnumret?',
  linkBecomesEmail: '{v} blir e-postadressen för ditt konto hos {service}.',
  linkBecomesPhone: '{v} blir telefonnumret för ditt konto hos {service}.',
  linkReplacesEmail: '{v} ersätter {old} som e-postadress för ditt konto hos {service}.',
  linkReplacesPhone: '{v} ersätter {old} som telefonnummer för ditt konto hos {service}.',
  linkPrimaryEmail: '{v} blir den primära e-postadressen för ditt konto hos {service}.',
  linkPrimaryPhone: '{v} blir det primära telefonnumret för ditt konto hos {service}.',
  linkReplacesAllEmail: '{v} ersätter alla andra e-postadresser i ditt konto hos {service}.',
  linkReplacesAllPhone: '{v} ersätter alla andra telefonnummer i ditt konto hos {service}.',
  linkAdds: '{v} läggs till i ditt konto hos {service}.',
  linkMerges: 'Ett annat konto hos {service} använder det redan. Båda kontona blir ett, och det går inte att ångra.',
  linkAccount: 'Konto: {v}',
  linkAsked: 'Begärt: {t}',
  linkPlace: 'Från: {place}',
  linkOnly: 'Fortsätt bara om du själv har begärt det här.',
  linkAllow: 'Tillåta den här ändringen?',
  allow: 'Tillåt',
  linkNotMe: 'Jag bad inte om detta',
  linkConfirmed: 'Bekräftat',
  linkAllowed: 'Tillåtet',
  linkConfirmedText: 'Du kan stänga den här sidan.',
  linkHalfNew: 'Den nya kontaktuppgiften måste fortfarande bekräftas. Du kan stänga den här sidan.',
  linkWaits: 'Supporten har begärt den här ändringen. Den börjar gälla den {t}, om den inte stoppas.',
  linkHalfCurrent: 'Bekräftelse från din nuvarande kontaktuppgift saknas ännu. Du kan stänga den här sidan.',
  linkOther: 'Ett annat konto är inloggat här. Ändringen hör till det konto som begärde den.',
  linkRelay: 'Ange den här koden där du började',
  linkRelayWhere: 'Gå tillbaka till sidan där du begärde ändringen och skriv in koden där.',
  linkRelayText: 'Den gäller i {t}.',
  linkRelayOnly: 'Ge den inte till någon. {service} frågar aldrig efter den via telefon eller meddelande.',
  linkHome: 'Tillbaka till webbplatsen',
  linkReported: 'Tack för att du sa till',
  linkReportedText: 'Ändringen har stoppats. Inget har ändrats.',
  linkStop: 'Om du inte har begärt det här loggas alla enheter ut från kontot, och inget kan ändras i det på ett tag.',
  linkStopped: 'Ändringen är stoppad',
  linkStoppedText:
    'Inget har ändrats. Alla enheter är utloggade från kontot, och inget kan ändras i det just nu. Logga in igen och byt lösenord om du har ett.',
  linkUsed: 'Länken har redan använts',
  linkUsedText: 'Det finns inget mer att göra här.',
  linkExpired: 'Länken har slutat gälla',
  linkExpiredText: 'Begär en ny där du började.',
  linkSuperseded: 'En nyare länk har skickats',
  linkSupersededText: 'Använd det senaste meddelandet.',
  linkClosed: 'Ändringen är avslutad',
  linkClosedText: 'Inget har ändrats.',
  linkUnknown: 'Länken fungerar inte',
  linkUnknownText: 'Öppna den igen från meddelandet, eller begär en ny.',
};

register({ lang: 'sv', dir: 'ltr', messages: confirm });
