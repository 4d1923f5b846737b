### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Kun en administrator kan ændre det. Er du medlem, så spørg din administrator.
caveat-private-account-keeps-new-posts-out = Hvis du gør kontoen privat, holdes nye opslag ude af det offentlige indhold, der bruges.
caveat-only-public-material-and-ai-chats = Kun offentligt materiale og AI-chats bruges. Hvis du gør opslag eller profilen synlige kun for venner, holdes nye opslag også ude.
caveat-meta-minors-ai-chats = Chats med Meta AI fra brugere under 18 år må bruges ifølge den gældende EU-politik, selv om deres offentlige opslag ikke bruges.
caveat-setting-is-a-signal = Indstillingen er et signal. Crawlere, der ignorerer det, bliver ikke stoppet.
caveat-only-summary-read = Kun et resumé af virksomhedens vilkår eller politik er læst, ikke selve teksten.
caveat-basis-read-on-us-page = Retsgrundlaget er kun læst på den amerikanske side. Den europæiske side kan afvige.
caveat-in-force-since-february-2024 = Dette har været i kraft siden februar 2024.
caveat-ms-copilot-terms-cover-365-chat = Fra 18. august 2026 dækker forbrugervilkårene for Copilot også Copilot Chat i Microsoft 365-apps for personlige konti.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Kilderne er uenige om, hvad en sen indsigelse omfatter. Tyske og italienske myndigheder siger, at kun opslag, der laves bagefter, er sikre.
caveat-meta-late-objection-others = Om sene indsigelser siger den belgiske myndighed kun, at en model ikke kan glemme det, den har lært. Metas egen bekræftelse taler om at holde offentlige oplysninger ude af fremtidig udvikling.
caveat-meta-linked-accounts = Kilderne er uenige om tilknyttede konti. Metas meddelelse og flere omtaler siger, at én indsigelse omfatter alle konti i samme Kontooversigt, mens et researchnotat fra 2026 siger, at man skal gøre indsigelse for hver konto.
caveat-meta-separate-emails = Konti med hver sin e-mailadresse kræver under alle omstændigheder hver sin indsigelse.
caveat-meta-objected-in-2024 = Hvis du gjorde indsigelse i 2024, siger Meta, at du ikke behøver gentage det. noyb betvivlede det. Verbraucherzentrale råder til at gentage det for en sikkerheds skyld, især hvis din e-mailadresse er ændret.
caveat-meta-what-others-post = Det, andre lægger op om dig (billeder, omtaler), er ikke omfattet af din indsigelse. Hver forfatter eller sideejer skal også gøre indsigelse.
caveat-meta-italian-form = Den italienske myndighed offentliggjorde en formular uden login til personer, der ikke bruger Metas produkter. Dens adresse var skåret af i den læste kopi. Det kan være en af de to formularer om tredjepartsdata, der er nævnt her.
caveat-meta-form-2024-and-now = I 2024 bad formularen om land, e-mail, virkningen for dig og en kode sendt på e-mail. Siden april 2025 beder den kun om e-mailen (allerede udfyldt) og en valgfri begrundelse.
caveat-meta-wall-statement = Det har ingen virkning at skrive på din væg, at du ikke er enig. Kun formularen tæller.
caveat-meta-court-record = OLG Köln afslog et hasteforbud den 23. maj 2025 (15 UKl 2/25). OLG Schleswig afslog SOMI’s hasteanmodning den 12. august 2025 (6 UKl 3/25), fordi den kom for sent.
caveat-meta-no-main-ruling = Myndigheden i Hamborg opgav sin hasteprocedure den 27. maj 2025. Der er ikke fundet nogen retsafgørelse i en hovedsag.
caveat-meta-complain-at-home = Du kan klage til din egen databeskyttelsesmyndighed. Det irske DPC er ledende tilsynsmyndighed for Meta.
caveat-facebook-menu-german = Tyske menutekster: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Franske menutekster: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Italienske menutekster: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Menuen er ændret flere gange. De direkte links til Privacy Centre kunne ikke bekræftes, det kunne formularernes adresser.
caveat-facebook-pages-disputed = Kilderne er uenige om Facebook-sider. Ifølge italiensk omtale omfatter formularen ikke en side, mens myndigheden i Brandenburg beder dem, der driver sider, om at gøre indsigelse.
caveat-facebook-pages-safe-reading = Hvis du driver en side, er det sikreste at gøre indsigelse med din egen konto. Andres kommentarer forbliver ubeskyttede.
caveat-meta-outside-europe = Personer uden for Europa kan sende formularen, men Meta behøver ikke følge den, hvor ingen lov kræver det.
caveat-facebook-other-businesses = Siden juli 2026 påvirker en indstilling for aktivitet fra andre virksomheder (først uden for Europa) også AI-svar. Den ligger i Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Andre menuveje: profil > ≡ > Settings and activity > Privacy Centre, derefter linket på ordet ”object” i den første tekst. Eller: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = EU-politikken nævner indholdet af beskeder blandt de data, Meta må bruge til at forbedre produkter generelt, inden for loven. Klausulerne om AI-træning nævner kun offentligt indhold, AI-chats og oplysninger fra tredjeparter.
caveat-messenger-end-to-end = Meta kan ikke læse end-to-end-krypterede chats, medmindre nogen deler dem med AI’en eller anmelder dem.
caveat-meta-ai-ads-europe = Metas samtykkeliste for personlige annoncer i Europa nævner ikke AI-chats. Omtaler fra maj 2026 placerer stadig EU, Storbritannien og Sydkorea uden for annonceændringen. Meta har aldrig nævnt de undtagne regioner ved navn.
caveat-meta-ai-sensitive-topics = Religion, seksuel orientering, politik, helbred, oprindelse, overbevisninger og fagforeningsmedlemskab i AI-chats siges ikke at blive brugt til annoncer.
caveat-meta-ai-all-users = Den gældende EU-politik lader Meta bruge AI-chats fra alle registrerede brugere, også dem under 18 år, til at udvikle sin AI.
caveat-meta-ai-memory = Der kunne ikke bekræftes nogen central knap til at slå hukommelsen fra. Minder deles mellem konti i én Kontooversigt.
caveat-meta-ai-other-people = Skriv ikke andre menneskers oplysninger. Det, du deler om dem, kan også blive brugt.
caveat-threads-no-own-form = Threads har sin egen korte privatlivspolitik, der bygger på Meta-politikken. Ingen af dem nævner en indsigelsesformular kun for Threads.
caveat-threads-named-or-not = Kilderne er uenige: Franske omtaler fra 2025 nævner Threads ved siden af Facebook og Instagram, mens Metas meddelelse og de fleste myndigheder taler kun om Facebook og Instagram.

