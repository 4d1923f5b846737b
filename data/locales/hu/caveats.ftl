### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Csak rendszergazda módosíthatja. Ha Ön tag, kérje meg a rendszergazdát.
caveat-private-account-keeps-new-posts-out = Ha a fiókot privátra állítja, az új bejegyzések kimaradnak a felhasznált nyilvános tartalomból.
caveat-only-public-material-and-ai-chats = Csak nyilvános anyagokat és MI-csevegéseket használnak. Ha a bejegyzéseket vagy a profilt csak ismerősöknek teszi láthatóvá, az új bejegyzések szintén kimaradnak.
caveat-meta-minors-ai-chats = A jelenlegi EU-s szabályzat szerint a 18 év alatti felhasználók Meta AI-jal folytatott csevegései felhasználhatók, bár a nyilvános bejegyzéseik nem.
caveat-setting-is-a-signal = A beállítás egy jelzés. Az ezt figyelmen kívül hagyó robotokat nem állítja meg.
caveat-only-summary-read = A vállalat feltételeinek vagy szabályzatának csak egy összefoglalóját olvastuk, magát a szöveget nem.
caveat-basis-read-on-us-page = A jogalapot csak az amerikai oldalon olvastuk. Az európai oldal eltérhet.
caveat-in-force-since-february-2024 = Ez 2024 februárja óta van érvényben.
caveat-ms-copilot-terms-cover-365-chat = 2026. augusztus 18-ától a magánszemélyeknek szóló Copilot-feltételek a személyes fiókok Microsoft 365-alkalmazásaiban elérhető Copilot Chatre is vonatkoznak.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = A források ellentmondanak egymásnak abban, mire terjed ki a késői tiltakozás. A német és az olasz hatóságok szerint csak az utána készült bejegyzések vannak biztonságban.
caveat-meta-late-objection-others = A késői tiltakozásról a belga hatóság csak annyit mond, hogy egy modell nem tud felejteni. A Meta saját visszaigazolása arról szól, hogy a nyilvános információkat kihagyja a jövőbeli fejlesztésből.
caveat-meta-linked-accounts = A források ellentmondanak egymásnak az összekapcsolt fiókokat illetően. A Meta tájékoztatója és több beszámoló szerint egyetlen tiltakozás az ugyanabban a Fiókközpontban lévő összes fiókra kiterjed, egy 2026-os kutatási feljegyzés szerint viszont minden fióknál külön kell tiltakozni.
caveat-meta-separate-emails = A külön e-mail-címmel rendelkező fiókoknál mindenképpen külön kell tiltakozni.
caveat-meta-objected-in-2024 = Ha 2024-ben tiltakozott, a Meta szerint nem kell megismételnie. A noyb ezt kétségbe vonta. A Verbraucherzentrale (német fogyasztóvédelmi szervezet) azt tanácsolja, hogy a biztonság kedvéért ismételje meg, főleg ha az e-mail-címe megváltozott.
caveat-meta-what-others-post = Tiltakozása nem terjed ki arra, amit mások tesznek közzé Önről (fényképek, említések). Minden szerzőnek vagy oldaltulajdonosnak is tiltakoznia kell.
caveat-meta-italian-form = Az olasz hatóság bejelentkezés nélküli űrlapot tett közzé azoknak, akik nem használnak Meta-termékeket. Az elolvasott másolatban a címe le volt vágva. Az itt felsorolt két, harmadik felekre vonatkozó űrlap jöhet szóba.
caveat-meta-form-2024-and-now = 2024-ben az űrlap az országot, az e-mail-címet, az Önre gyakorolt hatást és egy e-mailben küldött kódot kért. 2025 áprilisa óta csak az e-mail-címet (már ki van töltve) és nem kötelező indoklást kér.
caveat-meta-wall-statement = Az üzenőfalon közzétett nyilatkozatnak arról, hogy nem ért egyet, nincs hatása. Csak az űrlap számít.
caveat-meta-court-record = Az OLG Köln 2025. május 23-án elutasította a sürgősségi eltiltást (15 UKl 2/25). Az OLG Schleswig 2025. augusztus 12-én elutasította a SOMI sürgősségi kérelmét (6 UKl 3/25), mert az túl későn érkezett.
caveat-meta-no-main-ruling = A hamburgi hatóság 2025. május 27-én megszüntette sürgősségi eljárását. Érdemi eljárásban hozott bírósági ítéletet nem találtunk.
caveat-meta-complain-at-home = Panaszt tehet a saját adatvédelmi hatóságánál. A Meta ügyében az ír DPC a fő felügyeleti hatóság.
caveat-facebook-menu-german = Német menüpontok: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Francia menüpontok: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Olasz menüpontok: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = A menü többször változott. Az Adatvédelmi központba mutató közvetlen linkeket nem sikerült megerősíteni, az űrlapok címét igen.
caveat-facebook-pages-disputed = A források ellentmondanak egymásnak a Facebook-oldalakat illetően. Olasz beszámolók szerint az űrlap nem terjed ki az oldalra, a brandenburgi hatóság viszont arra szólítja fel az oldalak üzemeltetőit, hogy tiltakozzanak.
caveat-facebook-pages-safe-reading = Ha oldalt üzemeltet, a biztonságos értelmezés az, hogy a saját fiókjával tiltakozik. Mások hozzászólásai védtelenek maradnak.
caveat-meta-outside-europe = Az Európán kívül élők is elküldhetik az űrlapot, de a Meta nem köteles eleget tenni neki, ahol erre jogszabály nem kötelezi.
caveat-facebook-other-businesses = 2026 júliusa óta a más vállalkozásoktól származó tevékenységre vonatkozó beállítás (először Európán kívül) az MI-válaszokat is alakítja. Helye: Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Más menüútvonalak: profil > ≡ > Settings and activity > Privacy Centre, majd az első szövegben az object szóhoz tartozó link. Vagy: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = Az EU-s szabályzat az üzenetek tartalmát azon adatok között sorolja fel, amelyeket a Meta a jogszabályok keretein belül a termékek általános javítására használhat. Az MI betanítására vonatkozó rendelkezések csak nyilvános tartalmat, MI-csevegéseket és harmadik féltől származó információkat sorolnak fel.
caveat-messenger-end-to-end = A Meta nem tudja elolvasni a végpontok között titkosított csevegéseket, hacsak valaki meg nem osztja őket az MI-vel, vagy nem jelenti őket.
caveat-meta-ai-ads-europe = A Meta európai hozzájárulási listája a személyre szabott hirdetésekhez nem említi az MI-csevegéseket. 2026. májusi beszámolók szerint az EU, az Egyesült Királyság és Dél-Korea továbbra is kimarad a hirdetési változásból. A Meta soha nem nevezte meg a kizárt régiókat.
caveat-meta-ai-sensitive-topics = A közlések szerint az MI-csevegésekben szereplő vallási, szexuális irányultságra vonatkozó, politikai, egészségügyi, származási, meggyőződésbeli és szakszervezeti tagsággal kapcsolatos témákat nem használják hirdetésekhez.
caveat-meta-ai-all-users = A jelenlegi EU-s szabályzat megengedi, hogy a Meta minden regisztrált felhasználó, így a 18 év alattiak MI-csevegéseit is az MI-je fejlesztésére használja.
caveat-meta-ai-memory = Nem sikerült megerősíteni, hogy a memóriának lenne központi kikapcsolója. Az emlékek az egy Fiókközpontban lévő fiókok között közösek.
caveat-meta-ai-other-people = Ne írja be mások adatait. Amit róluk megoszt, az szintén felhasználható.
caveat-threads-no-own-form = A Threadsnek saját, rövid adatvédelmi szabályzata van, amely a Meta szabályzatára épül. Egyik sem nevez meg csak a Threadshez tartozó tiltakozási űrlapot.
caveat-threads-named-or-not = A források ellentmondanak egymásnak: 2025-ös francia beszámolók a Facebook és az Instagram mellett a Threadset is megnevezik, a Meta bejelentése és a legtöbb hatóság viszont csak a Facebookról és az Instagramról beszél.

