// Owns the Italian reasons of the page *Policy* of <contact-admin>, and registers them. Not its other words: it.admin-pages.ts.
import { registerAdmin } from './language-registry.ts';
import type { AdminPolicyMessages } from './pack.ts';

/** The Italian reasons. */
export const itAdminPolicy: AdminPolicyMessages = {
  'why-kinds': 'Quali tipi di recapito esistono; nessun utente può aggiungere o modificare un tipo che manca qui',
  'why-may': 'Che cosa possono fare gli utenti; un sito la cui directory gestisce un tipo toglie azioni',
  'why-max': 'Abbastanza per casa, lavoro e uno di riserva; l’elenco sta ancora sullo schermo di un telefono',
  'why-maxProvisioned':
    'Una directory può conoscere più indirizzi di quanti ne gestisca una persona; decide il progetto',
  'why-then': 'Niente replace-all, perché rimuove recapiti che l’utente non ha guardato',
  'why-methods': 'Che cosa contiene il messaggio: un codice, un link o entrambi',
  'why-defaultMethod': 'Un link in un SMS sembra phishing; un link in un’email è facile da usare',
  'why-phoneChannels':
    'Ogni altro canale richiede un proprio mittente, e una chiamata può finire in una segreteria che altri ascoltano',
  'why-codeLength': 'ASVS 6.5.4 indica sei cifre; otto sono adatte a un rischio maggiore',
  'why-codeLife': 'ASVS 6.5.5 e NIST SP 800-63B indicano dieci minuti',
  'why-linkLife': 'Quanto un codice; l’email può essere più lenta, quindi un progetto può arrivare a 60 minuti',
  'why-completion':
    'Anche gli scanner di posta premono i pulsanti, quindi un link da solo prova solo che un programma l’ha aperto',
  'why-tries': '5 tentativi su 10^6 codici riescono una volta su 200.000',
  'why-liveLinks': 'Un’email più vecchia che arriva dopo una più nuova deve funzionare ancora',
  'why-resendWaits': '1 + 4 messaggi, con attese crescenti',
  'why-phoneWaitFactor': 'Gli SMS sono più lenti e costano denaro',
  'why-changeLife': 'Quanto a lungo una modifica può aspettare le sue prove',
  'why-reportBlock':
    'Per quanto tempo un utente non può inviare a un indirizzo il cui titolare ha segnalato la modifica',
  'why-uniqueness': 'Solo un utente del progetto può avere un dato indirizzo come verificato',
  'why-phoneCountries': 'I paesi che possono ricevere SMS; nessuno significa solo il paese di casa',
  'why-numberTypes': 'Il pumping di SMS usa numeri a sovrapprezzo, a costo condiviso, cercapersone, satellitari e VoIP',
  'why-numbers': 'Chi pompa SMS usa anche intervalli che nessuna tabella conosce',
  'why-emailDomains': 'I domini che gli indirizzi email possono avere; nessuno significa tutti',
  'why-blockedEmailDomains': 'Domini non consentiti, e nemmeno i loro sottodomini',
  'why-mixedScripts': 'Come una а cirillica in paypal; nessun dominio reale la contiene',
  'why-confirmCurrent': 'Una sessione rubata non deve bastare a prendere un account (OWASP, variante senza MFA)',
  'why-stepUp': 'ASVS 7.5.1; abbastanza per trovare la pagina, troppo poco per chi arriva dopo alla scrivania',
  'why-strongAmr':
    'Secondo RFC 8176, ciascuno vale più di una password; gli ultimi due sono altri nomi di hwk o swk e di otp',
  'why-strongAcr': 'Ogni emittente ha i propri nomi',
  'why-notices': 'NIST SP 800-63B e ASVS 6.3.7: l’utente deve sapere di un possibile attacco',
  'why-undo': 'Che cosa fa il link nell’avviso a un vecchio recapito',
  'why-receiptLife': 'Due anni, in cui si può ancora chiedere a terzi',
  'why-undoLife': 'Un utente in vacanza legge la posta una volta a settimana',
  'why-freeze': 'Abbastanza per parlare con l’assistenza',
  'why-endSessions': 'Una modifica fatta dal titolare non deve disconnettere il suo telefono',
  'why-merge': 'Gli account che si uniscono non si separano più, quindi un sito deve consentirlo espressamente',
  'why-supportWait': 'In un fine settimana si legge almeno una delle proprie caselle',
  'why-purgeAfter': 'L’assistenza non riceve quasi mai domande oltre l’ultimo mese (ASVS 14.2.7)',
  'why-beginsPerUser':
    'Il limite nel contratto di un fornitore; nessun utente ha bisogno di più di cinque nuovi indirizzi al giorno',
  'why-sendsPerUser': 'Due modifiche con tutti i loro rinvii',
  'why-sendsToTarget': 'Una modifica con tutti i suoi rinvii',
  'why-sendsPerTarget': '`sendsToTarget`, uno per un altro utente e due per il titolare',
  'why-sendsForOwner': 'Quanti dei messaggi a un indirizzo sono riservati a un utente che l’ha già provato',
  'why-beginsPerIp': 'Una famiglia o un piccolo ufficio',
  'why-beginsPerIpRange': 'La maggior parte dei provider dà a un cliente al massimo un /48',
  'why-failuresPerUser':
    'Cinque modifiche al giorno con cinque tentativi ciascuna; tutti insieme riescono 2,5 volte su 100.000',
  'why-failuresPerVisitor':
    'Due modifiche con tutti i loro tentativi; quelli di un estraneo riescono una volta in 100.000 giorni',
  'why-failuresInRow': 'NIST SP 800-63B: non più di 100 errori di fila',
  'why-failuresPerTarget':
    'I tentativi per un indirizzo riescono 2 volte su 100.000 al giorno; 3 se tutti i messaggi sono partiti prima del primo tentativo',
  'why-failuresPerIp': 'Codici errati da un indirizzo IPv4 o da un IPv6 /64 all’ora',
  'why-smsPerPrefix': 'Il doppio di `smsBreakerSends`, così un intervallo che risponde può continuare',
  'why-smsBreakerSends': 'Numero di SMS a un intervallo in un’ora da cui si controlla `smsBreakerPercent`',
  'why-smsBreakerPercent': 'Il pumping di SMS non risponde mai; più della metà degli utenti reali sì',
  'why-smsPerHour': 'Qualche decina di euro, finché un allarme arriva a un operatore',
  'why-smsPerDay': 'SMS di tutto il progetto al giorno',
  'why-severalAddresses':
    'Con 1 è disattivato e un nuovo indirizzo sostituisce il vecchio; con più, gli utenti ne tengono altrettanti per tipo',
  'why-verificationOnUpdate':
    'L’indirizzo di un utente vale una volta provato, e nulla lo disattiva; ciò che un amministratore applica subito resta non verificato finché l’utente non lo prova o un amministratore autorizzato non lo segna come verificato con un motivo',
  'why-faceLinkLife': 'Quanto durano i link di questo contratto: i suoi client possono promettere più dei criteri',
  'why-faceConfirmCurrent':
    'Se un recapito attuale deve consentire una modifica che inizia qui: un client del fornitore non ha una schermata per questo',
  'why-faceStepUp':
    'Da quanto tempo al massimo si può aver fatto l’accesso per una modifica che inizia qui; 0s: non importa',
  'why-redirectUrls': 'Le pagine a cui può portare un link in un messaggio; nessuna significa solo la nostra pagina',
  'why-allowedOrigins': 'I siti le cui pagine possono chiamare il server in un browser',
  'why-mail': 'Che cosa invia le email; senza, il tipo email è disattivato',
  'why-sms': 'Che cosa invia gli SMS; senza, il tipo telefono è disattivato',
  'why-languages': 'La prima è quella predefinita',
  'why-homeCountry': 'Come si leggono i numeri senza prefisso del paese',
  'why-serviceName': 'Il mittente, come lo chiamano i messaggi',
  'why-supportUrl': 'Dove i messaggi offrono aiuto',
  'why-managedUrl': 'Dove gli utenti modificano ciò che è gestito dal sistema di accesso',
  'why-humanCheck': 'Il servizio che controlla un CAPTCHA prima che una modifica inizi',
};

registerAdmin({ lang: 'it', dir: 'ltr', messages: itAdminPolicy });
