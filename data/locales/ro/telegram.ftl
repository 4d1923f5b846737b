## Telegram only

telegram-description =
    Întrebați „Cum mă opun pe Instagram?” și primiți calea exactă prin care vă opuneți folosirii datelor dumneavoastră pentru antrenarea IA, termenul care contează, ce obțineți și ce nu și sursele.
    În grupuri: mementouri înainte de fiecare termen.
telegram-short-description = Cum vă opuneți folosirii datelor dumneavoastră pentru antrenarea IA: calea, termenele, sursele.
telegram-more = Mai multe:
telegram-page-next = Înainte ({ $page } din { $pages }) ›
telegram-page-back = ‹ Înapoi ({ $page } din { $pages })
telegram-old-button = Acest buton este prea vechi. Vă rog să întrebați din nou.
telegram-form-skip = Puteți omite acest lucru: trimiteți „-”.
telegram-form-progress = { $number } din { $count }
telegram-open-chat = Întrebați-mă în privat
telegram-inline-hint = Scrieți un serviciu, de ex. Instagram
