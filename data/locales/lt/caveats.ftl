### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Pakeisti gali tik administratorius. Jei esate narys, kreipkitės į savo administratorių.
caveat-private-account-keeps-new-posts-out = Padarius paskyrą privačią, nauji įrašai nepatenka į viešą turinį, kuris naudojamas.
caveat-only-public-material-and-ai-chats = Naudojama tik vieša medžiaga ir pokalbiai su DI. Įrašus ar profilį nustačius tik draugams, nauji įrašai taip pat nepatenka.
caveat-meta-minors-ai-chats = Pagal dabartinę ES politiką, jaunesnių nei 18 metų naudotojų pokalbiai su „Meta AI“ gali būti naudojami, nors jų vieši įrašai – ne.
caveat-setting-is-a-signal = Ši nuostata yra signalas. Robotai, kurie jo nepaiso, nesustabdomi.
caveat-only-summary-read = Perskaityta tik bendrovės sąlygų ar politikos santrauka, ne pats tekstas.
caveat-basis-read-on-us-page = Teisinis pagrindas perskaitytas tik JAV puslapyje. Europos puslapyje gali būti kitaip.
caveat-in-force-since-february-2024 = Tai galioja nuo 2024 m. vasario mėn.
caveat-ms-copilot-terms-cover-365-chat = Nuo 2026 m. rugpjūčio 18 d. vartotojams skirtos „Copilot“ sąlygos taikomos ir Copilot Chat asmeninių paskyrų „Microsoft 365“ programose.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Šaltiniai nesutaria, ką apima vėlyvas nesutikimas. Vokietijos ir Italijos institucijos sako, kad apsaugoti tik po to paskelbti įrašai.
caveat-meta-late-objection-others = Apie vėlyvus nesutikimus Belgijos institucija sako tik tai, kad modelis negali pamiršti. Pačios „Meta“ patvirtinime kalbama apie viešos informacijos nenaudojimą būsimam kūrimui.
caveat-meta-linked-accounts = Šaltiniai nesutaria dėl susietų paskyrų. „Meta“ pranešime ir keliuose straipsniuose sakoma, kad vienas nesutikimas galioja visoms to paties „Accounts Centre“ paskyroms, o 2026 m. tyrimo pastaboje – kad nesutikimą reikia pareikšti dėl kiekvienos paskyros.
caveat-meta-separate-emails = Paskyroms su atskirais el. pašto adresais bet kuriuo atveju reikia atskirų nesutikimų.
caveat-meta-objected-in-2024 = Jei nesutikimą pareiškėte 2024 m., „Meta“ sako, kad kartoti nereikia. noyb tuo abejojo. Verbraucherzentrale pataria dėl saugumo pakartoti, ypač jei pasikeitė jūsų el. pašto adresas.
caveat-meta-what-others-post = To, ką apie jus skelbia kiti (nuotraukos, paminėjimai), jūsų nesutikimas neapima. Nesutikimą turi pareikšti ir kiekvienas autorius ar puslapio (Page) savininkas.
caveat-meta-italian-form = Italijos institucija paskelbė formą be prisijungimo tiems, kurie „Meta“ produktais nesinaudoja. Perskaitytoje kopijoje jos adresas buvo nukirptas. Tikėtina, kad tai viena iš dviejų čia nurodytų trečiųjų šalių duomenų formų.
caveat-meta-form-2024-and-now = 2024 m. formoje prašyta šalies, el. pašto, poveikio jums ir el. paštu atsiųsto kodo. Nuo 2025 m. balandžio mėn. prašoma tik el. pašto (jau įrašytas) ir neprivalomos priežasties.
caveat-meta-wall-statement = Pareiškimas savo sienoje, kad nesutinkate, neturi jokio poveikio. Galioja tik forma.
caveat-meta-court-record = OLG Köln 2025 m. gegužės 23 d. skubaus draudimo neskyrė (15 UKl 2/25). OLG Schleswig 2025 m. rugpjūčio 12 d. atmetė SOMI skubų prašymą (6 UKl 3/25), nes jis pateiktas per vėlai.
caveat-meta-no-main-ruling = Hamburgo institucija savo skubos procedūrą nutraukė 2025 m. gegužės 27 d. Teismo sprendimo pagrindinėje byloje nerasta.
caveat-meta-complain-at-home = Skundą galite pateikti savo duomenų apsaugos priežiūros institucijai. Dėl „Meta“ vadovauja Airijos DPC.
caveat-facebook-menu-german = Vokiški meniu pavadinimai: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Prancūziški meniu pavadinimai: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Itališki meniu pavadinimai: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Meniu kelis kartus keitėsi. Tiesioginių nuorodų į „Privacy Centre“ patvirtinti nepavyko, formų adresus – pavyko.
caveat-facebook-pages-disputed = Šaltiniai nesutaria dėl „Facebook“ puslapių (Pages). Italijos žiniasklaida rašo, kad forma puslapiui negalioja, o Brandenburgo institucija ragina puslapių valdytojus pareikšti nesutikimą.
caveat-facebook-pages-safe-reading = Jei valdote puslapį, saugiausia nesutikimą pareikšti iš savo paskyros. Kitų komentarai lieka neapsaugoti.
caveat-meta-outside-europe = Žmonės už Europos ribų formą išsiųsti gali, bet „Meta“ neprivalo jos paisyti ten, kur joks įstatymas neįpareigoja.
caveat-facebook-other-businesses = Nuo 2026 m. liepos mėn. veiklos kitose įmonėse nuostata (pirmiausia ne Europoje) veikia ir DI atsakymus. Ji yra Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Kiti meniu keliai: profilis > ≡ > Settings and activity > Privacy Centre, tada nuoroda ties žodžiu „object“ pirmame tekste. Arba: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = ES politikoje žinučių turinys nurodytas tarp duomenų, kuriuos „Meta“ gali teisės aktų ribose naudoti produktams gerinti apskritai. DI mokymo nuostatose nurodytas tik viešas turinys, pokalbiai su DI ir trečiųjų šalių informacija.
caveat-messenger-end-to-end = Pokalbių, kuriems taikomas ištisinis šifravimas, „Meta“ skaityti negali, nebent kas nors jais pasidalija su DI arba apie juos praneša.
caveat-meta-ai-ads-europe = „Meta“ sutikimų dėl suasmenintos reklamos Europoje sąraše pokalbiai su DI neminimi. 2026 m. gegužės pranešimuose ES, Jungtinei Karalystei ir Pietų Korėjai reklamos pakeitimas vis dar netaikomas. „Meta“ neįtrauktų regionų niekada neįvardijo.
caveat-meta-ai-sensitive-topics = Teigiama, kad religija, seksualinė orientacija, politika, sveikata, kilmė, įsitikinimai ir narystė profesinėse sąjungose pokalbiuose su DI reklamai nenaudojami.
caveat-meta-ai-all-users = Pagal dabartinę ES politiką „Meta“ visų registruotų naudotojų, taip pat jaunesnių nei 18 metų, pokalbius su DI gali naudoti savo DI kurti.
caveat-meta-ai-memory = Patvirtinti, kad būtų bendras atminties išjungimo jungiklis, nepavyko. Atmintis bendra visoms vieno „Accounts Centre“ paskyroms.
caveat-meta-ai-other-people = Nerašykite kitų žmonių duomenų. Tai, ką apie juos pateikiate, taip pat gali būti naudojama.
caveat-threads-no-own-form = „Threads“ turi savo trumpą privatumo politiką, kuri remiasi „Meta“ politika. Nė vienoje nesutikimo formos, skirtos tik „Threads“, nenurodyta.
caveat-threads-named-or-not = Šaltiniai nesutaria: 2025 m. prancūzų pranešimuose „Threads“ minima greta „Facebook“ ir „Instagram“, o „Meta“ pranešime ir daugumos institucijų – tik „Facebook“ ir „Instagram“.

