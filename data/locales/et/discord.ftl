## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Näita kanalile
discord-form-open = Täida vorm
discord-form-continue = Jätka
discord-form-continues = See oli osa { $page } / { $pages }. Palun jätka järgmise osaga.
discord-form-forgotten = See vorm oli liiga kaua lahti ja ma olen unustanud, mida sa kirjutasid. Palun alusta uuesti.
discord-menu-choose = Vali…
discord-menu-range = { $from } – { $to }
discord-menu-command = Kuidas vastuväide esitada?
discord-no-text = Selles sõnumis pole teksti, mida ma saaksin lugeda.
discord-button-old = See nupp on minu jaoks liiga vana. Palun küsi uuesti.
discord-file-too-large = { $name } on siia saatmiseks liiga suur.
