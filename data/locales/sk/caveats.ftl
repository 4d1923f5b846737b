### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Zmeniť to môže len správca. Ako člen sa obráťte na svojho správcu.
caveat-private-account-keeps-new-posts-out = Nastavenie účtu ako súkromného udrží nové príspevky mimo verejného obsahu, ktorý sa používa.
caveat-only-public-material-and-ai-chats = Používa sa len verejný obsah a chaty s AI. Nové príspevky udrží mimo aj nastavenie príspevkov alebo profilu len pre priateľov.
caveat-meta-minors-ai-chats = Podľa súčasných zásad pre EÚ sa môžu používať chaty používateľov mladších ako 18 rokov s Meta AI, aj keď sa ich verejné príspevky nepoužívajú.
caveat-setting-is-a-signal = Nastavenie je signál. Crawlery, ktoré ho ignorujú, to nezastaví.
caveat-only-summary-read = Prečítané bolo len zhrnutie podmienok alebo zásad spoločnosti, nie samotný text.
caveat-basis-read-on-us-page = Právny základ bol prečítaný len na stránke pre USA. Európska stránka sa môže líšiť.
caveat-in-force-since-february-2024 = Platí to od februára 2024.
caveat-ms-copilot-terms-cover-365-chat = Od 18. augusta 2026 sa spotrebiteľské podmienky Copilota vzťahujú aj na Copilot Chat v aplikáciách Microsoft 365 pre osobné účty.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Zdroje sa nezhodujú, na čo sa vzťahuje neskorá námietka. Nemecké a talianske úrady hovoria, že v bezpečí sú len príspevky zverejnené potom.
caveat-meta-late-objection-others = O neskorých námietkach belgický úrad hovorí len to, že model nedokáže zabudnúť. Meta vo svojom potvrdení hovorí o vynechaní verejných informácií z budúceho vývoja.
caveat-meta-linked-accounts = Zdroje sa nezhodujú o prepojených účtoch. Oznámenie Mety a niekoľko správ uvádzajú, že jedna námietka platí pre všetky účty v tom istom Centre účtov; výskumná poznámka z roku 2026 radí namietať za každý účet.
caveat-meta-separate-emails = Účty s rôznymi e-mailovými adresami v každom prípade potrebujú samostatné námietky.
caveat-meta-objected-in-2024 = Ak ste namietali v roku 2024, Meta hovorí, že to nemusíte opakovať. noyb o tom pochybovala. Verbraucherzentrale radí pre istotu to zopakovať, predovšetkým ak sa zmenila vaša e-mailová adresa.
caveat-meta-what-others-post = Na to, čo o vás zverejnia ostatní (fotky, zmienky), sa vaša námietka nevzťahuje. Namietať musí aj každý autor alebo vlastník stránky.
caveat-meta-italian-form = Taliansky úrad zverejnil formulár bez prihlásenia pre ľudí, ktorí produkty Mety nepoužívajú. V prečítanej kópii bola jeho adresa odseknutá. Do úvahy prichádzajú dva tu uvedené formuláre pre údaje tretích strán.
caveat-meta-form-2024-and-now = V roku 2024 formulár požadoval krajinu, e-mail, vplyv na vás a kód zaslaný e-mailom. Od apríla 2025 požaduje len e-mail (už vyplnený) a nepovinný dôvod.
caveat-meta-wall-statement = Zverejniť na nástenke vyhlásenie, že nesúhlasíte, nemá žiadny účinok. Platí len formulár.
caveat-meta-court-record = OLG Köln zamietol naliehavý zákaz 23. mája 2025 (15 UKl 2/25). OLG Schleswig zamietol naliehavý návrh organizácie SOMI 12. augusta 2025 (6 UKl 3/25), pretože prišiel príliš neskoro.
caveat-meta-no-main-ruling = Hamburský úrad od svojho naliehavého konania upustil 27. mája 2025. Súdne rozhodnutie vo veci samej sa nenašlo.
caveat-meta-complain-at-home = Sťažnosť môžete podať vlastnému úradu na ochranu osobných údajov. Pre Metu je vedúcim orgánom írsky úrad DPC.
caveat-facebook-menu-german = Nemecké položky menu: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Francúzske položky menu: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Talianske položky menu: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Menu sa niekoľkokrát zmenilo. Priame odkazy do Privacy Centre sa nepodarilo overiť, adresy formulárov áno.
caveat-facebook-pages-disputed = Zdroje sa nezhodujú o stránkach na Facebooku. Podľa talianskych správ sa formulár na stránku nevzťahuje, zatiaľ čo brandenburský úrad prevádzkovateľom stránok hovorí, aby namietali.
caveat-facebook-pages-safe-reading = Ak prevádzkujete stránku, bezpečnejšie je namietať vlastným účtom. Komentáre ostatných zostávajú nechránené.
caveat-meta-outside-europe = Ľudia mimo Európy môžu formulár poslať, Meta sa ním však nemusí riadiť tam, kde jej to neukladá žiadny zákon.
caveat-facebook-other-businesses = Od júla 2026 ovplyvňuje odpovede AI aj nastavenie aktivity z iných podnikov (najprv mimo Európy). Je v Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Ďalšie cesty v menu: profil > ≡ > Settings and activity > Privacy Centre, potom odkaz na slove object v prvom texte. Alebo: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = Zásady pre EÚ uvádzajú obsah správ medzi údajmi, ktoré Meta smie v medziach práva používať na všeobecné zlepšovanie produktov. Ustanovenia o trénovaní AI uvádzajú len verejný obsah, chaty s AI a informácie tretích strán.
caveat-messenger-end-to-end = Chaty s koncovým šifrovaním Meta čítať nemôže, ak ich niekto nezdieľa s AI alebo nenahlási.
caveat-meta-ai-ads-europe = Zoznam súhlasov Mety pre personalizované reklamy v Európe chaty s AI neuvádza. Správy z mája 2026 radia EÚ, Spojené kráľovstvo a Južnú Kóreu stále mimo zmeny v reklamách. Meta vylúčené regióny nikdy nepomenovala.
caveat-meta-ai-sensitive-topics = Náboženstvo, sexuálna orientácia, politika, zdravie, pôvod, presvedčenie a členstvo v odboroch z chatov s AI sa na reklamy vraj nepoužívajú.
caveat-meta-ai-all-users = Súčasné zásady pre EÚ umožňujú Mete používať na vývoj jej AI chaty s AI všetkých registrovaných používateľov vrátane osôb mladších ako 18 rokov.
caveat-meta-ai-memory = Nepodarilo sa overiť žiadny centrálny vypínač pamäte. Spomienky sa zdieľajú medzi účtami v jednom Centre účtov.
caveat-meta-ai-other-people = Nepíšte údaje iných ľudí. Čo o nich zdieľate, sa môže použiť tiež.
caveat-threads-no-own-form = Threads má vlastné krátke zásady ochrany osobných údajov, ktoré nadväzujú na zásady Mety. Ani jedny neuvádzajú formulár námietky len pre Threads.
caveat-threads-named-or-not = Zdroje sa nezhodujú: francúzske správy z roku 2025 uvádzajú Threads popri Facebooku a Instagrame, oznámenie Mety a väčšina úradov hovoria len o Facebooku a Instagrame.

