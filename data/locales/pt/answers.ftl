## Headings of answers

heading-opt-out = { $services }: como se opor ao treino de IA
heading-general = Como se opor ao treino de IA
heading-data-used = { $service }: o que é usado
heading-data-used-general = O que é usado para treinar IA
heading-deadline = { $service }: as datas que importam
heading-timeline = Datas futuras e datas passadas
heading-effect = { $services }: o que faz uma oposição
heading-effect-general = O que uma oposição faz e o que não pode fazer
heading-rights = Os seus direitos
heading-rights-in = Os seus direitos: { $country }
heading-authority = A quem apresentar reclamação
heading-authority-in = A quem apresentar reclamação: { $country }
heading-letter = A oposição por escrito
heading-follow-up = Depois da sua oposição
heading-help = Objector
heading-privacy = O que este bot guarda
heading-reminders = Lembretes
heading-unknown = { $name }: não é conhecido aqui

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = O serviço { $service } usa dados das pessoas para treinar IA, a não ser que estas se oponham ou desativem essa utilização.
verdict-object-unclear = As fontes não esclarecem se o serviço { $service } treina IA com dados das pessoas. Esta é a melhor forma de dizer que não.
verdict-object-partly = O serviço { $service } usa alguns dados das pessoas para treinar IA. Diz-se abaixo o que pode ser recusado e o que não pode.
verdict-object-default-unclear = O serviço { $service } usa dados das pessoas para treinar IA. As fontes não esclarecem se o faz antes de a pessoa dizer alguma coisa.
verdict-off-by-default = O serviço { $service } usa alguns dados para treinar IA, por predefinição só se o tiver ativado. É assim que pode recusar, ou verificar que está desativado.
verdict-crawlers = { $service }: rastreadores de empresas recolhem páginas públicas para treinar IA. É assim que lhes pode dizer que não o façam.
verdict-nothing-to-do = { $service }: não há nada a que se opor. Segundo as fontes, não usa dados das pessoas para treinar IA.
verdict-nothing-but-other-ways = { $service }: não há nada a que precise de se opor. Por predefinição, não usa dados das pessoas para treinar IA. O que se segue é para quem quiser ir mais longe.
verdict-no-way = O serviço { $service } usa dados das pessoas para treinar IA, e não se conhece nenhuma forma de o recusar dentro do serviço.
verdict-no-way-unclear = { $service }: não se conhece nenhuma forma de se opor ao treino de IA dentro do serviço, e as fontes não esclarecem se treina IA.
verdict-not-your-region = { $service }: não se conhece nenhuma forma de se opor para este país.
used-since = Fá-lo desde { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Formulário de oposição
route-account-setting = Definição na conta
route-email = E-mail
route-letter = Carta
route-delete-account = Remoção dos conteúdos ou da conta
route-robots = Sinais aos rastreadores
route-none = Sem forma própria
open-objection-form = Abrir o formulário: { $service }
open-account-setting = Abrir a definição: { $service }
open-email = Escrever um e-mail: { $service }
open-letter = Morada: { $service }
open-delete-account = Abrir a página: { $service }
open-robots = Abrir as instruções: { $service }
open-none = Ler o que diz: { $service }
post-to = Por correio: { $address }

## Steps: what to do, in order

step-log-in = Inicie sessão no serviço { $service }.
step-no-login = Não é preciso ter conta.
step-menu-app = Na aplicação: { $path }
step-menu-web = Na Web: { $path }
step-menu-both = Na aplicação ou na Web: { $path }
step-menu-any = Menu: { $path }
step-link-or-menu = Siga a ligação, ou vá lá diretamente. { $menu }
step-turn-off = Desative «{ $label }».
step-turn-on = Ative «{ $label }».
step-choose = Defina «{ $label }» como «{ $choice }».
step-asked-for = Vão pedir-lhe: { $items }.
step-crawlers = Bloqueie estes rastreadores: { $items }.

## What it achieves, what else to know

effects-title = O que faz e o que não faz
caveats-title = Convém saber
other-ways = Outras formas
for-all = Para todos estes: { $services }

## What is used

uses-yes = O serviço { $service } usa dados das pessoas para treinar IA.
uses-no = Segundo as fontes, o serviço { $service } não usa dados das pessoas para treinar IA.
uses-unclear = As fontes não esclarecem se o serviço { $service } usa dados das pessoas para treinar IA.
data-used-general = Varia de serviço para serviço: indique um e recebe a lista do que é usado e do que não é. Em geral, é o que as pessoas publicam abertamente e o que escrevem a assistentes de IA.
label-used = Usado
label-not-used = Não usado
label-default = Por predefinição
label-legal-basis = Fundamento jurídico indicado pelo serviço
label-since = Desde
default-on = ativado: os dados são usados até se opor ou desativar essa utilização
default-off = desativado
default-opt-in = desativado até o ativar
default-unclear = as fontes não o esclarecem
basis-legitimate-interests = interesse legítimo (art. 6.º, n.º 1, alínea f), do RGPD)
basis-consent = consentimento (art. 6.º, n.º 1, alínea a), do RGPD)
basis-contract = contrato (art. 6.º, n.º 1, alínea b), do RGPD)
basis-unclear = as fontes não o esclarecem
basis-unknown = não é conhecido aqui
basis-of = Fundamento jurídico que o serviço { $service } indica para o treino de IA: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Falta um dia. Uma oposição antes dessa data é a que mais abrange; depois dela, continua a impedir a utilização posterior.
    [many] Faltam { $days } de dias. Uma oposição antes dessa data é a que mais abrange; depois dela, continua a impedir a utilização posterior.
   *[other] Faltam { $days } dias. Uma oposição antes dessa data é a que mais abrange; depois dela, continua a impedir a utilização posterior.
}
date-today = É hoje. Uma oposição hoje ainda chega antes da utilização posterior, e também se pode opor depois.
date-passed-open = Essa data já passou, mas o direito de oposição não. Ainda vale a pena?
no-date = Não se conhece nenhuma data até à qual tivesse de se opor no serviço { $service }. Pode fazê-lo a qualquer momento, e quanto mais cedo, mais abrange.
all-dates = Todas as datas conhecidas:
timeline-ahead = Estas datas estão por vir.
timeline-none-ahead = Nenhum serviço anunciou uma data futura até à qual seja preciso opor-se. Pode opor-se a qualquer momento. Estas são as datas legais que estão por vir:
timeline-passed = Passadas mais recentemente:

