## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = námitka
command-optout-description = Jak vznést námitku proti trénování AI, u jedné služby nebo obecně
command-ask-name = dotaz
command-ask-description = Zeptejte se vlastními slovy
command-deadlines-name = termíny
command-deadlines-description = Která data teprve nastanou a která uplynula
command-rights-name = práva
command-rights-description = Jaké máte právo, podle článků, se zdroji
command-complain-name = stížnost
command-complain-description = Kam podat stížnost: úřad pro ochranu osobních údajů dané země
command-settings-name = nastavení
command-settings-description = Váš jazyk, země a časové pásmo, nebo nastavení kanálu, který spravujete
command-privacy-name = soukromí
command-privacy-description = Co se o vás uchovává; export nebo vymazání
command-help-name = nápověda
command-help-description = Co tento bot umí, s příklady

## Options of commands

option-service-name = služba
option-service-description = Služba nebo společnost, například Instagram
option-country-name = země
option-country-description = Kde žijete
option-question-name = otázka
option-question-description = Vaše otázka, vlastními slovy
option-language-name = jazyk
option-language-description = Jazyk odpovědí
option-timezone-name = časové-pásmo
option-timezone-description = Město nebo časové pásmo, například Europe/Brussels
