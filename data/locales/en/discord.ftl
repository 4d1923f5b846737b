## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

# A button under an answer that only the person who asked can see.
discord-show = Show to the channel
# A button that opens a window with fields to fill in.
discord-form-open = Fill in the form
# A button and the sentence before it: a form that does not fit into one window goes on in a next one.
discord-form-continue = Continue
discord-form-continues = That was part { $page } of { $pages }. Please go on with the next part.
# A form was left for half an hour and what had been typed is forgotten.
discord-form-forgotten = This form was left open too long and I have forgotten what you typed. Please start it again.
# The grey text in a menu before something is chosen.
discord-menu-choose = Choose…
# The same when there are several menus: the first and the last of the names in it.
discord-menu-range = { $from } – { $to }
# The name of a command in the menu of a message ("Apps"): at most 32 characters, capitals and spaces allowed.
discord-menu-command = How do I object?
# That command was used on a message without any text.
discord-no-text = There is no text in that message that I could read.
# A button of an old message that this version no longer understands.
discord-button-old = This button is too old for me. Please ask again.
# $name: a file's name.
discord-file-too-large = { $name } is too large to be sent here.
