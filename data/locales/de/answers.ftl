## Headings of answers

heading-opt-out = { $services }: so widersprechen Sie dem KI-Training
heading-general = So widersprechen Sie dem KI-Training
heading-data-used = { $service }: was genutzt wird
heading-data-used-general = Was zum Training von KI genutzt wird
heading-deadline = { $service }: die Termine, auf die es ankommt
heading-timeline = Kommende und vergangene Termine
heading-effect = { $services }: was ein Widerspruch bewirkt
heading-effect-general = Was ein Widerspruch bewirkt und was nicht
heading-rights = Ihre Rechte
heading-rights-in = Ihre Rechte: { $country }
heading-authority = Wo Sie sich beschweren können
heading-authority-in = Wo Sie sich beschweren können: { $country }
heading-letter = Schriftlich widersprechen
heading-follow-up = Nach Ihrem Widerspruch
heading-help = Objector
heading-privacy = Was dieser Bot speichert
heading-reminders = Erinnerungen
heading-unknown = { $name }: hier nicht bekannt

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = { $service } nutzt Daten von Menschen zum Training von KI, außer sie widersprechen oder schalten es aus.
verdict-object-unclear = Ob { $service } KI mit Daten von Menschen trainiert, geht aus den Quellen nicht klar hervor. Das ist der beste Weg, Nein zu sagen.
verdict-object-partly = { $service } nutzt einen Teil der Daten von Menschen zum Training von KI. Was Sie ablehnen können und was nicht, steht unten.
verdict-object-default-unclear = { $service } nutzt Daten von Menschen zum Training von KI. Ob das schon geschieht, bevor Sie etwas sagen, geht aus den Quellen nicht klar hervor.
verdict-off-by-default = { $service } trainiert KI nur mit dem, was Menschen erlaubt haben. So lehnen Sie ab oder prüfen, ob es ausgeschaltet ist.
verdict-crawlers = { $service }: Crawler von Unternehmen sammeln öffentliche Seiten zum Training von KI. So teilen Sie ihnen mit, dass sie das lassen sollen.
verdict-nothing-to-do = { $service }: Es gibt nichts, dem Sie widersprechen könnten. Den Quellen zufolge werden hier keine Daten von Menschen zum Training von KI genutzt.
verdict-nothing-but-other-ways = { $service }: Es gibt nichts, dem Sie widersprechen müssen. Standardmäßig werden hier keine Daten von Menschen zum Training von KI genutzt. Das Folgende ist für alle, die weiter gehen möchten.
verdict-no-way = { $service } nutzt Daten von Menschen zum Training von KI, und ein Weg, das innerhalb des Dienstes abzulehnen, ist nicht bekannt.
verdict-no-way-unclear = { $service }: Ein Weg, innerhalb des Dienstes dem KI-Training zu widersprechen, ist nicht bekannt, und ob KI trainiert wird, geht aus den Quellen nicht klar hervor.
verdict-not-your-region = { $service }: Für dieses Land ist kein Weg zum Widerspruch bekannt.
used-since = Das geschieht seit { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Widerspruchsformular
route-account-setting = Einstellung im Konto
route-email = E-Mail
route-letter = Brief
route-delete-account = Inhalte oder Konto entfernen
route-robots = Signale an Crawler
route-none = Kein eigener Weg
open-objection-form = Formular von { $service } öffnen
open-account-setting = Einstellung von { $service } öffnen
open-email = E-Mail an { $service } schreiben
open-letter = Anschrift von { $service }
open-delete-account = Seite von { $service } öffnen
open-robots = Anleitung für { $service } öffnen
open-none = Lesen, was { $service } sagt
post-to = Per Post: { $address }

## Steps: what to do, in order

step-log-in = Melden Sie sich bei { $service } an.
step-no-login = Ein Konto ist nicht nötig.
step-menu-app = In der App: { $path }
step-menu-web = Im Web: { $path }
step-menu-both = In der App oder im Web: { $path }
step-menu-any = Menü: { $path }
step-link-or-menu = Folgen Sie dem Link oder gehen Sie selbst dorthin. { $menu }
step-turn-off = Schalten Sie „{ $label }“ aus.
step-turn-on = Schalten Sie „{ $label }“ ein.
step-choose = Stellen Sie „{ $label }“ auf „{ $choice }“.
step-asked-for = Gefragt wird nach Folgendem: { $items }.
step-crawlers = Sperren Sie diese Crawler: { $items }.

## What it achieves, what else to know

effects-title = Was es bewirkt und was nicht
caveats-title = Gut zu wissen
other-ways = Andere Wege
for-all = Für alle diese: { $services }

## What is used

uses-yes = { $service } nutzt Daten von Menschen zum Training von KI.
uses-no = { $service } nutzt den Quellen zufolge keine Daten von Menschen zum Training von KI.
uses-unclear = Ob { $service } Daten von Menschen zum Training von KI nutzt, geht aus den Quellen nicht klar hervor.
data-used-general = Das ist von Dienst zu Dienst verschieden: Nennen Sie einen, dann erhalten Sie die Liste dessen, was genutzt wird und was nicht. Im Allgemeinen ist es das, was Menschen öffentlich posten und was sie KI-Assistenten schreiben.
label-used = Genutzt
label-not-used = Nicht genutzt
label-default = Standardeinstellung
label-legal-basis = Rechtsgrundlage, die der Dienst nennt
label-since = Seit
default-on = eingeschaltet: Daten werden genutzt, bis Sie widersprechen oder es ausschalten
default-off = ausgeschaltet
default-opt-in = ausgeschaltet, bis Sie es einschalten
default-unclear = aus den Quellen nicht klar
basis-legitimate-interests = berechtigtes Interesse (Art. 6 Abs. 1 Buchst. f DSGVO)
basis-consent = Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO)
basis-contract = Vertrag (Art. 6 Abs. 1 Buchst. b DSGVO)
basis-unclear = aus den Quellen nicht klar
basis-unknown = hier nicht bekannt
basis-of = Rechtsgrundlage, die { $service } für das KI-Training nennt: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Es bleibt noch ein Tag. Ein Widerspruch vor diesem Datum erfasst am meisten; auch danach beendet er noch die spätere Nutzung.
   *[other] Es bleiben noch { $days } Tage. Ein Widerspruch vor diesem Datum erfasst am meisten; auch danach beendet er noch die spätere Nutzung.
}
date-today = Das ist heute. Ein Widerspruch heute kommt noch vor späterer Nutzung, und auch danach können Sie widersprechen.
date-passed-open = Dieses Datum ist vorbei, das Widerspruchsrecht aber nicht. Lohnt es sich noch?
no-date = Es ist kein Datum bekannt, bis zu dem Sie bei { $service } widersprechen müssten. Sie können es jederzeit tun, und je früher, desto mehr ist erfasst.
all-dates = Alle bekannten Termine:
timeline-ahead = Diese Termine stehen bevor.
timeline-none-ahead = Kein Dienst hat ein bevorstehendes Datum angekündigt, bis zu dem zu widersprechen ist. Sie können jederzeit widersprechen. Diese gesetzlichen Termine stehen bevor:
timeline-passed = Zuletzt vergangen:

