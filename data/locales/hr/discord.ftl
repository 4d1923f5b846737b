## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Prikaži u kanalu
discord-form-open = Ispuni obrazac
discord-form-continue = Nastavi
discord-form-continues = To je bio dio { $page } od { $pages }. Nastavite sa sljedećim dijelom.
discord-form-forgotten = Ovaj je obrazac predugo bio otvoren i ono što ste upisali zaboravljeno je. Počnite ga ispočetka.
discord-menu-choose = Odaberite…
discord-menu-range = { $from } – { $to }
discord-menu-command = Kako podnijeti prigovor?
discord-no-text = U toj poruci nema teksta koji mogu pročitati.
discord-button-old = Ovaj mi je gumb prestar. Pitajte ponovno.
discord-file-too-large = Datoteka { $name } prevelika je da bi se ovdje poslala.
