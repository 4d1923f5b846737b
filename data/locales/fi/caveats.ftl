### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Vain ylläpitäjä voi muuttaa sen. Jos olet jäsen, pyydä sitä ylläpitäjältäsi.
caveat-private-account-keeps-new-posts-out = Tilin muuttaminen yksityiseksi pitää uudet julkaisut poissa käytettävästä julkisesta sisällöstä.
caveat-only-public-material-and-ai-chats = Vain julkista aineistoa ja tekoälykeskusteluja käytetään. Julkaisujen tai profiilin rajaaminen kavereille pitää myös uudet julkaisut poissa.
caveat-meta-minors-ai-chats = Alle 18-vuotiaiden käyttäjien keskusteluja Meta AI:n kanssa saatetaan käyttää nykyisen EU-tietosuojakäytännön mukaan, vaikka heidän julkisia julkaisujaan ei käytetä.
caveat-setting-is-a-signal = Asetus on merkki. Se ei pysäytä verkkorobotteja, jotka eivät välitä siitä.
caveat-only-summary-read = Yrityksen ehdoista tai tietosuojakäytännöstä luettiin vain tiivistelmä, ei itse tekstiä.
caveat-basis-read-on-us-page = Oikeusperuste luettiin vain Yhdysvaltain sivulta. Eurooppalainen sivu voi poiketa siitä.
caveat-in-force-since-february-2024 = Tämä on ollut voimassa helmikuusta 2024 lähtien.
caveat-ms-copilot-terms-cover-365-chat = 18. elokuuta 2026 alkaen Copilotin kuluttajaehdot koskevat myös Copilot Chatia henkilökohtaisten tilien Microsoft 365 -sovelluksissa.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Lähteet ovat eri mieltä siitä, mitä myöhäinen vastustaminen kattaa. Saksan ja Italian viranomaisten mukaan vain sen jälkeen tehdyt julkaisut ovat turvassa.
caveat-meta-late-objection-others = Belgian viranomainen sanoo myöhäisestä vastustamisesta vain, ettei malli voi unohtaa oppimaansa. Metan omassa vahvistuksessa puhutaan julkisten tietojen jättämisestä pois tulevasta kehittämisestä.
caveat-meta-linked-accounts = Lähteet ovat eri mieltä yhdistetyistä tileistä. Metan ilmoituksen ja useiden raporttien mukaan yksi vastustamispyyntö kattaa kaikki saman Tilikeskuksen tilit, vuoden 2026 tutkimusmuistion mukaan se on tehtävä jokaisesta tilistä.
caveat-meta-separate-emails = Tileille, joilla on eri sähköpostiosoitteet, tarvitaan joka tapauksessa erilliset vastustamispyynnöt.
caveat-meta-objected-in-2024 = Jos vastustit käyttöä vuonna 2024, sinun ei Metan mukaan tarvitse toistaa sitä. noyb epäili tätä. Verbraucherzentrale neuvoo toistamaan sen varmuuden vuoksi, etenkin jos sähköpostiosoitteesi on vaihtunut.
caveat-meta-what-others-post = Vastustamispyyntösi ei kata sitä, mitä muut julkaisevat sinusta (kuvat, maininnat). Myös jokaisen kirjoittajan tai sivun omistajan on vastustettava käyttöä.
caveat-meta-italian-form = Italian viranomainen julkaisi ilman kirjautumista toimivan lomakkeen ihmisille, jotka eivät käytä Metan tuotteita. Sen osoite oli katkennut luetussa kopiossa. Mahdollisia ovat tässä luetellut kaksi kolmansien osapuolten tietoja koskevaa lomaketta.
caveat-meta-form-2024-and-now = Vuonna 2024 lomakkeessa kysyttiin maata, sähköpostiosoitetta, vaikutusta sinuun ja sähköpostilla lähetettyä koodia. Huhtikuusta 2025 lähtien siinä on kysytty vain sähköpostiosoitetta (valmiiksi täytetty) ja vapaaehtoista perustelua.
caveat-meta-wall-statement = Seinälläsi julkaistulla ilmoituksella, ettet suostu käyttöön, ei ole vaikutusta. Vain lomakkeella on merkitystä.
caveat-meta-court-record = OLG Köln hylkäsi kiireellisen kieltohakemuksen 23. toukokuuta 2025 (15 UKl 2/25). OLG Schleswig hylkäsi SOMIn kiireellisen hakemuksen 12. elokuuta 2025 (6 UKl 3/25), koska se tuli liian myöhään.
caveat-meta-no-main-ruling = Hampurin viranomainen luopui kiireellisestä menettelystään 27. toukokuuta 2025. Pääasiassa annettua tuomioistuinratkaisua ei löytynyt.
caveat-meta-complain-at-home = Voit valittaa oman maasi tietosuojaviranomaiselle. Metan osalta johtava viranomainen on Irlannin DPC.
caveat-facebook-menu-german = Saksankieliset valikkotekstit: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Ranskankieliset valikkotekstit: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Italiankieliset valikkotekstit: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Valikko on muuttunut useita kertoja. Suoria linkkejä Tietosuojakeskukseen ei voitu vahvistaa, lomakkeiden osoitteet voitiin.
caveat-facebook-pages-disputed = Lähteet ovat eri mieltä Facebook-sivuista. Italialaisten tietojen mukaan lomake ei kata sivua, kun taas Brandenburgin viranomainen kehottaa sivujen ylläpitäjiä vastustamaan käyttöä.
caveat-facebook-pages-safe-reading = Jos ylläpidät sivua, on varminta vastustaa käyttöä omalla tililläsi. Muiden kommentit jäävät suojaamatta.
caveat-meta-outside-europe = Euroopan ulkopuolella asuvat voivat lähettää lomakkeen, mutta Metan ei tarvitse noudattaa sitä, jos mikään laki ei velvoita siihen.
caveat-facebook-other-businesses = Heinäkuusta 2026 lähtien myös toimintaa muissa yrityksissä koskeva asetus (ensin Euroopan ulkopuolella) on vaikuttanut tekoälyn vastauksiin. Se on kohdassa Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Muita valikkopolkuja: profiili > ≡ > Settings and activity > Privacy Centre, sitten linkki ensimmäisen tekstin sanassa object. Tai: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = EU-tietosuojakäytännössä viestien sisältö mainitaan tietoina, joita Meta voi käyttää tuotteiden parantamiseen yleisesti, lain rajoissa. Tekoälyn kouluttamista koskevissa lausekkeissa mainitaan vain julkinen sisältö, tekoälykeskustelut ja kolmansilta osapuolilta saadut tiedot.
caveat-messenger-end-to-end = Meta ei voi lukea päästä päähän salattuja keskusteluja, ellei joku jaa niitä tekoälyn kanssa tai ilmoita niistä.
caveat-meta-ai-ads-europe = Metan suostumusluettelossa personoituja mainoksia varten Euroopassa ei mainita tekoälykeskusteluja. Toukokuun 2026 tietojen mukaan EU, Britannia ja Etelä-Korea ovat edelleen mainosmuutoksen ulkopuolella. Meta ei ole koskaan nimennyt ulkopuolelle jätettyjä alueita.
caveat-meta-ai-sensitive-topics = Tietojen mukaan uskontoa, seksuaalista suuntautumista, politiikkaa, terveyttä, alkuperää, vakaumusta ja ammattiliiton jäsenyyttä tekoälykeskusteluissa ei käytetä mainoksiin.
caveat-meta-ai-all-users = Nykyinen EU-tietosuojakäytäntö sallii Metan käyttää kaikkien rekisteröityneiden käyttäjien, myös alle 18-vuotiaiden, tekoälykeskusteluja tekoälynsä kehittämiseen.
caveat-meta-ai-memory = Ei voitu vahvistaa, että muistin voisi kytkeä pois yhdestä keskitetystä paikasta. Muistot ovat yhteisiä saman Tilikeskuksen tileille.
caveat-meta-ai-other-people = Älä kirjoita muiden ihmisten tietoja. Myös sitä, mitä kerrot heistä, voidaan käyttää.
caveat-threads-no-own-form = Threadsilla on oma lyhyt tietosuojakäytäntönsä, joka perustuu Metan tietosuojakäytäntöön. Kummassakaan ei mainita vain Threadsia varten tehtyä vastustamislomaketta.
caveat-threads-named-or-not = Lähteet ovat eri mieltä: vuoden 2025 ranskalaisissa tiedoissa Threads mainitaan Facebookin ja Instagramin rinnalla, Metan ilmoituksessa ja useimpien viranomaisten teksteissä puhutaan vain Facebookista ja Instagramista.

