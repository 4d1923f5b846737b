## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = optout
command-optout-description = How to object to AI training, for one service or in general
command-ask-name = ask
command-ask-description = Ask in your own words
command-deadlines-name = deadlines
command-deadlines-description = Which dates lie ahead, which have passed
command-rights-name = rights
command-rights-description = Which right you have, by article, with sources
command-complain-name = complain
command-complain-description = Whom to complain to: the data protection authority of a country
command-settings-name = settings
command-settings-description = Your language, country and time zone, or those of a channel you manage
command-privacy-name = privacy
command-privacy-description = What is kept about you; export or erase it
command-help-name = help
command-help-description = What this bot can do, with examples

## Options of commands

option-service-name = service
option-service-description = The service or company, such as Instagram
option-country-name = country
option-country-description = Where you live
option-question-name = question
option-question-description = Your question, in your own words
option-language-name = language
option-language-description = The language of the answers
option-timezone-name = timezone
option-timezone-description = A city or time zone, such as Europe/Brussels