## How far to trust it

as-of = Stand dieser Angaben: { $moment }.
as-of-unknown = Für welchen Monat diese Angaben gelten, ist nicht bekannt.
as-of-title = Stand dieser Angaben
may-have-changed = Das ist mehr als sechs Monate her: Es kann sich geändert haben.
confidence-medium = Nicht alles hier ist vom Dienst selbst bestätigt.
confidence-low = Die Quellenlage ist dünn: Bitte prüfen Sie es beim Dienst.
sources = Quellen
sources-some = Quellen ({ $shown } von { $all })

## The general way

general-lead = Sie können bei jedem Dienst widersprechen, der Ihre Daten zum Training von KI nutzt. Nennen Sie den Dienst für den genauen Weg; das funktioniert überall:
general-find = Suchen Sie in den Datenschutzeinstellungen oder der Datenschutzrichtlinie des Dienstes nach „Widerspruch“, „KI“ oder „Training“ und nutzen Sie das Formular oder den Schalter, falls vorhanden.
general-object = Gibt es keines von beiden, schreiben Sie an die Datenschutzadresse des Unternehmens: „Ich widerspreche nach Art. 21 Abs. 1 DSGVO der Nutzung meiner Daten zum Training von KI“, mit Ihrem Kontonamen und einem Grund aus Ihrer eigenen Situation.
general-keep = Bewahren Sie Nachweise auf: Screenshots, die Bestätigung, das Datum.
general-wait = Das Unternehmen hat einen Monat Zeit für die Antwort (Art. 12 Abs. 3 DSGVO).
general-complain = Keine Antwort oder eine Ablehnung? Beschweren Sie sich bei Ihrer Datenschutzbehörde; das ist kostenlos.

