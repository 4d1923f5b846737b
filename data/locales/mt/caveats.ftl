### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Amministratur biss jista’ jibdlu. Bħala membru, staqsi lill-amministratur tiegħek.
caveat-private-account-keeps-new-posts-out = Li tissettja l-kont bħala privat iżomm posts ġodda barra mill-kontenut pubbliku li jintuża.
caveat-only-public-material-and-ai-chats = Jintużaw biss materjal pubbliku u chats mal-IA. Li tissettja l-posts jew il-profil għall-ħbieb biss iżomm ukoll posts ġodda barra.
caveat-meta-minors-ai-chats = Chats ma’ Meta AI ta’ utenti taħt it-18-il sena jistgħu jintużaw, skont il-politika kurrenti tal-UE, għalkemm il-posts pubbliċi tagħhom ma jintużawx.
caveat-setting-is-a-signal = Is-setting huwa sinjal. Crawlers li jinjorawh ma jitwaqqfux.
caveat-only-summary-read = Inqara biss sommarju tat-termini jew tal-politika tal-kumpanija, mhux it-test innifsu.
caveat-basis-read-on-us-page = Il-bażi legali nqrat fuq il-paġna tal-Istati Uniti biss. Il-paġna Ewropea tista’ tkun differenti.
caveat-in-force-since-february-2024 = Dan ilu fis-seħħ minn Frar 2024.
caveat-ms-copilot-terms-cover-365-chat = Mit-18 ta’ Awwissu 2026 it-termini ta’ Copilot għall-konsumaturi jkopru wkoll Copilot Chat fl-apps ta’ Microsoft 365 għal kontijiet personali.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Is-sorsi ma jaqblux dwar x’tkopri oġġezzjoni tardiva. L-awtoritajiet Ġermaniżi u Taljani jgħidu li huma protetti biss posts li jsiru wara.
caveat-meta-late-objection-others = Dwar oġġezzjonijiet tardivi l-awtorità Belġjana tgħid biss li mudell ma jistax jinsa. Il-konferma ta’ Meta stess titkellem dwar li informazzjoni pubblika titħalla barra mill-iżvilupp futur.
caveat-meta-linked-accounts = Is-sorsi ma jaqblux dwar kontijiet marbuta. L-avviż ta’ Meta u diversi rapporti jgħidu li oġġezzjoni waħda tkopri kull kont fl-istess Accounts Centre, nota ta’ riċerka tal-2026 tgħid biex toġġezzjona għal kull kont.
caveat-meta-separate-emails = Kontijiet b’indirizzi tal-email separati jeħtieġu oġġezzjonijiet separati fi kwalunkwe każ.
caveat-meta-objected-in-2024 = Jekk oġġezzjonajt fl-2024, Meta tgħid li m’hemmx bżonn tirrepetiha. noyb iddubitat dan. Il-Verbraucherzentrale tagħti parir li tirrepetiha biex tkun żgur, fuq kollox jekk inbidel l-indirizz tal-email tiegħek.
caveat-meta-what-others-post = Dak li oħrajn jippowstjaw dwarek (ritratti, referenzi) mhuwiex kopert mill-oġġezzjoni tiegħek. Kull awtur jew sid ta’ Page irid joġġezzjona wkoll.
caveat-meta-italian-form = L-awtorità Taljana ppubblikat formola mingħajr login għal nies li ma jużawx prodotti ta’ Meta. L-indirizz tagħha kien maqtugħ fil-kopja li nqrat. Iż-żewġ formoli għal partijiet terzi elenkati hawn huma l-kandidati.
caveat-meta-form-2024-and-now = Fl-2024 il-formola kienet titlob il-pajjiż, l-email, l-impatt fuqek u kodiċi mibgħut bl-email. Minn April 2025 titlob biss l-email (diġà mimlija) u raġuni fakultattiva.
caveat-meta-wall-statement = Li tippowstja dikjarazzjoni fuq il-wall tiegħek li ma taqbilx m’għandu l-ebda effett. Tgħodd biss il-formola.
caveat-meta-court-record = OLG Köln irrifjutat projbizzjoni urġenti fit-23 ta’ Mejju 2025 (15 UKl 2/25). OLG Schleswig irrifjutat it-talba urġenti ta’ SOMI fit-12 ta’ Awwissu 2025 (6 UKl 3/25) għax saret tard wisq.
caveat-meta-no-main-ruling = L-awtorità ta’ Hamburg irrinunzjat għall-proċedura ta’ urġenza tagħha fis-27 ta’ Mejju 2025. Ma nstabet l-ebda sentenza f’każ fil-mertu.
caveat-meta-complain-at-home = Tista’ tilmenta mal-awtorità tiegħek stess għall-protezzjoni tad-data. Id-DPC Irlandiża hija l-awtorità ewlenija għal Meta.
caveat-facebook-menu-german = Tikketti tal-menu bil-Ġermaniż: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Tikketti tal-menu bil-Franċiż: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Tikketti tal-menu bit-Taljan: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Il-menu nbidel diversi drabi. Il-links diretti fil-Privacy Centre ma setgħux jiġu kkonfermati, l-indirizzi tal-formoli setgħu.
caveat-facebook-pages-disputed = Is-sorsi ma jaqblux dwar Facebook Pages. Rapporti Taljani jgħidu li l-formola ma tkoprix Page, filwaqt li l-awtorità ta’ Brandenburg tgħid lil min imexxi Page biex joġġezzjona.
caveat-facebook-pages-safe-reading = Jekk tmexxi Page, l-aktar interpretazzjoni żgura hija li toġġezzjona bil-kont tiegħek. Kummenti ta’ oħrajn jibqgħu mhux protetti.
caveat-meta-outside-europe = Nies barra mill-Ewropa jistgħu jibagħtu l-formola, iżda Meta mhijiex obbligata ssegwiha fejn l-ebda liġi ma tobbligaha.
caveat-facebook-other-businesses = Minn Lulju 2026 setting għall-attività minn negozji oħra (l-ewwel barra mill-Ewropa) jinfluwenza wkoll it-tweġibiet tal-IA. Jinsab f’Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Mogħdijiet oħra fil-menu: profil > ≡ > Settings and activity > Privacy Centre, imbagħad il-link fuq il-kelma object fl-ewwel test. Jew: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = Il-politika tal-UE telenka l-kontenut tal-messaġġi fost data li Meta tista’ tuża biex ittejjeb il-prodotti b’mod ġenerali, fil-limiti tal-liġi. Il-klawżoli dwar it-taħriġ tal-IA jelenkaw biss kontenut pubbliku, chats mal-IA u informazzjoni ta’ partijiet terzi.
caveat-messenger-end-to-end = Meta ma tistax taqra chats kriptati minn tarf sa tarf sakemm xi ħadd ma jaqsamhomx mal-IA jew ma jirrapportahomx.
caveat-meta-ai-ads-europe = Il-lista tal-kunsens ta’ Meta għal reklami personalizzati fl-Ewropa ma ssemmix chats mal-IA. Rapporti ta’ Mejju 2026 għadhom ipoġġu l-UE, ir-Renju Unit u l-Korea t’Isfel barra mill-bidla fir-reklami. Meta qatt ma semmiet ir-reġjuni esklużi.
caveat-meta-ai-sensitive-topics = Jingħad li reliġjon, orjentazzjoni sesswali, politika, saħħa, oriġini, twemmin u sħubija fi trejdjunjin f’chats mal-IA ma jintużawx għar-reklami.
caveat-meta-ai-all-users = Il-politika kurrenti tal-UE tħalli lil Meta tuża chats mal-IA tal-utenti rreġistrati kollha, inklużi dawk taħt it-18-il sena, biex tiżviluppa l-IA tagħha.
caveat-meta-ai-memory = Ma setax jiġi kkonfermat swiċċ ċentrali biex titfi l-memorja. Il-memorji jinqasmu bejn kontijiet f’Accounts Centre wieħed.
caveat-meta-ai-other-people = Tittajpjax data ta’ nies oħra. Dak li taqsam dwarhom jista’ jintuża wkoll.
caveat-threads-no-own-form = Threads għandu politika tal-privatezza qasira tiegħu li tibni fuq il-politika ta’ Meta. L-ebda waħda ma ssemmi formola ta’ oġġezzjoni għal Threads biss.
caveat-threads-named-or-not = Is-sorsi ma jaqblux: rapporti Franċiżi tal-2025 isemmu Threads flimkien ma’ Facebook u Instagram, l-avviż ta’ Meta u l-biċċa l-kbira tal-awtoritajiet jitkellmu dwar Facebook u Instagram biss.

