## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Gaidāmie datumi
reminder-law = tiesību aktā noteikts datums
reminder-today = Šodien ir šis datums. Šodien iesniegts iebildums vēl aptver visvairāk; vēlāk tas joprojām pārtrauc turpmāku izmantošanu.
reminder-late = Šis atgādinājums kavējas. Paredzētais laiks: { $due }.
reminder-stop = Izbeigt šos atgādinājumus
news-date = Jauns datums: { $name }
news-way = { $service }: mainījies iebilšanas veids

## Commands

command-subscribe-name = abonēt
command-subscribe-description = Atgādinājumi ar dienu atskaiti šajā kanālā
command-unsubscribe-name = atabonēt
command-unsubscribe-description = Izbeigt šī kanāla atgādinājumus
command-reminders-name = atgādinājumi
command-reminders-description = Ko saņem šis kanāls un kad būs nākamie atgādinājumi
command-countdown-name = atskaite
command-countdown-description = Dienu atskaite līdz jūsu pašu datumiem
command-countdown-add-name = pievienot
command-countdown-add-description = Pievienot savu datumu
command-countdown-remove-name = noņemt
command-countdown-remove-description = Noņemt vienu no saviem datumiem
command-countdown-list-name = saraksts
command-countdown-list-description = Parādīt savus datumus

## Options of commands

option-days-name = dienas
option-days-description = Cik dienu pirms datuma, piemēram, 30,14,7,3,2,1,0
option-time-name = laiks
option-time-description = Cikos, piemēram, 9:00
option-channel-name = kanāls
option-channel-description = Cits kanāls, nevis šis
option-date-name = datums
option-date-description = Diena, piemēram, 27/5/2027 vai „pēc 3 nedēļām”
option-title-name = nosaukums
option-title-description = Kas notiek šajā dienā
option-number-name = numurs
option-number-description = Datuma numurs sarakstā

## Replies to /subscribe and /reminders

subscribe-done = Atgādinājumi šeit ir ieslēgti.
reminders-title = Atgādinājumi šeit
reminders-none = Šeit vēl nav atgādinājumu.
reminders-start = Sākt atgādinājumus
reminders-follows = Par ko atgādina
reminders-everything = visi pakalpojumi un tiesību aktos noteiktie datumi
reminders-own-only = tikai jūsu pašu datumi
reminders-days = Dienas pirms datuma
reminders-time = Laiks
reminders-time-value = { $time } ({ $zone })
reminders-language = Valoda
reminders-next = Nākamie atgādinājumi:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Atgādinājumu nebūs: gaidāmu datumu nav.
reminders-no-date-service = Gaidāms datums nav paziņots: { $service }. Šeit uzzināsiet, kad tāds būs un kad mainīsies iebilšanas veids. Iebilst varat jebkurā laikā.
reminders-no-date = Neviens pakalpojums nav paziņojis gaidāmu datumu. Šeit uzzināsiet, kad tāds būs un kad mainīsies kāds iebilšanas veids. Iebilst varat jebkurā laikā. Līdz tam dienas skaita līdz šiem tiesību aktos noteiktajiem datumiem:
reminders-countdown-hint = Varat pievienot savus datumus: /countdown add 27/5/2027 Mūsu datums
reminders-suspended = Pēdējā laikā atgādinājumus šeit nevarēja publicēt: { $reason } Kad tas novērsts, rakstiet šeit /subscribe.
suspended-blocked = bots ir bloķēts.
suspended-gone = kanāla vairs nav, vai bots tajā nav.
suspended-no-access = bots neredz kanālu.
suspended-no-permission = bots tur nedrīkst publicēt.
suspended-topic-gone = temata vairs nav.
suspended-locked = temats vai pavediens ir slēgts.
suspended-wrong-kind = šāda veida kanālā ziņojumus publicēt nevar.
suspended-filtered = kanāla filtrs tos noraida.

## Replies to /unsubscribe

unsubscribe-done = Atgādinājumi šeit ir izbeigti.
unsubscribe-service-done = Šeit izbeigti atgādinājumi par: { $service }.
unsubscribe-nothing = Šeit nebija atgādinājumu, ko izbeigt.
unsubscribe-not-followed = Par šo atsevišķi šeit neatgādina: { $service }. Lai izbeigtu visus atgādinājumus: /unsubscribe
unsubscribe-own = Noņemti arī jūsu pašu datumi:

## Replies to /countdown

countdown-title = Jūsu pašu datumi
countdown-done = Pievienots. Atgādinājumi pienāks dienās, ko parāda /reminders.
countdown-removed = Noņemts.
countdown-none = Šeit vēl nav jūsu pašu datumu.
countdown-no-such = Šeit nav datuma ar numuru { $number }. /countdown list tos parāda.
countdown-form = Jūsu pašu datums
countdown-date = Datums
countdown-date-hint = 27/5/2027 vai „pēc 3 nedēļām”
countdown-what = Kas tad notiek
countdown-too-many = Datumu skaits nedrīkst pārsniegt { $most }. Lūdzu, vispirms kādu noņemiet: /countdown list
countdown-remove-this = Noņemt: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = Tas nav saprotams kā laiks: „{ $given }”. Pamēģiniet 9, 9:00 vai 21:30.
error-no-such-days = Tas nav saprotams kā dienu skaits pirms datuma: „{ $given }”. Pamēģiniet skaitļus no 0 līdz 365, ne vairāk kā 15: 30,14,7,3,2,1,0
error-no-such-date = Tas nav saprotams kā datums: „{ $given }”. Pamēģiniet 27/5/2027, 2027-05-27 vai „pēc 3 nedēļām”.
error-date-passed = { $date } ir pagājis. Lūdzu, norādiet dienu, kas vēl priekšā, piemēram, { $example }.
error-date-far = Līdz šim datumam ir vairāk nekā desmit gadi: { $date }. Lūdzu, norādiet agrāku dienu, piemēram, { $example }.
error-no-such-channel = Es neredzu kanālu „{ $given }”. Izvēlieties tādu, kurā esmu.

## When the bot could not post there

posting-lacking = Tur es vēl nedrīkstu publicēt. Lūdzu, atļaujiet man: { $permissions }. Pēc tam mēģiniet vēlreiz.
posting-wrong-kind = Šāda veida kanālā atgādinājumus publicēt nevar. Lūdzu, izvēlieties teksta kanālu, tematu vai pavedienu.
posting-not-a-member = Manis šajā kanālā nav. Lūdzu, vispirms pievienojiet mani, pēc tam mēģiniet vēlreiz.
posting-unreachable = Platforma pašlaik neatbild, tāpēc nevaru pateikt, vai drīkstu tur publicēt. Lūdzu, mēģiniet vēlreiz pēc minūtes.
permission-view = redzēt kanālu
permission-send = sūtīt ziņojumus
permission-send-in-threads = sūtīt ziņojumus pavedienos
permission-read-history = lasīt ziņojumu vēsturi
permission-post-as-admin = publicēt ziņojumus kā administratoram
