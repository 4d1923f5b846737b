## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Eesolevad kuupäevad
reminder-law = õigusakti kuupäev
reminder-today = Täna ongi see päev. Täna esitatud vastuväide hõlmab veel kõige rohkem; ka hilisem vastuväide peatab edasise kasutamise.
reminder-late = See meeldetuletus hilines: ettenähtud aeg oli { $due }.
reminder-stop = Lõpeta need meeldetuletused
news-date = Uus kuupäev: { $name }
news-way = { $service }: vastuväite esitamise viis on muutunud

## Commands

command-subscribe-name = telli
command-subscribe-description = Meeldetuletused selles kanalis, päevi lugedes
command-unsubscribe-name = lõpeta
command-unsubscribe-description = Lõpeta selle kanali meeldetuletused
command-reminders-name = meeldetuletused
command-reminders-description = Mida see kanal saab ja millal järgmised meeldetuletused tulevad
command-countdown-name = päevaloendus
command-countdown-description = Loe päevi oma kuupäevadeni
command-countdown-add-name = lisa
command-countdown-add-description = Lisa oma kuupäev
command-countdown-remove-name = eemalda
command-countdown-remove-description = Eemalda üks oma kuupäevadest
command-countdown-list-name = loend
command-countdown-list-description = Näita oma kuupäevi

## Options of commands

option-days-name = päevad
option-days-description = Mitu päeva enne kuupäeva, näiteks 30,14,7,3,2,1,0
option-time-name = kellaaeg
option-time-description = Mis kell, näiteks 9:00
option-channel-name = kanal
option-channel-description = Mõni muu kanal kui see
option-date-name = kuupäev
option-date-description = Päev, näiteks 27.5.2027 või „3 nädala pärast“
option-title-name = pealkiri
option-title-description = Mis sel päeval toimub
option-number-name = number
option-number-description = Kuupäeva number loendis

## Replies to /subscribe and /reminders

subscribe-done = Meeldetuletused on siin sees.
reminders-title = Siinsed meeldetuletused
reminders-none = Siin pole veel meeldetuletusi.
reminders-start = Lülita meeldetuletused sisse
reminders-follows = Jälgib
reminders-everything = kõik teenused ja õigusaktide kuupäevad
reminders-own-only = ainult sinu oma kuupäevad
reminders-days = Päevi enne kuupäeva
reminders-time = Kellaaeg
reminders-time-value = { $time } ({ $zone })
reminders-language = Keel
reminders-next = Järgmised meeldetuletused:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Ühtki meeldetuletust pole tulemas: ees ei ole ühtki kuupäeva.
reminders-no-date-service = Ühtki eesolevat kuupäeva pole teatatud: { $service }. Saad siin teada, kui see tuleb ja kui vastuväite esitamise viis muutub. Vastuväite saad esitada igal ajal.
reminders-no-date = Ükski teenus pole teatanud eesolevast kuupäevast. Saad siin teada, kui mõni seda teeb ja kui mõni vastuväite esitamise viis muutub. Vastuväite saad esitada igal ajal. Seni loetakse päevi nende õigusaktide kuupäevadeni:
reminders-countdown-hint = Saad lisada oma kuupäevi: /countdown add 27.5.2027 Meie oma kuupäev
reminders-suspended = Viimasel ajal ei saanud siia meeldetuletusi postitada: { $reason } Kui see on korras, kirjuta siin /subscribe.
suspended-blocked = bot on blokeeritud.
suspended-gone = kanalit pole enam või botti pole selles.
suspended-no-access = bot ei näe kanalit.
suspended-no-permission = bot ei tohi seal postitada.
suspended-topic-gone = teemat pole enam.
suspended-locked = teema või lõim on suletud.
suspended-wrong-kind = seda liiki kanalisse ei saa sõnumeid postitada.
suspended-filtered = kanali filter lükkab need tagasi.

## Replies to /unsubscribe

unsubscribe-done = Meeldetuletused on siin lõppenud.
unsubscribe-service-done = Siin on lõppenud meeldetuletused: { $service }.
unsubscribe-nothing = Siin polnud meeldetuletusi, mida lõpetada.
unsubscribe-not-followed = Siin eraldi ei jälgita: { $service }. Kõigi meeldetuletuste lõpetamiseks: /unsubscribe
unsubscribe-own = Eemaldatud on ka sinu oma kuupäevad:

## Replies to /countdown

countdown-title = Sinu oma kuupäevad
countdown-done = Lisatud. Meeldetuletused tulevad päevadel, mida näitab /reminders.
countdown-removed = Eemaldatud.
countdown-none = Siin pole veel sinu oma kuupäevi.
countdown-no-such = Siin pole kuupäeva numbriga { $number }. Neid näitab /countdown list.
countdown-form = Oma kuupäev
countdown-date = Kuupäev
countdown-date-hint = 27.5.2027 või „3 nädala pärast“
countdown-what = Mis siis toimub
countdown-too-many = Rohkem kui { $most } kuupäeva ei mahu. Palun eemalda enne mõni: /countdown list
countdown-remove-this = Eemalda: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = Ma ei oska „{ $given }“ kellaajana lugeda. Proovi 9, 9:00 või 21:30.
error-no-such-days = Ma ei oska „{ $given }“ päevadena enne kuupäeva lugeda. Proovi numbreid 0 kuni 365, kõige rohkem 15: 30,14,7,3,2,1,0
error-no-such-date = Ma ei oska „{ $given }“ kuupäevana lugeda. Proovi 27.5.2027, 2027-05-27 või „3 nädala pärast“.
error-date-passed = { $date } on möödas. Palun nimeta eesolev päev, näiteks { $example }.
error-date-far = { $date } on rohkem kui kümne aasta pärast. Palun nimeta varasem päev, näiteks { $example }.
error-no-such-channel = Ma ei näe kanalit „{ $given }“. Vali selline, milles ma olen.

## When the bot could not post there

posting-lacking = Ma ei tohi seal veel postitada. Palun anna mulle õigus: { $permissions }. Seejärel proovi uuesti.
posting-wrong-kind = Seda liiki kanalisse ei saa meeldetuletusi postitada. Palun vali tekstikanal, teema või lõim.
posting-not-a-member = Mind pole selles kanalis. Palun lisa mind enne sinna ja proovi siis uuesti.
posting-unreachable = Platvorm praegu ei vasta, seega ei tea ma, kas tohin seal postitada. Palun proovi minuti pärast uuesti.
permission-view = näha kanalit
permission-send = saata sõnumeid
permission-send-in-threads = saata sõnumeid lõimedes
permission-read-history = lugeda sõnumite ajalugu
permission-post-as-admin = postitada sõnumeid administraatorina