## Academia.edu

caveat-no-switch-in-terms-read = Ma nstab l-ebda swiċċ kontra dan fit-termini li nqraw. Fittex fis-settings tal-kont tiegħek.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Jekk tieħu sehem f’beta jew tagħti xogħol lil Adobe Stock, Adobe tista’ tużah għat-taħriġ.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb tgħid li tneħħi l-ismijiet jew tippsewdonimizza d-data qabel it-taħriġ fejn tista’.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = L-għażla li ntemmet kienet teżisti biss fl-Istati Uniti bl-Ingliż, fuq Echo Dot (ir-4 ġenerazzjoni), Echo Show 10 u Echo Show 15. Min kellu l-għażla tmexxa għal Don’t save recordings.
caveat-alexa-terms-training-data = It-termini ta’ Alexa tas-17 ta’ Diċembru 2025 jgħidu li l-mudelli tagħha jitħarrġu fuq kontenut ta’ Amazon, kontenut mill-użu tas-servizzi tagħha, u kontenut liċenzjat u pubbliku.
caveat-alexa-menu-from-howtos = Il-menu ġej minn gwidi pubbliċi, mhux minn paġna ta’ Amazon.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Għas-sit web tiegħek stess, Amazonbot huwa l-isem li tuża f’robots.txt.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Swiċċ separat fl-istess menu jissejjaħ Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Id-data li tintuża titneħħielha l-identifikazzjoni u tinżamm sa seba’ snin.
caveat-atlassian-premium-reports-differ = Ir-rapporti ma jaqblux dwar il-pjan Premium. Il-biċċa l-kbira jgħidu li l-metadata dejjem mixgħula u d-data fl-app mitfija b’mod awtomatiku. Iċċekkja l-paġna tal-pjan.

## BeReal

caveat-bereal-gender-guess = L-IA tistma l-ġeneru probabbli tiegħek mill-isem tal-utent, l-isem u l-bijografija, għall-immirar tar-reklami fl-app.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt ma jagħlaqx barra l-crawlers tal-IA, u nies minn barra kkupjaw settijiet kbar ta’ posts.
caveat-bluesky-proposal-0008 = Pjan ta’ Marzu 2025 (proposta 0008) iħallik tiddikjara xewqat dwar it-taħriġ tal-IA, l-arkivjar u l-ikkupjar. Tkun talba, mhux imblukkar. Ma nstabx jekk sarx setting.

## Brave Leo

caveat-brave-own-page-not-read = Il-paġna ta’ Brave stess ma setgħetx tintlaħaq. Inqara rapport wieħed biss.

## Bumble

caveat-bumble-icebreakers-six-years = Prompts u inputs tal-icebreakers jinżammu sitt snin wara li jitħassar il-kont.
caveat-bumble-noyb-openai = noyb tgħid li data tiddaħħal fis-sistemi ta’ OpenAI. Il-politika ta’ Bumble ma titkellimx dwar taħriġ.

## Canva