## Academia.edu

caveat-no-switch-in-terms-read = Perskaitytose sąlygose tam skirto jungiklio nerasta. Pasižiūrėkite savo paskyros nuostatose.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Jei dalyvaujate beta bandymuose arba teikiate darbus „Adobe Stock“, „Adobe“ gali juos naudoti mokymui.

## Airbnb

caveat-airbnb-pseudonymises = „Airbnb“ sako, kad prieš mokymą, kai gali, pašalina vardus arba duomenims suteikia pseudonimus.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = Panaikinta parinktis buvo tik JAV, anglų kalba, įrenginiuose Echo Dot (4 kartos), Echo Show 10 ir Echo Show 15. Ją turėjusiems nustatyta Don't save recordings.
caveat-alexa-terms-training-data = 2025 m. gruodžio 17 d. „Alexa“ sąlygose sakoma, kad jos modeliai mokomi naudojant „Amazon“ turinį, naudojimosi jos paslaugomis turinį, taip pat licencijuotą ir viešą turinį.
caveat-alexa-menu-from-howtos = Meniu paimtas iš viešų instrukcijų, ne iš „Amazon“ puslapio.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Savo svetainei faile robots.txt naudokite pavadinimą Amazonbot.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Tame pačiame meniu yra atskiras jungiklis Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Naudojami duomenys nuasmeninami ir saugomi iki septynerių metų.
caveat-atlassian-premium-reports-differ = Pranešimai nesutaria dėl Premium plano. Daugumoje sakoma, kad metaduomenų rinkimas visada įjungtas, o programų vidaus duomenų – pagal numatytąją nuostatą išjungtas. Pasitikrinkite planų puslapyje.

## BeReal

caveat-bereal-gender-guess = DI iš naudotojo vardo, vardo ir biografijos spėja tikėtiną jūsų lytį reklamai programėlėje taikyti.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt DI robotų neblokuoja, o pašaliniai asmenys yra nukopijavę didelius įrašų rinkinius.
caveat-bluesky-proposal-0008 = Pagal 2025 m. kovo planą (pasiūlymas 0008) galėtumėte nurodyti pageidavimus dėl DI mokymo, archyvavimo ir kopijavimo. Tai būtų prašymas, ne užraktas. Ar tai tapo nuostata, nerasta.

## Brave Leo

caveat-brave-own-page-not-read = Pats „Brave“ puslapis buvo neprieinamas. Perskaitytas tik vienas pranešimas.

## Bumble

caveat-bumble-icebreakers-six-years = Pirmųjų pokalbio frazių užklausos ir įvestis saugomos šešerius metus po paskyros ištrynimo.
caveat-bumble-noyb-openai = noyb sako, kad duomenys perduodami į „OpenAI“ sistemas. „Bumble“ politikoje apie mokymą nekalbama.

## Canva

caveat-canva-default-disputed = Šaltiniai nesutaria dėl numatytosios nuostatos. Politiką perskaičiusiame privatumo kataloge sakoma, kad įjungta. DI sąlygų rodyklėje – tik tai, kad priklauso nuo jūsų privatumo nuostatų.
caveat-canva-creators-templates = „Canva Creators“ autoriai gali neleisti naudoti savo šablonų „Canva“ modeliams.
caveat-canva-switch-name-not-read = Paties jungiklio pavadinimas „Canva“ puslapyje neperskaitytas.

