## Telegram only

telegram-description =
    Kysy ”miten vastustan käyttöä Instagramissa?”, niin saat tarkan tavan vastustaa tietojesi käyttöä tekoälyn kouluttamiseen, tärkeän päivämäärän, tiedon siitä, mitä se saa aikaan ja mitä ei, sekä lähteet.
    Ryhmissä: muistutukset ennen jokaista määräaikaa.
telegram-short-description = Miten vastustat tietojesi käyttöä tekoälyn kouluttamiseen: tapa, päivämäärät, lähteet.
telegram-more = Lisää:
telegram-page-next = Seuraava ({ $page }/{ $pages }) ›
telegram-page-back = ‹ Edellinen ({ $page }/{ $pages })
telegram-old-button = Tämä painike on liian vanha. Kysy uudelleen.
telegram-form-skip = Voit jättää tämän pois: lähetä ”-”.
telegram-form-progress = { $number }/{ $count }
telegram-open-chat = Kysy minulta yksityisesti
telegram-inline-hint = Kirjoita palvelu, kuten Instagram
