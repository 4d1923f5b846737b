## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = indsigelse
command-optout-description = Hvordan du gør indsigelse mod AI-træning, hos én tjeneste eller generelt
command-ask-name = spørg
command-ask-description = Spørg med dine egne ord
command-deadlines-name = datoer
command-deadlines-description = Hvilke datoer der kommer, og hvilke der er passeret
command-rights-name = rettigheder
command-rights-description = Hvilken ret du har, artikel for artikel, med kilder
command-complain-name = klag
command-complain-description = Hvor du kan klage: databeskyttelsesmyndigheden i et land
command-settings-name = indstillinger
command-settings-description = Dit sprog, land og din tidszone, eller dem for en kanal, du administrerer
command-privacy-name = privatliv
command-privacy-description = Hvad der er gemt om dig; eksportér eller slet det
command-help-name = hjælp
command-help-description = Hvad denne bot kan, med eksempler

## Options of commands

option-service-name = tjeneste
option-service-description = Tjenesten eller virksomheden, for eksempel Instagram
option-country-name = land
option-country-description = Hvor du bor
option-question-name = spørgsmål
option-question-description = Dit spørgsmål, med dine egne ord
option-language-name = sprog
option-language-description = Sproget i svarene
option-timezone-name = tidszone
option-timezone-description = En by eller tidszone, for eksempel Europe/Brussels
