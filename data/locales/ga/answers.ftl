## Headings of answers

heading-opt-out = { $services }: conas agóid a dhéanamh i gcoinne oiliúint IS
heading-general = Conas agóid a dhéanamh i gcoinne oiliúint IS
heading-data-used = { $service }: cad a úsáidtear
heading-data-used-general = Cad a úsáidtear chun IS a oiliúint
heading-deadline = { $service }: na dátaí tábhachtacha
heading-timeline = Dátaí atá romhainn agus dátaí atá thart
heading-effect = { $services }: cad a dhéanann agóid
heading-effect-general = Cad a dhéanann agóid agus cad nach féidir léi a dhéanamh
heading-rights = Do chearta
heading-rights-in = Do chearta: { $country }
heading-authority = Cé leis ar féidir gearán a dhéanamh
heading-authority-in = Cé leis ar féidir gearán a dhéanamh: { $country }
heading-letter = An agóid i scríbhinn
heading-follow-up = Tar éis d'agóide
heading-help = Objector
heading-privacy = Cad a choinníonn an róbat seo
heading-reminders = Meabhrúcháin
heading-unknown = { $name }: anaithnid anseo

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = Úsáideann { $service } sonraí daoine chun IS a oiliúint mura ndéanann siad agóid nó mura múchann siad é.
verdict-object-unclear = Níl sé soiléir ó na foinsí an ndéanann { $service } IS a oiliúint ar shonraí daoine. Is é seo an bealach is fearr chun diúltú.
verdict-object-partly = Úsáideann { $service } cuid de shonraí daoine chun IS a oiliúint. Deirtear thíos cad is féidir a dhiúltú agus cad nach féidir.
verdict-object-default-unclear = Úsáideann { $service } sonraí daoine chun IS a oiliúint. Níl sé soiléir ó na foinsí an ndéanann sé amhlaidh sula ndeir tú aon rud.
verdict-off-by-default = Úsáideann { $service } roinnt sonraí chun IS a oiliúint, de réir réamhshocraithe ach amháin má chuir tú é sin ar siúl. Seo conas diúltú dó, nó a sheiceáil go bhfuil sé múchta.
verdict-crawlers = { $service }: bailíonn crágálaithe cuideachtaí leathanaigh phoiblí chun IS a oiliúint. Seo conas a rá leo gan é a dhéanamh.
verdict-nothing-to-do = { $service }: níl aon rud ann le hagóid a dhéanamh ina choinne. De réir na bhfoinsí, ní úsáideann sé sonraí daoine chun IS a oiliúint.
verdict-nothing-but-other-ways = { $service }: níl aon rud ann a gcaithfidh tú agóid a dhéanamh ina choinne. De réir réamhshocraithe ní úsáideann sé sonraí daoine chun IS a oiliúint. Is dóibh siúd ar mian leo dul níos faide an méid seo a leanas.
verdict-no-way = Úsáideann { $service } sonraí daoine chun IS a oiliúint, agus ní heol aon bhealach chun diúltú dó laistigh den tseirbhís.
verdict-no-way-unclear = { $service }: ní heol aon bhealach chun agóid a dhéanamh i gcoinne oiliúint IS laistigh den tseirbhís, agus níl sé soiléir ó na foinsí an ndéanann sé IS a oiliúint.
verdict-not-your-region = { $service }: ní heol aon bhealach chun agóid a dhéanamh don tír seo.
used-since = Déanann sé amhlaidh ón dáta seo: { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Foirm agóide
route-account-setting = Socrú sa chuntas
route-email = Ríomhphost
route-letter = Litir
route-delete-account = Ábhar nó an cuntas a bhaint
route-robots = Comharthaí do chrágálaithe
route-none = Gan bealach dá chuid féin
open-objection-form = Oscail foirm { $service }
open-account-setting = Oscail socrú { $service }
open-email = Scríobh ríomhphost chuig { $service }
open-letter = Seoladh { $service }
open-delete-account = Oscail leathanach { $service }
open-robots = Oscail na treoracha: { $service }
open-none = Léigh cad a deir { $service }
post-to = Tríd an bpost: { $address }

## Steps: what to do, in order

step-log-in = Logáil isteach ar { $service }.
step-no-login = Ní gá cuntas.
step-menu-app = San aip: { $path }
step-menu-web = Ar an ngréasán: { $path }
step-menu-both = San aip nó ar an ngréasán: { $path }
step-menu-any = Roghchlár: { $path }
step-link-or-menu = Lean an nasc, nó téigh ann tú féin. { $menu }
step-turn-off = Múch “{ $label }”.
step-turn-on = Cuir “{ $label }” ar siúl.
step-choose = Socraigh “{ $label }” go “{ $choice }”.
step-asked-for = Iarrfar iad seo ort: { $items }.
step-crawlers = Cuir bac ar na crágálaithe seo: { $items }.

## What it achieves, what else to know

effects-title = Cad a dhéanann sé, agus cad nach ndéanann sé
caveats-title = Is maith a fhios a bheith agat
other-ways = Bealaí eile
for-all = Dóibh seo go léir: { $services }

## What is used

uses-yes = Úsáideann { $service } sonraí daoine chun IS a oiliúint.
uses-no = Ní úsáideann { $service } sonraí daoine chun IS a oiliúint, de réir na bhfoinsí.
uses-unclear = Níl sé soiléir ó na foinsí an úsáideann { $service } sonraí daoine chun IS a oiliúint.
data-used-general = Tá difríocht idir seirbhís amháin agus seirbhís eile: ainmnigh ceann, agus gheobhaidh tú liosta den mhéid a úsáidtear agus nach n-úsáidtear. Go ginearálta is é atá i gceist ná an méid a phostálann daoine go poiblí agus an méid a chlóscríobhann siad chuig cúntóirí IS.
label-used = Úsáidtear
label-not-used = Ní úsáidtear
label-default = Réamhshocrú
label-legal-basis = Bunús dlí a luann an tseirbhís
label-since = Ón dáta seo
default-on = ar siúl: úsáidtear sonraí go dtí go ndéanann tú agóid nó go múchann tú é
default-off = múchta
default-opt-in = múchta go dtí go gcuireann tú ar siúl é
default-unclear = níl sé soiléir ó na foinsí
basis-legitimate-interests = leas dlisteanach (Airt. 6(1)(f) den RGCS)
basis-consent = toiliú (Airt. 6(1)(a) den RGCS)
basis-contract = conradh (Airt. 6(1)(b) den RGCS)
basis-unclear = níl sé soiléir ó na foinsí
basis-unknown = anaithnid anseo
basis-of = Bunús dlí a luann { $service } d'oiliúint IS: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Tá lá amháin fágtha. Is í agóid roimh an dáta sin a chlúdaíonn an chuid is mó; má dhéantar ina dhiaidh sin í, stopann sí úsáid as sin amach fós.
    [two] Tá { $days } lá fágtha. Is í agóid roimh an dáta sin a chlúdaíonn an chuid is mó; má dhéantar ina dhiaidh sin í, stopann sí úsáid as sin amach fós.
    [few] Tá { $days } lá fágtha. Is í agóid roimh an dáta sin a chlúdaíonn an chuid is mó; má dhéantar ina dhiaidh sin í, stopann sí úsáid as sin amach fós.
    [many] Tá { $days } lá fágtha. Is í agóid roimh an dáta sin a chlúdaíonn an chuid is mó; má dhéantar ina dhiaidh sin í, stopann sí úsáid as sin amach fós.
   *[other] Tá { $days } lá fágtha. Is í agóid roimh an dáta sin a chlúdaíonn an chuid is mó; má dhéantar ina dhiaidh sin í, stopann sí úsáid as sin amach fós.
}
date-today = Is é sin inniu. Tagann agóid inniu roimh úsáid amach anseo fós, agus is féidir leat agóid a dhéanamh ina dhiaidh sin freisin.
date-passed-open = Tá an dáta sin thart, ach níl an ceart chun agóid a dhéanamh thart. An fiú é fós?
no-date = Ní heol aon dáta faoina gcaithfeá agóid a dhéanamh ar { $service }. Is féidir leat é a dhéanamh am ar bith, agus dá luaithe é is ea is mó a chlúdaítear.
all-dates = Gach dáta is eol:
timeline-ahead = Tá na dátaí seo romhainn.
timeline-none-ahead = Níor fhógair aon seirbhís dáta atá romhainn faoinar gá agóid a dhéanamh. Is féidir leat agóid a dhéanamh am ar bith. Seo na dátaí dlí atá romhainn:
timeline-passed = Na cinn is déanaí atá thart:

## How far to trust it

as-of = Staid na bhfíoras seo: { $moment }.
as-of-unknown = Ní fios cén mhí lena mbaineann na fíorais seo.
as-of-title = Staid na bhfíoras seo
may-have-changed = Tá níos mó ná sé mhí caite ó shin: d'fhéadfadh athrú a bheith tagtha air.
confidence-medium = Níl gach rud anseo deimhnithe ag an tseirbhís féin.
confidence-low = Tá na foinsí gann: seiceáil leis an tseirbhís, le do thoil.
sources = Foinsí
sources-some = Foinsí ({ $shown } as { $all })

## The general way

general-lead = Is féidir leat agóid a dhéanamh le haon seirbhís a úsáideann do shonraí chun IS a oiliúint. Ainmnigh an tseirbhís chun an bealach beacht a fháil; oibríonn sé seo i ngach áit:
general-find = Cuardaigh “object” (agóid), “AI” (IS) nó “training” (oiliúint) i socruithe príobháideachais nó i mbeartas príobháideachais na seirbhíse, agus úsáid a foirm nó a lasc má tá ceann ann.
general-object = Mura bhfuil ceann ann, scríobh chuig seoladh príobháideachais na cuideachta: “Déanaim agóid faoi Airt. 21(1) den RGCS i gcoinne úsáid mo shonraí chun IS a oiliúint”, le d'ainm cuntais agus cúis ó do chás féin.
general-keep = Coinnigh cruthúnas: seatanna scáileáin, an deimhniú, an dáta.
general-wait = Tá mí amháin ag an gcuideachta chun freagra a thabhairt (Airt. 12(3) den RGCS).
general-complain = Gan freagra, nó diúltú? Déan gearán le d'údarás cosanta sonraí; tá sé saor in aisce.