## Academia.edu

caveat-no-switch-in-terms-read = Der er ikke fundet nogen knap mod dette i de læste vilkår. Se efter i dine kontoindstillinger.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Hvis du deltager i en betaversion eller giver værker til Adobe Stock, kan Adobe bruge dem til træning.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb siger, at det fjerner navne eller pseudonymiserer data før træning, hvor det kan.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = Den mulighed, der ophørte, fandtes kun i USA på engelsk, på Echo Dot (4. generation), Echo Show 10 og Echo Show 15. Personer, der havde den, blev flyttet til Don't save recordings.
caveat-alexa-terms-training-data = Alexas vilkår fra 17. december 2025 siger, at dens modeller trænes på Amazon-indhold, indhold fra brugen af dens tjenester og licenseret og offentligt indhold.
caveat-alexa-menu-from-howtos = Menuen kommer fra offentlige vejledninger, ikke fra en Amazon-side.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = For dit eget websted er Amazonbot det navn, der skal bruges i robots.txt.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = En særskilt knap i samme menu hedder Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Data, der bruges, afidentificeres og gemmes i op til syv år.
caveat-atlassian-premium-reports-differ = Omtalerne er uenige om abonnementet Premium. De fleste siger, at metadata altid er slået til, og at data i appen er slået fra som standard. Tjek siden om dit abonnement.

## BeReal

caveat-bereal-gender-guess = AI gætter dit sandsynlige køn ud fra brugernavn, fornavn og biografi, til annoncemålretning inde i appen.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt lukker ikke AI-crawlere ude, og udenforstående har kopieret store mængder opslag.
caveat-bluesky-proposal-0008 = En plan fra marts 2025 (forslag 0008) ville lade dig angive ønsker om AI-træning, arkivering og kopiering. Det ville være en opfordring, ikke en lås. Der er ikke fundet oplysninger om, hvorvidt den blev til en indstilling.

## Brave Leo

caveat-brave-own-page-not-read = Braves egen side kunne ikke nås. Kun én omtale er læst.

## Bumble

caveat-bumble-icebreakers-six-years = Prompts og input til åbningsreplikkerne gemmes i seks år, efter at kontoen er slettet.
caveat-bumble-noyb-openai = noyb siger, at data sendes ind i OpenAI’s systemer. Bumbles politik taler ikke om træning.

## Canva

