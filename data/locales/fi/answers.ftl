## Headings of answers

heading-opt-out = { $services }: näin vastustat tekoälyn kouluttamista
heading-general = Näin vastustat tekoälyn kouluttamista
heading-data-used = { $service }: mitä käytetään
heading-data-used-general = Mitä käytetään tekoälyn kouluttamiseen
heading-deadline = { $service }: tärkeät päivämäärät
heading-timeline = Tulevat ja menneet päivämäärät
heading-effect = { $services }: mitä vastustaminen saa aikaan
heading-effect-general = Mitä vastustaminen saa aikaan ja mitä ei
heading-rights = Oikeutesi
heading-rights-in = Oikeutesi: { $country }
heading-authority = Kenelle valittaa
heading-authority-in = Kenelle valittaa: { $country }
heading-letter = Kirjallinen vastustamispyyntö
heading-follow-up = Vastustamisen jälkeen
heading-help = Objector
heading-privacy = Mitä tämä botti säilyttää
heading-reminders = Muistutukset
heading-unknown = { $name }: ei tietoja

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = { $service } käyttää ihmisten tietoja tekoälyn kouluttamiseen, elleivät he vastusta sitä tai kytke sitä pois.
verdict-object-unclear = Lähteistä ei selviä, kouluttaako { $service } tekoälyä ihmisten tiedoilla. Tämä on paras tapa kieltäytyä.
verdict-object-partly = { $service } käyttää osaa ihmisten tiedoista tekoälyn kouluttamiseen. Alla kerrotaan, mistä voi kieltäytyä ja mistä ei.
verdict-object-default-unclear = { $service } käyttää ihmisten tietoja tekoälyn kouluttamiseen. Lähteistä ei selviä, tapahtuuko niin jo ennen kuin olet sanonut mitään.
verdict-off-by-default = { $service } käyttää joitakin tietoja tekoälyn kouluttamiseen, oletusarvoisesti vain, jos olet kytkenyt sen päälle. Näin kieltäydyt tai tarkistat, että se on pois päältä.
verdict-crawlers = { $service }: yritysten verkkorobotit keräävät julkisia sivuja tekoälyn kouluttamiseen. Näin kehotat niitä jättämään sen tekemättä.
verdict-nothing-to-do = { $service }: mitään vastustettavaa ei ole. Lähteiden mukaan ihmisten tietoja ei käytetä tekoälyn kouluttamiseen.
verdict-nothing-but-other-ways = { $service }: mitään ei tarvitse vastustaa. Oletusarvoisesti ihmisten tietoja ei käytetä tekoälyn kouluttamiseen. Seuraavat ohjeet ovat niille, jotka haluavat mennä pidemmälle.
verdict-no-way = { $service } käyttää ihmisten tietoja tekoälyn kouluttamiseen, eikä palvelussa tiedetä olevan tapaa kieltäytyä siitä.
verdict-no-way-unclear = { $service }: palvelussa ei tiedetä olevan tapaa vastustaa tekoälyn kouluttamista, eikä lähteistä selviä, kouluttaako se tekoälyä.
verdict-not-your-region = { $service }: tässä maassa ei tiedetä olevan tapaa vastustaa käyttöä.
used-since = Käyttö on alkanut: { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Vastustamislomake
route-account-setting = Tilin asetus
route-email = Sähköposti
route-letter = Kirje
route-delete-account = Sisällön tai tilin poistaminen
route-robots = Merkit verkkoroboteille
route-none = Ei omaa tapaa
open-objection-form = Avaa lomake: { $service }
open-account-setting = Avaa asetus: { $service }
open-email = Kirjoita sähköposti: { $service }
open-letter = Osoite: { $service }
open-delete-account = Avaa sivu: { $service }
open-robots = Avaa ohjeet: { $service }
open-none = Lue, mitä { $service } sanoo
post-to = Postitse: { $address }

## Steps: what to do, in order

step-log-in = Kirjaudu palveluun { $service }.
step-no-login = Tiliä ei tarvita.
step-menu-app = Sovelluksessa: { $path }
step-menu-web = Verkossa: { $path }
step-menu-both = Sovelluksessa tai verkossa: { $path }
step-menu-any = Valikko: { $path }
step-link-or-menu = Seuraa linkkiä tai mene itse oikeaan paikkaan. { $menu }
step-turn-off = Kytke ”{ $label }” pois päältä.
step-turn-on = Kytke ”{ $label }” päälle.
step-choose = Valitse kohtaan ”{ $label }” vaihtoehto ”{ $choice }”.
step-asked-for = Sinulta pyydetään: { $items }.
step-crawlers = Estä nämä verkkorobotit: { $items }.

## What it achieves, what else to know

effects-title = Mitä se saa aikaan ja mitä ei
caveats-title = Hyvä tietää
other-ways = Muita tapoja
for-all = Kaikille näille: { $services }

## What is used

uses-yes = { $service } käyttää ihmisten tietoja tekoälyn kouluttamiseen.
uses-no = { $service } ei lähteiden mukaan käytä ihmisten tietoja tekoälyn kouluttamiseen.
uses-unclear = Lähteistä ei selviä, käyttääkö { $service } ihmisten tietoja tekoälyn kouluttamiseen.
data-used-general = Se vaihtelee palveluittain: nimeä palvelu, niin saat luettelon siitä, mitä käytetään ja mitä ei. Yleensä käytetään sitä, mitä ihmiset julkaisevat julkisesti ja mitä he kirjoittavat tekoälyavustajille.
label-used = Käytetään
label-not-used = Ei käytetä
label-default = Oletusarvoisesti
label-legal-basis = Palvelun ilmoittama oikeusperuste
label-since = Alkaen
default-on = päällä: tietoja käytetään, kunnes vastustat sitä tai kytket sen pois
default-off = pois päältä
default-opt-in = pois päältä, kunnes kytket sen päälle
default-unclear = ei selviä lähteistä
basis-legitimate-interests = oikeutettu etu (GDPR:n 6 artiklan 1 kohdan f alakohta)
basis-consent = suostumus (GDPR:n 6 artiklan 1 kohdan a alakohta)
basis-contract = sopimus (GDPR:n 6 artiklan 1 kohdan b alakohta)
basis-unclear = ei selviä lähteistä
basis-unknown = ei tiedossa
basis-of = Oikeusperuste, jonka { $service } ilmoittaa tekoälyn kouluttamiselle: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Jäljellä on yksi päivä. Ennen tätä päivää tehty vastustamispyyntö kattaa eniten; sen jälkeen tehtykin lopettaa myöhemmän käytön.
   *[other] Jäljellä on { $days } päivää. Ennen tätä päivää tehty vastustamispyyntö kattaa eniten; sen jälkeen tehtykin lopettaa myöhemmän käytön.
}
date-today = Se on tänään. Tänään tehty vastustamispyyntö ehtii vielä ennen myöhempää käyttöä, ja voit vastustaa käyttöä myös jälkeenpäin.
date-passed-open = Päivä on mennyt, mutta vastustamisoikeus on yhä voimassa. Kannattaako se vielä?
no-date = Ei ole tiedossa päivää, johon mennessä käyttöä olisi vastustettava palvelussa { $service }. Voit tehdä sen milloin tahansa, ja mitä aikaisemmin, sitä enemmän se kattaa.
all-dates = Kaikki tiedossa olevat päivämäärät:
timeline-ahead = Nämä päivämäärät ovat edessä.
timeline-none-ahead = Mikään palvelu ei ole ilmoittanut tulevaa päivää, johon mennessä käyttöä olisi vastustettava. Voit vastustaa sitä milloin tahansa. Nämä lakien päivämäärät ovat edessä:
timeline-passed = Viimeksi menneet:

