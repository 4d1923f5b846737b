## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Próximas datas
reminder-law = uma data legal
reminder-today = Hoje é o dia. Uma oposição feita hoje ainda é a que mais abrange; mais tarde, continua a impedir a utilização posterior.
reminder-late = Este lembrete chega atrasado: estava previsto para { $due }.
reminder-stop = Parar estes lembretes
news-date = Uma nova data: { $name }
news-way = { $service }: a forma de se opor mudou

## Commands

command-subscribe-name = subscrever
command-subscribe-description = Lembretes com contagem decrescente neste canal
command-unsubscribe-name = cancelar-subscrição
command-unsubscribe-description = Terminar os lembretes deste canal
command-reminders-name = lembretes
command-reminders-description = O que este canal recebe e quando chegam os próximos lembretes
command-countdown-name = contagem-decrescente
command-countdown-description = Contagem decrescente para datas suas
command-countdown-add-name = adicionar
command-countdown-add-description = Adicionar uma data sua
command-countdown-remove-name = remover
command-countdown-remove-description = Remover uma das suas datas
command-countdown-list-name = listar
command-countdown-list-description = Mostrar as suas datas

## Options of commands

option-days-name = dias
option-days-description = Quantos dias antes de uma data, como 30,14,7,3,2,1,0
option-time-name = hora
option-time-description = A que hora do dia, como 9:00
option-channel-name = canal
option-channel-description = Um canal diferente deste
option-date-name = data
option-date-description = O dia, como 27/5/2027 ou «em 3 semanas»
option-title-name = título
option-title-description = O que acontece nesse dia
option-number-name = número
option-number-description = O número da data na lista

## Replies to /subscribe and /reminders

subscribe-done = Os lembretes estão ativados aqui.
reminders-title = Lembretes aqui
reminders-none = Ainda não há lembretes aqui.
reminders-start = Iniciar lembretes
reminders-follows = Segue
reminders-everything = todos os serviços e as datas legais
reminders-own-only = só as suas próprias datas
reminders-days = Dias antes de uma data
reminders-time = Hora
reminders-time-value = { $time } ({ $zone })
reminders-language = Língua
reminders-next = Os próximos lembretes:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Não está previsto nenhum lembrete: não há nenhuma data por vir.
reminders-no-date-service = Sem datas futuras anunciadas: { $service }. Receberá aqui a notícia quando houver uma, e quando a forma de se opor mudar. Pode opor-se a qualquer momento.
reminders-no-date = Nenhum serviço anunciou uma data futura. Receberá aqui a notícia quando um o fizer, e quando uma forma de se opor mudar. Pode opor-se a qualquer momento. Até lá, faz-se a contagem decrescente para estas datas legais:
reminders-countdown-hint = Pode adicionar datas suas: /countdown add 27/5/2027 A nossa data
reminders-suspended = Ultimamente não foi possível publicar aqui os lembretes: { $reason } Escreva aqui /subscribe quando isso estiver resolvido.
suspended-blocked = o bot está bloqueado.
suspended-gone = o canal já não existe, ou o bot não está nele.
suspended-no-access = o bot não consegue ver o canal.
suspended-no-permission = o bot não tem permissão para publicar lá.
suspended-topic-gone = o tópico já não existe.
suspended-locked = o tópico está fechado.
suspended-wrong-kind = não é possível publicar mensagens num canal desse tipo.
suspended-filtered = o filtro do canal rejeita-os.

## Replies to /unsubscribe

unsubscribe-done = Os lembretes terminaram aqui.
unsubscribe-service-done = Terminaram aqui os lembretes sobre: { $service }.
unsubscribe-nothing = Não havia aqui lembretes para terminar.
unsubscribe-not-followed = Não é seguido aqui em separado: { $service }. Para terminar todos os lembretes: /unsubscribe
unsubscribe-own = As suas próprias datas também foram removidas:

## Replies to /countdown

countdown-title = As suas próprias datas
countdown-done = Adicionada. Os lembretes chegam nos dias que vê em /reminders.
countdown-removed = Removida.
countdown-none = Ainda não há aqui datas suas.
countdown-no-such = Não há aqui nenhuma data com o número { $number }. /countdown list mostra-as.
countdown-form = Uma data sua
countdown-date = Data
countdown-date-hint = 27/5/2027 ou «em 3 semanas»
countdown-what = O que acontece nesse dia
countdown-too-many = Não cabem mais de { $most } datas. Remova uma primeiro: /countdown list
countdown-remove-this = Remover: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = Não consigo ler «{ $given }» como hora do dia. Experimente 9, 9:00 ou 21:30.
error-no-such-days = Não consigo ler «{ $given }» como dias antes de uma data. Experimente números de 0 a 365, no máximo 15: 30,14,7,3,2,1,0
error-no-such-date = Não consigo ler «{ $given }» como data. Experimente 27/5/2027, 2027-05-27 ou «em 3 semanas».
error-date-passed = Esta data já passou: { $date }. Indique um dia futuro, como { $example }.
error-date-far = Faltam mais de dez anos para esta data: { $date }. Indique um dia mais próximo, como { $example }.
error-no-such-channel = Não consigo ver o canal «{ $given }». Escolha um em que eu esteja.

## When the bot could not post there

posting-lacking = Ainda não tenho permissão para publicar lá. Permita-me: { $permissions }. Depois tente de novo.
posting-wrong-kind = Não é possível publicar lembretes num canal desse tipo. Escolha um canal de texto ou um tópico.
posting-not-a-member = Não estou nesse canal. Adicione-me primeiro e tente de novo.
posting-unreachable = A plataforma não responde neste momento, por isso não sei se posso publicar lá. Tente de novo daqui a um minuto.
permission-view = ver o canal
permission-send = enviar mensagens
permission-send-in-threads = enviar mensagens em tópicos
permission-read-history = ler o histórico de mensagens
permission-post-as-admin = publicar mensagens como administrador
