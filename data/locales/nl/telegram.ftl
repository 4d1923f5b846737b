## Telegram only

telegram-description =
    Vraag ‘hoe maak ik bezwaar op Instagram?’ en je krijgt de precieze manier om bezwaar te maken tegen het gebruik van je gegevens om AI te trainen, de datum die ertoe doet, wat het wel en niet oplevert, en de bronnen.
    In groepen: herinneringen vóór elke termijn.
telegram-short-description = Hoe je bezwaar maakt tegen AI-training met je gegevens: de manier, de datums, de bronnen.
telegram-more = Meer:
telegram-page-next = Volgende ({ $page } van { $pages }) ›
telegram-page-back = ‹ Terug ({ $page } van { $pages })
telegram-old-button = Deze knop is te oud. Vraag het opnieuw.
telegram-form-skip = Dit mag je overslaan: stuur ‘-’.
telegram-form-progress = { $number } van { $count }
telegram-open-chat = Vraag het me privé
telegram-inline-hint = Typ een dienst, zoals Instagram
