## Telegram only

telegram-description =
    Staqsi “kif noġġezzjona fuq Instagram?” u ikseb il-mod eżatt kif toġġezzjona għall-użu tad-data tiegħek għat-taħriġ tal-IA, id-data li tgħodd, x’jinkiseb u x’ma jinkisibx, u s-sorsi.
    Fi gruppi: tfakkiriet qabel kull skadenza.
telegram-short-description = Kif toġġezzjona għall-użu tad-data tiegħek għat-taħriġ tal-IA: il-mod, id-dati, is-sorsi.
telegram-more = Aktar:
telegram-page-next = Li jmiss ({ $page } minn { $pages }) ›
telegram-page-back = ‹ Lura ({ $page } minn { $pages })
telegram-old-button = Din il-buttuna hija antika wisq. Jekk jogħġbok erġa’ staqsi.
telegram-form-skip = Tista’ tħalli din barra: ibgħat “-”.
telegram-form-progress = { $number } minn { $count }
telegram-open-chat = Staqsini fil-privat
telegram-inline-hint = Ittajpja servizz, bħal Instagram