## How far to trust it

as-of = Informações referentes a: { $moment }.
as-of-unknown = Não se sabe a que mês se referem estas informações.
as-of-title = Data destas informações
may-have-changed = Já passaram mais de seis meses: pode ter mudado.
confidence-medium = Nem tudo o que aqui está foi confirmado pelo próprio serviço.
confidence-low = As fontes são escassas: confirme junto do serviço.
sources = Fontes
sources-some = Fontes ({ $shown } de { $all })

## The general way

general-lead = Pode opor-se em qualquer serviço que use os seus dados para treinar IA. Indique o serviço para saber a forma exata; isto funciona em todo o lado:
general-find = Procure nas definições de privacidade ou na política de privacidade do serviço «opor-se», «IA» ou «treino», e use o formulário ou a opção, se existir.
general-object = Se não existir, escreva para o endereço de privacidade da empresa: «Oponho-me, ao abrigo do art. 21.º, n.º 1, do RGPD, à utilização dos meus dados para treinar IA», com o nome da sua conta e um motivo relacionado com a sua situação particular.
general-keep = Guarde provas: capturas de ecrã, a confirmação, a data.
general-wait = A empresa tem um mês para responder (art. 12.º, n.º 3, do RGPD).
general-complain = Não houve resposta, ou houve uma recusa? Apresente reclamação à sua autoridade de proteção de dados; é gratuito.

## Choices and questions back

choose-service = Que serviço?
choose-country = Em que país vive?
did-you-mean = Queria dizer um destes?
which-one = O que gostaria de saber?
choice-opt-out = { $count ->
    [0] Como me opor
   *[other] Como me opor: { $services }
}
choice-deadline = { $count ->
    [0] Até quando
   *[other] Até quando: { $services }
}
choice-data-used = { $count ->
    [0] O que é usado
   *[other] O que é usado: { $services }
}
choice-effect = { $count ->
    [0] O que faz uma oposição
   *[other] O que faz uma oposição: { $services }
}
choice-rights = { $count ->
    [0] Os meus direitos
   *[other] Os meus direitos: { $services }
}
choice-authority = { $count ->
    [0] A quem apresentar reclamação
   *[other] A quem apresentar reclamação: { $services }
}
choice-letter = { $count ->
    [0] A oposição por escrito
   *[other] A oposição por escrito: { $services }
}
choice-follow-up = { $count ->
    [0] Depois da minha oposição
   *[other] Depois da minha oposição: { $services }
}
choice-reminders = Lembretes
choice-privacy = O que este bot guarda
choice-help = O que este bot sabe fazer
choice-unknown-service = Outro serviço
choice-out-of-scope = Outra coisa

## Next steps: words on buttons, as short as possible

