## Telegram only

telegram-description =
    Jautājiet „kā iebilst pakalpojumā Instagram?” un uzziniet, tieši kā iebilst pret savu datu izmantošanu MI apmācībai, kurš datums ir svarīgs, ko tas dos un ko nedos, kā arī avotus.
    Grupās: atgādinājumi pirms katra termiņa.
telegram-short-description = Kā iebilst pret savu datu izmantošanu MI apmācībai: veids, datumi, avoti.
telegram-more = Vēl:
telegram-page-next = Tālāk ({ $page } no { $pages }) ›
telegram-page-back = ‹ Atpakaļ ({ $page } no { $pages })
telegram-old-button = Šī poga ir par vecu. Lūdzu, jautājiet vēlreiz.
telegram-form-skip = To varat izlaist: nosūtiet „-”.
telegram-form-progress = { $number } no { $count }
telegram-open-chat = Jautāt man privāti
telegram-inline-hint = Ierakstiet pakalpojumu, piem., Instagram
