## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Dátaí atá romhainn
reminder-law = dáta dlí
reminder-today = Is é inniu an lá. Clúdaíonn agóid a dhéantar inniu an chuid is mó fós; má dhéantar níos déanaí í, stopann sí úsáid as sin amach fós.
reminder-late = Tá an meabhrúchán seo déanach: bhí sé le teacht { $due }.
reminder-stop = Stop na meabhrúcháin seo
news-date = Dáta nua: { $name }
news-way = { $service }: tá athrú ar an mbealach chun agóid a dhéanamh

## Commands

command-subscribe-name = liostáil
command-subscribe-description = Meabhrúcháin chomhairimh sa chainéal seo
command-unsubscribe-name = díliostáil
command-unsubscribe-description = Cuir deireadh le meabhrúcháin an chainéil seo
command-reminders-name = meabhrúcháin
command-reminders-description = Cad a fhaigheann an cainéal seo, agus cathain a thagann na chéad mheabhrúcháin eile
command-countdown-name = comhaireamh
command-countdown-description = Comhair síos go dtí dátaí de do chuid féin
command-countdown-add-name = cuir-leis
command-countdown-add-description = Cuir dáta de do chuid féin leis
command-countdown-remove-name = bain
command-countdown-remove-description = Bain ceann de do dhátaí féin
command-countdown-list-name = liosta
command-countdown-list-description = Taispeáin do dhátaí féin

## Options of commands

option-days-name = laethanta
option-days-description = Cé mhéad lá roimh dháta, amhail 30,14,7,3,2,1,0
option-time-name = am
option-time-description = Cén t-am den lá, amhail 9:00
option-channel-name = cainéal
option-channel-description = Cainéal eile seachas an ceann seo
option-date-name = dáta
option-date-description = An lá, amhail 27/5/2027 nó “i gceann 3 seachtaine”
option-title-name = teideal
option-title-description = Cad a tharlaíonn an lá sin
option-number-name = uimhir
option-number-description = Uimhir an dáta sa liosta

## Replies to /subscribe and /reminders

subscribe-done = Tá meabhrúcháin ar siúl anseo.
reminders-title = Meabhrúcháin anseo
reminders-none = Níl aon mheabhrúcháin anseo fós.
reminders-start = Tosaigh meabhrúcháin
reminders-follows = Leanann
reminders-everything = gach seirbhís, agus na dátaí dlí
reminders-own-only = do dhátaí féin amháin
reminders-days = Laethanta roimh dháta
reminders-time = Am
reminders-time-value = { $time } ({ $zone })
reminders-language = Teanga
reminders-next = Na chéad mheabhrúcháin eile:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Níl aon mheabhrúchán le teacht: níl aon dáta romhainn.
reminders-no-date-service = Níl aon dáta atá romhainn fógartha do: { $service }. Cuirfear in iúl duit anseo é nuair a bheidh ceann ann, agus nuair a athraíonn an bealach chun agóid a dhéanamh. Is féidir leat agóid a dhéanamh am ar bith.
reminders-no-date = Níor fhógair aon seirbhís dáta atá romhainn. Cuirfear in iúl duit anseo é nuair a fhógrófar dáta, agus nuair a athraíonn bealach chun agóid a dhéanamh. Is féidir leat agóid a dhéanamh am ar bith. Go dtí sin comhairtear síos go dtí na dátaí dlí seo:
reminders-countdown-hint = Is féidir leat dátaí de do chuid féin a chur leis: /countdown add 27/5/2027 Ár ndáta féin
reminders-suspended = Níorbh fhéidir meabhrúcháin a phostáil anseo le déanaí: { $reason } Clóscríobh /subscribe anseo nuair a bheidh sé sin curtha ina cheart.
suspended-blocked = tá bac ar an róbat.
suspended-gone = tá an cainéal imithe, nó níl an róbat ann.
suspended-no-access = ní féidir leis an róbat an cainéal a fheiceáil.
suspended-no-permission = níl cead ag an róbat postáil ann.
suspended-topic-gone = níl an topaic ann a thuilleadh.
suspended-locked = tá an topaic nó an snáithe dúnta.
suspended-wrong-kind = ní féidir teachtaireachtaí a phostáil i gcainéal den chineál sin.
suspended-filtered = diúltaíonn scagaire an chainéil dóibh.

## Replies to /unsubscribe

unsubscribe-done = Tá deireadh leis na meabhrúcháin anseo.
unsubscribe-service-done = Tá deireadh anseo leis na meabhrúcháin faoi { $service }.
unsubscribe-nothing = Ní raibh aon mheabhrúcháin anseo le deireadh a chur leo.
unsubscribe-not-followed = Ní leantar anseo astu féin: { $service }. Chun deireadh a chur le gach meabhrúchán: /unsubscribe
unsubscribe-own = Baintear do dhátaí féin freisin:

## Replies to /countdown

countdown-title = Do dhátaí féin
countdown-done = Curtha leis. Tagann meabhrúcháin ar na laethanta a fheiceann tú i /reminders.
countdown-removed = Bainte.
countdown-none = Níl aon dátaí de do chuid féin anseo fós.
countdown-no-such = Níl aon dáta leis an uimhir { $number } anseo. Taispeánann /countdown list iad.
countdown-form = Dáta de do chuid féin
countdown-date = Dáta
countdown-date-hint = 27/5/2027 nó “i gceann 3 seachtaine”
countdown-what = Cad a tharlaíonn ansin
countdown-too-many = Níl spás do níos mó dátaí ná { $most }. Bain ceann ar dtús, le do thoil: /countdown list
countdown-remove-this = Bain: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = Ní féidir liom “{ $given }” a léamh mar am den lá. Bain triail as 9, 9:00 nó 21:30.
error-no-such-days = Ní féidir liom “{ $given }” a léamh mar laethanta roimh dháta. Bain triail as uimhreacha ó 0 go 365, 15 cinn díobh ar a mhéad: 30,14,7,3,2,1,0
error-no-such-date = Ní féidir liom “{ $given }” a léamh mar dháta. Bain triail as 27/5/2027, 2027-05-27 nó “i gceann 3 seachtaine”.
error-date-passed = Tá an dáta seo thart: { $date }. Ainmnigh lá atá romhainn, le do thoil, amhail { $example }.
error-date-far = Tá an dáta seo níos mó ná deich mbliana uainn: { $date }. Ainmnigh lá níos luaithe, le do thoil, amhail { $example }.
error-no-such-channel = Ní féidir liom an cainéal “{ $given }” a fheiceáil. Roghnaigh ceann a bhfuilimse ann.

## When the bot could not post there

posting-lacking = Níl cead agam postáil ansin fós. Tabhair na ceadanna seo dom, le do thoil: { $permissions }. Ansin bain triail eile as.
posting-wrong-kind = Ní féidir meabhrúcháin a phostáil i gcainéal den chineál sin. Roghnaigh cainéal téacs, topaic nó snáithe, le do thoil.
posting-not-a-member = Níl mé sa chainéal sin. Cuir leis mé ar dtús, le do thoil, ansin bain triail eile as.
posting-unreachable = Níl an t-ardán ag freagairt faoi láthair, mar sin ní féidir liom a rá an bhfuil cead agam postáil ansin. Bain triail eile as i gceann nóiméid, le do thoil.
permission-view = an cainéal a fheiceáil
permission-send = teachtaireachtaí a sheoladh
permission-send-in-threads = teachtaireachtaí a sheoladh i snáitheanna
permission-read-history = stair na dteachtaireachtaí a léamh
permission-post-as-admin = teachtaireachtaí a phostáil mar riarthóir
