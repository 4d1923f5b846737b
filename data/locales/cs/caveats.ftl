### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Změnit to může jen správce. Jako člen se obraťte na svého správce.
caveat-private-account-keeps-new-posts-out = Nastavení účtu jako soukromého udrží nové příspěvky mimo veřejný obsah, který se používá.
caveat-only-public-material-and-ai-chats = Používá se jen veřejný obsah a chaty s AI. Nové příspěvky udrží mimo i nastavení příspěvků nebo profilu jen pro přátele.
caveat-meta-minors-ai-chats = Podle současných zásad pro EU se mohou používat chaty uživatelů mladších 18 let s Meta AI, i když se jejich veřejné příspěvky nepoužívají.
caveat-setting-is-a-signal = Nastavení je signál. Crawlery, které ho ignorují, to nezastaví.
caveat-only-summary-read = Přečteno bylo jen shrnutí podmínek nebo zásad společnosti, ne samotný text.
caveat-basis-read-on-us-page = Právní základ byl přečten jen na stránce pro USA. Evropská stránka se může lišit.
caveat-in-force-since-february-2024 = Platí to od února 2024.
caveat-ms-copilot-terms-cover-365-chat = Od 18. srpna 2026 se spotřebitelské podmínky Copilotu vztahují i na Copilot Chat v aplikacích Microsoft 365 pro osobní účty.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Zdroje se neshodují, na co se vztahuje pozdní námitka. Německé a italské úřady říkají, že v bezpečí jsou jen příspěvky zveřejněné poté.
caveat-meta-late-objection-others = O pozdních námitkách belgický úřad říká jen to, že model nedokáže zapomenout. Meta ve svém potvrzení mluví o vynechání veřejných informací z budoucího vývoje.
caveat-meta-linked-accounts = Zdroje se neshodují o propojených účtech. Oznámení Mety a několik zpráv uvádějí, že jedna námitka platí pro všechny účty ve stejném Centru účtů; výzkumná poznámka z roku 2026 radí vznést námitku za každý účet.
caveat-meta-separate-emails = Účty s různými e-mailovými adresami v každém případě potřebují samostatné námitky.
caveat-meta-objected-in-2024 = Pokud jste vznesli námitku v roce 2024, Meta říká, že ji nemusíte opakovat. noyb o tom pochybovala. Verbraucherzentrale radí ji pro jistotu zopakovat, především pokud se změnila vaše e-mailová adresa.
caveat-meta-what-others-post = Na to, co o vás zveřejní ostatní (fotky, zmínky), se vaše námitka nevztahuje. Námitku musí vznést i každý autor nebo vlastník stránky.
caveat-meta-italian-form = Italský úřad zveřejnil formulář bez přihlášení pro lidi, kteří produkty Mety nepoužívají. V přečtené kopii byla jeho adresa useknutá. V úvahu připadají dva zde uvedené formuláře pro údaje třetích stran.
caveat-meta-form-2024-and-now = V roce 2024 formulář požadoval zemi, e-mail, dopad na vás a kód zaslaný e-mailem. Od dubna 2025 požaduje jen e-mail (už vyplněný) a nepovinný důvod.
caveat-meta-wall-statement = Zveřejnit na zdi prohlášení, že nesouhlasíte, nemá žádný účinek. Platí jen formulář.
caveat-meta-court-record = OLG Köln zamítl naléhavý zákaz 23. května 2025 (15 UKl 2/25). OLG Schleswig zamítl naléhavý návrh organizace SOMI 12. srpna 2025 (6 UKl 3/25), protože přišel příliš pozdě.
caveat-meta-no-main-ruling = Hamburský úřad od svého naléhavého řízení upustil 27. května 2025. Soudní rozhodnutí ve věci samé se nenašlo.
caveat-meta-complain-at-home = Stížnost můžete podat u vlastního úřadu pro ochranu osobních údajů. Pro Metu je vedoucím úřadem irský úřad DPC.
caveat-facebook-menu-german = Německé položky menu: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Francouzské položky menu: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Italské položky menu: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Menu se několikrát změnilo. Přímé odkazy do Privacy Centre se ověřit nepodařilo, adresy formulářů ano.
caveat-facebook-pages-disputed = Zdroje se neshodují o stránkách na Facebooku. Podle italských zpráv se formulář na stránku nevztahuje, zatímco braniborský úřad provozovatelům stránek říká, aby námitku vznesli.
caveat-facebook-pages-safe-reading = Pokud provozujete stránku, je bezpečnější vznést námitku vlastním účtem. Komentáře ostatních zůstávají nechráněné.
caveat-meta-outside-europe = Lidé mimo Evropu mohou formulář poslat, Meta se jím ale nemusí řídit tam, kde jí to neukládá žádný zákon.
caveat-facebook-other-businesses = Od července 2026 ovlivňuje odpovědi AI také nastavení aktivity z jiných podniků (nejprve mimo Evropu). Je v Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Další cesty v menu: profil > ≡ > Settings and activity > Privacy Centre, potom odkaz na slově object v prvním textu. Nebo: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = Zásady pro EU uvádějí obsah zpráv mezi údaji, které Meta smí v mezích práva používat k obecnému zlepšování produktů. Ustanovení o trénování AI uvádějí jen veřejný obsah, chaty s AI a informace třetích stran.
caveat-messenger-end-to-end = Koncově šifrované chaty Meta číst nemůže, pokud je někdo nesdílí s AI nebo nenahlásí.
caveat-meta-ai-ads-europe = Seznam souhlasů Mety pro personalizované reklamy v Evropě chaty s AI neuvádí. Zprávy z května 2026 řadí EU, Spojené království a Jižní Koreu stále mimo změnu v reklamách. Meta vyloučené regiony nikdy nejmenovala.
caveat-meta-ai-sensitive-topics = Náboženství, sexuální orientace, politika, zdraví, původ, přesvědčení a členství v odborech z chatů s AI se prý pro reklamy nepoužívají.
caveat-meta-ai-all-users = Současné zásady pro EU dovolují Metě používat k vývoji její AI chaty s AI všech registrovaných uživatelů, včetně osob mladších 18 let.
caveat-meta-ai-memory = Žádný centrální vypínač paměti se nepodařilo ověřit. Vzpomínky se sdílejí mezi účty v jednom Centru účtů.
caveat-meta-ai-other-people = Nepište údaje jiných lidí. Co o nich sdílíte, může být také použito.
caveat-threads-no-own-form = Threads má vlastní krátké zásady ochrany osobních údajů, které navazují na zásady Mety. Ani jedny neuvádějí formulář námitky jen pro Threads.
caveat-threads-named-or-not = Zdroje se neshodují: francouzské zprávy z roku 2025 uvádějí Threads vedle Facebooku a Instagramu, oznámení Mety a většina úřadů mluví jen o Facebooku a Instagramu.

