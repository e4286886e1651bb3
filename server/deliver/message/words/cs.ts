// Owns the Czech lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Czech. */
export const cs: Words = {
  subjectCode: '{{code}} je váš kód {{service}}',
  subjectLink: 'Potvrďte svou e-mailovou adresu pro {{service}}',
  heading: 'Potvrďte tuto e-mailovou adresu',
  whatPrimary:
    'Bude hlavní e-mailovou adresou účtu {{service}}, ze kterého přišla žádost. Současná adresa v účtu zůstane.',
  whatReplace: 'Nahradí hlavní e-mailovou adresu účtu {{service}}, ze kterého přišla žádost.',
  whatAdd: 'Přidá se do účtu {{service}}, ze kterého přišla žádost.',
  whatReplaceAll:
    'Bude jedinou e-mailovou adresou účtu {{service}}, ze kterého přišla žádost. Všechny ostatní se odeberou.',
  codeLead: 'Zadejte tento kód tam, kde změna začala:',
  codeLife: 'Platnost kódu: {{life}}.',
  linkLead: 'Pro potvrzení otevřete tento odkaz:',
  linkOr: 'Nebo potvrďte odkazem na jakémkoli zařízení:',
  linkLife: 'Platnost odkazu: {{life}}.',
  linkNumber: 'Stránka, na které změna začala, ukazuje číslo {{number}}. Pokud ukazuje jiné, nepotvrzujte.',
  button: 'Potvrdit adresu',
  buttonFails: 'Pokud tlačítko nefunguje, otevřete tento odkaz:',
  account: 'Účet',
  requested: 'Čas žádosti',
  place: 'Odkud',
  inUse: 'Tuto e-mailovou adresu už používá jiný účet {{service}}. Pokud je také váš, přihlaste se k němu.',
  inUseMerge:
    'Tuto e-mailovou adresu už používá jiný účet {{service}}. Pokud ji potvrdíte, spojí se s účtem, ze kterého přišla žádost, v jeden. Pokud to není vaše žádost, nepotvrzujte.',
  notYou: 'Nejste to vy?',
  notYouCode:
    'Zprávu můžete ignorovat: bez kódu se nic nezmění. Nikomu ho neříkejte, nikdo z {{service}} ho po vás nebude chtít.',
  notYouLink: 'Otevřete odkaz a vyberte „To nejsem já“. Bez potvrzení se nic nezmění.',
  notYouBoth:
    'Otevřete odkaz a vyberte „To nejsem já“. Bez potvrzení se nic nezmění. Kód nikomu neříkejte, nikdo z {{service}} ho po vás nebude chtít.',
  footer: 'Tuto zprávu dostáváte, protože někdo zadal tuto adresu v {{service}}.',
  help: 'Pomoc: {{url}}',
  smsCode: '{{code}} je kód {{service}} pro přidání tohoto čísla. Nikomu ho neříkejte.',
  smsLink: 'Potvrďte nové číslo pro {{service}}: {{url}}',
  smsInUse: 'Toto číslo už má jiný účet {{service}}.',
  smsInUseMerge: 'Číslo má jiný účet {{service}}: oba se spojí.',
  subjectAllowCode: '{{code}} je kód {{service}} pro povolení změny',
  subjectAllowLink: 'Povolte změnu v účtu {{service}}',
  allowHeading: 'Povolit tuto změnu?',
  askedPrimaryEmail:
    'Někdo požádal o změnu hlavní e-mailové adresy vašeho účtu {{service}} na {{target}}. Současná hlavní adresa, pokud existuje, by v účtu zůstala.',
  askedPrimaryPhone:
    'Někdo požádal o změnu hlavního telefonního čísla vašeho účtu {{service}} na {{target}}. Současné hlavní číslo, pokud existuje, by v účtu zůstalo.',
  askedReplaceEmail:
    'Někdo požádal o změnu hlavní e-mailové adresy vašeho účtu {{service}} na {{target}}. Současná hlavní adresa, pokud existuje, by se odebrala.',
  askedReplacePhone:
    'Někdo požádal o změnu hlavního telefonního čísla vašeho účtu {{service}} na {{target}}. Současné hlavní číslo, pokud existuje, by se odebralo.',
  askedAddEmail: 'Někdo požádal o přidání e-mailové adresy {{target}} do vašeho účtu {{service}}.',
  askedAddPhone: 'Někdo požádal o přidání telefonního čísla {{target}} do vašeho účtu {{service}}.',
  askedReplaceAllEmail:
    'Někdo požádal, aby {{target}} byla jediná e-mailová adresa vašeho účtu {{service}}. Všechny ostatní by se odebraly.',
  askedReplaceAllPhone:
    'Někdo požádal, aby {{target}} bylo jediné telefonní číslo vašeho účtu {{service}}. Všechna ostatní by se odebrala.',
  allowMerge: 'Pokud {{target}} už používá jiný účet, spojí se oba účty v jeden.',
  allowCodeLead: 'Pokud jste to vy, zadejte tento kód tam, kde změna začala:',
  allowLinkLead: 'Pro povolení otevřete tento odkaz:',
  allowLinkOr: 'Nebo povolte odkazem na jakémkoli zařízení:',
  allowButton: 'Zobrazit změnu',
  allowNotYouCode: 'Bez kódu se nic nezmění. Nikomu ho neříkejte, nikdo z {{service}} ho po vás nebude chtít.',
  allowNotYouLink: 'Otevřete odkaz a vyberte „To nejsem já“: změna se zastaví.',
  allowNotYouBoth:
    'Otevřete odkaz a vyberte „To nejsem já“: změna se zastaví. Kód nikomu neříkejte, nikdo z {{service}} ho po vás nebude chtít.',
  smsAllowEmail: '{{code}} je kód {{service}} pro změnu e-mailu. Nikomu ho neříkejte.',
  smsAllowPhone: '{{code}} je kód {{service}} pro změnu čísla. Nikomu ho neříkejte.',
  smsAllowAddEmail: '{{code}} je kód {{service}} pro přidání e-mailu. Nikomu ho neříkejte.',
  smsAllowAddPhone: '{{code}} je kód {{service}} pro přidání čísla. Nikomu ho neříkejte.',
  smsAllowMerge: 'Pokud to má jiný účet, oba se spojí.',
  smsAllowLinkEmail: 'Změna e-mailu {{service}}. Povolit či zastavit: {{url}}',
  smsAllowLinkPhone: 'Změna čísla {{service}}. Povolit či zastavit: {{url}}',
  smsAllowLinkAddEmail: 'Nový e-mail {{service}}. Povolit či zastavit: {{url}}',
  smsAllowLinkAddPhone: 'Nové číslo {{service}}. Povolit či zastavit: {{url}}',
  subjectAskedEmail: 'Žádost o změnu e-mailové adresy {{service}}',
  subjectAskedPhone: 'Žádost o změnu telefonního čísla {{service}}',
  subjectAskedAddEmail: 'Žádost o přidání e-mailové adresy k účtu {{service}}',
  subjectAskedAddPhone: 'Žádost o přidání telefonního čísla k účtu {{service}}',
  subjectDoneEmail: 'Vaše e-mailová adresa {{service}} se změnila',
  subjectDonePhone: 'Vaše telefonní číslo {{service}} se změnilo',
  subjectAddedEmail: 'K vašemu účtu {{service}} přibyla e-mailová adresa',
  subjectAddedPhone: 'K vašemu účtu {{service}} přibylo telefonní číslo',
  subjectRemovedEmail: 'Z účtu {{service}} byla odebrána e-mailová adresa',
  subjectRemovedPhone: 'Z účtu {{service}} bylo odebráno telefonní číslo',
  subjectUndoneEmail: 'Změna e-mailové adresy {{service}} je vrácená zpět',
  subjectUndonePhone: 'Změna telefonního čísla {{service}} je vrácená zpět',
  subjectFrozen: 'Změny ve vašem účtu {{service}} jsou zastavené',
  subjectUnfrozen: 'Účet {{service}} lze znovu měnit',
  subjectSignedOut: 'Všechna zařízení byla odhlášena z účtu {{service}}',
  subjectRecovered: 'Váš účet {{service}} je zabezpečený',
  subjectDisabled: 'Váš účet {{service}} je zablokovaný',
  subjectEnabled: 'Váš účet {{service}} zase funguje',
  subjectUnlocked: 'Můžete zase zadávat kódy {{service}}',
  subjectEnded: 'Změna ve vašem účtu {{service}} byla ukončena',
  subjectMerged: 'S vaším účtem {{service}} byl sloučen jiný účet',
  subjectRespelled: 'Změnil se zápis vaší e-mailové adresy {{service}}',
  subjectRecovery: 'Změnilo se použití kontaktu ve vašem účtu {{service}}',
  subjectMergedAway: 'Váš účet {{service}} byl sloučen s jiným',
  donePrimaryEmail:
    '{{target}} je teď hlavní e-mailová adresa vašeho účtu {{service}}. Dřívější hlavní adresa, pokud existovala, v účtu zůstává.',
  donePrimaryPhone:
    '{{target}} je teď hlavní telefonní číslo vašeho účtu {{service}}. Dřívější hlavní číslo, pokud existovalo, v účtu zůstává.',
  doneReplaceEmail:
    '{{target}} je teď hlavní e-mailová adresa vašeho účtu {{service}}. Dřívější hlavní adresa, pokud existovala, byla odebrána.',
  doneReplacePhone:
    '{{target}} je teď hlavní telefonní číslo vašeho účtu {{service}}. Dřívější hlavní číslo, pokud existovalo, bylo odebráno.',
  doneAddEmail: 'Do vašeho účtu {{service}} byla přidána e-mailová adresa {{target}}.',
  doneAddPhone: 'Do vašeho účtu {{service}} bylo přidáno telefonní číslo {{target}}.',
  doneReplaceAllEmail:
    '{{target}} je teď jediná e-mailová adresa vašeho účtu {{service}}. Všechny ostatní byly odebrány.',
  doneReplaceAllPhone:
    '{{target}} je teď jediné telefonní číslo vašeho účtu {{service}}. Všechna ostatní byla odebrána.',
  removedEmail: 'Z vašeho účtu {{service}} byla odebrána e-mailová adresa {{target}}.',
  removedPhone: 'Z vašeho účtu {{service}} bylo odebráno telefonní číslo {{target}}.',
  respelled:
    'Hlavní e-mailová adresa vašeho účtu {{service}} se teď píše {{target}}. Změnila se jen velká a malá písmena: je to tatáž adresa.',
  recoverySet:
    '{{target}} teď slouží jen k obnovení vašeho účtu {{service}}. Dostává upozornění a může zastavit nebo vrátit změny, ale nelze se s ním přihlásit.',
  recoveryEnded:
    '{{target}} už neslouží jen k obnovení. Váš účet {{service}} ho může znovu používat jako každý jiný kontakt.',
  undoneEmail: 'Váš účet {{service}} má zase dřívější e-mailové adresy. Hlavní je {{target}}.',
  undonePhone: 'Váš účet {{service}} má zase dřívější telefonní čísla. Hlavní je {{target}}.',
  frozen:
    'Někdo, komu chodí zprávy na dřívější kontakt vašeho účtu {{service}}, nahlásil, že změnu nezadal. Kontakty zůstávají tak, jak jsou.',
  unfrozen:
    'Podpora {{service}} ukončila pozastavení změn. E-mailové adresy a telefonní čísla vašeho účtu lze znovu měnit.',
  signedOut:
    'Podpora {{service}} odhlásila všechna zařízení z vašeho účtu. Změny, které čekaly na potvrzení, skončily.',
  recovered:
    'Podpora {{service}} odhlásila všechna zařízení z vašeho účtu a ukončila všechny čekající změny. Odkazy v dřívějších zprávách už nefungují.',
  disabled: 'Podpora {{service}} zablokovala váš účet. Všechna zařízení jsou odhlášená a zatím se nelze přihlásit.',
  enabled: 'Podpora {{service}} odblokovala váš účet. Můžete se zase přihlásit.',
  unlocked:
    'U vašeho účtu {{service}} bylo zadáno příliš mnoho špatných kódů. Podpora {{service}} znovu povolila zadávání kódů.',
  ended:
    'Změna vašich e-mailových adres nebo telefonních čísel čekala na potvrzení. Služba {{service}} se musela vrátit k dřívějšímu stavu svých dat, takže změna skončila a dřívější kódy a odkazy už nefungují. Pokud ji stále chcete, přihlaste se a začněte znovu.',
  merged:
    'Účet {{service}}, ke kterému patří {{target}}, je teď součástí vašeho. Jeho e-mailové adresy a telefonní čísla jsou od této chvíle ve vašem účtu.',
  mergedAway:
    'Je teď i se svými e-mailovými adresami a telefonními čísly součástí účtu {{service}}, ke kterému patří {{target}}. Od této chvíle používejte ten účet. Nelze to vrátit zpět.',
  frozenFor: 'Bez nového přihlášení v účtu nelze nic změnit. Doba trvání: {{life}}.',
  fineAsked: 'Pokud jste to vy, nemusíte nic dělat.',
  fineDone: 'Pokud jste to vy, nemusíte nic dělat.',
  happened: 'Kdy',
  notYouDone: 'Nejste to vy?',
  stopLead: 'Zastavte změnu a odhlaste všechna zařízení z účtu:',
  stopButton: 'To nejsem já, zastavit',
  undoLead: 'Vraťte změnu zpět a odhlaste všechna zařízení z účtu:',
  undoButton: 'Vrátit změnu zpět',
  freezeLead: 'Zastavte další změny a odhlaste všechna zařízení z účtu:',
  freezeButton: 'Zastavit změny',
  check: 'Přihlaste se do {{service}} a zkontrolujte své e-mailové adresy a telefonní čísla.',
  checkHelp:
    'Přihlaste se do {{service}} a zkontrolujte své e-mailové adresy a telefonní čísla. Pokud se nemůžete přihlásit, vyhledejte pomoc: {{url}}',
  footerContact: 'Tuto zprávu dostáváte, protože tuto adresu má účet {{service}}.',
  smsAskedEmail: 'Žádost o změnu vašeho e-mailu {{service}} na {{target}}.',
  smsAskedPhone: 'Žádost o změnu vašeho čísla {{service}} na {{target}}.',
  smsAskedAdd: 'Žádost o přidání {{target}} do účtu {{service}}.',
  smsDoneEmail: 'Váš hlavní e-mail {{service}} je teď {{target}}.',
  smsDonePhone: 'Vaše hlavní číslo {{service}} je teď {{target}}.',
  smsAdded: 'Do vašeho účtu {{service}} přibylo: {{target}}.',
  smsOnlyEmail: 'Váš jediný e-mail {{service}} je teď {{target}}.',
  smsOnlyPhone: 'Vaše jediné číslo {{service}} je teď {{target}}.',
  smsRemoved: 'Z vašeho účtu {{service}} odebráno: {{target}}.',
  smsRespelled: 'Hlavní e-mail {{service}} se teď píše {{target}}. Je to tatáž adresa.',
  smsRecovery: 'Změnilo se použití kontaktu ve vašem účtu {{service}}.',
  smsUndoneEmail: 'Změna e-mailů {{service}} vrácena zpět. Hlavní: {{target}}.',
  smsUndonePhone: 'Změna čísel {{service}} vrácena zpět. Hlavní: {{target}}.',
  smsFrozen: 'Změny ve vašem účtu {{service}} jsou zastavené.',
  smsUnfrozen: 'Podpora {{service}} znovu povolila změny ve vašem účtu.',
  smsSignedOut: 'Všechna zařízení byla odhlášena z účtu {{service}}.',
  smsRecovered: 'Účet {{service}} je zabezpečený: všechna zařízení odhlášena.',
  smsDisabled: 'Váš účet {{service}} je zablokovaný.',
  smsEnabled: 'Váš účet {{service}} zase funguje.',
  smsUnlocked: 'Můžete zase zadávat kódy {{service}}.',
  smsEnded: 'Změna v účtu {{service}} skončila. Pokud ji chcete, začněte znovu.',
  smsMerged: 'Účet {{service}}, kam patří {{target}}, je teď součástí vašeho.',
  smsMergedAway: 'Váš účet {{service}} je teď součástí účtu {{target}}.',
  bySupport: 'Podpora {{service}}',
  byAdmin: 'Správce {{service}}',
  staff: 'Kdo',
  subjectStaffEmail: '{{by}} žádá o změnu vaší e-mailové adresy',
  subjectStaffPhone: '{{by}} žádá o změnu vašeho telefonního čísla',
  subjectStaffAddEmail: '{{by}} žádá o přidání e-mailové adresy',
  subjectStaffAddPhone: '{{by}} žádá o přidání telefonního čísla',
  staffPrimaryEmail:
    '{{by}} žádá o změnu hlavní e-mailové adresy vašeho účtu na {{target}}. Současná hlavní adresa, pokud existuje, by v účtu zůstala.',
  staffPrimaryPhone:
    '{{by}} žádá o změnu hlavního telefonního čísla vašeho účtu na {{target}}. Současné hlavní číslo, pokud existuje, by v účtu zůstalo.',
  staffReplaceEmail:
    '{{by}} žádá o změnu hlavní e-mailové adresy vašeho účtu na {{target}}. Současná hlavní adresa, pokud existuje, by se odebrala.',
  staffReplacePhone:
    '{{by}} žádá o změnu hlavního telefonního čísla vašeho účtu na {{target}}. Současné hlavní číslo, pokud existuje, by se odebralo.',
  staffAddEmail: '{{by}} žádá o přidání e-mailové adresy {{target}} do vašeho účtu.',
  staffAddPhone: '{{by}} žádá o přidání telefonního čísla {{target}} do vašeho účtu.',
  staffReplaceAllEmail:
    '{{by}} žádá, aby {{target}} byla jediná e-mailová adresa vašeho účtu. Všechny ostatní by se odebraly.',
  staffReplaceAllPhone:
    '{{by}} žádá, aby {{target}} bylo jediné telefonní číslo vašeho účtu. Všechna ostatní by se odebrala.',
  staffCodeLead: 'Přihlaste se do {{service}} a zadejte tam tento kód. Nikdy ho neříkejte po telefonu:',
  supportNeeds:
    'Dokud nebude nový kontakt potvrzený, nic se nezmění. Pak je ještě potřeba vaše přihlášení nebo povolení z některého současného kontaktu. Jinak se změna po uplynutí lhůty ({{life}}) provede sama, pokud ji nikdo nezastaví.',
  fineStaff: 'Pokud je to na vaši žádost, nemusíte nic dělat.',
  notYouStaff: 'Není to na vaši žádost?',
  subjectWaits: 'Změna v účtu {{service}} se provede {{date}}',
  waitsEmail:
    '{{by}} žádá, aby váš účet používal e-mailovou adresu {{target}}. Adresa je potvrzená. Změna se provede {{date}}, pokud ji nezastavíte.',
  waitsPhone:
    '{{by}} žádá, aby váš účet používal telefonní číslo {{target}}. Číslo je potvrzené. Změna se provede {{date}}, pokud ji nezastavíte.',
  staffAsked: 'O tuto změnu žádá {{by}}.',
  staffMade: 'Kdo změnu provedl: {{by}}.',
  smsStaffEmail: '{{by}} žádá o změnu vašeho e-mailu na {{target}}.',
  smsStaffPhone: '{{by}} žádá o změnu vašeho čísla na {{target}}.',
  smsStaffAdd: '{{by}} žádá o přidání {{target}} do vašeho účtu.',
  smsWaits: '{{by}} přidá {{target}} {{date}}.',
  smsStop: 'Nejste to vy? Zastavit: {{url}}',
  smsUndo: 'Nejste to vy? Vrátit zpět: {{url}}',
  smsFreeze: 'Nejste to vy? Zastavit změny: {{url}}',
  smsCheck: 'Nejste to vy? Přihlaste se a zkontrolujte účet.',
};
