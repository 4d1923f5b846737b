## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Tulevat päivämäärät
reminder-law = lain päivämäärä
reminder-today = Tänään on se päivä. Tänään tehty vastustamispyyntö kattaa vielä eniten; myöhemminkin tehty lopettaa sen jälkeisen käytön.
reminder-late = Tämä muistutus on myöhässä: sen piti tulla { $due }.
reminder-stop = Lopeta nämä muistutukset
news-date = Uusi päivämäärä: { $name }
news-way = { $service }: tapa vastustaa käyttöä on muuttunut

## Commands

command-subscribe-name = tilaa
command-subscribe-description = Muistutukset lähestyvistä päivistä tällä kanavalla
command-unsubscribe-name = lopeta
command-unsubscribe-description = Lopeta tämän kanavan muistutukset
command-reminders-name = muistutukset
command-reminders-description = Mitä tämä kanava saa ja milloin seuraavat muistutukset tulevat
command-countdown-name = lähtölaskenta
command-countdown-description = Laske päiviä omiin päivämääriin
command-countdown-add-name = lisää
command-countdown-add-description = Lisää oma päivämäärä
command-countdown-remove-name = poista
command-countdown-remove-description = Poista jokin omista päivämääristä
command-countdown-list-name = luettelo
command-countdown-list-description = Näytä omat päivämäärät

## Options of commands

option-days-name = päivät
option-days-description = Montako päivää ennen päivämäärää, esimerkiksi 30,14,7,3,2,1,0
option-time-name = kello
option-time-description = Mihin kellonaikaan, esimerkiksi 9:00
option-channel-name = kanava
option-channel-description = Muu kanava kuin tämä
option-date-name = päivä
option-date-description = Päivä, esimerkiksi 27.5.2027 tai ”3 viikon päästä”
option-title-name = otsikko
option-title-description = Mitä sinä päivänä tapahtuu
option-number-name = numero
option-number-description = Päivämäärän numero luettelossa

## Replies to /subscribe and /reminders

subscribe-done = Muistutukset ovat täällä päällä.
reminders-title = Muistutukset täällä
reminders-none = Täällä ei ole vielä muistutuksia.
reminders-start = Aloita muistutukset
reminders-follows = Seuraa
reminders-everything = kaikkia palveluja ja lakien päivämääriä
reminders-own-only = vain omia päivämääriä
reminders-days = Päiviä ennen päivämäärää
reminders-time = Kellonaika
reminders-time-value = { $time } ({ $zone })
reminders-language = Kieli
reminders-next = Seuraavat muistutukset:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Muistutuksia ei ole tulossa: yhtään päivämäärää ei ole edessä.
reminders-no-date-service = Tulevaa päivämäärää ei ole ilmoitettu: { $service }. Saat täällä tiedon, kun sellainen ilmoitetaan ja kun tapa vastustaa käyttöä muuttuu. Voit vastustaa käyttöä milloin tahansa.
reminders-no-date = Mikään palvelu ei ole ilmoittanut tulevaa päivämäärää. Saat täällä tiedon, kun jokin ilmoittaa ja kun jokin tapa vastustaa käyttöä muuttuu. Voit vastustaa käyttöä milloin tahansa. Siihen asti lasketaan päiviä näihin lakien päivämääriin:
reminders-countdown-hint = Voit lisätä omia päivämääriä: /countdown add 27.5.2027 Oma päivämäärämme
reminders-suspended = Muistutuksia ei ole viime aikoina voitu julkaista täällä: { $reason } Kirjoita täällä /subscribe, kun asia on korjattu.
suspended-blocked = botti on estetty.
suspended-gone = kanavaa ei enää ole, tai botti ei ole sillä.
suspended-no-access = botti ei näe kanavaa.
suspended-no-permission = botti ei saa julkaista siellä.
suspended-topic-gone = aihetta ei enää ole.
suspended-locked = aihe tai ketju on suljettu.
suspended-wrong-kind = tällaiselle kanavalle ei voi julkaista viestejä.
suspended-filtered = kanavan suodatin hylkää ne.

## Replies to /unsubscribe

unsubscribe-done = Muistutukset on lopetettu täällä.
unsubscribe-service-done = Muistutukset on lopetettu täällä: { $service }.
unsubscribe-nothing = Täällä ei ollut lopetettavia muistutuksia.
unsubscribe-not-followed = Ei seurata täällä erikseen: { $service }. Lopeta kaikki muistutukset: /unsubscribe
unsubscribe-own = Myös omat päivämääräsi on poistettu:

## Replies to /countdown

countdown-title = Omat päivämäärät
countdown-done = Lisätty. Muistutukset tulevat niinä päivinä, jotka näet komennolla /reminders.
countdown-removed = Poistettu.
countdown-none = Täällä ei ole vielä omia päivämääriä.
countdown-no-such = Täällä ei ole päivämäärää, jonka numero on { $number }. /countdown list näyttää ne.
countdown-form = Oma päivämäärä
countdown-date = Päivämäärä
countdown-date-hint = 27.5.2027 tai ”3 viikon päästä”
countdown-what = Mitä silloin tapahtuu
countdown-too-many = Enempää kuin { $most } päivämäärää ei mahdu. Poista ensin jokin: /countdown list
countdown-remove-this = Poista: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = En osaa lukea kellonaikaa ”{ $given }”. Kokeile 9, 9:00 tai 21:30.
error-no-such-days = En osaa lukea merkintää ”{ $given }” päivinä ennen päivämäärää. Kokeile numeroita 0–365, enintään 15: 30,14,7,3,2,1,0
error-no-such-date = En osaa lukea päivämäärää ”{ $given }”. Kokeile 27.5.2027, 2027-05-27 tai ”3 viikon päästä”.
error-date-passed = Tämä päivä on jo mennyt: { $date }. Valitse tuleva päivä, esimerkiksi { $example }.
error-date-far = Tähän päivään on yli kymmenen vuotta: { $date }. Valitse aiempi päivä, esimerkiksi { $example }.
error-no-such-channel = En näe kanavaa ”{ $given }”. Valitse kanava, jolla olen.

## When the bot could not post there

posting-lacking = En saa vielä julkaista siellä. Anna minulle lupa: { $permissions }. Yritä sitten uudelleen.
posting-wrong-kind = Muistutuksia ei voi julkaista tällaisella kanavalla. Valitse tekstikanava, aihe tai ketju.
posting-not-a-member = En ole sillä kanavalla. Lisää minut ensin ja yritä sitten uudelleen.
posting-unreachable = Alusta ei vastaa juuri nyt, joten en tiedä, saanko julkaista siellä. Yritä uudelleen hetken kuluttua.
permission-view = nähdä kanava
permission-send = lähettää viestejä
permission-send-in-threads = lähettää viestejä ketjuissa
permission-read-history = lukea viestihistoriaa
permission-post-as-admin = julkaista viestejä ylläpitäjänä
