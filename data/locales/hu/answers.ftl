## Headings of answers

heading-opt-out = { $services }: így tiltakozhat az MI betanítása ellen
heading-general = Így tiltakozhat az MI betanítása ellen
heading-data-used = { $service }: mit használnak fel
heading-data-used-general = Mit használnak MI betanítására
heading-deadline = { $service }: a fontos dátumok
heading-timeline = Közelgő és elmúlt dátumok
heading-effect = { $services }: mit ér el a tiltakozás
heading-effect-general = Mit ér el a tiltakozás, és mit nem
heading-rights = Az Ön jogai
heading-rights-in = Az Ön jogai: { $country }
heading-authority = Hol tehet panaszt
heading-authority-in = Hol tehet panaszt: { $country }
heading-letter = Írásbeli tiltakozás
heading-follow-up = A tiltakozás után
heading-help = Objector
heading-privacy = Mit tárol ez a bot
heading-reminders = Emlékeztetők
heading-unknown = { $name }: itt nem ismert

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = { $service }: ez a szolgáltatás MI betanítására használja az emberek adatait, hacsak nem tiltakoznak, vagy ki nem kapcsolják.
verdict-object-unclear = { $service }: a forrásokból nem derül ki, hogy ez a szolgáltatás az emberek adataival tanít-e be MI-t. Így mondhat nemet a legjobban.
verdict-object-partly = { $service }: ez a szolgáltatás az emberek adatainak egy részét MI betanítására használja. Alább olvasható, mit lehet elutasítani, és mit nem.
verdict-object-default-unclear = { $service }: ez a szolgáltatás MI betanítására használja az emberek adatait. A forrásokból nem derül ki, hogy ezt már azelőtt is teszi-e, hogy Ön bármit mondana.
verdict-off-by-default = { $service }: ez a szolgáltatás egyes adatokat MI betanítására használ, alapértelmezés szerint csak akkor, ha Ön ezt bekapcsolta. Így utasíthatja el, vagy így ellenőrizheti, hogy ki van kapcsolva.
verdict-crawlers = { $service }: vállalatok feltérképező robotjai nyilvános oldalakat gyűjtenek MI betanításához. Így jelezheti nekik, hogy ne tegyék.
verdict-nothing-to-do = { $service }: nincs mi ellen tiltakozni. A források szerint ez a szolgáltatás nem használja az emberek adatait MI betanítására.
verdict-nothing-but-other-ways = { $service }: nincs semmi, ami ellen tiltakoznia kellene. Ez a szolgáltatás alapértelmezés szerint nem használja az emberek adatait MI betanítására. Ami következik, azoknak szól, akik tovább szeretnének menni.
verdict-no-way = { $service }: ez a szolgáltatás MI betanítására használja az emberek adatait, és nem ismert mód arra, hogy a szolgáltatáson belül ezt elutasítsa.
verdict-no-way-unclear = { $service }: nem ismert mód arra, hogy a szolgáltatáson belül tiltakozzon az MI betanítása ellen, és a forrásokból nem derül ki, hogy végeznek-e ilyet.
verdict-not-your-region = { $service }: ehhez az országhoz nem ismert tiltakozási mód.
used-since = { $since } óta teszi ezt.

## Ways to object: their names, and the words on their buttons

route-objection-form = Tiltakozási űrlap
route-account-setting = Beállítás a fiókban
route-email = E-mail
route-letter = Levél
route-delete-account = A tartalom vagy a fiók eltávolítása
route-robots = Jelzés a feltérképező robotoknak
route-none = Nincs saját tiltakozási mód
open-objection-form = Űrlap megnyitása: { $service }
open-account-setting = Beállítás megnyitása: { $service }
open-email = E-mail írása: { $service }
open-letter = Cím: { $service }
open-delete-account = Oldal megnyitása: { $service }
open-robots = Útmutató megnyitása: { $service }
open-none = Olvassa el, mit közöl: { $service }
post-to = Postán: { $address }

## Steps: what to do, in order

