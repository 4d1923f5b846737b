## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Mostra nel canale
discord-form-open = Compila il modulo
discord-form-continue = Continua
discord-form-continues = Questa era la parte { $page } di { $pages }. Continua con la parte successiva.
discord-form-forgotten = Questo modulo è rimasto aperto troppo a lungo e ho dimenticato ciò che hai scritto. Ricomincialo.
discord-menu-choose = Scegli…
discord-menu-range = { $from } – { $to }
discord-menu-command = Come mi oppongo?
discord-no-text = In quel messaggio non c'è testo che io possa leggere.
discord-button-old = Questo pulsante è troppo vecchio per me. Chiedi di nuovo.
discord-file-too-large = { $name } è troppo grande per essere inviato qui.
