## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Pokaż na kanale
discord-form-open = Wypełnij formularz
discord-form-continue = Dalej
discord-form-continues = To była część { $page } z { $pages }. Przejdź do następnej części.
discord-form-forgotten = Ten formularz był otwarty za długo i wpisana treść nie została zachowana. Zacznij go od nowa.
discord-menu-choose = Wybierz…
discord-menu-range = { $from } – { $to }
discord-menu-command = Jak wnieść sprzeciw?
discord-no-text = W tej wiadomości nie ma tekstu, który mogę przeczytać.
discord-button-old = Ten przycisk jest już nieaktualny. Zapytaj ponownie.
discord-file-too-large = Plik { $name } jest za duży, aby go tu wysłać.
