## Telegram only

telegram-description =
    Fråga ”hur invänder jag på Instagram?” och få det exakta tillvägagångssättet för att invända mot att dina uppgifter används för att träna AI, datumet som gäller, vad det ger och inte ger, och källorna.
    I grupper: påminnelser före varje tidsfrist.
telegram-short-description = Så invänder du mot att dina uppgifter används för att träna AI: sättet, datumen, källorna.
telegram-more = Mer:
telegram-page-next = Nästa ({ $page } av { $pages }) ›
telegram-page-back = ‹ Tillbaka ({ $page } av { $pages })
telegram-old-button = Den här knappen är för gammal. Fråga igen.
telegram-form-skip = Du kan hoppa över detta: skicka ”-”.
telegram-form-progress = { $number } av { $count }
telegram-open-chat = Fråga mig privat
telegram-inline-hint = Skriv en tjänst, till exempel Instagram
