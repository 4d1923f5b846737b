### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Solo un administrador puede cambiarlo. Si eres miembro, pregunta a tu administrador.
caveat-private-account-keeps-new-posts-out = Poner la cuenta como privada deja las publicaciones nuevas fuera del contenido público que se usa.
caveat-only-public-material-and-ai-chats = Solo se usan el material público y los chats con la IA. Limitar las publicaciones o el perfil a los amigos también deja fuera las publicaciones nuevas.
caveat-meta-minors-ai-chats = Los chats con Meta AI de usuarios menores de 18 años pueden usarse, según la política actual para la UE, aunque no sus publicaciones públicas.
caveat-setting-is-a-signal = El ajuste es una señal. No se detiene a los rastreadores que la ignoran.
caveat-only-summary-read = Solo se leyó un resumen de las condiciones o de la política de la empresa, no el texto en sí.
caveat-basis-read-on-us-page = La base jurídica se leyó solo en la página de EE. UU. La página europea puede ser distinta.
caveat-in-force-since-february-2024 = Está en vigor desde febrero de 2024.
caveat-ms-copilot-terms-cover-365-chat = A partir del 18 de agosto de 2026, las condiciones de Copilot para particulares también abarcan Copilot Chat en las aplicaciones de Microsoft 365 para cuentas personales.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Las fuentes no coinciden en lo que abarca una oposición tardía. Autoridades alemanas e italianas dicen que solo están a salvo las publicaciones hechas después.
caveat-meta-late-objection-others = Sobre las oposiciones tardías, la autoridad belga solo dice que un modelo no puede desaprender. La confirmación de la propia Meta habla de dejar la información pública fuera del desarrollo futuro.
caveat-meta-linked-accounts = Las fuentes no coinciden sobre las cuentas vinculadas. El aviso de Meta y varios artículos dicen que una oposición abarca todas las cuentas del mismo Centro de cuentas, y una nota de investigación de 2026 dice que hay que oponerse por cada cuenta.
caveat-meta-separate-emails = Las cuentas con correos electrónicos distintos necesitan en todo caso oposiciones separadas.
caveat-meta-objected-in-2024 = Si te opusiste en 2024, Meta dice que no hace falta repetirlo. noyb lo puso en duda. La Verbraucherzentrale aconseja repetirlo por seguridad, sobre todo si ha cambiado tu correo electrónico.
caveat-meta-what-others-post = Lo que otras personas publican sobre ti (fotos, menciones) no queda abarcado por tu oposición. Cada autor o propietario de una página también tiene que oponerse.
caveat-meta-italian-form = La autoridad italiana publicó un formulario sin inicio de sesión para personas que no usan productos de Meta. Su dirección estaba cortada en la copia leída. Los dos formularios para terceros que figuran aquí son los candidatos.
caveat-meta-form-2024-and-now = En 2024 el formulario pedía el país, el correo electrónico, cómo te afecta y un código enviado por correo. Desde abril de 2025 solo pide el correo electrónico (ya rellenado) y un motivo opcional.
caveat-meta-wall-statement = Publicar en tu muro una declaración de que no estás de acuerdo no tiene ningún efecto. Solo cuenta el formulario.
caveat-meta-court-record = El OLG Köln denegó una prohibición urgente el 23 de mayo de 2025 (15 UKl 2/25). El OLG Schleswig rechazó la petición urgente de SOMI el 12 de agosto de 2025 (6 UKl 3/25) porque llegó demasiado tarde.
caveat-meta-no-main-ruling = La autoridad de Hamburgo abandonó su procedimiento de urgencia el 27 de mayo de 2025. No se ha encontrado ninguna sentencia sobre el fondo.
caveat-meta-complain-at-home = Puedes reclamar ante la autoridad de protección de datos de tu país. La DPC irlandesa es la autoridad principal para Meta.
caveat-facebook-menu-german = Nombres del menú en alemán: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Nombres del menú en francés: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Nombres del menú en italiano: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = El menú ha cambiado varias veces. No se han podido confirmar los enlaces directos al Centro de privacidad, pero sí las direcciones de los formularios.
caveat-facebook-pages-disputed = Las fuentes no coinciden sobre las páginas de Facebook. Artículos italianos dicen que el formulario no abarca una página, mientras que la autoridad de Brandeburgo aconseja oponerse a quienes gestionan páginas.
caveat-facebook-pages-safe-reading = Si gestionas una página, lo prudente es oponerte con tu propia cuenta. Los comentarios de otras personas quedan sin protección.
caveat-meta-outside-europe = Las personas de fuera de Europa pueden enviar el formulario, pero Meta no tiene que atenderlo donde ninguna ley la obliga.
caveat-facebook-other-businesses = Desde julio de 2026, un ajuste sobre la actividad procedente de otras empresas (primero fuera de Europa) también influye en las respuestas de la IA. Está en Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Otras rutas del menú: perfil > ≡ > Settings and activity > Privacy Centre, y después el enlace en la palabra «object» del primer texto. O bien: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = La política para la UE incluye el contenido de los mensajes entre los datos que Meta puede usar para mejorar sus productos en general, dentro de la ley. Las cláusulas sobre entrenamiento de IA solo incluyen el contenido público, los chats con la IA y la información de terceros.
caveat-messenger-end-to-end = Meta no puede leer los chats cifrados de extremo a extremo, salvo que alguien los comparta con la IA o los denuncie.
caveat-meta-ai-ads-europe = La lista de consentimiento de Meta para anuncios personalizados en Europa no menciona los chats con la IA. Artículos de mayo de 2026 siguen situando a la UE, el Reino Unido y Corea del Sur fuera del cambio de los anuncios. Meta nunca nombró las regiones excluidas.
caveat-meta-ai-sensitive-topics = Se dice que la religión, la orientación sexual, la política, la salud, el origen, las creencias y la afiliación sindical que aparecen en los chats con la IA no se usan para anuncios.
caveat-meta-ai-all-users = La política actual para la UE permite a Meta usar los chats con la IA de todos los usuarios registrados, incluidos los menores de 18 años, para desarrollar su IA.
caveat-meta-ai-memory = No se ha podido confirmar ninguna opción central para desactivar la memoria. Los recuerdos se comparten entre las cuentas de un mismo Centro de cuentas.
caveat-meta-ai-other-people = No escribas datos de otras personas. Lo que compartas sobre ellas también puede usarse.
caveat-threads-no-own-form = Threads tiene su propia política de privacidad breve, que se apoya en la de Meta. Ninguna de las dos menciona un formulario de oposición solo para Threads.
caveat-threads-named-or-not = Las fuentes no coinciden: artículos franceses de 2025 mencionan Threads junto a Facebook e Instagram, y el anuncio de Meta y la mayoría de las autoridades hablan solo de Facebook e Instagram.

