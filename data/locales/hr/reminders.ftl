## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Datumi koji dolaze
reminder-law = datum iz propisa
reminder-today = Danas je taj dan. Prigovor podnesen danas još obuhvaća najviše; poslije i dalje zaustavlja kasniju upotrebu.
reminder-late = Ovaj podsjetnik kasni: trebao je stići { $due }.
reminder-stop = Prekini ove podsjetnike
news-date = Novi datum: { $name }
news-way = { $service }: promijenio se način za prigovor

## Commands

command-subscribe-name = pretplata
command-subscribe-description = Podsjetnici s odbrojavanjem u ovom kanalu
command-unsubscribe-name = odjava
command-unsubscribe-description = Prekini podsjetnike u ovom kanalu
command-reminders-name = podsjetnici
command-reminders-description = Što ovaj kanal dobiva i kad dolaze sljedeći podsjetnici
command-countdown-name = odbrojavanje
command-countdown-description = Odbrojavanje do vlastitih datuma
command-countdown-add-name = dodaj
command-countdown-add-description = Dodaj vlastiti datum
command-countdown-remove-name = ukloni
command-countdown-remove-description = Ukloni jedan od vlastitih datuma
command-countdown-list-name = popis
command-countdown-list-description = Prikaži vlastite datume

## Options of commands

option-days-name = dani
option-days-description = Koliko dana prije datuma, na primjer 30,14,7,3,2,1,0
option-time-name = vrijeme
option-time-description = U koje doba dana, na primjer 9:00
option-channel-name = kanal
option-channel-description = Neki drugi kanal, a ne ovaj
option-date-name = datum
option-date-description = Dan, na primjer 27/5/2027 ili „za 3 tjedna”
option-title-name = naslov
option-title-description = Što se događa tog dana
option-number-name = broj
option-number-description = Broj datuma na popisu

## Replies to /subscribe and /reminders

subscribe-done = Podsjetnici su ovdje uključeni.
reminders-title = Podsjetnici ovdje
reminders-none = Ovdje još nema podsjetnika.
reminders-start = Uključi podsjetnike
reminders-follows = Prati se
reminders-everything = sve usluge i datumi iz propisa
reminders-own-only = samo vlastiti datumi
reminders-days = Dani prije datuma
reminders-time = Vrijeme
reminders-time-value = { $time } ({ $zone })
reminders-language = Jezik
reminders-next = Sljedeći podsjetnici:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Nijedan podsjetnik nije na redu: nema budućeg datuma.
reminders-no-date-service = Nije najavljen nijedan budući datum za: { $service }. Ovdje ćete dobiti obavijest kad se najavi i kad se promijeni način za prigovor. Prigovor možete podnijeti u svakom trenutku.
reminders-no-date = Nijedna usluga nije najavila budući datum. Ovdje ćete dobiti obavijest kad ga neka najavi i kad se promijeni način za prigovor. Prigovor možete podnijeti u svakom trenutku. Do tada se odbrojava do ovih datuma iz propisa:
reminders-countdown-hint = Možete dodati vlastite datume: /countdown add 27/5/2027 Naš vlastiti datum
reminders-suspended = U posljednje vrijeme podsjetnike nije bilo moguće ovdje objaviti: { $reason } Kad se to ispravi, ovdje upišite /subscribe.
suspended-blocked = bot je blokiran.
suspended-gone = kanal više ne postoji ili bot nije u njemu.
suspended-no-access = bot ne može vidjeti kanal.
suspended-no-permission = bot ondje ne smije objavljivati.
suspended-topic-gone = tema više ne postoji.
suspended-locked = tema ili nit je zatvorena.
suspended-wrong-kind = u kanalu te vrste ne mogu se objavljivati poruke.
suspended-filtered = filtar kanala odbija ih.

## Replies to /unsubscribe

unsubscribe-done = Podsjetnici su ovdje prekinuti.
unsubscribe-service-done = Ovdje su prekinuti podsjetnici za: { $service }.
unsubscribe-nothing = Ovdje nije bilo podsjetnika koje bi trebalo prekinuti.
unsubscribe-not-followed = Ovdje se ne prati zasebno: { $service }. Za prekid svih podsjetnika: /unsubscribe
unsubscribe-own = Uklanjaju se i vaši vlastiti datumi:

## Replies to /countdown

countdown-title = Vaši vlastiti datumi
countdown-done = Dodano. Podsjetnici dolaze u dane koje vidite pod /reminders.
countdown-removed = Uklonjeno.
countdown-none = Ovdje još nema vlastitih datuma.
countdown-no-such = Ovdje nema datuma s brojem { $number }. Prikazuje ih /countdown list.
countdown-form = Vlastiti datum
countdown-date = Datum
countdown-date-hint = 27/5/2027 ili „za 3 tjedna”
countdown-what = Što se tada događa
countdown-too-many = Najveći dopušteni broj datuma: { $most }. Najprije uklonite jedan: /countdown list
countdown-remove-this = Ukloni: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = „{ $given }” ne mogu pročitati kao doba dana. Pokušajte s 9, 9:00 ili 21:30.
error-no-such-days = „{ $given }” ne mogu pročitati kao dane prije datuma. Pokušajte s brojevima od 0 do 365, najviše njih 15: 30,14,7,3,2,1,0
error-no-such-date = „{ $given }” ne mogu pročitati kao datum. Pokušajte s 27/5/2027, 2027-05-27 ili „za 3 tjedna”.
error-date-passed = Taj je datum već prošao: { $date } Navedite dan koji tek dolazi, na primjer { $example }
error-date-far = Do tog je datuma više od deset godina: { $date } Navedite raniji dan, na primjer { $example }
error-no-such-channel = Ne vidim kanal „{ $given }”. Odaberite neki u kojem jesam.

## When the bot could not post there

posting-lacking = Ondje još ne smijem objavljivati. Dopustite mi: { $permissions }. Zatim pokušajte ponovno.
posting-wrong-kind = U kanalu te vrste ne mogu se objavljivati podsjetnici. Odaberite tekstualni kanal, temu ili nit.
posting-not-a-member = Nisam u tom kanalu. Najprije me dodajte, a zatim pokušajte ponovno.
posting-unreachable = Platforma trenutačno ne odgovara, pa ne mogu znati smijem li ondje objavljivati. Pokušajte ponovno za minutu.
permission-view = vidjeti kanal
permission-send = slati poruke
permission-send-in-threads = slati poruke u nitima
permission-read-history = čitati povijest poruka
permission-post-as-admin = objavljivati poruke kao administrator
