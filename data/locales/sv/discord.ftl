## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Visa i kanalen
discord-form-open = Fyll i formuläret
discord-form-continue = Fortsätt
discord-form-continues = Det var del { $page } av { $pages }. Fortsätt med nästa del.
discord-form-forgotten = Det här formuläret var öppet för länge och jag har glömt vad du skrev. Börja om från början.
discord-menu-choose = Välj…
discord-menu-range = { $from } – { $to }
discord-menu-command = Hur invänder jag?
discord-no-text = Det finns ingen text i meddelandet som jag kunde läsa.
discord-button-old = Den här knappen är för gammal för mig. Fråga igen.
discord-file-too-large = { $name } är för stor för att skickas här.
