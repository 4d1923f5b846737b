## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Kommande datum
reminder-law = ett datum i lagstiftningen
reminder-today = I dag är dagen. En invändning som görs i dag omfattar fortfarande mest; senare stoppar den ändå senare användning.
reminder-late = Den här påminnelsen är sen: den skulle ha kommit { $due }.
reminder-stop = Stoppa dessa påminnelser
news-date = Ett nytt datum: { $name }
news-way = { $service }: sättet att invända har ändrats

## Commands

command-subscribe-name = prenumerera
command-subscribe-description = Nedräkningspåminnelser i den här kanalen
command-unsubscribe-name = avsluta
command-unsubscribe-description = Avsluta påminnelserna i den här kanalen
command-reminders-name = påminnelser
command-reminders-description = Vad den här kanalen får, och när nästa påminnelser kommer
command-countdown-name = nedräkning
command-countdown-description = Räkna ner till egna datum
command-countdown-add-name = lägg-till
command-countdown-add-description = Lägg till ett eget datum
command-countdown-remove-name = ta-bort
command-countdown-remove-description = Ta bort ett av dina egna datum
command-countdown-list-name = lista
command-countdown-list-description = Visa dina egna datum

## Options of commands

option-days-name = dagar
option-days-description = Hur många dagar före ett datum, till exempel 30,14,7,3,2,1,0
option-time-name = tid
option-time-description = Vilken tid på dagen, till exempel 9:00
option-channel-name = kanal
option-channel-description = En annan kanal än den här
option-date-name = datum
option-date-description = Dagen, till exempel 27/5/2027 eller ”om 3 veckor”
option-title-name = titel
option-title-description = Vad som händer den dagen
option-number-name = nummer
option-number-description = Datumets nummer i listan

## Replies to /subscribe and /reminders

subscribe-done = Påminnelser är på här.
reminders-title = Påminnelser här
reminders-none = Det finns inga påminnelser här ännu.
reminders-start = Starta påminnelser
reminders-follows = Följer
reminders-everything = alla tjänster och datumen i lagstiftningen
reminders-own-only = bara dina egna datum
reminders-days = Dagar före ett datum
reminders-time = Tid
reminders-time-value = { $time } ({ $zone })
reminders-language = Språk
reminders-next = Nästa påminnelser:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Ingen påminnelse väntar: det finns inget kommande datum.
reminders-no-date-service = { $service } har inte meddelat något kommande datum. Du får veta det här när det händer, och när sättet att invända ändras. Du kan invända när som helst.
reminders-no-date = Ingen tjänst har meddelat något kommande datum. Du får veta det här när någon gör det, och när ett sätt att invända ändras. Du kan invända när som helst. Till dess räknas det ner till dessa datum i lagstiftningen:
reminders-countdown-hint = Du kan lägga till egna datum: /countdown add 27/5/2027 Vårt eget datum
reminders-suspended = Påminnelser har inte kunnat publiceras här på sistone: { $reason } Skriv /subscribe här när det är åtgärdat.
suspended-blocked = boten är blockerad.
suspended-gone = kanalen är borta, eller boten är inte med i den.
suspended-no-access = boten kan inte se kanalen.
suspended-no-permission = boten får inte publicera där.
suspended-topic-gone = ämnet finns inte längre.
suspended-locked = ämnet eller tråden är stängd.
suspended-wrong-kind = meddelanden kan inte publiceras i en sådan kanal.
suspended-filtered = kanalens filter avvisar dem.

## Replies to /unsubscribe

unsubscribe-done = Påminnelserna är avslutade här.
unsubscribe-service-done = Påminnelserna om { $service } är avslutade här.
unsubscribe-nothing = Det fanns inga påminnelser att avsluta här.
unsubscribe-not-followed = { $service } följs inte separat här. För att avsluta alla påminnelser: /unsubscribe
unsubscribe-own = Dina egna datum tas också bort:

## Replies to /countdown

countdown-title = Dina egna datum
countdown-done = Tillagt. Påminnelserna kommer de dagar som du ser i /reminders.
countdown-removed = Borttaget.
countdown-none = Det finns inga egna datum här ännu.
countdown-no-such = Det finns inget datum med nummer { $number } här. /countdown list visar dem.
countdown-form = Ett eget datum
countdown-date = Datum
countdown-date-hint = 27/5/2027 eller ”om 3 veckor”
countdown-what = Vad som händer då
countdown-too-many = Fler än { $most } datum får inte plats. Ta bort ett först: /countdown list
countdown-remove-this = Ta bort: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = Jag kan inte tolka ”{ $given }” som ett klockslag. Prova 9, 9:00 eller 21:30.
error-no-such-days = Jag kan inte tolka ”{ $given }” som dagar före ett datum. Prova tal från 0 till 365, högst 15 stycken: 30,14,7,3,2,1,0
error-no-such-date = Jag kan inte tolka ”{ $given }” som ett datum. Prova 27/5/2027, 2027-05-27 eller ”om 3 veckor”.
error-date-passed = Datumet har passerat: { $date }. Ange en dag i framtiden, till exempel { $example }.
error-date-far = Datumet ligger mer än tio år bort: { $date }. Ange en tidigare dag, till exempel { $example }.
error-no-such-channel = Jag kan inte se kanalen ”{ $given }”. Välj en som jag är med i.

## When the bot could not post there

posting-lacking = Jag får inte publicera där ännu. Ge mig behörighet till följande: { $permissions }. Försök sedan igen.
posting-wrong-kind = Påminnelser kan inte publiceras i en sådan kanal. Välj en textkanal, ett ämne eller en tråd.
posting-not-a-member = Jag är inte med i den kanalen. Lägg till mig först och försök sedan igen.
posting-unreachable = Plattformen svarar inte just nu, så jag kan inte avgöra om jag får publicera där. Försök igen om en minut.
permission-view = se kanalen
permission-send = skicka meddelanden
permission-send-in-threads = skicka meddelanden i trådar
permission-read-history = läsa meddelandehistoriken
permission-post-as-admin = publicera meddelanden som administratör
