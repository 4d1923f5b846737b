### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Kumpaniji u korpi pubbliċi. Tilqa’ lmenti minn nies li jgħixu f’dan l-istat federali kontra kumpaniji privati, anki barranin (dawn jingħaddew lill-awtorità ewlenija).
authority-scope-federal-bodies-telecoms-post = Korpi pubbliċi federali, telekomunikazzjoni u posta. Għal kumpaniji privati (networks soċjali, servizzi tal-IA), uża l-awtorità tal-istat federali fejn tgħix.
authority-scope-bavaria-private-sector = Settur privat: din hija l-awtorità Bavariża għal ilmenti dwar kumpaniji.
authority-scope-bavaria-public-sector = Korpi pubbliċi Bavariżi biss. Ma tilqax ilmenti dwar kumpaniji.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Jeżistu mudelli tal-ilment bil-Ġermaniż u bl-Ingliż, skont lista waħda tal-2026.
authority-note-languages-fr-nl-de = Lista waħda tal-2026 tgħid li l-ilmenti jridu jkunu bil-Franċiż, bin-Netherlandiż jew bil-Ġermaniż, u l-Ingliż ma jiġix aċċettat.
authority-note-languages-fi-sv = L-ilmenti jiġu ttrattati bil-Finlandiż jew bl-Iżvediż. Lista waħda tal-2026 tgħid li l-Finlandiż huwa ppreferut.
authority-note-language-french-only = Lista waħda tal-2026 tgħid li l-proċess tal-ilment huwa bil-Franċiż biss.
authority-note-language-italian = Lista waħda tal-2026 tgħid li l-ilmenti jridu jkunu bit-Taljan.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = L-ilmenti bl-email iridu jiġu ffirmati b’firma elettronika kwalifikata (QES).
authority-note-form-needs-mitid = Il-formola online teħtieġ MitID (l-ID elettronika Daniża). Mingħajrha, uża l-posta jew l-email.
authority-note-form-needs-spanish-certificate = Il-preżentazzjoni online teħtieġ ċertifikat diġitali Spanjol jew Cl@ve. Oħrajn jippreżentaw bil-posta bl-Ispanjol.
authority-note-form-needs-id-porten = Il-formola online teħtieġ ID-porten/BankID. Mingħajrhom, ilmenta bil-miktub.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it hija kaxxa postali ċċertifikata (PEC): email minn indirizz ordinarju tista’ ma tiġix aċċettata. Lista waħda tal-2026 tagħti garante@gpdp.it bħala email ordinarja.
authority-note-no-plain-email = Lista waħda tal-2026 tgħid li email sempliċi mhijiex kanal formali. Uża l-kaxxa elettronika (ePUAP) jew il-posta.
authority-note-no-complaints-by-phone = L-ilmenti ma jittiħdux bit-telefon.
authority-note-no-form-found = Ma nstabet l-ebda formola tal-ilment fis-sorsi li nqraw. Uża l-email, il-posta jew is-sit web.
authority-note-customer-service-page = Ma nstabet l-ebda paġna li żgur hija l-formola tal-ilment. Il-link iwassal għall-paġna tas-servizz tal-klijenti.
authority-note-contact-page-not-form = Il-link iwassal għall-paġna ta’ kuntatt, mhux għal formola.
authority-note-popia-form-5 = L-ilmenti jużaw il-formola 5 tal-POPIA. L-indirizz tal-email ġenerali huwa enquiries@inforegulator.org.za.
authority-note-phone-consultation = Il-konsultazzjoni bit-telefon hija l-mod tas-soltu kif tibda (is-sors huwa mill-2023-24).
authority-note-consumer-reports = Din l-awtorità tilqa’ rapporti mill-konsumaturi.
authority-note-becomes-public-document = Dak li tibgħat isir dokument pubbliku skont il-liġi Żvediża, tgħid lista waħda tal-2026.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = L-awtorità tistenna li l-ewwel tkun ikkuntattjajt lill-kumpanija u li ma weġbitx fil-perjodu tal-Art. 12(3).
authority-note-company-first-by-law = Għal talba dwar id-drittijiet, din l-awtorità titlob skont il-liġi nazzjonali li l-ewwel tkun staqsejt lill-kumpanija.
authority-note-company-first-kvkk = L-ewwel staqsi lill-kumpanija: għandha 30 jum. Imbagħad għandek 30 jum minn meta ssir taf bi tweġiba, jew 60 jum mit-talba jekk ma kien hemm l-ebda tweġiba jew waslet tard. Perjodi li jgħaddu ma jistgħux jiġu rkuprati.
authority-note-uk-company-first-possible = Mid-19 ta’ Ġunju 2026 il-kumpaniji jrid ikollhom mod kif l-ewwel tilmenta magħhom u jridu jikkonfermaw il-wasla fi żmien 30 jum (s.164A DPA 2018).
authority-note-cannot-fine = Din l-awtorità ma tistax timmulta kumpaniji. Il-pretensjonijiet ta’ persuna jmorru l-qrati ċivili.
authority-note-petition-lgpd = Għandek id-dritt tagħmel petizzjoni lill-awtorità kontra l-kumpanija (LGPD Art. 18 §1).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) jibgħat talba waħda għat-tħassir lis-sensara tad-data rreġistrati kollha.
authority-note-enforces-ctdpa = Tinforza l-Connecticut Data Privacy Act, li mill-1 ta’ Lulju 2026 jobbliga lill-kumpaniji jgħidu jekk iħarrġux mudelli lingwistiċi kbar fuq data personali.
authority-note-no-federal-right = Fis-sorsi li nqraw, ma hemm l-ebda dritt federali ġenerali ta’ oġġezzjoni għat-taħriġ tal-IA.
authority-note-gdpr-through-eea = Il-GDPR japplika hawn permezz tal-Ftehim dwar iż-ŻEE.
authority-note-federal-law-pipeda = Il-liġi federali għas-settur privat hija l-PIPEDA.
authority-note-dpb-in-force = Ir-regoli dwar il-Bord ilhom fis-seħħ mit-13 ta’ Novembru 2025. Id-dmirijiet lejn in-nies isegwu fit-13 ta’ Mejju 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = Fis-27 ta’ Mejju 2025 irrinunzjat għall-proċedura urġenti tagħha kontra Meta AI favur linja Ewropea komuni.
authority-note-objection-guide-reported-2025 = Ippubblikat għajnuna pass pass biex wieħed joġġezzjona għat-taħriġ tal-IA (irrappurtat f’Ottubru 2025).
authority-note-objection-guide-cnil = Fis-16 ta’ Ottubru 2025 ippubblikat struzzjonijiet pass pass biex wieħed joġġezzjona għat-taħriġ tal-IA minn chatbots.
authority-note-opc-x-investigation = Fi Frar 2025 fetħet investigazzjoni dwar X (taħriġ ta’ Grok).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = L-uffiċċju mexxa kontenut lejn https://www.gov.cy/dataprotection/ u l-paġna l-antika tal-ilmenti setgħet tmexxiet ukoll.
authority-note-moved-uoou-gov-cz = Is-sit web tmexxa minn uoou.cz għal uoou.gov.cz. L-indirizz tal-email huwa minn rekord tal-2023 u seta’ tmexxa wkoll.
authority-note-older-addresses-azop = Rekords eqdem jagħtu Selska cesta 136 (2023) u Fra Grge Martića 14. L-aktar sors ġdid li nqara jagħti Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Rekords eqdem jagħtu 21 Fitzwilliam Square South u +353 1800 437 737.
authority-note-older-address-personuvernd = Rekords eqdem jagħtu Rauðarárstígur 10.
authority-note-older-address-uodo = Rekords eqdem jagħtu ul. Stawki 2.
authority-note-older-address-uoou-sk = Rekords eqdem jagħtu Hraničná 12, Bratislava.
authority-note-name-agencia = Xi sorsi jiktbu Agência minflok Autoridade fl-isem.
authority-note-took-over-from-ico = Fit-30 ta’ Settembru 2026 l-Information Commission ħadet post l-Information Commissioner (SI 2026/1015). Ir-rwol u s-setgħat ma nbidlux.
authority-note-old-contacts-unknown = Is-sorsi li nqraw ma jgħidux jekk l-isem, l-indirizz web u l-indirizz postali l-antiki jibqgħux.
authority-note-english-page-ppa = Paġna bl-Ingliż: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Numri li ċċempel fil-Korea: 182 (kif stampat f’avviżi li nqraw), KISA 118, kumitat tal-medjazzjoni 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr huwa l-portal tal-awtorità għar-rapporti.
authority-note-replaces-inai = Mill-21 ta’ Marzu 2025 qiegħda minflok INAI.
authority-note-freephone-nz = 0800 803 909 huwa numru bla ħlas ġewwa New Zealand.
authority-note-freephone-ua = 0 800 50 17 20 huwa numru bla ħlas ġewwa l-Ukrajna.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = Il-kumpaniji tal-UE li għalihom hija l-awtorità ewlenija huma meħuda minn reġistru vverifikat bl-idejn fil-5 ta’ Lulju 2026, li jiġbor dak li jsemmu d-dokumenti tal-privatezza tas-servizzi stess.
authority-note-lead-dpc-acted = Hija stess aġixxiet bħala awtorità ewlenija għal Meta AI u Grok.
authority-note-lead-parent-companies = Gemini, YouTube u Microsoft Copilot huma elenkati bħala servizzi ta’ Google u Microsoft.
authority-note-lead-chatgpt-presumed = ChatGPT: rekord tal-2024 jelenka OpenAI Ireland Limited bħala l-kumpanija għall-Ewropa. Għalhekk din hija preżumibbilment l-awtorità ewlenija, iżda l-ebda sors li nqara ma jgħid dan.
authority-note-lead-company-amazon = Il-kumpanija tal-UE hija Amazon Europe Core S.à r.l. fil-Lussemburgu.
authority-note-lead-companies-netherlands = Il-kumpaniji tal-UE jinsabu f’Amsterdam jew Schiphol.
authority-note-lead-github-presumed = Għal GitHub ir-reġistru jgħid preżunta, mhux maħtura formalment.
authority-note-lead-company-spotify = Il-kumpanija tal-UE hija Spotify AB fl-Iżvezja.
