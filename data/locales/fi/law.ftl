### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = yleinen tietosuoja-asetus (GDPR)
regime-uk-gdpr = Yhdistyneen kuningaskunnan tietosuoja-asetus (UK GDPR) ja Data Protection Act 2018
regime-swiss-dsg = Sveitsin liittovaltion tietosuojalaki (FADP, saksaksi DSG)
regime-lgpd = Brasilian tietosuojalaki (LGPD)
regime-ccpa = Kalifornian kuluttajien tietosuojalaki (CCPA/CPRA)
regime-ctdpa = Connecticutin tietosuojalaki (CTDPA)
regime-us-states = Yhdysvaltain osavaltioiden tietosuojalait
regime-quebec-25 = Quebecin laki 25
regime-pipeda = Kanadan liittovaltion laki yksityiselle sektorille (PIPEDA)
regime-kvkk = Turkin tietosuojalaki (KVKK)
regime-dpdp = Intian DPDP-laki vuodelta 2023 ja vuoden 2025 säännöt
regime-lfpdppp = Meksikon tietosuojalaki vuodelta 2025 (LFPDPPP)
regime-popia = Etelä-Afrikan tietosuojalaki (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Voit milloin tahansa vastustaa oikeutettuun etuun perustuvaa tekoälyn kouluttamista (GDPR:n 21 artiklan 1 kohta): yrityksen on lopetettava, ellei se osoita huomattavan tärkeää syytä tai tarvitse tietoja oikeusvaateita varten. Sillä on yksi kuukausi aikaa vastata, ja voit valittaa tietosuojaviranomaiselle.
regime-advice-uk-gdpr = Sinulla on sama vastustamisoikeus kuin EU:ssa: vetoa UK GDPR:n 21 artiklaan ja ilmoita heti tiedot, joista sinut tunnistetaan, koska kuukausi alkaa vasta, kun henkilöllisyys on todistettu, jos se on tarpeen. Voit valittaa myös organisaatiolle ja Information Commissionille.
regime-advice-swiss-dsg = Tämän nimistä vastustamisoikeutta ei ole, mutta voit ilmoittaa nimenomaisesti, ettei tietojasi saa käyttää tekoälyn kouluttamiseen, vaatia käytön lopettamista ja kopioiden poistamista sekä pyytää pääsyä tietoihin. Jos palvelua koskee myös GDPR, mainitse lisäksi GDPR:n 21 artikla.
regime-advice-lgpd = Voit vastustaa ilman suostumusta tapahtuvaa käyttöä, joka ei noudata lakia. Se tehdään nimenomaisella pyynnöllä yritykselle ja on maksutonta (LGPD:n 18 artikla). Sen jälkeen voit tehdä hakemuksen ANPD:lle tai kääntyä Proconin puoleen.
regime-advice-ccpa = Luettujen lähteiden mukaan Kaliforniassa ei ole oikeutta vastustaa tekoälyn kouluttamista sinänsä. Nämä toimivat: kiellä tietojen myynti ja jakaminen (myös selaimen lähettämällä merkillä), pyydä tietojen poistamista ja pääsyä niihin ja rajoita arkaluonteisten tietojen käyttöä.
regime-advice-ctdpa = Luettujen lähteiden mukaan Connecticutissa ei ole oikeutta vastustaa tekoälyn kouluttamista sinänsä. Tietosuojaselosteessa on 1. heinäkuuta 2026 lähtien pitänyt kertoa, koulutetaanko tiedoilla suuria kielimalleja: viittaa siihen pyynnössäsi.
regime-advice-us-states = Luettujen lähteiden mukaan Yhdysvaltain osavaltioissa ei ole oikeutta vastustaa tekoälyn kouluttamista sinänsä. Noin kahdessakymmenessä osavaltiossa voit vaatia tietojen poistamista ja kieltää myynnin, kohdennetun mainonnan ja tietynlaisen profiloinnin. Vastausaika on useimmiten 45 päivää.
regime-advice-quebec-25 = Luetuissa lähteissä ei mainita Quebecissä oikeutta vastustaa tekoälyn kouluttamista sinänsä. Voit peruuttaa suostumuksen (8.3 §) ja, jos se soveltuu, vaatia tietojen poistamista tai julkaisemisen lopettamista. Kirjallinen vastaus on annettava 30 päivän kuluessa.
regime-advice-pipeda = Luetuissa lähteissä ei mainita Kanadan liittovaltion laissa oikeutta vastustaa tekoälyn kouluttamista sinänsä. Voit valittaa liittovaltion tietosuojavaltuutetulle.
regime-advice-kvkk = Luetuissa lähteissä ei mainita Turkissa oikeutta vastustaa tekoälyn kouluttamista sinänsä. Esitä pyyntö ensin yritykselle, jolla on 30 päivää aikaa. Valita sitten tietosuojalautakunnalle: 30 päivän kuluessa vastauksesta tai 60 päivän kuluessa pyynnöstäsi, jos vastausta ei tullut tai se tuli myöhässä.
regime-advice-dpdp = Luetuissa lähteissä ei mainita Intiassa oikeutta vastustaa tekoälyn kouluttamista sinänsä. Ilmoittaminen, suostumus, poistaminen ja muut oikeudet tulevat voimaan 13. toukokuuta 2027 (lähteissä on päivän ero).
regime-advice-lfpdppp = Oikeus vastustaa on olemassa, samoin oikeus saada pääsy tietoihin sekä saada ne oikaistua ja poistettua. 21. maaliskuuta 2025 lähtien näistä oikeuksista on vastannut Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Etelä-Afrikan tietosuojaselosteissa mainitaan vastustamisoikeus sekä valitukset Information Regulatorille POPIA-lomakkeella 5. Itse laki ei ole luettujen lähteiden joukossa.
regime-advice-none = Tämä botti ei tiedä, että tässä maassa olisi oikeus vastustaa tekoälyn kouluttamista. Palvelun omat asetukset toimivat kaikkialla, ja voit kysyä yritykseltä.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = { $article } artikla
cite-paragraph = { $article } artiklan { $paragraph } kohta
cite-paragraphs = { $article } artiklan { $first }–{ $last } kohta
cite-point = { $article } artiklan { $paragraph } kohdan { $point } alakohta
cite-regulation = Asetus { $number }
cite-eu-regulation = Asetus (EU) { $number }
cite-annex = Direktiivi (EU) { $number }, liite { $annex }
cite-eu-court = EU-tuomioistuin, { $cases }
cite-opinion = EDPB:n lausunto { $number }
cite-draft-guidelines = EDPB:n ohjeluonnos { $number }

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Yritys saa käyttää tietojasi kysymättä, jos se on tarpeen oikeutetun edun (sen oman tai jonkun muun) toteuttamiseksi, paitsi jos sinun etusi tai perusoikeutesi painavat enemmän, erityisesti jos olet lapsi. Suuret alustat perustavat tekoälyn kouluttamisen yleensä tähän. Tämä ei koske viranomaisia niiden hoitaessa tehtäviään.
right-gdpr-21-1 = Saat milloin tahansa omaan erityiseen tilanteeseesi liittyvällä perusteella vastustaa mitä tahansa käyttöä (myös profilointia), joka perustuu oikeutettuun etuun (6 artiklan 1 kohdan f alakohta) tai yleistä etua koskevaan tehtävään (6 artiklan 1 kohdan e alakohta). Yrityksen on silloin lopetettava, ellei se osoita huomattavan tärkeää ja perusteltua syytä, joka syrjäyttää etusi, oikeutesi ja vapautesi, tai tarvitse tietoja oikeusvaateita varten. Tämä on yrityksen osoitettava.
right-gdpr-21-1-only-two-bases = 21 artiklan 1 kohdan mukainen vastustaminen sopii vain käyttöön, joka perustuu 6 artiklan 1 kohdan e tai f alakohtaan. Jos palvelu nojaa suostumukseen, peruuta suostumuksesi. Jos käyttö palvelee suoramarkkinointia, vastusta sitä 21 artiklan 2 kohdan nojalla.
right-gdpr-21-2 = Saat milloin tahansa ja perusteluja antamatta vastustaa suoramarkkinointia ja siihen liittyvää profilointia.
right-gdpr-21-3 = Kun olet vastustanut suoramarkkinointia, tietojasi ei saa enää käyttää siihen. Etuja ei punnita.
right-gdpr-21-4 = Yrityksen on kerrottava vastustamisoikeudestasi nimenomaisesti, viimeistään kun se on sinuun ensimmäisen kerran yhteydessä, selkeästi ja muusta tiedotuksesta erillään.
right-gdpr-21-5 = Verkkopalveluissa voit vastustaa myös automaattisesti teknisten ominaisuuksien avulla (asetuksella tai merkillä).
right-gdpr-21-6 = Saat omaan erityiseen tilanteeseesi liittyvällä perusteella vastustaa myös tieteellistä tai historiallista tutkimusta ja tilastointia, paitsi jos työ on tarpeen yleistä etua koskevan tehtävän suorittamiseksi.
right-gdpr-12-2 = Yrityksen on helpotettava näiden oikeuksien käyttämistä. Johdanto-osan 59 kappaleen mukaan sen olisi tarjottava keinoja tehdä pyyntö sähköisesti, etenkin jos se käsittelee tietoja sähköisesti.
right-gdpr-12-form = Laki ei määrää vastustamiselle muotoa: sähköposti, kirje, verkkolomake ja asetus kelpaavat kaikki. Kirjallisesta muodosta jää todiste.
right-gdpr-12-3 = Yrityksen on kerrottava sinulle ilman aiheetonta viivytystä ja viimeistään kuukauden kuluttua pyyntösi vastaanottamisesta, mihin toimiin se on ryhtynyt. Jos se on tarpeen pyyntöjen monimutkaisuuden tai määrän vuoksi, yritys saa käyttää kaksi kuukautta lisää, mutta sen on ilmoitettava siitä ja sen syistä ensimmäisen kuukauden aikana. Sähköisiin pyyntöihin se vastaa mahdollisuuksien mukaan sähköisesti.
right-gdpr-12-3-total = Jatkettuna määräaika on enintään kolme kuukautta vastaanottamisesta.
right-gdpr-12-4 = Jos yritys ei tee mitään, sen on kerrottava se sinulle viipymättä ja viimeistään kuukauden kuluessa. Sen on ilmoitettava syyt ja mainittava, että voit valittaa viranomaiselle tai viedä asian tuomioistuimeen.
right-gdpr-12-5 = Vastaus ei maksa sinulle mitään. Yritys saa pyytää kohtuullisen maksun tai kieltäytyä vain, jos pyynnöt ovat ilmeisen perusteettomia tai kohtuuttomia, erityisesti jos niitä esitetään toistuvasti. Yrityksen on osoitettava, että näin on.
right-gdpr-12-6 = Yritys saa pyytää lisätodisteita henkilöllisyydestäsi vain, jos sillä on perusteltua syytä epäillä, kuka pyynnön esittää.
right-gdpr-12-6-pause = Jos yritys aidosti epäilee henkilöllisyyttäsi ja kysyy heti, kuukauden kuluminen voi keskeytyä, kunnes vastauksesi tulee. Tämä on Berliinin viranomaisen käytäntö tapauksessa, jossa johtava viranomainen oli Ruotsin viranomainen.
right-gdpr-count-start = Ratkaisevaa on päivä, jona yritys saa pyyntösi, ei päivä, jona lähetät sen. Saapumispäivää itseään ei lasketa. Kuukausi päättyy, kun seuraavan kuukauden saman numeroinen päivä päättyy.
right-gdpr-count-short-month = Jos seuraavassa kuukaudessa ei ole sellaista päivää, määräaika päättyy sen viimeisenä päivänä. Saapunut 31. tammikuuta: vastattava 28. (tai 29.) helmikuuta. Saapunut 31. elokuuta: vastattava 30. syyskuuta.
right-gdpr-count-weekend = Jos viimeinen päivä on lauantai, sunnuntai tai yleinen vapaapäivä, määräaika jatkuu seuraavan työpäivän loppuun. Määräajan sisään osuvat viikonloput ja vapaapäivät lasketaan mukaan.
right-gdpr-count-holidays = Merkitystä on sen paikan yleisillä vapaapäivillä, jossa yrityksen on toimittava, eli yrityksen kotimaan (useimmilla suurilla alustoilla Irlannin).
right-gdpr-count-examples = Esimerkkejä: 22. marraskuuta 2026 – 22. joulukuuta 2026 (jatkettuna 22. helmikuuta 2027). 25. marraskuuta 2026 – 28. joulukuuta 2026 (25. joulukuuta on joulupäivä, sitten on viikonloppu). 1. joulukuuta 2026 – 4. tammikuuta 2027. 31. joulukuuta 2026 – 1. helmikuuta 2027. 31. tammikuuta 2027 – 1. maaliskuuta 2027 (28. helmikuuta on sunnuntai). 28. helmikuuta 2027 – 30. maaliskuuta 2027 (28. maaliskuuta on pääsiäispäivä, 29. maaliskuuta toinen pääsiäispäivä).
right-gdpr-15 = Voit kysyä, käsitelläänkö tietojasi, mihin tarkoituksiin, kuka ne saa, kuinka kauan niitä säilytetään ja mistä ne ovat peräisin, sekä saada jäljennöksen. Ensimmäinen jäljennös on maksuton. Näin voit saada selville, mitä kouluttamiseen on käytetty.
right-gdpr-17-1-c = Tietosi on poistettava, jos olet vastustanut niiden käyttöä 21 artiklan 1 kohdan nojalla eikä syrjäyttäviä perusteltuja syitä ole, tai jos olet vastustanut suoramarkkinointia.
right-gdpr-17-1-d = Myös lainvastaisesti käsitellyt tiedot on poistettava.
right-gdpr-17-3 = Poistamisesta voidaan kieltäytyä siltä osin kuin käyttö on tarpeen sananvapautta ja tiedonvälityksen vapautta, lakisääteistä velvoitetta, kansanterveyttä, arkistointia, tutkimusta tai tilastointia taikka oikeusvaateita varten.
right-gdpr-18-1-d = Kun olet vastustanut käyttöä, voit vaatia, että tietojesi käsittelyä rajoitetaan sen ajan, kun tarkistetaan, kumman perusteet painavat enemmän.
right-gdpr-18-2-3 = Rajoitettuja tietoja saa vain säilyttää, ellet anna suostumustasi tai elleivät ne ole tarpeen oikeusvaateita, toisen henkilön suojaamista tai tärkeää yleistä etua varten. Sinulle on ilmoitettava asiasta, ennen kuin rajoitus poistetaan.
right-gdpr-19 = Yrityksen on ilmoitettava poistamisesta ja rajoittamisesta kaikille, jotka ovat saaneet tiedot, ellei se ole mahdotonta tai vaadi kohtuutonta vaivaa. Jos pyydät, sen on kerrottava, keitä nämä vastaanottajat ovat.
right-gdpr-77 = Voit valittaa tietosuojaviranomaiselle, erityisesti siellä, missä asut tai työskentelet tai missä rikkominen tapahtui. Viranomaisen on kerrottava sinulle asian etenemisestä ja ratkaisusta.
right-gdpr-57-2-3 = Viranomaiset tarjoavat valituslomakkeen, jonka voi täyttää sähköisesti, ja myös muut tavat ovat mahdollisia. Valittaminen on maksutonta. Vain ilmeisen perusteettomista tai kohtuuttomista pyynnöistä voidaan periä maksu tai ne voidaan hylätä.
right-gdpr-many-complaints = Se, että yksi ihminen tekee paljon valituksia, ei vielä sellaisenaan tee niistä kohtuuttomia.
right-gdpr-56-60 = Jos yrityksen päätoimipaikka on toisessa EU-maassa, johtava viranomainen on sen maan viranomainen. Voit silti valittaa kotimaassasi: paikallinen viranomaisesi välittää valituksen eteenpäin ja pysyy yhteyspisteenäsi. Muut viranomaiset saavat päätösehdotuksen, ja niillä on neljä viikkoa aikaa esittää vastalauseita.
right-gdpr-78-2 = Jos viranomainen ei käsittele valitustasi tai ei kerro asian etenemisestä kolmeen kuukauteen, voit viedä viranomaisen tuomioistuimeen.
right-gdpr-79 = Valituksesta riippumatta voit nostaa kanteen yritystä vastaan siellä, mihin se on sijoittautunut tai missä sinä asut.
right-gdpr-80-1 = Voit valtuuttaa tietosuojan alalla toimivan voittoa tavoittelemattoman järjestön valittamaan ja nostamaan kanteen puolestasi. Se voi vaatia puolestasi korvausta, jos kansallinen laki sallii sen.
right-gdpr-80-2 = Maat voivat sallia voittoa tavoittelemattomien tietosuojajärjestöjen toimia myös ilman valtuutusta.
right-gdpr-collective = Tunnustetut kuluttajajärjestöt voivat nostaa ryhmäkanteita GDPR:n rikkomisesta.
right-gdpr-82 = Jos sinulle on aiheutunut rikkomisesta vahinkoa, myös muuta kuin rahallista, voit vaatia korvausta. Pelkkä rikkominen ei riitä: sinun on osoitettava vahinko ja syy-yhteys. Vahingolta ei saa vaatia mitään vähimmäisvakavuutta.
right-gdpr-66 = Kiireellisissä tapauksissa viranomainen voi omalla alueellaan toteuttaa väliaikaisia toimenpiteitä enintään kolmeksi kuukaudeksi.
right-gdpr-text-unchanged = GDPR:n teksti itsessään on lokakuussa 2026 ennallaan. Marraskuussa 2025 ehdotettua uudistusta ei ole hyväksytty.
right-edpb-28-2024 = Oikeutettu etu voi olla tekoälyn kouluttamisen oikeusperuste tapauskohtaisesti, kun on tehty kolmivaiheinen arviointi: lainmukainen, täsmällinen ja todellinen etu, tarpeellisuus sekä punninta suhteessa oikeuksiisi (merkitystä on sillä, mitä saatoit kohtuudella odottaa, ja toimilla, jotka lieventävät vaikutusta). Henkilötiedoilla koulutettu malli on anonyymi vain, jos todennäköisyys saada tällaisia tietoja ulos mallista on merkityksetön. Lainvastainen kouluttaminen voi vaikuttaa mallin myöhempään käyttöön.
right-edpb-li-guidelines = Euroopan tietosuojaneuvoston (EDPB) ohjeluonnoksen mukaan oikeutettua etua on tulkittava suppeasti, eikä se ole oletusperuste. Etu, ehdoton tarpeellisuus ja punninta on arvioitava etukäteen.
right-olg-koeln-2025 = Pikamenettelyssä tuomioistuin ei havainnut rikkomista siinä, että Meta kouluttaa tekoälyä julkisilla julkaisuilla ilman suostumusta, muun muassa siksi, että käyttäjille oli tiedotettu ja he pystyivät helposti vastustamaan käyttöä tai muuttamaan julkaisunsa ei-julkisiksi. Se ei ole viimeinen sana: pääasian oikeudenkäynti on mahdollinen.
right-no-unlearning = Vastustaminen pysäyttää myöhemmän käytön. Malliin jo siirtynyttä ei tiettävästi saa enää pois. Siksi viranomaiset kehottivat vastustamaan käyttöä ennen sen alkamispäivää.
right-no-reason-needed-meta = Laki edellyttää omaan tilanteeseesi liittyviä perusteita. Kuluttajaneuvontakeskusten ja Alankomaiden viranomaisen mukaan Metan lomake hyväksyi vastustamisen, vaikka tekstikenttä oli tyhjä.
right-proc-4 = 2. huhtikuuta 2027 alkaen rajat ylittävä valitus otetaan tutkittavaksi, kun siinä on nimesi ja yhteystietosi, yrityksen tunnistamista auttavat tiedot ja kuvaus rikkomisesta (järjestö osoittaa lisäksi asemansa ja valtuutuksensa). Enempää ei saa vaatia, mutta kansalliset muotovaatimukset säilyvät. Jos jotain puuttuu, viranomainen jättää valituksen tutkimatta kahden viikon kuluessa ja ilmoittaa syyt.
right-proc-times = 2. huhtikuuta 2027 alkaen viranomaisesi välittää rajat ylittävän valituksen johtavalle viranomaiselle kuuden viikon kuluessa. Johtavan viranomaisen päätösehdotus on annettava 15 kuukaudessa (pidennettävissä kerran enintään 12 kuukaudella) tai yksinkertaisessa menettelyssä 12 kuukaudessa. Jos valitat pyynnöstä, johon ei ole vastattu, sinun on täytynyt ensin esittää se pyyntö. Nopeat tapaukset voidaan päättää varhain, jos rikkominen on loppunut etkä vastusta päättämistä.
right-proc-apply = GDPR:n menettelyasetus on ollut voimassa 1. tammikuuta 2026 lähtien. Sitä sovelletaan 2. huhtikuuta 2027 alkaen valituksiin, jotka tehdään sen päivän jälkeen.
right-uk-21 = Sinulla on sama vastustamisoikeus kuin EU:ssa: suoramarkkinoinnissa ehdoton, muuten omilla perusteillasi. Organisaatio saa jatkaa vain, jos sillä on huomattavan tärkeä ja perusteltu syy tai se tarvitsee tietoja oikeusvaateita varten. Voit vastustaa suullisesti tai kirjallisesti.
right-uk-12a = Organisaatiolla on kuukausi aikaa ja enintään kaksi kuukautta lisää, jos pyynnöt ovat monimutkaisia tai niitä on paljon. Määräaika alkaa viimeisestä näistä: vastaanottaminen, henkilöllisyyden todistaminen, jos se on kohtuudella tarpeen, maksun suorittaminen, jos maksu saadaan periä. Määräajan kuluminen voi keskeytyä, kun organisaatio odottaa tarvitsemaansa selvennystä.
right-uk-164a = Voit valittaa organisaatiolle itselleen. Sen on tarjottava siihen helppo tapa (kuten sähköinen lomake), vahvistettava valitus saapuneeksi 30 päivän kuluessa ja käsiteltävä se ilman aiheetonta viivytystä.
right-uk-regulator = 30. syyskuuta 2026 lähtien valvontaviranomainen on ollut Information Commission. Se korvasi Information Commissionerin samoin tehtävin ja valtuuksin.
right-uk-ico-ai = ICO:n mukaan oikeutesi koskevat koulutusaineistoa, hienosäätöaineistoa, kehotteita ja tuotoksia. Sen mukaan oikeutettu etu on myös ainoa peruste, jonka se näkee haravoiduilla tiedoilla kouluttamiselle, jos edellytykset täyttyvät.
right-uk-organisations = Britanniassa organisaatio voi valittaa puolestasi vain, jos olet nimenomaisesti valtuuttanut sen (vuonna 2021 ilmoitettu kanta).
right-ch-30 = GDPR:n 21 artiklan kaltaista nimettyä vastustamisoikeutta ei ole. Tietojen käyttö vastoin nimenomaista tahtoasi loukkaa kuitenkin persoonallisuuttasi (Persönlichkeitsverletzung), ellei sille ole oikeutusta. Siksi nimenomaisella ilmoituksella tekoälyn kouluttamista vastaan on oikeudellista painoa.
right-ch-32 = Tuomioistuimessa voit vaatia, että tietojen käyttö tai luovuttaminen kielletään tai että tiedot poistetaan. Oikaisemisesta säädetään 32 artiklan 1 kohdassa.
right-ch-25 = Sinulla on oikeus saada tietää, kuka käyttää mitäkin tietoja, mihin ja kuinka kauan, mistä tiedot ovat peräisin ja kenelle ne menevät. Se on pääsääntöisesti maksutonta.
right-ch-fdpic = Voit tehdä ilmoituksen Sveitsin tietosuojavaltuutetulle (FDPIC). Se ei voi määrätä yrityksille sakkoja. Vaatimukset esitetään siviilituomioistuimissa.
right-ch-gdpr = Jos palvelua koskee myös GDPR, sen säännöt ovat voimassa Sveitsin sääntöjen rinnalla. Alustojen vuoden 2025 ilmoituksissa Sveitsiä kohdeltiin usein kuten ETA-maita (näin teki LinkedIn).
right-br-18-2 = Voit vastustaa käyttöä, joka perustuu muuhun perusteeseen kuin suostumukseen, jos lakia ei noudateta.
right-br-18-forms = Vastustat käyttöä nimenomaisella pyynnöllä yritykselle, maksutta. Voit tehdä hakemuksen ANPD:lle ja myös kuluttajaelimille, kuten Proconille.
right-br-15-days = Brasilian vakiolausekkeissa ja eräässä tieto-oikeuksien työkalussa käytetään 15 päivän määräaikaa pyynnöstä. Luetut tekstit eivät mainitse lukua itse vastustamiselle.
right-br-meta = ANPD pysäytti Metan kouluttamisen 2. heinäkuuta 2024. Se kumosi kiellon 30. elokuuta 2024 ehdoin: ilmoitukset, ei toistaiseksi alaikäisiä, ja helppo lomake vastustaa käyttöä milloin tahansa, myös ihmisille, joilla ei ole tiliä.
right-ca-no-21 = Luettujen lähteiden mukaan Kaliforniassa ei ole yleistä oikeutta vastustaa tekoälyn kouluttamista. Tämä on mahdollista: myynnin ja jakamisen kieltäminen, tietojen poistaminen, arkaluonteisten tietojen käytön rajoittaminen, oikaiseminen ja pääsy tietoihin.
right-ca-105 = Voit vaatia poistamaan tiedot, jotka yritys on kerännyt sinulta. Poikkeuksista on luettelo, johon kuuluvat esimerkiksi maksutapahtuman loppuun saattaminen, tietoturva, sananvapaus, lakisääteinen velvoite ja sisäiset käytöt, joita voit odottaa.
right-ca-130 = Yrityksellä on 45 kalenteripäivää vastaanottamisesta, ja aikaa voi jatkaa kerran 45 päivällä, jos siitä ilmoitetaan ensimmäisten 45 päivän aikana. Henkilöllisyytesi tarkistaminen ei pysäytä määräaikaa. Se on maksutonta.
right-ca-signals = Selaimen lähettämä merkki, kuten Global Privacy Control, on pätevä myynnin ja jakamisen kielto. 1. tammikuuta 2026 lähtien sivustojen on pitänyt osoittaa, että ne ovat käsitelleet sen. 1. tammikuuta 2027 alkaen selainten on tarjottava tällainen asetus.
right-ca-admt = Automaattisesta teknologiasta, joka korvaa ihmisen harkinnan merkittävissä päätöksissä (luotto, asuminen, koulutus, työ, terveys), on viimeistään 1. tammikuuta 2027 ilmoitettava ennen käyttöä ja tarjottava pääsy tietoihin ja mahdollisuus kieltäytyä.
right-ca-drop = Yksi pyyntö osoitteessa privacy.ca.gov/drop tavoittaa kaikki rekisteröidyt tietovälittäjät. 1. elokuuta 2026 lähtien niiden on pitänyt tarkistaa se vähintään 45 päivän välein.
right-ca-enforce = Lain noudattamista valvovat CPPA ja oikeusministeri (Attorney General). Ihmiset itse voivat nostaa kanteen vain tietyistä tietovuodoista.
right-us-ct = 1. heinäkuuta 2026 lähtien tietosuojaselosteessa on pitänyt kertoa, kerätäänkö, käytetäänkö tai myydäänkö henkilötietoja suurten kielimallien kouluttamiseen. Se on velvollisuus kertoa, ei oikeus vastustaa.
right-us-states = Noin kahdellakymmenellä osavaltiolla on yleinen tietosuojalaki, joka antaa oikeuden poistattaa tiedot ja kieltää myynnin, kohdennetun mainonnan ja tietynlaisen profiloinnin. Yrityksillä on useimmiten 45 päivää aikaa vastata. Uudet: Oklahoma ja Louisiana 1. tammikuuta 2027, Alabama 1. toukokuuta 2027, Vermont 1. tammikuuta 2028.
right-qc-rights = Sinulla on oikeus saada pääsy tietoihin, saada ne oikaistua, peruuttaa suostumus, saada julkaiseminen lopetettua tai linkit poistettua, siirtää tiedot ja saada tietoa automaattisista päätöksistä. Vastaus on annettava 30 päivän kuluessa. Kieltäytymisen on oltava kirjallinen ja perusteltu, ja siinä on mainittava CAI.
right-ca-opc = Liittovaltion tietosuojavaltuutettu ottaa vastaan valituksia. Helmikuussa 2025 se aloitti tutkinnan siitä, miten X käyttää kanadalaisten julkaisuja Grokiin.
right-tr-kvkk = Esitä pyyntö ensin yritykselle (kirjallisesti, KEP-sähköpostilla, sähköisellä allekirjoituksella tai sähköpostiosoitteesta, joka sillä on tiedossaan). Sillä on 30 päivää aikaa. Valita sitten tietosuojalautakunnalle 30 päivän kuluessa vastauksesta tai 60 päivän kuluessa pyynnöstä, jos vastausta ei tullut tai se tuli myöhässä. Ohi menneitä määräaikoja ei saa takaisin.
right-in-dpdp = Tietosuojalautakunta on ollut olemassa 13. marraskuuta 2025 lähtien. Suostumuksenhallinnoijia koskevia sääntöjä sovelletaan 13. marraskuuta 2026 alkaen. Ilmoittaminen, suostumus, poistaminen ja muut oikeudet seuraavat 13. toukokuuta 2027 (lähteissä on päivän ero).
right-mx-arco = Sinulla on oikeus saada pääsy tietoihin, saada ne oikaistua ja poistettua sekä vastustaa niiden käyttöä. 21. maaliskuuta 2025 lähtien näistä on vastannut Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Tietosuojaselosteissa mainitaan vastustamisoikeus sekä valitukset Information Regulatorille lomakkeella 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Jos palvelu perustaa tekoälyn kouluttamisen oikeutettuun etuun, voit milloin tahansa vastustaa sitä omaan tilanteeseesi liittyvällä perusteella (GDPR:n 21 artiklan 1 kohta). Palvelun on silloin lopetettava, ellei se osoita huomattavan tärkeää ja perusteltua syytä, joka syrjäyttää sinun etusi, tai tarvitse tietoja oikeusvaateita varten. Suoramarkkinoinnin vastustamiseen ei tarvita perustetta.
law-topic-legitimate-interest = Suuret alustat perustavat tekoälyn kouluttamisen yleensä oikeutettuun etuun (GDPR:n 6 artiklan 1 kohdan f alakohta). Silloin ne saavat käyttää tietoja kysymättä, jos se on tarpeen, paitsi jos sinun etusi tai perusoikeutesi painavat enemmän. Tämä arvioidaan tapauskohtaisesti, ja kohtuulliset odotuksesi otetaan huomioon.
law-topic-always-or-sometimes = Jotkin oikeudet ovat aina voimassa, esimerkiksi oikeus kysyä, mitä tietoja käytetään (15 artikla), tai vastustaa suoramarkkinointia (21 artiklan 2 kohta). Toiset koskevat vain tiettyjä tapauksia: voit vastustaa tekoälyn kouluttamista, jos se perustuu oikeutettuun etuun tai yleistä etua koskevaan tehtävään.
law-topic-must-inform = Oikeutettuun etuun nojaavan palvelun on kerrottava sinulle nimenomaisesti, selkeästi ja muusta tiedotuksesta erillään, että voit vastustaa käyttöä, viimeistään ensimmäisen yhteydenoton yhteydessä (21 artiklan 4 kohta). Sen on myös tehtävä vastustamisesta helppoa (12 artiklan 2 kohta).
law-topic-consent-or-contract = Vain oikeutettu etu tai yleistä etua koskeva tehtävä avaa 21 artiklan 1 kohdan mukaisen vastustamisen. Jos palvelu nojaa suostumukseen, peruuta se (7 artiklan 3 kohta). Jos se nojaa sopimukseen, pyydä pääsyä tietoihin ja tieto oikeusperusteesta (15 artikla), ja valita, jos peruste on kyseenalainen.
law-topic-silence = Kun kouluttaminen perustuu oikeutettuun etuun (GDPR:n 6 artiklan 1 kohdan f alakohta), palvelun ei tarvitse kysyä sinulta ensin. Jos et tee mitään, sinun katsotaan olevan mukana, ja tietojasi voidaan käyttää.
law-topic-unlearn = Vastustaminen vaikuttaa tulevaan. Mallissa jo olevaa ei tiettävästi saa enää pois, mutta myöhempikin vastustaminen lopettaa käytön siitä lähtien.
law-topic-one-month = Yrityksen on vastattava ilman aiheetonta viivytystä ja viimeistään kuukauden kuluttua siitä, kun se on saanut vastustamispyyntösi (12 artiklan 3 kohta). Saapumispäivää ei lasketa. Jos viimeinen päivä on lauantai, sunnuntai tai yleinen vapaapäivä, kuukausi jatkuu seuraavan työpäivän loppuun.
law-topic-extension = Yritys saa käyttää kaksi kuukautta lisää, mutta vain jos se on tarpeen pyyntöjen monimutkaisuuden tai määrän vuoksi ja vain jos se kertoo siitä ja sen syistä sinulle ensimmäisen kuukauden aikana. Määräaika on silloin enintään kolme kuukautta vastaanottamisesta.
law-topic-refusal = Jos yritys kieltäytyy, sen on kerrottava siitä kuukauden kuluessa, ilmoitettava syyt ja mainittava, että voit valittaa tai viedä asian tuomioistuimeen (12 artiklan 4 kohta). Yrityksen tehtävä on osoittaa huomattavan tärkeä ja perusteltu syy, joka syrjäyttää sinun etusi, tai että se tarvitsee tietoja oikeusvaateita varten (21 artiklan 1 kohta).
law-topic-no-answer = Ei vastausta kuukauden kuluttua: lähetä yksi muistutus, jossa on vastustamispyyntösi päivä, lähetystapa ja numero sekä artikla. Kahden viikon lisäaika on tavallinen, mutta laki ei sitä vaadi. Kun kuukausi on kulunut, voit myös valittaa viranomaiselle.
law-topic-extra-demands = Yritys saa pyytää lisätodisteita henkilöllisyydestäsi vain, jos sillä on perusteltua syytä epäillä, kuka pyynnön esittää (12 artiklan 6 kohta). Älä lähetä henkilökorttisi kopiota oma-aloitteisesti. Jos epäily on aito ja yritys kysyy heti, kuukauden kuluminen voi keskeytyä, joten vastaa nopeasti.
law-topic-complaint-when = Voit valittaa, kun kuukausi on kulunut ilman vastausta, kun pyyntösi on evätty, tai heti, jos vastustamiseen ei ole keinoa tai se ei toimi. Joissakin maissa sinun on esitettävä pyyntö ensin yritykselle (Espanjassa lain mukaan oikeuksia koskevissa pyynnöissä, ja Tanskassa). 2. huhtikuuta 2027 alkaen tämä koskee kaikkialla rajat ylittäviä valituksia, jotka koskevat pyyntöä.
law-topic-complaint-attach = Liitä mukaan vastustamispyyntösi päivineen ja kellonaikoineen, todiste sen perillemenosta, kaikki vastaukset (tai rivi siitä, ettei vastausta tullut), yrityksen ilmoitus tekoälyn kouluttamisesta sellaisena kuin se silloin oli, tilisi nimi tai profiilin linkki sekä yrityksen nimi ja osoite. Kerro, mitä pyydät: määräystä lopettaa, poistaa tiedot ja sillä välin rajoittaa käsittelyä. Liitä kuvallinen henkilöllisyystodistus vain, jos viranomainen pyytää sitä.
law-topic-complaint-free = Valittaminen on maksutonta. Viranomaiset tarjoavat sähköisen lomakkeen, ja myös muut tavat ovat mahdollisia. Vain ilmeisen perusteettomista tai kohtuuttomista pyynnöistä voidaan periä maksu tai ne voidaan hylätä (57 artikla).
law-topic-lead-authority = Johtava viranomainen on sen EU-maan viranomainen, jossa yrityksen päätoimipaikka on, esimerkiksi Irlannin viranomainen Metan, Googlen, Microsoftin, LinkedInin, X:n, TikTokin ja Applen osalta. Voit valittaa kotimaassasi: viranomaisesi välittää asian eteenpäin ja pysyy yhteyspisteenäsi. Suoraan johtavan viranomaisen puoleen kääntyminen ei nopeuta menettelyä.
law-topic-court = Voit nostaa kanteen yritystä vastaan siellä, missä asut tai mihin yritys on sijoittautunut, valituksen kanssa tai ilman sitä, ja molemmat voivat olla vireillä samaan aikaan (79 artikla, EU-tuomioistuin C-132/21). Jos viranomaisesta ei kuulu mitään kolmeen kuukauteen, voit viedä viranomaisen tuomioistuimeen (78 artiklan 2 kohta).
law-topic-damages = Korvausta varten sinun on osoitettava rikkominen, vahinko ja syy-yhteys (82 artikla). Vahingolta ei saa vaatia mitään vähimmäisvakavuutta, ja väärinkäytön pelko voidaan ottaa huomioon, jos se näytetään toteen. Pelkästä aineettomasta vahingosta määrätyt korvaukset ovat useimmiten pieniä, ja sakko menee valtiolle, ei koskaan sinulle.
law-topic-noyb = Voittoa tavoittelematon järjestö voi valittaa ja nostaa kanteen puolestasi, jos valtuutat sen (80 artikla). noyb teki 6. kesäkuuta 2024 yksitoista valitusta Metan suunnitelmista kouluttaa tekoälyä ja lähetti Metalle kieltovaatimuksen 14. toukokuuta 2025.
law-topic-is-it-legal = Euroopan tietosuojaneuvoston (EDPB) mukaan oikeutettu etu voi olla tekoälyn kouluttamisen oikeusperuste tapauskohtaisesti. Metaa koskevissa kiireellisissä menettelyissä OLG Köln ei havainnut rikkomista (23. toukokuuta 2025), OLG Schleswig katsoi vaatimuksen tulleen liian myöhään (12. elokuuta 2025) ja Hampurin viranomainen luopui omasta menettelystään. Irlannin viranomainen (DPC) ei antanut virallista hyväksyntää, eikä pääasiassa annettua ratkaisua löytynyt.
law-topic-for-child = Lapsen edut painavat punninnassa enemmän (6 artiklan 1 kohdan f alakohta). Jos se on totta, voit perustella vastustamista sillä, että kuvissa on lapsiasi tai että olit alle 18-vuotias, kun julkaisit ne. Luetuissa lähteissä ei sanota, miten käyttöä vastustetaan lapsen puolesta.
law-topic-no-account = Voit vastustaa käyttöä myös ilman tiliä (GDPR:n 21 artiklan 1 kohta), esimerkiksi koska muut ovat julkaisseet sinusta. Ilmoita nimesi ja kyseiset sivut tai kuvat. Jos lomake vaatii kirjautumisen, lähetä kirje tai sähköposti.
law-topic-legal-advice = Tämä on tietoa julkisista lähteistä eikä oikeudellista neuvontaa.
law-topic-letter = Muotoa ei ole määrätty: verkkolomake, asetus, sähköposti ja kirje kelpaavat kaikki, ja kirjallisesta muodosta jää todiste. Nopein tapa on palvelun oma lomake. Kirje tai sähköposti sopii, jos lomaketta ei ole, jos lomake ei sovi tai jos haluat enemmän kuin se tarjoaa.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Kuka olet, jotta sinut löydetään: nimesi tai käyttäjänimesi, tilin sähköpostiosoite tai puhelinnumero ja profiilin linkki. Jos sinulla ei ole tiliä: nimesi ja kyseiset sivut tai kuvat. Anna vain sen verran kuin tarvitaan.
letter-must-to-whom = Kenelle: yritykselle, joka päättää asiasta. EU:ssa asuville se on yleensä yrityksen EU-yhtiö.
letter-must-objection = Tieto siitä, että kyse on vastustamisesta: mainitse GDPR:n 21 artiklan 1 kohta. Vastustaminen ei ole kysymys, eikä siihen tarvita suostumusta.
letter-must-use = Mikä käyttö: tekoälymallien ja -järjestelmien kehittäminen, kouluttaminen, testaaminen ja parantaminen, kun sen tekee yritys tai joku, jolle se antaa tiedot.
letter-must-data = Mitkä tiedot: julkaisut, kommentit, kuvat, kuvatekstit, profiili, viestit tekoälyavustajalle ja tiedot sinusta muiden julkaisuissa tai verkosta.
letter-must-grounds = Perusteet omasta tilanteestasi. Aluksi riittää yksi tai kaksi rehellistä lausetta. Sen jälkeen huomattavan tärkeä syy on osoitettava yrityksen, ei sinun.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Kaikki mennyt ja tuleva sekä kaikki tilisi ja palvelusi yrityksessä, myös yhdistetyt tilit.
letter-should-erasure = Kouluttamista varten kerättyjen tai kopioitujen tietojen poistaminen (17 artiklan 1 kohdan c alakohta) ja siitä ilmoittaminen vastaanottajille (19 artikla). Sano selvästi, ettet halua tiliäsi poistettavan.
letter-should-restriction = Rajoittaminen punninnan ajaksi (18 artiklan 1 kohdan d alakohta): tiedot saa säilyttää, mutta niillä ei saa kouluttaa.
letter-should-withdraw-consent = Mahdollisten suostumusten peruuttaminen siltä varalta, että yritys perustaa käytön sen sijaan suostumukseen (7 artiklan 3 kohta, 17 artiklan 1 kohdan b alakohta).
letter-should-no-loss = Pyyntö, että sinulle kerrotaan etukäteen, jos vastustaminen päättäisi tilisi tai sopimuksen. Silloin sinä päätät.
letter-should-answer = Pyyntö, että yritys vahvistaa kirjallisesti kuukauden kuluessa vastaanottamisesta, mikä on lopetettu ja mistä lähtien (12 artiklan 3 kohta). Jos yritys kieltäytyy: syyt ja valitusmahdollisuus (12 artiklan 4 kohta).
letter-should-questions = Kysymykset, jotka kannattaa esittää (15 artikla): onko tietojasi jo käytetty, mihin malleihin, mistä lähtien, mistä lähteestä, kenelle niitä on annettu, millä oikeusperusteella.
letter-should-no-waiver = Maininta, ettet kirjeellä luovu mistään oikeudesta ja ettei palvelun lomakkeen tai asetuksen samanaikainen käyttö ole suostumus.
letter-should-otherwise = Mitä muuten tapahtuu: voit valittaa viranomaiselle ja viedä asian tuomioistuimeen.
letter-should-date-name = Päiväys ja nimesi.
letter-should-keep-proof = Säilytä kopio, kuvakaappaukset lomakkeesta ennen lähettämistä ja vahvistusviesti numeroineen.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Oma-aloitteisesti lähetetyt henkilökortin kopiot.
letter-not-passwords = Salasanat.
letter-not-others-data = Muiden ihmisten yksityiset tiedot.
letter-not-profile-notice = Ilmoitus omassa profiilissasi kirjeen sijasta: se ei tavoita yrityksestä ketään.
letter-not-only-consent = Pyynnön nimittäminen pelkäksi suostumuksen peruuttamiseksi: kun yritys nojaa oikeutettuun etuun, oikea oikeus on vastustamisoikeus.
