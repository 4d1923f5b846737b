### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Riarthóir amháin atá in ann é a athrú. Más ball thú, iarr ar do riarthóir é.
caveat-private-account-keeps-new-posts-out = Má shocraítear an cuntas mar chuntas príobháideach, fanann postálacha nua amach as an ábhar poiblí a úsáidtear.
caveat-only-public-material-and-ai-chats = Ní úsáidtear ach ábhar poiblí agus comhráite IS. Má shocraítear postálacha nó an phróifíl do chairde amháin, fanann postálacha nua amach freisin.
caveat-meta-minors-ai-chats = Féadfar comhráite úsáideoirí faoi 18 le Meta AI a úsáid, de réir bheartas reatha an Aontais, cé nach n-úsáidtear a bpostálacha poiblí.
caveat-setting-is-a-signal = Is comhartha é an socrú. Ní stoptar crágálaithe a dhéanann neamhaird de.
caveat-only-summary-read = Níor léadh ach achoimre ar théarmaí nó ar bheartas na cuideachta, ní an téacs féin.
caveat-basis-read-on-us-page = Níor léadh an bunús dlí ach ar leathanach na Stát Aontaithe. D'fhéadfadh an leathanach Eorpach a bheith difriúil.
caveat-in-force-since-february-2024 = Tá sé seo i bhfeidhm ó mhí Feabhra 2024.
caveat-ms-copilot-terms-cover-365-chat = Ón 18 Lúnasa 2026 clúdaíonn téarmaí tomhaltóra Copilot freisin Copilot Chat in aipeanna Microsoft 365 do chuntais phearsanta.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Níl na foinsí ar aon intinn faoi cad a chlúdaíonn agóid dhéanach. Deir údaráis na Gearmáine agus na hIodáile nach bhfuil slán ach postálacha a dhéantar ina diaidh.
caveat-meta-late-objection-others = Maidir le hagóidí déanacha ní deir údarás na Beilge ach nach féidir le múnla dífhoghlaim. Labhraíonn deimhniú Meta féin ar fhaisnéis phoiblí a fhágáil amach as forbairt amach anseo.
caveat-meta-linked-accounts = Níl na foinsí ar aon intinn faoi chuntais nasctha. Deir fógra Meta agus roinnt tuairiscí go gclúdaíonn agóid amháin gach cuntas san Accounts Centre céanna, deir nóta taighde ó 2026 agóid a dhéanamh do gach cuntas.
caveat-meta-separate-emails = Ar aon nós, tá agóidí ar leith de dhíth do chuntais a bhfuil seoltaí ríomhphoist ar leith acu.
caveat-meta-objected-in-2024 = Má rinne tú agóid in 2024, deir Meta nach gá duit í a dhéanamh arís. Bhí amhras ar noyb faoi sin. Molann an Verbraucherzentrale í a dhéanamh arís ar eagla na heagla, go háirithe má d'athraigh do sheoladh ríomhphoist.
caveat-meta-what-others-post = Ní chlúdaíonn d'agóid an méid a phostálann daoine eile fút (grianghraif, tagairtí). Caithfidh gach údar nó úinéir Leathanaigh agóid a dhéanamh freisin.
caveat-meta-italian-form = D'fhoilsigh údarás na hIodáile foirm gan logáil isteach do dhaoine nach n-úsáideann táirgí Meta. Bhí a seoladh gearrtha sa chóip a léadh. Is iad an dá fhoirm tríú páirtí atá liostaithe anseo na cinn a d'fhéadfadh a bheith i gceist.
caveat-meta-form-2024-and-now = In 2024 d'iarr an fhoirm tír, ríomhphost, an tionchar ort agus cód a seoladh trí ríomhphost. Ó mhí Aibreáin 2025 ní iarrann sí ach an ríomhphost (líonta isteach cheana) agus cúis roghnach.
caveat-meta-wall-statement = Níl aon éifeacht ag ráiteas a phostáil ar do bhalla nach n-aontaíonn tú. Is í an fhoirm amháin a chomhaireann.
caveat-meta-court-record = Dhiúltaigh OLG Köln toirmeasc práinneach ar an 23 Bealtaine 2025 (15 UKl 2/25). Dhiúltaigh OLG Schleswig iarratas práinneach SOMI ar an 12 Lúnasa 2025 (6 UKl 3/25) toisc gur tháinig sé ródhéanach.
caveat-meta-no-main-ruling = D'éirigh údarás Hamburg as a nós imeachta práinne ar an 27 Bealtaine 2025. Níor aimsíodh aon rialú cúirte i bpríomhchás.
caveat-meta-complain-at-home = Is féidir leat gearán a dhéanamh le d'údarás cosanta sonraí féin. Is é DPC na hÉireann an príomhúdarás do Meta.
caveat-facebook-menu-german = Lipéid roghchláir Ghearmáinise: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Lipéid roghchláir Fhraincise: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Lipéid roghchláir Iodáilise: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Tá an roghchlár athraithe roinnt uaireanta. Níorbh fhéidir na naisc dhoimhne isteach i Privacy Centre a dhearbhú, ach b'fhéidir seoltaí na bhfoirmeacha a dhearbhú.
caveat-facebook-pages-disputed = Níl na foinsí ar aon intinn faoi Leathanaigh Facebook. Deir tuairiscí Iodálacha nach gclúdaíonn an fhoirm Leathanach, ach deir údarás Brandenburg le hoibreoirí Leathanach agóid a dhéanamh.
caveat-facebook-pages-safe-reading = Má reáchtálann tú Leathanach, is é an léamh is sábháilte ná agóid a dhéanamh le do chuntas féin. Fanann tráchtanna daoine eile gan chosaint.
caveat-meta-outside-europe = Is féidir le daoine lasmuigh den Eoraip an fhoirm a sheoladh, ach ní gá do Meta géilleadh di nuair nach gcuireann aon dlí d'oibleagáid air é.
caveat-facebook-other-businesses = Ó mhí Iúil 2026 imríonn socrú le haghaidh gníomhaíocht ó ghnólachtaí eile (lasmuigh den Eoraip ar dtús) tionchar ar fhreagraí IS freisin. Tá sé in Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Conairí roghchláir eile: próifíl > ≡ > Settings and activity > Privacy Centre, ansin an nasc ar an bhfocal object sa chéad téacs. Nó: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = Liostaíonn beartas an Aontais ábhar teachtaireachtaí i measc na sonraí is féidir le Meta a úsáid chun táirgí i gcoitinne a fheabhsú, laistigh den dlí. Ní liostaíonn na clásail oiliúna IS ach ábhar poiblí, comhráite IS agus faisnéis tríú páirtí.
caveat-messenger-end-to-end = Ní féidir le Meta comhráite atá criptithe ó cheann ceann a léamh mura gcomhroinneann duine leis an IS iad nó mura dtuairiscíonn duine iad.
caveat-meta-ai-ads-europe = Ní ainmníonn liosta toilithe Meta d'fhógraí pearsantaithe san Eoraip comhráite IS. Deir tuairiscí ó mhí Bealtaine 2026 fós go bhfuil an tAontas, an Ríocht Aontaithe agus an Chóiré Theas lasmuigh den athrú fógraí. Níor ainmnigh Meta na réigiúin eisiata riamh.
caveat-meta-ai-sensitive-topics = Deirtear nach n-úsáidtear reiligiún, gnéaschlaonadh, polaitíocht, sláinte, bunús, creidimh ná ballraíocht ceardchumainn i gcomhráite IS le haghaidh fógraí.
caveat-meta-ai-all-users = Ligeann beartas reatha an Aontais do Meta comhráite IS gach úsáideora chláraithe a úsáid, lena n-áirítear iad siúd faoi 18, chun a IS a fhorbairt.
caveat-meta-ai-memory = Níorbh fhéidir aon lasc lárnach chun an chuimhne a mhúchadh a dhearbhú. Comhroinntear cuimhní idir cuntais in Accounts Centre amháin.
caveat-meta-ai-other-people = Ná clóscríobh sonraí daoine eile. Is féidir an méid a chomhroinneann tú fúthu a úsáid freisin.
caveat-threads-no-own-form = Tá beartas príobháideachais gearr dá chuid féin ag Threads atá bunaithe ar bheartas Meta. Ní luann ceachtar acu foirm agóide do Threads amháin.
caveat-threads-named-or-not = Níl na foinsí ar aon intinn: luann tuairiscí Francacha ó 2025 Threads in éineacht le Facebook agus Instagram, labhraíonn fógra Meta agus formhór na n-údarás ar Facebook agus Instagram amháin.