## Choices and questions back

choose-service = Welcher Dienst?
choose-country = In welchem Land wohnen Sie?
did-you-mean = Meinten Sie einen davon?
which-one = Was möchten Sie wissen?
choice-opt-out = { $count ->
    [0] Wie ich widerspreche
   *[other] Wie ich widerspreche: { $services }
}
choice-deadline = { $count ->
    [0] Bis wann
   *[other] Bis wann: { $services }
}
choice-data-used = { $count ->
    [0] Was genutzt wird
   *[other] Was genutzt wird: { $services }
}
choice-effect = { $count ->
    [0] Was ein Widerspruch bewirkt
   *[other] Was ein Widerspruch bewirkt: { $services }
}
choice-rights = { $count ->
    [0] Meine Rechte
   *[other] Meine Rechte: { $services }
}
choice-authority = { $count ->
    [0] Wo ich mich beschweren kann
   *[other] Wo ich mich beschweren kann: { $services }
}
choice-letter = { $count ->
    [0] Schriftlich widersprechen
   *[other] Schriftlich widersprechen: { $services }
}
choice-follow-up = { $count ->
    [0] Nach meinem Widerspruch
   *[other] Nach meinem Widerspruch: { $services }
}
choice-reminders = Erinnerungen
choice-privacy = Was dieser Bot speichert
choice-help = Was dieser Bot kann
choice-unknown-service = Ein anderer Dienst
choice-out-of-scope = Etwas anderes

## Next steps: words on buttons, as short as possible

next-more = Alles dazu
next-opt-out = So widersprechen
next-deadline = Bis wann?
next-data-used = Was wird genutzt?
next-effect = Was bewirkt es?
next-rights = Welches Recht?
next-authority = Wo beschweren?
next-letter = Schriftlich
next-follow-up = Keine Antwort?
next-remind = Diesen Kanal erinnern
next-language = Antwort auf { $language }

## Rights, authorities, letters

authority-yours = Sie können sich bei der Behörde des Landes beschweren, in dem Sie wohnen, in dem Sie arbeiten oder in dem der Verstoß stattgefunden hat (Art. 77 DSGVO).
authority-unknown = Für dieses Land ist hier keine Behörde bekannt: { $country }.
authority-regional = Behörden der Regionen, für Unternehmen dort
authority-leads = Für { $services } ist diese Behörde federführend: { $authority } ({ $country }). Ihre eigene gibt die Beschwerde weiter.
open-complaint = Beschwerdeformular öffnen
open-website = Website der Behörde
label-complaint-language = Sprache der Beschwerde
label-address = Anschrift
label-email = E-Mail
label-phone = Telefon
label-contact-as-of = Stand von Telefon und E-Mail
label-controller = Verantwortliches Unternehmen
label-dpo = Datenschutzbeauftragte
label-form = Datenschutzformular
letter-goes-to = An { $service }:
letter-no-address = Hier ist keine Anschrift von { $service } bekannt: Sehen Sie in der Datenschutzrichtlinie des Dienstes nach.
letter-must-title = Das muss darin stehen
letter-should-title = Das sollte darin stehen
letter-not-title = Das lassen Sie weg

