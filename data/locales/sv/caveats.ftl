### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Bara en administratör kan ändra det. Är du medlem, fråga din administratör.
caveat-private-account-keeps-new-posts-out = Om du gör kontot privat hålls nya inlägg utanför det offentliga innehåll som används.
caveat-only-public-material-and-ai-chats = Bara offentligt material och AI-chattar används. Om du gör inlägg eller profilen synliga bara för vänner hålls nya inlägg också utanför.
caveat-meta-minors-ai-chats = Chattar med Meta AI från användare under 18 år får användas, enligt den gällande EU-policyn, även om deras offentliga inlägg inte används.
caveat-setting-is-a-signal = Inställningen är en signal. Webbrobotar som struntar i den stoppas inte.
caveat-only-summary-read = Bara en sammanfattning av företagets villkor eller policy har lästs, inte själva texten.
caveat-basis-read-on-us-page = Den rättsliga grunden har bara lästs på den amerikanska sidan. Den europeiska sidan kan vara annorlunda.
caveat-in-force-since-february-2024 = Detta gäller sedan februari 2024.
caveat-ms-copilot-terms-cover-365-chat = Från och med den 18 augusti 2026 omfattar konsumentvillkoren för Copilot även Copilot Chat i Microsoft 365-appar för personliga konton.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Källorna är oense om vad en sen invändning omfattar. Tyska och italienska myndigheter säger att bara inlägg som görs efteråt är säkra.
caveat-meta-late-objection-others = Om sena invändningar säger den belgiska myndigheten bara att en modell inte kan glömma det den har lärt sig. Metas egen bekräftelse talar om att hålla offentlig information utanför framtida utveckling.
caveat-meta-linked-accounts = Källorna är oense om länkade konton. Metas meddelande och flera rapporter säger att en invändning omfattar alla konton i samma Kontocenter, medan en researchanteckning från 2026 säger att man ska invända för varje konto.
caveat-meta-separate-emails = För konton med olika e-postadresser krävs i alla fall separata invändningar.
caveat-meta-objected-in-2024 = Om du invände 2024 säger Meta att du inte behöver göra det igen. noyb betvivlade det. Verbraucherzentrale råder dig att göra det igen för säkerhets skull, framför allt om din e-postadress har ändrats.
caveat-meta-what-others-post = Det andra publicerar om dig (foton, omnämnanden) omfattas inte av din invändning. Varje upphovsperson eller sidägare måste också invända.
caveat-meta-italian-form = Den italienska myndigheten publicerade ett formulär utan inloggning för personer som inte använder Metas produkter. Adressen var avklippt i den kopia som lästes. Det kan vara ett av de två formulär för tredje parts uppgifter som anges här.
caveat-meta-form-2024-and-now = År 2024 frågade formuläret efter land, e-post, hur det påverkar dig och en kod som skickades via e-post. Sedan april 2025 frågar det bara efter e-postadressen (redan ifylld) och ett frivilligt skäl.
caveat-meta-wall-statement = Att publicera ett uttalande på din vägg om att du inte går med på det har ingen effekt. Bara formuläret räknas.
caveat-meta-court-record = OLG Köln avslog ett brådskande förbud den 23 maj 2025 (15 UKl 2/25). OLG Schleswig avslog SOMI:s brådskande begäran den 12 augusti 2025 (6 UKl 3/25) eftersom den kom för sent.
caveat-meta-no-main-ruling = Myndigheten i Hamburg lade ner sitt skyndsamma förfarande den 27 maj 2025. Inget domstolsavgörande i huvudsaken hittades.
caveat-meta-complain-at-home = Du kan klaga hos din egen dataskyddsmyndighet. Irländska DPC är ansvarig tillsynsmyndighet för Meta.
caveat-facebook-menu-german = Tyska menytexter: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Franska menytexter: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Italienska menytexter: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Menyn har ändrats flera gånger. De direkta länkarna in i Privacy Centre kunde inte bekräftas, men det kunde formulärens adresser.
caveat-facebook-pages-disputed = Källorna är oense om Facebook-sidor. Enligt italiensk rapportering omfattar formuläret inte en sida, medan myndigheten i Brandenburg uppmanar dem som driver sidor att invända.
caveat-facebook-pages-safe-reading = Om du driver en sida är det säkrast att invända med ditt eget konto. Andras kommentarer förblir oskyddade.
caveat-meta-outside-europe = Personer utanför Europa kan skicka formuläret, men Meta behöver inte följa det där ingen lag kräver det.
caveat-facebook-other-businesses = Sedan juli 2026 påverkar en inställning för aktivitet från andra företag (först utanför Europa) även AI-svar. Den finns i Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Andra menyvägar: profil > ≡ > Settings and activity > Privacy Centre, sedan länken på ordet ”object” i den första texten. Eller: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = EU-policyn räknar innehållet i meddelanden till de uppgifter som Meta får använda för att förbättra produkter i allmänhet, inom lagens ramar. Klausulerna om AI-träning anger bara offentligt innehåll, AI-chattar och information från tredje part.
caveat-messenger-end-to-end = Meta kan inte läsa totalsträckskrypterade chattar om inte någon delar dem med AI:n eller anmäler dem.
caveat-meta-ai-ads-europe = Metas samtyckeslista för personanpassade annonser i Europa nämner inte AI-chattar. Rapporter från maj 2026 placerar fortfarande EU, Storbritannien och Sydkorea utanför annonsändringen. Meta har aldrig namngett de undantagna regionerna.
caveat-meta-ai-sensitive-topics = Religion, sexuell läggning, politik, hälsa, ursprung, övertygelser och fackligt medlemskap i AI-chattar sägs inte användas för annonser.
caveat-meta-ai-all-users = Enligt den gällande EU-policyn får Meta använda AI-chattar från alla registrerade användare, även dem under 18 år, för att utveckla sin AI.
caveat-meta-ai-memory = Något centralt reglage för att stänga av minnet kunde inte bekräftas. Minnen delas mellan konton i ett Kontocenter.
caveat-meta-ai-other-people = Skriv inte andra personers uppgifter. Det du delar om dem kan också användas.
caveat-threads-no-own-form = Threads har en egen kort integritetspolicy som bygger på Metas policy. Ingen av dem anger något invändningsformulär bara för Threads.
caveat-threads-named-or-not = Källorna är oense: franska rapporter från 2025 nämner Threads vid sidan av Facebook och Instagram, medan Metas tillkännagivande och de flesta myndigheter bara talar om Facebook och Instagram.

