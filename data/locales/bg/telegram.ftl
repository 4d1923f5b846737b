## Telegram only

telegram-description =
    Попитайте „как да възразя в Instagram?“ и ще получите точния начин да възразите срещу използването на вашите данни за обучение на изкуствен интелект, важната дата, какво ще постигнете и какво не, както и източниците.
    В групи: напомняния преди всеки краен срок.
telegram-short-description = Как да възразите срещу обучението на ИИ с вашите данни: начинът, датите, източниците.
telegram-more = Още:
telegram-page-next = Напред ({ $page } от { $pages }) ›
telegram-page-back = ‹ Назад ({ $page } от { $pages })
telegram-old-button = Този бутон е твърде стар. Моля, попитайте отново.
telegram-form-skip = Можете да пропуснете това: изпратете „-“.
telegram-form-progress = { $number } от { $count }
telegram-open-chat = Попитайте ме насаме
telegram-inline-hint = Напишете услуга, например Instagram
