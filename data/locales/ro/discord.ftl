## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Arătați canalului
discord-form-open = Completați formularul
discord-form-continue = Continuați
discord-form-continues = Aceasta a fost partea { $page } din { $pages }. Vă rog să continuați cu partea următoare.
discord-form-forgotten = Acest formular a rămas deschis prea mult timp și am uitat ce ați scris. Vă rog să îl începeți din nou.
discord-menu-choose = Alegeți…
discord-menu-range = { $from } – { $to }
discord-menu-command = Cum mă opun?
discord-no-text = În acel mesaj nu există text pe care să îl pot citi.
discord-button-old = Acest buton este prea vechi pentru mine. Vă rog să întrebați din nou.
discord-file-too-large = { $name } este prea mare pentru a fi trimis aici.