## Academia.edu

caveat-no-switch-in-terms-read = Luetuista ehdoista ei löytynyt kytkintä tätä vastaan. Katso tilisi asetuksista.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Jos osallistut betatestaukseen tai annat töitä Adobe Stockiin, Adobe voi käyttää niitä kouluttamiseen.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb sanoo poistavansa nimet tai pseudonymisoivansa tiedot ennen kouluttamista, kun se on mahdollista.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = Lopetettu valinta oli käytössä vain Yhdysvalloissa englanniksi laitteissa Echo Dot (4. sukupolvi), Echo Show 10 ja Echo Show 15. Sitä käyttäneille vaihdettiin asetus Don't save recordings.
caveat-alexa-terms-training-data = Alexan 17. joulukuuta 2025 päivättyjen ehtojen mukaan sen malleja koulutetaan Amazonin sisällöllä, sen palvelujen käytöstä syntyvällä sisällöllä sekä lisensoidulla ja julkisella sisällöllä.
caveat-alexa-menu-from-howtos = Valikko on peräisin julkisista ohjeteksteistä, ei Amazonin sivulta.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Omalla verkkosivustollasi käytä robots.txt-tiedostossa nimeä Amazonbot.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Samassa valikossa on erillinen kytkin nimeltä Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Käytettävistä tiedoista poistetaan tunnistetiedot, ja niitä säilytetään enintään seitsemän vuotta.
caveat-atlassian-premium-reports-differ = Premium-tilauksesta on ristiriitaisia tietoja. Useimpien mukaan metatiedot ovat aina päällä ja sovellusten sisäiset tiedot oletusarvoisesti pois päältä. Tarkista tilaussivulta.

## BeReal

caveat-bereal-gender-guess = Tekoäly arvaa todennäköisen sukupuolesi käyttäjänimen, etunimen ja esittelyn perusteella mainonnan kohdentamiseksi sovelluksessa.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt ei sulje pois tekoälyn verkkorobotteja, ja ulkopuoliset ovat kopioineet suuria määriä julkaisuja.
caveat-bluesky-proposal-0008 = Maaliskuun 2025 suunnitelman (ehdotus 0008) mukaan voisit ilmoittaa toiveesi tekoälyn kouluttamisesta, arkistoinnista ja kopioinnista. Se olisi pyyntö, ei lukko. Ei löytynyt tietoa, tuliko siitä asetus.

## Brave Leo

caveat-brave-own-page-not-read = Braven oma sivu ei ollut saatavilla. Luettiin vain yksi raportti.

## Bumble

caveat-bumble-icebreakers-six-years = Keskustelunavausten kehotteet ja syötteet säilytetään kuusi vuotta tilin poistamisen jälkeen.
caveat-bumble-noyb-openai = noyb sanoo, että tietoja syötetään OpenAI:n järjestelmiin. Bumblen tietosuojakäytännössä ei puhuta kouluttamisesta.

## Canva

