## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Ukázat v kanálu
discord-form-open = Vyplnit formulář
discord-form-continue = Pokračovat
discord-form-continues = To byla část { $page } z { $pages }. Pokračujte prosím další částí.
discord-form-forgotten = Tento formulář byl otevřený příliš dlouho a co jste napsali, už nemám. Začněte ho prosím znovu.
discord-menu-choose = Vyberte…
discord-menu-range = { $from } – { $to }
discord-menu-command = Jak vznést námitku?
discord-no-text = V této zprávě není text, který bych přečetl.
discord-button-old = Toto tlačítko je na mě příliš staré. Zeptejte se prosím znovu.
discord-file-too-large = Soubor { $name } je příliš velký, než aby se sem dal poslat.
