### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = To lahko spremeni samo skrbnik. Kot član se obrnite na svojega skrbnika.
caveat-private-account-keeps-new-posts-out = Če račun nastavite kot zaseben, nove objave niso med javnimi vsebinami, ki se uporabljajo.
caveat-only-public-material-and-ai-chats = Uporabljajo se samo javne vsebine in klepeti z UI. Nove objave ostanejo zunaj tudi, če objave ali profil omejite na prijatelje.
caveat-meta-minors-ai-chats = Klepeti z Meta AI uporabnikov, mlajših od 18 let, se po veljavnem pravilniku za EU lahko uporabijo, čeprav se njihove javne objave ne.
caveat-setting-is-a-signal = Nastavitev je signal. Pajkov, ki ga ne upoštevajo, ne ustavi.
caveat-only-summary-read = Prebran je bil samo povzetek pogojev ali pravilnika podjetja, ne samo besedilo.
caveat-basis-read-on-us-page = Pravna podlaga je bila prebrana samo na strani za ZDA. Evropska stran se lahko razlikuje.
caveat-in-force-since-february-2024 = To velja od februarja 2024.
caveat-ms-copilot-terms-cover-365-chat = Od 18. avgusta 2026 pogoji za Copilot za potrošnike zajemajo tudi Copilot Chat v aplikacijah Microsoft 365 za osebne račune.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Viri se ne strinjajo, kaj zajame pozen ugovor. Nemški in italijanski organi navajajo, da so varne samo pozneje nastale objave.
caveat-meta-late-objection-others = O poznih ugovorih belgijski organ navaja samo, da model ne more pozabiti. Potrditev podjetja Meta govori o tem, da javnih podatkov ne bo uporabljala pri prihodnjem razvoju.
caveat-meta-linked-accounts = Viri se ne strinjajo o povezanih računih. Obvestilo podjetja Meta in več poročil navajajo, da en ugovor zajame vse račune v istem središču za račune (Accounts Centre), raziskovalni zapis iz leta 2026 pa svetuje, naj ugovarjate za vsak račun.
caveat-meta-separate-emails = Za račune z različnimi e-poštnimi naslovi so v vsakem primeru potrebni ločeni ugovori.
caveat-meta-objected-in-2024 = Če ste ugovarjali leta 2024, Meta navaja, da ugovora ni treba ponoviti. noyb je o tem dvomil. Nemška potrošniška organizacija Verbraucherzentrale svetuje, naj ga za vsak primer ponovite, zlasti če se je vaš e-poštni naslov spremenil.
caveat-meta-what-others-post = Kar o vas objavljajo drugi (fotografije, omembe), z vašim ugovorom ni zajeto. Ugovarjati mora tudi vsak avtor ali lastnik strani.
caveat-meta-italian-form = Italijanski organ je objavil obrazec brez prijave za osebe, ki ne uporabljajo izdelkov podjetja Meta. Njegov naslov je bil v prebrani kopiji odrezan. Verjetna sta obrazca za podatke tretjih oseb, ki sta navedena tukaj.
caveat-meta-form-2024-and-now = Leta 2024 je obrazec zahteval državo, e-poštni naslov, vpliv na vas in kodo, poslano po e-pošti. Od aprila 2025 zahteva samo e-poštni naslov (že izpolnjen) in neobvezen razlog.
caveat-meta-wall-statement = Objava izjave na svojem zidu, da se ne strinjate, nima učinka. Šteje samo obrazec.
caveat-meta-court-record = Sodišče OLG Köln je 23. maja 2025 zavrnilo nujno prepoved (15 UKl 2/25). OLG Schleswig je 12. avgusta 2025 zavrnilo nujni predlog fundacije SOMI (6 UKl 3/25), ker je prišel prepozno.
caveat-meta-no-main-ruling = Hamburški organ je svoj nujni postopek opustil 27. maja 2025. Sodbe v glavnem postopku nismo našli.
caveat-meta-complain-at-home = Pritožite se lahko svojemu nadzornemu organu za varstvo podatkov. Za podjetje Meta je vodilni irski DPC.
caveat-facebook-menu-german = Nemške oznake v meniju: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Francoske oznake v meniju: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Italijanske oznake v meniju: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Meni se je večkrat spremenil. Neposrednih povezav v center za zasebnost (Privacy Centre) ni bilo mogoče potrditi, naslove obrazcev pa.
caveat-facebook-pages-disputed = Viri se ne strinjajo o straneh na Facebooku. Italijanska poročila navajajo, da obrazec strani ne zajema, brandenburški organ pa upraviteljem strani svetuje, naj ugovarjajo.
caveat-facebook-pages-safe-reading = Če upravljate stran, je najvarneje, da ugovarjate s svojim računom. Komentarji drugih ostanejo nezaščiteni.
caveat-meta-outside-europe = Osebe zunaj Evrope lahko obrazec pošljejo, vendar ga Meti ni treba upoštevati, kjer je k temu ne zavezuje zakon.
caveat-facebook-other-businesses = Od julija 2026 na odgovore UI vpliva tudi nastavitev za dejavnost pri drugih podjetjih (najprej zunaj Evrope). Najdete jo v Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Druge poti v meniju: profil > ≡ > Settings and activity > Privacy Centre, nato povezava na besedi object v prvem besedilu. Ali: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = Pravilnik za EU vsebino sporočil navaja med podatki, ki jih Meta v okviru zakona sme uporabljati za splošno izboljševanje izdelkov. Določbe o učenju UI navajajo samo javne vsebine, klepete z UI in podatke tretjih oseb.
caveat-messenger-end-to-end = Klepetov, šifriranih od konca do konca, Meta ne more brati, razen če jih kdo deli z UI ali prijavi.
caveat-meta-ai-ads-europe = Seznam privolitev podjetja Meta za prilagojene oglase v Evropi klepetov z UI ne omenja. Poročila iz maja 2026 EU, Združeno kraljestvo in Južno Korejo še vedno uvrščajo zunaj spremembe pri oglasih. Meta izključenih regij ni nikoli navedla.
caveat-meta-ai-sensitive-topics = Vera, spolna usmerjenost, politika, zdravje, poreklo, prepričanja in članstvo v sindikatu iz klepetov z UI se po navedbah ne uporabljajo za oglase.
caveat-meta-ai-all-users = Veljavni pravilnik za EU podjetju Meta dovoljuje, da za razvoj svoje UI uporablja klepete z UI vseh registriranih uporabnikov, tudi mlajših od 18 let.
caveat-meta-ai-memory = Osrednjega stikala za izklop spomina ni bilo mogoče potrditi. Spomini so skupni računom v istem središču za račune (Accounts Centre).
caveat-meta-ai-other-people = Ne vnašajte podatkov drugih ljudi. Kar delite o njih, se prav tako lahko uporabi.
caveat-threads-no-own-form = Threads ima lasten kratek pravilnik o zasebnosti, ki temelji na pravilniku podjetja Meta. Nobeden ne navaja obrazca za ugovor samo za Threads.
caveat-threads-named-or-not = Viri se ne strinjajo: francoska poročila iz leta 2025 poleg Facebooka in Instagrama omenjajo Threads, napoved podjetja Meta in večina organov pa govorijo samo o Facebooku in Instagramu.

