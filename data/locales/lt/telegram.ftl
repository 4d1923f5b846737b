## Telegram only

telegram-description =
    Paklauskite „kaip pareikšti nesutikimą Instagram?“ ir sužinokite tikslų būdą, kaip nesutikti, kad jūsų duomenys būtų naudojami DI mokyti, svarbią datą, ką tai duos ir ko neduos, ir šaltinius.
    Grupėse: priminimai prieš kiekvieną terminą.
telegram-short-description = Kaip nesutikti, kad jūsų duomenys būtų naudojami DI mokyti: būdas, datos, šaltiniai.
telegram-more = Daugiau:
telegram-page-next = Toliau ({ $page } iš { $pages }) ›
telegram-page-back = ‹ Atgal ({ $page } iš { $pages })
telegram-old-button = Šis mygtukas per senas. Paklauskite dar kartą.
telegram-form-skip = Į tai galite neatsakyti: išsiųskite „-“.
telegram-form-progress = { $number } iš { $count }
telegram-open-chat = Klausti privačiai
telegram-inline-hint = Įrašykite paslaugą, pvz., Instagram