caveat-canva-default-disputed = Is-sorsi ma jaqblux dwar is-setting awtomatiku. Katalgu tal-privatezza li qara l-politika jgħid li huwa mixgħul. Indiċi ta’ termini dwar l-IA jgħid biss li jiddependi mis-settings tal-privatezza tiegħek.
caveat-canva-creators-templates = Canva Creators jistgħu jżommu l-mudelli grafiċi tagħhom barra mill-mudelli tal-IA ta’ Canva.
caveat-canva-switch-name-not-read = L-isem tas-swiċċ innifsu ma nqarax fuq paġna ta’ Canva.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI jiddeskrivi s-swiċċ għal nies fiż-ŻEE u fir-Renju Unit biss.
caveat-character-first-training-step = Fis-sommarju tiegħu stess Character.AI jgħid li m’għadux jagħmel l-ewwel pass tat-taħriġ, iżda xorta jista’ juża chats biex itejjeb il-mudelli tiegħu.
caveat-character-public-stays-up = Karattru li għamilt pubbliku jista’ jibqa’ hemm wara li tħassar il-kont tiegħek.

## ChatGPT

caveat-chatgpt-switch-or-portal = Is-swiċċ u l-portal jagħmlu l-istess ħaġa. Wieħed mit-tnejn huwa biżżejjed.
caveat-chatgpt-paying-does-not-stop = Li tħallas għal Plus jew Pro ma jitfix it-taħriġ. Il-pjanijiet tan-negozju u l-API huma mitfija b’mod awtomatiku.
caveat-chatgpt-controllers = Għal nies fiż-ŻEE u fl-Iżvizzera l-kontrollur huwa OpenAI Ireland Limited. F’postijiet oħra huwa OpenAI OpCo, LLC f’San Francisco.

## Claude

caveat-claude-switch-renamed = Is-swiċċ kien jissejjaħ Help improve Claude fl-2025. F’Ottubru 2026 jaqra Help Improve our AI models.
caveat-claude-default-disputed = Is-sorsi ma jaqblux dwar is-setting awtomatiku. Gwida ta’ Ottubru 2026 tgħid li tagħżel meta tirreġistra, rapporti tal-2025 raw il-kaxxa diġà mixgħula, it-termini jgħidu sakemm ma toħroġx. Ara fejn jinsab tiegħek.
caveat-claude-incognito = Chats Incognito qatt ma jintużaw għat-taħriġ.
caveat-claude-retention = Bis-swiċċ mixgħul, id-data tista’ tinżamm sa ħames snin għat-taħriġ. Meta jkun mitfi, 30 jum wara li tħassar chat.
caveat-claude-delete-conversation = It-tħassir ta’ konverżazzjoni jżommha barra minn taħriġ futur.
caveat-claude-old-lists-outdated = Xi listi ta’ opt-out għadhom jgħidu li Claude ma jitħarriġx fuq chats tal-konsumaturi. Dan kien minnu biss qabel Ottubru 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft tgħid li t-taħriġ fuq chats ta’ Copilot isir “f’xi swieq”. Jekk is-swiċċ ikun nieqes, ma tħarriġx fuq il-kont tiegħek.
caveat-copilot-switch-in-app = Rapport wieħed sab is-swiċċ fl-apps tat-telefon biss, oħrajn anki fuq il-web. Jekk ma tarahx, ipprova l-app Copilot.
caveat-copilot-personalization-different = Personalization and memory huwa swiċċ differenti u mhux dwar it-taħriġ.
caveat-copilot-pages-not-read = Il-paġni ta’ Microsoft stess bis-swiċċijiet (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) ma setgħux jintlaħqu biex jinqraw direttament.

## Coursera

caveat-coursera-ask-for-person = Tista’ titlob persuna minflok l-IA għall-evalwazzjoni bejn il-pari u l-marki.
caveat-coursera-training-not-said = L-avviż jelenka funzjonijiet tal-IA iżda ma jgħidx li l-kontenut tal-istudenti jħarreġ mudelli.

## Cursor

caveat-cursor-texts-disagree = It-testi ta’ Cursor ma jaqblux: it-termini ta’ Ġunju 2025 jippermettu taħriġ biss fuq kontenut li qbilt dwaru (ħlief sinjalar tas-sigurtà u feedback), il-ħarsa ġenerali anki b’Privacy Mode mitfi. Għalhekk ixgħelu.
caveat-cursor-feedback = Il-feedback li tibgħat jista’ jintuża anki b’Privacy Mode mixgħul.
caveat-cursor-model-logs = Xi mudelli jżommu r-reġistri tagħhom għal verifiki tas-sikurezza, anki għal timijiet ta’ intrapriżi.

## DeepSeek

caveat-deepseek-controller = Il-kontrollur huwa kumpanija rreġistrata fiċ-Ċina. Ir-rappreżentant tagħha għal nies fl-UE u fir-Renju Unit huwa Prighter.
caveat-deepseek-menu-not-read = Il-mogħdija fil-menu għal dak is-swiċċ ma nqratx fuq paġna ta’ DeepSeek. Inqara biss ismu.

## DeviantArt

caveat-deviantart-dreamup = Il-ġeneratur tiegħu DreamUp jibni fuq mudell estern li seta’ tgħallem qabel minn arti fuq il-web.

## Discord

caveat-discord-bots-own-policies = Bots u apps ta’ oħrajn isegwu l-politiki tagħhom stess. Sid ta’ server jista’ jneħħihom.
caveat-discord-not-stated = Mhux iddikjarat jekk Discord iħarriġx mudelli ġenerattivi fuq il-messaġġi. Fl-2023 qal lil Snopes li data tal-utenti ma tħarriġx il-mudelli ġenerali ta’ OpenAI.

## Docusign

caveat-docusign-signers = Bħala firmatarju (mhux sid il-kont) ma tista’ tissettja xejn. Staqsi lill-kumpanija li bagħtitlek id-dokument.
caveat-docusign-ai-attachment = L-anness dwar l-IA tat-30 ta’ Mejju 2024 japplika għal ċerti servizzi ta’ Docusign, mhux għal kollha.
caveat-docusign-withdrawal = Fl-2024 ġie rrappurtat li ma kienx faċli jinstab mod kif tirtira l-kunsens. Nota aktar ġdida ssemmi setting li jkun mixgħul wara l-kunsens.

