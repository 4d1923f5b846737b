## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Montrer dans le salon
discord-form-open = Remplir le formulaire
discord-form-continue = Continuer
discord-form-continues = C’était la partie { $page } sur { $pages }. Passez à la partie suivante.
discord-form-forgotten = Ce formulaire est resté ouvert trop longtemps et j’ai oublié ce que vous aviez tapé. Veuillez le recommencer.
discord-menu-choose = Choisir…
discord-menu-range = { $from } – { $to }
discord-menu-command = Comment s’opposer ?
discord-no-text = Ce message ne contient aucun texte que je puisse lire.
discord-button-old = Ce bouton est trop ancien pour moi. Veuillez reposer votre question.
discord-file-too-large = { $name } est trop volumineux pour être envoyé ici.