## Academia.edu

caveat-no-switch-in-terms-read = Inget reglage mot detta hittades i de villkor som lästes. Se efter i dina kontoinställningar.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Om du deltar i en betaversion eller lämnar verk till Adobe Stock kan Adobe använda dem för träning.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb säger att det tar bort namn eller pseudonymiserar uppgifter före träning där det kan.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = Alternativet som upphörde fanns bara i USA på engelska, på Echo Dot (fjärde generationen), Echo Show 10 och Echo Show 15. De som hade det flyttades till Don't save recordings.
caveat-alexa-terms-training-data = Alexas villkor från den 17 december 2025 säger att modellerna tränas på Amazon-innehåll, innehåll från användningen av dess tjänster samt licensierat och offentligt innehåll.
caveat-alexa-menu-from-howtos = Menyn kommer från offentliga vägledningar, inte från en Amazon-sida.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = För din egen webbplats är Amazonbot det namn som ska användas i robots.txt.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Ett separat reglage i samma meny heter Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Data som används avidentifieras och sparas i upp till sju år.
caveat-atlassian-premium-reports-differ = Rapporterna är oense om abonnemanget Premium. De flesta säger att metadata alltid är på och att data i appen är av som standard. Kontrollera sidan om ditt abonnemang.

## BeReal

caveat-bereal-gender-guess = AI gissar ditt troliga kön utifrån användarnamn, förnamn och biografi, för annonsinriktning i appen.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt stänger inte ute AI-robotar, och utomstående har kopierat stora mängder inlägg.
caveat-bluesky-proposal-0008 = En plan från mars 2025 (förslag 0008) skulle låta dig ange önskemål om AI-träning, arkivering och kopiering. Det skulle vara en uppmaning, ingen spärr. Inga uppgifter hittades om huruvida den blev en inställning.

## Brave Leo

caveat-brave-own-page-not-read = Braves egen sida gick inte att nå. Bara en rapport har lästs.

## Bumble

caveat-bumble-icebreakers-six-years = Öppningsreplikernas promptar och indata sparas i sex år efter att kontot har raderats.
caveat-bumble-noyb-openai = noyb säger att uppgifter matas in i OpenAI:s system. Bumbles policy talar inte om träning.

## Canva

