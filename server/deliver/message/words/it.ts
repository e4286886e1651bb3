// Owns the Italian lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Italian. */
export const it: Words = {
  subjectCode: '{{code}} è il tuo codice {{service}}',
  subjectLink: 'Conferma il tuo indirizzo email per {{service}}',
  heading: 'Conferma questo indirizzo email',
  whatPrimary: 'Diventa l’indirizzo email principale del tuo account {{service}}. Quello attuale resta nell’account.',
  whatReplace: 'Sostituisce {{old}} come indirizzo email del tuo account {{service}}.',
  whatFirst: 'Diventa l’indirizzo email del tuo account {{service}}.',
  whatAdd: 'Viene aggiunto al tuo account {{service}}.',
  whatReplaceAll: 'Sostituisce tutti gli altri indirizzi email del tuo account {{service}}.',
  confirmWarning: 'Conferma solo se la richiesta è tua.',
  codeLead: 'Inserisci questo codice dove hai iniziato:',
  codeLife: 'Il codice è valido per {{life}}.',
  linkLead: 'Per confermare, apri questo link:',
  linkOr: 'Oppure conferma tramite il link, su qualsiasi dispositivo:',
  linkLife: 'Il link è valido per {{life}}.',
  linkNumber: 'La pagina in cui hai iniziato mostra il numero {{number}}. Se ne mostra un altro, non confermare.',
  button: 'Conferma indirizzo email',
  buttonFails: 'Se il pulsante non funziona, apri questo link:',
  account: 'Account',
  requested: 'Richiesta',
  place: 'Da',
  inUse:
    'Questo indirizzo email è già usato da un altro account {{service}}. Se anche quell’account è tuo, usalo per accedere.',
  inUseMerge:
    'Questo indirizzo email è già usato da un altro account {{service}}. Se confermi, quell’account e quello da cui arriva la richiesta diventeranno uno solo. Se la richiesta non è tua, non confermare.',
  notYou: 'La richiesta non è tua?',
  notYouCode:
    'Ignora questo messaggio: senza il codice non cambia nulla. Non comunicarlo mai a nessuno; nessuno di {{service}} te lo chiederà.',
  notYouLink: 'Apri il link e scegli «La richiesta non è mia». Se nessuno conferma, non cambia nulla.',
  notYouBoth:
    'Apri il link e scegli «La richiesta non è mia». Se nessuno conferma, non cambia nulla. Non comunicare mai il codice a nessuno; nessuno di {{service}} te lo chiederà.',
  footer: 'Ricevi questo messaggio perché qualcuno ha inserito questo indirizzo su {{service}}.',
  help: 'Aiuto: {{url}}',
  smsCode: '{{code}} è il tuo codice {{service}} per questo numero. Non comunicarlo a nessuno.',
  smsLink: 'Conferma il tuo nuovo numero {{service}}: {{url}}',
  smsInUse: 'Lo usa un altro account {{service}}.',
  smsInUseMerge: 'Lo usa un altro account {{service}}: i due si uniranno.',

  subjectAllowCode: '{{code}} è il codice {{service}} per consentire una modifica',
  subjectAllowLink: 'Consenti una modifica del tuo account {{service}}',
  allowHeading: 'Consentire questa modifica?',
  askedPrimaryEmail:
    'Qualcuno ha chiesto di sostituire con {{target}} l’indirizzo email principale del tuo account {{service}}. L’eventuale indirizzo principale attuale resterebbe nell’account.',
  askedPrimaryPhone:
    'Qualcuno ha chiesto di sostituire con {{target}} il numero di telefono principale del tuo account {{service}}. L’eventuale numero principale attuale resterebbe nell’account.',
  askedReplaceEmail:
    'Qualcuno ha chiesto di sostituire con {{target}} l’indirizzo email principale del tuo account {{service}}.',
  askedReplacePhone:
    'Qualcuno ha chiesto di sostituire con {{target}} il numero di telefono principale del tuo account {{service}}.',
  askedAddEmail: 'Qualcuno ha chiesto di aggiungere l’indirizzo email {{target}} al tuo account {{service}}.',
  askedAddPhone: 'Qualcuno ha chiesto di aggiungere il numero di telefono {{target}} al tuo account {{service}}.',
  askedReplaceAllEmail:
    'Qualcuno ha chiesto che {{target}} diventi l’unico indirizzo email del tuo account {{service}}. Tutti gli altri verrebbero rimossi.',
  askedReplaceAllPhone:
    'Qualcuno ha chiesto che {{target}} diventi l’unico numero di telefono del tuo account {{service}}. Tutti gli altri verrebbero rimossi.',
  wouldReplace: 'Sostituirebbe {{old}}.',
  replaces: 'Sostituisce {{old}}.',
  allowMerge: 'Se un altro account usa già {{target}}, i due account diventeranno uno solo.',
  allowCodeLead: 'Se la richiesta è tua, inserisci questo codice dove hai iniziato:',
  allowLinkLead: 'Per consentirla, apri questo link:',
  allowLinkOr: 'Oppure consentila tramite il link, su qualsiasi dispositivo:',
  allowButton: 'Esamina la modifica',
  allowNotYouCode:
    'Senza il codice non cambia nulla. Non comunicarlo mai a nessuno; nessuno di {{service}} te lo chiederà.',
  allowNotYouLink: 'Apri il link e scegli «La richiesta non è mia»: la modifica verrà bloccata.',
  allowNotYouBoth:
    'Apri il link e scegli «La richiesta non è mia»: la modifica verrà bloccata. Non comunicare mai il codice a nessuno; nessuno di {{service}} te lo chiederà.',
  smsAllowEmail: '{{code}} è il tuo codice {{service}} per consentire il cambio di email. Non comunicarlo a nessuno.',
  smsAllowPhone: '{{code}} è il tuo codice {{service}} per consentire il cambio di numero. Non comunicarlo a nessuno.',
  smsAllowAddEmail: '{{code}} è il tuo codice {{service}} per consentire una nuova email. Non comunicarlo a nessuno.',
  smsAllowAddPhone: '{{code}} è il tuo codice {{service}} per consentire un nuovo numero. Non comunicarlo a nessuno.',
  smsAllowMerge: 'Se lo usa un altro account, i due si uniranno.',
  smsAllowLinkEmail: 'Consenti o blocca il cambio del tuo indirizzo email {{service}}: {{url}}',
  smsAllowLinkPhone: 'Consenti o blocca il cambio del tuo numero {{service}}: {{url}}',
  smsAllowLinkAddEmail: 'Consenti o blocca un nuovo indirizzo email per {{service}}: {{url}}',
  smsAllowLinkAddPhone: 'Consenti o blocca un nuovo numero per {{service}}: {{url}}',

  subjectAskedEmail: 'Richiesta di modifica della tua email {{service}}',
  subjectAskedPhone: 'Richiesta di modifica del tuo numero {{service}}',
  subjectAskedAddEmail: 'Richiesta di aggiungere un’email al tuo account {{service}}',
  subjectAskedAddPhone: 'Richiesta di aggiungere un numero all’account {{service}}',
  subjectDoneEmail: 'Il tuo indirizzo email {{service}} è stato modificato',
  subjectDonePhone: 'Il tuo numero di telefono {{service}} è stato modificato',
  subjectAddedEmail: 'Indirizzo email aggiunto al tuo account {{service}}',
  subjectAddedPhone: 'Numero di telefono aggiunto al tuo account {{service}}',
  subjectRemovedEmail: 'Indirizzo email rimosso dal tuo account {{service}}',
  subjectRemovedPhone: 'Numero di telefono rimosso dal tuo account {{service}}',
  subjectUndoneEmail: 'Modifica del tuo indirizzo email {{service}} annullata',
  subjectUndonePhone: 'Modifica del tuo numero di telefono {{service}} annullata',
  subjectFrozen: 'Modifiche al tuo account {{service}} bloccate',
  subjectUnfrozen: 'Puoi di nuovo modificare il tuo account {{service}}',
  subjectSignedOut: 'Dispositivi disconnessi dal tuo account {{service}}',
  subjectRecovered: 'Il tuo account {{service}} è stato messo al sicuro',
  subjectDisabled: 'Il tuo account {{service}} è stato disattivato',
  subjectEnabled: 'Il tuo account {{service}} funziona di nuovo',
  subjectUnlocked: 'Puoi di nuovo inserire codici {{service}}',
  subjectEnded: 'Una modifica del tuo account {{service}} è stata chiusa',
  subjectMerged: 'Un altro account è stato unito al tuo account {{service}}',
  subjectRespelled: 'È cambiata la grafia del tuo indirizzo email {{service}}',
  subjectRecovery: 'È cambiato l’uso di un contatto del tuo account {{service}}',
  subjectMergedAway: 'Il tuo account {{service}} è stato unito a un altro',
  donePrimaryEmail:
    '{{target}} ora è l’indirizzo email principale del tuo account {{service}}. L’eventuale indirizzo principale precedente resta nell’account.',
  donePrimaryPhone:
    '{{target}} ora è il numero di telefono principale del tuo account {{service}}. L’eventuale numero principale precedente resta nell’account.',
  doneReplaceEmail: '{{target}} ora è l’indirizzo email principale del tuo account {{service}}.',
  doneReplacePhone: '{{target}} ora è il numero di telefono principale del tuo account {{service}}.',
  doneAddEmail: 'L’indirizzo email {{target}} è stato aggiunto al tuo account {{service}}.',
  doneAddPhone: 'Il numero di telefono {{target}} è stato aggiunto al tuo account {{service}}.',
  doneReplaceAllEmail:
    '{{target}} ora è l’unico indirizzo email del tuo account {{service}}. Tutti gli altri sono stati rimossi.',
  doneReplaceAllPhone:
    '{{target}} ora è l’unico numero di telefono del tuo account {{service}}. Tutti gli altri sono stati rimossi.',
  removedEmail: 'L’indirizzo email {{target}} è stato rimosso dal tuo account {{service}}.',
  removedPhone: 'Il numero di telefono {{target}} è stato rimosso dal tuo account {{service}}.',
  respelled:
    'L’indirizzo email principale del tuo account {{service}} ora si scrive {{target}}. Sono cambiate solo maiuscole e minuscole: l’indirizzo è lo stesso.',
  recoverySet:
    '{{target}} ora serve solo per recuperare il tuo account {{service}}. Riceve avvisi e può bloccare o annullare modifiche, ma nessuno può usarlo per accedere.',
  recoveryEnded:
    '{{target}} non serve più solo per il recupero. Il tuo account {{service}} può usarlo di nuovo come ogni altro recapito.',
  undoneEmail: 'Il tuo account {{service}} ha di nuovo gli indirizzi email precedenti. Quello principale è {{target}}.',
  undonePhone:
    'Il tuo account {{service}} ha di nuovo i numeri di telefono precedenti. Quello principale è {{target}}.',
  frozen:
    'Qualcuno che riceve i messaggi su un recapito precedente del tuo account {{service}} ha segnalato di non aver fatto una modifica. I recapiti restano come sono.',
  unfrozen:
    'L’assistenza di {{service}} ha tolto il blocco delle modifiche. Gli indirizzi email e i numeri di telefono del tuo account possono di nuovo essere modificati.',
  signedOut:
    'L’assistenza di {{service}} ha disconnesso tutti i dispositivi dal tuo account. Le modifiche in attesa di conferma sono state chiuse.',
  recovered:
    'L’assistenza di {{service}} ha disconnesso tutti i dispositivi dal tuo account e chiuso tutte le modifiche in attesa. I link nei messaggi precedenti non funzionano più.',
  disabled:
    'L’assistenza di {{service}} ha disattivato il tuo account. Tutti i dispositivi sono stati disconnessi e per ora non puoi accedere.',
  enabled: 'L’assistenza di {{service}} ha attivato il tuo account. Puoi accedere di nuovo.',
  unlocked:
    'Erano stati inseriti troppi codici errati per il tuo account {{service}}. L’assistenza di {{service}} ti consente di nuovo di inserire codici.',
  ended:
    'Una modifica dei tuoi indirizzi email o numeri di telefono era in attesa di conferma. {{service}} ha dovuto ripristinare uno stato precedente dei dati, quindi la modifica è stata chiusa e i codici e i link precedenti non funzionano più. Se la vuoi ancora, accedi e ricomincia.',
  merged:
    'L’account {{service}} di {{target}} ora fa parte del tuo. Da adesso i suoi indirizzi email e numeri di telefono sono nel tuo account.',
  mergedAway:
    'Ora fa parte dell’account {{service}} di {{target}}, con i suoi indirizzi email e numeri di telefono. Da adesso usa quell’account. Non è possibile tornare indietro.',
  frozenFor: 'Senza un nuovo accesso non è possibile modificare nulla nell’account. Durata: {{life}}.',
  fineAsked: 'Se la richiesta è tua, non devi fare nulla.',
  fineDone: 'Se la modifica è tua, non devi fare nulla.',
  happened: 'Quando',
  notYouDone: 'La modifica non è tua?',
  stopLead: 'Blocca la modifica e disconnetti tutti i dispositivi dall’account:',
  stopButton: 'Non sono io: blocca',
  undoLead: 'Annulla la modifica e disconnetti tutti i dispositivi dall’account:',
  undoButton: 'Annulla la modifica',
  freezeLead: 'Blocca altre modifiche e disconnetti tutti i dispositivi dall’account:',
  freezeButton: 'Blocca le modifiche',
  check: 'Accedi a {{service}} e controlla i tuoi indirizzi email e numeri di telefono.',
  checkHelp:
    'Accedi a {{service}} e controlla i tuoi indirizzi email e numeri di telefono. Se non riesci, chiedi aiuto: {{url}}',
  footerContact: 'Ricevi questo messaggio perché un account {{service}} ha questo indirizzo.',
  smsAskedEmail: 'Qualcuno ha chiesto di cambiare il tuo indirizzo email {{service}} in {{target}}.',
  smsAskedPhone: 'Qualcuno ha chiesto di cambiare il tuo numero {{service}} in {{target}}.',
  smsAskedAdd: 'Qualcuno ha chiesto di aggiungere {{target}} al tuo account {{service}}.',
  smsDoneEmail: 'Il tuo indirizzo email principale {{service}} ora è {{target}}.',
  smsDonePhone: 'Il tuo numero principale {{service}} ora è {{target}}.',
  smsAdded: '{{target}} è stato aggiunto al tuo account {{service}}.',
  smsOnlyEmail: 'Il tuo unico indirizzo email {{service}} ora è {{target}}.',
  smsOnlyPhone: 'Il tuo unico numero {{service}} ora è {{target}}.',
  smsRemoved: '{{target}} è stato rimosso dal tuo account {{service}}.',
  smsRespelled: "Il tuo indirizzo email principale {{service}} ora si scrive {{target}}. L'indirizzo è lo stesso.",
  smsRecovery: "È cambiato l'uso di un contatto del tuo account {{service}}.",
  smsUndoneEmail:
    'Una modifica dei tuoi indirizzi email {{service}} è stata annullata. Quello principale è {{target}}.',
  smsUndonePhone: 'Una modifica dei tuoi numeri {{service}} è stata annullata. Quello principale è {{target}}.',
  smsFrozen: 'Le modifiche al tuo account {{service}} sono state bloccate.',
  smsUnfrozen: "L'assistenza di {{service}} ha di nuovo consentito le modifiche al tuo account.",
  smsSignedOut: 'Tutti i dispositivi sono stati disconnessi dal tuo account {{service}}.',
  smsRecovered: 'Il tuo account {{service}} è stato messo al sicuro: tutti i dispositivi sono stati disconnessi.',
  smsDisabled: 'Il tuo account {{service}} è stato disattivato.',
  smsEnabled: 'Il tuo account {{service}} funziona di nuovo.',
  smsUnlocked: 'Puoi di nuovo inserire codici {{service}}.',
  smsEnded: 'Una modifica del tuo account {{service}} è stata chiusa. Se la vuoi ancora, ricomincia.',
  smsMerged: "L'account {{service}} di {{target}} ora fa parte del tuo.",
  smsMergedAway: "Il tuo account {{service}} ora fa parte dell'account di {{target}}.",
  bySupport: 'L’assistenza di {{service}}',
  byAdmin: 'Un admin di {{service}}',
  staff: 'Chi',
  subjectStaffEmail: '{{by}} ha chiesto di modificare la tua email',
  subjectStaffPhone: '{{by}} ha chiesto di modificare il tuo numero',
  subjectStaffAddEmail: '{{by}} ha chiesto di aggiungere un’email',
  subjectStaffAddPhone: '{{by}} ha chiesto di aggiungere un numero',
  staffPrimaryEmail:
    '{{by}} ha chiesto di sostituire con {{target}} l’indirizzo email principale del tuo account. L’eventuale indirizzo principale attuale resterebbe nell’account.',
  staffPrimaryPhone:
    '{{by}} ha chiesto di sostituire con {{target}} il numero di telefono principale del tuo account. L’eventuale numero principale attuale resterebbe nell’account.',
  staffReplaceEmail: '{{by}} ha chiesto di sostituire con {{target}} l’indirizzo email principale del tuo account.',
  staffReplacePhone: '{{by}} ha chiesto di sostituire con {{target}} il numero di telefono principale del tuo account.',
  staffAddEmail: '{{by}} ha chiesto di aggiungere l’indirizzo email {{target}} al tuo account.',
  staffAddPhone: '{{by}} ha chiesto di aggiungere il numero di telefono {{target}} al tuo account.',
  staffReplaceAllEmail:
    '{{by}} ha chiesto che {{target}} diventi l’unico indirizzo email del tuo account. Tutti gli altri verrebbero rimossi.',
  staffReplaceAllPhone:
    '{{by}} ha chiesto che {{target}} diventi l’unico numero di telefono del tuo account. Tutti gli altri verrebbero rimossi.',
  staffCodeLead: 'Accedi a {{service}} e inserisci lì questo codice. Non dirlo mai al telefono:',
  supportNeeds:
    'Non cambia nulla finché il nuovo recapito non è confermato. Poi serve anche un tuo accesso, oppure il consenso da uno dei tuoi recapiti attuali. In mancanza di entrambi, la modifica ha effetto dopo {{life}}, a meno che non venga bloccata.',
  fineStaff: 'Se l’hai chiesto tu, non devi fare nulla.',
  notYouStaff: 'Non l’hai chiesto tu?',
  subjectWaits: 'Modifica del tuo account {{service}} prevista: {{date}}',
  waitsEmail:
    '{{by}} ha chiesto di usare l’indirizzo email {{target}} per il tuo account, ed è stato confermato. Data prevista della modifica: {{date}}, a meno che tu non la blocchi.',
  waitsPhone:
    '{{by}} ha chiesto di usare il numero di telefono {{target}} per il tuo account, ed è stato confermato. Data prevista della modifica: {{date}}, a meno che tu non la blocchi.',
  staffAsked: '{{by}} ha chiesto questa modifica.',
  staffMade: '{{by}} ha fatto questa modifica.',
  smsStaffEmail: '{{by}} ha chiesto di cambiare la tua email in {{target}}.',
  smsStaffPhone: '{{by}} ha chiesto di cambiare il tuo numero in {{target}}.',
  smsStaffAdd: '{{by}} ha chiesto di aggiungere {{target}} al tuo account.',
  smsWaits: '{{by}} aggiunge {{target}}. Data: {{date}}.',
  smsStop: 'Non sei tu? Blocca: {{url}}',
  smsUndo: 'Non sei tu? Annulla: {{url}}',
  smsFreeze: 'Non sei tu? Blocca le modifiche: {{url}}',
  smsCheck: 'Non sei tu? Accedi e controlla il tuo account.',
};