caveat-canva-default-disputed = Lähteet ovat eri mieltä oletuksesta. Tietosuojakäytännön lukenut tietosuojaluettelo sanoo: päällä. Tekoälyehtojen hakemisto sanoo vain, että se riippuu yksityisyysasetuksistasi.
caveat-canva-creators-templates = Canva Creators -tekijät voivat pitää mallipohjansa poissa Canvan malleista.
caveat-canva-switch-name-not-read = Itse kytkimen nimeä ei luettu Canvan sivulta.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI kertoo kytkimestä vain ETA-maissa ja Britanniassa oleville ihmisille.
caveat-character-first-training-step = Character.AI sanoo omassa tiivistelmässään, ettei se enää tee ensimmäistä koulutusvaihetta, mutta voi silti käyttää keskusteluja malliensa parantamiseen.
caveat-character-public-stays-up = Julkistamasi hahmo voi jäädä näkyviin, kun poistat tilisi.

## ChatGPT

caveat-chatgpt-switch-or-portal = Kytkin ja portaali tekevät saman. Toinen niistä riittää.
caveat-chatgpt-paying-does-not-stop = Plus- tai Pro-tilauksesta maksaminen ei kytke kouluttamista pois. Yritystilaukset ja API ovat oletusarvoisesti pois päältä.
caveat-chatgpt-controllers = Rekisterinpitäjä ETA-maissa ja Sveitsissä oleville ihmisille on OpenAI Ireland Limited. Muualla se on OpenAI OpCo, LLC San Franciscossa.

## Claude

caveat-claude-switch-renamed = Kytkimen nimi oli vuonna 2025 Help improve Claude. Lokakuussa 2026 se on Help Improve our AI models.
caveat-claude-default-disputed = Lähteet ovat eri mieltä oletuksesta. Lokakuun 2026 oppaan mukaan valitset rekisteröityessäsi, vuoden 2025 tietojen mukaan ruutu oli jo valittuna, ehtojen mukaan käyttö on sallittu, ellet kiellä sitä. Katso, missä asennossa oma asetuksesi on.
caveat-claude-incognito = Incognito-keskusteluja ei koskaan käytetä kouluttamiseen.
caveat-claude-retention = Kun kytkin on päällä, tietoja voidaan säilyttää kouluttamista varten enintään viisi vuotta. Kun se on pois päältä, 30 päivää keskustelun poistamisesta.
caveat-claude-delete-conversation = Keskustelun poistaminen pitää sen poissa tulevasta kouluttamisesta.
caveat-claude-old-lists-outdated = Joissakin kieltäytymisluetteloissa sanotaan yhä, ettei Claude kouluta kuluttajien keskusteluilla. Se piti paikkansa vain ennen lokakuuta 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft sanoo, että Copilot-keskusteluilla koulutetaan ”joillakin markkinoilla”. Jos kytkintä ei ole, se ei kouluta sinun tililläsi.
caveat-copilot-switch-in-app = Yksi raportti löysi kytkimen vain puhelinsovelluksista, muut myös verkosta. Jos et näe sitä, kokeile Copilot-sovellusta.
caveat-copilot-personalization-different = Personalization and memory on eri kytkin eikä koske kouluttamista.
caveat-copilot-pages-not-read = Microsoftin omia sivuja, joilla kytkimet ovat (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot), ei päästy lukemaan suoraan.

## Coursera

caveat-coursera-ask-for-person = Voit pyytää vertaisarviointiin ja arvosanoihin ihmistä tekoälyn sijasta.
caveat-coursera-training-not-said = Selosteessa luetellaan tekoälytoimintoja, mutta siinä ei sanota, että oppijoiden sisällöllä koulutettaisiin malleja.

## Cursor

caveat-cursor-texts-disagree = Cursorin tekstit ovat ristiriidassa: kesäkuun 2025 ehdot sallivat kouluttamisen vain sisällöllä, johon olet suostunut (paitsi turvallisuusmerkinnät ja palaute), yleiskatsaus myös silloin, kun Privacy Mode on pois päältä. Kytke se siis päälle.
caveat-cursor-feedback = Lähettämääsi palautetta voidaan käyttää, vaikka Privacy Mode olisi päällä.
caveat-cursor-model-logs = Jotkin mallit pitävät omia lokejaan turvallisuustarkastuksia varten, myös yritystiimien osalta.

## DeepSeek

caveat-deepseek-controller = Rekisterinpitäjä on Kiinassa rekisteröity yritys. Sen edustaja EU:ssa ja Britanniassa oleville ihmisille on Prighter.
caveat-deepseek-menu-not-read = Valikkopolkua tälle kytkimelle ei luettu DeepSeekin sivulta. Vain sen nimi luettiin.

## DeviantArt

caveat-deviantart-dreamup = Sen kuvageneraattori DreamUp perustuu ulkopuoliseen malliin, joka on voinut oppia verkossa olevasta taiteesta aiemmin.

## Discord

caveat-discord-bots-own-policies = Muiden tekijöiden botit ja sovellukset noudattavat omia käytäntöjään. Palvelimen omistaja voi poistaa ne.
caveat-discord-not-stated = Missään ei sanota, kouluttaako Discord generatiivisia malleja viesteillä. Vuonna 2023 se kertoi Snopesille, ettei käyttäjien tiedoilla kouluteta OpenAI:n yleisiä malleja.

## Docusign

caveat-docusign-signers = Allekirjoittajana (et tilin omistajana) et voi asettaa mitään. Kysy yritykseltä, joka lähetti sinulle asiakirjan.
caveat-docusign-ai-attachment = 30. toukokuuta 2024 päivätty tekoälyliite koskee tiettyjä Docusignin palveluja, ei kaikkia.
caveat-docusign-withdrawal = Vuonna 2024 kerrottiin, ettei suostumuksen peruuttamiseen löytynyt helposti tapaa. Uudemmassa muistiossa mainitaan asetus, joka on päällä suostumuksen jälkeen.