## Academia.edu

caveat-no-switch-in-terms-read = V prebranih pogojih nismo našli stikala proti temu. Poglejte v nastavitve svojega računa.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Če sodelujete v preizkusu različice beta ali dela oddajate v Adobe Stock, jih Adobe sme uporabiti za učenje.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb navaja, da pred učenjem odstrani imena ali podatke psevdonimizira, kjer lahko.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = Možnost, ki je prenehala, je obstajala samo v ZDA v angleščini, na napravah Echo Dot (4. generacija), Echo Show 10 in Echo Show 15. Osebe, ki so jo imele, so bile prestavljene na Don't save recordings.
caveat-alexa-terms-training-data = Pogoji Alexe z dne 17. decembra 2025 navajajo, da se njeni modeli učijo na vsebinah podjetja Amazon, vsebinah iz uporabe njegovih storitev ter licenciranih in javnih vsebinah.
caveat-alexa-menu-from-howtos = Meni je povzet po javnih navodilih, ne po strani podjetja Amazon.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Za vaše lastno spletišče je ime, ki ga uporabite v robots.txt, Amazonbot.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Ločeno stikalo v istem meniju se imenuje Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Podatki, ki se uporabljajo, so deidentificirani in se hranijo do sedem let.
caveat-atlassian-premium-reports-differ = Poročila o paketu Premium se ne strinjajo. Večina navaja, da so metapodatki vedno vklopljeni, podatki iz aplikacij pa privzeto izklopljeni. Preverite stran paketa.

## BeReal

caveat-bereal-gender-guess = UI iz uporabniškega imena, imena in življenjepisa ugiba vaš verjetni spol, za ciljanje oglasov v aplikaciji.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt pajkov UI ne izključuje, drugi pa so prekopirali velike zbirke objav.
caveat-bluesky-proposal-0008 = Po načrtu iz marca 2025 (predlog 0008) bi lahko izrazili želje glede učenja UI, arhiviranja in kopiranja. Bila bi prošnja, ne zapora. Ali je postal nastavitev, nismo ugotovili.

## Brave Leo

caveat-brave-own-page-not-read = Lastna stran podjetja Brave ni bila dosegljiva. Prebrano je bilo samo eno poročilo.

## Bumble

caveat-bumble-icebreakers-six-years = Pozivi in vnosi za predloge uvodnih stavkov se hranijo šest let po izbrisu računa.
caveat-bumble-noyb-openai = noyb navaja, da se podatki vnašajo v sisteme OpenAI. Bumblov pravilnik o učenju ne govori.

## Canva

