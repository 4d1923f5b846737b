## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Megmutatás a csatornának
discord-form-open = Űrlap kitöltése
discord-form-continue = Folytatás
discord-form-continues = Ennek a résznek vége: { $page } / { $pages }. Kérem, folytassa a következő résszel.
discord-form-forgotten = Ez az űrlap túl sokáig maradt nyitva, és elfelejtettem, amit beírt. Kérem, kezdje újra.
discord-menu-choose = Válasszon…
discord-menu-range = { $from } – { $to }
discord-menu-command = Hogyan tiltakozhatok?
discord-no-text = Ebben az üzenetben nincs olyan szöveg, amelyet el tudnék olvasni.
discord-button-old = Ez a gomb nekem már túl régi. Kérem, kérdezzen újra.
discord-file-too-large = { $name }: túl nagy ahhoz, hogy itt elküldhető legyen.
