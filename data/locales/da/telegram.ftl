## Telegram only

telegram-description =
    Spørg ”hvordan gør jeg indsigelse på Instagram?”, og få den nøjagtige måde at gøre indsigelse mod, at dine oplysninger bruges til at træne AI, den dato, der betyder noget, hvad det opnår og ikke opnår, og kilderne.
    I grupper: påmindelser før hver frist.
telegram-short-description = Gør indsigelse mod, at dine oplysninger bruges til at træne AI: måden, datoerne, kilderne.
telegram-more = Mere:
telegram-page-next = Næste ({ $page } af { $pages }) ›
telegram-page-back = ‹ Tilbage ({ $page } af { $pages })
telegram-old-button = Denne knap er for gammel. Spørg igen.
telegram-form-skip = Du kan springe dette over: Send ”-”.
telegram-form-progress = { $number } af { $count }
telegram-open-chat = Spørg mig privat
telegram-inline-hint = Skriv en tjeneste, fx Instagram