## Academia.edu

caveat-no-switch-in-terms-read = V prečítaných podmienkach sa prepínač proti tomu nenašiel. Pozrite sa do nastavení účtu.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Ak sa zúčastňujete na beta verzii alebo dávate diela do Adobe Stock, Adobe ich smie používať na trénovanie.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb hovorí, že pred trénovaním odstraňuje mená alebo údaje pseudonymizuje, kde sa to dá.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = Ukončená možnosť existovala len v USA v angličtine, na zariadeniach Echo Dot (4. generácia), Echo Show 10 a Echo Show 15. Ľudia, ktorí ju mali, boli prevedení na Don't save recordings.
caveat-alexa-terms-training-data = Podmienky Alexy zo 17. decembra 2025 uvádzajú, že jej modely sa trénujú na obsahu Amazonu, obsahu z používania jej služieb a na licencovanom a verejnom obsahu.
caveat-alexa-menu-from-howtos = Menu pochádza z verejných návodov, nie zo stránky Amazonu.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Pre váš vlastný web je názvom, ktorý sa píše do robots.txt, Amazonbot.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Samostatný prepínač v tom istom menu sa volá Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Použité údaje sú zbavené identifikácie a uchovávajú sa až sedem rokov.
caveat-atlassian-premium-reports-differ = Správy sa nezhodujú o pláne Premium. Väčšina uvádza, že metaúdaje sú vždy zapnuté a údaje v aplikáciách sú v predvolenom nastavení vypnuté. Pozrite si stránku plánov.

## BeReal

caveat-bereal-gender-guess = AI odhaduje vaše pravdepodobné pohlavie podľa používateľského mena, krstného mena a popisu, na cielenie reklám v aplikácii.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt crawlery AI nevylučuje a ľudia zvonka skopírovali veľké súbory príspevkov.
caveat-bluesky-proposal-0008 = Plán z marca 2025 (návrh 0008) by umožnil vyjadriť želania k trénovaniu AI, archivácii a kopírovaniu. Bola by to žiadosť, nie zámok. Či sa z neho stalo nastavenie, sa nezistilo.

## Brave Leo

caveat-brave-own-page-not-read = Vlastná stránka Brave nebola dostupná. Prečítaná bola len jedna správa.

## Bumble

caveat-bumble-icebreakers-six-years = Prompty a vstupy úvodných správ sa uchovávajú šesť rokov po vymazaní účtu.
caveat-bumble-noyb-openai = noyb hovorí, že údaje sa odovzdávajú do systémov OpenAI. Zásady Bumble o trénovaní nehovoria.

## Canva

caveat-canva-default-disputed = Zdroje sa nezhodujú o predvolenom nastavení. Katalóg ochrany súkromia, ktorý zásady čítal, uvádza zapnuté. Prehľad podmienok AI hovorí len to, že záleží na vašich nastaveniach súkromia.
caveat-canva-creators-templates = Canva Creators môžu svoje šablóny udržať mimo modelov Canvy.
caveat-canva-switch-name-not-read = Samotný názov prepínača sa na stránke Canvy nepodarilo prečítať.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI opisuje prepínač len pre ľudí v EHP a Spojenom kráľovstve.
caveat-character-first-training-step = Vo vlastnom zhrnutí Character.AI hovorí, že prvý krok trénovania už nevykonáva, chaty však na zlepšovanie svojich modelov môže používať aj naďalej.
caveat-character-public-stays-up = Postava, ktorú ste zverejnili, môže zostať dostupná aj po vymazaní účtu.