caveat-canva-default-disputed = Viri se ne strinjajo o privzeti nastavitvi. Katalog zasebnosti, ki je prebral pravilnik, navaja, da je vklopljena. Seznam pogojev UI navaja samo, da je odvisna od vaših nastavitev zasebnosti.
caveat-canva-creators-templates = Ustvarjalci v programu Canva Creators lahko svoje predloge izvzamejo iz modelov podjetja Canva.
caveat-canva-switch-name-not-read = Imena samega stikala nismo prebrali na strani podjetja Canva.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI stikalo opisuje samo za osebe v EGP in Združenem kraljestvu.
caveat-character-first-training-step = Character.AI v lastnem povzetku navaja, da prvega koraka učenja ne izvaja več, klepete pa še vedno lahko uporablja za izboljševanje svojih modelov.
caveat-character-public-stays-up = Lik, ki ste ga objavili javno, lahko ostane tudi po izbrisu računa.

## ChatGPT

caveat-chatgpt-switch-or-portal = Stikalo in portal dosežeta isto. Zadošča eno od obeh.
caveat-chatgpt-paying-does-not-stop = Plačljiva paketa Plus ali Pro učenja ne izklopita. Poslovni paketi in API so privzeto izklopljeni.
caveat-chatgpt-controllers = Za osebe v EGP in Švici je upravljavec OpenAI Ireland Limited. Drugje je to OpenAI OpCo, LLC v San Franciscu.

## Claude

caveat-claude-switch-renamed = Leta 2025 se je stikalo imenovalo Help improve Claude. Oktobra 2026 se glasi Help Improve our AI models.
caveat-claude-default-disputed = Viri se ne strinjajo o privzeti nastavitvi. Vodnik iz oktobra 2026 navaja, da izberete ob registraciji, po poročilih iz leta 2025 je bilo polje že označeno, v pogojih pa piše, da velja, razen če to zavrnete. Poglejte, kako je pri vas.
caveat-claude-incognito = Klepeti brez beleženja (Incognito) se nikoli ne uporabljajo za učenje.
caveat-claude-retention = Ko je stikalo vklopljeno, se podatki za učenje lahko hranijo do pet let. Ko je izklopljeno, 30 dni po izbrisu klepeta.
caveat-claude-delete-conversation = Z izbrisom pogovora ga izvzamete iz prihodnjega učenja.
caveat-claude-old-lists-outdated = Nekateri seznami možnosti zavrnitve še vedno navajajo, da se Claude ne uči na klepetih potrošnikov. To je držalo samo pred oktobrom 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft navaja, da učenje na klepetih s Copilotom poteka »na nekaterih trgih« (»in some markets«). Če stikala ni, se na vašem računu UI ne uči.
caveat-copilot-switch-in-app = Po enem poročilu je stikalo samo v aplikacijah za telefon, po drugih tudi na spletu. Če ga ne vidite, poskusite v aplikaciji Copilot.
caveat-copilot-personalization-different = Personalization and memory je drugo stikalo in ne zadeva učenja.
caveat-copilot-pages-not-read = Microsoftove lastne strani s stikali (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) niso bile dosegljive za neposredno branje.

## Coursera

caveat-coursera-ask-for-person = Pri medsebojnem ocenjevanju in ocenah lahko namesto UI zahtevate človeka.
caveat-coursera-training-not-said = Obvestilo našteva funkcije UI, ne navaja pa, da se modeli učijo na vsebinah udeležencev.

## Cursor

caveat-cursor-texts-disagree = Besedila storitve Cursor se ne strinjajo: pogoji iz junija 2025 učenje dovoljujejo samo na vsebinah, s katerimi ste se strinjali (razen varnostnih oznak in povratnih informacij), pregled pa tudi ob izklopljenem načinu Privacy Mode. Zato ga vklopite.
caveat-cursor-feedback = Povratne informacije, ki jih pošljete, se lahko uporabijo tudi ob vklopljenem načinu Privacy Mode.
caveat-cursor-model-logs = Nekateri modeli za varnostne preglede vodijo lastne dnevnike, tudi za ekipe v podjetjih (enterprise).

## DeepSeek

caveat-deepseek-controller = Upravljavec je podjetje, registrirano na Kitajskem. Njegov predstavnik za osebe v EU in Združenem kraljestvu je Prighter.
caveat-deepseek-menu-not-read = Poti v meniju do tega stikala nismo prebrali na strani podjetja DeepSeek. Prebrali smo samo njegovo ime.

## DeviantArt

caveat-deviantart-dreamup = Njegov generator DreamUp temelji na zunanjem modelu, ki se je morda prej učil na umetniških delih s spleta.

## Discord

caveat-discord-bots-own-policies = Boti in aplikacije drugih izdelovalcev imajo svoje pravilnike. Lastnik strežnika jih lahko odstrani.
caveat-discord-not-stated = Ni navedeno, ali Discord na sporočilih uči generativne modele. Leta 2023 je za Snopes povedal, da se splošni modeli OpenAI ne učijo na podatkih uporabnikov.

## Docusign

caveat-docusign-signers = Kot podpisnik (ne lastnik računa) ne morete nastaviti ničesar. Obrnite se na podjetje, ki vam je poslalo dokument.
caveat-docusign-ai-attachment = Priloga o UI z dne 30. maja 2024 velja za nekatere storitve Docusign, ne za vse.
caveat-docusign-withdrawal = Leta 2024 so poročali, da ni bilo lahko najti načina za preklic privolitve. Novejši zapis omenja nastavitev, ki je po privolitvi vklopljena.

