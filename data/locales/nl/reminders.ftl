## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Datums die nog komen
reminder-law = een wettelijke datum
reminder-today = Vandaag is het zover. Een bezwaar van vandaag dekt nog het meest; ook later stopt het nog later gebruik.
reminder-late = Deze herinnering is laat: ze had moeten komen op { $due }.
reminder-stop = Stop deze herinneringen
news-date = Een nieuwe datum: { $name }
news-way = { $service }: de manier om bezwaar te maken is veranderd

## Commands

command-subscribe-name = abonneren
command-subscribe-description = Aftellende herinneringen in dit kanaal
command-unsubscribe-name = opzeggen
command-unsubscribe-description = Beëindig de herinneringen van dit kanaal
command-reminders-name = herinneringen
command-reminders-description = Wat dit kanaal krijgt, en wanneer de volgende herinneringen komen
command-countdown-name = aftellen
command-countdown-description = Tel af naar eigen datums
command-countdown-add-name = toevoegen
command-countdown-add-description = Voeg een eigen datum toe
command-countdown-remove-name = verwijderen
command-countdown-remove-description = Verwijder een van je eigen datums
command-countdown-list-name = lijst
command-countdown-list-description = Toon je eigen datums

## Options of commands

option-days-name = dagen
option-days-description = Hoeveel dagen vóór een datum, zoals 30,14,7,3,2,1,0
option-time-name = tijd
option-time-description = Hoe laat op de dag, zoals 9:00
option-channel-name = kanaal
option-channel-description = Een ander kanaal dan dit
option-date-name = datum
option-date-description = De dag, zoals 27/5/2027 of ‘in 3 weken’
option-title-name = titel
option-title-description = Wat er op die dag gebeurt
option-number-name = nummer
option-number-description = Het nummer van de datum in de lijst

## Replies to /subscribe and /reminders

subscribe-done = Herinneringen staan hier aan.
reminders-title = Herinneringen hier
reminders-none = Hier zijn nog geen herinneringen.
reminders-start = Start herinneringen
reminders-follows = Volgt
reminders-everything = elke dienst, en de wettelijke datums
reminders-own-only = alleen je eigen datums
reminders-days = Dagen vóór een datum
reminders-time = Tijd
reminders-time-value = { $time } ({ $zone })
reminders-language = Taal
reminders-next = De volgende herinneringen:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Er komt geen herinnering: er is geen datum die nog komt.
reminders-no-date-service = Voor { $service } is geen datum aangekondigd die nog komt. Je hoort het hier zodra dat gebeurt, en als de manier om bezwaar te maken verandert. Je kunt altijd bezwaar maken.
reminders-no-date = Geen enkele dienst heeft een datum aangekondigd die nog komt. Je hoort het hier zodra dat gebeurt, en als een manier om bezwaar te maken verandert. Je kunt altijd bezwaar maken. Tot dan wordt afgeteld naar deze wettelijke datums:
reminders-countdown-hint = Je kunt eigen datums toevoegen: /countdown add 27/5/2027 Onze eigen datum
reminders-suspended = Herinneringen konden hier de laatste tijd niet worden geplaatst: { $reason } Typ hier /subscribe zodra dat is opgelost.
suspended-blocked = de bot is geblokkeerd.
suspended-gone = het kanaal bestaat niet meer, of de bot zit er niet in.
suspended-no-access = de bot kan het kanaal niet zien.
suspended-no-permission = de bot mag daar niets plaatsen.
suspended-topic-gone = het onderwerp bestaat niet meer.
suspended-locked = het onderwerp of de thread is gesloten.
suspended-wrong-kind = in zo'n kanaal kunnen geen berichten worden geplaatst.
suspended-filtered = het filter van het kanaal weigert ze.

## Replies to /unsubscribe

unsubscribe-done = De herinneringen hier zijn beëindigd.
unsubscribe-service-done = De herinneringen hier over { $service } zijn beëindigd.
unsubscribe-nothing = Er waren hier geen herinneringen om te beëindigen.
unsubscribe-not-followed = { $service } wordt hier niet apart gevolgd. Om alle herinneringen te beëindigen: /unsubscribe
unsubscribe-own = Je eigen datums zijn ook verwijderd:

## Replies to /countdown

countdown-title = Je eigen datums
countdown-done = Toegevoegd. De herinneringen komen op de dagen die je in /reminders ziet.
countdown-removed = Verwijderd.
countdown-none = Hier zijn nog geen eigen datums.
countdown-no-such = Hier is geen datum met het nummer { $number }. /countdown list toont ze.
countdown-form = Een eigen datum
countdown-date = Datum
countdown-date-hint = 27/5/2027 of ‘in 3 weken’
countdown-what = Wat er dan gebeurt
countdown-too-many = Meer dan { $most } datums passen niet. Verwijder er eerst een: /countdown list
countdown-remove-this = Verwijder: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = Ik kan ‘{ $given }’ niet lezen als tijdstip. Probeer 9, 9:00 of 21:30.
error-no-such-days = Ik kan ‘{ $given }’ niet lezen als dagen vóór een datum. Probeer getallen van 0 tot en met 365, hoogstens 15: 30,14,7,3,2,1,0
error-no-such-date = Ik kan ‘{ $given }’ niet lezen als datum. Probeer 27/5/2027, 2027-05-27 of ‘in 3 weken’.
error-date-passed = { $date } is voorbij. Noem een dag die nog komt, zoals { $example }.
error-date-far = { $date } is meer dan tien jaar weg. Noem een eerdere dag, zoals { $example }.
error-no-such-channel = Ik kan het kanaal ‘{ $given }’ niet zien. Kies er een waar ik in zit.

## When the bot could not post there

posting-lacking = Ik mag daar nog niets plaatsen. Geef me toestemming voor: { $permissions }. Probeer het dan opnieuw.
posting-wrong-kind = In zo'n kanaal kunnen geen herinneringen worden geplaatst. Kies een tekstkanaal, een onderwerp of een thread.
posting-not-a-member = Ik zit niet in dat kanaal. Voeg me eerst toe en probeer het dan opnieuw.
posting-unreachable = Het platform antwoordt nu niet, dus ik weet niet of ik daar iets mag plaatsen. Probeer het over een minuut opnieuw.
permission-view = het kanaal zien
permission-send = berichten sturen
permission-send-in-threads = berichten sturen in threads
permission-read-history = de berichtgeschiedenis lezen
permission-post-as-admin = berichten plaatsen als beheerder
