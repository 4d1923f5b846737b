### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Cuideachtaí agus comhlachtaí poiblí. Glacann sé le gearáin ó dhaoine a bhfuil cónaí orthu sa stát cónaidhme seo in aghaidh cuideachtaí príobháideacha, cuideachtaí eachtracha freisin (cuirtear iad sin ar aghaidh chuig an bpríomhúdarás).
authority-scope-federal-bodies-telecoms-post = Comhlachtaí poiblí cónaidhme, teileachumarsáid agus post. Do chuideachtaí príobháideacha (líonraí sóisialta, seirbhísí IS), úsáid údarás an stáit chónaidhme ina bhfuil cónaí ort.
authority-scope-bavaria-private-sector = An earnáil phríobháideach: is é seo údarás na Baváire do ghearáin faoi chuideachtaí.
authority-scope-bavaria-public-sector = Comhlachtaí poiblí na Baváire amháin. Ní ghlacann sé le gearáin faoi chuideachtaí.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Tá teimpléid ghearáin ann i nGearmáinis agus i mBéarla, de réir liosta amháin ó 2026.
authority-note-languages-fr-nl-de = Deir liosta amháin ó 2026 nach mór gearáin a bheith i bhFraincis, in Ollainnis nó i nGearmáinis, agus nach nglactar le Béarla.
authority-note-languages-fi-sv = Láimhseáiltear gearáin i bhFionlainnis nó i Sualainnis. Deir liosta amháin ó 2026 gur fearr Fionlainnis.
authority-note-language-french-only = Deir liosta amháin ó 2026 nach bhfuil próiseas na ngearán ar fáil ach i bhFraincis.
authority-note-language-italian = Deir liosta amháin ó 2026 nach mór gearáin a bheith in Iodáilis.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Ní mór gearáin trí ríomhphost a shíniú le síniú leictreonach cáilithe (QES).
authority-note-form-needs-mitid = Tá MitID (aitheantas leictreonach na Danmhairge) de dhíth don fhoirm ar líne. Gan é, úsáid an post nó ríomhphost.
authority-note-form-needs-spanish-certificate = Chun gearán a chur isteach ar líne tá deimhniú digiteach Spáinneach nó Cl@ve de dhíth. Cuireann daoine eile isteach é tríd an bpost i Spáinnis.
authority-note-form-needs-id-porten = Tá ID-porten/BankID de dhíth don fhoirm ar líne. Gan é, déan gearán i scríbhinn.
authority-note-certified-mailbox-pec = Is bosca poist deimhnithe (PEC) é protocollo@pec.gpdp.it: d'fhéadfadh nach nglacfaí le ríomhphost ó ghnáthsheoladh. Tugann liosta amháin ó 2026 garante@gpdp.it mar ghnáthríomhphost.
authority-note-no-plain-email = Deir liosta amháin ó 2026 nach bealach foirmiúil é gnáthríomhphost. Úsáid an bosca isteach leictreonach (ePUAP) nó an post.
authority-note-no-complaints-by-phone = Ní ghlactar le gearáin ar an teileafón.
authority-note-no-form-found = Níor aimsíodh aon fhoirm ghearáin sna foinsí a léadh. Úsáid ríomhphost, an post nó an suíomh gréasáin.
authority-note-customer-service-page = Níor aimsíodh aon leathanach arb é an fhoirm ghearáin é go cinnte. Téann an nasc chuig an leathanach seirbhíse do chustaiméirí.
authority-note-contact-page-not-form = Téann an nasc chuig an leathanach teagmhála, ní chuig foirm.
authority-note-popia-form-5 = Úsáidtear foirm 5 POPIA le haghaidh gearán. Is é enquiries@inforegulator.org.za an seoladh ríomhphoist ginearálta.
authority-note-phone-consultation = Is é comhairliúchán ar an teileafón an gnáthbhealach isteach (is ó 2023-24 an fhoinse).
authority-note-consumer-reports = Glacann an t-údarás seo le tuairiscí ó thomhaltóirí.
authority-note-becomes-public-document = Déantar doiciméad poiblí faoi dhlí na Sualainne de cibé rud a sheolann tú isteach, a deir liosta amháin ó 2026.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = Bíonn an t-údarás ag súil go ndeachaigh tú i dteagmháil leis an gcuideachta ar dtús agus nár fhreagair sí laistigh de thréimhse Airt. 12(3).
authority-note-company-first-by-law = I gcás iarratas ceart, éilíonn an t-údarás seo de réir an dlí náisiúnta gur iarr tú ar an gcuideachta ar dtús.
authority-note-company-first-kvkk = Iarr ar an gcuideachta ar dtús: tá 30 lá aici. Ansin tá 30 lá agat ón uair a fuair tú amach faoi fhreagra, nó 60 lá ón iarratas mura bhfuarthas freagra nó má bhí sé déanach. Ní féidir tréimhsí a cailleadh a chúiteamh.
authority-note-uk-company-first-possible = Ón 19 Meitheamh 2026 ní mór do chuideachtaí bealach a bheith acu duit chun gearán a dhéanamh leo ar dtús agus ní mór dóibh admháil a thabhairt laistigh de 30 lá (s.164A DPA 2018).
authority-note-cannot-fine = Ní féidir leis an údarás seo fíneáil a ghearradh ar chuideachtaí. Téann éilimh duine chuig na cúirteanna sibhialta.
authority-note-petition-lgpd = Tá an ceart agat achainí a dhéanamh chuig an údarás in aghaidh na cuideachta (Airt. 18 §1 den LGPD).
authority-note-drop-data-brokers = Seolann DROP (privacy.ca.gov/drop) iarratas scriosta amháin chuig gach bróicéir sonraí cláraithe.
authority-note-enforces-ctdpa = Cuireann sé an Connecticut Data Privacy Act i bhfeidhm, a chuireann d'oibleagáid ar chuideachtaí ón 1 Iúil 2026 a rá an ndéanann siad mórmhúnlaí teanga a oiliúint ar shonraí pearsanta.
authority-note-no-federal-right = Sna foinsí a léadh, níl aon cheart ginearálta cónaidhme ann chun agóid a dhéanamh i gcoinne oiliúint IS.
authority-note-gdpr-through-eea = Tá feidhm ag an RGCS anseo trí Chomhaontú LEE.
authority-note-federal-law-pipeda = Is é PIPEDA an dlí cónaidhme don earnáil phríobháideach.
authority-note-dpb-in-force = Tá na rialacha maidir leis an mBord i bhfeidhm ón 13 Samhain 2025. Tagann na dualgais i leith daoine ina ndiaidh ar an 13 Bealtaine 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = Ar an 27 Bealtaine 2025 d'éirigh sé as a nós imeachta práinne féin in aghaidh Meta AI ar mhaithe le cur chuige coiteann Eorpach.
authority-note-objection-guide-reported-2025 = D'fhoilsigh sé cabhair céim ar chéim chun agóid a dhéanamh i gcoinne oiliúint IS (tuairiscithe i mí Dheireadh Fómhair 2025).
authority-note-objection-guide-cnil = Ar an 16 Deireadh Fómhair 2025 d'fhoilsigh sé treoracha céim ar chéim chun agóid a dhéanamh i gcoinne oiliúint IS ag comhráróbait.
authority-note-opc-x-investigation = I mí Feabhra 2025 d'oscail sé imscrúdú ar X (oiliúint Grok).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Tá ábhar bogtha ag an oifig go https://www.gov.cy/dataprotection/ agus d'fhéadfadh an seanleathanach gearán a bheith bogtha freisin.
authority-note-moved-uoou-gov-cz = Bogadh an suíomh gréasáin ó uoou.cz go uoou.gov.cz. Is ó thaifead ó 2023 an seoladh ríomhphoist agus d'fhéadfadh sé a bheith bogtha freisin.
authority-note-older-addresses-azop = Tugann taifid níos sine Selska cesta 136 (2023) agus Fra Grge Martića 14. Tugann an fhoinse is nua a léadh Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Tugann taifid níos sine 21 Fitzwilliam Square South agus +353 1800 437 737.
authority-note-older-address-personuvernd = Tugann taifid níos sine Rauðarárstígur 10.
authority-note-older-address-uodo = Tugann taifid níos sine ul. Stawki 2.
authority-note-older-address-uoou-sk = Tugann taifid níos sine Hraničná 12, Bratislava.
authority-note-name-agencia = Scríobhann roinnt foinsí Agência in ionad Autoridade san ainm.
authority-note-took-over-from-ico = Ar an 30 Meán Fómhair 2026 tháinig an Information Commission i gcomharbacht ar an Information Commissioner (SI 2026/1015). Níor athraigh an ról ná na cumhachtaí.
authority-note-old-contacts-unknown = Ní deir na foinsí a léadh an bhfanann an seanainm, an seoladh gréasáin agus an seoladh poist.
authority-note-english-page-ppa = Leathanach Béarla: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Uimhreacha le diailiú sa Chóiré: 182 (mar atá i gcló i bhfógraí a léadh), KISA 118, coiste idirghabhála 1833-6972 (kopico.go.kr).
authority-note-korean-portal = Is é privacy.go.kr tairseach an údaráis le haghaidh tuairiscí.
authority-note-replaces-inai = Ón 21 Márta 2025 tá sé in ionad INAI.
authority-note-freephone-nz = Is saoruimhir laistigh den Nua-Shéalainn é 0800 803 909.
authority-note-freephone-ua = Is saoruimhir laistigh den Úcráin é 0 800 50 17 20.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = Tógtar na cuideachtaí san Aontas a bhfuil sé ina phríomhúdarás dóibh as clár a seiceáladh de láimh ar an 5 Iúil 2026, a bhailíonn an méid a luann doiciméid phríobháideachais na seirbhísí féin.
authority-note-lead-dpc-acted = Ghníomhaigh sé féin mar phríomhúdarás do Meta AI agus do Grok.
authority-note-lead-parent-companies = Tá Gemini, YouTube agus Microsoft Copilot liostaithe mar sheirbhísí de chuid Google agus Microsoft.
authority-note-lead-chatgpt-presumed = ChatGPT: liostaíonn taifead ó 2024 OpenAI Ireland Limited mar an chuideachta don Eoraip. Mar sin is dócha gurb é an t-údarás seo an príomhúdarás, ach ní deir aon fhoinse a léadh é sin.
authority-note-lead-company-amazon = Is é Amazon Europe Core S.à r.l. i Lucsamburg an chuideachta san Aontas.
authority-note-lead-companies-netherlands = Tá na cuideachtaí san Aontas in Amstardam nó i Schiphol.
authority-note-lead-github-presumed = Maidir le GitHub, deir an clár go nglactar leis gurb amhlaidh atá, ach nár ainmníodh go foirmiúil é.
authority-note-lead-company-spotify = Is é Spotify AB sa tSualainn an chuideachta san Aontas.
