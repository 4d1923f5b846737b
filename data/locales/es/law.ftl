### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = el Reglamento General de Protección de Datos (RGPD)
regime-uk-gdpr = el RGPD del Reino Unido (UK GDPR) y la Data Protection Act 2018
regime-swiss-dsg = la Ley Federal suiza de Protección de Datos (FADP, en alemán: DSG)
regime-lgpd = la ley brasileña de protección de datos (LGPD)
regime-ccpa = la California Consumer Privacy Act (CCPA/CPRA)
regime-ctdpa = la Connecticut Data Privacy Act (CTDPA)
regime-us-states = las leyes de privacidad de los estados estadounidenses
regime-quebec-25 = la Ley 25 de Quebec
regime-pipeda = la ley federal canadiense para el sector privado (PIPEDA)
regime-kvkk = la ley turca de protección de datos (KVKK)
regime-dpdp = la DPDP Act 2023 de la India, con las Rules de 2025
regime-lfpdppp = la ley mexicana de protección de datos de 2025 (LFPDPPP)
regime-popia = la ley sudafricana de protección de datos (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Puedes oponerte en cualquier momento al entrenamiento de IA basado en el interés legítimo (art. 21.1 RGPD): la empresa debe dejar de hacerlo, salvo que acredite motivos imperiosos o necesite los datos para reclamaciones legales. Tiene un mes para responder, y puedes presentar una reclamación ante tu autoridad de protección de datos.
regime-advice-uk-gdpr = Tienes el mismo derecho de oposición que en la UE: cita el art. 21 del UK GDPR e incluye desde el principio los datos que te identifican, porque el mes solo empieza con la prueba de identidad cuando es necesaria. También puedes presentar una reclamación ante la organización y ante la Information Commission.
regime-advice-swiss-dsg = No existe un derecho de oposición con ese nombre, pero puedes declarar expresamente que tus datos no deben usarse para entrenar IA, exigir que cese el uso y se eliminen las copias, y pedir acceso. Si el servicio también está sujeto al RGPD, cita además el art. 21 RGPD.
regime-advice-lgpd = Puedes oponerte a un uso sin consentimiento que no respete la ley, mediante solicitud expresa a la empresa y de forma gratuita (art. 18 LGPD). Después puedes presentar una petición ante la ANPD o acudir a Procon.
regime-advice-ccpa = Según las fuentes consultadas, en California no existe un derecho a oponerse al entrenamiento de IA como tal. Lo que funciona: rechazar la venta y la cesión (también mediante una señal del navegador), pedir la supresión y el acceso, y limitar el uso de datos sensibles.
regime-advice-ctdpa = Según las fuentes consultadas, en Connecticut no existe un derecho a oponerse al entrenamiento de IA como tal. Desde el 1 de julio de 2026, un aviso de privacidad debe decir si los datos entrenan grandes modelos de lenguaje: cítalo en tu solicitud.
regime-advice-us-states = Según las fuentes consultadas, en los estados de EE. UU. no existe un derecho a oponerse al entrenamiento de IA como tal. Unos veinte estados permiten que pidas la eliminación de datos y que rechaces la venta, la publicidad dirigida y cierta elaboración de perfiles, casi siempre con un plazo de respuesta de 45 días.
regime-advice-quebec-25 = Las fuentes consultadas no mencionan un derecho a oponerse al entrenamiento de IA como tal en Quebec. Puedes retirar el consentimiento (art. 8.3) y, cuando proceda, exigir la eliminación o el cese de la difusión, con respuesta escrita en 30 días.
regime-advice-pipeda = Las fuentes consultadas no mencionan un derecho a oponerse al entrenamiento de IA como tal en la legislación federal canadiense. Puedes presentar una reclamación ante el comisionado federal de privacidad.
regime-advice-kvkk = Las fuentes consultadas no mencionan un derecho a oponerse al entrenamiento de IA como tal en Turquía. Dirígete primero a la empresa, que tiene 30 días, y después reclama ante la Junta: en los 30 días siguientes a una respuesta, o en los 60 días siguientes a tu solicitud si no hubo respuesta o llegó tarde.
regime-advice-dpdp = Las fuentes consultadas no mencionan un derecho a oponerse al entrenamiento de IA como tal en la India. La información, el consentimiento, la supresión y otros derechos llegarán a partir del 13 de mayo de 2027 (las fuentes difieren en un día).
regime-advice-lfpdppp = Existe un derecho de oposición, junto a los de acceso, rectificación y cancelación. Desde el 21 de marzo de 2025 estos derechos dependen de la Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Los avisos de privacidad sudafricanos mencionan un derecho de oposición y reclamaciones ante el Information Regulator con el formulario 5 de la POPIA. La ley en sí no está entre las fuentes consultadas.
regime-advice-none = A este bot no le consta que exista un derecho a oponerse al entrenamiento de IA en este país. Los ajustes del propio servicio funcionan en todas partes, y puedes preguntar a la empresa.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = art. { $article }
cite-paragraph = art. { $article }.{ $paragraph }
cite-paragraphs = art. { $article }.{ $first } a { $article }.{ $last }
cite-point = art. { $article }.{ $paragraph }.{ $point }
cite-regulation = Reglamento { $number }
cite-eu-regulation = Reglamento (UE) { $number }
cite-annex = Directiva (UE) { $number }, anexo { $annex }
cite-eu-court = TJUE { $cases }
cite-opinion = Dictamen { $number } del CEPD
cite-draft-guidelines = Proyecto de directrices { $number } del CEPD

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Una empresa puede usar tus datos sin preguntarte si es necesario para un interés legítimo (propio o de un tercero), salvo que prevalezcan tus intereses o derechos fundamentales, en particular si eres menor. Las grandes plataformas suelen basar en esto el entrenamiento de IA. No se aplica a las autoridades públicas en el ejercicio de sus funciones.
right-gdpr-21-1 = Puedes oponerte en cualquier momento, por motivos relacionados con tu situación particular, a cualquier uso (incluida la elaboración de perfiles) basado en el interés legítimo (art. 6.1.f) o en una misión de interés público (art. 6.1.e). La empresa debe entonces dejar de hacerlo, salvo que acredite motivos legítimos imperiosos que prevalezcan sobre tus intereses, derechos y libertades, o que necesite los datos para la formulación, el ejercicio o la defensa de reclamaciones. La carga de acreditarlo recae en la empresa.
right-gdpr-21-1-only-two-bases = La oposición del art. 21.1 solo sirve para usos basados en el art. 6.1.e o en el art. 6.1.f. Si un servicio se basa en el consentimiento, retíralo. Si el uso sirve para la mercadotecnia directa, oponte conforme al art. 21.2.
right-gdpr-21-2 = Puedes oponerte a la mercadotecnia directa, y a la elaboración de perfiles relacionada con ella, en cualquier momento y sin dar un motivo.
right-gdpr-21-3 = Una vez que te opones a la mercadotecnia directa, tus datos ya no pueden usarse para ella. No hay ponderación de intereses.
right-gdpr-21-4 = La empresa debe mencionarte explícitamente tu derecho de oposición, a más tardar en su primera comunicación contigo, con claridad y al margen de cualquier otra información.
right-gdpr-21-5 = En los servicios en línea, también puedes oponerte por medios automatizados que apliquen especificaciones técnicas (un ajuste o una señal).
right-gdpr-21-6 = También puedes oponerte a la investigación científica o histórica y a la estadística, por motivos relacionados con tu situación particular, salvo que sean necesarias para una misión realizada por razones de interés público.
right-gdpr-12-2 = La empresa tiene que facilitarte el ejercicio de estos derechos. El considerando 59 añade que debería ofrecer medios electrónicos para solicitarlos, sobre todo si trata los datos por medios electrónicos.
right-gdpr-12-form = La ley no exige ninguna forma para la oposición: valen un correo electrónico, una carta, un formulario web o un ajuste. La forma escrita te da una prueba.
right-gdpr-12-3 = La empresa debe decirte qué ha hecho con tu solicitud sin dilación indebida y, a más tardar, en el plazo de un mes desde que la recibe. Si es necesario por la complejidad o el número de solicitudes, puede tomarse dos meses más, pero debe anunciarlo con los motivos dentro del primer mes. Cuando es posible, responde por medios electrónicos a las solicitudes electrónicas.
right-gdpr-12-3-total = Con una prórroga, el límite máximo es de tres meses desde la recepción.
right-gdpr-12-4 = Si la empresa no hace nada, debe decírtelo sin dilación y, a más tardar, en un mes. Debe dar sus razones y mencionar que puedes presentar una reclamación ante una autoridad o acudir a los tribunales.
right-gdpr-12-5 = La respuesta no te cuesta nada. Solo si las solicitudes son manifiestamente infundadas o excesivas, en especial por repetitivas, puede la empresa cobrar un canon razonable o negarse. Es la empresa quien tiene que demostrar que lo son.
right-gdpr-12-6 = La empresa solo puede pedir más pruebas de tu identidad si tiene dudas razonables sobre quién hace la solicitud.
right-gdpr-12-6-pause = Si la empresa tiene dudas reales sobre tu identidad y te pregunta de inmediato, el mes puede quedar en suspenso hasta que llegue tu respuesta. Es la práctica de la autoridad de Berlín en un caso dirigido por Suecia.
right-gdpr-count-start = Cuenta el día en que la empresa recibe tu solicitud, no el día en que la envías. El propio día de la recepción no se cuenta. El mes termina al acabar el día que lleva el mismo número en el mes siguiente.
right-gdpr-count-short-month = Si el mes siguiente no tiene ese día, termina su último día. Recibida el 31 de enero: vence el 28 (o 29) de febrero. Recibida el 31 de agosto: vence el 30 de septiembre.
right-gdpr-count-weekend = Si el último día es sábado, domingo o festivo, el plazo llega hasta el final del siguiente día hábil. Los fines de semana y festivos dentro del plazo sí cuentan.
right-gdpr-count-holidays = Los festivos que importan son los del lugar donde la empresa tiene que actuar, es decir, los del país de la empresa (Irlanda para la mayoría de las grandes plataformas).
right-gdpr-count-examples = Ejemplos: del 22 de noviembre de 2026 al 22 de diciembre de 2026 (con prórroga, 22 de febrero de 2027). Del 25 de noviembre de 2026 al 28 de diciembre de 2026 (el 25 de diciembre es Navidad, y después viene un fin de semana). Del 1 de diciembre de 2026 al 4 de enero de 2027. Del 31 de diciembre de 2026 al 1 de febrero de 2027. Del 31 de enero de 2027 al 1 de marzo de 2027 (el 28 de febrero es domingo). Del 28 de febrero de 2027 al 30 de marzo de 2027 (el 28 de marzo es Domingo de Pascua, el 29 de marzo Lunes de Pascua).
right-gdpr-15 = Puedes preguntar si se tratan tus datos, con qué fines, quién los recibe, cuánto tiempo se conservan y de dónde proceden, y obtener una copia. La primera copia es gratuita. Es una forma de averiguar qué se ha usado para entrenar.
right-gdpr-17-1-c = Tus datos deben suprimirse si te has opuesto conforme al art. 21.1 y no prevalecen otros motivos legítimos, o si te has opuesto a la mercadotecnia directa.
right-gdpr-17-1-d = También deben suprimirse los datos que se hayan tratado ilícitamente.
right-gdpr-17-3 = La supresión puede denegarse en la medida en que el uso sea necesario para la libertad de expresión e información, una obligación legal, la salud pública, archivos, investigación o estadística, o reclamaciones legales.
right-gdpr-18-1-d = Después de oponerte, puedes exigir que se limite el tratamiento de tus datos mientras se verifica qué motivos prevalecen.
right-gdpr-18-2-3 = Los datos cuyo tratamiento está limitado solo pueden conservarse, salvo que des tu consentimiento o sean necesarios para reclamaciones legales, para proteger a otra persona o por un interés público importante. Deben informarte antes de levantar la limitación.
right-gdpr-19 = La empresa debe comunicar la supresión y la limitación a todos los que recibieron los datos, salvo que sea imposible o desproporcionado. Si lo pides, debe indicarte esos destinatarios.
right-gdpr-77 = Puedes presentar una reclamación ante una autoridad de protección de datos, en particular donde vives, donde trabajas o donde se produjo la infracción. La autoridad debe informarte del curso y del resultado.
right-gdpr-57-2-3 = Las autoridades ofrecen un formulario de reclamación que puede rellenarse por medios electrónicos, y quedan abiertas otras vías. La reclamación es gratuita. Solo se pueden cobrar o rechazar las solicitudes manifiestamente infundadas o excesivas.
right-gdpr-many-complaints = Que una persona presente muchas reclamaciones no basta por sí solo para que sean excesivas.
right-gdpr-56-60 = Si el establecimiento principal de la empresa está en otro país de la UE, la autoridad de ese país es la principal. Aun así puedes reclamar en tu país: tu autoridad local traslada la reclamación y sigue siendo tu contacto. Las demás autoridades reciben un proyecto de decisión y tienen cuatro semanas para formular objeciones.
right-gdpr-78-2 = Si la autoridad no da curso a tu reclamación, o no te informa de su avance durante tres meses, puedes llevar a la autoridad a los tribunales.
right-gdpr-79 = Con independencia de cualquier reclamación, puedes demandar a la empresa donde está establecida o donde vives.
right-gdpr-80-1 = Puedes dar mandato a una entidad sin ánimo de lucro activa en la protección de datos para que reclame y demande en tu nombre. Puede pedir una indemnización para ti cuando la legislación nacional lo permita.
right-gdpr-80-2 = Los países pueden permitir que las entidades de protección de datos sin ánimo de lucro actúen incluso sin mandato.
right-gdpr-collective = Las entidades de consumidores reconocidas pueden ejercitar acciones colectivas por infracciones del RGPD.
right-gdpr-82 = Si has sufrido daños por una infracción, incluidos los que no son económicos, puedes pedir una indemnización. La infracción por sí sola no basta: debes acreditar el daño y la relación entre ambos. No puede exigirse una gravedad mínima.
right-gdpr-66 = En casos urgentes, una autoridad puede adoptar medidas provisionales en su propio territorio durante un máximo de tres meses.
right-gdpr-text-unchanged = En octubre de 2026, el texto del propio RGPD no ha cambiado. La reforma propuesta en noviembre de 2025 no se ha adoptado.
right-edpb-28-2024 = El interés legítimo puede ser la base jurídica del entrenamiento de IA, caso por caso, tras un examen en tres pasos: un interés lícito, preciso y real, la necesidad y una ponderación con tus derechos (cuentan lo que podías esperar razonablemente y las medidas que atenúan el efecto). Un modelo entrenado con datos personales solo es anónimo si la probabilidad de extraer de él esos datos es insignificante. Un entrenamiento ilícito puede afectar al uso posterior del modelo.
right-edpb-li-guidelines = El proyecto de directrices del CEPD dice: el interés legítimo debe interpretarse de forma estricta y no es la opción por defecto. El interés, la estricta necesidad y la ponderación deben evaluarse de antemano.
right-olg-koeln-2025 = En un procedimiento sumario, el tribunal no apreció infracción en el entrenamiento de Meta con publicaciones públicas sin consentimiento, entre otras razones porque los usuarios estaban informados y podían oponerse de forma sencilla o hacer que sus publicaciones dejaran de ser públicas. No es la última palabra: es posible un procedimiento sobre el fondo.
right-no-unlearning = Una oposición pone fin al uso posterior. Se dice que lo que ya ha entrado en un modelo no se vuelve a sacar. Por eso las autoridades aconsejaron oponerse antes de la fecha de inicio.
right-no-reason-needed-meta = La ley pide motivos relacionados con tu situación particular. Según centros de asesoramiento al consumidor y la autoridad neerlandesa, el formulario de Meta aceptaba oposiciones con el cuadro de texto vacío.
right-proc-4 = A partir del 2 de abril de 2027, una reclamación transfronteriza es admisible con tu nombre y datos de contacto, lo que ayude a identificar a la empresa y una descripción de la infracción (una organización acredita además su legitimación y su mandato). No se puede exigir nada más, pero se mantienen las formalidades nacionales. Si falta algo, la autoridad la declara inadmisible en dos semanas, con los motivos.
right-proc-times = A partir del 2 de abril de 2027, tu autoridad traslada una reclamación transfronteriza a la autoridad principal en seis semanas. El proyecto de decisión de la autoridad principal debe estar listo en 15 meses (prorrogables una vez hasta 12), o en 12 meses en el procedimiento simple. Para reclamar por una solicitud sin respuesta, antes debes haber hecho esa solicitud. Los casos rápidos pueden cerrarse antes si la infracción ha cesado y no te opones.
right-proc-apply = El Reglamento sobre normas procesales del RGPD está en vigor desde el 1 de enero de 2026. Se aplica a partir del 2 de abril de 2027, a las reclamaciones presentadas después de ese día.
right-uk-21 = Tienes el mismo derecho de oposición que en la UE: absoluto frente a la mercadotecnia directa y, en los demás casos, con motivos propios. La organización solo puede continuar por motivos legítimos imperiosos o para reclamaciones legales. Puedes oponerte de palabra o por escrito.
right-uk-12a = La organización tiene un mes, más un máximo de dos si las solicitudes son complejas o numerosas. El plazo corre desde el último de estos momentos: la recepción, la prueba de identidad cuando sea razonablemente necesaria o el pago de una tasa cuando pueda cobrarse. Puede quedar en suspenso mientras la organización espera una aclaración que necesita.
right-uk-164a = Puedes reclamar ante la propia organización. Debe ofrecer una vía sencilla (como un formulario electrónico), acusar recibo en 30 días y tramitar la reclamación sin dilación indebida.
right-uk-regulator = Desde el 30 de septiembre de 2026, la autoridad es la Information Commission. Ha sustituido al Information Commissioner con la misma función y las mismas facultades.
right-uk-ico-ai = La ICO dice que tus derechos se aplican a los datos de entrenamiento, los datos de ajuste (fine-tuning), las instrucciones y los resultados. También dice que los intereses legítimos son la única base que ve para entrenar con datos obtenidos por extracción masiva (scraping), si se cumplen los criterios.
right-uk-organisations = En el Reino Unido, una organización solo puede reclamar en tu nombre si la has autorizado expresamente (posición expresada en 2021).
right-ch-30 = No existe un derecho de oposición con el nombre del art. 21 RGPD. Pero usar datos contra tu voluntad expresa lesiona tu personalidad, salvo que esté justificado. Por eso, una declaración expresa contra el entrenamiento de IA tiene peso jurídico.
right-ch-32 = Ante los tribunales puedes pedir que se prohíba un uso o una comunicación, o que se eliminen datos. La rectificación está en el art. 32.1.
right-ch-25 = Tienes derecho de acceso: quién usa qué datos, para qué y durante cuánto tiempo, de dónde proceden los datos y a quién se comunican. Por regla general es gratuito.
right-ch-fdpic = Puedes presentar una denuncia ante el comisionado federal suizo de protección de datos (FDPIC). No puede multar a las empresas. Las pretensiones se dirimen ante los tribunales civiles.
right-ch-gdpr = Cuando un servicio también está sujeto al RGPD, sus normas se suman a las suizas. Los avisos de las plataformas de 2025 trataron a menudo a Suiza como al EEE (LinkedIn lo hizo).
right-br-18-2 = Puedes oponerte a un uso basado en un motivo distinto del consentimiento, si no se respeta la ley.
right-br-18-forms = Te opones mediante solicitud expresa a la empresa, de forma gratuita. Puedes presentar una petición ante la ANPD y también ante organismos de consumo como Procon.
right-br-15-days = Unas cláusulas tipo brasileñas y una herramienta de derechos sobre datos usan un plazo de 15 días desde la solicitud. Los textos consultados no dan ninguna cifra para la oposición en sí.
right-br-meta = La ANPD detuvo el entrenamiento de Meta el 2 de julio de 2024. Levantó la prohibición el 30 de agosto de 2024 con condiciones: avisos, sin menores por ahora y un formulario sencillo para oponerse en cualquier momento, también para personas sin cuenta.
right-ca-no-21 = Según las fuentes consultadas, en California no existe un derecho general a oponerse al entrenamiento de IA. Lo que existe: el rechazo de la venta y la cesión, la eliminación, límites para los datos sensibles, la corrección y el acceso.
right-ca-105 = Puedes hacer que se eliminen los datos que la empresa ha recogido de ti. Hay una lista de excepciones, por ejemplo completar una transacción, la seguridad, la libertad de expresión, una obligación legal o usos internos que cabría esperar.
right-ca-130 = La empresa tiene 45 días naturales desde la recepción, prorrogables una vez por otros 45 si avisa dentro de los primeros 45. Comprobar tu identidad no detiene el plazo. Es gratuito.
right-ca-signals = Una señal del navegador como Global Privacy Control es un rechazo válido de la venta y la cesión. Desde el 1 de enero de 2026, los sitios deben mostrar que la han tramitado. A partir del 1 de enero de 2027, los navegadores deben ofrecer ese ajuste.
right-ca-admt = En la tecnología automatizada que sustituye al juicio humano en decisiones importantes (crédito, vivienda, educación, empleo, salud), debe haber aviso previo al uso, acceso y posibilidad de rechazo a más tardar el 1 de enero de 2027.
right-ca-drop = Una sola solicitud en privacy.ca.gov/drop llega a todos los intermediarios de datos registrados. Desde el 1 de agosto de 2026 deben consultarla al menos cada 45 días.
right-ca-enforce = La CPPA y el fiscal general hacen cumplir la ley. Las personas solo pueden demandar por sí mismas por determinadas filtraciones de datos.
right-us-ct = Desde el 1 de julio de 2026, un aviso de privacidad debe decir si se recogen, usan o venden datos personales para entrenar grandes modelos de lenguaje. Es un deber de informar, no un derecho de oposición.
right-us-states = Unos veinte estados tienen una ley general de privacidad con derechos a la eliminación y al rechazo de la venta, la publicidad dirigida y cierta elaboración de perfiles. Las empresas suelen tener 45 días para responder. Novedades: Oklahoma y Luisiana el 1 de enero de 2027, Alabama el 1 de mayo de 2027, Vermont el 1 de enero de 2028.
right-qc-rights = Tienes derecho al acceso, a la corrección, a retirar el consentimiento, a que cese la difusión o se retiren enlaces, a la portabilidad y a información sobre decisiones automatizadas. La respuesta debe llegar en 30 días. Una denegación debe ser por escrito, motivada y mencionar a la CAI.
right-ca-opc = El comisionado federal admite reclamaciones. En febrero de 2025 abrió una investigación sobre el uso por X de publicaciones de canadienses para Grok.
right-tr-kvkk = Dirígete primero a la empresa (por escrito, por KEP, con firma electrónica o desde el correo electrónico que tiene registrado). Tiene 30 días. Después reclama ante la Junta en los 30 días siguientes a una respuesta, o en los 60 días siguientes a la solicitud si no hubo respuesta o llegó tarde. Los plazos vencidos se pierden.
right-in-dpdp = La Junta existe desde el 13 de noviembre de 2025. Las reglas sobre gestores del consentimiento se aplican a partir del 13 de noviembre de 2026. La información, el consentimiento, la supresión y otros derechos siguen a partir del 13 de mayo de 2027 (las fuentes difieren en un día).
right-mx-arco = Tienes derechos de acceso, rectificación, cancelación y oposición. Desde el 21 de marzo de 2025 dependen de la Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Los avisos de privacidad mencionan un derecho de oposición y reclamaciones ante el Information Regulator con el formulario 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Si un servicio basa el entrenamiento de IA en el interés legítimo, puedes oponerte en cualquier momento por motivos relacionados con tu situación particular (art. 21.1 RGPD). Entonces debe dejar de hacerlo, salvo que acredite motivos legítimos imperiosos que prevalezcan sobre los tuyos o necesite los datos para reclamaciones legales. Frente a la mercadotecnia directa no hace falta ningún motivo.
law-topic-legitimate-interest = Las grandes plataformas suelen basar el entrenamiento de IA en el interés legítimo (art. 6.1.f RGPD). Entonces pueden usar datos sin preguntar si es necesario, salvo que prevalezcan tus intereses o derechos fundamentales. Se valora caso por caso, y cuentan tus expectativas razonables.
law-topic-always-or-sometimes = Algunos derechos valen siempre, por ejemplo preguntar qué datos se usan (art. 15) u oponerse a la mercadotecnia directa (art. 21.2). Otros solo valen en ciertos casos: puedes oponerte al entrenamiento de IA si se basa en el interés legítimo o en una misión de interés público.
law-topic-must-inform = Un servicio que se basa en el interés legítimo debe decirte explícitamente, con claridad y al margen de cualquier otra información que puedes oponerte, a más tardar en su primera comunicación (art. 21.4). También debe facilitarte la oposición (art. 12.2).
law-topic-consent-or-contract = Solo el interés legítimo o una misión de interés público abren la oposición del art. 21.1. Si el servicio se basa en el consentimiento, retíralo (art. 7.3). Si se basa en un contrato, pide el acceso y la base jurídica (art. 15), y reclama si la base es dudosa.
law-topic-silence = Cuando el entrenamiento se basa en el interés legítimo (art. 6.1.f RGPD), el servicio no tiene que preguntarte antes. Si no haces nada, se entiende que lo dejas pasar, y tus datos pueden usarse.
law-topic-unlearn = Una oposición vale para el futuro. Se dice que lo que ya está en un modelo no vuelve a salir, pero una oposición posterior sigue poniendo fin al uso a partir de ese momento.
law-topic-one-month = La empresa debe responder sin dilación indebida y, a más tardar, en el plazo de un mes desde que recibe tu oposición (art. 12.3). El día de la recepción no se cuenta. Si el último día es sábado, domingo o festivo, el mes llega hasta el final del siguiente día hábil.
law-topic-extension = La empresa puede tomarse dos meses más, pero solo si es necesario por la complejidad o el número de solicitudes y solo si te lo comunica con los motivos dentro del primer mes. El límite máximo es entonces de tres meses desde la recepción.
law-topic-refusal = Si la empresa se niega, debe decírtelo en el plazo de un mes, dar sus razones e indicar que puedes reclamar o acudir a los tribunales (art. 12.4). Corresponde a la empresa acreditar motivos legítimos imperiosos que prevalezcan sobre los tuyos, o que necesita los datos para reclamaciones legales (art. 21.1).
law-topic-no-answer = Sin respuesta al cabo de un mes: envía un recordatorio con la fecha, la vía y el número de tu oposición y el artículo. Es habitual dar dos semanas de margen, pero la ley no exige ninguna. Una vez pasado el mes, también puedes reclamar ante la autoridad.
law-topic-extra-demands = La empresa solo puede pedir más pruebas de tu identidad si tiene dudas razonables sobre quién hace la solicitud (art. 12.6). No envíes una copia de tu documento de identidad por iniciativa propia. Si la duda es real y te pregunta de inmediato, el mes puede quedar en suspenso, así que responde pronto.
law-topic-complaint-when = Puedes reclamar cuando ha pasado el mes sin respuesta, tras una negativa, o de inmediato si no hay forma de oponerse o no funciona. Algunos países quieren que te dirijas primero a la empresa (España, por ley, en las solicitudes de ejercicio de derechos, y Dinamarca). A partir del 2 de abril de 2027 esto vale en todas partes para las reclamaciones transfronterizas sobre una solicitud.
law-topic-complaint-attach = Adjunta tu oposición con fecha y hora, la prueba de que llegó, todas las respuestas (o una línea que diga que no hubo ninguna), el aviso de la empresa sobre el entrenamiento de IA tal como se leía entonces, el nombre de tu cuenta o el enlace a tu perfil, y el nombre y la dirección de la empresa. Di qué pides: una orden de cesar, de suprimir y, entretanto, de limitar el tratamiento. Añade un documento de identidad con foto solo si la autoridad lo pide.
law-topic-complaint-free = La reclamación es gratuita. Las autoridades ofrecen un formulario electrónico, y quedan abiertas otras vías. Solo se pueden cobrar o rechazar las solicitudes manifiestamente infundadas o excesivas (art. 57).
law-topic-lead-authority = La autoridad del lugar donde la empresa tiene su establecimiento principal en la UE es la autoridad principal, por ejemplo Irlanda para Meta, Google, Microsoft, LinkedIn, X, TikTok y Apple. Puedes reclamar en tu país: tu autoridad traslada el expediente y sigue siendo tu contacto. Acudir directamente a la autoridad principal no acelera el procedimiento.
law-topic-court = Puedes demandar a la empresa donde vives o donde está establecida, con o sin reclamación, y ambas cosas pueden ir a la vez (art. 79, TJUE C-132/21). Si la autoridad no dice nada durante tres meses, puedes llevarla a los tribunales (art. 78.2).
law-topic-damages = Para obtener una indemnización debes acreditar una infracción, un daño y la relación entre ambos (art. 82). No puede exigirse una gravedad mínima, y el temor a un uso indebido puede contar si se prueba. Las indemnizaciones solo por daños inmateriales suelen ser pequeñas, y una multa va al Estado, nunca a ti.
law-topic-noyb = Una entidad sin ánimo de lucro puede reclamar y demandar por ti si le das mandato (art. 80). noyb presentó once reclamaciones contra los planes de entrenamiento de IA de Meta el 6 de junio de 2024 y envió a Meta un requerimiento de cese el 14 de mayo de 2025.
law-topic-is-it-legal = El CEPD dice que el interés legítimo puede ser la base jurídica del entrenamiento de IA, caso por caso. En procedimientos urgentes contra Meta, el OLG Köln no apreció infracción (23 de mayo de 2025), el OLG Schleswig consideró tardía la petición (12 de agosto de 2025) y la autoridad de Hamburgo desistió del suyo. La DPC irlandesa no dio una aprobación formal, y no se ha encontrado ninguna sentencia sobre el fondo.
law-topic-for-child = Los intereses de un menor pesan más en la ponderación (art. 6.1.f). Si es verdad, puedes dar como motivos que las imágenes muestran a tus hijos o que tenías menos de 18 años cuando publicaste. Las fuentes consultadas no dicen cómo oponerse en nombre de un menor.
law-topic-no-account = También puedes oponerte sin cuenta (art. 21.1 RGPD), por ejemplo porque otras personas han publicado sobre ti. Indica tu nombre y las páginas o imágenes de que se trata. Si el formulario exige iniciar sesión, envía una carta o un correo electrónico.
law-topic-legal-advice = Esta es información de fuentes públicas, no asesoramiento jurídico.
law-topic-letter = No se exige ninguna forma: valen un formulario web, un ajuste, un correo electrónico o una carta, y lo escrito sirve de prueba. El formulario del propio servicio es la vía más rápida. La carta o el correo electrónico es la vía si no hay formulario, si el formulario no encaja o si quieres más de lo que ofrece.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Quién eres, para que puedan encontrarte: tu nombre o nombre de usuario, el correo electrónico o el número de teléfono de la cuenta y el enlace al perfil. Sin cuenta: tu nombre y las páginas o imágenes de que se trata. Da solo lo necesario.
letter-must-to-whom = A quién: a la empresa que decide. Para las personas en la UE suele ser su empresa en la UE.
letter-must-objection = Que se trata de una oposición: cita el art. 21.1 RGPD. Una oposición no es una pregunta y no necesita que la empresa la acepte.
letter-must-use = Qué uso: desarrollar, entrenar, probar y mejorar modelos y sistemas de IA, por parte de la empresa y de aquellos a quienes cede los datos.
letter-must-data = Qué datos: publicaciones, comentarios, fotos, textos de las fotos, perfil, mensajes al asistente de IA y datos sobre ti en publicaciones de otras personas o procedentes de la web.
letter-must-grounds = Motivos relacionados con tu situación particular. Para empezar bastan una o dos frases sinceras. Después es la empresa quien tiene que acreditar motivos imperiosos, no tú.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Todo lo pasado y lo futuro, y todas tus cuentas y servicios en la empresa, incluidas las cuentas vinculadas.
letter-should-erasure = La supresión de los datos recogidos o copiados para entrenar (art. 17.1.c), comunicada a los destinatarios (art. 19). Di claramente que no quieres que se elimine tu cuenta.
letter-should-restriction = La limitación mientras se hace la ponderación (art. 18.1.d): conservar, pero no entrenar.
letter-should-withdraw-consent = Con carácter subsidiario, la retirada de cualquier consentimiento, por si la empresa basa el uso en el consentimiento (art. 7.3 y art. 17.1.b).
letter-should-no-loss = Que te avisen antes si la oposición fuera a poner fin a tu cuenta o a un contrato. Entonces decides tú.
letter-should-answer = Que confirmen por escrito qué se ha detenido y desde cuándo, en el plazo de un mes desde la recepción (art. 12.3). Si se niegan: las razones y cómo reclamar (art. 12.4).
letter-should-questions = Preguntas que merece la pena hacer (art. 15): si ya se han usado tus datos, para qué modelos, desde cuándo, de qué fuente, a quién se han cedido, con qué base jurídica.
letter-should-no-waiver = Que la carta no renuncia a ningún derecho y que usar en paralelo el formulario o el ajuste del servicio no supone un consentimiento.
letter-should-otherwise = Qué ocurrirá en caso contrario: tienes abiertas la reclamación ante la autoridad y la vía judicial.
letter-should-date-name = La fecha y tu nombre.
letter-should-keep-proof = Guarda una copia, capturas de pantalla del formulario antes de enviarlo y el correo de confirmación con su número.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Copias de documentos de identidad enviadas por iniciativa propia.
letter-not-passwords = Contraseñas.
letter-not-others-data = Datos privados de otras personas.
letter-not-profile-notice = Un aviso en tu propio perfil en lugar de una carta: no llega a nadie de la empresa.
letter-not-only-consent = Llamarla solo retirada del consentimiento: cuando la empresa se basa en el interés legítimo, el derecho es la oposición.