## Character.AI

caveat-character-switch-eea-uk-only = „Character.AI“ jungiklį aprašo tik žmonėms EEE ir Jungtinėje Karalystėje.
caveat-character-first-training-step = Savo santraukoje „Character.AI“ sako, kad pirmojo mokymo etapo nebeatlieka, bet vis tiek gali naudoti pokalbius savo modeliams gerinti.
caveat-character-public-stays-up = Jūsų viešai paskelbtas personažas gali likti ir ištrynus paskyrą.

## ChatGPT

caveat-chatgpt-switch-or-portal = Jungiklis ir portalas daro tą patį. Pakanka vieno iš jų.
caveat-chatgpt-paying-does-not-stop = Mokėjimas už Plus ar Pro mokymo neišjungia. Verslo planuose ir API jis pagal numatytąją nuostatą išjungtas.
caveat-chatgpt-controllers = Žmonėms EEE ir Šveicarijoje duomenų valdytojas yra OpenAI Ireland Limited. Kitur – OpenAI OpCo, LLC San Fransiske.

## Claude

caveat-claude-switch-renamed = 2025 m. jungiklis vadinosi Help improve Claude. 2026 m. spalio mėn. jis vadinasi Help Improve our AI models.
caveat-claude-default-disputed = Šaltiniai nesutaria dėl numatytosios nuostatos. 2026 m. spalio vadove sakoma, kad pasirenkate registruodamiesi, 2025 m. pranešimuose langelis jau buvo pažymėtas, o sąlygose parašyta „nebent atsisakote“. Pasižiūrėkite, kaip nustatyta pas jus.
caveat-claude-incognito = Incognito pokalbiai mokymui niekada nenaudojami.
caveat-claude-retention = Kai jungiklis įjungtas, duomenys mokymui gali būti saugomi iki penkerių metų. Kai išjungtas – 30 dienų po to, kai ištrinate pokalbį.
caveat-claude-delete-conversation = Ištrintas pokalbis į būsimą mokymą nepatenka.
caveat-claude-old-lists-outdated = Kai kuriuose atsisakymo sąrašuose vis dar rašoma, kad „Claude“ iš vartotojų pokalbių nesimoko. Tai buvo tiesa tik iki 2025 m. spalio mėn.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = „Microsoft“ sako, kad iš „Copilot“ pokalbių mokoma „kai kuriose rinkose“. Jei jungiklio nėra, jūsų paskyra mokymui nenaudojama.
caveat-copilot-switch-in-app = Viename pranešime jungiklis rastas tik telefono programėlėse, kituose – ir žiniatinklyje. Jei jo nematote, bandykite „Copilot“ programėlę.
caveat-copilot-personalization-different = Personalization and memory yra kitas jungiklis ir su mokymu nesusijęs.
caveat-copilot-pages-not-read = Pačios „Microsoft“ puslapiai su jungikliais (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) tiesiogiai skaityti buvo neprieinami.

## Coursera

caveat-coursera-ask-for-person = Dėl tarpusavio vertinimo ir pažymių galite prašyti žmogaus vietoj DI.
caveat-coursera-training-not-said = Pranešime išvardytos DI funkcijos, bet nesakoma, kad besimokančiųjų turinys naudojamas modeliams mokyti.

## Cursor

caveat-cursor-texts-disagree = „Cursor“ tekstai nesutampa: 2025 m. birželio sąlygos leidžia mokyti tik iš turinio, dėl kurio sutikote (išskyrus saugumo žymas ir atsiliepimus), o apžvalga – ir kai Privacy Mode išjungtas. Todėl jį įjunkite.
caveat-cursor-feedback = Jūsų siunčiami atsiliepimai gali būti naudojami net ir įjungus Privacy Mode.
caveat-cursor-model-logs = Kai kurie modeliai saugo savo žurnalus saugos patikroms, taip pat ir įmonių komandų.

## DeepSeek

caveat-deepseek-controller = Duomenų valdytojas yra Kinijoje registruota bendrovė. Jos atstovas žmonėms ES ir Jungtinėje Karalystėje – „Prighter“.
caveat-deepseek-menu-not-read = Meniu kelias iki šio jungiklio „DeepSeek“ puslapyje neperskaitytas. Perskaitytas tik jo pavadinimas.

## DeviantArt

caveat-deviantart-dreamup = Jos generatorius „DreamUp“ pagrįstas išoriniu modeliu, kuris anksčiau galėjo mokytis iš žiniatinklyje esančių meno kūrinių.

## Discord

caveat-discord-bots-own-policies = Kitų kūrėjų botai ir programos laikosi savo politikos. Serverio savininkas gali juos pašalinti.
caveat-discord-not-stated = Ar „Discord“ iš žinučių moko generatyvinius modelius, nenurodyta. 2023 m. ji „Snopes“ sakė, kad naudotojų duomenys „OpenAI“ bendriesiems modeliams mokyti nenaudojami.

## Docusign

caveat-docusign-signers = Jei tik pasirašote (nesate paskyros savininkas), nieko nustatyti negalite. Kreipkitės į bendrovę, kuri atsiuntė jums dokumentą.
caveat-docusign-ai-attachment = 2024 m. gegužės 30 d. DI priedas taikomas tam tikroms, ne visoms „Docusign“ paslaugoms.
caveat-docusign-withdrawal = 2024 m. pranešta, kad lengvai randamo būdo atšaukti sutikimą nebuvo. Naujesnėje pastaboje minima nuostata, kuri davus sutikimą įjungta.

## Dropbox