## ChatGPT

caveat-chatgpt-switch-or-portal = Prepínač a portál robia to isté. Stačí jedno z nich.
caveat-chatgpt-paying-does-not-stop = Platenie za Plus alebo Pro trénovanie nevypína. Firemné plány a API sú v predvolenom nastavení vypnuté.
caveat-chatgpt-controllers = Pre ľudí v EHP a Švajčiarsku je prevádzkovateľom podľa GDPR OpenAI Ireland Limited. Inde je to OpenAI OpCo, LLC v San Franciscu.

## Claude

caveat-claude-switch-renamed = Prepínač sa v roku 2025 volal Help improve Claude. V októbri 2026 znie Help Improve our AI models.
caveat-claude-default-disputed = Zdroje sa nezhodujú o predvolenom nastavení. Návod z októbra 2026 hovorí, že si vyberáte pri registrácii, správy z roku 2025 videli políčko už začiarknuté a podmienky hovoria „ak sa neodhlásite“. Pozrite sa, ako to máte vy.
caveat-claude-incognito = Chaty v režime inkognito sa na trénovanie nikdy nepoužívajú.
caveat-claude-retention = So zapnutým prepínačom sa údaje môžu na trénovanie uchovávať až päť rokov. S vypnutým 30 dní po vymazaní chatu.
caveat-claude-delete-conversation = Vymazanie konverzácie ju udrží mimo budúceho trénovania.
caveat-claude-old-lists-outdated = Niektoré prehľady možností odmietnutia stále uvádzajú, že Claude na spotrebiteľských chatoch netrénuje. To platilo len pred októbrom 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft hovorí, že trénovanie na chatoch s Copilotom prebieha „na niektorých trhoch“. Ak prepínač chýba, na vašom účte netrénuje.
caveat-copilot-switch-in-app = Jedna správa prepínač našla len v aplikáciách pre telefón, iné aj na webe. Ak ho nevidíte, skúste aplikáciu Copilot.
caveat-copilot-personalization-different = Personalization and memory je iný prepínač a trénovania sa netýka.
caveat-copilot-pages-not-read = Vlastné stránky Microsoftu s prepínačmi (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) neboli na priame prečítanie dostupné.

## Coursera

caveat-coursera-ask-for-person = Pri vzájomnom hodnotení a známkovaní si môžete namiesto AI vyžiadať človeka.
caveat-coursera-training-not-said = Oznámenie uvádza funkcie AI, nehovorí však, že sa na obsahu študujúcich trénujú modely.

## Cursor

caveat-cursor-texts-disagree = Texty Cursora sa nezhodujú: podmienky z júna 2025 umožňujú trénovanie len na obsahu, s ktorým ste súhlasili (okrem bezpečnostných označení a spätnej väzby), prehľad aj pri vypnutom Privacy Mode. Preto ho zapnite.
caveat-cursor-feedback = Spätná väzba, ktorú pošlete, sa môže použiť aj pri zapnutom Privacy Mode.
caveat-cursor-model-logs = Niektoré modely si na bezpečnostné kontroly vedú vlastné záznamy, aj pri podnikových tímoch.

## DeepSeek

caveat-deepseek-controller = Prevádzkovateľom podľa GDPR je spoločnosť registrovaná v Číne. Jej zástupcom pre ľudí v EÚ a Spojenom kráľovstve je Prighter.
caveat-deepseek-menu-not-read = Cestu v menu k tomuto prepínaču sa na stránke DeepSeeku nepodarilo prečítať. Len jeho názov.

## DeviantArt

caveat-deviantart-dreamup = Tamojší generátor DreamUp stavia na vonkajšom modeli, ktorý sa predtým mohol učiť z umenia na webe.

## Discord

caveat-discord-bots-own-policies = Boty a aplikácie iných tvorcov sa riadia vlastnými zásadami. Vlastník servera ich môže odstrániť.
caveat-discord-not-stated = Neuvádza sa, či Discord na správach trénuje generatívne modely. V roku 2023 webu Snopes povedal, že na údajoch používateľov sa netrénujú všeobecné modely OpenAI.

## Docusign

caveat-docusign-signers = Ako podpisujúci (nie vlastník účtu) nemôžete nič nastaviť. Opýtajte sa spoločnosti, ktorá vám dokument poslala.
caveat-docusign-ai-attachment = Príloha o AI z 30. mája 2024 sa vzťahuje na niektoré služby Docusign, nie na všetky.
caveat-docusign-withdrawal = V roku 2024 sa písalo, že spôsob, ako súhlas odvolať, nie je ľahké nájsť. Novšia poznámka spomína nastavenie, ktoré je po udelení súhlasu zapnuté.

## Dropbox

