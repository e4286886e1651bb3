// Owns the Hungarian reasons of the page *Policy* of <contact-admin>, and registers them. Not its other words: hu.admin-pages.ts.
import { registerAdmin } from './language-registry.ts';
import type { AdminPolicyMessages } from './pack.ts';

/** The Hungarian reasons. */
export const huAdminPolicy: AdminPolicyMessages = {
  'why-kinds':
    'Milyen fajta elérhetőségek vannak; ami itt nem szerepel, azt felhasználó nem adhatja hozzá és nem módosíthatja',
  'why-may': 'Mit tehetnek a felhasználók; az a webhely, amelynek címtára egy fajtát kezel, elvesz műveleteket',
  'why-max': 'Elég otthonra, munkára és tartalékra; a lista még elfér a telefon képernyőjén',
  'why-maxProvisioned': 'A címtár több címet ismerhet, mint amennyit az illető maga kezel; a projekt dönt',
  'why-then': 'Nincs replace-all, mert olyan elérhetőségeket töröl, amelyeket a felhasználó nem nézett meg',
  'why-methods': 'Mit tartalmaz az üzenet: kódot, linket vagy mindkettőt',
  'why-defaultMethod': 'Az SMS-ben lévő link adathalászatnak tűnik; az e-mailben lévő link könnyen használható',
  'why-phoneChannels':
    'Minden további csatornához saját feladó kell, és a hívás olyan hangpostára juthat, amelyet mások is hallanak',
  'why-codeLength': 'Az ASVS 6.5.4 hat számjegyet említ; nagyobb kockázathoz nyolc illik',
  'why-codeLife': 'Az ASVS 6.5.5 és a NIST SP 800-63B tíz percet említ',
  'why-linkLife': 'Annyi, mint egy kódé; az e-mail lassabb lehet, ezért a projekt legfeljebb 60 percet adhat meg',
  'why-completion':
    'A levélellenőrzők gombokat is megnyomnak, ezért a link önmagában csak azt igazolja, hogy egy program lekérte',
  'why-tries': '5 próbálkozás 10^6 kódból 200 000 esetből egyszer sikerül',
  'why-liveLinks': 'Az újabb után érkező régebbi e-mailnek is működnie kell',
  'why-resendWaits': '1 + 4 üzenet, egyre hosszabb várakozással',
  'why-phoneWaitFactor': 'Az SMS lassabb és pénzbe kerül',
  'why-changeLife': 'Meddig várhat egy módosítás az igazolásaira',
  'why-reportBlock': 'Meddig nem küldhet a felhasználó olyan címre, amelynek birtokosa jelentette a módosítást',
  'why-uniqueness': 'A projektben egy adott cím csak egy felhasználónál lehet igazolt',
  'why-phoneCountries': 'Azok az országok, amelyek SMS-t kaphatnak; ha nincs, csak a hazai ország',
  'why-numberTypes': 'Az SMS-pumpálás emelt díjas, megosztott díjas, személyhívó, műholdas és VoIP-számokat használ',
  'why-numbers': 'Az SMS-eket pumpáló támadó olyan tartományokat is használ, amelyeket egy táblázat sem ismer',
  'why-emailDomains': 'Az e-mail-címek lehetséges tartományai; ha nincs, mind',
  'why-blockedEmailDomains': 'Nem engedélyezett tartományok, és az altartományaik sem engedélyezettek',
  'why-mixedScripts': 'Például cirill а a paypal szóban; valódi tartományban nincs ilyen',
  'why-confirmCurrent':
    'Egy ellopott munkamenet önmagában nem lehet elég egy fiók átvételéhez (OWASP, MFA nélküli változat)',
  'why-stepUp': 'ASVS 7.5.1; elég az oldal megtalálásához, túl rövid a következő embernek az íróasztalnál',
  'why-strongAmr':
    'Az RFC 8176 szerint mindegyik több, mint egy jelszó; az utolsó kettő a hwk vagy swk és az otp másik neve',
  'why-strongAcr': 'Minden kibocsátónak saját nevei vannak',
  'why-notices': 'NIST SP 800-63B és ASVS 6.3.7: a felhasználónak értesülnie kell egy lehetséges támadásról',
  'why-undo': 'Mit tesz a régi elérhetőségnek küldött értesítés linkje',
  'why-receiptLife': 'Két év, amíg egy harmadik felet még megkérdezhetnek',
  'why-undoLife': 'A szabadságon lévő felhasználó hetente egyszer olvas levelet',
  'why-freeze': 'Elég hosszú ahhoz, hogy beszéljen az ügyfélszolgálattal',
  'why-endSessions': 'A tulajdonos módosítása ne jelentkeztesse ki a saját telefonját',
  'why-merge': 'Az egyesített fiókok nem választhatók szét, ezért a webhelynek ezt kifejezetten engedélyeznie kell',
  'why-supportWait': 'Egy hétvégén az ember legalább az egyik postafiókját elolvassa',
  'why-purgeAfter': 'Az ügyfélszolgálatot szinte sosem kérdezik az utolsó hónapnál régebbiről (ASVS 14.2.7)',
  'why-beginsPerUser': 'Egy szolgáltató szerződésének korlátja; egy felhasználónak sem kell napi ötnél több új cím',
  'why-sendsPerUser': 'Két módosítás minden újraküldéssel',
  'why-sendsToTarget': 'Egy módosítás minden újraküldéssel',
  'why-sendsPerTarget': '`sendsToTarget`, egy másik felhasználónak egy, és a tulajdonosnak kettő',
  'why-sendsForOwner': 'Egy címre menő üzenetek közül mennyi marad annak a felhasználónak, aki már igazolta',
  'why-beginsPerIp': 'Egy háztartás vagy egy kis iroda',
  'why-beginsPerIpRange': 'A legtöbb szolgáltató legfeljebb egy /48-at ad egy ügyfélnek',
  'why-failuresPerUser': 'Napi öt módosítás, mindegyik öt próbálkozással; együtt 100 000 esetből 2,5-szer sikerül',
  'why-failuresPerVisitor': 'Két módosítás minden próbálkozással; egy idegené 100 000 nap alatt egyszer sikerül',
  'why-failuresInRow': 'NIST SP 800-63B: legfeljebb 100 egymás utáni sikertelenség',
  'why-failuresPerTarget':
    'Egy címre a próbálkozások naponta 100 000 esetből 2-szer sikerülnek; 3-szor, ha minden üzenet az első előtt ment el',
  'why-failuresPerIp': 'Hibás kódok egy IPv4-címről vagy egy IPv6 /64-ről óránként',
  'why-smsPerPrefix': 'A `smsBreakerSends` kétszerese, hogy a válaszoló tartomány folytathassa',
  'why-smsBreakerSends': 'Egy tartományba óránként küldött SMS-ek száma, amelytől a `smsBreakerPercent` érvényesül',
  'why-smsBreakerPercent': 'Az SMS-pumpálás sosem válaszol; a valódi felhasználók több mint fele igen',
  'why-smsPerHour': 'Néhány tíz euró, amíg a riasztás eléri az üzemeltetőt',
  'why-smsPerDay': 'Az egész projekt SMS-ei naponta',
  'why-severalAddresses':
    '1 esetén ki van kapcsolva, és az új cím a régi helyére lép; többnél a felhasználók ennyit tartanak meg egy fajtából',
  'why-verificationOnUpdate':
    'A felhasználó címe akkor számít, ha igazolt, és ezt semmi nem kapcsolja ki; amit egy admin azonnal alkalmaz, addig nem igazolt, amíg a felhasználó nem igazolja, vagy egy jogosult admin indoklással igazoltnak nem jelöli',
  'why-faceLinkLife': 'Meddig érvényesek e szerződés linkjei: a kliensei hosszabbat ígérhetnek, mint a szabályzat',
  'why-faceConfirmCurrent':
    'Engedélyeznie kell-e egy jelenlegi elérhetőségnek az itt kezdett módosítást: a szolgáltató kliensében nincs erre képernyő',
  'why-faceStepUp': 'Milyen régen jelentkezhetett be a felhasználó az itt kezdett módosításhoz; 0s: bármikor',
  'why-redirectUrls': 'Azok az oldalak, amelyekre egy üzenet linkje vezethet; ha nincs, csak a saját oldalunk',
  'why-allowedOrigins': 'Azok a webhelyek, amelyek oldalai böngészőből hívhatják a szervert',
  'why-mail': 'Ami az e-mailt küldi; nélküle az e-mail fajta ki van kapcsolva',
  'why-sms': 'Ami az SMS-t küldi; nélküle a telefon fajta ki van kapcsolva',
  'why-languages': 'Az első az alapértelmezett',
  'why-homeCountry': 'Hogyan olvassuk az országhívószám nélküli számokat',
  'why-serviceName': 'A feladó, ahogyan az üzenetek nevezik',
  'why-supportUrl': 'Hol kínálnak segítséget az üzenetek',
  'why-managedUrl': 'Hol módosíthatják a felhasználók azt, amit a bejelentkezés kezel',
  'why-humanCheck': 'A szolgáltatás, amely a módosítás előtt CAPTCHA-t ellenőriz',
};

registerAdmin({ lang: 'hu', dir: 'ltr', messages: huAdminPolicy });
