### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = databeskyttelsesforordningen (GDPR)
regime-uk-gdpr = den britiske GDPR (UK GDPR) og Data Protection Act 2018
regime-swiss-dsg = den schweiziske forbundslov om databeskyttelse (FADP, på tysk DSG)
regime-lgpd = den brasilianske databeskyttelseslov (LGPD)
regime-ccpa = Californiens lov om forbrugeres privatliv (CCPA/CPRA)
regime-ctdpa = Connecticuts databeskyttelseslov (CTDPA)
regime-us-states = privatlivslovene i USA’s delstater
regime-quebec-25 = Québecs lov 25 (Law 25)
regime-pipeda = den canadiske føderale lov for den private sektor (PIPEDA)
regime-kvkk = den tyrkiske databeskyttelseslov (KVKK)
regime-dpdp = Indiens DPDP Act 2023 med reglerne fra 2025
regime-lfpdppp = den mexicanske databeskyttelseslov fra 2025 (LFPDPPP)
regime-popia = den sydafrikanske databeskyttelseslov (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Du kan til enhver tid gøre indsigelse mod AI-træning, der bygger på legitim interesse (GDPR artikel 21, stk. 1): Virksomheden skal stoppe, medmindre den påviser vægtige legitime grunde eller har brug for oplysningerne til retskrav. Den har en måned til at svare, og du kan klage til din databeskyttelsesmyndighed.
regime-advice-uk-gdpr = Du har samme ret til indsigelse som i EU: Henvis til artikel 21 i UK GDPR, og skriv straks de oplysninger, der identificerer dig, for måneden begynder først med bevis for din identitet, hvor det er nødvendigt. Du kan også klage til organisationen og til Information Commission.
regime-advice-swiss-dsg = Der findes ingen ret til indsigelse under det navn, men du kan udtrykkeligt erklære, at dine oplysninger ikke må bruges til AI-træning, kræve, at brugen stopper, og at kopier slettes, og bede om indsigt. Hvis tjenesten også er omfattet af GDPR, så henvis også til GDPR artikel 21.
regime-advice-lgpd = Du kan modsætte dig en brug uden samtykke, der ikke overholder loven, ved udtrykkelig anmodning til virksomheden og uden betaling (LGPD artikel 18). Derefter kan du henvende dig til ANPD eller gå til Procon.
regime-advice-ccpa = Ifølge de læste kilder har Californien ingen ret til indsigelse mod AI-træning som sådan. Det, der virker: fravælg salg og deling (også med et browsersignal), bed om sletning og indsigt, og begræns brugen af følsomme oplysninger.
regime-advice-ctdpa = Ifølge de læste kilder har Connecticut ingen ret til indsigelse mod AI-træning som sådan. Siden 1. juli 2026 skal en privatlivsmeddelelse sige, om data træner store sprogmodeller: Henvis til det i din anmodning.
regime-advice-us-states = Ifølge de læste kilder har USA’s delstater ingen ret til indsigelse mod AI-træning som sådan. I omkring tyve delstater kan du få data slettet og fravælge salg, målrettet reklame og visse former for profilering, for det meste med 45 dage til at svare.
regime-advice-quebec-25 = De læste kilder nævner ingen ret til indsigelse mod AI-træning som sådan i Québec. Du kan trække samtykke tilbage (§ 8.3) og, hvor det er relevant, kræve sletning eller stop for offentliggørelse, med skriftligt svar inden for 30 dage.
regime-advice-pipeda = De læste kilder nævner ingen ret til indsigelse mod AI-træning som sådan i canadisk føderal lov. Du kan klage til den føderale privatlivskommissær.
regime-advice-kvkk = De læste kilder nævner ingen ret til indsigelse mod AI-træning som sådan i Tyrkiet. Spørg først virksomheden, som har 30 dage, og klag derefter til nævnet: inden for 30 dage efter et svar, eller 60 dage efter din anmodning, hvis der ikke kom noget svar, eller det kom for sent.
regime-advice-dpdp = De læste kilder nævner ingen ret til indsigelse mod AI-træning som sådan i Indien. Oplysning, samtykke, sletning og andre rettigheder kommer fra 13. maj 2027 (kilderne afviger med en dag).
regime-advice-lfpdppp = Der er en ret til at modsætte sig, ved siden af indsigt, berigtigelse og annullering. Siden 21. marts 2025 hører disse rettigheder under Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Sydafrikanske privatlivsmeddelelser nævner en ret til indsigelse og klager til Information Regulator på POPIA-formular 5. Selve loven er ikke blandt de læste kilder.
regime-advice-none = Denne bot kender ingen ret til indsigelse mod AI-træning i dette land. Tjenestens egne indstillinger virker overalt, og du kan spørge virksomheden.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = artikel { $article }
cite-paragraph = artikel { $article }, stk. { $paragraph }
cite-paragraphs = artikel { $article }, stk. { $first }-{ $last }
cite-point = artikel { $article }, stk. { $paragraph }, litra { $point }
cite-regulation = forordning { $number }
cite-eu-regulation = forordning (EU) { $number }
cite-annex = direktiv (EU) { $number }, bilag { $annex }
cite-eu-court = EU-Domstolen, { $cases }
cite-opinion = EDPB’s udtalelse { $number }
cite-draft-guidelines = EDPB’s udkast til retningslinjer { $number }

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = En virksomhed må bruge dine oplysninger uden at spørge, hvis det er nødvendigt for en legitim interesse (dens egen eller en andens), medmindre dine interesser eller grundlæggende rettigheder vejer tungere, især hvis du er et barn. Store platforme bygger som regel AI-træning på dette. Det gælder ikke for offentlige myndigheder, når de udfører deres opgaver.
right-gdpr-21-1 = Du har til enhver tid ret til af grunde, der vedrører din særlige situation, at gøre indsigelse mod enhver brug (også profilering), der bygger på legitim interesse (artikel 6, stk. 1, litra f) eller en opgave i samfundets interesse (artikel 6, stk. 1, litra e). Virksomheden skal så stoppe, medmindre den påviser vægtige legitime grunde, der går forud for dine interesser, rettigheder og frihedsrettigheder, eller har brug for oplysningerne til retskrav. Det er virksomheden, der har bevisbyrden.
right-gdpr-21-1-only-two-bases = Indsigelsen efter artikel 21, stk. 1, passer kun til brug, der bygger på artikel 6, stk. 1, litra e, eller artikel 6, stk. 1, litra f. Hvis en tjeneste bygger på samtykke, så træk dit samtykke tilbage. Hvis brugen tjener direkte markedsføring, så gør indsigelse efter artikel 21, stk. 2.
right-gdpr-21-2 = Du har til enhver tid ret til uden begrundelse at gøre indsigelse mod direkte markedsføring og mod profilering, der hænger sammen med den.
right-gdpr-21-3 = Når du har gjort indsigelse mod direkte markedsføring, må dine oplysninger ikke længere bruges til det. Der foretages ingen afvejning af interesser.
right-gdpr-21-4 = Virksomheden skal udtrykkeligt gøre dig opmærksom på din ret til indsigelse, senest ved den første kommunikation med dig, klart og adskilt fra andre oplysninger.
right-gdpr-21-5 = Ved onlinetjenester kan du også gøre indsigelse automatisk ved hjælp af tekniske specifikationer (en indstilling eller et signal).
right-gdpr-21-6 = Du har også ret til af grunde, der vedrører din særlige situation, at gøre indsigelse mod videnskabelig eller historisk forskning og statistik, medmindre arbejdet er nødvendigt for en opgave i samfundets interesse.
right-gdpr-12-2 = Virksomheden skal gøre det let for dig at bruge disse rettigheder. Betragtning 59 tilføjer, at den bør tilbyde elektroniske måder at anmode på, især hvis den behandler oplysninger elektronisk.
right-gdpr-12-form = Loven foreskriver ingen form for en indsigelse: E-mail, brev, webformular og indstilling tæller alle. En skriftlig form giver dig bevis.
right-gdpr-12-3 = Virksomheden skal fortælle dig, hvad den har gjort ved din anmodning, uden unødig forsinkelse og senest en måned efter modtagelsen. Hvis det er nødvendigt, fordi anmodningerne er komplicerede eller mange, må den tage to måneder mere, men skal meddele det med begrundelse inden for den første måned. Hvor det er muligt, besvarer den elektroniske anmodninger elektronisk.
right-gdpr-12-3-total = Med en forlængelse er den yderste grænse tre måneder fra modtagelsen.
right-gdpr-12-4 = Hvis virksomheden ikke gør noget, skal den sige det til dig uden forsinkelse og senest inden for en måned. Den skal begrunde det og nævne, at du kan klage til en myndighed eller gå til domstolene.
right-gdpr-12-5 = Svaret koster dig ikke noget. Kun hvis anmodninger er åbenbart grundløse eller overdrevne, især fordi de gentages, må virksomheden kræve et rimeligt gebyr eller afvise. Den skal bevise, at de er det.
right-gdpr-12-6 = Virksomheden må kun bede om mere bevis for din identitet, hvis den har rimelig tvivl om, hvem der spørger.
right-gdpr-12-6-pause = Hvis virksomheden virkelig er i tvivl om din identitet og spørger straks, kan måneden stå stille, indtil dit svar kommer. Det er Berlinmyndighedens praksis i en sag ledet af Sverige.
right-gdpr-count-start = Det, der tæller, er den dag, virksomheden modtager din anmodning, ikke den dag, du sender den. Selve modtagelsesdagen tælles ikke med. Måneden slutter ved udgangen af dagen med samme tal i den næste måned.
right-gdpr-count-short-month = Hvis den næste måned ikke har en sådan dag, slutter fristen på dens sidste dag. Modtaget 31. januar: frist 28. (eller 29.) februar. Modtaget 31. august: frist 30. september.
right-gdpr-count-weekend = Hvis den sidste dag er en lørdag, søndag eller helligdag, løber fristen til udgangen af den næste arbejdsdag. Weekender og helligdage inde i perioden tæller med.
right-gdpr-count-holidays = De helligdage, der tæller, er dem på det sted, hvor virksomheden skal handle, altså i virksomhedens land (Irland for de fleste store platforme).
right-gdpr-count-examples = Eksempler: 22. november 2026 til 22. december 2026 (med forlængelse 22. februar 2027). 25. november 2026 til 28. december 2026 (25. december er juledag, derefter weekend). 1. december 2026 til 4. januar 2027. 31. december 2026 til 1. februar 2027. 31. januar 2027 til 1. marts 2027 (28. februar er en søndag). 28. februar 2027 til 30. marts 2027 (28. marts er påskedag, 29. marts 2. påskedag).
right-gdpr-15 = Du har ret til at få at vide, om dine oplysninger behandles, til hvilke formål, hvem der modtager dem, hvor længe de gemmes, og hvor de kommer fra, og til at få en kopi. Den første kopi er gratis. Det er en måde at finde ud af, hvad der er brugt til træning.
right-gdpr-17-1-c = Dine oplysninger skal slettes, hvis du har gjort indsigelse efter artikel 21, stk. 1, og der ikke er legitime grunde, der går forud, eller hvis du har gjort indsigelse mod direkte markedsføring.
right-gdpr-17-1-d = Oplysninger, der er behandlet ulovligt, skal også slettes.
right-gdpr-17-3 = Sletning kan afvises, i det omfang brugen er nødvendig for ytrings- og informationsfrihed, en retlig forpligtelse, folkesundhed, arkiver, forskning eller statistik eller retskrav.
right-gdpr-18-1-d = Når du har gjort indsigelse, kan du kræve, at behandlingen af dine oplysninger begrænses, mens det kontrolleres, hvis grunde der vejer tungest.
right-gdpr-18-2-3 = Begrænsede oplysninger må kun opbevares, medmindre du giver samtykke til andet, eller de er nødvendige for retskrav, for at beskytte en anden eller for en vigtig samfundsinteresse. Du skal have besked, før begrænsningen ophæves.
right-gdpr-19 = Virksomheden skal underrette alle, der har modtaget oplysningerne, om sletning og begrænsning, medmindre det er umuligt eller uforholdsmæssigt vanskeligt. Hvis du beder om det, skal den oplyse, hvem modtagerne er.
right-gdpr-77 = Du har ret til at klage til en databeskyttelsesmyndighed, især hvor du bor, hvor du arbejder, eller hvor overtrædelsen skete. Myndigheden skal holde dig underrettet om forløb og resultat.
right-gdpr-57-2-3 = Myndighederne tilbyder en klageformular, der kan udfyldes elektronisk, og andre veje er fortsat åbne. Klagen er gratis. Kun åbenbart grundløse eller overdrevne anmodninger kan afvises eller koste et gebyr.
right-gdpr-many-complaints = Et stort antal klager fra én person gør dem ikke i sig selv overdrevne.
right-gdpr-56-60 = Hvis virksomhedens hovedvirksomhed er i et andet EU-land, er det landets myndighed, der leder sagen. Du kan stadig klage derhjemme: Din lokale myndighed sender klagen videre og er fortsat din kontakt. De andre myndigheder får et udkast til afgørelse og har fire uger til at gøre indsigelse.
right-gdpr-78-2 = Hvis myndigheden ikke behandler din klage eller ikke siger noget om forløbet i tre måneder, kan du indbringe myndigheden for domstolene.
right-gdpr-79 = Uafhængigt af en klage kan du sagsøge virksomheden, hvor den er etableret, eller hvor du bor.
right-gdpr-80-1 = Du kan give et nonprofitorgan, der arbejder med databeskyttelse, fuldmagt til at klage og anlægge sag for dig. Det kan kræve erstatning for dig, hvor national ret tillader det.
right-gdpr-80-2 = Landene kan tillade, at nonprofitorganer for databeskyttelse handler også uden fuldmagt.
right-gdpr-collective = Anerkendte forbrugerorganisationer kan anlægge gruppesøgsmål ved overtrædelser af GDPR.
right-gdpr-82 = Hvis du har lidt skade ved en overtrædelse, også skade, der ikke er økonomisk, kan du kræve erstatning. Overtrædelsen alene er ikke nok: Du skal vise skaden og sammenhængen. Der må ikke kræves nogen mindste grad af alvor.
right-gdpr-66 = I hastetilfælde må en myndighed træffe foreløbige foranstaltninger på sit eget område i op til tre måneder.
right-gdpr-text-unchanged = I oktober 2026 er selve teksten i GDPR uændret. Den reform, der blev foreslået i november 2025, er ikke vedtaget.
right-edpb-28-2024 = Legitim interesse kan være retsgrundlag for AI-træning, fra sag til sag, efter en test i tre trin: en lovlig, præcis og reel interesse, nødvendighed og en afvejning mod dine rettigheder (hvad du med rimelighed kunne forvente, og foranstaltninger, der mildner virkningen, tæller med). En model, der er trænet på personoplysninger, er kun anonym, hvis sandsynligheden for at få sådanne oplysninger ud af den er ubetydelig. Ulovlig træning kan påvirke senere brug af modellen.
right-edpb-li-guidelines = EDPB’s udkast til retningslinjer siger: Legitim interesse skal fortolkes snævert og er ikke et standardvalg. Interessen, streng nødvendighed og afvejningen skal vurderes på forhånd.
right-olg-koeln-2025 = I en summarisk procedure så retten ingen overtrædelse i Metas træning på offentlige opslag uden samtykke, blandt andet fordi brugerne blev informeret og på en enkel måde kunne gøre indsigelse eller gøre opslag ikke-offentlige. Det er ikke det sidste ord: En hovedsag er mulig.
right-no-unlearning = En indsigelse stopper senere brug. Det, der allerede er gået ind i en model, siges ikke at kunne tages ud igen. Derfor opfordrede myndigheder folk til at gøre indsigelse før startdatoen.
right-no-reason-needed-meta = Loven kræver grunde, der vedrører din egen situation. Ifølge forbrugerrådgivninger og den nederlandske myndighed godtog Metas formular indsigelser, hvor tekstfeltet var tomt.
right-proc-4 = Fra 2. april 2027 kan en grænseoverskridende klage behandles med dit navn og dine kontaktoplysninger, det, der hjælper med at identificere virksomheden, og en beskrivelse af overtrædelsen (en organisation skal også dokumentere sin status og fuldmagt). Mere må ikke kræves, men nationale formkrav gælder fortsat. Hvis noget mangler, afviser myndigheden klagen inden for to uger med begrundelse.
right-proc-times = Fra 2. april 2027 sender din myndighed en grænseoverskridende klage videre til den ledende tilsynsmyndighed inden for seks uger. Den ledende myndigheds udkast til afgørelse skal foreligge inden for 15 måneder (kan forlænges én gang med op til 12) eller inden for 12 måneder i den enkle procedure. For at klage over en ubesvaret anmodning skal du først have fremsat den anmodning. Hurtige sager kan afsluttes tidligt, hvis overtrædelsen er ophørt, og du ikke gør indsigelse.
right-proc-apply = GDPR-procedureforordningen har været i kraft siden 1. januar 2026. Den finder anvendelse fra 2. april 2027, på klager, der indgives efter den dag.
right-uk-21 = Du har samme ret til indsigelse som i EU: absolut for direkte markedsføring, ellers med dine egne grunde. Organisationen må kun fortsætte med vægtige legitime grunde eller for retskrav. Du kan gøre indsigelse mundtligt eller skriftligt.
right-uk-12a = Organisationen har en måned, plus op til to ved komplicerede eller mange anmodninger. Fristen løber fra det seneste af disse tidspunkter: modtagelsen, bevis for identiteten, hvor det med rimelighed er nødvendigt, betaling af et gebyr, hvor det må opkræves. Den kan stå stille, mens organisationen venter på en afklaring, den har brug for.
right-uk-164a = Du kan klage til organisationen selv. Den skal tilbyde en let måde (for eksempel en elektronisk formular), bekræfte modtagelsen inden for 30 dage og behandle klagen uden unødig forsinkelse.
right-uk-regulator = Siden 30. september 2026 er Information Commission tilsynsmyndighed. Den har overtaget fra Information Commissioner med samme rolle og beføjelser.
right-uk-ico-ai = ICO siger, at dine rettigheder gælder for træningsdata, finjusteringsdata, prompts og output. ICO siger også, at legitim interesse er det eneste grundlag, den ser for træning på skrabede data, hvis betingelserne er opfyldt.
right-uk-organisations = I Storbritannien kan en organisation kun klage for dig, hvis du udtrykkeligt har givet den fuldmagt (holdning fra 2021).
right-ch-30 = Der findes ingen ret til indsigelse med samme navn som i GDPR artikel 21. Men at bruge oplysninger mod din udtrykkelige vilje er en krænkelse af din personlighed, medmindre det er berettiget. En udtrykkelig erklæring mod AI-træning har derfor juridisk vægt.
right-ch-32 = I retten kan du kræve, at en brug eller en videregivelse forbydes, eller at oplysninger slettes. Berigtigelse står i artikel 32, stk. 1.
right-ch-25 = Du har ret til indsigt: hvem der bruger hvilke oplysninger, til hvad og hvor længe, hvor oplysningerne kommer fra, og hvem de går til. Det er som regel gratis.
right-ch-fdpic = Du kan indgive en anmeldelse til FDPIC. Den kan ikke give virksomheder bøder. Krav går til de civile domstole.
right-ch-gdpr = Hvor en tjeneste også er omfattet af GDPR, står dens regler ved siden af de schweiziske. Platformenes meddelelser fra 2025 behandlede ofte Schweiz som EØS (det gjorde LinkedIn).
right-br-18-2 = Du kan modsætte dig en brug, der bygger på et andet grundlag end samtykke, hvis loven ikke overholdes.
right-br-18-forms = Du modsætter dig ved udtrykkelig anmodning til virksomheden, uden betaling. Du kan henvende dig til ANPD og også til forbrugerorganer som Procon.
right-br-15-days = Brasilianske standardklausuler og et værktøj til datarettigheder bruger en frist på 15 dage fra anmodningen. De læste tekster giver intet tal for selve retten til at modsætte sig.
right-br-meta = ANPD stoppede Metas træning den 2. juli 2024. Den ophævede forbuddet den 30. august 2024 på betingelser: meddelelser, indtil videre ingen mindreårige og en let formular til at modsætte sig til enhver tid, også for personer uden konto.
right-ca-no-21 = Ifølge de læste kilder har Californien ingen generel ret til indsigelse mod AI-træning. Det, der findes: fravalg af salg og deling, sletning, begrænsning af følsomme oplysninger, berigtigelse og indsigt.
right-ca-105 = Du kan få slettet oplysninger, som virksomheden har indsamlet fra dig. Der er en liste med undtagelser, for eksempel at gennemføre en transaktion, sikkerhed, ytringsfrihed, en retlig forpligtelse eller intern brug, du ville forvente.
right-ca-130 = Virksomheden har 45 kalenderdage fra modtagelsen, som kan forlænges én gang med 45, hvis det meddeles inden for de første 45. Kontrol af din identitet stopper ikke uret. Det er gratis.
right-ca-signals = Et browsersignal som Global Privacy Control er et gyldigt fravalg af salg og deling. Siden 1. januar 2026 skal hjemmesider vise, at de har behandlet det. Fra 1. januar 2027 skal browsere tilbyde en sådan indstilling.
right-ca-admt = For automatiseret teknologi, der erstatter menneskelig dømmekraft ved vigtige beslutninger (kredit, bolig, uddannelse, job, sundhed), skal der senest 1. januar 2027 være oplysning før brug, indsigt og mulighed for fravalg.
right-ca-drop = Én anmodning på privacy.ca.gov/drop når alle registrerede datamæglere. Siden 1. august 2026 skal de se på den mindst hver 45. dag.
right-ca-enforce = CPPA og Attorney General håndhæver loven. Folk kan kun selv anlægge sag om visse datalæk.
right-us-ct = Siden 1. juli 2026 skal en privatlivsmeddelelse sige, om personoplysninger indsamles, bruges eller sælges til træning af store sprogmodeller. Det er en pligt til at oplyse, ikke en ret til indsigelse.
right-us-states = Omkring tyve delstater har en generel privatlivslov med ret til sletning og til at fravælge salg, målrettet reklame og visse former for profilering. Virksomheder har for det meste 45 dage til at svare. Nyt: Oklahoma og Louisiana 1. januar 2027, Alabama 1. maj 2027, Vermont 1. januar 2028.
right-qc-rights = Du har ret til indsigt, berigtigelse, at trække samtykke tilbage, at få offentliggørelse stoppet eller links fjernet, dataportabilitet og oplysninger om automatiserede afgørelser. Svaret skal komme inden for 30 dage. Et afslag skal være skriftligt, begrundet og nævne CAI.
right-ca-opc = Den føderale privatlivskommissær tager imod klager. I februar 2025 indledte kommissæren en undersøgelse af X’ brug af canadieres opslag til Grok.
right-tr-kvkk = Spørg først virksomheden (skriftligt, via KEP, med e-signatur eller fra den e-mailadresse, den har registreret). Den har 30 dage. Klag derefter til nævnet inden for 30 dage efter et svar, eller inden for 60 dage efter anmodningen, hvis der ikke kom noget svar, eller det kom for sent. Overskredne frister er tabt.
right-in-dpdp = Nævnet har eksisteret siden 13. november 2025. Regler om samtykkeforvaltere gælder fra 13. november 2026. Oplysning, samtykke, sletning og andre rettigheder følger fra 13. maj 2027 (kilderne afviger med en dag).
right-mx-arco = Du har ret til indsigt, berigtigelse, annullering og til at modsætte dig. Siden 21. marts 2025 hører disse rettigheder under Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Privatlivsmeddelelser nævner en ret til indsigelse og klager til Information Regulator på formular 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Hvis en tjeneste bygger AI-træning på legitim interesse, kan du til enhver tid gøre indsigelse af grunde, der vedrører din egen situation (GDPR artikel 21, stk. 1). Den skal så stoppe, medmindre den påviser vægtige legitime grunde, der går forud for dine, eller har brug for oplysningerne til retskrav. Mod direkte markedsføring kræves ingen begrundelse.
law-topic-legitimate-interest = Store platforme bygger som regel AI-træning på legitim interesse (GDPR artikel 6, stk. 1, litra f). De må så bruge oplysninger uden at spørge, hvis det er nødvendigt, medmindre dine interesser eller grundlæggende rettigheder vejer tungere. Det vurderes fra sag til sag, og dine rimelige forventninger tæller med.
law-topic-always-or-sometimes = Nogle rettigheder gælder altid, for eksempel at spørge, hvilke oplysninger der bruges (artikel 15), eller at gøre indsigelse mod direkte markedsføring (artikel 21, stk. 2). Andre gælder kun i visse tilfælde: Du kan gøre indsigelse mod AI-træning, hvis den bygger på legitim interesse eller en opgave i samfundets interesse.
law-topic-must-inform = En tjeneste, der bygger på legitim interesse, skal udtrykkeligt, klart og adskilt fra andre oplysninger gøre dig opmærksom på, at du kan gøre indsigelse, senest ved den første kommunikation (artikel 21, stk. 4). Den skal også gøre det let at gøre indsigelse (artikel 12, stk. 2).
law-topic-consent-or-contract = Kun legitim interesse eller en opgave i samfundets interesse åbner for indsigelsen efter artikel 21, stk. 1. Hvis tjenesten bygger på samtykke, så træk det tilbage (artikel 7, stk. 3). Hvis den bygger på en kontrakt, så bed om indsigt og retsgrundlaget (artikel 15), og klag, hvis grundlaget er tvivlsomt.
law-topic-silence = Hvor træning bygger på legitim interesse (GDPR artikel 6, stk. 1, litra f), behøver tjenesten ikke at spørge dig først. Hvis du ikke gør noget, regnes det, som om du går med til det, og dine oplysninger kan bruges.
law-topic-unlearn = En indsigelse virker for fremtiden. Det, der allerede er i en model, siges ikke at komme ud igen, men en senere indsigelse stopper stadig brugen fra da af.
law-topic-one-month = Virksomheden skal svare uden unødig forsinkelse og senest en måned efter, at den har modtaget din indsigelse (artikel 12, stk. 3). Modtagelsesdagen tælles ikke med. Hvis den sidste dag er en lørdag, søndag eller helligdag, løber måneden til udgangen af den næste arbejdsdag.
law-topic-extension = Virksomheden må tage to måneder mere, men kun hvis det er nødvendigt, fordi anmodningerne er komplicerede eller mange, og kun hvis den fortæller dig det med begrundelse inden for den første måned. Den yderste grænse er så tre måneder fra modtagelsen.
law-topic-refusal = Hvis virksomheden afviser, skal den sige det til dig inden for en måned, begrunde det og sige, at du kan klage eller gå til domstolene (artikel 12, stk. 4). Det er virksomheden, der skal påvise vægtige legitime grunde, der går forud for dine, eller at den har brug for oplysningerne til retskrav (artikel 21, stk. 1).
law-topic-no-answer = Intet svar efter en måned: Send én påmindelse med dato, måde og nummer for din indsigelse og artiklen. To ugers henstand er almindelig, men loven kræver det ikke. Når måneden er gået, kan du også klage til myndigheden.
law-topic-extra-demands = Virksomheden må kun bede om mere bevis for din identitet, hvis den har rimelig tvivl om, hvem der spørger (artikel 12, stk. 6). Send ikke en kopi af dit id-kort på eget initiativ. Hvis tvivlen er reel, og virksomheden spørger straks, kan måneden stå stille, så svar hurtigt.
law-topic-complaint-when = Du kan klage, når måneden er gået uden svar, efter et afslag eller straks, hvis der ikke er nogen måde at gøre indsigelse på, eller den ikke virker. Nogle lande vil have, at du spørger virksomheden først (Spanien efter loven for anmodninger om rettigheder, og Danmark). Fra 2. april 2027 gælder det overalt for grænseoverskridende klager om en anmodning.
law-topic-complaint-attach = Vedlæg din indsigelse med dato og klokkeslæt, bevis for, at den kom frem, alle svar (eller én linje om, at der ikke kom nogen), virksomhedens meddelelse om AI-træning, som den lød dengang, dit kontonavn eller link til din profil og virksomhedens navn og adresse. Skriv, hvad du beder om: et påbud om at stoppe, om at slette og om at begrænse imens. Vedlæg kun billedlegitimation, hvis myndigheden beder om det.
law-topic-complaint-free = Klagen er gratis. Myndighederne tilbyder en elektronisk formular, og andre veje er fortsat åbne. Kun åbenbart grundløse eller overdrevne anmodninger kan afvises eller koste et gebyr (artikel 57).
law-topic-lead-authority = Myndigheden der, hvor virksomheden har sin hovedvirksomhed i EU, leder sagen, for eksempel Irland for Meta, Google, Microsoft, LinkedIn, X, TikTok og Apple. Du kan klage derhjemme: Din myndighed sender sagen videre og er fortsat din kontakt. Det går ikke hurtigere at gå direkte til den ledende tilsynsmyndighed.
law-topic-court = Du kan sagsøge virksomheden, hvor du bor, eller hvor den er etableret, med eller uden en klage, og begge dele kan køre samtidig (artikel 79, EU-Domstolen C-132/21). Hvis myndigheden ikke siger noget i tre måneder, kan du indbringe myndigheden for domstolene (artikel 78, stk. 2).
law-topic-damages = For at få erstatning skal du vise en overtrædelse, en skade og sammenhængen (artikel 82). Der må ikke kræves nogen mindste grad af alvor, og frygt for misbrug kan tælle, hvis den bevises. Erstatning for ikke-økonomisk skade alene er for det meste lille, og en bøde går til staten, aldrig til dig.
law-topic-noyb = Et nonprofitorgan kan klage og anlægge sag for dig, hvis du giver det fuldmagt (artikel 80). noyb indgav elleve klager mod Metas planer om AI-træning den 6. juni 2024 og sendte Meta et brev med krav om ophør (cease and desist) den 14. maj 2025.
law-topic-is-it-legal = EDPB siger, at legitim interesse kan være retsgrundlag for AI-træning, fra sag til sag. I hasteprocedurer mod Meta så OLG Köln ingen overtrædelse (23. maj 2025), OLG Schleswig fandt, at anmodningen kom for sent (12. august 2025), og myndigheden i Hamborg opgav sin egen. Det irske DPC gav ingen formel godkendelse, og der er ikke fundet nogen afgørelse i en hovedsag.
law-topic-for-child = Et barns interesser vejer tungere i afvejningen (artikel 6, stk. 1, litra f). Hvis det er sandt, kan du som grund angive, at billederne viser dine børn, eller at du var under 18 år, da du lagde dem op. De læste kilder siger ikke, hvordan man gør indsigelse på et barns vegne.
law-topic-no-account = Du kan også gøre indsigelse uden konto (GDPR artikel 21, stk. 1), for eksempel fordi andre har lagt noget op om dig. Skriv dit navn, og hvilke sider eller billeder det gælder. Hvis formularen kræver login, så send et brev eller en e-mail.
law-topic-legal-advice = Dette er oplysninger fra offentlige kilder, ikke juridisk rådgivning.
law-topic-letter = Der er ikke foreskrevet nogen form: Webformular, indstilling, e-mail og brev tæller alle, og det skriftlige giver bevis. Tjenestens egen formular er den hurtigste vej. Et brev eller en e-mail er vejen, hvis der ikke er nogen formular, hvis formularen ikke passer, eller hvis du vil have mere, end den tilbyder.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Hvem du er, så du kan findes: dit navn eller brugernavn, kontoens e-mailadresse eller telefonnummer og link til profilen. Uden konto: dit navn, og hvilke sider eller billeder det gælder. Giv kun så meget, som der er brug for.
letter-must-to-whom = Til hvem: den virksomhed, der bestemmer. For personer i EU er det som regel dens EU-selskab.
letter-must-objection = At det er en indsigelse: Nævn GDPR artikel 21, stk. 1. En indsigelse er ikke et spørgsmål og kræver ikke accept.
letter-must-use = Hvilken brug: udvikling, træning, test og forbedring af AI-modeller og AI-systemer, foretaget af virksomheden og dem, den giver oplysningerne til.
letter-must-data = Hvilke oplysninger: opslag, kommentarer, billeder, billedtekster, profil, beskeder til AI-assistenten og oplysninger om dig i andres opslag eller fra nettet.
letter-must-grounds = Grunde fra din egen situation. Én eller to ærlige sætninger er nok til at begynde med. Derefter er det virksomheden, der skal påvise vægtige grunde, ikke dig.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Alt tidligere og fremtidigt og alle dine konti og tjenester hos virksomheden, også tilknyttede konti.
letter-should-erasure = Sletning af de oplysninger, der er indsamlet eller kopieret til træning (artikel 17, stk. 1, litra c), med besked til modtagerne (artikel 19). Skriv tydeligt, at du ikke vil have din konto slettet.
letter-should-restriction = Begrænsning, mens afvejningen står på (artikel 18, stk. 1, litra d): Oplysningerne må opbevares, men ikke bruges til træning.
letter-should-withdraw-consent = Subsidiært tilbagetrækning af ethvert samtykke, hvis virksomheden i stedet bygger brugen på samtykke (artikel 7, stk. 3, og artikel 17, stk. 1, litra b).
letter-should-no-loss = At de siger det til dig på forhånd, hvis indsigelsen ville afslutte din konto eller en kontrakt. Så beslutter du.
letter-should-answer = At de skriftligt bekræfter, hvad der er stoppet og siden hvornår, inden for en måned efter modtagelsen (artikel 12, stk. 3). Hvis de afviser: grundene, og hvordan man klager (artikel 12, stk. 4).
letter-should-questions = Spørgsmål, der er værd at stille (artikel 15): Er dine oplysninger allerede brugt, til hvilke modeller, siden hvornår, fra hvilken kilde, givet til hvem, på hvilket retsgrundlag.
letter-should-no-waiver = At du med brevet ikke giver afkald på nogen ret, og at det ikke er et samtykke, at du samtidig bruger tjenestens formular eller indstilling.
letter-should-otherwise = Hvad der ellers sker: Du har mulighed for at klage til myndigheden og gå til domstolene.
letter-should-date-name = Datoen og dit navn.
letter-should-keep-proof = Gem en kopi, skærmbilleder af formularen, før du sender den, og bekræftelsesmailen med dens nummer.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Kopier af id-kort, sendt på eget initiativ.
letter-not-passwords = Adgangskoder.
letter-not-others-data = Andre menneskers private oplysninger.
letter-not-profile-notice = En meddelelse på din egen profil i stedet for et brev: Den når ingen i virksomheden.
letter-not-only-consent = Kun at kalde det en tilbagetrækning af samtykke: Hvor virksomheden bygger på legitim interesse, er det indsigelsen, der er din ret.
