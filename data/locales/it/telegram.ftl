## Telegram only

telegram-description =
    Chiedi «come mi oppongo su Instagram?» e ricevi il modo esatto per opporti all'uso dei tuoi dati per addestrare l'IA, la data che conta, che cosa si ottiene e che cosa no, e le fonti.
    Nei gruppi: promemoria prima di ogni scadenza.
telegram-short-description = Come opporsi all'uso dei propri dati per addestrare l'IA: il modo, le date, le fonti.
telegram-more = Altro:
telegram-page-next = Avanti ({ $page } di { $pages }) ›
telegram-page-back = ‹ Indietro ({ $page } di { $pages })
telegram-old-button = Questo pulsante è troppo vecchio. Chiedi di nuovo.
telegram-form-skip = Puoi anche non rispondere: invia «-».
telegram-form-progress = { $number } di { $count }
telegram-open-chat = Chiedimelo in privato
telegram-inline-hint = Scrivi un servizio, come Instagram