## Dropbox

caveat-dropbox-only-with-ai-features = Il-fajls imorru għand IA esterna biss meta tintuża funzjoni tal-IA. Funzjonijiet bħal dawn huma ttikkettati.
caveat-dropbox-older-texts-uk-eea = Testi eqdem qalu li l-funzjonijiet tal-IA ma kinux offruti fir-Renju Unit u fiż-ŻEE.
caveat-dropbox-own-ai-not-stated = Mhux iddikjarat fil-paġni li nqraw jekk Dropbox jużax kontenut għall-IA tiegħu stess.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = L-istorja taċ-chats tinħażen fuq l-apparat tiegħek stess.
caveat-duckai-other-models = Wara Duck.ai hemm mudelli ta’ kumpaniji oħra, li jintlaħqu mingħajr ismek jew l-indirizz tiegħek.

## Duolingo

caveat-duolingo-anonymous-data = Skont is-sommarju tal-politika, data magħmula anonima tista’ terġa’ tintuża bla limitu.

## eBay

caveat-ebay-german-labels = Il-menu u t-tikketta huma dawk tas-sit Ġermaniż. Wieġeb Nein.
caveat-ebay-us-page-unclear = Wiki tal-konsumaturi tgħid li d-dritt ta’ oġġezzjoni huwa għall-Ewropa u r-Renju Unit. Mhux ċert jekk il-paġna tal-Istati Uniti għandhiex l-istess effett.
caveat-ebay-swiss-users = Rapport Żvizzeru jikkonferma li l-utenti Żvizzeri jistgħu jużaw is-setting ukoll.

## Evernote

caveat-evernote-promise-scope = Il-wegħda hija dwar il-funzjonijiet tal-IA. Għall-bqija l-politika titkellem dwar id-debugging u ż-żamma tas-servizz sikur.

## Figma

caveat-figma-nothing-newer = Ma nstab xejn aktar ġdid mill-2024 dwar dan is-setting, għalhekk iċċekkjah fit-tim tiegħek.

## Flickr

caveat-flickr-creative-commons = Ritratti b’liċenzja Creative Commons jistgħu jerġgħu jintużaw minn oħrajn fil-limiti ta’ dik il-liċenzja.
caveat-flickr-copies-2025 = Il-politika u t-termini li nqraw huma kopji ta’ Settembru 2025.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity huwa mixgħul b’mod awtomatiku għal utenti ta’ 18-il sena jew aktar.
caveat-gemini-anonymous-chats = Google tgħid li s-settings ta’ Gemini ma jkoprux chats li tibdel f’data anonima.
caveat-gemini-human-reviewers = Reviżuri umani, anki ma’ fornituri tas-servizzi, jaqraw parti miċ-chats. Dawk jiġu separati mill-kont tiegħek u jinżammu sa tliet snin.
caveat-gemini-auto-delete = L-attività titħassar waħedha wara 18-il xahar sakemm ma tissettjax 3 jew 36 xahar jew qatt.
caveat-gemini-stayed-off = Keep Activity baqa’ mitfi għal nies li qabel kienu tfew Gemini Apps Activity.
caveat-gemini-audio-switch = It-tieni swiċċ, separat, ikopri awdjo u vidjows u qsim tal-iskrin ta’ Gemini Live. Huwa mitfi b’mod awtomatiku u bbażat fuq il-kunsens.
caveat-gemini-home-switch = Gemini for Home għandu s-swiċċ tiegħu f’Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Jekk qabel kont irrifjutajt il-ġbir tad-data għat-titjib tal-prodott, dik l-għażla nżammet.
caveat-ghcopilot-business-seat = Is-setting huwa moħbi għal nies b’post Business jew Enterprise. Il-kuntratt tagħhom jipprojbixxi t-taħriġ.
caveat-ghcopilot-private-code-in-use = Kodiċi minn repożitorju privat xorta jista’ jintuża waqt li taħdem fuqu b’Copilot, sakemm ma tagħżilx li toħroġ.
caveat-ghcopilot-affiliates = Data tista’ tmur għand affiljati bħal Microsoft, iżda mhux għand oħrajn li joħolqu mudelli għat-taħriġ tagħhom stess.
caveat-ghcopilot-wrong-claims = Żewġ siti jsostnu li d-data tinżamm għal 30 jum, jew li postijiet Business huma inklużi sakemm amministratur ma jaġixxix. Dan jikkontradixxi lil GitHub.

## GitHub (repositories)

caveat-github-licence-d4 = Il-liċenzja l-ġdida (taqsima D.4) tkopri t-taħriġ ta’ mudelli tal-IA ta’ GitHub u l-affiljati tagħha. Tgħid li dan mhuwiex bejgħ tal-kontenut tiegħek.
caveat-github-optout-limited-j3 = It-taqsima J.3 tillimita l-opt-out għal inputs u outputs. Ma japplikax għal-liċenzja f’D.4 sa D.8 jew għal repożitorji pubbliċi.
caveat-github-private-content = Kontenut ta’ repożitorju privat jista’ jintuża għat-taħriġ biss meta tagħtih lil funzjoni tal-IA. L-opt-out japplika f’dak il-każ.
caveat-github-third-parties = It-termini ma jżommux lil partijiet terzi milli jaqraw legalment repożitorji pubbliċi.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = F’Novembru 2025 infirxet affermazzjoni li l-funzjonijiet intelliġenti jitimgħu t-taħriġ ta’ Gemini. Malwarebytes ikkoreġiet l-artiklu tagħha u Google ċaħditha.
caveat-gworkspace-class-action = Azzjoni kollettiva fl-Istati Uniti tal-11 ta’ Novembru 2025 tgħid li Google xegħlet Gemini f’Gmail, Chat u Meet mingħajr kunsens. Din hija allegazzjoni.
caveat-gworkspace-gemini-rules = Chats mal-app Gemini jaqgħu taħt ir-regoli ta’ Gemini, li għandhom tweġiba tagħhom.
caveat-gworkspace-work-school = Kontijiet tax-xogħol u tal-iskola għandhom termini tagħhom. Ara l-Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Jekk Web & App Activity kien mixgħul, Search Services History jibda mixgħul għalik. Jekk kien mitfi, jibda mitfi.
caveat-google-starting-state-unknown = Rapport wieħed iżid li Google ma kinitx qalet x’jingħataw kontijiet li qatt ma messew is-setting l-antik.
caveat-google-old-switch-not-enough = Li titfi Web & App Activity m’għadux waħdu jilħaq il-midja ta’ Search. Is-setting il-ġdid huwa separat.
caveat-google-recommendations-switch = Personalized Recommendations huwa t-tielet swiċċ, separat. Huwa dwar reklami u suġġerimenti.
caveat-google-rollout-dates = Rapporti jagħtu l-ewwel email fil-bidu ta’ Ġunju jew fl-24 ta’ Ġunju 2026. It-tnedija ssir kont b’kont, għalhekk id-data li fiha tarah tvarja.
caveat-google-controllers = Google Ireland Limited huwa l-kontrollur għat-taħriġ ta’ mudelli li jimplimenta fiż-ŻEE u fl-Iżvizzera, Google LLC għal dak li Search u Maps jindiċizzaw.
caveat-google-drive-photos = Dan is-setting ma jmissx dak li żżomm f’Drive jew Photos. Huwa dwar midja li ddaħħal fl-għodod ta’ Search.