## Academia.edu

caveat-no-switch-in-terms-read = Az elolvasott feltételekben nem találtunk ez elleni kapcsolót. Nézze meg a fiókbeállításait.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Ha béta programban vesz részt, vagy műveket ad az Adobe Stocknak, az Adobe felhasználhatja azokat betanításra.

## Airbnb

caveat-airbnb-pseudonymises = Az Airbnb azt közli, hogy a betanítás előtt, ahol lehetséges, eltávolítja a neveket, vagy álnevesíti az adatokat.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = A megszűnt lehetőség csak az Egyesült Államokban, angolul létezett, az Echo Dot (4. generációs), az Echo Show 10 és az Echo Show 15 eszközön. Akik használták, azokat a Don't save recordings beállításra állították át.
caveat-alexa-terms-training-data = Az Alexa 2025. december 17-i feltételei szerint modelljeit Amazon-tartalmakkal, a szolgáltatások használatából származó tartalmakkal, valamint licencelt és nyilvános tartalmakkal tanítják be.
caveat-alexa-menu-from-howtos = A menü nyilvános útmutatókból származik, nem az Amazon oldaláról.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Saját webhelye esetében az Amazonbot nevet kell a robots.txt fájlban használni.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Ugyanebben a menüben egy külön kapcsoló neve Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = A felhasznált adatokat megfosztják az azonosítóktól, és legfeljebb hét évig őrzik.
caveat-atlassian-premium-reports-differ = A beszámolók eltérnek a Premium csomagot illetően. A legtöbb szerint a metaadatok használata mindig be van kapcsolva, az alkalmazáson belüli adatoké pedig alapértelmezés szerint ki. Nézze meg a csomagok oldalát.

## BeReal

caveat-bereal-gender-guess = Az MI a felhasználónévből, a keresztnévből és az életrajzból kikövetkezteti az Ön valószínű nemét, az alkalmazáson belüli hirdetéscélzáshoz.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = A robots.txt nem zárja ki az MI-robotokat, és kívülállók nagy bejegyzéskészleteket másoltak le.
caveat-bluesky-proposal-0008 = Egy 2025. márciusi terv (0008. javaslat) szerint megadhatná, mit szeretne az MI betanításával, az archiválással és a másolással kapcsolatban. Ez kérés lenne, nem zár. Azt, hogy beállítás lett-e belőle, nem találtuk meg.

## Brave Leo

caveat-brave-own-page-not-read = A Brave saját oldala nem volt elérhető. Csak egy beszámolót olvastunk.

## Bumble

caveat-bumble-icebreakers-six-years = A beszélgetésindítók promptjait és bemeneteit a fiók törlése után hat évig megőrzik.
caveat-bumble-noyb-openai = A noyb szerint az adatokat az OpenAI rendszereibe táplálják. A Bumble szabályzata nem beszél betanításról.

## Canva

caveat-canva-default-disputed = A források ellentmondanak egymásnak az alapértelmezést illetően. Egy adatvédelmi katalógus, amely elolvasta a szabályzatot, bekapcsoltnak mondja. Egy MI-feltételeket gyűjtő jegyzék csak annyit mond, hogy az adatvédelmi beállításoktól függ.
caveat-canva-creators-templates = A Canva Creators tagjai kihagyathatják sablonjaikat a Canva modelljeiből.
caveat-canva-switch-name-not-read = Magának a kapcsolónak a nevét nem olvastuk Canva-oldalon.

