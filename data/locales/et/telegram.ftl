## Telegram only

telegram-description =
    Küsi „kuidas esitada vastuväide Instagramis?“ ja saad teada täpse viisi, kuidas esitada vastuväide oma andmete kasutamisele TI treenimiseks, olulise kuupäeva, mida see annab ja mida mitte, ning allikad.
    Gruppides: meeldetuletused enne iga tähtaega.
telegram-short-description = Kuidas esitada vastuväide oma andmete kasutamisele TI treenimiseks: viis, kuupäevad, allikad.
telegram-more = Veel:
telegram-page-next = Edasi ({ $page } / { $pages }) ›
telegram-page-back = ‹ Tagasi ({ $page } / { $pages })
telegram-old-button = See nupp on liiga vana. Palun küsi uuesti.
telegram-form-skip = Selle võid vahele jätta: saada „-“.
telegram-form-progress = { $number } / { $count }
telegram-open-chat = Küsi minult privaatselt
telegram-inline-hint = Kirjuta teenus, näiteks Instagram