## Dropbox

caveat-dropbox-only-with-ai-features = Tiedostot menevät ulkopuoliselle tekoälylle vain, kun tekoälytoimintoa käytetään. Nämä toiminnot on merkitty.
caveat-dropbox-older-texts-uk-eea = Vanhempien tekstien mukaan tekoälytoimintoja ei tarjottu Britanniassa eikä ETA-maissa.
caveat-dropbox-own-ai-not-stated = Luetuilla sivuilla ei sanota, käyttääkö Dropbox sisältöä omaan tekoälyynsä.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = Keskusteluhistoria tallennetaan omalle laitteellesi.
caveat-duckai-other-models = Duck.ai:n taustalla on muiden yritysten malleja, joihin otetaan yhteys ilman nimeäsi tai osoitettasi.

## Duolingo

caveat-duolingo-anonymous-data = Tietosuojakäytännön tiivistelmän mukaan anonyymeiksi muutettuja tietoja voidaan käyttää uudelleen rajoituksetta.

## eBay

caveat-ebay-german-labels = Valikko ja teksti ovat saksankieliseltä sivustolta. Vastaa Nein.
caveat-ebay-us-page-unclear = Erään kuluttajawikin mukaan vastustamisoikeus koskee Eurooppaa ja Britanniaa. Ei ole varmaa, onko Yhdysvaltain sivulla sama vaikutus.
caveat-ebay-swiss-users = Sveitsiläinen raportti vahvistaa, että myös sveitsiläiset käyttäjät voivat käyttää asetusta.

## Evernote

caveat-evernote-promise-scope = Lupaus koskee tekoälytoimintoja. Muutoin tietosuojakäytännössä puhutaan virheenkorjauksesta ja palvelun turvallisuudesta.

## Figma

caveat-figma-nothing-newer = Tästä asetuksesta ei löytynyt mitään vuotta 2024 uudempaa, joten tarkista se tiimistäsi.

## Flickr

caveat-flickr-creative-commons = Creative Commons -lisensoituja kuvia muut voivat käyttää uudelleen lisenssin rajoissa.
caveat-flickr-copies-2025 = Luettu tietosuojakäytäntö ja luetut ehdot ovat kopioita syyskuulta 2025.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity on oletusarvoisesti päällä 18 vuotta täyttäneillä käyttäjillä.
caveat-gemini-anonymous-chats = Google sanoo, etteivät sen Gemini-asetukset kata keskusteluja, jotka se muuttaa anonyymeiksi tiedoiksi.
caveat-gemini-human-reviewers = Ihmistarkastajat, myös palveluntarjoajilla, lukevat osan keskusteluista. Ne erotetaan tilistäsi ja säilytetään enintään kolme vuotta.
caveat-gemini-auto-delete = Toimintahistoria poistetaan itsestään 18 kuukauden kuluttua, ellet valitse 3 tai 36 kuukautta tai vaihtoehtoa ”ei koskaan”.
caveat-gemini-stayed-off = Keep Activity pysyi pois päältä niillä, jotka olivat aiemmin kytkeneet pois Gemini Apps Activityn.
caveat-gemini-audio-switch = Toinen, erillinen kytkin koskee ääntä sekä Gemini Liven videoita ja näytönjakoja. Se on oletusarvoisesti pois päältä ja perustuu suostumukseen.
caveat-gemini-home-switch = Gemini for Homella on oma kytkimensä Google Homen historiassa.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Jos olit aiemmin kieltänyt tietojen keräämisen tuotteen parantamiseen, tämä valinta säilyi.
caveat-ghcopilot-business-seat = Asetus on piilotettu ihmisiltä, joilla on Business- tai Enterprise-lisenssi. Heidän sopimuksensa kieltää kouluttamisen.
caveat-ghcopilot-private-code-in-use = Yksityisen tietovaraston koodia voidaan silti käyttää, kun työskentelet sen parissa Copilotilla, ellet kieltäydy.
caveat-ghcopilot-affiliates = Tietoja voi päätyä konserniyhtiöille, kuten Microsoftille, mutta ei muille mallien tekijöille näiden omaa kouluttamista varten.
caveat-ghcopilot-wrong-claims = Kaksi sivustoa väittää, että tietoja säilytetään 30 päivää tai että Business-lisenssit ovat mukana, ellei ylläpitäjä toimi. Se on ristiriidassa GitHubin kanssa.

## GitHub (repositories)