step-log-in = Jelentkezzen be a szolgáltatásba: { $service }.
step-no-login = Nem kell hozzá fiók.
step-menu-app = Az alkalmazásban: { $path }
step-menu-web = A weben: { $path }
step-menu-both = Az alkalmazásban vagy a weben: { $path }
step-menu-any = Menü: { $path }
step-link-or-menu = Kövesse a linket, vagy lépjen oda saját maga. { $menu }
step-turn-off = Kapcsolja ki ezt: „{ $label }”.
step-turn-on = Kapcsolja be ezt: „{ $label }”.
step-choose = „{ $label }” beállításnál válassza ezt: „{ $choice }”.
step-asked-for = Ezeket kérik majd: { $items }.
step-crawlers = Tiltsa le ezeket a robotokat: { $items }.

## What it achieves, what else to know

effects-title = Mit ér el, és mit nem
caveats-title = Jó tudni
other-ways = Más módok
for-all = Mindegyikhez: { $services }

## What is used

uses-yes = { $service }: ez a szolgáltatás MI betanítására használja az emberek adatait.
uses-no = { $service }: a források szerint ez a szolgáltatás nem használja az emberek adatait MI betanítására.
uses-unclear = { $service }: a forrásokból nem derül ki, hogy ez a szolgáltatás használja-e az emberek adatait MI betanítására.
data-used-general = Szolgáltatásonként eltér: nevezzen meg egyet, és megkapja a listát arról, mit használnak, és mit nem. Általában azt, amit az emberek nyilvánosan közzétesznek, és amit MI-asszisztenseknek írnak.
label-used = Használják
label-not-used = Nem használják
label-default = Alapértelmezés
label-legal-basis = A szolgáltatás által megnevezett jogalap
label-since = Kezdete
default-on = bekapcsolva: az adatokat használják, amíg Ön nem tiltakozik, vagy ki nem kapcsolja
default-off = kikapcsolva
default-opt-in = kikapcsolva, amíg Ön be nem kapcsolja
default-unclear = a forrásokból nem derül ki
basis-legitimate-interests = jogos érdek (GDPR 6. cikk (1) bekezdés f) pont)
basis-consent = hozzájárulás (GDPR 6. cikk (1) bekezdés a) pont)
basis-contract = szerződés (GDPR 6. cikk (1) bekezdés b) pont)
basis-unclear = a forrásokból nem derül ki
basis-unknown = itt nem ismert
basis-of = A szolgáltatás ({ $service }) által az MI betanításához megnevezett jogalap: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Egy nap van hátra. A dátum előtti tiltakozás terjed ki a legtöbbre; utána is megállítja még a későbbi felhasználást.
   *[other] { $days } nap van hátra. A dátum előtti tiltakozás terjed ki a legtöbbre; utána is megállítja még a későbbi felhasználást.
}
date-today = Ez a nap ma van. A mai tiltakozás még megelőzi a későbbi felhasználást, és utána is tiltakozhat.
date-passed-open = Ez a dátum elmúlt, de a tiltakozáshoz való jog nem. Érdemes még?
no-date = Nem ismert olyan dátum, ameddig tiltakoznia kellene ({ $service }). Bármikor megteheti, és minél előbb, annál többre terjed ki.
all-dates = Az összes ismert dátum:
timeline-ahead = Ezek a dátumok következnek.
timeline-none-ahead = Egyetlen szolgáltatás sem jelentett be olyan jövőbeli dátumot, ameddig tiltakozni kell. Bármikor tiltakozhat. Ezek a jogszabályi dátumok következnek:
timeline-passed = A legutóbb elmúltak:

## How far to trust it

as-of = Ezek a tények az ekkori állapotot tükrözik: { $moment }.
as-of-unknown = Nem ismert, melyik hónapra érvényesek ezek a tények.
as-of-title = Az információk időpontja
may-have-changed = Ez több mint hat hónapja volt: azóta megváltozhatott.
confidence-medium = Itt nem mindent erősített meg maga a szolgáltatás.
confidence-low = Kevés a forrás: kérem, ellenőrizze a szolgáltatásnál.
sources = Források
sources-some = Források ({ $shown } / { $all })

