### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = Splošna uredba o varstvu podatkov (GDPR)
regime-uk-gdpr = britanska GDPR in zakon Data Protection Act 2018
regime-swiss-dsg = švicarski zvezni zakon o varstvu podatkov (FADP, nemško DSG)
regime-lgpd = brazilski zakon o varstvu podatkov (LGPD)
regime-ccpa = kalifornijski zakon o zasebnosti potrošnikov (CCPA/CPRA)
regime-ctdpa = zakon zvezne države Connecticut o varstvu podatkov (CTDPA)
regime-us-states = zakoni zveznih držav ZDA o zasebnosti
regime-quebec-25 = zakon Law 25 province Quebec
regime-pipeda = kanadski zvezni zakon za zasebni sektor (PIPEDA)
regime-kvkk = turški zakon o varstvu podatkov (KVKK)
regime-dpdp = indijski zakon DPDP Act 2023 s pravili iz leta 2025
regime-lfpdppp = mehiški zakon o varstvu podatkov iz leta 2025 (LFPDPPP)
regime-popia = južnoafriški zakon o varstvu podatkov (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Učenju UI, ki temelji na zakonitem interesu, lahko kadar koli ugovarjate (člen 21(1) GDPR): podjetje mora prenehati, razen če dokaže nujne razloge ali podatke potrebuje za pravne zahtevke. Za odgovor ima en mesec, vi pa se lahko pritožite nadzornemu organu za varstvo podatkov.
regime-advice-uk-gdpr = Imate enako pravico do ugovora kot v EU: navedite člen 21 britanske GDPR in takoj dodajte podatke, po katerih vas prepoznajo, ker mesec začne teči šele z dokazilom o istovetnosti, kadar je to potrebno. Pritožite se lahko tudi organizaciji in organu Information Commission.
regime-advice-swiss-dsg = Pravice do ugovora s tem imenom ni, lahko pa izrecno izjavite, da se vaši podatki ne smejo uporabljati za učenje UI, zahtevate, da se uporaba ustavi in kopije izbrišejo, ter zaprosite za dostop. Če za storitev velja tudi GDPR, navedite še člen 21 GDPR.
regime-advice-lgpd = Uporabi podatkov, ki poteka brez privolitve in ne spoštuje zakona, lahko nasprotujete z izrecno in brezplačno zahtevo podjetju (člen 18 LGPD). Nato se lahko obrnete na ANPD ali na Procon.
regime-advice-ccpa = Po prebranih virih v Kaliforniji ni pravice do ugovora učenju UI kot takemu. Kar deluje: zavrnite prodajo in deljenje (tudi z signalom brskalnika), zahtevajte izbris in dostop ter omejite uporabo občutljivih podatkov.
regime-advice-ctdpa = Po prebranih virih v Connecticutu ni pravice do ugovora učenju UI kot takemu. Od 1. julija 2026 mora obvestilo o zasebnosti povedati, ali se na podatkih učijo veliki jezikovni modeli: navedite ga v svoji zahtevi.
regime-advice-us-states = Po prebranih virih v zveznih državah ZDA ni pravice do ugovora učenju UI kot takemu. Približno dvajset držav omogoča izbris podatkov ter zavrnitev prodaje, ciljnega oglaševanja in nekaterih vrst oblikovanja profilov, večinoma s 45-dnevnim rokom za odgovor.
regime-advice-quebec-25 = Prebrani viri za Quebec ne navajajo pravice do ugovora učenju UI kot takemu. Lahko prekličete privolitev (člen 8.3) in, kjer to velja, zahtevate izbris ali prenehanje objavljanja, s pisnim odgovorom v 30 dneh.
regime-advice-pipeda = Prebrani viri za kanadsko zvezno pravo ne navajajo pravice do ugovora učenju UI kot takemu. Lahko se pritožite zveznemu pooblaščencu za zasebnost.
regime-advice-kvkk = Prebrani viri za Turčijo ne navajajo pravice do ugovora učenju UI kot takemu. Najprej se obrnite na podjetje, ki ima 30 dni, nato se pritožite odboru: v 30 dneh po odgovoru ali v 60 dneh po zahtevi, če odgovora ni bilo ali je prišel prepozno.
regime-advice-dpdp = Prebrani viri za Indijo ne navajajo pravice do ugovora učenju UI kot takemu. Obvestilo, privolitev, izbris in druge pravice začnejo veljati 13. maja 2027 (viri se razlikujejo za en dan).
regime-advice-lfpdppp = Poleg dostopa, popravka in preklica obstaja pravica do ugovora. Od 21. marca 2025 za te pravice skrbi Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Južnoafriška obvestila o zasebnosti navajajo pravico do ugovora in pritožbe organu Information Regulator na obrazcu POPIA 5. Samega zakona ni med prebranimi viri.
regime-advice-none = Ta bot za to državo ne pozna pravice do ugovora učenju UI. Nastavitve same storitve delujejo povsod, lahko pa se obrnete tudi na podjetje.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = člen { $article }
cite-paragraph = člen { $article }({ $paragraph })
cite-paragraphs = člen { $article }({ $first })–({ $last })
cite-point = člen { $article }({ $paragraph })({ $point })
cite-regulation = Uredba { $number }
cite-eu-regulation = Uredba (EU) { $number }
cite-annex = Direktiva (EU) { $number }, Priloga { $annex }
cite-eu-court = Sodišče EU, { $cases }
cite-opinion = Mnenje EDPB { $number }
cite-draft-guidelines = Osnutek smernic EDPB { $number }

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Podjetje sme vaše podatke uporabljati, ne da bi vas vprašalo, če je to potrebno zaradi zakonitega interesa (njegovega ali koga drugega), razen če prevladajo vaši interesi ali temeljne pravice, zlasti če ste otrok. Velike platforme učenje UI običajno opirajo na to. Ne velja za javne organe pri opravljanju njihovih nalog.
right-gdpr-21-1 = Vsaki uporabi (tudi oblikovanju profilov), ki temelji na zakonitem interesu (člen 6(1)(f)) ali nalogi v javnem interesu (člen 6(1)(e)), lahko kadar koli ugovarjate iz razlogov, povezanih z vašim posebnim položajem. Podjetje mora potem prenehati, razen če dokaže nujne legitimne razloge, ki prevladajo nad vašimi interesi, pravicami in svoboščinami, ali podatke potrebuje za pravne zahtevke. Dokazno breme nosi podjetje.
right-gdpr-21-1-only-two-bases = Ugovor iz člena 21(1) je mogoč samo pri uporabi na podlagi člena 6(1)(e) ali člena 6(1)(f). Če se storitev opira na privolitev, privolitev prekličite. Če je uporaba namenjena neposrednemu trženju, ugovarjajte po členu 21(2).
right-gdpr-21-2 = Neposrednemu trženju in z njim povezanemu oblikovanju profilov lahko ugovarjate kadar koli in brez navedbe razloga.
right-gdpr-21-3 = Ko ugovarjate neposrednemu trženju, se vaši podatki zanj ne smejo več uporabljati. Interesi se pri tem ne tehtajo.
right-gdpr-21-4 = Podjetje vas mora izrecno opozoriti na pravico do ugovora, najpozneje ob prvem stiku z vami, jasno in ločeno od drugih informacij.
right-gdpr-21-5 = Pri spletnih storitvah lahko ugovarjate tudi z avtomatiziranimi sredstvi, ki uporabljajo tehnične specifikacije (nastavitev ali signal).
right-gdpr-21-6 = Iz razlogov, povezanih z vašim posebnim položajem, lahko ugovarjate tudi znanstvenim ali zgodovinskim raziskavam in statistiki, razen če je delo potrebno za nalogo v javnem interesu.
right-gdpr-12-2 = Podjetje vam mora olajšati uveljavljanje teh pravic. Uvodna izjava 59 dodaja, naj omogoči elektronske načine za vložitev zahteve, zlasti če podatke obdeluje elektronsko.
right-gdpr-12-form = Zakon za ugovor ne predpisuje oblike: šteje e-sporočilo, pismo, spletni obrazec ali nastavitev. Pisna oblika vam da dokaz.
right-gdpr-12-3 = Podjetje vam mora brez nepotrebnega odlašanja, najpozneje v enem mesecu po prejemu, sporočiti, kaj je storilo glede vaše zahteve. Če je to potrebno zaradi zapletenosti ali števila zahtev, si lahko vzame še dva meseca, vendar mora to z razlogi napovedati v prvem mesecu. Kadar je mogoče, na elektronske zahteve odgovori elektronsko.
right-gdpr-12-3-total = S podaljšanjem je skrajni rok tri mesece od prejema.
right-gdpr-12-4 = Če podjetje ne ukrepa, vam mora to povedati brez odlašanja, najpozneje v enem mesecu. Navesti mora razloge in omeniti, da se lahko pritožite nadzornemu organu ali greste na sodišče.
right-gdpr-12-5 = Odgovor vas nič ne stane. Samo če so zahteve očitno neutemeljene ali pretirane, zlasti ker se ponavljajo, sme podjetje zahtevati razumno pristojbino ali jih zavrniti. Da so take, mora dokazati podjetje.
right-gdpr-12-6 = Podjetje sme dodatna dokazila o vaši istovetnosti zahtevati samo, če upravičeno dvomi o tem, kdo vlaga zahtevo.
right-gdpr-12-6-pause = Če podjetje resnično dvomi o vaši istovetnosti in takoj zahteva dokazilo, lahko enomesečni rok miruje, dokler ne pride vaš odgovor. To je praksa berlinskega organa v zadevi, ki jo je vodila Švedska.
right-gdpr-count-start = Šteje dan, ko podjetje prejme vašo zahtevo, ne dan, ko jo pošljete. Sam dan prejema se ne šteje. Rok se izteče ob koncu dneva z isto številko v naslednjem mesecu.
right-gdpr-count-short-month = Če naslednji mesec takega dne nima, se rok izteče na njegov zadnji dan. Prejeto 31. januarja: rok je 28. (ali 29.) februarja. Prejeto 31. avgusta: rok je 30. septembra.
right-gdpr-count-weekend = Če je zadnji dan sobota, nedelja ali praznik, rok teče do konca naslednjega delovnega dne. Konci tedna in prazniki znotraj roka se štejejo.
right-gdpr-count-holidays = Upoštevajo se prazniki kraja, kjer mora podjetje ukrepati, torej države podjetja (Irske pri večini velikih platform).
right-gdpr-count-examples = Primeri: od 22. novembra 2026 do 22. decembra 2026 (s podaljšanjem do 22. februarja 2027). Od 25. novembra 2026 do 28. decembra 2026 (25. december je božič, nato je konec tedna). Od 1. decembra 2026 do 4. januarja 2027. Od 31. decembra 2026 do 1. februarja 2027. Od 31. januarja 2027 do 1. marca 2027 (28. februar je nedelja). Od 28. februarja 2027 do 30. marca 2027 (28. marec je velikonočna nedelja, 29. marec velikonočni ponedeljek).
right-gdpr-15 = Vprašate lahko, ali se vaši podatki obdelujejo, za katere namene, kdo jih prejme, kako dolgo se hranijo in od kod so, ter dobite kopijo. Prva kopija je brezplačna. Tako lahko izveste, kaj je bilo uporabljeno za učenje.
right-gdpr-17-1-c = Vaše podatke je treba izbrisati, če ste ugovarjali po členu 21(1) in ni prevladujočih legitimnih razlogov ali če ste ugovarjali neposrednemu trženju.
right-gdpr-17-1-d = Izbrisati je treba tudi podatke, ki so bili obdelani nezakonito.
right-gdpr-17-3 = Izbris je mogoče zavrniti, kolikor je uporaba potrebna za svobodo izražanja in obveščanja, zakonsko obveznost, javno zdravje, arhive, raziskave ali statistiko ali pravne zahtevke.
right-gdpr-18-1-d = Po ugovoru lahko zahtevate omejitev obdelave svojih podatkov, dokler se preverja, čigavi razlogi prevladajo.
right-gdpr-18-2-3 = Podatki z omejeno obdelavo se smejo samo shranjevati, razen če privolite ali če so potrebni za pravne zahtevke, za varstvo koga drugega ali zaradi pomembnega javnega interesa. Pred odpravo omejitve vas je treba obvestiti.
right-gdpr-19 = Podjetje mora izbris in omejitev sporočiti vsem, ki so podatke prejeli, razen če je to nemogoče ali nesorazmerno. Če vprašate, mora te prejemnike navesti.
right-gdpr-77 = Pritožite se lahko nadzornemu organu za varstvo podatkov, zlasti tam, kjer živite, kjer delate ali kjer je prišlo do kršitve. Organ vas mora obveščati o poteku in izidu.
right-gdpr-57-2-3 = Organi ponujajo obrazec za pritožbo, ki ga lahko izpolnite elektronsko, drugi načini pa ostajajo odprti. Pritožba je brezplačna. Zaračunati ali zavrniti je mogoče samo očitno neutemeljene ali pretirane zahteve.
right-gdpr-many-complaints = Veliko število pritožb ene osebe samo po sebi še ne pomeni, da so pretirane.
right-gdpr-56-60 = Če je glavni sedež podjetja v drugi državi EU, vodi postopek organ te države. Še vedno se lahko pritožite doma: vaš organ pritožbo posreduje in ostane vaša kontaktna točka. Drugi organi prejmejo osnutek odločitve in imajo štiri tedne za ugovor.
right-gdpr-78-2 = Če organ vaše pritožbe ne obravnava ali vas tri mesece ne obvesti o poteku, lahko organ tožite na sodišču.
right-gdpr-79 = Ne glede na pritožbo lahko podjetje tožite tam, kjer ima sedež, ali tam, kjer živite.
right-gdpr-80-1 = Neprofitno organizacijo, dejavno na področju varstva podatkov, lahko pooblastite, da v vašem imenu vloži pritožbo in tožbo. Če nacionalno pravo to dopušča, lahko za vas uveljavlja odškodnino.
right-gdpr-80-2 = Države lahko neprofitnim organizacijam za varstvo podatkov dovolijo, da ukrepajo tudi brez pooblastila.
right-gdpr-collective = Priznane potrošniške organizacije lahko vložijo kolektivne tožbe zaradi kršitev GDPR.
right-gdpr-82 = Če ste zaradi kršitve utrpeli škodo, tudi nepremoženjsko, lahko zahtevate odškodnino. Sama kršitev ne zadošča: dokazati morate škodo in vzročno zvezo. Najmanjša stopnja resnosti se ne sme zahtevati.
right-gdpr-66 = V nujnih primerih lahko organ na svojem ozemlju sprejme začasne ukrepe za največ tri mesece.
right-gdpr-text-unchanged = Stanje oktobra 2026: samo besedilo GDPR ni spremenjeno. Reforma, predlagana novembra 2025, ni sprejeta.
right-edpb-28-2024 = Zakoniti interes je lahko pravna podlaga za učenje UI, od primera do primera, po preizkusu v treh korakih: zakonit, natančen in resničen interes, potrebnost in tehtanje z vašimi pravicami (štejeta to, kar ste lahko razumno pričakovali, in ukrepi, ki omilijo učinek). Model, naučen na osebnih podatkih, je anonimen samo, če je verjetnost, da se iz njega pridobijo taki podatki, neznatna. Nezakonito učenje lahko vpliva na poznejšo uporabo modela.
right-edpb-li-guidelines = Osnutek smernic EDPB navaja: zakoniti interes je treba razlagati ozko in ni privzeta podlaga. Interes, strogo potrebnost in tehtanje je treba presoditi vnaprej.
right-olg-koeln-2025 = Sodišče v skrajšanem postopku ni videlo kršitve v tem, da Meta brez privolitve uči UI na javnih objavah, med drugim zato, ker so bili uporabniki obveščeni in so lahko preprosto ugovarjali ali objave naredili nejavne. To ni zadnja beseda: mogoč je glavni postopek.
right-no-unlearning = Ugovor ustavi poznejšo uporabo. Tega, kar je že prišlo v model, po navedbah ni več mogoče odstraniti. Zato so organi ljudem svetovali, naj ugovarjajo pred datumom začetka.
right-no-reason-needed-meta = Zakon zahteva razloge, povezane z vašim položajem. Po navedbah potrošniških svetovalnic in nizozemskega organa je obrazec podjetja Meta sprejel ugovore tudi s praznim besedilnim poljem.
right-proc-4 = Od 2. aprila 2027 je čezmejna pritožba dopustna, če vsebuje vaše ime in podatke za stik, podatke, ki pomagajo določiti podjetje, in opis kršitve (organizacija dokaže tudi upravičenost in pooblastilo). Več se ne sme zahtevati, nacionalne formalnosti pa ostanejo. Če kaj manjka, jo organ v dveh tednih z obrazložitvijo razglasi za nedopustno.
right-proc-times = Od 2. aprila 2027 vaš organ čezmejno pritožbo v šestih tednih posreduje vodilnemu organu. Osnutek odločitve vodilnega organa mora biti pripravljen v 15 mesecih (enkrat podaljšljivo za največ 12) ali v 12 mesecih v poenostavljenem postopku. Če se želite pritožiti zaradi zahteve brez odgovora, morate to zahtevo najprej vložiti. Hitri primeri se lahko predčasno končajo, če je kršitev prenehala in temu ne ugovarjate.
right-proc-apply = Uredba o postopkih za GDPR velja od 1. januarja 2026. Uporablja se od 2. aprila 2027, za pritožbe, vložene po tem dnevu.
right-uk-21 = Imate enako pravico do ugovora kot v EU: absolutno pri neposrednem trženju, sicer z lastnimi razlogi. Organizacija sme nadaljevati samo, če ima nujne legitimne razloge ali zaradi pravnih zahtevkov. Ugovarjate lahko ustno ali pisno.
right-uk-12a = Organizacija ima en mesec, pri zapletenih ali številnih zahtevah pa še do dva. Rok teče od najpoznejšega od teh dogodkov: prejem, dokazilo o istovetnosti, kadar je to razumno potrebno, plačilo pristojbine, kadar se sme zaračunati. Lahko miruje, dokler organizacija čaka na pojasnilo, ki ga potrebuje.
right-uk-164a = Pritožite se lahko neposredno organizaciji. Ponuditi mora preprost način (na primer elektronski obrazec), prejem potrditi v 30 dneh in pritožbo obravnavati brez nepotrebnega odlašanja.
right-uk-regulator = Od 30. septembra 2026 je nadzorni organ Information Commission. Z enako vlogo in pooblastili je prevzel naloge organa Information Commissioner.
right-uk-ico-ai = ICO navaja, da vaše pravice veljajo za podatke za učenje, podatke za dodatno učenje, pozive in rezultate. Pravi tudi, da so zakoniti interesi edina podlaga, ki jo vidi za učenje na strojno zajetih podatkih, če so preizkusi izpolnjeni.
right-uk-organisations = V Združenem kraljestvu se lahko organizacija za vas pritoži samo, če ste jo za to izrecno pooblastili (stališče iz leta 2021).
right-ch-30 = Pravice do ugovora, poimenovane tako kot v členu 21 GDPR, ni. Vendar uporaba podatkov proti vaši izrecni volji krši vaše osebnostne pravice, razen če je upravičena. Zato ima izrecna izjava proti učenju UI pravno težo.
right-ch-32 = Na sodišču lahko zahtevate prepoved uporabe ali razkritja ali izbris podatkov. Popravek ureja člen 32(1).
right-ch-25 = Imate pravico do dostopa: kdo uporablja katere podatke, za kaj in kako dolgo, od kod so podatki in komu se posredujejo. Praviloma je brezplačno.
right-ch-fdpic = Zadevo lahko prijavite organu FDPIC. Ta podjetjem ne more nalagati glob. Zahtevki sodijo na civilna sodišča.
right-ch-gdpr = Kadar za storitev velja tudi GDPR, njena pravila veljajo poleg švicarskih. Obvestila platform iz leta 2025 so Švico pogosto obravnavala tako kot EGP (LinkedIn jo je).
right-br-18-2 = Nasprotujete lahko uporabi, ki temelji na drugi podlagi kot privolitvi, če zakon ni spoštovan.
right-br-18-forms = Nasprotujete z izrecno zahtevo podjetju, brezplačno. Obrnete se lahko na ANPD in tudi na potrošniške organe, kot je Procon.
right-br-15-days = Brazilske standardne določbe in orodje za pravice do podatkov uporabljajo rok 15 dni od zahteve. Prebrana besedila za samo nasprotovanje ne navajajo števila.
right-br-meta = ANPD je 2. julija 2024 ustavila učenje podjetja Meta. Prepoved je 30. avgusta 2024 odpravila pod pogoji: obvestila, zaenkrat brez mladoletnih in preprost obrazec za nasprotovanje kadar koli, tudi za osebe brez računa.
right-ca-no-21 = Po prebranih virih v Kaliforniji ni splošne pravice do ugovora učenju UI. Kar obstaja: zavrnitev prodaje in deljenja, izbris, omejitve pri občutljivih podatkih, popravek in dostop.
right-ca-105 = Zahtevate lahko izbris podatkov, ki jih je podjetje zbralo od vas. Obstaja seznam izjem, na primer dokončanje posla, varnost, svoboda govora, zakonska obveznost ali notranje uporabe, ki bi jih pričakovali.
right-ca-130 = Podjetje ima 45 koledarskih dni od prejema, enkrat podaljšljivo za 45 z obvestilom v prvih 45 dneh. Preverjanje vaše istovetnosti roka ne ustavi. Postopek je brezplačen.
right-ca-signals = Signal brskalnika, kot je Global Privacy Control, je veljavna zavrnitev prodaje in deljenja. Od 1. januarja 2026 morajo spletišča pokazati, da so ga obdelala. Od 1. januarja 2027 morajo brskalniki ponujati tako nastavitev.
right-ca-admt = Za avtomatizirano tehnologijo, ki pri pomembnih odločitvah (posojila, stanovanja, izobraževanje, zaposlitve, zdravje) nadomešča človeško presojo, morajo do 1. januarja 2027 obstajati obvestilo pred uporabo, dostop in možnost zavrnitve.
right-ca-drop = Ena zahteva na privacy.ca.gov/drop doseže vse registrirane posrednike podatkov. Od 1. avgusta 2026 jo morajo pregledati vsaj vsakih 45 dni.
right-ca-enforce = Zakon uveljavljata CPPA in generalni državni tožilec (Attorney General). Ljudje sami lahko tožijo samo zaradi nekaterih vdorov in uhajanj podatkov.
right-us-ct = Od 1. julija 2026 mora obvestilo o zasebnosti povedati, ali se osebni podatki zbirajo, uporabljajo ali prodajajo za učenje velikih jezikovnih modelov. To je dolžnost obveščanja, ne pravica do ugovora.
right-us-states = Približno dvajset držav ima splošni zakon o zasebnosti s pravicami do izbrisa in do zavrnitve prodaje, ciljnega oglaševanja in nekaterih vrst oblikovanja profilov. Podjetja imajo za odgovor večinoma 45 dni. Novo: Oklahoma in Louisiana 1. januarja 2027, Alabama 1. maja 2027, Vermont 1. januarja 2028.
right-qc-rights = Imate pravice do dostopa, popravka, preklica privolitve, prenehanja objavljanja ali odstranitve povezav, prenosljivosti in informacij o avtomatiziranih odločitvah. Odgovor je treba dati v 30 dneh. Zavrnitev mora biti pisna in obrazložena, v njej pa mora biti naveden CAI.
right-ca-opc = Zvezni pooblaščenec sprejema pritožbe. Februarja 2025 je začel preiskavo o tem, kako X uporablja objave Kanadčanov za Grok.
right-tr-kvkk = Najprej se obrnite na podjetje (pisno, s KEP, z e-podpisom ali z e-poštnega naslova, ki ga ima v evidenci). Ima 30 dni. Nato se pritožite odboru v 30 dneh po odgovoru ali v 60 dneh po zahtevi, če odgovora ni bilo ali je prišel prepozno. Zamujeni roki so izgubljeni.
right-in-dpdp = Odbor obstaja od 13. novembra 2025. Pravila o upraviteljih privolitev veljajo od 13. novembra 2026. Obvestilo, privolitev, izbris in druge pravice sledijo od 13. maja 2027 (viri se razlikujejo za en dan).
right-mx-arco = Imate pravice do dostopa, popravka, preklica in ugovora. Od 21. marca 2025 zanje skrbi Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Obvestila o zasebnosti navajajo pravico do ugovora in pritožbe organu Information Regulator na obrazcu 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Če storitev učenje UI opira na zakoniti interes, lahko kadar koli ugovarjate iz razlogov, povezanih z vašim položajem (člen 21(1) GDPR). Potem mora prenehati, razen če dokaže nujne legitimne razloge, ki prevladajo nad vašimi, ali podatke potrebuje za pravne zahtevke. Pri neposrednem trženju razlog ni potreben.
law-topic-legitimate-interest = Velike platforme učenje UI običajno opirajo na zakoniti interes (člen 6(1)(f) GDPR). Podatke smejo potem uporabljati brez vprašanja, če je to potrebno, razen če prevladajo vaši interesi ali temeljne pravice. To se presoja od primera do primera, štejejo pa vaša razumna pričakovanja.
law-topic-always-or-sometimes = Nekatere pravice veljajo vedno, na primer vprašanje, kateri podatki se uporabljajo (člen 15), ali ugovor neposrednemu trženju (člen 21(2)). Druge veljajo samo v določenih primerih: učenju UI lahko ugovarjate, če temelji na zakonitem interesu ali nalogi v javnem interesu.
law-topic-must-inform = Storitev, ki se opira na zakoniti interes, vam mora izrecno, jasno in ločeno od drugih informacij povedati, da lahko ugovarjate, najpozneje ob prvem stiku (člen 21(4)). Olajšati mora tudi vložitev ugovora (člen 12(2)).
law-topic-consent-or-contract = Ugovor iz člena 21(1) je mogoč samo pri zakonitem interesu ali nalogi v javnem interesu. Če se storitev opira na privolitev, jo prekličite (člen 7(3)). Če se opira na pogodbo, zahtevajte dostop in pravno podlago (člen 15) ter se pritožite, če je podlaga dvomljiva.
law-topic-silence = Kadar učenje temelji na zakonitem interesu (člen 6(1)(f) GDPR), storitev vas ni dolžna prej vprašati. Če ne storite ničesar, to šteje, kot da se strinjate, in vaši podatki se lahko uporabijo.
law-topic-unlearn = Ugovor učinkuje za naprej. Tega, kar je že v modelu, po navedbah ni več mogoče odstraniti, vendar poznejši ugovor še vedno ustavi uporabo od takrat naprej.
law-topic-one-month = Podjetje mora odgovoriti brez nepotrebnega odlašanja in najpozneje v enem mesecu po prejemu vašega ugovora (člen 12(3)). Dan prejema se ne šteje. Če je zadnji dan sobota, nedelja ali praznik, rok teče do konca naslednjega delovnega dne.
law-topic-extension = Podjetje si lahko vzame še dva meseca, vendar samo, če je to potrebno zaradi zapletenosti ali števila zahtev, in samo, če vam to z razlogi pove v prvem mesecu. Skrajni rok je potem tri mesece od prejema.
law-topic-refusal = Če podjetje ugovor zavrne, vam mora to povedati v enem mesecu, navesti razloge in povedati, da se lahko pritožite ali greste na sodišče (člen 12(4)). Podjetje mora dokazati nujne legitimne razloge, ki prevladajo nad vašimi, ali da podatke potrebuje za pravne zahtevke (člen 21(1)).
law-topic-no-answer = Če po enem mesecu ni odgovora, pošljite en opomin z datumom, načinom in številko svojega ugovora ter členom. Običajna sta dva tedna dodatnega časa, zakon pa tega ne zahteva. Ko mesec mine, se lahko tudi pritožite organu.
law-topic-extra-demands = Podjetje sme dodatna dokazila o vaši istovetnosti zahtevati samo, če upravičeno dvomi o tem, kdo vlaga zahtevo (člen 12(6)). Kopije osebne izkaznice ne pošiljajte na lastno pobudo. Če je dvom resničen in podjetje takoj zahteva dokazilo, lahko enomesečni rok miruje, zato odgovorite hitro.
law-topic-complaint-when = Pritožite se lahko, ko mesec mine brez odgovora, po zavrnitvi ali takoj, če možnosti za ugovor ni ali ne deluje. Nekatere države želijo, da se najprej obrnete na podjetje (Španija, na podlagi zakona, pri zahtevah za uveljavljanje pravic in Danska). Od 2. aprila 2027 to povsod velja za čezmejne pritožbe glede zahteve.
law-topic-complaint-attach = Priložite svoj ugovor z datumom in uro, dokazilo, da je prispel, vse odgovore (ali eno vrstico, da jih ni bilo), obvestilo podjetja o učenju UI, kot se je takrat glasilo, ime svojega računa ali povezavo do profila ter ime in naslov podjetja. Povejte, kaj zahtevate: odredbo, da preneha, izbriše in medtem omeji obdelavo. Osebni dokument s fotografijo dodajte samo, če ga organ zahteva.
law-topic-complaint-free = Pritožba je brezplačna. Organi ponujajo elektronski obrazec, drugi načini pa ostajajo odprti. Zaračunati ali zavrniti je mogoče samo očitno neutemeljene ali pretirane zahteve (člen 57).
law-topic-lead-authority = Vodi organ države, v kateri ima podjetje glavni sedež v EU, na primer Irska za podjetja Meta, Google, Microsoft, LinkedIn, X, TikTok in Apple. Pritožite se lahko doma: vaš organ zadevo posreduje in ostane vaša kontaktna točka. Če se obrnete neposredno na vodilni organ, postopek ne bo hitrejši.
law-topic-court = Podjetje lahko tožite tam, kjer živite, ali tam, kjer ima sedež, s pritožbo ali brez nje, oboje pa lahko teče hkrati (člen 79, sodba Sodišča EU C-132/21). Če vam organ tri mesece ne sporoči ničesar, lahko organ tožite na sodišču (člen 78(2)).
law-topic-damages = Za odškodnino morate dokazati kršitev, škodo in vzročno zvezo (člen 82). Najmanjša stopnja resnosti se ne sme zahtevati, strah pred zlorabo pa lahko šteje, če je dokazan. Zneski samo za nepremoženjsko škodo so večinoma majhni, globa pa gre državi, nikoli vam.
law-topic-noyb = Neprofitna organizacija se lahko v vašem imenu pritoži in toži, če jo pooblastite (člen 80). noyb je 6. junija 2024 vložil enajst pritožb proti načrtom podjetja Meta za učenje UI in podjetju Meta 14. maja 2025 poslal poziv k prenehanju.
law-topic-is-it-legal = EDPB navaja, da je zakoniti interes lahko pravna podlaga za učenje UI, od primera do primera. V nujnih postopkih proti podjetju Meta sodišče OLG Köln ni videlo kršitve (23. maj 2025), OLG Schleswig je ocenilo, da je predlog prepozen (12. avgust 2025), hamburški organ pa je svoj postopek opustil. Irski DPC ni dal uradne odobritve, sodbe v glavnem postopku pa nismo našli.
law-topic-for-child = Otrokovi interesi pri tehtanju štejejo več (člen 6(1)(f)). Če je res, lahko kot razlog navedete, da so na slikah vaši otroci ali da ste bili ob objavi mlajši od 18 let. Prebrani viri ne povedo, kako ugovarjati v imenu otroka.
law-topic-no-account = Ugovarjate lahko tudi brez računa (člen 21(1) GDPR), na primer ker so o vas objavljali drugi. Navedite svoje ime ter strani ali slike, za katere gre. Če obrazec zahteva prijavo, pošljite pismo ali e-sporočilo.
law-topic-legal-advice = To so informacije iz javnih virov, ne pravni nasvet.
law-topic-letter = Oblika ni predpisana: štejejo spletni obrazec, nastavitev, e-sporočilo ali pismo, pisna oblika pa ohrani dokaz. Najhitrejši je obrazec same storitve. Pismo ali e-sporočilo je prava pot, če obrazca ni, če ne ustreza ali če želite več, kot ponuja.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Kdo ste, da vas lahko najdejo: ime ali uporabniško ime, e-poštni naslov ali telefonska številka računa in povezava do profila. Brez računa: ime ter strani ali slike, za katere gre. Navedite samo toliko, kolikor je treba.
letter-must-to-whom = Komu: podjetju, ki odloča. Za ljudi v EU je to običajno njegovo podjetje v EU.
letter-must-objection = Da gre za ugovor: navedite člen 21(1) GDPR. Ugovor ni vprašanje in zanj ni potrebno soglasje.
letter-must-use = Katera uporaba: razvoj, učenje, preizkušanje in izboljševanje modelov in sistemov UI, ki jih izvajajo podjetje in tisti, ki jim daje podatke.
letter-must-data = Kateri podatki: objave, komentarji, fotografije, napisi, profil, sporočila pomočniku UI ter podatki o vas v objavah drugih ljudi ali s spleta.
letter-must-grounds = Razloge, povezane z vašim položajem. Za začetek zadošča en iskren stavek ali dva. Nujne razloge mora potem dokazati podjetje, ne vi.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Vse preteklo in prihodnje ter vse vaše račune in storitve pri podjetju, tudi povezane račune.
letter-should-erasure = Izbris podatkov, zbranih ali kopiranih za učenje (člen 17(1)(c)), sporočen tudi prejemnikom (člen 19). Jasno povejte, da ne želite izbrisa računa.
letter-should-restriction = Omejitev obdelave, dokler tehtajo (člen 18(1)(d)): podatke lahko shranjujejo, vendar na njih ne učijo UI.
letter-should-withdraw-consent = Preklic morebitne privolitve za vsak primer, če podjetje uporabo opira na privolitev (člena 7(3) in 17(1)(b)).
letter-should-no-loss = Da vam vnaprej povedo, ali bi ugovor pomenil konec vašega računa ali pogodbe. Potem odločite vi.
letter-should-answer = Da v enem mesecu po prejemu pisno potrdijo, kaj so ustavili in od kdaj (člen 12(3)). Če zavrnejo: razloge in kako se pritožiti (člen 12(4)).
letter-should-questions = Vprašanja, ki jih je vredno postaviti (člen 15): ali so bili vaši podatki že uporabljeni, za katere modele, od kdaj, iz katerega vira, komu so bili posredovani, na kateri pravni podlagi.
letter-should-no-waiver = Da se s pismom ne odpovedujete nobeni pravici in da sočasna uporaba obrazca ali nastavitve storitve ni privolitev.
letter-should-otherwise = Kaj sledi v nasprotnem primeru: odprti sta vam pritožba organu in pot na sodišče.
letter-should-date-name = Datum in vaše ime.
letter-should-keep-proof = Shranite kopijo, posnetke zaslona obrazca pred oddajo in potrditveno e-sporočilo s številko.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Kopije osebnih izkaznic, poslane na lastno pobudo.
letter-not-passwords = Gesla.
letter-not-others-data = Zasebne podatke drugih ljudi.
letter-not-profile-notice = Obvestilo na lastnem profilu namesto pisma: pri podjetju ne doseže nikogar.
letter-not-only-consent = Sklicevanje samo na preklic privolitve: kadar se podjetje opira na zakoniti interes, je ustrezna pravica pravica do ugovora.