## Dropbox

caveat-dropbox-only-with-ai-features = Datoteke gredo k zunanji UI samo, ko se uporabi funkcija UI. Take funkcije so označene.
caveat-dropbox-older-texts-uk-eea = Starejša besedila so pravila, da funkcij UI v Združenem kraljestvu in EGP ne ponujajo.
caveat-dropbox-own-ai-not-stated = Na prebranih straneh ni navedeno, ali Dropbox vsebine uporablja za lastno UI.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = Zgodovina klepetov je shranjena v vaši napravi.
caveat-duckai-other-models = Za Duck.ai stojijo modeli drugih podjetij, do katerih storitev dostopa brez vašega imena ali naslova.

## Duolingo

caveat-duolingo-anonymous-data = Po povzetku pravilnika se anonimizirani podatki lahko neomejeno ponovno uporabljajo.

## eBay

caveat-ebay-german-labels = Meni in oznaka sta z nemške strani. Odgovorite Nein.
caveat-ebay-us-page-unclear = Potrošniški wiki navaja, da pravica do ugovora velja za Evropo in Združeno kraljestvo. Ni gotovo, ali ima stran za ZDA enak učinek.
caveat-ebay-swiss-users = Švicarsko poročilo potrjuje, da lahko nastavitev uporabljajo tudi švicarski uporabniki.

## Evernote

caveat-evernote-promise-scope = Obljuba se nanaša na funkcije UI. Za ostalo pravilnik govori o odpravljanju napak in ohranjanju varnosti storitve.

## Figma

caveat-figma-nothing-newer = Po letu 2024 o tej nastavitvi nismo našli nič novejšega, zato jo preverite v svoji ekipi.

## Flickr

caveat-flickr-creative-commons = Fotografije pod licenco Creative Commons smejo drugi ponovno uporabiti v okviru te licence.
caveat-flickr-copies-2025 = Prebrani pravilnik in pogoji so kopije iz septembra 2025.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity je za uporabnike, stare 18 let ali več, privzeto vklopljen.
caveat-gemini-anonymous-chats = Google navaja, da nastavitve Gemini ne zajemajo klepetov, ki jih spremeni v anonimne podatke.
caveat-gemini-human-reviewers = Del klepetov berejo ljudje, tudi pri ponudnikih storitev. Ti klepeti so ločeni od vašega računa in se hranijo do tri leta.
caveat-gemini-auto-delete = Dejavnost se sama izbriše po 18 mesecih, razen če nastavite 3 ali 36 mesecev ali nikoli.
caveat-gemini-stayed-off = Keep Activity je ostal izklopljen pri osebah, ki so prej izklopile Gemini Apps Activity.
caveat-gemini-audio-switch = Drugo, ločeno stikalo velja za zvok ter videoposnetke in deljene zaslone Gemini Live. Privzeto je izklopljeno in temelji na privolitvi.
caveat-gemini-home-switch = Gemini for Home ima svoje stikalo v Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Če ste prej zavrnili zbiranje podatkov za izboljševanje izdelka, se je ta izbira ohranila.
caveat-ghcopilot-business-seat = Nastavitev je skrita osebam z licenco Business ali Enterprise. Njihova pogodba prepoveduje učenje.
caveat-ghcopilot-private-code-in-use = Koda iz zasebnega repozitorija se še vedno lahko uporabi, medtem ko na njej delate s Copilotom, razen če to zavrnete.
caveat-ghcopilot-affiliates = Podatki lahko gredo k povezanim družbam, kot je Microsoft, ne pa k drugim izdelovalcem modelov za njihovo lastno učenje.
caveat-ghcopilot-wrong-claims = Dve spletišči trdita, da se podatki hranijo 30 dni ali da so licence Business vključene, če skrbnik ne ukrepa. To je v nasprotju z navedbami podjetja GitHub.

## GitHub (repositories)