## Academia.edu

caveat-no-switch-in-terms-read = V přečtených podmínkách se přepínač proti tomu nenašel. Podívejte se do nastavení účtu.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Pokud se účastníte beta verze nebo dáváte díla do Adobe Stock, smí je Adobe používat k trénování.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb říká, že před trénováním odstraňuje jména nebo údaje pseudonymizuje, kde to jde.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = Ukončená možnost existovala jen v USA v angličtině, na zařízeních Echo Dot (4. generace), Echo Show 10 a Echo Show 15. Lidé, kteří ji měli, byli převedeni na Don't save recordings.
caveat-alexa-terms-training-data = Podmínky Alexy ze 17. prosince 2025 uvádějí, že se její modely trénují na obsahu Amazonu, obsahu z používání jejích služeb a na licencovaném a veřejném obsahu.
caveat-alexa-menu-from-howtos = Menu pochází z veřejných návodů, ne ze stránky Amazonu.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Pro váš vlastní web je názvem, který se píše do robots.txt, Amazonbot.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Samostatný přepínač ve stejném menu se jmenuje Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Použitá data jsou zbavena identifikace a uchovávají se až sedm let.
caveat-atlassian-premium-reports-differ = Zprávy se neshodují o tarifu Premium. Většina uvádí, že metadata jsou vždy zapnutá a data v aplikacích ve výchozím nastavení vypnutá. Podívejte se na stránku tarifů.

## BeReal

caveat-bereal-gender-guess = AI odhaduje vaše pravděpodobné pohlaví podle uživatelského jména, křestního jména a popisu, pro cílení reklam v aplikaci.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt crawlery AI nevylučuje a lidé zvenčí zkopírovali velké sady příspěvků.
caveat-bluesky-proposal-0008 = Plán z března 2025 (návrh 0008) by umožnil vyjádřit přání k trénování AI, archivaci a kopírování. Byla by to žádost, ne zámek. Zda se z něj stalo nastavení, se nezjistilo.

## Brave Leo

caveat-brave-own-page-not-read = Vlastní stránka Brave nebyla dostupná. Přečtena byla jen jedna zpráva.

## Bumble

caveat-bumble-icebreakers-six-years = Prompty a vstupy úvodních zpráv se uchovávají šest let po smazání účtu.
caveat-bumble-noyb-openai = noyb říká, že se údaje předávají do systémů OpenAI. Zásady Bumble o trénování nemluví.

## Canva

caveat-canva-default-disputed = Zdroje se neshodují o výchozím nastavení. Katalog ochrany soukromí, který zásady četl, uvádí zapnuto. Přehled podmínek AI říká jen to, že záleží na vašem nastavení soukromí.
caveat-canva-creators-templates = Canva Creators mohou své šablony udržet mimo modely Canvy.
caveat-canva-switch-name-not-read = Samotný název přepínače se na stránce Canvy přečíst nepodařilo.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI popisuje přepínač jen pro lidi v EHP a Spojeném království.
caveat-character-first-training-step = Ve vlastním shrnutí Character.AI říká, že první krok trénování už neprovádí, chaty ale ke zlepšování svých modelů může používat i nadále.
caveat-character-public-stays-up = Postava, kterou jste zveřejnili, může zůstat dostupná i po smazání účtu.