caveat-canva-default-disputed = Kilderne er uenige om standarden. Et privatlivskatalog, der har læst politikken, siger ”til”. Et indeks over AI-vilkår siger kun, at det afhænger af dine privatlivsindstillinger.
caveat-canva-creators-templates = Canva Creators kan holde deres skabeloner ude af Canvas modeller.
caveat-canva-switch-name-not-read = Navnet på selve knappen er ikke læst på en Canva-side.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI beskriver kun knappen for personer i EØS og Storbritannien.
caveat-character-first-training-step = I sit eget resumé siger Character.AI, at det ikke længere foretager det første træningstrin, men stadig kan bruge chats til at forbedre sine modeller.
caveat-character-public-stays-up = En figur, du har gjort offentlig, kan blive stående, efter at du har slettet din konto.

## ChatGPT

caveat-chatgpt-switch-or-portal = Knappen og portalen gør det samme. Én af de to er nok.
caveat-chatgpt-paying-does-not-stop = Træningen bliver ikke slået fra, blot fordi du betaler for Plus eller Pro. I erhvervsabonnementerne og API’et er den slået fra som standard.
caveat-chatgpt-controllers = For personer i EØS og Schweiz er OpenAI Ireland Limited dataansvarlig. Andre steder er det OpenAI OpCo, LLC i San Francisco.

## Claude

caveat-claude-switch-renamed = Knappen hed Help improve Claude i 2025. I oktober 2026 hedder den Help Improve our AI models.
caveat-claude-default-disputed = Kilderne er uenige om standarden. En guide fra oktober 2026 siger, at du vælger ved tilmelding, ifølge omtaler fra 2025 var boksen markeret på forhånd, og vilkårene siger ”medmindre du fravælger det”. Se efter, hvordan din står.
caveat-claude-incognito = Inkognitochats bruges aldrig til træning.
caveat-claude-retention = Når knappen er slået til, kan data gemmes i op til fem år til træning. Når den er slået fra, gemmes de i 30 dage, efter at du har slettet en chat.
caveat-claude-delete-conversation = Når du sletter en samtale, holdes den ude af fremtidig træning.
caveat-claude-old-lists-outdated = Nogle lister over fravalg siger stadig, at Claude ikke træner på forbrugerchats. Det passede kun før oktober 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft siger, at træning på Copilot-chats sker ”på nogle markeder”. Hvis knappen mangler, træner Microsoft ikke på din konto.
caveat-copilot-switch-in-app = Ifølge én omtale findes knappen kun i telefonapps, ifølge andre også på nettet. Hvis du ikke ser den, så prøv Copilot-appen.
caveat-copilot-personalization-different = Personalization and memory er en anden knap og handler ikke om træning.
caveat-copilot-pages-not-read = Microsofts egne sider med knapperne (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) kunne ikke nås og læses direkte.

## Coursera

caveat-coursera-ask-for-person = Du kan bede om et menneske i stedet for AI til gensidig bedømmelse og karakterer.
caveat-coursera-training-not-said = Meddelelsen nævner AI-funktioner, men siger ikke, at deltagernes indhold træner modeller.

## Cursor

caveat-cursor-texts-disagree = Cursors tekster siger ikke det samme: Vilkårene fra juni 2025 tillader kun træning på indhold, du har sagt ja til (bortset fra sikkerhedsmarkeringer og feedback), mens oversigten også tillader det, når Privacy Mode er slået fra. Slå derfor Privacy Mode til.
caveat-cursor-feedback = Feedback, du sender, kan bruges, selv om Privacy Mode er slået til.
caveat-cursor-model-logs = Nogle modeller fører deres egne logfiler til sikkerhedskontrol, også for virksomhedsteams.

## DeepSeek

caveat-deepseek-controller = Den dataansvarlige er en virksomhed, der er registreret i Kina. Dens repræsentant for personer i EU og Storbritannien er Prighter.
caveat-deepseek-menu-not-read = Menuvejen til den knap er ikke læst på en side fra DeepSeek. Det er kun dens navn.

## DeviantArt

caveat-deviantart-dreamup = Billedgeneratoren DreamUp bygger på en ekstern model, der tidligere kan have lært af kunst på nettet.

## Discord

caveat-discord-bots-own-policies = Andre producenters bots og apps følger deres egne politikker. En serverejer kan fjerne dem.
caveat-discord-not-stated = Det er ikke oplyst, om Discord træner generative modeller på beskeder. I 2023 sagde virksomheden til Snopes, at brugerdata ikke træner OpenAI’s generelle modeller.

## Docusign

caveat-docusign-signers = Som underskriver (ikke kontoejer) kan du ikke indstille noget. Spørg den virksomhed, der sendte dig dokumentet.
caveat-docusign-ai-attachment = AI-bilaget fra 30. maj 2024 gælder for visse Docusign-tjenester, ikke for alle.
caveat-docusign-withdrawal = I 2024 blev det omtalt, at det ikke var let at finde en måde at trække samtykket tilbage på. Et nyere notat nævner en indstilling, der er slået til efter samtykke.

