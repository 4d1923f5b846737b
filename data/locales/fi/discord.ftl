## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Näytä kanavalle
discord-form-open = Täytä lomake
discord-form-continue = Jatka
discord-form-continues = Tämä oli osa { $page }/{ $pages }. Jatka seuraavaan osaan.
discord-form-forgotten = Tämä lomake oli liian kauan auki, ja olen unohtanut, mitä kirjoitit. Aloita se uudelleen.
discord-menu-choose = Valitse…
discord-menu-range = { $from } – { $to }
discord-menu-command = Miten vastustan käyttöä?
discord-no-text = Siinä viestissä ei ole tekstiä, jonka voisin lukea.
discord-button-old = Tämä painike on minulle liian vanha. Kysy uudelleen.
discord-file-too-large = { $name } on liian suuri lähetettäväksi tänne.