caveat-dropbox-only-with-ai-features = Failai išoriniam DI siunčiami tik tada, kai naudojamasi DI funkcija. Tokios funkcijos pažymėtos.
caveat-dropbox-older-texts-uk-eea = Senesniuose tekstuose sakyta, kad DI funkcijos Jungtinėje Karalystėje ir EEE nesiūlomos.
caveat-dropbox-own-ai-not-stated = Ar „Dropbox“ naudoja turinį savo DI, perskaitytuose puslapiuose nenurodyta.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = Pokalbių istorija saugoma jūsų pačių įrenginyje.
caveat-duckai-other-models = „Duck.ai“ naudoja kitų bendrovių modelius, į kuriuos kreipiamasi be jūsų vardo ar adreso.

## Duolingo

caveat-duolingo-anonymous-data = Pagal politikos santrauką, anonimizuoti duomenys gali būti pakartotinai naudojami be apribojimų.

## eBay

caveat-ebay-german-labels = Meniu ir pavadinimas yra iš vokiškos svetainės. Atsakykite Nein.
caveat-ebay-us-page-unclear = Vartotojų wiki sakoma, kad teisė nesutikti skirta Europai ir Jungtinei Karalystei. Ar JAV puslapis veikia taip pat, nėra tikra.
caveat-ebay-swiss-users = Šveicarijos pranešimas patvirtina, kad šia nuostata gali naudotis ir Šveicarijos naudotojai.

## Evernote

caveat-evernote-promise-scope = Pažadas galioja DI funkcijoms. Dėl kitko politikoje kalbama apie klaidų šalinimą ir paslaugos saugumą.

## Figma

caveat-figma-nothing-newer = Apie šią nuostatą nieko naujesnio nei 2024 m. nerasta, todėl pasitikrinkite savo komandoje.

## Flickr

caveat-flickr-creative-commons = Nuotraukas su „Creative Commons“ licencija kiti gali naudoti pakartotinai pagal tą licenciją.
caveat-flickr-copies-2025 = Perskaityta politika ir sąlygos yra 2025 m. rugsėjo kopijos.

## Gemini (Google)

caveat-gemini-default-adults = 18 metų ir vyresniems naudotojams Keep Activity pagal numatytąją nuostatą įjungta.
caveat-gemini-anonymous-chats = „Google“ sako, kad „Gemini“ nuostatos neapima pokalbių, kuriuos ji paverčia anoniminiais duomenimis.
caveat-gemini-human-reviewers = Dalį pokalbių skaito žmonės peržiūrėtojai, taip pat ir paslaugų teikėjų. Tie pokalbiai atskiriami nuo jūsų paskyros ir saugomi iki trejų metų.
caveat-gemini-auto-delete = Veikla automatiškai ištrinama po 18 mėnesių, jei nenustatote 3 ar 36 mėnesių arba „niekada“.
caveat-gemini-stayed-off = Keep Activity liko išjungta tiems, kurie anksčiau buvo išjungę Gemini Apps Activity.
caveat-gemini-audio-switch = Antras, atskiras jungiklis skirtas garsui ir Gemini Live vaizdo įrašams bei ekrano bendrinimui. Pagal numatytąją nuostatą jis išjungtas ir grindžiamas sutikimu.
caveat-gemini-home-switch = „Gemini for Home“ turi savo jungiklį skiltyje Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Jei anksčiau buvote atsisakę duomenų rinkimo produktui gerinti, tas pasirinkimas išliko.
caveat-ghcopilot-business-seat = Business ar Enterprise vietą turintiems žmonėms nuostata nerodoma. Jų sutartis mokymą draudžia.
caveat-ghcopilot-private-code-in-use = Privačios saugyklos kodas vis tiek gali būti naudojamas, kol su juo dirbate naudodamiesi „Copilot“, jei neatsisakote.
caveat-ghcopilot-affiliates = Duomenys gali būti perduodami susijusioms įmonėms, pvz., „Microsoft“, bet ne kitiems modelių kūrėjams jų pačių vykdomam mokymui.
caveat-ghcopilot-wrong-claims = Dvi svetainės teigia, kad duomenys saugomi 30 dienų arba kad Business vietos įtraukiamos, jei administratorius nieko nedaro. Tai prieštarauja „GitHub“ informacijai.

## GitHub (repositories)

