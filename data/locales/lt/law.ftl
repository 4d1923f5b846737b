### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = Bendrasis duomenų apsaugos reglamentas (BDAR)
regime-uk-gdpr = JK BDAR (UK GDPR) ir 2018 m. duomenų apsaugos aktas (Data Protection Act 2018)
regime-swiss-dsg = Šveicarijos federalinis duomenų apsaugos įstatymas (FADP, vok. DSG)
regime-lgpd = Brazilijos duomenų apsaugos įstatymas (LGPD)
regime-ccpa = Kalifornijos vartotojų privatumo aktas (CCPA/CPRA)
regime-ctdpa = Konektikuto duomenų privatumo aktas (CTDPA)
regime-us-states = JAV valstijų privatumo įstatymai
regime-quebec-25 = Kvebeko 25 įstatymas (Law 25)
regime-pipeda = Kanados federalinis privačiojo sektoriaus įstatymas (PIPEDA)
regime-kvkk = Turkijos duomenų apsaugos įstatymas (KVKK)
regime-dpdp = Indijos 2023 m. DPDP aktas su 2025 m. taisyklėmis
regime-lfpdppp = 2025 m. Meksikos duomenų apsaugos įstatymas (LFPDPPP)
regime-popia = Pietų Afrikos duomenų apsaugos įstatymas (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Galite bet kada nesutikti su DI mokymu, grindžiamu teisėtu interesu (BDAR 21 str. 1 d.): bendrovė turi nustoti, nebent įrodo įtikinamas priežastis arba duomenų jai reikia teisiniams reikalavimams. Atsakyti ji turi per vieną mėnesį, o jūs galite pateikti skundą savo duomenų apsaugos priežiūros institucijai.
regime-advice-uk-gdpr = Turite tokią pat teisę nesutikti kaip ir ES: nurodykite JK BDAR 21 straipsnį ir iš karto pateikite duomenis, pagal kuriuos galima nustatyti jūsų tapatybę, nes, kai tapatybės įrodymas reikalingas, mėnuo pradedamas skaičiuoti tik jį gavus. Taip pat galite pateikti skundą pačiai organizacijai ir Information Commission.
regime-advice-swiss-dsg = Taip pavadintos teisės nesutikti nėra, bet galite aiškiai pareikšti, kad jūsų duomenų negalima naudoti DI mokyti, reikalauti nutraukti naudojimą ir ištrinti kopijas, taip pat prašyti leisti susipažinti su duomenimis. Jei paslaugai taikomas ir BDAR, nurodykite ir BDAR 21 straipsnį.
regime-advice-lgpd = Galite prieštarauti naudojimui be sutikimo, kuriuo nesilaikoma įstatymo, pateikę bendrovei aiškų prašymą; tai nemokama (LGPD Art. 18). Po to galite kreiptis į ANPD arba į Procon.
regime-advice-ccpa = Perskaitytų šaltinių duomenimis, Kalifornijoje nėra atskiros teisės nesutikti su DI mokymu. Kas veikia: atsisakyti pardavimo ir dalijimosi (taip pat naršyklės signalu), prašyti ištrinti duomenis ir leisti su jais susipažinti, apriboti neskelbtinų (jautrių) duomenų naudojimą.
regime-advice-ctdpa = Perskaitytų šaltinių duomenimis, Konektikute nėra atskiros teisės nesutikti su DI mokymu. Nuo 2026 m. liepos 1 d. privatumo pranešime turi būti nurodyta, ar duomenys naudojami dideliems kalbos modeliams mokyti: remkitės tuo savo prašyme.
regime-advice-us-states = Perskaitytų šaltinių duomenimis, JAV valstijose nėra atskiros teisės nesutikti su DI mokymu. Maždaug dvidešimtyje valstijų galite prašyti ištrinti duomenis ir atsisakyti pardavimo, tikslinės reklamos ir tam tikro profiliavimo; atsakyti paprastai turima per 45 dienas.
regime-advice-quebec-25 = Perskaitytuose šaltiniuose atskiros teisės nesutikti su DI mokymu Kvebeke nenurodyta. Galite atšaukti sutikimą (s. 8.3) ir, kai taikytina, reikalauti ištrinti duomenis arba nutraukti jų skelbimą; raštu turi būti atsakyta per 30 dienų.
regime-advice-pipeda = Perskaitytuose šaltiniuose atskiros teisės nesutikti su DI mokymu Kanados federalinėje teisėje nenurodyta. Galite pateikti skundą federaliniam privatumo komisarui.
regime-advice-kvkk = Perskaitytuose šaltiniuose atskiros teisės nesutikti su DI mokymu Turkijoje nenurodyta. Pirmiausia kreipkitės į bendrovę, kuri turi 30 dienų, o tada pateikite skundą Tarybai (Board): per 30 dienų nuo atsakymo arba per 60 dienų nuo prašymo, jei atsakymo nebuvo ar jis pavėluotas.
regime-advice-dpdp = Perskaitytuose šaltiniuose atskiros teisės nesutikti su DI mokymu Indijoje nenurodyta. Pranešimas, sutikimas, ištrynimas ir kitos teisės pradedamos taikyti nuo 2027 m. gegužės 13 d. (šaltiniai skiriasi viena diena).
regime-advice-lfpdppp = Yra prieštaravimo teisė, taip pat teisė susipažinti su duomenimis, juos ištaisyti ir panaikinti. Nuo 2025 m. kovo 21 d. už šias teises atsako Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Pietų Afrikos privatumo pranešimuose nurodyta teisė nesutikti ir skundai Information Regulator institucijai pagal POPIA 5 formą. Paties įstatymo tarp perskaitytų šaltinių nėra.
regime-advice-none = Šis botas teisės nesutikti su DI mokymu šioje šalyje nežino. Pačios paslaugos nuostatos veikia visur, be to, galite kreiptis į bendrovę.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = { $article } str.
cite-paragraph = { $article } str. { $paragraph } d.
cite-paragraphs = { $article } str. { $first }–{ $last } d.
cite-point = { $article } str. { $paragraph } d. { $point } punktas
cite-regulation = Reglamentas { $number }
cite-eu-regulation = Reglamentas (ES) { $number }
cite-annex = Direktyva (ES) { $number }, { $annex } priedas
cite-eu-court = ESTT { $cases }
cite-opinion = EDAV nuomonė { $number }
cite-draft-guidelines = EDAV gairių projektas { $number }

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Bendrovė gali naudoti jūsų duomenis neklaususi, jei tai būtina siekiant teisėto intereso (jos pačios ar kieno nors kito), nebent jūsų interesai ar pagrindinės teisės yra svarbesni, ypač jei esate vaikas. Didelės platformos DI mokymą paprastai grindžia būtent tuo. Tai netaikoma savo užduotis vykdančioms valdžios institucijoms.
right-gdpr-21-1 = Dėl su jūsų konkrečia situacija susijusių priežasčių galite bet kada nesutikti su bet kokiu naudojimu (įskaitant profiliavimą), grindžiamu teisėtu interesu (6 str. 1 d. f punktas) arba viešojo intereso labui vykdoma užduotimi (6 str. 1 d. e punktas). Tada bendrovė turi nustoti, nebent įrodo įtikinamas teisėtas priežastis, viršesnes už jūsų interesus, teises ir laisves, arba duomenų jai reikia teisiniams reikalavimams. Tai įrodyti turi bendrovė.
right-gdpr-21-1-only-two-bases = 21 str. 1 d. nurodytas nesutikimas tinka tik naudojimui, grindžiamam 6 str. 1 d. e arba f punktu. Jei paslauga remiasi sutikimu, sutikimą atšaukite. Jei naudojama tiesioginei rinkodarai, nesutikimą pareikškite pagal 21 str. 2 d.
right-gdpr-21-2 = Galite bet kada ir nenurodydami priežasties nesutikti su tiesiogine rinkodara ir su ja susijusiu profiliavimu.
right-gdpr-21-3 = Kai pareiškiate nesutikimą dėl tiesioginės rinkodaros, jūsų duomenys tam nebegali būti naudojami. Interesų pusiausvyra čia nevertinama.
right-gdpr-21-4 = Apie jūsų teisę nesutikti bendrovė turi aiškiai ir atskirai nuo kitos informacijos jus informuoti ne vėliau kaip pirmą kartą su jumis susisiekdama.
right-gdpr-21-5 = Naudodamiesi internetinėmis paslaugomis nesutikimą galite pareikšti ir automatizuotomis priemonėmis, naudojant technines specifikacijas (nuostatą ar signalą).
right-gdpr-21-6 = Dėl su jūsų konkrečia situacija susijusių priežasčių taip pat galite nesutikti su moksliniais ar istoriniais tyrimais ir statistika, nebent tai būtina viešojo intereso labui vykdomai užduočiai.
right-gdpr-12-2 = Bendrovė turi palengvinti jums naudojimąsi šiomis teisėmis. 59 konstatuojamojoje dalyje pridurta, kad ji turėtų suteikti galimybę prašymus teikti elektroniniu būdu, ypač jei duomenis tvarko elektroniniu būdu.
right-gdpr-12-form = Įstatymas nesutikimui formos nenustato: tinka ir el. laiškas, ir laiškas, ir žiniatinklio forma, ir nuostata. Rašytinė forma lieka kaip įrodymas.
right-gdpr-12-3 = Bendrovė turi pranešti, ką padarė dėl jūsų prašymo, nepagrįstai nedelsdama, ne vėliau kaip per vieną mėnesį nuo jo gavimo. Jei tai būtina dėl prašymų sudėtingumo ar skaičiaus, ji gali tam skirti dar du mėnesius, bet apie tai, nurodydama priežastis, turi pranešti per pirmąjį mėnesį. Jei įmanoma, į elektroninius prašymus atsakoma elektroniniu būdu.
right-gdpr-12-3-total = Pratęsus, ilgiausias terminas yra trys mėnesiai nuo gavimo.
right-gdpr-12-4 = Jei bendrovė nieko nedaro, ji turi jums apie tai pranešti nedelsdama, ne vėliau kaip per vieną mėnesį. Ji turi nurodyti priežastis ir tai, kad galite pateikti skundą institucijai arba kreiptis į teismą.
right-gdpr-12-5 = Atsakymas jums nieko nekainuoja. Tik jei prašymai akivaizdžiai nepagrįsti arba neproporcingi, visų pirma dėl to, kad kartojasi, bendrovė gali imti pagrįstą mokestį arba atsisakyti imtis veiksmų. Ji turi įrodyti, kad jie tokie yra.
right-gdpr-12-6 = Papildomai patvirtinti tapatybę bendrovė gali prašyti tik tada, kai turi pagrįstų abejonių, kas teikia prašymą.
right-gdpr-12-6-pause = Jei bendrovė tikrai abejoja jūsų tapatybe ir paklausia iš karto, mėnesio skaičiavimas gali sustoti, kol gaunamas jūsų atsakymas. Tokia Berlyno institucijos praktika byloje, kuriai vadovavo Švedija.
right-gdpr-count-start = Svarbi ta diena, kurią bendrovė gauna jūsų prašymą, o ne ta, kurią jį išsiunčiate. Pati gavimo diena neskaičiuojama. Mėnuo baigiasi, kai pasibaigia kito mėnesio diena su tuo pačiu skaičiumi.
right-gdpr-count-short-month = Jei kitame mėnesyje tokios dienos nėra, terminas baigiasi paskutinę jo dieną. Gauta sausio 31 d. – terminas vasario 28 (arba 29) d. Gauta rugpjūčio 31 d. – terminas rugsėjo 30 d.
right-gdpr-count-weekend = Jei paskutinė diena yra šeštadienis, sekmadienis ar šventė, terminas tęsiasi iki kitos darbo dienos pabaigos. Į terminą patenkantys savaitgaliai ir šventės skaičiuojami.
right-gdpr-count-holidays = Svarbios yra tos vietos, kur bendrovė turi veikti, t. y. bendrovės šalies, šventės (daugumos didelių platformų atveju – Airijos).
right-gdpr-count-examples = Pavyzdžiai: nuo 2026 m. lapkričio 22 d. iki 2026 m. gruodžio 22 d. (pratęsus – 2027 m. vasario 22 d.). Nuo 2026 m. lapkričio 25 d. iki 2026 m. gruodžio 28 d. (gruodžio 25 d. – Kalėdos, po jų savaitgalis). Nuo 2026 m. gruodžio 1 d. iki 2027 m. sausio 4 d. Nuo 2026 m. gruodžio 31 d. iki 2027 m. vasario 1 d. Nuo 2027 m. sausio 31 d. iki 2027 m. kovo 1 d. (vasario 28 d. – sekmadienis). Nuo 2027 m. vasario 28 d. iki 2027 m. kovo 30 d. (kovo 28 d. – Velykų sekmadienis, kovo 29 d. – Velykų pirmadienis).
right-gdpr-15 = Galite klausti, ar jūsų duomenys tvarkomi, kokiais tikslais, kas juos gauna, kiek laiko jie saugomi ir iš kur gauti, ir gauti jų kopiją. Pirmoji kopija nemokama. Taip galima sužinoti, kas buvo naudojama mokymui.
right-gdpr-17-1-c = Jūsų duomenys turi būti ištrinti, jei pareiškėte nesutikimą pagal 21 str. 1 d. ir nėra viršesnių teisėtų priežasčių arba jei pareiškėte nesutikimą dėl tiesioginės rinkodaros.
right-gdpr-17-1-d = Neteisėtai tvarkyti duomenys taip pat turi būti ištrinti.
right-gdpr-17-3 = Ištrinti gali būti atsisakyta tiek, kiek naudojimas būtinas saviraiškos ir informacijos laisvei, teisinei prievolei, visuomenės sveikatai, archyvams, moksliniams tyrimams ar statistikai arba teisiniams reikalavimams.
right-gdpr-18-1-d = Pareiškę nesutikimą galite reikalauti, kad jūsų duomenų tvarkymas būtų apribotas, kol tikrinama, kieno priežastys viršesnės.
right-gdpr-18-2-3 = Duomenis, kurių tvarkymas apribotas, galima tik saugoti, nebent jūs sutinkate arba jų reikia teisiniams reikalavimams, kito asmens apsaugai ar dėl svarbaus viešojo intereso. Prieš apribojimą panaikinant, jums turi būti pranešta.
right-gdpr-19 = Apie ištrynimą ir apribojimą bendrovė turi pranešti visiems, kas duomenis gavo, nebent tai neįmanoma arba neproporcinga. Jei prašote, ji turi nurodyti tuos gavėjus.
right-gdpr-77 = Galite pateikti skundą duomenų apsaugos priežiūros institucijai, visų pirma ten, kur gyvenate, dirbate arba kur padarytas pažeidimas. Institucija turi jus informuoti apie eigą ir rezultatą.
right-gdpr-57-2-3 = Institucijos siūlo skundo formą, kurią galima užpildyti elektroniniu būdu; kiti būdai taip pat galimi. Skundas nemokamas. Tik už akivaizdžiai nepagrįstus ar neproporcingus prašymus gali būti imamas mokestis arba juos gali būti atsisakyta nagrinėti.
right-gdpr-many-complaints = Vien didelis vieno asmens skundų skaičius nedaro jų neproporcingų.
right-gdpr-56-60 = Jei bendrovės pagrindinė buveinė yra kitoje ES šalyje, vadovauja tos šalies institucija. Vis tiek galite pateikti skundą savo šalyje: vietos institucija skundą perduoda ir toliau bendrauja su jumis. Kitos institucijos gauna sprendimo projektą ir turi keturias savaites prieštarauti.
right-gdpr-78-2 = Jei institucija jūsų skundo nenagrinėja arba tris mėnesius nieko nepraneša apie eigą, galite ją apskųsti teismui.
right-gdpr-79 = Nepriklausomai nuo skundo, galite bendrovei pareikšti ieškinį ten, kur ji įsisteigusi arba kur gyvenate.
right-gdpr-80-1 = Galite įgalioti ne pelno organizaciją, veikiančią duomenų apsaugos srityje, jūsų vardu teikti skundą ir kreiptis į teismą. Ji gali jūsų vardu reikalauti kompensacijos, kai tai leidžia nacionalinė teisė.
right-gdpr-80-2 = Šalys gali leisti ne pelno duomenų apsaugos organizacijoms veikti ir be įgaliojimo.
right-gdpr-collective = Pripažintos vartotojų organizacijos gali pareikšti atstovaujamuosius ieškinius dėl BDAR pažeidimų.
right-gdpr-82 = Jei dėl pažeidimo patyrėte žalą, taip pat ir neturtinę, galite reikalauti kompensacijos. Vien pažeidimo nepakanka: turite įrodyti žalą ir priežastinį ryšį. Negalima reikalauti, kad žala būtų bent tam tikro dydžio.
right-gdpr-66 = Skubiais atvejais institucija savo teritorijoje gali imtis laikinųjų priemonių iki trijų mėnesių.
right-gdpr-text-unchanged = 2026 m. spalio mėn. pats BDAR tekstas nepakeistas. 2025 m. lapkričio mėn. pasiūlyta reforma nepriimta.
right-edpb-28-2024 = Teisėtas interesas gali būti DI mokymo teisinis pagrindas – kiekvienu atveju atskirai, atlikus trijų etapų patikrą: teisėtas, tikslus ir realus interesas, būtinumas ir pusiausvyra su jūsų teisėmis (svarbu, ko galėjote pagrįstai tikėtis, ir poveikį švelninančios priemonės). Asmens duomenimis mokytas modelis yra anoniminis tik tada, kai galimybė gauti iš jo tokius duomenis yra nereikšminga. Neteisėtas mokymas gali turėti įtakos vėlesniam modelio naudojimui.
right-edpb-li-guidelines = EDAV gairių projekte sakoma: teisėtas interesas aiškintinas siaurai ir nėra savaime taikomas pagrindas. Interesas, griežtas būtinumas ir pusiausvyra turi būti įvertinti iš anksto.
right-olg-koeln-2025 = Supaprastintoje procedūroje teismas pažeidimo, kad „Meta“ be sutikimo moko iš viešų įrašų, neįžvelgė, be kita ko, todėl, kad naudotojai buvo informuoti ir galėjo paprastai nesutikti arba padaryti įrašus neviešus. Tai nėra galutinis žodis: galimas pagrindinis procesas.
right-no-unlearning = Nesutikimas sustabdo vėlesnį naudojimą. Teigiama, kad to, kas jau pateko į modelį, iš jo nebeišimama. Todėl institucijos ragino nesutikimą pareikšti iki pradžios datos.
right-no-reason-needed-meta = Įstatymas reikalauja su jūsų situacija susijusių priežasčių. Vartotojų konsultavimo centrų ir Nyderlandų institucijos teigimu, „Meta“ forma priėmė nesutikimus ir palikus tuščią teksto lauką.
right-proc-4 = Nuo 2027 m. balandžio 2 d. tarpvalstybinis skundas priimtinas, jei nurodytas jūsų vardas, pavardė ir kontaktiniai duomenys, tai, kas padeda nustatyti bendrovę, ir pažeidimo aprašymas (organizacija taip pat įrodo savo teisę veikti ir įgaliojimą). Daugiau reikalauti negalima, bet nacionaliniai formalumai lieka. Jei ko nors trūksta, institucija per dvi savaites pripažįsta skundą nepriimtinu ir nurodo priežastis.
right-proc-times = Nuo 2027 m. balandžio 2 d. jūsų institucija tarpvalstybinį skundą vadovaujančiai priežiūros institucijai perduoda per šešias savaites. Vadovaujančios institucijos sprendimo projektas turi būti parengtas per 15 mėnesių (vieną kartą galima pratęsti ne daugiau kaip 12 mėnesių) arba per 12 mėnesių pagal paprastą procedūrą. Norėdami skųstis dėl neatsakyto prašymo, pirmiausia turite būti tą prašymą pateikę. Greitos bylos gali būti užbaigtos anksčiau, jei pažeidimas nutrauktas ir jūs neprieštaraujate.
right-proc-apply = BDAR procedūrinis reglamentas galioja nuo 2026 m. sausio 1 d. Jis taikomas nuo 2027 m. balandžio 2 d. – po tos dienos pateiktiems skundams.
right-uk-21 = Turite tokią pat teisę nesutikti kaip ir ES: absoliučią dėl tiesioginės rinkodaros, kitais atvejais – nurodant savo priežastis. Organizacija gali tęsti tik turėdama įtikinamų teisėtų priežasčių arba dėl teisinių reikalavimų. Nesutikimą galite pareikšti žodžiu arba raštu.
right-uk-12a = Organizacija turi vieną mėnesį, o dėl sudėtingų ar gausių prašymų – dar iki dviejų. Terminas skaičiuojamas nuo vėliausio iš šių įvykių: gavimo, tapatybės įrodymo, kai jo pagrįstai reikia, mokesčio sumokėjimo, kai jį galima imti. Skaičiavimas gali sustoti, kol organizacija laukia jai reikalingo paaiškinimo.
right-uk-164a = Galite pateikti skundą pačiai organizacijai. Ji turi pasiūlyti lengvą būdą (pvz., elektroninę formą), per 30 dienų patvirtinti gavimą ir nepagrįstai nedelsdama skundą išnagrinėti.
right-uk-regulator = Nuo 2026 m. rugsėjo 30 d. priežiūros institucija yra Information Commission. Ji perėmė Information Commissioner funkcijas su tuo pačiu vaidmeniu ir įgaliojimais.
right-uk-ico-ai = ICO sako, kad jūsų teisės taikomos mokymo duomenims, tikslinamojo mokymo (fine-tuning) duomenims, užklausoms ir išvesčiai. Ji taip pat sako, kad teisėti interesai yra vienintelis pagrindas, kurį ji mato mokymui iš masiškai surinktų duomenų, jei tenkinami kriterijai.
right-uk-organisations = Jungtinėje Karalystėje organizacija gali skųstis už jus tik jei ją aiškiai įgaliojote (2021 m. išdėstyta pozicija).
right-ch-30 = Teisės nesutikti, pavadintos kaip BDAR 21 straipsnyje, nėra. Tačiau duomenų naudojimas prieš jūsų aiškiai išreikštą valią pažeidžia jūsų asmenybę, nebent yra pateisinamas. Todėl aiškus pareiškimas prieš DI mokymą turi teisinę reikšmę.
right-ch-32 = Teisme galite prašyti uždrausti naudojimą ar atskleidimą arba ištrinti duomenis. Ištaisymas numatytas 32 str. 1 d.
right-ch-25 = Turite teisę susipažinti su duomenimis: kas kokius duomenis naudoja, kam ir kiek laiko, iš kur duomenys ir kam perduodami. Paprastai tai nemokama.
right-ch-fdpic = Galite pranešti FDPIC. Ši institucija bendrovėms baudų skirti negali. Ieškiniai teikiami civilinių bylų teismams.
right-ch-gdpr = Kai paslaugai taikomas ir BDAR, jo taisyklės galioja greta Šveicarijos taisyklių. 2025 m. platformų pranešimuose Šveicarija dažnai prilyginta EEE (taip darė „LinkedIn“).
right-br-18-2 = Galite prieštarauti naudojimui, grindžiamam kitu pagrindu nei sutikimas, jei nesilaikoma įstatymo.
right-br-18-forms = Prieštaraujate pateikdami bendrovei aiškų prašymą, nemokamai. Galite kreiptis į ANPD, taip pat į vartotojų organizacijas, pvz., Procon.
right-br-15-days = Brazilijos standartinėse sąlygose ir duomenų teisių priemonėje taikomas 15 dienų nuo prašymo terminas. Pačiam prieštaravimui perskaitytuose tekstuose skaičiaus nenurodyta.
right-br-meta = 2024 m. liepos 2 d. ANPD sustabdė „Meta“ mokymą. Draudimą ji panaikino 2024 m. rugpjūčio 30 d. su sąlygomis: pranešimai, kol kas be nepilnamečių ir lengva forma bet kada pareikšti prieštaravimą, taip pat neturintiems paskyros.
right-ca-no-21 = Perskaitytų šaltinių duomenimis, Kalifornijoje nėra bendros teisės nesutikti su DI mokymu. Yra: atsisakymas pardavimo ir dalijimosi, ištrynimas, jautrių duomenų naudojimo ribojimas, ištaisymas ir susipažinimas.
right-ca-105 = Galite prašyti ištrinti duomenis, kuriuos įmonė iš jūsų surinko. Yra išimčių sąrašas, pvz., sandorio užbaigimas, saugumas, žodžio laisvė, teisinė prievolė ar vidinis naudojimas, kurio tikėtumėtės.
right-ca-130 = Įmonė turi 45 kalendorines dienas nuo gavimo; terminą vieną kartą galima pratęsti 45 dienomis, apie tai pranešus per pirmąsias 45. Jūsų tapatybės tikrinimas laiko nestabdo. Tai nemokama.
right-ca-signals = Naršyklės signalas, pvz., Global Privacy Control, yra galiojantis atsisakymas pardavimo ir dalijimosi. Nuo 2026 m. sausio 1 d. svetainės turi parodyti, kad jį apdorojo. Nuo 2027 m. sausio 1 d. naršyklės turi siūlyti tokią nuostatą.
right-ca-admt = Automatizuotoms technologijoms, kurios priimant reikšmingus sprendimus (kreditas, būstas, švietimas, darbas, sveikata) pakeičia žmogaus vertinimą, iki 2027 m. sausio 1 d. turi būti pranešimas prieš naudojimą, galimybė susipažinti ir atsisakyti.
right-ca-drop = Vienas prašymas adresu privacy.ca.gov/drop pasiekia visus registruotus duomenų brokerius. Nuo 2026 m. rugpjūčio 1 d. jie turi jį peržiūrėti bent kas 45 dienas.
right-ca-enforce = Įstatymo vykdymą užtikrina CPPA ir generalinis prokuroras. Patys žmonės gali kreiptis į teismą tik dėl tam tikrų duomenų saugumo pažeidimų.
right-us-ct = Nuo 2026 m. liepos 1 d. privatumo pranešime turi būti nurodyta, ar asmens duomenys renkami, naudojami ar parduodami dideliems kalbos modeliams mokyti. Tai pareiga pranešti, o ne teisė nesutikti.
right-us-states = Maždaug dvidešimt valstijų turi bendrą privatumo įstatymą su teisėmis ištrinti duomenis ir atsisakyti pardavimo, tikslinės reklamos ir tam tikro profiliavimo. Atsakyti bendrovės paprastai turi per 45 dienas. Nauja: Oklahoma ir Luiziana nuo 2027 m. sausio 1 d., Alabama nuo 2027 m. gegužės 1 d., Vermontas nuo 2028 m. sausio 1 d.
right-qc-rights = Turite teisę susipažinti su duomenimis, juos ištaisyti, atšaukti sutikimą, prašyti nutraukti skelbimą ar pašalinti nuorodas, teisę į duomenų perkeliamumą ir informaciją apie automatizuotus sprendimus. Atsakyti turi būti per 30 dienų. Atsisakymas turi būti rašytinis, pagrįstas, jame turi būti nurodyta CAI.
right-ca-opc = Skundus priima federalinis komisaras. 2025 m. vasario mėn. jis pradėjo tyrimą, kaip X kanadiečių įrašus naudoja „Grok“.
right-tr-kvkk = Pirmiausia kreipkitės į bendrovę (raštu, per KEP, su el. parašu arba iš el. pašto adreso, kurį ji turi). Ji turi 30 dienų. Tada pateikite skundą Tarybai (Board) per 30 dienų nuo atsakymo arba per 60 dienų nuo prašymo, jei atsakymo nebuvo ar jis pavėluotas. Praleistų terminų atkurti negalima.
right-in-dpdp = Taryba (Board) veikia nuo 2025 m. lapkričio 13 d. Taisyklės dėl sutikimų tvarkytojų (consent managers) taikomos nuo 2026 m. lapkričio 13 d. Pranešimas, sutikimas, ištrynimas ir kitos teisės – nuo 2027 m. gegužės 13 d. (šaltiniai skiriasi viena diena).
right-mx-arco = Turite teisę susipažinti su duomenimis, juos ištaisyti, panaikinti ir prieštaravimo teisę. Nuo 2025 m. kovo 21 d. už jas atsako Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Privatumo pranešimuose nurodyta teisė nesutikti ir skundai Information Regulator institucijai pagal 5 formą.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Jei paslauga DI mokymą grindžia teisėtu interesu, dėl su jūsų situacija susijusių priežasčių galite bet kada nesutikti (BDAR 21 str. 1 d.). Tada ji turi nustoti, nebent įrodo įtikinamas teisėtas priežastis, viršesnes už jūsiškes, arba duomenų jai reikia teisiniams reikalavimams. Dėl tiesioginės rinkodaros priežasties nurodyti nereikia.
law-topic-legitimate-interest = Didelės platformos DI mokymą paprastai grindžia teisėtu interesu (BDAR 6 str. 1 d. f punktas). Tada jos gali naudoti duomenis neklaususios, jei tai būtina, nebent jūsų interesai ar pagrindinės teisės yra svarbesni. Tai vertinama kiekvienu atveju, ir jūsų pagrįsti lūkesčiai turi reikšmės.
law-topic-always-or-sometimes = Kai kurios teisės galioja visada, pvz., klausti, kokie duomenys naudojami (15 str.), arba nesutikti su tiesiogine rinkodara (21 str. 2 d.). Kitos – tik tam tikrais atvejais: su DI mokymu galite nesutikti, jei jis grindžiamas teisėtu interesu arba viešojo intereso labui vykdoma užduotimi.
law-topic-must-inform = Teisėtu interesu besiremianti paslauga turi jums aiškiai ir atskirai nuo kitos informacijos pranešti, kad galite nesutikti, ne vėliau kaip pirmą kartą su jumis susisiekdama (21 str. 4 d.). Ji taip pat turi padaryti, kad nesutikti būtų lengva (12 str. 2 d.).
law-topic-consent-or-contract = 21 str. 1 d. nurodytą nesutikimą galima pareikšti tik tada, kai naudojimas grindžiamas teisėtu interesu arba viešojo intereso labui vykdoma užduotimi. Jei paslauga remiasi sutikimu, jį atšaukite (7 str. 3 d.). Jei ji remiasi sutartimi, prašykite leisti susipažinti su duomenimis ir nurodyti teisinį pagrindą (15 str.), o jei pagrindas abejotinas, pateikite skundą.
law-topic-silence = Kai mokymas grindžiamas teisėtu interesu (BDAR 6 str. 1 d. f punktas), paslauga neprivalo jūsų iš anksto klausti. Jei nieko nedarote, laikoma, kad neprieštaraujate, ir jūsų duomenys gali būti naudojami.
law-topic-unlearn = Nesutikimas veikia ateičiai. Teigiama, kad to, kas jau yra modelyje, iš jo nebeišimama, bet ir vėlesnis nesutikimas nuo to momento sustabdo naudojimą.
law-topic-one-month = Bendrovė turi atsakyti nepagrįstai nedelsdama, ne vėliau kaip per vieną mėnesį nuo jūsų nesutikimo gavimo (12 str. 3 d.). Gavimo diena neskaičiuojama. Jei paskutinė diena yra šeštadienis, sekmadienis ar šventė, mėnuo tęsiasi iki kitos darbo dienos pabaigos.
law-topic-extension = Bendrovė gali pratęsti terminą dar dviem mėnesiais, bet tik jei tai būtina dėl prašymų sudėtingumo ar skaičiaus ir tik jei apie tai, nurodydama priežastis, praneša per pirmąjį mėnesį. Tada ilgiausias terminas yra trys mėnesiai nuo gavimo.
law-topic-refusal = Jei bendrovė atsisako, ji turi per vieną mėnesį jums apie tai pranešti, nurodyti priežastis ir tai, kad galite pateikti skundą arba kreiptis į teismą (12 str. 4 d.). Įrodyti įtikinamas teisėtas priežastis, viršesnes už jūsiškes, arba tai, kad duomenų reikia teisiniams reikalavimams, turi bendrovė (21 str. 1 d.).
law-topic-no-answer = Jei per mėnesį neatsakyta, išsiųskite vieną priminimą ir nurodykite savo nesutikimo datą, būdą ir numerį bei straipsnį. Įprasta duoti dar dvi savaites, bet įstatymas to nereikalauja. Mėnesiui pasibaigus, jau galite pateikti skundą ir institucijai.
law-topic-extra-demands = Papildomai patvirtinti tapatybę bendrovė gali prašyti tik tada, kai turi pagrįstų abejonių, kas teikia prašymą (12 str. 6 d.). Asmens tapatybės kortelės kopijos savo iniciatyva nesiųskite. Jei abejonė tikra ir bendrovė paklausia iš karto, mėnesio skaičiavimas gali sustoti, todėl atsakykite greitai.
law-topic-complaint-when = Skundą galite pateikti, kai mėnuo baigėsi be atsakymo, gavę atsisakymą arba iš karto, jei būdo nesutikti nėra ar jis neveikia. Kai kurios šalys nori, kad pirmiausia kreiptumėtės į bendrovę (Ispanija – pagal įstatymą, kai prašoma leisti pasinaudoti teisėmis, ir Danija). Nuo 2027 m. balandžio 2 d. tai visur taikoma tarpvalstybiniams skundams dėl prašymo.
law-topic-complaint-attach = Pridėkite savo nesutikimą su data ir laiku, įrodymą, kad jis gautas, visus atsakymus (arba vieną sakinį, kad jų nebuvo), tuometinį bendrovės pranešimą apie DI mokymą, savo paskyros vardą arba profilio nuorodą, bendrovės pavadinimą ir adresą. Parašykite, ko prašote: nurodyti nustoti, ištrinti ir tuo metu apriboti tvarkymą. Asmens dokumentą su nuotrauka pridėkite tik tada, jei institucija to prašo.
law-topic-complaint-free = Skundas nemokamas. Institucijos siūlo elektroninę formą; kiti būdai taip pat galimi. Tik už akivaizdžiai nepagrįstus ar neproporcingus prašymus gali būti imamas mokestis arba juos gali būti atsisakyta nagrinėti (57 str.).
law-topic-lead-authority = Vadovauja tos šalies institucija, kurioje yra bendrovės pagrindinė buveinė ES, pvz., „Meta“, „Google“, „Microsoft“, „LinkedIn“, X, „TikTok“ ir „Apple“ atveju – Airijos institucija. Skundą galite pateikti savo šalyje: jūsų institucija bylą perduoda ir toliau bendrauja su jumis. Kreipiantis tiesiai į vadovaujančią instituciją, procedūra nebūna greitesnė.
law-topic-court = Bendrovei galite pareikšti ieškinį ten, kur gyvenate arba kur ji įsisteigusi, pateikę skundą ar jo nepateikę; abu procesai gali vykti vienu metu (79 str., ESTT C-132/21). Jei institucija tris mėnesius nieko nepraneša, galite ją apskųsti teismui (78 str. 2 d.).
law-topic-damages = Norėdami kompensacijos turite įrodyti pažeidimą, žalą ir priežastinį ryšį (82 str.). Negalima reikalauti, kad žala būtų bent tam tikro dydžio, o įrodyta baimė dėl piktnaudžiavimo gali būti laikoma žala. Priteisiamos sumos vien už neturtinę žalą dažniausiai nedidelės, o bauda atitenka valstybei, niekada ne jums.
law-topic-noyb = Jūsų įgaliota ne pelno organizacija gali jūsų vardu teikti skundą ir kreiptis į teismą (80 str.). 2024 m. birželio 6 d. noyb pateikė vienuolika skundų dėl „Meta“ DI mokymo planų, o 2025 m. gegužės 14 d. nusiuntė „Meta“ raginimą nutraukti pažeidimą.
law-topic-is-it-legal = EDAV sako, kad teisėtas interesas gali būti DI mokymo teisinis pagrindas – kiekvienu atveju atskirai. Skubos procedūrose prieš „Meta“ OLG Köln pažeidimo neįžvelgė (2025 m. gegužės 23 d.), OLG Schleswig prašymą pripažino pavėluotu (2025 m. rugpjūčio 12 d.), o Hamburgo institucija savo procedūros atsisakė. Airijos DPC oficialaus pritarimo nedavė, o sprendimo pagrindinėje byloje nerasta.
law-topic-for-child = Nustatant pusiausvyrą, vaiko interesai svarbesni (6 str. 1 d. f punktas). Jei tai tiesa, kaip priežastis galite nurodyti, kad nuotraukose matyti jūsų vaikai arba kad skelbdami buvote jaunesni nei 18 metų. Perskaityti šaltiniai nenurodo, kaip nesutikti vaiko vardu.
law-topic-no-account = Nesutikti galite ir neturėdami paskyros (BDAR 21 str. 1 d.), pvz., nes apie jus skelbė kiti. Nurodykite savo vardą, pavardę ir atitinkamus puslapius ar nuotraukas. Jei formai reikia prisijungti, siųskite laišką arba el. laišką.
law-topic-legal-advice = Tai informacija iš viešų šaltinių, o ne teisinė konsultacija.
law-topic-letter = Forma nenustatyta: tinka ir žiniatinklio forma, ir nuostata, ir el. laiškas, ir laiškas, o rašytinė forma lieka kaip įrodymas. Greičiausias būdas – pačios paslaugos forma. Laiškas ar el. laiškas tinka, jei formos nėra, jei ji netinka arba jei norite daugiau, nei ji siūlo.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Kas esate, kad jus būtų galima rasti: vardas ir pavardė arba naudotojo vardas, paskyros el. pašto adresas ar telefono numeris ir profilio nuoroda. Neturint paskyros: vardas, pavardė ir atitinkami puslapiai ar nuotraukos. Pateikite tik tiek, kiek reikia.
letter-must-to-whom = Kam: bendrovei, kuri sprendžia. Žmonėms ES tai paprastai yra jos ES bendrovė.
letter-must-objection = Kad tai nesutikimas: nurodykite BDAR 21 str. 1 d. Nesutikimas nėra klausimas, jam pritarimo nereikia.
letter-must-use = Koks naudojimas: DI modelių ir sistemų kūrimas, mokymas, bandymas ir gerinimas, kurį atlieka bendrovė ir tie, kam ji duomenis perduoda.
letter-must-data = Kokie duomenys: įrašai, komentarai, nuotraukos, jų aprašai, profilis, žinutės DI asistentui ir duomenys apie jus kitų žmonių įrašuose ar žiniatinklyje.
letter-must-grounds = Su jūsų situacija susijusios priežastys. Pradžiai pakanka vieno ar dviejų nuoširdžių sakinių. Įrodyti įtikinamas priežastis tada turi bendrovė, ne jūs.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Viskas, kas buvo ir bus, ir visos jūsų paskyros bei paslaugos toje bendrovėje, įskaitant susietas paskyras.
letter-should-erasure = Prašymas ištrinti mokymui surinktus ar nukopijuotus duomenis (17 str. 1 d. c punktas) ir apie tai pranešti gavėjams (19 str.). Aiškiai parašykite, kad nenorite, jog būtų ištrinta jūsų paskyra.
letter-should-restriction = Prašymas apriboti tvarkymą, kol vertinama (18 str. 1 d. d punktas): saugoti, bet nemokyti.
letter-should-withdraw-consent = Atsarginis bet kokio sutikimo atšaukimas, jei bendrovė naudojimą grįstų sutikimu (7 str. 3 d., 17 str. 1 d. b punktas).
letter-should-no-loss = Prašymas iš anksto pranešti, jei dėl nesutikimo būtų panaikinta jūsų paskyra ar nutraukta sutartis. Tada spręsite jūs.
letter-should-answer = Prašymas per vieną mėnesį nuo gavimo raštu patvirtinti, kas ir nuo kada nutraukta (12 str. 3 d.). Jei atsisako: priežastys ir kaip pateikti skundą (12 str. 4 d.).
letter-should-questions = Klausimai, kuriuos verta užduoti (15 str.): ar jūsų duomenys jau naudoti, kuriems modeliams, nuo kada, iš kokio šaltinio, kam perduoti, kokiu teisiniu pagrindu.
letter-should-no-waiver = Kad laišku neatsisakoma jokių teisių ir kad tuo pat metu naudojama paslaugos forma ar nuostata nėra sutikimas.
letter-should-otherwise = Kas bus kitu atveju: galite pateikti skundą institucijai ir kreiptis į teismą.
letter-should-date-name = Data, jūsų vardas ir pavardė.
letter-should-keep-proof = Išsaugokite kopiją, formos ekrano nuotraukas prieš ją išsiųsdami ir patvirtinimo el. laišką su jo numeriu.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Savo iniciatyva siunčiamų asmens tapatybės kortelių kopijų.
letter-not-passwords = Slaptažodžių.
letter-not-others-data = Kitų žmonių privačių duomenų.
letter-not-profile-notice = Pareiškimo savo profilyje vietoj laiško: bendrovėje jo niekas negauna.
letter-not-only-consent = Vien žodžių „atšaukiu sutikimą“: kai bendrovė remiasi teisėtu interesu, jūsų teisė yra nesutikimas.
