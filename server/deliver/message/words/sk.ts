// Owns the Slovak lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Slovak. */
export const sk: Words = {
  subjectCode: '{{code}} je váš kód {{service}}',
  subjectLink: 'Potvrďte svoju e-mailovú adresu pre {{service}}',
  heading: 'Potvrďte túto e-mailovú adresu',
  whatPrimary:
    'Bude hlavnou e-mailovou adresou účtu {{service}}, z ktorého prišla žiadosť. Súčasná adresa v účte zostane.',
  whatReplace: 'Nahradí hlavnú e-mailovú adresu účtu {{service}}, z ktorého prišla žiadosť.',
  whatAdd: 'Pridá sa do účtu {{service}}, z ktorého prišla žiadosť.',
  whatReplaceAll:
    'Bude jedinou e-mailovou adresou účtu {{service}}, z ktorého prišla žiadosť. Všetky ostatné sa odstránia.',
  codeLead: 'Zadajte tento kód tam, kde sa zmena začala:',
  codeLife: 'Platnosť kódu: {{life}}.',
  linkLead: 'Na potvrdenie otvorte tento odkaz:',
  linkOr: 'Alebo potvrďte odkazom na ľubovoľnom zariadení:',
  linkLife: 'Platnosť odkazu: {{life}}.',
  linkNumber: 'Stránka, na ktorej sa zmena začala, ukazuje číslo {{number}}. Ak ukazuje iné, nepotvrdzujte.',
  button: 'Potvrdiť adresu',
  buttonFails: 'Ak tlačidlo nefunguje, otvorte tento odkaz:',
  account: 'Účet',
  requested: 'Čas žiadosti',
  place: 'Odkiaľ',
  inUse: 'Túto e-mailovú adresu už používa iný účet {{service}}. Ak je tiež váš, prihláste sa doň.',
  inUseMerge:
    'Túto e-mailovú adresu už používa iný účet {{service}}. Ak ju potvrdíte, spojí sa s účtom, z ktorého prišla žiadosť, do jedného. Ak to nie je vaša žiadosť, nepotvrdzujte.',
  notYou: 'Nie ste to vy?',
  notYouCode:
    'Správu môžete ignorovať: bez kódu sa nič nezmení. Nikomu ho nehovorte, nikto z {{service}} ho od vás nebude žiadať.',
  notYouLink: 'Otvorte odkaz a vyberte „To nie som ja“. Bez potvrdenia sa nič nezmení.',
  notYouBoth:
    'Otvorte odkaz a vyberte „To nie som ja“. Bez potvrdenia sa nič nezmení. Kód nikomu nehovorte, nikto z {{service}} ho od vás nebude žiadať.',
  footer: 'Túto správu dostávate, pretože niekto zadal túto adresu v {{service}}.',
  help: 'Pomoc: {{url}}',
  smsCode: '{{code}} je kód {{service}} na pridanie tohto čísla. Nikomu ho nehovorte.',
  smsLink: 'Potvrďte nové číslo pre {{service}}: {{url}}',
  smsInUse: 'Toto číslo už má iný účet {{service}}.',
  smsInUseMerge: 'Číslo má iný účet {{service}}: oba sa spoja.',
  subjectAllowCode: '{{code}} je kód {{service}} na povolenie zmeny',
  subjectAllowLink: 'Povoľte zmenu v účte {{service}}',
  allowHeading: 'Povoliť túto zmenu?',
  askedPrimaryEmail:
    'Niekto požiadal o zmenu hlavnej e-mailovej adresy vášho účtu {{service}} na {{target}}. Súčasná hlavná adresa, ak existuje, by v účte zostala.',
  askedPrimaryPhone:
    'Niekto požiadal o zmenu hlavného telefónneho čísla vášho účtu {{service}} na {{target}}. Súčasné hlavné číslo, ak existuje, by v účte zostalo.',
  askedReplaceEmail:
    'Niekto požiadal o zmenu hlavnej e-mailovej adresy vášho účtu {{service}} na {{target}}. Súčasná hlavná adresa, ak existuje, by sa odstránila.',
  askedReplacePhone:
    'Niekto požiadal o zmenu hlavného telefónneho čísla vášho účtu {{service}} na {{target}}. Súčasné hlavné číslo, ak existuje, by sa odstránilo.',
  askedAddEmail: 'Niekto požiadal o pridanie e-mailovej adresy {{target}} do vášho účtu {{service}}.',
  askedAddPhone: 'Niekto požiadal o pridanie telefónneho čísla {{target}} do vášho účtu {{service}}.',
  askedReplaceAllEmail:
    'Niekto požiadal, aby {{target}} bola jediná e-mailová adresa vášho účtu {{service}}. Všetky ostatné by sa odstránili.',
  askedReplaceAllPhone:
    'Niekto požiadal, aby {{target}} bolo jediné telefónne číslo vášho účtu {{service}}. Všetky ostatné by sa odstránili.',
  allowMerge: 'Ak {{target}} už používa iný účet, oba účty sa spoja do jedného.',
  allowCodeLead: 'Ak ste to vy, zadajte tento kód tam, kde sa zmena začala:',
  allowLinkLead: 'Na povolenie otvorte tento odkaz:',
  allowLinkOr: 'Alebo povoľte odkazom na ľubovoľnom zariadení:',
  allowButton: 'Zobraziť zmenu',
  allowNotYouCode: 'Bez kódu sa nič nezmení. Nikomu ho nehovorte, nikto z {{service}} ho od vás nebude žiadať.',
  allowNotYouLink: 'Otvorte odkaz a vyberte „To nie som ja“: zmena sa zastaví.',
  allowNotYouBoth:
    'Otvorte odkaz a vyberte „To nie som ja“: zmena sa zastaví. Kód nikomu nehovorte, nikto z {{service}} ho od vás nebude žiadať.',
  smsAllowEmail: '{{code}} je kód {{service}} na zmenu e-mailu. Nikomu ho nehovorte.',
  smsAllowPhone: '{{code}} je kód {{service}} na zmenu čísla. Nikomu ho nehovorte.',
  smsAllowAddEmail: '{{code}} je kód {{service}} na pridanie e-mailu. Nikomu ho nehovorte.',
  smsAllowAddPhone: '{{code}} je kód {{service}} na pridanie čísla. Nikomu ho nehovorte.',
  smsAllowMerge: 'Ak to má iný účet, oba sa spoja.',
  smsAllowLinkEmail: 'Zmena e-mailu {{service}}. Povoliť či zastaviť: {{url}}',
  smsAllowLinkPhone: 'Zmena čísla {{service}}. Povoliť či zastaviť: {{url}}',
  smsAllowLinkAddEmail: 'Nový e-mail {{service}}. Povoliť či zastaviť: {{url}}',
  smsAllowLinkAddPhone: 'Nové číslo {{service}}. Povoliť či zastaviť: {{url}}',
  subjectAskedEmail: 'Žiadosť o zmenu e-mailovej adresy {{service}}',
  subjectAskedPhone: 'Žiadosť o zmenu telefónneho čísla {{service}}',
  subjectAskedAddEmail: 'Žiadosť o pridanie e-mailovej adresy k účtu {{service}}',
  subjectAskedAddPhone: 'Žiadosť o pridanie telefónneho čísla k účtu {{service}}',
  subjectDoneEmail: 'Vaša e-mailová adresa {{service}} sa zmenila',
  subjectDonePhone: 'Vaše telefónne číslo {{service}} sa zmenilo',
  subjectAddedEmail: 'K vášmu účtu {{service}} pribudla e-mailová adresa',
  subjectAddedPhone: 'K vášmu účtu {{service}} pribudlo telefónne číslo',
  subjectRemovedEmail: 'Z účtu {{service}} bola odstránená e-mailová adresa',
  subjectRemovedPhone: 'Z účtu {{service}} bolo odstránené telefónne číslo',
  subjectUndoneEmail: 'Zmena e-mailovej adresy {{service}} je vrátená späť',
  subjectUndonePhone: 'Zmena telefónneho čísla {{service}} je vrátená späť',
  subjectFrozen: 'Zmeny vo vašom účte {{service}} sú zastavené',
  subjectUnfrozen: 'Účet {{service}} sa dá znova meniť',
  subjectSignedOut: 'Všetky zariadenia boli odhlásené z účtu {{service}}',
  subjectRecovered: 'Váš účet {{service}} je zabezpečený',
  subjectDisabled: 'Váš účet {{service}} je zablokovaný',
  subjectEnabled: 'Váš účet {{service}} opäť funguje',
  subjectUnlocked: 'Môžete znova zadávať kódy {{service}}',
  subjectEnded: 'Zmena vo vašom účte {{service}} bola ukončená',
  subjectMerged: 'S vaším účtom {{service}} bol zlúčený iný účet',
  subjectRespelled: 'Zmenil sa zápis vašej e-mailovej adresy {{service}}',
  subjectRecovery: 'Zmenilo sa použitie kontaktu vo vašom účte {{service}}',
  subjectMergedAway: 'Váš účet {{service}} bol zlúčený s iným',
  donePrimaryEmail:
    '{{target}} je teraz hlavná e-mailová adresa vášho účtu {{service}}. Skoršia hlavná adresa, ak existovala, v účte zostáva.',
  donePrimaryPhone:
    '{{target}} je teraz hlavné telefónne číslo vášho účtu {{service}}. Skoršie hlavné číslo, ak existovalo, v účte zostáva.',
  doneReplaceEmail:
    '{{target}} je teraz hlavná e-mailová adresa vášho účtu {{service}}. Skoršia hlavná adresa, ak existovala, bola odstránená.',
  doneReplacePhone:
    '{{target}} je teraz hlavné telefónne číslo vášho účtu {{service}}. Skoršie hlavné číslo, ak existovalo, bolo odstránené.',
  doneAddEmail: 'Do vášho účtu {{service}} bola pridaná e-mailová adresa {{target}}.',
  doneAddPhone: 'Do vášho účtu {{service}} bolo pridané telefónne číslo {{target}}.',
  doneReplaceAllEmail:
    '{{target}} je teraz jediná e-mailová adresa vášho účtu {{service}}. Všetky ostatné boli odstránené.',
  doneReplaceAllPhone:
    '{{target}} je teraz jediné telefónne číslo vášho účtu {{service}}. Všetky ostatné boli odstránené.',
  removedEmail: 'Z vášho účtu {{service}} bola odstránená e-mailová adresa {{target}}.',
  removedPhone: 'Z vášho účtu {{service}} bolo odstránené telefónne číslo {{target}}.',
  respelled:
    'Hlavná e-mailová adresa vášho účtu {{service}} sa teraz píše {{target}}. Zmenili sa len veľké a malé písmená: je to tá istá adresa.',
  recoverySet:
    '{{target}} teraz slúži len na obnovenie vášho účtu {{service}}. Dostáva upozornenia a môže zastaviť alebo vrátiť zmeny, ale nedá sa ním prihlásiť.',
  recoveryEnded:
    '{{target}} už neslúži len na obnovenie. Váš účet {{service}} ho môže znova používať ako každý iný kontakt.',
  undoneEmail: 'Váš účet {{service}} má opäť skoršie e-mailové adresy. Hlavná je {{target}}.',
  undonePhone: 'Váš účet {{service}} má opäť skoršie telefónne čísla. Hlavné je {{target}}.',
  frozen:
    'Niekto, komu chodia správy na skorší kontakt vášho účtu {{service}}, nahlásil, že zmenu nezadal. Kontakty zostávajú tak, ako sú.',
  unfrozen:
    'Podpora {{service}} ukončila pozastavenie zmien. E-mailové adresy a telefónne čísla vášho účtu sa dajú znova meniť.',
  signedOut:
    'Podpora {{service}} odhlásila všetky zariadenia z vášho účtu. Zmeny, ktoré čakali na potvrdenie, sa skončili.',
  recovered:
    'Podpora {{service}} odhlásila všetky zariadenia z vášho účtu a ukončila všetky čakajúce zmeny. Odkazy v skorších správach už nefungujú.',
  disabled: 'Podpora {{service}} zablokovala váš účet. Všetky zariadenia sú odhlásené a zatiaľ sa nedá prihlásiť.',
  enabled: 'Podpora {{service}} odblokovala váš účet. Môžete sa opäť prihlásiť.',
  unlocked:
    'Pri vašom účte {{service}} bolo zadaných príliš veľa nesprávnych kódov. Podpora {{service}} znova povolila zadávanie kódov.',
  ended:
    'Zmena vašich e-mailových adries alebo telefónnych čísel čakala na potvrdenie. Služba {{service}} sa musela vrátiť k skoršiemu stavu svojich údajov, preto sa zmena skončila a skoršie kódy a odkazy už nefungujú. Ak ju stále chcete, prihláste sa a začnite odznova.',
  merged:
    'Účet {{service}}, ku ktorému patrí {{target}}, je teraz súčasťou vášho. Jeho e-mailové adresy a telefónne čísla sú odteraz vo vašom účte.',
  mergedAway:
    'Je teraz aj so svojimi e-mailovými adresami a telefónnymi číslami súčasťou účtu {{service}}, ku ktorému patrí {{target}}. Odteraz používajte ten účet. Nedá sa to vrátiť späť.',
  frozenFor: 'Bez nového prihlásenia sa v účte nedá nič zmeniť. Trvanie: {{life}}.',
  fineAsked: 'Ak ste to vy, nemusíte nič robiť.',
  fineDone: 'Ak ste to vy, nemusíte nič robiť.',
  happened: 'Kedy',
  notYouDone: 'Nie ste to vy?',
  stopLead: 'Zastavte zmenu a odhláste všetky zariadenia z účtu:',
  stopButton: 'To nie som ja, zastaviť',
  undoLead: 'Vráťte zmenu späť a odhláste všetky zariadenia z účtu:',
  undoButton: 'Vrátiť zmenu späť',
  freezeLead: 'Zastavte ďalšie zmeny a odhláste všetky zariadenia z účtu:',
  freezeButton: 'Zastaviť zmeny',
  check: 'Prihláste sa do {{service}} a skontrolujte svoje e-mailové adresy a telefónne čísla.',
  checkHelp:
    'Prihláste sa do {{service}} a skontrolujte svoje e-mailové adresy a telefónne čísla. Ak sa to nedá, vyhľadajte pomoc: {{url}}',
  footerContact: 'Túto správu dostávate, pretože túto adresu má účet {{service}}.',
  smsAskedEmail: 'Žiadosť o zmenu vášho e-mailu {{service}} na {{target}}.',
  smsAskedPhone: 'Žiadosť o zmenu vášho čísla {{service}} na {{target}}.',
  smsAskedAdd: 'Žiadosť o pridanie {{target}} do účtu {{service}}.',
  smsDoneEmail: 'Váš hlavný e-mail {{service}} je teraz {{target}}.',
  smsDonePhone: 'Vaše hlavné číslo {{service}} je teraz {{target}}.',
  smsAdded: 'Do vášho účtu {{service}} pribudlo: {{target}}.',
  smsOnlyEmail: 'Váš jediný e-mail {{service}} je teraz {{target}}.',
  smsOnlyPhone: 'Vaše jediné číslo {{service}} je teraz {{target}}.',
  smsRemoved: 'Z vášho účtu {{service}} odstránené: {{target}}.',
  smsRespelled: 'Hlavný e-mail {{service}} sa teraz píše {{target}}. Adresa je tá istá.',
  smsRecovery: 'Zmenilo sa použitie kontaktu vo vašom účte {{service}}.',
  smsUndoneEmail: 'Zmena e-mailov {{service}} vrátená späť. Hlavný: {{target}}.',
  smsUndonePhone: 'Zmena čísel {{service}} vrátená späť. Hlavné: {{target}}.',
  smsFrozen: 'Zmeny vo vašom účte {{service}} sú zastavené.',
  smsUnfrozen: 'Podpora {{service}} znova povolila zmeny vo vašom účte.',
  smsSignedOut: 'Všetky zariadenia boli odhlásené z účtu {{service}}.',
  smsRecovered: 'Účet {{service}} je zabezpečený: zariadenia sú odhlásené.',
  smsDisabled: 'Váš účet {{service}} je zablokovaný.',
  smsEnabled: 'Váš účet {{service}} opäť funguje.',
  smsUnlocked: 'Môžete znova zadávať kódy {{service}}.',
  smsEnded: 'Zmena v účte {{service}} sa skončila. Ak ju chcete, začnite znova.',
  smsMerged: 'Účet {{service}}, kam patrí {{target}}, je teraz súčasťou vášho.',
  smsMergedAway: 'Váš účet {{service}} je teraz súčasťou účtu {{target}}.',
  bySupport: 'Podpora {{service}}',
  byAdmin: 'Správca {{service}}',
  staff: 'Kto',
  subjectStaffEmail: '{{by}} žiada o zmenu vašej e-mailovej adresy',
  subjectStaffPhone: '{{by}} žiada o zmenu telefónneho čísla',
  subjectStaffAddEmail: '{{by}} žiada o pridanie e-mailovej adresy',
  subjectStaffAddPhone: '{{by}} žiada o pridanie telefónneho čísla',
  staffPrimaryEmail:
    '{{by}} žiada o zmenu hlavnej e-mailovej adresy vášho účtu na {{target}}. Súčasná hlavná adresa, ak existuje, by v účte zostala.',
  staffPrimaryPhone:
    '{{by}} žiada o zmenu hlavného telefónneho čísla vášho účtu na {{target}}. Súčasné hlavné číslo, ak existuje, by v účte zostalo.',
  staffReplaceEmail:
    '{{by}} žiada o zmenu hlavnej e-mailovej adresy vášho účtu na {{target}}. Súčasná hlavná adresa, ak existuje, by sa odstránila.',
  staffReplacePhone:
    '{{by}} žiada o zmenu hlavného telefónneho čísla vášho účtu na {{target}}. Súčasné hlavné číslo, ak existuje, by sa odstránilo.',
  staffAddEmail: '{{by}} žiada o pridanie e-mailovej adresy {{target}} do vášho účtu.',
  staffAddPhone: '{{by}} žiada o pridanie telefónneho čísla {{target}} do vášho účtu.',
  staffReplaceAllEmail:
    '{{by}} žiada, aby {{target}} bola jediná e-mailová adresa vášho účtu. Všetky ostatné by sa odstránili.',
  staffReplaceAllPhone:
    '{{by}} žiada, aby {{target}} bolo jediné telefónne číslo vášho účtu. Všetky ostatné by sa odstránili.',
  staffCodeLead: 'Prihláste sa do {{service}} a zadajte tam tento kód. Nikdy ho nehovorte telefonicky:',
  supportNeeds:
    'Kým nebude nový kontakt potvrdený, nič sa nezmení. Potom ešte treba vaše prihlásenie alebo povolenie z niektorého súčasného kontaktu. Inak sa zmena po uplynutí lehoty ({{life}}) vykoná sama, ak ju nikto nezastaví.',
  fineStaff: 'Ak je to na vašu žiadosť, nemusíte nič robiť.',
  notYouStaff: 'Nie je to na vašu žiadosť?',
  subjectWaits: 'Zmena v účte {{service}} sa vykoná {{date}}',
  waitsEmail:
    '{{by}} žiada, aby váš účet používal e-mailovú adresu {{target}}. Adresa je potvrdená. Zmena sa vykoná {{date}}, ak ju nezastavíte.',
  waitsPhone:
    '{{by}} žiada, aby váš účet používal telefónne číslo {{target}}. Číslo je potvrdené. Zmena sa vykoná {{date}}, ak ju nezastavíte.',
  staffAsked: 'O túto zmenu žiada {{by}}.',
  staffMade: 'Kto zmenu vykonal: {{by}}.',
  smsStaffEmail: '{{by}} žiada o zmenu vášho e-mailu na {{target}}.',
  smsStaffPhone: '{{by}} žiada o zmenu vášho čísla na {{target}}.',
  smsStaffAdd: '{{by}} žiada o pridanie {{target}} do vášho účtu.',
  smsWaits: '{{by}} pridá {{target}} {{date}}.',
  smsStop: 'Nie ste to vy? Zastaviť: {{url}}',
  smsUndo: 'Nie ste to vy? Vrátiť späť: {{url}}',
  smsFreeze: 'Nie ste to vy? Zastaviť zmeny: {{url}}',
  smsCheck: 'Nie ste to vy? Prihláste sa a skontrolujte účet.',
};
