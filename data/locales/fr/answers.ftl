## Headings of answers

heading-opt-out = { $services } : comment s’opposer à l’entraînement de l’IA
heading-general = Comment s’opposer à l’entraînement de l’IA
heading-data-used = { $service } : ce qui est utilisé
heading-data-used-general = Ce qui est utilisé pour entraîner l’IA
heading-deadline = { $service } : les dates importantes
heading-timeline = Dates à venir et dates passées
heading-effect = { $services } : ce que fait une opposition
heading-effect-general = Ce que fait une opposition et ce qu’elle ne peut pas faire
heading-rights = Vos droits
heading-rights-in = Vos droits : { $country }
heading-authority = À qui adresser une réclamation
heading-authority-in = À qui adresser une réclamation : { $country }
heading-letter = L’opposition par écrit
heading-follow-up = Après votre opposition
heading-help = Objector
heading-privacy = Ce que ce bot conserve
heading-reminders = Rappels
heading-unknown = { $name } : inconnu ici

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = Le service { $service } utilise les données des personnes pour entraîner l’IA, sauf si elles s’y opposent ou désactivent cette utilisation.
verdict-object-unclear = Les sources ne disent pas clairement si le service { $service } entraîne l’IA avec les données des personnes. Voici le meilleur moyen de dire non.
verdict-object-partly = Le service { $service } utilise une partie des données des personnes pour entraîner l’IA. Ce qui peut être refusé et ce qui ne peut pas l’être est indiqué ci-dessous.
verdict-object-default-unclear = Le service { $service } utilise les données des personnes pour entraîner l’IA. Les sources ne disent pas clairement s’il le fait avant que vous vous soyez prononcé.
verdict-off-by-default = Le service { $service } utilise certaines données pour entraîner l’IA, par défaut uniquement si vous l’avez activé. Voici comment refuser, ou vérifier que c’est désactivé.
verdict-crawlers = { $service } : des robots d’exploration d’entreprises collectent des pages publiques pour entraîner l’IA. Voici comment leur dire de ne pas le faire.
verdict-nothing-to-do = { $service } : il n’y a rien à quoi s’opposer. D’après les sources, ce service n’utilise pas les données des personnes pour entraîner l’IA.
verdict-nothing-but-other-ways = { $service } : il n’y a rien à quoi vous deviez vous opposer. Par défaut, ce service n’utilise pas les données des personnes pour entraîner l’IA. Ce qui suit s’adresse à celles et ceux qui veulent aller plus loin.
verdict-no-way = Le service { $service } utilise les données des personnes pour entraîner l’IA, et aucun moyen de le refuser dans le service n’est connu.
verdict-no-way-unclear = { $service } : aucun moyen de s’opposer à l’entraînement de l’IA dans le service n’est connu, et les sources ne disent pas clairement si ce service entraîne l’IA.
verdict-not-your-region = { $service } : aucun moyen de s’opposer n’est connu pour ce pays.
used-since = Début de cette utilisation : { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Formulaire d’opposition
route-account-setting = Paramètre du compte
route-email = E-mail
route-letter = Lettre
route-delete-account = Suppression de contenus ou du compte
route-robots = Signaux aux robots d’exploration
route-none = Pas de moyen propre au service
open-objection-form = Ouvrir le formulaire ({ $service })
open-account-setting = Ouvrir le paramètre ({ $service })
open-email = Écrire un e-mail à { $service }
open-letter = Adresse ({ $service })
open-delete-account = Ouvrir la page ({ $service })
open-robots = Ouvrir les instructions ({ $service })
open-none = Lire ce que dit { $service }
post-to = Par la poste : { $address }

## Steps: what to do, in order

step-log-in = Connectez-vous à { $service }.
step-no-login = Aucun compte n’est nécessaire.
step-menu-app = Dans l’application : { $path }
step-menu-web = Sur le web : { $path }
step-menu-both = Dans l’application ou sur le web : { $path }
step-menu-any = Menu : { $path }
step-link-or-menu = Suivez le lien, ou allez-y vous-même. { $menu }
step-turn-off = Désactivez « { $label } ».
step-turn-on = Activez « { $label } ».
step-choose = Réglez « { $label } » sur « { $choice } ».
step-asked-for = Il vous sera demandé : { $items }.
step-crawlers = Bloquez ces robots d’exploration : { $items }.

## What it achieves, what else to know

effects-title = Ce que cela fait, et ce que cela ne fait pas
caveats-title = Bon à savoir
other-ways = Autres moyens
for-all = Pour tous ces services : { $services }

## What is used

uses-yes = Le service { $service } utilise les données des personnes pour entraîner l’IA.
uses-no = Le service { $service } n’utilise pas les données des personnes pour entraîner l’IA, d’après les sources.
uses-unclear = Les sources ne disent pas clairement si le service { $service } utilise les données des personnes pour entraîner l’IA.
data-used-general = Cela diffère d’un service à l’autre : nommez-en un, et vous obtenez la liste de ce qui est utilisé et de ce qui ne l’est pas. En général, c’est ce que les personnes publient et ce qu’elles écrivent à des assistants d’IA.
label-used = Utilisé
label-not-used = Non utilisé
label-default = Par défaut
label-legal-basis = Base juridique indiquée par le service
label-since = Depuis
default-on = activé : les données sont utilisées jusqu’à ce que vous vous opposiez ou désactiviez cette utilisation
default-off = désactivé
default-opt-in = désactivé jusqu’à ce que vous l’activiez
default-unclear = pas clair d’après les sources
basis-legitimate-interests = intérêt légitime (art. 6, § 1, point f, du RGPD)
basis-consent = consentement (art. 6, § 1, point a, du RGPD)
basis-contract = contrat (art. 6, § 1, point b, du RGPD)
basis-unclear = pas claire d’après les sources
basis-unknown = pas connue ici
basis-of = Base juridique que le service { $service } indique pour l’entraînement de l’IA : { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Il reste un jour. Une opposition avant cette date couvre le plus ; après, elle met tout de même fin à l’utilisation ultérieure.
    [many] Il reste { $days } de jours. Une opposition avant cette date couvre le plus ; après, elle met tout de même fin à l’utilisation ultérieure.
   *[other] Il reste { $days } jours. Une opposition avant cette date couvre le plus ; après, elle met tout de même fin à l’utilisation ultérieure.
}
date-today = C’est aujourd’hui. Une opposition faite aujourd’hui précède encore l’utilisation ultérieure, et vous pouvez aussi vous opposer après.
date-passed-open = Cette date est passée, mais le droit d’opposition demeure. Est-ce encore utile ?
no-date = { $service } : aucune date limite pour s’opposer n’est connue. Vous pouvez le faire à tout moment, et plus c’est tôt, plus cela couvre.
all-dates = Toutes les dates connues :
timeline-ahead = Ces dates sont à venir.
timeline-none-ahead = Aucun service n’a annoncé de date limite d’opposition à venir. Vous pouvez vous opposer à tout moment. Voici les dates juridiques à venir :
timeline-passed = Dernières dates passées :

## How far to trust it

as-of = État de ces informations : { $moment }.
as-of-unknown = On ne sait pas de quel mois datent ces informations.
as-of-title = État de ces informations
may-have-changed = C’était il y a plus de six mois : cela peut avoir changé.
confidence-medium = Tout n’est pas confirmé ici par le service lui-même.
confidence-low = Les sources sont limitées : veuillez vérifier auprès du service.
sources = Sources
sources-some = Sources ({ $shown } sur { $all })

## The general way

general-lead = Vous pouvez vous opposer auprès de tout service qui utilise vos données pour entraîner l’IA. Nommez le service pour connaître la marche à suivre exacte ; ceci fonctionne partout :
general-find = Cherchez dans les paramètres de confidentialité ou la politique de confidentialité du service « opposition », « IA » ou « entraînement », et utilisez son formulaire ou son option s’il y en a.
general-object = S’il n’y en a pas, écrivez à l’adresse de l’entreprise chargée de la confidentialité : « Je m’oppose, au titre de l’art. 21, § 1, du RGPD, à l’utilisation de mes données pour l’entraînement de l’IA », avec le nom de votre compte et une raison tenant à votre situation.
general-keep = Gardez des preuves : captures d’écran, confirmation, date.
general-wait = L’entreprise a un mois pour répondre (art. 12, § 3, du RGPD).
general-complain = Pas de réponse, ou un refus ? Introduisez une réclamation auprès de votre autorité de protection des données ; c’est gratuit.

## Choices and questions back

choose-service = Quel service ?
choose-country = Dans quel pays vivez-vous ?
did-you-mean = Vouliez-vous dire l’un de ceux-ci ?
which-one = Que souhaitez-vous savoir ?
choice-opt-out = { $count ->
    [0] Comment s’opposer
   *[other] Comment s’opposer : { $services }
}
choice-deadline = { $count ->
    [0] Jusqu’à quand
   *[other] Jusqu’à quand : { $services }
}
choice-data-used = { $count ->
    [0] Ce qui est utilisé
   *[other] Ce qui est utilisé : { $services }
}
choice-effect = { $count ->
    [0] Ce que fait une opposition
   *[other] Ce que fait une opposition : { $services }
}
choice-rights = { $count ->
    [0] Mes droits
   *[other] Mes droits : { $services }
}
choice-authority = { $count ->
    [0] À qui adresser une réclamation
   *[other] À qui adresser une réclamation : { $services }
}
choice-letter = { $count ->
    [0] L’opposition par écrit
   *[other] L’opposition par écrit : { $services }
}
choice-follow-up = { $count ->
    [0] Après mon opposition
   *[other] Après mon opposition : { $services }
}
choice-reminders = Rappels
choice-privacy = Ce que ce bot conserve
choice-help = Ce que ce bot sait faire
choice-unknown-service = Un autre service
choice-out-of-scope = Autre chose

## Next steps: words on buttons, as short as possible

next-more = Tout savoir
next-opt-out = Comment s’opposer
next-deadline = Jusqu’à quand ?
next-data-used = Qu’est-ce qui est utilisé ?
next-effect = Quel effet ?
next-rights = Quel droit ?
next-authority = Auprès de qui réclamer ?
next-letter = Par écrit
next-follow-up = Pas de réponse ?
next-remind = Rappels pour ce canal
next-language = Répondre en { $language }

## Rights, authorities, letters

authority-yours = Vous pouvez introduire une réclamation auprès de l’autorité du pays où vous vivez, où vous travaillez ou où la violation a eu lieu (art. 77 du RGPD).
authority-unknown = Aucune autorité n’est connue ici pour ce pays : { $country }.
authority-regional = Autorités des régions, pour les entreprises qui s’y trouvent
authority-leads = Pour { $services }, l’autorité chef de file est { $authority } ({ $country }). La vôtre transmet la réclamation.
open-complaint = Ouvrir le formulaire de réclamation
open-website = Site web de l’autorité
label-complaint-language = Langue de la réclamation
label-address = Adresse
label-email = E-mail
label-phone = Téléphone
label-contact-as-of = Date de ces coordonnées (téléphone, e-mail)
label-controller = Entreprise responsable
label-dpo = Délégué à la protection des données
label-form = Formulaire de confidentialité
letter-goes-to = À { $service } :
letter-no-address = Aucune adresse n’est connue ici pour { $service } : consultez sa politique de confidentialité.
letter-must-title = Elle doit contenir
letter-should-title = Elle devrait contenir
letter-not-title = À ne pas y mettre

## About the bot itself

help-lead = Demandez-moi comment vous opposer à l’utilisation de vos données pour entraîner l’IA. Je connais { $services } services et { $authorities } autorités de protection des données, avec des sources pour chaque fait.
help-examples = Par exemple
help-commands = Commandes
example-opt-out = Comment m’opposer sur Instagram ?
example-deadline = Est-il trop tard pour Facebook ?
example-data-used = LinkedIn utilise-t-il mes publications ?
example-authority = À qui adresser une réclamation au Portugal ?
out-of-scope = Je ne peux pas vous aider sur ce sujet : je ne connais que l’opposition à l’entraînement de l’IA.
unknown-lead = Je n’ai aucun fait vérifié sur « { $name } », je n’en dis donc rien. Ceci fonctionne toujours :
privacy-lead = Rien de ce que vous tapez n’est conservé ni journalisé.
privacy-kept = Seul est conservé ce que vous ou votre canal avez défini : la langue, le pays, le fuseau horaire et les rappels. Vous pouvez tout voir, exporter et effacer.
privacy-show = Montrer ce qui est conservé à mon sujet
privacy-export = Exporter dans un fichier
privacy-erase = Tout effacer
privacy-nothing = Rien n’est conservé à votre sujet.
privacy-yours = À votre sujet :
privacy-channel = Au sujet de ce canal :
privacy-erased = Tout ce qui vous concerne est effacé.
privacy-nothing-to-erase = Il n’y avait rien à effacer.
privacy-confirm = Cela efface tout, définitivement.
privacy-file = Voici tout ce qui est conservé, dans un fichier lisible par les personnes et les programmes (JSON).
reminders-how = Un canal est informé du nombre de jours restant avant chaque date qui le concerne, aux jours qu’il choisit. Tapez /subscribe là où vous voulez les rappels ; /reminders les affiche et /unsubscribe y met fin.

## Settings

settings-title = Paramètres
settings-yours = Ce sont vos propres paramètres.
settings-channel = Ce sont les paramètres de ce canal.
settings-saved = Enregistré.
settings-language = Langue
settings-country = Pays
settings-time-zone = Fuseau horaire
settings-unset = non défini
settings-how = Modifiez-les avec /settings, par exemple : /settings language français.

## When something does not work: one kind sentence and what to do next

error-internal = Quelque chose n’a pas fonctionné de mon côté, pas du vôtre. Veuillez réessayer ; si cela persiste, indiquez à la personne qui gère ce bot le code { $code }.
error-slow-down = { $seconds ->
    [one] C’était beaucoup d’un coup. Veuillez attendre une seconde.
    [many] C’était beaucoup d’un coup. Veuillez attendre { $seconds } de secondes.
   *[other] C’était beaucoup d’un coup. Veuillez attendre { $seconds } secondes.
}
error-unknown-command = Je ne connais pas cette commande. /help les affiche toutes.
error-private-only = Veuillez m’envoyer cela dans une discussion privée.
error-not-manager = Seules les personnes qui gèrent ce canal peuvent le modifier. Veuillez vous adresser à l’une d’elles.
error-empty-question = Posez-moi une question, par exemple : Comment m’opposer sur Instagram ?
error-no-such-country = Je ne connais pas le pays « { $given } ». Essayez son nom en anglais ou un code comme BE.
error-no-such-language = Je ne parle pas « { $given } ». Je parle : { $languages }.
error-no-such-time-zone = Je ne connais pas le fuseau horaire « { $given } ». Essayez une ville comme Brussels ou un nom comme Europe/Brussels.
answered-in-nearest = Je ne parle pas encore cette langue ({ $asked }) : cette réponse est donc dans une autre langue.