caveat-canva-default-disputed = Källorna är oense om standardläget. En integritetskatalog som har läst policyn säger ”på”. Ett register över AI-villkor säger bara att det beror på dina integritetsinställningar.
caveat-canva-creators-templates = Canva Creators kan hålla sina mallar utanför Canvas modeller.
caveat-canva-switch-name-not-read = Själva reglagets namn har inte lästs på någon Canva-sida.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI beskriver reglaget endast för personer i EES och Storbritannien.
caveat-character-first-training-step = I sin egen sammanfattning säger Character.AI att det inte längre gör det första träningssteget men ändå kan använda chattar för att förbättra sina modeller.
caveat-character-public-stays-up = En karaktär som du har gjort offentlig kan finnas kvar efter att du har raderat ditt konto.

## ChatGPT

caveat-chatgpt-switch-or-portal = Reglaget och portalen gör samma sak. Ett av dem räcker.
caveat-chatgpt-paying-does-not-stop = Att betala för Plus eller Pro stänger inte av träningen. I företagsabonnemangen och API:et är den av som standard.
caveat-chatgpt-controllers = För personer i EES och Schweiz är OpenAI Ireland Limited personuppgiftsansvarig. På andra håll är det OpenAI OpCo, LLC i San Francisco.

## Claude

caveat-claude-switch-renamed = Reglaget hette Help improve Claude 2025. I oktober 2026 heter det Help Improve our AI models.
caveat-claude-default-disputed = Källorna är oense om standardläget. En guide från oktober 2026 säger att du väljer när du registrerar dig, enligt rapporter från 2025 var rutan redan ikryssad, och villkoren säger ”om du inte väljer bort det”. Se efter hur ditt är inställt.
caveat-claude-incognito = Inkognitochattar används aldrig för träning.
caveat-claude-retention = När reglaget är på kan uppgifter sparas i upp till fem år för träning. När det är av sparas de i 30 dagar efter att du har raderat en chatt.
caveat-claude-delete-conversation = Om du raderar en konversation hålls den utanför framtida träning.
caveat-claude-old-lists-outdated = Vissa listor över sätt att välja bort säger fortfarande att Claude inte tränar på konsumentchattar. Det stämde bara före oktober 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft säger att träning på Copilot-chattar sker ”på vissa marknader”. Om reglaget saknas tränar Microsoft inte på ditt konto.
caveat-copilot-switch-in-app = Enligt en rapport finns reglaget bara i telefonapparna, enligt andra även på webben. Om du inte ser det, prova Copilot-appen.
caveat-copilot-personalization-different = Personalization and memory är ett annat reglage och handlar inte om träning.
caveat-copilot-pages-not-read = Microsofts egna sidor med reglagen (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) gick inte att nå för att läsas direkt.

## Coursera

caveat-coursera-ask-for-person = Du kan be om en människa i stället för AI för kamratbedömning och betyg.
caveat-coursera-training-not-said = Meddelandet listar AI-funktioner men säger inte att deltagarnas innehåll tränar modeller.

## Cursor

caveat-cursor-texts-disagree = Cursors texter säger inte samma sak: villkoren från juni 2025 tillåter träning bara på innehåll som du har godkänt (utom säkerhetsflaggningar och feedback), medan översikten tillåter det även när Privacy Mode är avstängt. Slå därför på Privacy Mode.
caveat-cursor-feedback = Feedback som du skickar kan användas även när Privacy Mode är på.
caveat-cursor-model-logs = Vissa modeller har egna loggar för säkerhetskontroller, även för företagsteam.

## DeepSeek

caveat-deepseek-controller = Personuppgiftsansvarig är ett företag som är registrerat i Kina. Dess företrädare för personer i EU och Storbritannien är Prighter.
caveat-deepseek-menu-not-read = Menyvägen till det reglaget har inte lästs på någon sida hos DeepSeek. Det har bara dess namn.

## DeviantArt

caveat-deviantart-dreamup = Bildgeneratorn DreamUp bygger på en extern modell som tidigare kan ha lärt sig av konst på webben.

## Discord

caveat-discord-bots-own-policies = Andra tillverkares botar och appar följer sina egna policyer. En serverägare kan ta bort dem.
caveat-discord-not-stated = Om Discord tränar generativa modeller på meddelanden anges inte. År 2023 sade företaget till Snopes att användardata inte tränar OpenAI:s allmänna modeller.

## Docusign

caveat-docusign-signers = Som undertecknare (inte kontoägare) kan du inte ställa in något. Fråga företaget som skickade dokumentet till dig.
caveat-docusign-ai-attachment = AI-bilagan från den 30 maj 2024 gäller vissa Docusign-tjänster, inte alla.
caveat-docusign-withdrawal = År 2024 rapporterades att det inte var lätt att hitta något sätt att ta tillbaka samtycket. En nyare anteckning nämner en inställning som är på efter samtycke.