caveat-github-licence-d4 = Uusi lisenssi (kohta D.4) kattaa GitHubin ja sen konserniyhtiöiden tekoälymallien kouluttamisen. Sen mukaan kyse ei ole sisältösi myymisestä.
caveat-github-optout-limited-j3 = Kohta J.3 rajaa kieltäytymisen syötteisiin ja tuotoksiin. Se ei koske kohtien D.4–D.8 lisenssiä eikä julkisia tietovarastoja.
caveat-github-private-content = Yksityisen tietovaraston sisältöä voidaan käyttää kouluttamiseen vain, kun annat sen tekoälytoiminnolle. Silloin kieltäytyminen pätee.
caveat-github-third-parties = Ehdot eivät estä kolmansia osapuolia lukemasta julkisia tietovarastoja laillisesti.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = Marraskuussa 2025 levisi väite, että älytoiminnot syöttävät tietoja Geminin kouluttamiseen. Malwarebytes korjasi artikkelinsa ja Google kiisti väitteen.
caveat-gworkspace-class-action = Yhdysvalloissa 11. marraskuuta 2025 nostetun ryhmäkanteen mukaan Google otti Geminin käyttöön Gmailissa, Chatissa ja Meetissä ilman suostumusta. Se on väite.
caveat-gworkspace-gemini-rules = Keskusteluihin Gemini-sovelluksen kanssa sovelletaan Geminin sääntöjä, joista on oma vastauksensa.
caveat-gworkspace-work-school = Työ- ja koulutileillä on omat ehtonsa. Katso Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Jos Web & App Activity oli päällä, Search Services History on sinulla aluksi päällä. Jos se oli pois päältä, se on aluksi pois päältä.
caveat-google-starting-state-unknown = Yhdessä raportissa lisätään, ettei Google ollut kertonut, mitä saavat tilit, joilla vanhaan asetukseen ei ollut koskaan koskettu.
caveat-google-old-switch-not-enough = Web & App Activityn kytkeminen pois ei enää yksin ulotu haun mediaan. Uusi asetus on erillinen.
caveat-google-recommendations-switch = Personalized Recommendations on kolmas, erillinen kytkin. Se koskee mainoksia ja ehdotuksia.
caveat-google-rollout-dates = Tietojen mukaan ensimmäinen viesti lähetettiin kesäkuun alussa tai 24. kesäkuuta 2026. Käyttöönotto etenee tileittäin, joten näkemäsi päivä vaihtelee.
caveat-google-controllers = Google Ireland Limited on rekisterinpitäjä niiden mallien kouluttamisessa, jotka se ottaa käyttöön ETA-maissa ja Sveitsissä, Google LLC siinä, mitä Haku ja Maps indeksoivat.
caveat-google-drive-photos = Tämä asetus ei koske sitä, mitä säilytät Drivessa tai Kuvissa. Se koskee mediaa, jonka lisäät hakutyökaluihin.

## Grammarly / Superhuman

caveat-grammarly-superhuman = Grammarlyn taustalla olevan yrityksen nimi on nykyään Superhuman. Kytkimen nimi säilyi.

## Grok (xAI)

caveat-grok-without-login = Ehtojen mukaan Grokin käyttäminen kirjautumatta antaa xAI:n käyttää näitä tietoja kouluttamiseen ilman valinnan mahdollisuutta, missä se on sallittua.
caveat-grok-x-posts = X:n julkaisuista vastaa X, joka on erillinen yritys ja josta on oma vastauksensa.
caveat-grok-menu-names = Valikkojen nimet vaihtelevat tietojen mukaan: Data Controls, tai Settings ja sitten Data.
caveat-grok-uk-swiss-contact = Yhteystieto Britanniassa: xai@lionheartsquared.co.uk. Yhteystieto Sveitsissä: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Näet tämän asetuksen vain ylläpitäjänä. Jos tietosi ovat jonkin yrityksen asiakastietokannassa (CRM), kysy siltä yritykseltä.
caveat-hubspot-self-serve = HubSpotin mukaan tämän voi tehdä itse: HubSpotille ei tarvitse kirjoittaa.

## Hugging Face / The Stack

