## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = oposición
command-optout-description = Cómo oponerse al entrenamiento de IA, en un servicio o en general
command-ask-name = preguntar
command-ask-description = Pregunta con tus propias palabras
command-deadlines-name = fechas
command-deadlines-description = Qué fechas están por llegar y cuáles han pasado
command-rights-name = derechos
command-rights-description = Qué derecho tienes, por artículo y con fuentes
command-complain-name = reclamar
command-complain-description = Ante quién reclamar: la autoridad de protección de datos de un país
command-settings-name = ajustes
command-settings-description = Tu idioma, país y zona horaria, o los de un canal que gestionas
command-privacy-name = privacidad
command-privacy-description = Qué se guarda sobre ti; expórtalo o bórralo
command-help-name = ayuda
command-help-description = Qué sabe hacer este bot, con ejemplos

## Options of commands

option-service-name = servicio
option-service-description = El servicio o la empresa, por ejemplo Instagram
option-country-name = país
option-country-description = Dónde vives
option-question-name = pregunta
option-question-description = Tu pregunta, con tus propias palabras
option-language-name = idioma
option-language-description = El idioma de las respuestas
option-timezone-name = zona-horaria
option-timezone-description = Una ciudad o zona horaria, por ejemplo Europe/Brussels