## Dropbox

caveat-dropbox-only-with-ai-features = Filer går till en extern AI bara när en AI-funktion används. Sådana funktioner är märkta.
caveat-dropbox-older-texts-uk-eea = Äldre texter sade att AI-funktioner inte erbjöds i Storbritannien och EES.
caveat-dropbox-own-ai-not-stated = Om Dropbox använder innehåll för sin egen AI anges inte på de sidor som lästes.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = Chatthistoriken lagras på din egen enhet.
caveat-duckai-other-models = Bakom Duck.ai finns andra företags modeller, som nås utan ditt namn eller din adress.

## Duolingo

caveat-duolingo-anonymous-data = Enligt sammanfattningen av policyn får uppgifter som har gjorts anonyma återanvändas utan gräns.

## eBay

caveat-ebay-german-labels = Menyn och texterna är från den tyska webbplatsen. Svara Nein.
caveat-ebay-us-page-unclear = En konsumentwiki säger att rätten att invända gäller Europa och Storbritannien. Om den amerikanska sidan har samma effekt är inte säkert.
caveat-ebay-swiss-users = En schweizisk rapport bekräftar att även schweiziska användare kan använda inställningen.

## Evernote

caveat-evernote-promise-scope = Löftet gäller AI-funktioner. I övrigt talar policyn om felsökning och om att hålla tjänsten säker.

## Figma

caveat-figma-nothing-newer = Inget nyare än 2024 hittades om den här inställningen, så kontrollera den i ditt team.

## Flickr

caveat-flickr-creative-commons = Foton med en Creative Commons-licens får återanvändas av andra inom ramen för licensen.
caveat-flickr-copies-2025 = Policyn och villkoren som lästes är kopior från september 2025.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity är på som standard för användare som är 18 år och äldre.
caveat-gemini-anonymous-chats = Google säger att dess Gemini-inställningar inte omfattar chattar som det gör om till anonyma data.
caveat-gemini-human-reviewers = Mänskliga granskare, även hos tjänsteleverantörer, läser en del av chattarna. De skiljs från ditt konto och sparas i upp till tre år.
caveat-gemini-auto-delete = Aktivitet raderas automatiskt efter 18 månader om du inte väljer 3 eller 36 månader eller aldrig.
caveat-gemini-stayed-off = Keep Activity förblev av för dem som tidigare hade stängt av Gemini Apps Activity.
caveat-gemini-audio-switch = Ett andra, separat reglage omfattar ljud samt videor och skärmdelningar i Gemini Live. Det är av som standard och grundas på samtycke.
caveat-gemini-home-switch = Gemini for Home har ett eget reglage i Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Om du tidigare hade sagt nej till datainsamling för produktförbättring behölls det valet.
caveat-ghcopilot-business-seat = Inställningen är dold för personer med en Business- eller Enterprise-plats. Deras avtal förbjuder träning.
caveat-ghcopilot-private-code-in-use = Kod från ett privat kodförråd kan ändå användas medan du arbetar med den i Copilot, om du inte väljer bort det.
caveat-ghcopilot-affiliates = Data kan lämnas till närstående bolag som Microsoft, men inte till andra modelltillverkare för deras egen träning.
caveat-ghcopilot-wrong-claims = Två webbplatser påstår att data sparas i 30 dagar eller att Business-platser ingår om inte en administratör agerar. Det motsäger vad GitHub säger.

## GitHub (repositories)