## Academia.edu

caveat-no-switch-in-terms-read = Níor aimsíodh aon lasc ina choinne seo sna téarmaí a léadh. Féach i socruithe do chuntais.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Má ghlacann tú páirt i mbéite nó má thugann tú saothar d'Adobe Stock, féadfaidh Adobe é a úsáid chun oiliúna.

## Airbnb

caveat-airbnb-pseudonymises = Deir Airbnb go mbaineann sé ainmneacha nó go gcuireann sé sonraí faoi ainm bréige sula ndéantar oiliúint, nuair is féidir leis.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = Ní raibh an rogha a cuireadh ar ceal ann ach sna Stáit Aontaithe i mBéarla, ar an Echo Dot (an 4ú glúin), Echo Show 10 agus Echo Show 15. Bogadh daoine a raibh sí acu go Don't save recordings.
caveat-alexa-terms-training-data = Deir téarmaí Alexa an 17 Nollaig 2025 go ndéantar a chuid múnlaí a oiliúint ar ábhar Amazon, ar ábhar ó úsáid a sheirbhísí, agus ar ábhar ceadúnaithe agus poiblí.
caveat-alexa-menu-from-howtos = Tagann an roghchlár ó théacsanna treorach poiblí, ní ó leathanach Amazon.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Do do shuíomh gréasáin féin, is é Amazonbot an t-ainm le húsáid i robots.txt.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Improve Siri & Dictation is ainm do lasc ar leith sa roghchlár céanna.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Dí-aithnítear sonraí a úsáidtear agus coinnítear iad ar feadh suas le seacht mbliana.
caveat-atlassian-premium-reports-differ = Níl na tuairiscí ar aon intinn faoin bplean Premium. Deir a bhformhór go bhfuil meiteashonraí ar siúl i gcónaí agus sonraí in-aipe múchta de réir réamhshocraithe. Seiceáil leathanach an phlean.

## BeReal

caveat-bereal-gender-guess = Tugann IS buille faoi thuairim faoi d'inscne dhóchúil bunaithe ar ainm úsáideora, céadainm agus beathaisnéis, le haghaidh spriocdhíriú fógraí san aip.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = Ní choinníonn robots.txt crágálaithe IS amuigh, agus tá tacair mhóra postálacha cóipeáilte ag daoine ón taobh amuigh.
caveat-bluesky-proposal-0008 = Ligfeadh plean ó mhí Márta 2025 (togra 0008) duit mianta a dhearbhú faoi oiliúint IS, cartlannú agus cóipeáil. Iarratas a bheadh ann, ní glas. Níor aimsíodh ar tháinig sé chun bheith ina shocrú.

## Brave Leo

caveat-brave-own-page-not-read = Ní raibh teacht ar leathanach Brave féin. Níor léadh ach tuairisc amháin.

## Bumble

caveat-bumble-icebreakers-six-years = Coinnítear leideanna agus ionchur na n-abairtí tosaigh comhrá ar feadh sé bliana tar éis an cuntas a scriosadh.
caveat-bumble-noyb-openai = Deir noyb go gcuirtear sonraí isteach i gcórais OpenAI. Ní labhraíonn beartas Bumble ar oiliúint.

## Canva

