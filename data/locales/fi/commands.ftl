## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = vastusta
command-optout-description = Miten vastustat tekoälyn kouluttamista, yhdessä palvelussa tai yleensä
command-ask-name = kysy
command-ask-description = Kysy omin sanoin
command-deadlines-name = päivämäärät
command-deadlines-description = Mitkä päivämäärät ovat edessä, mitkä ovat menneet
command-rights-name = oikeudet
command-rights-description = Mikä oikeus sinulla on, artikloittain, lähteineen
command-complain-name = valitus
command-complain-description = Kenelle valittaa: maan tietosuojaviranomainen
command-settings-name = asetukset
command-settings-description = Kielesi, maasi ja aikavyöhykkeesi tai hallitsemasi kanavan asetukset
command-privacy-name = tietosuoja
command-privacy-description = Mitä sinusta säilytetään; vie tai poista tiedot
command-help-name = ohje
command-help-description = Mitä tämä botti osaa, esimerkkejä

## Options of commands

option-service-name = palvelu
option-service-description = Palvelu tai yritys, esimerkiksi Instagram
option-country-name = maa
option-country-description = Missä asut
option-question-name = kysymys
option-question-description = Kysymyksesi omin sanoin
option-language-name = kieli
option-language-description = Vastausten kieli
option-timezone-name = aikavyöhyke
option-timezone-description = Kaupunki tai aikavyöhyke, esimerkiksi Europe/Brussels
