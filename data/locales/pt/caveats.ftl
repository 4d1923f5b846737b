### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Só um administrador a pode alterar. Se for membro, peça ao seu administrador.
caveat-private-account-keeps-new-posts-out = Tornar a conta privada mantém as novas publicações fora dos conteúdos públicos que são usados.
caveat-only-public-material-and-ai-chats = Só são usados materiais públicos e conversas com IA. Limitar as publicações ou o perfil a amigos também mantém de fora as novas publicações.
caveat-meta-minors-ai-chats = As conversas com o Meta AI de utilizadores menores de 18 anos podem ser usadas, segundo a atual política para a UE, embora as publicações públicas deles não o sejam.
caveat-setting-is-a-signal = A definição é um sinal. Os rastreadores que o ignoram não são impedidos.
caveat-only-summary-read = Só foi lido um resumo dos termos ou da política da empresa, não o próprio texto.
caveat-basis-read-on-us-page = O fundamento jurídico foi lido apenas na página dos EUA. A página europeia pode ser diferente.
caveat-in-force-since-february-2024 = Isto está em vigor desde fevereiro de 2024.
caveat-ms-copilot-terms-cover-365-chat = A partir de 18 de agosto de 2026, os termos do Copilot para consumidores abrangem também o Copilot Chat nas aplicações do Microsoft 365 para contas pessoais.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = As fontes divergem sobre o que abrange uma oposição tardia. As autoridades alemãs e italianas dizem que só estão salvaguardadas as publicações feitas depois.
caveat-meta-late-objection-others = Quanto a oposições tardias, a autoridade belga diz apenas que um modelo não pode desaprender. A confirmação da própria Meta fala de deixar as informações públicas fora do desenvolvimento futuro.
caveat-meta-linked-accounts = As fontes divergem sobre contas associadas. O aviso da Meta e vários relatos dizem que uma oposição abrange todas as contas no mesmo Centro de Contas, uma nota de investigação de 2026 diz para se opor em cada conta.
caveat-meta-separate-emails = As contas com endereços de e-mail diferentes exigem, em qualquer caso, oposições separadas.
caveat-meta-objected-in-2024 = Se se opôs em 2024, a Meta diz que não precisa de repetir a oposição. A noyb duvidou disso. A Verbraucherzentrale aconselha a repeti-la por segurança, sobretudo se o seu endereço de e-mail mudou.
caveat-meta-what-others-post = O que outras pessoas publicam sobre si (fotografias, menções) não é abrangido pela sua oposição. Cada autor ou proprietário de uma Página tem também de se opor.
caveat-meta-italian-form = A autoridade italiana publicou um formulário sem início de sessão para pessoas que não usam produtos da Meta. O endereço estava cortado na cópia consultada. Os dois formulários para terceiros aqui indicados são os candidatos.
caveat-meta-form-2024-and-now = Em 2024, o formulário pedia o país, o e-mail, o impacto sobre si e um código enviado por e-mail. Desde abril de 2025, pede apenas o e-mail (já preenchido) e um motivo facultativo.
caveat-meta-wall-statement = Publicar no seu mural uma declaração de que não concorda não tem efeito. Só o formulário conta.
caveat-meta-court-record = O OLG Köln recusou uma proibição urgente em 23 de maio de 2025 (15 UKl 2/25). O OLG Schleswig recusou o pedido urgente da SOMI em 12 de agosto de 2025 (6 UKl 3/25) por ter chegado demasiado tarde.
caveat-meta-no-main-ruling = A autoridade de Hamburgo desistiu do seu procedimento de urgência em 27 de maio de 2025. Não foi encontrada nenhuma decisão judicial num processo principal.
caveat-meta-complain-at-home = Pode apresentar reclamação à sua própria autoridade de proteção de dados. A DPC irlandesa é a autoridade principal para a Meta.
caveat-facebook-menu-german = Nomes dos menus em alemão: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Nomes dos menus em francês: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Nomes dos menus em italiano: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = O menu mudou várias vezes. As ligações diretas para o Centro de Privacidade não puderam ser confirmadas, os endereços dos formulários puderam.
caveat-facebook-pages-disputed = As fontes divergem sobre as Páginas do Facebook. Notícias italianas dizem que o formulário não abrange uma Página, enquanto a autoridade de Brandeburgo aconselha os responsáveis por Páginas a opor-se.
caveat-facebook-pages-safe-reading = Se gere uma Página, a leitura mais segura é opor-se com a sua própria conta. Os comentários de outras pessoas ficam desprotegidos.
caveat-meta-outside-europe = As pessoas fora da Europa podem enviar o formulário, mas a Meta não tem de o atender onde nenhuma lei a obriga.
caveat-facebook-other-businesses = Desde julho de 2026, uma definição sobre a atividade noutras empresas (primeiro fora da Europa) também influencia as respostas da IA. Está em Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Outros caminhos no menu: perfil > ≡ > Settings and activity > Privacy Centre, depois a ligação na palavra «object» no primeiro texto. Ou: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = A política para a UE inclui o conteúdo das mensagens entre os dados que a Meta pode usar para melhorar os produtos em geral, dentro da lei. As cláusulas sobre treino de IA enumeram apenas conteúdos públicos, conversas com IA e informações de terceiros.
caveat-messenger-end-to-end = A Meta não consegue ler conversas encriptadas de ponta a ponta, a não ser que alguém as partilhe com a IA ou as denuncie.
caveat-meta-ai-ads-europe = A lista de consentimentos da Meta para anúncios personalizados na Europa não menciona as conversas com IA. Relatos de maio de 2026 continuam a situar a UE, o Reino Unido e a Coreia do Sul fora da alteração dos anúncios. A Meta nunca indicou as regiões excluídas.
caveat-meta-ai-sensitive-topics = Diz-se que a religião, a orientação sexual, a política, a saúde, a origem, as convicções e a filiação sindical nas conversas com IA não são usadas para anúncios.
caveat-meta-ai-all-users = A atual política para a UE permite à Meta usar as conversas com IA de todos os utilizadores registados, incluindo os menores de 18 anos, para desenvolver a sua IA.
caveat-meta-ai-memory = Não foi possível confirmar um modo central de desativar a memória. As memórias são partilhadas entre as contas de um mesmo Centro de Contas.
caveat-meta-ai-other-people = Não escreva dados de outras pessoas. O que partilhar sobre elas também pode ser usado.
caveat-threads-no-own-form = O Threads tem a sua própria política de privacidade, curta, que assenta na política da Meta. Nenhuma delas menciona um formulário de oposição só para o Threads.
caveat-threads-named-or-not = As fontes divergem: relatos franceses de 2025 mencionam o Threads a par do Facebook e do Instagram, o anúncio da Meta e a maioria das autoridades falam apenas do Facebook e do Instagram.