caveat-canva-default-disputed = Níl na foinsí ar aon intinn faoin réamhshocrú. Deir catalóg príobháideachais a léigh an beartas go bhfuil sé ar siúl. Ní deir innéacs de théarmaí IS ach go mbraitheann sé ar do shocruithe príobháideachais.
caveat-canva-creators-templates = Is féidir le Canva Creators a dteimpléid a choinneáil amach as múnlaí Canva.
caveat-canva-switch-name-not-read = Níor léadh ainm na laisce féin ar leathanach Canva.

## Character.AI

caveat-character-switch-eea-uk-only = Ní chuireann Character.AI síos ar an lasc ach do dhaoine sa LEE agus sa Ríocht Aontaithe.
caveat-character-first-training-step = Ina achoimre féin deir Character.AI nach ndéanann sé an chéad chéim oiliúna a thuilleadh, ach go bhféadfadh sé comhráite a úsáid fós chun a mhúnlaí a fheabhsú.
caveat-character-public-stays-up = Is féidir le carachtar a rinne tú poiblí fanacht ar fáil tar éis duit do chuntas a scriosadh.

## ChatGPT

caveat-chatgpt-switch-or-portal = Déanann an lasc agus an tairseach an rud céanna. Is leor ceann amháin den dá cheann.
caveat-chatgpt-paying-does-not-stop = Ní mhúchtar oiliúint trí íoc as Plus nó Pro. Tá na pleananna gnó agus an API múchta de réir réamhshocraithe.
caveat-chatgpt-controllers = Do dhaoine sa LEE agus san Eilvéis is é OpenAI Ireland Limited an rialaitheoir. In áiteanna eile is é OpenAI OpCo, LLC i San Francisco é.

## Claude

caveat-claude-switch-renamed = Help improve Claude a bhí ar an lasc in 2025. I mí Dheireadh Fómhair 2026 is é Help Improve our AI models atá air.
caveat-claude-default-disputed = Níl na foinsí ar aon intinn faoin réamhshocrú. Deir treoir ó mhí Dheireadh Fómhair 2026 go ndéanann tú rogha agus tú ag clárú, chonaic tuairiscí ó 2025 an bosca ticeáilte cheana, deir na téarmaí mura ndiúltaíonn tú. Féach cá bhfuil do cheannsa.
caveat-claude-incognito = Ní úsáidtear comhráite incognito riamh chun oiliúna.
caveat-claude-retention = Agus an lasc ar siúl, is féidir sonraí a choinneáil ar feadh suas le cúig bliana le haghaidh oiliúna. Agus í múchta, 30 lá tar éis duit comhrá a scriosadh.
caveat-claude-delete-conversation = Má scriostar comhrá, coinnítear amach as oiliúint amach anseo é.
caveat-claude-old-lists-outdated = Deir roinnt liostaí diúltaithe fós nach n-oiltear Claude ar chomhráite tomhaltóirí. Ní raibh sé sin fíor ach roimh mhí Dheireadh Fómhair 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Deir Microsoft go dtarlaíonn oiliúint ar chomhráite Copilot “in some markets” (i margaí áirithe). Mura bhfuil an lasc ann, ní dhéanann sé oiliúint ar do chuntas.
caveat-copilot-switch-in-app = D'aimsigh tuairisc amháin an lasc in aipeanna an ghutháin amháin, tuairiscí eile ar an ngréasán freisin. Mura bhfeiceann tú í, bain triail as an aip Copilot.
caveat-copilot-personalization-different = Is lasc eile é Personalization and memory agus ní bhaineann sé le hoiliúint.
caveat-copilot-pages-not-read = Ní raibh teacht ar leathanaigh Microsoft féin leis na lasca (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) chun iad a léamh go díreach.

## Coursera

caveat-coursera-ask-for-person = Is féidir leat duine a iarraidh in ionad IS le haghaidh piarmheasúnú agus grádanna.
caveat-coursera-training-not-said = Liostaíonn an fógra gnéithe IS ach ní deir sé go n-oileann ábhar foghlaimeoirí múnlaí.

## Cursor

caveat-cursor-texts-disagree = Níl téacsanna Cursor ag teacht le chéile: ní cheadaíonn téarmaí mhí an Mheithimh 2025 oiliúint ach ar ábhar ar aontaigh tú leis (seachas marcálacha slándála agus aiseolas), ceadaíonn an forbhreathnú í nuair atá Privacy Mode múchta freisin. Mar sin cuir ar siúl é.
caveat-cursor-feedback = Féadfar aiseolas a sheolann tú a úsáid fiú agus Privacy Mode ar siúl.
caveat-cursor-model-logs = Coinníonn roinnt múnlaí a logaí féin le haghaidh seiceálacha sábháilteachta, d'fhoirne fiontair freisin.

## DeepSeek

caveat-deepseek-controller = Is cuideachta atá cláraithe sa tSín an rialaitheoir. Is é Prighter a hionadaí do dhaoine san Aontas agus sa Ríocht Aontaithe.
caveat-deepseek-menu-not-read = Níor léadh an chonair roghchláir chuig an lasc sin ar leathanach de chuid DeepSeek. Níor léadh ach a hainm.

## DeviantArt

caveat-deviantart-dreamup = Tá a ghineadóir DreamUp bunaithe ar mhúnla seachtrach a d'fhéadfadh a bheith tar éis foghlaim ó ealaín ar an ngréasán roimhe sin.

## Discord

caveat-discord-bots-own-policies = Leanann róbait agus aipeanna ó lucht déanta eile a mbeartais féin. Is féidir le húinéir freastalaí iad a bhaint.
caveat-discord-not-stated = Ní luaitear an ndéanann Discord múnlaí giniúnacha a oiliúint ar theachtaireachtaí. In 2023 dúirt sé le Snopes nach n-oileann sonraí úsáideoirí múnlaí ginearálta OpenAI.

## Docusign