caveat-github-licence-d4 = Nova licenca (razdelek D.4) zajema učenje modelov UI podjetja GitHub in njegovih povezanih družb. Pravi, da to ni prodaja vaših vsebin.
caveat-github-optout-limited-j3 = Razdelek J.3 zavrnitev omejuje na vnose in rezultate. Ne velja za licenco v D.4 do D.8 niti za javne repozitorije.
caveat-github-private-content = Vsebine zasebnih repozitorijev se smejo za učenje uporabiti samo, ko jih date funkciji UI. Takrat velja zavrnitev.
caveat-github-third-parties = Pogoji tretjim osebam ne preprečujejo zakonitega branja javnih repozitorijev.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = Novembra 2025 se je razširila trditev, da se podatki iz pametnih funkcij uporabljajo za učenje modela Gemini. Malwarebytes je svoj članek popravil, Google je to zanikal.
caveat-gworkspace-class-action = Skupinska tožba v ZDA z dne 11. novembra 2025 navaja, da je Google brez privolitve vklopil Gemini v Gmailu, Chatu in Meetu. To je trditev tožbe.
caveat-gworkspace-gemini-rules = Za klepete z aplikacijo Gemini veljajo pravila za Gemini, o katerih je na voljo poseben odgovor.
caveat-gworkspace-work-school = Za službene in šolske račune veljajo posebni pogoji. Glejte Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Če je bila dejavnost Web & App Activity vklopljena, je Search Services History za vas na začetku vklopljena. Če je bila izklopljena, je na začetku izklopljena.
caveat-google-starting-state-unknown = Eno poročilo dodaja, da Google ni povedal, kaj velja za račune, ki stare nastavitve niso nikoli spremenili.
caveat-google-old-switch-not-enough = Izklop Web & App Activity sam po sebi ne zajame več predstavnosti iz iskanja. Nova nastavitev je ločena.
caveat-google-recommendations-switch = Personalized Recommendations je tretje, ločeno stikalo. Zadeva oglase in predloge.
caveat-google-rollout-dates = Poročila kot prvo sporočilo navajajo začetek junija ali 24. junij 2026. Uvajanje poteka po računih, zato se datum, ki ga vidite, razlikuje.
caveat-google-controllers = Google Ireland Limited je upravljavec za učenje modelov, ki jih uvaja v EGP in Švici, Google LLC pa za to, kar indeksirata Search in Maps.
caveat-google-drive-photos = Ta nastavitev ne vpliva na to, kar hranite v storitvah Drive ali Photos. Zadeva predstavnost, ki jo vnesete v iskalna orodja.

## Grammarly / Superhuman

caveat-grammarly-superhuman = Podjetje, ki stoji za Grammarlyjem, se zdaj imenuje Superhuman. Stikalo je ohranilo ime.

## Grok (xAI)

caveat-grok-without-login = Pogoji navajajo, da xAI ob uporabi Groka brez prijave te podatke sme uporabiti za učenje brez možnosti izbire, kjer je to dovoljeno.
caveat-grok-x-posts = Objave v storitvi X spadajo pod X, ločeno podjetje, o katerem je na voljo poseben odgovor.
caveat-grok-menu-names = Imena v meniju se v poročilih razlikujejo: Data Controls ali Settings in nato Data.
caveat-grok-uk-swiss-contact = Stik za Združeno kraljestvo: xai@lionheartsquared.co.uk. Stik za Švico: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = To nastavitev vidite samo kot skrbnik. Če ste oseba v zbirki strank (CRM) nekega podjetja, se obrnite na to podjetje.
caveat-hubspot-self-serve = HubSpot navaja, da to uredite sami: podjetju HubSpot ni treba pisati.

## Hugging Face / The Stack