## Choices and questions back

choose-service = Cén tseirbhís?
choose-country = Cén tír ina bhfuil cónaí ort?
did-you-mean = An ceann díobh seo a bhí i gceist agat?
which-one = Cad ba mhaith leat a fháil amach?
choice-opt-out = { $count ->
    [0] Conas agóid a dhéanamh
   *[other] Conas agóid a dhéanamh: { $services }
}
choice-deadline = { $count ->
    [0] Faoi cén dáta
   *[other] Faoi cén dáta: { $services }
}
choice-data-used = { $count ->
    [0] Cad a úsáidtear
   *[other] Cad a úsáidtear: { $services }
}
choice-effect = { $count ->
    [0] Cad a dhéanann agóid
   *[other] Cad a dhéanann agóid: { $services }
}
choice-rights = { $count ->
    [0] Mo chearta
   *[other] Mo chearta: { $services }
}
choice-authority = { $count ->
    [0] Cé leis ar féidir gearán a dhéanamh
   *[other] Cé leis ar féidir gearán a dhéanamh: { $services }
}
choice-letter = { $count ->
    [0] An agóid i scríbhinn
   *[other] An agóid i scríbhinn: { $services }
}
choice-follow-up = { $count ->
    [0] Tar éis m'agóide
   *[other] Tar éis m'agóide: { $services }
}
choice-reminders = Meabhrúcháin
choice-privacy = Cad a choinníonn an róbat seo
choice-help = Cad is féidir leis an róbat seo a dhéanamh
choice-unknown-service = Seirbhís eile
choice-out-of-scope = Rud éigin eile

## Next steps: words on buttons, as short as possible

next-more = Gach rud faoi
next-opt-out = Conas agóid a dhéanamh
next-deadline = Faoi cén dáta?
next-data-used = Cad a úsáidtear?
next-effect = Cad a bhaineann sé amach?
next-rights = Cén ceart?
next-authority = Cá ndéanfaidh mé gearán?
next-letter = I scríbhinn
next-follow-up = Gan freagra?
next-remind = Meabhraigh don chainéal seo
next-language = Freagair sa teanga seo: { $language }

## Rights, authorities, letters

authority-yours = Is féidir leat gearán a dhéanamh le húdarás na tíre ina bhfuil cónaí ort, ina n-oibríonn tú, nó inar tharla an sárú (Airt. 77 den RGCS).
authority-unknown = Ní heol aon údarás anseo don tír seo: { $country }.
authority-regional = Údaráis na réigiún, do chuideachtaí ansin
authority-leads = { $services }: is é { $authority } ({ $country }) an príomhúdarás. Cuireann d'údarás féin an gearán ar aghaidh.
open-complaint = Oscail an fhoirm ghearáin
open-website = Suíomh gréasáin an údaráis
label-complaint-language = Teanga an ghearáin
label-address = Seoladh
label-email = Ríomhphost
label-phone = Teileafón
label-contact-as-of = Dáta na sonraí teagmhála (teileafón agus ríomhphost)
label-controller = Cuideachta fhreagrach
label-dpo = Oifigeach cosanta sonraí
label-form = Foirm phríobháideachais
letter-goes-to = Chuig { $service }:
letter-no-address = Ní heol anseo aon seoladh de chuid { $service }: féach ina bheartas príobháideachais.
letter-must-title = Ní mór iad seo a bheith sa litir
letter-should-title = Ba cheart iad seo a bheith sa litir
letter-not-title = Fág ar lár