## How far to trust it

as-of = Tietojen ajankohta: { $moment }.
as-of-unknown = Ei ole tiedossa, mitä kuukautta nämä tiedot koskevat.
as-of-title = Tietojen ajankohta
may-have-changed = Siitä on yli puoli vuotta: tilanne on voinut muuttua.
confidence-medium = Palvelu itse ei ole vahvistanut kaikkea tässä kerrottua.
confidence-low = Lähteitä on niukasti: tarkista asia palvelusta.
sources = Lähteet
sources-some = Lähteet ({ $shown }/{ $all })

## The general way

general-lead = Voit vastustaa käyttöä kaikissa palveluissa, jotka käyttävät tietojasi tekoälyn kouluttamiseen. Nimeä palvelu, niin saat tarkan ohjeen; tämä toimii kaikkialla:
general-find = Etsi palvelun yksityisyysasetuksista tai tietosuojakäytännöstä sanoja ”vastustaa”, ”tekoäly” tai ”kouluttaminen” ja käytä palvelun lomaketta tai kytkintä, jos sellainen on.
general-object = Jos ei ole, kirjoita yrityksen tietosuoja-asioiden osoitteeseen: ”Vastustan GDPR:n 21 artiklan 1 kohdan nojalla tietojeni käyttöä tekoälyn kouluttamiseen”, ja lisää tilisi nimi ja omaan tilanteeseesi liittyvä peruste.
general-keep = Säilytä todisteet: kuvakaappaukset, vahvistus ja päivämäärä.
general-wait = Yrityksellä on yksi kuukausi aikaa vastata (GDPR:n 12 artiklan 3 kohta).
general-complain = Ei vastausta, tai pyyntö evättiin? Valita tietosuojaviranomaiselle; se on maksutonta.

