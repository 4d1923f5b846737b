## Telegram only

telegram-description =
    Demandez « comment m’opposer sur Instagram ? » et obtenez la marche à suivre exacte pour vous opposer à l’utilisation de vos données pour entraîner l’IA, la date importante, ce que cela apportera ou non, et les sources.
    Dans les groupes : des rappels avant chaque échéance.
telegram-short-description = Comment vous opposer à l’utilisation de vos données pour entraîner l’IA : la voie, les dates, les sources.
telegram-more = Plus :
telegram-page-next = Suivant ({ $page } sur { $pages }) ›
telegram-page-back = ‹ Retour ({ $page } sur { $pages })
telegram-old-button = Ce bouton est trop ancien. Veuillez reposer votre question.
telegram-form-skip = Vous pouvez laisser ceci de côté : envoyez « - ».
telegram-form-progress = { $number } sur { $count }
telegram-open-chat = Me demander en privé
telegram-inline-hint = Tapez un service, par exemple Instagram