## Academia.edu

caveat-no-switch-in-terms-read = Não foi encontrada nos termos consultados nenhuma opção para recusar isto. Procure nas definições da sua conta.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Se participar numa versão beta ou entregar trabalhos ao Adobe Stock, a Adobe pode usá-los para treino.

## Airbnb

caveat-airbnb-pseudonymises = A Airbnb diz que, quando pode, retira os nomes ou pseudonimiza os dados antes do treino.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = A opção que terminou só existia nos EUA, em inglês, no Echo Dot (4.ª geração), no Echo Show 10 e no Echo Show 15. Quem a tinha passou para «Don't save recordings».
caveat-alexa-terms-training-data = Os termos da Alexa de 17 de dezembro de 2025 dizem que os seus modelos são treinados com conteúdos da Amazon, conteúdos da utilização dos seus serviços e conteúdos licenciados e públicos.
caveat-alexa-menu-from-howtos = O menu vem de textos públicos de instruções, não de uma página da Amazon.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Para o seu próprio sítio Web, Amazonbot é o nome a usar em robots.txt.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Uma opção à parte no mesmo menu chama-se Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Aos dados usados são retirados os elementos identificativos, e são conservados até sete anos.
caveat-atlassian-premium-reports-differ = Os relatos divergem quanto ao plano Premium. A maioria diz que os metadados estão sempre ativados e que os dados na aplicação estão desativados por predefinição. Verifique a página dos planos.

## BeReal

caveat-bereal-gender-guess = A IA deduz o seu género provável a partir do nome de utilizador, do nome próprio e da biografia, para a segmentação de anúncios dentro da aplicação.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = O robots.txt não exclui os rastreadores de IA, e terceiros copiaram grandes conjuntos de publicações.
caveat-bluesky-proposal-0008 = Um plano de março de 2025 (proposta 0008) permitir-lhe-ia declarar a sua vontade quanto a treino de IA, arquivo e cópia. Seria um pedido, não um bloqueio. Não foi encontrado se se tornou uma definição.

## Brave Leo

caveat-brave-own-page-not-read = A página da própria Brave não estava acessível. Só foi lido um relato.

## Bumble

caveat-bumble-icebreakers-six-years = Os prompts e os dados introduzidos nas frases de quebra-gelo são conservados durante seis anos depois de a conta ser eliminada.
caveat-bumble-noyb-openai = A noyb diz que os dados são introduzidos nos sistemas da OpenAI. A política da Bumble não fala de treino.

## Canva

caveat-canva-default-disputed = As fontes divergem sobre a predefinição. Um catálogo de privacidade que leu a política diz que está ativada. Um índice de termos de IA diz apenas que depende das suas definições de privacidade.
caveat-canva-creators-templates = Os Canva Creators podem manter os seus modelos de design fora dos modelos de IA da Canva.
caveat-canva-switch-name-not-read = O nome da própria opção não foi lido numa página da Canva.

