// Owns the Dutch lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Dutch. */
export const nl: Words = {
  subjectCode: '{{code}} is je code voor {{service}}',
  subjectLink: 'Bevestig je e-mailadres voor {{service}}',
  heading: 'Bevestig dit e-mailadres',
  whatPrimary:
    'Het wordt het primaire e-mailadres van je account bij {{service}}. Het huidige adres blijft bij het account.',
  whatReplace: 'Het vervangt {{old}} als e-mailadres van je account bij {{service}}.',
  whatFirst: 'Het wordt het e-mailadres van je account bij {{service}}.',
  whatAdd: 'Het wordt toegevoegd aan je account bij {{service}}.',
  whatReplaceAll: 'Het vervangt alle andere e-mailadressen van je account bij {{service}}.',
  confirmWarning: 'Bevestig alleen als je dit zelf hebt aangevraagd.',
  codeLead: 'Voer deze code in waar je bent begonnen:',
  codeLife: 'De code is {{life}} geldig.',
  linkLead: 'Open deze link om te bevestigen:',
  linkOr: 'Of bevestig via de link, op elk apparaat:',
  linkLife: 'De link is {{life}} geldig.',
  linkNumber:
    'De pagina waar je bent begonnen, toont het nummer {{number}}. Bevestig niet als er een ander nummer staat.',
  button: 'E-mailadres bevestigen',
  buttonFails: 'Open deze link als de knop niet werkt:',
  account: 'Account',
  requested: 'Aangevraagd',
  place: 'Vanaf',
  inUse:
    'Dit e-mailadres wordt al gebruikt door een ander account bij {{service}}. Als dat account ook van jou is, log dan daarmee in.',
  inUseMerge:
    'Dit e-mailadres wordt al gebruikt door een ander account bij {{service}}. Als je bevestigt, worden dat account en het account dat erom vroeg samengevoegd. Bevestig niet als je dit niet hebt aangevraagd.',
  notYou: 'Was jij dit niet?',
  notYouCode:
    'Negeer dit bericht: zonder de code verandert er niets. Deel de code nooit; niemand van {{service}} zal erom vragen.',
  notYouLink: 'Open de link en kies ‘Ik vroeg hier niet om’. Er verandert niets zolang niemand bevestigt.',
  notYouBoth:
    'Open de link en kies ‘Ik vroeg hier niet om’. Er verandert niets zolang niemand bevestigt. Deel de code nooit; niemand van {{service}} zal erom vragen.',
  footer: 'Je krijgt dit bericht omdat iemand dit adres heeft ingevoerd bij {{service}}.',
  help: 'Hulp: {{url}}',
  smsCode: '{{code}} is je code van {{service}} voor dit nummer. Deel deze nooit.',
  smsLink: 'Bevestig je nieuwe nummer voor {{service}}: {{url}}',
  smsInUse: 'Een ander account bij {{service}} heeft dit.',
  smsInUseMerge: 'Een ander account bij {{service}} heeft dit: die worden samengevoegd.',

  subjectAllowCode: '{{code}} is je code voor een wijziging bij {{service}}',
  subjectAllowLink: 'Sta een wijziging van je account bij {{service}} toe',
  allowHeading: 'Deze wijziging toestaan?',
  askedPrimaryEmail:
    'Iemand heeft gevraagd om het primaire e-mailadres van je account bij {{service}} te wijzigen in {{target}}. Een huidig primair adres zou bij het account blijven.',
  askedPrimaryPhone:
    'Iemand heeft gevraagd om het primaire telefoonnummer van je account bij {{service}} te wijzigen in {{target}}. Een huidig primair nummer zou bij het account blijven.',
  askedReplaceEmail:
    'Iemand heeft gevraagd om het primaire e-mailadres van je account bij {{service}} te wijzigen in {{target}}.',
  askedReplacePhone:
    'Iemand heeft gevraagd om het primaire telefoonnummer van je account bij {{service}} te wijzigen in {{target}}.',
  askedAddEmail: 'Iemand heeft gevraagd om het e-mailadres {{target}} toe te voegen aan je account bij {{service}}.',
  askedAddPhone: 'Iemand heeft gevraagd om het telefoonnummer {{target}} toe te voegen aan je account bij {{service}}.',
  askedReplaceAllEmail:
    'Iemand heeft gevraagd om van {{target}} het enige e-mailadres van je account bij {{service}} te maken. Alle andere zouden worden verwijderd.',
  askedReplaceAllPhone:
    'Iemand heeft gevraagd om van {{target}} het enige telefoonnummer van je account bij {{service}} te maken. Alle andere zouden worden verwijderd.',
  wouldReplace: 'Dit zou {{old}} vervangen.',
  replaces: 'Dit vervangt {{old}}.',
  allowMerge: 'Als een ander account {{target}} al gebruikt, worden beide accounts samengevoegd.',
  allowCodeLead: 'Was jij dit? Voer deze code dan in waar je bent begonnen:',
  allowLinkLead: 'Open deze link om de wijziging toe te staan:',
  allowLinkOr: 'Of sta de wijziging toe via de link, op elk apparaat:',
  allowButton: 'Wijziging bekijken',
  allowNotYouCode: 'Zonder de code verandert er niets. Deel de code nooit; niemand van {{service}} zal erom vragen.',
  allowNotYouLink: 'Open de link en kies ‘Ik vroeg hier niet om’: de wijziging wordt gestopt.',
  allowNotYouBoth:
    'Open de link en kies ‘Ik vroeg hier niet om’: de wijziging wordt gestopt. Deel de code nooit; niemand van {{service}} zal erom vragen.',
  smsAllowEmail:
    '{{code}} is je code voor {{service}} om de wijziging van je e-mailadres toe te staan. Deel deze nooit.',
  smsAllowPhone: '{{code}} is je code voor {{service}} om de wijziging van je nummer toe te staan. Deel deze nooit.',
  smsAllowAddEmail: '{{code}} is je code voor {{service}} om een nieuw e-mailadres toe te staan. Deel deze nooit.',
  smsAllowAddPhone: '{{code}} is je code voor {{service}} om een nieuw nummer toe te staan. Deel deze nooit.',
  smsAllowMerge: 'Heeft een ander account dit, dan worden ze samengevoegd.',
  smsAllowLinkEmail: 'Sta de wijziging van je e-mailadres bij {{service}} toe of stop die: {{url}}',
  smsAllowLinkPhone: 'Sta de wijziging van je nummer bij {{service}} toe of stop die: {{url}}',
  smsAllowLinkAddEmail: 'Sta een nieuw e-mailadres voor {{service}} toe of stop het: {{url}}',
  smsAllowLinkAddPhone: 'Sta een nieuw nummer voor {{service}} toe of stop het: {{url}}',

  subjectAskedEmail: 'Verzoek om je e-mailadres bij {{service}} te wijzigen',
  subjectAskedPhone: 'Verzoek om je telefoonnummer bij {{service}} te wijzigen',
  subjectAskedAddEmail: 'Verzoek om bij {{service}} een e-mailadres toe te voegen',
  subjectAskedAddPhone: 'Verzoek om bij {{service}} een nummer toe te voegen',
  subjectDoneEmail: 'Je e-mailadres bij {{service}} is gewijzigd',
  subjectDonePhone: 'Je telefoonnummer bij {{service}} is gewijzigd',
  subjectAddedEmail: 'E-mailadres toegevoegd aan je account bij {{service}}',
  subjectAddedPhone: 'Telefoonnummer toegevoegd aan je account bij {{service}}',
  subjectRemovedEmail: 'E-mailadres verwijderd uit je account bij {{service}}',
  subjectRemovedPhone: 'Telefoonnummer verwijderd uit je account bij {{service}}',
  subjectUndoneEmail: 'Wijziging van je e-mailadres bij {{service}} teruggedraaid',
  subjectUndonePhone: 'Wijziging van je nummer bij {{service}} teruggedraaid',
  subjectFrozen: 'Wijzigingen van je account bij {{service}} gestopt',
  subjectUnfrozen: 'Je account bij {{service}} kan weer worden gewijzigd',
  subjectSignedOut: 'Alle apparaten uitgelogd van je account bij {{service}}',
  subjectRecovered: 'Je account bij {{service}} is beveiligd',
  subjectDisabled: 'Je account bij {{service}} is uitgeschakeld',
  subjectEnabled: 'Je account bij {{service}} werkt weer',
  subjectUnlocked: 'Je kunt weer codes voor {{service}} invoeren',
  subjectEnded: 'Een wijziging van je account bij {{service}} is beëindigd',
  subjectMerged: 'Ander account samengevoegd met je account bij {{service}}',
  subjectRespelled: 'Schrijfwijze van je e-mailadres bij {{service}} gewijzigd',
  subjectRecovery: 'Het gebruik van een contact bij {{service}} is gewijzigd',
  subjectMergedAway: 'Je account bij {{service}} hoort nu bij een ander account',
  donePrimaryEmail:
    '{{target}} is nu het primaire e-mailadres van je account bij {{service}}. Een eerder primair adres blijft bij het account.',
  donePrimaryPhone:
    '{{target}} is nu het primaire telefoonnummer van je account bij {{service}}. Een eerder primair nummer blijft bij het account.',
  doneReplaceEmail: '{{target}} is nu het primaire e-mailadres van je account bij {{service}}.',
  doneReplacePhone: '{{target}} is nu het primaire telefoonnummer van je account bij {{service}}.',
  doneAddEmail: 'Het e-mailadres {{target}} is toegevoegd aan je account bij {{service}}.',
  doneAddPhone: 'Het telefoonnummer {{target}} is toegevoegd aan je account bij {{service}}.',
  doneReplaceAllEmail:
    '{{target}} is nu het enige e-mailadres van je account bij {{service}}. Alle andere zijn verwijderd.',
  doneReplaceAllPhone:
    '{{target}} is nu het enige telefoonnummer van je account bij {{service}}. Alle andere zijn verwijderd.',
  removedEmail: 'Het e-mailadres {{target}} is verwijderd uit je account bij {{service}}.',
  removedPhone: 'Het telefoonnummer {{target}} is verwijderd uit je account bij {{service}}.',
  respelled:
    'Het primaire e-mailadres van je account bij {{service}} wordt nu geschreven als {{target}}. Alleen hoofdletters en kleine letters zijn veranderd: het is hetzelfde adres.',
  recoverySet:
    '{{target}} dient nu alleen nog om je account bij {{service}} te herstellen. Het krijgt meldingen en kan wijzigingen stoppen of ongedaan maken, maar niemand kan ermee inloggen.',
  recoveryEnded:
    '{{target}} dient niet meer alleen voor herstel. Je account bij {{service}} kan het weer gebruiken zoals elk ander contactgegeven.',
  undoneEmail: 'Je account bij {{service}} heeft weer de eerdere e-mailadressen. Het primaire adres is {{target}}.',
  undonePhone: 'Je account bij {{service}} heeft weer de eerdere telefoonnummers. Het primaire nummer is {{target}}.',
  frozen:
    'Iemand die berichten krijgt op een eerder contactgegeven van je account bij {{service}}, heeft gemeld een wijziging niet zelf te hebben gedaan. De contactgegevens blijven zoals ze zijn.',
  unfrozen:
    'Het supportteam van {{service}} heeft de blokkering van wijzigingen opgeheven. E-mailadressen en telefoonnummers van je account kunnen weer worden gewijzigd.',
  signedOut:
    'Het supportteam van {{service}} heeft alle apparaten uitgelogd van je account. Wijzigingen die op bevestiging wachtten, zijn beëindigd.',
  recovered:
    'Het supportteam van {{service}} heeft alle apparaten uitgelogd van je account en elke openstaande wijziging beëindigd. Links in eerdere berichten werken niet meer.',
  disabled:
    'Het supportteam van {{service}} heeft je account uitgeschakeld. Alle apparaten zijn uitgelogd en je kunt voorlopig niet inloggen.',
  enabled: 'Het supportteam van {{service}} heeft je account ingeschakeld. Je kunt weer inloggen.',
  unlocked:
    'Er waren te veel verkeerde codes ingevoerd voor je account bij {{service}}. Van het supportteam van {{service}} kun je weer codes invoeren.',
  ended:
    'Een wijziging van je e-mailadressen of telefoonnummers wachtte op bevestiging. {{service}} moest terug naar een eerdere stand van de gegevens. Daarom is de wijziging beëindigd en werken eerdere codes en links niet meer. Wil je de wijziging nog steeds, log dan in en begin opnieuw.',
  merged:
    'Het account van {{target}} bij {{service}} hoort nu bij dat van jou. De e-mailadressen en telefoonnummers ervan staan vanaf nu bij je account.',
  mergedAway:
    'Het hoort nu, met zijn e-mailadressen en telefoonnummers, bij het account van {{target}} bij {{service}}. Gebruik vanaf nu dat account. Dit kan niet ongedaan worden gemaakt.',
  frozenFor: 'Zonder opnieuw in te loggen kan er niets in het account worden gewijzigd. Dit duurt {{life}}.',
  fineAsked: 'Was jij dit, dan hoef je niets te doen.',
  fineDone: 'Was jij dit, dan hoef je niets te doen.',
  happened: 'Wanneer',
  notYouDone: 'Was jij dit niet?',
  stopLead: 'Stop de wijziging en log alle apparaten uit van het account:',
  stopButton: 'Dit was ik niet: stoppen',
  undoLead: 'Maak de wijziging ongedaan en log alle apparaten uit van het account:',
  undoButton: 'Ongedaan maken',
  freezeLead: 'Stop verdere wijzigingen en log alle apparaten uit van het account:',
  freezeButton: 'Wijzigingen stoppen',
  check: 'Log in bij {{service}} en controleer je e-mailadressen en telefoonnummers.',
  checkHelp:
    'Log in bij {{service}} en controleer je e-mailadressen en telefoonnummers. Vraag hulp als dat niet lukt: {{url}}',
  footerContact: 'Je krijgt dit bericht omdat een account bij {{service}} dit adres heeft.',
  smsAskedEmail: 'Iemand wil je e-mailadres bij {{service}} wijzigen in {{target}}.',
  smsAskedPhone: 'Iemand wil je telefoonnummer bij {{service}} wijzigen in {{target}}.',
  smsAskedAdd: 'Iemand wil {{target}} toevoegen aan je account bij {{service}}.',
  smsDoneEmail: 'Je primaire e-mailadres bij {{service}} is nu {{target}}.',
  smsDonePhone: 'Je primaire telefoonnummer bij {{service}} is nu {{target}}.',
  smsAdded: '{{target}} is toegevoegd aan je account bij {{service}}.',
  smsOnlyEmail: 'Je enige e-mailadres bij {{service}} is nu {{target}}.',
  smsOnlyPhone: 'Je enige telefoonnummer bij {{service}} is nu {{target}}.',
  smsRemoved: '{{target}} is verwijderd uit je account bij {{service}}.',
  smsRespelled: 'Je primaire e-mailadres bij {{service}} wordt nu geschreven als {{target}}. Het is hetzelfde adres.',
  smsRecovery: 'Het gebruik van een contact van je account bij {{service}} is gewijzigd.',
  smsUndoneEmail: 'Een wijziging van je e-mailadressen bij {{service}} is ongedaan gemaakt. Primair is {{target}}.',
  smsUndonePhone: 'Een wijziging van je telefoonnummers bij {{service}} is ongedaan gemaakt. Primair is {{target}}.',
  smsFrozen: 'Wijzigingen van je account bij {{service}} zijn gestopt.',
  smsUnfrozen: 'Het supportteam van {{service}} staat wijzigingen van je account weer toe.',
  smsSignedOut: 'Alle apparaten zijn uitgelogd van je account bij {{service}}.',
  smsRecovered: 'Je account bij {{service}} is beveiligd: alle apparaten zijn uitgelogd.',
  smsDisabled: 'Je account bij {{service}} is uitgeschakeld.',
  smsEnabled: 'Je account bij {{service}} werkt weer.',
  smsUnlocked: 'Je kunt weer codes voor {{service}} invoeren.',
  smsEnded: 'Een wijziging van je account bij {{service}} is gestopt. Wil je die nog, begin dan opnieuw.',
  smsMerged: 'Het account van {{target}} bij {{service}} hoort nu bij dat van jou.',
  smsMergedAway: 'Je account bij {{service}} hoort nu bij het account van {{target}}.',
  bySupport: 'Het supportteam van {{service}}',
  byAdmin: 'Een admin van {{service}}',
  staff: 'Door',
  subjectStaffEmail: '{{by}} wil je e-mailadres wijzigen',
  subjectStaffPhone: '{{by}} wil je telefoonnummer wijzigen',
  subjectStaffAddEmail: '{{by}} wil een e-mailadres toevoegen',
  subjectStaffAddPhone: '{{by}} wil een telefoonnummer toevoegen',
  staffPrimaryEmail:
    '{{by}} heeft gevraagd om het primaire e-mailadres van je account te wijzigen in {{target}}. Een huidig primair adres zou bij het account blijven.',
  staffPrimaryPhone:
    '{{by}} heeft gevraagd om het primaire telefoonnummer van je account te wijzigen in {{target}}. Een huidig primair nummer zou bij het account blijven.',
  staffReplaceEmail: '{{by}} heeft gevraagd om het primaire e-mailadres van je account te wijzigen in {{target}}.',
  staffReplacePhone: '{{by}} heeft gevraagd om het primaire telefoonnummer van je account te wijzigen in {{target}}.',
  staffAddEmail: '{{by}} heeft gevraagd om het e-mailadres {{target}} toe te voegen aan je account.',
  staffAddPhone: '{{by}} heeft gevraagd om het telefoonnummer {{target}} toe te voegen aan je account.',
  staffReplaceAllEmail:
    '{{by}} heeft gevraagd om van {{target}} het enige e-mailadres van je account te maken. Alle andere zouden worden verwijderd.',
  staffReplaceAllPhone:
    '{{by}} heeft gevraagd om van {{target}} het enige telefoonnummer van je account te maken. Alle andere zouden worden verwijderd.',
  staffCodeLead: 'Log in bij {{service}} en voer deze code daar in. Noem de code nooit aan de telefoon:',
  supportNeeds:
    'Er verandert niets voordat het nieuwe contactgegeven is bevestigd. Daarna moet je ook zelf inloggen, of de wijziging toestaan via een van je huidige contactgegevens. Gebeurt geen van beide, dan gaat de wijziging na {{life}} in, tenzij die wordt gestopt.',
  fineStaff: 'Heb je er zelf om gevraagd, dan hoef je niets te doen.',
  notYouStaff: 'Heb je hier niet om gevraagd?',
  subjectWaits: 'Wijziging van je account bij {{service}} gaat in op {{date}}',
  waitsEmail:
    '{{by}} heeft gevraagd om het e-mailadres {{target}} voor je account te gebruiken, en het is bevestigd. De wijziging gaat in op {{date}}, tenzij je die stopt.',
  waitsPhone:
    '{{by}} heeft gevraagd om het telefoonnummer {{target}} voor je account te gebruiken, en het is bevestigd. De wijziging gaat in op {{date}}, tenzij je die stopt.',
  staffAsked: '{{by}} heeft deze wijziging aangevraagd.',
  staffMade: '{{by}} heeft deze wijziging gedaan.',
  smsStaffEmail: '{{by}} wil je e-mailadres wijzigen in {{target}}.',
  smsStaffPhone: '{{by}} wil je nummer wijzigen in {{target}}.',
  smsStaffAdd: '{{by}} wil {{target}} toevoegen aan je account.',
  smsWaits: '{{by}} voegt {{target}} toe op {{date}}.',
  smsStop: 'Niet jij? Stop het: {{url}}',
  smsUndo: 'Niet jij? Maak het ongedaan: {{url}}',
  smsFreeze: 'Niet jij? Stop wijzigingen: {{url}}',
  smsCheck: 'Niet jij? Log in en controleer je account.',
};
