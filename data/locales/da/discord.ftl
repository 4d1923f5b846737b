## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Vis i kanalen
discord-form-open = Udfyld formularen
discord-form-continue = Fortsæt
discord-form-continues = Det var del { $page } af { $pages }. Fortsæt med næste del.
discord-form-forgotten = Denne formular stod åben for længe, og jeg har glemt, hvad du skrev. Start den forfra.
discord-menu-choose = Vælg…
discord-menu-range = { $from } – { $to }
discord-menu-command = Hvordan gør jeg indsigelse?
discord-no-text = Der er ingen tekst i den besked, som jeg kunne læse.
discord-button-old = Denne knap er for gammel til mig. Spørg igen.
discord-file-too-large = { $name } er for stor til at blive sendt her.
