## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Pokaži v kanalu
discord-form-open = Izpolni obrazec
discord-form-continue = Nadaljuj
discord-form-continues = To je bil del { $page } od { $pages }. Nadaljujte z naslednjim delom.
discord-form-forgotten = Ta obrazec je bil predolgo odprt in tega, kar ste vtipkali, nimam več. Začnite ga znova.
discord-menu-choose = Izberite …
discord-menu-range = { $from } – { $to }
discord-menu-command = Kako ugovarjam?
discord-no-text = V tem sporočilu ni besedila, ki bi ga znal prebrati.
discord-button-old = Ta gumb je zame prestar. Vprašajte znova.
discord-file-too-large = { $name }: datoteka je prevelika, da bi jo lahko poslal sem.
