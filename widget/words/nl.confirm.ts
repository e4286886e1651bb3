// Owns the Dutch words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './nl.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Dutch words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Dit is nu niet beschikbaar. Probeer het zo nog eens.',

  linkConfirmEmail: 'Dit e-mailadres bevestigen?',
  linkConfirmPhone: 'Dit telefoonnummer bevestigen?',
  linkBecomesEmail: '{v} wordt het e-mailadres van je account bij {service}.',
  linkBecomesPhone: '{v} wordt het telefoonnummer van je account bij {service}.',
  linkReplacesEmail: '{v} vervangt {old} als e-mailadres van je account bij {service}.',
  linkReplacesPhone: '{v} vervangt {old} als telefoonnummer van je account bij {service}.',
  linkPrimaryEmail: '{v} wordt het primaire e-mailadres van je account bij {service}.',
  linkPrimaryPhone: '{v} wordt het primaire telefoonnummer van je account bij {service}.',
  linkReplacesAllEmail: '{v} vervangt alle andere e-mailadressen van je account bij {service}.',
  linkReplacesAllPhone: '{v} vervangt alle andere telefoonnummers van je account bij {service}.',
  linkAdds: '{v} wordt toegevoegd aan je account bij {service}.',
  linkMerges:
    'Een ander account bij {service} gebruikt dit al. Beide accounts worden samengevoegd, en dat kan niet ongedaan worden gemaakt.',
  linkAccount: 'Van account: {v}',
  linkAsked: 'Aangevraagd: {t}',
  linkPlace: 'Vanaf: {place}',
  linkOnly: 'Ga alleen verder als je dit zelf hebt aangevraagd.',
  linkAllow: 'Deze wijziging toestaan?',
  allow: 'Toestaan',
  linkNotMe: 'Ik vroeg hier niet om',
  linkConfirmed: 'Bevestigd',
  linkAllowed: 'Toegestaan',
  linkConfirmedText: 'Je kunt deze pagina sluiten.',
  linkHalfNew: 'Het nieuwe contactgegeven moet nog worden bevestigd. Je kunt deze pagina sluiten.',
  linkWaits: 'Het supportteam heeft deze wijziging aangevraagd. Die gaat in op {t}, tenzij die wordt gestopt.',
  linkHalfCurrent: 'De bevestiging via je huidige contactgegeven ontbreekt nog. Je kunt deze pagina sluiten.',
  linkOther: 'Hier is een ander account ingelogd. Deze wijziging hoort bij het account dat erom vroeg.',
  linkRelay: 'Voer deze code in waar je bent begonnen',
  linkRelayWhere: 'Ga terug naar de pagina waar je de wijziging hebt aangevraagd en voer de code daar in.',
  linkRelayText: 'De code is {t} geldig.',
  linkRelayOnly: 'Geef de code aan niemand. {service} vraagt je er nooit om per telefoon of bericht.',
  linkHome: 'Terug naar de site',
  linkReported: 'Bedankt voor je melding',
  linkReportedText: 'De wijziging is gestopt. Er is niets veranderd.',
  linkStop:
    'Als je dit niet hebt aangevraagd, worden alle apparaten uitgelogd van het account en kan er een tijd lang niets worden gewijzigd.',
  linkStopped: 'De wijziging is gestopt',
  linkStoppedText:
    'Er is niets gewijzigd. Alle apparaten zijn uitgelogd van het account en er kan voorlopig niets worden gewijzigd. Log opnieuw in en wijzig je wachtwoord als je er een hebt.',
  linkUsed: 'Deze link is al gebruikt',
  linkUsedText: 'Je hoeft hier niets meer te doen.',
  linkExpired: 'Deze link is verlopen',
  linkExpiredText: 'Vraag een nieuwe aan waar je bent begonnen.',
  linkSuperseded: 'Er is een nieuwere link gestuurd',
  linkSupersededText: 'Gebruik het nieuwste bericht.',
  linkClosed: 'Deze wijziging is beëindigd',
  linkClosedText: 'Er is niets veranderd.',
  linkUnknown: 'Deze link werkt niet',
  linkUnknownText: 'Open de link opnieuw vanuit het bericht of vraag een nieuwe aan.',
};

register({ lang: 'nl', dir: 'ltr', messages: confirm });
