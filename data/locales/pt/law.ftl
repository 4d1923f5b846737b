### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = o Regulamento Geral sobre a Proteção de Dados (RGPD)
regime-uk-gdpr = o RGPD do Reino Unido e o Data Protection Act 2018
regime-swiss-dsg = a lei federal suíça sobre a proteção de dados (LPD, em alemão: DSG)
regime-lgpd = a lei brasileira de proteção de dados (LGPD)
regime-ccpa = o California Consumer Privacy Act (CCPA/CPRA)
regime-ctdpa = o Connecticut Data Privacy Act (CTDPA)
regime-us-states = as leis de privacidade dos estados dos EUA
regime-quebec-25 = a Lei 25 do Quebeque
regime-pipeda = a lei federal canadiana para o setor privado (PIPEDA)
regime-kvkk = a lei turca de proteção de dados (KVKK)
regime-dpdp = o DPDP Act 2023 da Índia, com as regras de 2025
regime-lfpdppp = a lei mexicana de proteção de dados de 2025 (LFPDPPP)
regime-popia = a lei sul-africana de proteção de dados (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Pode opor-se a qualquer momento ao treino de IA baseado em interesses legítimos (art. 21.º, n.º 1, do RGPD): a empresa tem de cessar, a não ser que apresente razões imperiosas e legítimas ou precise dos dados para a declaração, o exercício ou a defesa de um direito num processo judicial. Tem um mês para responder, e pode apresentar reclamação à sua autoridade de proteção de dados.
regime-advice-uk-gdpr = Tem o mesmo direito de oposição que na UE: cite o art. 21.º do RGPD do Reino Unido e indique logo os dados que permitem a sua identificação, porque, quando é necessária prova de identidade, o mês só começa a contar com ela. Pode também apresentar reclamação à própria organização e à Information Commission.
regime-advice-swiss-dsg = Não existe um direito de oposição com esse nome, mas pode declarar expressamente que os seus dados não podem ser usados para treinar IA, exigir que a utilização cesse e que as cópias sejam apagadas, e pedir acesso. Se o serviço estiver também sujeito ao RGPD, invoque igualmente o art. 21.º do RGPD.
regime-advice-lgpd = Pode opor-se a uma utilização sem consentimento que não respeite a lei, mediante pedido expresso à empresa e gratuitamente (LGPD, art. 18). Depois disso, pode apresentar uma petição à ANPD ou recorrer ao Procon.
regime-advice-ccpa = Segundo as fontes consultadas, na Califórnia não existe um direito de oposição ao treino de IA enquanto tal. O que funciona: recusar a venda e a partilha (também por um sinal do navegador), pedir o apagamento e o acesso, e limitar a utilização de dados sensíveis.
regime-advice-ctdpa = Segundo as fontes consultadas, no Connecticut não existe um direito de oposição ao treino de IA enquanto tal. Desde 1 de julho de 2026, um aviso de privacidade tem de dizer se os dados treinam grandes modelos de linguagem: cite-o no seu pedido.
regime-advice-us-states = Segundo as fontes consultadas, nos estados dos EUA não existe um direito de oposição ao treino de IA enquanto tal. Cerca de vinte estados permitem pedir o apagamento de dados e recusar a venda, a publicidade direcionada e certas definições de perfis, em geral com 45 dias para responder.
regime-advice-quebec-25 = As fontes consultadas não indicam nenhum direito de oposição ao treino de IA enquanto tal no Quebeque. Pode retirar o consentimento (s. 8.3) e, quando aplicável, exigir o apagamento ou o fim da publicação, com resposta por escrito no prazo de 30 dias.
regime-advice-pipeda = As fontes consultadas não indicam nenhum direito de oposição ao treino de IA enquanto tal na legislação federal canadiana. Pode apresentar reclamação ao comissário federal para a privacidade.
regime-advice-kvkk = As fontes consultadas não indicam nenhum direito de oposição ao treino de IA enquanto tal na Turquia. Dirija-se primeiro à empresa, que tem 30 dias, e depois apresente reclamação ao Conselho: no prazo de 30 dias após uma resposta, ou de 60 dias após o seu pedido, se não houve resposta ou se esta chegou tarde.
regime-advice-dpdp = As fontes consultadas não indicam nenhum direito de oposição ao treino de IA enquanto tal na Índia. A informação, o consentimento, o apagamento e outros direitos aplicam-se a partir de 13 de maio de 2027 (as fontes diferem num dia).
regime-advice-lfpdppp = Existe um direito de oposição, a par do acesso, da retificação e do cancelamento. Desde 21 de março de 2025, estes direitos estão sob a alçada da Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Os avisos de privacidade sul-africanos mencionam um direito de oposição e reclamações ao Information Regulator no formulário 5 da POPIA. A lei em si não está entre as fontes consultadas.
regime-advice-none = Este bot não conhece nenhum direito de oposição ao treino de IA neste país. As definições do próprio serviço funcionam em todo o lado, e pode dirigir um pedido à empresa.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = art. { $article }.º
cite-paragraph = art. { $article }.º, n.º { $paragraph }
cite-paragraphs = art. { $article }.º, n.os { $first } a { $last }
cite-point = art. { $article }.º, n.º { $paragraph }, alínea { $point })
cite-regulation = Regulamento { $number }
cite-eu-regulation = Regulamento (UE) { $number }
cite-annex = Diretiva (UE) { $number }, anexo { $annex }
cite-eu-court = TJUE { $cases }
cite-opinion = Parecer { $number } do CEPD
cite-draft-guidelines = Projeto de orientações { $number } do CEPD

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Uma empresa pode usar os seus dados sem lhe perguntar se isso for necessário para um interesse legítimo (da empresa ou de terceiros), exceto se prevalecerem os seus interesses ou direitos fundamentais, em especial se for uma criança. As grandes plataformas costumam basear nisto o treino de IA. Não se aplica às autoridades públicas na prossecução das suas atribuições.
right-gdpr-21-1 = Pode opor-se a qualquer momento, por motivos relacionados com a sua situação particular, a qualquer utilização (incluindo a definição de perfis) baseada em interesses legítimos (art. 6.º, n.º 1, alínea f)) ou no interesse público (art. 6.º, n.º 1, alínea e)). A empresa tem então de cessar, a não ser que apresente razões imperiosas e legítimas que prevaleçam sobre os seus interesses, direitos e liberdades, ou que precise dos dados para a declaração, o exercício ou a defesa de um direito num processo judicial. O ónus de o demonstrar cabe à empresa.
right-gdpr-21-1-only-two-bases = A oposição do art. 21.º, n.º 1, só serve para utilizações baseadas no art. 6.º, n.º 1, alínea e) ou f). Se um serviço se basear no consentimento, retire o seu consentimento. Se a utilização servir para comercialização direta, oponha-se ao abrigo do art. 21.º, n.º 2.
right-gdpr-21-2 = Pode opor-se à comercialização direta, e à definição de perfis com ela relacionada, a qualquer momento e sem indicar motivos.
right-gdpr-21-3 = Depois de se opor à comercialização direta, os seus dados deixam de poder ser usados para esse fim. Não há ponderação de interesses.
right-gdpr-21-4 = A empresa tem de chamar explicitamente a sua atenção para o direito de oposição, o mais tardar na primeira comunicação consigo, de modo claro e distinto de quaisquer outras informações.
right-gdpr-21-5 = Nos serviços em linha, pode opor-se também por meios automatizados que utilizem especificações técnicas (uma definição ou um sinal).
right-gdpr-21-6 = Pode opor-se também à investigação científica ou histórica e à estatística, por motivos relacionados com a sua situação particular, exceto se o trabalho for necessário para uma missão de interesse público.
right-gdpr-12-2 = A empresa tem de lhe facilitar o exercício destes direitos. O considerando 59 acrescenta que deve oferecer meios eletrónicos para fazer os pedidos, sobretudo se tratar os dados por via eletrónica.
right-gdpr-12-form = A lei não impõe nenhuma forma para a oposição: um e-mail, uma carta, um formulário Web ou uma definição são todos válidos. A forma escrita dá-lhe uma prova.
right-gdpr-12-3 = A empresa tem de lhe dizer o que fez quanto ao seu pedido sem demora injustificada, o mais tardar no prazo de um mês a contar da receção. Se for necessário devido à complexidade ou ao número dos pedidos, pode demorar mais dois meses, mas tem de o anunciar, com os motivos, dentro do primeiro mês. Sempre que possível, responde por via eletrónica aos pedidos eletrónicos.
right-gdpr-12-3-total = Com a prorrogação, o limite máximo é de três meses a contar da receção.
right-gdpr-12-4 = Se a empresa não fizer nada, tem de lho dizer sem demora e no prazo máximo de um mês. Tem de indicar os motivos e referir que pode apresentar reclamação a uma autoridade ou recorrer aos tribunais.
right-gdpr-12-5 = A resposta não lhe custa nada. Só se os pedidos forem manifestamente infundados ou excessivos, nomeadamente por serem repetidos, pode a empresa exigir uma taxa razoável ou recusar. Cabe-lhe a ela provar que o são.
right-gdpr-12-6 = A empresa só pode pedir mais provas da sua identidade se tiver dúvidas razoáveis sobre quem faz o pedido.
right-gdpr-12-6-pause = Se a empresa tiver dúvidas reais sobre a sua identidade e perguntar de imediato, o prazo de um mês pode ficar suspenso até chegar a sua resposta. É esta a prática da autoridade de Berlim num caso conduzido pela Suécia.
right-gdpr-count-start = O que conta é o dia em que a empresa recebe o seu pedido, não o dia em que o envia. O próprio dia da receção não é contado. O mês termina no fim do dia com o mesmo número no mês seguinte.
right-gdpr-count-short-month = Se o mês seguinte não tiver esse dia, o prazo acaba no seu último dia. Recebido a 31 de janeiro: até 28 (ou 29) de fevereiro. Recebido a 31 de agosto: até 30 de setembro.
right-gdpr-count-weekend = Se o último dia for um sábado, um domingo ou um feriado, o prazo estende-se até ao fim do dia útil seguinte. Os fins de semana e feriados dentro do prazo contam.
right-gdpr-count-holidays = Os feriados que contam são os do lugar onde a empresa tem de agir, ou seja, o país da empresa (a Irlanda para a maioria das grandes plataformas).
right-gdpr-count-examples = Exemplos: de 22 de novembro de 2026 a 22 de dezembro de 2026 (com prorrogação, 22 de fevereiro de 2027). De 25 de novembro de 2026 a 28 de dezembro de 2026 (25 de dezembro é dia de Natal, segue-se um fim de semana). De 1 de dezembro de 2026 a 4 de janeiro de 2027. De 31 de dezembro de 2026 a 1 de fevereiro de 2027. De 31 de janeiro de 2027 a 1 de março de 2027 (28 de fevereiro é domingo). De 28 de fevereiro de 2027 a 30 de março de 2027 (28 de março é domingo de Páscoa, 29 de março é segunda-feira de Páscoa).
right-gdpr-15 = Pode perguntar se os seus dados são tratados, para que finalidades, quem os recebe, durante quanto tempo são conservados e de onde vieram, e obter uma cópia. A primeira cópia é gratuita. É uma forma de saber o que foi usado para treino.
right-gdpr-17-1-c = Os seus dados têm de ser apagados se se tiver oposto ao abrigo do art. 21.º, n.º 1, e não existirem interesses legítimos prevalecentes, ou se se tiver oposto à comercialização direta.
right-gdpr-17-1-d = Os dados que foram tratados ilicitamente também têm de ser apagados.
right-gdpr-17-3 = O apagamento pode ser recusado na medida em que a utilização seja necessária para a liberdade de expressão e de informação, uma obrigação legal, a saúde pública, arquivos, investigação ou estatística, ou a declaração, o exercício ou a defesa de um direito num processo judicial.
right-gdpr-18-1-d = Depois de se opor, pode exigir que o tratamento dos seus dados seja limitado enquanto se verifica que motivos prevalecem.
right-gdpr-18-2-3 = Os dados sujeitos a limitação só podem ser conservados, salvo se concordar ou se forem necessários para a declaração, o exercício ou a defesa de um direito num processo judicial, para proteger outra pessoa ou por um interesse público importante. A anulação da limitação tem de lhe ser comunicada antes.
right-gdpr-19 = A empresa tem de comunicar o apagamento e a limitação a todos os que receberam os dados, salvo se for impossível ou implicar um esforço desproporcionado. Se o pedir, tem de lhe indicar esses destinatários.
right-gdpr-77 = Pode apresentar reclamação a uma autoridade de proteção de dados, em especial onde vive, onde trabalha ou onde ocorreu a infração. A autoridade tem de lhe comunicar o andamento e o resultado.
right-gdpr-57-2-3 = As autoridades disponibilizam um formulário de reclamação que pode ser preenchido eletronicamente, e outras vias continuam abertas. A reclamação é gratuita. Só os pedidos manifestamente infundados ou excessivos podem ser sujeitos a taxa ou recusados.
right-gdpr-many-complaints = Um grande número de reclamações de uma mesma pessoa não as torna, por si só, excessivas.
right-gdpr-56-60 = Se o estabelecimento principal da empresa for noutro país da UE, a autoridade desse país é a principal. Pode mesmo assim apresentar a reclamação no seu país: a autoridade local transmite-a à autoridade principal e continua a ser o seu contacto. As outras autoridades recebem um projeto de decisão e têm quatro semanas para apresentar objeções.
right-gdpr-78-2 = Se a autoridade não tratar a sua reclamação, ou não o informar sobre o andamento durante três meses, pode demandá-la em tribunal.
right-gdpr-79 = Independentemente de qualquer reclamação, pode processar a empresa onde ela está estabelecida ou onde vive.
right-gdpr-80-1 = Pode mandatar um organismo sem fins lucrativos ativo na proteção de dados para apresentar reclamação e recorrer aos tribunais em seu nome. Esse organismo pode pedir uma indemnização em seu nome quando o direito nacional o permitir.
right-gdpr-80-2 = Os países podem permitir que organismos de proteção de dados sem fins lucrativos atuem mesmo sem mandato.
right-gdpr-collective = As entidades de defesa do consumidor reconhecidas podem intentar ações coletivas por violações do RGPD.
right-gdpr-82 = Se sofreu danos devido a uma violação, incluindo danos não patrimoniais, pode pedir uma indemnização. A violação, por si só, não basta: tem de demonstrar o dano e o nexo de causalidade. Não pode ser exigida uma gravidade mínima.
right-gdpr-66 = Em casos urgentes, uma autoridade pode adotar medidas provisórias no seu próprio território por um período máximo de três meses.
right-gdpr-text-unchanged = Em outubro de 2026, o texto do próprio RGPD permanece inalterado. A reforma proposta em novembro de 2025 não foi adotada.
right-edpb-28-2024 = O interesse legítimo pode ser o fundamento jurídico do treino de IA, caso a caso, após um teste em três etapas: um interesse lícito, preciso e real, a necessidade, e uma ponderação com os seus direitos (contam o que podia razoavelmente esperar e as medidas que atenuam o efeito). Um modelo treinado com dados pessoais só é anónimo se a probabilidade de deles se extraírem tais dados for insignificante. Um treino ilícito pode afetar a utilização posterior do modelo.
right-edpb-li-guidelines = O projeto de orientações do CEPD diz: o interesse legítimo deve ser interpretado de forma restritiva e não é a opção por defeito. O interesse, a estrita necessidade e a ponderação têm de ser avaliados previamente.
right-olg-koeln-2025 = Num processo cautelar, o tribunal não viu nenhuma violação no treino da Meta com publicações públicas sem consentimento, entre outras razões porque os utilizadores foram informados e podiam opor-se de forma simples ou tornar as publicações não públicas. Não é a última palavra: é possível um processo principal.
right-no-unlearning = Uma oposição impede a utilização posterior. Diz-se que o que já entrou num modelo não volta a ser retirado. Foi por isso que as autoridades aconselharam a oposição antes da data de início.
right-no-reason-needed-meta = A lei pede motivos relacionados com a sua situação particular. Segundo os centros de aconselhamento ao consumidor e a autoridade neerlandesa, o formulário da Meta aceitou oposições com o campo de texto vazio.
right-proc-4 = A partir de 2 de abril de 2027, uma reclamação transfronteiriça é admissível se contiver o seu nome e contactos, o que ajude a identificar a empresa e uma descrição da infração (uma organização tem ainda de provar a sua legitimidade e o seu mandato). Nada mais pode ser exigido, mas as formalidades nacionais mantêm-se. Se faltar algo, a autoridade declara a reclamação inadmissível no prazo de duas semanas, com os motivos.
right-proc-times = A partir de 2 de abril de 2027, a sua autoridade transmite uma reclamação transfronteiriça à autoridade principal no prazo de seis semanas. O projeto de decisão da autoridade principal deve ser apresentado em 15 meses (prorrogáveis uma vez por mais 12, no máximo), ou em 12 meses no procedimento simples. Para reclamar de um pedido sem resposta, tem de ter feito esse pedido primeiro. Os casos rápidos podem ser encerrados mais cedo se a infração tiver cessado e não se opuser.
right-proc-apply = O Regulamento Processual do RGPD está em vigor desde 1 de janeiro de 2026. É aplicável a partir de 2 de abril de 2027, às reclamações apresentadas depois desse dia.
right-uk-21 = Tem o mesmo direito de oposição que na UE: absoluto quanto à comercialização direta, nos outros casos com motivos próprios. A organização só pode continuar com razões imperiosas e legítimas ou para a declaração, o exercício ou a defesa de um direito num processo judicial. Pode opor-se oralmente ou por escrito.
right-uk-12a = A organização tem um mês, e até mais dois para pedidos complexos ou numerosos. O prazo conta-se a partir do último destes momentos: a receção, a prova de identidade quando razoavelmente necessária, o pagamento de uma taxa quando possa ser cobrada. Pode ficar suspenso enquanto a organização espera por um esclarecimento de que precisa.
right-uk-164a = Pode apresentar reclamação à própria organização. Esta tem de oferecer uma via fácil (como um formulário eletrónico), acusar a receção no prazo de 30 dias e tratar a reclamação sem demora injustificada.
right-uk-regulator = Desde 30 de setembro de 2026, o regulador é a Information Commission. Sucedeu ao Information Commissioner com o mesmo papel e os mesmos poderes.
right-uk-ico-ai = A ICO diz que os seus direitos se aplicam aos dados de treino, aos dados de ajuste fino, aos prompts e aos resultados. Diz também que os interesses legítimos são o único fundamento que vê para o treino com dados extraídos da Web, se os testes forem cumpridos.
right-uk-organisations = No Reino Unido, uma organização só pode apresentar reclamação em seu nome se a tiver autorizado expressamente (posição declarada em 2021).
right-ch-30 = Não existe um direito de oposição com o nome do art. 21.º do RGPD. Mas usar dados contra a sua vontade expressa constitui uma lesão da personalidade, salvo se houver justificação. Por isso, uma declaração expressa contra o treino de IA tem peso jurídico.
right-ch-32 = Pode pedir em tribunal que uma utilização ou uma divulgação seja proibida, ou que os dados sejam apagados. A retificação está no art. 32, n.º 1.
right-ch-25 = Tem um direito de acesso: quem usa que dados, para quê e durante quanto tempo, de onde vêm os dados e a quem são transmitidos. Em regra, é gratuito.
right-ch-fdpic = Pode apresentar uma denúncia ao PFPDT (a autoridade suíça de proteção de dados). Este não pode aplicar coimas a empresas. As ações são apresentadas nos tribunais cíveis.
right-ch-gdpr = Quando um serviço está sujeito também ao RGPD, as regras deste valem a par das suíças. Os avisos das plataformas em 2025 trataram muitas vezes a Suíça como o EEE (foi o caso do LinkedIn).
right-br-18-2 = Pode opor-se a uma utilização que se baseie num fundamento diferente do consentimento, se a lei não for respeitada.
right-br-18-forms = A oposição faz-se mediante pedido expresso à empresa, gratuitamente. Pode apresentar uma petição à ANPD, e também a organismos de defesa do consumidor como o Procon.
right-br-15-days = As cláusulas-padrão brasileiras e uma ferramenta de exercício de direitos usam um prazo de 15 dias a contar do pedido. Os textos consultados não indicam um número para a oposição em si.
right-br-meta = A ANPD suspendeu o treino da Meta em 2 de julho de 2024. Levantou a proibição em 30 de agosto de 2024 sob condições: avisos, sem menores por enquanto, e um formulário fácil para se opor a qualquer momento, também para pessoas sem conta.
right-ca-no-21 = Segundo as fontes consultadas, na Califórnia não existe um direito geral de oposição ao treino de IA. O que existe: recusa da venda e da partilha, apagamento, limites aos dados sensíveis, retificação e acesso.
right-ca-105 = Pode pedir o apagamento dos dados que a empresa recolheu junto de si. Há uma lista de exceções, por exemplo concluir uma transação, segurança, liberdade de expressão, uma obrigação legal ou utilizações internas que seriam de esperar.
right-ca-130 = A empresa tem 45 dias de calendário a contar da receção, prorrogáveis uma vez por 45, com aviso dentro dos primeiros 45. A verificação da sua identidade não suspende o prazo. É gratuito.
right-ca-signals = Um sinal do navegador como o Global Privacy Control é uma recusa válida da venda e da partilha. Desde 1 de janeiro de 2026, os sítios têm de mostrar que o processaram. A partir de 1 de janeiro de 2027, os navegadores têm de oferecer essa definição.
right-ca-admt = Quanto à tecnologia automatizada que substitui o juízo humano em decisões significativas (crédito, habitação, educação, emprego, saúde), tem de haver aviso antes da utilização, acesso e possibilidade de recusa até 1 de janeiro de 2027.
right-ca-drop = Um único pedido em privacy.ca.gov/drop chega a todos os corretores de dados registados. Desde 1 de agosto de 2026, estes têm de o consultar pelo menos de 45 em 45 dias.
right-ca-enforce = A CPPA e o Attorney General fazem cumprir a lei. As próprias pessoas só podem processar por certas violações da segurança dos dados.
right-us-ct = Desde 1 de julho de 2026, um aviso de privacidade tem de dizer se são recolhidos, usados ou vendidos dados pessoais para treinar grandes modelos de linguagem. É um dever de informar, não um direito de oposição.
right-us-states = Cerca de vinte estados têm uma lei geral de privacidade com direitos ao apagamento e à recusa da venda, da publicidade direcionada e de certas definições de perfis. As empresas têm, em geral, 45 dias para responder. Novidades: Oklahoma e Luisiana em 1 de janeiro de 2027, Alabama em 1 de maio de 2027, Vermont em 1 de janeiro de 2028.
right-qc-rights = Tem direito ao acesso, à retificação, à retirada do consentimento, à cessação da publicação ou à remoção de ligações, à portabilidade e a informações sobre decisões automatizadas. A resposta é devida no prazo de 30 dias. Uma recusa tem de ser escrita, indicar os motivos e mencionar a CAI.
right-ca-opc = O comissário federal recebe reclamações. Em fevereiro de 2025, abriu uma investigação à utilização pelo X de publicações de canadianos para o Grok.
right-tr-kvkk = Dirija-se primeiro à empresa (por escrito, por KEP, com assinatura eletrónica ou a partir do endereço de e-mail que ela tem registado). Ela tem 30 dias. Depois, apresente reclamação ao Conselho no prazo de 30 dias após uma resposta, ou de 60 dias após o pedido, se não houve resposta ou se esta chegou tarde. Os prazos não cumpridos perdem-se.
right-in-dpdp = O Conselho (Board) existe desde 13 de novembro de 2025. As regras sobre gestores de consentimento aplicam-se a partir de 13 de novembro de 2026. A informação, o consentimento, o apagamento e outros direitos seguem-se a partir de 13 de maio de 2027 (as fontes diferem num dia).
right-mx-arco = Tem direitos de acesso, retificação, cancelamento e oposição. Desde 21 de março de 2025, estão sob a alçada da Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Os avisos de privacidade mencionam um direito de oposição e reclamações ao Information Regulator no formulário 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Se um serviço basear o treino de IA em interesses legítimos, pode opor-se a qualquer momento por motivos relacionados com a sua situação particular (art. 21.º, n.º 1, do RGPD). O serviço tem então de cessar, a não ser que apresente razões imperiosas e legítimas que prevaleçam sobre as suas ou precise dos dados para a declaração, o exercício ou a defesa de um direito num processo judicial. Contra a comercialização direta não é preciso indicar motivos.
law-topic-legitimate-interest = As grandes plataformas costumam basear o treino de IA em interesses legítimos (art. 6.º, n.º 1, alínea f), do RGPD). Podem então usar dados sem perguntar, se isso for necessário, exceto se prevalecerem os seus interesses ou direitos fundamentais. A avaliação é feita caso a caso, e contam as suas expectativas razoáveis.
law-topic-always-or-sometimes = Alguns direitos aplicam-se sempre, por exemplo perguntar que dados são usados (art. 15.º) ou opor-se à comercialização direta (art. 21.º, n.º 2). Outros só se aplicam em certos casos: pode opor-se ao treino de IA se este se basear em interesses legítimos ou no interesse público.
law-topic-must-inform = Um serviço que se baseie em interesses legítimos tem de lhe dizer explicitamente, de modo claro e distinto de outras informações, que pode opor-se, o mais tardar na primeira comunicação (art. 21.º, n.º 4). Tem também de facilitar a oposição (art. 12.º, n.º 2).
law-topic-consent-or-contract = Só os interesses legítimos ou o interesse público abrem a oposição do art. 21.º, n.º 1. Se o serviço se basear no consentimento, retire-o (art. 7.º, n.º 3). Se se basear num contrato, peça acesso e o fundamento jurídico (art. 15.º), e apresente reclamação se o fundamento for duvidoso.
law-topic-silence = Quando o treino se baseia em interesses legítimos (art. 6.º, n.º 1, alínea f), do RGPD), o serviço não tem de lhe perguntar primeiro. Se não fizer nada, isso conta como aceitação, e os seus dados podem ser usados.
law-topic-unlearn = Uma oposição vale para o futuro. Diz-se que o que já está num modelo não volta a sair, mas uma oposição posterior ainda impede a utilização a partir desse momento.
law-topic-one-month = A empresa tem de responder sem demora injustificada e, o mais tardar, no prazo de um mês a contar da receção da sua oposição (art. 12.º, n.º 3). O dia da receção não é contado. Se o último dia for um sábado, um domingo ou um feriado, o prazo estende-se até ao fim do dia útil seguinte.
law-topic-extension = A empresa pode demorar mais dois meses, mas só se for necessário devido à complexidade ou ao número dos pedidos, e só se lho disser, com os motivos, dentro do primeiro mês. O limite máximo é então de três meses a contar da receção.
law-topic-refusal = Se a empresa recusar, tem de lho dizer no prazo de um mês, indicar os motivos e referir que pode apresentar reclamação ou recorrer aos tribunais (art. 12.º, n.º 4). Cabe à empresa apresentar razões imperiosas e legítimas que prevaleçam sobre as suas, ou demonstrar que precisa dos dados para a declaração, o exercício ou a defesa de um direito num processo judicial (art. 21.º, n.º 1).
law-topic-no-answer = Sem resposta ao fim de um mês: envie um lembrete com a data, a via e o número da sua oposição e o artigo. É habitual dar duas semanas de tolerância, mas a lei não o exige. Terminado o mês, pode também apresentar reclamação à autoridade.
law-topic-extra-demands = A empresa só pode pedir mais provas da sua identidade se tiver dúvidas razoáveis sobre quem faz o pedido (art. 12.º, n.º 6). Não envie por iniciativa própria uma cópia do seu cartão de cidadão. Se a dúvida for real e a empresa perguntar de imediato, o prazo de um mês pode ficar suspenso, por isso responda depressa.
law-topic-complaint-when = Pode apresentar reclamação quando o mês terminar sem resposta, depois de uma recusa, ou de imediato se não houver forma de se opor ou se ela não funcionar. Alguns países querem que se dirija primeiro à empresa (a Espanha, por lei, para pedidos de exercício de direitos, e a Dinamarca). A partir de 2 de abril de 2027, isto aplica-se em todo o lado às reclamações transfronteiriças sobre um pedido.
law-topic-complaint-attach = Junte a sua oposição com data e hora, a prova de que chegou, todas as respostas (ou uma linha a dizer que não houve nenhuma), o aviso da empresa sobre o treino de IA tal como estava então, o nome da sua conta ou a ligação para o perfil, e o nome e a morada da empresa. Diga o que pede: uma ordem para cessar, apagar e, entretanto, limitar o tratamento. Junte identificação com fotografia só se a autoridade a pedir.
law-topic-complaint-free = A reclamação é gratuita. As autoridades disponibilizam um formulário eletrónico, e outras vias continuam abertas. Só os pedidos manifestamente infundados ou excessivos podem ser sujeitos a taxa ou recusados (art. 57.º).
law-topic-lead-authority = A autoridade do lugar onde a empresa tem o estabelecimento principal na UE é a principal, por exemplo a da Irlanda para a Meta, a Google, a Microsoft, o LinkedIn, o X, o TikTok e a Apple. Pode apresentar a reclamação no seu país: a sua autoridade transmite o processo e continua a ser o seu contacto. Ir diretamente à autoridade principal não torna o procedimento mais rápido.
law-topic-court = Pode processar a empresa onde vive ou onde ela está estabelecida, com ou sem reclamação, e as duas vias podem correr ao mesmo tempo (art. 79.º, TJUE C-132/21). Se a autoridade não disser nada durante três meses, pode demandá-la em tribunal (art. 78.º, n.º 2).
law-topic-damages = Para obter uma indemnização, tem de demonstrar uma violação, um dano e o nexo entre ambos (art. 82.º). Não pode ser exigida uma gravidade mínima, e o receio de utilização abusiva pode contar, se for provado. As indemnizações apenas por danos imateriais são em geral reduzidas, e uma coima reverte para o Estado, nunca para si.
law-topic-noyb = Um organismo sem fins lucrativos pode apresentar reclamação e recorrer aos tribunais em seu nome, se o mandatar (art. 80.º). A noyb apresentou onze reclamações contra os planos da Meta para treinar IA em 6 de junho de 2024 e enviou à Meta uma carta de interpelação para cessar em 14 de maio de 2025.
law-topic-is-it-legal = O CEPD diz que o interesse legítimo pode ser o fundamento jurídico do treino de IA, caso a caso. Em processos urgentes contra a Meta, o OLG Köln não viu nenhuma violação (23 de maio de 2025), o OLG Schleswig considerou o pedido tardio (12 de agosto de 2025) e a autoridade de Hamburgo desistiu do seu próprio processo. A DPC irlandesa não deu aprovação formal, e não foi encontrada nenhuma decisão num processo principal.
law-topic-for-child = Os interesses de uma criança pesam mais na ponderação (art. 6.º, n.º 1, alínea f)). Se for verdade, pode indicar como motivos que as imagens mostram os seus filhos ou que tinha menos de 18 anos quando as publicou. As fontes consultadas não dizem como apresentar uma oposição em nome de uma criança.
law-topic-no-account = Pode opor-se também sem ter conta (art. 21.º, n.º 1, do RGPD), por exemplo porque outras pessoas publicaram algo sobre si. Indique o seu nome e as páginas ou imagens em causa. Se o formulário exigir início de sessão, envie uma carta ou um e-mail.
law-topic-legal-advice = Isto é informação de fontes públicas, não aconselhamento jurídico.
law-topic-letter = Não é exigida nenhuma forma: um formulário Web, uma definição, um e-mail ou uma carta são todos válidos, e a forma escrita deixa prova. O formulário do próprio serviço é a via mais rápida. Uma carta ou um e-mail é a via se não houver formulário, se o formulário não servir ou se quiser mais do que ele oferece.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Quem é, para que o possam encontrar: o seu nome ou nome de utilizador, o endereço de e-mail ou o número de telefone da conta, e a ligação para o perfil. Sem conta: o seu nome e as páginas ou imagens em causa. Dê apenas o que for necessário.
letter-must-to-whom = A quem: a empresa que decide. Para as pessoas na UE, é em geral a empresa da UE.
letter-must-objection = Que se trata de uma oposição: indique o art. 21.º, n.º 1, do RGPD. Uma oposição não é uma pergunta e não precisa de consentimento.
letter-must-use = Que utilização: desenvolver, treinar, testar e melhorar modelos e sistemas de IA, pela empresa e por aqueles a quem ela dá os dados.
letter-must-data = Que dados: publicações, comentários, fotografias, legendas, perfil, mensagens ao assistente de IA, e dados sobre si em publicações de outras pessoas ou da Web.
letter-must-grounds = Motivos relacionados com a sua situação particular. Uma ou duas frases honestas bastam para começar. Depois, é a empresa que tem de apresentar razões imperiosas, não o contrário.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Tudo o que é passado e futuro, e todas as suas contas e serviços na empresa, incluindo contas associadas.
letter-should-erasure = O apagamento dos dados recolhidos ou copiados para treino (art. 17.º, n.º 1, alínea c)), comunicado aos destinatários (art. 19.º). Diga claramente que não quer que a sua conta seja eliminada.
letter-should-restriction = A limitação do tratamento durante a ponderação (art. 18.º, n.º 1, alínea d)): conservar, mas não treinar.
letter-should-withdraw-consent = A retirada de qualquer consentimento, a título subsidiário, para o caso de a empresa basear antes a utilização no consentimento (art. 7.º, n.º 3, e 17.º, n.º 1, alínea b)).
letter-should-no-loss = Que lhe seja comunicado antes se a oposição puser fim à sua conta ou a um contrato. Nesse caso, a decisão é sua.
letter-should-answer = Que confirmem por escrito o que cessou e desde quando, no prazo de um mês a contar da receção (art. 12.º, n.º 3). Se recusarem: os motivos e como apresentar reclamação (art. 12.º, n.º 4).
letter-should-questions = Perguntas que vale a pena fazer (art. 15.º): os seus dados já foram usados, para que modelos, desde quando, de que fonte, a quem foram dados, com que fundamento jurídico.
letter-should-no-waiver = Que com a carta não renuncia a nenhum direito, e que usar em paralelo o formulário ou a definição do serviço não constitui consentimento.
letter-should-otherwise = O que acontece caso contrário: tem ao seu dispor a reclamação à autoridade e o recurso aos tribunais.
letter-should-date-name = A data e o seu nome.
letter-should-keep-proof = Guarde uma cópia, capturas de ecrã do formulário antes de o enviar, e o e-mail de confirmação com o respetivo número.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Cópias de documentos de identificação enviadas por iniciativa própria.
letter-not-passwords = Palavras-passe.
letter-not-others-data = Dados privados de outras pessoas.
letter-not-profile-notice = Um aviso no seu próprio perfil em vez de uma carta: não chega a ninguém na empresa.
letter-not-only-consent = Chamar-lhe apenas retirada do consentimento: quando a empresa se baseia em interesses legítimos, o direito é a oposição.