## Character.AI

caveat-character-switch-eea-uk-only = A Character.AI descreve a opção apenas para pessoas no EEE e no Reino Unido.
caveat-character-first-training-step = No seu próprio resumo, a Character.AI diz que já não realiza a primeira etapa do treino, mas que pode continuar a usar as conversas para melhorar os seus modelos.
caveat-character-public-stays-up = Uma personagem que tornou pública pode permanecer em linha depois de eliminar a sua conta.

## ChatGPT

caveat-chatgpt-switch-or-portal = A opção e o portal têm o mesmo efeito. Basta um dos dois.
caveat-chatgpt-paying-does-not-stop = Pagar o Plus ou o Pro não desativa o treino. Os planos empresariais e a API estão desativados por predefinição.
caveat-chatgpt-controllers = Para as pessoas no EEE e na Suíça, o responsável pelo tratamento é a OpenAI Ireland Limited. Noutros países é a OpenAI OpCo, LLC, em São Francisco.

## Claude

caveat-claude-switch-renamed = A opção chamava-se Help improve Claude em 2025. Em outubro de 2026 chama-se Help Improve our AI models.
caveat-claude-default-disputed = As fontes divergem sobre a predefinição. Um guia de outubro de 2026 diz que se escolhe no registo, relatos de 2025 viram a caixa já ativada, os termos dizem salvo recusa. Veja como está a sua.
caveat-claude-incognito = As conversas Incognito nunca são usadas para treino.
caveat-claude-retention = Com a opção ativada, os dados podem ser conservados até cinco anos para treino. Com ela desativada, 30 dias depois de apagar uma conversa.
caveat-claude-delete-conversation = Apagar uma conversa mantém-na fora de treinos futuros.
caveat-claude-old-lists-outdated = Algumas listas de formas de recusa ainda dizem que o Claude não treina com conversas de consumidores. Isso só era verdade antes de outubro de 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = A Microsoft diz que o treino com conversas do Copilot acontece «em alguns mercados». Se a opção não aparecer, não treina com a sua conta.
caveat-copilot-switch-in-app = Um relato encontrou a opção apenas nas aplicações para telemóvel, outros também na Web. Se não a vir, experimente a aplicação Copilot.
caveat-copilot-personalization-different = Personalization and memory é outra opção e não diz respeito ao treino.
caveat-copilot-pages-not-read = As páginas da própria Microsoft com as opções (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) não estavam acessíveis para leitura direta.

## Coursera

caveat-coursera-ask-for-person = Pode pedir uma pessoa em vez da IA para a avaliação por pares e as classificações.
caveat-coursera-training-not-said = O aviso enumera funcionalidades de IA, mas não diz que os conteúdos dos formandos treinam modelos.

## Cursor

caveat-cursor-texts-disagree = Os textos da Cursor divergem: os termos de junho de 2025 só permitem o treino com conteúdos que autorizou (exceto alertas de segurança e feedback), o resumo de privacidade permite-o também com o Privacy Mode desativado. Por isso, ative-o.
caveat-cursor-feedback = O feedback que enviar pode ser usado mesmo com o Privacy Mode ativado.
caveat-cursor-model-logs = Alguns modelos mantêm registos próprios para verificações de segurança, também para equipas Enterprise.

## DeepSeek

caveat-deepseek-controller = O responsável pelo tratamento é uma empresa registada na China. O seu representante para as pessoas na UE e no Reino Unido é a Prighter.
caveat-deepseek-menu-not-read = O caminho no menu até essa opção não foi lido numa página da DeepSeek. Só o nome o foi.

## DeviantArt

caveat-deviantart-dreamup = O seu gerador DreamUp baseia-se num modelo externo que pode ter aprendido antes com arte na Web.

## Discord

caveat-discord-bots-own-policies = Os bots e aplicações de outros criadores seguem as suas próprias políticas. O proprietário de um servidor pode removê-los.
caveat-discord-not-stated = Não é dito se o Discord treina modelos generativos com mensagens. Em 2023, disse à Snopes que os dados dos utilizadores não treinam os modelos gerais da OpenAI.

## Docusign

caveat-docusign-signers = Como signatário (sem ser titular da conta), não pode definir nada. Pergunte à empresa que lhe enviou o documento.
caveat-docusign-ai-attachment = O anexo sobre IA de 30 de maio de 2024 aplica-se a certos serviços Docusign, não a todos.
caveat-docusign-withdrawal = Em 2024, foi relatado que não era fácil encontrar uma forma de retirar o consentimento. Uma nota mais recente menciona uma definição que fica ativada após o consentimento.

