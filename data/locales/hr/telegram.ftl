## Telegram only

telegram-description =
    Pitajte „kako podnijeti prigovor na Instagramu?” i doznajte kako točno podnijeti prigovor na to da se vaši podaci koriste za treniranje umjetne inteligencije, važan datum, što se time postiže, a što ne, i izvore.
    U grupama: podsjetnici prije svakog roka.
telegram-short-description = Prigovor na to da se na vašim podacima trenira umjetna inteligencija: način, datumi, izvori.
telegram-more = Više:
telegram-page-next = Dalje ({ $page } od { $pages }) ›
telegram-page-back = ‹ Natrag ({ $page } od { $pages })
telegram-old-button = Ovaj je gumb prestar. Pitajte ponovno.
telegram-form-skip = Ovo možete izostaviti: pošaljite „-”.
telegram-form-progress = { $number } od { $count }
telegram-open-chat = Pitajte me privatno
telegram-inline-hint = Upišite uslugu, na primjer Instagram