caveat-dropbox-only-with-ai-features = Súbory idú do vonkajšej AI len vtedy, keď sa použije funkcia AI. Také funkcie sú označené.
caveat-dropbox-older-texts-uk-eea = Staršie texty uvádzali, že funkcie AI sa v Spojenom kráľovstve a EHP neponúkajú.
caveat-dropbox-own-ai-not-stated = Či Dropbox používa obsah pre vlastnú AI, prečítané stránky neuvádzajú.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = História chatu je uložená vo vašom vlastnom zariadení.
caveat-duckai-other-models = Za Duck.ai stoja modely iných spoločností, oslovované bez vášho mena a adresy.

## Duolingo

caveat-duolingo-anonymous-data = Podľa zhrnutia zásad sa anonymizované údaje smú znova používať bez obmedzenia.

## eBay

caveat-ebay-german-labels = Menu a popis sú z nemeckej verzie webu. Odpovedzte Nein.
caveat-ebay-us-page-unclear = Spotrebiteľská wiki uvádza, že právo namietať platí pre Európu a Spojené kráľovstvo. Nie je isté, či má stránka pre USA rovnaký účinok.
caveat-ebay-swiss-users = Švajčiarska správa potvrdzuje, že nastavenie môžu používať aj švajčiarski používatelia.

## Evernote

caveat-evernote-promise-scope = Sľub sa týka funkcií AI. Inak zásady hovoria o odstraňovaní chýb a o udržiavaní bezpečnosti služby.

## Figma

caveat-figma-nothing-newer = O tomto nastavení sa nenašlo nič novšie ako z roku 2024, preto si ho vo svojom tíme overte.

## Flickr

caveat-flickr-creative-commons = Fotky pod licenciou Creative Commons môžu v medziach tejto licencie znova použiť ostatní.
caveat-flickr-copies-2025 = Prečítané zásady a podmienky sú kópie zo septembra 2025.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity je v predvolenom nastavení zapnuté pre používateľov od 18 rokov.
caveat-gemini-anonymous-chats = Google hovorí, že jeho nastavenia Gemini sa nevzťahujú na chaty, ktoré premení na anonymné údaje.
caveat-gemini-human-reviewers = Časť chatov čítajú ľudskí kontrolóri, aj u poskytovateľov služieb. Tieto chaty sú oddelené od vášho účtu a uchovávajú sa až tri roky.
caveat-gemini-auto-delete = Aktivita sa sama vymaže po 18 mesiacoch, ak nenastavíte 3 alebo 36 mesiacov alebo nikdy.
caveat-gemini-stayed-off = Keep Activity zostalo vypnuté ľuďom, ktorí mali predtým vypnuté Gemini Apps Activity.
caveat-gemini-audio-switch = Druhý, samostatný prepínač sa týka zvuku a videí a zdieľania obrazovky z Gemini Live. V predvolenom nastavení je vypnutý a je založený na súhlase.
caveat-gemini-home-switch = Gemini for Home má vlastný prepínač v Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Ak ste predtým odmietli zhromažďovanie údajov na zlepšovanie produktu, táto voľba sa zachovala.
caveat-ghcopilot-business-seat = Ľuďom s licenciou Business alebo Enterprise je nastavenie skryté. Ich zmluva trénovanie zakazuje.
caveat-ghcopilot-private-code-in-use = Kód zo súkromného repozitára sa môže používať, keď v ňom pracujete s Copilotom, ak sa neodhlásite.
caveat-ghcopilot-affiliates = Údaje môžu ísť pridruženým spoločnostiam, ako je Microsoft, nie však iným tvorcom modelov na ich vlastné trénovanie.
caveat-ghcopilot-wrong-claims = Dva weby tvrdia, že údaje sa uchovávajú 30 dní alebo že licencie Business sú zahrnuté, ak správca nezasiahne. To odporuje GitHubu.

## GitHub (repositories)

caveat-github-licence-d4 = Nová licencia (oddiel D.4) sa vzťahuje na trénovanie modelov AI spoločnosti GitHub a pridružených spoločností. Uvádza, že nejde o predaj vášho obsahu.
caveat-github-optout-limited-j3 = Oddiel J.3 obmedzuje možnosť odhlásenia na vstupy a výstupy. Netýka sa licencie v D.4 až D.8 ani verejných repozitárov.
caveat-github-private-content = Obsah súkromných repozitárov sa smie použiť na trénovanie, len keď ho odovzdáte funkcii AI. Odhlásenie potom platí.
caveat-github-third-parties = Podmienky nebránia tretím stranám, aby verejné repozitáre čítali v súlade so zákonom.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = V novembri 2025 sa šírilo tvrdenie, že inteligentné funkcie slúžia na trénovanie Gemini. Malwarebytes svoj článok opravil a Google to poprel.
caveat-gworkspace-class-action = Hromadná žaloba v USA z 11. novembra 2025 tvrdí, že Google zapol Gemini v Gmaile, Chate a Meete bez súhlasu. Ide o tvrdenie žaloby.
caveat-gworkspace-gemini-rules = Chaty s aplikáciou Gemini sa riadia pravidlami Gemini, ktoré majú vlastnú odpoveď.
caveat-gworkspace-work-school = Pracovné a školské účty majú vlastné podmienky. Pozrite Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Ak bolo Web & App Activity zapnuté, Search Services History bude u vás spočiatku zapnutá. Ak bolo vypnuté, bude spočiatku vypnutá.
caveat-google-starting-state-unknown = Jedna správa dodáva, že Google nepovedal, čo dostanú účty, ktoré sa starého nastavenia nikdy nedotkli.
caveat-google-old-switch-not-enough = Vypnutie Web & App Activity už samo osebe na médiá vo Vyhľadávaní nedosiahne. Nové nastavenie je samostatné.
caveat-google-recommendations-switch = Personalized Recommendations je tretí, samostatný prepínač. Týka sa reklám a návrhov.
caveat-google-rollout-dates = Správy uvádzajú ako dátum prvého e-mailu začiatok júna alebo 24. jún 2026. Zavádza sa po účtoch, takže dátum, ktorý vidíte vy, sa líši.
caveat-google-controllers = Google Ireland Limited je prevádzkovateľom podľa GDPR pre trénovanie modelov, ktoré nasadzuje v EHP a Švajčiarsku, Google LLC pre to, čo indexujú Search a Maps.
caveat-google-drive-photos = Toto nastavenie sa netýka toho, čo máte v Drive alebo Photos. Ide o médiá, ktoré vkladáte do nástrojov Search.