caveat-github-licence-d4 = Den nya licensen (avsnitt D.4) omfattar träning av AI-modeller hos GitHub och dess närstående bolag. Den säger att detta inte är någon försäljning av ditt innehåll.
caveat-github-optout-limited-j3 = Avsnitt J.3 begränsar bortvalet till indata och utdata. Det gäller inte licensen i D.4 till D.8 och inte heller offentliga kodförråd.
caveat-github-private-content = Innehåll i privata kodförråd får användas för träning bara när du ger det till en AI-funktion. Då gäller bortvalet.
caveat-github-third-parties = Villkoren hindrar inte tredje parter från att lagligen läsa offentliga kodförråd.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = I november 2025 spreds ett påstående om att smarta funktioner lämnar data till träningen av Gemini. Malwarebytes rättade sin artikel och Google förnekade det.
caveat-gworkspace-class-action = En amerikansk grupptalan från den 11 november 2025 säger att Google slog på Gemini i Gmail, Chat och Meet utan samtycke. Det är ett påstående.
caveat-gworkspace-gemini-rules = Chattar med Gemini-appen omfattas av reglerna för Gemini, som har ett eget svar.
caveat-gworkspace-work-school = Arbets- och skolkonton har egna villkor. Se Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Om Web & App Activity var på är Search Services History på från början för dig. Om det var av är det av från början.
caveat-google-starting-state-unknown = En rapport tillägger att Google inte hade sagt vad som gäller för konton där den gamla inställningen aldrig har rörts.
caveat-google-old-switch-not-enough = Det räcker inte längre att stänga av Web & App Activity om det även ska gälla media i Search. Den nya inställningen är separat.
caveat-google-recommendations-switch = Personalized Recommendations är ett tredje, separat reglage. Det handlar om annonser och förslag.
caveat-google-rollout-dates = Rapporter anger det första mejlet till början av juni eller den 24 juni 2026. Införandet sker konto för konto, så datumet du ser kan vara ett annat.
caveat-google-controllers = Google Ireland Limited är personuppgiftsansvarig för träning av modeller som det tar i bruk i EES och Schweiz, och Google LLC för det som Search och Maps indexerar.
caveat-google-drive-photos = Den här inställningen rör inte det du förvarar i Drive eller Photos. Den handlar om media som du lägger in i Search-verktyg.

## Grammarly / Superhuman

caveat-grammarly-superhuman = Företaget bakom Grammarly heter nu Superhuman. Reglaget behöll sitt namn.

## Grok (xAI)

caveat-grok-without-login = Villkoren säger att om du använder Grok utan att logga in får xAI använda de uppgifterna för träning utan att du kan välja, där det är tillåtet.
caveat-grok-x-posts = Inlägg på X hör till X, ett separat företag med ett eget svar.
caveat-grok-menu-names = Menynamnen skiljer sig mellan rapporter: Data Controls, eller Settings och sedan Data.
caveat-grok-uk-swiss-contact = Kontakt för Storbritannien: xai@lionheartsquared.co.uk. Kontakt för Schweiz: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Du möter den här inställningen bara som administratör. Om du är en person i någons CRM, fråga det företaget.
caveat-hubspot-self-serve = HubSpot säger att man gör det själv: du behöver inte skriva till HubSpot.

## Hugging Face / The Stack