## Choices and questions back

choose-service = Mikä palvelu?
choose-country = Missä maassa asut?
did-you-mean = Tarkoititko jotakin näistä?
which-one = Mitä haluaisit tietää?
choice-opt-out = { $count ->
    [0] Miten vastustan käyttöä
   *[other] Miten vastustan käyttöä: { $services }
}
choice-deadline = { $count ->
    [0] Mihin mennessä
   *[other] Mihin mennessä: { $services }
}
choice-data-used = { $count ->
    [0] Mitä käytetään
   *[other] Mitä käytetään: { $services }
}
choice-effect = { $count ->
    [0] Mitä vastustaminen saa aikaan
   *[other] Mitä vastustaminen saa aikaan: { $services }
}
choice-rights = { $count ->
    [0] Oikeuteni
   *[other] Oikeuteni: { $services }
}
choice-authority = { $count ->
    [0] Kenelle valittaa
   *[other] Kenelle valittaa: { $services }
}
choice-letter = { $count ->
    [0] Kirjallinen vastustamispyyntö
   *[other] Kirjallinen vastustamispyyntö: { $services }
}
choice-follow-up = { $count ->
    [0] Vastustamisen jälkeen
   *[other] Vastustamisen jälkeen: { $services }
}
choice-reminders = Muistutukset
choice-privacy = Mitä tämä botti säilyttää
choice-help = Mitä tämä botti osaa
choice-unknown-service = Jokin muu palvelu
choice-out-of-scope = Jotain muuta

## Next steps: words on buttons, as short as possible

next-more = Kaikki tästä
next-opt-out = Miten vastustan?
next-deadline = Mihin mennessä?
next-data-used = Mitä käytetään?
next-effect = Mitä se saa aikaan?
next-rights = Mikä oikeus?
next-authority = Kenelle valittaa?
next-letter = Kirjallisesti
next-follow-up = Ei vastausta?
next-remind = Muistuta tätä kanavaa
next-language = Vastauksen kieli: { $language }

## Rights, authorities, letters

authority-yours = Voit valittaa sen maan viranomaiselle, jossa asut tai työskentelet tai jossa rikkominen tapahtui (GDPR:n 77 artikla).
authority-unknown = Tämän maan viranomainen ei ole tiedossa: { $country }.
authority-regional = Alueiden viranomaiset, alueiden yrityksiä varten
authority-leads = { $services }: johtava viranomainen on { $authority } ({ $country }). Oma viranomaisesi välittää valituksen eteenpäin.
open-complaint = Avaa valituslomake
open-website = Viranomaisen verkkosivusto
label-complaint-language = Valituksen kieli
label-address = Osoite
label-email = Sähköposti
label-phone = Puhelin
label-contact-as-of = Puhelin- ja sähköpostitietojen ajankohta
label-controller = Vastuullinen yritys
label-dpo = Tietosuojavastaava
label-form = Tietosuojalomake
letter-goes-to = Vastaanottaja: { $service }
letter-no-address = Palvelun { $service } osoite ei ole tiedossa: katso sen tietosuojakäytännöstä.
letter-must-title = Siinä on oltava
letter-should-title = Siinä olisi hyvä olla
letter-not-title = Jätä pois

