## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = opposition
command-optout-description = Comment s’opposer à l’entraînement de l’IA, pour un service ou en général
command-ask-name = demander
command-ask-description = Posez votre question avec vos propres mots
command-deadlines-name = échéances
command-deadlines-description = Les dates à venir et les dates passées
command-rights-name = droits
command-rights-description = Quel droit vous avez, article par article, avec les sources
command-complain-name = réclamation
command-complain-description = À qui adresser une réclamation : l’autorité de protection des données d’un pays
command-settings-name = paramètres
command-settings-description = Votre langue, votre pays et votre fuseau horaire, ou ceux d’un canal que vous gérez
command-privacy-name = confidentialité
command-privacy-description = Ce qui est conservé à votre sujet ; l’exporter ou l’effacer
command-help-name = aide
command-help-description = Ce que ce bot sait faire, avec des exemples

## Options of commands

option-service-name = service
option-service-description = Le service ou l’entreprise, par exemple Instagram
option-country-name = pays
option-country-description = Le pays où vous vivez
option-question-name = question
option-question-description = Votre question, avec vos propres mots
option-language-name = langue
option-language-description = La langue des réponses
option-timezone-name = fuseau-horaire
option-timezone-description = Une ville ou un fuseau horaire, par exemple Europe/Brussels