## Character.AI

caveat-character-switch-eea-uk-only = A Character.AI csak az EGT-ben és az Egyesült Királyságban élőknek írja le a kapcsolót.
caveat-character-first-training-step = A Character.AI saját összefoglalója szerint az első betanítási lépést már nem végzi el, de modelljei javítására továbbra is használhat csevegéseket.
caveat-character-public-stays-up = Az Ön által nyilvánossá tett karakter a fiók törlése után is fennmaradhat.

## ChatGPT

caveat-chatgpt-switch-or-portal = A kapcsoló és a portál ugyanazt teszi. A kettő közül az egyik elég.
caveat-chatgpt-paying-does-not-stop = A Plusért vagy a Próért fizetett díj nem kapcsolja ki a betanítást. Az üzleti csomagokban és az API-ban alapértelmezés szerint ki van kapcsolva.
caveat-chatgpt-controllers = Az EGT-ben és Svájcban élők esetében az adatkezelő az OpenAI Ireland Limited. Máshol a San Franciscó-i OpenAI OpCo, LLC.

## Claude

caveat-claude-switch-renamed = A kapcsoló 2025-ben Help improve Claude volt. 2026 októberében a neve Help Improve our AI models.
caveat-claude-default-disputed = A források ellentmondanak egymásnak az alapértelmezést illetően. Egy 2026. októberi útmutató szerint regisztrációkor lehet választani, 2025-ös beszámolók szerint a jelölőnégyzet már be volt jelölve, a feltételekben pedig az áll: hacsak Ön el nem utasítja. Nézze meg, hogyan áll az Öné.
caveat-claude-incognito = Az inkognitócsevegéseket soha nem használják betanításra.
caveat-claude-retention = Bekapcsolt kapcsolóval az adatokat betanítás céljából legfeljebb öt évig őrizhetik. Kikapcsolva 30 napig azután, hogy Ön törölt egy csevegést.
caveat-claude-delete-conversation = Egy beszélgetés törlése kihagyja azt a jövőbeli betanításból.
caveat-claude-old-lists-outdated = Egyes elutasítási listák még azt állítják, hogy a Claude magánszemélyek csevegéseivel nem végez betanítást. Ez csak 2025 októbere előtt volt igaz.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = A Microsoft szerint Copilot-csevegésekkel „egyes piacokon” végeznek betanítást. Ha a kapcsoló hiányzik, az Ön fiókjával nem végez betanítást.
caveat-copilot-switch-in-app = Egy beszámoló a kapcsolót csak a telefonos alkalmazásokban találta, mások a weben is. Ha nem látja, próbálja a Copilot alkalmazást.
caveat-copilot-personalization-different = A Personalization and memory egy másik kapcsoló, és nem a betanításról szól.
caveat-copilot-pages-not-read = A Microsoft saját, kapcsolókat tartalmazó oldalait (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) nem lehetett közvetlenül elolvasni.

## Coursera

caveat-coursera-ask-for-person = A társértékelésnél és az osztályzásnál MI helyett embert kérhet.
caveat-coursera-training-not-said = A tájékoztató felsorolja az MI-funkciókat, de nem mondja, hogy a tanulók tartalmával modelleket tanítanak be.

## Cursor

caveat-cursor-texts-disagree = A Cursor szövegei ellentmondanak egymásnak: a 2025. júniusi feltételek csak olyan tartalommal engedik a betanítást, amelyhez Ön hozzájárult (a biztonsági jelzések és a visszajelzés kivételével), az áttekintés szerint viszont kikapcsolt Privacy Mode mellett is lehet. Ezért kapcsolja be.
caveat-cursor-feedback = Az Ön által küldött visszajelzést bekapcsolt Privacy Mode mellett is felhasználhatják.
caveat-cursor-model-logs = Egyes modellek biztonsági ellenőrzéshez saját naplót vezetnek, vállalati csapatoknál is.

## DeepSeek

caveat-deepseek-controller = Az adatkezelő Kínában bejegyzett vállalat. Az EU-ban és az Egyesült Királyságban élők számára a képviselője a Prighter.
caveat-deepseek-menu-not-read = A kapcsolóhoz vezető menüútvonalat nem olvastuk a DeepSeek oldalán. Csak a nevét.

## DeviantArt

caveat-deviantart-dreamup = A DreamUp nevű képgenerátora külső modellre épül, amely korábban a weben található művekből tanulhatott.

## Discord

caveat-discord-bots-own-policies = Más készítők botjai és alkalmazásai a saját szabályzatukat követik. A szerver tulajdonosa eltávolíthatja őket.
caveat-discord-not-stated = Nem közlik, hogy a Discord üzenetekkel tanít-e be generatív modelleket. 2023-ban a Snopesnak azt mondta, hogy a felhasználói adatokkal nem tanítják be az OpenAI általános modelljeit.

## Docusign

caveat-docusign-signers = Aláíróként (nem a fiók tulajdonosaként) semmit sem állíthat be. Kérdezze meg azt a vállalatot, amelyik a dokumentumot küldte.
caveat-docusign-ai-attachment = A 2024. május 30-i MI-melléklet egyes Docusign-szolgáltatásokra vonatkozik, nem mindegyikre.
caveat-docusign-withdrawal = 2024-ben arról számoltak be, hogy nem volt könnyen megtalálható módja a hozzájárulás visszavonásának. Egy újabb feljegyzés említ egy beállítást, amely hozzájárulás után be van kapcsolva.

