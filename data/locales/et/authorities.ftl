### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Ettevõtted ja avaliku sektori asutused. See võtab sellel liidumaal elavatelt inimestelt vastu kaebusi eraettevõtete vastu, ka välismaiste vastu (need edastatakse juhtivale asutusele).
authority-scope-federal-bodies-telecoms-post = Föderaalasutused, telekommunikatsioon ja post. Eraettevõtete (sotsiaalvõrgustikud, TI-teenused) puhul pöördu selle liidumaa asutuse poole, kus sa elad.
authority-scope-bavaria-private-sector = Erasektor: see on Baieri asutus, kellele esitada kaebus ettevõtte kohta.
authority-scope-bavaria-public-sector = Ainult Baieri avaliku sektori asutused. See ei võta vastu kaebusi ettevõtete kohta.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Ühe 2026. aasta loetelu järgi on kaebuse vormid olemas saksa ja inglise keeles.
authority-note-languages-fr-nl-de = Ühe 2026. aasta loetelu järgi peavad kaebused olema prantsuse, hollandi või saksa keeles ja inglise keelt vastu ei võeta.
authority-note-languages-fi-sv = Kaebusi menetletakse soome või rootsi keeles. Ühe 2026. aasta loetelu järgi eelistatakse soome keelt.
authority-note-language-french-only = Ühe 2026. aasta loetelu järgi käib kaebuste menetlus ainult prantsuse keeles.
authority-note-language-italian = Ühe 2026. aasta loetelu järgi peavad kaebused olema itaalia keeles.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = E-postiga saadetud kaebus peab olema allkirjastatud kvalifitseeritud e-allkirjaga (QES).
authority-note-form-needs-mitid = Veebivormi jaoks on vaja MitID-d (Taani elektroonilist isikutunnistust). Ilma selleta kasuta posti või e-posti.
authority-note-form-needs-spanish-certificate = Veebis esitamiseks on vaja Hispaania digisertifikaati või Cl@ve’i. Teised esitavad kaebuse postiga hispaania keeles.
authority-note-form-needs-id-porten = Veebivormi jaoks on vaja ID-porteni/BankID-d. Ilma selleta esita kaebus kirjalikult.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it on kinnitatud postkast (PEC): tavaliselt e-posti aadressilt saadetud kirju ei pruugita vastu võtta. Üks 2026. aasta loetelu nimetab tavalise e-postina garante@gpdp.it.
authority-note-no-plain-email = Ühe 2026. aasta loetelu järgi ei ole tavaline e-post ametlik kanal. Kasuta elektroonilist postkasti (ePUAP) või posti.
authority-note-no-complaints-by-phone = Telefoni teel kaebusi vastu ei võeta.
authority-note-no-form-found = Loetud allikatest kaebuse vormi ei leitud. Kasuta e-posti, posti või veebisaiti.
authority-note-customer-service-page = Ei leitud lehte, mis oleks kindlasti kaebuse vorm. Link viib klienditeeninduse lehele.
authority-note-contact-page-not-form = Link viib kontaktilehele, mitte vormile.
authority-note-popia-form-5 = Kaebuste jaoks on POPIA vorm nr 5. Üldine e-posti aadress on enquiries@inforegulator.org.za.
authority-note-phone-consultation = Tavaline algus on nõustamine telefonis (allikas on aastatest 2023–24).
authority-note-consumer-reports = See asutus võtab vastu tarbijate teateid.
authority-note-becomes-public-document = Ühe 2026. aasta loetelu järgi saab sinu saadetust Rootsi õiguse järgi avalik dokument.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = Asutus eeldab, et oled kõigepealt ettevõtte poole pöördunud ja et see ei vastanud artikli 12 lõike 3 tähtaja jooksul.
authority-note-company-first-by-law = Õigusi puudutava taotluse korral nõuab see asutus riigi seaduse järgi, et oleksid kõigepealt ettevõtte poole pöördunud.
authority-note-company-first-kvkk = Pöördu kõigepealt ettevõtte poole: tal on aega 30 päeva. Seejärel on sul aega 30 päeva alates vastusest teadasaamisest või 60 päeva alates taotlusest, kui vastust ei tulnud või see hilines. Möödalastud tähtaegu ei ennistata.
authority-note-uk-company-first-possible = Alates 19. juunist 2026 peab ettevõtetel olema viis, kuidas saad kõigepealt neile endile kaebuse esitada, ja nad peavad kättesaamist 30 päeva jooksul kinnitama (DPA 2018 paragrahv 164A).
authority-note-cannot-fine = See asutus ei saa ettevõtteid trahvida. Inimese nõuded lähevad tsiviilkohtutesse.
authority-note-petition-lgpd = Sul on õigus pöörduda ettevõtte vastu avaldusega asutuse poole (LGPD art 18 § 1).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) saadab ühe kustutamistaotluse kõigile registreeritud andmevahendajatele.
authority-note-enforces-ctdpa = See jõustab Connecticuti andmeprivaatsuse seadust, mis kohustab ettevõtteid alates 1. juulist 2026 ütlema, kas nad treenivad suuri keelemudeleid isikuandmetel.
authority-note-no-federal-right = Loetud allikate järgi ei ole üldist föderaalset õigust esitada vastuväidet TI treenimisele.
authority-note-gdpr-through-eea = IKÜM kehtib siin EMP lepingu kaudu.
authority-note-federal-law-pipeda = Erasektori föderaalseadus on PIPEDA.
authority-note-dpb-in-force = Nõukogu käsitlevad reeglid kehtivad alates 13. novembrist 2025. Kohustused inimeste ees järgnevad 13. mail 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = 27. mail 2025 loobus see ühise Euroopa joone kasuks enda kiirmenetlusest Meta AI vastu.
authority-note-objection-guide-reported-2025 = See avaldas samm-sammulise juhise TI treenimisele vastuväite esitamiseks (teade 2025. aasta oktoobrist).
authority-note-objection-guide-cnil = 16. oktoobril 2025 avaldas see samm-sammulise juhendi, kuidas esitada vastuväide vestlusrobotite TI treenimisele.
authority-note-opc-x-investigation = 2025. aasta veebruaris algatas see uurimise X-i kohta (Groki treenimine).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Asutus on sisu viinud aadressile https://www.gov.cy/dataprotection/ ja ka vana kaebuste leht võib olla kolinud.
authority-note-moved-uoou-gov-cz = Veebisait kolis aadressilt uoou.cz aadressile uoou.gov.cz. E-posti aadress on 2023. aasta kirjest ja võib samuti olla muutunud.
authority-note-older-addresses-azop = Vanemates kirjetes on Selska cesta 136 (2023) ja Fra Grge Martića 14. Uusimas loetud allikas on Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Vanemates kirjetes on 21 Fitzwilliam Square South ja +353 1800 437 737.
authority-note-older-address-personuvernd = Vanemates kirjetes on Rauðarárstígur 10.
authority-note-older-address-uodo = Vanemates kirjetes on ul. Stawki 2.
authority-note-older-address-uoou-sk = Vanemates kirjetes on Hraničná 12, Bratislava.
authority-note-name-agencia = Mõnes allikas on nimes Autoridade asemel Agência.
authority-note-took-over-from-ico = 30. septembril 2026 võttis Information Commission ülesanded üle ametilt Information Commissioner (SI 2026/1015). Roll ja volitused on samad.
authority-note-old-contacts-unknown = Loetud allikad ei ütle, kas vana nimi, veebiaadress ja postiaadress jäävad kehtima.
authority-note-english-page-ppa = Ingliskeelne leht: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Numbrid, millele Koreas helistada: 182 (nagu loetud teadetes trükitud), KISA 118, lepituskomisjon 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr on asutuse portaal teadete esitamiseks.
authority-note-replaces-inai = Alates 21. märtsist 2025 on see INAI asemel.
authority-note-freephone-nz = 0800 803 909 on Uus-Meremaal tasuta number.
authority-note-freephone-ua = 0 800 50 17 20 on Ukrainas tasuta number.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = ELi ettevõtted, mille puhul see on juhtiv asutus, on võetud 5. juulil 2026 käsitsi kontrollitud registrist, mis kogub teenuste enda privaatsusdokumentides nimetatut.
authority-note-lead-dpc-acted = See tegutses Meta AI ja Groki puhul ise juhtiva asutusena.
authority-note-lead-parent-companies = Gemini, YouTube ja Microsoft Copilot on loetletud Google’i ja Microsofti teenustena.
authority-note-lead-chatgpt-presumed = ChatGPT: 2024. aasta kirjes on Euroopa ettevõttena OpenAI Ireland Limited. Seega on see eeldatavasti juhtiv asutus, kuid ükski loetud allikas seda ei ütle.
authority-note-lead-company-amazon = ELi ettevõte on Amazon Europe Core S.à r.l. Luksemburgis.
authority-note-lead-companies-netherlands = ELi ettevõtted asuvad Amsterdamis või Schipholis.
authority-note-lead-github-presumed = GitHubi puhul ütleb register „eeldatav“, mitte ametlikult määratud.
authority-note-lead-company-spotify = ELi ettevõte on Spotify AB Rootsis.
