### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Podjetja in javni organi. Sprejema pritožbe oseb, ki živijo v tej zvezni deželi, proti zasebnim podjetjem, tudi tujim (te se posredujejo vodilnemu organu).
authority-scope-federal-bodies-telecoms-post = Zvezni javni organi, telekomunikacije in pošta. Za zasebna podjetja (družbena omrežja, storitve UI) se obrnite na organ zvezne dežele, v kateri živite.
authority-scope-bavaria-private-sector = Zasebni sektor: to je bavarski organ za pritožbe glede podjetij.
authority-scope-bavaria-public-sector = Samo bavarski javni organi. Pritožb glede podjetij ne sprejema.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Po seznamu iz leta 2026 obstajajo predloge za pritožbo v nemščini in angleščini.
authority-note-languages-fr-nl-de = Seznam iz leta 2026 navaja, da morajo biti pritožbe v francoščini, nizozemščini ali nemščini in da angleščina ni sprejeta.
authority-note-languages-fi-sv = Pritožbe se obravnavajo v finščini ali švedščini. Seznam iz leta 2026 navaja, da ima prednost finščina.
authority-note-language-french-only = Seznam iz leta 2026 navaja, da pritožbeni postopek poteka samo v francoščini.
authority-note-language-italian = Seznam iz leta 2026 navaja, da morajo biti pritožbe v italijanščini.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Pritožbe po e-pošti morajo biti podpisane s kvalificiranim elektronskim podpisom (QES).
authority-note-form-needs-mitid = Za spletni obrazec je potreben MitID (danska elektronska identiteta). Brez njega uporabite pošto ali e-pošto.
authority-note-form-needs-spanish-certificate = Za spletno vložitev je potrebno špansko digitalno potrdilo ali Cl@ve. Drugi pošljejo po pošti v španščini.
authority-note-form-needs-id-porten = Za spletni obrazec je potreben ID-porten/BankID. Brez njega se pritožite pisno.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it je certificirani poštni predal (PEC): pošta z navadnega naslova morda ne bo sprejeta. Seznam iz leta 2026 kot navadni e-poštni naslov navaja garante@gpdp.it.
authority-note-no-plain-email = Seznam iz leta 2026 navaja, da navadna e-pošta ni uradna pot. Uporabite elektronski predal (ePUAP) ali pošto.
authority-note-no-complaints-by-phone = Pritožb ne sprejemajo po telefonu.
authority-note-no-form-found = V prebranih virih nismo našli obrazca za pritožbo. Uporabite e-pošto, pošto ali spletišče.
authority-note-customer-service-page = Nismo našli strani, ki bi bila zanesljivo obrazec za pritožbo. Povezava vodi na stran službe za stranke.
authority-note-contact-page-not-form = Povezava vodi na stran za stik, ne na obrazec.
authority-note-popia-form-5 = Za pritožbe se uporablja obrazec POPIA 5. Splošni e-poštni naslov je enquiries@inforegulator.org.za.
authority-note-phone-consultation = Običajen prvi korak je posvet po telefonu (vir je iz obdobja 2023–24).
authority-note-consumer-reports = Ta organ sprejema prijave potrošnikov.
authority-note-becomes-public-document = Kar pošljete, po švedskem pravu postane javni dokument, navaja seznam iz leta 2026.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = Organ pričakuje, da ste se najprej obrnili na podjetje in da ni odgovorilo v roku iz člena 12(3).
authority-note-company-first-by-law = Pri zahtevi za uveljavljanje pravic ta organ po nacionalnem zakonu zahteva, da ste se najprej obrnili na podjetje.
authority-note-company-first-kvkk = Najprej se obrnite na podjetje: ima 30 dni. Nato imate 30 dni od seznanitve z odgovorom ali 60 dni od zahteve, če odgovora ni bilo ali je prišel prepozno. Zamujenih rokov ni mogoče nadomestiti.
authority-note-uk-company-first-possible = Od 19. junija 2026 vam morajo podjetja omogočiti, da se najprej pritožite njim, in prejem potrditi v 30 dneh (oddelek 164A zakona DPA 2018).
authority-note-cannot-fine = Ta organ podjetjem ne more nalagati glob. Zahtevki posameznika sodijo na civilna sodišča.
authority-note-petition-lgpd = Imate pravico, da se pri organu pritožite zoper podjetje (člen 18, § 1, LGPD).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) pošlje eno zahtevo za izbris vsem registriranim posrednikom podatkov.
authority-note-enforces-ctdpa = Uveljavlja zakon zvezne države Connecticut o varstvu podatkov, ki od 1. julija 2026 podjetjem nalaga, da povedo, ali na osebnih podatkih učijo velike jezikovne modele.
authority-note-no-federal-right = Po prebranih virih ni splošne zvezne pravice do ugovora učenju UI.
authority-note-gdpr-through-eea = GDPR tu velja na podlagi Sporazuma o EGP.
authority-note-federal-law-pipeda = Zvezni zakon za zasebni sektor je PIPEDA.
authority-note-dpb-in-force = Pravila o odboru veljajo od 13. novembra 2025. Dolžnosti do ljudi sledijo 13. maja 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = 27. maja 2025 je opustil lastni nujni postopek proti Meta AI v korist skupnega evropskega pristopa.
authority-note-objection-guide-reported-2025 = Objavil je navodila po korakih za ugovor učenju UI (po poročilu iz oktobra 2025).
authority-note-objection-guide-cnil = 16. oktobra 2025 je objavil navodila po korakih za ugovor učenju UI pri klepetalnih botih.
authority-note-opc-x-investigation = Februarja 2025 je začel preiskavo družbe X (učenje Groka).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Urad je vsebine preselil na https://www.gov.cy/dataprotection/ in morda se je preselila tudi stara stran za pritožbe.
authority-note-moved-uoou-gov-cz = Spletišče se je z uoou.cz preselilo na uoou.gov.cz. E-poštni naslov je iz zapisa iz leta 2023 in se je morda tudi preselil.
authority-note-older-addresses-azop = Starejši zapisi navajajo Selska cesta 136 (2023) in Fra Grge Martića 14. Najnovejši prebrani vir navaja Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Starejši zapisi navajajo 21 Fitzwilliam Square South in +353 1800 437 737.
authority-note-older-address-personuvernd = Starejši zapisi navajajo Rauðarárstígur 10.
authority-note-older-address-uodo = Starejši zapisi navajajo ul. Stawki 2.
authority-note-older-address-uoou-sk = Starejši zapisi navajajo Hraničná 12, Bratislava.
authority-note-name-agencia = Nekateri viri v imenu pišejo Agência namesto Autoridade.
authority-note-took-over-from-ico = 30. septembra 2026 je organ Information Commission prevzel naloge organa Information Commissioner (SI 2026/1015). Vloga in pooblastila so nespremenjeni.
authority-note-old-contacts-unknown = Prebrani viri ne povedo, ali stari naziv, spletni naslov in poštni naslov ostanejo.
authority-note-english-page-ppa = Angleška stran: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Telefonske številke za klice v Koreji: 182 (kot je natisnjeno v prebranih obvestilih), KISA 118, odbor za mediacijo 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr je portal organa za prijave.
authority-note-replaces-inai = Od 21. marca 2025 deluje namesto INAI.
authority-note-freephone-nz = 0800 803 909 je brezplačna številka na Novi Zelandiji.
authority-note-freephone-ua = 0 800 50 17 20 je brezplačna številka v Ukrajini.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = Podjetja v EU, za katera vodi postopke, so povzeta iz registra, ročno preverjenega 5. julija 2026, ki zbira, kar navajajo dokumenti storitev o zasebnosti.
authority-note-lead-dpc-acted = Pri Meta AI in Groku je kot vodilni organ ukrepal sam.
authority-note-lead-parent-companies = Gemini, YouTube in Microsoft Copilot so navedeni kot storitve podjetij Google in Microsoft.
authority-note-lead-chatgpt-presumed = ChatGPT: zapis iz leta 2024 kot podjetje za Evropo navaja OpenAI Ireland Limited. Ta organ je torej domnevno vodilni, vendar tega ne navaja noben prebrani vir.
authority-note-lead-company-amazon = Podjetje v EU je Amazon Europe Core S.à r.l. v Luksemburgu.
authority-note-lead-companies-netherlands = Podjetja v EU so v Amsterdamu ali Schipholu.
authority-note-lead-github-presumed = Za GitHub je v registru navedeno, da je domnevno vodilni, ne uradno določen.
authority-note-lead-company-spotify = Podjetje v EU je Spotify AB na Švedskem.
