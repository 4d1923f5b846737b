### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Empresas e organismos públicos. Recebe reclamações de pessoas que vivem neste estado federado contra empresas privadas, também estrangeiras (essas são transmitidas à autoridade principal).
authority-scope-federal-bodies-telecoms-post = Organismos públicos federais, telecomunicações e correios. Para empresas privadas (redes sociais, serviços de IA), recorra à autoridade do estado federado onde vive.
authority-scope-bavaria-private-sector = Setor privado: esta é a autoridade da Baviera para reclamações sobre empresas.
authority-scope-bavaria-public-sector = Apenas organismos públicos da Baviera. Não recebe reclamações sobre empresas.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Existem modelos de reclamação em alemão e inglês, segundo uma lista de 2026.
authority-note-languages-fr-nl-de = Uma lista de 2026 diz que as reclamações têm de ser em francês, neerlandês ou alemão, e que o inglês não é aceite.
authority-note-languages-fi-sv = As reclamações são tratadas em finlandês ou sueco. Uma lista de 2026 diz que se prefere o finlandês.
authority-note-language-french-only = Uma lista de 2026 diz que o processo de reclamação é apenas em francês.
authority-note-language-italian = Uma lista de 2026 diz que as reclamações têm de ser em italiano.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = As reclamações por e-mail têm de ser assinadas com uma assinatura eletrónica qualificada (QES).
authority-note-form-needs-mitid = O formulário em linha exige o MitID (a identificação eletrónica dinamarquesa). Sem ele, use o correio ou o e-mail.
authority-note-form-needs-spanish-certificate = A apresentação em linha exige um certificado digital espanhol ou Cl@ve. Os outros apresentam por correio, em espanhol.
authority-note-form-needs-id-porten = O formulário em linha exige ID-porten/BankID. Sem ele, apresente a reclamação por escrito.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it é uma caixa de correio certificada (PEC): mensagens de um endereço comum podem não ser aceites. Uma lista de 2026 indica garante@gpdp.it como e-mail comum.
authority-note-no-plain-email = Uma lista de 2026 diz que o e-mail simples não é um canal formal. Use a caixa de correio eletrónica (ePUAP) ou o correio.
authority-note-no-complaints-by-phone = Não são aceites reclamações por telefone.
authority-note-no-form-found = Não foi encontrado nenhum formulário de reclamação nas fontes consultadas. Use o e-mail, o correio ou o sítio Web.
authority-note-customer-service-page = Não foi encontrada nenhuma página que seja com certeza o formulário de reclamação. A ligação conduz à página do serviço de atendimento.
authority-note-contact-page-not-form = A ligação conduz à página de contacto, não a um formulário.
authority-note-popia-form-5 = As reclamações usam o formulário 5 da POPIA. O endereço de e-mail geral é enquiries@inforegulator.org.za.
authority-note-phone-consultation = A consulta por telefone é a via habitual de entrada (a fonte é de 2023-24).
authority-note-consumer-reports = Esta autoridade recebe queixas de consumidores.
authority-note-becomes-public-document = O que enviar torna-se um documento público segundo o direito sueco, diz uma lista de 2026.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = A autoridade espera que tenha contactado primeiro a empresa e que esta não tenha respondido no prazo do art. 12.º, n.º 3.
authority-note-company-first-by-law = Para um pedido de exercício de direitos, esta autoridade exige, por lei nacional, que se tenha dirigido primeiro à empresa.
authority-note-company-first-kvkk = Dirija-se primeiro à empresa: ela tem 30 dias. Depois, tem 30 dias a partir do momento em que toma conhecimento de uma resposta, ou 60 dias a partir do pedido, se não houve resposta ou se esta chegou tarde. Os prazos não cumpridos não podem ser recuperados.
authority-note-uk-company-first-possible = Desde 19 de junho de 2026, as empresas têm de ter uma forma de lhes apresentar reclamação primeiro e têm de acusar a receção no prazo de 30 dias (s.164A DPA 2018).
authority-note-cannot-fine = Esta autoridade não pode aplicar coimas a empresas. As ações de uma pessoa são apresentadas nos tribunais cíveis.
authority-note-petition-lgpd = Tem o direito de apresentar uma petição à autoridade contra a empresa (LGPD, art. 18, § 1).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) envia um único pedido de apagamento a todos os corretores de dados registados.
authority-note-enforces-ctdpa = Faz cumprir o Connecticut Data Privacy Act, que desde 1 de julho de 2026 obriga as empresas a dizer se treinam grandes modelos de linguagem com dados pessoais.
authority-note-no-federal-right = Segundo as fontes consultadas, não existe um direito federal geral de oposição ao treino de IA.
authority-note-gdpr-through-eea = O RGPD aplica-se aqui através do Acordo EEE.
authority-note-federal-law-pipeda = A lei federal para o setor privado é a PIPEDA.
authority-note-dpb-in-force = As regras sobre o Conselho (Board) estão em vigor desde 13 de novembro de 2025. Os deveres para com as pessoas seguem-se em 13 de maio de 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = Em 27 de maio de 2025, desistiu do seu próprio procedimento de urgência contra o Meta AI em favor de uma linha europeia comum.
authority-note-objection-guide-reported-2025 = Publicou uma ajuda passo a passo para a oposição ao treino de IA (noticiado em outubro de 2025).
authority-note-objection-guide-cnil = Em 16 de outubro de 2025, publicou instruções passo a passo para a oposição ao treino de IA por chatbots.
authority-note-opc-x-investigation = Em fevereiro de 2025, abriu uma investigação ao X (treino do Grok).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = A autoridade mudou conteúdos para https://www.gov.cy/dataprotection/ e a antiga página de reclamações pode também ter mudado.
authority-note-moved-uoou-gov-cz = O sítio Web mudou de uoou.cz para uoou.gov.cz. O endereço de e-mail é de um registo de 2023 e pode também ter mudado.
authority-note-older-addresses-azop = Registos mais antigos indicam Selska cesta 136 (2023) e Fra Grge Martića 14. A fonte consultada mais recente indica Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Registos mais antigos indicam 21 Fitzwilliam Square South e +353 1800 437 737.
authority-note-older-address-personuvernd = Registos mais antigos indicam Rauðarárstígur 10.
authority-note-older-address-uodo = Registos mais antigos indicam ul. Stawki 2.
authority-note-older-address-uoou-sk = Registos mais antigos indicam Hraničná 12, Bratislava.
authority-note-name-agencia = Algumas fontes escrevem Agência em vez de Autoridade no nome.
authority-note-took-over-from-ico = Em 30 de setembro de 2026, a Information Commission sucedeu ao Information Commissioner (SI 2026/1015). O papel e os poderes não mudaram.
authority-note-old-contacts-unknown = As fontes consultadas não dizem se o nome, o endereço Web e a morada postal antigos se mantêm.
authority-note-english-page-ppa = Página em inglês: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Números para ligar na Coreia: 182 (como impresso nos avisos consultados), KISA 118, comissão de mediação 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr é o portal da autoridade para denúncias.
authority-note-replaces-inai = Desde 21 de março de 2025, está no lugar do INAI.
authority-note-freephone-nz = 0800 803 909 é um número gratuito na Nova Zelândia.
authority-note-freephone-ua = 0 800 50 17 20 é um número gratuito na Ucrânia.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = As empresas da UE para as quais é a autoridade principal são retiradas de um registo verificado manualmente em 5 de julho de 2026, que reúne o que os documentos de privacidade dos próprios serviços indicam.
authority-note-lead-dpc-acted = Ela própria atuou como autoridade principal quanto ao Meta AI e ao Grok.
authority-note-lead-parent-companies = O Gemini, o YouTube e o Microsoft Copilot figuram como serviços da Google e da Microsoft.
authority-note-lead-chatgpt-presumed = ChatGPT: um registo de 2024 indica a OpenAI Ireland Limited como a empresa para a Europa. Por isso, presume-se que esta autoridade seja a principal, mas nenhuma fonte consultada o diz.
authority-note-lead-company-amazon = A empresa da UE é a Amazon Europe Core S.à r.l., no Luxemburgo.
authority-note-lead-companies-netherlands = As empresas da UE estão em Amesterdão ou Schiphol.
authority-note-lead-github-presumed = Quanto ao GitHub, o registo diz presumida, não formalmente designada.
authority-note-lead-company-spotify = A empresa da UE é a Spotify AB, na Suécia.