caveat-github-licence-d4 = Nauja licencija (D.4 skirsnis) apima „GitHub“ ir jos susijusių įmonių DI modelių mokymą. Joje sakoma, kad tai nėra jūsų turinio pardavimas.
caveat-github-optout-limited-j3 = J.3 skirsnis atsisakymą apriboja įvestimi ir išvestimi. Jis netaikomas D.4–D.8 skirsnių licencijai ir viešoms saugykloms.
caveat-github-private-content = Privačių saugyklų turinys mokymui gali būti naudojamas tik tada, kai jį pateikiate DI funkcijai. Tada atsisakymas galioja.
caveat-github-third-parties = Sąlygos nedraudžia trečiosioms šalims teisėtai skaityti viešų saugyklų.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = 2025 m. lapkritį pasklido teiginys, kad išmaniosios funkcijos naudojamos „Gemini“ mokyti. „Malwarebytes“ savo straipsnį pataisė, o „Google“ tai paneigė.
caveat-gworkspace-class-action = 2025 m. lapkričio 11 d. JAV grupės ieškinyje teigiama, kad „Google“ be sutikimo įjungė „Gemini“ programose „Gmail“, „Chat“ ir „Meet“. Tai kaltinimas.
caveat-gworkspace-gemini-rules = Pokalbiams su „Gemini“ programa taikomos „Gemini“ taisyklės; apie jas yra atskiras atsakymas.
caveat-gworkspace-work-school = Darbo ir mokyklų paskyros turi savo sąlygas. Žr. Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Jei Web & App Activity buvo įjungta, Search Services History jums iš pradžių įjungta. Jei buvo išjungta, iš pradžių išjungta.
caveat-google-starting-state-unknown = Viename pranešime priduriama, kad „Google“ nepasakė, kaip bus paskyroms, kuriose senoji nuostata niekada nekeista.
caveat-google-old-switch-not-enough = Vien Web & App Activity išjungimas paieškos medijos nebeapima. Naujoji nuostata yra atskira.
caveat-google-recommendations-switch = Personalized Recommendations yra trečias, atskiras jungiklis. Jis skirtas reklamai ir pasiūlymams.
caveat-google-rollout-dates = Pranešimuose pirmojo laiško data nurodoma kaip birželio pradžia arba 2026 m. birželio 24 d. Diegiama po vieną paskyrą, todėl jūsų matoma data gali skirtis.
caveat-google-controllers = Modelių, kuriuos diegia EEE ir Šveicarijoje, mokymo duomenų valdytojas yra Google Ireland Limited, o to, ką indeksuoja „Search“ ir „Maps“, – Google LLC.
caveat-google-drive-photos = Ši nuostata netaikoma tam, ką laikote „Drive“ ar „Photos“. Ji skirta medijai, kurią pateikiate paieškos įrankiams.

## Grammarly / Superhuman

caveat-grammarly-superhuman = „Grammarly“ valdanti bendrovė dabar vadinasi „Superhuman“. Jungiklio pavadinimas nepasikeitė.

## Grok (xAI)

caveat-grok-without-login = Sąlygose sakoma, kad naudojantis „Grok“ neprisijungus, xAI, kur leidžiama, gali tuos duomenis naudoti mokymui be galimybės pasirinkti.
caveat-grok-x-posts = Įrašams paslaugoje X galioja X – atskiros bendrovės su atskiru atsakymu – taisyklės.
caveat-grok-menu-names = Meniu pavadinimai pranešimuose skiriasi: Data Controls arba Settings, tada Data.
caveat-grok-uk-swiss-contact = Kontaktas Jungtinėje Karalystėje: xai@lionheartsquared.co.uk. Kontaktas Šveicarijoje: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Šią nuostatą matote tik būdami administratorius. Jei esate kieno nors CRM sistemoje, kreipkitės į tą bendrovę.
caveat-hubspot-self-serve = „HubSpot“ sako, kad tai padaroma savarankiškai: rašyti „HubSpot“ nereikia.

## Hugging Face / The Stack