## Academia.edu

caveat-no-switch-in-terms-read = No se ha encontrado en las condiciones leídas ninguna opción para rechazarlo. Mira en los ajustes de tu cuenta.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Si participas en una versión beta o entregas obras a Adobe Stock, Adobe puede usarlas para entrenar.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb dice que elimina los nombres o seudonimiza los datos antes del entrenamiento cuando puede.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = La opción que terminó solo existía en EE. UU. en inglés, en Echo Dot (4.ª generación), Echo Show 10 y Echo Show 15. Quienes la tenían pasaron a Don't save recordings.
caveat-alexa-terms-training-data = Las condiciones de Alexa del 17 de diciembre de 2025 dicen que sus modelos se entrenan con contenido de Amazon, contenido procedente del uso de sus servicios y contenido con licencia y público.
caveat-alexa-menu-from-howtos = El menú procede de guías públicas, no de una página de Amazon.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Para tu propio sitio web, Amazonbot es el nombre que hay que usar en robots.txt.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Otra opción del mismo menú se llama Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Los datos que se usan se desidentifican y se conservan hasta siete años.
caveat-atlassian-premium-reports-differ = Los artículos no coinciden sobre el plan Premium. La mayoría dice que los metadatos se usan siempre y que el uso de los datos internos de las aplicaciones está desactivado por defecto. Consulta la página del plan.

## BeReal

caveat-bereal-gender-guess = La IA deduce tu género probable a partir del nombre de usuario, el nombre de pila y la biografía, para la segmentación publicitaria dentro de la aplicación.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt no cierra el paso a los rastreadores de IA, y terceros han copiado grandes conjuntos de publicaciones.
caveat-bluesky-proposal-0008 = Un plan de marzo de 2025 (propuesta 0008) permitiría declarar tus deseos sobre el entrenamiento de IA, el archivo y la copia. Sería una petición, no un candado. No se ha encontrado si llegó a ser un ajuste.

## Brave Leo

caveat-brave-own-page-not-read = No se pudo acceder a la página de la propia Brave. Solo se leyó un artículo.

## Bumble

caveat-bumble-icebreakers-six-years = Las instrucciones y los datos introducidos para las frases para romper el hielo se conservan seis años después de eliminar la cuenta.
caveat-bumble-noyb-openai = noyb dice que se introducen datos en los sistemas de OpenAI. La política de Bumble no habla de entrenamiento.

## Canva