## About the bot itself

help-lead = Fiafraigh díom conas agóid a dhéanamh i gcoinne úsáid do shonraí chun IS a oiliúint. Seirbhísí ar eolas agam: { $services }. Údaráis chosanta sonraí ar eolas agam: { $authorities }. Tá foinsí agam do gach fíoras.
help-examples = Mar shampla
help-commands = Orduithe
example-opt-out = Conas a dhéanaim agóid ar Instagram?
example-deadline = An bhfuil sé ródhéanach do Facebook?
example-data-used = An úsáideann LinkedIn mo phostálacha?
example-authority = Cé leis ar féidir liom gearán a dhéanamh sa Phortaingéil?
out-of-scope = Ní rud é sin ar féidir liom cabhrú leis: níl eolas agam ach ar agóid a dhéanamh i gcoinne oiliúint IS.
unknown-lead = Níl aon fhíorais sheiceáilte agam faoi “{ $name }”, mar sin ní deirim aon rud faoi. Oibríonn sé seo i gcónaí:
privacy-lead = Ní stóráiltear ná ní logáiltear aon rud a chlóscríobhann tú.
privacy-kept = Ní choinnítear ach an méid a shocraíonn tú féin nó do chainéal: teanga, tír, crios ama agus meabhrúcháin. Is féidir leat é go léir a fheiceáil, a easpórtáil agus a léirscriosadh.
privacy-show = Taispeáin cad a choinnítear fúm
privacy-export = Easpórtáil mar chomhad
privacy-erase = Léirscrios gach rud
privacy-nothing = Ní choinnítear aon rud fút.
privacy-yours = Fút féin:
privacy-channel = Faoin gcainéal seo:
privacy-erased = Tá gach rud fút léirscriosta.
privacy-nothing-to-erase = Ní raibh aon rud le léirscriosadh.
privacy-confirm = Léirscriosann sé seo gach rud, go buan.
privacy-file = Seo gach rud a choinnítear, mar chomhad do dhaoine agus do ríomhchláir (JSON).
reminders-how = Cuirtear in iúl do chainéal cé mhéad lá atá fágtha go dtí gach dáta a bhaineann leis, ar na laethanta a roghnaíonn sé. Clóscríobh /subscribe san áit ar mian leat na meabhrúcháin; taispeánann /reminders iad agus cuireann /unsubscribe deireadh leo.

## Settings

settings-title = Socruithe
settings-yours = Is iad seo do shocruithe féin.
settings-channel = Is iad seo socruithe an chainéil seo.
settings-saved = Sábháilte.
settings-language = Teanga
settings-country = Tír
settings-time-zone = Crios ama
settings-unset = gan socrú
settings-how = Athraigh iad le /settings, mar shampla: /settings language Gaeilge.

## When something does not work: one kind sentence and what to do next

error-internal = Chuaigh rud éigin amú ar mo thaobhsa, ní ar do thaobhsa. Bain triail eile as, le do thoil; má fhanann sé amhlaidh, tabhair an cód { $code } don té a reáchtálann an róbat seo.
error-slow-down = { $seconds ->
    [one] B'in go leor ag an am céanna. Fan soicind, le do thoil.
    [two] B'in go leor ag an am céanna. Fan { $seconds } shoicind, le do thoil.
    [few] B'in go leor ag an am céanna. Fan { $seconds } shoicind, le do thoil.
    [many] B'in go leor ag an am céanna. Fan { $seconds } soicind, le do thoil.
   *[other] B'in go leor ag an am céanna. Fan { $seconds } soicind, le do thoil.
}
error-unknown-command = Ní aithním an t-ordú sin. Taispeánann /help iad go léir.
error-private-only = Seol é seo chugam i gcomhrá príobháideach, le do thoil.
error-not-manager = Ní féidir ach leo siúd a bhainistíonn an cainéal seo é sin a athrú. Iarr ar dhuine acu é, le do thoil.
error-empty-question = Cuir ceist orm, le do thoil, mar shampla: Conas a dhéanaim agóid ar Instagram?
error-no-such-country = Ní aithním an tír “{ $given }”. Bain triail as a hainm Béarla nó as cód amhail BE.
error-no-such-language = Níl “{ $given }” agam. Seo na teangacha atá agam: { $languages }.
error-no-such-time-zone = Ní aithním an crios ama “{ $given }”. Bain triail as cathair amhail Brussels nó as ainm amhail Europe/Brussels.
answered-in-nearest = Níl an teanga seo agam fós: { $asked }. Mar sin tá an freagra seo i dteanga eile.