## Grammarly / Superhuman

caveat-grammarly-superhuman = Il-kumpanija wara Grammarly issa tissejjaħ Superhuman. Is-swiċċ żamm ismu.

## Grok (xAI)

caveat-grok-without-login = It-termini jgħidu li l-użu ta’ Grok mingħajr login iħalli lil xAI tuża dik id-data għat-taħriġ mingħajr għażla, fejn hu permess.
caveat-grok-x-posts = Posts fuq X huma koperti minn X, kumpanija separata bi tweġiba tagħha.
caveat-grok-menu-names = L-ismijiet tal-menu jvarjaw bejn ir-rapporti: Data Controls, jew Settings u mbagħad Data.
caveat-grok-uk-swiss-contact = Kuntatt għar-Renju Unit: xai@lionheartsquared.co.uk. Kuntatt għall-Iżvizzera: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Dan is-setting tiltaqa’ miegħu biss bħala amministratur. Bħala persuna fis-CRM ta’ xi ħadd, staqsi lil dik il-kumpanija.
caveat-hubspot-self-serve = HubSpot tgħid li tagħmilha waħdek: m’hemmx bżonn tikteb lil HubSpot.

## Hugging Face / The Stack

caveat-stack-version-3 = Il-verżjoni 3 hija ġabra diretta ta’ kodiċi pubbliku ta’ GitHub b’filtru tal-liċenzja għal kull fajl.
caveat-stack-checker-address = L-għodda tal-verifika hija Space fuq huggingface.co. L-indirizz eżatt tagħha ma nqarax (test wieħed isemmi am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = It-termini u l-politika tal-privatezza ma jsemmu l-ebda taħriġ fuq kontenut privat tal-utenti. Inqraw biss parzjalment.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Mill-verżjonijiet tal-IDE tal-ħarifa 2025 ’l hawn, djalogu jista’ jistaqsik jekk tridx taqsam kodiċi għat-taħriġ ta’ mudelli. Li tgħid le huwa biżżejjed.
caveat-jetbrains-retention-differs = Is-sorsi ma jaqblux dwar il-ħażna: l-avviż ta’ Lulju 2026 jgħid li data maqsuma għat-taħriġ tinżamm sena fiż-ŻEE, artiklu tal-appoġġ eqdem jgħid 30 jum.
caveat-jetbrains-statistics = L-istatistika dwar il-funzjonijiet hija swiċċ differenti (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Tikketti tal-menu bil-Franċiż: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn jgħid lir-regolaturi li l-messaġġi privati ma jintużawx, iżda l-avviż tiegħu ta’ Awwissu 2026 jelenka messaġġi fi gruppi fost id-data tat-taħriġ.
caveat-linkedin-uk-microsoft = Renju Unit: mit-3 ta’ Novembru 2025 posts, kummenti, artikli, vidjows, paġni ta’ kumpaniji u posts tax-xogħol jinqasmu wkoll ma’ Microsoft għall-IA tagħha. L-istess swiċċ iwaqqaf dan.
caveat-linkedin-research-setting = Is-setting separat għal użi oħra ta’ riċerka (Data privacy > Social, economic, and workplace research) mhuwiex l-opt-out tal-IA.

## Mastodon

caveat-mastodon-no-lock = Projbizzjoni fit-termini mhijiex imblukkar tekniku. Kulħadd jista’ jaqra posts pubbliċi u jikkopjahom f’servers oħra.

## Medium

caveat-medium-stance = Mill-2023 il-pożizzjoni ta’ Medium hija: l-ebda taħriġ mingħajr kunsens, kreditu u ħlas.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = L-istorja li l-fajls ta’ Word u Excel jinġabru bl-iscraping ġiet minn post fuq X f’Novembru 2024. Microsoft, Thurrott u The Verge ikkoreġewha.
caveat-ms365-general-statement = Id-dikjarazzjoni ġenerali tal-privatezza ta’ Microsoft tgħid li tista’ tuża data biex tħarreġ il-mudelli tagħha. Iċ-ċaħda hija dwar l-apps ta’ Microsoft 365.

## Midjourney

caveat-midjourney-licence = Kull ma ddaħħal, u dak li joħroġ, huwa liċenzjat lil Midjourney għal dejjem. It-termini ma jgħidux b’daqshekk kliem li jħarreġ fuqu.
caveat-midjourney-images-public = L-immaġnijiet huma pubbliċi u jistgħu jitħalltu mill-ġdid sakemm ma tħallasx għal Stealth mode. Kamra taċ-chat kondiviża dejjem tidher.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat ingħata l-isem Vibe. Il-paġni tal-għajnuna u t-termini juru ż-żewġ ismijiet (sajf 2026).
caveat-mistral-default-disputed = Is-sorsi ma jaqblux: iċ-ċentru tal-għajnuna jgħid li Free, Pro u Student huma mixgħula b’mod awtomatiku, id-dokumentazzjoni tgħid Free biss. It-test taċ-ċentru tal-għajnuna huwa aktar ġdid u l-aktar interpretazzjoni żgura.
caveat-mistral-feedback = Is-saba’ l-kbir ’il fuq jew ’l isfel b’kumment iħalli lil Mistral tuża dik il-konverżazzjoni, jgħid x’jgħid is-swiċċ tiegħek.
caveat-mistral-team-admin = F’tim jissettja s-swiċċ l-amministratur, mhux int.

## Nextdoor

caveat-nextdoor-principles = Il-prinċipji tal-IA ta’ Nextdoor jgħidu li data maqsuma ma’ fornituri tal-IA hija marbuta b’kuntratt. Ma jwegħdux li ma jsirx taħriġ.
caveat-nextdoor-nothing-newer = Ma nstab l-ebda sors aktar ġdid mill-2024.

## Otter.ai

caveat-otter-class-action = Azzjoni kollettiva fl-Istati Uniti (Brewer v. Otter.ai, Awwissu 2025) tgħid li Otter jħarreġ fuq laqgħat mingħajr il-kunsens ta’ kull min ikun fihom. Fl-2026 kienet għadha miftuħa.

## My own website or blog

caveat-robots-is-a-request = robots.txt huwa talba. Bytespider u DeepSeekBot huma elenkati bħala li ma jobdux. Perplexity-User u assistenti oħra jġibu paġna għax titlobha persuna u jistgħu jinjorawh.
caveat-robots-site-builders = Fuq Squarespace u għodod simili tingħata kaxxa waħda għal ħafna bots.
caveat-dsm-directive-article-4 = Il-bażi hija l-Artikolu 4(3) tad-Direttiva DSM tal-UE. Skont is-sorsi li nqraw, ir-riżerva trid tkun tista’ tinqara minn magna u dawk li joħolqu mudelli kummerċjali fl-UE jridu jirrispettawha.
caveat-ai-act-respect-opt-outs = Spjegazzjoni ta’ Ġunju 2026 tgħid li l-Att tal-UE dwar l-IA jobbliga lil min joħloq mudelli jirrispetta opt-outs bħal dawn u jippubblika sommarji tat-taħriġ, b’data f’Awwissu 2026.
caveat-registries-record-wish = Reġistri ġodda bħal trainingdataregistry.org jirreġistraw biss ix-xewqa tiegħek.

## Perplexity

caveat-perplexity-plans = Mixgħul b’mod awtomatiku għal Free, Pro u Max. Għal kontijiet ta’ intrapriżi huwa mitfi.
caveat-perplexity-switch-names = Rapporti jsejħu s-swiċċ AI data retention. Paġni tal-għajnuna eqdem isejħulu AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pinterest Europe Ltd. u Pinterest, Inc. huma kontrolluri konġunti għal nies fiż-ŻEE, fir-Renju Unit u fl-Iżvizzera.
caveat-pinterest-others-pins = Pins tax-xogħol tiegħek issejvjati minn oħrajn isegwu s-setting tagħhom, mhux tiegħek.

## Proton Lumo

caveat-lumo-own-page-not-read = Il-paġna ta’ Proton stess dwar Lumo ma nqratx. Id-dikjarazzjonijiet ġejjin minn żewġ paraguni ta’ assistenti.

## Quora

caveat-quora-policy-and-help-page = Il-politika toffri opt-out mit-taħriġ. Il-paġna tal-għajnuna tgħid li l-kontenut ma kienx qed jintuża biex jitħarrġu mudelli li jiktbu fuq Quora. It-tnejn huma tal-2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Reġistrazzjonijiet magħmula bi żball jitħassru wara 90 jum.
caveat-rayban-meta-ai-rules = Dak li tagħmel ma’ Meta AI fuq in-nuċċali jaqa’ wkoll taħt ir-regoli ta’ Meta AI.
caveat-rayban-us-notice = Ir-rapporti jitkellmu dwar l-avviż tal-Istati Uniti. Għall-Ewropa ma nstab xejn separat.

## Reddit

caveat-reddit-clause-since-2024 = Il-klawżola dwar it-taħriġ ilha fil-ftehim tal-utent minn Awwissu 2024.
caveat-reddit-partners = Il-ftehim tal-utent iħalli lil Reddit u s-sħab tiegħu jħarrġu l-IA u t-tagħlim awtomatiku b’kontenut pubbliku.
caveat-reddit-dutch-authority = L-awtorità Netherlandiża ilha mill-2025 tħares lejn in-negozji tad-data ta’ Reddit.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Process data only on device huwa rrappurtat għal Galaxy S25 u aktar ġodda. L-isem fil-menu jvarja skont il-verżjoni ta’ One UI.
caveat-samsung-cloud-report = Artiklu wieħed jgħid li d-data fil-cloud tiġi ttrattata fil-mument u ma tintużax għat-taħriġ. Ma nstab xejn ta’ Samsung stess dwar it-taħriġ.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Rapport wieħed ta’ kontributur jgħid li tista’ tagħżel li tidħol jew toħroġ. L-isem eżatt tas-swiċċ u s-setting awtomatiku tiegħu ma nqrawx.

## Signal

caveat-signal-recipient-can-copy = Persuna li tiktbilha xorta tista’ tikkopja chat f’servizz tal-IA.

## Slack

caveat-slack-ask-owner = Bħala membru ma tistax tagħmilha int. Staqsi lil sid il-workspace.
caveat-slack-ai-extra = Slack AI (żieda bi ħlas) juża mudelli lingwistiċi ġewwa Slack. Slack jgħid li ma jitgħallmux mill-messaġġi tiegħek.
caveat-slack-generative-opt-in = Slack jgħid li mudelli ġenerattivi jitħarrġu fuq data tal-klijenti biss b’opt-in attiv.

## Snapchat

caveat-snapchat-my-selfie = Stampi magħmula b’My Selfie għandhom swiċċ separat, See My Selfie in Ads.
caveat-snapchat-on-by-default = Ħarsa ġenerali Franċiża ta’ Ottubru 2025 telenka wkoll Snapchat fost is-servizzi fejn l-użu huwa mixgħul b’mod awtomatiku.
caveat-snapchat-not-posting = Li ma tippowstjax fuq Spotlight, Snap Map jew profil pubbliku jżomm il-kontenut barra minn Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = Sora kellu s-swiċċ tat-taħriġ tiegħu fis-settings ta’ Sora. Li titfi s-swiċċ ta’ ChatGPT ma kienx jilħqu.
caveat-sora-export-page = Paġna tal-esportazzjoni msemmija minn OpenAI: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Il-wegħda tkopri IA ġenerattiva li timita vuċi, mużika jew dehra. Ir-rakkomandazzjonijiet, it-tfittxija u s-sejbien tal-frodi xorta jużaw l-IA.
caveat-soundcloud-label-contracts = Ħadd ma jista’ juża għall-IA kontenut ipprovdut taħt kuntratti ta’ tikketti jew distributuri mingħajr id-detentur tad-drittijiet.

## Spotify

caveat-spotify-training-purpose = It-taħriġ iservi għal rakkomandazzjonijiet u funzjonijiet bħal AI DJ u AI playlist. Il-politika ma tgħidx li l-mużika jew iċ-chats iħarrġu mudell lingwistiku ġenerali.

## Squarespace (your website there)

caveat-squarespace-unticked = Fuq sit ġdid il-kaxxa ma tkunx immarkata, għalhekk il-crawlers tal-IA jistgħu jidħlu.
caveat-squarespace-robots-not-editable = Fuq Squarespace ma tistax teditja robots.txt int.

## Stack Overflow

caveat-stackoverflow-data-dump = Id-data dump regolari huwa wkoll taħt CC BY-SA, għalhekk kulħadd jista’ jerġa’ jużah bil-kreditu.

## Strava

caveat-strava-policy-watch-site = Il-kliem tal-politika nqara permezz ta’ sit li jsegwi l-politiki ta’ Mejju 2026, mhux fuq il-paġna ta’ Strava stess.
caveat-strava-health-data = Data dwar is-saħħa teħtieġ kunsens espliċitu skont l-Artikolu 9 tal-GDPR. Għalhekk staqsi fuq liema bażi Strava jħarreġ biha.

## Substack

caveat-substack-block-off = L-imblukkar huwa mitfi b’mod awtomatiku: il-crawlers huma permessi sakemm tixgħelu.
caveat-substack-checks = It-termini ta’ Substack ta’ Lulju 2026 jgħidu li l-verifiki tiegħu tal-kontenut bl-IA ma jistgħux jintużaw biex jitħarrġu mudelli esterni.

## SurveyMonkey

caveat-surveymonkey-own-models = Juża tweġibiet bla identifikazzjoni biex iħarreġ il-mudelli tiegħu stess.
caveat-surveymonkey-ask-sender = Jekk weġibt biss stħarriġ, staqsi lill-kumpanija li bagħtitu.

## Telegram

caveat-telegram-grok-plan = Pjan tal-2025 biex Grok jiġi integrat f’Telegram ma seħħx, skont rapport tad-29 ta’ Jannar 2026. Il-protezzjoni tad-data tissemma bħala r-raġuni.
caveat-telegram-public-channels = Kulħadd jista’ jikkopja kanali pubbliċi, inklużi kumpaniji tal-IA.
caveat-telegram-secret-chats = Iċ-chats sigrieti biss huma kriptati minn tarf sa tarf.

## Tesla (car)

caveat-tesla-default-disputed = Is-sorsi ma jaqblux dwar is-setting awtomatiku: il-manwal tas-sid jitkellem dwar opt-in għall-kamera tal-kabina, lista ta’ verifika tal-2026 tgħid li l-qsim huwa mixgħul b’mod awtomatiku, u fl-Ewropa kien mitfi b’mod awtomatiku fl-2016.
caveat-tesla-separate-switches = Karozzi aktar ġodda jistaqsu fi swiċċijiet separati għal data ta’ Autopilot, tal-ipparkjar, tal-vjaġġ u tal-kabina.

## TikTok

caveat-tiktok-generative-not-named = Il-politika Ewropea titkellem dwar mudelli u algoritmi tat-tagħlim awtomatiku u ma ssemmix l-IA ġenerattiva. Mhux ċar kemm imur ’il bogħod it-taħriġ.
caveat-tiktok-test-19-actions = Test ippubblikat f’Mejju 2026 għadd 19-il azzjoni biex tintbagħat it-talba, l-aktar mis-servizzi kollha. Jgħid ukoll li abbozzi u vidjows privati jistgħu jiġu analizzati.
caveat-tiktok-minors = Il-minorenni mhumiex esklużi fil-klawżola.
caveat-tiktok-uk-address = Indirizz postali tar-Renju Unit: 4 Lindsey Street, London EC1A 9HP (bini Kaleidoscope).

## Tinder

caveat-tinder-machine-learning = Il-politika titkellem dwar tagħlim awtomatiku, mhux dwar IA ġenerattiva. Data mingħajr rabta miegħek tista’ tinżamm għalih.
caveat-tinder-sensitive-data = Għal data meqjusa sensittiva, Tinder jgħid li jitlob il-kunsens fejn titlob il-liġi.

## Tumblr

caveat-tumblr-already-on = Is-swiċċ huwa diġà mixgħul għal blogs li qabel kienu jiskoraġġixxu l-magni tat-tiftix.
caveat-tumblr-reblogs = Reblogs tal-posts tiegħek fuq blogs ta’ nies oħra jsegwu s-settings ta’ dawk il-blogs.
caveat-tumblr-policy-silent = Il-politika tal-privatezza ta’ Tumblr tat-3 ta’ Ġunju 2026 ma ssemmix it-taħriġ tal-IA.

## Twitch

caveat-twitch-representatives = Rappreżentant fl-UE: Twitch Interactive Germany GmbH. Rappreżentant fir-Renju Unit: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Titli tal-istampa ta’ Awwissu 2026 jgħidu li Twitch ma setax jgħid jekk reġistrazzjonijiet eqdem intużawx qabel.

## Udemy (instructors)

caveat-udemy-in-unless-no = L-għalliema huma ġewwa sakemm ma jgħidux le fil-perjodu.
caveat-udemy-2026-window = Ma nstabux id-dati ta’ perjodu fl-2026.

## Vimeo

caveat-vimeo-voice-translation = It-traduzzjoni bl-IA ta’ Vimeo tipproċessa l-vuċi tiegħek biex tipprovdi dak is-servizz.
caveat-vimeo-promise-2024 = Il-wegħda hija tal-2024. Il-kopja tal-politika tal-privatezza ta’ Marzu 2025 ma tikkontradixxihiex.

## WeTransfer

caveat-wetransfer-wording-removed = Il-bidla ta’ Lulju 2025 għall-ewwel kienet taqra bħallikieku l-fajls jistgħu jintużaw biex jitjiebu mudelli tat-tagħlim awtomatiku. WeTransfer qalet li qatt ma għamlet dan u neħħietha.
caveat-wetransfer-licence = Il-liċenzja li tagħti hija biex jitmexxa u jitjieb is-servizz.

## WhatsApp

caveat-whatsapp-objection-help = Paġna tal-għajnuna dwar l-oġġezzjonijiet: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Is-sorsi ma jaqblux. Il-Verbraucherzentrale tgħid li WhatsApp ma joffri l-ebda oġġezzjoni għat-taħriġ tal-IA għax m’hemmx data pubblika, il-midja Franċiża u Żvizzera tiddeskrivi l-użu tal-formola ġenerali tiegħu. It-tnejn jistgħu jkunu minnhom.
caveat-whatsapp-what-meta-receives = Meta tuża l-IA f’WhatsApp, il-kumpanija Meta tirċievi reġjun u lingwa, data tal-apparat u tal-konnessjoni, reġistri u data dwar l-użu, anki għal minorenni.
caveat-whatsapp-basis-minors = Għal dak li tirċievi l-kumpanija Meta meta tuża l-IA, WhatsApp jibbaża fuq kuntratt jew, għal minorenni, fuq interessi leġittimi.
caveat-whatsapp-reset-ai = Tista’ tħassar iċ-chat ma’ Meta AI u tibgħat /reset-ai biex tneħħi dak li jżomm l-assistent. Meta tista’ żżomm kopja.
caveat-whatsapp-ads-accounts-centre = Barra mill-Ewropa, chats mal-IA ta’ WhatsApp jilħqu s-sistema tar-reklami biss jekk WhatsApp ikun fl-istess Accounts Centre. Li tħalli lil WhatsApp barra minnu jipprevjeni dan.
caveat-whatsapp-bremen = Is-sorsi ma jaqblux: l-awtorità ta’ Bremen semmiet WhatsApp fost is-servizzi li l-kummenti u l-posts pubbliċi tagħhom jintużaw, awtoritajiet oħra u Meta jillimitawh għal Facebook u Instagram.

## Windows (Recall)

caveat-recall-general-statement = Id-dikjarazzjoni ġenerali tal-privatezza ta’ Microsoft (Lulju 2026) tgħid li tista’ tuża data biex tħarreġ mudelli. Ma tgħidx hekk dwar Recall.
caveat-recall-forum-claims = Instabu affermazzjonijiet f’forums li data ta’ Recall xorta tmur għand Microsoft, mingħajr prova.

## Wix (your website there)

caveat-wix-policy-2024 = Il-politika li nqrat kienet dik fis-seħħ mit-3 ta’ Marzu 2024.

## WordPress.com

caveat-wordpress-already-on = Is-swiċċ huwa diġà mixgħul għal siti li jiskoraġġixxu l-magni tat-tiftix.
caveat-wordpress-self-hosted = WordPress ospitat minn sidu stess mhuwiex ikkonċernat. Hemmhekk jiddeċiedi s-sid b’robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Is-sorsi jikkontradixxu lil xulxin: X wiegħed lir-regolatur Irlandiż fl-2024 li jħalli l-posts tal-UE barra għal dejjem, iżda l-paġni tiegħu għall-UE jiddeskrivu taħriġ fuq interessi leġittimi b’opt-out.
caveat-x-eu-default-unknown = Mhux magħruf jekk is-swiċċ jibdiex mitfi għal kontijiet tal-UE, għalhekk iċċekkja tiegħek.
caveat-x-default-never-published = X qatt ma ppubblika s-setting awtomatiku. Rapporti minn Lulju 2024 sabuh mixgħul.
caveat-x-switch-wording = Il-kliem tas-swiċċ inbidel minn posts għal data pubblika u issa jsemmi wkoll lil xAI, għalhekk struzzjonijiet eqdem jidhru differenti.
caveat-x-grok-com-switch = grok.com u l-app Grok għandhom swiċċ tagħhom: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Sħab b’content manager isibu s-setting taħt Settings > Overview jew fis-settings avvanzati tal-kanal.
caveat-youtube-videos-only = Din it-tweġiba hija dwar vidjows. Chats ma’ Gemini għandhom tweġiba tagħhom.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = Ma seħħx fl-UE: Meta ssospendiet il-pjan fl-14 ta’ Ġunju 2024.
caveat-timeline-forecast = Dan huwa tbassir, mhux data.
caveat-gmail-apart = Gmail hija kwistjoni oħra: il-kontenut tal-emails ma jħarriġx lil Gemini, tgħid Google. Staqsi dwar Google Workspace.