caveat-canva-default-disputed = Las fuentes no coinciden sobre el ajuste por defecto. Un catálogo de privacidad que leyó la política dice que está activado. Un índice de condiciones de IA solo dice que depende de tus ajustes de privacidad.
caveat-canva-creators-templates = Los Canva Creators pueden dejar sus plantillas fuera de los modelos de Canva.
caveat-canva-switch-name-not-read = El nombre de la propia opción no se leyó en una página de Canva.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI describe la opción solo para personas del EEE y del Reino Unido.
caveat-character-first-training-step = En su propio resumen, Character.AI dice que ya no hace el primer paso del entrenamiento, pero que aún puede usar chats para mejorar sus modelos.
caveat-character-public-stays-up = Un personaje que hiciste público puede seguir disponible después de que elimines tu cuenta.

## ChatGPT

caveat-chatgpt-switch-or-portal = La opción y el portal hacen lo mismo. Basta con uno de los dos.
caveat-chatgpt-paying-does-not-stop = Pagar por Plus o Pro no desactiva el entrenamiento. En los planes de empresa y la API está desactivado por defecto.
caveat-chatgpt-controllers = Para las personas del EEE y Suiza, OpenAI Ireland Limited es el responsable del tratamiento. En otros lugares lo es OpenAI OpCo, LLC, en San Francisco.

## Claude

caveat-claude-switch-renamed = La opción se llamaba Help improve Claude en 2025. En octubre de 2026 se llama Help Improve our AI models.
caveat-claude-default-disputed = Las fuentes no coinciden sobre el ajuste por defecto. Una guía de octubre de 2026 dice que eliges al registrarte, artículos de 2025 vieron la casilla ya marcada y las condiciones dicen «salvo que te excluyas». Mira cómo está la tuya.
caveat-claude-incognito = Los chats Incognito nunca se usan para entrenar.
caveat-claude-retention = Con la opción activada, los datos pueden conservarse hasta cinco años para entrenar. Si está desactivada, 30 días desde que eliminas un chat.
caveat-claude-delete-conversation = Eliminar una conversación la deja fuera del entrenamiento futuro.
caveat-claude-old-lists-outdated = Algunas listas de formas de excluirse aún dicen que Claude no se entrena con chats de particulares. Eso solo era cierto antes de octubre de 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft dice que el entrenamiento con chats de Copilot se hace «en algunos mercados». Si la opción no aparece, no entrena con tu cuenta.
caveat-copilot-switch-in-app = Un artículo encontró la opción solo en las aplicaciones móviles, otros también en la web. Si no la ves, prueba la aplicación Copilot.
caveat-copilot-personalization-different = Personalization and memory es otra opción y no trata del entrenamiento.
caveat-copilot-pages-not-read = No se pudo acceder directamente a las páginas de la propia Microsoft con las opciones (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot).

## Coursera

caveat-coursera-ask-for-person = Puedes pedir que una persona, y no la IA, haga la revisión por pares y las calificaciones.
caveat-coursera-training-not-said = El aviso enumera funciones de IA, pero no dice que el contenido de los estudiantes entrene modelos.

## Cursor

caveat-cursor-texts-disagree = Los textos de Cursor no coinciden: las condiciones de junio de 2025 solo permiten entrenar con contenido que hayas aceptado (salvo alertas de seguridad y comentarios), y la página general también lo permite con Privacy Mode desactivado. Así que actívalo.
caveat-cursor-feedback = Los comentarios que envíes pueden usarse incluso con Privacy Mode activado.
caveat-cursor-model-logs = Algunos modelos llevan sus propios registros para controles de seguridad, también para equipos de empresa.

## DeepSeek

caveat-deepseek-controller = El responsable del tratamiento es una empresa registrada en China. Su representante para las personas en la UE y el Reino Unido es Prighter.
caveat-deepseek-menu-not-read = La ruta del menú hasta esa opción no se leyó en una página de DeepSeek. Solo se leyó su nombre.

## DeviantArt

caveat-deviantart-dreamup = Su generador DreamUp se basa en un modelo externo que puede haber aprendido antes de arte publicado en la web.

## Discord

caveat-discord-bots-own-policies = Los bots y aplicaciones de otros fabricantes siguen sus propias políticas. El propietario de un servidor puede quitarlos.
caveat-discord-not-stated = No se indica si Discord entrena modelos generativos con los mensajes. En 2023 dijo a Snopes que los datos de los usuarios no entrenan los modelos generales de OpenAI.

## Docusign

caveat-docusign-signers = Como firmante (no titular de la cuenta) no puedes configurar nada. Pregunta a la empresa que te envió el documento.
caveat-docusign-ai-attachment = El anexo de IA del 30 de mayo de 2024 se aplica a determinados servicios de Docusign, no a todos.
caveat-docusign-withdrawal = En 2024 se informó de que no era fácil encontrar una forma de retirar el consentimiento. Una nota más reciente menciona un ajuste que está activado tras el consentimiento.

