### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Vállalatok és közintézmények. A tartományban élők panaszát magánvállalatok, külföldiek ellen is fogadja (ez utóbbiakat továbbítja a fő felügyeleti hatóságnak).
authority-scope-federal-bodies-telecoms-post = Szövetségi közintézmények, távközlés és posta. Magánvállalatok (közösségi oldalak, MI-szolgáltatások) esetében forduljon annak a tartománynak a hatóságához, ahol él.
authority-scope-bavaria-private-sector = Magánszektor: ez a bajor hatóság a vállalatok elleni panaszokra.
authority-scope-bavaria-public-sector = Csak bajor közintézmények. Vállalatok elleni panaszokat nem fogad.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Egy 2026-os lista szerint német és angol nyelvű panaszminták vannak.
authority-note-languages-fr-nl-de = Egy 2026-os lista szerint a panaszt franciául, hollandul vagy németül kell benyújtani, az angolt nem fogadják el.
authority-note-languages-fi-sv = A panaszokat finnül vagy svédül intézik. Egy 2026-os lista szerint a finnt részesítik előnyben.
authority-note-language-french-only = Egy 2026-os lista szerint a panaszeljárás csak francia nyelvű.
authority-note-language-italian = Egy 2026-os lista szerint a panaszt olaszul kell benyújtani.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Az e-mailben küldött panaszt minősített elektronikus aláírással (QES) kell ellátni.
authority-note-form-needs-mitid = Az online űrlaphoz MitID (a dán elektronikus azonosító) kell. Enélkül postán vagy e-mailben forduljon hozzájuk.
authority-note-form-needs-spanish-certificate = Az online benyújtáshoz spanyol digitális tanúsítvány vagy Cl@ve kell. Mások postán, spanyolul nyújthatják be.
authority-note-form-needs-id-porten = Az online űrlaphoz ID-porten/BankID kell. Enélkül írásban tegyen panaszt.
authority-note-certified-mailbox-pec = A protocollo@pec.gpdp.it hitelesített postafiók (PEC): szokásos címről érkező levelet esetleg nem fogadnak el. Egy 2026-os lista a garante@gpdp.it címet adja meg szokásos e-mail-címként.
authority-note-no-plain-email = Egy 2026-os lista szerint az egyszerű e-mail nem hivatalos csatorna. Használja az elektronikus postaládát (ePUAP) vagy a postát.
authority-note-no-complaints-by-phone = Telefonon nem fogadnak panaszt.
authority-note-no-form-found = Az elolvasott forrásokban nem találtunk panaszűrlapot. Használja az e-mailt, a postát vagy a weboldalt.
authority-note-customer-service-page = Nem találtunk olyan oldalt, amely biztosan a panaszűrlap. A link az ügyfélszolgálati oldalra vezet.
authority-note-contact-page-not-form = A link a kapcsolatfelvételi oldalra vezet, nem űrlapra.
authority-note-popia-form-5 = A panaszhoz a POPIA 5. számú űrlapja szolgál. Az általános e-mail-cím: enquiries@inforegulator.org.za.
authority-note-phone-consultation = A szokásos út a telefonos tanácskérés (a forrás 2023–24-ből származik).
authority-note-consumer-reports = Ez a hatóság fogyasztói bejelentéseket fogad.
authority-note-becomes-public-document = Egy 2026-os lista szerint az Ön által beküldött anyag a svéd jog szerint nyilvános irattá válik.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = A hatóság azt várja, hogy Ön előbb megkereste a vállalatot, és az a 12. cikk (3) bekezdése szerinti határidőn belül nem válaszolt.
authority-note-company-first-by-law = A jogok gyakorlására irányuló kérelemnél ez a hatóság nemzeti jogszabály alapján megköveteli, hogy először a vállalathoz forduljon.
authority-note-company-first-kvkk = Először a vállalathoz forduljon: 30 napja van. Ezután Önnek a válaszról való tudomásszerzéstől 30 napja van, vagy a kérelemtől 60 napja, ha nem érkezett válasz, vagy későn érkezett. Az elmulasztott határidők nem pótolhatók.
authority-note-uk-company-first-possible = 2026. június 19. óta a vállalatoknak lehetővé kell tenniük, hogy Ön először náluk tegyen panaszt, és 30 napon belül visszaigazolást kell adniuk (DPA 2018, 164A. szakasz).
authority-note-cannot-fine = Ez a hatóság nem bírságolhat meg vállalatokat. A magánszemélyek követeléseivel a polgári bíróságokhoz kell fordulni.
authority-note-petition-lgpd = Joga van beadvánnyal fordulni a hatósághoz a vállalat ellen (LGPD 18. cikk, 1. §).
authority-note-drop-data-brokers = A DROP (privacy.ca.gov/drop) egyetlen törlési kérelmet küld az összes nyilvántartott adatkereskedőnek.
authority-note-enforces-ctdpa = A connecticuti adatvédelmi törvényt (Connecticut Data Privacy Act) érvényesíti, amely 2026. július 1. óta kötelezi a vállalatokat annak közlésére, hogy személyes adatokkal nagy nyelvi modelleket tanítanak-e be.
authority-note-no-federal-right = Az elolvasott források szerint nincs általános szövetségi jog az MI betanítása elleni tiltakozásra.
authority-note-gdpr-through-eea = Itt a GDPR-t az EGT-megállapodás révén kell alkalmazni.
authority-note-federal-law-pipeda = A magánszektorra vonatkozó szövetségi törvény a PIPEDA.
authority-note-dpb-in-force = A Testületre vonatkozó szabályok 2025. november 13. óta hatályosak. Az emberekkel szembeni kötelezettségek 2027. május 13-án következnek.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = 2025. május 27-én egy közös európai irányvonal javára megszüntette a Meta AI elleni saját sürgősségi eljárását.
authority-note-objection-guide-reported-2025 = Lépésről lépésre haladó segítséget tett közzé az MI betanítása elleni tiltakozáshoz (2025 októberi beszámoló szerint).
authority-note-objection-guide-cnil = 2025. október 16-án lépésről lépésre haladó útmutatót tett közzé a csevegőbotok MI-betanítása elleni tiltakozáshoz.
authority-note-opc-x-investigation = 2025 februárjában vizsgálatot indított az X ellen (a Grok betanítása).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = A hivatal áthelyezte tartalmait a https://www.gov.cy/dataprotection/ címre, és a régi panaszoldal is áthelyeződhetett.
authority-note-moved-uoou-gov-cz = A weboldal az uoou.cz címről az uoou.gov.cz címre költözött. Az e-mail-cím egy 2023-as nyilvántartásból származik, és az is megváltozhatott.
authority-note-older-addresses-azop = Régebbi nyilvántartások a Selska cesta 136 (2023) és a Fra Grge Martića 14 címet adják meg. A legújabb elolvasott forrás szerint a cím: Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Régebbi nyilvántartások a 21 Fitzwilliam Square South címet és a +353 1800 437 737 számot adják meg.
authority-note-older-address-personuvernd = Régebbi nyilvántartások a Rauðarárstígur 10 címet adják meg.
authority-note-older-address-uodo = Régebbi nyilvántartások az ul. Stawki 2 címet adják meg.
authority-note-older-address-uoou-sk = Régebbi nyilvántartások a Hraničná 12, Bratislava címet adják meg.
authority-note-name-agencia = Egyes források a névben Autoridade helyett az Agência szót írják.
authority-note-took-over-from-ico = 2026. szeptember 30-án az Information Commission átvette az Information Commissioner feladatát (SI 2026/1015). A szerep és a hatáskör változatlan.
authority-note-old-contacts-unknown = Az elolvasott források nem mondják meg, hogy a régi név, webcím és postacím megmarad-e.
authority-note-english-page-ppa = Angol nyelvű oldal: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Koreában hívható számok: 182 (az elolvasott tájékoztatókban szereplő alakban), KISA 118, közvetítő bizottság 1833-6972 (kopico.go.kr).
authority-note-korean-portal = A privacy.go.kr a hatóság bejelentési portálja.
authority-note-replaces-inai = 2025. március 21. óta az INAI helyén áll.
authority-note-freephone-nz = A 0800 803 909 Új-Zélandon belül ingyenesen hívható szám.
authority-note-freephone-ua = A 0 800 50 17 20 Ukrajnán belül ingyenesen hívható szám.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = Azok az EU-beli vállalatok, amelyek esetében ez a fő felügyeleti hatóság, egy 2026. július 5-én kézzel ellenőrzött nyilvántartásból származnak, amely összegyűjti, mit neveznek meg a szolgáltatások saját adatvédelmi dokumentumai.
authority-note-lead-dpc-acted = A Meta AI és a Grok esetében maga járt el fő felügyeleti hatóságként.
authority-note-lead-parent-companies = A Gemini, a YouTube és a Microsoft Copilot a Google, illetve a Microsoft szolgáltatásaként szerepel.
authority-note-lead-chatgpt-presumed = ChatGPT: egy 2024-es nyilvántartás az OpenAI Ireland Limitedet sorolja fel európai vállalatként. Ezért feltehetően ez a fő felügyeleti hatóság, de egyetlen elolvasott forrás sem mondja ezt.
authority-note-lead-company-amazon = Az EU-beli vállalat a luxemburgi Amazon Europe Core S.à r.l.
authority-note-lead-companies-netherlands = Az EU-beli vállalatok Amszterdamban vagy Schipholban vannak.
authority-note-lead-github-presumed = A GitHub esetében a nyilvántartás szerint feltételezett, nem hivatalosan kijelölt.
authority-note-lead-company-spotify = Az EU-beli vállalat a svédországi Spotify AB.
