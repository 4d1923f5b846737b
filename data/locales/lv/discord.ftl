## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Parādīt kanālam
discord-form-open = Aizpildīt veidlapu
discord-form-continue = Turpināt
discord-form-continues = Tā bija { $page }. daļa no { $pages }. Lūdzu, turpiniet ar nākamo daļu.
discord-form-forgotten = Šī veidlapa pārāk ilgi bija atvērta, un es esmu aizmirsis, ko rakstījāt. Lūdzu, sāciet no jauna.
discord-menu-choose = Izvēlieties…
discord-menu-range = { $from } – { $to }
discord-menu-command = Kā man iebilst?
discord-no-text = Šajā ziņojumā nav teksta, ko es varētu izlasīt.
discord-button-old = Šī poga man ir par vecu. Lūdzu, jautājiet vēlreiz.
discord-file-too-large = Datne { $name } ir par lielu, lai to šeit nosūtītu.
