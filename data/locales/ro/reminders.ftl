## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Termene care urmează
reminder-law = un termen prevăzut de lege
reminder-today = Termenul este astăzi. O opoziție făcută astăzi încă acoperă cel mai mult; mai târziu oprește totuși folosirea ulterioară.
reminder-late = Acest memento a întârziat: trebuia să vină la data de { $due }.
reminder-stop = Opriți aceste mementouri
news-date = Un termen nou: { $name }
news-way = { $service }: s-a schimbat calea de opoziție

## Commands

command-subscribe-name = abonare
command-subscribe-description = Mementouri cu numărătoare inversă în acest canal
command-unsubscribe-name = dezabonare
command-unsubscribe-description = Opriți mementourile acestui canal
command-reminders-name = mementouri
command-reminders-description = Ce primește acest canal și când vin următoarele mementouri
command-countdown-name = numărătoare
command-countdown-description = Numărătoare inversă până la termene proprii
command-countdown-add-name = adăugare
command-countdown-add-description = Adăugați un termen propriu
command-countdown-remove-name = eliminare
command-countdown-remove-description = Eliminați unul dintre termenele proprii
command-countdown-list-name = listă
command-countdown-list-description = Afișați termenele proprii

## Options of commands

option-days-name = zile
option-days-description = Cu câte zile înainte de un termen, de exemplu 30,14,7,3,2,1,0
option-time-name = oră
option-time-description = La ce oră din zi, de exemplu 9:00
option-channel-name = canal
option-channel-description = Alt canal decât acesta
option-date-name = dată
option-date-description = Ziua, de exemplu 27/5/2027 sau „peste 3 săptămâni”
option-title-name = titlu
option-title-description = Ce se întâmplă în acea zi
option-number-name = număr
option-number-description = Numărul termenului din listă

## Replies to /subscribe and /reminders

subscribe-done = Mementourile sunt activate aici.
reminders-title = Mementouri aici
reminders-none = Aici nu există încă mementouri.
reminders-start = Porniți mementourile
reminders-follows = Urmărește
reminders-everything = toate serviciile și termenele prevăzute de lege
reminders-own-only = doar termenele proprii
reminders-days = Zile înainte de un termen
reminders-time = Oră
reminders-time-value = { $time } ({ $zone })
reminders-language = Limbă
reminders-next = Următoarele mementouri:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Nu urmează niciun memento: nu există niciun termen viitor.
reminders-no-date-service = { $service }: nu a fost anunțat niciun termen viitor. Veți afla aici când va fi anunțat unul și când se schimbă calea de opoziție. Vă puteți opune oricând.
reminders-no-date = Niciun serviciu nu a anunțat un termen viitor. Veți afla aici când unul o face și când se schimbă o cale de opoziție. Vă puteți opune oricând. Până atunci, numărătoarea inversă se face până la aceste termene prevăzute de lege:
reminders-countdown-hint = Puteți adăuga termene proprii: /countdown add 27/5/2027 Termenul nostru
reminders-suspended = În ultimul timp nu s-au putut posta mementouri aici: { $reason } Scrieți /subscribe aici după ce se rezolvă.
suspended-blocked = botul este blocat.
suspended-gone = canalul nu mai există sau botul nu este în el.
suspended-no-access = botul nu poate vedea canalul.
suspended-no-permission = botul nu are voie să posteze acolo.
suspended-topic-gone = subiectul nu mai există.
suspended-locked = subiectul sau firul este închis.
suspended-wrong-kind = nu se pot posta mesaje într-un canal de acest tip.
suspended-filtered = filtrul canalului le respinge.

## Replies to /unsubscribe

unsubscribe-done = Mementourile de aici s-au încheiat.
unsubscribe-service-done = Aici s-au încheiat mementourile despre { $service }.
unsubscribe-nothing = Aici nu existau mementouri de oprit.
unsubscribe-not-followed = { $service }: nu este urmărit separat aici. Pentru a opri toate mementourile: /unsubscribe
unsubscribe-own = Au fost eliminate și termenele proprii:

## Replies to /countdown

countdown-title = Termenele dumneavoastră
countdown-done = Adăugat. Mementourile vin în zilele pe care le vedeți în /reminders.
countdown-removed = Eliminat.
countdown-none = Aici nu aveți încă termene proprii.
countdown-no-such = Aici nu există un termen cu numărul { $number }. /countdown list le afișează.
countdown-form = Un termen propriu
countdown-date = Data
countdown-date-hint = 27/5/2027 sau „peste 3 săptămâni”
countdown-what = Ce se întâmplă atunci
countdown-too-many = Nu încap mai multe termene de atât: { $most }. Vă rog să eliminați mai întâi unul: /countdown list
countdown-remove-this = Eliminați: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = Nu pot citi „{ $given }” ca oră din zi. Încercați 9, 9:00 sau 21:30.
error-no-such-days = Nu pot citi „{ $given }” ca zile înainte de un termen. Încercați numere de la 0 la 365, cel mult 15: 30,14,7,3,2,1,0
error-no-such-date = Nu pot citi „{ $given }” ca dată. Încercați 27/5/2027, 2027-05-27 sau „peste 3 săptămâni”.
error-date-passed = { $date }: această zi a trecut. Vă rog să indicați o zi viitoare, de exemplu { $example }.
error-date-far = { $date }: ziua este la mai mult de zece ani de acum. Vă rog să indicați o zi mai apropiată, de exemplu { $example }.
error-no-such-channel = Nu pot vedea canalul „{ $given }”. Alegeți unul în care mă aflu.

## When the bot could not post there

posting-lacking = Încă nu am voie să postez acolo. Vă rog să îmi permiteți: { $permissions }. Apoi încercați din nou.
posting-wrong-kind = Nu se pot posta mementouri într-un canal de acest tip. Vă rog să alegeți un canal de text, un subiect sau un fir.
posting-not-a-member = Nu sunt în acel canal. Vă rog să mă adăugați mai întâi, apoi încercați din nou.
posting-unreachable = Platforma nu răspunde acum, așa că nu pot spune dacă am voie să postez acolo. Vă rog să încercați din nou peste un minut.
permission-view = vizualizarea canalului
permission-send = trimiterea de mesaje
permission-send-in-threads = trimiterea de mesaje în fire
permission-read-history = citirea istoricului mesajelor
permission-post-as-admin = postarea de mesaje ca administrator
