## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = възражение
command-optout-description = Как да възразите срещу обучението на ИИ, за една услуга или най-общо
command-ask-name = въпрос
command-ask-description = Попитайте със свои думи
command-deadlines-name = дати
command-deadlines-description = Кои дати предстоят и кои са минали
command-rights-name = права
command-rights-description = Какво право имате, по членове, с източници
command-complain-name = жалба
command-complain-description = Къде да подадете жалба: органът за защита на данните на дадена държава
command-settings-name = настройки
command-settings-description = Вашият език, държава и часова зона или тези на канал, който управлявате
command-privacy-name = поверителност
command-privacy-description = Какво се пази за вас; експортирайте го или го изтрийте
command-help-name = помощ
command-help-description = Какво може този бот, с примери

## Options of commands

option-service-name = услуга
option-service-description = Услугата или компанията, например Instagram
option-country-name = държава
option-country-description = Къде живеете
option-question-name = въпрос
option-question-description = Вашият въпрос, със свои думи
option-language-name = език
option-language-description = Езикът на отговорите
option-timezone-name = часова-зона
option-timezone-description = Град или часова зона, например Europe/Brussels