caveat-stack-version-3 = 3 versija – tai tiesiogiai surinktas viešas „GitHub“ kodas su licencijos filtru kiekvienam failui.
caveat-stack-checker-address = Tikrinimo įrankis yra Space svetainėje huggingface.co. Tikslus jo adresas neperskaitytas (viename tekste nurodyta am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Sąlygose ir privatumo politikoje mokymas iš privataus naudotojų turinio neminimas. Perskaityta tik jų dalis.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Nuo 2025 m. rudens IDE leidimų gali būti rodomas langas, klausiantis, ar norite dalytis kodu modeliams mokyti. Pakanka atsakyti neigiamai.
caveat-jetbrains-retention-differs = Šaltiniai nesutaria dėl saugojimo: 2026 m. liepos pranešime sakoma, kad mokymui bendrinami duomenys EEE saugomi vienus metus, o senesniame pagalbos straipsnyje – 30 dienų.
caveat-jetbrains-statistics = Funkcijų statistikai skirtas kitas jungiklis (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Prancūziški meniu pavadinimai: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = „LinkedIn“ priežiūros institucijoms sako, kad privačios žinutės nenaudojamos, bet 2026 m. rugpjūčio pranešime tarp mokymo duomenų nurodytos grupių žinutės.
caveat-linkedin-uk-microsoft = Jungtinė Karalystė: nuo 2025 m. lapkričio 3 d. įrašai, komentarai, straipsniai, vaizdo įrašai, bendrovių puslapiai ir darbo skelbimai perduodami ir „Microsoft“ jos DI. Tas pats jungiklis tai sustabdo.
caveat-linkedin-research-setting = Atskira nuostata kitam naudojimui tyrimams (Data privacy > Social, economic, and workplace research) nėra DI atsisakymas.

## Mastodon

caveat-mastodon-no-lock = Draudimas sąlygose nėra techninis užraktas. Viešus įrašus bet kas gali perskaityti ir nukopijuoti į kitus serverius.

## Medium

caveat-medium-stance = Nuo 2023 m. „Medium“ pozicija tokia: jokio mokymo be sutikimo, autoriaus nurodymo ir atlygio.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Istorija, kad Word ir Excel failai renkami mokymui, kilo iš 2024 m. lapkričio įrašo paslaugoje X. „Microsoft“, „Thurrott“ ir „The Verge“ ją paneigė.
caveat-ms365-general-statement = Bendrajame „Microsoft“ privatumo pareiškime iš tiesų sakoma, kad duomenys gali būti naudojami jos modeliams mokyti. Paneigimas skirtas „Microsoft 365“ programoms.

## Midjourney

caveat-midjourney-licence = Viskam, ką pateikiate ir kas gaunama, visam laikui suteikiate licenciją „Midjourney“. Tiesiogiai sąlygose nesakoma, kad iš to mokoma.
caveat-midjourney-images-public = Vaizdai vieši ir juos galima perkurti, jei nemokate už Stealth režimą. Bendras pokalbių kambarys visada matomas.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = „Le Chat“ pervadinta į „Vibe“. Pagalbos puslapiuose ir sąlygose minimi abu pavadinimai (2026 m. vasara).
caveat-mistral-default-disputed = Šaltiniai nesutaria: pagalbos centre sakoma, kad Free, Pro ir Student planuose pagal numatytąją nuostatą įjungta, dokumentacijoje – tik Free. Pagalbos centro tekstas naujesnis, ir saugiau juo remtis.
caveat-mistral-feedback = Nykštys aukštyn ar žemyn su komentaru leidžia „Mistral“ naudoti tą pokalbį, kad ir kaip nustatytas jūsų jungiklis.
caveat-mistral-team-admin = Komandoje jungiklį nustato administratorius, ne jūs.

## Nextdoor

caveat-nextdoor-principles = „Nextdoor“ DI principuose sakoma, kad su DI tiekėjais bendrinamus duomenis saugo sutartis. Pažado nemokyti juose nėra.
caveat-nextdoor-nothing-newer = Naujesnio nei 2024 m. šaltinio nerasta.

## Otter.ai

caveat-otter-class-action = JAV grupės ieškinyje (Brewer v. Otter.ai, 2025 m. rugpjūtis) teigiama, kad „Otter“ moko iš susitikimų be visų dalyvių sutikimo. 2026 m. byla dar nebuvo baigta.

## My own website or blog

caveat-robots-is-a-request = robots.txt yra prašymas. Bytespider ir DeepSeekBot nurodomi kaip nepaklūstantys. Perplexity-User ir kiti asistentai puslapį atsiunčia, nes to prašo žmogus, ir gali failo nepaisyti.
caveat-robots-site-builders = „Squarespace“ ir panašiose svetainių kūrimo platformose daugeliui robotų yra vienas langelis.
caveat-dsm-directive-article-4 = Pagrindas – ES DSM direktyvos 4 str. 3 d. Perskaitytų šaltinių duomenimis, išlyga turi būti kompiuterio skaitoma, o komerciniai modelių kūrėjai ES turi jos paisyti.
caveat-ai-act-respect-opt-outs = 2026 m. birželio paaiškinime sakoma, kad pagal ES DI aktą modelių kūrėjai turi paisyti tokių atsisakymų ir skelbti mokymo santraukas; nurodyta 2026 m. rugpjūčio data.
caveat-registries-record-wish = Nauji registrai, pvz., trainingdataregistry.org, tik užfiksuoja jūsų pageidavimą.

## Perplexity

caveat-perplexity-plans = Free, Pro ir Max planuose pagal numatytąją nuostatą įjungta. Įmonių (enterprise) paskyroms išjungta.
caveat-perplexity-switch-names = Pranešimuose jungiklis vadinamas AI data retention. Senesniuose pagalbos puslapiuose – AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pinterest Europe Ltd. ir Pinterest, Inc. yra bendri duomenų valdytojai žmonėms EEE, Jungtinėje Karalystėje ir Šveicarijoje.
caveat-pinterest-others-pins = Kitų žmonių išsaugotiems smeigtukams su jūsų darbais galioja jų, ne jūsų nuostata.

## Proton Lumo

caveat-lumo-own-page-not-read = Pačios „Proton“ puslapis apie „Lumo“ neskaitytas. Teiginiai paimti iš dviejų asistentų palyginimų.

## Quora

caveat-quora-policy-and-help-page = Politikoje siūloma galimybė atsisakyti mokymo. Pagalbos puslapyje sakoma, kad turinys nebuvo naudojamas „Quora“ rašantiems modeliams mokyti. Abu tekstai – 2023 m.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Atsitiktinai padaryti įrašai ištrinami po 90 dienų.
caveat-rayban-meta-ai-rules = Tam, ką darote su „Meta AI“ akiniuose, taikomos ir „Meta AI“ taisyklės.
caveat-rayban-us-notice = Pranešimuose kalbama apie JAV pranešimą. Europai nieko atskiro nerasta.

## Reddit

caveat-reddit-clause-since-2024 = Mokymo nuostata naudotojo sutartyje yra nuo 2024 m. rugpjūčio mėn.
caveat-reddit-partners = Naudotojo sutartis leidžia „Reddit“ ir jos partneriams viešą turinį naudoti DI ir mašininiam mokymuisi.
caveat-reddit-dutch-authority = Nyderlandų institucija nuo 2025 m. nagrinėja „Reddit“ duomenų sandorius.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Pranešama, kad Process data only on device yra Galaxy S25 ir naujesniuose modeliuose. Meniu pavadinimas priklauso nuo One UI versijos.
caveat-samsung-cloud-report = Viename straipsnyje sakoma, kad debesies duomenys apdorojami tik tuo momentu ir mokymui nenaudojami. Pačios „Samsung“ informacijos apie mokymą nerasta.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Viename turinio teikėjo pranešime sakoma, kad galima pasirinkti dalyvauti arba ne. Tikslus jungiklio pavadinimas ir numatytoji nuostata neperskaityti.

## Signal

caveat-signal-recipient-can-copy = Žmogus, kuriam rašote, vis tiek gali pokalbį nukopijuoti į DI paslaugą.

## Slack

caveat-slack-ask-owner = Būdami narys patys to padaryti negalite. Kreipkitės į darbo srities savininką.
caveat-slack-ai-extra = „Slack AI“ (mokamas priedas) naudoja kalbos modelius „Slack“ viduje. „Slack“ sako, kad jie iš jūsų žinučių nesimoko.
caveat-slack-generative-opt-in = „Slack“ sako, kad generatyviniai modeliai iš klientų duomenų mokomi tik gavus aktyvų sutikimą.

## Snapchat

caveat-snapchat-my-selfie = Su My Selfie sukurtiems vaizdams yra atskiras jungiklis See My Selfie in Ads.
caveat-snapchat-on-by-default = 2025 m. spalio prancūzų apžvalgoje „Snapchat“ taip pat nurodyta tarp paslaugų, kuriose naudojimas pagal numatytąją nuostatą įjungtas.
caveat-snapchat-not-posting = Neskelbiant Spotlight, Snap Map ar viešame profilyje, turinys nepatenka į Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = „Sora“ turėjo savo mokymo jungiklį „Sora“ nuostatose. „ChatGPT“ jungiklio išjungimas „Sora“ negaliojo.
caveat-sora-export-page = „OpenAI“ nurodytas eksporto puslapis: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Pažadas apima generatyvinį DI, imituojantį balsą, muziką ar atvaizdą. Rekomendacijos, paieška ir sukčiavimo aptikimas DI naudoja bet kuriuo atveju.
caveat-soundcloud-label-contracts = Turinio, pateikto pagal įrašų bendrovių ar platintojų sutartis, be teisių turėtojo niekas negali naudoti DI.

## Spotify

caveat-spotify-training-purpose = Mokymas skirtas rekomendacijoms ir funkcijoms, pvz., AI DJ ir AI playlist. Politikoje nesakoma, kad iš muzikos ar pokalbių mokomas bendrasis kalbos modelis.

## Squarespace (your website there)

caveat-squarespace-unticked = Naujoje svetainėje langelis nepažymėtas, todėl DI robotai gali lankytis.
caveat-squarespace-robots-not-editable = Patys „Squarespace“ robots.txt redaguoti negalite.

## Stack Overflow

caveat-stackoverflow-data-dump = Reguliariai skelbiamam duomenų rinkiniui taip pat galioja CC BY-SA, todėl bet kas gali jį naudoti nurodydamas autorius.

## Strava

caveat-strava-policy-watch-site = Politikos tekstas perskaitytas 2026 m. gegužės politikų stebėjimo svetainėje, ne pačios „Strava“ puslapyje.
caveat-strava-health-data = Sveikatos duomenims pagal BDAR 9 straipsnį reikia aiškaus sutikimo. Todėl paklauskite, kokiu pagrindu „Strava“ juos naudoja mokymui.

## Substack

caveat-substack-block-off = Blokavimas pagal numatytąją nuostatą išjungtas: robotams leidžiama, kol jo neįjungiate.
caveat-substack-checks = 2026 m. liepos „Substack“ sąlygose sakoma, kad jos DI atliekamos turinio patikros negali būti naudojamos išoriniams modeliams mokyti.

## SurveyMonkey

caveat-surveymonkey-own-models = Nuasmenintus atsakymus ji naudoja savo modeliams mokyti.
caveat-surveymonkey-ask-sender = Jei tik atsakėte į apklausą, kreipkitės į ją atsiuntusią bendrovę.

## Telegram

caveat-telegram-grok-plan = 2026 m. sausio 29 d. pranešimo duomenimis, 2025 m. planas „Grok“ įdiegti į „Telegram“ neįvyko. Kaip priežastis nurodyta duomenų apsauga.
caveat-telegram-public-channels = Viešus kanalus gali kopijuoti bet kas, taip pat ir DI bendrovės.
caveat-telegram-secret-chats = Ištisinis šifravimas taikomas tik slaptiems pokalbiams (secret chats).

## Tesla (car)

caveat-tesla-default-disputed = Šaltiniai nesutaria dėl numatytosios nuostatos: savininko vadove sakoma, kad salono kamerai reikia sutikimo, 2026 m. kontroliniame sąraše – kad bendrinimas pagal numatytąją nuostatą įjungtas, o Europoje 2016 m. jis pagal numatytąją nuostatą buvo išjungtas.
caveat-tesla-separate-switches = Naujesni automobiliai atskirais jungikliais klausia dėl Autopilot, stovėjimo, kelionių ir salono duomenų.

## TikTok

caveat-tiktok-generative-not-named = Europos politikoje kalbama apie mašininio mokymosi modelius ir algoritmus, o generatyvinis DI neminimas. Kiek plačiai mokoma, neaišku.
caveat-tiktok-test-19-actions = 2026 m. gegužės mėn. paskelbtame bandyme suskaičiuota 19 veiksmų prašymui išsiųsti – daugiausia iš visų paslaugų. Jame taip pat sakoma, kad gali būti analizuojami juodraščiai ir privatūs vaizdo įrašai.
caveat-tiktok-minors = Šioje nuostatoje nepilnamečiams išimtis netaikoma.
caveat-tiktok-uk-address = Pašto adresas Jungtinėje Karalystėje: 4 Lindsey Street, London EC1A 9HP (Kaleidoscope building).

## Tinder

caveat-tinder-machine-learning = Politikoje kalbama apie mašininį mokymąsi, ne apie generatyvinį DI. Tam gali būti saugomi su jumis nesusieti duomenys.
caveat-tinder-sensitive-data = Dėl duomenų, laikomų neskelbtinais (jautriais), „Tinder“ sako prašanti sutikimo, kai to reikalauja teisės aktai.

## Tumblr

caveat-tumblr-already-on = Tinklaraščiuose, kuriuose anksčiau buvo prašoma neindeksuoti paieškos sistemoms, jungiklis jau įjungtas.
caveat-tumblr-reblogs = Jūsų įrašų persidalijimams kitų žmonių tinklaraščiuose galioja tų tinklaraščių nuostatos.
caveat-tumblr-policy-silent = 2026 m. birželio 3 d. „Tumblr“ privatumo politikoje DI mokymas neminimas.

## Twitch

caveat-twitch-representatives = ES atstovas: Twitch Interactive Germany GmbH. JK atstovas: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = 2026 m. rugpjūčio spaudos antraštėse rašoma, kad „Twitch“ negalėjo pasakyti, ar senesni įrašai buvo naudoti anksčiau.

## Udemy (instructors)

caveat-udemy-in-unless-no = Dėstytojai įtraukiami, jei per nustatytą laikotarpį neatsisako.
caveat-udemy-2026-window = 2026 m. laikotarpio datų nerasta.

## Vimeo

caveat-vimeo-voice-translation = „Vimeo“ DI vertimas apdoroja jūsų balsą šiai paslaugai teikti.
caveat-vimeo-promise-2024 = Pažadas – 2024 m. 2025 m. kovo privatumo politikos kopija jam neprieštarauja.

## WeTransfer

caveat-wetransfer-wording-removed = 2025 m. liepos pakeitimas iš pradžių skambėjo taip, lyg failai galėtų būti naudojami mašininio mokymosi modeliams gerinti. „WeTransfer“ sakė, kad niekada to nedarė, ir tą tekstą pašalino.
caveat-wetransfer-licence = Jūsų suteikiama licencija skirta paslaugai teikti ir gerinti.

## WhatsApp

caveat-whatsapp-objection-help = Pagalbos puslapis apie nesutikimus: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Šaltiniai nesutaria. Verbraucherzentrale sako, kad „WhatsApp“ nesutikti su DI mokymu nesiūlo, nes viešų duomenų nėra, o prancūzų ir šveicarų žiniasklaida aprašo, kaip naudotis jos bendra forma. Gali būti teisingi abu teiginiai.
caveat-whatsapp-what-meta-receives = Kai „WhatsApp“ naudojatės DI, „Meta“ gauna regioną ir kalbą, įrenginio ir ryšio duomenis, žurnalus ir naudojimo duomenis, taip pat ir apie nepilnamečius.
caveat-whatsapp-basis-minors = Dėl to, ką „Meta“ gauna jums naudojantis DI, „WhatsApp“ remiasi sutartimi, o nepilnamečių atveju – teisėtais interesais.
caveat-whatsapp-reset-ai = Galite ištrinti pokalbį su „Meta AI“ ir išsiųsti /reset-ai, kad būtų išvalyta, ką asistentas saugo. „Meta“ gali pasilikti kopiją.
caveat-whatsapp-ads-accounts-centre = Už Europos ribų „WhatsApp“ pokalbiai su DI reklamos sistemą pasiekia tik tada, jei „WhatsApp“ yra tame pačiame „Accounts Centre“. Neįtraukus „WhatsApp“, to išvengiama.
caveat-whatsapp-bremen = Šaltiniai nesutaria: Brėmeno institucija „WhatsApp“ nurodė tarp paslaugų, kurių vieši komentarai ir įrašai naudojami, o kitos institucijos ir „Meta“ sako, kad tai tik „Facebook“ ir „Instagram“.

## Windows (Recall)

caveat-recall-general-statement = Bendrajame „Microsoft“ privatumo pareiškime (2026 m. liepa) iš tiesų sakoma, kad duomenys gali būti naudojami modeliams mokyti. Apie „Recall“ to nesakoma.
caveat-recall-forum-claims = Rasta forumų teiginių, kad „Recall“ duomenys vis tiek siunčiami „Microsoft“, bet be įrodymų.

## Wix (your website there)

caveat-wix-policy-2024 = Perskaityta politika įsigaliojo 2024 m. kovo 3 d.

## WordPress.com

caveat-wordpress-already-on = Svetainėse, kuriose paieškos sistemų prašoma neindeksuoti, jungiklis jau įjungtas.
caveat-wordpress-self-hosted = Pačių talpinamai „WordPress“ sistemai tai netaikoma. Ten savininkas sprendžia per robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Šaltiniai prieštarauja vieni kitiems: 2024 m. X Airijos institucijai pažadėjo visam laikui nenaudoti ES įrašų, tačiau jos ES puslapiuose aprašomas teisėtais interesais grindžiamas mokymas su galimybe atsisakyti.
caveat-x-eu-default-unknown = Ar ES paskyroms jungiklis iš pradžių išjungtas, nežinoma, todėl pasitikrinkite savąjį.
caveat-x-default-never-published = X numatytosios nuostatos niekada nepaskelbė. Pranešimuose nuo 2024 m. liepos mėn. ji rasta įjungta.
caveat-x-switch-wording = Jungiklio tekste vietoj įrašų dabar minimi vieši duomenys ir dar xAI, todėl senesnės instrukcijos atrodo kitaip.
caveat-x-grok-com-switch = grok.com ir „Grok“ programėlė turi savo jungiklį: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Turinio tvarkytuvę (content manager) turintys partneriai nuostatą randa Settings > Overview arba kanalo išplėstinėse nuostatose.
caveat-youtube-videos-only = Šis atsakymas yra apie vaizdo įrašus. Apie pokalbius su „Gemini“ yra atskiras atsakymas.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = ES tai neįvyko: 2024 m. birželio 14 d. „Meta“ planą sustabdė.
caveat-timeline-forecast = Tai prognozė, o ne data.
caveat-gmail-apart = „Gmail“ – kitas atvejis: pasak „Google“, laiškų turinys „Gemini“ mokyti nenaudojamas. Klauskite apie „Google Workspace“.
