### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Yritykset ja julkiset toimijat. Se käsittelee tässä osavaltiossa asuvien valitukset yksityisistä yrityksistä, myös ulkomaisista (ne välitetään johtavalle viranomaiselle).
authority-scope-federal-bodies-telecoms-post = Liittovaltion viranomaiset, televiestintä ja posti. Yksityisten yritysten (sosiaaliset verkostot, tekoälypalvelut) osalta käänny asuinosavaltiosi viranomaisen puoleen.
authority-scope-bavaria-private-sector = Yksityinen sektori: tämä on Baijerin viranomainen yrityksiä koskevia valituksia varten.
authority-scope-bavaria-public-sector = Vain Baijerin julkiset toimijat. Se ei ota vastaan yrityksiä koskevia valituksia.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Valitusmalleja on saksaksi ja englanniksi, erään vuoden 2026 luettelon mukaan.
authority-note-languages-fr-nl-de = Erään vuoden 2026 luettelon mukaan valituksen on oltava ranskaksi, hollanniksi tai saksaksi, eikä englantia hyväksytä.
authority-note-languages-fi-sv = Valitukset käsitellään suomeksi tai ruotsiksi. Erään vuoden 2026 luettelon mukaan suomi on ensisijainen.
authority-note-language-french-only = Erään vuoden 2026 luettelon mukaan valitusmenettely on vain ranskaksi.
authority-note-language-italian = Erään vuoden 2026 luettelon mukaan valituksen on oltava italiaksi.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Sähköpostilla lähetetty valitus on allekirjoitettava hyväksytyllä sähköisellä allekirjoituksella (QES).
authority-note-form-needs-mitid = Verkkolomake vaatii MitID-tunnuksen (Tanskan sähköinen tunniste). Jos sinulla ei ole sitä, käytä postia tai sähköpostia.
authority-note-form-needs-spanish-certificate = Verkossa asiointi vaatii espanjalaisen digitaalisen varmenteen tai Cl@ve-tunnuksen. Muut lähettävät valituksen postitse espanjaksi.
authority-note-form-needs-id-porten = Verkkolomake vaatii ID-porten- tai BankID-tunnuksen. Jos sinulla ei ole sitä, valita kirjallisesti.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it on varmennettu postilaatikko (PEC): tavallisesta osoitteesta lähetettyä viestiä ei ehkä hyväksytä. Erään vuoden 2026 luettelon mukaan tavallinen sähköpostiosoite on garante@gpdp.it.
authority-note-no-plain-email = Erään vuoden 2026 luettelon mukaan tavallinen sähköposti ei ole virallinen kanava. Käytä sähköistä asiointilaatikkoa (ePUAP) tai postia.
authority-note-no-complaints-by-phone = Valituksia ei oteta vastaan puhelimitse.
authority-note-no-form-found = Luetuista lähteistä ei löytynyt valituslomaketta. Käytä sähköpostia, postia tai verkkosivustoa.
authority-note-customer-service-page = Ei löytynyt sivua, joka olisi varmasti valituslomake. Linkki johtaa asiakaspalvelun sivulle.
authority-note-contact-page-not-form = Linkki johtaa yhteystietosivulle, ei lomakkeelle.
authority-note-popia-form-5 = Valitukset tehdään POPIA-lomakkeella 5. Yleinen sähköpostiosoite on enquiries@inforegulator.org.za.
authority-note-phone-consultation = Tavallinen tapa aloittaa on neuvonta puhelimitse (lähde on vuosilta 2023–24).
authority-note-consumer-reports = Tämä viranomainen ottaa vastaan kuluttajailmoituksia.
authority-note-becomes-public-document = Erään vuoden 2026 luettelon mukaan lähettämästäsi tulee Ruotsin lain mukaan julkinen asiakirja.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = Viranomainen odottaa, että olet ensin ottanut yhteyttä yritykseen ja ettei se ole vastannut 12 artiklan 3 kohdan määräajassa.
authority-note-company-first-by-law = Jos kyse on oikeuksia koskevasta pyynnöstä, tämä viranomainen edellyttää kansallisen lain nojalla, että olet ensin esittänyt pyynnön yritykselle.
authority-note-company-first-kvkk = Esitä pyyntö ensin yritykselle: sillä on 30 päivää aikaa. Sen jälkeen sinulla on 30 päivää siitä, kun sait tiedon vastauksesta, tai 60 päivää pyynnöstä, jos vastausta ei tullut tai se tuli myöhässä. Ohi menneitä määräaikoja ei saa takaisin.
authority-note-uk-company-first-possible = 19. kesäkuuta 2026 lähtien yrityksillä on pitänyt olla tapa, jolla voit valittaa ensin niille, ja niiden on vahvistettava valitus saapuneeksi 30 päivän kuluessa (DPA 2018 -lain 164A §).
authority-note-cannot-fine = Tämä viranomainen ei voi määrätä yrityksille sakkoja. Yksityishenkilön vaatimukset käsitellään siviilituomioistuimissa.
authority-note-petition-lgpd = Sinulla on oikeus tehdä viranomaiselle hakemus yritystä vastaan (LGPD:n 18 artiklan § 1).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) lähettää yhden poistopyynnön kaikille rekisteröidyille tietovälittäjille.
authority-note-enforces-ctdpa = Se valvoo Connecticutin tietosuojalakia, jonka mukaan yritysten on 1. heinäkuuta 2026 lähtien pitänyt kertoa, kouluttavatko ne suuria kielimalleja henkilötiedoilla.
authority-note-no-federal-right = Luettujen lähteiden mukaan liittovaltion tasolla ei ole yleistä oikeutta vastustaa tekoälyn kouluttamista.
authority-note-gdpr-through-eea = GDPR on täällä voimassa ETA-sopimuksen kautta.
authority-note-federal-law-pipeda = Yksityistä sektoria koskeva liittovaltion laki on PIPEDA.
authority-note-dpb-in-force = Lautakuntaa koskevat säännöt ovat olleet voimassa 13. marraskuuta 2025 lähtien. Velvollisuudet ihmisiä kohtaan seuraavat 13. toukokuuta 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = Se luopui 27. toukokuuta 2025 omasta kiireellisestä menettelystään Meta AI:ta vastaan yhteisen eurooppalaisen linjan hyväksi.
authority-note-objection-guide-reported-2025 = Se julkaisi vaiheittaiset ohjeet tekoälyn kouluttamisen vastustamiseen (kerrottu lokakuussa 2025).
authority-note-objection-guide-cnil = Se julkaisi 16. lokakuuta 2025 vaiheittaiset ohjeet keskustelubottien tekoälyn kouluttamisen vastustamiseen.
authority-note-opc-x-investigation = Helmikuussa 2025 se aloitti X:ää koskevan tutkinnan (Grokin kouluttaminen).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Viranomainen on siirtänyt sisältöä osoitteeseen https://www.gov.cy/dataprotection/ – myös vanha valitussivu on ehkä siirtynyt.
authority-note-moved-uoou-gov-cz = Verkkosivusto on siirtynyt osoitteesta uoou.cz osoitteeseen uoou.gov.cz. Sähköpostiosoite on vuoden 2023 tiedoista ja on ehkä myös muuttunut.
authority-note-older-addresses-azop = Vanhemmissa tiedoissa on osoitteet Selska cesta 136 (2023) ja Fra Grge Martića 14. Uusimmassa luetussa lähteessä on Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Vanhemmissa tiedoissa on 21 Fitzwilliam Square South ja +353 1800 437 737.
authority-note-older-address-personuvernd = Vanhemmissa tiedoissa on Rauðarárstígur 10.
authority-note-older-address-uodo = Vanhemmissa tiedoissa on ul. Stawki 2.
authority-note-older-address-uoou-sk = Vanhemmissa tiedoissa on Hraničná 12, Bratislava.
authority-note-name-agencia = Joissakin lähteissä nimessä on Agência eikä Autoridade.
authority-note-took-over-from-ico = 30. syyskuuta 2026 Information Commission korvasi Information Commissionerin (SI 2026/1015). Tehtävät ja valtuudet ovat ennallaan.
authority-note-old-contacts-unknown = Luetuissa lähteissä ei sanota, säilyvätkö vanha nimi, verkko-osoite ja postiosoite.
authority-note-english-page-ppa = Englanninkielinen sivu: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Koreassa soitettavat numerot: 182 (kuten luetuissa ilmoituksissa), KISA 118, sovittelulautakunta 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr on viranomaisen portaali ilmoituksia varten.
authority-note-replaces-inai = Se on ollut INAI:n tilalla 21. maaliskuuta 2025 lähtien.
authority-note-freephone-nz = 0800 803 909 on maksuton numero Uudessa-Seelannissa.
authority-note-freephone-ua = 0 800 50 17 20 on maksuton numero Ukrainassa.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = EU-yhtiöt, joille se on johtava viranomainen, on otettu 5. heinäkuuta 2026 käsin tarkistetusta rekisteristä, johon on koottu palvelujen omissa tietosuoja-asiakirjoissa mainitut tiedot.
authority-note-lead-dpc-acted = Se on itse toiminut johtavana viranomaisena Meta AI:n ja Grokin asioissa.
authority-note-lead-parent-companies = Gemini, YouTube ja Microsoft Copilot on lueteltu Googlen ja Microsoftin palveluina.
authority-note-lead-chatgpt-presumed = ChatGPT: vuoden 2024 tiedoissa Euroopan yhtiöksi on merkitty OpenAI Ireland Limited. Johtava viranomainen on siis oletettavasti tämä, mutta yksikään luettu lähde ei sano niin.
authority-note-lead-company-amazon = EU-yhtiö on Amazon Europe Core S.à r.l. Luxemburgissa.
authority-note-lead-companies-netherlands = EU-yhtiöt ovat Amsterdamissa tai Schipholissa.
authority-note-lead-github-presumed = GitHubin osalta rekisterissä lukee, että asia on oletettu, ei virallisesti nimetty.
authority-note-lead-company-spotify = EU-yhtiö on Spotify AB Ruotsissa.
