## Telegram only

# Under the bot's name before somebody starts it, at most 512 characters.
telegram-description =
    Ask “how do I object on Instagram?” and get the exact way to object to your data being used to train AI, the date that matters, what it will and will not achieve, and the sources.
    In groups: reminders before every deadline.
# On the bot's profile and in shared links, at most 120 characters.
telegram-short-description = How to object to your data being used to train AI: the way, the dates, the sources.
# Stands above buttons when there is nothing else to say.
telegram-more = More:
# A button that turns to the next page of a list. $page: its number, $pages: how many there are.
telegram-page-next = Next ({ $page } of { $pages }) ›
# A button that turns back a page of a list. $page: its number, $pages: how many there are.
telegram-page-back = ‹ Back ({ $page } of { $pages })
# Pops up when a button of an old message can no longer be understood, at most 200 characters.
telegram-old-button = This button is too old. Please ask again.
# Below a question that need not be answered: what to type instead. Keep the dash.
telegram-form-skip = You may leave this out: send “-”.
# Below a question of a form. $number: which question this is, $count: how many there are.
telegram-form-progress = { $number } of { $count }
# A button that opens the private chat with the bot, at most 40 characters.
telegram-open-chat = Ask me privately
# Shown above an empty list when somebody types the bot's name in any chat, at most 40 characters.
telegram-inline-hint = Type a service, such as Instagram