## Dropbox

caveat-dropbox-only-with-ai-features = Os ficheiros só são enviados a uma IA externa quando é usada uma funcionalidade de IA. Essas funcionalidades estão assinaladas.
caveat-dropbox-older-texts-uk-eea = Textos mais antigos diziam que as funcionalidades de IA não eram oferecidas no Reino Unido e no EEE.
caveat-dropbox-own-ai-not-stated = Nas páginas consultadas não é dito se a Dropbox usa conteúdos para a sua própria IA.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = O histórico das conversas fica guardado no seu próprio dispositivo.
caveat-duckai-other-models = Por detrás do Duck.ai estão modelos de outras empresas, contactados sem o seu nome nem endereço.

## Duolingo

caveat-duolingo-anonymous-data = Segundo o resumo da política, os dados tornados anónimos podem ser reutilizados sem limite.

## eBay

caveat-ebay-german-labels = O menu e a designação são os do sítio alemão. Responda Nein.
caveat-ebay-us-page-unclear = Um wiki de consumidores diz que o direito de oposição é para a Europa e o Reino Unido. Não é certo que a página dos EUA tenha o mesmo efeito.
caveat-ebay-swiss-users = Um relato suíço confirma que os utilizadores suíços também podem usar a definição.

## Evernote

caveat-evernote-promise-scope = A promessa diz respeito às funcionalidades de IA. Quanto ao resto, a política fala de depuração e de manter o serviço seguro.

## Figma

caveat-figma-nothing-newer = Não foi encontrado nada mais recente do que 2024 sobre esta definição, por isso verifique na sua equipa.

## Flickr

caveat-flickr-creative-commons = As fotografias com uma licença Creative Commons podem ser reutilizadas por outras pessoas dentro dessa licença.
caveat-flickr-copies-2025 = A política e os termos consultados são cópias de setembro de 2025.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity está ativada por predefinição para utilizadores com 18 anos ou mais.
caveat-gemini-anonymous-chats = A Google diz que as suas definições do Gemini não abrangem as conversas que transforma em dados anónimos.
caveat-gemini-human-reviewers = Revisores humanos, também em prestadores de serviços, leem uma parte das conversas. Estas são separadas da sua conta e conservadas até três anos.
caveat-gemini-auto-delete = A atividade é apagada automaticamente ao fim de 18 meses, salvo se definir 3 ou 36 meses ou nunca.
caveat-gemini-stayed-off = Keep Activity ficou desativada para quem antes tinha desativado Gemini Apps Activity.
caveat-gemini-audio-switch = Uma segunda opção, à parte, abrange o áudio e os vídeos e partilhas de ecrã do Gemini Live. Está desativada por predefinição e baseia-se no consentimento.
caveat-gemini-home-switch = Gemini for Home tem a sua própria opção em Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Se antes já tinha recusado a recolha de dados para melhoria dos produtos, essa escolha foi mantida.
caveat-ghcopilot-business-seat = A definição está oculta para pessoas com uma licença Business ou Enterprise. O contrato delas proíbe o treino.
caveat-ghcopilot-private-code-in-use = O código de um repositório privado pode ainda ser usado enquanto trabalha nele com o Copilot, salvo se recusar.
caveat-ghcopilot-affiliates = Os dados podem ser transmitidos a afiliadas como a Microsoft, mas não a outros criadores de modelos para treino próprio.
caveat-ghcopilot-wrong-claims = Dois sítios afirmam que os dados são conservados durante 30 dias, ou que as licenças Business estão incluídas salvo se um administrador agir. Isso contradiz o GitHub.

## GitHub (repositories)

