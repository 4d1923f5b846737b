### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = obecné nařízení o ochraně osobních údajů (GDPR)
regime-uk-gdpr = britské GDPR (UK GDPR) a zákon o ochraně údajů z roku 2018 (Data Protection Act 2018)
regime-swiss-dsg = švýcarský spolkový zákon o ochraně údajů (německy DSG)
regime-lgpd = brazilský zákon o ochraně údajů (LGPD)
regime-ccpa = kalifornský zákon o ochraně soukromí spotřebitelů (CCPA/CPRA)
regime-ctdpa = connecticutský zákon o ochraně údajů (CTDPA)
regime-us-states = zákony států USA o ochraně soukromí
regime-quebec-25 = quebecký zákon 25 (Law 25)
regime-pipeda = kanadský federální zákon pro soukromý sektor (PIPEDA)
regime-kvkk = turecký zákon o ochraně údajů (KVKK)
regime-dpdp = indický zákon DPDP Act 2023 s prováděcími pravidly z roku 2025
regime-lfpdppp = mexický zákon o ochraně údajů z roku 2025 (LFPDPPP)
regime-popia = jihoafrický zákon o ochraně údajů (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Proti trénování AI založenému na oprávněném zájmu můžete kdykoli vznést námitku (čl. 21 odst. 1 GDPR): společnost musí přestat, ledaže prokáže závažné důvody nebo údaje potřebuje pro právní nároky. Na odpověď má jeden měsíc a vy můžete podat stížnost u svého úřadu pro ochranu osobních údajů.
regime-advice-uk-gdpr = Máte stejné právo vznést námitku jako v EU: odvolejte se na čl. 21 britského GDPR (UK GDPR) a hned uveďte údaje, podle kterých vás lze identifikovat, protože tam, kde je třeba prokázat totožnost, začíná měsíc běžet až po jejím prokázání. Stížnost můžete podat také u organizace a u Information Commission.
regime-advice-swiss-dsg = Právo vznést námitku pod tímto názvem neexistuje, můžete však výslovně prohlásit, že se vaše údaje nesmějí používat k trénování AI, požadovat ukončení tohoto používání a výmaz kopií a požádat o přístup. Pokud služba spadá také pod GDPR, uveďte i čl. 21 GDPR.
regime-advice-lgpd = Proti používání bez souhlasu, které nedodržuje zákon, se můžete ohradit výslovnou žádostí společnosti, bezplatně (LGPD čl. 18). Potom můžete podat podnět u ANPD nebo se obrátit na Procon.
regime-advice-ccpa = Podle přečtených zdrojů v Kalifornii neexistuje právo vznést námitku proti trénování AI jako takovému. Co funguje: odmítnout prodej a sdílení (také signálem prohlížeče), požádat o výmaz a přístup a omezit používání citlivých údajů.
regime-advice-ctdpa = Podle přečtených zdrojů v Connecticutu neexistuje právo vznést námitku proti trénování AI jako takovému. Od 1. července 2026 musí oznámení o ochraně osobních údajů uvádět, zda se na údajích trénují velké jazykové modely: ve své žádosti ho citujte.
regime-advice-us-states = Podle přečtených zdrojů ve státech USA neexistuje právo vznést námitku proti trénování AI jako takovému. Asi dvacet států umožňuje nechat údaje vymazat a odmítnout prodej, cílenou reklamu a některé profilování. Na odpověď je většinou 45 dnů.
regime-advice-quebec-25 = Přečtené zdroje neuvádějí v Quebecu právo vznést námitku proti trénování AI jako takovému. Můžete odvolat souhlas (s. 8.3) a, kde je to použitelné, požadovat výmaz nebo ukončení zveřejňování. Písemnou odpověď máte dostat do 30 dnů.
regime-advice-pipeda = Přečtené zdroje neuvádějí v kanadském federálním právu právo vznést námitku proti trénování AI jako takovému. Můžete podat stížnost u federálního komisaře pro ochranu soukromí.
regime-advice-kvkk = Přečtené zdroje neuvádějí v Turecku právo vznést námitku proti trénování AI jako takovému. Nejprve se obraťte na společnost, která má 30 dnů, a potom podejte stížnost u Rady: do 30 dnů od odpovědi, nebo do 60 dnů od žádosti, pokud odpověď nepřišla nebo přišla pozdě.
regime-advice-dpdp = Přečtené zdroje neuvádějí v Indii právo vznést námitku proti trénování AI jako takovému. Informování, souhlas, výmaz a další práva platí od 13. května 2027 (zdroje se liší o jeden den).
regime-advice-lfpdppp = Existuje právo na námitku, vedle přístupu, opravy a zrušení údajů. Od 21. března 2025 tato práva spadají pod Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Jihoafrická oznámení o ochraně osobních údajů uvádějí právo vznést námitku a stížnosti u Information Regulator na formuláři 5 podle POPIA. Samotný zákon mezi přečtenými zdroji není.
regime-advice-none = Tento bot v této zemi nezná žádné právo vznést námitku proti trénování AI. Vlastní nastavení služby funguje všude a společnost můžete požádat.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = čl. { $article }
cite-paragraph = čl. { $article } odst. { $paragraph }
cite-paragraphs = čl. { $article } odst. { $first } až { $last }
cite-point = čl. { $article } odst. { $paragraph } písm. { $point })
cite-regulation = Nařízení { $number }
cite-eu-regulation = Nařízení (EU) { $number }
cite-annex = Směrnice (EU) { $number }, příloha { $annex }
cite-eu-court = Soudní dvůr EU, { $cases }
cite-opinion = Stanovisko EDPB { $number }
cite-draft-guidelines = Návrh pokynů EDPB { $number }

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Společnost smí vaše údaje používat, aniž by se vás ptala, pokud je to nezbytné pro oprávněný zájem (její vlastní nebo někoho jiného), ledaže mají přednost vaše zájmy nebo základní práva, zejména jste-li dítě. Na tom velké platformy obvykle zakládají trénování AI. Neplatí to pro orgány veřejné moci, když plní své úkoly.
right-gdpr-21-1 = Z důvodů týkajících se vaší konkrétní situace můžete kdykoli vznést námitku proti každému použití (včetně profilování) založenému na oprávněném zájmu (čl. 6 odst. 1 písm. f)) nebo na úkolu ve veřejném zájmu (čl. 6 odst. 1 písm. e)). Společnost potom musí přestat, ledaže prokáže závažné oprávněné důvody, které převažují nad vašimi zájmy, právy a svobodami, nebo údaje potřebuje pro právní nároky. Prokázat to musí společnost.
right-gdpr-21-1-only-two-bases = Námitka podle čl. 21 odst. 1 se hodí jen na použití založená na čl. 6 odst. 1 písm. e) nebo čl. 6 odst. 1 písm. f). Pokud se služba opírá o souhlas, odvolejte ho. Pokud použití slouží přímému marketingu, vzneste námitku podle čl. 21 odst. 2.
right-gdpr-21-2 = Proti přímému marketingu a profilování, které se ho týká, můžete vznést námitku kdykoli a bez uvedení důvodu.
right-gdpr-21-3 = Po námitce proti přímému marketingu se už vaše údaje k němu nesmějí používat. Zájmy se zde nepoměřují.
right-gdpr-21-4 = Společnost vás musí na právo vznést námitku výslovně upozornit, nejpozději při první komunikaci s vámi, zřetelně a odděleně od ostatních informací.
right-gdpr-21-5 = U online služeb můžete námitku vznést i automatizovanými prostředky pomocí technických specifikací (nastavením nebo signálem).
right-gdpr-21-6 = Z důvodů týkajících se vaší konkrétní situace můžete vznést námitku také proti vědeckému či historickému výzkumu a statistice, ledaže je to nezbytné pro splnění úkolu ve veřejném zájmu.
right-gdpr-12-2 = Společnost vám musí výkon těchto práv usnadňovat. Bod odůvodnění 59 dodává, že by měla nabídnout elektronické způsoby podání žádosti, především když údaje zpracovává elektronicky.
right-gdpr-12-form = Právo pro námitku nepředepisuje žádnou formu: platí e-mail, dopis, webový formulář i nastavení. Písemná forma vám dává důkaz.
right-gdpr-12-3 = Společnost vám musí sdělit, jak s vaší žádostí naložila, bez zbytečného odkladu, nejpozději do jednoho měsíce od jejího obdržení. Je-li to nezbytné kvůli složitosti nebo počtu žádostí, může si vzít další dva měsíce, musí to však s odůvodněním oznámit během prvního měsíce. Je-li to možné, na elektronické žádosti odpovídá elektronicky.
right-gdpr-12-3-total = Při prodloužení je nejzazší lhůta tři měsíce od obdržení.
right-gdpr-12-4 = Pokud společnost nic neudělá, musí vám to sdělit bezodkladně a nejpozději do jednoho měsíce. Musí uvést své důvody a zmínit, že můžete podat stížnost u úřadu nebo se obrátit na soud.
right-gdpr-12-5 = Odpověď vás nic nestojí. Jen jsou-li žádosti zjevně nedůvodné nebo nepřiměřené, zejména protože se opakují, může společnost chtít přiměřený poplatek nebo odmítnout. Že takové jsou, musí doložit ona.
right-gdpr-12-6 = Další doklady o vaší totožnosti může společnost chtít jen tehdy, má-li důvodné pochybnosti o tom, kdo žádá.
right-gdpr-12-6-pause = Pokud má společnost skutečné pochybnosti o vaší totožnosti a zeptá se hned, může běh měsíce stát, dokud nepřijde vaše odpověď. Je to praxe berlínského úřadu v případu vedeném Švédskem.
right-gdpr-count-start = Rozhoduje den, kdy společnost vaši žádost obdrží, ne den, kdy ji odešlete. Samotný den obdržení se nepočítá. Měsíc končí uplynutím dne se stejným číslem v následujícím měsíci.
right-gdpr-count-short-month = Pokud takový den v následujícím měsíci není, lhůta končí jeho posledním dnem. Obdrženo 31. ledna: lhůta do 28. (nebo 29.) února. Obdrženo 31. srpna: lhůta do 30. září.
right-gdpr-count-weekend = Připadne-li poslední den na sobotu, neděli nebo svátek, lhůta končí až uplynutím následujícího pracovního dne. Víkendy a svátky uvnitř lhůty se počítají.
right-gdpr-count-holidays = Rozhodují svátky platné tam, kde má společnost jednat, tedy v zemi společnosti (u většiny velkých platforem v Irsku).
right-gdpr-count-examples = Příklady: od 22. listopadu 2026 do 22. prosince 2026 (s prodloužením do 22. února 2027). Od 25. listopadu 2026 do 28. prosince 2026 (25. prosince je svátek vánoční, potom víkend). Od 1. prosince 2026 do 4. ledna 2027. Od 31. prosince 2026 do 1. února 2027. Od 31. ledna 2027 do 1. března 2027 (28. února je neděle). Od 28. února 2027 do 30. března 2027 (28. března je velikonoční neděle, 29. března Velikonoční pondělí).
right-gdpr-15 = Můžete se zeptat, zda se vaše údaje zpracovávají, za jakými účely, kdo je dostává, jak dlouho se uchovávají a odkud pocházejí, a získat kopii. První kopie je bezplatná. Je to způsob, jak zjistit, co se použilo k trénování.
right-gdpr-17-1-c = Vaše údaje musí být vymazány, pokud jste vznesli námitku podle čl. 21 odst. 1 a neexistují převažující oprávněné důvody, nebo pokud jste vznesli námitku proti přímému marketingu.
right-gdpr-17-1-d = Vymazány musí být i údaje, které byly zpracovány protiprávně.
right-gdpr-17-3 = Výmaz lze odmítnout, pokud je použití nezbytné pro svobodu projevu a informací, pro právní povinnost, pro veřejné zdraví, pro archivaci, výzkum nebo statistiku, nebo pro právní nároky.
right-gdpr-18-1-d = Po vznesení námitky můžete požadovat omezení zpracování vašich údajů, dokud se neověří, čí důvody převažují.
right-gdpr-18-2-3 = Údaje, jejichž zpracování je omezeno, se smějí jen ukládat, ledaže souhlasíte nebo jsou potřebné pro právní nároky, k ochraně někoho jiného nebo kvůli důležitému veřejnému zájmu. Než bude omezení zrušeno, musí vás o tom informovat.
right-gdpr-19 = Společnost musí výmaz a omezení oznámit všem, kdo údaje obdrželi, ledaže je to nemožné nebo by to vyžadovalo nepřiměřené úsilí. Pokud o to požádáte, musí tyto příjemce uvést.
right-gdpr-77 = Můžete podat stížnost u úřadu pro ochranu osobních údajů, zejména tam, kde bydlíte, kde pracujete nebo kde došlo k porušení. Úřad vás musí průběžně informovat o postupu a výsledku.
right-gdpr-57-2-3 = Úřady nabízejí formulář stížnosti, který lze vyplnit elektronicky, a jiné způsoby zůstávají možné. Stížnost je bezplatná. Jen u zjevně nedůvodných nebo nepřiměřených žádostí lze chtít poplatek nebo je odmítnout.
right-gdpr-many-complaints = Velký počet stížností jedné osoby je sám o sobě nečiní nepřiměřenými.
right-gdpr-56-60 = Pokud je hlavní provozovna společnosti v jiné zemi EU, vede řízení úřad té země. Stížnost můžete i tak podat doma: váš místní úřad ji předá dál a zůstává vaším kontaktem. Ostatní úřady dostanou návrh rozhodnutí a na námitky mají čtyři týdny.
right-gdpr-78-2 = Pokud se úřad vaší stížností nezabývá nebo tři měsíce neinformuje o postupu, můžete se proti úřadu obrátit na soud.
right-gdpr-79 = Nezávisle na stížnosti můžete společnost žalovat tam, kde je usazena, nebo tam, kde bydlíte.
right-gdpr-80-1 = Můžete pověřit neziskový subjekt činný v oblasti ochrany údajů, aby za vás podal stížnost a žaloval. Náhradu újmy za vás může požadovat tam, kde to dovoluje vnitrostátní právo.
right-gdpr-80-2 = Země mohou neziskovým subjektům v oblasti ochrany údajů dovolit jednat i bez pověření.
right-gdpr-collective = Uznané spotřebitelské organizace mohou kvůli porušení GDPR podávat hromadné žaloby.
right-gdpr-82 = Pokud vám porušení způsobilo újmu, včetně nehmotné, můžete požadovat náhradu. Samotné porušení nestačí: musíte prokázat újmu a souvislost. Nesmí se požadovat žádná minimální závažnost.
right-gdpr-66 = V naléhavých případech může úřad na svém území přijmout předběžná opatření, nejdéle na tři měsíce.
right-gdpr-text-unchanged = K říjnu 2026 se samotný text GDPR nezměnil. Reforma navržená v listopadu 2025 není přijata.
right-edpb-28-2024 = Oprávněný zájem může být právním základem trénování AI, případ od případu, po testu o třech krocích: zákonný, přesný a skutečný zájem, nezbytnost a poměření s vašimi právy (záleží na tom, co jste mohli rozumně očekávat, a na opatřeních, která dopad zmírňují). Model natrénovaný na osobních údajích je anonymní jen tehdy, je-li pravděpodobnost získání takových údajů z něj zanedbatelná. Protiprávní trénování může ovlivnit pozdější používání modelu.
right-edpb-li-guidelines = Návrh pokynů EDPB uvádí: oprávněný zájem je třeba vykládat úzce a není výchozí volbou. Zájem, přísná nezbytnost a poměření se musí posoudit předem.
right-olg-koeln-2025 = Ve zkráceném řízení soud v trénování Mety na veřejných příspěvcích bez souhlasu porušení neshledal, mimo jiné proto, že uživatelé byli informováni a mohli jednoduše vznést námitku nebo příspěvky nastavit jako neveřejné. Není to konečné slovo: je možné řízení ve věci samé.
right-no-unlearning = Námitka zastaví pozdější používání. Co už do modelu vstoupilo, z něj prý vyjmout nelze. Proto úřady lidem říkaly, aby námitku vznesli před datem začátku.
right-no-reason-needed-meta = Právo požaduje důvody týkající se vaší situace. Podle spotřebitelských poraden a nizozemského úřadu formulář Mety přijímal námitky s prázdným textovým polem.
right-proc-4 = Od 2. dubna 2027 je přeshraniční stížnost přípustná, obsahuje-li vaše jméno a kontaktní údaje, to, co pomůže určit společnost, a popis porušení (organizace navíc dokládá své oprávnění a pověření). Nic víc se nesmí požadovat, vnitrostátní formální náležitosti však zůstávají. Pokud něco chybí, úřad ji do dvou týdnů s odůvodněním prohlásí za nepřípustnou.
right-proc-times = Od 2. dubna 2027 předá váš úřad přeshraniční stížnost vedoucímu úřadu do šesti týdnů. Návrh rozhodnutí má vedoucí úřad předložit do 15 měsíců (jednou lze prodloužit až o 12), v jednoduchém řízení do 12 měsíců. Chcete-li si stěžovat na nezodpovězenou žádost, musíte tuto žádost nejprve podat. Rychlé případy lze uzavřít dříve, pokud porušení skončilo a vy nevznesete námitky.
right-proc-apply = Procesní nařízení ke GDPR je v platnosti od 1. ledna 2026. Použije se od 2. dubna 2027, na stížnosti podané po tomto dni.
right-uk-21 = Máte stejné právo vznést námitku jako v EU: u přímého marketingu absolutní, jinak s vlastními důvody. Organizace smí pokračovat jen ze závažných oprávněných důvodů nebo kvůli právním nárokům. Námitku můžete vznést ústně nebo písemně.
right-uk-12a = Organizace má jeden měsíc a u složitých nebo četných žádostí navíc až dva. Lhůta běží od nejpozdější z těchto událostí: obdržení, prokázání totožnosti, pokud je rozumně potřeba, zaplacení poplatku, pokud ho lze vybírat. Může stát, dokud organizace čeká na vysvětlení, které potřebuje.
right-uk-164a = Stížnost můžete podat přímo u organizace. Ta musí nabídnout snadný způsob (například elektronický formulář), potvrdit přijetí do 30 dnů a vyřídit stížnost bez zbytečného odkladu.
right-uk-regulator = Od 30. září 2026 je dozorovým úřadem Information Commission. Nahradila Information Commissioner se stejnou úlohou a pravomocemi.
right-uk-ico-ai = ICO říká, že se vaše práva vztahují na trénovací data, data pro doladění, prompty a výstupy. Říká také, že oprávněné zájmy jsou jediným základem, který vidí pro trénování na datech získaných scrapingem, pokud jsou splněny testy.
right-uk-organisations = Ve Spojeném království za vás může organizace podat stížnost jen tehdy, když jste ji k tomu výslovně zmocnili (stanovisko z roku 2021).
right-ch-30 = Právo vznést námitku pojmenované jako v čl. 21 GDPR neexistuje. Používání údajů proti vaší výslovné vůli však porušuje vaše osobnostní práva, není-li odůvodněno. Výslovné prohlášení proti trénování AI má proto právní váhu.
right-ch-32 = U soudu můžete požadovat zákaz použití nebo zpřístupnění údajů nebo jejich výmaz. Oprava je upravena v čl. 32 odst. 1.
right-ch-25 = Máte právo na přístup: kdo které údaje používá, k čemu a jak dlouho, odkud údaje pocházejí a komu se předávají. Zpravidla je bezplatný.
right-ch-fdpic = Můžete podat oznámení švýcarskému zmocněnci pro ochranu údajů (německy EDÖB). Společnostem nemůže ukládat pokuty. Nároky patří k civilním soudům.
right-ch-gdpr = Pokud služba spadá také pod GDPR, platí jeho pravidla vedle švýcarských. Oznámení platforem z roku 2025 často zacházela se Švýcarskem jako s EHP (tak postupoval LinkedIn).
right-br-18-2 = Můžete se ohradit proti použití založenému na jiném důvodu než souhlasu, pokud není dodržen zákon.
right-br-18-forms = Ohradíte se výslovnou žádostí společnosti, bezplatně. Podnět můžete podat u ANPD a také u spotřebitelských úřadů, jako je Procon.
right-br-15-days = Brazilské standardní doložky a jeden nástroj pro práva k údajům pracují s lhůtou 15 dnů od žádosti. Přečtené texty pro samotnou námitku žádné číslo neuvádějí.
right-br-meta = ANPD zastavila trénování Mety 2. července 2024. Zákaz zrušila 30. srpna 2024 za podmínek: oznámení, zatím bez nezletilých a snadný formulář, kterým se lze kdykoli ohradit, také pro osoby bez účtu.
right-ca-no-21 = Podle přečtených zdrojů nemá Kalifornie obecné právo vznést námitku proti trénování AI. Existuje: odmítnutí prodeje a sdílení, výmaz, omezení u citlivých údajů, oprava a přístup.
right-ca-105 = Můžete si nechat vymazat údaje, které od vás podnik shromáždil. Existuje seznam výjimek, například dokončení transakce, bezpečnost, svoboda projevu, právní povinnost nebo interní použití, která byste očekávali.
right-ca-130 = Podnik má 45 kalendářních dnů od obdržení, jednou prodloužitelných o 45, pokud to oznámí během prvních 45. Ověřování totožnosti lhůtu nezastavuje. Je to bezplatné.
right-ca-signals = Signál prohlížeče, jako je Global Privacy Control, je platným odmítnutím prodeje a sdílení. Od 1. ledna 2026 musí weby ukázat, že ho zpracovaly. Od 1. ledna 2027 musí prohlížeče takové nastavení nabízet.
right-ca-admt = U automatizovaných technologií, které nahrazují lidský úsudek při významných rozhodnutích (úvěry, bydlení, vzdělávání, práce, zdraví), musí do 1. ledna 2027 existovat předchozí oznámení, přístup a možnost odmítnutí.
right-ca-drop = Jedna žádost na privacy.ca.gov/drop se dostane ke všem registrovaným zprostředkovatelům údajů. Od 1. srpna 2026 se na ni musí podívat nejméně každých 45 dnů.
right-ca-enforce = Na dodržování zákona dohlížejí CPPA a generální prokurátor (Attorney General). Lidé sami mohou žalovat jen kvůli některým únikům údajů.
right-us-ct = Od 1. července 2026 musí oznámení o ochraně osobních údajů uvádět, zda se osobní údaje shromažďují, používají nebo prodávají k trénování velkých jazykových modelů. Je to povinnost informovat, ne právo vznést námitku.
right-us-states = Asi dvacet států má obecný zákon o ochraně soukromí s právem na výmaz a na odmítnutí prodeje, cílené reklamy a některého profilování. Společnosti mají na odpověď většinou 45 dnů. Nové: Oklahoma a Louisiana 1. ledna 2027, Alabama 1. května 2027, Vermont 1. ledna 2028.
right-qc-rights = Máte právo na přístup, opravu, odvolání souhlasu, ukončení zveřejňování nebo odstranění odkazů, přenositelnost a informace o automatizovaných rozhodnutích. Odpověď má přijít do 30 dnů. Odmítnutí musí být písemné, uvádět důvody a zmínit CAI.
right-ca-opc = Federální komisař přijímá stížnosti. V únoru 2025 zahájil vyšetřování toho, jak X používá příspěvky Kanaďanů pro Grok.
right-tr-kvkk = Nejprve požádejte společnost (písemně, přes KEP, s elektronickým podpisem nebo z e-mailové adresy, kterou společnost eviduje). Má 30 dnů. Potom podejte stížnost u Rady do 30 dnů od odpovědi, nebo do 60 dnů od žádosti, pokud odpověď nepřišla nebo přišla pozdě. Zmeškané lhůty propadají.
right-in-dpdp = Rada existuje od 13. listopadu 2025. Pravidla pro správce souhlasů platí od 13. listopadu 2026. Informování, souhlas, výmaz a další práva následují od 13. května 2027 (zdroje se liší o jeden den).
right-mx-arco = Máte právo na přístup, opravu, zrušení údajů a námitku. Od 21. března 2025 tato práva spadají pod Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Oznámení o ochraně osobních údajů uvádějí právo vznést námitku a stížnosti u Information Regulator na formuláři 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Pokud služba zakládá trénování AI na oprávněném zájmu, můžete kdykoli vznést námitku z důvodů týkajících se vaší situace (čl. 21 odst. 1 GDPR). Služba potom musí přestat, ledaže prokáže závažné oprávněné důvody, které převažují nad vašimi, nebo údaje potřebuje pro právní nároky. Proti přímému marketingu není třeba důvod uvádět.
law-topic-legitimate-interest = Velké platformy obvykle zakládají trénování AI na oprávněném zájmu (čl. 6 odst. 1 písm. f) GDPR). Pak smějí údaje používat, aniž by se vás ptaly, pokud je to nezbytné, ledaže mají přednost vaše zájmy nebo základní práva. Posuzuje se to případ od případu a záleží na vašem rozumném očekávání.
law-topic-always-or-sometimes = Některá práva platí vždy, například zeptat se, které údaje se používají (čl. 15), nebo vznést námitku proti přímému marketingu (čl. 21 odst. 2). Jiná jen v určitých případech: proti trénování AI můžete vznést námitku, pokud je založeno na oprávněném zájmu nebo úkolu ve veřejném zájmu.
law-topic-must-inform = Služba, která se opírá o oprávněný zájem, vám musí výslovně, zřetelně a odděleně od ostatních informací sdělit, že můžete vznést námitku, nejpozději při první komunikaci (čl. 21 odst. 4). Musí vám také vznesení námitky usnadnit (čl. 12 odst. 2).
law-topic-consent-or-contract = Námitku podle čl. 21 odst. 1 umožňuje jen oprávněný zájem nebo úkol ve veřejném zájmu. Pokud se služba opírá o souhlas, odvolejte ho (čl. 7 odst. 3). Pokud se opírá o smlouvu, požádejte o přístup a o sdělení právního základu (čl. 15), a je-li tento základ pochybný, podejte stížnost.
law-topic-silence = Kde je trénování založeno na oprávněném zájmu (čl. 6 odst. 1 písm. f) GDPR), nemusí se vás služba nejprve ptát. Pokud nic neuděláte, bere se to tak, že se nebráníte, a vaše údaje se mohou používat.
law-topic-unlearn = Námitka působí do budoucna. Co už v modelu je, se z něj prý znovu nedostane, pozdější námitka však i tak zastaví používání od té chvíle.
law-topic-one-month = Společnost musí odpovědět bez zbytečného odkladu a nejpozději do jednoho měsíce od obdržení vaší námitky (čl. 12 odst. 3). Den obdržení se nepočítá. Připadne-li poslední den na sobotu, neděli nebo svátek, měsíc končí až uplynutím následujícího pracovního dne.
law-topic-extension = Společnost si může vzít další dva měsíce, ale jen je-li to nezbytné, protože žádosti jsou složité nebo jich je mnoho, a jen pokud vám to s odůvodněním sdělí během prvního měsíce. Nejzazší lhůta je pak tři měsíce od obdržení.
law-topic-refusal = Pokud společnost odmítne, musí vám to do jednoho měsíce sdělit, uvést své důvody a informovat vás, že můžete podat stížnost nebo se obrátit na soud (čl. 12 odst. 4). Je na společnosti, aby prokázala závažné oprávněné důvody, které převažují nad vašimi, nebo že údaje potřebuje pro právní nároky (čl. 21 odst. 1).
law-topic-no-answer = Po měsíci bez odpovědi: pošlete jednu upomínku s datem, způsobem a číslem své námitky a s článkem. Obvykle se dávají dva týdny navíc, právo je však nevyžaduje. Po uplynutí měsíce můžete také podat stížnost u úřadu.
law-topic-extra-demands = Další doklady o vaší totožnosti může společnost chtít jen tehdy, má-li důvodné pochybnosti o tom, kdo žádá (čl. 12 odst. 6). Kopii občanského průkazu sami od sebe neposílejte. Jsou-li pochybnosti skutečné a společnost se zeptá hned, může běh měsíce stát, proto odpovězte rychle.
law-topic-complaint-when = Stížnost můžete podat, když měsíc uplynul bez odpovědi, po odmítnutí, nebo hned, pokud není jak námitku vznést nebo to nefunguje. Některé země chtějí, abyste se nejprve obrátili na společnost (Španělsko u žádostí o uplatnění práv ze zákona a Dánsko). Od 2. dubna 2027 to platí všude pro přeshraniční stížnosti týkající se žádosti.
law-topic-complaint-attach = Přiložte svou námitku s datem a časem, důkaz, že dorazila, všechny odpovědi (nebo jednu větu, že žádná nepřišla), oznámení společnosti o trénování AI v tehdejším znění, název účtu nebo odkaz na profil a název a adresu společnosti. Napište, co požadujete: příkaz přestat, vymazat a mezitím zpracování omezit. Doklad s fotografií přiložte jen tehdy, když o něj úřad požádá.
law-topic-complaint-free = Stížnost je bezplatná. Úřady nabízejí elektronický formulář a jiné způsoby zůstávají možné. Jen u zjevně nedůvodných nebo nepřiměřených žádostí lze chtít poplatek nebo je odmítnout (čl. 57).
law-topic-lead-authority = Řízení vede úřad země EU, kde má společnost hlavní provozovnu, například Irsko u společností Meta, Google, Microsoft, LinkedIn, X, TikTok a Apple. Stížnost můžete podat doma: váš úřad spis předá dál a zůstává vaším kontaktem. Obrátit se přímo na vedoucí úřad řízení nezrychlí.
law-topic-court = Společnost můžete žalovat tam, kde bydlíte, nebo tam, kde je usazena, se stížností i bez ní a obojí může běžet současně (čl. 79, SDEU C-132/21). Pokud úřad tři měsíce mlčí, můžete se obrátit na soud proti úřadu (čl. 78 odst. 2).
law-topic-damages = Pro náhradu musíte prokázat porušení, újmu a souvislost (čl. 82). Nesmí se požadovat žádná minimální závažnost a prokázaná obava ze zneužití se může počítat. Částky přiznané jen za nehmotnou újmu jsou většinou malé a pokuta připadá státu, nikdy vám.
law-topic-noyb = Neziskový subjekt za vás může podat stížnost a žalovat, pokud ho pověříte (čl. 80). Organizace noyb podala 6. června 2024 jedenáct stížností proti plánům Mety na trénování AI a 14. května 2025 poslala Metě výzvu, aby se toho zdržela.
law-topic-is-it-legal = EDPB říká, že oprávněný zájem může být právním základem trénování AI, případ od případu. V naléhavých řízeních proti Metě OLG Köln porušení neshledal (23. května 2025), OLG Schleswig shledal návrh opožděným (12. srpna 2025) a hamburský úřad od vlastního řízení upustil. Irský úřad DPC formální souhlas nedal a rozhodnutí ve věci samé se nenašlo.
law-topic-for-child = Zájmy dítěte mají při poměřování větší váhu (čl. 6 odst. 1 písm. f)). Pokud je to pravda, můžete jako důvody uvést, že na obrázcích jsou vaše děti nebo že vám při zveřejnění bylo méně než 18 let. Přečtené zdroje neuvádějí, jak vznést námitku jménem dítěte.
law-topic-no-account = Námitku můžete vznést i bez účtu (čl. 21 odst. 1 GDPR), například proto, že o vás něco zveřejnili jiní. Uveďte své jméno a stránky nebo obrázky, kterých se to týká. Pokud formulář vyžaduje přihlášení, pošlete dopis nebo e-mail.
law-topic-legal-advice = Jde o informace z veřejných zdrojů, ne o právní radu.
law-topic-letter = Žádná forma není předepsána: platí webový formulář, nastavení, e-mail i dopis a písemná forma uchová důkaz. Nejrychlejší je vlastní formulář služby. Dopis nebo e-mail je správná cesta, pokud formulář není, pokud se nehodí, nebo pokud chcete víc, než nabízí.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Kdo jste, aby vás bylo možné najít: jméno nebo uživatelské jméno, e-mailová adresa nebo telefonní číslo účtu a odkaz na profil. Bez účtu: jméno a stránky nebo obrázky, kterých se to týká. Uveďte jen tolik, kolik je potřeba.
letter-must-to-whom = Komu: společnost, která rozhoduje. Pro osoby v EU je to obvykle její společnost v EU.
letter-must-objection = Sdělení, že jde o námitku: uveďte čl. 21 odst. 1 GDPR. Námitka není dotaz a nevyžaduje souhlas.
letter-must-use = Které použití: vývoj, trénování, testování a zlepšování modelů a systémů AI, společností a těmi, komu údaje předává.
letter-must-data = Které údaje: příspěvky, komentáře, fotky, popisky, profil, zprávy asistentovi AI a údaje o vás v příspěvcích jiných lidí nebo z webu.
letter-must-grounds = Důvody týkající se vaší situace. Pro začátek stačí jedna nebo dvě upřímné věty. Závažné důvody pak musí prokázat společnost, ne vy.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Všechno minulé i budoucí a všechny vaše účty a služby u společnosti, včetně propojených účtů.
letter-should-erasure = Výmaz údajů shromážděných nebo zkopírovaných k trénování (čl. 17 odst. 1 písm. c)), oznámený příjemcům (čl. 19). Jasně napište, že nechcete smazat účet.
letter-should-restriction = Omezení zpracování po dobu posuzování (čl. 18 odst. 1 písm. d)): ukládat, ale netrénovat.
letter-should-withdraw-consent = Odvolání případného souhlasu pro jistotu, kdyby společnost použití zakládala na souhlasu (čl. 7 odst. 3, čl. 17 odst. 1 písm. b)).
letter-should-no-loss = Žádost, aby vám předem sdělili, pokud by námitka ukončila váš účet nebo smlouvu. Potom rozhodnete vy.
letter-should-answer = Žádost, aby do jednoho měsíce od obdržení písemně potvrdili, co a odkdy bylo zastaveno (čl. 12 odst. 3). Pokud odmítnou: důvody a jak podat stížnost (čl. 12 odst. 4).
letter-should-questions = Otázky, které se vyplatí položit (čl. 15): zda už byly vaše údaje použity, pro které modely, odkdy, z jakého zdroje, komu byly předány, na jakém právním základě.
letter-should-no-waiver = Prohlášení, že se dopisem nevzdáváte žádného práva a že souběžné použití formuláře nebo nastavení služby není souhlas.
letter-should-otherwise = Co bude následovat jinak: máte možnost podat stížnost u úřadu a obrátit se na soud.
letter-should-date-name = Datum a vaše jméno.
letter-should-keep-proof = Uschovejte si kopii, snímky obrazovky s formulářem před odesláním a potvrzovací e-mail s jeho číslem.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Kopie dokladů totožnosti zaslané z vlastní iniciativy.
letter-not-passwords = Hesla.
letter-not-others-data = Soukromé údaje jiných lidí.
letter-not-profile-notice = Oznámení na vlastním profilu místo dopisu: ve společnosti se k nikomu nedostane.
letter-not-only-consent = Označení jen jako odvolání souhlasu: pokud se společnost opírá o oprávněný zájem, správným právem je námitka.
