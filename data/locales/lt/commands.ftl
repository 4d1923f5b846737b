## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = nesutikimas
command-optout-description = Kaip nesutikti su DI mokymu – vienoje paslaugoje arba apskritai
command-ask-name = klausti
command-ask-description = Klauskite savais žodžiais
command-deadlines-name = terminai
command-deadlines-description = Kurios datos dar laukia, kurios praėjo
command-rights-name = teisės
command-rights-description = Kokias teises turite: straipsniai ir šaltiniai
command-complain-name = skundas
command-complain-description = Kam skųstis: šalies duomenų apsaugos institucija
command-settings-name = nuostatos
command-settings-description = Jūsų kalba, šalis ir laiko juosta arba jūsų valdomo kanalo nuostatos
command-privacy-name = privatumas
command-privacy-description = Kas apie jus saugoma; eksportuokite arba ištrinkite
command-help-name = pagalba
command-help-description = Ką šis botas moka, su pavyzdžiais

## Options of commands

option-service-name = paslauga
option-service-description = Paslauga ar bendrovė, pvz., Instagram
option-country-name = šalis
option-country-description = Kur gyvenate
option-question-name = klausimas
option-question-description = Jūsų klausimas savais žodžiais
option-language-name = kalba
option-language-description = Atsakymų kalba
option-timezone-name = laiko-juosta
option-timezone-description = Miestas arba laiko juosta, pvz., Europe/Brussels