caveat-stack-version-3 = Različica 3 je neposredni zajem javne kode z GitHuba s filtrom licenc za vsako datoteko.
caveat-stack-checker-address = Orodje za preverjanje je Space na huggingface.co. Njegovega točnega naslova nismo prebrali (eno besedilo navaja am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Pogoji in pravilnik o zasebnosti ne omenjajo učenja na zasebnih vsebinah uporabnikov. Prebrani so bili samo deloma.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Od izdaj IDE jeseni 2025 vas lahko pogovorno okno vpraša, ali želite deliti kodo za učenje modelov. Zadošča, da odgovorite z ne.
caveat-jetbrains-retention-differs = Viri se o hrambi ne strinjajo: obvestilo iz julija 2026 navaja, da se podatki, deljeni za učenje, v EGP hranijo eno leto, starejši članek podpore pa navaja 30 dni.
caveat-jetbrains-statistics = Statistika o funkcijah je drugo stikalo (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Francoske oznake v meniju: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn nadzornim organom zatrjuje, da se zasebna sporočila ne uporabljajo, njegovo obvestilo iz avgusta 2026 pa med podatki za učenje navaja skupinska sporočila.
caveat-linkedin-uk-microsoft = Združeno kraljestvo: od 3. novembra 2025 se objave, komentarji, članki, videoposnetki, strani podjetij in objave delovnih mest delijo tudi z Microsoftom za njegovo UI. Isto stikalo to ustavi.
caveat-linkedin-research-setting = Ločena nastavitev za druge raziskovalne namene (Data privacy > Social, economic, and workplace research) ni zavrnitev UI.

## Mastodon

caveat-mastodon-no-lock = Prepoved v pogojih ni tehnična zapora. Kdor koli lahko bere javne objave in jih kopira na druge strežnike.

## Medium

caveat-medium-stance = Stališče podjetja Medium od leta 2023 je: nobenega učenja brez privolitve, navedbe avtorja in plačila.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Zgodba, da se datoteke programov Word in Excel zajemajo, izvira iz objave v storitvi X iz novembra 2024. Popravili so jo Microsoft, Thurrott in The Verge.
caveat-ms365-general-statement = Microsoftova splošna izjava o zasebnosti sicer navaja, da sme podatke uporabljati za učenje svojih modelov. Zanikanje se nanaša na aplikacije Microsoft 365.

## Midjourney

caveat-midjourney-licence = Za vse, kar vnesete in kar nastane, dobi Midjourney trajno licenco. V pogojih ni izrecno navedeno, da na tem uči UI.
caveat-midjourney-images-public = Slike so javne in jih je mogoče predelovati, razen če plačate način Stealth. Skupna klepetalnica je vedno vidna.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat se je preimenoval v Vibe. Strani za pomoč in pogoji prikazujejo obe imeni (poletje 2026).
caveat-mistral-default-disputed = Viri se ne strinjajo: center za pomoč navaja, da je za Free, Pro in Student privzeto vklopljeno, dokumentacija pa samo za Free. Besedilo centra za pomoč je novejše in je varnejša razlaga.
caveat-mistral-feedback = Palec gor ali dol s komentarjem podjetju Mistral dovoli uporabo tega pogovora, ne glede na vaše stikalo.
caveat-mistral-team-admin = V ekipi stikalo nastavi skrbnik, ne vi.

## Nextdoor

caveat-nextdoor-principles = Načela UI podjetja Nextdoor navajajo, da za podatke, deljene s ponudniki UI, veljajo pogodbene obveznosti. Ne obljubljajo, da se podatki ne bodo uporabljali za učenje.
caveat-nextdoor-nothing-newer = Vira, novejšega od leta 2024, nismo našli.

## Otter.ai

caveat-otter-class-action = Skupinska tožba v ZDA (Brewer v. Otter.ai, avgust 2025) navaja, da Otter uči UI na sestankih brez privolitve vseh udeležencev. Leta 2026 še ni bila končana.

## My own website or blog

caveat-robots-is-a-request = robots.txt je prošnja. Bytespider in DeepSeekBot sta navedena kot bota, ki je ne upoštevata. Perplexity-User in drugi pomočniki stran prenesejo, ker to zahteva človek, in jo lahko prezrejo.
caveat-robots-site-builders = V storitvi Squarespace in podobnih orodjih dobite eno polje za več botov.
caveat-dsm-directive-article-4 = Podlaga je člen 4(3) direktive EU o avtorskih pravicah na enotnem digitalnem trgu. Po prebranih virih mora biti pridržek strojno berljiv, komercialni izdelovalci modelov v EU pa ga morajo spoštovati.
caveat-ai-act-respect-opt-outs = Pojasnilo iz junija 2026 navaja, da Akt EU o umetni inteligenci izdelovalcem modelov nalaga, da take zavrnitve spoštujejo in objavijo povzetke o učenju, z datumom v avgustu 2026.
caveat-registries-record-wish = Novi registri, kot je trainingdataregistry.org, samo zabeležijo vašo željo.

## Perplexity

caveat-perplexity-plans = Za Free, Pro in Max je privzeto vklopljeno. Za račune podjetij (enterprise) je izklopljeno.
caveat-perplexity-switch-names = Poročila stikalo imenujejo AI data retention. Starejše strani za pomoč ga imenujejo AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pinterest Europe Ltd. in Pinterest, Inc. sta skupna upravljavca za osebe v EGP, Združenem kraljestvu in Švici.
caveat-pinterest-others-pins = Za Pine vaših del, ki jih shranijo drugi, velja njihova nastavitev, ne vaša.

## Proton Lumo

caveat-lumo-own-page-not-read = Lastne strani podjetja Proton o storitvi Lumo nismo prebrali. Navedbe so iz dveh primerjav pomočnikov.

## Quora

caveat-quora-policy-and-help-page = Pravilnik ponuja zavrnitev učenja. Stran za pomoč navaja, da se vsebine niso uporabljale za učenje modelov, ki pišejo na Quori. Oboje je iz leta 2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Posnetki, ki nastanejo pomotoma, se izbrišejo po 90 dneh.
caveat-rayban-meta-ai-rules = Za to, kar z Meta AI počnete na očalih, veljajo tudi pravila za Meta AI.
caveat-rayban-us-notice = Poročila govorijo o obvestilu za ZDA. Za Evropo nismo našli nič ločenega.

## Reddit

caveat-reddit-clause-since-2024 = Določba o učenju je v uporabniški pogodbi od avgusta 2024.
caveat-reddit-partners = Uporabniška pogodba podjetju Reddit in njegovim partnerjem dovoljuje učenje UI in strojno učenje na javnih vsebinah.
caveat-reddit-dutch-authority = Nizozemski organ Redditove posle s podatki preiskuje od leta 2025.

## Samsung Galaxy AI

caveat-samsung-newer-phones = O možnosti Process data only on device poročajo za Galaxy S25 in novejše. Ime v meniju se razlikuje glede na različico One UI.
caveat-samsung-cloud-report = En članek navaja, da se podatki v oblaku obdelajo sproti in se ne uporabljajo za učenje. Od samega Samsunga o učenju nismo našli ničesar.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Poročilo enega avtorja navaja, da lahko izberete, ali sodelujete ali ne. Točnega imena stikala in njegove privzete nastavitve nismo prebrali.

## Signal

caveat-signal-recipient-can-copy = Oseba, ki ji pišete, lahko klepet še vedno kopira v storitev UI.

## Slack

caveat-slack-ask-owner = Kot član tega ne morete storiti sami. Obrnite se na lastnika delovnega prostora.
caveat-slack-ai-extra = Slack AI (plačljiv dodatek) uporablja jezikovne modele znotraj storitve Slack. Slack navaja, da se iz vaših sporočil ne učijo.
caveat-slack-generative-opt-in = Slack navaja, da se generativni modeli na podatkih strank učijo samo z njihovo dejavno privolitvijo.

## Snapchat

caveat-snapchat-my-selfie = Slike, narejene s funkcijo My Selfie, imajo ločeno stikalo, See My Selfie in Ads.
caveat-snapchat-on-by-default = Tudi francoski pregled iz oktobra 2025 Snapchat uvršča med storitve, pri katerih je uporaba privzeto vklopljena.
caveat-snapchat-not-posting = Če ne objavljate v funkcijah Spotlight in Snap Map ali na javnem profilu, vsebine niso v Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = Sora je imela svoje stikalo za učenje v svojih nastavitvah. Izklop stikala v storitvi ChatGPT ga ni zajel.
caveat-sora-export-page = Stran za izvoz, ki jo navaja OpenAI: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Obljuba zajema generativno UI, ki posnema glas, glasbo ali podobo. Priporočila, iskanje in odkrivanje goljufij uporabljajo UI ne glede na to.
caveat-soundcloud-label-contracts = Vsebin, dostavljenih po pogodbah z založbami ali distributerji, brez imetnika pravic nihče ne sme uporabiti za UI.

## Spotify

caveat-spotify-training-purpose = Učenje je namenjeno priporočilom in funkcijam, kot sta AI DJ in AI playlist. Pravilnik ne navaja, da se na glasbi ali klepetih uči splošni jezikovni model.

## Squarespace (your website there)

caveat-squarespace-unticked = Na novem spletišču polje ni označeno, zato pajki UI lahko vstopijo.
caveat-squarespace-robots-not-editable = V storitvi Squarespace datoteke robots.txt ne morete urejati sami.

## Stack Overflow

caveat-stackoverflow-data-dump = Redni izpis podatkov je prav tako pod CC BY-SA, zato ga lahko kdor koli ponovno uporabi z navedbo avtorja.

## Strava

caveat-strava-policy-watch-site = Besedilo pravilnika je bilo prebrano na spletišču iz maja 2026, ki spremlja pravilnike, ne na strani podjetja Strava.
caveat-strava-health-data = Za zdravstvene podatke je po členu 9 GDPR potrebna izrecna privolitev. Zato vprašajte, na kateri podlagi Strava na njih uči UI.

## Substack

caveat-substack-block-off = Zapora je privzeto izklopljena: pajki so dovoljeni, dokler je ne vklopite.
caveat-substack-checks = Pogoji podjetja Substack iz julija 2026 navajajo, da se njegova preverjanja vsebin z UI ne smejo uporabljati za učenje zunanjih modelov.

## SurveyMonkey

caveat-surveymonkey-own-models = Za učenje lastnih modelov uporablja deidentificirane odgovore.
caveat-surveymonkey-ask-sender = Če ste samo odgovorili na anketo, se obrnite na podjetje, ki jo je poslalo.

## Telegram

caveat-telegram-grok-plan = Načrt iz leta 2025, da bi Grok vgradili v Telegram, se po poročilu z dne 29. januarja 2026 ni uresničil. Kot razlog je navedeno varstvo podatkov.
caveat-telegram-public-channels = Javne kanale lahko kopira kdor koli, tudi podjetja UI.
caveat-telegram-secret-chats = Od konca do konca so šifrirani samo skrivni klepeti.

## Tesla (car)

caveat-tesla-default-disputed = Viri se ne strinjajo o privzeti nastavitvi: priročnik za lastnike za kamero v kabini govori o izrecnem vklopu, kontrolni seznam iz leta 2026 navaja, da je deljenje privzeto vklopljeno, v Evropi pa je bilo leta 2016 privzeto izklopljeno.
caveat-tesla-separate-switches = Novejši avtomobili v ločenih stikalih sprašujejo o podatkih za Autopilot, parkiranje, vožnje in kabino.

## TikTok

caveat-tiktok-generative-not-named = Evropski pravilnik govori o modelih in algoritmih strojnega učenja in generativne UI ne omenja. Kako daleč sega učenje, ni jasno.
caveat-tiktok-test-19-actions = Preizkus, objavljen maja 2026, je za pošiljanje zahteve naštel 19 dejanj, največ med vsemi storitvami. Pravi tudi, da se lahko analizirajo osnutki in zasebni videoposnetki.
caveat-tiktok-minors = Mladoletni v tej določbi niso izključeni.
caveat-tiktok-uk-address = Poštni naslov v Združenem kraljestvu: 4 Lindsey Street, London EC1A 9HP (stavba Kaleidoscope).

## Tinder

caveat-tinder-machine-learning = Pravilnik govori o strojnem učenju, ne o generativni UI. Podatki brez povezave z vami se lahko hranijo zanj.
caveat-tinder-sensitive-data = Za podatke, ki štejejo za občutljive, Tinder navaja, da prosi za privolitev, kjer to zahteva zakon.

## Tumblr

caveat-tumblr-already-on = Stikalo je že vklopljeno za bloge, ki so iskalnike odvračali že prej.
caveat-tumblr-reblogs = Za ponovne objave vaših objav na blogih drugih veljajo nastavitve teh blogov.
caveat-tumblr-policy-silent = Pravilnik o zasebnosti storitve Tumblr z dne 3. junija 2026 učenja UI ne omenja.

## Twitch

caveat-twitch-representatives = Predstavnik v EU: Twitch Interactive Germany GmbH. Predstavnik v Združenem kraljestvu: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Mediji so avgusta 2026 v naslovih poročali, da Twitch ni mogel povedati, ali so bili starejši posnetki že prej uporabljeni.

## Udemy (instructors)

caveat-udemy-in-unless-no = Predavatelji so vključeni, razen če v tem obdobju uporabo zavrnejo.
caveat-udemy-2026-window = Datumov obdobja v letu 2026 nismo našli.

## Vimeo

caveat-vimeo-voice-translation = Prevajanje z UI v storitvi Vimeo obdeluje vaš glas, da lahko zagotovi to storitev.
caveat-vimeo-promise-2024 = Obljuba je iz leta 2024. Kopija pravilnika o zasebnosti iz marca 2025 ji ne nasprotuje.

## WeTransfer

caveat-wetransfer-wording-removed = Sprememba iz julija 2025 se je sprva brala, kot da se datoteke lahko uporabljajo za izboljševanje modelov strojnega učenja. WeTransfer je povedal, da tega ni nikoli počel, in jo je odstranil.
caveat-wetransfer-licence = Licenca, ki jo date, je za delovanje in izboljševanje storitve.

## WhatsApp

caveat-whatsapp-objection-help = Stran za pomoč o ugovorih: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Viri se ne strinjajo. Nemška potrošniška organizacija Verbraucherzentrale navaja, da WhatsApp ne ponuja ugovora učenju UI, ker javnih podatkov ni, francoski in švicarski mediji pa opisujejo uporabo njegovega splošnega obrazca. Oboje je lahko res.
caveat-whatsapp-what-meta-receives = Ko v WhatsAppu uporabljate UI, Meta prejme regijo in jezik, podatke o napravi in povezavi, dnevnike in podatke o uporabi, tudi za mladoletne.
caveat-whatsapp-basis-minors = Za to, kar Meta prejme, ko uporabljate UI, se WhatsApp opira na pogodbo ali, pri mladoletnih, na zakonite interese.
caveat-whatsapp-reset-ai = Klepet z Meta AI lahko izbrišete in pošljete /reset-ai, da počistite, kar hrani pomočnik. Meta lahko obdrži kopijo.
caveat-whatsapp-ads-accounts-centre = Zunaj Evrope klepeti z UI v WhatsAppu dosežejo oglaševalski sistem samo, če je WhatsApp v istem središču za račune (Accounts Centre). To preprečite, če ga tja ne dodate.
caveat-whatsapp-bremen = Viri se ne strinjajo: bremenski organ je WhatsApp navedel med storitvami, katerih javni komentarji in objave se uporabljajo, drugi organi in Meta pa to omejujejo na Facebook in Instagram.

## Windows (Recall)

caveat-recall-general-statement = Microsoftova splošna izjava o zasebnosti (julij 2026) sicer navaja, da sme podatke uporabljati za učenje modelov. Za Recall tega ne navaja.
caveat-recall-forum-claims = Na forumih smo našli trditve, da podatki funkcije Recall vseeno gredo k Microsoftu, vendar brez dokazov.

## Wix (your website there)

caveat-wix-policy-2024 = Prebran je bil pravilnik, veljaven od 3. marca 2024.

## WordPress.com

caveat-wordpress-already-on = Stikalo je že vklopljeno za spletišča, ki odvračajo iskalnike.
caveat-wordpress-self-hosted = WordPress na lastnem gostovanju ni zajet. Tam odloča lastnik z robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Viri si nasprotujejo: X je leta 2024 irskemu nadzornemu organu obljubil, da objave iz EU trajno izpusti, njegove strani za EU pa opisujejo učenje na podlagi zakonitih interesov z možnostjo zavrnitve.
caveat-x-eu-default-unknown = Ni znano, ali je stikalo za račune v EU na začetku izklopljeno, zato preverite svojega.
caveat-x-default-never-published = X privzete nastavitve ni nikoli objavil. Po poročilih od julija 2024 je stikalo vklopljeno.
caveat-x-switch-wording = Besedilo stikala se je spremenilo od objav k javnim podatkom in zdaj omenja tudi xAI, zato so starejša navodila videti drugačna.
caveat-x-grok-com-switch = grok.com in aplikacija Grok imata svoje stikalo: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Partnerji z upraviteljem vsebin nastavitev najdejo pod Settings > Overview ali v naprednih nastavitvah kanala.
caveat-youtube-videos-only = Ta odgovor zadeva videoposnetke. O klepetih z Gemini je na voljo poseben odgovor.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = V EU se to ni zgodilo: Meta je načrt ustavila 14. junija 2024.
caveat-timeline-forecast = To je napoved, ne datum.
caveat-gmail-apart = Za Gmail velja drugače: po navedbah Googla se Gemini ne uči na vsebini e-pošte. Vprašajte o storitvi Google Workspace.