caveat-github-licence-d4 = A nova licença (secção D.4) abrange o treino de modelos de IA do GitHub e das suas afiliadas. Diz que isso não é uma venda dos seus conteúdos.
caveat-github-optout-limited-j3 = A secção J.3 limita a recusa aos dados introduzidos e aos resultados. Não se aplica à licença de D.4 a D.8 nem a repositórios públicos.
caveat-github-private-content = Os conteúdos de repositórios privados só podem ser usados para treino quando os dá a uma funcionalidade de IA. Nesse caso, aplica-se a recusa.
caveat-github-third-parties = Os termos não impedem terceiros de ler licitamente repositórios públicos.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = Em novembro de 2025 espalhou-se a afirmação de que as funcionalidades inteligentes alimentam o treino do Gemini. A Malwarebytes corrigiu o seu artigo e a Google negou-a.
caveat-gworkspace-class-action = Uma ação coletiva nos EUA de 11 de novembro de 2025 diz que a Google ativou o Gemini no Gmail, no Chat e no Meet sem consentimento. Trata-se de uma alegação.
caveat-gworkspace-gemini-rules = As conversas com a aplicação Gemini estão sujeitas às regras do Gemini, que têm a sua própria resposta.
caveat-gworkspace-work-school = As contas profissionais e escolares têm termos próprios. Consulte o Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Se Web & App Activity estava ativada, Search Services History começa ativada. Se estava desativada, começa desativada.
caveat-google-starting-state-unknown = Um relato acrescenta que a Google não tinha dito o que acontece às contas que nunca mexeram na definição antiga.
caveat-google-old-switch-not-enough = Desativar Web & App Activity já não abrange, por si só, os ficheiros multimédia da Pesquisa. A nova definição é independente.
caveat-google-recommendations-switch = Personalized Recommendations é uma terceira opção, à parte. Diz respeito a anúncios e sugestões.
caveat-google-rollout-dates = Relatos situam o primeiro e-mail no início de junho ou em 24 de junho de 2026. O lançamento é feito conta a conta, por isso a data que vê pode ser outra.
caveat-google-controllers = A Google Ireland Limited é a responsável pelo tratamento para o treino de modelos que disponibiliza no EEE e na Suíça, a Google LLC para o que a Pesquisa e o Maps indexam.
caveat-google-drive-photos = Esta definição não afeta o que guarda no Drive ou no Fotos. Diz respeito aos ficheiros multimédia que coloca nas ferramentas de pesquisa.

## Grammarly / Superhuman

caveat-grammarly-superhuman = A empresa por detrás do Grammarly chama-se agora Superhuman. A opção manteve o nome.

## Grok (xAI)

caveat-grok-without-login = Os termos dizem que usar o Grok sem iniciar sessão permite à xAI usar esses dados para treino sem possibilidade de escolha, onde for permitido.
caveat-grok-x-posts = As publicações no X são abrangidas pelo X, uma empresa distinta com a sua própria resposta.
caveat-grok-menu-names = Os nomes dos menus variam consoante os relatos: Data Controls, ou Settings e depois Data.
caveat-grok-uk-swiss-contact = Contacto para o Reino Unido: xai@lionheartsquared.co.uk. Contacto para a Suíça: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Só encontra esta definição se for administrador. Se é uma pessoa no CRM de alguém, pergunte a essa empresa.
caveat-hubspot-self-serve = A HubSpot diz que cada um o faz por si: não é preciso escrever à HubSpot.

## Hugging Face / The Stack