## The general way

general-lead = Minden olyan szolgáltatásnál tiltakozhat, amely az Ön adatait MI betanítására használja. Nevezze meg a szolgáltatást, hogy a pontos módot lássa; ez mindenhol működik:
general-find = A szolgáltatás adatvédelmi beállításaiban vagy adatvédelmi szabályzatában keresse a „tiltakozás”, az „MI” vagy az „AI”, illetve a „betanítás” szót, és ha van, használja az űrlapot vagy a kapcsolót.
general-object = Ha nincs ilyen, írjon a vállalat adatvédelmi címére: „A GDPR 21. cikkének (1) bekezdése alapján tiltakozom az ellen, hogy az adataimat MI betanítására használják”, a fiókja nevével és egy saját helyzetéből adódó indokkal.
general-keep = Őrizze meg a bizonyítékot: a képernyőképeket, a visszaigazolást, a dátumot.
general-wait = A vállalatnak egy hónapja van a válaszra (GDPR 12. cikk (3) bekezdés).
general-complain = Nincs válasz, vagy elutasították? Tegyen panaszt az adatvédelmi hatóságnál; ez díjmentes.

## Choices and questions back

choose-service = Melyik szolgáltatás?
choose-country = Melyik országban él?
did-you-mean = Ezek közül gondolt valamelyikre?
which-one = Mit szeretne tudni?
choice-opt-out = { $count ->
    [0] Hogyan lehet tiltakozni
   *[other] Hogyan lehet tiltakozni: { $services }
}
choice-deadline = { $count ->
    [0] Meddig
   *[other] Meddig: { $services }
}
choice-data-used = { $count ->
    [0] Mit használnak fel
   *[other] Mit használnak fel: { $services }
}
choice-effect = { $count ->
    [0] Mit ér el a tiltakozás
   *[other] Mit ér el a tiltakozás: { $services }
}
choice-rights = { $count ->
    [0] Jogaim
   *[other] Jogaim: { $services }
}
choice-authority = { $count ->
    [0] Hol tehetek panaszt
   *[other] Hol tehetek panaszt: { $services }
}
choice-letter = { $count ->
    [0] Írásbeli tiltakozás
   *[other] Írásbeli tiltakozás: { $services }
}
choice-follow-up = { $count ->
    [0] A tiltakozásom után
   *[other] A tiltakozásom után: { $services }
}
choice-reminders = Emlékeztetők
choice-privacy = Mit tárol ez a bot
choice-help = Mit tud ez a bot
choice-unknown-service = Másik szolgáltatás
choice-out-of-scope = Valami más

## Next steps: words on buttons, as short as possible

next-more = Minden erről
next-opt-out = A tiltakozás módja
next-deadline = Meddig?
next-data-used = Mit használnak fel?
next-effect = Mit ér el?
next-rights = Milyen jogom van?
next-authority = Hol tehetek panaszt?
next-letter = Írásban
next-follow-up = Nincs válasz?
next-remind = Emlékeztető a csatornába
next-language = Válasz ezen a nyelven: { $language }

## Rights, authorities, letters

authority-yours = Panaszt tehet annak az országnak a hatóságánál, ahol él, ahol dolgozik, vagy ahol a jogsértés történt (GDPR 77. cikk).
authority-unknown = Ehhez az országhoz itt nem ismert hatóság: { $country }.
authority-regional = Regionális hatóságok az ottani vállalatok ügyeiben
authority-leads = Fő felügyeleti hatóság ({ $services }): { $authority } ({ $country }). A panaszt az Ön hatósága továbbítja.
open-complaint = Panaszűrlap megnyitása
open-website = A hatóság weboldala
label-complaint-language = A panasz nyelve
label-address = Cím
label-email = E-mail
label-phone = Telefon
label-contact-as-of = Telefon- és e-mail-adatok dátuma
label-controller = Felelős vállalat
label-dpo = Adatvédelmi tisztviselő
label-form = Adatvédelmi űrlap
letter-goes-to = Címzett ({ $service }):
letter-no-address = Itt nem ismert cím ({ $service }): keresse a szolgáltatás adatvédelmi szabályzatában.
letter-must-title = A levél kötelező tartalma
letter-should-title = Ajánlott további tartalom
letter-not-title = Ez maradjon ki