caveat-stack-version-3 = Version 3 är en direkt insamling av offentlig GitHub-kod med ett licensfilter per fil.
caveat-stack-checker-address = Kontrollverktyget är en Space på huggingface.co. Dess exakta adress har inte lästs (en text nämner am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Villkoren och integritetspolicyn nämner ingen träning på användarnas privata innehåll. De har bara lästs delvis.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Sedan IDE-versionerna från hösten 2025 kan en dialogruta fråga om du vill dela kod för att träna modeller. Det räcker att säga nej.
caveat-jetbrains-retention-differs = Källorna är oense om lagringen: meddelandet från juli 2026 säger att data som delas för träning sparas i ett år i EES, medan en äldre supportartikel säger 30 dagar.
caveat-jetbrains-statistics = Statistik om funktioner styrs av ett annat reglage (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Franska menytexter: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn säger till tillsynsmyndigheterna att privata meddelanden inte används, men dess meddelande från augusti 2026 räknar gruppmeddelanden till träningsdata.
caveat-linkedin-uk-microsoft = Storbritannien: sedan den 3 november 2025 delas även inlägg, kommentarer, artiklar, videor, företagssidor och jobbannonser med Microsoft för dess AI. Samma reglage stoppar det.
caveat-linkedin-research-setting = Den separata inställningen för annan forskningsanvändning (Data privacy > Social, economic, and workplace research) är inte bortvalet av AI.

## Mastodon

caveat-mastodon-no-lock = Ett förbud i villkor är ingen teknisk spärr. Vem som helst kan läsa offentliga inlägg och kopiera dem till andra servrar.

## Medium

caveat-medium-stance = Sedan 2023 är Mediums hållning: ingen träning utan samtycke, källhänvisning och betalning.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Historien om att Word- och Excel-filer skrapas kom från ett inlägg på X i november 2024. Microsoft, Thurrott och The Verge rättade till den.
caveat-ms365-general-statement = Microsofts allmänna integritetsförklaring säger visserligen att det får använda data för att träna sina modeller. Dementin gäller Microsoft 365-appar.

## Midjourney

caveat-midjourney-licence = Allt du lägger in, och det som kommer ut, licensieras till Midjourney för gott. Villkoren säger inte uttryckligen att det tränar på det.
caveat-midjourney-images-public = Bilder är offentliga och kan remixas om du inte betalar för Stealth mode. Ett delat chattrum är alltid synligt.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat har bytt namn till Vibe. Hjälpsidor och villkor visar båda namnen (sommaren 2026).
caveat-mistral-default-disputed = Källorna är oense: hjälpcentret säger att träning är på som standard för Free, Pro och Student, dokumentationen säger bara Free. Hjälpcentrets text är nyare och säkrast att utgå från.
caveat-mistral-feedback = Med tummen upp eller ner och en kommentar låter du Mistral använda den konversationen, oavsett hur ditt reglage står.
caveat-mistral-team-admin = I ett team är det administratören som ställer in reglaget, inte du.

## Nextdoor

caveat-nextdoor-principles = Nextdoors AI-principer säger att data som delas med AI-leverantörer är bundna av avtal. De lovar inte att träning inte sker.
caveat-nextdoor-nothing-newer = Ingen källa nyare än 2024 hittades.

## Otter.ai

caveat-otter-class-action = En amerikansk grupptalan (Brewer v. Otter.ai, augusti 2025) säger att Otter tränar på möten utan samtycke från alla som deltar. Den pågick fortfarande 2026.

## My own website or blog

caveat-robots-is-a-request = robots.txt är en uppmaning. Bytespider och DeepSeekBot anges som robotar som inte lyder. Perplexity-User och andra assistenter hämtar en sida för att en person ber om det och kan strunta i den.
caveat-robots-site-builders = På Squarespace och liknande verktyg får du en enda ruta för många robotar.
caveat-dsm-directive-article-4 = Grunden är artikel 4.3 i EU:s DSM-direktiv. Enligt de källor som lästs måste förbehållet vara maskinläsbart, och kommersiella modelltillverkare i EU måste respektera det.
caveat-ai-act-respect-opt-outs = En förklarande text från juni 2026 säger att EU:s AI-förordning tvingar modelltillverkare att respektera sådana bortval och publicera sammanfattningar av träningen, med ett datum i augusti 2026.
caveat-registries-record-wish = Nya register som trainingdataregistry.org antecknar bara ditt önskemål.

## Perplexity

caveat-perplexity-plans = På som standard för Free, Pro och Max. För företagskonton (enterprise) är det av.
caveat-perplexity-switch-names = Rapporter kallar reglaget AI data retention. Äldre hjälpsidor kallar det AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pinterest Europe Ltd. och Pinterest, Inc. är gemensamt personuppgiftsansvariga för personer i EES, Storbritannien och Schweiz.
caveat-pinterest-others-pins = Pins av dina verk som andra har sparat följer deras inställning, inte din.

## Proton Lumo

caveat-lumo-own-page-not-read = Protons egen sida om Lumo har inte lästs. Uppgifterna kommer från två jämförelser av assistenter.

## Quora

caveat-quora-policy-and-help-page = Policyn erbjuder ett sätt att välja bort träning. Hjälpsidan säger att innehåll inte användes för att träna modeller som skriver på Quora. Båda är från 2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Inspelningar som görs av misstag raderas efter 90 dagar.
caveat-rayban-meta-ai-rules = Det du gör med Meta AI på glasögonen omfattas också av reglerna för Meta AI.
caveat-rayban-us-notice = Rapporterna gäller det amerikanska meddelandet. För Europa hittades inget separat.

## Reddit

caveat-reddit-clause-since-2024 = Träningsklausulen har funnits i användaravtalet sedan augusti 2024.
caveat-reddit-partners = Användaravtalet låter Reddit och dess partner träna AI och maskininlärning med offentligt innehåll.
caveat-reddit-dutch-authority = Den nederländska myndigheten granskar sedan 2025 Reddits dataavtal.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Process data only on device rapporteras för Galaxy S25 och nyare. Menynamnet skiljer sig mellan versioner av One UI.
caveat-samsung-cloud-report = En artikel säger att molndata hanteras tillfälligt och inte används för träning. Inget om träning från Samsung självt hittades.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = En rapport från bidragsgivare säger att du kan välja att vara med eller inte. Reglagets exakta namn och dess standardläge har inte lästs.

## Signal

caveat-signal-recipient-can-copy = En person som du skriver till kan ändå kopiera en chatt till en AI-tjänst.

## Slack

caveat-slack-ask-owner = Som medlem kan du inte göra det själv. Fråga arbetsytans ägare.
caveat-slack-ai-extra = Slack AI (ett betalt tillägg) använder språkmodeller inuti Slack. Slack säger att de inte lär sig av dina meddelanden.
caveat-slack-generative-opt-in = Slack säger att generativa modeller tränas på kunddata bara med ett aktivt val att vara med.

## Snapchat

caveat-snapchat-my-selfie = Bilder som görs med My Selfie har ett separat reglage, See My Selfie in Ads.
caveat-snapchat-on-by-default = En fransk översikt från oktober 2025 räknar också Snapchat till de tjänster där användningen är på som standard.
caveat-snapchat-not-posting = Om du inte publicerar i Spotlight, på Snap Map eller på en offentlig profil hålls innehållet utanför Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = Sora hade ett eget träningsreglage i Soras inställningar. Att stänga av reglaget i ChatGPT påverkade det inte.
caveat-sora-export-page = Exportsida som OpenAI anger: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Löftet omfattar generativ AI som imiterar röst, musik eller utseende. Rekommendationer, sökning och bedrägeriskydd använder AI ändå.
caveat-soundcloud-label-contracts = Ingen får använda innehåll som levererats enligt skivbolags- eller distributörsavtal för AI utan rättsinnehavaren.

## Spotify

caveat-spotify-training-purpose = Träningen används för rekommendationer och funktioner som AI DJ och AI playlist. Policyn säger inte att musik eller chattar tränar en allmän språkmodell.

## Squarespace (your website there)

caveat-squarespace-unticked = På en ny webbplats är rutan inte ikryssad, så AI-robotar får komma in.
caveat-squarespace-robots-not-editable = Du kan inte redigera robots.txt själv på Squarespace.

## Stack Overflow

caveat-stackoverflow-data-dump = Den regelbundna datadumpen omfattas också av CC BY-SA, så vem som helst får återanvända den med källhänvisning.

## Strava

caveat-strava-policy-watch-site = Policyns ordalydelse lästes via en webbplats som bevakar policyer (maj 2026), inte på Stravas egen sida.
caveat-strava-health-data = Hälsouppgifter kräver uttryckligt samtycke enligt artikel 9 i GDPR. Fråga därför på vilken grund Strava tränar med dem.

## Substack

caveat-substack-block-off = Blockeringen är av som standard: webbrobotar är tillåtna tills du slår på den.
caveat-substack-checks = Substacks villkor från juli 2026 säger att dess AI-kontroller av innehåll inte får användas för att träna externa modeller.

## SurveyMonkey

caveat-surveymonkey-own-models = Företaget använder avidentifierade svar för att träna sina egna modeller.
caveat-surveymonkey-ask-sender = Om du bara har svarat på en enkät, fråga företaget som skickade den.

## Telegram

caveat-telegram-grok-plan = En plan från 2025 om att bygga in Grok i Telegram blev inte av, enligt en rapport från den 29 januari 2026. Dataskydd anges som skäl.
caveat-telegram-public-channels = Vem som helst kan kopiera offentliga kanaler, även AI-företag.
caveat-telegram-secret-chats = Bara hemliga chattar är totalsträckskrypterade.

## Tesla (car)

caveat-tesla-default-disputed = Källorna är oense om standardläget: ägarhandboken talar om aktivt val (opt-in) för kupékameran, en checklista från 2026 säger att delning är på som standard, och i Europa var det av som standard 2016.
caveat-tesla-separate-switches = Nyare bilar frågar med separata reglage om Autopilot-, parkerings-, rese- och kupédata.

## TikTok

caveat-tiktok-generative-not-named = Den europeiska policyn talar om maskininlärningsmodeller och algoritmer och nämner inte generativ AI. Hur långt träningen går är oklart.
caveat-tiktok-test-19-actions = Ett test som publicerades i maj 2026 räknade till 19 åtgärder för att skicka begäran, flest av alla tjänster. Det säger också att utkast och privata videor kan analyseras.
caveat-tiktok-minors = Minderåriga är inte undantagna i klausulen.
caveat-tiktok-uk-address = Postadress i Storbritannien: 4 Lindsey Street, London EC1A 9HP (Kaleidoscope building).

## Tinder

caveat-tinder-machine-learning = Policyn talar om maskininlärning, inte om generativ AI. Data utan koppling till dig kan sparas för detta.
caveat-tinder-sensitive-data = För uppgifter som anses känsliga säger Tinder att det ber om samtycke där lagen kräver det.

## Tumblr

caveat-tumblr-already-on = Reglaget är redan på för bloggar som tidigare avrådde sökmotorer från att indexera dem.
caveat-tumblr-reblogs = Rebloggningar av dina inlägg på andras bloggar följer de bloggarnas inställningar.
caveat-tumblr-policy-silent = Tumblrs integritetspolicy från den 3 juni 2026 nämner inte AI-träning.

## Twitch

caveat-twitch-representatives = Företrädare i EU: Twitch Interactive Germany GmbH. Företrädare i Storbritannien: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Tidningsrubriker från augusti 2026 säger att Twitch inte kunde svara på om äldre inspelningar hade använts tidigare.

## Udemy (instructors)

caveat-udemy-in-unless-no = Instruktörer är med om de inte säger nej under den årliga perioden.
caveat-udemy-2026-window = Datumen för en period 2026 hittades inte.

## Vimeo

caveat-vimeo-voice-translation = Vimeos AI-översättning behandlar din röst för att leverera den tjänsten.
caveat-vimeo-promise-2024 = Löftet är från 2024. Kopian av integritetspolicyn från mars 2025 motsäger det inte.

## WeTransfer

caveat-wetransfer-wording-removed = Ändringen i juli 2025 lät först som om filer kunde användas för att förbättra maskininlärningsmodeller. WeTransfer sade att det aldrig har gjort det och tog bort formuleringen.
caveat-wetransfer-licence = Licensen som du ger är till för att driva och förbättra tjänsten.

## WhatsApp

caveat-whatsapp-objection-help = Hjälpsida om invändningar: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Källorna är oense. Verbraucherzentrale säger att WhatsApp inte erbjuder någon invändning mot AI-träning eftersom det inte finns några offentliga uppgifter, medan franska och schweiziska medier beskriver hur man använder dess allmänna formulär. Båda kan stämma.
caveat-whatsapp-what-meta-receives = När du använder AI i WhatsApp får Meta region och språk, enhets- och anslutningsdata, loggar och användningsdata, även för minderåriga.
caveat-whatsapp-basis-minors = För det Meta får när du använder AI stöder sig WhatsApp på avtal eller, för minderåriga, på berättigat intresse.
caveat-whatsapp-reset-ai = Du kan radera chatten med Meta AI och skicka /reset-ai för att rensa det assistenten sparar. Meta kan behålla en kopia.
caveat-whatsapp-ads-accounts-centre = Utanför Europa når AI-chattar i WhatsApp annonssystemet bara om WhatsApp finns i samma Kontocenter. Om du håller WhatsApp utanför det undviker du detta.
caveat-whatsapp-bremen = Källorna är oense: myndigheten i Bremen nämnde WhatsApp bland de tjänster vars offentliga kommentarer och inlägg används, medan andra myndigheter och Meta begränsar det till Facebook och Instagram.

## Windows (Recall)

caveat-recall-general-statement = Microsofts allmänna integritetsförklaring (juli 2026) säger visserligen att det får använda data för att träna modeller. Den säger det inte om Recall.
caveat-recall-forum-claims = I forum hittades påståenden om att Recall-data ändå går till Microsoft, men inga bevis.

## Wix (your website there)

caveat-wix-policy-2024 = Policyn som lästes var den som gäller från den 3 mars 2024.

## WordPress.com

caveat-wordpress-already-on = Reglaget är redan på för webbplatser som avråder sökmotorer från att indexera dem.
caveat-wordpress-self-hosted = WordPress som man driftar själv berörs inte. Där bestämmer ägaren med robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Källorna motsäger varandra: X lovade den irländska tillsynsmyndigheten 2024 att lämna EU-inlägg utanför för gott, men dess EU-sidor beskriver träning på grundval av berättigat intresse med möjlighet att välja bort.
caveat-x-eu-default-unknown = Om reglaget är av från början för EU-konton är inte känt, så kontrollera ditt.
caveat-x-default-never-published = X har aldrig publicerat standardläget. Rapporter sedan juli 2024 har sett att det är på.
caveat-x-switch-wording = Reglagets ordalydelse har ändrats från inlägg till offentliga data och nämner nu även xAI, så äldre anvisningar ser annorlunda ut.
caveat-x-grok-com-switch = grok.com och Grok-appen har ett eget reglage: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Partner med en content manager hittar inställningen under Settings > Overview eller i kanalens avancerade inställningar.
caveat-youtube-videos-only = Det här svaret gäller videor. Chattar med Gemini har ett eget svar.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = Det skedde inte i EU: Meta pausade planen den 14 juni 2024.
caveat-timeline-forecast = Detta är en prognos, inget datum.
caveat-gmail-apart = Gmail är en annan sak: enligt Google tränar mejlinnehåll inte Gemini. Fråga om Google Workspace.