caveat-stack-version-3 = Versio 3 on kerätty suoraan julkisesta GitHub-koodista tiedostokohtaisella lisenssisuodattimella.
caveat-stack-checker-address = Tarkistustyökalu on Space osoitteessa huggingface.co. Sen tarkkaa osoitetta ei luettu (yhdessä tekstissä mainitaan am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Ehdoissa ja tietosuojakäytännössä ei mainita kouluttamista käyttäjien yksityisellä sisällöllä. Ne luettiin vain osittain.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Syksyn 2025 IDE-julkaisuista lähtien valintaikkunassa on voitu kysyä, haluatko jakaa koodia mallien kouluttamiseen. Kieltävä vastaus riittää.
caveat-jetbrains-retention-differs = Lähteet ovat eri mieltä säilytyksestä: heinäkuun 2026 ilmoituksen mukaan kouluttamiseen jaetut tiedot säilytetään ETA-maissa vuoden, vanhemman tukiartikkelin mukaan 30 päivää.
caveat-jetbrains-statistics = Toimintojen tilastot ovat eri kytkin (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Ranskankieliset valikkotekstit: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn kertoo valvontaviranomaisille, ettei yksityisviestejä käytetä, mutta sen elokuun 2026 ilmoituksessa koulutustietojen joukossa mainitaan ryhmäviestit.
caveat-linkedin-uk-microsoft = Britannia: 3. marraskuuta 2025 lähtien julkaisuja, kommentteja, artikkeleita, videoita, yrityssivuja ja työpaikkailmoituksia on jaettu myös Microsoftille sen tekoälyä varten. Sama kytkin lopettaa sen.
caveat-linkedin-research-setting = Erillinen asetus muita tutkimuskäyttöjä varten (Data privacy > Social, economic, and workplace research) ei ole tekoälystä kieltäytyminen.

## Mastodon

caveat-mastodon-no-lock = Ehdoissa oleva kielto ei ole tekninen lukko. Kuka tahansa voi lukea julkisia julkaisuja ja kopioida niitä muille palvelimille.

## Medium

caveat-medium-stance = Vuodesta 2023 lähtien Mediumin kanta on ollut: ei kouluttamista ilman suostumusta, tekijän mainitsemista ja maksua.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Juttu siitä, että Word- ja Excel-tiedostoja haravoidaan, sai alkunsa X:n julkaisusta marraskuussa 2024. Microsoft, Thurrott ja The Verge oikaisivat sen.
caveat-ms365-general-statement = Microsoftin yleisessä tietosuojalausunnossa kyllä sanotaan, että se voi käyttää tietoja malliensa kouluttamiseen. Kiistäminen koskee Microsoft 365 -sovelluksia.

## Midjourney

caveat-midjourney-licence = Kaikki, mitä syötät ja mitä saat tulokseksi, lisensoidaan Midjourneylle pysyvästi. Ehdoissa ei sanota suoraan, että se kouluttaa niillä.
caveat-midjourney-images-public = Kuvat ovat julkisia ja muiden muokattavissa, ellet maksa Stealth modesta. Jaettu keskusteluhuone on aina näkyvissä.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat sai uuden nimen Vibe. Ohjesivuilla ja ehdoissa näkyvät molemmat nimet (kesä 2026).
caveat-mistral-default-disputed = Lähteet ovat eri mieltä: ohjekeskuksen mukaan Free, Pro ja Student ovat oletusarvoisesti päällä, dokumentaation mukaan vain Free. Ohjekeskuksen teksti on uudempi ja varmempi tulkinta.
caveat-mistral-feedback = Peukalo ylös tai alas ja kommentti antavat Mistralin käyttää kyseistä keskustelua kytkimesi asennosta riippumatta.
caveat-mistral-team-admin = Tiimissä kytkimen asettaa ylläpitäjä, et sinä.

## Nextdoor

caveat-nextdoor-principles = Nextdoorin tekoälyperiaatteiden mukaan tekoälytoimittajien kanssa jaettuja tietoja suojaa sopimus. Niissä ei luvata olla kouluttamatta.
caveat-nextdoor-nothing-newer = Vuotta 2024 uudempaa lähdettä ei löytynyt.

## Otter.ai

caveat-otter-class-action = Yhdysvaltalaisen ryhmäkanteen (Brewer v. Otter.ai, elokuu 2025) mukaan Otter kouluttaa tekoälyä kokousten sisällöllä ilman kaikkien osallistujien suostumusta. Asia oli yhä avoinna vuonna 2026.

## My own website or blog

caveat-robots-is-a-request = robots.txt on pyyntö. Bytespider ja DeepSeekBot on merkitty tottelemattomiksi. Perplexity-User ja muut avustajat hakevat sivun, koska ihminen pyytää sitä, ja voivat jättää tiedoston huomiotta.
caveat-robots-site-builders = Squarespacessa ja vastaavissa sivustotyökaluissa monelle robotille on yksi valintaruutu.
caveat-dsm-directive-article-4 = Perusteena on EU:n DSM-direktiivin 4 artiklan 3 kohta. Luettujen lähteiden mukaan pidätyksen on oltava koneellisesti luettava, ja kaupallisten mallien tekijöiden EU:ssa on noudatettava sitä.
caveat-ai-act-respect-opt-outs = Kesäkuun 2026 selitystekstin mukaan EU:n tekoälyasetus velvoittaa mallien tekijät noudattamaan tällaisia kieltoja ja julkaisemaan koulutusyhteenvetoja. Päivämäärä on elokuussa 2026.
caveat-registries-record-wish = Uudet rekisterit, kuten trainingdataregistry.org, vain kirjaavat toiveesi.

## Perplexity

caveat-perplexity-plans = Oletusarvoisesti päällä Free-, Pro- ja Max-tilauksissa. Yritystileillä se on pois päältä.
caveat-perplexity-switch-names = Raporteissa kytkimen nimi on AI data retention. Vanhemmilla ohjesivuilla se on AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pinterest Europe Ltd. ja Pinterest, Inc. ovat yhteisrekisterinpitäjiä ETA-maissa, Britanniassa ja Sveitsissä oleville ihmisille.
caveat-pinterest-others-pins = Muiden tallentamat Pinit töistäsi noudattavat heidän asetustaan, eivät sinun.

## Proton Lumo

caveat-lumo-own-page-not-read = Protonin omaa Lumo-sivua ei luettu. Väitteet ovat kahdesta avustajien vertailusta.

## Quora

caveat-quora-policy-and-help-page = Tietosuojakäytännössä tarjotaan mahdollisuus kieltäytyä kouluttamisesta. Ohjesivun mukaan sisältöä ei käytetty Quoraan kirjoittavien mallien kouluttamiseen. Molemmat ovat vuodelta 2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Vahingossa tehdyt tallenteet poistetaan 90 päivän kuluttua.
caveat-rayban-meta-ai-rules = Siihen, mitä teet laseilla Meta AI:n kanssa, sovelletaan myös Meta AI:n sääntöjä.
caveat-rayban-us-notice = Raporteissa puhutaan Yhdysvaltain ilmoituksesta. Euroopalle ei löytynyt mitään erillistä.

## Reddit

caveat-reddit-clause-since-2024 = Koulutuslauseke on ollut käyttöehdoissa elokuusta 2024 lähtien.
caveat-reddit-partners = Käyttöehdot antavat Redditin ja sen kumppanien kouluttaa tekoälyä ja koneoppimista julkisella sisällöllä.
caveat-reddit-dutch-authority = Alankomaiden viranomainen on selvittänyt Redditin datasopimuksia vuodesta 2025 lähtien.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Kohta Process data only on device on tietojen mukaan Galaxy S25:ssä ja sitä uudemmissa. Valikon nimi vaihtelee One UI -version mukaan.
caveat-samsung-cloud-report = Yhden artikkelin mukaan pilvitietoja käsitellään vain sen hetken ajan eikä käytetä kouluttamiseen. Samsungilta itseltään ei löytynyt mitään kouluttamisesta.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Yhden kuvien tarjoajan raportin mukaan voit valita, oletko mukana. Kytkimen tarkkaa nimeä ja oletusta ei luettu.

## Signal

caveat-signal-recipient-can-copy = Henkilö, jolle kirjoitat, voi silti kopioida keskustelun tekoälypalveluun.

## Slack

caveat-slack-ask-owner = Jäsenenä et voi tehdä sitä itse. Pyydä sitä työtilan omistajalta.
caveat-slack-ai-extra = Slack AI (maksullinen lisäosa) käyttää kielimalleja Slackin sisällä. Slackin mukaan ne eivät opi viesteistäsi.
caveat-slack-generative-opt-in = Slackin mukaan generatiivisia malleja koulutetaan asiakastiedoilla vain, jos siihen on aktiivisesti suostuttu.

## Snapchat

caveat-snapchat-my-selfie = My Selfiella tehdyillä kuvilla on erillinen kytkin, See My Selfie in Ads.
caveat-snapchat-on-by-default = Lokakuun 2025 ranskalaisessa katsauksessa myös Snapchat luetellaan palveluissa, joissa käyttö on oletusarvoisesti päällä.
caveat-snapchat-not-posting = Kun et julkaise Spotlightissa, Snap Mapissa tai julkisessa profiilissa, sisältö ei kuulu Public Contentiin.

## Sora (OpenAI video)

caveat-sora-own-switch = Soralla oli oma koulutuskytkin Soran asetuksissa. ChatGPT:n kytkimen kytkeminen pois ei ulottunut siihen.
caveat-sora-export-page = OpenAI:n ilmoittama vientisivu: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Lupaus kattaa generatiivisen tekoälyn, joka jäljittelee ääntä, musiikkia tai ulkonäköä. Suosituksissa, haussa ja petosten havaitsemisessa käytetään joka tapauksessa tekoälyä.
caveat-soundcloud-label-contracts = Kukaan ei saa käyttää levy-yhtiö- tai jakelijasopimuksilla toimitettua sisältöä tekoälyyn ilman oikeudenhaltijaa.

## Spotify

caveat-spotify-training-purpose = Kouluttaminen palvelee suosituksia ja toimintoja, kuten AI DJ ja AI playlist. Tietosuojakäytännössä ei sanota, että musiikilla tai keskusteluilla koulutettaisiin yleistä kielimallia.

## Squarespace (your website there)

caveat-squarespace-unticked = Uudella sivustolla ruutu on valitsematta, joten tekoälyn verkkorobotit pääsevät sisään.
caveat-squarespace-robots-not-editable = Squarespacessa et voi muokata robots.txt-tiedostoa itse.

## Stack Overflow

caveat-stackoverflow-data-dump = Myös säännöllinen tietovedos on CC BY-SA -lisenssillä, joten kuka tahansa voi käyttää sitä uudelleen mainitsemalla tekijän.

## Strava

caveat-strava-policy-watch-site = Tietosuojakäytännön sanamuoto luettiin käytäntöjä seuraavan sivuston kautta toukokuussa 2026, ei Stravan omalta sivulta.
caveat-strava-health-data = Terveystiedot edellyttävät GDPR:n 9 artiklan mukaista nimenomaista suostumusta. Kysy siis, millä perusteella Strava kouluttaa niillä.

## Substack

caveat-substack-block-off = Esto on oletusarvoisesti pois päältä: verkkorobotit ovat sallittuja, kunnes kytket sen päälle.
caveat-substack-checks = Substackin heinäkuun 2026 ehtojen mukaan sen tekoälyn tekemiä sisällön tarkistuksia ei saa käyttää ulkopuolisten mallien kouluttamiseen.

## SurveyMonkey

caveat-surveymonkey-own-models = Se kouluttaa omia mallejaan vastauksilla, joista tunnistetiedot on poistettu.
caveat-surveymonkey-ask-sender = Jos vain vastasit kyselyyn, kysy yritykseltä, joka lähetti sen.

## Telegram

caveat-telegram-grok-plan = Vuoden 2025 suunnitelma rakentaa Grok Telegramiin ei toteutunut 29. tammikuuta 2026 julkaistun raportin mukaan. Syyksi mainitaan tietosuoja.
caveat-telegram-public-channels = Kuka tahansa voi kopioida julkisia kanavia, myös tekoäly-yritykset.
caveat-telegram-secret-chats = Vain salaiset keskustelut ovat päästä päähän salattuja.

## Tesla (car)

caveat-tesla-default-disputed = Lähteet ovat eri mieltä oletuksesta: käyttöohjeen mukaan sisätilakamera otetaan käyttöön vain omalla suostumuksella, vuoden 2026 tarkistuslistan mukaan jakaminen on oletusarvoisesti päällä, ja Euroopassa se oli vuonna 2016 oletusarvoisesti pois päältä.
caveat-tesla-separate-switches = Uudemmat autot kysyvät erillisillä kytkimillä Autopilot-, pysäköinti-, matka- ja sisätilatiedoista.

## TikTok

caveat-tiktok-generative-not-named = Eurooppalaisessa tietosuojakäytännössä puhutaan koneoppimismalleista ja algoritmeista eikä mainita generatiivista tekoälyä. On epäselvää, kuinka pitkälle kouluttaminen ulottuu.
caveat-tiktok-test-19-actions = Toukokuussa 2026 julkaistussa testissä pyynnön lähettämiseen laskettiin 19 toimintoa, eniten kaikista palveluista. Sen mukaan myös luonnoksia ja yksityisiä videoita voidaan analysoida.
caveat-tiktok-minors = Alaikäisiä ei ole suljettu pois lausekkeessa.
caveat-tiktok-uk-address = Postiosoite Britanniassa: 4 Lindsey Street, London EC1A 9HP (Kaleidoscope-rakennus).

## Tinder

caveat-tinder-machine-learning = Tietosuojakäytännössä puhutaan koneoppimisesta, ei generatiivisesta tekoälystä. Siihen voidaan säilyttää tietoja, joita ei voi yhdistää sinuun.
caveat-tinder-sensitive-data = Arkaluonteisina pidettyihin tietoihin Tinder sanoo pyytävänsä suostumuksen, kun laki edellyttää sitä.

## Tumblr

caveat-tumblr-already-on = Kytkin on jo päällä blogeissa, jotka olivat aiemmin torjuneet hakukoneita.
caveat-tumblr-reblogs = Julkaisujesi uudelleenjulkaisut muiden blogeissa noudattavat näiden blogien asetuksia.
caveat-tumblr-policy-silent = Tumblrin 3. kesäkuuta 2026 päivätyssä tietosuojakäytännössä ei mainita tekoälyn kouluttamista.

## Twitch

caveat-twitch-representatives = EU-edustaja: Twitch Interactive Germany GmbH. Edustaja Britanniassa: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Elokuun 2026 lehtiotsikoiden mukaan Twitch ei osannut sanoa, oliko vanhempia tallenteita käytetty aiemmin.

## Udemy (instructors)

caveat-udemy-in-unless-no = Opettajat ovat mukana, elleivät he kieltäydy siihen varattuna aikana.
caveat-udemy-2026-window = Vuoden 2026 kieltäytymisajan päivämääriä ei löytynyt.

## Vimeo

caveat-vimeo-voice-translation = Vimeon tekoälykäännös käsittelee ääntäsi tuottaakseen tämän palvelun.
caveat-vimeo-promise-2024 = Lupaus on vuodelta 2024. Maaliskuun 2025 kopio tietosuojakäytännöstä ei ole ristiriidassa sen kanssa.

## WeTransfer

caveat-wetransfer-wording-removed = Heinäkuun 2025 muutos kuulosti aluksi siltä, että tiedostoja voitaisiin käyttää koneoppimismallien parantamiseen. WeTransfer sanoi, ettei se ole koskaan tehnyt niin, ja poisti tekstin.
caveat-wetransfer-licence = Antamasi lisenssi koskee palvelun ylläpitämistä ja parantamista.

## WhatsApp

caveat-whatsapp-objection-help = Ohjesivu vastustamisesta: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Lähteet ovat eri mieltä. Verbraucherzentrale sanoo, ettei WhatsApp tarjoa tekoälyn kouluttamisen vastustamista, koska julkisia tietoja ei ole. Ranskalaiset ja sveitsiläiset tiedotusvälineet kuvaavat sen yleisen lomakkeen käyttöä. Molemmat voivat pitää paikkansa.
caveat-whatsapp-what-meta-receives = Kun käytät tekoälyä WhatsAppissa, Meta saa alueen ja kielen, laite- ja yhteystiedot, lokit ja käyttötiedot, myös alaikäisistä.
caveat-whatsapp-basis-minors = Siihen, mitä Meta saa, kun käytät tekoälyä, WhatsAppin perusteena on sopimus tai alaikäisillä oikeutettu etu.
caveat-whatsapp-reset-ai = Voit poistaa keskustelun Meta AI:n kanssa ja lähettää viestin /reset-ai, joka tyhjentää avustajan säilyttämät tiedot. Meta voi säilyttää kopion.
caveat-whatsapp-ads-accounts-centre = Euroopan ulkopuolella WhatsAppin tekoälykeskustelut päätyvät mainosjärjestelmään vain, jos WhatsApp on samassa Tilikeskuksessa. WhatsAppin jättäminen sen ulkopuolelle estää tämän.
caveat-whatsapp-bremen = Lähteet ovat eri mieltä: Bremenin viranomainen mainitsi WhatsAppin niiden palvelujen joukossa, joiden julkisia kommentteja ja julkaisuja käytetään, muut viranomaiset ja Meta rajaavat sen Facebookiin ja Instagramiin.

## Windows (Recall)

caveat-recall-general-statement = Microsoftin yleisessä tietosuojalausunnossa (heinäkuu 2026) kyllä sanotaan, että se voi käyttää tietoja mallien kouluttamiseen. Recallista se ei sano niin.
caveat-recall-forum-claims = Keskustelupalstojen väitteille, että Recall-tiedot päätyvät silti Microsoftille, ei löytynyt näyttöä.

## Wix (your website there)

caveat-wix-policy-2024 = Luettu tietosuojakäytäntö oli se, joka tuli voimaan 3. maaliskuuta 2024.

## WordPress.com

caveat-wordpress-already-on = Kytkin on jo päällä sivustoilla, jotka torjuvat hakukoneita.
caveat-wordpress-self-hosted = Tämä ei koske itse ylläpidettyä WordPressiä. Siellä omistaja päättää robots.txt-tiedostolla.

## X (Twitter)

caveat-x-promise-and-practice = Lähteet ovat ristiriidassa: X lupasi Irlannin valvontaviranomaiselle vuonna 2024 jättää EU-julkaisut pysyvästi pois, mutta sen EU-sivuilla kuvataan oikeutettuun etuun perustuvaa kouluttamista, josta voi kieltäytyä.
caveat-x-eu-default-unknown = Ei ole tiedossa, onko kytkin aluksi pois päältä EU-tileillä, joten tarkista omasi.
caveat-x-default-never-published = X ei ole koskaan julkaissut oletusta. Heinäkuun 2024 jälkeisissä raporteissa se on ollut päällä.
caveat-x-switch-wording = Kytkimen sanamuoto vaihtui julkaisuista julkisiin tietoihin, ja siinä mainitaan nyt myös xAI, joten vanhemmat ohjeet näyttävät erilaisilta.
caveat-x-grok-com-switch = Sivustolla grok.com ja Grok-sovelluksella on oma kytkimensä: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Kumppanit, joilla on sisällönhallintatili, löytävät asetuksen kohdasta Settings > Overview tai kanavan lisäasetuksista.
caveat-youtube-videos-only = Tämä vastaus koskee videoita. Gemini-keskusteluista on oma vastauksensa.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = EU:ssa näin ei tapahtunut: Meta keskeytti suunnitelman 14. kesäkuuta 2024.
caveat-timeline-forecast = Tämä on ennuste, ei päivämäärä.
caveat-gmail-apart = Gmail on eri asia: Googlen mukaan sähköpostien sisällöllä ei kouluteta Geminiä. Kysy palvelusta Google Workspace.