## ChatGPT

caveat-chatgpt-switch-or-portal = Přepínač a portál dělají totéž. Stačí jedno z nich.
caveat-chatgpt-paying-does-not-stop = Placení za Plus nebo Pro trénování nevypíná. Firemní tarify a API jsou ve výchozím nastavení vypnuté.
caveat-chatgpt-controllers = Pro lidi v EHP a Švýcarsku je správcem osobních údajů OpenAI Ireland Limited. Jinde je to OpenAI OpCo, LLC v San Francisku.

## Claude

caveat-claude-switch-renamed = Přepínač se v roce 2025 jmenoval Help improve Claude. V říjnu 2026 zní Help Improve our AI models.
caveat-claude-default-disputed = Zdroje se neshodují o výchozím nastavení. Návod z října 2026 říká, že si vybíráte při registraci, zprávy z roku 2025 viděly políčko už zaškrtnuté a podmínky říkají „pokud se neodhlásíte“. Podívejte se, jak to máte vy.
caveat-claude-incognito = Chaty v režimu inkognito se k trénování nikdy nepoužívají.
caveat-claude-retention = Se zapnutým přepínačem se údaje mohou k trénování uchovávat až pět let. S vypnutým 30 dnů po smazání chatu.
caveat-claude-delete-conversation = Smazání konverzace ji udrží mimo budoucí trénování.
caveat-claude-old-lists-outdated = Některé přehledy možností odmítnutí stále uvádějí, že Claude na spotřebitelských chatech netrénuje. To platilo jen před říjnem 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft říká, že trénování na chatech s Copilotem probíhá „na některých trzích“. Pokud přepínač chybí, na vašem účtu netrénuje.
caveat-copilot-switch-in-app = Jedna zpráva přepínač našla jen v aplikacích pro telefon, jiné i na webu. Pokud ho nevidíte, zkuste aplikaci Copilot.
caveat-copilot-personalization-different = Personalization and memory je jiný přepínač a trénování se netýká.
caveat-copilot-pages-not-read = Vlastní stránky Microsoftu s přepínači (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) nebyly k přímému přečtení dostupné.

## Coursera

caveat-coursera-ask-for-person = Při vzájemném hodnocení a známkování si můžete místo AI vyžádat člověka.
caveat-coursera-training-not-said = Oznámení uvádí funkce AI, neříká však, že se na obsahu studujících trénují modely.

## Cursor

caveat-cursor-texts-disagree = Texty Cursoru se neshodují: podmínky z června 2025 dovolují trénování jen na obsahu, se kterým jste souhlasili (kromě bezpečnostních označení a zpětné vazby), přehled i při vypnutém Privacy Mode. Zapněte ho proto.
caveat-cursor-feedback = Zpětná vazba, kterou pošlete, se může použít i při zapnutém Privacy Mode.
caveat-cursor-model-logs = Některé modely si pro bezpečnostní kontroly vedou vlastní záznamy, i u podnikových týmů.

## DeepSeek

caveat-deepseek-controller = Správcem osobních údajů je společnost registrovaná v Číně. Jejím zástupcem pro lidi v EU a Spojeném království je Prighter.
caveat-deepseek-menu-not-read = Cesta v menu k tomuto přepínači se na stránce DeepSeeku přečíst nepodařila. Jen jeho název.

## DeviantArt

caveat-deviantart-dreamup = Tamní generátor DreamUp staví na vnějším modelu, který se dříve mohl učit z umění na webu.

## Discord

caveat-discord-bots-own-policies = Boti a aplikace jiných tvůrců se řídí vlastními zásadami. Vlastník serveru je může odebrat.
caveat-discord-not-stated = Není uvedeno, zda Discord na zprávách trénuje generativní modely. V roce 2023 webu Snopes řekl, že se na údajích uživatelů netrénují obecné modely OpenAI.

## Docusign

caveat-docusign-signers = Jako podepisující (ne vlastník účtu) nic nastavit nemůžete. Zeptejte se společnosti, která vám dokument poslala.
caveat-docusign-ai-attachment = Příloha o AI z 30. května 2024 se vztahuje na některé služby Docusign, ne na všechny.
caveat-docusign-withdrawal = V roce 2024 se psalo, že způsob, jak souhlas odvolat, není snadné najít. Novější poznámka zmiňuje nastavení, které je po udělení souhlasu zapnuté.

## Dropbox