## Dropbox

caveat-dropbox-only-with-ai-features = Fájlok csak MI-funkció használatakor kerülnek külső MI-hez. Ezek a funkciók jelölve vannak.
caveat-dropbox-older-texts-uk-eea = Régebbi szövegek szerint az MI-funkciók nem voltak elérhetők az Egyesült Királyságban és az EGT-ben.
caveat-dropbox-own-ai-not-stated = Az elolvasott oldalak nem mondják meg, hogy a Dropbox használ-e tartalmat a saját MI-jéhez.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = A csevegési előzményeket az Ön saját eszköze tárolja.
caveat-duckai-other-models = A Duck.ai mögött más vállalatok modelljei állnak, amelyeket az Ön neve és címe nélkül érnek el.

## Duolingo

caveat-duolingo-anonymous-data = A szabályzat összefoglalója szerint a névtelenné tett adatok korlátlanul újrafelhasználhatók.

## eBay

caveat-ebay-german-labels = A menü és a felirat a német oldalé. Válasza legyen Nein.
caveat-ebay-us-page-unclear = Egy fogyasztói wiki szerint a tiltakozáshoz való jog Európára és az Egyesült Királyságra vonatkozik. Nem biztos, hogy az amerikai oldalnak ugyanaz a hatása.
caveat-ebay-swiss-users = Egy svájci beszámoló megerősíti, hogy a svájci felhasználók is használhatják a beállítást.

## Evernote

caveat-evernote-promise-scope = Az ígéret MI-funkciókra vonatkozik. Egyébként a szabályzat hibakeresésről és a szolgáltatás biztonságáról beszél.

## Figma

caveat-figma-nothing-newer = Erről a beállításról 2024-nél újabbat nem találtunk, ezért ellenőrizze a csapatában.

## Flickr

caveat-flickr-creative-commons = A Creative Commons licenc alatti fényképeket mások az adott licenc keretei között újra felhasználhatják.
caveat-flickr-copies-2025 = Az elolvasott szabályzat és feltételek 2025. szeptemberi másolatok.

## Gemini (Google)

caveat-gemini-default-adults = A Keep Activity a 18 éves és idősebb felhasználóknál alapértelmezés szerint be van kapcsolva.
caveat-gemini-anonymous-chats = A Google szerint a Gemini-beállításai nem vonatkoznak a névtelen adatokká alakított csevegésekre.
caveat-gemini-human-reviewers = Emberi ellenőrök, szolgáltatóknál is, elolvassák a csevegések egy részét. Ezeket elválasztják a fiókjától, és legfeljebb három évig őrzik.
caveat-gemini-auto-delete = A tevékenység 18 hónap után magától törlődik, hacsak Ön 3 vagy 36 hónapot vagy a „soha” lehetőséget nem állítja be.
caveat-gemini-stayed-off = A Keep Activity kikapcsolva maradt azoknál, akik korábban kikapcsolták a Gemini Apps Activityt.
caveat-gemini-audio-switch = Egy második, külön kapcsoló a hanganyagokra, valamint a Gemini Live videóira és képernyőmegosztásaira vonatkozik. Alapértelmezés szerint ki van kapcsolva, és hozzájáruláson alapul.
caveat-gemini-home-switch = A Gemini for Home külön kapcsolóval rendelkezik a Google Home Historyban.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Ha korábban elutasította a termékfejlesztési célú adatgyűjtést, ezt a választását megtartották.
caveat-ghcopilot-business-seat = A beállítás rejtve van azoknál, akik Business vagy Enterprise licenccel rendelkeznek. Szerződésük tiltja a betanítást.
caveat-ghcopilot-private-code-in-use = A privát kódtárból származó kód továbbra is felhasználható, miközben Ön a Copilottal dolgozik rajta, hacsak el nem utasítja.
caveat-ghcopilot-affiliates = Az adatok kapcsolt vállalkozásokhoz, például a Microsofthoz kerülhetnek, de nem más modellfejlesztőkhöz a saját betanításukhoz.
caveat-ghcopilot-wrong-claims = Két oldal azt állítja, hogy az adatokat 30 napig őrzik, vagy hogy a Business-licencek is érintettek, ha a rendszergazda nem lép. Ez ellentmond a GitHub közlésének.

## GitHub (repositories)

