## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Rodyti kanalui
discord-form-open = Pildyti formą
discord-form-continue = Tęsti
discord-form-continues = Tai buvo { $page } dalis iš { $pages }. Tęskite kitą dalį.
discord-form-forgotten = Ši forma per ilgai buvo atidaryta, ir aš pamiršau, ką įrašėte. Pradėkite iš naujo.
discord-menu-choose = Pasirinkite…
discord-menu-range = { $from } – { $to }
discord-menu-command = Kaip man nesutikti?
discord-no-text = Toje žinutėje nėra teksto, kurį galėčiau perskaityti.
discord-button-old = Šis mygtukas man per senas. Paklauskite dar kartą.
discord-file-too-large = Failas { $name } per didelis, kad būtų čia išsiųstas.