## About the bot itself

help-lead = Kysy minulta, miten vastustat tietojesi käyttöä tekoälyn kouluttamiseen. Tunnen { $services } palvelua ja { $authorities } tietosuojaviranomaista, ja jokaisella tiedolla on lähteet.
help-examples = Esimerkiksi
help-commands = Komennot
example-opt-out = Miten vastustan käyttöä Instagramissa?
example-deadline = Onko Facebookin osalta jo liian myöhäistä?
example-data-used = Käyttääkö LinkedIn julkaisujani?
example-authority = Kenelle voin valittaa Portugalissa?
out-of-scope = Siinä en voi auttaa: tiedän vain tekoälyn kouluttamisen vastustamisesta.
unknown-lead = Minulla ei ole tarkistettuja tietoja nimestä ”{ $name }”, joten en sano siitä mitään. Tämä toimii aina:
privacy-lead = Mitään kirjoittamaasi ei tallenneta eikä kirjata lokiin.
privacy-kept = Säilytetään vain se, minkä sinä tai kanavasi on asettanut: kieli, maa, aikavyöhyke ja muistutukset. Voit katsoa, viedä ja poistaa kaiken.
privacy-show = Näytä, mitä minusta säilytetään
privacy-export = Vie tiedostona
privacy-erase = Poista kaikki
privacy-nothing = Sinusta ei säilytetä mitään.
privacy-yours = Sinusta:
privacy-channel = Tästä kanavasta:
privacy-erased = Kaikki sinua koskeva on poistettu.
privacy-nothing-to-erase = Poistettavaa ei ollut.
privacy-confirm = Tämä poistaa kaiken pysyvästi.
privacy-file = Tässä on kaikki, mitä säilytetään, tiedostona ihmisille ja ohjelmille (JSON).
reminders-how = Kanava saa valitseminaan päivinä tietää, montako päivää on kuhunkin sille tärkeään päivämäärään. Kirjoita /subscribe sinne, minne haluat muistutukset; /reminders näyttää ne ja /unsubscribe lopettaa ne.

## Settings

settings-title = Asetukset
settings-yours = Nämä ovat omat asetuksesi.
settings-channel = Nämä ovat tämän kanavan asetukset.
settings-saved = Tallennettu.
settings-language = Kieli
settings-country = Maa
settings-time-zone = Aikavyöhyke
settings-unset = ei asetettu
settings-how = Muuta niitä komennolla /settings, esimerkiksi: /settings language suomi.

## When something does not work: one kind sentence and what to do next

error-internal = Jotain meni vikaan minun puolellani, ei sinun. Yritä uudelleen; jos vika jatkuu, kerro tämän botin ylläpitäjälle koodi { $code }.
error-slow-down = { $seconds ->
    [one] Tuli paljon kerralla. Odota sekunti.
   *[other] Tuli paljon kerralla. Odota { $seconds } sekuntia.
}
error-unknown-command = En tunne tuota komentoa. /help näyttää ne kaikki.
error-private-only = Lähetä tämä minulle yksityisessä keskustelussa.
error-not-manager = Vain tämän kanavan ylläpitäjät voivat muuttaa sen. Pyydä sitä joltakulta heistä.
error-empty-question = Kysy minulta jotakin, esimerkiksi: Miten vastustan käyttöä Instagramissa?
error-no-such-country = En tunne maata ”{ $given }”. Kokeile sen englanninkielistä nimeä tai koodia, kuten BE.
error-no-such-language = En osaa kieltä ”{ $given }”. Osaan näitä: { $languages }.
error-no-such-time-zone = En tunne aikavyöhykettä ”{ $given }”. Kokeile kaupunkia, kuten Bryssel, tai nimeä, kuten Europe/Brussels.
answered-in-nearest = En osaa vielä tätä kieltä: { $asked }. Siksi vastaus on toisella kielellä.
