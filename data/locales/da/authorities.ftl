### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Virksomheder og offentlige organer. Den behandler klager fra personer, der bor i denne delstat, over private virksomheder, også udenlandske (de sendes videre til den ledende tilsynsmyndighed).
authority-scope-federal-bodies-telecoms-post = Føderale offentlige organer, tele og post. For private virksomheder (sociale netværk, AI-tjenester) skal du bruge myndigheden i den delstat, hvor du bor.
authority-scope-bavaria-private-sector = Privat sektor: Dette er den bayerske myndighed for klager over virksomheder.
authority-scope-bavaria-public-sector = Kun bayerske offentlige organer. Den behandler ikke klager over virksomheder.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Der findes klageskabeloner på tysk og engelsk, ifølge en liste fra 2026.
authority-note-languages-fr-nl-de = En liste fra 2026 siger, at klager skal være på fransk, nederlandsk eller tysk, og at engelsk ikke accepteres.
authority-note-languages-fi-sv = Klager behandles på finsk eller svensk. En liste fra 2026 siger, at finsk foretrækkes.
authority-note-language-french-only = En liste fra 2026 siger, at klageproceduren kun foregår på fransk.
authority-note-language-italian = En liste fra 2026 siger, at klager skal være på italiensk.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Klager via e-mail skal være underskrevet med en kvalificeret elektronisk signatur (QES).
authority-note-form-needs-mitid = Onlineformularen kræver MitID (det danske elektroniske id). Uden det skal du bruge post eller e-mail.
authority-note-form-needs-spanish-certificate = Onlineindgivelse kræver et spansk digitalt certifikat eller Cl@ve. Andre indgiver klagen med post og på spansk.
authority-note-form-needs-id-porten = Onlineformularen kræver ID-porten/BankID. Uden det klager du skriftligt.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it er en certificeret postkasse (PEC): Mail fra en almindelig adresse bliver måske ikke modtaget. En liste fra 2026 angiver garante@gpdp.it som almindelig e-mail.
authority-note-no-plain-email = En liste fra 2026 siger, at almindelig e-mail ikke er en formel kanal. Brug den elektroniske indbakke (ePUAP) eller post.
authority-note-no-complaints-by-phone = Klager modtages ikke pr. telefon.
authority-note-no-form-found = Der er ikke fundet nogen klageformular i de læste kilder. Brug e-mail, post eller hjemmesiden.
authority-note-customer-service-page = Der er ikke fundet nogen side, der med sikkerhed er klageformularen. Linket fører til kundeservicesiden.
authority-note-contact-page-not-form = Linket fører til kontaktsiden, ikke til en formular.
authority-note-popia-form-5 = Klager indgives på POPIA-formular 5. Den generelle e-mailadresse er enquiries@inforegulator.org.za.
authority-note-phone-consultation = Rådgivning pr. telefon er den sædvanlige måde at henvende sig på (kilden er fra 2023-24).
authority-note-consumer-reports = Denne myndighed tager imod anmeldelser fra forbrugere.
authority-note-becomes-public-document = Det, du sender ind, bliver et offentligt dokument efter svensk lov, siger en liste fra 2026.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = Myndigheden forventer, at du har kontaktet virksomheden først, og at den ikke har svaret inden for fristen i artikel 12, stk. 3.
authority-note-company-first-by-law = Når det gælder en anmodning om dine rettigheder, kræver denne myndighed efter national lov, at du først har henvendt dig til virksomheden.
authority-note-company-first-kvkk = Spørg virksomheden først: Den har 30 dage. Derefter har du 30 dage, fra du får kendskab til et svar, eller 60 dage fra anmodningen, hvis der ikke kom noget svar, eller det kom for sent. Overskredne frister kan ikke indhentes.
authority-note-uk-company-first-possible = Siden 19. juni 2026 skal virksomheder give dig mulighed for at klage til dem først og bekræfte modtagelsen inden for 30 dage (s.164A DPA 2018).
authority-note-cannot-fine = Denne myndighed kan ikke give virksomheder bøder. En persons krav skal rejses ved de civile domstole.
authority-note-petition-lgpd = Du har ret til at indgive en begæring til myndigheden mod virksomheden (LGPD artikel 18 §1).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) sender én anmodning om sletning til alle registrerede datamæglere.
authority-note-enforces-ctdpa = Den håndhæver Connecticut Data Privacy Act, som siden 1. juli 2026 pålægger virksomheder at oplyse, om de træner store sprogmodeller på personoplysninger.
authority-note-no-federal-right = Ifølge de læste kilder er der ingen generel føderal ret til indsigelse mod AI-træning.
authority-note-gdpr-through-eea = GDPR gælder her gennem EØS-aftalen.
authority-note-federal-law-pipeda = Den føderale lov for den private sektor er PIPEDA.
authority-note-dpb-in-force = Reglerne om nævnet har været i kraft siden 13. november 2025. Pligterne over for borgerne følger den 13. maj 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = Den 27. maj 2025 opgav den sin egen hasteprocedure mod Meta AI til fordel for en fælles europæisk linje.
authority-note-objection-guide-reported-2025 = Den har offentliggjort hjælp trin for trin til at gøre indsigelse mod AI-træning (omtalt i oktober 2025).
authority-note-objection-guide-cnil = Den 16. oktober 2025 offentliggjorde den vejledninger trin for trin til at gøre indsigelse mod chatbotters AI-træning.
authority-note-opc-x-investigation = I februar 2025 indledte den en undersøgelse af X (træning af Grok).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Myndigheden har flyttet indhold til https://www.gov.cy/dataprotection/ og den gamle klageside kan også være flyttet.
authority-note-moved-uoou-gov-cz = Hjemmesiden er flyttet fra uoou.cz til uoou.gov.cz. E-mailadressen er fra en oplysning fra 2023 og kan også være ændret.
authority-note-older-addresses-azop = Ældre oplysninger angiver Selska cesta 136 (2023) og Fra Grge Martića 14. Den nyeste læste kilde angiver Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Ældre oplysninger angiver 21 Fitzwilliam Square South og +353 1800 437 737.
authority-note-older-address-personuvernd = Ældre oplysninger angiver Rauðarárstígur 10.
authority-note-older-address-uodo = Ældre oplysninger angiver ul. Stawki 2.
authority-note-older-address-uoou-sk = Ældre oplysninger angiver Hraničná 12, Bratislava.
authority-note-name-agencia = Nogle kilder skriver Agência i stedet for Autoridade i navnet.
authority-note-took-over-from-ico = Den 30. september 2026 overtog Information Commission fra Information Commissioner (SI 2026/1015). Rolle og beføjelser er uændrede.
authority-note-old-contacts-unknown = De læste kilder siger ikke, om det gamle navn, webadressen og postadressen består.
authority-note-english-page-ppa = Side på engelsk: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Numre at ringe til i Korea: 182 (som angivet i de læste meddelelser), KISA 118, mæglingsudvalget 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr er myndighedens portal for anmeldelser.
authority-note-replaces-inai = Siden 21. marts 2025 har den erstattet INAI.
authority-note-freephone-nz = 0800 803 909 er et gratis telefonnummer i New Zealand.
authority-note-freephone-ua = 0 800 50 17 20 er et gratis telefonnummer i Ukraine.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = De EU-selskaber, den er ledende for, er taget fra et register, der er kontrolleret manuelt den 5. juli 2026, og som samler det, tjenesternes egne privatlivsdokumenter nævner.
authority-note-lead-dpc-acted = Den har selv handlet som ledende tilsynsmyndighed for Meta AI og Grok.
authority-note-lead-parent-companies = Gemini, YouTube og Microsoft Copilot er opført som tjenester fra Google og Microsoft.
authority-note-lead-chatgpt-presumed = ChatGPT: En oplysning fra 2024 angiver OpenAI Ireland Limited som selskabet for Europa. Denne myndighed er altså formodentlig ledende tilsynsmyndighed, men ingen læst kilde siger det.
authority-note-lead-company-amazon = EU-selskabet er Amazon Europe Core S.à r.l. i Luxembourg.
authority-note-lead-companies-netherlands = EU-selskaberne er i Amsterdam eller Schiphol.
authority-note-lead-github-presumed = For GitHub siger registret ”formodet, ikke formelt udpeget”.
authority-note-lead-company-spotify = EU-selskabet er Spotify AB i Sverige.