caveat-docusign-signers = Más sínitheoir thú (ní úinéir an chuntais), ní féidir leat aon rud a shocrú. Fiafraigh den chuideachta a sheol an doiciméad chugat.
caveat-docusign-ai-attachment = Tá feidhm ag iatán IS an 30 Bealtaine 2024 maidir le seirbhísí áirithe Docusign, ní leo go léir.
caveat-docusign-withdrawal = In 2024 tuairiscíodh nach raibh sé éasca teacht ar bhealach chun toiliú a tharraingt siar. Luann nóta níos nuaí socrú atá ar siúl tar éis toilithe.

## Dropbox

caveat-dropbox-only-with-ai-features = Ní théann comhaid chuig IS sheachtrach ach nuair a úsáidtear gné IS. Tá lipéad ar ghnéithe den sórt sin.
caveat-dropbox-older-texts-uk-eea = Dúirt téacsanna níos sine nár tairgeadh gnéithe IS sa Ríocht Aontaithe ná sa LEE.
caveat-dropbox-own-ai-not-stated = Ní luaitear sna leathanaigh a léadh an úsáideann Dropbox ábhar dá IS féin.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = Stóráiltear stair na gcomhráite ar do ghléas féin.
caveat-duckai-other-models = Taobh thiar de Duck.ai tá múnlaí cuideachtaí eile, a mbaintear teacht orthu gan d'ainm ná do sheoladh.

## Duolingo

caveat-duolingo-anonymous-data = De réir achoimre an bheartais, féadfar sonraí a rinneadh anaithnid a athúsáid gan teorainn.

## eBay

caveat-ebay-german-labels = Is ón suíomh Gearmánach an roghchlár agus an lipéad. Freagair Nein.
caveat-ebay-us-page-unclear = Deir vicí tomhaltóirí go bhfuil an ceart chun agóid a dhéanamh ann don Eoraip agus don Ríocht Aontaithe. Níl sé cinnte an bhfuil an éifeacht chéanna ag leathanach na Stát Aontaithe.
caveat-ebay-swiss-users = Deimhníonn tuairisc Eilvéiseach gur féidir le húsáideoirí san Eilvéis an socrú a úsáid freisin.

## Evernote

caveat-evernote-promise-scope = Baineann an gealltanas le gnéithe IS. Maidir leis an gcuid eile, labhraíonn an beartas ar dhífhabhtú agus ar an tseirbhís a choinneáil slán.

## Figma

caveat-figma-nothing-newer = Níor aimsíodh aon rud níos nuaí ná 2024 faoin socrú seo, mar sin seiceáil i d'fhoireann é.

## Flickr

caveat-flickr-creative-commons = Féadfaidh daoine eile grianghraif faoi cheadúnas Creative Commons a athúsáid laistigh den cheadúnas sin.
caveat-flickr-copies-2025 = Is cóipeanna ó mhí Mheán Fómhair 2025 iad an beartas agus na téarmaí a léadh.

## Gemini (Google)

caveat-gemini-default-adults = Tá Keep Activity ar siúl de réir réamhshocraithe d'úsáideoirí 18 mbliana d'aois nó níos sine.
caveat-gemini-anonymous-chats = Deir Google nach gclúdaíonn a shocruithe Gemini comhráite a ndéanann sé sonraí gan ainm díobh.
caveat-gemini-human-reviewers = Léann athbhreithneoirí daonna, ag soláthraithe seirbhíse freisin, cuid de na comhráite. Scartar ó do chuntas iad siúd agus coinnítear iad ar feadh suas le trí bliana.
caveat-gemini-auto-delete = Scriostar gníomhaíocht uaithi féin tar éis 18 mí mura socraíonn tú 3 mhí, 36 mhí nó riamh.
caveat-gemini-stayed-off = D'fhan Keep Activity múchta do dhaoine a mhúch Gemini Apps Activity roimhe sin.
caveat-gemini-audio-switch = Clúdaíonn an dara lasc, atá ar leith, fuaim agus físeáin agus comhroinnt scáileáin Gemini Live. Tá sí múchta de réir réamhshocraithe agus bunaithe ar thoiliú.
caveat-gemini-home-switch = Tá a lasc féin ag Gemini for Home i Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Má dhiúltaigh tú roimhe sin do bhailiú sonraí chun táirgí a fheabhsú, coinníodh an rogha sin.
caveat-ghcopilot-business-seat = Tá an socrú i bhfolach do dhaoine a bhfuil suíochán Business nó Enterprise acu. Toirmisceann a gconradh oiliúint.
caveat-ghcopilot-private-code-in-use = Is féidir cód ó stórlann phríobháideach a úsáid fós fad a oibríonn tú air le Copilot, mura ndiúltaíonn tú dó.
caveat-ghcopilot-affiliates = Féadfaidh sonraí dul chuig cleamhnaithe amhail Microsoft, ach ní chuig lucht déanta múnlaí eile dá n-oiliúint féin.
caveat-ghcopilot-wrong-claims = Maíonn dhá shuíomh go gcoinnítear sonraí ar feadh 30 lá, nó go bhfuil suíocháin Business san áireamh mura ngníomhaíonn riarthóir. Tagann sé sin salach ar GitHub.

## GitHub (repositories)

