### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = az általános adatvédelmi rendelet (GDPR)
regime-uk-gdpr = az Egyesült Királyság GDPR-ja (UK GDPR) és a Data Protection Act 2018
regime-swiss-dsg = a svájci szövetségi adatvédelmi törvény (németül: DSG)
regime-lgpd = a brazil adatvédelmi törvény (LGPD)
regime-ccpa = a kaliforniai fogyasztói adatvédelmi törvény (CCPA/CPRA)
regime-ctdpa = a connecticuti adatvédelmi törvény (CTDPA)
regime-us-states = az Egyesült Államok tagállamainak adatvédelmi törvényei
regime-quebec-25 = Québec 25. számú törvénye (Law 25)
regime-pipeda = a magánszektorra vonatkozó kanadai szövetségi törvény (PIPEDA)
regime-kvkk = a török adatvédelmi törvény (KVKK)
regime-dpdp = India 2023. évi DPDP-törvénye a 2025. évi szabályokkal
regime-lfpdppp = a 2025. évi mexikói adatvédelmi törvény (LFPDPPP)
regime-popia = a dél-afrikai adatvédelmi törvény (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Bármikor tiltakozhat az MI jogos érdeken alapuló betanítása ellen (GDPR 21. cikk (1) bekezdés): a vállalatnak abba kell hagynia a felhasználást, hacsak nem bizonyítja, hogy kényszerítő erejű jogos okai vannak, vagy hogy az adatokra jogi igények érvényesítéséhez van szüksége. Egy hónapja van a válaszra, Ön pedig panaszt tehet az adatvédelmi hatóságánál.
regime-advice-uk-gdpr = Ugyanaz a tiltakozáshoz való jog illeti meg, mint az EU-ban: hivatkozzon a UK GDPR 21. cikkére, és rögtön adja meg az azonosításához szükséges adatokat, mert ahol igazolni kell a személyazonosságot, ott az egy hónap csak ezzel kezdődik. A szervezetnél és az Information Commissionnél is panaszt tehet.
regime-advice-swiss-dsg = Ilyen néven nincs tiltakozáshoz való jog, de kifejezetten kijelentheti, hogy adatait nem szabad MI betanítására használni, követelheti a felhasználás megszüntetését és a másolatok törlését, valamint hozzáférést kérhet. Ha a szolgáltatás a GDPR hatálya alá is tartozik, nevezze meg a GDPR 21. cikkét is.
regime-advice-lgpd = A hozzájárulás nélküli, a törvényt nem tiszteletben tartó felhasználást ellenezheti a vállalathoz intézett kifejezett kérelemmel, díjmentesen (LGPD 18. cikk). Ezután beadvánnyal fordulhat az ANPD-hez vagy a Proconhoz.
regime-advice-ccpa = Az elolvasott források szerint Kaliforniában nincs kifejezetten az MI betanítása elleni tiltakozási jog. Ami működik: az adatok értékesítésének és megosztásának elutasítása (böngészőjelzéssel is), törlés és hozzáférés kérése, valamint az érzékeny adatok felhasználásának korlátozása.
regime-advice-ctdpa = Az elolvasott források szerint Connecticutban nincs kifejezetten az MI betanítása elleni tiltakozási jog. 2026. július 1. óta az adatvédelmi tájékoztatónak közölnie kell, hogy az adatokkal nagy nyelvi modelleket tanítanak-e be: hivatkozzon erre a kérelmében.
regime-advice-us-states = Az elolvasott források szerint az Egyesült Államok tagállamaiban nincs kifejezetten az MI betanítása elleni tiltakozási jog. Mintegy húsz államban kérheti adatai törlését, és elutasíthatja az értékesítésüket, a célzott hirdetést és a profilalkotás bizonyos formáit; a válaszra többnyire 45 nap áll rendelkezésre.
regime-advice-quebec-25 = Az elolvasott források nem említenek Québecben kifejezetten az MI betanítása elleni tiltakozási jogot. Visszavonhatja hozzájárulását (8.3. szakasz), és ahol ez alkalmazandó, törlést vagy a közzététel megszüntetését követelheti, amire 30 napon belül írásos válasz jár.
regime-advice-pipeda = Az elolvasott források nem említenek a kanadai szövetségi jogban kifejezetten az MI betanítása elleni tiltakozási jogot. A szövetségi adatvédelmi biztosnál tehet panaszt.
regime-advice-kvkk = Az elolvasott források nem említenek Törökországban kifejezetten az MI betanítása elleni tiltakozási jogot. Először a vállalathoz forduljon, amelynek 30 napja van, azután tegyen panaszt a Testületnél: a választól számított 30 napon belül, vagy a kérelemtől számított 60 napon belül, ha nem érkezett válasz, vagy későn érkezett.
regime-advice-dpdp = Az elolvasott források nem említenek Indiában kifejezetten az MI betanítása elleni tiltakozási jogot. A tájékoztatás, a hozzájárulás, a törlés és más jogok 2027. május 13-ától érvényesek (a források egy nappal eltérnek).
regime-advice-lfpdppp = A hozzáférés, a helyesbítés és a törlés mellett létezik a tiltakozás joga. Ezek a jogok 2025. március 21. óta a Secretaría Anticorrupción y Buen Gobierno hatáskörébe tartoznak.
regime-advice-popia = A dél-afrikai adatvédelmi tájékoztatók említik a tiltakozáshoz való jogot, valamint az Information Regulatornál a POPIA 5. számú űrlapján benyújtható panaszt. Maga a törvény nincs az elolvasott források között.
regime-advice-none = Ez a bot nem tud arról, hogy ebben az országban létezne az MI betanítása elleni tiltakozási jog. A szolgáltatás saját beállításai mindenhol működnek, és megkeresheti a vállalatot.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = { $article }. cikk
cite-paragraph = { $article }. cikk ({ $paragraph }) bekezdés
cite-paragraphs = { $article }. cikk ({ $first })–({ $last }) bekezdés
cite-point = { $article }. cikk ({ $paragraph }) bekezdés { $point }) pont
cite-regulation = { $number } rendelet
cite-eu-regulation = (EU) { $number } rendelet
cite-annex = (EU) { $number } irányelv, { $annex }. melléklet
cite-eu-court = Az Európai Unió Bírósága, { $cases }
cite-opinion = { $number }. sz. EDPB-vélemény
cite-draft-guidelines = { $number }. sz. EDPB-iránymutatás-tervezet

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = A vállalat az Ön megkérdezése nélkül is használhatja az adatait, ha ez jogos érdekhez (a sajátjához vagy valaki máséhoz) szükséges, kivéve, ha az Ön érdekei vagy alapvető jogai nagyobb súlyúak, különösen, ha Ön gyermek. A nagy platformok az MI betanítását rendszerint erre alapozzák. Nem vonatkozik a feladataikat ellátó közhatalmi szervekre.
right-gdpr-21-1 = A saját helyzetével kapcsolatos okokból bármikor tiltakozhat minden olyan felhasználás ellen (a profilalkotást is beleértve), amely jogos érdeken (6. cikk (1) bekezdés f) pont) vagy közfeladaton (6. cikk (1) bekezdés e) pont) alapul. A vállalatnak ekkor abba kell hagynia a felhasználást, hacsak nem bizonyítja, hogy olyan kényszerítő erejű jogos okai vannak, amelyek elsőbbséget élveznek az Ön érdekeivel, jogaival és szabadságaival szemben, vagy hogy az adatokra jogi igények érvényesítéséhez van szüksége. A bizonyítás terhe a vállalaté.
right-gdpr-21-1-only-two-bases = A 21. cikk (1) bekezdése szerinti tiltakozás csak a 6. cikk (1) bekezdés e) vagy f) pontján alapuló felhasználásra alkalmas. Ha a szolgáltatás hozzájárulásra hivatkozik, vonja vissza a hozzájárulását. Ha a felhasználás közvetlen üzletszerzést szolgál, a 21. cikk (2) bekezdése alapján tiltakozzon.
right-gdpr-21-2 = A közvetlen üzletszerzés és az ahhoz kapcsolódó profilalkotás ellen bármikor, indoklás nélkül tiltakozhat.
right-gdpr-21-3 = Ha tiltakozik a közvetlen üzletszerzés ellen, adatait többé nem szabad erre használni. Érdekmérlegelés nincs.
right-gdpr-21-4 = A vállalatnak legkésőbb az Önnel való első kapcsolatfelvételkor kifejezetten fel kell hívnia a figyelmét a tiltakozáshoz való jogra, egyértelműen és minden más információtól elkülönítve.
right-gdpr-21-5 = Online szolgáltatásoknál műszaki előírásokon alapuló automatizált eszközökkel (beállítással vagy jelzéssel) is tiltakozhat.
right-gdpr-21-6 = A saját helyzetével kapcsolatos okokból a tudományos vagy történelmi kutatás és a statisztika ellen is tiltakozhat, kivéve, ha a munka közérdekű feladathoz szükséges.
right-gdpr-12-2 = A vállalatnak elő kell segítenie e jogok gyakorlását. Az (59) preambulumbekezdés hozzáteszi, hogy elektronikus kérelmezési módot is kell biztosítania, főleg ha elektronikusan kezel adatokat.
right-gdpr-12-form = A jogszabály nem ír elő formát a tiltakozáshoz: az e-mail, a levél, a webes űrlap és a beállítás egyaránt számít. Az írásos forma bizonyítékul szolgál.
right-gdpr-12-3 = A vállalatnak indokolatlan késedelem nélkül, legkésőbb a kérelem beérkezésétől számított egy hónapon belül tájékoztatnia kell arról, hogy mit tett a kérelem nyomán. Ha a kérelmek összetettsége vagy száma miatt szükséges, további két hónapot vehet igénybe, de ezt az első hónapon belül, indoklással közölnie kell. Az elektronikus kérelmekre lehetőség szerint elektronikusan válaszol.
right-gdpr-12-3-total = Hosszabbítás esetén a végső határ a beérkezéstől számított három hónap.
right-gdpr-12-4 = Ha a vállalat nem tesz semmit, ezt késedelem nélkül, legkésőbb egy hónapon belül közölnie kell Önnel. Meg kell indokolnia, és meg kell említenie, hogy Ön panaszt tehet egy hatóságnál, vagy bírósághoz fordulhat.
right-gdpr-12-5 = A válasz Önnek nem kerül semmibe. Csak ha a kérelmek egyértelműen megalapozatlanok vagy túlzók, különösen ismétlődő jellegük miatt, akkor kérhet a vállalat észszerű díjat, vagy utasíthatja el a kérelmet. Ezt neki kell bizonyítania.
right-gdpr-12-6 = A vállalat csak akkor kérhet további bizonyítékot a személyazonosságáról, ha megalapozott kétségei vannak a kérelmező kilétével kapcsolatban.
right-gdpr-12-6-pause = Ha a vállalatnak valódi kétségei vannak a személyazonosságával kapcsolatban, és azonnal kérdez, az egy hónapos határidő a válaszáig nyugodhat. Ez a berlini hatóság gyakorlata egy Svédország által vezetett ügyben.
right-gdpr-count-start = Az a nap számít, amikor a vállalat megkapja a kérelmét, nem az, amikor Ön elküldi. Magát a beérkezés napját nem számítják bele. Az egy hónapos határidő a következő hónap azonos számú napjának végén telik le.
right-gdpr-count-short-month = Ha a következő hónapban nincs ilyen nap, a hónap utolsó napja a vége. Beérkezés január 31-én: határidő február 28. (vagy 29.). Beérkezés augusztus 31-én: határidő szeptember 30.
right-gdpr-count-weekend = Ha az utolsó nap szombat, vasárnap vagy munkaszüneti nap, a határidő a következő munkanap végéig tart. A határidőn belüli hétvégék és munkaszüneti napok beleszámítanak.
right-gdpr-count-holidays = Annak a helynek a munkaszüneti napjai számítanak, ahol a vállalatnak cselekednie kell, azaz a vállalat országáéi (a legtöbb nagy platform esetében Írországéi).
right-gdpr-count-examples = Példák: 2026. november 22. – 2026. december 22. (hosszabbítással 2027. február 22.). 2026. november 25. – 2026. december 28. (december 25. karácsony napja, utána hétvége). 2026. december 1. – 2027. január 4. 2026. december 31. – 2027. február 1. 2027. január 31. – 2027. március 1. (február 28. vasárnap). 2027. február 28. – 2027. március 30. (március 28. húsvétvasárnap, március 29. húsvéthétfő).
right-gdpr-15 = Megkérdezheti, kezelik-e az adatait, milyen célból, kik kapják meg, mennyi ideig őrzik és honnan származnak, és másolatot kérhet. Az első másolat díjmentes. Így megtudhatja, mit használtak betanításra.
right-gdpr-17-1-c = Adatait törölni kell, ha a 21. cikk (1) bekezdése alapján tiltakozott, és nincs elsőbbséget élvező jogszerű ok, vagy ha a közvetlen üzletszerzés ellen tiltakozott.
right-gdpr-17-1-d = A jogellenesen kezelt adatokat szintén törölni kell.
right-gdpr-17-3 = A törlés annyiban tagadható meg, amennyiben a felhasználás a véleménynyilvánítás és a tájékozódás szabadságához, jogi kötelezettséghez, népegészségügyhöz, archiváláshoz, kutatáshoz vagy statisztikához, vagy jogi igények érvényesítéséhez szükséges.
right-gdpr-18-1-d = Tiltakozása után követelheti adatai kezelésének korlátozását addig, amíg megvizsgálják, kinek az indokai nagyobb súlyúak.
right-gdpr-18-2-3 = A korlátozott adatokat csak tárolni szabad, kivéve, ha Ön beleegyezik, vagy azok jogi igények érvényesítéséhez, valaki más védelméhez vagy fontos közérdekhez szükségesek. A korlátozás feloldása előtt tájékoztatni kell Önt.
right-gdpr-19 = A vállalatnak a törlésről és a korlátozásról tájékoztatnia kell mindenkit, aki megkapta az adatokat, kivéve, ha ez lehetetlen vagy aránytalan. Kérésére meg kell neveznie ezeket a címzetteket.
right-gdpr-77 = Panaszt tehet egy adatvédelmi hatóságnál, különösen ott, ahol él, ahol dolgozik, vagy ahol a jogsértés történt. A hatóságnak tájékoztatnia kell Önt a fejleményekről és az eredményről.
right-gdpr-57-2-3 = A hatóságok elektronikusan kitölthető panaszűrlapot kínálnak, és más módok is nyitva maradnak. A panasz díjmentes. Csak az egyértelműen megalapozatlan vagy túlzó kérelmekért kérhető díj, vagy csak ezek utasíthatók el.
right-gdpr-many-complaints = Az, hogy egy személy sok panaszt tesz, önmagában még nem teszi a panaszokat túlzóvá.
right-gdpr-56-60 = Ha a vállalat tevékenységi központja egy másik EU-országban van, annak az országnak a hatósága a fő felügyeleti hatóság. Panaszt ekkor is tehet a saját országában: a helyi hatóság továbbítja a panaszt, és továbbra is az Ön kapcsolattartója marad. A többi hatóság döntéstervezetet kap, és négy hete van kifogást emelni.
right-gdpr-78-2 = Ha a hatóság nem foglalkozik a panaszával, vagy három hónapig nem ad hírt a fejleményekről, bíróság elé viheti a hatóságot.
right-gdpr-79 = Bármilyen panasztól függetlenül beperelheti a vállalatot ott, ahol tevékenységi helye van, vagy ahol Ön él.
right-gdpr-80-1 = Adatvédelemmel foglalkozó nonprofit szervezetet bízhat meg azzal, hogy panaszt tegyen és pert indítson az Ön nevében. Ahol a nemzeti jog megengedi, kártérítést is követelhet Önnek.
right-gdpr-80-2 = Az országok megengedhetik, hogy az adatvédelmi nonprofit szervezetek megbízás nélkül is eljárjanak.
right-gdpr-collective = Az elismert fogyasztóvédelmi szervezetek a GDPR megsértése miatt csoportos keresetet indíthatnak.
right-gdpr-82 = Ha jogsértés miatt kár érte, a nem vagyoni kárt is beleértve, kártérítést követelhet. A jogsértés önmagában nem elég: a kárt és az összefüggést is bizonyítania kell. Minimális súlyosság nem követelhető meg.
right-gdpr-66 = Sürgős esetben a hatóság a saját területén legfeljebb három hónapra ideiglenes intézkedéseket hozhat.
right-gdpr-text-unchanged = 2026 októberében a GDPR szövege maga változatlan. A 2025 novemberében javasolt reformot még nem fogadták el.
right-edpb-28-2024 = A jogos érdek esetről esetre az MI betanításának jogalapja lehet, háromlépcsős vizsgálat után: jogszerű, pontos és valós érdek, szükségesség, valamint mérlegelés az Ön jogaival szemben (számít, hogy Ön mire számíthatott észszerűen, és milyen intézkedések enyhítik a hatást). Egy személyes adatokkal betanított modell csak akkor anonim, ha elhanyagolható az esélye, hogy ilyen adatokat lehet kinyerni belőle. A jogellenes betanítás kihathat a modell későbbi használatára.
right-edpb-li-guidelines = Az EDPB iránymutatás-tervezete szerint a jogos érdeket szűken kell értelmezni, és nem tekinthető alapértelmezésnek. Az érdeket, a szigorú szükségességet és a mérlegelést előzetesen kell értékelni.
right-olg-koeln-2025 = A bíróság egy sürgősségi eljárásban nem látott jogsértést abban, hogy a Meta hozzájárulás nélkül nyilvános bejegyzésekkel végez betanítást, többek között azért, mert a felhasználókat tájékoztatták, és egyszerűen tiltakozhattak vagy nem nyilvánossá tehették bejegyzéseiket. Ez nem a végső szó: érdemi eljárás lehetséges.
right-no-unlearning = A tiltakozás a későbbi felhasználást állítja meg. Ami már egy modellbe került, azt a közlések szerint nem veszik ki belőle. Ezért mondták a hatóságok az embereknek, hogy a kezdőnap előtt tiltakozzanak.
right-no-reason-needed-meta = A jogszabály a saját helyzetéből adódó indokokat kér. Fogyasztóvédelmi tanácsadók és a holland hatóság szerint a Meta űrlapja üresen hagyott szövegmezővel is elfogadta a tiltakozásokat.
right-proc-4 = 2027. április 2-ától a határokon átnyúló panasz befogadható, ha tartalmazza az Ön nevét és elérhetőségeit, a vállalat azonosítását segítő adatokat és a jogsértés leírását (egy szervezet a jogállását és a megbízását is igazolja). Ennél több nem követelhető meg, de a nemzeti alakiságok megmaradnak. Ha valami hiányzik, a hatóság két héten belül, indoklással befogadhatatlannak nyilvánítja.
right-proc-times = 2027. április 2-ától az Ön hatósága a határokon átnyúló panaszt hat héten belül továbbítja a fő felügyeleti hatóságnak. A fő felügyeleti hatóság döntéstervezete 15 hónapon belül esedékes (egyszer legfeljebb 12 hónappal meghosszabbítható), egyszerű eljárásban 12 hónapon belül. Ha megválaszolatlan kérelem miatt tesz panaszt, előbb be kellett nyújtania a kérelmet. A gyors ügyek korán lezárhatók, ha a jogsértés megszűnt, és Ön nem emel kifogást.
right-proc-apply = A GDPR eljárási rendelete 2026. január 1-jétől hatályos. 2027. április 2-ától kell alkalmazni, az ezt követően benyújtott panaszokra.
right-uk-21 = Ugyanaz a tiltakozáshoz való jog illeti meg, mint az EU-ban: a közvetlen üzletszerzéssel szemben feltétlen, egyébként saját indokokhoz kötött. A szervezet csak kényszerítő erejű jogos okok esetén vagy jogi igények érvényesítéséhez folytathatja. Szóban vagy írásban tiltakozhat.
right-uk-12a = A szervezetnek egy hónapja van, összetett vagy nagyszámú kérelem esetén legfeljebb további kettő. A határidő ezek közül a legkésőbbitől számítódik: a beérkezés, a személyazonosság igazolása, ahol észszerűen szükséges, és a díj befizetése, ahol az felszámítható. A határidő nyugodhat, amíg a szervezet egy szükséges tisztázásra vár.
right-uk-164a = Magánál a szervezetnél is panaszt tehet. A szervezetnek könnyű módot (például elektronikus űrlapot) kell kínálnia, 30 napon belül visszaigazolást kell adnia, és indokolatlan késedelem nélkül foglalkoznia kell a panasszal.
right-uk-regulator = 2026. szeptember 30. óta a felügyeleti hatóság az Information Commission. Az Information Commissionertől vette át a feladatot, ugyanazzal a szereppel és hatáskörrel.
right-uk-ico-ai = Az ICO szerint az Ön jogai a tanítóadatokra, a finomhangolási adatokra, a promptokra és a kimenetekre egyaránt vonatkoznak. Azt is mondja, hogy a tömegesen kinyert adatokkal végzett betanításnak az egyetlen általa látott jogalapja a jogos érdek, ha a vizsgálat feltételei teljesülnek.
right-uk-organisations = Az Egyesült Királyságban egy szervezet csak akkor tehet panaszt Ön helyett, ha erre kifejezetten felhatalmazta (2021-ben közölt álláspont).
right-ch-30 = A GDPR 21. cikkéhez hasonlóan megnevezett tiltakozáshoz való jog nincs. Az adatoknak az Ön kifejezett akarata ellenére történő felhasználása azonban sérti a személyiségi jogait, hacsak nincs rá igazoló ok. Ezért az MI betanítása elleni kifejezett nyilatkozatnak jogi súlya van.
right-ch-32 = Bíróságtól kérheti, hogy egy felhasználást vagy közlést tiltsanak meg, vagy hogy az adatokat töröljék. A helyesbítésről a 32. cikk (1) bekezdése szól.
right-ch-25 = Hozzáférési joga van: ki, milyen adatokat, mire és mennyi ideig használ, honnan származnak az adatok, és kihez kerülnek. Ez általában díjmentes.
right-ch-fdpic = Bejelentést tehet a svájci szövetségi adatvédelmi biztosnál (FDPIC). A biztos nem bírságolhat meg vállalatokat. A követeléseket a polgári bíróságokon kell érvényesíteni.
right-ch-gdpr = Ahol egy szolgáltatás a GDPR hatálya alá is tartozik, annak szabályai a svájciak mellett érvényesülnek. A platformok 2025-ös tájékoztatói Svájcot gyakran az EGT-hez hasonlóan kezelték (a LinkedIné is).
right-br-18-2 = Ellenezheti a hozzájárulástól eltérő jogalapon nyugvó felhasználást, ha a törvényt nem tartják be.
right-br-18-forms = A vállalathoz intézett kifejezett kérelemmel, díjmentesen ellenezheti. Beadvánnyal fordulhat az ANPD-hez, valamint fogyasztóvédelmi szervekhez, például a Proconhoz.
right-br-15-days = A brazil általános szerződési feltételek és egy adatjogi eszköz a kérelemtől számított 15 napos határidőt alkalmaz. Az elolvasott szövegek magára az ellenzésre nem adnak meg számot.
right-br-meta = Az ANPD 2024. július 2-án leállította a Meta betanítását. A tilalmat 2024. augusztus 30-án feltételekkel oldotta fel: tájékoztatás, egyelőre kiskorúak nélkül, és egyszerű űrlap, amelyen bármikor lehet tiltakozni, fiók nélkül is.
right-ca-no-21 = Az elolvasott források szerint Kaliforniában nincs általános jog az MI betanítása elleni tiltakozásra. Ami létezik: az adatok értékesítésének és megosztásának elutasítása, törlés, az érzékeny adatok korlátozása, helyesbítés és hozzáférés.
right-ca-105 = Kérheti azoknak az adatoknak a törlését, amelyeket a vállalkozás Öntől gyűjtött. A kivételek listán szerepelnek, például ügylet teljesítése, biztonság, szólásszabadság, jogi kötelezettség, vagy olyan belső felhasználás, amelyre Ön számíthat.
right-ca-130 = A vállalkozásnak a beérkezéstől 45 naptári napja van, amely egyszer további 45 nappal hosszabbítható, ha ezt az első 45 napon belül közli. A személyazonosság ellenőrzése nem állítja meg a határidőt. Díjmentes.
right-ca-signals = A böngésző jelzése, például a Global Privacy Control, az adatok értékesítésének és megosztásának érvényes elutasítása. 2026. január 1. óta az oldalaknak meg kell mutatniuk, hogy feldolgozták. 2027. január 1-jétől a böngészőknek ilyen beállítást kell kínálniuk.
right-ca-admt = Az olyan automatizált technológiánál, amely jelentős döntésekben (hitel, lakhatás, oktatás, munkahely, egészség) emberi ítéletet helyettesít, 2027. január 1-jéig biztosítani kell a használat előtti tájékoztatást, a hozzáférést és az elutasítás lehetőségét.
right-ca-drop = A privacy.ca.gov/drop címen egyetlen kérelem az összes nyilvántartott adatkereskedőhöz eljut. 2026. augusztus 1. óta az adatkereskedőknek legalább 45 naponta meg kell nézniük a kérelmeket.
right-ca-enforce = A törvényt a CPPA és a főügyész (Attorney General) érvényesíti. Magánszemélyek csak bizonyos adatvédelmi incidensek miatt perelhetnek.
right-us-ct = 2026. július 1. óta az adatvédelmi tájékoztatónak közölnie kell, hogy személyes adatokat gyűjtenek, használnak vagy értékesítenek-e nagy nyelvi modellek betanítására. Ez tájékoztatási kötelezettség, nem tiltakozási jog.
right-us-states = Mintegy húsz államnak van általános adatvédelmi törvénye, amely törlési jogot ad, valamint jogot az adatok értékesítésének, a célzott hirdetésnek és a profilalkotás bizonyos formáinak elutasítására. A vállalatoknak a válaszra többnyire 45 napjuk van. Újak: Oklahoma és Louisiana 2027. január 1-jén, Alabama 2027. május 1-jén, Vermont 2028. január 1-jén.
right-qc-rights = Joga van a hozzáféréshez, a helyesbítéshez, a hozzájárulás visszavonásához, a közzététel megszüntetéséhez vagy a linkek eltávolításához, az adathordozhatósághoz, valamint az automatizált döntésekről szóló tájékoztatáshoz. A válasz 30 napon belül esedékes. Az elutasításnak írásosnak kell lennie, indokolást kell tartalmaznia, és meg kell említenie a CAI-t.
right-ca-opc = A szövetségi biztos panaszokat fogad. 2025 februárjában vizsgálatot indított amiatt, hogy az X kanadaiak bejegyzéseit használja a Grokhoz.
right-tr-kvkk = Először a vállalathoz forduljon (írásban, KEP-en, elektronikus aláírással vagy a nála nyilvántartott e-mail-címről). A vállalatnak 30 napja van. Ezután tegyen panaszt a Testületnél a választól számított 30 napon belül, vagy a kérelemtől számított 60 napon belül, ha nem érkezett válasz, vagy későn érkezett. Az elmulasztott határidők nem pótolhatók.
right-in-dpdp = A Testület 2025. november 13. óta létezik. A hozzájárulás-kezelőkre vonatkozó szabályok 2026. november 13-ától alkalmazandók. A tájékoztatás, a hozzájárulás, a törlés és más jogok 2027. május 13-ától következnek (a források egy nappal eltérnek).
right-mx-arco = Joga van a hozzáféréshez, a helyesbítéshez, a törléshez és a tiltakozáshoz. Ezek a jogok 2025. március 21. óta a Secretaría Anticorrupción y Buen Gobierno hatáskörébe tartoznak.
right-za-popia = Az adatvédelmi tájékoztatók említik a tiltakozáshoz való jogot, valamint az Information Regulatornál az 5. számú űrlapon benyújtható panaszt.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Ha egy szolgáltatás az MI betanítását jogos érdekre alapozza, a saját helyzetével kapcsolatos okokból bármikor tiltakozhat (GDPR 21. cikk (1) bekezdés). A szolgáltatásnak ekkor abba kell hagynia a felhasználást, hacsak nem bizonyítja, hogy az Önéivel szemben elsőbbséget élvező, kényszerítő erejű jogos okai vannak, vagy hogy az adatokra jogi igények érvényesítéséhez van szüksége. A közvetlen üzletszerzéssel szemben nem kell indok.
law-topic-legitimate-interest = A nagy platformok az MI betanítását rendszerint jogos érdekre alapozzák (GDPR 6. cikk (1) bekezdés f) pont). Ekkor kérdezés nélkül használhatnak adatokat, ha ez szükséges, kivéve, ha az Ön érdekei vagy alapvető jogai nagyobb súlyúak. Ezt esetről esetre ítélik meg, és az Ön észszerű elvárásai is számítanak.
law-topic-always-or-sometimes = Egyes jogok mindig megilletik, például megkérdezheti, mely adatait használják (15. cikk), vagy tiltakozhat a közvetlen üzletszerzés ellen (21. cikk (2) bekezdés). Mások csak bizonyos esetekben: az MI betanítása ellen akkor tiltakozhat, ha az jogos érdeken vagy közfeladaton alapul.
law-topic-must-inform = A jogos érdekre hivatkozó szolgáltatásnak kifejezetten, egyértelműen és minden más információtól elkülönítve közölnie kell, hogy Ön tiltakozhat, legkésőbb az első kapcsolatfelvételkor (21. cikk (4) bekezdés). A tiltakozást könnyűvé is kell tennie (12. cikk (2) bekezdés).
law-topic-consent-or-contract = Csak a jogos érdek vagy a közfeladat nyitja meg a 21. cikk (1) bekezdése szerinti tiltakozást. Ha a szolgáltatás hozzájárulásra hivatkozik, vonja vissza (7. cikk (3) bekezdés). Ha szerződésre hivatkozik, kérjen hozzáférést, és kérdezze meg a jogalapot (15. cikk), és tegyen panaszt, ha a jogalap kétséges.
law-topic-silence = Ha a betanítás jogos érdeken alapul (GDPR 6. cikk (1) bekezdés f) pont), a szolgáltatásnak nem kell előbb megkérdeznie Önt. Ha Ön nem tesz semmit, azt úgy veszik, hogy elfogadja, és az adatait felhasználhatják.
law-topic-unlearn = A tiltakozás a jövőre hat. Ami már benne van egy modellben, az a közlések szerint nem kerül ki belőle, de egy későbbi tiltakozás onnantól még megállítja a felhasználást.
law-topic-one-month = A vállalatnak indokolatlan késedelem nélkül, legkésőbb a tiltakozás beérkezésétől számított egy hónapon belül válaszolnia kell (12. cikk (3) bekezdés). A beérkezés napja nem számít bele. Ha az utolsó nap szombat, vasárnap vagy munkaszüneti nap, a határidő a következő munkanap végéig tart.
law-topic-extension = A vállalat további két hónapot vehet igénybe, de csak akkor, ha ez a kérelmek összetettsége vagy száma miatt szükséges, és csak akkor, ha ezt az első hónapon belül, indoklással közli. A végső határ ekkor a beérkezéstől számított három hónap.
law-topic-refusal = Ha a vállalat elutasítja, egy hónapon belül közölnie kell, meg kell indokolnia, és meg kell mondania, hogy Ön panaszt tehet vagy bírósághoz fordulhat (12. cikk (4) bekezdés). A vállalatnak kell bizonyítania, hogy az Önéivel szemben elsőbbséget élvező, kényszerítő erejű jogos okai vannak, vagy hogy az adatokra jogi igények érvényesítéséhez van szüksége (21. cikk (1) bekezdés).
law-topic-no-answer = Ha egy hónap után sincs válasz: küldjön egy felszólítást a tiltakozása dátumával, módjával és számával, valamint a cikk megjelölésével. Két hét türelmi idő szokásos, de a jogszabály nem ír elő ilyet. Az egy hónap letelte után a hatóságnál is panaszt tehet.
law-topic-extra-demands = A vállalat csak akkor kérhet további bizonyítékot a személyazonosságáról, ha megalapozott kétségei vannak a kérelmező kilétével kapcsolatban (12. cikk (6) bekezdés). Ne küldjön saját kezdeményezésből személyi igazolványról készült másolatot. Ha a kétség valódi, és azonnal kérdeznek, az egy hónapos határidő nyugodhat, ezért válaszoljon gyorsan.
law-topic-complaint-when = Akkor tehet panaszt, ha az egy hónap válasz nélkül letelt, ha elutasítást kapott, vagy azonnal, ha nincs mód tiltakozni, vagy az nem működik. Egyes országok elvárják, hogy először a vállalathoz forduljon (Spanyolország jogok gyakorlására irányuló kérelmeknél jogszabály alapján, valamint Dánia). 2027. április 2-ától ez mindenhol érvényes a kérelemmel kapcsolatos, határokon átnyúló panaszokra.
law-topic-complaint-attach = Csatolja a tiltakozását dátummal és időponttal, a megérkezés bizonyítékát, az összes választ (vagy egy mondatot arról, hogy nem érkezett), a vállalat akkori tájékoztatóját az MI betanításáról, fiókja nevét vagy profilja linkjét, valamint a vállalat nevét és címét. Írja meg, mit kér: a leállítás, a törlés és az addigi korlátozás elrendelését. Fényképes igazolványt csak akkor mellékeljen, ha a hatóság kéri.
law-topic-complaint-free = A panasz díjmentes. A hatóságok elektronikus űrlapot kínálnak, és más módok is nyitva maradnak. Csak az egyértelműen megalapozatlan vagy túlzó kérelmekért kérhető díj, vagy csak ezek utasíthatók el (57. cikk).
law-topic-lead-authority = Annak az országnak a hatósága vezeti az ügyet, ahol a vállalat EU-beli tevékenységi központja van: például Írországé a Meta, a Google, a Microsoft, a LinkedIn, az X, a TikTok és az Apple esetében. Panaszt a saját országában is tehet: az Ön hatósága továbbítja az iratokat, és az Ön kapcsolattartója marad. Nem gyorsabb az eljárás, ha közvetlenül a fő felügyeleti hatósághoz fordul.
law-topic-court = A vállalatot ott perelheti be, ahol Ön él, vagy ahol annak tevékenységi helye van, panasszal vagy anélkül, és a kettő egyszerre is folyhat (79. cikk, EUB C-132/21). Ha a hatóság három hónapig nem mond semmit, a hatóságot bíróság elé viheti (78. cikk (2) bekezdés).
law-topic-damages = A kártérítéshez jogsértést, kárt és a kettő közötti összefüggést kell bizonyítania (82. cikk). Minimális súlyosság nem követelhető meg, és a visszaéléstől való félelem is számíthat, ha bizonyítják. A kizárólag nem vagyoni kárért megítélt összegek többnyire kicsik, a bírság pedig az államhoz kerül, soha nem Önhöz.
law-topic-noyb = Nonprofit szervezet panaszt tehet és perelhet az Ön nevében, ha megbízza (80. cikk). A noyb 2024. június 6-án tizenegy panaszt nyújtott be a Meta MI-betanítási tervei ellen, és 2025. május 14-én a tevékenység abbahagyására felszólító levelet küldött a Metának.
law-topic-is-it-legal = Az EDPB szerint a jogos érdek esetről esetre az MI betanításának jogalapja lehet. A Meta elleni sürgősségi eljárásokban az OLG Köln nem látott jogsértést (2025. május 23.), az OLG Schleswig elkésettnek találta a kérelmet (2025. augusztus 12.), a hamburgi hatóság pedig megszüntette a saját eljárását. Az ír DPC nem adott hivatalos jóváhagyást, és érdemi eljárásban hozott ítéletet nem találtunk.
law-topic-for-child = A gyermek érdekei nagyobb súllyal esnek latba a mérlegelésnél (6. cikk (1) bekezdés f) pont). Ha igaz, indokként megadhatja, hogy a képek a gyermekeit mutatják, vagy hogy Ön 18 év alatti volt, amikor közzétette. Az elolvasott források nem mondják meg, hogyan lehet gyermek nevében tiltakozni.
law-topic-no-account = Fiók nélkül is tiltakozhat (GDPR 21. cikk (1) bekezdés), például azért, mert mások tettek közzé valamit Önről. Adja meg a nevét és az érintett oldalakat vagy képeket. Ha az űrlaphoz bejelentkezés kell, küldjön levelet vagy e-mailt.
law-topic-legal-advice = Ez nyilvános forrásokból származó tájékoztatás, nem jogi tanács.
law-topic-letter = Nincs előírt forma: webes űrlap, beállítás, e-mail vagy levél egyaránt számít, és az írásos forma bizonyítékul szolgál. A szolgáltatás saját űrlapja a leggyorsabb. Levelet vagy e-mailt akkor írjon, ha nincs űrlap, ha az űrlap nem megfelelő, vagy ha többet szeretne annál, amit kínál.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Az Ön kiléte, hogy megtalálhassák: neve vagy felhasználóneve, a fiók e-mail-címe vagy telefonszáma, valamint a profil linkje. Fiók nélkül: a neve és az érintett oldalak vagy képek. Csak annyit adjon meg, amennyi szükséges.
letter-must-to-whom = Kinek szól: a döntést hozó vállalatnak. Az EU-ban élők esetében ez rendszerint a vállalat EU-beli cége.
letter-must-objection = Az, hogy tiltakozásról van szó: nevezze meg a GDPR 21. cikkének (1) bekezdését. A tiltakozás nem kérdés, és nem igényel beleegyezést.
letter-must-use = Mely felhasználás: MI-modellek és -rendszerek fejlesztése, betanítása, tesztelése és javítása, a vállalat és azok által, akiknek az adatokat átadja.
letter-must-data = Mely adatok: bejegyzések, hozzászólások, fényképek, képaláírások, profil, az MI-asszisztensnek írt üzenetek, valamint az Önről mások bejegyzéseiben vagy a weben szereplő adatok.
letter-must-grounds = A saját helyzetéből adódó indokok. Kezdetnek egy-két őszinte mondat elég. Ezután a vállalatnak kell kényszerítő erejű okokat bizonyítania, nem Önnek.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Minden múltbeli és jövőbeli adat, valamint a vállalatnál lévő összes fiókja és szolgáltatása, az összekapcsolt fiókokat is beleértve.
letter-should-erasure = A betanításhoz gyűjtött vagy másolt adatok törlése (17. cikk (1) bekezdés c) pont), amelyet a címzetteknek is továbbítanak (19. cikk). Írja meg egyértelműen, hogy a fiókja törlését nem kéri.
letter-should-restriction = Korlátozás a mérlegelés idejére (18. cikk (1) bekezdés d) pont): tárolni szabad, betanítani nem.
letter-should-withdraw-consent = Tartalékként az esetleges hozzájárulás visszavonása, arra az esetre, ha a vállalat mégis hozzájárulásra alapozza a felhasználást (7. cikk (3) bekezdés, 17. cikk (1) bekezdés b) pont).
letter-should-no-loss = Annak kérése, hogy előre szóljanak, ha a tiltakozás a fiókja vagy egy szerződés megszűnésével járna. Akkor Ön dönt.
letter-should-answer = Annak kérése, hogy a beérkezéstől számított egy hónapon belül írásban erősítsék meg, mit állítottak le és mióta (12. cikk (3) bekezdés). Elutasítás esetén: az indokok, és hogy hogyan lehet panaszt tenni (12. cikk (4) bekezdés).
letter-should-questions = Kérdések, amelyeket érdemes feltenni (15. cikk): felhasználták-e már az adatait, mely modellekhez, mióta, milyen forrásból, kinek adták át, milyen jogalapon.
letter-should-no-waiver = Az, hogy a levéllel semmilyen jogról nem mond le, és hogy a szolgáltatás űrlapjának vagy beállításának párhuzamos használata nem hozzájárulás.
letter-should-otherwise = Mi történik ellenkező esetben: nyitva áll Ön előtt a hatósági panasz és a bírósági út.
letter-should-date-name = A dátum és az Ön neve.
letter-should-keep-proof = Őrizzen meg egy másolatot, elküldés előtt képernyőképeket az űrlapról, valamint a visszaigazoló e-mailt a számával.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Saját kezdeményezésből küldött személyiigazolvány-másolatok.
letter-not-passwords = Jelszavak.
letter-not-others-data = Mások magánadatai.
letter-not-profile-notice = A levél helyett a saját profilon közzétett közlemény: a vállalatnál senkihez sem jut el.
letter-not-only-consent = Az, ha a levelet csak a hozzájárulás visszavonásának nevezi: ahol a vállalat jogos érdekre hivatkozik, ott a tiltakozás az Önt megillető jog.
