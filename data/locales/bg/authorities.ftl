### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Компании и публични органи. Приема жалби от хора, които живеят в тази федерална провинция, срещу частни компании, също и чуждестранни (жалбите срещу тях се препращат на водещия орган).
authority-scope-federal-bodies-telecoms-post = Федерални публични органи, телекомуникации и пощи. За частни компании (социални мрежи, ИИ услуги) се обърнете към органа на федералната провинция, в която живеете.
authority-scope-bavaria-private-sector = Частен сектор: това е баварският орган за жалби срещу компании.
authority-scope-bavaria-public-sector = Само публични органи на Бавария. Не приема жалби срещу компании.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Има образци за жалби на немски и английски според един списък от 2026 г.
authority-note-languages-fr-nl-de = Един списък от 2026 г. казва, че жалбите трябва да са на френски, нидерландски или немски и че английски не се приема.
authority-note-languages-fi-sv = Жалбите се разглеждат на фински или шведски. Един списък от 2026 г. казва, че се предпочита фински.
authority-note-language-french-only = Един списък от 2026 г. казва, че процедурата за жалби е само на френски.
authority-note-language-italian = Един списък от 2026 г. казва, че жалбите трябва да са на италиански.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Жалбите по имейл трябва да са подписани с квалифициран електронен подпис (КЕП).
authority-note-form-needs-mitid = За онлайн формуляра е нужен MitID (датската електронна идентификация). Без него използвайте поща или имейл.
authority-note-form-needs-spanish-certificate = За онлайн подаване е нужен испански цифров сертификат или Cl@ve. Останалите подават жалба по пощата на испански.
authority-note-form-needs-id-porten = За онлайн формуляра е нужен ID-porten/BankID. Без него подайте жалбата писмено.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it е сертифицирана пощенска кутия (PEC): съобщения от обикновен адрес може да не бъдат приети. Един списък от 2026 г. посочва garante@gpdp.it като обикновен имейл.
authority-note-no-plain-email = Един списък от 2026 г. казва, че обикновеният имейл не е официален канал. Използвайте електронната кутия (ePUAP) или поща.
authority-note-no-complaints-by-phone = Жалби по телефона не се приемат.
authority-note-no-form-found = В прочетените източници не е намерен формуляр за жалби. Използвайте имейл, поща или сайта.
authority-note-customer-service-page = Не е намерена страница, която със сигурност да е формулярът за жалби. Връзката води към страницата за обслужване.
authority-note-contact-page-not-form = Връзката води към страницата за контакт, а не към формуляр.
authority-note-popia-form-5 = За жалби се използва формуляр 5 по POPIA. Общият имейл адрес е enquiries@inforegulator.org.za.
authority-note-phone-consultation = Обикновено се започва с консултация по телефона (източникът е от 2023–2024 г.).
authority-note-consumer-reports = Този орган приема сигнали от потребители.
authority-note-becomes-public-document = Това, което изпращате, става публичен документ според шведското право, казва един списък от 2026 г.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = Органът очаква първо да сте се свързали с компанията и тя да не е отговорила в срока по чл. 12, пар. 3.
authority-note-company-first-by-law = При искане за упражняване на право този орган изисква по силата на националното право първо да сте се обърнали към компанията.
authority-note-company-first-kvkk = Първо се обърнете към компанията: тя има 30 дни. След това имате 30 дни от узнаването на отговора или 60 дни от искането, ако отговор няма или е закъснял. Пропуснатите срокове не могат да бъдат възстановени.
authority-note-uk-company-first-possible = От 19 юни 2026 г. компаниите трябва да ви дават възможност първо да подадете жалба до тях и трябва да потвърдят получаването до 30 дни (s.164A DPA 2018).
authority-note-cannot-fine = Този орган не може да глобява компании. Претенциите на лицата се разглеждат от гражданските съдилища.
authority-note-petition-lgpd = Имате право да подадете петиция до органа срещу компанията (LGPD, чл. 18, §1).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) изпраща едно искане за изтриване до всички регистрирани брокери на данни.
authority-note-enforces-ctdpa = Прилага закона Connecticut Data Privacy Act, който от 1 юли 2026 г. задължава компаниите да казват дали обучават големи езикови модели с лични данни.
authority-note-no-federal-right = Според прочетените източници няма общо федерално право на възражение срещу обучение на ИИ.
authority-note-gdpr-through-eea = ОРЗД се прилага тук чрез Споразумението за ЕИП.
authority-note-federal-law-pipeda = Федералният закон за частния сектор е PIPEDA.
authority-note-dpb-in-force = Правилата за Съвета са в сила от 13 ноември 2025 г. Задълженията към хората следват на 13 май 2027 г.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = На 27 май 2025 г. се отказа от собственото си спешно производство срещу Meta AI в полза на обща европейска линия.
authority-note-objection-guide-reported-2025 = Публикува ръководство стъпка по стъпка за възражение срещу обучение на ИИ (съобщено през октомври 2025 г.).
authority-note-objection-guide-cnil = На 16 октомври 2025 г. публикува указания стъпка по стъпка за възражение срещу обучението на ИИ от чатботове.
authority-note-opc-x-investigation = През февруари 2025 г. започна разследване на X (обучение на Grok).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Службата е преместила съдържание на https://www.gov.cy/dataprotection/ и старата страница за жалби може също да е преместена.
authority-note-moved-uoou-gov-cz = Сайтът се премести от uoou.cz на uoou.gov.cz. Имейл адресът е от запис от 2023 г. и може също да е променен.
authority-note-older-addresses-azop = По-стари записи посочват Selska cesta 136 (2023) и Fra Grge Martića 14. Най-новият прочетен източник посочва Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = По-стари записи посочват 21 Fitzwilliam Square South и +353 1800 437 737.
authority-note-older-address-personuvernd = По-стари записи посочват Rauðarárstígur 10.
authority-note-older-address-uodo = По-стари записи посочват ul. Stawki 2.
authority-note-older-address-uoou-sk = По-стари записи посочват Hraničná 12, Bratislava.
authority-note-name-agencia = Някои източници пишат в името Agência вместо Autoridade.
authority-note-took-over-from-ico = На 30 септември 2026 г. Information Commission пое функциите от Information Commissioner (SI 2026/1015). Ролята и правомощията са непроменени.
authority-note-old-contacts-unknown = Прочетените източници не казват дали старото име, уебадресът и пощенският адрес остават.
authority-note-english-page-ppa = Страница на английски: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Номера за набиране в Корея: 182 (както е отпечатан в прочетени уведомления), KISA 118, комисия за медиация 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr е порталът на органа за сигнали.
authority-note-replaces-inai = От 21 март 2025 г. замества INAI.
authority-note-freephone-nz = 0800 803 909 е безплатен номер в Нова Зеландия.
authority-note-freephone-ua = 0 800 50 17 20 е безплатен номер в Украйна.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = Компаниите в ЕС, за които е водещ, са взети от регистър, проверен ръчно на 5 юли 2026 г., който събира посоченото в документите за поверителност на самите услуги.
authority-note-lead-dpc-acted = Самият орган е действал като водещ за Meta AI и Grok.
authority-note-lead-parent-companies = Gemini, YouTube и Microsoft Copilot са посочени като услуги на Google и Microsoft.
authority-note-lead-chatgpt-presumed = ChatGPT: запис от 2024 г. посочва OpenAI Ireland Limited като компанията за Европа. Така че вероятно този орган е водещ, но нито един прочетен източник не го казва.
authority-note-lead-company-amazon = Компанията в ЕС е Amazon Europe Core S.à r.l. в Люксембург.
authority-note-lead-companies-netherlands = Компаниите в ЕС са в Амстердам или Схипхол.
authority-note-lead-github-presumed = За GitHub регистърът посочва, че органът е водещ по предположение, без да е официално определен.
authority-note-lead-company-spotify = Компанията в ЕС е Spotify AB в Швеция.