caveat-github-licence-d4 = Az új licenc (D.4. szakasz) kiterjed a GitHub és kapcsolt vállalkozásai MI-modelljeinek betanítására. Azt mondja, hogy ez nem a tartalmak értékesítése.
caveat-github-optout-limited-j3 = A J.3. szakasz az elutasítást a bemenetekre és a kimenetekre korlátozza. Nem vonatkozik a D.4–D.8. szakasz szerinti licencre, sem a nyilvános kódtárakra.
caveat-github-private-content = Privát kódtár tartalma csak akkor használható betanításra, ha Ön egy MI-funkciónak adja. Az elutasítás ekkor érvényes.
caveat-github-third-parties = A feltételek nem akadályozzák meg, hogy harmadik felek jogszerűen nyilvános kódtárakat olvassanak.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = 2025 novemberében elterjedt az az állítás, hogy az intelligens funkciók a Gemini betanítását táplálják. A Malwarebytes helyesbítette cikkét, a Google tagadta.
caveat-gworkspace-class-action = Egy 2025. november 11-i amerikai csoportos kereset azt állítja, hogy a Google hozzájárulás nélkül kapcsolta be a Geminit a Gmailben, a Chatben és a Meetben. Ez csak állítás.
caveat-gworkspace-gemini-rules = A Gemini alkalmazással folytatott csevegések a Gemini szabályai alá esnek, amelyekről külön válasz szól.
caveat-gworkspace-work-school = A munkahelyi és iskolai fiókoknak saját feltételeik vannak. Lásd: Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Ha a Web & App Activity be volt kapcsolva, a Search Services History bekapcsolva indul. Ha ki volt kapcsolva, kikapcsolva indul.
caveat-google-starting-state-unknown = Egy beszámoló hozzáteszi: a Google nem mondta meg, mit kapnak azok a fiókok, amelyek soha nem nyúltak a régi beállításhoz.
caveat-google-old-switch-not-enough = A Web & App Activity kikapcsolása önmagában már nem hat a keresési médiafájlokra. Az új beállítás külön van.
caveat-google-recommendations-switch = A Personalized Recommendations egy harmadik, külön kapcsoló. Hirdetésekről és javaslatokról szól.
caveat-google-rollout-dates = A beszámolók szerint az első e-mail június elején vagy 2026. június 24-én jött. A bevezetés fiókonként történik, ezért az Önnél látható dátum eltér.
caveat-google-controllers = Az EGT-ben és Svájcban bevezetett modelljei betanításának adatkezelője a Google Ireland Limited, a Kereső és a Térkép által indexelt tartalomé a Google LLC.
caveat-google-drive-photos = Ez a beállítás nem érinti azt, amit a Drive-ban vagy a Fotókban tárol. A keresőeszközökbe tett médiafájlokról szól.

## Grammarly / Superhuman

caveat-grammarly-superhuman = A Grammarly mögötti vállalat neve most Superhuman. A kapcsoló neve megmaradt.

## Grok (xAI)

caveat-grok-without-login = A feltételek szerint a Grok bejelentkezés nélküli használata lehetővé teszi, hogy az xAI ezeket az adatokat választási lehetőség nélkül betanításra használja, ahol ez megengedett.
caveat-grok-x-posts = Az X-en közzétett bejegyzések az X-hez tartoznak, amely külön vállalat, külön válasszal.
caveat-grok-menu-names = A menünevek a beszámolókban eltérnek: Data Controls, vagy Settings, azután Data.
caveat-grok-uk-swiss-contact = Kapcsolat az Egyesült Királyságban: xai@lionheartsquared.co.uk. Kapcsolat Svájcban: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Ezzel a beállítással csak rendszergazdaként találkozik. Ha valakinek a CRM-jében (ügyfél-adatbázisában) szerepel, kérdezze azt a vállalatot.
caveat-hubspot-self-serve = A HubSpot szerint önállóan elvégezhető: nem kell írni a HubSpotnak.

## Hugging Face / The Stack

