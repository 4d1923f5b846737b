### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = den allmänna dataskyddsförordningen (GDPR)
regime-uk-gdpr = Storbritanniens GDPR (UK GDPR) och Data Protection Act 2018
regime-swiss-dsg = den schweiziska federala dataskyddslagen (FADP, på tyska DSG)
regime-lgpd = den brasilianska dataskyddslagen (LGPD)
regime-ccpa = Kaliforniens konsumentintegritetslag (CCPA/CPRA)
regime-ctdpa = Connecticuts dataskyddslag (CTDPA)
regime-us-states = integritetslagarna i USA:s delstater
regime-quebec-25 = Québecs lag 25 (Law 25)
regime-pipeda = Kanadas federala lag för den privata sektorn (PIPEDA)
regime-kvkk = den turkiska dataskyddslagen (KVKK)
regime-dpdp = Indiens DPDP Act 2023 med reglerna från 2025
regime-lfpdppp = den mexikanska dataskyddslagen från 2025 (LFPDPPP)
regime-popia = den sydafrikanska dataskyddslagen (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Du kan när som helst invända mot AI-träning som grundas på berättigat intresse (artikel 21.1 i GDPR): företaget måste sluta om det inte kan påvisa tvingande berättigade skäl eller behöver uppgifterna för rättsliga anspråk. Det har en månad på sig att svara, och du kan klaga hos din dataskyddsmyndighet.
regime-advice-uk-gdpr = Du har samma rätt att invända som i EU: hänvisa till artikel 21 i UK GDPR och ange genast de uppgifter som identifierar dig, för månaden börjar först när identiteten är styrkt, där det behövs. Du kan också klaga hos organisationen och hos Information Commission.
regime-advice-swiss-dsg = Det finns ingen rätt att invända med det namnet, men du kan uttryckligen förklara att dina uppgifter inte får användas för AI-träning, kräva att användningen upphör och att kopior raderas samt begära tillgång. Om tjänsten också omfattas av GDPR, hänvisa även till artikel 21 i GDPR.
regime-advice-lgpd = Du kan motsätta dig användning utan samtycke som inte följer lagen, genom en uttrycklig och kostnadsfri begäran till företaget (LGPD artikel 18). Därefter kan du vända dig till ANPD eller till Procon.
regime-advice-ccpa = Enligt de källor som lästs har Kalifornien ingen rätt att invända mot AI-träning som sådan. Det som fungerar: välj bort försäljning och delning (även med en webbläsarsignal), begär radering och tillgång och begränsa användningen av känsliga uppgifter.
regime-advice-ctdpa = Enligt de källor som lästs har Connecticut ingen rätt att invända mot AI-träning som sådan. Sedan den 1 juli 2026 måste ett integritetsmeddelande ange om uppgifter tränar stora språkmodeller: hänvisa till det i din begäran.
regime-advice-us-states = Enligt de källor som lästs har USA:s delstater ingen rätt att invända mot AI-träning som sådan. I ett tjugotal delstater kan du få uppgifter raderade och välja bort försäljning, riktad reklam och viss profilering, oftast med 45 dagars svarstid.
regime-advice-quebec-25 = De källor som lästs nämner ingen rätt att invända mot AI-träning som sådan i Québec. Du kan återkalla samtycke (paragraf 8.3) och, där det är tillämpligt, kräva radering eller att spridningen upphör, med skriftligt svar inom 30 dagar.
regime-advice-pipeda = De källor som lästs nämner ingen rätt att invända mot AI-träning som sådan i Kanadas federala lag. Du kan klaga hos den federala integritetskommissionären.
regime-advice-kvkk = De källor som lästs nämner ingen rätt att invända mot AI-träning som sådan i Turkiet. Fråga först företaget, som har 30 dagar på sig, och klaga sedan hos nämnden: inom 30 dagar efter ett svar, eller 60 dagar efter din begäran om det inte kom något svar eller om det kom för sent.
regime-advice-dpdp = De källor som lästs nämner ingen rätt att invända mot AI-träning som sådan i Indien. Information, samtycke, radering och andra rättigheter gäller från den 13 maj 2027 (källorna skiljer sig med en dag).
regime-advice-lfpdppp = Det finns en rätt att motsätta sig, vid sidan av tillgång, rättelse och upphävande. Sedan den 21 mars 2025 ligger dessa rättigheter under Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Sydafrikanska integritetsmeddelanden nämner en rätt att invända, och klagomål till Information Regulator på POPIA-blankett 5. Själva lagen finns inte bland de källor som lästs.
regime-advice-none = Den här boten känner inte till någon rätt att invända mot AI-träning i det här landet. Tjänstens egna inställningar fungerar överallt, och du kan fråga företaget.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = artikel { $article }
cite-paragraph = artikel { $article }.{ $paragraph }
cite-paragraphs = artikel { $article }.{ $first }–{ $article }.{ $last }
cite-point = artikel { $article }.{ $paragraph } { $point }
cite-regulation = förordning { $number }
cite-eu-regulation = förordning (EU) { $number }
cite-annex = direktiv (EU) { $number }, bilaga { $annex }
cite-eu-court = EU-domstolen, { $cases }
cite-opinion = EDPB:s yttrande { $number }
cite-draft-guidelines = EDPB:s utkast till riktlinjer { $number }

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Ett företag får använda dina uppgifter utan att fråga om det är nödvändigt för ett berättigat intresse (dess eget eller någon annans), om inte dina intressen eller grundläggande rättigheter väger tyngre, särskilt om du är ett barn. Stora plattformar grundar oftast AI-träning på detta. Det gäller inte för myndigheter när de utför sina uppgifter.
right-gdpr-21-1 = Du har rätt att när som helst, av skäl som hänför sig till din specifika situation, invända mot all användning (även profilering) som grundas på berättigat intresse (artikel 6.1 f) eller en uppgift av allmänt intresse (artikel 6.1 e). Företaget måste då sluta, om det inte kan påvisa tvingande berättigade skäl som väger tyngre än dina intressen, rättigheter och friheter, eller behöver uppgifterna för rättsliga anspråk. Det är företaget som har bevisbördan.
right-gdpr-21-1-only-two-bases = Invändningen enligt artikel 21.1 passar bara för användning som grundas på artikel 6.1 e eller artikel 6.1 f. Om en tjänst stöder sig på samtycke, återkalla ditt samtycke. Om användningen sker för direkt marknadsföring, invänd enligt artikel 21.2.
right-gdpr-21-2 = Du har rätt att när som helst och utan att ange skäl invända mot direkt marknadsföring och mot profilering som har samband med den.
right-gdpr-21-3 = När du har invänt mot direkt marknadsföring får dina uppgifter inte längre användas för det. Det görs ingen avvägning mellan intressen.
right-gdpr-21-4 = Företaget måste uttryckligen upplysa dig om din rätt att invända, senast vid den första kommunikationen med dig, tydligt och åtskilt från annan information.
right-gdpr-21-5 = I onlinetjänster får du även invända på automatiserat sätt med hjälp av tekniska specifikationer (en inställning eller en signal).
right-gdpr-21-6 = Du har också rätt att, av skäl som hänför sig till din specifika situation, invända mot vetenskaplig eller historisk forskning och statistik, om inte arbetet är nödvändigt för en uppgift av allmänt intresse.
right-gdpr-12-2 = Företaget måste göra det lätt för dig att använda dessa rättigheter. Skäl 59 tillägger att det bör erbjuda elektroniska sätt att göra en begäran, särskilt om det behandlar uppgifter elektroniskt.
right-gdpr-12-form = Lagen föreskriver ingen form för en invändning: mejl, brev, webbformulär och inställningar räknas alla. Skriftlig form ger dig bevis.
right-gdpr-12-3 = Företaget måste utan onödigt dröjsmål, senast inom en månad efter att ha mottagit din begäran, berätta vad det har gjort med den. Om det är nödvändigt för att begärandena är komplicerade eller många får det ta ytterligare två månader, men måste meddela det med skälen inom den första månaden. Där det är möjligt besvarar det elektroniska begäranden elektroniskt.
right-gdpr-12-3-total = Med förlängning är den yttersta gränsen tre månader från mottagandet.
right-gdpr-12-4 = Om företaget inte gör något måste det tala om det för dig utan dröjsmål och senast inom en månad. Det måste ange sina skäl och nämna att du kan klaga hos en myndighet eller gå till domstol.
right-gdpr-12-5 = Svaret kostar dig ingenting. Bara om begäranden är uppenbart ogrundade eller orimliga, särskilt för att de upprepas, får företaget ta ut en rimlig avgift eller vägra. Det måste bevisa att de är det.
right-gdpr-12-6 = Företaget får begära fler bevis på din identitet bara om det har rimliga skäl att betvivla vem som frågar.
right-gdpr-12-6-pause = Om företaget verkligen tvivlar på din identitet och frågar genast kan månaden stå still tills ditt svar kommer. Detta är Berlinmyndighetens praxis i ett ärende som leddes av Sverige.
right-gdpr-count-start = Det som räknas är dagen då företaget tar emot din begäran, inte dagen då du skickar den. Mottagningsdagen själv räknas inte med. Månaden löper ut vid slutet av dagen med samma nummer i nästa månad.
right-gdpr-count-short-month = Om nästa månad saknar en sådan dag löper fristen ut på dess sista dag. Mottagen den 31 januari: senast den 28 (eller 29) februari. Mottagen den 31 augusti: senast den 30 september.
right-gdpr-count-weekend = Om den sista dagen är en lördag, söndag eller helgdag löper fristen till slutet av nästa arbetsdag. Helger och helgdagar inom fristen räknas med.
right-gdpr-count-holidays = De helgdagar som räknas är de som gäller på den ort där företaget måste agera, det vill säga i företagets land (Irland för de flesta stora plattformar).
right-gdpr-count-examples = Exempel: 22 november 2026 till 22 december 2026 (med förlängning 22 februari 2027). 25 november 2026 till 28 december 2026 (25 december är juldagen, sedan helg). 1 december 2026 till 4 januari 2027. 31 december 2026 till 1 februari 2027. 31 januari 2027 till 1 mars 2027 (28 februari är en söndag). 28 februari 2027 till 30 mars 2027 (28 mars är påskdagen, 29 mars annandag påsk).
right-gdpr-15 = Du har rätt att få veta om dina uppgifter behandlas, för vilka ändamål, vem som tar emot dem, hur länge de sparas och var de kom ifrån, och att få en kopia. Den första kopian är gratis. Detta är ett sätt att ta reda på vad som har använts för träning.
right-gdpr-17-1-c = Dina uppgifter måste raderas om du har invänt enligt artikel 21.1 och det saknas berättigade skäl som väger tyngre, eller om du har invänt mot direkt marknadsföring.
right-gdpr-17-1-d = Uppgifter som har behandlats olagligt måste också raderas.
right-gdpr-17-3 = Radering kan nekas i den mån användningen är nödvändig för yttrande- och informationsfrihet, en rättslig förpliktelse, folkhälsan, arkiv, forskning eller statistik eller rättsliga anspråk.
right-gdpr-18-1-d = När du har invänt får du kräva att behandlingen av dina uppgifter begränsas medan det kontrolleras vems skäl som väger tyngst.
right-gdpr-18-2-3 = Begränsade uppgifter får bara lagras, om du inte samtycker till annat eller om de behövs för rättsliga anspråk, för att skydda någon annan eller för ett viktigt allmänintresse. Du måste underrättas innan begränsningen upphör.
right-gdpr-19 = Företaget måste underrätta alla som har tagit emot uppgifterna om radering och begränsning, om det inte är omöjligt eller oproportionerligt. Om du begär det måste det uppge vilka mottagarna är.
right-gdpr-77 = Du har rätt att klaga hos en dataskyddsmyndighet, särskilt där du bor, där du arbetar eller där överträdelsen skedde. Myndigheten måste hålla dig informerad om hur ärendet går och om resultatet.
right-gdpr-57-2-3 = Myndigheterna erbjuder ett klagomålsformulär som kan fyllas i elektroniskt, och andra vägar är också öppna. Klagomålet är gratis. Bara begäranden som är uppenbart ogrundade eller orimliga får avgiftsbeläggas eller avvisas.
right-gdpr-many-complaints = Ett stort antal klagomål från en och samma person gör dem inte i sig orimliga.
right-gdpr-56-60 = Om företagets huvudsakliga verksamhetsställe finns i ett annat EU-land leder det landets myndighet ärendet. Du kan ändå klaga hemma: din lokala myndighet skickar klagomålet vidare och förblir din kontakt. De andra myndigheterna får ett utkast till beslut och har fyra veckor på sig att invända.
right-gdpr-78-2 = Om myndigheten inte behandlar ditt klagomål eller inte säger något om hur det går på tre månader kan du väcka talan mot myndigheten i domstol.
right-gdpr-79 = Oberoende av ett klagomål kan du stämma företaget där det är etablerat eller där du bor.
right-gdpr-80-1 = Du får ge en ideell organisation som arbetar med dataskydd i uppdrag att klaga och väcka talan för din räkning. Den får kräva ersättning åt dig där nationell rätt tillåter det.
right-gdpr-80-2 = Länder får tillåta ideella dataskyddsorganisationer att agera även utan uppdrag.
right-gdpr-collective = Erkända konsumentorganisationer kan väcka grupptalan vid överträdelser av GDPR.
right-gdpr-82 = Om du har lidit skada av en överträdelse, även skada som inte är ekonomisk, kan du kräva ersättning. Enbart överträdelsen räcker inte: du måste visa skadan och sambandet. Ingen lägsta grad av allvar får krävas.
right-gdpr-66 = I brådskande fall får en myndighet vidta provisoriska åtgärder på sitt eget territorium i upp till tre månader.
right-gdpr-text-unchanged = I oktober 2026 är själva texten i GDPR oförändrad. Reformen som föreslogs i november 2025 är inte antagen.
right-edpb-28-2024 = Berättigat intresse kan vara rättslig grund för AI-träning, från fall till fall, efter en prövning i tre steg: ett lagligt, preciserat och verkligt intresse, nödvändighet och en avvägning mot dina rättigheter (vad du rimligen kunde förvänta dig och åtgärder som mildrar effekten räknas in). En modell som tränats på personuppgifter är anonym bara om sannolikheten att få ut sådana uppgifter ur den är obetydlig. Olaglig träning kan påverka senare användning av modellen.
right-edpb-li-guidelines = EDPB:s utkast till riktlinjer säger: berättigat intresse ska tolkas snävt och är inget standardval. Intresset, strikt nödvändighet och avvägningen måste bedömas i förväg.
right-olg-koeln-2025 = I ett summariskt förfarande såg domstolen ingen överträdelse i Metas träning på offentliga inlägg utan samtycke, bland annat eftersom användarna informerades och på ett enkelt sätt kunde invända eller göra inlägg icke-offentliga. Det är inte sista ordet: en rättegång i huvudsaken är möjlig.
right-no-unlearning = En invändning stoppar senare användning. Det som redan har gått in i en modell sägs inte kunna tas ut igen. Därför uppmanade myndigheter människor att invända före startdatumet.
right-no-reason-needed-meta = Lagen kräver skäl som hänför sig till din egen situation. Enligt konsumentrådgivningar och den nederländska myndigheten godtog Metas formulär invändningar där textrutan lämnades tom.
right-proc-4 = Från den 2 april 2027 kan ett gränsöverskridande klagomål tas upp till prövning med ditt namn och dina kontaktuppgifter, det som hjälper till att identifiera företaget och en beskrivning av överträdelsen (en organisation ska också styrka sin talerätt och sitt uppdrag). Mer än så får inte krävas, men nationella formkrav kvarstår. Om något saknas avvisar myndigheten det inom två veckor, med motivering.
right-proc-times = Från den 2 april 2027 skickar din myndighet ett gränsöverskridande klagomål vidare till den ansvariga tillsynsmyndigheten inom sex veckor. Den ska lägga fram sitt utkast till beslut inom 15 månader (kan förlängas en gång med upp till 12), eller inom 12 månader i det enkla förfarandet. För att klaga på en obesvarad begäran måste du först ha gjort den begäran. Snabba ärenden kan avslutas i förtid om överträdelsen har upphört och du inte invänder.
right-proc-apply = GDPR-förfarandeförordningen har varit i kraft sedan den 1 januari 2026. Den tillämpas från den 2 april 2027, på klagomål som lämnas in efter den dagen.
right-uk-21 = Du har samma rätt att invända som i EU: absolut för direkt marknadsföring, annars med egna skäl. Organisationen får fortsätta bara med tvingande berättigade skäl eller för rättsliga anspråk. Du kan invända muntligen eller skriftligen.
right-uk-12a = Organisationen har en månad på sig, plus upp till två vid komplicerade eller många begäranden. Fristen löper från den senaste av dessa tidpunkter: mottagandet, bevis på identiteten där det rimligen behövs, betalning av en avgift där en sådan får tas ut. Den kan stå still medan organisationen väntar på ett förtydligande som den behöver.
right-uk-164a = Du kan klaga hos organisationen själv. Den måste erbjuda ett enkelt sätt (till exempel ett elektroniskt formulär), bekräfta mottagandet inom 30 dagar och behandla klagomålet utan onödigt dröjsmål.
right-uk-regulator = Sedan den 30 september 2026 är Information Commission tillsynsmyndighet. Den tog över efter Information Commissioner med samma roll och befogenheter.
right-uk-ico-ai = ICO säger att dina rättigheter gäller för träningsdata, finjusteringsdata, promptar och utdata. ICO säger också att berättigat intresse är den enda grund den ser för träning på skrapade data, om villkoren är uppfyllda.
right-uk-organisations = I Storbritannien kan en organisation klaga för din räkning bara om du uttryckligen har gett den i uppdrag (ståndpunkt från 2021).
right-ch-30 = Det finns ingen rätt att invända med samma namn som i artikel 21 i GDPR. Men att använda uppgifter mot din uttryckliga vilja är en personlighetskränkning, om det inte är motiverat. En uttrycklig förklaring mot AI-träning har därför rättslig tyngd.
right-ch-32 = I domstol kan du yrka att en användning eller ett utlämnande förbjuds eller att uppgifter raderas. Rättelse finns i artikel 32.1.
right-ch-25 = Du har rätt till tillgång: vem som använder vilka uppgifter, för vad och hur länge, var uppgifterna kommer ifrån och vart de går. Det är i regel gratis.
right-ch-fdpic = Du kan göra en anmälan till FDPIC. Den kan inte bötfälla företag. Anspråk prövas av civila domstolar.
right-ch-gdpr = Där en tjänst också omfattas av GDPR står dess regler vid sidan av de schweiziska. I plattformarnas meddelanden från 2025 behandlades Schweiz ofta som EES (så gjorde LinkedIn).
right-br-18-2 = Du får motsätta dig användning som bygger på en annan grund än samtycke, om lagen inte följs.
right-br-18-forms = Du motsätter dig genom en uttrycklig och kostnadsfri begäran till företaget. Du får vända dig till ANPD, och även till konsumentorgan som Procon.
right-br-15-days = Brasilianska standardklausuler och ett verktyg för datarättigheter använder en frist på 15 dagar från begäran. De texter som lästs anger inget antal för själva rätten att motsätta sig.
right-br-meta = ANPD stoppade Metas träning den 2 juli 2024. Den hävde förbudet den 30 augusti 2024 på villkor: meddelanden, tills vidare inga minderåriga, och ett enkelt formulär för att när som helst motsätta sig, även för personer utan konto.
right-ca-no-21 = Enligt de källor som lästs har Kalifornien ingen allmän rätt att invända mot AI-träning. Det som finns: att välja bort försäljning och delning, radering, begränsning av känsliga uppgifter, rättelse och tillgång.
right-ca-105 = Du kan få uppgifter raderade som företaget har samlat in från dig. Det finns en lista med undantag, till exempel för att slutföra en transaktion, säkerhet, yttrandefrihet, en rättslig skyldighet eller intern användning som du skulle förvänta dig.
right-ca-130 = Företaget har 45 kalenderdagar på sig från mottagandet, vilket kan förlängas en gång med 45 om det meddelas inom de första 45. Att kontrollera din identitet stoppar inte klockan. Det är gratis.
right-ca-signals = En webbläsarsignal som Global Privacy Control är ett giltigt sätt att välja bort försäljning och delning. Sedan den 1 januari 2026 måste webbplatser visa att de har behandlat den. Från den 1 januari 2027 måste webbläsare erbjuda en sådan inställning.
right-ca-admt = För automatiserad teknik som ersätter mänskligt omdöme vid viktiga beslut (kredit, bostad, utbildning, jobb, hälsa) måste det senast den 1 januari 2027 finnas information före användningen, tillgång och möjlighet att välja bort.
right-ca-drop = En enda begäran på privacy.ca.gov/drop når alla registrerade datamäklare. Sedan den 1 augusti 2026 måste de titta på den minst var 45:e dag.
right-ca-enforce = CPPA och Attorney General ser till att lagen följs. Enskilda kan själva bara stämma vid vissa dataläckor.
right-us-ct = Sedan den 1 juli 2026 måste ett integritetsmeddelande ange om personuppgifter samlas in, används eller säljs för träning av stora språkmodeller. Det är en skyldighet att informera, inte en rätt att invända.
right-us-states = Ett tjugotal delstater har en allmän integritetslag med rätt till radering och rätt att välja bort försäljning, riktad reklam och viss profilering. Företagen har oftast 45 dagar på sig att svara. Nytt: Oklahoma och Louisiana 1 januari 2027, Alabama 1 maj 2027, Vermont 1 januari 2028.
right-qc-rights = Du har rätt till tillgång, rättelse, återkallelse av samtycke, att få spridning stoppad eller länkar borttagna, dataportabilitet och information om automatiserade beslut. Svaret ska ges inom 30 dagar. Ett avslag måste vara skriftligt, ange skälen och nämna CAI.
right-ca-opc = Den federala integritetskommissionären tar emot klagomål. I februari 2025 inledde kommissionären en utredning av hur X använder kanadensares inlägg för Grok.
right-tr-kvkk = Fråga först företaget (skriftligen, via KEP, med e-signatur eller från den e-postadress det har registrerad). Det har 30 dagar på sig. Klaga sedan hos nämnden inom 30 dagar efter ett svar, eller inom 60 dagar efter begäran om det inte kom något svar eller om det kom för sent. Frister som missats är förlorade.
right-in-dpdp = Nämnden har funnits sedan den 13 november 2025. Reglerna om samtyckesförvaltare gäller från den 13 november 2026. Information, samtycke, radering och andra rättigheter följer från den 13 maj 2027 (källorna skiljer sig med en dag).
right-mx-arco = Du har rätt till tillgång, rättelse, upphävande och att motsätta dig. Sedan den 21 mars 2025 ligger dessa rättigheter under Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Integritetsmeddelanden nämner en rätt att invända, och klagomål till Information Regulator på blankett 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Om en tjänst grundar AI-träning på berättigat intresse får du när som helst invända av skäl som hänför sig till din egen situation (artikel 21.1 i GDPR). Tjänsten måste då sluta, om den inte kan påvisa tvingande berättigade skäl som väger tyngre än dina eller behöver uppgifterna för rättsliga anspråk. Mot direkt marknadsföring behövs inga skäl.
law-topic-legitimate-interest = Stora plattformar grundar oftast AI-träning på berättigat intresse (artikel 6.1 f i GDPR). De får då använda uppgifter utan att fråga om det är nödvändigt, om inte dina intressen eller grundläggande rättigheter väger tyngre. Detta bedöms från fall till fall, och dina rimliga förväntningar räknas in.
law-topic-always-or-sometimes = Vissa rättigheter gäller alltid, till exempel att fråga vilka uppgifter som används (artikel 15) eller att invända mot direkt marknadsföring (artikel 21.2). Andra gäller bara i vissa fall: du kan invända mot AI-träning om den grundas på berättigat intresse eller en uppgift av allmänt intresse.
law-topic-must-inform = En tjänst som stöder sig på berättigat intresse måste uttryckligen, tydligt och åtskilt från annan information upplysa dig om att du kan invända, senast vid den första kommunikationen (artikel 21.4). Den måste också göra det lätt att invända (artikel 12.2).
law-topic-consent-or-contract = Bara berättigat intresse eller en uppgift av allmänt intresse öppnar för en invändning enligt artikel 21.1. Om tjänsten stöder sig på samtycke, återkalla det (artikel 7.3). Om den stöder sig på ett avtal, begär tillgång och fråga efter den rättsliga grunden (artikel 15), och klaga om grunden är tveksam.
law-topic-silence = Där träning grundas på berättigat intresse (artikel 6.1 f i GDPR) behöver tjänsten inte fråga dig först. Om du inte gör något räknas det som att du går med på det, och dina uppgifter kan användas.
law-topic-unlearn = En invändning verkar för framtiden. Det som redan finns i en modell sägs inte komma ut igen, men en senare invändning stoppar ändå användningen från och med då.
law-topic-one-month = Företaget måste svara utan onödigt dröjsmål och senast inom en månad efter att ha mottagit din invändning (artikel 12.3). Mottagningsdagen räknas inte med. Om den sista dagen är en lördag, söndag eller helgdag löper månaden till slutet av nästa arbetsdag.
law-topic-extension = Företaget får ta ytterligare två månader, men bara om det är nödvändigt för att begärandena är komplicerade eller många, och bara om det meddelar dig det med skälen inom den första månaden. Den yttersta gränsen är då tre månader från mottagandet.
law-topic-refusal = Om företaget vägrar måste det tala om det för dig inom en månad, ange sina skäl och säga att du kan klaga eller gå till domstol (artikel 12.4). Det är företaget som ska påvisa tvingande berättigade skäl som väger tyngre än dina, eller att det behöver uppgifterna för rättsliga anspråk (artikel 21.1).
law-topic-no-answer = Inget svar efter en månad: skicka en påminnelse med datum, sätt och nummer för din invändning och artikeln. Två veckors respit är vanligt, men lagen kräver ingen. När månaden är över kan du också klaga hos myndigheten.
law-topic-extra-demands = Företaget får begära fler bevis på din identitet bara om det har rimliga skäl att betvivla vem som frågar (artikel 12.6). Skicka inte en kopia av ditt id-kort på eget initiativ. Om tvivlet är verkligt och företaget frågar genast kan månaden stå still, så svara snabbt.
law-topic-complaint-when = Du kan klaga när månaden är över utan svar, efter ett avslag, eller genast om det inte finns något sätt att invända eller om det inte fungerar. Vissa länder vill att du frågar företaget först (Spanien enligt lag för begäranden om rättigheter, och Danmark). Från den 2 april 2027 gäller detta överallt för gränsöverskridande klagomål om en begäran.
law-topic-complaint-attach = Bifoga din invändning med datum och klockslag, bevis på att den kom fram, alla svar (eller en rad om att inget kom), företagets information om AI-träning som den löd då, ditt kontonamn eller länken till din profil samt företagets namn och adress. Skriv vad du begär: ett föreläggande att sluta, att radera och att under tiden begränsa. Lägg till fotolegitimation bara om myndigheten ber om det.
law-topic-complaint-free = Klagomålet är gratis. Myndigheterna erbjuder ett elektroniskt formulär, och andra vägar är också öppna. Bara begäranden som är uppenbart ogrundade eller orimliga får avgiftsbeläggas eller avvisas (artikel 57).
law-topic-lead-authority = Myndigheten där företaget har sitt huvudsakliga verksamhetsställe i EU leder ärendet, till exempel Irland för Meta, Google, Microsoft, LinkedIn, X, TikTok och Apple. Du kan klaga hemma: din myndighet skickar ärendet vidare och förblir din kontakt. Det går inte snabbare att vända sig direkt till den ansvariga tillsynsmyndigheten.
law-topic-court = Du kan stämma företaget där du bor eller där det är etablerat, med eller utan klagomål, och båda får pågå samtidigt (artikel 79, EU-domstolen C-132/21). Om myndigheten inte säger något på tre månader kan du väcka talan mot myndigheten i domstol (artikel 78.2).
law-topic-damages = För att få ersättning måste du visa en överträdelse, skada och sambandet (artikel 82). Ingen lägsta grad av allvar får krävas, och rädsla för missbruk kan räknas om den bevisas. Ersättning för enbart ideell skada är oftast liten, och en sanktionsavgift går till staten, aldrig till dig.
law-topic-noyb = En ideell organisation kan klaga och väcka talan för din räkning om du ger den i uppdrag (artikel 80). noyb lämnade in elva klagomål mot Metas planer på AI-träning den 6 juni 2024 och skickade ett brev till Meta med krav på att upphöra (cease and desist) den 14 maj 2025.
law-topic-is-it-legal = EDPB säger att berättigat intresse kan vara rättslig grund för AI-träning, från fall till fall. I skyndsamma förfaranden mot Meta såg OLG Köln ingen överträdelse (23 maj 2025), OLG Schleswig ansåg att begäran kom för sent (12 augusti 2025) och myndigheten i Hamburg lade ner sitt eget förfarande. Irländska DPC gav inget formellt godkännande, och inget avgörande i huvudsaken hittades.
law-topic-for-child = Ett barns intressen väger tyngre i avvägningen (artikel 6.1 f). Om det är sant kan du som skäl ange att bilderna visar dina barn eller att du var under 18 år när du publicerade dem. De källor som lästs säger inte hur man invänder för ett barns räkning.
law-topic-no-account = Du kan invända även utan konto (artikel 21.1 i GDPR), till exempel för att andra har publicerat något om dig. Ange ditt namn och vilka sidor eller bilder det gäller. Om formuläret kräver inloggning, skicka ett brev eller ett mejl.
law-topic-legal-advice = Detta är information från offentliga källor, inte juridisk rådgivning.
law-topic-letter = Ingen form är föreskriven: webbformulär, inställningar, mejl och brev räknas alla, och det skriftliga ger bevis. Tjänstens eget formulär är det snabbaste sättet. Ett brev eller mejl är vägen om det inte finns något formulär, om formuläret inte passar eller om du vill ha mer än det erbjuder.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Vem du är, så att du kan hittas: ditt namn eller användarnamn, kontots e-postadress eller telefonnummer och länken till profilen. Utan konto: ditt namn och vilka sidor eller bilder det gäller. Ange bara så mycket som behövs.
letter-must-to-whom = Till vem: det företag som bestämmer. För personer i EU är det vanligen dess EU-bolag.
letter-must-objection = Att det är en invändning: hänvisa till artikel 21.1 i GDPR. En invändning är ingen fråga och kräver inget medgivande.
letter-must-use = Vilken användning: att utveckla, träna, testa och förbättra AI-modeller och AI-system, av företaget och dem det lämnar uppgifterna till.
letter-must-data = Vilka uppgifter: inlägg, kommentarer, foton, bildtexter, profil, meddelanden till AI-assistenten och uppgifter om dig i andras inlägg eller från webben.
letter-must-grounds = Skäl från din egen situation. En eller två ärliga meningar räcker till att börja med. Sedan är det företaget som måste påvisa tvingande skäl, inte du.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Allt förflutet och framtida, och alla dina konton och tjänster hos företaget, även länkade konton.
letter-should-erasure = Radering av de uppgifter som samlats in eller kopierats för träning (artikel 17.1 c), och att detta meddelas mottagarna (artikel 19). Skriv tydligt att du inte vill att ditt konto raderas.
letter-should-restriction = Begränsning medan avvägningen görs (artikel 18.1 d): uppgifterna får lagras men inte användas för träning.
letter-should-withdraw-consent = Återkallelse i andra hand av varje samtycke, om företaget i stället grundar användningen på samtycke (artiklarna 7.3 och 17.1 b).
letter-should-no-loss = Att de säger till dig i förväg om invändningen skulle avsluta ditt konto eller ett avtal. Sedan bestämmer du.
letter-should-answer = Att de bekräftar skriftligen vad som har stoppats och sedan när, inom en månad från mottagandet (artikel 12.3). Om de vägrar: skälen och hur man klagar (artikel 12.4).
letter-should-questions = Frågor som är värda att ställa (artikel 15): har dina uppgifter redan använts, för vilka modeller, sedan när, från vilken källa, till vem har de lämnats, på vilken rättslig grund.
letter-should-no-waiver = Att du genom brevet inte avstår från någon rättighet, och att det inte är ett samtycke att samtidigt använda tjänstens formulär eller inställning.
letter-should-otherwise = Vad som händer annars: du har möjlighet att klaga hos myndigheten och gå till domstol.
letter-should-date-name = Datum och ditt namn.
letter-should-keep-proof = Spara en kopia, skärmbilder av formuläret innan du skickar det och bekräftelsemejlet med dess nummer.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Kopior av id-handlingar som skickas på eget initiativ.
letter-not-passwords = Lösenord.
letter-not-others-data = Andra personers privata uppgifter.
letter-not-profile-notice = Ett inlägg på din egen profil i stället för ett brev: det når ingen på företaget.
letter-not-only-consent = Att bara kalla det en återkallelse av samtycke: där företaget stöder sig på berättigat intresse är det invändningen som är din rätt.
