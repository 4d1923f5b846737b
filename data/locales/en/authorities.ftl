### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Companies and public bodies. It takes complaints by people living in this federal state against private companies, also foreign ones (these are passed on to the lead authority).
authority-scope-federal-bodies-telecoms-post = Federal public bodies, telecoms and post. For private companies (social networks, AI services), use the authority of the federal state where you live.
authority-scope-bavaria-private-sector = Private sector: this is the Bavarian authority for complaints about companies.
authority-scope-bavaria-public-sector = Bavarian public bodies only. It does not take complaints about companies.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Complaint templates exist in German and English, according to one 2026 list.
authority-note-languages-fr-nl-de = One 2026 list says complaints must be in French, Dutch or German, and English is not accepted.
authority-note-languages-fi-sv = Complaints are handled in Finnish or Swedish. One 2026 list says Finnish is preferred.
authority-note-language-french-only = One 2026 list says the complaint process is in French only.
authority-note-language-italian = One 2026 list says complaints must be in Italian.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Complaints by e-mail must be signed with a qualified electronic signature (QES).
authority-note-form-needs-mitid = The online form needs MitID (the Danish electronic ID). Without it, use post or e-mail.
authority-note-form-needs-spanish-certificate = Online filing needs a Spanish digital certificate or Cl@ve. Others file by post in Spanish.
authority-note-form-needs-id-porten = The online form needs ID-porten/BankID. Without it, complain in writing.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it is a certified mailbox (PEC): mail from an ordinary address may not be accepted. One 2026 list gives garante@gpdp.it as ordinary e-mail.
authority-note-no-plain-email = One 2026 list says plain e-mail is not a formal channel. Use the electronic inbox (ePUAP) or post.
authority-note-no-complaints-by-phone = Complaints are not taken by phone.
authority-note-no-form-found = No complaint form was found in the sources read. Use e-mail, post or the website.
authority-note-customer-service-page = No page was found that is surely the complaint form. The link leads to the customer service page.
authority-note-contact-page-not-form = The link leads to the contact page, not to a form.
authority-note-popia-form-5 = Complaints use POPIA form 5. The general e-mail address is enquiries@inforegulator.org.za.
authority-note-phone-consultation = Consultation by phone is the usual way in (the source is from 2023-24).
authority-note-consumer-reports = This authority takes consumer reports.
authority-note-becomes-public-document = What you send in becomes a public document under Swedish law, says one 2026 list.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = The authority expects that you contacted the company first and that it did not answer within the period of Art. 12(3).
authority-note-company-first-by-law = For a rights request, this authority requires by national law that you asked the company first.
authority-note-company-first-kvkk = Ask the company first: it has 30 days. Then you have 30 days from learning of an answer, or 60 days from the request if there was no answer or a late one. Missed periods cannot be made up.
# companies must offer it. The text does not say that you have to use it.
authority-note-uk-company-first-possible = Since 19 June 2026 companies must have a way for you to complain to them first and must acknowledge within 30 days (s.164A DPA 2018).
authority-note-cannot-fine = This authority cannot fine companies. Claims of a person go to the civil courts.
authority-note-petition-lgpd = You have the right to petition the authority against the company (LGPD Art. 18 §1).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) sends one deletion request to all registered data brokers.
authority-note-enforces-ctdpa = It enforces the Connecticut Data Privacy Act, which since 1 July 2026 makes companies say whether they train large language models on personal data.
authority-note-no-federal-right = In the sources read, there is no general federal right to object to AI training.
authority-note-gdpr-through-eea = The GDPR applies here through the EEA Agreement.
authority-note-federal-law-pipeda = The federal law for the private sector is PIPEDA.
authority-note-dpb-in-force = The rules on the Board are in force since 13 November 2025. The duties towards people follow on 13 May 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = On 27 May 2025 it gave up its own urgency procedure against Meta AI in favour of a common European line.
authority-note-objection-guide-reported-2025 = It published step-by-step help for objecting to AI training (reported in October 2025).
authority-note-objection-guide-cnil = On 16 October 2025 it published step-by-step instructions for objecting to AI training by chatbots.
authority-note-opc-x-investigation = In February 2025 it opened an investigation of X (Grok training).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = The office has moved content to https://www.gov.cy/dataprotection/ and the old complaint page may have moved too.
authority-note-moved-uoou-gov-cz = The website moved from uoou.cz to uoou.gov.cz. The e-mail address is from a 2023 record and may have moved too.
authority-note-older-addresses-azop = Older records give Selska cesta 136 (2023) and Fra Grge Martića 14. The newest source read gives Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Older records give 21 Fitzwilliam Square South and +353 1800 437 737.
authority-note-older-address-personuvernd = Older records give Rauðarárstígur 10.
authority-note-older-address-uodo = Older records give ul. Stawki 2.
authority-note-older-address-uoou-sk = Older records give Hraničná 12, Bratislava.
authority-note-name-agencia = Some sources write Agência instead of Autoridade in the name.
authority-note-took-over-from-ico = On 30 September 2026 the Information Commission took over from the Information Commissioner (SI 2026/1015). Role and powers are unchanged.
authority-note-old-contacts-unknown = The sources read do not say whether the old name, web address and postal address stay.
authority-note-english-page-ppa = English page: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Numbers to dial in Korea: 182 (as printed in notices read), KISA 118, mediation committee 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr is the authority's portal for reports.
authority-note-replaces-inai = Since 21 March 2025 it is in place of INAI.
authority-note-freephone-nz = 0800 803 909 is a freephone number within New Zealand.
authority-note-freephone-ua = 0 800 50 17 20 is a freephone number within Ukraine.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = The EU companies it leads for are taken from a registry checked by hand on 5 July 2026, which collects what the services' own privacy documents name.
authority-note-lead-dpc-acted = It acted as lead authority itself for Meta AI and Grok.
authority-note-lead-parent-companies = Gemini, YouTube and Microsoft Copilot are listed as services of Google and Microsoft.
authority-note-lead-chatgpt-presumed = ChatGPT: a 2024 record lists OpenAI Ireland Limited as the company for Europe. So this authority presumably leads, but no source read says so.
authority-note-lead-company-amazon = The EU company is Amazon Europe Core S.à r.l. in Luxembourg.
authority-note-lead-companies-netherlands = The EU companies are in Amsterdam or Schiphol.
authority-note-lead-github-presumed = For GitHub the registry notes that this is presumed, not formally decided.
authority-note-lead-company-spotify = The EU company is Spotify AB in Sweden.
