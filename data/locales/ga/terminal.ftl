## The chat in the terminal

terminal-welcome = Objector: conas agóid a dhéanamh i gcoinne úsáid do shonraí chun IS a oiliúint. Cuir ceist i d'fhocail féin, nó clóscríobh /help.
terminal-goodbye = Slán.
terminal-next = Clóscríobh uimhir chun leanúint ar aghaidh:
terminal-no-such-number = Níl aon uimhir { $number } ann le roghnú.
terminal-file-written = Scríofa sa chomhad { $name }.