caveat-dropbox-only-with-ai-features = Soubory jdou do vnější AI jen tehdy, když se použije funkce AI. Takové funkce jsou označené.
caveat-dropbox-older-texts-uk-eea = Starší texty uváděly, že se funkce AI ve Spojeném království a EHP nenabízejí.
caveat-dropbox-own-ai-not-stated = Zda Dropbox používá obsah pro vlastní AI, přečtené stránky neuvádějí.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = Historie chatu je uložena ve vašem vlastním zařízení.
caveat-duckai-other-models = Za Duck.ai stojí modely jiných společností, oslovované bez vašeho jména a adresy.

## Duolingo

caveat-duolingo-anonymous-data = Podle shrnutí zásad se anonymizovaná data smějí znovu používat bez omezení.

## eBay

caveat-ebay-german-labels = Menu a popisek jsou z německé verze webu. Odpovězte Nein.
caveat-ebay-us-page-unclear = Spotřebitelská wiki uvádí, že právo vznést námitku platí pro Evropu a Spojené království. Není jisté, zda má stránka pro USA stejný účinek.
caveat-ebay-swiss-users = Švýcarská zpráva potvrzuje, že nastavení mohou používat i švýcarští uživatelé.

## Evernote

caveat-evernote-promise-scope = Slib se týká funkcí AI. Jinak zásady mluví o odstraňování chyb a o udržování bezpečnosti služby.

## Figma

caveat-figma-nothing-newer = O tomto nastavení se nenašlo nic novějšího než z roku 2024, proto si ho ve svém týmu ověřte.

## Flickr

caveat-flickr-creative-commons = Fotky pod licencí Creative Commons mohou v mezích této licence znovu použít ostatní.
caveat-flickr-copies-2025 = Přečtené zásady a podmínky jsou kopie ze září 2025.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity je ve výchozím nastavení zapnuté pro uživatele od 18 let.
caveat-gemini-anonymous-chats = Google říká, že se jeho nastavení Gemini nevztahují na chaty, které převede na anonymní data.
caveat-gemini-human-reviewers = Část chatů čtou lidští kontroloři, také u poskytovatelů služeb. Tyto chaty jsou oddělené od vašeho účtu a uchovávají se až tři roky.
caveat-gemini-auto-delete = Aktivita se sama maže po 18 měsících, pokud nenastavíte 3 nebo 36 měsíců nebo nikdy.
caveat-gemini-stayed-off = Keep Activity zůstalo vypnuté lidem, kteří měli dříve vypnuté Gemini Apps Activity.
caveat-gemini-audio-switch = Druhý, samostatný přepínač se týká zvuku a videí a sdílení obrazovky z Gemini Live. Ve výchozím nastavení je vypnutý a je založen na souhlasu.
caveat-gemini-home-switch = Gemini for Home má vlastní přepínač v Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Pokud jste dříve odmítli shromažďování údajů ke zlepšování produktu, tato volba se zachovala.
caveat-ghcopilot-business-seat = Lidem s licencí Business nebo Enterprise je nastavení skryté. Jejich smlouva trénování zakazuje.
caveat-ghcopilot-private-code-in-use = Kód ze soukromého repozitáře se může používat, když v něm pracujete s Copilotem, pokud se neodhlásíte.
caveat-ghcopilot-affiliates = Data mohou jít přidruženým společnostem, jako je Microsoft, ne však jiným tvůrcům modelů k jejich vlastnímu trénování.
caveat-ghcopilot-wrong-claims = Dva weby tvrdí, že se data uchovávají 30 dnů nebo že licence Business jsou zahrnuté, pokud správce nezasáhne. To odporuje GitHubu.

## GitHub (repositories)

caveat-github-licence-d4 = Nová licence (oddíl D.4) se vztahuje na trénování modelů AI společnosti GitHub a přidružených společností. Uvádí, že nejde o prodej vašeho obsahu.
caveat-github-optout-limited-j3 = Oddíl J.3 omezuje možnost odhlášení na vstupy a výstupy. Netýká se licence v D.4 až D.8 ani veřejných repozitářů.
caveat-github-private-content = Obsah soukromých repozitářů se smí použít k trénování, jen když ho předáte funkci AI. Odhlášení pak platí.
caveat-github-third-parties = Podmínky nebrání třetím stranám, aby veřejné repozitáře četly v souladu se zákonem.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = V listopadu 2025 se šířilo tvrzení, že chytré funkce slouží k trénování Gemini. Malwarebytes svůj článek opravil a Google to popřel.
caveat-gworkspace-class-action = Hromadná žaloba v USA z 11. listopadu 2025 tvrdí, že Google zapnul Gemini v Gmailu, Chatu a Meetu bez souhlasu. Jde o tvrzení žaloby.
caveat-gworkspace-gemini-rules = Chaty s aplikací Gemini se řídí pravidly Gemini, která mají vlastní odpověď.
caveat-gworkspace-work-school = Pracovní a školní účty mají vlastní podmínky. Viz Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Pokud bylo Web & App Activity zapnuté, Search Services History bude u vás zpočátku zapnutá. Pokud bylo vypnuté, bude zpočátku vypnutá.
caveat-google-starting-state-unknown = Jedna zpráva dodává, že Google neřekl, co dostanou účty, které se starého nastavení nikdy nedotkly.
caveat-google-old-switch-not-enough = Vypnutí Web & App Activity už samo o sobě na média ve Vyhledávání nedosáhne. Nové nastavení je samostatné.
caveat-google-recommendations-switch = Personalized Recommendations je třetí, samostatný přepínač. Týká se reklam a návrhů.
caveat-google-rollout-dates = Zprávy uvádějí jako datum prvního e-mailu začátek června nebo 24. červen 2026. Zavádí se po účtech, takže datum, které vidíte vy, se liší.
caveat-google-controllers = Google Ireland Limited je správcem osobních údajů pro trénování modelů, které nasazuje v EHP a Švýcarsku, Google LLC pro to, co indexují Search a Maps.
caveat-google-drive-photos = Toto nastavení se netýká toho, co máte v Drive nebo Photos. Jde o média, která vkládáte do nástrojů Search.