## Dropbox

caveat-dropbox-only-with-ai-features = Los archivos solo van a una IA externa cuando se usa una función de IA. Esas funciones están señalizadas.
caveat-dropbox-older-texts-uk-eea = Textos más antiguos decían que las funciones de IA no se ofrecían en el Reino Unido ni en el EEE.
caveat-dropbox-own-ai-not-stated = En las páginas leídas no se indica si Dropbox usa contenido para su propia IA.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = El historial de chats se guarda en tu propio dispositivo.
caveat-duckai-other-models = Detrás de Duck.ai hay modelos de otras empresas, a los que se accede sin tu nombre ni tu dirección.

## Duolingo

caveat-duolingo-anonymous-data = Según el resumen de la política, los datos anonimizados pueden reutilizarse sin límite.

## eBay

caveat-ebay-german-labels = El menú y el nombre son los del sitio alemán. Responde Nein.
caveat-ebay-us-page-unclear = Una wiki de consumidores dice que el derecho de oposición es para Europa y el Reino Unido. No es seguro que la página de EE. UU. tenga el mismo efecto.
caveat-ebay-swiss-users = Un artículo suizo confirma que los usuarios suizos también pueden usar el ajuste.

## Evernote

caveat-evernote-promise-scope = La promesa se refiere a las funciones de IA. En lo demás, la política habla de depurar errores y mantener seguro el servicio.

## Figma

caveat-figma-nothing-newer = No se ha encontrado nada posterior a 2024 sobre este ajuste, así que compruébalo en tu equipo.

## Flickr

caveat-flickr-creative-commons = Otras personas pueden reutilizar las fotos con licencia Creative Commons dentro de esa licencia.
caveat-flickr-copies-2025 = La política y las condiciones leídas son copias de septiembre de 2025.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity está activado por defecto para usuarios de 18 años o más.
caveat-gemini-anonymous-chats = Google dice que sus ajustes de Gemini no abarcan los chats que convierte en datos anónimos.
caveat-gemini-human-reviewers = Revisores humanos, también de proveedores de servicios, leen una parte de los chats. Esos chats se separan de tu cuenta y se conservan hasta tres años.
caveat-gemini-auto-delete = La actividad se elimina sola a los 18 meses, salvo que elijas 3 o 36 meses o nunca.
caveat-gemini-stayed-off = Keep Activity siguió desactivado para quienes antes habían desactivado Gemini Apps Activity.
caveat-gemini-audio-switch = Una segunda opción, aparte, abarca el audio y los vídeos y pantallas compartidas de Gemini Live. Está desactivada por defecto y se basa en el consentimiento.
caveat-gemini-home-switch = Gemini for Home tiene su propia opción en Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Si antes habías rechazado la recogida de datos para mejorar productos, esa elección se mantuvo.
caveat-ghcopilot-business-seat = El ajuste está oculto para quienes tienen una licencia Business o Enterprise. Su contrato prohíbe el entrenamiento.
caveat-ghcopilot-private-code-in-use = El código de un repositorio privado puede usarse mientras trabajas en él con Copilot, salvo que te excluyas.
caveat-ghcopilot-affiliates = Los datos pueden ir a filiales como Microsoft, pero no a otros fabricantes de modelos para su propio entrenamiento.
caveat-ghcopilot-wrong-claims = Dos sitios afirman que los datos se conservan 30 días, o que las licencias Business están incluidas salvo que actúe un administrador. Eso contradice a GitHub.

## GitHub (repositories)

caveat-github-licence-d4 = La nueva licencia (sección D.4) abarca el entrenamiento de modelos de IA de GitHub y sus filiales. Dice que no es una venta de tu contenido.
caveat-github-optout-limited-j3 = La sección J.3 limita la exclusión a los datos introducidos y los resultados. No se aplica a la licencia de D.4 a D.8 ni a los repositorios públicos.
caveat-github-private-content = El contenido de repositorios privados solo puede usarse para entrenar cuando lo aportas a una función de IA. Entonces se aplica la exclusión.
caveat-github-third-parties = Las condiciones no impiden que terceros lean lícitamente los repositorios públicos.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = En noviembre de 2025 se difundió la afirmación de que las funciones inteligentes alimentan el entrenamiento de Gemini. Malwarebytes corrigió su artículo y Google lo negó.
caveat-gworkspace-class-action = Una demanda colectiva en EE. UU. del 11 de noviembre de 2025 sostiene que Google activó Gemini en Gmail, Chat y Meet sin consentimiento. Es una alegación.
caveat-gworkspace-gemini-rules = Los chats con la aplicación Gemini se rigen por las normas de Gemini, que tienen su propia respuesta.
caveat-gworkspace-work-school = Las cuentas profesionales y educativas tienen sus propias condiciones. Consulta Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Si Web & App Activity estaba activado, Search Services History empieza activado en tu caso. Si estaba desactivado, empieza desactivado.
caveat-google-starting-state-unknown = Un artículo añade que Google no había dicho qué ocurre con las cuentas que nunca tocaron el ajuste anterior.
caveat-google-old-switch-not-enough = Desactivar Web & App Activity ya no alcanza por sí solo a los archivos multimedia de la búsqueda. El nuevo ajuste es independiente.
caveat-google-recommendations-switch = Personalized Recommendations es una tercera opción, aparte. Trata de anuncios y sugerencias.
caveat-google-rollout-dates = Los artículos sitúan el primer correo a principios de junio o el 24 de junio de 2026. Se implanta cuenta por cuenta, así que la fecha que ves es distinta.
caveat-google-controllers = Google Ireland Limited es el responsable del tratamiento en el entrenamiento de los modelos que despliega en el EEE y Suiza, y Google LLC en lo que indexan Search y Maps.
caveat-google-drive-photos = Este ajuste no afecta a lo que guardas en Drive o Photos. Trata de los archivos multimedia que introduces en las herramientas de búsqueda.

