## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Mostrar en el canal
discord-form-open = Rellenar el formulario
discord-form-continue = Continuar
discord-form-continues = Esa era la parte { $page } de { $pages }. Sigue con la parte siguiente.
discord-form-forgotten = Este formulario ha estado abierto demasiado tiempo y he olvidado lo que escribiste. Empieza de nuevo, por favor.
discord-menu-choose = Elegir…
discord-menu-range = { $from } – { $to }
discord-menu-command = ¿Cómo me opongo?
discord-no-text = En ese mensaje no hay ningún texto que yo pueda leer.
discord-button-old = Este botón es demasiado antiguo para mí. Vuelve a preguntar, por favor.
discord-file-too-large = { $name } es demasiado grande para enviarlo aquí.