next-more = Tudo sobre isto
next-opt-out = Como me opor
next-deadline = Até quando?
next-data-used = O que é usado?
next-effect = O que se consegue?
next-rights = Que direito?
next-authority = A quem reclamar?
next-letter = Por escrito
next-follow-up = Sem resposta?
next-remind = Lembrar este canal
next-language = Responder em: { $language }

## Rights, authorities, letters

authority-yours = Pode apresentar reclamação à autoridade do país onde vive, onde trabalha ou onde ocorreu a infração (art. 77.º do RGPD).
authority-unknown = Não se conhece aqui nenhuma autoridade para este país: { $country }.
authority-regional = Autoridades das regiões, para empresas daí
authority-leads = Autoridade principal para { $services }: { $authority } ({ $country }). A sua autoridade transmite a reclamação à autoridade principal.
open-complaint = Abrir o formulário de reclamação
open-website = Sítio Web da autoridade
label-complaint-language = Língua da reclamação
label-address = Morada
label-email = E-mail
label-phone = Telefone
label-contact-as-of = Telefone e e-mail à data de
label-controller = Empresa responsável
label-dpo = Encarregado da proteção de dados
label-form = Formulário de privacidade
letter-goes-to = Para { $service }:
letter-no-address = Não se conhece aqui nenhuma morada do serviço { $service }: procure na sua política de privacidade.
letter-must-title = Tem de conter
letter-should-title = Deve conter
letter-not-title = Deixe de fora

## About the bot itself

help-lead = Pergunte-me como se opor a que os seus dados sejam usados para treinar IA. Conheço { $services } serviços e { $authorities } autoridades de proteção de dados, com fontes para cada facto.
help-examples = Por exemplo
help-commands = Comandos
example-opt-out = Como me oponho no Instagram?
example-deadline = Já é tarde para o Facebook?
example-data-used = O LinkedIn usa as minhas publicações?
example-authority = A quem posso apresentar reclamação em Portugal?
out-of-scope = Nisso não posso ajudar: só sei sobre a oposição ao treino de IA.
unknown-lead = Não tenho factos verificados sobre «{ $name }», por isso não digo nada a esse respeito. Isto funciona sempre:
privacy-lead = Nada do que escreve é guardado ou registado.
privacy-kept = Só é guardado o que definiu ou o que o seu canal definiu: língua, país, fuso horário e lembretes. Pode ver, exportar e apagar tudo.
privacy-show = Mostrar o que está guardado sobre mim
privacy-export = Exportar como ficheiro
privacy-erase = Apagar tudo
privacy-nothing = Não há nada guardado sobre si.
privacy-yours = Sobre si:
privacy-channel = Sobre este canal:
privacy-erased = Tudo sobre si foi apagado.
privacy-nothing-to-erase = Não havia nada para apagar.
privacy-confirm = Isto apaga tudo, definitivamente.
privacy-file = Aqui está tudo o que está guardado, num ficheiro para pessoas e programas (JSON).
reminders-how = Um canal é informado de quantos dias faltam para cada data que lhe interessa, nos dias que escolher. Escreva /subscribe onde quer receber os lembretes; /reminders mostra-os e /unsubscribe termina-os.

## Settings

settings-title = Definições
settings-yours = Estas são as suas próprias definições.
settings-channel = Estas são as definições deste canal.
settings-saved = Guardado.
settings-language = Língua
settings-country = País
settings-time-zone = Fuso horário
settings-unset = não definido
settings-how = Altere-as com /settings, por exemplo: /settings language English.

## When something does not work: one kind sentence and what to do next

error-internal = Algo correu mal do meu lado, não do seu. Tente de novo; se continuar, comunique a quem gere este bot o código { $code }.
error-slow-down = { $seconds ->
    [one] Foi muita coisa de uma vez. Aguarde um segundo.
    [many] Foi muita coisa de uma vez. Aguarde { $seconds } de segundos.
   *[other] Foi muita coisa de uma vez. Aguarde { $seconds } segundos.
}
error-unknown-command = Não conheço esse comando. /help mostra todos.
error-private-only = Envie-me isto numa conversa privada.
error-not-manager = Só quem gere este canal pode alterar isso. Peça a uma dessas pessoas.
error-empty-question = Faça-me uma pergunta, por exemplo: Como me oponho no Instagram?
error-no-such-country = Não conheço o país «{ $given }». Experimente o nome em inglês ou um código como BE.
error-no-such-language = Não falo «{ $given }». Falo: { $languages }.
error-no-such-time-zone = Não conheço o fuso horário «{ $given }». Experimente uma cidade como Brussels ou um nome como Europe/Brussels.
answered-in-nearest = Ainda não falo { $asked }, por isso esta resposta está noutra língua.
