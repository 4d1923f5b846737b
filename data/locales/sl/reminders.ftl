## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Prihodnji datumi
reminder-law = zakonski datum
reminder-today = Danes je ta dan. Današnji ugovor še vedno zajame največ; pozneje še vedno ustavi nadaljnjo uporabo.
reminder-late = Ta opomnik zamuja: priti bi moral { $due }.
reminder-stop = Izklopi te opomnike
news-date = Nov datum: { $name }
news-way = { $service }: način za ugovor se je spremenil

## Commands

command-subscribe-name = naroči
command-subscribe-description = Opomniki z odštevanjem v tem kanalu
command-unsubscribe-name = odjavi
command-unsubscribe-description = Izklopite opomnike v tem kanalu
command-reminders-name = opomniki
command-reminders-description = Kaj prejema ta kanal in kdaj pridejo naslednji opomniki
command-countdown-name = odštevanje
command-countdown-description = Odštevanje do vaših lastnih datumov
command-countdown-add-name = dodaj
command-countdown-add-description = Dodajte svoj datum
command-countdown-remove-name = odstrani
command-countdown-remove-description = Odstranite enega od svojih datumov
command-countdown-list-name = seznam
command-countdown-list-description = Prikažite svoje datume

## Options of commands

option-days-name = dnevi
option-days-description = Koliko dni pred datumom, na primer 30,14,7,3,2,1,0
option-time-name = ura
option-time-description = Ob kateri uri, na primer 9:00
option-channel-name = kanal
option-channel-description = Drug kanal, ne ta
option-date-name = datum
option-date-description = Dan, na primer 27/5/2027 ali »čez 3 tedne«
option-title-name = naslov
option-title-description = Kaj se zgodi ta dan
option-number-name = številka
option-number-description = Številka datuma na seznamu

## Replies to /subscribe and /reminders

subscribe-done = Opomniki so tu vklopljeni.
reminders-title = Opomniki tukaj
reminders-none = Opomnikov tu še ni.
reminders-start = Vklopi opomnike
reminders-follows = Spremlja
reminders-everything = vse storitve in zakonske datume
reminders-own-only = samo vaše datume
reminders-days = Dnevi pred datumom
reminders-time = Ura
reminders-time-value = { $time } ({ $zone })
reminders-language = Jezik
reminders-next = Naslednji opomniki:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Noben opomnik ni predviden: prihodnjih datumov ni.
reminders-no-date-service = Ni napovedanega prihodnjega datuma za: { $service }. Tu boste izvedeli, ko bo napovedan in ko se način za ugovor spremeni. Ugovarjate lahko kadar koli.
reminders-no-date = Nobena storitev ni napovedala prihodnjega datuma. Tu boste izvedeli, ko ga katera napove in ko se kak način za ugovor spremeni. Ugovarjate lahko kadar koli. Do takrat se odštevajo ti zakonski datumi:
reminders-countdown-hint = Dodate lahko svoje datume: /countdown add 27/5/2027 Naš datum
reminders-suspended = Opomnikov tu v zadnjem času ni bilo mogoče objaviti: { $reason } Ko je to urejeno, tu vtipkajte /subscribe.
suspended-blocked = bot je blokiran.
suspended-gone = kanala ni več ali bota ni v njem.
suspended-no-access = bot kanala ne vidi.
suspended-no-permission = bot tam ne sme objavljati.
suspended-topic-gone = teme ni več.
suspended-locked = tema ali nit je zaprta.
suspended-wrong-kind = v takem kanalu sporočil ni mogoče objavljati.
suspended-filtered = filter kanala jih zavrača.

## Replies to /unsubscribe

unsubscribe-done = Opomniki so tu izklopljeni.
unsubscribe-service-done = Tu so izklopljeni opomniki za: { $service }.
unsubscribe-nothing = Tu ni bilo opomnikov, ki bi jih bilo treba izklopiti.
unsubscribe-not-followed = Tu se ne spremlja posebej: { $service }. Izklop vseh opomnikov: /unsubscribe
unsubscribe-own = Odstranjeni so tudi vaši datumi:

## Replies to /countdown

countdown-title = Vaši datumi
countdown-done = Dodano. Opomniki pridejo ob dneh, ki jih vidite v /reminders.
countdown-removed = Odstranjeno.
countdown-none = Vaših datumov tu še ni.
countdown-no-such = Datuma s številko { $number } tu ni. Pokaže jih /countdown list.
countdown-form = Vaš datum
countdown-date = Datum
countdown-date-hint = 27/5/2027 ali »čez 3 tedne«
countdown-what = Kaj se takrat zgodi
countdown-too-many = Največje število datumov: { $most }. Najprej katerega odstranite: /countdown list
countdown-remove-this = Odstrani: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = »{ $given }« ne razumem kot uro. Poskusite z 9, 9:00 ali 21:30.
error-no-such-days = »{ $given }« ne razumem kot dni pred datumom. Poskusite s števili od 0 do 365, največ 15: 30,14,7,3,2,1,0
error-no-such-date = »{ $given }« ne razumem kot datum. Poskusite s 27/5/2027, 2027-05-27 ali »čez 3 tedne«.
error-date-passed = Ta dan je že mimo: { $date }. Navedite prihodnji dan, na primer { $example }.
error-date-far = Do tega dne je več kot deset let: { $date }. Navedite zgodnejši dan, na primer { $example }.
error-no-such-channel = Kanala »{ $given }« ne vidim. Izberite takega, v katerem sem.

## When the bot could not post there

posting-lacking = Tam še ne smem objavljati. Dovolite mi: { $permissions }. Nato poskusite znova.
posting-wrong-kind = V takem kanalu opomnikov ni mogoče objavljati. Izberite besedilni kanal, temo ali nit.
posting-not-a-member = V tem kanalu me ni. Najprej me dodajte, nato poskusite znova.
posting-unreachable = Platforma trenutno ne odgovarja, zato ne vem, ali tam smem objavljati. Poskusite znova čez minuto.
permission-view = ogled kanala
permission-send = pošiljanje sporočil
permission-send-in-threads = pošiljanje sporočil v nitih
permission-read-history = branje zgodovine sporočil
permission-post-as-admin = objavljanje sporočil kot skrbnik