caveat-stack-version-3 = A 3. verzió a nyilvános GitHub-kód közvetlen begyűjtése, fájlonkénti licencszűrővel.
caveat-stack-checker-address = Az ellenőrző egy Space a huggingface.co oldalon. Pontos címét nem olvastuk (egy szöveg az am-i-in-the-stack.huggingface.co címet nevezi meg).
caveat-huggingface-private-content = A feltételek és az adatvédelmi szabályzat nem említik, hogy a felhasználók privát tartalmával betanítást végeznének. Csak részben olvastuk őket.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = A 2025 őszi IDE-kiadások óta egy párbeszédablak megkérdezheti, hogy meg kívánja-e osztani a kódot modellek betanításához. Elég nemet mondani.
caveat-jetbrains-retention-differs = A források ellentmondanak egymásnak a tárolást illetően: a 2026. júliusi tájékoztató szerint a betanításra megosztott adatokat az EGT-ben egy évig, egy régebbi támogatási cikk szerint 30 napig őrzik.
caveat-jetbrains-statistics = A funkciókról szóló statisztikák egy másik kapcsolóhoz tartoznak (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Francia menüpontok: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = A LinkedIn a hatóságoknak azt mondja, hogy privát üzeneteket nem használnak, de 2026. augusztusi tájékoztatója a tanítóadatok között a csoportüzeneteket is felsorolja.
caveat-linkedin-uk-microsoft = Egyesült Királyság: 2025. november 3. óta a bejegyzéseket, hozzászólásokat, cikkeket, videókat, vállalati oldalakat és álláshirdetéseket a Microsofttal is megosztják annak MI-jéhez. Ugyanaz a kapcsoló állítja le.
caveat-linkedin-research-setting = Az egyéb kutatási felhasználásra vonatkozó külön beállítás (Data privacy > Social, economic, and workplace research) nem az MI elutasítása.

## Mastodon

caveat-mastodon-no-lock = A feltételekben szereplő tiltás nem technikai zár. Nyilvános bejegyzéseket bárki olvashat, és másik szerverre másolhat.

## Medium

caveat-medium-stance = A Medium álláspontja 2023 óta: nincs betanítás hozzájárulás, forrásmegjelölés és fizetés nélkül.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Az a történet, hogy a Word- és Excel-fájlokat tömegesen begyűjtik, egy 2024. novemberi X-bejegyzésből ered. A Microsoft, a Thurrott és a The Verge tisztázta.
caveat-ms365-general-statement = A Microsoft általános adatvédelmi nyilatkozata mégis azt mondja, hogy adatokat használhat modelljei betanítására. A tagadás a Microsoft 365-alkalmazásokra vonatkozik.

## Midjourney

caveat-midjourney-licence = Mindent, amit bevisz, és ami kijön, véglegesen licencbe ad a Midjourneynek. A feltételek nem mondják ki szó szerint, hogy betanítást végeznek vele.
caveat-midjourney-images-public = A képek nyilvánosak, és mások átdolgozhatják őket, hacsak Ön nem fizet a Stealth módért. Egy közös csevegőszoba mindig látható.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = A Le Chatet átnevezték Vibe-ra. A súgóoldalakon és a feltételekben mindkét név szerepel (2026 nyara).
caveat-mistral-default-disputed = A források ellentmondanak egymásnak: a súgó szerint a Free, a Pro és a Student alapértelmezés szerint be van kapcsolva, a dokumentáció szerint csak a Free. A súgó szövege újabb, és ez a biztonságosabb értelmezés.
caveat-mistral-feedback = Egy megjegyzéssel küldött, felfelé vagy lefelé mutató hüvelykujj után a Mistral felhasználhatja azt a beszélgetést, bármilyen állásban van is a kapcsoló.
caveat-mistral-team-admin = Csapatban a rendszergazda állítja a kapcsolót, nem Ön.

## Nextdoor

caveat-nextdoor-principles = A Nextdoor MI-alapelvei szerint az MI-szolgáltatókkal megosztott adatokat szerződés köti. Azt nem ígérik, hogy nem végeznek betanítást.
caveat-nextdoor-nothing-newer = 2024-nél újabb forrást nem találtunk.

## Otter.ai

caveat-otter-class-action = Egy amerikai csoportos kereset (Brewer v. Otter.ai, 2025. augusztus) szerint az Otter az összes résztvevő hozzájárulása nélkül végez betanítást megbeszélésekkel. 2026-ban még folyamatban volt.

## My own website or blog

caveat-robots-is-a-request = A robots.txt kérés. A Bytespider és a DeepSeekBot a nem engedelmeskedők között szerepel. A Perplexity-User és más asszisztensek azért töltenek le egy oldalt, mert egy ember kéri, és figyelmen kívül hagyhatják.
caveat-robots-site-builders = A Squarespace-en és hasonló webhelykészítőkön egy jelölőnégyzet vonatkozik sok robotra.
caveat-dsm-directive-article-4 = Az alap az EU DSM-irányelvének 4. cikk (3) bekezdése. Az elolvasott források szerint a fenntartásnak géppel olvashatónak kell lennie, és az EU-beli kereskedelmi modellfejlesztőknek tiszteletben kell tartaniuk.
caveat-ai-act-respect-opt-outs = Egy 2026. júniusi magyarázat szerint az EU MI-rendelete kötelezi a modellfejlesztőket, hogy tiszteletben tartsák az ilyen elutasításokat, és betanítási összefoglalókat tegyenek közzé, 2026. augusztusi dátummal.
caveat-registries-record-wish = Az új nyilvántartások, például a trainingdataregistry.org, csak rögzítik a kívánságát.

## Perplexity

caveat-perplexity-plans = A Free, a Pro és a Max csomagban alapértelmezés szerint be van kapcsolva. Vállalati fiókoknál ki van kapcsolva.
caveat-perplexity-switch-names = Beszámolók a kapcsolót AI data retention néven említik. Régebbi súgóoldalak AI data usage néven.

## Pinterest

caveat-pinterest-joint-controllers = Az EGT-ben, az Egyesült Királyságban és Svájcban élők esetében a Pinterest Europe Ltd. és a Pinterest, Inc. közös adatkezelők.
caveat-pinterest-others-pins = Az Ön műveiről mások által mentett Pinekre az ő beállításuk érvényes, nem az Öné.

## Proton Lumo

caveat-lumo-own-page-not-read = A Proton saját oldalát a Lumóról nem olvastuk. Az állítások asszisztensek két összehasonlításából származnak.

## Quora

caveat-quora-policy-and-help-page = A szabályzat elutasítási lehetőséget kínál a betanítással szemben. A súgóoldal szerint a tartalmat nem használták a Quorán író modellek betanítására. Mindkettő 2023-ból való.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = A véletlenül készült felvételeket 90 nap után törlik.
caveat-rayban-meta-ai-rules = Amit a szemüvegen a Meta AI-jal tesz, arra a Meta AI szabályai is vonatkoznak.
caveat-rayban-us-notice = A beszámolók az amerikai tájékoztatóról szólnak. Európára vonatkozóan nem találtunk külön szöveget.

## Reddit

caveat-reddit-clause-since-2024 = A betanításra vonatkozó rendelkezés 2024 augusztusa óta szerepel a felhasználói szerződésben.
caveat-reddit-partners = A felhasználói szerződés megengedi a Redditnek és partnereinek, hogy nyilvános tartalommal MI-t és gépi tanulást tanítsanak be.
caveat-reddit-dutch-authority = A holland hatóság 2025 óta vizsgálja a Reddit adatügyleteit.

## Samsung Galaxy AI

caveat-samsung-newer-phones = A Process data only on device beállításról a Galaxy S25 és újabb készülékeknél számoltak be. A menü neve a One UI verziójától függően eltér.
caveat-samsung-cloud-report = Egy cikk szerint a felhőadatokat csak pillanatnyilag kezelik, és nem használják betanításra. Magától a Samsungtól a betanításról nem találtunk semmit.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Egy közreműködői beszámoló szerint választhat a részvétel és a kimaradás között. A kapcsoló pontos nevét és alapértelmezését nem olvastuk.

## Signal

caveat-signal-recipient-can-copy = Akinek ír, az továbbra is bemásolhat egy csevegést egy MI-szolgáltatásba.

## Slack

caveat-slack-ask-owner = Tagként ezt saját maga nem teheti meg. Kérje meg a munkaterület tulajdonosát.
caveat-slack-ai-extra = A Slack AI (fizetős kiegészítő) a Slacken belüli nyelvi modelleket használ. A Slack szerint ezek nem tanulnak az Ön üzeneteiből.
caveat-slack-generative-opt-in = A Slack szerint generatív modelleket ügyféladatokkal csak tevőleges engedélyezés esetén tanítanak be.

## Snapchat

caveat-snapchat-my-selfie = A My Selfie-vel készült képekhez külön kapcsoló van: See My Selfie in Ads.
caveat-snapchat-on-by-default = Egy 2025. októberi francia áttekintés a Snapchatet is azok közé a szolgáltatások közé sorolja, ahol a felhasználás alapértelmezés szerint be van kapcsolva.
caveat-snapchat-not-posting = Ha nem tesz közzé semmit a Spotlighton, a Snap Mapen vagy nyilvános profilon, a tartalom kimarad a Public Contentből.

## Sora (OpenAI video)

caveat-sora-own-switch = A Sorának saját betanítási kapcsolója volt a Sora beállításaiban. A ChatGPT kapcsolójának kikapcsolása erre nem hatott.
caveat-sora-export-page = Az OpenAI által megnevezett exportálási oldal: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Az ígéret a hangot, zenét vagy hasonmást utánzó generatív MI-re terjed ki. Az ajánlások, a keresés és a csalásfelderítés így is MI-t használ.
caveat-soundcloud-label-contracts = A kiadói vagy terjesztői szerződés alapján átadott tartalmat a jogosult nélkül senki sem használhatja MI-hez.

## Spotify

caveat-spotify-training-purpose = A betanítás az ajánlásokat és olyan funkciókat szolgál, mint az AI DJ és az MI-lejátszási lista. A szabályzat nem mondja, hogy zenével vagy csevegésekkel általános nyelvi modellt tanítanának be.

## Squarespace (your website there)

caveat-squarespace-unticked = Új webhelyen a jelölőnégyzet nincs bejelölve, így az MI-robotok bejöhetnek.
caveat-squarespace-robots-not-editable = A Squarespace-en a robots.txt fájlt nem szerkesztheti saját maga.

## Stack Overflow

caveat-stackoverflow-data-dump = A rendszeres adatkimentés (data dump) is CC BY-SA alatt áll, tehát forrásmegjelöléssel bárki újrafelhasználhatja.

## Strava

caveat-strava-policy-watch-site = A szabályzat szövegét egy szabályzatfigyelő oldalon (2026. május) olvastuk, nem a Strava saját oldalán.
caveat-strava-health-data = Az egészségügyi adatokhoz a GDPR 9. cikke szerint kifejezett hozzájárulás kell. Kérdezze meg tehát, milyen alapon végez velük a Strava betanítást.

## Substack

caveat-substack-block-off = A letiltás alapértelmezés szerint ki van kapcsolva: a robotok beengedettek, amíg Ön be nem kapcsolja.
caveat-substack-checks = A Substack 2026. júliusi feltételei szerint a tartalmak MI-alapú ellenőrzése nem használható külső modellek betanítására.

## SurveyMonkey

caveat-surveymonkey-own-models = Azonosítóktól megfosztott válaszokat használ saját modelljei betanítására.
caveat-surveymonkey-ask-sender = Ha csak kitöltött egy kérdőívet, az azt küldő vállalatot kérdezze.

## Telegram

caveat-telegram-grok-plan = Egy 2026. január 29-i beszámoló szerint nem valósult meg az a 2025-ös terv, hogy a Grokot a Telegramba építsék. Okként az adatvédelmet nevezik meg.
caveat-telegram-public-channels = A nyilvános csatornákat bárki lemásolhatja, az MI-vállalatok is.
caveat-telegram-secret-chats = Csak a titkos csevegések vannak végpontok között titkosítva.

## Tesla (car)

caveat-tesla-default-disputed = A források ellentmondanak egymásnak az alapértelmezést illetően: a kezelési kézikönyv az utastéri kamera esetében önkéntes bekapcsolásról beszél, egy 2026-os ellenőrzőlista szerint a megosztás alapértelmezés szerint be van kapcsolva, Európában pedig 2016-ban alapértelmezés szerint ki volt kapcsolva.
caveat-tesla-separate-switches = Az újabb autók külön kapcsolókkal kérdeznek rá az Autopilot-, a parkolási, az út- és az utastéri adatokra.

## TikTok

caveat-tiktok-generative-not-named = Az európai szabályzat gépi tanulási modellekről és algoritmusokról beszél, és nem nevez meg generatív MI-t. Nem világos, meddig terjed a betanítás.
caveat-tiktok-test-19-actions = Egy 2026 májusában közzétett teszt 19 műveletet számolt a kérelem elküldéséig, a legtöbbet az összes szolgáltatás közül. Azt is mondja, hogy piszkozatokat és privát videókat is elemezhetnek.
caveat-tiktok-minors = A rendelkezés nem zárja ki a kiskorúakat.
caveat-tiktok-uk-address = Egyesült királyságbeli postacím: 4 Lindsey Street, London EC1A 9HP (Kaleidoscope building).

## Tinder

caveat-tinder-machine-learning = A szabályzat gépi tanulásról beszél, nem generatív MI-ről. Az Önhöz nem köthető adatokat ehhez megőrizhetik.
caveat-tinder-sensitive-data = A Tinder azt mondja, hogy az érzékenynek tekintett adatokhoz hozzájárulást kér, ahol a jogszabály előírja.

## Tumblr

caveat-tumblr-already-on = A kapcsoló már be van kapcsolva azoknál a blogoknál, amelyek korábban is kérték a keresőmotorok távolmaradását.
caveat-tumblr-reblogs = A bejegyzéseinek mások blogján lévő reblogjaira az adott blog beállításai érvényesek.
caveat-tumblr-policy-silent = A Tumblr 2026. június 3-i adatvédelmi szabályzata nem említi az MI betanítását.

## Twitch

caveat-twitch-representatives = EU-beli képviselő: Twitch Interactive Germany GmbH. Egyesült királyságbeli képviselő: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = 2026. augusztusi sajtócímek szerint a Twitch nem tudta megmondani, hogy korábban felhasználtak-e régebbi felvételeket.

## Udemy (instructors)

caveat-udemy-in-unless-no = Az oktatók részt vesznek benne, hacsak az éves időszakban nemet nem mondanak.
caveat-udemy-2026-window = Egy 2026-os időszak dátumait nem találtuk meg.

## Vimeo

caveat-vimeo-voice-translation = A Vimeo MI-fordítása feldolgozza a hangját, hogy ezt a szolgáltatást nyújtsa.
caveat-vimeo-promise-2024 = Az ígéret 2024-ből való. Az adatvédelmi szabályzat 2025. márciusi másolata nem mond ellent neki.

## WeTransfer

caveat-wetransfer-wording-removed = A 2025. júliusi módosítás először úgy szólt, mintha fájlokat gépi tanulási modellek javítására lehetne használni. A WeTransfer azt mondta, hogy ezt soha nem tette, és törölte a szöveget.
caveat-wetransfer-licence = Az Ön által adott licenc a szolgáltatás működtetésére és javítására szolgál.

## WhatsApp

caveat-whatsapp-objection-help = Súgóoldal a tiltakozásról: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = A források ellentmondanak egymásnak. A Verbraucherzentrale (német fogyasztóvédelmi szervezet) szerint a WhatsApp nem kínál tiltakozást az MI betanítása ellen, mivel nincsenek nyilvános adatok; francia és svájci médiumok az általános űrlap használatát írják le. Mindkettő igaz lehet.
caveat-whatsapp-what-meta-receives = Amikor MI-t használ a WhatsAppban, a Meta megkapja a régiót és a nyelvet, az eszköz- és kapcsolati adatokat, a naplókat és a használati adatokat, kiskorúak esetében is.
caveat-whatsapp-basis-minors = Ahhoz, amit a Meta MI használatakor kap, a WhatsApp szerződésre, kiskorúak esetében jogos érdekre hivatkozik.
caveat-whatsapp-reset-ai = Törölheti a Meta AI-jal folytatott csevegést, és elküldheti a /reset-ai parancsot, hogy törölje, amit az asszisztens őriz. A Meta megőrizhet egy másolatot.
caveat-whatsapp-ads-accounts-centre = Európán kívül a WhatsApp MI-csevegései csak akkor kerülnek a hirdetési rendszerbe, ha a WhatsApp ugyanabban a Fiókközpontban van. Ha a WhatsAppot kihagyja belőle, ez nem történik meg.
caveat-whatsapp-bremen = A források ellentmondanak egymásnak: a brémai hatóság a WhatsAppot is azok közé a szolgáltatások közé sorolta, amelyek nyilvános hozzászólásait és bejegyzéseit felhasználják, más hatóságok és a Meta ezt viszont a Facebookra és az Instagramra korlátozzák.

## Windows (Recall)

caveat-recall-general-statement = A Microsoft általános adatvédelmi nyilatkozata (2026. július) mégis azt mondja, hogy adatokat használhat modellek betanítására. A Recallról ezt nem mondja.
caveat-recall-forum-claims = Bizonyíték nélküli fórumállításokat találtunk arról, hogy a Recall adatai mégis a Microsofthoz kerülnek.

## Wix (your website there)

caveat-wix-policy-2024 = Az elolvasott szabályzat a 2024. március 3-án hatályba lépett változat volt.

## WordPress.com

caveat-wordpress-already-on = A kapcsoló már be van kapcsolva azoknál a webhelyeknél, amelyek kérik a keresőmotorok távolmaradását.
caveat-wordpress-self-hosted = A saját tárhelyen futó WordPress nem érintett. Ott a tulajdonos dönt a robots.txt fájllal.

## X (Twitter)

caveat-x-promise-and-practice = A források ellentmondanak egymásnak: az X 2024-ben megígérte az ír hatóságnak, hogy az EU-ból származó bejegyzéseket véglegesen kihagyja, EU-s oldalai viszont jogos érdeken alapuló, elutasítható betanítást írnak le.
caveat-x-eu-default-unknown = Nem ismert, hogy az EU-s fiókoknál a kapcsoló kikapcsolva indul-e, ezért ellenőrizze a sajátját.
caveat-x-default-never-published = Az X soha nem tette közzé az alapértelmezést. A 2024 júliusa óta megjelent beszámolók szerint be volt kapcsolva.
caveat-x-switch-wording = A kapcsoló szövege bejegyzésekről nyilvános adatokra változott, és most az xAI-t is megnevezi, ezért a régebbi útmutatók másképp néznek ki.
caveat-x-grok-com-switch = A grok.com oldalnak és a Grok alkalmazásnak saját kapcsolója van: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = A tartalomkezelővel rendelkező partnerek a beállítást a Settings > Overview alatt vagy a csatorna speciális beállításaiban találják.
caveat-youtube-videos-only = Ez a válasz a videókról szól. A Geminivel folytatott csevegésekről külön válasz szól.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = Az EU-ban nem történt meg: a Meta 2024. június 14-én felfüggesztette a tervet.
caveat-timeline-forecast = Ez előrejelzés, nem rögzített dátum.
caveat-gmail-apart = A Gmail más eset: a Google szerint a levelek tartalmával nem tanítják be a Geminit. Kérdezzen rá erre: Google Workspace.
