## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Nadchodzące daty
reminder-law = data wynikająca z prawa
reminder-today = To dzisiaj. Sprzeciw wniesiony dziś nadal obejmuje najwięcej; później nadal zatrzymuje późniejsze wykorzystywanie.
reminder-late = To przypomnienie jest spóźnione: jego termin to { $due }.
reminder-stop = Zakończ te przypomnienia
news-date = Nowa data: { $name }
news-way = { $service }: zmienił się sposób wniesienia sprzeciwu

## Commands

command-subscribe-name = subskrybuj
command-subscribe-description = Przypomnienia na tym kanale, z odliczaniem dni
command-unsubscribe-name = anuluj-subskrypcję
command-unsubscribe-description = Zakończ przypomnienia na tym kanale
command-reminders-name = przypomnienia
command-reminders-description = Co dostaje ten kanał i kiedy nadejdą następne przypomnienia
command-countdown-name = odliczanie
command-countdown-description = Odliczaj dni do własnych dat
command-countdown-add-name = dodaj
command-countdown-add-description = Dodaj własną datę
command-countdown-remove-name = usuń
command-countdown-remove-description = Usuń jedną z własnych dat
command-countdown-list-name = lista
command-countdown-list-description = Pokaż własne daty

## Options of commands

option-days-name = dni
option-days-description = Ile dni przed datą, na przykład 30,14,7,3,2,1,0
option-time-name = godzina
option-time-description = O której godzinie, na przykład 9:00
option-channel-name = kanał
option-channel-description = Inny kanał niż ten
option-date-name = data
option-date-description = Dzień, na przykład 27/5/2027 lub „za 3 tygodnie”
option-title-name = tytuł
option-title-description = Co dzieje się tego dnia
option-number-name = numer
option-number-description = Numer daty na liście

## Replies to /subscribe and /reminders

subscribe-done = Przypomnienia są tu włączone.
reminders-title = Przypomnienia tutaj
reminders-none = Nie ma tu jeszcze żadnych przypomnień.
reminders-start = Włącz przypomnienia
reminders-follows = Obserwowane
reminders-everything = wszystkie usługi i daty wynikające z prawa
reminders-own-only = tylko własne daty
reminders-days = Ile dni przed datą
reminders-time = Godzina
reminders-time-value = { $time } ({ $zone })
reminders-language = Język
reminders-next = Następne przypomnienia:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Żadne przypomnienie nie jest zaplanowane: nie ma przyszłych dat.
reminders-no-date-service = { $service }: nie ogłoszono żadnej przyszłej daty. Pojawi się tu wiadomość, gdy to nastąpi i gdy zmieni się sposób wniesienia sprzeciwu. Sprzeciw możesz wnieść w każdej chwili.
reminders-no-date = Żadna usługa nie ogłosiła przyszłej daty. Pojawi się tu wiadomość, gdy któraś to zrobi i gdy zmieni się jakiś sposób wniesienia sprzeciwu. Sprzeciw możesz wnieść w każdej chwili. Do tego czasu odliczane są dni do tych dat wynikających z prawa:
reminders-countdown-hint = Możesz dodać własne daty: /countdown add 27/5/2027 Nasza własna data
reminders-suspended = Ostatnio nie można było publikować tu przypomnień: { $reason } Gdy to zostanie naprawione, wpisz tu /subscribe.
suspended-blocked = bot jest zablokowany.
suspended-gone = kanał już nie istnieje albo nie ma w nim bota.
suspended-no-access = bot nie widzi tego kanału.
suspended-no-permission = bot nie może tam publikować.
suspended-topic-gone = temat już nie istnieje.
suspended-locked = temat lub wątek jest zamknięty.
suspended-wrong-kind = na kanale tego rodzaju nie można publikować wiadomości.
suspended-filtered = filtr kanału je odrzuca.

## Replies to /unsubscribe

unsubscribe-done = Przypomnienia zostały tu zakończone.
unsubscribe-service-done = Przypomnienia zostały tu zakończone: { $service }.
unsubscribe-nothing = Nie było tu żadnych przypomnień do zakończenia.
unsubscribe-not-followed = { $service }: nie ma tu osobnych przypomnień. Aby zakończyć wszystkie przypomnienia: /unsubscribe
unsubscribe-own = Usunięto także własne daty:

## Replies to /countdown

countdown-title = Własne daty
countdown-done = Dodano. Przypomnienia przychodzą w dni, które pokazuje /reminders.
countdown-removed = Usunięto.
countdown-none = Nie ma tu jeszcze własnych dat.
countdown-no-such = Nie ma tu daty o numerze { $number }. /countdown list pokazuje wszystkie.
countdown-form = Własna data
countdown-date = Data
countdown-date-hint = 27/5/2027 lub „za 3 tygodnie”
countdown-what = Co się wtedy dzieje
countdown-too-many = Więcej dat się nie zmieści, najwyżej { $most }. Najpierw usuń jedną: /countdown list
countdown-remove-this = Usuń: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = Nie mogę odczytać „{ $given }” jako godziny. Spróbuj 9, 9:00 lub 21:30.
error-no-such-days = Nie mogę odczytać „{ $given }” jako liczby dni przed datą. Spróbuj liczb od 0 do 365, najwyżej 15: 30,14,7,3,2,1,0
error-no-such-date = Nie mogę odczytać „{ $given }” jako daty. Spróbuj 27/5/2027, 2027-05-27 lub „za 3 tygodnie”.
error-date-passed = Data { $date } już minęła. Podaj przyszły dzień, na przykład { $example }.
error-date-far = Do daty { $date } jest ponad dziesięć lat. Podaj wcześniejszy dzień, na przykład { $example }.
error-no-such-channel = Nie widzę kanału „{ $given }”. Wybierz taki, na którym jestem.

## When the bot could not post there

posting-lacking = Nie mogę jeszcze tam publikować. Potrzebne uprawnienia: { $permissions }. Po ich nadaniu spróbuj ponownie.
posting-wrong-kind = Na kanale tego rodzaju nie można publikować przypomnień. Wybierz kanał tekstowy, temat lub wątek.
posting-not-a-member = Nie ma mnie na tym kanale. Najpierw mnie dodaj, a potem spróbuj ponownie.
posting-unreachable = Platforma teraz nie odpowiada, więc nie wiem, czy mogę tam publikować. Spróbuj ponownie za minutę.
permission-view = wyświetlanie kanału
permission-send = wysyłanie wiadomości
permission-send-in-threads = wysyłanie wiadomości w wątkach
permission-read-history = czytanie historii wiadomości
permission-post-as-admin = publikowanie wiadomości jako administrator
