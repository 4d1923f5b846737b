### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Alleen een beheerder kan dit wijzigen. Vraag het als lid aan je beheerder.
caveat-private-account-keeps-new-posts-out = Als je het account op privé zet, blijven nieuwe berichten buiten de openbare content die wordt gebruikt.
caveat-only-public-material-and-ai-chats = Alleen openbaar materiaal en AI-chats worden gebruikt. Als je berichten of het profiel alleen voor vrienden zichtbaar maakt, blijven nieuwe berichten er ook buiten.
caveat-meta-minors-ai-chats = Chats met Meta AI van gebruikers onder de 18 kunnen volgens het huidige EU-beleid worden gebruikt, hoewel dat niet geldt voor hun openbare berichten.
caveat-setting-is-a-signal = De instelling is een signaal. Crawlers die het negeren, worden niet tegengehouden.
caveat-only-summary-read = Alleen een samenvatting van de voorwaarden of het beleid van het bedrijf is gelezen, niet de tekst zelf.
caveat-basis-read-on-us-page = De rechtsgrondslag is alleen op de Amerikaanse pagina gelezen. De Europese pagina kan afwijken.
caveat-in-force-since-february-2024 = Dit geldt sinds februari 2024.
caveat-ms-copilot-terms-cover-365-chat = Vanaf 18 augustus 2026 gelden de consumentenvoorwaarden van Copilot ook voor Copilot Chat in Microsoft 365-apps voor persoonlijke accounts.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Bronnen zijn het er niet over eens wat een laat bezwaar dekt. Duitse en Italiaanse toezichthouders zeggen dat alleen berichten van daarna veilig zijn.
caveat-meta-late-objection-others = Over late bezwaren zegt de Belgische toezichthouder alleen dat een model niet kan vergeten. De bevestiging van Meta zelf zegt dat openbare informatie buiten toekomstige ontwikkeling blijft.
caveat-meta-linked-accounts = Bronnen zijn het niet eens over gekoppelde accounts. De melding van Meta en verschillende publicaties zeggen dat één bezwaar geldt voor elk account in hetzelfde Accountcentrum, een onderzoeksnotitie uit 2026 zegt dat je voor elk account bezwaar moet maken.
caveat-meta-separate-emails = Voor accounts met verschillende e-mailadressen zijn in elk geval aparte bezwaren nodig.
caveat-meta-objected-in-2024 = Als je in 2024 bezwaar hebt gemaakt, hoef je dat volgens Meta niet te herhalen. noyb betwijfelde dat. De Verbraucherzentrale raadt aan het voor de zekerheid te herhalen, vooral als je e-mailadres is veranderd.
caveat-meta-what-others-post = Wat anderen over jou plaatsen (foto's, vermeldingen), valt niet onder jouw bezwaar. Elke auteur of beheerder van een pagina moet ook bezwaar maken.
caveat-meta-italian-form = De Italiaanse toezichthouder publiceerde een formulier zonder inloggen voor mensen die geen Meta-producten gebruiken. Het adres was afgebroken in het gelezen exemplaar. De twee formulieren voor gegevens van derden die hier staan, komen ervoor in aanmerking.
caveat-meta-form-2024-and-now = In 2024 vroeg het formulier om land, e-mail, de gevolgen voor jou en een code die per e-mail kwam. Sinds april 2025 vraagt het alleen om het e-mailadres (al ingevuld) en een niet-verplichte reden.
caveat-meta-wall-statement = Een verklaring op je tijdlijn plaatsen dat je het er niet mee eens bent, heeft geen effect. Alleen het formulier telt.
caveat-meta-court-record = Het OLG Köln weigerde op 23 mei 2025 een spoedverbod (15 UKl 2/25). Het OLG Schleswig wees het spoedverzoek van SOMI op 12 augustus 2025 af (6 UKl 3/25), omdat het te laat kwam.
caveat-meta-no-main-ruling = De toezichthouder van Hamburg liet op 27 mei 2025 zijn spoedprocedure vallen. Er is geen rechterlijke uitspraak in een bodemprocedure gevonden.
caveat-meta-complain-at-home = Je kunt een klacht indienen bij je eigen privacytoezichthouder. Voor Meta heeft de Ierse DPC de leiding.
caveat-facebook-menu-german = Duitse menunamen: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Franse menunamen: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Italiaanse menunamen: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Het menu is verschillende keren veranderd. De directe links naar het Privacycentrum konden niet worden bevestigd, de adressen van de formulieren wel.
caveat-facebook-pages-disputed = Bronnen zijn het niet eens over Facebook-pagina's. Volgens Italiaanse berichtgeving geldt het formulier niet voor een pagina, terwijl de toezichthouder van Brandenburg zegt dat beheerders van pagina's bezwaar moeten maken.
caveat-facebook-pages-safe-reading = Als je een pagina beheert, is het veilig om bezwaar te maken met je eigen account. Reacties van anderen blijven onbeschermd.
caveat-meta-outside-europe = Mensen buiten Europa kunnen het formulier versturen, maar Meta hoeft er geen gevolg aan te geven waar geen wet dat voorschrijft.
caveat-facebook-other-businesses = Sinds juli 2026 bepaalt een instelling voor activiteit bij andere bedrijven (eerst buiten Europa) ook mede de AI-antwoorden. Die staat in Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Andere menuroutes: profiel > ≡ > Settings and activity > Privacy Centre, dan de link op het woord object in de eerste tekst. Of: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = Het EU-beleid noemt de inhoud van berichten bij de gegevens die Meta, binnen de wet, mag gebruiken om producten in het algemeen te verbeteren. De bepalingen over AI-training noemen alleen openbare content, AI-chats en informatie van derden.
caveat-messenger-end-to-end = Meta kan end-to-end versleutelde chats niet lezen, tenzij iemand ze met de AI deelt of ze rapporteert.
caveat-meta-ai-ads-europe = De toestemmingslijst van Meta voor gepersonaliseerde advertenties in Europa noemt geen AI-chats. Volgens publicaties van mei 2026 vallen de EU, het Verenigd Koninkrijk en Zuid-Korea nog steeds buiten de wijziging voor advertenties. Meta heeft de uitgesloten regio's nooit genoemd.
caveat-meta-ai-sensitive-topics = Religie, seksuele gerichtheid, politiek, gezondheid, afkomst, overtuigingen en lidmaatschap van een vakbond in AI-chats zouden niet voor advertenties worden gebruikt.
caveat-meta-ai-all-users = Volgens het huidige EU-beleid mag Meta AI-chats van alle geregistreerde gebruikers, ook die onder de 18, gebruiken om zijn AI te ontwikkelen.
caveat-meta-ai-memory = Een centrale schakelaar om het geheugen uit te zetten kon niet worden bevestigd. Herinneringen worden gedeeld tussen accounts in één Accountcentrum.
caveat-meta-ai-other-people = Typ geen gegevens van andere mensen. Wat je over hen deelt, kan ook worden gebruikt.
caveat-threads-no-own-form = Threads heeft een eigen kort privacybeleid dat op het Meta-beleid voortbouwt. Geen van beide noemt een bezwaarformulier alleen voor Threads.
caveat-threads-named-or-not = Bronnen zijn het niet eens: Franse publicaties uit 2025 noemen Threads naast Facebook en Instagram, de aankondiging van Meta en de meeste toezichthouders hebben het alleen over Facebook en Instagram.

## Academia.edu

caveat-no-switch-in-terms-read = In de gelezen voorwaarden is hier geen schakelaar tegen gevonden. Kijk in je accountinstellingen.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Als je meedoet aan een bèta of werk aan Adobe Stock geeft, mag Adobe het voor training gebruiken.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb zegt dat het waar mogelijk namen verwijdert of gegevens pseudonimiseert voordat er wordt getraind.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = De optie die is verdwenen, bestond alleen in de VS in het Engels, op de Echo Dot (4e generatie), Echo Show 10 en Echo Show 15. Wie die optie had, is overgezet naar Don't save recordings.
caveat-alexa-terms-training-data = De voorwaarden van Alexa van 17 december 2025 zeggen dat de modellen worden getraind op content van Amazon, content uit het gebruik van de diensten, en gelicentieerde en openbare content.
caveat-alexa-menu-from-howtos = Het menu komt uit openbare handleidingen, niet van een pagina van Amazon.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Voor je eigen website is Amazonbot de naam om in robots.txt te gebruiken.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Een aparte schakelaar in hetzelfde menu heet Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Gegevens die worden gebruikt, worden gedeïdentificeerd en tot zeven jaar bewaard.
caveat-atlassian-premium-reports-differ = Publicaties zijn het niet eens over het Premium-abonnement. De meeste zeggen dat metadata altijd aanstaan en in-app-gegevens standaard uit. Controleer de pagina met abonnementen.

## BeReal

caveat-bereal-gender-guess = AI raadt je vermoedelijke geslacht op basis van gebruikersnaam, voornaam en biografie, voor advertentietargeting in de app.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt sluit AI-crawlers niet uit, en buitenstaanders hebben grote verzamelingen berichten gekopieerd.
caveat-bluesky-proposal-0008 = Met een plan van maart 2025 (voorstel 0008) zou je wensen over AI-training, archivering en kopiëren kunnen aangeven. Dat zou een verzoek zijn, geen slot. Of het een instelling is geworden, is niet gevonden.

## Brave Leo

caveat-brave-own-page-not-read = De pagina van Brave zelf was niet bereikbaar. Er is maar één publicatie gelezen.

## Bumble

caveat-bumble-icebreakers-six-years = Prompts en invoer van de openingszinnen blijven nog zes jaar bewaard nadat het account is verwijderd.
caveat-bumble-noyb-openai = noyb zegt dat gegevens in de systemen van OpenAI worden ingevoerd. Het beleid van Bumble heeft het niet over training.

## Canva

caveat-canva-default-disputed = Bronnen zijn het niet eens over de standaardinstelling. Een privacycatalogus die het beleid heeft gelezen, zegt: aan. Een index van AI-voorwaarden zegt alleen dat het van je privacy-instellingen afhangt.
caveat-canva-creators-templates = Canva Creators kunnen hun sjablonen buiten de modellen van Canva houden.
caveat-canva-switch-name-not-read = De naam van de schakelaar zelf is niet op een pagina van Canva gelezen.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI beschrijft de schakelaar alleen voor mensen in de EER en het Verenigd Koninkrijk.
caveat-character-first-training-step = In de eigen samenvatting zegt Character.AI dat het de eerste trainingsstap niet meer doet, maar chats nog wel kan gebruiken om zijn modellen te verbeteren.
caveat-character-public-stays-up = Een personage dat je openbaar hebt gemaakt, kan blijven staan nadat je je account hebt verwijderd.

## ChatGPT

caveat-chatgpt-switch-or-portal = De schakelaar en het portaal doen hetzelfde. Een van de twee is genoeg.
caveat-chatgpt-paying-does-not-stop = Betalen voor Plus of Pro zet training niet uit. Bij de zakelijke abonnementen en de API staat training standaard uit.
caveat-chatgpt-controllers = Voor mensen in de EER en Zwitserland is OpenAI Ireland Limited de verwerkingsverantwoordelijke. Elders is dat OpenAI OpCo, LLC in San Francisco.

## Claude

caveat-claude-switch-renamed = De schakelaar heette in 2025 Help improve Claude. In oktober 2026 staat er Help Improve our AI models.
caveat-claude-default-disputed = Bronnen zijn het niet eens over de standaardinstelling. Een gids van oktober 2026 zegt dat je bij het aanmelden kiest, publicaties uit 2025 zagen het vakje al aangevinkt, de voorwaarden zeggen ‘tenzij je je afmeldt’. Kijk hoe het bij jou staat.
caveat-claude-incognito = Incognitochats worden nooit voor training gebruikt.
caveat-claude-retention = Als de schakelaar aanstaat, kunnen gegevens tot vijf jaar voor training worden bewaard. Als die uitstaat, nog 30 dagen nadat je een chat hebt verwijderd.
caveat-claude-delete-conversation = Als je een gesprek verwijdert, blijft het buiten toekomstige training.
caveat-claude-old-lists-outdated = Sommige lijsten met afmeldmogelijkheden zeggen nog dat Claude niet op chats van consumenten traint. Dat klopte alleen vóór oktober 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft zegt dat training op Copilot-chats ‘in sommige markten’ gebeurt. Als de schakelaar ontbreekt, traint het niet op jouw account.
caveat-copilot-switch-in-app = Eén publicatie vond de schakelaar alleen in de apps op de telefoon, andere ook op het web. Als je hem niet ziet, probeer dan de Copilot-app.
caveat-copilot-personalization-different = Personalization and memory is een andere schakelaar en gaat niet over training.
caveat-copilot-pages-not-read = De eigen pagina's van Microsoft met de schakelaars (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) konden niet rechtstreeks worden gelezen.

## Coursera

caveat-coursera-ask-for-person = Je kunt voor beoordeling door medestudenten en cijfers om een mens vragen in plaats van AI.
caveat-coursera-training-not-said = De verklaring noemt AI-functies, maar zegt niet dat content van cursisten modellen traint.

## Cursor

caveat-cursor-texts-disagree = De teksten van Cursor spreken elkaar tegen: de voorwaarden van juni 2025 staan training alleen toe op content waarmee je hebt ingestemd (behalve veiligheidsmarkeringen en feedback), het overzicht ook als Privacy Mode uitstaat. Zet die dus aan.
caveat-cursor-feedback = Feedback die je stuurt, kan ook worden gebruikt als Privacy Mode aanstaat.
caveat-cursor-model-logs = Sommige modellen houden eigen logs bij voor veiligheidscontroles, ook voor enterprise-teams.

## DeepSeek

caveat-deepseek-controller = De verwerkingsverantwoordelijke is een bedrijf dat in China is geregistreerd. De vertegenwoordiger voor mensen in de EU en het Verenigd Koninkrijk is Prighter.
caveat-deepseek-menu-not-read = De menuroute naar die schakelaar is niet op een pagina van DeepSeek gelezen. Alleen de naam ervan wel.

## DeviantArt

caveat-deviantart-dreamup = De generator DreamUp bouwt op een extern model dat eerder van kunst op het web kan hebben geleerd.

## Discord

caveat-discord-bots-own-policies = Bots en apps van andere makers hebben hun eigen beleid. Een servereigenaar kan ze verwijderen.
caveat-discord-not-stated = Of Discord generatieve modellen op berichten traint, staat nergens. In 2023 zei het tegen Snopes dat gebruikersgegevens de algemene modellen van OpenAI niet trainen.

## Docusign

caveat-docusign-signers = Als ondertekenaar (niet de accounteigenaar) kun je niets instellen. Vraag het aan het bedrijf dat je het document stuurde.
caveat-docusign-ai-attachment = De AI-bijlage van 30 mei 2024 geldt voor bepaalde diensten van Docusign, niet voor alle.
caveat-docusign-withdrawal = In 2024 werd gemeld dat een manier om toestemming in te trekken niet makkelijk te vinden was. Een nieuwere notitie noemt een instelling die na toestemming aanstaat.

## Dropbox

caveat-dropbox-only-with-ai-features = Bestanden gaan alleen naar een externe AI als een AI-functie wordt gebruikt. Zulke functies zijn gemarkeerd.
caveat-dropbox-older-texts-uk-eea = Oudere teksten zeiden dat AI-functies in het Verenigd Koninkrijk en de EER niet werden aangeboden.
caveat-dropbox-own-ai-not-stated = Of Dropbox content voor zijn eigen AI gebruikt, staat niet op de gelezen pagina's.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = De chatgeschiedenis wordt op je eigen apparaat opgeslagen.
caveat-duckai-other-models = Achter Duck.ai zitten modellen van andere bedrijven, bereikt zonder je naam of adres.

## Duolingo

caveat-duolingo-anonymous-data = Volgens de samenvatting van het beleid mogen gegevens die anoniem zijn gemaakt, onbeperkt worden hergebruikt.

## eBay

caveat-ebay-german-labels = Menu en naam zijn die van de Duitse site. Antwoord met Nein.
caveat-ebay-us-page-unclear = Een consumentenwiki zegt dat het recht van bezwaar voor Europa en het Verenigd Koninkrijk is. Of de Amerikaanse pagina hetzelfde effect heeft, is niet zeker.
caveat-ebay-swiss-users = Een Zwitserse publicatie bevestigt dat Zwitserse gebruikers de instelling ook kunnen gebruiken.

## Evernote

caveat-evernote-promise-scope = De belofte gaat over AI-functies. Voor de rest heeft het beleid het over fouten oplossen en de dienst veilig houden.

## Figma

caveat-figma-nothing-newer = Over deze instelling is niets nieuwers dan 2024 gevonden. Controleer het dus in je team.

## Flickr

caveat-flickr-creative-commons = Foto's met een Creative Commons-licentie mogen door anderen binnen die licentie worden hergebruikt.
caveat-flickr-copies-2025 = Het gelezen beleid en de gelezen voorwaarden zijn kopieën van september 2025.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity staat standaard aan voor gebruikers van 18 jaar en ouder.
caveat-gemini-anonymous-chats = Google zegt dat zijn Gemini-instellingen niet gelden voor chats die het in anonieme gegevens omzet.
caveat-gemini-human-reviewers = Menselijke beoordelaars, ook bij dienstverleners, lezen een deel van de chats. Die worden van je account losgemaakt en tot drie jaar bewaard.
caveat-gemini-auto-delete = Activiteit wordt na 18 maanden vanzelf verwijderd, tenzij je 3 of 36 maanden of nooit instelt.
caveat-gemini-stayed-off = Keep Activity bleef uit voor mensen die Gemini Apps Activity eerder hadden uitgezet.
caveat-gemini-audio-switch = Een tweede, aparte schakelaar geldt voor audio en voor video's en gedeelde schermen van Gemini Live. Die staat standaard uit en berust op toestemming.
caveat-gemini-home-switch = Gemini for Home heeft een eigen schakelaar in Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Als je het verzamelen van gegevens voor productverbetering eerder had geweigerd, is die keuze bewaard.
caveat-ghcopilot-business-seat = De instelling is verborgen voor mensen met een Business- of Enterprise-licentie. Hun contract verbiedt training.
caveat-ghcopilot-private-code-in-use = Code uit een privérepository kan nog steeds worden gebruikt terwijl je er met Copilot aan werkt, tenzij je je afmeldt.
caveat-ghcopilot-affiliates = Gegevens kunnen naar groepsmaatschappijen zoals Microsoft gaan, maar niet naar andere modelmakers voor hun eigen training.
caveat-ghcopilot-wrong-claims = Twee sites beweren dat gegevens 30 dagen worden bewaard, of dat Business-licenties meedoen tenzij een beheerder iets doet. Dat is in strijd met wat GitHub zegt.

## GitHub (repositories)

caveat-github-licence-d4 = De nieuwe licentie (sectie D.4) omvat het trainen van AI-modellen van GitHub en zijn groepsmaatschappijen. Er staat dat dit geen verkoop van je content is.
caveat-github-optout-limited-j3 = Sectie J.3 beperkt de afmelding tot invoer en uitvoer. Die geldt niet voor de licentie in D.4 tot en met D.8 en niet voor openbare repository's.
caveat-github-private-content = Content van privérepository's mag alleen voor training worden gebruikt als je die aan een AI-functie geeft. De afmelding geldt dan.
caveat-github-third-parties = De voorwaarden beletten derden niet om openbare repository's rechtmatig te lezen.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = In november 2025 verspreidde zich de bewering dat slimme functies de training van Gemini voeden. Malwarebytes corrigeerde zijn artikel en Google ontkende het.
caveat-gworkspace-class-action = Een Amerikaanse massaclaim van 11 november 2025 stelt dat Google Gemini in Gmail, Chat en Meet zonder toestemming heeft aangezet. Dat is een beschuldiging.
caveat-gworkspace-gemini-rules = Chats met de Gemini-app vallen onder de Gemini-regels, waarvoor een eigen antwoord bestaat.
caveat-gworkspace-work-school = Voor werk- en schoolaccounts gelden eigen voorwaarden. Zie de Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Als Web & App Activity aanstond, begint Search Services History bij jou aan. Als het uitstond, begint het uit.
caveat-google-starting-state-unknown = Eén publicatie voegt toe dat Google niet had gezegd wat accounts krijgen die de oude instelling nooit hebben aangeraakt.
caveat-google-old-switch-not-enough = Web & App Activity uitzetten geldt niet meer vanzelf voor de media van Search. De nieuwe instelling staat daar los van.
caveat-google-recommendations-switch = Personalized Recommendations is een derde, aparte schakelaar. Die gaat over advertenties en suggesties.
caveat-google-rollout-dates = Publicaties noemen begin juni of 24 juni 2026 voor de eerste mail. De uitrol gaat per account, dus de datum die jij ziet, kan verschillen.
caveat-google-controllers = Google Ireland Limited is de verwerkingsverantwoordelijke voor het trainen van modellen die het in de EER en Zwitserland inzet, Google LLC voor wat Search en Maps indexeren.
caveat-google-drive-photos = Deze instelling raakt niet wat je in Drive of Photos bewaart. Ze gaat over media die je in de zoektools zet.

## Grammarly / Superhuman

caveat-grammarly-superhuman = Het bedrijf achter Grammarly heet nu Superhuman. De schakelaar heeft zijn naam gehouden.

## Grok (xAI)

caveat-grok-without-login = Volgens de voorwaarden mag xAI, als je Grok zonder inloggen gebruikt, die gegevens zonder keuze voor training gebruiken, waar dat is toegestaan.
caveat-grok-x-posts = Voor berichten op X is X verantwoordelijk, een apart bedrijf met een eigen antwoord.
caveat-grok-menu-names = Menunamen verschillen per publicatie: Data Controls, of Settings en dan Data.
caveat-grok-uk-swiss-contact = Contact voor het Verenigd Koninkrijk: xai@lionheartsquared.co.uk. Contact voor Zwitserland: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Je ziet deze instelling alleen als beheerder. Sta je als persoon in iemands CRM, vraag het dan aan dat bedrijf.
caveat-hubspot-self-serve = HubSpot zegt dat je dit zelf kunt regelen: je hoeft HubSpot niet te schrijven.

## Hugging Face / The Stack

caveat-stack-version-3 = Versie 3 is een rechtstreekse crawl van openbare GitHub-code met een licentiefilter per bestand.
caveat-stack-checker-address = Het controlehulpmiddel is een Space op huggingface.co. Het precieze adres is niet gelezen (één tekst noemt am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = De voorwaarden en het privacybeleid noemen geen training op privécontent van gebruikers. Ze zijn maar gedeeltelijk gelezen.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Sinds de IDE-versies van najaar 2025 kan een venster vragen of je code wilt delen om modellen te trainen. Nee zeggen is genoeg.
caveat-jetbrains-retention-differs = Bronnen zijn het niet eens over de opslag: de verklaring van juli 2026 zegt dat gegevens die voor training zijn gedeeld, in de EER een jaar worden bewaard, een ouder hulpartikel zegt 30 dagen.
caveat-jetbrains-statistics = Voor statistieken over functies is er een andere schakelaar (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Franse menunamen: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn zegt tegen toezichthouders dat privéberichten niet worden gebruikt, maar de verklaring van augustus 2026 noemt groepsberichten bij de trainingsgegevens.
caveat-linkedin-uk-microsoft = Verenigd Koninkrijk: sinds 3 november 2025 worden berichten, reacties, artikelen, video's, bedrijfspagina's en vacatures ook met Microsoft gedeeld voor zijn AI. Dezelfde schakelaar stopt dat.
caveat-linkedin-research-setting = De aparte instelling voor ander gebruik voor onderzoek (Data privacy > Social, economic, and workplace research) is niet de afmelding voor AI.

## Mastodon

caveat-mastodon-no-lock = Een verbod in de voorwaarden is geen technisch slot. Iedereen kan openbare berichten lezen en ze naar andere servers kopiëren.

## Medium

caveat-medium-stance = Sinds 2023 is het standpunt van Medium: geen training zonder toestemming, naamsvermelding en betaling.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Het verhaal dat Word- en Excel-bestanden worden gescrapet, kwam van een bericht op X in november 2024. Microsoft, Thurrott en The Verge hebben het rechtgezet.
caveat-ms365-general-statement = De algemene privacyverklaring van Microsoft zegt wel dat het gegevens mag gebruiken om zijn modellen te trainen. De ontkenning gaat over Microsoft 365-apps.

## Midjourney

caveat-midjourney-licence = Op alles wat je invoert, en wat eruit komt, krijgt Midjourney voorgoed een licentie. De voorwaarden zeggen niet met zoveel woorden dat Midjourney erop traint.
caveat-midjourney-images-public = Afbeeldingen zijn openbaar en kunnen worden geremixt, tenzij je voor Stealth mode betaalt. Een gedeelde chatruimte is altijd zichtbaar.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat heet nu Vibe. Hulppagina's en voorwaarden tonen beide namen (zomer 2026).
caveat-mistral-default-disputed = Bronnen zijn het niet eens: het helpcentrum zegt dat het bij Free, Pro en Student standaard aanstaat, de documentatie zegt alleen bij Free. De tekst van het helpcentrum is nieuwer en de veiligste lezing.
caveat-mistral-feedback = Met een duim omhoog of omlaag met een opmerking mag Mistral dat gesprek gebruiken, hoe je schakelaar ook staat.
caveat-mistral-team-admin = In een team stelt de beheerder de schakelaar in, niet jij.

## Nextdoor

caveat-nextdoor-principles = De AI-principes van Nextdoor zeggen dat voor gegevens die met AI-aanbieders worden gedeeld, contracten gelden. Ze beloven niet dat er niet wordt getraind.
caveat-nextdoor-nothing-newer = Er is geen bron gevonden die nieuwer is dan 2024.

## Otter.ai

caveat-otter-class-action = Een Amerikaanse massaclaim (Brewer v. Otter.ai, augustus 2025) stelt dat Otter op vergaderingen traint zonder toestemming van alle deelnemers. De zaak liep in 2026 nog.

## My own website or blog

caveat-robots-is-a-request = robots.txt is een verzoek. Bytespider en DeepSeekBot staan bekend als bots die zich er niet aan houden. Perplexity-User en andere assistenten halen een pagina op omdat iemand erom vraagt, en kunnen het negeren.
caveat-robots-site-builders = Bij Squarespace en vergelijkbare bouwers krijg je één vakje voor veel bots.
caveat-dsm-directive-article-4 = De grondslag is artikel 4, lid 3, van de Europese DSM-richtlijn. Volgens de gelezen bronnen moet het voorbehoud machineleesbaar zijn en moeten commerciële modelmakers in de EU het respecteren.
caveat-ai-act-respect-opt-outs = Een uitleg van juni 2026 zegt dat modelmakers volgens de Europese AI-verordening zulke afmeldingen moeten respecteren en samenvattingen van de training moeten publiceren, met een datum in augustus 2026.
caveat-registries-record-wish = Nieuwe registers zoals trainingdataregistry.org leggen alleen je wens vast.

## Perplexity

caveat-perplexity-plans = Standaard aan bij Free, Pro en Max. Bij enterprise-accounts staat het uit.
caveat-perplexity-switch-names = Publicaties noemen de schakelaar AI data retention. Oudere hulppagina's noemen hem AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pinterest Europe Ltd. en Pinterest, Inc. zijn gezamenlijke verwerkingsverantwoordelijken voor mensen in de EER, het Verenigd Koninkrijk en Zwitserland.
caveat-pinterest-others-pins = Pins van jouw werk die anderen hebben bewaard, volgen hun instelling, niet die van jou.

## Proton Lumo

caveat-lumo-own-page-not-read = De eigen pagina van Proton over Lumo is niet gelezen. De uitspraken komen uit twee vergelijkingen van assistenten.

## Quora

caveat-quora-policy-and-help-page = Het beleid biedt een afmelding voor training. De hulppagina zegt dat content niet werd gebruikt om modellen te trainen die op Quora schrijven. Beide zijn uit 2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Opnamen die per ongeluk zijn gemaakt, worden na 90 dagen verwijderd.
caveat-rayban-meta-ai-rules = Wat je op de bril met Meta AI doet, valt ook onder de regels voor Meta AI.
caveat-rayban-us-notice = Publicaties gaan over de Amerikaanse verklaring. Voor Europa is niets aparts gevonden.

## Reddit

caveat-reddit-clause-since-2024 = De bepaling over training staat sinds augustus 2024 in de gebruikersovereenkomst.
caveat-reddit-partners = Volgens de gebruikersovereenkomst mogen Reddit en zijn partners AI en machine learning trainen met openbare content.
caveat-reddit-dutch-authority = De Nederlandse toezichthouder kijkt sinds 2025 naar de datadeals van Reddit.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Process data only on device wordt gemeld voor de Galaxy S25 en nieuwer. De menunaam verschilt per versie van One UI.
caveat-samsung-cloud-report = Eén artikel zegt dat cloudgegevens alleen op dat moment worden verwerkt en niet voor training worden gebruikt. Van Samsung zelf is niets over training gevonden.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Eén verslag van een maker zegt dat je kunt kiezen of je meedoet. De precieze naam en de standaardstand van de schakelaar zijn niet gelezen.

## Signal

caveat-signal-recipient-can-copy = Iemand aan wie je schrijft, kan een chat nog steeds naar een AI-dienst kopiëren.

## Slack

caveat-slack-ask-owner = Als lid kun je dit niet zelf doen. Vraag het aan de eigenaar van de werkruimte.
caveat-slack-ai-extra = Slack AI (een betaalde extra) gebruikt taalmodellen binnen Slack. Slack zegt dat ze niet van je berichten leren.
caveat-slack-generative-opt-in = Slack zegt dat generatieve modellen alleen op klantgegevens worden getraind als de klant dat zelf aanzet.

## Snapchat

caveat-snapchat-my-selfie = Voor beelden die met My Selfie zijn gemaakt, is er een aparte schakelaar: See My Selfie in Ads.
caveat-snapchat-on-by-default = Een Frans overzicht van oktober 2025 noemt ook Snapchat bij de diensten waar het gebruik standaard aanstaat.
caveat-snapchat-not-posting = Als je niets op Spotlight, Snap Map of een openbaar profiel plaatst, blijft je content buiten Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = Sora had een eigen schakelaar voor training in de Sora-instellingen. De schakelaar van ChatGPT uitzetten had daar geen invloed op.
caveat-sora-export-page = Exportpagina die OpenAI noemt: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = De belofte geldt voor generatieve AI die stem, muziek of uiterlijk nabootst. Aanbevelingen, zoeken en het opsporen van fraude gebruiken hoe dan ook AI.
caveat-soundcloud-label-contracts = Niemand mag content die onder contracten met labels of distributeurs is aangeleverd, zonder de rechthebbende voor AI gebruiken.

## Spotify

caveat-spotify-training-purpose = Training is voor aanbevelingen en functies zoals AI DJ en AI Playlist. Het beleid zegt niet dat muziek of chats een algemeen taalmodel trainen.

## Squarespace (your website there)

caveat-squarespace-unticked = Op een nieuwe site is het vakje niet aangevinkt, zodat AI-crawlers mogen komen.
caveat-squarespace-robots-not-editable = Bij Squarespace kun je robots.txt niet zelf bewerken.

## Stack Overflow

caveat-stackoverflow-data-dump = De regelmatige datadump staat ook onder CC BY-SA, dus iedereen mag die met naamsvermelding hergebruiken.

## Strava

caveat-strava-policy-watch-site = De tekst van het beleid is gelezen via een site die beleidsteksten volgt, van mei 2026, niet op de pagina van Strava zelf.
caveat-strava-health-data = Voor gezondheidsgegevens is uitdrukkelijke toestemming nodig volgens art. 9 AVG. Vraag dus op welke grondslag Strava ermee traint.

## Substack

caveat-substack-block-off = De blokkering staat standaard uit: crawlers zijn toegestaan tot je die aanzet.
caveat-substack-checks = De voorwaarden van Substack van juli 2026 zeggen dat zijn AI-controles van content niet mogen worden gebruikt om externe modellen te trainen.

## SurveyMonkey

caveat-surveymonkey-own-models = SurveyMonkey gebruikt gedeïdentificeerde antwoorden om eigen modellen te trainen.
caveat-surveymonkey-ask-sender = Als je alleen een enquête hebt ingevuld, vraag het dan aan het bedrijf dat die heeft gestuurd.

## Telegram

caveat-telegram-grok-plan = Een plan uit 2025 om Grok in Telegram in te bouwen ging niet door, volgens een publicatie van 29 januari 2026. Gegevensbescherming wordt als reden genoemd.
caveat-telegram-public-channels = Iedereen kan openbare kanalen kopiëren, ook AI-bedrijven.
caveat-telegram-secret-chats = Alleen geheime chats zijn end-to-end versleuteld.

## Tesla (car)

caveat-tesla-default-disputed = Bronnen zijn het niet eens over de standaardinstelling: de handleiding zegt dat je de interieurcamera zelf moet aanzetten, een checklist uit 2026 zegt dat delen standaard aanstaat, en in Europa stond het in 2016 standaard uit.
caveat-tesla-separate-switches = Nieuwere auto's vragen het met aparte schakelaars voor Autopilot, geparkeerd staan, ritten en interieurgegevens.

## TikTok

caveat-tiktok-generative-not-named = Het Europese beleid heeft het over machinelearningmodellen en algoritmen en noemt generatieve AI niet. Hoe ver training gaat, is onduidelijk.
caveat-tiktok-test-19-actions = Een test die in mei 2026 is gepubliceerd, telde 19 handelingen om het verzoek te versturen, het meeste van alle diensten. Er staat ook dat concepten en privévideo's kunnen worden geanalyseerd.
caveat-tiktok-minors = Minderjarigen zijn in de bepaling niet uitgesloten.
caveat-tiktok-uk-address = Postadres voor het Verenigd Koninkrijk: 4 Lindsey Street, London EC1A 9HP (Kaleidoscope building).

## Tinder

caveat-tinder-machine-learning = Het beleid heeft het over machine learning, niet over generatieve AI. Gegevens zonder verband met jou kunnen ervoor worden bewaard.
caveat-tinder-sensitive-data = Voor gegevens die als gevoelig gelden, zegt Tinder dat het om toestemming vraagt waar de wet dat eist.

## Tumblr

caveat-tumblr-already-on = De schakelaar staat al aan voor blogs die zoekmachines eerder al weerden.
caveat-tumblr-reblogs = Reblogs van je berichten op blogs van anderen volgen de instellingen van die blogs.
caveat-tumblr-policy-silent = Het privacybeleid van Tumblr van 3 juni 2026 noemt AI-training niet.

## Twitch

caveat-twitch-representatives = Vertegenwoordiger in de EU: Twitch Interactive Germany GmbH. Vertegenwoordiger in het Verenigd Koninkrijk: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Krantenkoppen van augustus 2026 zeggen dat Twitch niet kon zeggen of oudere opnamen eerder waren gebruikt.

## Udemy (instructors)

caveat-udemy-in-unless-no = Docenten doen mee, tenzij ze in de periode nee zeggen.
caveat-udemy-2026-window = De datums van een periode in 2026 zijn niet gevonden.

## Vimeo

caveat-vimeo-voice-translation = De AI-vertaling van Vimeo verwerkt je stem om die dienst te leveren.
caveat-vimeo-promise-2024 = De belofte is uit 2024. De kopie van het privacybeleid van maart 2025 spreekt dat niet tegen.

## WeTransfer

caveat-wetransfer-wording-removed = De wijziging van juli 2025 las eerst alsof bestanden konden worden gebruikt om machinelearningmodellen te verbeteren. WeTransfer zei dat het dat nooit heeft gedaan en haalde de tekst weg.
caveat-wetransfer-licence = De licentie die je geeft, is om de dienst te laten werken en te verbeteren.

## WhatsApp

caveat-whatsapp-objection-help = Hulppagina over bezwaar: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Bronnen zijn het niet eens. De Verbraucherzentrale zegt dat WhatsApp geen bezwaarmogelijkheid tegen AI-training biedt omdat er geen openbare gegevens zijn, Franse en Zwitserse media beschrijven hoe je het algemene formulier gebruikt. Beide kunnen waar zijn.
caveat-whatsapp-what-meta-receives = Als je AI in WhatsApp gebruikt, ontvangt Meta regio en taal, apparaat- en verbindingsgegevens, logs en gebruiksgegevens, ook van minderjarigen.
caveat-whatsapp-basis-minors = Voor wat Meta ontvangt als je AI gebruikt, baseert WhatsApp zich op een overeenkomst of, bij minderjarigen, op gerechtvaardigde belangen.
caveat-whatsapp-reset-ai = Je kunt de chat met Meta AI verwijderen en /reset-ai sturen om te wissen wat de assistent bewaart. Meta kan een kopie houden.
caveat-whatsapp-ads-accounts-centre = Buiten Europa komen AI-chats in WhatsApp alleen in het advertentiesysteem als WhatsApp in hetzelfde Accountcentrum zit. Als je WhatsApp daarbuiten laat, voorkom je dat.
caveat-whatsapp-bremen = Bronnen zijn het niet eens: de toezichthouder van Bremen noemde WhatsApp bij de diensten waarvan openbare reacties en berichten worden gebruikt, andere toezichthouders en Meta beperken dat tot Facebook en Instagram.

## Windows (Recall)

caveat-recall-general-statement = De algemene privacyverklaring van Microsoft (juli 2026) zegt wel dat het gegevens mag gebruiken om modellen te trainen. Over Recall staat dat er niet in.
caveat-recall-forum-claims = Op forums staan beweringen dat Recall-gegevens toch naar Microsoft gaan, zonder bewijs.

## Wix (your website there)

caveat-wix-policy-2024 = Het gelezen beleid was de versie die op 3 maart 2024 inging.

## WordPress.com

caveat-wordpress-already-on = De schakelaar staat al aan voor sites die zoekmachines weren.
caveat-wordpress-self-hosted = Zelf gehoste WordPress-sites vallen hier niet onder. Daar beslist de eigenaar met robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Bronnen spreken elkaar tegen: X beloofde de Ierse toezichthouder in 2024 om EU-berichten voorgoed buiten beschouwing te laten, maar de EU-pagina's van X beschrijven training op basis van gerechtvaardigde belangen met een mogelijkheid om je af te melden.
caveat-x-eu-default-unknown = Of de schakelaar voor EU-accounts in het begin uitstaat, is niet bekend. Controleer hem dus bij jezelf.
caveat-x-default-never-published = X heeft de standaardinstelling nooit gepubliceerd. Volgens publicaties sinds juli 2024 stond die aan.
caveat-x-switch-wording = De tekst bij de schakelaar veranderde van posts in public data en noemt nu ook xAI. Oudere instructies zien er dus anders uit.
caveat-x-grok-com-switch = grok.com en de Grok-app hebben een eigen schakelaar: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Partners met een contentmanager vinden de instelling onder Settings > Overview of in de geavanceerde instellingen van het kanaal.
caveat-youtube-videos-only = Dit antwoord gaat over video's. Voor chats met Gemini is er een eigen antwoord.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = In de EU is dit niet gebeurd: Meta heeft het plan op 14 juni 2024 stilgezet.
caveat-timeline-forecast = Dit is een prognose, geen datum.
caveat-gmail-apart = Voor Gmail geldt iets anders: volgens Google traint de inhoud van e-mails Gemini niet. Vraag naar Google Workspace.