caveat-github-licence-d4 = Clúdaíonn an ceadúnas nua (alt D.4) oiliúint múnlaí IS GitHub agus a chleamhnaithe. Deir sé nach díol d'ábhair é seo.
caveat-github-optout-limited-j3 = Cuireann alt J.3 teorainn leis an rogha diúltaithe: ionchur agus aschur amháin. Níl feidhm aici maidir leis an gceadúnas i D.4 go D.8 ná le stórlanna poiblí.
caveat-github-private-content = Ní fhéadfar ábhar ó stórlann phríobháideach a úsáid chun oiliúna ach nuair a thugann tú do ghné IS é. Tá feidhm ag an rogha diúltaithe ansin.
caveat-github-third-parties = Ní choisceann na téarmaí ar thríú páirtithe stórlanna poiblí a léamh go dleathach.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = I mí na Samhna 2025 leath maíomh go gcothaíonn gnéithe cliste oiliúint Gemini. Cheartaigh Malwarebytes a alt agus shéan Google é.
caveat-gworkspace-class-action = Deir caingean aicmeach sna Stáit Aontaithe an 11 Samhain 2025 gur chuir Google Gemini ar siúl i Gmail, Chat agus Meet gan toiliú. Líomhain is ea sin.
caveat-gworkspace-gemini-rules = Tagann comhráite leis an aip Gemini faoi rialacha Gemini, a bhfuil a bhfreagra féin acu.
caveat-gworkspace-work-school = Tá a dtéarmaí féin ag cuntais oibre agus scoile. Féach Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Má bhí Web & App Activity ar siúl, tosaíonn Search Services History ar siúl duit. Má bhí sé múchta, tosaíonn sé múchta.
caveat-google-starting-state-unknown = Cuireann tuairisc amháin leis nár dúirt Google cad a fhaigheann cuntais nár bhain leis an seansocrú riamh.
caveat-google-old-switch-not-enough = Ní leor Web & App Activity a mhúchadh a thuilleadh chun meáin Search a chlúdach. Tá an socrú nua ar leith.
caveat-google-recommendations-switch = Is tríú lasc ar leith é Personalized Recommendations. Baineann sé le fógraí agus moltaí.
caveat-google-rollout-dates = Deir tuairiscí gur go luath i mí an Mheithimh nó ar an 24 Meitheamh 2026 a seoladh an chéad ríomhphost. Is de réir cuntais a chuirtear i bhfeidhm é, mar sin bíonn an dáta a fheiceann tú éagsúil.
caveat-google-controllers = Is é Google Ireland Limited an rialaitheoir maidir le hoiliúint múnlaí a úsáideann sé sa LEE agus san Eilvéis, agus Google LLC maidir leis an méid a innéacsaíonn Search agus Maps.
caveat-google-drive-photos = Ní bhaineann an socrú seo leis an méid a choinníonn tú i Drive ná Photos. Baineann sé le meáin a chuireann tú isteach in uirlisí Search.

## Grammarly / Superhuman

caveat-grammarly-superhuman = Superhuman is ainm anois don chuideachta atá taobh thiar de Grammarly. Choinnigh an lasc a hainm.

## Grok (xAI)

caveat-grok-without-login = Deir na téarmaí go ligeann úsáid Grok gan logáil isteach do xAI na sonraí sin a úsáid chun oiliúna gan rogha, áit a gceadaítear é.
caveat-grok-x-posts = Is é X, cuideachta ar leith a bhfuil a freagra féin aici, a chlúdaíonn postálacha ar X.
caveat-grok-menu-names = Tá difríocht idir na tuairiscí faoi ainmneacha sa roghchlár: Data Controls, nó Settings agus ansin Data.
caveat-grok-uk-swiss-contact = Teagmháil don Ríocht Aontaithe: xai@lionheartsquared.co.uk. Teagmháil don Eilvéis: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Ní thagann tú ar an socrú seo ach mar riarthóir. Más duine i CRM cuideachta eile thú, fiafraigh den chuideachta sin.
caveat-hubspot-self-serve = Deir HubSpot gur féinseirbhís é: ní gá scríobh chuig HubSpot.

## Hugging Face / The Stack

