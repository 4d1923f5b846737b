## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Uri lill-kanal
discord-form-open = Imla l-formola
discord-form-continue = Kompli
discord-form-continues = Dik kienet il-parti { $page } minn { $pages }. Jekk jogħġbok kompli bil-parti li jmiss.
discord-form-forgotten = Din il-formola tħalliet miftuħa wisq u nsejt dak li ttajpjajt. Jekk jogħġbok erġa’ ibdiha.
discord-menu-choose = Agħżel…
discord-menu-range = { $from } – { $to }
discord-menu-command = Kif noġġezzjona?
discord-no-text = F’dak il-messaġġ m’hemmx test li stajt naqra.
discord-button-old = Din il-buttuna hija antika wisq għalija. Jekk jogħġbok erġa’ staqsi.
discord-file-too-large = { $name } huwa kbir wisq biex jintbagħat hawn.
