### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = isikuandmete kaitse üldmäärus (IKÜM ehk GDPR)
regime-uk-gdpr = Ühendkuningriigi isikuandmete kaitse üldmäärus (UK GDPR) ja 2018. aasta andmekaitseseadus (Data Protection Act 2018)
regime-swiss-dsg = Šveitsi föderaalne andmekaitseseadus (FADP, saksa keeles DSG)
regime-lgpd = Brasiilia andmekaitseseadus (LGPD)
regime-ccpa = California tarbijate privaatsuse seadus (CCPA/CPRA)
regime-ctdpa = Connecticuti andmeprivaatsuse seadus (CTDPA)
regime-us-states = USA osariikide privaatsusseadused
regime-quebec-25 = Québeci seadus nr 25 (Law 25)
regime-pipeda = Kanada föderaalseadus erasektori kohta (PIPEDA)
regime-kvkk = Türgi andmekaitseseadus (KVKK)
regime-dpdp = India 2023. aasta DPDP seadus koos 2025. aasta eeskirjadega
regime-lfpdppp = Mehhiko 2025. aasta andmekaitseseadus (LFPDPPP)
regime-popia = Lõuna-Aafrika andmekaitseseadus (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Õigustatud huvil põhinevale TI treenimisele saad igal ajal vastuväite esitada (IKÜM art 21 lg 1): ettevõte peab kasutamise lõpetama, välja arvatud juhul, kui ta tõendab mõjuvat põhjust või vajab andmeid õigusnõuete jaoks. Tal on vastamiseks üks kuu ja sa saad esitada kaebuse oma andmekaitseasutusele.
regime-advice-uk-gdpr = Sul on samasugune õigus esitada vastuväiteid nagu ELis: viita UK GDPR artiklile 21 ja lisa kohe andmed, mille järgi sind tuvastada, sest kui isikusamasust on vaja tõendada, hakkab kuu kulgema alles tõendi saamisest. Kaebuse saad esitada ka organisatsioonile endale ja asutusele Information Commission.
regime-advice-swiss-dsg = Sellise nimetusega õigust esitada vastuväiteid ei ole, kuid sa saad sõnaselgelt teatada, et sinu andmeid ei tohi TI treenimiseks kasutada, nõuda kasutamise lõpetamist ja koopiate kustutamist ning küsida juurdepääsu oma andmetele. Kui teenusele kehtib ka IKÜM, nimeta ka IKÜMi artiklit 21.
regime-advice-lgpd = Saad vaielda vastu nõusolekuta kasutamisele, mis ei järgi seadust; selleks esita ettevõttele sõnaselge taotlus, see on tasuta (LGPD art 18). Seejärel saad pöörduda avaldusega ANPD poole või Proconi poole.
regime-advice-ccpa = Loetud allikate järgi ei ole Californias õigust esitada vastuväidet just TI treenimisele. Mis toimib: keeldu andmete müügist ja jagamisest (ka brauseri märguandega), nõua kustutamist ja juurdepääsu ning piira tundlike andmete kasutamist.
regime-advice-ctdpa = Loetud allikate järgi ei ole Connecticutis õigust esitada vastuväidet just TI treenimisele. Alates 1. juulist 2026 peab privaatsusteade ütlema, kas andmetega treenitakse suuri keelemudeleid: viita sellele oma taotluses.
regime-advice-us-states = Loetud allikate järgi ei ole USA osariikides õigust esitada vastuväidet just TI treenimisele. Umbes kahekümnes osariigis saad lasta andmed kustutada ning keelduda andmete müügist, suunatud reklaamist ja teatavast profiilianalüüsist; vastamiseks on enamasti 45 päeva.
regime-advice-quebec-25 = Loetud allikad ei nimeta Québecis õigust esitada vastuväidet just TI treenimisele. Saad nõusoleku tagasi võtta (paragrahv 8.3) ja asjakohasel juhul nõuda kustutamist või avaldamise lõpetamist; kirjalik vastus tuleb anda 30 päeva jooksul.
regime-advice-pipeda = Loetud allikad ei nimeta Kanada föderaalõiguses õigust esitada vastuväidet just TI treenimisele. Kaebuse saad esitada föderaalsele privaatsusvolinikule.
regime-advice-kvkk = Loetud allikad ei nimeta Türgis õigust esitada vastuväidet just TI treenimisele. Pöördu kõigepealt ettevõtte poole, kellel on aega 30 päeva, seejärel esita kaebus nõukogule: 30 päeva jooksul pärast vastust või 60 päeva jooksul pärast taotlust, kui vastust ei tulnud või see hilines.
regime-advice-dpdp = Loetud allikad ei nimeta Indias õigust esitada vastuväidet just TI treenimisele. Teavitamise, nõusoleku, kustutamise ja muud õigused tulevad alates 13. maist 2027 (allikates on ühepäevane erinevus).
regime-advice-lfpdppp = Juurdepääsu, parandamise ja tühistamise kõrval on ka õigus vastu vaielda. Alates 21. märtsist 2025 vastutab nende õiguste eest Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Lõuna-Aafrika privaatsusteated nimetavad vastuväite esitamise õigust ning kaebust, mis esitatakse asutusele Information Regulator POPIA vormil nr 5. Seadus ise ei ole loetud allikate hulgas.
regime-advice-none = See bot ei tea, et selles riigis oleks õigus esitada vastuväide TI treenimisele. Teenuse enda seaded toimivad kõikjal ja sa saad ka ettevõttelt küsida.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = art { $article }
cite-paragraph = art { $article } lg { $paragraph }
cite-paragraphs = art { $article } lg { $first }–{ $last }
cite-point = art { $article } lg { $paragraph } p { $point }
cite-regulation = Määrus { $number }
cite-eu-regulation = Määrus (EL) { $number }
cite-annex = Direktiiv (EL) { $number }, lisa { $annex }
cite-eu-court = Euroopa Kohus, { $cases }
cite-opinion = Euroopa Andmekaitsenõukogu arvamus { $number }
cite-draft-guidelines = Euroopa Andmekaitsenõukogu suuniste eelnõu { $number }

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Ettevõte tohib kasutada sinu andmeid küsimata, kui see on vajalik õigustatud huvi korral (tema enda või kellegi teise oma), välja arvatud juhul, kui sinu huvid või põhiõigused kaaluvad rohkem, eelkõige kui oled laps. Suured platvormid nimetavad TI treenimise aluseks tavaliselt seda. See ei kehti avaliku sektori asutustele oma ülesannete täitmisel.
right-gdpr-21-1 = Saad oma konkreetsest olukorrast lähtudes igal ajal esitada vastuväite igasugusele kasutamisele (sealhulgas profiilianalüüsile), mis põhineb õigustatud huvil (art 6 lg 1 p f) või avalikul ülesandel (art 6 lg 1 p e). Ettevõte peab siis lõpetama, välja arvatud juhul, kui ta tõendab, et kasutab andmeid mõjuval õiguspärasel põhjusel, mis kaalub üles sinu huvid, õigused ja vabadused, või vajab neid õigusnõuete jaoks. Tõendama peab ettevõte.
right-gdpr-21-1-only-two-bases = Artikli 21 lõike 1 vastuväide sobib ainult kasutamise kohta, mille alus on art 6 lg 1 p e või art 6 lg 1 p f. Kui teenus tugineb nõusolekule, võta nõusolek tagasi. Kui kasutamise eesmärk on otseturundus, esita vastuväide artikli 21 lõike 2 alusel.
right-gdpr-21-2 = Otseturundusele ja sellega seotud profiilianalüüsile saad vastuväite esitada igal ajal ja põhjust nimetamata.
right-gdpr-21-3 = Kui oled esitanud otseturundusele vastuväite, ei tohi sinu andmeid enam selleks kasutada. Huve ei kaaluta.
right-gdpr-21-4 = Ettevõte peab sinu õigusele esitada vastuväiteid sõnaselgelt tähelepanu juhtima hiljemalt esimesel korral, kui ta sinuga suhtleb, selgelt ja muust teabest eraldi.
right-gdpr-21-5 = Veebiteenuste puhul saad vastuväite esitada ka automatiseeritud vahenditega, mis kasutavad tehnilisi kirjeldusi (seade või märguanne).
right-gdpr-21-6 = Oma konkreetsest olukorrast lähtudes saad esitada vastuväite ka teadus- või ajaloouuringutele ja statistikale, välja arvatud juhul, kui töö on vajalik avalikes huvides oleva ülesande täitmiseks.
right-gdpr-12-2 = Ettevõte peab tegema nende õiguste kasutamise sulle lihtsaks. Põhjendus 59 lisab, et ta peaks pakkuma elektroonilisi taotlemisviise, eelkõige kui ta töötleb andmeid elektrooniliselt.
right-gdpr-12-form = Seadus ei näe vastuväitele vormi ette: sobivad nii e-kiri, kiri, veebivorm kui ka seade. Kirjalikust vormist jääb sulle tõend.
right-gdpr-12-3 = Ettevõte peab sulle teatama, mida ta sinu taotluse alusel tegi, põhjendamatu viivituseta, hiljemalt ühe kuu jooksul pärast taotluse saamist. Kui see on taotluste keerukuse või hulga tõttu vajalik, tohib ta võtta veel kaks kuud, kuid peab sellest koos põhjustega esimese kuu jooksul teatama. Elektroonilisele taotlusele vastab ta võimaluse korral elektrooniliselt.
right-gdpr-12-3-total = Pikendamise korral on viimane piir kolm kuud taotluse saamisest.
right-gdpr-12-4 = Kui ettevõte ei tee midagi, peab ta sulle sellest teatama viivituseta, hiljemalt ühe kuu jooksul. Ta peab nimetama põhjused ja mainima, et saad esitada kaebuse järelevalveasutusele või pöörduda kohtusse.
right-gdpr-12-5 = Vastus ei maksa sulle midagi. Ainult siis, kui taotlused on selgelt põhjendamatud või ülemäärased, eelkõige korduvuse tõttu, tohib ettevõte küsida mõistlikku tasu või keelduda. Seda peab tema tõendama.
right-gdpr-12-6 = Ettevõte tohib sinult lisatõendeid isikusamasuse kohta küsida ainult siis, kui tal on põhjendatud kahtlus, kes taotluse esitas.
right-gdpr-12-6-pause = Kui ettevõttel on sinu isikusamasuses tõeline kahtlus ja ta küsib kohe, võib kuu kulgemine peatuda, kuni sinu vastus saabub. Selline on Berliini andmekaitseasutuse praktika asjas, mille juhtiv asutus oli Rootsi oma.
right-gdpr-count-start = Loeb päev, mil ettevõte sinu taotluse saab, mitte päev, mil sa selle saadad. Saamise päeva ennast arvesse ei võeta. Kuu lõpeb siis, kui lõpeb järgmise kuu sama numbriga päev.
right-gdpr-count-short-month = Kui järgmises kuus sellist päeva ei ole, on tähtpäev selle viimane päev. Saadud 31. jaanuaril: tähtpäev 28. (või 29.) veebruar. Saadud 31. augustil: tähtpäev 30. september.
right-gdpr-count-weekend = Kui viimane päev on laupäev, pühapäev või riigipüha, kestab tähtaeg järgmise tööpäeva lõpuni. Tähtaja sisse jäävad nädalavahetused ja pühad lähevad arvesse.
right-gdpr-count-holidays = Arvesse lähevad selle koha riigipühad, kus ettevõte peab tegutsema, see tähendab ettevõtte asukohariigi omad (enamikul suurtel platvormidel Iirimaa).
right-gdpr-count-examples = Näited: 22. november 2026 kuni 22. detsember 2026 (pikendamisel 22. veebruar 2027). 25. november 2026 kuni 28. detsember 2026 (25. detsember on esimene jõulupüha, siis tuleb nädalavahetus). 1. detsember 2026 kuni 4. jaanuar 2027. 31. detsember 2026 kuni 1. veebruar 2027. 31. jaanuar 2027 kuni 1. märts 2027 (28. veebruar on pühapäev). 28. veebruar 2027 kuni 30. märts 2027 (28. märts on ülestõusmispüha, 29. märts teine püha).
right-gdpr-15 = Võid küsida, kas sinu andmeid töödeldakse, mis eesmärkidel, kes neid saab, kui kaua neid säilitatakse ja kust need pärinevad, ning saada koopia. Esimene koopia on tasuta. See on üks viis teada saada, mida treenimiseks kasutati.
right-gdpr-17-1-c = Sinu andmed tuleb kustutada, kui oled esitanud vastuväite artikli 21 lõike 1 alusel ja ülekaalukaid õiguspäraseid põhjusi ei ole või kui oled esitanud vastuväite otseturundusele.
right-gdpr-17-1-d = Kustutada tuleb ka andmed, mida on töödeldud ebaseaduslikult.
right-gdpr-17-3 = Kustutamisest võib keelduda niivõrd, kuivõrd kasutamine on vajalik sõna- ja teabevabaduse, juriidilise kohustuse, rahvatervise, arhiivide, teadusuuringute või statistika või õigusnõuete jaoks.
right-gdpr-18-1-d = Pärast vastuväite esitamist võid nõuda oma andmete töötlemise piiramist seniks, kuni kontrollitakse, kelle põhjused kaaluvad rohkem.
right-gdpr-18-2-3 = Piiratud töötlemisega andmeid tohib ainult säilitada, välja arvatud juhul, kui sa nõustud või kui neid on vaja õigusnõuete jaoks, teise isiku kaitseks või olulise avaliku huvi tõttu. Enne piirangu lõpetamist tuleb sulle sellest teatada.
right-gdpr-19 = Ettevõte peab kustutamisest ja piiramisest teatama kõigile, kes andmed said, välja arvatud juhul, kui see on võimatu või ebaproportsionaalne. Kui sa küsid, peab ta need saajad nimetama.
right-gdpr-77 = Saad esitada kaebuse andmekaitseasutusele, eelkõige seal, kus sa elad, kus sa töötad või kus rikkumine toimus. Asutus peab sind menetluse käigust ja tulemusest teavitama.
right-gdpr-57-2-3 = Asutused pakuvad kaebuse vormi, mida saab täita elektrooniliselt, kuid muud viisid jäävad samuti võimalikuks. Kaebus on tasuta. Ainult selgelt põhjendamatute või ülemääraste taotluste eest võib võtta tasu või neist keelduda.
right-gdpr-many-complaints = Ühe inimese esitatud kaebuste suur arv ei tee neid iseenesest ülemääraseks.
right-gdpr-56-60 = Kui ettevõtte peamine tegevuskoht on teises ELi riigis, on juhtiv asutus selle riigi asutus. Kaebuse saad ikka esitada kodumaal: sinu kohalik asutus edastab kaebuse ja jääb sinu kontaktiks. Teised asutused saavad otsuse eelnõu ja neil on vastuväite esitamiseks neli nädalat.
right-gdpr-78-2 = Kui asutus sinu kaebust ei menetle või kolm kuud selle käigust midagi ei teata, saad asutuse kohtusse kaevata.
right-gdpr-79 = Kaebusest sõltumata saad ettevõtte kohtusse kaevata seal, kus on tema tegevuskoht, või seal, kus sa elad.
right-gdpr-80-1 = Saad volitada andmekaitse valdkonnas tegutsevat mittetulundusühingut enda eest kaebust esitama ja kohtusse pöörduma. Hüvitist võib see sinu eest nõuda seal, kus riigi õigus seda lubab.
right-gdpr-80-2 = Riigid võivad lubada andmekaitsega tegelevatel mittetulundusühingutel tegutseda ka volituseta.
right-gdpr-collective = Tunnustatud tarbijaorganisatsioonid saavad IKÜMi rikkumiste korral esitada esindushagisid.
right-gdpr-82 = Kui oled rikkumise tõttu kahju kannatanud, ka mittevaralist, saad nõuda hüvitist. Ainult rikkumisest ei piisa: pead tõendama kahju ja põhjuslikku seost. Kahju vähimat raskusastet nõuda ei tohi.
right-gdpr-66 = Kiireloomulistel juhtudel võib asutus võtta oma territooriumil ajutisi meetmeid kuni kolmeks kuuks.
right-gdpr-text-unchanged = 2026. aasta oktoobri seisuga on IKÜMi enda tekst muutmata. 2025. aasta novembris kavandatud reformi ei ole vastu võetud.
right-edpb-28-2024 = Õigustatud huvi võib olla TI treenimise õiguslik alus igal üksikjuhul eraldi, pärast kolmeastmelist kontrolli: seaduslik, täpne ja tegelik huvi, vajalikkus ning tasakaal sinu õigustega (arvestatakse, mida võisid mõistlikult eeldada, ja mõju pehmendavaid meetmeid). Isikuandmetel treenitud mudel on anonüümne ainult siis, kui tõenäosus sealt selliseid andmeid kätte saada on tühine. Ebaseaduslik treenimine võib mõjutada mudeli hilisemat kasutamist.
right-edpb-li-guidelines = Euroopa Andmekaitsenõukogu suuniste eelnõus on öeldud: õigustatud huvi tuleb tõlgendada kitsalt ja see ei ole vaikevalik. Huvi, ranget vajalikkust ja tasakaalu tuleb hinnata ette.
right-olg-koeln-2025 = Kohus ei näinud kiirmenetluses rikkumist selles, et Meta treenib avalikel postitustel nõusolekuta, muu hulgas seetõttu, et kasutajaid teavitati ja nad said lihtsalt vastuväite esitada või postitused mitteavalikuks muuta. See ei ole lõplik sõna: põhimenetlus on võimalik.
right-no-unlearning = Vastuväide peatab hilisema kasutamise. Väidetavalt ei saa seda, mis on juba mudelisse läinud, enam välja võtta. Seetõttu soovitasid asutused esitada vastuväite enne alguskuupäeva.
right-no-reason-needed-meta = Seadus nõuab põhjusi sinu konkreetsest olukorrast. Tarbijanõustamiskeskuste ja Madalmaade andmekaitseasutuse sõnul võttis Meta vorm vastuväiteid vastu ka tühjaks jäetud tekstiväljaga.
right-proc-4 = Alates 2. aprillist 2027 on piiriülene kaebus vastuvõetav, kui selles on sinu nimi ja kontaktandmed, teave, mis aitab ettevõtet tuvastada, ja rikkumise kirjeldus (organisatsioon tõendab ka oma kaebeõigust ja volitust). Rohkem nõuda ei tohi, kuid riigisisesed vorminõuded jäävad. Kui midagi on puudu, tunnistab asutus kaebuse kahe nädala jooksul põhjendatult vastuvõetamatuks.
right-proc-times = Alates 2. aprillist 2027 edastab sinu asutus piiriülese kaebuse juhtivale asutusele kuue nädala jooksul. Juhtiva asutuse otsuse eelnõu peab valmima 15 kuuga (ühe korra pikendatav kuni 12 kuu võrra) või lihtsas menetluses 12 kuuga. Et kaevata vastuseta jäänud taotluse üle, pead olema selle taotluse enne esitanud. Kiiresti lahendatavad asjad võib varakult lõpetada, kui rikkumine on lõppenud ja sa vastu ei vaidle.
right-proc-apply = IKÜMi menetlusmäärus kehtib alates 1. jaanuarist 2026. Seda kohaldatakse alates 2. aprillist 2027, pärast seda päeva esitatud kaebustele.
right-uk-21 = Sul on samasugune õigus esitada vastuväiteid nagu ELis: otseturunduse puhul absoluutne, muul juhul oma põhjustega. Organisatsioon tohib jätkata ainult mõjuval õiguspärasel põhjusel või õigusnõuete jaoks. Vastuväite saad esitada suuliselt või kirjalikult.
right-uk-12a = Organisatsioonil on aega üks kuu ning keerukate või arvukate taotluste puhul kuni kaks kuud lisaks. Tähtaeg algab neist hiliseimast: taotluse saamine, isikusamasuse tõend, kui seda on mõistlikult vaja, tasu maksmine, kui seda tohib võtta. Tähtaja kulgemine võib peatuda, kuni organisatsioon ootab vajalikku selgitust.
right-uk-164a = Kaebuse saad esitada organisatsioonile endale. See peab pakkuma lihtsat viisi (näiteks elektroonilist vormi), kinnitama kättesaamist 30 päeva jooksul ja menetlema kaebust põhjendamatu viivituseta.
right-uk-regulator = Alates 30. septembrist 2026 on järelevalveasutus Information Commission. See võttis ülesanded üle ametilt Information Commissioner; roll ja volitused on samad.
right-uk-ico-ai = ICO sõnul kehtivad sinu õigused treeningandmetele, peenhäälestuse andmetele, viipadele ja väljunditele. Samuti ütleb ta, et kraabitud andmetel treenimisel näeb ta ainsa alusena õigustatud huvi, kui selle tingimused on täidetud.
right-uk-organisations = Ühendkuningriigis saab organisatsioon sinu eest kaebuse esitada ainult siis, kui oled selleks sõnaselge volituse andnud (2021. aastal avaldatud seisukoht).
right-ch-30 = IKÜMi artikliga 21 sarnase nimega vastuväite esitamise õigust ei ole. Kuid andmete kasutamine vastu sinu sõnaselget tahet rikub sinu isikuõigusi, kui see pole põhjendatud. Seega on sõnaselgel avaldusel TI treenimise vastu õiguslik kaal.
right-ch-32 = Kohtus saad nõuda, et kasutamine või avaldamine keelataks või andmed kustutataks. Parandamist käsitleb art 32 lg 1.
right-ch-25 = Sul on õigus andmetega tutvuda: kes milliseid andmeid kasutab, milleks ja kui kaua, kust andmed pärinevad ja kellele need lähevad. Üldjuhul on see tasuta.
right-ch-fdpic = Saad teatada FDPIC-le ehk Šveitsi föderaalsele andmekaitsevolinikule. Ettevõtteid ta trahvida ei saa. Nõuded lähevad tsiviilkohtutesse.
right-ch-gdpr = Kui teenusele kehtib ka IKÜM, on selle reeglid Šveitsi omade kõrval. Platvormide 2025. aasta teated käsitlesid Šveitsi sageli nagu EMPd (nii tegi LinkedIn).
right-br-18-2 = Kui seadust ei järgita, saad vaielda vastu kasutamisele, mille alus on muu kui nõusolek.
right-br-18-forms = Vastu vaidled ettevõttele esitatud sõnaselge taotlusega, tasuta. Avaldusega saad pöörduda ANPD poole, samuti tarbijakaitseasutuste, näiteks Proconi poole.
right-br-15-days = Brasiilia lepingute tüüptingimused ja üks andmeõiguste tööriist kasutavad 15-päevast tähtaega taotlusest arvates. Vastuväite enda kohta loetud tekstid arvu ei nimeta.
right-br-meta = ANPD peatas Meta treenimise 2. juulil 2024. Keelu tühistas ta 30. augustil 2024 tingimustel: teavitamine, esialgu ilma alaealisteta ja lihtne vorm, millega igal ajal vastu vaielda, ka kontota inimestele.
right-ca-no-21 = Loetud allikate järgi ei ole Californias üldist õigust esitada vastuväidet TI treenimisele. Mis on olemas: keeldumine müügist ja jagamisest, kustutamine, tundlike andmete piirangud, parandamine ja juurdepääs.
right-ca-105 = Saad lasta kustutada andmed, mille ettevõte sinult kogus. Erandite loetelu on olemas, näiteks tehingu lõpuleviimine, turvalisus, sõnavabadus, juriidiline kohustus või sisemine kasutamine, mida võisid eeldada.
right-ca-130 = Ettevõttel on taotluse saamisest 45 kalendripäeva, ühe korra pikendatav 45 võrra, kui ta teatab sellest esimese 45 jooksul. Sinu isikusamasuse kontrollimine tähtaega ei peata. See on tasuta.
right-ca-signals = Brauseri märguanne, näiteks Global Privacy Control, on kehtiv keeldumine müügist ja jagamisest. Alates 1. jaanuarist 2026 peavad saidid näitama, et nad selle töötlesid. Alates 1. jaanuarist 2027 peavad brauserid sellist seadet pakkuma.
right-ca-admt = Automaattehnoloogia puhul, mis asendab olulistes otsustes (krediit, eluase, haridus, töö, tervis) inimese otsust, peavad 1. jaanuariks 2027 olema teavitamine enne kasutamist, juurdepääs ja loobumisvõimalus.
right-ca-drop = Üks taotlus aadressil privacy.ca.gov/drop jõuab kõigi registreeritud andmevahendajateni. Alates 1. augustist 2026 peavad nad seda vaatama vähemalt iga 45 päeva järel.
right-ca-enforce = Seadust jõustavad CPPA ja peaprokurör (Attorney General). Inimesed ise saavad kohtusse pöörduda ainult teatavate andmelekete korral.
right-us-ct = Alates 1. juulist 2026 peab privaatsusteade ütlema, kas isikuandmeid kogutakse, kasutatakse või müüakse suurte keelemudelite treenimiseks. See on teavitamiskohustus, mitte õigus esitada vastuväiteid.
right-us-states = Umbes kahekümnel osariigil on üldine privaatsusseadus, mis annab õiguse andmed kustutada ning keelduda müügist, suunatud reklaamist ja teatavast profiilianalüüsist. Ettevõtetel on vastamiseks enamasti 45 päeva. Uued: Oklahoma ja Louisiana 1. jaanuar 2027, Alabama 1. mai 2027, Vermont 1. jaanuar 2028.
right-qc-rights = Sul on õigus andmetega tutvuda, lasta need parandada, võtta nõusolek tagasi, lasta avaldamine lõpetada või lingid eemaldada, andmed üle kanda ja saada teavet automatiseeritud otsuste kohta. Vastus tuleb anda 30 päeva jooksul. Keeldumine peab olema kirjalik ja põhjendatud ning mainima järelevalveasutust CAI.
right-ca-opc = Kaebusi võtab vastu föderaalne volinik. 2025. aasta veebruaris algatas ta uurimise selle kohta, kuidas X kasutab kanadalaste postitusi Groki jaoks.
right-tr-kvkk = Pöördu kõigepealt ettevõtte poole (kirjalikult, KEP-i ehk registreeritud e-posti kaudu, e-allkirjaga või e-posti aadressilt, mis tal sinu kohta kirjas on). Tal on aega 30 päeva. Seejärel esita kaebus nõukogule 30 päeva jooksul pärast vastust või 60 päeva jooksul pärast taotlust, kui vastust ei tulnud või see hilines. Möödalastud tähtaegu ei ennistata.
right-in-dpdp = Nõukogu tegutseb alates 13. novembrist 2025. Nõusolekuhaldurite reeglid kehtivad alates 13. novembrist 2026. Teavitamise, nõusoleku, kustutamise ja muud õigused järgnevad 13. mail 2027 (allikates on ühepäevane erinevus).
right-mx-arco = Sul on õigus andmetega tutvuda, lasta need parandada ja tühistada ning vastu vaielda. Alates 21. märtsist 2025 vastutab nende õiguste eest Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Privaatsusteated nimetavad vastuväite esitamise õigust ning kaebust, mis esitatakse asutusele Information Regulator vormil nr 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Kui teenuse TI treenimine põhineb õigustatud huvil, saad oma konkreetsest olukorrast lähtudes igal ajal vastuväite esitada (IKÜM art 21 lg 1). Teenus peab siis lõpetama, välja arvatud juhul, kui ta tõendab mõjuvat õiguspärast põhjust, mis sinu omad üles kaalub, või vajab andmeid õigusnõuete jaoks. Otseturunduse vastu pole põhjust vaja.
law-topic-legitimate-interest = Suured platvormid nimetavad TI treenimise aluseks tavaliselt õigustatud huvi (IKÜM art 6 lg 1 p f). Siis tohivad nad andmeid küsimata kasutada, kui see on vajalik, välja arvatud juhul, kui sinu huvid või põhiõigused kaaluvad rohkem. Seda hinnatakse igal üksikjuhul eraldi ja arvesse lähevad sinu mõistlikud ootused.
law-topic-always-or-sometimes = Mõned õigused kehtivad alati, näiteks õigus küsida, milliseid andmeid kasutatakse (art 15), või esitada vastuväide otseturundusele (art 21 lg 2). Teised kehtivad ainult teatud juhtudel: TI treenimisele saad vastuväite esitada, kui see põhineb õigustatud huvil või avalikul ülesandel.
law-topic-must-inform = Õigustatud huvile tuginev teenus peab sulle sõnaselgelt, arusaadavalt ja muust teabest eraldi teatama, et saad vastuväite esitada, hiljemalt esimesel korral, kui ta sinuga suhtleb (art 21 lg 4). Ta peab ka vastuväite esitamise lihtsaks tegema (art 12 lg 2).
law-topic-consent-or-contract = Artikli 21 lõike 1 vastuväite saab esitada ainult õigustatud huvi või avaliku ülesande puhul. Kui teenus tugineb nõusolekule, võta see tagasi (art 7 lg 3). Kui ta tugineb lepingule, küsi juurdepääsu oma andmetele ja õiguslikku alust (art 15) ning esita kaebus, kui alus on kaheldav.
law-topic-silence = Kui treenimine põhineb õigustatud huvil (IKÜM art 6 lg 1 p f), ei pea teenus sinult enne küsima. Kui sa midagi ei tee, loetakse, et sul pole selle vastu midagi, ja sinu andmeid võib kasutada.
law-topic-unlearn = Vastuväide mõjub edaspidi. Väidetavalt ei saa seda, mis on juba mudelis, sealt enam kätte, kuid ka hilisem vastuväide peatab kasutamise sellest hetkest alates.
law-topic-one-month = Ettevõte peab vastama põhjendamatu viivituseta, hiljemalt ühe kuu jooksul pärast sinu vastuväite saamist (art 12 lg 3). Saamise päeva arvesse ei võeta. Kui viimane päev on laupäev, pühapäev või riigipüha, kestab kuu järgmise tööpäeva lõpuni.
law-topic-extension = Ettevõte tohib võtta veel kaks kuud, kuid ainult siis, kui see on taotluste keerukuse või hulga tõttu vajalik ja kui ta teatab sellest koos põhjustega esimese kuu jooksul. Viimane piir on siis kolm kuud vastuväite saamisest.
law-topic-refusal = Kui ettevõte keeldub, peab ta sulle sellest ühe kuu jooksul teatama, põhjused nimetama ja ütlema, et saad esitada kaebuse või pöörduda kohtusse (art 12 lg 4). Ettevõte peab tõendama, et tal on mõjuv õiguspärane põhjus, mis sinu omad üles kaalub, või et ta vajab andmeid õigusnõuete jaoks (art 21 lg 1).
law-topic-no-answer = Kui ühe kuu järel vastust pole, saada üks meeldetuletus ning märgi sinna vastuväite kuupäev, esitamisviis ja number ning artikkel. Tavaks on anda kaks nädalat lisaaega, kuid seadus seda ei nõua. Kui kuu on möödas, saad ka asutusele kaebuse esitada.
law-topic-extra-demands = Ettevõte tohib sinult lisatõendeid isikusamasuse kohta küsida ainult siis, kui tal on põhjendatud kahtlus, kes taotluse esitas (art 12 lg 6). Ära saada isikutunnistuse koopiat omal algatusel. Kui kahtlus on tõeline ja ettevõte küsib kohe, võib kuu kulgemine peatuda, seega vasta kiiresti.
law-topic-complaint-when = Kaebuse saad esitada, kui kuu on vastuseta möödas, pärast keeldumist või kohe, kui vastuväite esitamise võimalust pole või see ei toimi. Mõni riik tahab, et pöörduksid kõigepealt ettevõtte poole (Hispaania õigusi puudutavate taotluste korral seaduse järgi, samuti Taani). Alates 2. aprillist 2027 kehtib see kõikjal taotlust puudutavate piiriüleste kaebuste kohta.
law-topic-complaint-attach = Lisa oma vastuväide koos kuupäeva ja kellaajaga, tõend selle kohalejõudmise kohta, kõik vastused (või üks rida, et vastust ei tulnud), ettevõtte tolleaegne teade TI treenimise kohta, sinu konto nimi või profiili link ning ettevõtte nimi ja aadress. Ütle, mida sa palud: et kohustataks lõpetama, kustutama ja seni töötlemist piirama. Pildiga isikut tõendav dokument lisa ainult siis, kui asutus seda küsib.
law-topic-complaint-free = Kaebus on tasuta. Asutused pakuvad elektroonilist vormi ja muud viisid jäävad samuti võimalikuks. Ainult selgelt põhjendamatute või ülemääraste taotluste eest võib võtta tasu või neist keelduda (art 57).
law-topic-lead-authority = Juhtiv asutus on selle riigi asutus, kus on ettevõtte peamine tegevuskoht ELis, näiteks Meta, Google’i, Microsofti, LinkedIni, X-i, TikToki ja Apple’i puhul Iirimaa asutus. Kaebuse saad esitada kodumaal: sinu asutus edastab selle ja jääb sinu kontaktiks. Otse juhtiva asutuse poole pöördumine menetlust kiiremaks ei tee.
law-topic-court = Saad ettevõtte kohtusse kaevata seal, kus sa elad, või seal, kus on tema tegevuskoht, kaebusega või ilma, ja mõlemad võivad kulgeda korraga (art 79, Euroopa Kohus C-132/21). Kui asutus kolm kuud midagi ei teata, saad asutuse kohtusse kaevata (art 78 lg 2).
law-topic-damages = Hüvitise saamiseks pead tõendama rikkumist, kahju ja seost nende vahel (art 82). Kahju vähimat raskusastet nõuda ei tohi ja kuritarvitamise hirm võib tõendamise korral arvesse minna. Ainult mittevaralise kahju eest on hüvitised enamasti väikesed ja trahv läheb riigile, mitte kunagi sulle.
law-topic-noyb = Mittetulundusühing saab sinu eest kaebuse esitada ja kohtusse pöörduda, kui sa selle volitad (art 80). noyb esitas 6. juunil 2024 üksteist kaebust Meta TI treenimise plaanide vastu ja saatis Metale 14. mail 2025 hoiatuskirja nõudega rikkumine lõpetada.
law-topic-is-it-legal = Euroopa Andmekaitsenõukogu sõnul võib õigustatud huvi olla TI treenimise õiguslik alus igal üksikjuhul eraldi. Kiirmenetlustes Meta vastu ei näinud OLG Köln rikkumist (23. mai 2025), OLG Schleswig leidis, et taotlus hilines (12. august 2025), ja Hamburgi andmekaitseasutus loobus enda omast. Iirimaa DPC ametlikku heakskiitu ei andnud ja otsust põhimenetluses ei leitud.
law-topic-for-child = Lapse huvid kaaluvad rohkem (art 6 lg 1 p f). Kui see vastab tõele, võid nimetada põhjuseks, et piltidel on sinu lapsed või et olid postitades alla 18-aastane. Loetud allikad ei ütle, kuidas esitada vastuväide lapse nimel.
law-topic-no-account = Vastuväite saad esitada ka ilma kontota (IKÜM art 21 lg 1), näiteks kuna teised on sinust postitanud. Nimeta oma nimi ning lehed või pildid, mida asi puudutab. Kui vorm nõuab sisselogimist, saada kiri või e-kiri.
law-topic-legal-advice = See on teave avalikest allikatest, mitte õigusnõustamine.
law-topic-letter = Vormi ei ole ette nähtud: sobivad nii veebivorm, seade, e-kiri kui ka kiri, ja kirjalikust jääb tõend. Kiireim viis on teenuse enda vorm. Kiri või e-kiri on õige viis, kui vormi ei ole, kui vorm ei sobi või kui tahad rohkemat, kui see pakub.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Kes sa oled, et sind üles leitaks: nimi või kasutajanimi, konto e-posti aadress või telefoninumber ja profiili link. Kui sul kontot pole: nimi ning lehed või pildid, mida asi puudutab. Anna ainult nii palju, kui vaja.
letter-must-to-whom = Kellele: ettevõttele, kes otsustab. ELi inimeste puhul on see tavaliselt tema ELi ettevõte.
letter-must-objection = Et see on vastuväide: nimeta IKÜMi artikli 21 lõige 1. Vastuväide ei ole küsimus ega vaja nõusolekut.
letter-must-use = Milline kasutamine: TI-mudelite ja -süsteemide arendamine, treenimine, testimine ja täiustamine ettevõtte enda ja nende poolt, kellele ta andmed annab.
letter-must-data = Millised andmed: postitused, kommentaarid, fotod, pildiallkirjad, profiil, sõnumid TI-assistendile ning andmed sinu kohta teiste inimeste postitustes või veebis.
letter-must-grounds = Põhjused sinu konkreetsest olukorrast. Alustuseks piisab ühest või kahest ausast lausest. Mõjuvat põhjust peab seejärel tõendama ettevõte, mitte sina.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Et see hõlmab kõike varasemat ja tulevast ning kõiki sinu kontosid ja teenuseid ettevõttes, ka seotud kontosid.
letter-should-erasure = Treenimiseks kogutud või kopeeritud andmete kustutamine (art 17 lg 1 p c) ja sellest teatamine andmete saajatele (art 19). Ütle selgelt, et sa ei taha oma konto kustutamist.
letter-should-restriction = Töötlemise piiramine kaalumise ajaks (art 18 lg 1 p d): säilitada, aga mitte treenida.
letter-should-withdraw-consent = Igasuguse nõusoleku tagasivõtmine varuvariandina, juhuks kui ettevõte tugineb hoopis nõusolekule (art 7 lg 3, art 17 lg 1 p b).
letter-should-no-loss = Et sulle öeldaks enne, kui vastuväide lõpetaks sinu konto või lepingu. Siis otsustad sina.
letter-should-answer = Et nad kinnitaksid kirjalikult, mis ja mis ajast lõpetati, ühe kuu jooksul pärast kättesaamist (art 12 lg 3). Keeldumise korral: põhjused ja kuidas kaebust esitada (art 12 lg 4).
letter-should-questions = Küsimused, mida tasub küsida (art 15): kas sinu andmeid on juba kasutatud, milliste mudelite jaoks, mis ajast, millisest allikast, kellele antud, millisel õiguslikul alusel.
letter-should-no-waiver = Et kiri ei loobu ühestki õigusest ja et teenuse vormi või seade kasutamine samal ajal ei ole nõusolek.
letter-should-otherwise = Mis juhtub muidu: sulle jääb võimalus esitada asutusele kaebus ja pöörduda kohtusse.
letter-should-date-name = Kuupäev ja sinu nimi.
letter-should-keep-proof = Hoia alles koopia, kuvatõmmised vormist enne saatmist ja kinnituskiri koos numbriga.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Omal algatusel saadetud isikutunnistuse koopiad.
letter-not-passwords = Paroolid.
letter-not-others-data = Teiste inimeste privaatsed andmed.
letter-not-profile-notice = Teade oma profiilil kirja asemel: see ei jõua ettevõttes kellenigi.
letter-not-only-consent = Vastuväite nimetamine ainult nõusoleku tagasivõtmiseks: kui ettevõte tugineb õigustatud huvile, on sinu õigus just vastuväite esitamine.
