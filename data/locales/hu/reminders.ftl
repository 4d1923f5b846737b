## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Közelgő dátumok
reminder-law = jogszabályi dátum
reminder-today = Ma van a napja. A mai tiltakozás terjed ki még a legtöbbre; később is megállítja még a későbbi felhasználást.
reminder-late = Ez az emlékeztető késve érkezett. Esedékes lett volna: { $due }.
reminder-stop = Emlékeztetők leállítása
news-date = Új dátum: { $name }
news-way = { $service }: megváltozott a tiltakozás módja

## Commands

command-subscribe-name = feliratkozás
command-subscribe-description = Visszaszámláló emlékeztetők ebben a csatornában
command-unsubscribe-name = leiratkozás
command-unsubscribe-description = A csatorna emlékeztetőinek megszüntetése
command-reminders-name = emlékeztetők
command-reminders-description = Mit kap ez a csatorna, és mikor jönnek a következő emlékeztetők
command-countdown-name = visszaszámlálás
command-countdown-description = Visszaszámlálás saját dátumokig
command-countdown-add-name = hozzáadás
command-countdown-add-description = Saját dátum hozzáadása
command-countdown-remove-name = eltávolítás
command-countdown-remove-description = Egy saját dátum eltávolítása
command-countdown-list-name = lista
command-countdown-list-description = A saját dátumok megjelenítése

## Options of commands

option-days-name = napok
option-days-description = Hány nappal egy dátum előtt, például: 30,14,7,3,2,1,0
option-time-name = időpont
option-time-description = A nap melyik órájában, például: 9:00
option-channel-name = csatorna
option-channel-description = Ettől eltérő csatorna
option-date-name = dátum
option-date-description = A nap, például: 27/5/2027 vagy „3 hét múlva”
option-title-name = cím
option-title-description = Mi történik azon a napon
option-number-name = szám
option-number-description = A dátum száma a listában

## Replies to /subscribe and /reminders

subscribe-done = Az emlékeztetők itt be vannak kapcsolva.
reminders-title = Emlékeztetők itt
reminders-none = Itt még nincsenek emlékeztetők.
reminders-start = Emlékeztetők indítása
reminders-follows = Amit követ
reminders-everything = minden szolgáltatás és a jogszabályi dátumok
reminders-own-only = csak a saját dátumai
reminders-days = Ennyi nappal a dátum előtt
reminders-time = Időpont
reminders-time-value = { $time } ({ $zone })
reminders-language = Nyelv
reminders-next = A következő emlékeztetők:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Nincs esedékes emlékeztető: nem következik dátum.
reminders-no-date-service = { $service }: nincs bejelentett jövőbeli dátum. Itt értesülni fog róla, ha bejelentenek egyet, és ha megváltozik a tiltakozás módja. Bármikor tiltakozhat.
reminders-no-date = Egyetlen szolgáltatás sem jelentett be jövőbeli dátumot. Itt értesülni fog róla, ha valamelyik bejelent egyet, és ha megváltozik egy tiltakozási mód. Bármikor tiltakozhat. Addig ezekig a jogszabályi dátumokig tart a visszaszámlálás:
reminders-countdown-hint = Saját dátumot is hozzáadhat: /countdown add 27/5/2027 Saját dátumunk
reminders-suspended = Az utóbbi időben nem lehetett ide emlékeztetőt küldeni: { $reason } Ha ez rendeződött, írja be itt: /subscribe
suspended-blocked = a bot le van tiltva.
suspended-gone = a csatorna megszűnt, vagy a bot nincs benne.
suspended-no-access = a bot nem látja a csatornát.
suspended-no-permission = a bot nem küldhet oda üzenetet.
suspended-topic-gone = a téma már nincs meg.
suspended-locked = a téma vagy a szál le van zárva.
suspended-wrong-kind = ilyen típusú csatornába nem lehet üzenetet küldeni.
suspended-filtered = a csatorna szűrője elutasítja őket.

## Replies to /unsubscribe

unsubscribe-done = Az emlékeztetők itt megszűntek.
unsubscribe-service-done = Megszűntek itt a következőről szóló emlékeztetők: { $service }.
unsubscribe-nothing = Itt nem volt megszüntethető emlékeztető.
unsubscribe-not-followed = Ezt itt nem követik külön: { $service }. Az összes emlékeztető megszüntetése: /unsubscribe
unsubscribe-own = A saját dátumokat is eltávolítottam:

## Replies to /countdown

countdown-title = Saját dátumai
countdown-done = Hozzáadva. Az emlékeztetők a /reminders parancsnál látható napokon jönnek.
countdown-removed = Eltávolítva.
countdown-none = Itt még nincsenek saját dátumai.
countdown-no-such = Itt nincs ilyen számú dátum: { $number }. A /countdown list megmutatja őket.
countdown-form = Saját dátum
countdown-date = Dátum
countdown-date-hint = 27/5/2027 vagy „3 hét múlva”
countdown-what = Mi történik akkor
countdown-too-many = Ennél több dátum nem fér el: { $most }. Kérem, előbb távolítson el egyet: /countdown list
countdown-remove-this = Eltávolítás: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = Ezt nem tudom napszaki időpontként értelmezni: „{ $given }”. Próbálja így: 9, 9:00 vagy 21:30.
error-no-such-days = Ezt nem tudom egy dátum előtti napokként értelmezni: „{ $given }”. Adjon meg számokat 0 és 365 között, legfeljebb 15-öt: 30,14,7,3,2,1,0
error-no-such-date = Ezt nem tudom dátumként értelmezni: „{ $given }”. Próbálja így: 27/5/2027, 2027-05-27 vagy „3 hét múlva”.
error-date-passed = Ez a nap már elmúlt: { $date }. Kérem, adjon meg egy későbbi napot, például: { $example }
error-date-far = Ez a nap több mint tíz évre van: { $date }. Kérem, adjon meg egy közelebbi napot, például: { $example }
error-no-such-channel = Nem látom ezt a csatornát: „{ $given }”. Válasszon olyat, amelyben benne vagyok.

## When the bot could not post there

posting-lacking = Oda még nem küldhetek üzenetet. Kérem, engedélyezze nekem: { $permissions }. Azután próbálja újra.
posting-wrong-kind = Ilyen típusú csatornába nem lehet emlékeztetőt küldeni. Kérem, válasszon szöveges csatornát, témát vagy szálat.
posting-not-a-member = Nem vagyok benne abban a csatornában. Kérem, előbb adjon hozzá, azután próbálja újra.
posting-unreachable = A platform most nem válaszol, ezért nem tudom megmondani, küldhetek-e oda üzenetet. Kérem, próbálja újra egy perc múlva.
permission-view = a csatorna megtekintése
permission-send = üzenetek küldése
permission-send-in-threads = üzenetek küldése szálakban
permission-read-history = az üzenetelőzmények olvasása
permission-post-as-admin = üzenetek közzététele rendszergazdaként