## Dropbox

caveat-dropbox-only-with-ai-features = Filer går kun til en ekstern AI, når en AI-funktion bruges. Sådanne funktioner er mærket.
caveat-dropbox-older-texts-uk-eea = Ældre tekster sagde, at AI-funktioner ikke blev tilbudt i Storbritannien og EØS.
caveat-dropbox-own-ai-not-stated = Det er ikke oplyst på de læste sider, om Dropbox bruger indhold til sin egen AI.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = Chathistorikken gemmes på din egen enhed.
caveat-duckai-other-models = Bag Duck.ai er der modeller fra andre virksomheder, som nås uden dit navn eller din adresse.

## Duolingo

caveat-duolingo-anonymous-data = Ifølge resuméet af politikken må data, der er gjort anonyme, genbruges uden grænse.

## eBay

caveat-ebay-german-labels = Menuen og teksterne er fra det tyske websted. Svar Nein.
caveat-ebay-us-page-unclear = En forbrugerwiki siger, at retten til indsigelse gælder Europa og Storbritannien. Det er ikke sikkert, om den amerikanske side har samme virkning.
caveat-ebay-swiss-users = En schweizisk omtale bekræfter, at schweiziske brugere også kan bruge indstillingen.

## Evernote

caveat-evernote-promise-scope = Løftet handler om AI-funktioner. I øvrigt taler politikken om fejlretning og om at holde tjenesten sikker.

## Figma

caveat-figma-nothing-newer = Der er ikke fundet noget nyere end 2024 om denne indstilling, så tjek den i dit team.

## Flickr

caveat-flickr-creative-commons = Billeder med en Creative Commons-licens må genbruges af andre inden for den licens.
caveat-flickr-copies-2025 = Den læste politik og de læste vilkår er kopier fra september 2025.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity er slået til som standard for brugere på 18 år og derover.
caveat-gemini-anonymous-chats = Google siger, at dets Gemini-indstillinger ikke omfatter chats, som det gør til anonyme data.
caveat-gemini-human-reviewers = Menneskelige bedømmere, også hos tjenesteudbydere, læser en del af chatsene. De skilles fra din konto og gemmes i op til tre år.
caveat-gemini-auto-delete = Aktivitet slettes automatisk efter 18 måneder, medmindre du vælger 3 eller 36 måneder eller aldrig.
caveat-gemini-stayed-off = Keep Activity forblev slået fra for personer, der tidligere havde slået Gemini Apps Activity fra.
caveat-gemini-audio-switch = En anden, særskilt knap omfatter lyd samt videoer og skærmdelinger fra Gemini Live. Den er slået fra som standard og bygger på samtykke.
caveat-gemini-home-switch = Gemini for Home har sin egen knap i Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Hvis du tidligere havde sagt nej til dataindsamling til produktforbedring, blev det valg bevaret.
caveat-ghcopilot-business-seat = Indstillingen er skjult for personer med en Business- eller Enterprise-plads. Deres kontrakt forbyder træning.
caveat-ghcopilot-private-code-in-use = Kode fra et privat kodelager kan stadig bruges, mens du arbejder på den med Copilot, medmindre du fravælger det.
caveat-ghcopilot-affiliates = Data kan gå til tilknyttede selskaber som Microsoft, men ikke til andre modeludviklere til deres egen træning.
caveat-ghcopilot-wrong-claims = To websteder hævder, at data gemmes i 30 dage, eller at Business-pladser er med, medmindre en administrator griber ind. Det modsiger det, GitHub siger.

## GitHub (repositories)