## Grammarly / Superhuman

caveat-grammarly-superhuman = La empresa que hay detrás de Grammarly se llama ahora Superhuman. La opción conservó su nombre.

## Grok (xAI)

caveat-grok-without-login = Las condiciones dicen que usar Grok sin iniciar sesión permite a xAI usar esos datos para entrenar sin que puedas elegir, donde está permitido.
caveat-grok-x-posts = Los posts en X corresponden a X, otra empresa, que tiene su propia respuesta.
caveat-grok-menu-names = Los nombres del menú varían según los artículos: Data Controls, o Settings y después Data.
caveat-grok-uk-swiss-contact = Contacto para el Reino Unido: xai@lionheartsquared.co.uk. Contacto para Suiza: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Este ajuste solo lo ves si eres administrador. Si estás en el CRM de alguien, pregunta a esa empresa.
caveat-hubspot-self-serve = HubSpot dice que es de autoservicio: no hace falta escribir a HubSpot.

## Hugging Face / The Stack

caveat-stack-version-3 = La versión 3 es un rastreo directo del código público de GitHub con un filtro de licencia por archivo.
caveat-stack-checker-address = El comprobador es un Space en huggingface.co. No se leyó su dirección exacta (un texto menciona am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Las condiciones y la política de privacidad no mencionan ningún entrenamiento con contenido privado de los usuarios. Solo se leyeron en parte.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Desde las versiones de los IDE de otoño de 2025, un cuadro de diálogo puede preguntarte si quieres compartir código para entrenar modelos. Basta con decir que no.
caveat-jetbrains-retention-differs = Las fuentes no coinciden sobre la conservación: el aviso de julio de 2026 dice que los datos compartidos para entrenar se conservan un año en el EEE, y un artículo de soporte más antiguo dice 30 días.
caveat-jetbrains-statistics = Las estadísticas sobre funciones son otra opción (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Nombres del menú en francés: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn dice a las autoridades que no se usan los mensajes privados, pero su aviso de agosto de 2026 incluye los mensajes de grupo entre los datos de entrenamiento.
caveat-linkedin-uk-microsoft = Reino Unido: desde el 3 de noviembre de 2025, las publicaciones, comentarios, artículos, vídeos, páginas de empresa y ofertas de empleo también se comparten con Microsoft para su IA. La misma opción lo detiene.
caveat-linkedin-research-setting = El ajuste aparte para otros usos de investigación (Data privacy > Social, economic, and workplace research) no es la exclusión de la IA.

## Mastodon

caveat-mastodon-no-lock = Una prohibición en las condiciones no es un candado técnico. Cualquiera puede leer las publicaciones públicas y copiarlas a otros servidores.

## Medium

caveat-medium-stance = Desde 2023, la postura de Medium es: ningún entrenamiento sin consentimiento, atribución y pago.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = La historia de que se extraen archivos de Word y Excel procede de un post en X de noviembre de 2024. Microsoft, Thurrott y The Verge la aclararon.
caveat-ms365-general-statement = La declaración de privacidad general de Microsoft sí dice que puede usar datos para entrenar sus modelos. El desmentido se refiere a las aplicaciones de Microsoft 365.

## Midjourney

caveat-midjourney-licence = Todo lo que introduces, y lo que sale, queda licenciado a Midjourney para siempre. Las condiciones no dicen expresamente que entrene con ello.
caveat-midjourney-images-public = Las imágenes son públicas y se pueden remezclar, salvo que pagues el modo Stealth. Una sala de chat compartida siempre es visible.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat pasó a llamarse Vibe. Las páginas de ayuda y las condiciones muestran los dos nombres (verano de 2026).
caveat-mistral-default-disputed = Las fuentes no coinciden: el centro de ayuda dice que en Free, Pro y Student está activado por defecto, la documentación dice que solo en Free. El texto del centro de ayuda es más reciente y la lectura más segura.
caveat-mistral-feedback = Un pulgar arriba o abajo con un comentario permite a Mistral usar esa conversación, sea cual sea tu opción.
caveat-mistral-team-admin = En un equipo, la opción la fija el administrador, no tú.

## Nextdoor

caveat-nextdoor-principles = Los principios de IA de Nextdoor dicen que los datos compartidos con proveedores de IA están sujetos a contrato. No prometen que no se entrene.
caveat-nextdoor-nothing-newer = No se ha encontrado ninguna fuente posterior a 2024.

## Otter.ai

caveat-otter-class-action = Una demanda colectiva en EE. UU. (Brewer v. Otter.ai, agosto de 2025) sostiene que Otter entrena con reuniones sin el consentimiento de todos los participantes. En 2026 seguía abierta.

## My own website or blog

caveat-robots-is-a-request = robots.txt es una petición. Bytespider y DeepSeekBot figuran como rastreadores que no obedecen. Perplexity-User y otros asistentes consultan una página porque una persona lo pide y pueden ignorarlo.
caveat-robots-site-builders = En Squarespace y creadores de sitios similares tienes una sola casilla para muchos robots.
caveat-dsm-directive-article-4 = La base es el artículo 4, apartado 3, de la Directiva europea sobre derechos de autor (Directiva DSM). Según las fuentes consultadas, la reserva debe ser legible por máquina y los fabricantes comerciales de modelos en la UE deben respetarla.
caveat-ai-act-respect-opt-outs = Un artículo explicativo de junio de 2026 dice que el Reglamento de IA de la UE obliga a los fabricantes de modelos a respetar esas exclusiones y a publicar resúmenes del entrenamiento, con una fecha en agosto de 2026.
caveat-registries-record-wish = Los registros nuevos como trainingdataregistry.org solo dejan constancia de tu deseo.

## Perplexity

caveat-perplexity-plans = Activado por defecto en Free, Pro y Max. En las cuentas de empresa está desactivado.
caveat-perplexity-switch-names = Los artículos llaman a la opción AI data retention. Páginas de ayuda más antiguas la llaman AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pinterest Europe Ltd. y Pinterest, Inc. son corresponsables del tratamiento para las personas del EEE, el Reino Unido y Suiza.
caveat-pinterest-others-pins = Los Pines de tu obra guardados por otras personas siguen el ajuste de ellas, no el tuyo.

## Proton Lumo

caveat-lumo-own-page-not-read = No se leyó la página de la propia Proton sobre Lumo. Las afirmaciones proceden de dos comparativas de asistentes.

## Quora

caveat-quora-policy-and-help-page = La política ofrece una exclusión del entrenamiento. La página de ayuda dice que el contenido no se estaba usando para entrenar modelos que escriben en Quora. Ambas son de 2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Las grabaciones hechas por accidente se eliminan a los 90 días.
caveat-rayban-meta-ai-rules = Lo que haces con Meta AI en las gafas también se rige por las normas de Meta AI.
caveat-rayban-us-notice = Los artículos hablan del aviso de EE. UU. Para Europa no se ha encontrado nada aparte.

## Reddit

caveat-reddit-clause-since-2024 = La cláusula de entrenamiento figura en las condiciones de uso desde agosto de 2024.
caveat-reddit-partners = Las condiciones de uso permiten a Reddit y a sus socios entrenar IA y aprendizaje automático con contenido público.
caveat-reddit-dutch-authority = La autoridad neerlandesa examina los acuerdos de datos de Reddit desde 2025.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Se informa de Process data only on device para el Galaxy S25 y posteriores. El nombre del menú varía según la versión de One UI.
caveat-samsung-cloud-report = Un artículo dice que los datos en la nube se tratan de forma momentánea y no se usan para entrenar. No se ha encontrado nada de la propia Samsung sobre entrenamiento.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = El testimonio de un colaborador dice que puedes elegir participar o no. No se leyeron el nombre exacto de la opción ni su valor por defecto.

## Signal

caveat-signal-recipient-can-copy = Una persona a la que escribes puede igualmente copiar un chat en un servicio de IA.

## Slack

caveat-slack-ask-owner = Como miembro no puedes hacerlo tú. Pídeselo al propietario del espacio de trabajo.
caveat-slack-ai-extra = Slack AI (un extra de pago) usa modelos de lenguaje dentro de Slack. Slack dice que no aprenden de tus mensajes.
caveat-slack-generative-opt-in = Slack dice que los modelos generativos solo se entrenan con datos de clientes si hay una aceptación activa.

## Snapchat

caveat-snapchat-my-selfie = Las imágenes hechas con My Selfie tienen una opción aparte, See My Selfie in Ads.
caveat-snapchat-on-by-default = Un repaso francés de octubre de 2025 también incluye Snapchat entre los servicios en los que el uso está activado por defecto.
caveat-snapchat-not-posting = No publicar en Spotlight, en Snap Map ni en un perfil público deja tu contenido fuera de Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = Sora tenía su propia opción de entrenamiento en los ajustes de Sora. Desactivar la opción de ChatGPT no la alcanzaba.
caveat-sora-export-page = Página de exportación indicada por OpenAI: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = La promesa abarca la IA generativa que imita la voz, la música o la imagen de una persona. Las recomendaciones, la búsqueda y la detección de fraudes usan IA de todos modos.
caveat-soundcloud-label-contracts = Nadie puede usar para IA el contenido entregado en virtud de contratos con sellos o distribuidores sin el titular de los derechos.

## Spotify

caveat-spotify-training-purpose = El entrenamiento sirve para recomendaciones y funciones como el DJ con IA y la playlist con IA. La política no dice que la música o los chats entrenen un modelo de lenguaje general.

## Squarespace (your website there)

caveat-squarespace-unticked = En un sitio nuevo la casilla está sin marcar, así que los rastreadores de IA pueden entrar.
caveat-squarespace-robots-not-editable = En Squarespace no puedes editar tú robots.txt.

## Stack Overflow

caveat-stackoverflow-data-dump = El volcado periódico de datos también está bajo CC BY-SA, así que cualquiera puede reutilizarlo citando la autoría.

## Strava

caveat-strava-policy-watch-site = El texto de la política se leyó a través de un sitio de seguimiento de políticas de mayo de 2026, no en la página de la propia Strava.
caveat-strava-health-data = Los datos de salud exigen consentimiento explícito conforme al artículo 9 del RGPD. Por eso, pregunta con qué base entrena Strava con ellos.

## Substack

caveat-substack-block-off = El bloqueo está desactivado por defecto: los rastreadores están permitidos hasta que lo actives.
caveat-substack-checks = Las condiciones de Substack de julio de 2026 dicen que sus controles de contenido con IA no pueden usarse para entrenar modelos externos.

## SurveyMonkey

caveat-surveymonkey-own-models = Usa respuestas desidentificadas para entrenar sus propios modelos.
caveat-surveymonkey-ask-sender = Si solo respondiste a una encuesta, pregunta a la empresa que la envió.

## Telegram

caveat-telegram-grok-plan = Un plan de 2025 para integrar Grok en Telegram no se llevó a cabo, según un artículo del 29 de enero de 2026. Se cita como motivo la protección de datos.
caveat-telegram-public-channels = Cualquiera puede copiar los canales públicos, también las empresas de IA.
caveat-telegram-secret-chats = Solo los chats secretos están cifrados de extremo a extremo.

## Tesla (car)

caveat-tesla-default-disputed = Las fuentes no coinciden sobre el ajuste por defecto: el manual del propietario habla de aceptación previa para la cámara del habitáculo, una lista de comprobación de 2026 dice que el uso compartido está activado por defecto, y en Europa estaba desactivado por defecto en 2016.
caveat-tesla-separate-switches = Los coches más nuevos preguntan en opciones separadas por los datos de Autopilot, de aparcamiento, de viaje y del habitáculo.

## TikTok

caveat-tiktok-generative-not-named = La política europea habla de modelos y algoritmos de aprendizaje automático y no menciona la IA generativa. No está claro hasta dónde llega el entrenamiento.
caveat-tiktok-test-19-actions = Una prueba publicada en mayo de 2026 contó 19 acciones para enviar la solicitud, el máximo de todos los servicios. También dice que los borradores y los vídeos privados pueden analizarse.
caveat-tiktok-minors = Los menores no están excluidos en la cláusula.
caveat-tiktok-uk-address = Dirección postal en el Reino Unido: 4 Lindsey Street, London EC1A 9HP (edificio Kaleidoscope).

## Tinder

caveat-tinder-machine-learning = La política habla de aprendizaje automático, no de IA generativa. Para ello pueden conservarse datos sin vínculo contigo.
caveat-tinder-sensitive-data = En el caso de datos considerados sensibles, Tinder dice que pide consentimiento donde la ley lo exige.

## Tumblr

caveat-tumblr-already-on = La opción ya está activada en los blogs que antes disuadían a los buscadores.
caveat-tumblr-reblogs = Los reblogueos de tus publicaciones en blogs de otras personas siguen los ajustes de esos blogs.
caveat-tumblr-policy-silent = La política de privacidad de Tumblr del 3 de junio de 2026 no menciona el entrenamiento de IA.

## Twitch

caveat-twitch-representatives = Representante en la UE: Twitch Interactive Germany GmbH. Representante en el Reino Unido: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Titulares de prensa de agosto de 2026 dicen que Twitch no supo decir si antes se habían usado grabaciones más antiguas.

## Udemy (instructors)

caveat-udemy-in-unless-no = Los instructores participan salvo que digan que no en el periodo previsto.
caveat-udemy-2026-window = No se han encontrado las fechas de un periodo de 2026.

## Vimeo

caveat-vimeo-voice-translation = La traducción con IA de Vimeo trata tu voz para prestar ese servicio.
caveat-vimeo-promise-2024 = La promesa es de 2024. La copia de la política de privacidad de marzo de 2025 no la contradice.

## WeTransfer

caveat-wetransfer-wording-removed = El cambio de julio de 2025 parecía decir al principio que los archivos podían usarse para mejorar modelos de aprendizaje automático. WeTransfer dijo que nunca lo hizo y lo retiró.
caveat-wetransfer-licence = La licencia que concedes es para operar y mejorar el servicio.

## WhatsApp

caveat-whatsapp-objection-help = Página de ayuda sobre oposiciones: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Las fuentes no coinciden. La Verbraucherzentrale dice que WhatsApp no ofrece oposición al entrenamiento de IA porque no hay datos públicos, y medios franceses y suizos describen el uso de su formulario general. Ambas cosas pueden ser ciertas.
caveat-whatsapp-what-meta-receives = Cuando usas IA en WhatsApp, Meta recibe la región y el idioma, datos del dispositivo y de la conexión, registros y datos de uso, también de menores.
caveat-whatsapp-basis-minors = En cuanto a lo que recibe Meta cuando usas IA, WhatsApp se basa en el contrato o, en el caso de menores, en intereses legítimos.
caveat-whatsapp-reset-ai = Puedes eliminar el chat con Meta AI y enviar /reset-ai para borrar lo que guarda el asistente. Meta puede conservar una copia.
caveat-whatsapp-ads-accounts-centre = Fuera de Europa, los chats con la IA en WhatsApp solo llegan al sistema de anuncios si WhatsApp está en el mismo Centro de cuentas. Dejar WhatsApp fuera de él lo evita.
caveat-whatsapp-bremen = Las fuentes no coinciden: la autoridad de Bremen mencionó WhatsApp entre los servicios cuyos comentarios y publicaciones públicos se usan, y otras autoridades y Meta lo limitan a Facebook e Instagram.

## Windows (Recall)

caveat-recall-general-statement = La declaración de privacidad general de Microsoft (julio de 2026) sí dice que puede usar datos para entrenar modelos. No lo dice de Recall.
caveat-recall-forum-claims = Se han encontrado, sin pruebas, afirmaciones en foros de que los datos de Recall van igualmente a Microsoft.

## Wix (your website there)

caveat-wix-policy-2024 = La política leída es la vigente desde el 3 de marzo de 2024.

## WordPress.com

caveat-wordpress-already-on = La opción ya está activada en los sitios que disuaden a los buscadores.
caveat-wordpress-self-hosted = WordPress con alojamiento propio no se ve afectado. Ahí decide el propietario con robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Las fuentes se contradicen: X prometió a la autoridad irlandesa en 2024 dejar fuera para siempre los posts de la UE, pero sus páginas para la UE describen un entrenamiento basado en intereses legítimos con posibilidad de exclusión.
caveat-x-eu-default-unknown = No se sabe si la opción empieza desactivada en las cuentas de la UE, así que comprueba la tuya.
caveat-x-default-never-published = X nunca ha publicado el ajuste por defecto. Artículos desde julio de 2024 lo encontraron activado.
caveat-x-switch-wording = El texto de la opción pasó de hablar de posts a hablar de datos públicos y ahora también menciona xAI, por lo que las instrucciones más antiguas tienen otro aspecto.
caveat-x-grok-com-switch = grok.com y la aplicación Grok tienen su propia opción: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Los socios con un gestor de contenido encuentran el ajuste en Settings > Overview o en los ajustes avanzados del canal.
caveat-youtube-videos-only = Esta respuesta trata de vídeos. Los chats con Gemini tienen su propia respuesta.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = No ocurrió en la UE: Meta suspendió el plan el 14 de junio de 2024.
caveat-timeline-forecast = Es una previsión, no una fecha.
caveat-gmail-apart = Gmail es otra cosa: según Google, el contenido de los correos no entrena a Gemini. Pregunta por Google Workspace.
