### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = všeobecné nariadenie o ochrane údajov (GDPR)
regime-uk-gdpr = britské GDPR (UK GDPR) a zákon o ochrane údajov z roku 2018 (Data Protection Act 2018)
regime-swiss-dsg = švajčiarsky spolkový zákon o ochrane údajov (nemecky DSG)
regime-lgpd = brazílsky zákon o ochrane údajov (LGPD)
regime-ccpa = kalifornský zákon o ochrane súkromia spotrebiteľov (CCPA/CPRA)
regime-ctdpa = connecticutský zákon o ochrane údajov (CTDPA)
regime-us-states = zákony štátov USA o ochrane súkromia
regime-quebec-25 = quebecký zákon 25 (Law 25)
regime-pipeda = kanadský federálny zákon pre súkromný sektor (PIPEDA)
regime-kvkk = turecký zákon o ochrane údajov (KVKK)
regime-dpdp = indický zákon DPDP Act 2023 s vykonávacími pravidlami z roku 2025
regime-lfpdppp = mexický zákon o ochrane údajov z roku 2025 (LFPDPPP)
regime-popia = juhoafrický zákon o ochrane údajov (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Proti trénovaniu AI založenému na oprávnenom záujme môžete kedykoľvek namietať (čl. 21 ods. 1 GDPR): spoločnosť musí prestať, pokiaľ nepreukáže nevyhnutné dôvody alebo údaje nepotrebuje na právne nároky. Na odpoveď má jeden mesiac a vy môžete podať sťažnosť svojmu úradu na ochranu osobných údajov.
regime-advice-uk-gdpr = Máte rovnaké právo namietať ako v EÚ: odvolajte sa na čl. 21 britského GDPR (UK GDPR) a hneď uveďte údaje, podľa ktorých vás možno identifikovať, pretože tam, kde treba preukázať totožnosť, začína mesiac plynúť až po jej preukázaní. Sťažnosť môžete podať aj organizácii a Information Commission.
regime-advice-swiss-dsg = Právo namietať pod týmto názvom neexistuje, môžete však výslovne vyhlásiť, že vaše údaje sa nesmú používať na trénovanie AI, požadovať ukončenie tohto používania a vymazanie kópií a požiadať o prístup. Ak služba patrí aj pod GDPR, uveďte aj čl. 21 GDPR.
regime-advice-lgpd = Proti používaniu bez súhlasu, ktoré nedodržiava zákon, sa môžete ohradiť výslovnou žiadosťou spoločnosti, bezplatne (LGPD čl. 18). Potom môžete podať podnet ANPD alebo sa obrátiť na Procon.
regime-advice-ccpa = Podľa prečítaných zdrojov v Kalifornii neexistuje právo namietať proti trénovaniu AI ako takému. Čo funguje: odmietnuť predaj a zdieľanie (aj signálom prehliadača), požiadať o vymazanie a prístup a obmedziť používanie citlivých údajov.
regime-advice-ctdpa = Podľa prečítaných zdrojov v Connecticute neexistuje právo namietať proti trénovaniu AI ako takému. Od 1. júla 2026 musí oznámenie o ochrane osobných údajov uvádzať, či sa na údajoch trénujú veľké jazykové modely: vo svojej žiadosti ho citujte.
regime-advice-us-states = Podľa prečítaných zdrojov v štátoch USA neexistuje právo namietať proti trénovaniu AI ako takému. Asi dvadsať štátov umožňuje nechať údaje vymazať a odmietnuť predaj, cielenú reklamu a niektoré profilovanie. Na odpoveď je väčšinou 45 dní.
regime-advice-quebec-25 = Prečítané zdroje neuvádzajú v Quebecu právo namietať proti trénovaniu AI ako takému. Môžete odvolať súhlas (s. 8.3) a, kde je to použiteľné, požadovať vymazanie alebo ukončenie zverejňovania. Písomnú odpoveď máte dostať do 30 dní.
regime-advice-pipeda = Prečítané zdroje neuvádzajú v kanadskom federálnom práve právo namietať proti trénovaniu AI ako takému. Môžete podať sťažnosť federálnemu komisárovi pre ochranu súkromia.
regime-advice-kvkk = Prečítané zdroje neuvádzajú v Turecku právo namietať proti trénovaniu AI ako takému. Najprv sa obráťte na spoločnosť, ktorá má 30 dní, a potom podajte sťažnosť Rade: do 30 dní od odpovede alebo do 60 dní od žiadosti, ak odpoveď neprišla alebo prišla neskoro.
regime-advice-dpdp = Prečítané zdroje neuvádzajú v Indii právo namietať proti trénovaniu AI ako takému. Informovanie, súhlas, vymazanie a ďalšie práva platia od 13. mája 2027 (zdroje sa líšia o jeden deň).
regime-advice-lfpdppp = Existuje právo namietať, popri prístupe, oprave a zrušení údajov. Od 21. marca 2025 tieto práva patria pod Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Juhoafrické oznámenia o ochrane osobných údajov uvádzajú právo namietať a sťažnosti podávané Information Regulator na formulári 5 podľa POPIA. Samotný zákon medzi prečítanými zdrojmi nie je.
regime-advice-none = Tento bot v tejto krajine nepozná žiadne právo namietať proti trénovaniu AI. Vlastné nastavenia služby fungujú všade a spoločnosť môžete požiadať.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = čl. { $article }
cite-paragraph = čl. { $article } ods. { $paragraph }
cite-paragraphs = čl. { $article } ods. { $first } až { $last }
cite-point = čl. { $article } ods. { $paragraph } písm. { $point })
cite-regulation = Nariadenie { $number }
cite-eu-regulation = Nariadenie (EÚ) { $number }
cite-annex = Smernica (EÚ) { $number }, príloha { $annex }
cite-eu-court = Súdny dvor EÚ, { $cases }
cite-opinion = Stanovisko EDPB { $number }
cite-draft-guidelines = Návrh usmernení EDPB { $number }

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Spoločnosť smie vaše údaje používať bez toho, aby sa vás pýtala, ak je to nevyhnutné pre oprávnený záujem (jej vlastný alebo niekoho iného), pokiaľ neprevažujú vaše záujmy alebo základné práva, najmä ak ste dieťa. Na tom veľké platformy zvyčajne zakladajú trénovanie AI. Neplatí to pre orgány verejnej moci, keď plnia svoje úlohy.
right-gdpr-21-1 = Z dôvodov týkajúcich sa vašej konkrétnej situácie môžete kedykoľvek namietať proti každému použitiu (vrátane profilovania) založenému na oprávnenom záujme (čl. 6 ods. 1 písm. f)) alebo na úlohe vo verejnom záujme (čl. 6 ods. 1 písm. e)). Spoločnosť potom musí prestať, pokiaľ nepreukáže nevyhnutné oprávnené dôvody, ktoré prevažujú nad vašimi záujmami, právami a slobodami, alebo údaje nepotrebuje na právne nároky. Preukázať to musí spoločnosť.
right-gdpr-21-1-only-two-bases = Námietka podľa čl. 21 ods. 1 sa hodí len na použitia založené na čl. 6 ods. 1 písm. e) alebo čl. 6 ods. 1 písm. f). Ak sa služba opiera o súhlas, odvolajte ho. Ak použitie slúži priamemu marketingu, namietajte podľa čl. 21 ods. 2.
right-gdpr-21-2 = Proti priamemu marketingu a profilovaniu, ktoré s ním súvisí, môžete namietať kedykoľvek a bez uvedenia dôvodu.
right-gdpr-21-3 = Po námietke proti priamemu marketingu sa už vaše údaje naň nesmú používať. Záujmy sa tu nezvažujú.
right-gdpr-21-4 = Spoločnosť vás musí na právo namietať výslovne upozorniť, najneskôr pri prvej komunikácii s vami, jasne a oddelene od ostatných informácií.
right-gdpr-21-5 = Pri online službách môžete namietať aj automatizovanými prostriedkami s použitím technických špecifikácií (nastavením alebo signálom).
right-gdpr-21-6 = Z dôvodov týkajúcich sa vašej konkrétnej situácie môžete namietať aj proti vedeckému či historickému výskumu a štatistike, pokiaľ to nie je nevyhnutné na úlohu vo verejnom záujme.
right-gdpr-12-2 = Spoločnosť vám musí výkon týchto práv uľahčiť. Odôvodnenie 59 dodáva, že by mala ponúknuť elektronické spôsoby podania žiadosti, predovšetkým ak údaje spracúva elektronicky.
right-gdpr-12-form = Právo pre námietku nepredpisuje žiadnu formu: platí e-mail, list, webový formulár aj nastavenie. Písomná forma vám dáva dôkaz.
right-gdpr-12-3 = Spoločnosť vám musí oznámiť, ako s vašou žiadosťou naložila, bez zbytočného odkladu, najneskôr do jedného mesiaca od jej doručenia. Ak je to potrebné pre komplexnosť alebo počet žiadostí, môže si vziať ďalšie dva mesiace, musí to však s odôvodnením oznámiť počas prvého mesiaca. Ak je to možné, na elektronické žiadosti odpovedá elektronicky.
right-gdpr-12-3-total = Pri predĺžení je najneskorší termín tri mesiace od doručenia.
right-gdpr-12-4 = Ak spoločnosť nič neurobí, musí vám to oznámiť bezodkladne a najneskôr do jedného mesiaca. Musí uviesť svoje dôvody a spomenúť, že môžete podať sťažnosť úradu alebo sa obrátiť na súd.
right-gdpr-12-5 = Odpoveď vás nič nestojí. Len ak sú žiadosti zjavne neopodstatnené alebo neprimerané, najmä pre ich opakujúcu sa povahu, môže spoločnosť žiadať primeraný poplatok alebo odmietnuť. Že také sú, musí preukázať ona.
right-gdpr-12-6 = Ďalšie doklady o vašej totožnosti môže spoločnosť žiadať len vtedy, ak má oprávnené pochybnosti o tom, kto žiada.
right-gdpr-12-6-pause = Ak má spoločnosť skutočné pochybnosti o vašej totožnosti a opýta sa hneď, plynutie mesiaca môže stáť, kým nepríde vaša odpoveď. Je to prax berlínskeho úradu v prípade vedenom Švédskom.
right-gdpr-count-start = Rozhoduje deň, keď spoločnosť vašu žiadosť dostane, nie deň, keď ju odošlete. Samotný deň doručenia sa nepočíta. Mesiac sa končí uplynutím dňa s rovnakým číslom v nasledujúcom mesiaci.
right-gdpr-count-short-month = Ak taký deň v nasledujúcom mesiaci nie je, lehota sa končí jeho posledným dňom. Doručené 31. januára: lehota do 28. (alebo 29.) februára. Doručené 31. augusta: lehota do 30. septembra.
right-gdpr-count-weekend = Ak posledný deň pripadne na sobotu, nedeľu alebo sviatok, lehota sa končí až uplynutím nasledujúceho pracovného dňa. Víkendy a sviatky v rámci lehoty sa počítajú.
right-gdpr-count-holidays = Rozhodujú sviatky platné tam, kde má spoločnosť konať, teda v krajine spoločnosti (pri väčšine veľkých platforiem v Írsku).
right-gdpr-count-examples = Príklady: od 22. novembra 2026 do 22. decembra 2026 (s predĺžením do 22. februára 2027). Od 25. novembra 2026 do 28. decembra 2026 (25. december je vianočný sviatok, potom víkend). Od 1. decembra 2026 do 4. januára 2027. Od 31. decembra 2026 do 1. februára 2027. Od 31. januára 2027 do 1. marca 2027 (28. február je nedeľa). Od 28. februára 2027 do 30. marca 2027 (28. marec je Veľkonočná nedeľa, 29. marec Veľkonočný pondelok).
right-gdpr-15 = Môžete sa opýtať, či sa vaše údaje spracúvajú, na aké účely, kto ich dostáva, ako dlho sa uchovávajú a odkiaľ pochádzajú, a získať kópiu. Prvá kópia je bezplatná. Je to spôsob, ako zistiť, čo sa použilo na trénovanie.
right-gdpr-17-1-c = Vaše údaje musia byť vymazané, ak ste namietali podľa čl. 21 ods. 1 a neprevažujú žiadne oprávnené dôvody, alebo ak ste namietali proti priamemu marketingu.
right-gdpr-17-1-d = Vymazané musia byť aj údaje, ktoré sa spracúvali nezákonne.
right-gdpr-17-3 = Vymazanie možno odmietnuť, pokiaľ je použitie nevyhnutné na slobodu prejavu a informácií, na zákonnú povinnosť, pre verejné zdravie, na archiváciu, výskum alebo štatistiku alebo na právne nároky.
right-gdpr-18-1-d = Po podaní námietky môžete požadovať obmedzenie spracúvania vašich údajov, kým sa neoverí, čie dôvody prevažujú.
right-gdpr-18-2-3 = Údaje, ktorých spracúvanie je obmedzené, sa smú len uchovávať, ibaže súhlasíte alebo sú potrebné na právne nároky, na ochranu niekoho iného alebo pre dôležitý verejný záujem. Pred zrušením obmedzenia vás o tom musia informovať.
right-gdpr-19 = Spoločnosť musí vymazanie a obmedzenie oznámiť všetkým, ktorí údaje dostali, pokiaľ to nie je nemožné alebo si to nevyžaduje neprimerané úsilie. Ak o to požiadate, musí týchto príjemcov uviesť.
right-gdpr-77 = Môžete podať sťažnosť úradu na ochranu osobných údajov, najmä tam, kde bývate, kde pracujete alebo kde došlo k porušeniu. Úrad vás musí priebežne informovať o pokroku a výsledku.
right-gdpr-57-2-3 = Úrady ponúkajú formulár sťažnosti, ktorý možno vyplniť elektronicky, a iné spôsoby zostávajú možné. Sťažnosť je bezplatná. Len pri zjavne neopodstatnených alebo neprimeraných žiadostiach možno žiadať poplatok alebo ich odmietnuť.
right-gdpr-many-complaints = Veľký počet sťažností jednej osoby ich sám osebe nerobí neprimeranými.
right-gdpr-56-60 = Ak je hlavná prevádzkareň spoločnosti v inej krajine EÚ, konanie vedie úrad tej krajiny. Sťažnosť môžete aj tak podať doma: váš miestny úrad ju postúpi ďalej a zostáva vaším kontaktom. Ostatné úrady dostanú návrh rozhodnutia a na námietky majú štyri týždne.
right-gdpr-78-2 = Ak sa úrad vašou sťažnosťou nezaoberá alebo tri mesiace neinformuje o pokroku, môžete sa proti úradu obrátiť na súd.
right-gdpr-79 = Nezávisle od sťažnosti môžete spoločnosť žalovať tam, kde je usadená, alebo tam, kde bývate.
right-gdpr-80-1 = Môžete poveriť neziskový subjekt činný v oblasti ochrany údajov, aby za vás podal sťažnosť a žalobu. Náhradu škody za vás môže požadovať tam, kde to umožňuje vnútroštátne právo.
right-gdpr-80-2 = Krajiny môžu neziskovým subjektom v oblasti ochrany údajov umožniť konať aj bez poverenia.
right-gdpr-collective = Uznané spotrebiteľské organizácie môžu pre porušenia GDPR podávať hromadné žaloby.
right-gdpr-82 = Ak vám porušenie spôsobilo ujmu vrátane nemajetkovej, môžete požadovať náhradu. Samotné porušenie nestačí: musíte preukázať ujmu a súvislosť. Nesmie sa požadovať žiadna minimálna závažnosť.
right-gdpr-66 = V naliehavých prípadoch môže úrad na svojom území prijať predbežné opatrenia, najviac na tri mesiace.
right-gdpr-text-unchanged = K októbru 2026 sa samotný text GDPR nezmenil. Reforma navrhnutá v novembri 2025 nie je prijatá.
right-edpb-28-2024 = Oprávnený záujem môže byť právnym základom trénovania AI, od prípadu k prípadu, po teste v troch krokoch: zákonný, presný a skutočný záujem, nevyhnutnosť a zváženie s vašimi právami (záleží na tom, čo ste mohli primerane očakávať, a na opatreniach, ktoré vplyv zmierňujú). Model natrénovaný na osobných údajoch je anonymný len vtedy, ak je pravdepodobnosť získania takých údajov z neho zanedbateľná. Nezákonné trénovanie môže ovplyvniť neskoršie používanie modelu.
right-edpb-li-guidelines = Návrh usmernení EDPB uvádza: oprávnený záujem sa má vykladať úzko a nie je predvolenou možnosťou. Záujem, prísna nevyhnutnosť a zváženie sa musia posúdiť vopred.
right-olg-koeln-2025 = V skrátenom konaní súd v trénovaní Mety na verejných príspevkoch bez súhlasu nezistil porušenie, okrem iného preto, že používatelia boli informovaní a mohli jednoducho namietať alebo príspevky nastaviť ako neverejné. Nie je to konečné slovo: je možné konanie vo veci samej.
right-no-unlearning = Námietka zastaví neskoršie používanie. Čo už do modelu vstúpilo, sa z neho vraj nedá vyňať. Preto úrady ľuďom hovorili, aby namietali pred dátumom začiatku.
right-no-reason-needed-meta = Právo požaduje dôvody týkajúce sa vašej situácie. Podľa spotrebiteľských poradní a holandského úradu formulár Mety prijímal námietky s prázdnym textovým poľom.
right-proc-4 = Od 2. apríla 2027 je cezhraničná sťažnosť prípustná, ak obsahuje vaše meno a kontaktné údaje, to, čo pomôže určiť spoločnosť, a opis porušenia (organizácia okrem toho preukazuje svoje oprávnenie a poverenie). Nič viac sa nesmie požadovať, vnútroštátne formálne náležitosti však zostávajú. Ak niečo chýba, úrad ju do dvoch týždňov s odôvodnením vyhlási za neprípustnú.
right-proc-times = Od 2. apríla 2027 postúpi váš úrad cezhraničnú sťažnosť vedúcemu dozornému orgánu do šiestich týždňov. Návrh rozhodnutia má vedúci orgán predložiť do 15 mesiacov (raz možno predĺžiť najviac o 12), v jednoduchom konaní do 12 mesiacov. Ak sa chcete sťažovať na nezodpovedanú žiadosť, musíte túto žiadosť najprv podať. Rýchle prípady možno uzavrieť skôr, ak sa porušenie skončilo a vy nevznesiete námietky.
right-proc-apply = Procesné nariadenie ku GDPR je účinné od 1. januára 2026. Uplatňuje sa od 2. apríla 2027, na sťažnosti podané po tomto dni.
right-uk-21 = Máte rovnaké právo namietať ako v EÚ: pri priamom marketingu absolútne, inak s vlastnými dôvodmi. Organizácia smie pokračovať len z nevyhnutných oprávnených dôvodov alebo pre právne nároky. Namietať môžete ústne alebo písomne.
right-uk-12a = Organizácia má jeden mesiac a pri komplexných alebo početných žiadostiach navyše najviac dva. Lehota plynie od najneskoršej z týchto udalostí: doručenie, preukázanie totožnosti, ak je primerane potrebné, zaplatenie poplatku, ak ho možno vyberať. Môže stáť, kým organizácia čaká na vysvetlenie, ktoré potrebuje.
right-uk-164a = Sťažnosť môžete podať priamo organizácii. Tá musí ponúknuť jednoduchý spôsob (napríklad elektronický formulár), potvrdiť prijatie do 30 dní a vybaviť sťažnosť bez zbytočného odkladu.
right-uk-regulator = Od 30. septembra 2026 je dozorným orgánom Information Commission. Nahradila Information Commissioner s rovnakou úlohou a právomocami.
right-uk-ico-ai = ICO hovorí, že vaše práva sa vzťahujú na trénovacie údaje, údaje na doladenie, prompty a výstupy. Hovorí tiež, že oprávnené záujmy sú jediným základom, ktorý vidí pre trénovanie na údajoch získaných scrapingom, ak sú splnené testy.
right-uk-organisations = V Spojenom kráľovstve za vás môže organizácia podať sťažnosť len vtedy, ak ste ju na to výslovne splnomocnili (stanovisko z roku 2021).
right-ch-30 = Právo namietať pomenované ako v čl. 21 GDPR neexistuje. Používanie údajov proti vašej výslovnej vôli však porušuje vaše osobnostné práva, ak nie je odôvodnené. Výslovné vyhlásenie proti trénovaniu AI má preto právnu váhu.
right-ch-32 = Na súde môžete požadovať zákaz použitia alebo sprístupnenia údajov alebo ich vymazanie. Oprava je upravená v čl. 32 ods. 1.
right-ch-25 = Máte právo na prístup: kto ktoré údaje používa, na čo a ako dlho, odkiaľ údaje pochádzajú a komu sa odovzdávajú. Spravidla je bezplatný.
right-ch-fdpic = Môžete podať oznámenie švajčiarskemu splnomocnencovi pre ochranu údajov (nemecky EDÖB). Spoločnostiam nemôže ukladať pokuty. Nároky patria civilným súdom.
right-ch-gdpr = Ak služba patrí aj pod GDPR, platia jeho pravidlá popri švajčiarskych. Oznámenia platforiem z roku 2025 často zaobchádzali so Švajčiarskom ako s EHP (tak postupoval LinkedIn).
right-br-18-2 = Môžete sa ohradiť proti použitiu založenému na inom dôvode ako súhlas, ak sa nedodržiava zákon.
right-br-18-forms = Ohradíte sa výslovnou žiadosťou spoločnosti, bezplatne. Podnet môžete podať ANPD a tiež spotrebiteľským úradom, ako je Procon.
right-br-15-days = Brazílske štandardné doložky a jeden nástroj pre práva k údajom pracujú s lehotou 15 dní od žiadosti. Prečítané texty pre samotnú námietku neuvádzajú žiadne číslo.
right-br-meta = ANPD zastavila trénovanie Mety 2. júla 2024. Zákaz zrušila 30. augusta 2024 za podmienok: oznámenia, zatiaľ bez maloletých a jednoduchý formulár, ktorým sa možno kedykoľvek ohradiť, aj pre osoby bez účtu.
right-ca-no-21 = Podľa prečítaných zdrojov nemá Kalifornia všeobecné právo namietať proti trénovaniu AI. Existuje: odmietnutie predaja a zdieľania, vymazanie, obmedzenia pri citlivých údajoch, oprava a prístup.
right-ca-105 = Môžete si nechať vymazať údaje, ktoré od vás podnik zhromaždil. Existuje zoznam výnimiek, napríklad dokončenie transakcie, bezpečnosť, sloboda prejavu, zákonná povinnosť alebo interné použitia, ktoré by ste očakávali.
right-ca-130 = Podnik má 45 kalendárnych dní od doručenia, raz predĺžiteľných o 45, ak to oznámi počas prvých 45. Overovanie totožnosti lehotu nezastavuje. Je to bezplatné.
right-ca-signals = Signál prehliadača, ako je Global Privacy Control, je platným odmietnutím predaja a zdieľania. Od 1. januára 2026 musia weby ukázať, že ho spracovali. Od 1. januára 2027 musia prehliadače také nastavenie ponúkať.
right-ca-admt = Pri automatizovaných technológiách, ktoré nahrádzajú ľudský úsudok pri významných rozhodnutiach (úvery, bývanie, vzdelávanie, práca, zdravie), musí do 1. januára 2027 existovať predchádzajúce oznámenie, prístup a možnosť odmietnutia.
right-ca-drop = Jedna žiadosť na privacy.ca.gov/drop sa dostane ku všetkým registrovaným sprostredkovateľom údajov. Od 1. augusta 2026 sa na ňu musia pozrieť najmenej každých 45 dní.
right-ca-enforce = Na dodržiavanie zákona dohliadajú CPPA a generálny prokurátor (Attorney General). Ľudia sami môžu žalovať len pre niektoré úniky údajov.
right-us-ct = Od 1. júla 2026 musí oznámenie o ochrane osobných údajov uvádzať, či sa osobné údaje zhromažďujú, používajú alebo predávajú na trénovanie veľkých jazykových modelov. Je to povinnosť informovať, nie právo namietať.
right-us-states = Asi dvadsať štátov má všeobecný zákon o ochrane súkromia s právom na vymazanie a na odmietnutie predaja, cielenej reklamy a niektorého profilovania. Spoločnosti majú na odpoveď väčšinou 45 dní. Nové: Oklahoma a Louisiana 1. januára 2027, Alabama 1. mája 2027, Vermont 1. januára 2028.
right-qc-rights = Máte právo na prístup, opravu, odvolanie súhlasu, ukončenie zverejňovania alebo odstránenie odkazov, prenosnosť a informácie o automatizovaných rozhodnutiach. Odpoveď má prísť do 30 dní. Odmietnutie musí byť písomné, uvádzať dôvody a spomenúť CAI.
right-ca-opc = Federálny komisár prijíma sťažnosti. Vo februári 2025 začal vyšetrovanie toho, ako X používa príspevky Kanaďanov pre Grok.
right-tr-kvkk = Najprv požiadajte spoločnosť (písomne, cez KEP, s elektronickým podpisom alebo z e-mailovej adresy, ktorú spoločnosť eviduje). Má 30 dní. Potom podajte sťažnosť Rade do 30 dní od odpovede alebo do 60 dní od žiadosti, ak odpoveď neprišla alebo prišla neskoro. Zmeškané lehoty prepadajú.
right-in-dpdp = Rada existuje od 13. novembra 2025. Pravidlá pre správcov súhlasov platia od 13. novembra 2026. Informovanie, súhlas, vymazanie a ďalšie práva nasledujú od 13. mája 2027 (zdroje sa líšia o jeden deň).
right-mx-arco = Máte právo na prístup, opravu, zrušenie údajov a námietku. Od 21. marca 2025 tieto práva patria pod Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Oznámenia o ochrane osobných údajov uvádzajú právo namietať a sťažnosti podávané Information Regulator na formulári 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Ak služba zakladá trénovanie AI na oprávnenom záujme, môžete kedykoľvek namietať z dôvodov týkajúcich sa vašej situácie (čl. 21 ods. 1 GDPR). Služba potom musí prestať, pokiaľ nepreukáže nevyhnutné oprávnené dôvody, ktoré prevažujú nad vašimi, alebo údaje nepotrebuje na právne nároky. Proti priamemu marketingu netreba dôvod uvádzať.
law-topic-legitimate-interest = Veľké platformy zvyčajne zakladajú trénovanie AI na oprávnenom záujme (čl. 6 ods. 1 písm. f) GDPR). Potom smú údaje používať bez toho, aby sa vás pýtali, ak je to nevyhnutné, pokiaľ neprevažujú vaše záujmy alebo základné práva. Posudzuje sa to od prípadu k prípadu a záleží na vašom primeranom očakávaní.
law-topic-always-or-sometimes = Niektoré práva platia vždy, napríklad opýtať sa, ktoré údaje sa používajú (čl. 15), alebo namietať proti priamemu marketingu (čl. 21 ods. 2). Iné len v určitých prípadoch: proti trénovaniu AI môžete namietať, ak je založené na oprávnenom záujme alebo úlohe vo verejnom záujme.
law-topic-must-inform = Služba, ktorá sa opiera o oprávnený záujem, vám musí výslovne, jasne a oddelene od ostatných informácií oznámiť, že môžete namietať, najneskôr pri prvej komunikácii (čl. 21 ods. 4). Musí vám tiež podanie námietky uľahčiť (čl. 12 ods. 2).
law-topic-consent-or-contract = Námietku podľa čl. 21 ods. 1 umožňuje len oprávnený záujem alebo úloha vo verejnom záujme. Ak sa služba opiera o súhlas, odvolajte ho (čl. 7 ods. 3). Ak sa opiera o zmluvu, požiadajte o prístup a o oznámenie právneho základu (čl. 15), a ak je tento základ pochybný, podajte sťažnosť.
law-topic-silence = Ak je trénovanie založené na oprávnenom záujme (čl. 6 ods. 1 písm. f) GDPR), služba sa vás nemusí najprv pýtať. Ak nič neurobíte, berie sa to tak, že sa nebránite, a vaše údaje sa môžu používať.
law-topic-unlearn = Námietka pôsobí do budúcnosti. Čo už v modeli je, sa z neho vraj znova nedostane, neskoršia námietka však aj tak zastaví používanie od tej chvíle.
law-topic-one-month = Spoločnosť musí odpovedať bez zbytočného odkladu a najneskôr do jedného mesiaca od doručenia vašej námietky (čl. 12 ods. 3). Deň doručenia sa nepočíta. Ak posledný deň pripadne na sobotu, nedeľu alebo sviatok, mesiac sa končí až uplynutím nasledujúceho pracovného dňa.
law-topic-extension = Spoločnosť si môže vziať ďalšie dva mesiace, ale len ak je to potrebné, pretože žiadosti sú komplexné alebo ich je veľa, a len ak vám to s odôvodnením oznámi počas prvého mesiaca. Najneskorší termín je potom tri mesiace od doručenia.
law-topic-refusal = Ak spoločnosť odmietne, musí vám to do jedného mesiaca oznámiť, uviesť svoje dôvody a informovať vás, že môžete podať sťažnosť alebo sa obrátiť na súd (čl. 12 ods. 4). Je na spoločnosti, aby preukázala nevyhnutné oprávnené dôvody, ktoré prevažujú nad vašimi, alebo že údaje potrebuje na právne nároky (čl. 21 ods. 1).
law-topic-no-answer = Po mesiaci bez odpovede: pošlite jednu upomienku s dátumom, spôsobom a číslom svojej námietky a s článkom. Zvyčajne sa dávajú dva týždne navyše, právo ich však nevyžaduje. Po uplynutí mesiaca môžete tiež podať sťažnosť úradu.
law-topic-extra-demands = Ďalšie doklady o vašej totožnosti môže spoločnosť žiadať len vtedy, ak má oprávnené pochybnosti o tom, kto žiada (čl. 12 ods. 6). Kópiu občianskeho preukazu sami od seba neposielajte. Ak sú pochybnosti skutočné a spoločnosť sa opýta hneď, plynutie mesiaca môže stáť, preto odpovedzte rýchlo.
law-topic-complaint-when = Sťažnosť môžete podať, keď mesiac uplynul bez odpovede, po odmietnutí alebo hneď, ak nie je ako namietať alebo to nefunguje. Niektoré krajiny chcú, aby ste sa najprv obrátili na spoločnosť (Španielsko pri žiadostiach o uplatnenie práv zo zákona a Dánsko). Od 2. apríla 2027 to platí všade pre cezhraničné sťažnosti týkajúce sa žiadosti.
law-topic-complaint-attach = Priložte svoju námietku s dátumom a časom, dôkaz, že došla, všetky odpovede (alebo jednu vetu, že žiadna neprišla), oznámenie spoločnosti o trénovaní AI v jeho vtedajšom znení, názov účtu alebo odkaz na profil a názov a adresu spoločnosti. Napíšte, čo požadujete: príkaz prestať, vymazať a medzitým spracúvanie obmedziť. Doklad s fotografiou priložte len vtedy, ak oň úrad požiada.
law-topic-complaint-free = Sťažnosť je bezplatná. Úrady ponúkajú elektronický formulár a iné spôsoby zostávajú možné. Len pri zjavne neopodstatnených alebo neprimeraných žiadostiach možno žiadať poplatok alebo ich odmietnuť (čl. 57).
law-topic-lead-authority = Konanie vedie úrad krajiny EÚ, kde má spoločnosť hlavnú prevádzkareň, napríklad Írsko pri spoločnostiach Meta, Google, Microsoft, LinkedIn, X, TikTok a Apple. Sťažnosť môžete podať doma: váš úrad spis postúpi ďalej a zostáva vaším kontaktom. Obrátiť sa priamo na vedúci orgán konanie nezrýchli.
law-topic-court = Spoločnosť môžete žalovať tam, kde bývate, alebo tam, kde je usadená, so sťažnosťou aj bez nej, a oboje môže prebiehať súčasne (čl. 79, SDEÚ C-132/21). Ak úrad tri mesiace mlčí, môžete sa obrátiť na súd proti úradu (čl. 78 ods. 2).
law-topic-damages = Na náhradu musíte preukázať porušenie, ujmu a súvislosť (čl. 82). Nesmie sa požadovať žiadna minimálna závažnosť a preukázaná obava zo zneužitia sa môže počítať. Sumy priznané len za nemajetkovú ujmu sú väčšinou malé a pokuta pripadá štátu, nikdy vám.
law-topic-noyb = Neziskový subjekt za vás môže podať sťažnosť a žalobu, ak ho poveríte (čl. 80). Organizácia noyb podala 6. júna 2024 jedenásť sťažností proti plánom Mety na trénovanie AI a 14. mája 2025 poslala Mete výzvu, aby sa toho zdržala.
law-topic-is-it-legal = EDPB hovorí, že oprávnený záujem môže byť právnym základom trénovania AI, od prípadu k prípadu. V naliehavých konaniach proti Mete OLG Köln nezistil porušenie (23. mája 2025), OLG Schleswig považoval návrh za oneskorený (12. augusta 2025) a hamburský úrad od vlastného konania upustil. Írsky úrad DPC formálny súhlas nedal a rozhodnutie vo veci samej sa nenašlo.
law-topic-for-child = Záujmy dieťaťa majú pri zvažovaní väčšiu váhu (čl. 6 ods. 1 písm. f)). Ak je to pravda, môžete ako dôvody uviesť, že na obrázkoch sú vaše deti alebo že ste pri zverejnení mali menej ako 18 rokov. Prečítané zdroje neuvádzajú, ako namietať v mene dieťaťa.
law-topic-no-account = Namietať môžete aj bez účtu (čl. 21 ods. 1 GDPR), napríklad preto, že o vás niečo zverejnili iní. Uveďte svoje meno a stránky alebo obrázky, ktorých sa to týka. Ak formulár vyžaduje prihlásenie, pošlite list alebo e-mail.
law-topic-legal-advice = Ide o informácie z verejných zdrojov, nie o právne poradenstvo.
law-topic-letter = Žiadna forma nie je predpísaná: platí webový formulár, nastavenie, e-mail aj list a písomná forma uchová dôkaz. Najrýchlejší je vlastný formulár služby. List alebo e-mail je správna cesta, ak formulár nie je, ak sa nehodí alebo ak chcete viac, než ponúka.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Kto ste, aby vás bolo možné nájsť: meno alebo používateľské meno, e-mailová adresa alebo telefónne číslo účtu a odkaz na profil. Bez účtu: meno a stránky alebo obrázky, ktorých sa to týka. Uveďte len toľko, koľko treba.
letter-must-to-whom = Komu: spoločnosť, ktorá rozhoduje. Pre osoby v EÚ je to zvyčajne jej spoločnosť v EÚ.
letter-must-objection = Informácia, že ide o námietku: uveďte čl. 21 ods. 1 GDPR. Námietka nie je otázka a nevyžaduje súhlas.
letter-must-use = Ktoré použitie: vývoj, trénovanie, testovanie a zlepšovanie modelov a systémov AI, spoločnosťou a tými, ktorým údaje odovzdáva.
letter-must-data = Ktoré údaje: príspevky, komentáre, fotky, popisy, profil, správy asistentovi AI a údaje o vás v príspevkoch iných ľudí alebo z webu.
letter-must-grounds = Dôvody týkajúce sa vašej situácie. Na začiatok stačí jedna alebo dve úprimné vety. Nevyhnutné dôvody potom musí preukázať spoločnosť, nie vy.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Všetko minulé aj budúce a všetky vaše účty a služby v spoločnosti vrátane prepojených účtov.
letter-should-erasure = Vymazanie údajov zhromaždených alebo skopírovaných na trénovanie (čl. 17 ods. 1 písm. c)), oznámené príjemcom (čl. 19). Jasne napíšte, že nechcete vymazať účet.
letter-should-restriction = Obmedzenie spracúvania počas posudzovania (čl. 18 ods. 1 písm. d)): uchovávať, ale netrénovať.
letter-should-withdraw-consent = Odvolanie prípadného súhlasu pre istotu, keby spoločnosť použitie zakladala na súhlase (čl. 7 ods. 3, čl. 17 ods. 1 písm. b)).
letter-should-no-loss = Žiadosť, aby vám vopred oznámili, ak by námietka ukončila váš účet alebo zmluvu. Potom rozhodnete vy.
letter-should-answer = Žiadosť, aby do jedného mesiaca od doručenia písomne potvrdili, čo a odkedy bolo zastavené (čl. 12 ods. 3). Ak odmietnu: dôvody a ako podať sťažnosť (čl. 12 ods. 4).
letter-should-questions = Otázky, ktoré sa oplatí položiť (čl. 15): či už boli vaše údaje použité, pre ktoré modely, odkedy, z akého zdroja, komu boli odovzdané, na akom právnom základe.
letter-should-no-waiver = Vyhlásenie, že sa listom nevzdávate žiadneho práva a že súbežné použitie formulára alebo nastavenia služby nie je súhlas.
letter-should-otherwise = Čo bude nasledovať inak: máte možnosť podať sťažnosť úradu a obrátiť sa na súd.
letter-should-date-name = Dátum a vaše meno.
letter-should-keep-proof = Uschovajte si kópiu, snímky obrazovky s formulárom pred odoslaním a potvrdzovací e-mail s jeho číslom.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Kópie dokladov totožnosti zaslané z vlastnej iniciatívy.
letter-not-passwords = Heslá.
letter-not-others-data = Súkromné údaje iných ľudí.
letter-not-profile-notice = Oznámenie na vlastnom profile namiesto listu: v spoločnosti sa k nikomu nedostane.
letter-not-only-consent = Označenie len ako odvolanie súhlasu: ak sa spoločnosť opiera o oprávnený záujem, správnym právom je námietka.
