## Telegram only

telegram-description =
    Pergunte «como me oponho no Instagram?» e receba a forma exata de se opor a que os seus dados sejam usados para treinar IA, a data que importa, o que se consegue e o que não se consegue, e as fontes.
    Em grupos: lembretes antes de cada prazo.
telegram-short-description = Como se opor a que os seus dados sejam usados para treinar IA: a forma, as datas, as fontes.
telegram-more = Mais:
telegram-page-next = Seguinte ({ $page } de { $pages }) ›
telegram-page-back = ‹ Anterior ({ $page } de { $pages })
telegram-old-button = Este botão é demasiado antigo. Pergunte de novo.
telegram-form-skip = Pode deixar isto em branco: envie «-».
telegram-form-progress = { $number } de { $count }
telegram-open-chat = Perguntar-me em privado
telegram-inline-hint = Escreva um serviço, como o Instagram
