## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Toon aan het kanaal
discord-form-open = Vul het formulier in
discord-form-continue = Ga verder
discord-form-continues = Dat was deel { $page } van { $pages }. Ga verder met het volgende deel.
discord-form-forgotten = Dit formulier stond te lang open en ik ben vergeten wat je hebt getypt. Begin opnieuw.
discord-menu-choose = Kies…
discord-menu-range = { $from } – { $to }
discord-menu-command = Hoe maak ik bezwaar?
discord-no-text = In dat bericht staat geen tekst die ik kon lezen.
discord-button-old = Deze knop is te oud voor mij. Vraag het opnieuw.
discord-file-too-large = { $name } is te groot om hier te versturen.