## Grammarly / Superhuman

caveat-grammarly-superhuman = Spoločnosť, ktorej Grammarly patrí, sa teraz volá Superhuman. Prepínač si názov ponechal.

## Grok (xAI)

caveat-grok-without-login = Podmienky uvádzajú, že pri používaní Groku bez prihlásenia smie xAI tieto údaje použiť na trénovanie bez možnosti voľby, kde je to povolené.
caveat-grok-x-posts = Príspevky na X patria pod X, samostatnú spoločnosť s vlastnou odpoveďou.
caveat-grok-menu-names = Názvy v menu sa v správach líšia: Data Controls alebo Settings a potom Data.
caveat-grok-uk-swiss-contact = Kontakt pre Spojené kráľovstvo: xai@lionheartsquared.co.uk. Kontakt pre Švajčiarsko: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = S týmto nastavením sa stretnete len ako správca. Ak ste osobou v niečom CRM, opýtajte sa danej spoločnosti.
caveat-hubspot-self-serve = HubSpot hovorí, že si to vybavíte sami: netreba mu písať.

## Hugging Face / The Stack

caveat-stack-version-3 = Verzia 3 je priame stiahnutie verejného kódu z GitHubu s licenčným filtrom pre každý súbor.
caveat-stack-checker-address = Nástrojom na overenie je Space na huggingface.co. Jeho presnú adresu sa nepodarilo prečítať (jeden text uvádza am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Podmienky a zásady ochrany osobných údajov neuvádzajú trénovanie na súkromnom obsahu používateľov. Boli prečítané len sčasti.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Od vydaní IDE z jesene 2025 sa môže objaviť otázka, či chcete zdieľať kód na trénovanie modelov. Stačí odmietnuť.
caveat-jetbrains-retention-differs = Zdroje sa nezhodujú o uchovávaní: oznámenie z júla 2026 uvádza, že údaje zdieľané na trénovanie sa v EHP uchovávajú jeden rok, starší článok podpory uvádza 30 dní.
caveat-jetbrains-statistics = Štatistiky o funkciách sú iný prepínač (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Francúzske položky menu: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn úradom hovorí, že súkromné správy sa nepoužívajú, jeho oznámenie z augusta 2026 však medzi trénovacími údajmi uvádza skupinové správy.
caveat-linkedin-uk-microsoft = Spojené kráľovstvo: od 3. novembra 2025 sa príspevky, komentáre, články, videá, stránky spoločností a pracovné ponuky zdieľajú aj s Microsoftom pre jeho AI. Zastaví to ten istý prepínač.
caveat-linkedin-research-setting = Samostatné nastavenie pre iné využitie vo výskume (Data privacy > Social, economic, and workplace research) nie je odmietnutím AI.

## Mastodon

caveat-mastodon-no-lock = Zákaz v podmienkach nie je technický zámok. Verejné príspevky môže ktokoľvek čítať a kopírovať na iné servery.

## Medium

caveat-medium-stance = Od roku 2023 zastáva Medium postoj: žiadne trénovanie bez súhlasu, uvedenia autorstva a odmeny.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Správa, že sa súbory Wordu a Excelu vyťažujú, vzišla z príspevku na X z novembra 2024. Microsoft, Thurrott a The Verge ju uviedli na pravú mieru.
caveat-ms365-general-statement = Všeobecné vyhlásenie Microsoftu o ochrane osobných údajov uvádza, že údaje smie používať na trénovanie svojich modelov. Popretie sa týka aplikácií Microsoft 365.

## Midjourney

caveat-midjourney-licence = Na všetko, čo vložíte, aj na to, čo vznikne, má Midjourney trvalú licenciu. Podmienky výslovne nehovoria, že na tom trénuje.
caveat-midjourney-images-public = Obrázky sú verejné a možno ich ďalej pretvárať, ak neplatíte za Stealth mode. Zdieľaná chatovacia miestnosť je vždy viditeľná.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat bol premenovaný na Vibe. Stránky pomoci a podmienky uvádzajú oba názvy (leto 2026).
caveat-mistral-default-disputed = Zdroje sa nezhodujú: centrum pomoci uvádza, že v predvolenom nastavení sú zapnuté Free, Pro a Student, dokumentácia len Free. Text centra pomoci je novší a bezpečnejšie je riadiť sa ním.
caveat-mistral-feedback = Palec hore alebo dole s komentárom umožňuje spoločnosti Mistral túto konverzáciu použiť, nech je váš prepínač nastavený akokoľvek.
caveat-mistral-team-admin = V tíme prepínač nastavuje správca, nie vy.

## Nextdoor

caveat-nextdoor-principles = Zásady Nextdoor pre AI uvádzajú, že údaje zdieľané s poskytovateľmi AI sú viazané zmluvou. Nesľubujú, že sa netrénuje.
caveat-nextdoor-nothing-newer = Novší zdroj ako z roku 2024 sa nenašiel.

## Otter.ai

caveat-otter-class-action = Hromadná žaloba v USA (Brewer v. Otter.ai, august 2025) tvrdí, že Otter trénuje na stretnutiach bez súhlasu všetkých účastníkov. V roku 2026 o nej ešte nebolo rozhodnuté.

## My own website or blog

caveat-robots-is-a-request = robots.txt je žiadosť. Bytespider a DeepSeekBot sa uvádzajú ako tí, ktorí ju nerešpektujú. Perplexity-User a ďalší asistenti načítajú stránku na žiadosť človeka a môžu ju ignorovať.
caveat-robots-site-builders = Na Squarespace a podobných nástrojoch na tvorbu webu je jedno políčko pre mnoho botov.
caveat-dsm-directive-article-4 = Dôvodom je čl. 4 ods. 3 smernice EÚ DSM. Podľa prečítaných zdrojov musí byť výhrada strojovo čitateľná a komerční tvorcovia modelov v EÚ ju musia rešpektovať.
caveat-ai-act-respect-opt-outs = Výklad z júna 2026 uvádza, že tvorcovia modelov musia podľa aktu EÚ o AI také výhrady rešpektovať a zverejňovať súhrny o trénovaní, s dátumom v auguste 2026.
caveat-registries-record-wish = Nové registre, ako je trainingdataregistry.org, vaše želanie len zaznamenajú.

## Perplexity

caveat-perplexity-plans = V predvolenom nastavení zapnuté pre Free, Pro a Max. Pre podnikové účty je vypnuté.
caveat-perplexity-switch-names = Správy prepínač nazývajú AI data retention. Staršie stránky pomoci ho nazývajú AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pre ľudí v EHP, Spojenom kráľovstve a Švajčiarsku sú Pinterest Europe Ltd. a Pinterest, Inc. spoločnými prevádzkovateľmi podľa GDPR.
caveat-pinterest-others-pins = Piny vašich diel, ktoré si uložili iní, sa riadia ich nastavením, nie vaším.

## Proton Lumo

caveat-lumo-own-page-not-read = Vlastnú stránku Protonu o Lumo sa nepodarilo prečítať. Tvrdenia pochádzajú z dvoch porovnaní asistentov.

## Quora

caveat-quora-policy-and-help-page = Zásady ponúkajú možnosť trénovanie odmietnuť. Stránka pomoci uvádzala, že obsah sa na trénovanie modelov, ktoré píšu na Quore, nepoužíva. Oboje je z roku 2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Nahrávky vytvorené omylom sa vymažú po 90 dňoch.
caveat-rayban-meta-ai-rules = To, čo robíte s Meta AI v okuliaroch, sa riadi aj pravidlami Meta AI.
caveat-rayban-us-notice = Správy hovoria o oznámení pre USA. Pre Európu sa nič samostatné nenašlo.

## Reddit

caveat-reddit-clause-since-2024 = Ustanovenie o trénovaní je v používateľskej zmluve od augusta 2024.
caveat-reddit-partners = Používateľská zmluva umožňuje Redditu a jeho partnerom trénovať AI a strojové učenie na verejnom obsahu.
caveat-reddit-dutch-authority = Holandský úrad sa dátovými dohodami Redditu zaoberá od roku 2025.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Process data only on device sa uvádza pre Galaxy S25 a novšie. Názov v menu sa líši podľa verzie One UI.
caveat-samsung-cloud-report = Jeden článok uvádza, že cloudové údaje sa spracujú len v danej chvíli a na trénovanie sa nepoužívajú. Vyjadrenie samotného Samsungu k trénovaniu sa nenašlo.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Podľa jednej správy prispievateľa si môžete zvoliť, či sa zúčastníte. Presný názov prepínača a jeho predvolený stav sa nepodarilo prečítať.

## Signal

caveat-signal-recipient-can-copy = Človek, ktorému píšete, môže chat aj tak skopírovať do služby AI.

## Slack

caveat-slack-ask-owner = Ako člen to sami urobiť nemôžete. Požiadajte vlastníka pracovného priestoru.
caveat-slack-ai-extra = Slack AI (platený doplnok) používa jazykové modely vnútri Slacku. Slack hovorí, že sa z vašich správ neučia.
caveat-slack-generative-opt-in = Slack hovorí, že generatívne modely sa na zákazníckych údajoch trénujú len s aktívnym súhlasom (opt-in).

## Snapchat

caveat-snapchat-my-selfie = Obrázky vytvorené pomocou My Selfie majú samostatný prepínač See My Selfie in Ads.
caveat-snapchat-on-by-default = Francúzsky prehľad z októbra 2025 uvádza Snapchat tiež medzi službami, kde je používanie v predvolenom nastavení zapnuté.
caveat-snapchat-not-posting = Keď nezverejňujete na Spotlight, Snap Map ani na verejnom profile, obsah sa do Public Content nedostane.

## Sora (OpenAI video)

caveat-sora-own-switch = Sora mala v nastaveniach vlastný prepínač pre trénovanie. Vypnutie prepínača ChatGPT sa na ňu nevzťahovalo.
caveat-sora-export-page = Stránka na export uvedená spoločnosťou OpenAI: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Sľub sa týka generatívnej AI, ktorá napodobňuje hlas, hudbu alebo podobu. Odporúčania, vyhľadávanie a odhaľovanie podvodov AI používajú tak či tak.
caveat-soundcloud-label-contracts = Obsah dodaný podľa zmlúv s vydavateľstvami alebo distribútormi nesmie bez držiteľa práv pre AI použiť nikto.

## Spotify

caveat-spotify-training-purpose = Trénovanie slúži odporúčaniam a funkciám, ako sú AI DJ a AI playlist. Zásady nehovoria, že sa na hudbe alebo chatoch trénuje všeobecný jazykový model.

## Squarespace (your website there)

caveat-squarespace-unticked = Na novom webe políčko nie je začiarknuté, takže crawlery AI môžu dnu.
caveat-squarespace-robots-not-editable = Na Squarespace nemôžete robots.txt upravovať sami.

## Stack Overflow

caveat-stackoverflow-data-dump = Pravidelný výpis údajov je tiež pod CC BY-SA, takže ho s uvedením zdroja môže použiť ktokoľvek.

## Strava

caveat-strava-policy-watch-site = Znenie zásad bolo prečítané na webe, ktorý sleduje zmeny zásad, z mája 2026, nie na vlastnej stránke Stravy.
caveat-strava-health-data = Údaje o zdraví vyžadujú výslovný súhlas podľa článku 9 GDPR. Opýtajte sa preto, na akom základe na nich Strava trénuje.

## Substack

caveat-substack-block-off = Blokovanie je v predvolenom nastavení vypnuté: crawlery majú povolený prístup, kým ho nezapnete.
caveat-substack-checks = Podmienky Substacku z júla 2026 uvádzajú, že jeho kontroly obsahu pomocou AI sa nesmú používať na trénovanie vonkajších modelov.

## SurveyMonkey

caveat-surveymonkey-own-models = Odpovede zbavené identifikácie používa na trénovanie vlastných modelov.
caveat-surveymonkey-ask-sender = Ak ste len odpovedali v prieskume, opýtajte sa spoločnosti, ktorá ho poslala.

## Telegram

caveat-telegram-grok-plan = Plán z roku 2025 vstavať Grok do Telegramu sa podľa správy z 29. januára 2026 neuskutočnil. Ako dôvod sa uvádza ochrana osobných údajov.
caveat-telegram-public-channels = Verejné kanály môže kopírovať ktokoľvek vrátane spoločností v oblasti AI.
caveat-telegram-secret-chats = Koncové šifrovanie majú len tajné chaty.

## Tesla (car)

caveat-tesla-default-disputed = Zdroje sa nezhodujú o predvolenom nastavení: používateľská príručka hovorí pri kamere v kabíne o súhlase (opt-in), kontrolný zoznam z roku 2026 uvádza, že zdieľanie je v predvolenom nastavení zapnuté, a v Európe bolo v roku 2016 v predvolenom nastavení vypnuté.
caveat-tesla-separate-switches = Novšie vozidlá majú samostatné prepínače pre údaje z Autopilota, zaparkovaného vozidla, jázd a kabíny.

## TikTok

caveat-tiktok-generative-not-named = Európske zásady hovoria o modeloch a algoritmoch strojového učenia a generatívnu AI neuvádzajú. Ako ďaleko trénovanie siaha, nie je jasné.
caveat-tiktok-test-19-actions = Test zverejnený v máji 2026 napočítal 19 úkonov na odoslanie žiadosti, najviac zo všetkých služieb. Uvádza tiež, že sa môžu analyzovať koncepty a súkromné videá.
caveat-tiktok-minors = Maloletí z ustanovenia nie sú vylúčení.
caveat-tiktok-uk-address = Poštová adresa v Spojenom kráľovstve: 4 Lindsey Street, London EC1A 9HP (budova Kaleidoscope).

## Tinder

caveat-tinder-machine-learning = Zásady hovoria o strojovom učení, nie o generatívnej AI. Údaje bez väzby na vás sa preň môžu uchovávať.
caveat-tinder-sensitive-data = Pri údajoch považovaných za citlivé Tinder hovorí, že žiada o súhlas tam, kde to vyžaduje zákon.

## Tumblr

caveat-tumblr-already-on = Pri blogoch, ktoré už predtým nechceli byť vo vyhľadávačoch, je prepínač už zapnutý.
caveat-tumblr-reblogs = Reblogy vašich príspevkov na cudzích blogoch sa riadia nastavením týchto blogov.
caveat-tumblr-policy-silent = Zásady ochrany osobných údajov Tumblru z 3. júna 2026 trénovanie AI nespomínajú.

## Twitch

caveat-twitch-representatives = Zástupca v EÚ: Twitch Interactive Germany GmbH. Zástupca v Spojenom kráľovstve: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Titulky v tlači z augusta 2026 uvádzajú, že Twitch nedokázal povedať, či boli staršie nahrávky použité už predtým.

## Udemy (instructors)

caveat-udemy-in-unless-no = Lektori sú zapojení, ak vo vymedzenom období nepovedia nie.
caveat-udemy-2026-window = Dátumy obdobia v roku 2026 sa nenašli.

## Vimeo

caveat-vimeo-voice-translation = Preklad pomocou AI, ktorý ponúka Vimeo, spracúva váš hlas, aby túto službu poskytol.
caveat-vimeo-promise-2024 = Sľub je z roku 2024. Kópia zásad ochrany osobných údajov z marca 2025 mu neodporuje.

## WeTransfer

caveat-wetransfer-wording-removed = Zmena z júla 2025 spočiatku znela, akoby sa súbory mohli používať na zlepšovanie modelov strojového učenia. WeTransfer povedal, že to nikdy nerobil, a odstránil ju.
caveat-wetransfer-licence = Licencia, ktorú udeľujete, je na prevádzku a zlepšovanie služby.

## WhatsApp

caveat-whatsapp-objection-help = Stránka pomoci k námietkam: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Zdroje sa nezhodujú. Verbraucherzentrale hovorí, že WhatsApp námietku proti trénovaniu AI neponúka, pretože tam verejné údaje nie sú, francúzske a švajčiarske médiá opisujú použitie jeho všeobecného formulára. Oboje môže byť pravda.
caveat-whatsapp-what-meta-receives = Keď vo WhatsAppe používate AI, Meta dostáva región a jazyk, údaje o zariadení a pripojení, záznamy a údaje o používaní, aj pri maloletých.
caveat-whatsapp-basis-minors = Pri tom, čo Meta dostáva, keď používate AI, sa WhatsApp opiera o zmluvu alebo, pri maloletých, o oprávnené záujmy.
caveat-whatsapp-reset-ai = Chat s Meta AI môžete vymazať a odoslaním /reset-ai zmazať, čo si asistent uchováva. Meta si môže ponechať kópiu.
caveat-whatsapp-ads-accounts-centre = Mimo Európy sa chaty s AI vo WhatsAppe dostanú do reklamného systému, len keď je WhatsApp v tom istom Centre účtov. Ak tam WhatsApp nebude, zabránite tomu.
caveat-whatsapp-bremen = Zdroje sa nezhodujú: brémsky úrad uviedol WhatsApp medzi službami, ktorých verejné komentáre a príspevky sa používajú, iné úrady a Meta to obmedzujú na Facebook a Instagram.

## Windows (Recall)

caveat-recall-general-statement = Všeobecné vyhlásenie Microsoftu o ochrane osobných údajov (júl 2026) uvádza, že údaje smie používať na trénovanie modelov. O Recall to neuvádza.
caveat-recall-forum-claims = Na fórach sa našli tvrdenia, že údaje z Recall aj tak idú Microsoftu, ale bez dôkazu.

## Wix (your website there)

caveat-wix-policy-2024 = Prečítané zásady boli tie, ktoré platia od 3. marca 2024.

## WordPress.com

caveat-wordpress-already-on = Pri weboch, ktoré nechcú byť vo vyhľadávačoch, je prepínač už zapnutý.
caveat-wordpress-self-hosted = WordPressu na vlastnom hostingu sa to netýka. Tam rozhoduje vlastník pomocou robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Zdroje si odporujú: X v roku 2024 írskemu úradu sľúbila, že príspevky z EÚ natrvalo vynechá, jej stránky pre EÚ však opisujú trénovanie na základe oprávnených záujmov s možnosťou odmietnuť.
caveat-x-eu-default-unknown = Nie je známe, či je prepínač pri účtoch v EÚ spočiatku vypnutý, preto si ten svoj skontrolujte.
caveat-x-default-never-published = X predvolené nastavenie nikdy nezverejnila. Správy od júla 2024 ho našli zapnuté.
caveat-x-switch-wording = Znenie prepínača sa zmenilo z príspevkov na verejné údaje a už uvádza aj xAI, takže staršie návody vyzerajú inak.
caveat-x-grok-com-switch = grok.com a aplikácia Grok majú vlastný prepínač: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Partneri so správcom obsahu nájdu nastavenie v Settings > Overview alebo v pokročilých nastaveniach kanála.
caveat-youtube-videos-only = Táto odpoveď sa týka videí. Chaty s Gemini majú vlastnú odpoveď.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = V EÚ sa to nestalo: Meta plán 14. júna 2024 pozastavila.
caveat-timeline-forecast = Je to predpoveď, nie dátum.
caveat-gmail-apart = Pri Gmaile je to inak: podľa Googlu obsah e-mailov Gemini netrénuje. Opýtajte sa na Google Workspace.
