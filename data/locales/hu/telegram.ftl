## Telegram only

telegram-description =
    Kérdezze meg: „Hogyan tiltakozhatok az Instagramon?”, és megkapja, pontosan hogyan tiltakozhat az ellen, hogy adatait MI betanítására használják, a fontos dátumot, azt, hogy mit ér el és mit nem, és a forrásokat.
    Csoportokban: emlékeztetők minden határidő előtt.
telegram-short-description = Tiltakozás az ellen, hogy adatait MI betanítására használják: a módja, a dátumok, a források.
telegram-more = Továbbiak:
telegram-page-next = Tovább ({ $page } / { $pages }) ›
telegram-page-back = ‹ Vissza ({ $page } / { $pages })
telegram-old-button = Ez a gomb túl régi. Kérem, kérdezzen újra.
telegram-form-skip = Ezt kihagyhatja: küldje ezt: „-”.
telegram-form-progress = { $number } / { $count }
telegram-open-chat = Kérdezzen privátban
telegram-inline-hint = Szolgáltatás, például: Instagram
