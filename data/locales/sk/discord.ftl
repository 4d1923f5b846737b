## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Ukázať v kanáli
discord-form-open = Vyplniť formulár
discord-form-continue = Pokračovať
discord-form-continues = To bola časť { $page } z { $pages }. Pokračujte, prosím, ďalšou časťou.
discord-form-forgotten = Tento formulár bol otvorený príliš dlho a čo ste napísali, už nemám. Začnite ho, prosím, znova.
discord-menu-choose = Vyberte…
discord-menu-range = { $from } – { $to }
discord-menu-command = Ako namietať?
discord-no-text = V tejto správe nie je text, ktorý by som vedel prečítať.
discord-button-old = Toto tlačidlo je pre mňa príliš staré. Opýtajte sa, prosím, znova.
discord-file-too-large = Súbor { $name } je príliš veľký na to, aby sa sem dal poslať.
