## Telegram only

telegram-description =
    Vprašajte »kako ugovarjam na Instagramu?« in dobite natančen postopek za ugovor uporabi svojih podatkov za učenje umetne inteligence, pomemben datum, kaj s tem dosežete in česa ne, ter vire.
    V skupinah: opomniki pred vsakim rokom.
telegram-short-description = Kako ugovarjati uporabi svojih podatkov za učenje umetne inteligence: postopek, datumi, viri.
telegram-more = Več:
telegram-page-next = Naprej ({ $page } od { $pages }) ›
telegram-page-back = ‹ Nazaj ({ $page } od { $pages })
telegram-old-button = Ta gumb je prestar. Vprašajte znova.
telegram-form-skip = To lahko izpustite: pošljite »-«.
telegram-form-progress = { $number } od { $count }
telegram-open-chat = Vprašajte me zasebno
telegram-inline-hint = Vtipkajte storitev, na primer Instagram