caveat-stack-version-3 = Is crágáil dhíreach ar chód poiblí GitHub é leagan 3, le scagaire ceadúnais do gach comhad.
caveat-stack-checker-address = Is Space ar huggingface.co an seiceálaí. Níor léadh a sheoladh beacht (luann téacs amháin am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Ní luann na téarmaí ná an beartas príobháideachais aon oiliúint ar ábhar príobháideach úsáideoirí. I bpáirt amháin a léadh iad.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Ó eisiúintí IDE fhómhar 2025 d'fhéadfadh dialóg a fhiafraí díot ar mian leat cód a chomhroinnt chun múnlaí a oiliúint. Is leor diúltú.
caveat-jetbrains-retention-differs = Níl na foinsí ar aon intinn faoi stóráil: deir fógra mhí Iúil 2026 go gcoinnítear sonraí a chomhroinntear le haghaidh oiliúna ar feadh bliana sa LEE, deir alt tacaíochta níos sine 30 lá.
caveat-jetbrains-statistics = Is lasc eile í staitisticí faoi ghnéithe (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Lipéid roghchláir Fhraincise: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = Deir LinkedIn le rialtóirí nach n-úsáidtear teachtaireachtaí príobháideacha, ach liostaíonn a fhógra ó mhí Lúnasa 2026 teachtaireachtaí grúpa i measc na sonraí oiliúna.
caveat-linkedin-uk-microsoft = An Ríocht Aontaithe: ón 3 Samhain 2025 comhroinntear postálacha, tráchtanna, ailt, físeáin, leathanaigh chuideachta agus fógraí poist le Microsoft freisin dá IS. Stopann an lasc chéanna é.
caveat-linkedin-research-setting = Ní hé an socrú ar leith d'úsáidí taighde eile (Data privacy > Social, economic, and workplace research) an rogha diúltaithe IS.

## Mastodon

caveat-mastodon-no-lock = Ní glas teicniúil é toirmeasc i dtéarmaí. Is féidir le duine ar bith postálacha poiblí a léamh agus iad a chóipeáil chuig freastalaithe eile.

## Medium

caveat-medium-stance = Ó 2023 is é seasamh Medium: gan oiliúint gan toiliú, admháil agus íocaíocht.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Tháinig an scéal go scríobtar comhaid Word agus Excel ó phostáil ar X i mí na Samhna 2024. Cheartaigh Microsoft, Thurrott agus The Verge é.
caveat-ms365-general-statement = Deir ráiteas príobháideachais ginearálta Microsoft go bhféadfadh sé sonraí a úsáid chun a mhúnlaí a oiliúint. Is le haipeanna Microsoft 365 a bhaineann an séanadh.

## Midjourney

caveat-midjourney-licence = Tá gach rud a chuireann tú isteach, agus a dtagann amach, ceadúnaithe do Midjourney go buan. Ní deir na téarmaí go sainráite go ndéanann sé oiliúint air.
caveat-midjourney-images-public = Tá íomhánna poiblí agus is féidir iad a athmheascadh mura n-íocann tú as Stealth mode. Bíonn seomra comhrá comhroinnte le feiceáil i gcónaí.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Athainmníodh Le Chat mar Vibe. Feictear an dá ainm ar leathanaigh chabhrach agus i dtéarmaí (samhradh 2026).
caveat-mistral-default-disputed = Níl na foinsí ar aon intinn: deir an lárionad cabhrach go bhfuil Free, Pro agus Student ar siúl de réir réamhshocraithe, ní deir an doiciméadacht ach Free. Is nuaí téacs an lárionaid chabhrach agus is é an léamh is sábháilte é.
caveat-mistral-feedback = Ligeann ordóg suas nó síos le trácht do Mistral an comhrá sin a úsáid, is cuma cad a deir do lasc.
caveat-mistral-team-admin = I bhfoireann is é an riarthóir a shocraíonn an lasc, ní tusa.

## Nextdoor

caveat-nextdoor-principles = Deir prionsabail IS Nextdoor go bhfuil sonraí a chomhroinntear le soláthraithe IS faoi cheangal conartha. Ní gheallann siad gan oiliúint a dhéanamh.
caveat-nextdoor-nothing-newer = Níor aimsíodh aon fhoinse níos nuaí ná 2024.

## Otter.ai

caveat-otter-class-action = Deir caingean aicmeach sna Stáit Aontaithe (Brewer v. Otter.ai, Lúnasa 2025) go ndéanann Otter oiliúint ar chruinnithe gan toiliú gach duine iontu. Bhí sí fós ar oscailt in 2026.

## My own website or blog

caveat-robots-is-a-request = Is iarratas é robots.txt. Tá Bytespider agus DeepSeekBot liostaithe mar chinn nach ngéilleann. Faigheann Perplexity-User agus cúntóirí eile leathanach toisc go n-iarrann duine é agus d'fhéadfaidís neamhaird a dhéanamh de.
caveat-robots-site-builders = Ar Squarespace agus ar thógálaithe suíomhanna dá shamhail faigheann tú bosca amháin do go leor róbat.
caveat-dsm-directive-article-4 = Is é Airteagal 4(3) de threoir DSM an Aontais an bunús. De réir na bhfoinsí a léadh, caithfidh an forchoimeádas a bheith meaisín-inléite agus caithfidh lucht déanta múnlaí tráchtála san Aontas é a urramú.
caveat-ai-act-respect-opt-outs = Deir alt mínithe ó mhí an Mheithimh 2026 go gcuireann Gníomh AE um IS d'oibleagáid ar lucht déanta múnlaí diúltuithe den sórt sin a urramú agus achoimrí oiliúna a fhoilsiú, le dáta i mí Lúnasa 2026.
caveat-registries-record-wish = Ní dhéanann clárlanna nua amhail trainingdataregistry.org ach do mhian a thaifeadadh.

## Perplexity

caveat-perplexity-plans = Ar siúl de réir réamhshocraithe do Free, Pro agus Max. Do chuntais fiontair tá sé múchta.
caveat-perplexity-switch-names = AI data retention a thugann tuairiscí ar an lasc. AI data usage a thugann leathanaigh chabhrach níos sine air.

## Pinterest

caveat-pinterest-joint-controllers = Is comhrialaitheoirí iad Pinterest Europe Ltd. agus Pinterest, Inc. do dhaoine sa LEE, sa Ríocht Aontaithe agus san Eilvéis.
caveat-pinterest-others-pins = Leanann Pins de do shaothar a shábháil daoine eile a socrú siúd, ní do shocrú féin.

## Proton Lumo

caveat-lumo-own-page-not-read = Níor léadh leathanach Proton féin faoi Lumo. Tagann na ráitis ó dhá chomparáid idir cúntóirí.

## Quora

caveat-quora-policy-and-help-page = Tairgeann an beartas rogha diúltaithe d'oiliúint. Deir an leathanach cabhrach nach raibh ábhar á úsáid chun múnlaí a scríobhann ar Quora a oiliúint. Is ó 2023 iad araon.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Scriostar taifeadtaí a rinneadh de thaisme tar éis 90 lá.
caveat-rayban-meta-ai-rules = Tagann an méid a dhéanann tú le Meta AI ar na spéaclaí faoi rialacha Meta AI freisin.
caveat-rayban-us-notice = Labhraíonn tuairiscí ar fhógra na Stát Aontaithe. Níor aimsíodh aon rud ar leith don Eoraip.

## Reddit

caveat-reddit-clause-since-2024 = Tá an clásal oiliúna sa chomhaontú úsáideora ó mhí Lúnasa 2024.
caveat-reddit-partners = Ligeann an comhaontú úsáideora do Reddit agus dá chomhpháirtithe IS agus meaisínfhoghlaim a oiliúint le hábhar poiblí.
caveat-reddit-dutch-authority = Tá údarás na hÍsiltíre ag féachaint ar mhargaí sonraí Reddit ó 2025.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Tuairiscítear Process data only on device don Galaxy S25 agus gutháin níos nuaí. Bíonn ainm an roghchláir éagsúil de réir an leagain den One UI.
caveat-samsung-cloud-report = Deir alt amháin go láimhseáiltear sonraí néil ar feadh na huaire agus nach n-úsáidtear chun oiliúna iad. Níor aimsíodh aon rud ó Samsung féin faoi oiliúint.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Deir tuairisc amháin ó rannpháirtí gur féidir leat páirt a ghlacadh nó diúltú. Níor léadh ainm beacht na laisce ná a réamhshocrú.

## Signal

caveat-signal-recipient-can-copy = Is féidir le duine a scríobhann tú chuige comhrá a chóipeáil isteach i seirbhís IS fós.

## Slack

caveat-slack-ask-owner = Más ball thú, ní féidir leat féin é a dhéanamh. Iarr ar úinéir an spáis oibre é.
caveat-slack-ai-extra = Úsáideann Slack AI (breiseán íoctha) múnlaí teanga laistigh de Slack. Deir Slack nach bhfoghlaimíonn siad ó do theachtaireachtaí.
caveat-slack-generative-opt-in = Deir Slack nach ndéantar múnlaí giniúnacha a oiliúint ar shonraí custaiméirí ach le toiliú gníomhach.

## Snapchat

caveat-snapchat-my-selfie = Tá lasc ar leith ag pictiúir a rinneadh le My Selfie, See My Selfie in Ads.
caveat-snapchat-on-by-default = Liostaíonn forbhreathnú Francach ó mhí Dheireadh Fómhair 2025 Snapchat freisin i measc na seirbhísí ina bhfuil an úsáid ar siúl de réir réamhshocraithe.
caveat-snapchat-not-posting = Mura bpostálann tú chuig Spotlight, Snap Map ná próifíl phoiblí, fanann ábhar amach as Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = Bhí a lasc oiliúna féin ag Sora i socruithe Sora. Nuair a múchadh lasc ChatGPT níor bhain sé leis.
caveat-sora-export-page = Leathanach easpórtála a d'ainmnigh OpenAI: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Clúdaíonn an gealltanas IS ghiniúnach a dhéanann aithris ar ghuth, ar cheol nó ar chosúlacht. Úsáideann moltaí, cuardach agus brath calaoise IS ar aon nós.
caveat-soundcloud-label-contracts = Ní cead d'aon duine ábhar a seachadadh faoi chonarthaí lipéid nó dáileora a úsáid le haghaidh IS gan sealbhóir na gceart.

## Spotify

caveat-spotify-training-purpose = Freastalaíonn oiliúint ar mholtaí agus ar ghnéithe amhail AI DJ agus AI playlist. Ní deir an beartas go n-oileann ceol ná comhráite múnla teanga ginearálta.

## Squarespace (your website there)

caveat-squarespace-unticked = Ar shuíomh nua bíonn an bosca gan tic, mar sin is féidir le crágálaithe IS teacht isteach.
caveat-squarespace-robots-not-editable = Ní féidir leat robots.txt a chur in eagar tú féin ar Squarespace.

## Stack Overflow

caveat-stackoverflow-data-dump = Tá an dumpa sonraí rialta faoi CC BY-SA freisin, mar sin féadfaidh duine ar bith é a athúsáid le hadmháil.

## Strava

caveat-strava-policy-watch-site = Léadh foclaíocht an bheartais trí shuíomh faire beartas ó mhí Bealtaine 2026, ní ar leathanach Strava féin.
caveat-strava-health-data = Tá toiliú sainráite de dhíth do shonraí sláinte faoi Airteagal 9 den RGCS. Mar sin fiafraigh cén bunús atá ag Strava le hoiliúint leo.

## Substack

caveat-substack-block-off = Tá an bac múchta de réir réamhshocraithe: ceadaítear crágálaithe go dtí go gcuireann tú ar siúl é.
caveat-substack-checks = Deir téarmaí Substack ó mhí Iúil 2026 nach bhféadfar a sheiceálacha IS ar ábhar a úsáid chun múnlaí seachtracha a oiliúint.

## SurveyMonkey

caveat-surveymonkey-own-models = Úsáideann sé freagraí dí-aitheanta chun a mhúnlaí féin a oiliúint.
caveat-surveymonkey-ask-sender = Mura ndearna tú ach suirbhé a fhreagairt, fiafraigh den chuideachta a sheol é.

## Telegram

caveat-telegram-grok-plan = Níor tharla plean ó 2025 chun Grok a chur isteach i Telegram, de réir tuairisce an 29 Eanáir 2026. Luaitear cosaint sonraí mar chúis.
caveat-telegram-public-channels = Is féidir le duine ar bith cainéil phoiblí a chóipeáil, cuideachtaí IS san áireamh.
caveat-telegram-secret-chats = Níl ach comhráite rúnda criptithe ó cheann ceann.

## Tesla (car)

caveat-tesla-default-disputed = Níl na foinsí ar aon intinn faoin réamhshocrú: labhraíonn lámhleabhar an úinéara ar thoiliú roimh ré don cheamara cábáin, deir seicliosta ó 2026 go bhfuil comhroinnt ar siúl de réir réamhshocraithe, agus san Eoraip bhí sí múchta de réir réamhshocraithe in 2016.
caveat-tesla-separate-switches = Iarrann carranna níos nuaí i lasca ar leith maidir le sonraí Autopilot, páirceála, turais agus cábáin.

## TikTok

caveat-tiktok-generative-not-named = Labhraíonn an beartas Eorpach ar mhúnlaí agus algartaim mheaisínfhoghlama agus ní luann sé IS ghiniúnach. Níl sé soiléir cé chomh fada a théann oiliúint.
caveat-tiktok-test-19-actions = Chomhair tástáil a foilsíodh i mí Bealtaine 2026 19 ngníomh chun an t-iarratas a sheoladh, an líon is mó de na seirbhísí go léir. Deir sí freisin gur féidir dréachtaí agus físeáin phríobháideacha a anailísiú.
caveat-tiktok-minors = Níl mionaoisigh eisiata sa chlásal.
caveat-tiktok-uk-address = Seoladh poist sa Ríocht Aontaithe: 4 Lindsey Street, London EC1A 9HP (foirgneamh Kaleidoscope).

## Tinder

caveat-tinder-machine-learning = Labhraíonn an beartas ar mheaisínfhoghlaim, ní ar IS ghiniúnach. Féadfar sonraí gan nasc leat a choinneáil chuige sin.
caveat-tinder-sensitive-data = Maidir le sonraí a mheastar a bheith íogair, deir Tinder go n-iarrann sé toiliú nuair a éilíonn an dlí é.

## Tumblr

caveat-tumblr-already-on = Tá an lasc ar siúl cheana do bhlaganna a dhíspreag innill chuardaigh roimhe sin.
caveat-tumblr-reblogs = Leanann reblogs de do phostálacha ar bhlaganna daoine eile socruithe na mblaganna sin.
caveat-tumblr-policy-silent = Ní luann beartas príobháideachais Tumblr an 3 Meitheamh 2026 oiliúint IS.

## Twitch

caveat-twitch-representatives = Ionadaí san Aontas: Twitch Interactive Germany GmbH. Ionadaí sa Ríocht Aontaithe: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Deir ceannlínte preasa ó mhí Lúnasa 2026 nach bhféadfadh Twitch a rá ar úsáideadh taifeadtaí níos sine roimhe sin.

## Udemy (instructors)

caveat-udemy-in-unless-no = Tá teagascóirí istigh mura ndiúltaíonn siad san fhuinneog.
caveat-udemy-2026-window = Níor aimsíodh dátaí fuinneoige in 2026.

## Vimeo

caveat-vimeo-voice-translation = Próiseálann aistriúchán IS Vimeo do ghuth chun an tseirbhís sin a sholáthar.
caveat-vimeo-promise-2024 = Is ó 2024 an gealltanas. Ní thagann cóip mhí Márta 2025 den bheartas príobháideachais salach air.

## WeTransfer

caveat-wetransfer-wording-removed = Thug athrú mhí Iúil 2025 le fios ar dtús go bhféadfaí comhaid a úsáid chun múnlaí meaisínfhoghlama a fheabhsú. Dúirt WeTransfer nach ndearna sé é sin riamh agus bhain sé amach é.
caveat-wetransfer-licence = Is chun an tseirbhís a reáchtáil agus a fheabhsú atá an ceadúnas a thugann tú.

## WhatsApp

caveat-whatsapp-objection-help = Leathanach cabhrach faoi agóidí: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Níl na foinsí ar aon intinn. Deir an Verbraucherzentrale nach dtairgeann WhatsApp aon agóid i gcoinne oiliúint IS mar nach bhfuil aon sonraí poiblí ann, cuireann meáin Fhrancacha agus Eilvéiseacha síos ar úsáid a fhoirme ginearálta. Is féidir leis an dá rud a bheith fíor.
caveat-whatsapp-what-meta-receives = Nuair a úsáideann tú IS ar WhatsApp, faigheann Meta réigiún agus teanga, sonraí gléis agus ceangail, logaí agus sonraí úsáide, do mhionaoisigh freisin.
caveat-whatsapp-basis-minors = Maidir leis an méid a fhaigheann Meta nuair a úsáideann tú IS, bíonn WhatsApp ag brath ar chonradh nó, i gcás mionaoiseach, ar leasanna dlisteanacha.
caveat-whatsapp-reset-ai = Is féidir leat an comhrá le Meta AI a scriosadh agus /reset-ai a sheoladh chun an méid a choinníonn an cúntóir a ghlanadh. Féadfaidh Meta cóip a choinneáil.
caveat-whatsapp-ads-accounts-centre = Lasmuigh den Eoraip, ní shroicheann comhráite IS WhatsApp an córas fógraí ach amháin má tá WhatsApp san Accounts Centre céanna. Má fhágtar WhatsApp amach as, coisctear é sin.
caveat-whatsapp-bremen = Níl na foinsí ar aon intinn: luaigh údarás Bremen WhatsApp i measc na seirbhísí a n-úsáidtear a dtráchtanna agus a bpostálacha poiblí, ach cuireann údaráis eile agus Meta teorainn leis: Facebook agus Instagram amháin.

## Windows (Recall)

caveat-recall-general-statement = Deir ráiteas príobháideachais ginearálta Microsoft (Iúil 2026) go bhféadfadh sé sonraí a úsáid chun múnlaí a oiliúint. Ní deir sé é sin faoi Recall.
caveat-recall-forum-claims = Aimsíodh maímh ar fhóraim, gan chruthúnas, go dtéann sonraí Recall chuig Microsoft ar aon nós.

## Wix (your website there)

caveat-wix-policy-2024 = Ba é an beartas a léadh an ceann a tháinig i bhfeidhm an 3 Márta 2024.

## WordPress.com

caveat-wordpress-already-on = Tá an lasc ar siúl cheana do shuíomhanna a dhíspreagann innill chuardaigh.
caveat-wordpress-self-hosted = Ní bhaineann sé le WordPress féinóstáilte. Ansin is é an t-úinéir a shocraíonn le robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Tagann na foinsí salach ar a chéile: gheall X don rialtóir Éireannach in 2024 postálacha ón Aontas a fhágáil amach go buan, ach cuireann a leathanaigh don Aontas síos ar oiliúint ar bhonn leasanna dlisteanacha le rogha diúltaithe.
caveat-x-eu-default-unknown = Ní fios an mbíonn an lasc múchta ar dtús do chuntais san Aontas, mar sin seiceáil do cheannsa.
caveat-x-default-never-published = Níor fhoilsigh X an réamhshocrú riamh. Fuair tuairiscí ó mhí Iúil 2024 go raibh sé ar siúl.
caveat-x-switch-wording = D'athraigh foclaíocht na laisce ó phostálacha go sonraí poiblí agus luann sí xAI anois freisin, mar sin tá cuma eile ar threoracha níos sine.
caveat-x-grok-com-switch = Tá a lasc féin ag grok.com agus ag an aip Grok: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Faigheann comhpháirtithe a bhfuil bainisteoir ábhair acu an socrú faoi Settings > Overview nó in ardsocruithe an chainéil.
caveat-youtube-videos-only = Baineann an freagra seo le físeáin amháin. Tá a bhfreagra féin ag comhráite le Gemini.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = Níor tharla sé san Aontas: chuir Meta an plean ar sos ar an 14 Meitheamh 2024.
caveat-timeline-forecast = Réamhaisnéis is ea é seo, ní dáta.
caveat-gmail-apart = Is scéal eile é Gmail: ní oileann ábhar ríomhphoist Gemini, a deir Google. Fiafraigh faoi Google Workspace.