caveat-stack-version-3 = A versão 3 é um rastreio direto de código público do GitHub, com um filtro de licenças por ficheiro.
caveat-stack-checker-address = O verificador é um Space em huggingface.co. O endereço exato não foi lido (um texto indica am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Os termos e a política de privacidade não mencionam nenhum treino com conteúdos privados dos utilizadores. Só foram lidos em parte.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Desde as versões dos IDE do outono de 2025, uma caixa de diálogo pode perguntar se quer partilhar código para treinar modelos. Basta dizer que não.
caveat-jetbrains-retention-differs = As fontes divergem sobre a conservação: o aviso de julho de 2026 diz que os dados partilhados para treino são conservados durante um ano no EEE, um artigo de apoio mais antigo diz 30 dias.
caveat-jetbrains-statistics = As estatísticas sobre funcionalidades são outra opção (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Nomes dos menus em francês: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = O LinkedIn diz aos reguladores que as mensagens privadas não são usadas, mas o seu aviso de agosto de 2026 inclui as mensagens de grupos entre os dados de treino.
caveat-linkedin-uk-microsoft = Reino Unido: desde 3 de novembro de 2025, publicações, comentários, artigos, vídeos, páginas de empresas e anúncios de emprego são também partilhados com a Microsoft para a IA desta. A mesma opção impede-o.
caveat-linkedin-research-setting = A definição à parte para outras utilizações em investigação (Data privacy > Social, economic, and workplace research) não serve para recusar a IA.

## Mastodon

caveat-mastodon-no-lock = Uma proibição nos termos não é um bloqueio técnico. Qualquer pessoa pode ler publicações públicas e copiá-las para outros servidores.

## Medium

caveat-medium-stance = Desde 2023, a posição da Medium é: nenhum treino sem consentimento, crédito e pagamento.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = A história de que os ficheiros do Word e do Excel são extraídos veio de uma publicação no X em novembro de 2024. A Microsoft, o Thurrott e o The Verge retificaram-na.
caveat-ms365-general-statement = A declaração geral de privacidade da Microsoft diz efetivamente que pode usar dados para treinar os seus modelos. O desmentido diz respeito às aplicações do Microsoft 365.

## Midjourney

caveat-midjourney-licence = Tudo o que introduz, e o que daí resulta, fica definitivamente licenciado à Midjourney. Os termos não dizem expressamente que ela treina com isso.
caveat-midjourney-images-public = As imagens são públicas e podem ser reutilizadas em remix, salvo se pagar o Stealth mode. Uma sala de conversa partilhada é sempre visível.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = O Le Chat passou a chamar-se Vibe. As páginas de ajuda e os termos mostram ambos os nomes (verão de 2026).
caveat-mistral-default-disputed = As fontes divergem: o centro de ajuda diz que Free, Pro e Student estão ativados por predefinição, a documentação diz que só o Free. O texto do centro de ajuda é mais recente e a leitura mais segura.
caveat-mistral-feedback = Um polegar para cima ou para baixo com um comentário permite à Mistral usar essa conversa, seja qual for o estado da sua opção.
caveat-mistral-team-admin = Numa equipa, é o administrador que define a opção, não cada membro.

## Nextdoor

caveat-nextdoor-principles = Os princípios de IA da Nextdoor dizem que os dados partilhados com fornecedores de IA estão protegidos por contrato. Não prometem não treinar.
caveat-nextdoor-nothing-newer = Não foi encontrada nenhuma fonte mais recente do que 2024.

## Otter.ai

caveat-otter-class-action = Uma ação coletiva nos EUA (Brewer v. Otter.ai, agosto de 2025) diz que a Otter treina com reuniões sem o consentimento de todos os que nelas participam. Em 2026 ainda estava pendente.

## My own website or blog

caveat-robots-is-a-request = O robots.txt é um pedido. Bytespider e DeepSeekBot figuram em listas como não obedecendo. Perplexity-User e outros assistentes vão buscar uma página porque uma pessoa o pede e podem ignorá-lo.
caveat-robots-site-builders = No Squarespace e em construtores de sítios semelhantes há uma só caixa para muitos bots.
caveat-dsm-directive-article-4 = O fundamento é o artigo 4.º, n.º 3, da diretiva da UE relativa aos direitos de autor no mercado único digital (DSM). Segundo as fontes consultadas, a reserva tem de ser legível por máquina e os criadores comerciais de modelos na UE têm de a respeitar.
caveat-ai-act-respect-opt-outs = Uma explicação de junho de 2026 diz que o Regulamento da IA da UE obriga os criadores de modelos a respeitar essas recusas e a publicar resumos do treino, com uma data em agosto de 2026.
caveat-registries-record-wish = Novos registos, como trainingdataregistry.org, apenas registam a sua vontade.

## Perplexity

caveat-perplexity-plans = Ativado por predefinição no Free, no Pro e no Max. Nas contas Enterprise está desativado.
caveat-perplexity-switch-names = Relatos chamam à opção AI data retention. Páginas de ajuda mais antigas chamam-lhe AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = A Pinterest Europe Ltd. e a Pinterest, Inc. são responsáveis conjuntas pelo tratamento para as pessoas no EEE, no Reino Unido e na Suíça.
caveat-pinterest-others-pins = Os Pins do seu trabalho guardados por outras pessoas seguem a definição delas, não a sua.

## Proton Lumo

caveat-lumo-own-page-not-read = A página da própria Proton sobre o Lumo não foi lida. As declarações vêm de duas comparações de assistentes.

## Quora

caveat-quora-policy-and-help-page = A política oferece uma forma de recusar o treino. A página de ajuda diz que os conteúdos não estavam a ser usados para treinar modelos que escrevem no Quora. Ambas são de 2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = As gravações feitas por acidente são apagadas ao fim de 90 dias.
caveat-rayban-meta-ai-rules = O que faz com o Meta AI nos óculos está também sujeito às regras do Meta AI.
caveat-rayban-us-notice = Os relatos falam do aviso dos EUA. Para a Europa não foi encontrado nada em separado.

## Reddit

caveat-reddit-clause-since-2024 = A cláusula de treino está no acordo do utilizador desde agosto de 2024.
caveat-reddit-partners = O acordo do utilizador permite ao Reddit e aos seus parceiros treinar IA e aprendizagem automática com conteúdos públicos.
caveat-reddit-dutch-authority = A autoridade neerlandesa está a analisar os acordos de dados do Reddit desde 2025.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Há relatos de que Process data only on device existe no Galaxy S25 e mais recentes. O nome do menu varia consoante a versão da One UI.
caveat-samsung-cloud-report = Um artigo diz que os dados na nuvem são tratados só no momento e não usados para treino. Não foi encontrado nada da própria Samsung sobre treino.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Um relato de um colaborador diz que se pode escolher participar ou não. O nome exato da opção e a predefinição não foram lidos.

## Signal

caveat-signal-recipient-can-copy = Uma pessoa a quem escreve pode sempre copiar uma conversa para um serviço de IA.

## Slack

caveat-slack-ask-owner = Se for membro, não o pode fazer por si. Peça ao proprietário do espaço de trabalho.
caveat-slack-ai-extra = O Slack AI (um extra pago) usa modelos de linguagem dentro do Slack. A Slack diz que eles não aprendem com as suas mensagens.
caveat-slack-generative-opt-in = A Slack diz que os modelos generativos só são treinados com dados de clientes mediante adesão ativa.

## Snapchat

caveat-snapchat-my-selfie = As imagens feitas com My Selfie têm uma opção à parte, See My Selfie in Ads.
caveat-snapchat-on-by-default = Uma síntese francesa de outubro de 2025 inclui também o Snapchat entre os serviços em que a utilização está ativada por predefinição.
caveat-snapchat-not-posting = Não publicar no Spotlight, no Snap Map ou num perfil público mantém os conteúdos fora do Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = O Sora tinha a sua própria opção de treino nas definições do Sora. Desativar a opção do ChatGPT não a abrangia.
caveat-sora-export-page = Página de exportação indicada pela OpenAI: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = A promessa abrange a IA generativa que imita a voz, a música ou a imagem de alguém. As recomendações, a pesquisa e a deteção de fraudes usam IA de qualquer modo.
caveat-soundcloud-label-contracts = Ninguém pode usar para IA conteúdos entregues ao abrigo de contratos com editoras ou distribuidores sem o titular dos direitos.

## Spotify

caveat-spotify-training-purpose = O treino serve as recomendações e funcionalidades como AI DJ e AI playlist. A política não diz que a música ou as conversas treinam um modelo geral de linguagem.

## Squarespace (your website there)

caveat-squarespace-unticked = Num novo sítio a caixa não está assinalada, por isso os rastreadores de IA podem entrar.
caveat-squarespace-robots-not-editable = No Squarespace não pode editar o robots.txt.

## Stack Overflow

caveat-stackoverflow-data-dump = A exportação regular dos dados está também sob a licença CC BY-SA, por isso qualquer pessoa a pode reutilizar com atribuição de crédito.

## Strava

caveat-strava-policy-watch-site = O texto da política foi lido através de um sítio de vigilância de políticas de maio de 2026, não na página da própria Strava.
caveat-strava-health-data = Os dados de saúde exigem consentimento explícito nos termos do artigo 9.º do RGPD. Por isso, pergunte com que fundamento a Strava treina com eles.

## Substack

caveat-substack-block-off = O bloqueio está desativado por predefinição: os rastreadores são permitidos até o ativar.
caveat-substack-checks = Os termos da Substack de julho de 2026 dizem que as suas verificações de conteúdos por IA não podem ser usadas para treinar modelos externos.

## SurveyMonkey

caveat-surveymonkey-own-models = Usa respostas sem elementos identificativos para treinar os seus próprios modelos.
caveat-surveymonkey-ask-sender = Se apenas respondeu a um inquérito, pergunte à empresa que o enviou.

## Telegram

caveat-telegram-grok-plan = Um plano de 2025 para integrar o Grok no Telegram não se concretizou, segundo um relato de 29 de janeiro de 2026. A proteção de dados é apontada como motivo.
caveat-telegram-public-channels = Qualquer pessoa pode copiar canais públicos, incluindo empresas de IA.
caveat-telegram-secret-chats = Só as conversas secretas são encriptadas de ponta a ponta.

## Tesla (car)

caveat-tesla-default-disputed = As fontes divergem sobre a predefinição: o manual do proprietário fala de adesão para a câmara do habitáculo, uma lista de verificação de 2026 diz que a partilha está ativada por predefinição, e na Europa estava desativada por predefinição em 2016.
caveat-tesla-separate-switches = Os carros mais recentes perguntam, em opções separadas, pelos dados do Autopilot, do carro estacionado, das viagens e do habitáculo.

## TikTok

caveat-tiktok-generative-not-named = A política europeia fala de modelos e algoritmos de aprendizagem automática e não menciona a IA generativa. Não é claro até onde vai o treino.
caveat-tiktok-test-19-actions = Um teste publicado em maio de 2026 contou 19 ações para enviar o pedido, o número mais alto de todos os serviços. Diz também que rascunhos e vídeos privados podem ser analisados.
caveat-tiktok-minors = Os menores não estão excluídos na cláusula.
caveat-tiktok-uk-address = Morada postal no Reino Unido: 4 Lindsey Street, London EC1A 9HP (edifício Kaleidoscope).

## Tinder

caveat-tinder-machine-learning = A política fala de aprendizagem automática, não de IA generativa. Os dados sem ligação a si podem ser conservados para isso.
caveat-tinder-sensitive-data = Para dados considerados sensíveis, o Tinder diz que pede consentimento onde a lei o exige.

## Tumblr

caveat-tumblr-already-on = A opção já está ativada nos blogues que antes desencorajavam os motores de pesquisa.
caveat-tumblr-reblogs = Os reblogues das suas publicações em blogues de outras pessoas seguem as definições desses blogues.
caveat-tumblr-policy-silent = A política de privacidade do Tumblr de 3 de junho de 2026 não menciona o treino de IA.

## Twitch

caveat-twitch-representatives = Representante na UE: Twitch Interactive Germany GmbH. Representante no Reino Unido: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Títulos da imprensa de agosto de 2026 dizem que o Twitch não sabia dizer se gravações mais antigas tinham sido usadas antes.

## Udemy (instructors)

caveat-udemy-in-unless-no = Os formadores estão incluídos, salvo se disserem que não no período previsto.
caveat-udemy-2026-window = As datas de um período em 2026 não foram encontradas.

## Vimeo

caveat-vimeo-voice-translation = A tradução por IA da Vimeo trata a sua voz para prestar esse serviço.
caveat-vimeo-promise-2024 = A promessa é de 2024. A cópia da política de privacidade de março de 2025 não a contradiz.

## WeTransfer

caveat-wetransfer-wording-removed = A alteração de julho de 2025 dava inicialmente a entender que os ficheiros podiam ser usados para melhorar modelos de aprendizagem automática. A WeTransfer disse que nunca o fez e retirou-a.
caveat-wetransfer-licence = A licença que concede destina-se ao funcionamento e à melhoria do serviço.

## WhatsApp

caveat-whatsapp-objection-help = Página de ajuda sobre oposições: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = As fontes divergem. A Verbraucherzentrale diz que o WhatsApp não oferece oposição ao treino de IA porque não há dados públicos, meios de comunicação franceses e suíços descrevem o uso do seu formulário geral. Ambas as coisas podem ser verdade.
caveat-whatsapp-what-meta-receives = Quando usa IA no WhatsApp, a Meta recebe a região e a língua, dados do dispositivo e da ligação, registos e dados de utilização, também de menores.
caveat-whatsapp-basis-minors = Para o que a Meta recebe quando usa IA, o WhatsApp baseia-se no contrato ou, no caso de menores, em interesses legítimos.
caveat-whatsapp-reset-ai = Pode apagar a conversa com o Meta AI e enviar /reset-ai para limpar o que o assistente conserva. A Meta pode ficar com uma cópia.
caveat-whatsapp-ads-accounts-centre = Fora da Europa, as conversas com IA no WhatsApp só chegam ao sistema de anúncios se o WhatsApp estiver no mesmo Centro de Contas. Deixar o WhatsApp de fora evita isso.
caveat-whatsapp-bremen = As fontes divergem: a autoridade de Bremen mencionou o WhatsApp entre os serviços cujos comentários e publicações públicos são usados, outras autoridades e a Meta limitam isso ao Facebook e ao Instagram.

## Windows (Recall)

caveat-recall-general-statement = A declaração geral de privacidade da Microsoft (julho de 2026) diz efetivamente que pode usar dados para treinar modelos. Não o diz sobre o Recall.
caveat-recall-forum-claims = Foram encontradas, sem provas, afirmações em fóruns de que os dados do Recall vão de qualquer modo para a Microsoft.

## Wix (your website there)

caveat-wix-policy-2024 = A política consultada era a que está em vigor desde 3 de março de 2024.

## WordPress.com

caveat-wordpress-already-on = A opção já está ativada nos sítios que desencorajam os motores de pesquisa.
caveat-wordpress-self-hosted = O WordPress com alojamento próprio não está em causa. Nesse caso, o proprietário decide com o robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = As fontes contradizem-se: o X prometeu ao regulador irlandês em 2024 deixar definitivamente de fora as publicações da UE, mas as suas páginas para a UE descrevem um treino com base em interesses legítimos e com possibilidade de recusa.
caveat-x-eu-default-unknown = Não se sabe se a opção começa desativada nas contas da UE, por isso verifique a sua.
caveat-x-default-never-published = O X nunca publicou a predefinição. Relatos desde julho de 2024 encontraram-na ativada.
caveat-x-switch-wording = O texto da opção mudou de publicações para dados públicos e agora menciona também a xAI, por isso instruções mais antigas têm outro aspeto.
caveat-x-grok-com-switch = grok.com e a aplicação Grok têm a sua própria opção: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Os parceiros com um gestor de conteúdos encontram a definição em Settings > Overview ou nas definições avançadas do canal.
caveat-youtube-videos-only = Esta resposta é sobre vídeos. As conversas com o Gemini têm a sua própria resposta.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = Não aconteceu na UE: a Meta suspendeu o plano em 14 de junho de 2024.
caveat-timeline-forecast = Isto é uma previsão, não uma data.
caveat-gmail-apart = O Gmail é outro caso: segundo a Google, o conteúdo dos e-mails não treina o Gemini. Pergunte por Google Workspace.
