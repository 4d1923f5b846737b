## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Im Kanal zeigen
discord-form-open = Formular ausfüllen
discord-form-continue = Weiter
discord-form-continues = Das war Teil { $page } von { $pages }. Bitte machen Sie mit dem nächsten Teil weiter.
discord-form-forgotten = Dieses Formular war zu lange offen, und ich habe vergessen, was Sie eingegeben haben. Bitte beginnen Sie neu.
discord-menu-choose = Auswählen…
discord-menu-range = { $from } – { $to }
discord-menu-command = Wie widerspreche ich?
discord-no-text = In dieser Nachricht steht kein Text, den ich lesen konnte.
discord-button-old = Dieser Knopf ist zu alt für mich. Bitte fragen Sie noch einmal.
discord-file-too-large = { $name } ist zu groß, um hier gesendet zu werden.
