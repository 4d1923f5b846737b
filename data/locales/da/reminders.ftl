## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Kommende datoer
reminder-law = en dato i lovgivningen
reminder-today = Dagen er i dag. En indsigelse, der gøres i dag, omfatter stadig mest; senere stopper den stadig senere brug.
reminder-late = Denne påmindelse er forsinket: Den skulle være kommet { $due }.
reminder-stop = Stop disse påmindelser
news-date = En ny dato: { $name }
news-way = { $service }: måden at gøre indsigelse på er ændret

## Commands

command-subscribe-name = abonner
command-subscribe-description = Nedtællingspåmindelser i denne kanal
command-unsubscribe-name = afmeld
command-unsubscribe-description = Stop påmindelserne i denne kanal
command-reminders-name = påmindelser
command-reminders-description = Hvad denne kanal får, og hvornår de næste påmindelser kommer
command-countdown-name = nedtælling
command-countdown-description = Tæl ned til dine egne datoer
command-countdown-add-name = tilføj
command-countdown-add-description = Tilføj en egen dato
command-countdown-remove-name = fjern
command-countdown-remove-description = Fjern en af dine egne datoer
command-countdown-list-name = liste
command-countdown-list-description = Vis dine egne datoer

## Options of commands

option-days-name = dage
option-days-description = Hvor mange dage før en dato, for eksempel 30,14,7,3,2,1,0
option-time-name = tid
option-time-description = På hvilket tidspunkt af dagen, for eksempel 9:00
option-channel-name = kanal
option-channel-description = En anden kanal end denne
option-date-name = dato
option-date-description = Dagen, for eksempel 27/5/2027 eller ”om 3 uger”
option-title-name = titel
option-title-description = Hvad der sker den dag
option-number-name = nummer
option-number-description = Datoens nummer på listen

## Replies to /subscribe and /reminders

subscribe-done = Påmindelser er slået til her.
reminders-title = Påmindelser her
reminders-none = Der er ingen påmindelser her endnu.
reminders-start = Start påmindelser
reminders-follows = Følger
reminders-everything = alle tjenester og datoerne i lovgivningen
reminders-own-only = kun dine egne datoer
reminders-days = Dage før en dato
reminders-time = Tidspunkt
reminders-time-value = { $time } ({ $zone })
reminders-language = Sprog
reminders-next = De næste påmindelser:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Ingen påmindelse er på vej: Der er ingen kommende dato.
reminders-no-date-service = { $service } har ikke meldt nogen kommende dato ud. Du hører det her, når det sker, og når måden at gøre indsigelse på ændres. Du kan gøre indsigelse når som helst.
reminders-no-date = Ingen tjeneste har meldt en kommende dato ud. Du hører det her, når en gør det, og når en måde at gøre indsigelse på ændres. Du kan gøre indsigelse når som helst. Indtil da tælles der ned til disse datoer i lovgivningen:
reminders-countdown-hint = Du kan tilføje dine egne datoer: /countdown add 27/5/2027 Vores egen dato
reminders-suspended = Påmindelser har ikke kunnet sendes her på det seneste: { $reason } Skriv /subscribe her, når det er bragt i orden.
suspended-blocked = botten er blokeret.
suspended-gone = kanalen er væk, eller botten er ikke med i den.
suspended-no-access = botten kan ikke se kanalen.
suspended-no-permission = botten må ikke skrive der.
suspended-topic-gone = emnet er der ikke længere.
suspended-locked = emnet eller tråden er lukket.
suspended-wrong-kind = der kan ikke sendes beskeder i den slags kanal.
suspended-filtered = kanalens filter afviser dem.

## Replies to /unsubscribe

unsubscribe-done = Påmindelserne er stoppet her.
unsubscribe-service-done = Påmindelserne om { $service } er stoppet her.
unsubscribe-nothing = Der var ingen påmindelser at stoppe her.
unsubscribe-not-followed = { $service } følges ikke for sig selv her. Sådan stopper du alle påmindelser: /unsubscribe
unsubscribe-own = Dine egne datoer fjernes også:

## Replies to /countdown

countdown-title = Dine egne datoer
countdown-done = Tilføjet. Påmindelserne kommer på de dage, du ser i /reminders.
countdown-removed = Fjernet.
countdown-none = Der er ingen egne datoer her endnu.
countdown-no-such = Der er ingen dato med nummer { $number } her. /countdown list viser dem.
countdown-form = En egen dato
countdown-date = Dato
countdown-date-hint = 27/5/2027 eller ”om 3 uger”
countdown-what = Hvad der sker der
countdown-too-many = Der er ikke plads til flere end { $most } datoer. Fjern først en: /countdown list
countdown-remove-this = Fjern: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = Jeg kan ikke læse ”{ $given }” som et klokkeslæt. Prøv 9, 9:00 eller 21:30.
error-no-such-days = Jeg kan ikke læse ”{ $given }” som dage før en dato. Prøv tal fra 0 til 365, højst 15 af dem: 30,14,7,3,2,1,0
error-no-such-date = Jeg kan ikke læse ”{ $given }” som en dato. Prøv 27/5/2027, 2027-05-27 eller ”om 3 uger”.
error-date-passed = Datoen er passeret: { $date }. Nævn en dag i fremtiden, for eksempel { $example }.
error-date-far = Datoen ligger mere end ti år ude i fremtiden: { $date }. Nævn en tidligere dag, for eksempel { $example }.
error-no-such-channel = Jeg kan ikke se kanalen ”{ $given }”. Vælg en, jeg er med i.

## When the bot could not post there

posting-lacking = Jeg må ikke skrive der endnu. Giv mig lov til følgende: { $permissions }. Prøv så igen.
posting-wrong-kind = Der kan ikke sendes påmindelser i den slags kanal. Vælg en tekstkanal, et emne eller en tråd.
posting-not-a-member = Jeg er ikke med i den kanal. Tilføj mig først, og prøv så igen.
posting-unreachable = Platformen svarer ikke lige nu, så jeg kan ikke vide, om jeg må skrive der. Prøv igen om et minut.
permission-view = se kanalen
permission-send = sende beskeder
permission-send-in-threads = sende beskeder i tråde
permission-read-history = læse beskedhistorikken
permission-post-as-admin = skrive beskeder som administrator