## Grammarly / Superhuman

caveat-grammarly-superhuman = Společnost, které Grammarly patří, se teď jmenuje Superhuman. Přepínač si název ponechal.

## Grok (xAI)

caveat-grok-without-login = Podmínky uvádějí, že při používání Groku bez přihlášení smí xAI tyto údaje použít k trénování bez možnosti volby, kde je to povoleno.
caveat-grok-x-posts = Příspěvky na X spadají pod X, samostatnou společnost s vlastní odpovědí.
caveat-grok-menu-names = Názvy v menu se ve zprávách liší: Data Controls, nebo Settings a potom Data.
caveat-grok-uk-swiss-contact = Kontakt pro Spojené království: xai@lionheartsquared.co.uk. Kontakt pro Švýcarsko: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = S tímto nastavením se setkáte jen jako správce. Pokud jste osobou v něčím CRM, zeptejte se dané společnosti.
caveat-hubspot-self-serve = HubSpot říká, že si to vyřídíte sami: není třeba mu psát.

## Hugging Face / The Stack

caveat-stack-version-3 = Verze 3 je přímé stažení veřejného kódu z GitHubu s licenčním filtrem pro každý soubor.
caveat-stack-checker-address = Nástrojem pro ověření je Space na huggingface.co. Jeho přesnou adresu se přečíst nepodařilo (jeden text uvádí am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Podmínky a zásady ochrany osobních údajů neuvádějí trénování na soukromém obsahu uživatelů. Byly přečteny jen zčásti.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Od vydání IDE z podzimu 2025 se může objevit dotaz, zda chcete sdílet kód k trénování modelů. Stačí odmítnout.
caveat-jetbrains-retention-differs = Zdroje se neshodují o uchovávání: oznámení z července 2026 uvádí, že se data sdílená k trénování v EHP uchovávají jeden rok, starší článek podpory uvádí 30 dnů.
caveat-jetbrains-statistics = Statistiky o funkcích jsou jiný přepínač (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Francouzské položky menu: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn úřadům říká, že se soukromé zprávy nepoužívají, jeho oznámení ze srpna 2026 však mezi trénovacími daty uvádí skupinové zprávy.
caveat-linkedin-uk-microsoft = Spojené království: od 3. listopadu 2025 se příspěvky, komentáře, články, videa, stránky společností a pracovní inzeráty sdílejí také s Microsoftem pro jeho AI. Zastaví to tentýž přepínač.
caveat-linkedin-research-setting = Samostatné nastavení pro jiné využití ve výzkumu (Data privacy > Social, economic, and workplace research) není odmítnutím AI.

## Mastodon

caveat-mastodon-no-lock = Zákaz v podmínkách není technický zámek. Veřejné příspěvky může kdokoli číst a kopírovat na jiné servery.

## Medium

caveat-medium-stance = Od roku 2023 zastává Medium postoj: žádné trénování bez souhlasu, uvedení autorství a odměny.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Zpráva, že se soubory Wordu a Excelu vytěžují, vzešla z příspěvku na X z listopadu 2024. Microsoft, Thurrott a The Verge ji uvedly na pravou míru.
caveat-ms365-general-statement = Obecné prohlášení Microsoftu o ochraně osobních údajů uvádí, že údaje smí používat k trénování svých modelů. Popření se týká aplikací Microsoft 365.

## Midjourney

caveat-midjourney-licence = Na vše, co vložíte, i na to, co vznikne, má Midjourney trvalou licenci. Podmínky výslovně neříkají, že na tom trénuje.
caveat-midjourney-images-public = Obrázky jsou veřejné a mohou se dál přetvářet, pokud neplatíte za Stealth mode. Sdílená chatovací místnost je vždy viditelná.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat byl přejmenován na Vibe. Stránky nápovědy a podmínky uvádějí oba názvy (léto 2026).
caveat-mistral-default-disputed = Zdroje se neshodují: centrum nápovědy uvádí, že ve výchozím nastavení jsou zapnuté Free, Pro a Student, dokumentace jen Free. Text centra nápovědy je novější a je bezpečnější se řídit jím.
caveat-mistral-feedback = Palec nahoru nebo dolů s komentářem dovoluje společnosti Mistral tuto konverzaci použít, ať je váš přepínač nastaven jakkoli.
caveat-mistral-team-admin = V týmu přepínač nastavuje správce, ne vy.

## Nextdoor

caveat-nextdoor-principles = Zásady Nextdoor pro AI uvádějí, že údaje sdílené s poskytovateli AI jsou vázány smlouvou. Neslibují, že se netrénuje.
caveat-nextdoor-nothing-newer = Novější zdroj než z roku 2024 se nenašel.

## Otter.ai

caveat-otter-class-action = Hromadná žaloba v USA (Brewer v. Otter.ai, srpen 2025) tvrdí, že Otter trénuje na schůzkách bez souhlasu všech účastníků. V roce 2026 o ní ještě nebylo rozhodnuto.

## My own website or blog

caveat-robots-is-a-request = robots.txt je žádost. Bytespider a DeepSeekBot jsou uváděni jako ti, kdo ji nerespektují. Perplexity-User a další asistenti načítají stránku na žádost člověka a mohou ji ignorovat.
caveat-robots-site-builders = Na Squarespace a podobných nástrojích pro tvorbu webu je jedno políčko pro mnoho botů.
caveat-dsm-directive-article-4 = Důvodem je čl. 4 odst. 3 unijní směrnice DSM. Podle přečtených zdrojů musí být výhrada strojově čitelná a komerční tvůrci modelů v EU ji musí respektovat.
caveat-ai-act-respect-opt-outs = Výklad z června 2026 uvádí, že tvůrci modelů musí podle unijního aktu o AI takové výhrady respektovat a zveřejňovat souhrny o trénování, s datem v srpnu 2026.
caveat-registries-record-wish = Nové rejstříky, jako je trainingdataregistry.org, vaše přání jen zaznamenají.

## Perplexity

caveat-perplexity-plans = Ve výchozím nastavení zapnuto pro Free, Pro a Max. Pro podnikové účty je vypnuto.
caveat-perplexity-switch-names = Zprávy přepínač nazývají AI data retention. Starší stránky nápovědy ho nazývají AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pro lidi v EHP, Spojeném království a Švýcarsku jsou Pinterest Europe Ltd. a Pinterest, Inc. společnými správci osobních údajů.
caveat-pinterest-others-pins = Piny vašich děl, které si uložili jiní, se řídí jejich nastavením, ne vaším.

## Proton Lumo

caveat-lumo-own-page-not-read = Vlastní stránku Protonu o Lumo se přečíst nepodařilo. Tvrzení pocházejí ze dvou srovnání asistentů.

## Quora

caveat-quora-policy-and-help-page = Zásady nabízejí možnost trénování odmítnout. Stránka nápovědy uváděla, že se obsah k trénování modelů, které píší na Quoře, nepoužívá. Obojí je z roku 2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Nahrávky pořízené omylem se mažou po 90 dnech.
caveat-rayban-meta-ai-rules = To, co děláte s Meta AI v brýlích, se řídí také pravidly Meta AI.
caveat-rayban-us-notice = Zprávy mluví o oznámení pro USA. Pro Evropu se nic samostatného nenašlo.

## Reddit

caveat-reddit-clause-since-2024 = Ustanovení o trénování je v uživatelské smlouvě od srpna 2024.
caveat-reddit-partners = Uživatelská smlouva dovoluje Redditu a jeho partnerům trénovat AI a strojové učení na veřejném obsahu.
caveat-reddit-dutch-authority = Nizozemský úřad se datovými dohodami Redditu zabývá od roku 2025.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Process data only on device se uvádí pro Galaxy S25 a novější. Název v menu se liší podle verze One UI.
caveat-samsung-cloud-report = Jeden článek uvádí, že cloudová data se zpracují jen v danou chvíli a k trénování se nepoužívají. Vyjádření samotného Samsungu k trénování se nenašlo.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Podle jedné zprávy přispěvatele si můžete zvolit, zda se zúčastníte. Přesný název přepínače a jeho výchozí stav se přečíst nepodařilo.

## Signal

caveat-signal-recipient-can-copy = Člověk, kterému píšete, může chat i tak zkopírovat do služby AI.

## Slack

caveat-slack-ask-owner = Jako člen to sami udělat nemůžete. Požádejte vlastníka pracovního prostoru.
caveat-slack-ai-extra = Slack AI (placený doplněk) používá jazykové modely uvnitř Slacku. Slack říká, že se z vašich zpráv neučí.
caveat-slack-generative-opt-in = Slack říká, že se generativní modely na zákaznických datech trénují jen s aktivním souhlasem (opt-in).

## Snapchat

caveat-snapchat-my-selfie = Obrázky vytvořené pomocí My Selfie mají samostatný přepínač See My Selfie in Ads.
caveat-snapchat-on-by-default = Francouzský přehled z října 2025 uvádí Snapchat také mezi službami, kde je používání ve výchozím nastavení zapnuté.
caveat-snapchat-not-posting = Když nezveřejňujete na Spotlight, Snap Map ani na veřejném profilu, obsah se do Public Content nedostane.

## Sora (OpenAI video)

caveat-sora-own-switch = Sora měla v nastavení vlastní přepínač pro trénování. Vypnutí přepínače ChatGPT se na ni nevztahovalo.
caveat-sora-export-page = Stránka pro export uvedená společností OpenAI: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Slib se týká generativní AI, která napodobuje hlas, hudbu nebo podobu. Doporučování, vyhledávání a odhalování podvodů AI používají tak jako tak.
caveat-soundcloud-label-contracts = Obsah dodaný podle smluv s vydavatelstvími nebo distributory nesmí bez držitele práv pro AI použít nikdo.

## Spotify

caveat-spotify-training-purpose = Trénování slouží doporučováním a funkcím, jako jsou AI DJ a AI playlist. Zásady neříkají, že se na hudbě nebo chatech trénuje obecný jazykový model.

## Squarespace (your website there)

caveat-squarespace-unticked = Na novém webu políčko zaškrtnuté není, takže crawlery AI mohou dovnitř.
caveat-squarespace-robots-not-editable = Na Squarespace nemůžete robots.txt upravovat sami.

## Stack Overflow

caveat-stackoverflow-data-dump = Pravidelný výpis dat je také pod CC BY-SA, takže ho s uvedením zdroje může použít kdokoli.

## Strava

caveat-strava-policy-watch-site = Znění zásad bylo přečteno na webu, který sleduje změny zásad, z května 2026, ne na vlastní stránce Stravy.
caveat-strava-health-data = Údaje o zdraví vyžadují výslovný souhlas podle článku 9 GDPR. Zeptejte se proto, na jakém základě na nich Strava trénuje.

## Substack

caveat-substack-block-off = Blokování je ve výchozím nastavení vypnuté: crawlery mají povolený přístup, dokud ho nezapnete.
caveat-substack-checks = Podmínky Substacku z července 2026 uvádějí, že se jeho kontroly obsahu pomocí AI nesmějí používat k trénování vnějších modelů.

## SurveyMonkey

caveat-surveymonkey-own-models = Odpovědi zbavené identifikace používá k trénování vlastních modelů.
caveat-surveymonkey-ask-sender = Pokud jste jen odpověděli v průzkumu, zeptejte se společnosti, která ho poslala.

## Telegram

caveat-telegram-grok-plan = Plán z roku 2025 vestavět Grok do Telegramu se podle zprávy z 29. ledna 2026 neuskutečnil. Jako důvod se uvádí ochrana osobních údajů.
caveat-telegram-public-channels = Veřejné kanály může kopírovat kdokoli, včetně společností v oblasti AI.
caveat-telegram-secret-chats = Koncově šifrované jsou jen tajné chaty.

## Tesla (car)

caveat-tesla-default-disputed = Zdroje se neshodují o výchozím nastavení: uživatelská příručka mluví u kamery v kabině o souhlasu (opt-in), kontrolní seznam z roku 2026 uvádí, že sdílení je ve výchozím nastavení zapnuté, a v Evropě bylo v roce 2016 ve výchozím nastavení vypnuté.
caveat-tesla-separate-switches = Novější vozy mají samostatné přepínače pro údaje z Autopilotu, zaparkovaného vozu, jízd a kabiny.

## TikTok

caveat-tiktok-generative-not-named = Evropské zásady mluví o modelech a algoritmech strojového učení a generativní AI neuvádějí. Jak daleko trénování sahá, není jasné.
caveat-tiktok-test-19-actions = Test zveřejněný v květnu 2026 napočítal 19 úkonů k odeslání žádosti, nejvíce ze všech služeb. Uvádí také, že se mohou analyzovat koncepty a soukromá videa.
caveat-tiktok-minors = Nezletilí z ustanovení nejsou vyloučeni.
caveat-tiktok-uk-address = Poštovní adresa ve Spojeném království: 4 Lindsey Street, London EC1A 9HP (budova Kaleidoscope).

## Tinder

caveat-tinder-machine-learning = Zásady mluví o strojovém učení, ne o generativní AI. Údaje bez vazby na vás se pro ně mohou uchovávat.
caveat-tinder-sensitive-data = U údajů považovaných za citlivé Tinder říká, že žádá o souhlas tam, kde to vyžaduje zákon.

## Tumblr

caveat-tumblr-already-on = U blogů, které už dříve nechtěly být ve vyhledávačích, je přepínač už zapnutý.
caveat-tumblr-reblogs = Reblogy vašich příspěvků na cizích blozích se řídí nastavením těchto blogů.
caveat-tumblr-policy-silent = Zásady ochrany osobních údajů Tumblru z 3. června 2026 trénování AI nezmiňují.

## Twitch

caveat-twitch-representatives = Zástupce v EU: Twitch Interactive Germany GmbH. Zástupce ve Spojeném království: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Titulky v tisku ze srpna 2026 uvádějí, že Twitch nedokázal říct, zda byly starší nahrávky použity už dříve.

## Udemy (instructors)

caveat-udemy-in-unless-no = Lektoři jsou zapojeni, pokud ve vymezeném období neřeknou ne.
caveat-udemy-2026-window = Data období v roce 2026 se nenašla.

## Vimeo

caveat-vimeo-voice-translation = Překlad pomocí AI, který nabízí Vimeo, zpracovává váš hlas, aby tuto službu poskytl.
caveat-vimeo-promise-2024 = Slib je z roku 2024. Kopie zásad ochrany osobních údajů z března 2025 mu neodporuje.

## WeTransfer

caveat-wetransfer-wording-removed = Změna z července 2025 zpočátku zněla, jako by se soubory mohly používat ke zlepšování modelů strojového učení. WeTransfer řekl, že to nikdy nedělal, a odstranil ji.
caveat-wetransfer-licence = Licence, kterou udělujete, je pro provoz a zlepšování služby.

## WhatsApp

caveat-whatsapp-objection-help = Stránka nápovědy k námitkám: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Zdroje se neshodují. Verbraucherzentrale říká, že WhatsApp námitku proti trénování AI nenabízí, protože tam veřejné údaje nejsou, francouzská a švýcarská média popisují použití jeho obecného formuláře. Obojí může být pravda.
caveat-whatsapp-what-meta-receives = Když ve WhatsAppu používáte AI, dostává Meta region a jazyk, údaje o zařízení a připojení, záznamy a údaje o používání, i u nezletilých.
caveat-whatsapp-basis-minors = U toho, co Meta dostává, když používáte AI, se WhatsApp opírá o smlouvu nebo, u nezletilých, o oprávněné zájmy.
caveat-whatsapp-reset-ai = Chat s Meta AI můžete smazat a odesláním /reset-ai vymazat, co si asistent uchovává. Meta si může ponechat kopii.
caveat-whatsapp-ads-accounts-centre = Mimo Evropu se chaty s AI ve WhatsAppu dostanou do reklamního systému, jen když je WhatsApp ve stejném Centru účtů. Pokud tam WhatsApp nebude, zabráníte tomu.
caveat-whatsapp-bremen = Zdroje se neshodují: brémský úřad uvedl WhatsApp mezi službami, jejichž veřejné komentáře a příspěvky se používají, jiné úřady a Meta to omezují na Facebook a Instagram.

## Windows (Recall)

caveat-recall-general-statement = Obecné prohlášení Microsoftu o ochraně osobních údajů (červenec 2026) uvádí, že údaje smí používat k trénování modelů. O Recall to neuvádí.
caveat-recall-forum-claims = Na fórech se našla tvrzení, že data z Recall i tak jdou Microsoftu, ale bez důkazu.

## Wix (your website there)

caveat-wix-policy-2024 = Přečtené zásady byly ty, které platí od 3. března 2024.

## WordPress.com

caveat-wordpress-already-on = U webů, které nechtějí být ve vyhledávačích, je přepínač už zapnutý.
caveat-wordpress-self-hosted = WordPressu na vlastním hostingu se to netýká. Tam rozhoduje vlastník pomocí robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Zdroje si odporují: X v roce 2024 irskému úřadu slíbila, že příspěvky z EU natrvalo vynechá, její stránky pro EU však popisují trénování na základě oprávněných zájmů s možností odmítnout.
caveat-x-eu-default-unknown = Není známo, zda je přepínač u účtů v EU zpočátku vypnutý, proto si ten svůj zkontrolujte.
caveat-x-default-never-published = X výchozí nastavení nikdy nezveřejnila. Zprávy od července 2024 ho našly zapnuté.
caveat-x-switch-wording = Znění přepínače se změnilo z příspěvků na veřejné údaje a nově uvádí i xAI, takže starší návody vypadají jinak.
caveat-x-grok-com-switch = grok.com a aplikace Grok mají vlastní přepínač: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Partneři se správcem obsahu najdou nastavení v Settings > Overview nebo v pokročilých nastaveních kanálu.
caveat-youtube-videos-only = Tato odpověď se týká videí. Chaty s Gemini mají vlastní odpověď.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = V EU se to nestalo: Meta plán 14. června 2024 pozastavila.
caveat-timeline-forecast = Je to předpověď, ne datum.
caveat-gmail-apart = U Gmailu je to jinak: podle Googlu obsah e-mailů Gemini netrénuje. Zeptejte se na Google Workspace.
