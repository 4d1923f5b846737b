## Telegram only

telegram-description =
    Zeptejte se „jak vznesu námitku na Instagramu?“ a dostanete přesný postup, jak vznést námitku proti používání vašich údajů k trénování AI, důležité datum, co námitka přinese a co ne, a zdroje.
    Ve skupinách: připomínky před každým termínem.
telegram-short-description = Jak vznést námitku proti používání vašich údajů k trénování AI: postup, data, zdroje.
telegram-more = Více:
telegram-page-next = Další ({ $page } z { $pages }) ›
telegram-page-back = ‹ Zpět ({ $page } z { $pages })
telegram-old-button = Toto tlačítko je příliš staré. Zeptejte se prosím znovu.
telegram-form-skip = Můžete to vynechat: pošlete „-“.
telegram-form-progress = { $number } z { $count }
telegram-open-chat = Zeptat se mě soukromě
telegram-inline-hint = Napište službu, například Instagram