caveat-github-licence-d4 = Den nye licens (afsnit D.4) omfatter træning af AI-modeller hos GitHub og dets tilknyttede selskaber. Den siger, at det ikke er et salg af dit indhold.
caveat-github-optout-limited-j3 = Afsnit J.3 begrænser fravalget til input og output. Det gælder ikke licensen i D.4 til D.8 eller offentlige kodelagre.
caveat-github-private-content = Indhold i private kodelagre må kun bruges til træning, når du giver det til en AI-funktion. Så gælder fravalget.
caveat-github-third-parties = Vilkårene forhindrer ikke tredjeparter i lovligt at læse offentlige kodelagre.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = I november 2025 blev der spredt en påstand om, at smarte funktioner leverer data til træningen af Gemini. Malwarebytes rettede sin artikel, og Google afviste den.
caveat-gworkspace-class-action = Et amerikansk gruppesøgsmål fra 11. november 2025 siger, at Google slog Gemini til i Gmail, Chat og Meet uden samtykke. Det er en påstand.
caveat-gworkspace-gemini-rules = Chats med Gemini-appen hører under Gemini-reglerne, som har deres eget svar.
caveat-gworkspace-work-school = Arbejds- og skolekonti har deres egne vilkår. Se Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Hvis Web & App Activity var slået til, er Search Services History slået til fra start for dig. Hvis den var slået fra, er Search Services History også slået fra til at begynde med.
caveat-google-starting-state-unknown = Én omtale tilføjer, at Google ikke havde sagt, hvad der gælder for konti, hvor den gamle indstilling aldrig er blevet rørt.
caveat-google-old-switch-not-enough = Det er ikke længere nok at slå Web & App Activity fra, hvis det også skal gælde medier i Search. Den nye indstilling er særskilt.
caveat-google-recommendations-switch = Personalized Recommendations er en tredje, særskilt knap. Den handler om annoncer og forslag.
caveat-google-rollout-dates = Omtaler angiver den første mail til begyndelsen af juni eller 24. juni 2026. Udrulningen sker konto for konto, så den dato, du ser, kan afvige.
caveat-google-controllers = Google Ireland Limited er dataansvarlig for træning af modeller, som det tager i brug i EØS og Schweiz, og Google LLC for det, som Search og Maps indekserer.
caveat-google-drive-photos = Denne indstilling rører ikke det, du har i Drive eller Photos. Den handler om medier, du lægger ind i Search-værktøjer.

## Grammarly / Superhuman

caveat-grammarly-superhuman = Virksomheden bag Grammarly hedder nu Superhuman. Knappen har beholdt sit navn.

## Grok (xAI)

caveat-grok-without-login = Vilkårene siger, at når du bruger Grok uden at logge ind, må xAI bruge de data til træning, uden at du kan vælge, hvor det er tilladt.
caveat-grok-x-posts = Opslag på X hører under X, en særskilt virksomhed med sit eget svar.
caveat-grok-menu-names = Menunavnene er forskellige i omtalerne: Data Controls, eller Settings og derefter Data.
caveat-grok-uk-swiss-contact = Kontakt for Storbritannien: xai@lionheartsquared.co.uk. Kontakt for Schweiz: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Du møder kun denne indstilling som administrator. Er du en person i nogens CRM, så spørg den virksomhed.
caveat-hubspot-self-serve = HubSpot siger, at det er selvbetjening: Du behøver ikke skrive til HubSpot.

## Hugging Face / The Stack