## About the bot itself

help-lead = Kérdezzen arról, hogyan tiltakozhat az ellen, hogy adatait MI betanítására használják. { $services } szolgáltatást és { $authorities } adatvédelmi hatóságot ismerek, minden tényhez forrással.
help-examples = Például
help-commands = Parancsok
example-opt-out = Hogyan tiltakozhatok az Instagramon?
example-deadline = Túl késő már a Facebooknál?
example-data-used = Használja a LinkedIn a bejegyzéseimet?
example-authority = Hol tehetek panaszt Portugáliában?
out-of-scope = Ebben nem tudok segíteni: csak az MI betanítása elleni tiltakozáshoz értek.
unknown-lead = Nincsenek ellenőrzött tényeim erről: „{ $name }”, ezért nem mondok róla semmit. Ez mindig működik:
privacy-lead = Abból, amit beír, semmit sem tárolok, és semmit sem naplózok.
privacy-kept = Csak azt tárolom, amit Ön vagy a csatornája beállított: a nyelv, az ország, az időzóna és az emlékeztetők. Mindezt megtekintheti, exportálhatja és törölheti.
privacy-show = A rólam tárolt adatok megjelenítése
privacy-export = Exportálás fájlba
privacy-erase = Minden törlése
privacy-nothing = Önről semmit sem tárolok.
privacy-yours = Önről:
privacy-channel = Erről a csatornáról:
privacy-erased = Minden Önről tárolt adatot töröltem.
privacy-nothing-to-erase = Nem volt mit törölni.
privacy-confirm = Ez mindent véglegesen töröl.
privacy-file = Íme minden tárolt adat, emberek és programok számára is olvasható fájlban (JSON).
reminders-how = A csatorna az általa választott napokon értesül arról, hány nap van hátra az egyes, számára fontos dátumokig. Írja be a /subscribe parancsot ott, ahol emlékeztetőket szeretne; a /reminders megmutatja, az /unsubscribe megszünteti őket.

## Settings

settings-title = Beállítások
settings-yours = Ezek a saját beállításai.
settings-channel = Ezek ennek a csatornának a beállításai.
settings-saved = Mentve.
settings-language = Nyelv
settings-country = Ország
settings-time-zone = Időzóna
settings-unset = nincs beállítva
settings-how = A /settings paranccsal módosíthatja őket, például: /settings language magyar.

## When something does not work: one kind sentence and what to do next

error-internal = Nálam hiba történt, nem Önnél. Kérem, próbálja újra; ha továbbra is fennáll, közölje a bot üzemeltetőjével ezt a kódot: { $code }.
error-slow-down = { $seconds ->
    [one] Ez egyszerre sok volt. Kérem, várjon egy másodpercet.
   *[other] Ez egyszerre sok volt. Kérem, várjon { $seconds } másodpercet.
}
error-unknown-command = Ezt a parancsot nem ismerem. A /help mindet megmutatja.
error-private-only = Kérem, ezt privát csevegésben küldje el.
error-not-manager = Ezt csak a csatorna kezelői módosíthatják. Kérem, forduljon valamelyikükhöz.
error-empty-question = Kérdezzen valamit, például: Hogyan tiltakozhatok az Instagramon?
error-no-such-country = Nem ismerem ezt az országot: „{ $given }”. Próbálja az angol nevével vagy egy kóddal, például: BE.
error-no-such-language = Ezen a nyelven nem beszélek: „{ $given }”. Ezeken beszélek: { $languages }.
error-no-such-time-zone = Nem ismerem ezt az időzónát: „{ $given }”. Próbáljon egy várost, például: Brussels, vagy egy nevet, például: Europe/Brussels.
answered-in-nearest = Ezen a nyelven még nem beszélek: { $asked }, ezért ez a válasz más nyelvű.