## About the bot itself

help-lead = Fragen Sie mich, wie Sie widersprechen, dass Ihre Daten zum Training von KI genutzt werden. Ich kenne { $services } Dienste und { $authorities } Datenschutzbehörden, mit Quellen für jede Angabe.
help-examples = Zum Beispiel
help-commands = Befehle
example-opt-out = Wie widerspreche ich bei Instagram?
example-deadline = Ist es bei Facebook zu spät?
example-data-used = Nutzt LinkedIn meine Beiträge?
example-authority = Bei wem kann ich mich in Portugal beschweren?
out-of-scope = Dabei kann ich nicht helfen: Ich kenne mich nur mit dem Widerspruch gegen KI-Training aus.
unknown-lead = Zu „{ $name }“ habe ich keine geprüften Angaben, daher sage ich nichts darüber. Das geht immer:
privacy-lead = Nichts, was Sie schreiben, wird gespeichert oder protokolliert.
privacy-kept = Gespeichert wird nur, was Sie oder Ihr Kanal einstellen: Sprache, Land, Zeitzone und Erinnerungen. Sie können alles ansehen, exportieren und löschen.
privacy-show = Zeigen, was über mich gespeichert ist
privacy-export = Als Datei exportieren
privacy-erase = Alles löschen
privacy-nothing = Über Sie ist nichts gespeichert.
privacy-yours = Über Sie:
privacy-channel = Über diesen Kanal:
privacy-erased = Alles über Sie ist gelöscht.
privacy-nothing-to-erase = Es gab nichts zu löschen.
privacy-confirm = Das löscht alles, endgültig.
privacy-file = Hier ist alles, was gespeichert ist, als Datei für Menschen und Programme (JSON).
reminders-how = Ein Kanal erfährt an den Tagen, die er wählt, wie viele Tage es noch bis zu jedem Termin sind, der für ihn wichtig ist. Geben Sie /subscribe dort ein, wo Sie die Erinnerungen möchten; /reminders zeigt sie an und /unsubscribe beendet sie.

## Settings

settings-title = Einstellungen
settings-yours = Das sind Ihre eigenen Einstellungen.
settings-channel = Das sind die Einstellungen dieses Kanals.
settings-saved = Gespeichert.
settings-language = Sprache
settings-country = Land
settings-time-zone = Zeitzone
settings-unset = nicht eingestellt
settings-how = Ändern Sie sie mit /settings, zum Beispiel: /settings language Deutsch.

## When something does not work: one kind sentence and what to do next

error-internal = Bei mir ist etwas schiefgegangen, nicht bei Ihnen. Bitte versuchen Sie es noch einmal; wenn es so bleibt, nennen Sie der Stelle, die diesen Bot betreibt, den Code { $code }.
error-slow-down = { $seconds ->
    [one] Das war viel auf einmal. Bitte warten Sie eine Sekunde.
   *[other] Das war viel auf einmal. Bitte warten Sie { $seconds } Sekunden.
}
error-unknown-command = Diesen Befehl kenne ich nicht. /help zeigt alle an.
error-private-only = Bitte senden Sie mir das in einem privaten Chat.
error-not-manager = Nur wer diesen Kanal verwaltet, kann das ändern. Bitte fragen Sie dort nach.
error-empty-question = Bitte fragen Sie mich etwas, zum Beispiel: Wie widerspreche ich bei Instagram?
error-no-such-country = Das Land „{ $given }“ kenne ich nicht. Versuchen Sie den englischen Namen oder einen Code wie BE.
error-no-such-language = „{ $given }“ spreche ich nicht. Ich spreche: { $languages }.
error-no-such-time-zone = Die Zeitzone „{ $given }“ kenne ich nicht. Versuchen Sie eine Stadt wie Brüssel oder einen Namen wie Europe/Brussels.
answered-in-nearest = { $asked } spreche ich noch nicht, daher ist diese Antwort in einer anderen Sprache.
