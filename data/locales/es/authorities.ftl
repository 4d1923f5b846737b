### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Empresas y organismos públicos. Admite reclamaciones de personas que viven en este estado federado contra empresas privadas, también extranjeras (estas se trasladan a la autoridad principal).
authority-scope-federal-bodies-telecoms-post = Organismos públicos federales, telecomunicaciones y correos. Para las empresas privadas (redes sociales, servicios de IA), dirígete a la autoridad del estado federado donde vives.
authority-scope-bavaria-private-sector = Sector privado: es la autoridad bávara para las reclamaciones sobre empresas.
authority-scope-bavaria-public-sector = Solo organismos públicos de Baviera. No admite reclamaciones sobre empresas.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Hay modelos de reclamación en alemán y en inglés, según una lista de 2026.
authority-note-languages-fr-nl-de = Una lista de 2026 dice que las reclamaciones deben presentarse en francés, neerlandés o alemán y que no se acepta el inglés.
authority-note-languages-fi-sv = Las reclamaciones se tramitan en finés o en sueco. Una lista de 2026 dice que se prefiere el finés.
authority-note-language-french-only = Una lista de 2026 dice que el procedimiento de reclamación es solo en francés.
authority-note-language-italian = Una lista de 2026 dice que las reclamaciones deben presentarse en italiano.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Las reclamaciones por correo electrónico deben llevar una firma electrónica cualificada (QES).
authority-note-form-needs-mitid = El formulario en línea exige MitID (la identificación electrónica danesa). Sin ella, usa el correo postal o el correo electrónico.
authority-note-form-needs-spanish-certificate = La presentación en línea exige un certificado digital español o Cl@ve. Quien no los tenga la presenta por correo postal, en español.
authority-note-form-needs-id-porten = El formulario en línea exige ID-porten/BankID. Sin ello, reclama por escrito.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it es un buzón certificado (PEC): es posible que no se acepten correos de una dirección normal. Una lista de 2026 da garante@gpdp.it como correo electrónico ordinario.
authority-note-no-plain-email = Una lista de 2026 dice que el correo electrónico simple no es un canal formal. Usa el buzón electrónico (ePUAP) o el correo postal.
authority-note-no-complaints-by-phone = No se admiten reclamaciones por teléfono.
authority-note-no-form-found = No se ha encontrado ningún formulario de reclamación en las fuentes consultadas. Usa el correo electrónico, el correo postal o el sitio web.
authority-note-customer-service-page = No se ha encontrado ninguna página que sea con seguridad el formulario de reclamación. El enlace lleva a la página de atención al público.
authority-note-contact-page-not-form = El enlace lleva a la página de contacto, no a un formulario.
authority-note-popia-form-5 = Las reclamaciones se hacen con el formulario 5 de la POPIA. El correo electrónico general es enquiries@inforegulator.org.za.
authority-note-phone-consultation = La consulta por teléfono es la vía de entrada habitual (la fuente es de 2023-24).
authority-note-consumer-reports = Esta autoridad recibe denuncias de consumidores.
authority-note-becomes-public-document = Lo que envías se convierte en un documento público según la legislación sueca, dice una lista de 2026.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = La autoridad espera que hayas contactado antes con la empresa y que esta no haya respondido en el plazo del art. 12.3.
authority-note-company-first-by-law = Para una solicitud de ejercicio de derechos, esta autoridad exige por ley nacional que te hayas dirigido antes a la empresa.
authority-note-company-first-kvkk = Dirígete primero a la empresa: tiene 30 días. Después tienes 30 días desde que conoces una respuesta, o 60 días desde la solicitud si no hubo respuesta o llegó tarde. Los plazos vencidos no se pueden recuperar.
authority-note-uk-company-first-possible = Desde el 19 de junio de 2026, las empresas deben tener una vía para que les reclames primero a ellas y deben acusar recibo en 30 días (sección 164A de la DPA 2018).
authority-note-cannot-fine = Esta autoridad no puede multar a las empresas. Las pretensiones de una persona se dirimen ante los tribunales civiles.
authority-note-petition-lgpd = Tienes derecho a presentar una petición ante la autoridad contra la empresa (art. 18, § 1, LGPD).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) envía una sola solicitud de eliminación a todos los intermediarios de datos registrados.
authority-note-enforces-ctdpa = Hace cumplir la Connecticut Data Privacy Act, que desde el 1 de julio de 2026 obliga a las empresas a decir si entrenan grandes modelos de lenguaje con datos personales.
authority-note-no-federal-right = Según las fuentes consultadas, no existe un derecho federal general a oponerse al entrenamiento de IA.
authority-note-gdpr-through-eea = El RGPD se aplica aquí a través del Acuerdo EEE.
authority-note-federal-law-pipeda = La ley federal para el sector privado es la PIPEDA.
authority-note-dpb-in-force = Las reglas sobre la Junta (Board) están en vigor desde el 13 de noviembre de 2025. Las obligaciones hacia las personas siguen el 13 de mayo de 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = El 27 de mayo de 2025 desistió de su propio procedimiento de urgencia contra Meta AI en favor de una línea europea común.
authority-note-objection-guide-reported-2025 = Publicó una ayuda paso a paso para oponerse al entrenamiento de IA (según se informó en octubre de 2025).
authority-note-objection-guide-cnil = El 16 de octubre de 2025 publicó instrucciones paso a paso para oponerse al entrenamiento de IA de los chatbots.
authority-note-opc-x-investigation = En febrero de 2025 abrió una investigación sobre X (entrenamiento de Grok).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = La oficina ha trasladado contenido a https://www.gov.cy/dataprotection/ y es posible que la antigua página de reclamaciones también se haya trasladado.
authority-note-moved-uoou-gov-cz = El sitio web ha pasado de uoou.cz a uoou.gov.cz. El correo electrónico procede de un registro de 2023 y es posible que también haya cambiado.
authority-note-older-addresses-azop = Registros más antiguos dan Selska cesta 136 (2023) y Fra Grge Martića 14. La fuente más reciente consultada da Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Registros más antiguos dan 21 Fitzwilliam Square South y +353 1800 437 737.
authority-note-older-address-personuvernd = Registros más antiguos dan Rauðarárstígur 10.
authority-note-older-address-uodo = Registros más antiguos dan ul. Stawki 2.
authority-note-older-address-uoou-sk = Registros más antiguos dan Hraničná 12, Bratislava.
authority-note-name-agencia = Algunas fuentes escriben Agência en lugar de Autoridade en el nombre.
authority-note-took-over-from-ico = El 30 de septiembre de 2026, la Information Commission sustituyó al Information Commissioner (SI 2026/1015). Su función y sus facultades no cambian.
authority-note-old-contacts-unknown = Las fuentes consultadas no dicen si se mantienen el nombre, la dirección web y la dirección postal anteriores.
authority-note-english-page-ppa = Página en inglés: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Números para llamar en Corea: 182 (tal como figura en los avisos consultados), KISA 118, comité de mediación 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr es el portal de la autoridad para denuncias.
authority-note-replaces-inai = Desde el 21 de marzo de 2025 ocupa el lugar del INAI.
authority-note-freephone-nz = 0800 803 909 es un número gratuito dentro de Nueva Zelanda.
authority-note-freephone-ua = 0 800 50 17 20 es un número gratuito dentro de Ucrania.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = Las empresas de la UE de las que es autoridad principal se han tomado de un registro comprobado a mano el 5 de julio de 2026, que recoge lo que indican los documentos de privacidad de los propios servicios.
authority-note-lead-dpc-acted = Actuó ella misma como autoridad principal en los casos de Meta AI y Grok.
authority-note-lead-parent-companies = Gemini, YouTube y Microsoft Copilot figuran como servicios de Google y Microsoft.
authority-note-lead-chatgpt-presumed = ChatGPT: un registro de 2024 da OpenAI Ireland Limited como empresa para Europa. Por tanto, es de suponer que esta autoridad es la principal, pero ninguna fuente consultada lo dice.
authority-note-lead-company-amazon = La empresa de la UE es Amazon Europe Core S.à r.l., en Luxemburgo.
authority-note-lead-companies-netherlands = Las empresas de la UE están en Ámsterdam o Schiphol.
authority-note-lead-github-presumed = En el caso de GitHub, el registro dice que se presume, sin designación formal.
authority-note-lead-company-spotify = La empresa de la UE es Spotify AB, en Suecia.
