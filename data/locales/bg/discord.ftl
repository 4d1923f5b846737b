## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Покажи в канала
discord-form-open = Попълване на формуляра
discord-form-continue = Продължаване
discord-form-continues = Това беше част { $page } от { $pages }. Моля, продължете със следващата част.
discord-form-forgotten = Този формуляр остана отворен твърде дълго и забравих какво сте написали. Моля, започнете отново.
discord-menu-choose = Изберете…
discord-menu-range = { $from } – { $to }
discord-menu-command = Как да възразя?
discord-no-text = В това съобщение няма текст, който да мога да прочета.
discord-button-old = Този бутон е твърде стар за мен. Моля, попитайте отново.
discord-file-too-large = Файлът { $name } е твърде голям, за да бъде изпратен тук.
