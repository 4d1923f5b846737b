### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = Opća uredba o zaštiti podataka (GDPR)
regime-uk-gdpr = britanski GDPR i Zakon o zaštiti podataka iz 2018. (Data Protection Act 2018)
regime-swiss-dsg = švicarski Savezni zakon o zaštiti podataka (FADP, njemački: DSG)
regime-lgpd = brazilski zakon o zaštiti podataka (LGPD)
regime-ccpa = kalifornijski zakon o privatnosti potrošača (CCPA/CPRA)
regime-ctdpa = zakon Connecticuta o privatnosti podataka (CTDPA)
regime-us-states = zakoni o privatnosti saveznih država SAD-a
regime-quebec-25 = Zakon 25 pokrajine Québec
regime-pipeda = kanadski savezni zakon za privatni sektor (PIPEDA)
regime-kvkk = turski zakon o zaštiti podataka (KVKK)
regime-dpdp = indijski zakon DPDP Act 2023 s Pravilima iz 2025.
regime-lfpdppp = meksički zakon o zaštiti podataka iz 2025. (LFPDPPP)
regime-popia = južnoafrički zakon o zaštiti podataka (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Na treniranje umjetne inteligencije koje se temelji na legitimnom interesu možete podnijeti prigovor u svakom trenutku (čl. 21. st. 1. GDPR-a): tvrtka mora prestati osim ako dokaže uvjerljive razloge ili joj podaci trebaju radi pravnih zahtjeva. Za odgovor ima mjesec dana, a vi možete podnijeti pritužbu svojem tijelu za zaštitu podataka.
regime-advice-uk-gdpr = Imate isto pravo na prigovor kao u EU-u: navedite čl. 21. britanskog GDPR-a i odmah upišite podatke po kojima vas se može identificirati jer, ako je dokaz identiteta potreban, rok od mjesec dana počinje tek s njim. Možete podnijeti pritužbu i organizaciji i tijelu Information Commission.
regime-advice-swiss-dsg = Pravo na prigovor pod tim imenom ne postoji, ali možete izričito izjaviti da se vaši podaci ne smiju koristiti za treniranje umjetne inteligencije, zahtijevati da upotreba prestane i da se kopije izbrišu te zatražiti pristup. Ako usluga potpada i pod GDPR, navedite i čl. 21. GDPR-a.
regime-advice-lgpd = Upotrebi podataka koja se odvija bez privole i ne poštuje zakon možete se usprotiviti izričitim zahtjevom tvrtki, besplatno (čl. 18. LGPD-a). Nakon toga možete podnijeti predstavku tijelu ANPD ili se obratiti Proconu.
regime-advice-ccpa = Prema pročitanim izvorima u Kaliforniji ne postoji pravo na prigovor na treniranje umjetne inteligencije kao takvo. Djeluje ovo: odbijte prodaju i dijeljenje (i signalom preglednika), zatražite brisanje i pristup te ograničite upotrebu osjetljivih podataka.
regime-advice-ctdpa = Prema pročitanim izvorima u Connecticutu ne postoji pravo na prigovor na treniranje umjetne inteligencije kao takvo. Od 1. srpnja 2026. obavijest o privatnosti mora navesti treniraju li se na podacima veliki jezični modeli: pozovite se na nju u svojem zahtjevu.
regime-advice-us-states = Prema pročitanim izvorima u saveznim državama SAD-a ne postoji pravo na prigovor na treniranje umjetne inteligencije kao takvo. U dvadesetak saveznih država možete zatražiti brisanje podataka i odbiti prodaju, ciljano oglašavanje i određenu izradu profila, uglavnom s rokom za odgovor od 45 dana.
regime-advice-quebec-25 = Pročitani izvori za Québec ne navode pravo na prigovor na treniranje umjetne inteligencije kao takvo. Možete povući privolu (čl. 8.3) i, ako je primjenjivo, zahtijevati brisanje ili prestanak objavljivanja, uz pisani odgovor u roku od 30 dana.
regime-advice-pipeda = Pročitani izvori za kanadsko savezno pravo ne navode pravo na prigovor na treniranje umjetne inteligencije kao takvo. Možete podnijeti pritužbu saveznom povjereniku za privatnost.
regime-advice-kvkk = Pročitani izvori za Tursku ne navode pravo na prigovor na treniranje umjetne inteligencije kao takvo. Najprije se obratite tvrtki, koja ima rok od 30 dana, a zatim podnesite pritužbu Odboru: u roku od 30 dana nakon odgovora ili 60 dana nakon svojeg zahtjeva ako odgovora nije bilo ili je zakasnio.
regime-advice-dpdp = Pročitani izvori za Indiju ne navode pravo na prigovor na treniranje umjetne inteligencije kao takvo. Obavješćivanje, privola, brisanje i druga prava vrijede od 13. svibnja 2027. (izvori se razlikuju za jedan dan).
regime-advice-lfpdppp = Postoji pravo na prigovor, uz pravo na pristup, ispravak i poništenje. Od 21. ožujka 2025. ta su prava u nadležnosti tijela Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Južnoafričke obavijesti o privatnosti navode pravo na prigovor te pritužbe tijelu Information Regulator na obrascu POPIA 5. Sam zakon nije među pročitanim izvorima.
regime-advice-none = Ovom botu nije poznato pravo na prigovor na treniranje umjetne inteligencije u ovoj državi. Postavke same usluge djeluju posvuda, a možete se obratiti i tvrtki.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = čl. { $article }.
cite-paragraph = čl. { $article }. st. { $paragraph }.
cite-paragraphs = čl. { $article }. st. { $first }.–{ $last }.
cite-point = čl. { $article }. st. { $paragraph }. t. ({ $point })
cite-regulation = Uredba { $number }
cite-eu-regulation = Uredba (EU) { $number }
cite-annex = Direktiva (EU) { $number }, Prilog { $annex }.
cite-eu-court = Sud EU-a, { $cases }
cite-opinion = Mišljenje EDPB-a { $number }
cite-draft-guidelines = Nacrt smjernica EDPB-a { $number }

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Tvrtka se vašim podacima smije koristiti bez pitanja ako je to nužno za legitimni interes (njezin ili nečiji drugi), osim ako su jači vaši interesi ili temeljna prava, osobito ako ste dijete. Velike platforme na tome obično temelje treniranje umjetne inteligencije. To se ne odnosi na tijela javne vlasti pri obavljanju njihovih zadaća.
right-gdpr-21-1 = Iz razloga koji proizlaze iz vaše posebne situacije možete u svakom trenutku podnijeti prigovor na svaku upotrebu (uključujući izradu profila) koja se temelji na legitimnom interesu (čl. 6. st. 1. t. (f)) ili zadaći od javnog interesa (čl. 6. st. 1. t. (e)). Tvrtka tada mora prestati osim ako dokaže uvjerljive legitimne razloge koji nadilaze vaše interese, prava i slobode ili joj podaci trebaju radi pravnih zahtjeva. Teret dokazivanja je na tvrtki.
right-gdpr-21-1-only-two-bases = Prigovor iz čl. 21. st. 1. moguć je samo za upotrebe koje se temelje na čl. 6. st. 1. t. (e) ili čl. 6. st. 1. t. (f). Ako se usluga poziva na privolu, povucite privolu. Ako upotreba služi izravnom marketingu, podnesite prigovor na temelju čl. 21. st. 2.
right-gdpr-21-2 = Na izravni marketing i na s njim povezanu izradu profila možete podnijeti prigovor u svakom trenutku, bez navođenja razloga.
right-gdpr-21-3 = Nakon što podnesete prigovor na izravni marketing, vaši se podaci više ne smiju koristiti u tu svrhu. Interesi se pritom ne odvaguju.
right-gdpr-21-4 = Tvrtka vas mora izričito upozoriti na pravo na prigovor, najkasnije u prvoj komunikaciji s vama, jasno i odvojeno od drugih informacija.
right-gdpr-21-5 = Kod internetskih usluga prigovor možete podnijeti i automatiziranim putem koji se koristi tehničkim specifikacijama (postavkom ili signalom).
right-gdpr-21-6 = Iz razloga koji proizlaze iz vaše posebne situacije možete podnijeti prigovor i na znanstvena ili povijesna istraživanja i statistiku, osim ako je taj rad nužan za zadaću od javnog interesa.
right-gdpr-12-2 = Tvrtka vam mora olakšati ostvarivanje tih prava. Uvodna izjava 59. dodaje da bi trebala omogućiti elektroničko podnošenje zahtjeva, osobito ako podatke obrađuje elektronički.
right-gdpr-12-form = Zakon za prigovor ne propisuje oblik: vrijede i e-poruka i pismo i web-obrazac i postavka. Pisani oblik daje vam dokaz.
right-gdpr-12-3 = Tvrtka vas mora obavijestiti o tome što je poduzela u vezi s vašim zahtjevom bez nepotrebnog odgađanja, a najkasnije u roku od mjesec dana od primitka. Ako je to nužno jer su zahtjevi složeni ili brojni, može uzeti još dva mjeseca, ali to mora najaviti uz razloge tijekom prvog mjeseca. Na elektroničke zahtjeve po mogućnosti odgovara elektronički.
right-gdpr-12-3-total = S produljenjem je krajnji rok tri mjeseca od primitka.
right-gdpr-12-4 = Ako tvrtka ništa ne poduzme, mora vas o tome obavijestiti bez odgađanja, a najkasnije u roku od mjesec dana. Mora navesti razloge i to da možete podnijeti pritužbu nadzornom tijelu ili se obratiti sudu.
right-gdpr-12-5 = Odgovor je za vas besplatan. Samo ako su zahtjevi očito neutemeljeni ili pretjerani, osobito zbog ponavljanja, tvrtka smije tražiti razumnu naknadu ili odbiti zahtjev. Da su takvi, mora dokazati ona.
right-gdpr-12-6 = Tvrtka smije tražiti dodatni dokaz vašeg identiteta samo ako opravdano sumnja u to tko podnosi zahtjev.
right-gdpr-12-6-pause = Ako tvrtka zaista sumnja u vaš identitet i odmah zatraži dokaz, rok od mjesec dana može mirovati dok ne stigne vaš odgovor. To je praksa berlinskog tijela u predmetu koji je vodila Švedska.
right-gdpr-count-start = Računa se dan kad tvrtka primi vaš zahtjev, a ne dan kad ga pošaljete. Sam dan primitka ne računa se. Rok od mjesec dana istječe istekom dana s istim brojem u sljedećem mjesecu.
right-gdpr-count-short-month = Ako sljedeći mjesec nema takav dan, rok istječe njegova posljednjeg dana. Primljeno 31. siječnja: rok je 28. (ili 29.) veljače. Primljeno 31. kolovoza: rok je 30. rujna.
right-gdpr-count-weekend = Ako je posljednji dan subota, nedjelja ili državni praznik, rok traje do kraja sljedećega radnog dana. Vikendi i praznici unutar roka računaju se.
right-gdpr-count-holidays = Mjerodavni su državni praznici mjesta u kojem tvrtka mora postupiti, dakle države tvrtke (za većinu velikih platformi Irske).
right-gdpr-count-examples = Primjeri: od 22. studenoga 2026. do 22. prosinca 2026. (s produljenjem do 22. veljače 2027.). Od 25. studenoga 2026. do 28. prosinca 2026. (25. prosinca je Božić, zatim vikend). Od 1. prosinca 2026. do 4. siječnja 2027. Od 31. prosinca 2026. do 1. veljače 2027. Od 31. siječnja 2027. do 1. ožujka 2027. (28. veljače je nedjelja). Od 28. veljače 2027. do 30. ožujka 2027. (28. ožujka je Uskrs, 29. ožujka Uskrsni ponedjeljak).
right-gdpr-15 = Možete pitati obrađuju li se vaši podaci, u koje svrhe, tko ih prima, koliko se dugo čuvaju i odakle potječu te dobiti kopiju. Prva je kopija besplatna. Tako možete saznati što je korišteno za treniranje.
right-gdpr-17-1-c = Vaši se podaci moraju izbrisati ako ste podnijeli prigovor na temelju čl. 21. st. 1. i ne postoje jači legitimni razlozi ili ako ste podnijeli prigovor na izravni marketing.
right-gdpr-17-1-d = Moraju se izbrisati i podaci koji su obrađivani nezakonito.
right-gdpr-17-3 = Brisanje se može odbiti u mjeri u kojoj je upotreba nužna za slobodu izražavanja i informiranja, pravnu obvezu, javno zdravlje, arhiviranje, istraživanja ili statistiku ili za pravne zahtjeve.
right-gdpr-18-1-d = Nakon što podnesete prigovor, možete zahtijevati ograničenje obrade svojih podataka dok se provjerava čiji razlozi pretežu.
right-gdpr-18-2-3 = Podaci čija je obrada ograničena smiju se samo pohranjivati, osim ako na drugo pristanete ili su potrebni radi pravnih zahtjeva, zaštite nekoga drugog ili važnog javnog interesa. O ukidanju ograničenja morate biti obaviješteni unaprijed.
right-gdpr-19 = Tvrtka mora o brisanju i ograničenju obavijestiti sve kojima su podaci otkriveni, osim ako je to nemoguće ili nerazmjerno. Ako to zatražite, mora navesti te primatelje.
right-gdpr-77 = Možete podnijeti pritužbu tijelu za zaštitu podataka, osobito ondje gdje živite, gdje radite ili gdje je došlo do kršenja. Tijelo vas mora obavještavati o napretku i ishodu.
right-gdpr-57-2-3 = Nadzorna tijela nude obrazac za pritužbu koji možete ispuniti elektronički, a ostaju otvoreni i drugi putovi. Pritužba je besplatna. Samo se za očito neutemeljene ili pretjerane zahtjeve smije tražiti naknada ili ih se smije odbiti.
right-gdpr-many-complaints = Velik broj pritužbi jedne osobe sam po sebi ne znači da su pretjerane.
right-gdpr-56-60 = Ako je glavni poslovni nastan tvrtke u drugoj državi EU-a, vodeće je tijelo te države. Pritužbu i dalje možete podnijeti u svojoj državi: vaše tijelo prosljeđuje pritužbu i ostaje vaš kontakt. Ostala tijela dobivaju nacrt odluke i imaju četiri tjedna za prigovor.
right-gdpr-78-2 = Ako se tijelo ne bavi vašom pritužbom ili vas tri mjeseca ne obavijesti o napretku, možete ga tužiti sudu.
right-gdpr-79 = Neovisno o pritužbi možete tužiti tvrtku ondje gdje ima poslovni nastan ili gdje živite.
right-gdpr-80-1 = Možete ovlastiti neprofitno tijelo koje djeluje u području zaštite podataka da u vaše ime podnese pritužbu i tužbu. Može i tražiti naknadu štete za vas ako to dopušta nacionalno pravo.
right-gdpr-80-2 = Države mogu dopustiti neprofitnim tijelima za zaštitu podataka da djeluju i bez ovlaštenja.
right-gdpr-collective = Priznate potrošačke organizacije mogu zbog kršenja GDPR-a podnositi kolektivne tužbe.
right-gdpr-82 = Ako ste zbog kršenja pretrpjeli štetu, uključujući nematerijalnu, možete tražiti naknadu. Samo kršenje nije dovoljno: morate dokazati štetu i uzročnu vezu. Ne smije se zahtijevati da šteta dosegne neki najmanji stupanj ozbiljnosti.
right-gdpr-66 = U hitnim slučajevima tijelo može na vlastitom području donijeti privremene mjere u trajanju do tri mjeseca.
right-gdpr-text-unchanged = Prema stanju iz listopada 2026. tekst samog GDPR-a nije promijenjen. Reforma predložena u studenome 2025. nije donesena.
right-edpb-28-2024 = Legitimni interes može biti pravna osnova za treniranje umjetne inteligencije, od slučaja do slučaja, nakon ispitivanja u tri koraka: zakonit, precizan i stvaran interes, nužnost te odvagivanje s vašim pravima (važno je što ste razumno mogli očekivati i koje mjere ublažavaju učinak). Model treniran na osobnim podacima anoniman je samo ako je vjerojatnost da se takvi podaci iz njega dobiju neznatna. Nezakonito treniranje može utjecati na kasniju upotrebu modela.
right-edpb-li-guidelines = U nacrtu smjernica EDPB-a stoji: legitimni interes treba tumačiti usko i nije polazno rješenje. Interes, stroga nužnost i ravnoteža moraju se ocijeniti unaprijed.
right-olg-koeln-2025 = Sud u skraćenom postupku nije utvrdio kršenje u Metinu treniranju na javnim objavama bez privole, među ostalim zato što su korisnici bili obaviješteni i mogli su na jednostavan način podnijeti prigovor ili učiniti da objave ne budu javne. To nije konačna riječ: moguć je glavni postupak.
right-no-unlearning = Prigovor zaustavlja kasniju upotrebu. Navodi se da se ono što je već ušlo u model više ne može izvaditi. Zato su nadzorna tijela govorila ljudima da prigovor podnesu prije datuma početka.
right-no-reason-needed-meta = Zakon traži razloge iz vaše vlastite situacije. Prema savjetovalištima za potrošače i nizozemskom tijelu Metin obrazac prihvaćao je prigovore i s praznim poljem za tekst.
right-proc-4 = Od 2. travnja 2027. prekogranična je pritužba dopuštena ako sadržava vaše ime i podatke za kontakt, ono što pomaže da se tvrtka identificira i opis kršenja (organizacija dokazuje i svoj status i ovlaštenje). Ništa se više ne smije zahtijevati, ali nacionalne formalnosti ostaju. Ako nešto nedostaje, tijelo je u roku od dva tjedna proglašava nedopuštenom, uz obrazloženje.
right-proc-times = Od 2. travnja 2027. vaše tijelo prekograničnu pritužbu prosljeđuje vodećem tijelu u roku od šest tjedana. Rok za nacrt odluke vodećeg tijela je 15 mjeseci (može se jednom produljiti za najviše 12) ili 12 mjeseci u jednostavnom postupku. Da biste podnijeli pritužbu zbog zahtjeva na koji nije odgovoreno, morali ste taj zahtjev najprije podnijeti. Brzi slučajevi mogu se zaključiti ranije ako je kršenje prestalo, a vi se tome ne protivite.
right-proc-apply = Postupovna uredba o GDPR-u na snazi je od 1. siječnja 2026. Primjenjuje se od 2. travnja 2027., na pritužbe podnesene nakon tog dana.
right-uk-21 = Imate isto pravo na prigovor kao u EU-u: apsolutno za izravni marketing, a inače uz vlastite razloge. Organizacija smije nastaviti samo uz uvjerljive legitimne razloge ili radi pravnih zahtjeva. Prigovor možete podnijeti usmeno ili pisano.
right-uk-12a = Organizacija ima mjesec dana te još najviše dva mjeseca za složene ili brojne zahtjeve. Rok teče od najkasnijeg od ovih trenutaka: primitka, dokaza identiteta ako je razumno potreban, plaćanja naknade ako se smije naplatiti. Može mirovati dok organizacija čeka pojašnjenje koje joj je potrebno.
right-uk-164a = Pritužbu možete podnijeti i samoj organizaciji. Ona mora ponuditi jednostavan način (na primjer elektronički obrazac), potvrditi primitak u roku od 30 dana i rješavati pritužbu bez nepotrebnog odgađanja.
right-uk-regulator = Od 30. rujna 2026. nadzorno je tijelo Information Commission. Zamijenilo je tijelo Information Commissioner, s istom ulogom i ovlastima.
right-uk-ico-ai = ICO kaže da se vaša prava odnose na podatke za treniranje, podatke za fino podešavanje, upite i rezultate. Kaže i da su legitimni interesi jedina osnova koju vidi za treniranje na automatizirano prikupljenim podacima, ako su ispunjeni uvjeti testa.
right-uk-organisations = U Ujedinjenoj Kraljevini organizacija može podnijeti pritužbu za vas samo ako ste je izričito ovlastili (stajalište izneseno 2021.).
right-ch-30 = Ne postoji pravo na prigovor nazvano kao u čl. 21. GDPR-a. No upotreba podataka protiv vaše izričite volje predstavlja povredu vaših prava osobnosti, osim ako je opravdana. Zato izričita izjava protiv treniranja umjetne inteligencije ima pravnu težinu.
right-ch-32 = Na sudu možete tražiti da se zabrani neka upotreba ili otkrivanje podataka ili da se podaci izbrišu. Ispravak je uređen u čl. 32. st. 1.
right-ch-25 = Imate pravo na pristup: tko koristi koje podatke, za što i koliko dugo, odakle podaci potječu i kome odlaze. U pravilu je besplatan.
right-ch-fdpic = Možete podnijeti prijavu tijelu FDPIC. Ono ne može novčano kazniti tvrtke. Zahtjevi se podnose građanskim sudovima.
right-ch-gdpr = Ako usluga potpada i pod GDPR, njegova pravila vrijede uz švicarska. Obavijesti platformi iz 2025. često su Švicarsku tretirale kao EGP (na primjer LinkedIn).
right-br-18-2 = Možete se usprotiviti upotrebi koja se temelji na osnovi različitoj od privole ako se zakon ne poštuje.
right-br-18-forms = Protivite se izričitim zahtjevom tvrtki, besplatno. Možete podnijeti predstavku tijelu ANPD, kao i tijelima za zaštitu potrošača kao što je Procon.
right-br-15-days = Brazilske standardne klauzule i jedan alat za prava u vezi s podacima primjenjuju rok od 15 dana od zahtjeva. Pročitani tekstovi za sam prigovor ne navode broj dana.
right-br-meta = ANPD je 2. srpnja 2024. zaustavio Metino treniranje. Zabranu je ukinuo 30. kolovoza 2024. pod uvjetima: obavijesti, zasad bez maloljetnika i jednostavan obrazac za prigovor u svakom trenutku, i za osobe bez računa.
right-ca-no-21 = Prema pročitanim izvorima u Kaliforniji ne postoji opće pravo na prigovor na treniranje umjetne inteligencije. Postoje: odbijanje prodaje i dijeljenja, brisanje, ograničenja za osjetljive podatke, ispravak i pristup.
right-ca-105 = Možete zatražiti brisanje podataka koje je tvrtka prikupila od vas. Postoji popis iznimaka, na primjer dovršetak transakcije, sigurnost, sloboda govora, pravna obveza ili interne upotrebe koje biste očekivali.
right-ca-130 = Tvrtka ima 45 kalendarskih dana od primitka, što se može jednom produljiti za 45 dana uz obavijest tijekom prvih 45. Provjera vašeg identiteta ne zaustavlja rok. Besplatno je.
right-ca-signals = Signal preglednika kao što je Global Privacy Control valjano je odbijanje prodaje i dijeljenja. Od 1. siječnja 2026. stranice moraju pokazati da su ga obradile. Od 1. siječnja 2027. preglednici moraju nuditi takvu postavku.
right-ca-admt = Za automatiziranu tehnologiju koja zamjenjuje ljudsku prosudbu u važnim odlukama (krediti, stanovanje, obrazovanje, posao, zdravlje) do 1. siječnja 2027. moraju postojati obavijest prije upotrebe, pristup i mogućnost odbijanja.
right-ca-drop = Jedan zahtjev na privacy.ca.gov/drop stiže svim registriranim posrednicima podataka. Od 1. kolovoza 2026. moraju ga pregledati najmanje svakih 45 dana.
right-ca-enforce = Zakon provode CPPA i Attorney General (glavni državni odvjetnik). Sami građani mogu tužiti samo zbog određenih povreda sigurnosti podataka.
right-us-ct = Od 1. srpnja 2026. obavijest o privatnosti mora navesti prikupljaju li se, koriste ili prodaju osobni podaci radi treniranja velikih jezičnih modela. To je dužnost obavješćivanja, a ne pravo na prigovor.
right-us-states = Dvadesetak saveznih država ima opći zakon o privatnosti s pravima na brisanje te na odbijanje prodaje, ciljanog oglašavanja i određene izrade profila. Tvrtke uglavnom imaju 45 dana za odgovor. Novo: Oklahoma i Louisiana 1. siječnja 2027., Alabama 1. svibnja 2027., Vermont 1. siječnja 2028.
right-qc-rights = Imate pravo na pristup, ispravak, povlačenje privole, prestanak objavljivanja ili uklanjanje poveznica, prenosivost i informacije o automatiziranim odlukama. Rok za odgovor je 30 dana. Odbijanje mora biti pisano i obrazloženo te u njemu mora biti naveden CAI.
right-ca-opc = Savezni povjerenik prima pritužbe. U veljači 2025. pokrenuo je istragu o tome kako X koristi objave Kanađana za Grok.
right-tr-kvkk = Najprije se obratite tvrtki (pisano, putem KEP-a, e-potpisom ili s adrese e-pošte koju ima u evidenciji). Ona ima 30 dana. Zatim podnesite pritužbu Odboru u roku od 30 dana nakon odgovora ili u roku od 60 dana nakon zahtjeva ako odgovora nije bilo ili je zakasnio. Propušteni rokovi su izgubljeni.
right-in-dpdp = Odbor postoji od 13. studenoga 2025. Pravila o upraviteljima privolama primjenjuju se od 13. studenoga 2026. Obavješćivanje, privola, brisanje i druga prava slijede od 13. svibnja 2027. (izvori se razlikuju za jedan dan).
right-mx-arco = Imate pravo na pristup, ispravak, poništenje i prigovor. Od 21. ožujka 2025. ta su prava u nadležnosti tijela Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Obavijesti o privatnosti navode pravo na prigovor te pritužbe tijelu Information Regulator na obrascu 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Ako usluga treniranje umjetne inteligencije temelji na legitimnom interesu, možete u svakom trenutku podnijeti prigovor iz razloga koji proizlaze iz vaše situacije (čl. 21. st. 1. GDPR-a). Ona tada mora prestati osim ako dokaže uvjerljive legitimne razloge koji nadilaze vaše ili joj podaci trebaju radi pravnih zahtjeva. Za prigovor na izravni marketing razlog nije potreban.
law-topic-legitimate-interest = Velike platforme treniranje umjetne inteligencije obično temelje na legitimnom interesu (čl. 6. st. 1. t. (f) GDPR-a). Tada se smiju koristiti podacima bez pitanja ako je to nužno, osim ako su jači vaši interesi ili temeljna prava. To se procjenjuje od slučaja do slučaja, a važna su i vaša razumna očekivanja.
law-topic-always-or-sometimes = Neka prava vrijede uvijek, na primjer pravo pitati koji se podaci koriste (čl. 15.) ili prigovoriti izravnom marketingu (čl. 21. st. 2.). Druga vrijede samo u određenim slučajevima: na treniranje umjetne inteligencije možete podnijeti prigovor ako se temelji na legitimnom interesu ili zadaći od javnog interesa.
law-topic-must-inform = Usluga koja se poziva na legitimni interes mora vam izričito, jasno i odvojeno od drugih informacija reći da možete podnijeti prigovor, najkasnije u prvoj komunikaciji (čl. 21. st. 4.). Mora i olakšati podnošenje prigovora (čl. 12. st. 2.).
law-topic-consent-or-contract = Prigovor iz čl. 21. st. 1. moguć je samo kod legitimnog interesa ili zadaće od javnog interesa. Ako se usluga poziva na privolu, povucite je (čl. 7. st. 3.). Ako se poziva na ugovor, zatražite pristup i pravnu osnovu (čl. 15.), a ako je osnova dvojbena, podnesite pritužbu.
law-topic-silence = Ako se treniranje temelji na legitimnom interesu (čl. 6. st. 1. t. (f) GDPR-a), usluga vas ne mora prvo pitati. Ako ništa ne učinite, smatra se da se ne protivite i vaši se podaci mogu koristiti.
law-topic-unlearn = Prigovor djeluje ubuduće. Navodi se da se ono što je već u modelu više ne može izvaditi, ali i kasniji prigovor zaustavlja upotrebu od tog trenutka.
law-topic-one-month = Tvrtka mora odgovoriti bez nepotrebnog odgađanja, a najkasnije u roku od mjesec dana od primitka vašeg prigovora (čl. 12. st. 3.). Dan primitka ne računa se. Ako je posljednji dan subota, nedjelja ili državni praznik, rok traje do kraja sljedećega radnog dana.
law-topic-extension = Tvrtka može uzeti još dva mjeseca, ali samo ako je to nužno jer su zahtjevi složeni ili brojni i samo ako vas o tome uz razloge obavijesti tijekom prvog mjeseca. Krajnji je rok tada tri mjeseca od primitka.
law-topic-refusal = Ako tvrtka odbije, mora vas o tome obavijestiti u roku od mjesec dana, navesti razloge i reći da možete podnijeti pritužbu ili se obratiti sudu (čl. 12. st. 4.). Tvrtka mora dokazati uvjerljive legitimne razloge koji nadilaze vaše ili da joj podaci trebaju radi pravnih zahtjeva (čl. 21. st. 1.).
law-topic-no-answer = Ako nakon mjesec dana nema odgovora, pošaljite jednu požurnicu s datumom, načinom slanja i brojem svojeg prigovora te člankom. Uobičajeno je ostaviti još dva tjedna, ali zakon to ne traži. Kad rok od mjesec dana istekne, možete podnijeti i pritužbu nadzornom tijelu.
law-topic-extra-demands = Tvrtka smije tražiti dodatni dokaz vašeg identiteta samo ako opravdano sumnja u to tko podnosi zahtjev (čl. 12. st. 6.). Nemojte na vlastitu inicijativu slati presliku osobne iskaznice. Ako je sumnja stvarna i tvrtka odmah zatraži dokaz, rok od mjesec dana može mirovati, pa odgovorite brzo.
law-topic-complaint-when = Pritužbu možete podnijeti kad rok od mjesec dana istekne bez odgovora, nakon odbijanja ili odmah ako nema načina za prigovor ili on ne radi. Neke države žele da se najprije obratite tvrtki (Španjolska, na temelju zakona, za zahtjeve u vezi s pravima te Danska). Od 2. travnja 2027. to posvuda vrijedi za prekogranične pritužbe zbog zahtjeva.
law-topic-complaint-attach = Priložite svoj prigovor s datumom i vremenom, dokaz da je stigao, sve odgovore (ili jednu rečenicu da ih nije bilo), obavijest tvrtke o treniranju umjetne inteligencije kakva je tada bila, naziv svojeg računa ili poveznicu na profil te naziv i adresu tvrtke. Navedite što tražite: nalog za prestanak, brisanje i u međuvremenu ograničenje. Ispravu s fotografijom priložite samo ako je tijelo zatraži.
law-topic-complaint-free = Pritužba je besplatna. Nadzorna tijela nude elektronički obrazac, a ostaju otvoreni i drugi putovi. Samo se za očito neutemeljene ili pretjerane zahtjeve smije tražiti naknada ili ih se smije odbiti (čl. 57.).
law-topic-lead-authority = Vodeće je tijelo ondje gdje tvrtka ima glavni poslovni nastan u EU-u, na primjer u Irskoj za Metu, Google, Microsoft, LinkedIn, X, TikTok i Apple. Pritužbu možete podnijeti u svojoj državi: vaše tijelo prosljeđuje predmet i ostaje vaš kontakt. Izravno obraćanje vodećem tijelu ne ubrzava postupak.
law-topic-court = Tvrtku možete tužiti ondje gdje živite ili gdje ona ima poslovni nastan, s pritužbom ili bez nje, a oboje može teći istodobno (čl. 79., presuda Suda EU-a C-132/21). Ako tijelo tri mjeseca ništa ne kaže, možete ga tužiti sudu (čl. 78. st. 2.).
law-topic-damages = Za naknadu štete morate dokazati kršenje, štetu i uzročnu vezu (čl. 82.). Ne smije se zahtijevati najmanji stupanj ozbiljnosti, a strah od zlouporabe može se uvažiti ako je dokazan. Naknade samo za nematerijalnu štetu uglavnom su male, a novčana kazna ide državi, nikad vama.
law-topic-noyb = Neprofitno tijelo može u vaše ime podnijeti pritužbu i tužbu ako ga ovlastite (čl. 80.). noyb je 6. lipnja 2024. podnio jedanaest pritužbi protiv Metinih planova za treniranje umjetne inteligencije, a 14. svibnja 2025. poslao je Meti opomenu sa zahtjevom za prestanak.
law-topic-is-it-legal = EDPB kaže da legitimni interes može biti pravna osnova za treniranje umjetne inteligencije, od slučaja do slučaja. U hitnim postupcima protiv Mete OLG Köln nije utvrdio kršenje (23. svibnja 2025.), OLG Schleswig smatrao je da je zahtjev prekasno podnesen (12. kolovoza 2025.), a tijelo u Hamburgu odustalo je od vlastitog postupka. Irski DPC nije dao formalno odobrenje, a presuda u glavnom postupku nije pronađena.
law-topic-for-child = Interesi djeteta u odvagivanju imaju veću težinu (čl. 6. st. 1. t. (f)). Ako je to istina, kao razlog možete navesti da slike prikazuju vašu djecu ili da ste pri objavi bili mlađi od 18 godina. Pročitani izvori ne govore kako podnijeti prigovor u ime djeteta.
law-topic-no-account = Prigovor možete podnijeti i bez računa (čl. 21. st. 1. GDPR-a), na primjer zato što su drugi objavljivali o vama. Navedite svoje ime te stranice ili slike o kojima je riječ. Ako obrazac traži prijavu, pošaljite pismo ili e-poruku.
law-topic-legal-advice = Ovo su informacije iz javnih izvora, a ne pravni savjet.
law-topic-letter = Oblik nije propisan: vrijede i web-obrazac i postavka i e-poruka i pismo, a pisanim putem čuvate dokaz. Obrazac same usluge najbrži je način. Pismo ili e-poruka pravi su način ako obrasca nema, ako ne odgovara ili ako želite više nego što nudi.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Tko ste, kako bi vas se moglo pronaći: ime ili korisničko ime, adresa e-pošte ili telefonski broj računa i poveznica na profil. Bez računa: vaše ime te stranice ili slike o kojima je riječ. Navedite samo onoliko koliko je potrebno.
letter-must-to-whom = Kome: tvrtki koja odlučuje. Za osobe u EU-u to je obično njezina tvrtka u EU-u.
letter-must-objection = Da je riječ o prigovoru: navedite čl. 21. st. 1. GDPR-a. Prigovor nije pitanje i za njega nije potreban pristanak.
letter-must-use = Koja upotreba: razvoj, treniranje, testiranje i poboljšanje AI-modela i AI-sustava, koje provode tvrtka i oni kojima daje podatke.
letter-must-data = Koji podaci: objave, komentari, fotografije, opisi, profil, poruke AI-asistentu te podaci o vama u objavama drugih ljudi ili s weba.
letter-must-grounds = Razloge iz vaše situacije. Za početak je dovoljna jedna iskrena rečenica ili dvije. Nakon toga uvjerljive razloge mora dokazati tvrtka, a ne vi.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Sve prošlo i buduće te sve vaše račune i usluge kod te tvrtke, uključujući povezane račune.
letter-should-erasure = Brisanje podataka prikupljenih ili kopiranih radi treniranja (čl. 17. st. 1. t. (c)), o kojem se obavještavaju primatelji (čl. 19.). Jasno recite da ne želite brisanje svojeg računa.
letter-should-restriction = Ograničenje dok traje odvagivanje (čl. 18. st. 1. t. (d)): pohranjivati, ali ne trenirati.
letter-should-withdraw-consent = Povlačenje svake privole kao rezervnu mogućnost, za slučaj da tvrtka upotrebu ipak temelji na privoli (čl. 7. st. 3., čl. 17. st. 1. t. (b)).
letter-should-no-loss = Da vas unaprijed obavijeste ako bi prigovor doveo do gašenja računa ili prestanka ugovora. Tada odlučujete vi.
letter-should-answer = Da u roku od mjesec dana od primitka pisanim putem potvrde što je zaustavljeno i od kada (čl. 12. st. 3.). Ako odbiju: razloge i kako podnijeti pritužbu (čl. 12. st. 4.).
letter-should-questions = Pitanja koja vrijedi postaviti (čl. 15.): jesu li vaši podaci već korišteni, za koje modele, od kada, iz kojeg izvora, kome su dani, na kojoj pravnoj osnovi.
letter-should-no-waiver = Da se pismom ne odričete nijednog prava i da usporedna upotreba obrasca ili postavke usluge ne znači privolu.
letter-should-otherwise = Što slijedi u suprotnom: otvoreni su vam pritužba nadzornom tijelu i sud.
letter-should-date-name = Datum i vaše ime.
letter-should-keep-proof = Sačuvajte kopiju, snimke zaslona obrasca prije slanja i e-poruku s potvrdom i njezinim brojem.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Preslike osobnih iskaznica poslane na vlastitu inicijativu.
letter-not-passwords = Lozinke.
letter-not-others-data = Privatne podatke drugih ljudi.
letter-not-profile-notice = Obavijest na vlastitom profilu umjesto pisma: ona u tvrtki ne stiže ni do koga.
letter-not-only-consent = Pozivanje samo na povlačenje privole: ako se tvrtka poziva na legitimni interes, pravo koje imate jest pravo na prigovor.