caveat-stack-version-3 = Version 3 er en direkte indsamling af offentlig GitHub-kode med et licensfilter pr. fil.
caveat-stack-checker-address = Tjekværktøjet er en Space på huggingface.co. Dens nøjagtige adresse er ikke læst (én tekst nævner am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Vilkårene og privatlivspolitikken nævner ingen træning på brugernes private indhold. De er kun læst delvist.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Siden IDE-versionerne fra efteråret 2025 kan en dialog spørge, om du vil dele kode til træning af modeller. Det er nok at sige nej.
caveat-jetbrains-retention-differs = Kilderne er uenige om opbevaring: Meddelelsen fra juli 2026 siger, at data, der deles til træning, gemmes i et år i EØS, mens en ældre supportartikel siger 30 dage.
caveat-jetbrains-statistics = Statistik om funktioner styres af en anden knap (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Franske menutekster: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn siger til tilsynsmyndighederne, at private beskeder ikke bruges, men dets meddelelse fra august 2026 nævner gruppebeskeder blandt træningsdataene.
caveat-linkedin-uk-microsoft = Storbritannien: Siden 3. november 2025 deles opslag, kommentarer, artikler, videoer, virksomhedssider og jobopslag også med Microsoft til dets AI. Den samme knap stopper det.
caveat-linkedin-research-setting = Den særskilte indstilling for anden brug til forskning (Data privacy > Social, economic, and workplace research) er ikke AI-fravalget.

## Mastodon

caveat-mastodon-no-lock = Et forbud i vilkår er ingen teknisk lås. Enhver kan læse offentlige opslag og kopiere dem til andre servere.

## Medium

caveat-medium-stance = Siden 2023 er Mediums holdning: ingen træning uden samtykke, kildeangivelse og betaling.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Historien om, at Word- og Excel-filer skrabes, kom fra et opslag på X i november 2024. Microsoft, Thurrott og The Verge rettede den.
caveat-ms365-general-statement = Microsofts generelle privatlivserklæring siger faktisk, at det må bruge data til at træne sine modeller. Afvisningen handler om Microsoft 365-apps.

## Midjourney

caveat-midjourney-licence = Alt, du lægger ind, og det, der kommer ud, er licenseret til Midjourney for altid. Vilkårene siger ikke med rene ord, at det træner på det.
caveat-midjourney-images-public = Billeder er offentlige og kan remixes, medmindre du betaler for Stealth mode. Et delt chatrum er altid synligt.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat er omdøbt til Vibe. Hjælpesider og vilkår viser begge navne (sommeren 2026).
caveat-mistral-default-disputed = Kilderne er uenige: Hjælpecentret siger, at træning er slået til som standard på Free, Pro og Student, dokumentationen siger kun Free. Hjælpecentrets tekst er nyere og den sikreste at gå ud fra.
caveat-mistral-feedback = Tommel op eller ned med en kommentar lader Mistral bruge den samtale, uanset hvordan din knap står.
caveat-mistral-team-admin = I et team er det administratoren, der indstiller knappen, ikke dig.

## Nextdoor

caveat-nextdoor-principles = Nextdoors AI-principper siger, at data, der deles med AI-leverandører, er bundet af kontrakt. De lover ikke, at der ikke trænes.
caveat-nextdoor-nothing-newer = Der er ikke fundet nogen kilde nyere end 2024.

## Otter.ai

caveat-otter-class-action = Et amerikansk gruppesøgsmål (Brewer v. Otter.ai, august 2025) siger, at Otter træner på møder uden samtykke fra alle deltagere. Sagen var stadig åben i 2026.

## My own website or blog

caveat-robots-is-a-request = robots.txt er en opfordring. Bytespider og DeepSeekBot er opført som crawlere, der ikke adlyder. Perplexity-User og andre assistenter henter en side, fordi en person beder om det, og kan ignorere den.
caveat-robots-site-builders = På Squarespace og lignende værktøjer får du én boks for mange bots.
caveat-dsm-directive-article-4 = Grundlaget er artikel 4, stk. 3, i EU’s DSM-direktiv. Ifølge de læste kilder skal forbeholdet være maskinlæsbart, og kommercielle modeludviklere i EU skal respektere det.
caveat-ai-act-respect-opt-outs = En forklarende tekst fra juni 2026 siger, at EU’s AI-forordning pålægger modeludviklere at respektere sådanne fravalg og offentliggøre resuméer af træningen, med en dato i august 2026.
caveat-registries-record-wish = Nye registre som trainingdataregistry.org noterer kun dit ønske.

## Perplexity

caveat-perplexity-plans = Slået til som standard for Free, Pro og Max. For virksomhedskonti (enterprise) er det slået fra.
caveat-perplexity-switch-names = Omtaler kalder knappen AI data retention. Ældre hjælpesider kalder den AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pinterest Europe Ltd. og Pinterest, Inc. er fælles dataansvarlige for personer i EØS, Storbritannien og Schweiz.
caveat-pinterest-others-pins = Pins af dine værker, som andre har gemt, følger deres indstilling, ikke din.

## Proton Lumo

caveat-lumo-own-page-not-read = Protons egen side om Lumo er ikke læst. Oplysningerne kommer fra to sammenligninger af assistenter.

## Quora

caveat-quora-policy-and-help-page = Politikken tilbyder et fravalg af træning. Hjælpesiden siger, at indhold ikke blev brugt til at træne modeller, der skriver på Quora. Begge er fra 2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Optagelser, der er lavet ved et uheld, slettes efter 90 dage.
caveat-rayban-meta-ai-rules = Det, du gør med Meta AI på brillerne, hører også under reglerne for Meta AI.
caveat-rayban-us-notice = Omtalerne handler om den amerikanske meddelelse. For Europa er der ikke fundet noget særskilt.

## Reddit

caveat-reddit-clause-since-2024 = Træningsklausulen har stået i brugeraftalen siden august 2024.
caveat-reddit-partners = Brugeraftalen lader Reddit og dets partnere træne AI og maskinlæring med offentligt indhold.
caveat-reddit-dutch-authority = Den nederlandske myndighed har siden 2025 set på Reddits dataaftaler.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Process data only on device er omtalt for Galaxy S25 og nyere. Menunavnet afhænger af One UI-versionen.
caveat-samsung-cloud-report = Én artikel siger, at clouddata håndteres forbigående og ikke bruges til træning. Der er ikke fundet noget fra Samsung selv om træning.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Én beretning fra bidragydere siger, at du kan vælge til eller fra. Knappens nøjagtige navn og dens standard er ikke læst.

## Signal

caveat-signal-recipient-can-copy = En person, du skriver til, kan stadig kopiere en chat over i en AI-tjeneste.

## Slack

caveat-slack-ask-owner = Som medlem kan du ikke gøre det selv. Spørg ejeren af arbejdsområdet.
caveat-slack-ai-extra = Slack AI (et betalt tilvalg) bruger sprogmodeller inde i Slack. Slack siger, at de ikke lærer af dine beskeder.
caveat-slack-generative-opt-in = Slack siger, at generative modeller kun trænes på kundedata med et aktivt tilvalg.

## Snapchat

caveat-snapchat-my-selfie = Billeder lavet med My Selfie har en særskilt knap, See My Selfie in Ads.
caveat-snapchat-on-by-default = En fransk oversigt fra oktober 2025 nævner også Snapchat blandt de tjenester, hvor brugen er slået til som standard.
caveat-snapchat-not-posting = Hvis du ikke lægger noget op på Spotlight, Snap Map eller en offentlig profil, holdes indhold ude af Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = Sora havde sin egen træningsknap i Sora-indstillingerne. Den blev ikke berørt af, at man slog knappen i ChatGPT fra.
caveat-sora-export-page = Eksportside, som OpenAI har nævnt: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Løftet omfatter generativ AI, der efterligner stemme, musik eller udseende. Anbefalinger, søgning og opdagelse af svindel bruger alligevel AI.
caveat-soundcloud-label-contracts = Ingen må bruge indhold, der er leveret efter kontrakter med pladeselskaber eller distributører, til AI uden rettighedshaveren.

## Spotify

caveat-spotify-training-purpose = Træningen bruges til anbefalinger og funktioner som AI DJ og AI playlist. Politikken siger ikke, at musik eller chats træner en generel sprogmodel.

## Squarespace (your website there)

caveat-squarespace-unticked = På et nyt websted er boksen ikke markeret, så AI-crawlere må komme ind.
caveat-squarespace-robots-not-editable = Du kan ikke selv redigere robots.txt på Squarespace.

## Stack Overflow

caveat-stackoverflow-data-dump = Det regelmæssige dataudtræk er også under CC BY-SA, så enhver må genbruge det med kildeangivelse.

## Strava

caveat-strava-policy-watch-site = Politikkens ordlyd er læst gennem et websted, der overvåger politikker (maj 2026), ikke på Stravas egen side.
caveat-strava-health-data = Helbredsoplysninger kræver udtrykkeligt samtykke efter GDPR artikel 9. Spørg derfor, på hvilket grundlag Strava træner med dem.

## Substack

caveat-substack-block-off = Blokeringen er slået fra som standard: Crawlere er tilladt, indtil du slår den til.
caveat-substack-checks = Substacks vilkår fra juli 2026 siger, at dets AI-kontrol af indhold ikke må bruges til at træne eksterne modeller.

## SurveyMonkey

caveat-surveymonkey-own-models = Virksomheden bruger afidentificerede svar til at træne sine egne modeller.
caveat-surveymonkey-ask-sender = Hvis du kun har svaret på et spørgeskema, så spørg den virksomhed, der sendte det.

## Telegram

caveat-telegram-grok-plan = En plan fra 2025 om at bygge Grok ind i Telegram blev ikke til noget, ifølge en omtale fra 29. januar 2026. Databeskyttelse nævnes som årsag.
caveat-telegram-public-channels = Enhver kan kopiere offentlige kanaler, også AI-virksomheder.
caveat-telegram-secret-chats = Kun hemmelige chats er end-to-end-krypterede.

## Tesla (car)

caveat-tesla-default-disputed = Kilderne er uenige om standarden: Instruktionsbogen taler om tilvalg for kabinekameraet, en tjekliste fra 2026 siger, at deling er slået til som standard, og i Europa var det slået fra som standard i 2016.
caveat-tesla-separate-switches = Nyere biler spørger med særskilte knapper om Autopilot-, parkerings-, tur- og kabinedata.

## TikTok

caveat-tiktok-generative-not-named = Den europæiske politik taler om maskinlæringsmodeller og algoritmer og nævner ikke generativ AI. Hvor langt træningen går, er uklart.
caveat-tiktok-test-19-actions = En test offentliggjort i maj 2026 nåede frem til 19 handlinger for at sende anmodningen, flest af alle tjenester. Den siger også, at kladder og private videoer kan blive analyseret.
caveat-tiktok-minors = Mindreårige er ikke undtaget i klausulen.
caveat-tiktok-uk-address = Britisk postadresse: 4 Lindsey Street, London EC1A 9HP (Kaleidoscope building).

## Tinder

caveat-tinder-machine-learning = Politikken taler om maskinlæring, ikke om generativ AI. Data uden forbindelse til dig kan gemmes til det.
caveat-tinder-sensitive-data = For oplysninger, der anses for følsomme, siger Tinder, at det beder om samtykke, hvor loven kræver det.

## Tumblr

caveat-tumblr-already-on = Knappen er allerede slået til for blogge, der tidligere frarådede søgemaskiner at indeksere dem.
caveat-tumblr-reblogs = Reblogs af dine opslag på andres blogge følger de blogges indstillinger.
caveat-tumblr-policy-silent = Tumblrs privatlivspolitik fra 3. juni 2026 nævner ikke AI-træning.

## Twitch

caveat-twitch-representatives = EU-repræsentant: Twitch Interactive Germany GmbH. Britisk repræsentant: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Presseoverskrifter fra august 2026 siger, at Twitch ikke kunne sige, om ældre optagelser var blevet brugt før.

## Udemy (instructors)

caveat-udemy-in-unless-no = Undervisere er med, medmindre de siger nej i den årlige periode.
caveat-udemy-2026-window = Datoerne for en periode i 2026 er ikke fundet.

## Vimeo

caveat-vimeo-voice-translation = Vimeos AI-oversættelse behandler din stemme for at levere den tjeneste.
caveat-vimeo-promise-2024 = Løftet er fra 2024. Kopien af privatlivspolitikken fra marts 2025 modsiger det ikke.

## WeTransfer

caveat-wetransfer-wording-removed = Ændringen i juli 2025 lød først, som om filer kunne bruges til at forbedre maskinlæringsmodeller. WeTransfer sagde, at det aldrig har gjort det, og fjernede formuleringen.
caveat-wetransfer-licence = Den licens, du giver, er til at drive og forbedre tjenesten.

## WhatsApp

caveat-whatsapp-objection-help = Hjælpeside om indsigelser: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Kilderne er uenige. Verbraucherzentrale siger, at WhatsApp ikke tilbyder indsigelse mod AI-træning, da der ikke er offentlige data, mens franske og schweiziske medier beskriver, hvordan man bruger dets generelle formular. Begge dele kan være rigtige.
caveat-whatsapp-what-meta-receives = Når du bruger AI i WhatsApp, får Meta region og sprog, enheds- og forbindelsesdata, logfiler og brugsdata, også for mindreårige.
caveat-whatsapp-basis-minors = For det, Meta får, når du bruger AI, bygger WhatsApp på kontrakt eller, for mindreårige, på legitim interesse.
caveat-whatsapp-reset-ai = Du kan slette chatten med Meta AI og sende /reset-ai for at rydde det, assistenten gemmer. Meta kan beholde en kopi.
caveat-whatsapp-ads-accounts-centre = Uden for Europa når AI-chats i WhatsApp kun annoncesystemet, hvis WhatsApp er i samme Kontooversigt. Det undgår du ved at holde WhatsApp ude af den.
caveat-whatsapp-bremen = Kilderne er uenige: Myndigheden i Bremen nævnte WhatsApp blandt de tjenester, hvis offentlige kommentarer og opslag bruges, mens andre myndigheder og Meta begrænser det til Facebook og Instagram.

## Windows (Recall)

caveat-recall-general-statement = Microsofts generelle privatlivserklæring (juli 2026) siger faktisk, at det må bruge data til at træne modeller. Den siger det ikke om Recall.
caveat-recall-forum-claims = Der er fundet påstande i fora om, at Recall-data alligevel går til Microsoft, men ingen beviser.

## Wix (your website there)

caveat-wix-policy-2024 = Den læste politik var den, der gælder fra 3. marts 2024.

## WordPress.com

caveat-wordpress-already-on = Knappen er allerede slået til for websteder, der fraråder søgemaskiner at indeksere dem.
caveat-wordpress-self-hosted = WordPress, man selv hoster, er ikke berørt. Der bestemmer ejeren med robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Kilderne modsiger hinanden: X lovede den irske tilsynsmyndighed i 2024 at holde EU-opslag ude for altid, men dets EU-sider beskriver træning på grundlag af legitim interesse med mulighed for fravalg.
caveat-x-eu-default-unknown = Det vides ikke, om knappen er slået fra til at begynde med for EU-konti, så tjek din.
caveat-x-default-never-published = X har aldrig offentliggjort standarden. Omtaler siden juli 2024 har fundet den slået til.
caveat-x-switch-wording = Knappens ordlyd er ændret fra opslag til offentlige data og nævner nu også xAI, så ældre vejledninger ser anderledes ud.
caveat-x-grok-com-switch = grok.com og Grok-appen har deres egen knap: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Partnere med en content manager finder indstillingen under Settings > Overview eller i kanalens avancerede indstillinger.
caveat-youtube-videos-only = Dette svar handler om videoer. Chats med Gemini har deres eget svar.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = Det skete ikke i EU: Meta satte planen på pause den 14. juni 2024.
caveat-timeline-forecast = Dette er en prognose, ikke en dato.
caveat-gmail-apart = Gmail er noget andet: Ifølge Google træner mailindhold ikke Gemini. Spørg om Google Workspace.
