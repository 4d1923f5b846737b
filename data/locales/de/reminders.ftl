## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Bevorstehende Termine
reminder-law = ein gesetzlicher Termin
reminder-today = Heute ist der Tag. Ein Widerspruch heute erfasst noch am meisten; auch später beendet er noch die spätere Nutzung.
reminder-late = Diese Erinnerung kommt spät: Vorgesehen war { $due }.
reminder-stop = Diese Erinnerungen beenden
news-date = Ein neues Datum: { $name }
news-way = { $service }: Der Weg zum Widerspruch hat sich geändert

## Commands

command-subscribe-name = abonnieren
command-subscribe-description = Countdown-Erinnerungen in diesem Kanal
command-unsubscribe-name = abbestellen
command-unsubscribe-description = Die Erinnerungen dieses Kanals beenden
command-reminders-name = erinnerungen
command-reminders-description = Was dieser Kanal erhält und wann die nächsten Erinnerungen kommen
command-countdown-name = countdown
command-countdown-description = Countdown zu Ihren eigenen Terminen
command-countdown-add-name = hinzufügen
command-countdown-add-description = Einen eigenen Termin hinzufügen
command-countdown-remove-name = entfernen
command-countdown-remove-description = Einen Ihrer eigenen Termine entfernen
command-countdown-list-name = liste
command-countdown-list-description = Ihre eigenen Termine anzeigen

## Options of commands

option-days-name = tage
option-days-description = Wie viele Tage vor einem Termin, etwa 30,14,7,3,2,1,0
option-time-name = uhrzeit
option-time-description = Zu welcher Uhrzeit, etwa 9:00
option-channel-name = kanal
option-channel-description = Ein anderer Kanal als dieser
option-date-name = datum
option-date-description = Der Tag, etwa 27/5/2027 oder „in 3 Wochen“
option-title-name = titel
option-title-description = Was an diesem Tag geschieht
option-number-name = nummer
option-number-description = Die Nummer des Termins in der Liste

## Replies to /subscribe and /reminders

subscribe-done = Erinnerungen sind hier eingeschaltet.
reminders-title = Erinnerungen hier
reminders-none = Hier gibt es noch keine Erinnerungen.
reminders-start = Erinnerungen starten
reminders-follows = Folgt
reminders-everything = alle Dienste und die gesetzlichen Termine
reminders-own-only = nur Ihre eigenen Termine
reminders-days = Tage vor einem Termin
reminders-time = Uhrzeit
reminders-time-value = { $time } ({ $zone })
reminders-language = Sprache
reminders-next = Die nächsten Erinnerungen:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Keine Erinnerung steht an: Es gibt keinen bevorstehenden Termin.
reminders-no-date-service = Für { $service } ist kein bevorstehendes Datum angekündigt. Sie erfahren es hier, sobald das geschieht und wenn sich der Weg zum Widerspruch ändert. Sie können jederzeit widersprechen.
reminders-no-date = Kein Dienst hat ein bevorstehendes Datum angekündigt. Sie erfahren es hier, sobald das geschieht und wenn sich ein Weg zum Widerspruch ändert. Sie können jederzeit widersprechen. Bis dahin läuft der Countdown zu diesen gesetzlichen Terminen:
reminders-countdown-hint = Sie können eigene Termine hinzufügen: /countdown add 27/5/2027 Unser eigener Termin
reminders-suspended = Erinnerungen konnten hier zuletzt nicht gepostet werden: { $reason } Geben Sie hier /subscribe ein, sobald das behoben ist.
suspended-blocked = Der Bot ist blockiert.
suspended-gone = Den Kanal gibt es nicht mehr, oder der Bot ist nicht darin.
suspended-no-access = Der Bot kann den Kanal nicht sehen.
suspended-no-permission = Der Bot darf dort nicht posten.
suspended-topic-gone = Das Thema gibt es nicht mehr.
suspended-locked = Das Thema oder der Thread ist geschlossen.
suspended-wrong-kind = In einem Kanal dieser Art lassen sich keine Nachrichten posten.
suspended-filtered = Der Filter des Kanals weist sie ab.

## Replies to /unsubscribe

unsubscribe-done = Die Erinnerungen hier sind beendet.
unsubscribe-service-done = Die Erinnerungen hier zu { $service } sind beendet.
unsubscribe-nothing = Es gab hier keine Erinnerungen zu beenden.
unsubscribe-not-followed = Kein eigenes Abo hier: { $service }. Um alle Erinnerungen zu beenden: /unsubscribe
unsubscribe-own = Auch Ihre eigenen Termine sind entfernt:

## Replies to /countdown

countdown-title = Ihre eigenen Termine
countdown-done = Hinzugefügt. Die Erinnerungen kommen an den Tagen, die Sie in /reminders sehen.
countdown-removed = Entfernt.
countdown-none = Hier gibt es noch keine eigenen Termine.
countdown-no-such = Hier gibt es keinen Termin mit der Nummer { $number }. /countdown list zeigt sie an.
countdown-form = Ein eigener Termin
countdown-date = Datum
countdown-date-hint = 27/5/2027 oder „in 3 Wochen“
countdown-what = Was dann geschieht
countdown-too-many = Mehr als { $most } Termine passen nicht. Bitte entfernen Sie zuerst einen: /countdown list
countdown-remove-this = Entfernen: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = „{ $given }“ kann ich nicht als Uhrzeit lesen. Versuchen Sie 9, 9:00 oder 21:30.
error-no-such-days = „{ $given }“ kann ich nicht als Tage vor einem Termin lesen. Versuchen Sie Zahlen von 0 bis 365, höchstens 15 davon: 30,14,7,3,2,1,0
error-no-such-date = „{ $given }“ kann ich nicht als Datum lesen. Versuchen Sie 27/5/2027, 2027-05-27 oder „in 3 Wochen“.
error-date-passed = Dieser Tag ist vorbei: { $date }. Bitte nennen Sie einen Tag, der bevorsteht, etwa { $example }.
error-date-far = Dieser Tag ist mehr als zehn Jahre entfernt: { $date }. Bitte nennen Sie einen früheren Tag, etwa { $example }.
error-no-such-channel = Den Kanal „{ $given }“ kann ich nicht sehen. Wählen Sie einen, in dem ich bin.

## When the bot could not post there

posting-lacking = Ich darf dort noch nicht posten. Bitte erlauben Sie mir: { $permissions }. Versuchen Sie es dann noch einmal.
posting-wrong-kind = In einem Kanal dieser Art lassen sich keine Erinnerungen posten. Bitte wählen Sie einen Textkanal, ein Thema oder einen Thread.
posting-not-a-member = Ich bin nicht in diesem Kanal. Bitte fügen Sie mich zuerst hinzu und versuchen Sie es dann noch einmal.
posting-unreachable = Die Plattform antwortet gerade nicht, daher weiß ich nicht, ob ich dort posten darf. Bitte versuchen Sie es in einer Minute noch einmal.
permission-view = den Kanal sehen
permission-send = Nachrichten senden
permission-send-in-threads = Nachrichten in Threads senden
permission-read-history = den Nachrichtenverlauf lesen
permission-post-as-admin = Nachrichten als Admin posten
