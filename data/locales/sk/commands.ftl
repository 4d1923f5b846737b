## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = námietka
command-optout-description = Ako namietať proti trénovaniu AI, pri jednej službe alebo všeobecne
command-ask-name = otázka
command-ask-description = Opýtajte sa vlastnými slovami
command-deadlines-name = termíny
command-deadlines-description = Ktoré dátumy ešte len nastanú a ktoré uplynuli
command-rights-name = práva
command-rights-description = Aké máte právo, podľa článkov, so zdrojmi
command-complain-name = sťažnosť
command-complain-description = Kam podať sťažnosť: úrad na ochranu osobných údajov danej krajiny
command-settings-name = nastavenia
command-settings-description = Váš jazyk, krajina a časové pásmo alebo nastavenia kanála, ktorý spravujete
command-privacy-name = súkromie
command-privacy-description = Čo sa o vás uchováva; export alebo vymazanie
command-help-name = pomoc
command-help-description = Čo tento bot dokáže, s príkladmi

## Options of commands

option-service-name = služba
option-service-description = Služba alebo spoločnosť, napríklad Instagram
option-country-name = krajina
option-country-description = Kde žijete
option-question-name = otázka
option-question-description = Vaša otázka, vlastnými slovami
option-language-name = jazyk
option-language-description = Jazyk odpovedí
option-timezone-name = časové-pásmo
option-timezone-description = Mesto alebo časové pásmo, napríklad Europe/Brussels
