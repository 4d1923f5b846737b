## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = opor-se
command-optout-description = Como se opor ao treino de IA, num serviço ou em geral
command-ask-name = perguntar
command-ask-description = Pergunte por palavras suas
command-deadlines-name = prazos
command-deadlines-description = Que datas estão por vir, quais já passaram
command-rights-name = direitos
command-rights-description = Que direito tem, por artigo, com fontes
command-complain-name = reclamar
command-complain-description = A quem apresentar reclamação: a autoridade de proteção de dados de um país
command-settings-name = definições
command-settings-description = A sua língua, país e fuso horário, ou os de um canal que gere
command-privacy-name = privacidade
command-privacy-description = O que está guardado sobre si; exportar ou apagar
command-help-name = ajuda
command-help-description = O que este bot sabe fazer, com exemplos

## Options of commands

option-service-name = serviço
option-service-description = O serviço ou a empresa, como o Instagram
option-country-name = país
option-country-description = Onde vive
option-question-name = pergunta
option-question-description = A sua pergunta, por palavras suas
option-language-name = língua
option-language-description = A língua das respostas
option-timezone-name = fuso-horário
option-timezone-description = Uma cidade ou um fuso horário, como Europe/Brussels
