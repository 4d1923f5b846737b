## Telegram only

telegram-description =
    Opýtajte sa „ako môžem namietať na Instagrame?“ a dostanete presný postup, ako namietať proti používaniu vašich údajov na trénovanie AI, dôležitý dátum, čo námietka prinesie a čo nie, a zdroje.
    V skupinách: pripomienky pred každým termínom.
telegram-short-description = Ako namietať proti používaniu vašich údajov na trénovanie AI: postup, dátumy, zdroje.
telegram-more = Viac:
telegram-page-next = Ďalej ({ $page } z { $pages }) ›
telegram-page-back = ‹ Späť ({ $page } z { $pages })
telegram-old-button = Toto tlačidlo je príliš staré. Opýtajte sa, prosím, znova.
telegram-form-skip = Môžete to vynechať: pošlite „-“.
telegram-form-progress = { $number } z { $count }
telegram-open-chat = Opýtať sa ma súkromne
telegram-inline-hint = Napíšte službu, napríklad Instagram
