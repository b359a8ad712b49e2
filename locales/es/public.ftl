# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Quizá conozcas este objeto
home-lead = Estas cosas se vieron al fondo de imágenes de abusos a menores. No mostramos nada de los abusos, solo el objeto. Si puedes decir dónde se vende, se fabrica o se usa uno de ellos, eso puede llevar hasta un niño o una niña que necesita ayuda.
home-look = Mirar los objetos
home-count = { $count ->
    [0] En este momento ningún objeto espera respuesta.
    [one] Un objeto espera respuesta.
    [many] { $count } objetos esperan respuesta.
   *[other] { $count } objetos esperan respuesta.
}
home-do-you-know = ¿Conoces esto?
home-how = Cómo funciona
home-how-1-title = Mira
home-how-1 = Cada imagen muestra una cosa y hace una pregunta. Un bolso, un logotipo, un papel pintado. Fíjate bien: los detalles pequeños cuentan.
home-how-2-title = Cuéntanoslo
home-how-2 = Escribe lo que sabes, con tus propias palabras. No necesitas una cuenta y no tienes que decir quién eres.
home-how-3-title = Guarda tu código de seguimiento
home-how-3 = Recibes un código de seguimiento. Con él puedes volver, leer una pregunta nuestra y contestarla. Nadie más puede hacerlo.
home-newest = Se siguen buscando
home-all = Ver todos los objetos
home-safe = No sabemos quién eres
home-safe-1 = Sin cookies, y sin cargar nada de otras empresas.
home-safe-2 = Tu dirección de internet no se guarda ni se registra.
home-safe-3 = Lo que escribes se sella en el momento en que llega. Solo pueden abrirlo las personas que revisan las pistas.
home-safe-more = Cómo mantener el anonimato y cómo comprobarlo

# What everybody is asked not to do
warnings-title = Para proteger al niño o a la niña
warnings-publish = No publiques tu respuesta ni la comentes en internet.
warnings-contact = No te pongas en contacto con nadie de quien sospeches ni te enfrentes a esa persona.
warnings-search = No busques la imagen de la que procede el objeto. Tener imágenes así es delito en muchos países.

# Gallery
gallery-title = Objetos
gallery-lead = ¿Reconoces alguno? Una suposición también es bienvenida. Saber dónde no se vende algo puede ayudar tanto como saber dónde se vende.
gallery-category = Tipo
gallery-status = Estado
gallery-series = Serie
gallery-any = Cualquiera
gallery-filter = Mostrar
gallery-reset = Mostrar todos los objetos
gallery-count = { $count ->
    [0] Ningún objeto
    [one] Un objeto
    [many] { $count } objetos
   *[other] { $count } objetos
}
gallery-none = Ningún objeto coincide con lo que has elegido.
gallery-empty = En este momento no se muestra ningún objeto. Vuelve dentro de unos días.
gallery-empty-tip = Contarnos algo de todos modos

# Object
object-back = Todos los objetos
object-zoom = Mirar más de cerca
object-tell = Sé algo sobre esto
object-anonymous = Mantienes el anonimato. Se tarda unos tres minutos.
object-answered = Ya tenemos una respuesta. Gracias a todas las personas que escribieron.
object-tell-anyway = Sé algo que todavía podría ayudar
object-reference = Referencia
object-timeline = Qué ha pasado hasta ahora
outcome-few-countries-text = El objeto se vende o se fabrica solo en unos pocos países. Los investigadores de allí siguen ahora buscando.
outcome-sold-widely-text = El objeto se vende en muchísimos lugares. No puede llevar a uno de ellos, y saberlo ahorra a los investigadores una larga búsqueda.
outcome-already-known-text = Los investigadores ya conocían la respuesta por otros trabajos.
event-published = Se mostró por primera vez
event-updated = Imagen o texto modificados
event-outcome = Se dio a conocer el resultado
event-reopened = Se volvió a preguntar
event-withdrawn = Se retiró

# Exit this page
leave-emergency = Emergencia:
leave-two = Tecla Mayús: púlsala 2 veces más para salir.
leave-one = Tecla Mayús: púlsala 1 vez más para salir.
leave-over = Se ha agotado el tiempo para salir de la página.
leave-going = Cargando.

# Tip: the form
tip-title = Cuéntanos lo que sabes
tip-lead = Responde a lo que puedas. Solo son necesarias la primera pregunta y la de tu grado de seguridad.
tip-trap = Deja este campo vacío
tip-what = ¿Qué sabes?
tip-what-hint = Qué es, quién lo fabrica o lo vende, por qué lo reconoces. Hasta { $limit } caracteres.
tip-what-short = Lo que sabes
tip-what-empty = Escribe lo que sabes
tip-what-long = Lo que sabes debe tener { $limit } caracteres como máximo
tip-place = ¿Dónde lo has visto, o dónde se vende? (opcional)
tip-place-hint = Una ciudad, una tienda, un colegio, un hotel. Hasta { $limit } caracteres.
tip-place-short = Dónde
tip-place-long = El lugar debe tener { $limit } caracteres como máximo
tip-country = ¿En qué país? (opcional)
tip-country-none = No lo sé con seguridad
tip-country-short = País
tip-time = ¿Cuándo fue? (opcional)
tip-time-hint = Basta con un año o «en mi infancia». Hasta { $limit } caracteres.
tip-time-short = Cuándo
tip-time-long = El momento debe tener { $limit } caracteres como máximo
tip-link = Una página web pública donde se vea (opcional)
tip-link-hint = La página de una tienda o de un fabricante, por ejemplo shop.example/bolsos. Nunca un enlace a imágenes de abusos. Hasta { $limit } caracteres.
tip-link-short = Página web
tip-link-long = La dirección web debe tener { $limit } caracteres como máximo
tip-link-address = Escribe una dirección web, como shop.example/bolsos, o deja el campo vacío
tip-confidence = ¿Con cuánta seguridad lo sabes?
tip-confidence-short = Grado de seguridad
tip-confidence-certain = Con toda seguridad: lo he tenido o lo he visto en persona
tip-confidence-likely = Con bastante seguridad
tip-confidence-guess = Sin seguridad: es una suposición
tip-confidence-empty = Elige con cuánta seguridad lo sabes
tip-confidence-choice = Elige con cuánta seguridad lo sabes
tip-confidence-long = Elige con cuánta seguridad lo sabes
tip-contact = ¿Cómo podemos hablar contigo? (opcional)
tip-contact-hint = Deja este campo vacío para mantener el anonimato: tu código de seguimiento nos basta para preguntarte algo. Hasta { $limit } caracteres.
tip-contact-short = Contacto
tip-contact-none = Ninguno: mantienes el anonimato
tip-contact-long = El contacto debe tener { $limit } caracteres como máximo
tip-captcha = Esta comprobación es de otra empresa, hCaptcha, que así sabe que estás aquí. Puedes saltártela: tu pista cuenta igual, pero quizá se lea más tarde.
tip-captcha-noscript = La comprobación necesita JavaScript. Sin ella tu pista cuenta igual, pero quizá se lea más tarde.
tip-check = Continuar
tip-safe = Lo que no sabemos de ti
tip-safe-text = Esta página no usa cookies. Tu dirección de internet no se guarda, y de la llegada de tu pista guardamos la hora, pero no el minuto.
tip-safe-more = Qué se guarda y qué no

# Tip: check and send
tip-check-title = Revisa tus respuestas
tip-check-lead = Todavía no se ha enviado nada.
tip-change = Cambiar
tip-nothing = Sin respuesta
tip-send-lead = Cuando envías tu pista recibes un código de seguimiento. Se muestra una sola vez, en la página siguiente.
tip-send = Enviar tu pista
tip-form-was-old = Este formulario llevaba abierto demasiado tiempo, así que tu pista no se ha enviado. Todas tus respuestas siguen aquí: revísalas y envíalas de nuevo.
tip-flood = En este momento llegan muchas pistas desde tu red, así que la tuya no se ha enviado. Todas tus respuestas siguen aquí: espera unos minutos y envíalas de nuevo.
tip-not-kept = Ahora mismo no hemos podido guardar tu pista. No es culpa tuya, y todas tus respuestas siguen aquí: espera un minuto y envíalas de nuevo.

# Tip: sent
sent-title = Tu pista nos ha llegado
sent-receipt = Tu código de seguimiento
sent-keep = Guarda el código de seguimiento
sent-keep-1 = Apúntalo o imprime esta página. No se puede mostrar otra vez, y nadie puede crear uno nuevo.
sent-keep-2 = Quien lo tenga puede leer lo que te preguntamos. No se lo enseñes a nadie y no lo envíes por correo electrónico.
sent-keep-3 = Si otra persona usa este dispositivo, no guardes aquí el código.
sent-where = Puedes introducirlo en esta dirección:
sent-next = Qué pasa ahora
sent-next-1 = Las personas que revisan las pistas leen la tuya, por lo general en unos días.
sent-next-2 = Si puede ayudar, llega a los investigadores del país al que apunta.
sent-next-3 = Vuelve dentro de una semana e introduce tu código de seguimiento: quizá tengamos una pregunta que solo tú puedes contestar.
sent-more = Mirar más objetos

# Receipt
receipt-title = Vuelve con tu código de seguimiento
receipt-lead = Mira hasta dónde ha llegado tu pista y si tenemos una pregunta.
receipt-label = Tu código de seguimiento
receipt-hint = 25 letras y cifras en cinco grupos. No importan las mayúsculas o minúsculas, los espacios ni los guiones.
receipt-open = Abrir
receipt-length = Un código de seguimiento tiene 25 letras y cifras. Compara lo que has escrito con lo que apuntaste: falta o sobra algo
receipt-character = Aquí hay un carácter que no aparece en ningún código de seguimiento. Un código solo tiene cifras del 0 al 9 y letras, excepto la U
receipt-check = Un carácter no es correcto, o dos están cambiados de sitio. Compáralo con lo que apuntaste
receipt-unknown = Ninguna pista corresponde a este código de seguimiento. Compáralo con lo que apuntaste
receipt-form-was-old = Esta página llevaba abierta demasiado tiempo, así que tu mensaje no se ha enviado. Sigue aquí: envíalo de nuevo
receipt-answer-empty = Escribe un mensaje antes de enviarlo
receipt-answer-long = Tu mensaje debe tener { $limit } caracteres como máximo
receipt-flood = Se están probando muchos códigos desde tu red. Espera unos minutos e inténtalo de nuevo
receipt-not-now = Esto no funciona en este momento. No es culpa tuya: espera un minuto e inténtalo de nuevo
receipt-lost = Si has perdido tu código de seguimiento
receipt-lost-text = No podemos encontrar tu pista por ti: nada de lo que guardamos lleva de ti a ella. Puedes enviar una nueva.
receipt-lost-tip = Enviar una nueva pista

# Dialogue
dialogue-title = Tu pista
dialogue-progress = Hasta dónde ha llegado
dialogue-object = El objeto:
dialogue-messages = Mensajes
dialogue-empty = Todavía no hay mensajes. Vuelve dentro de unos días.
dialogue-desk = El equipo de pistas
dialogue-you = Tú
dialogue-answer = Escríbenos
dialogue-answer-hint = Una respuesta, o algo que has recordado. Hasta { $limit } caracteres.
dialogue-send = Enviar mensaje
dialogue-sent = Tu mensaje nos ha llegado. El mismo código de seguimiento abre de nuevo esta página.
progress-received = Recibida
progress-received-text = Tenemos tu pista y la leeremos.
progress-asked = Tenemos una pregunta
progress-asked-text = Contéstala aquí abajo lo mejor que puedas. Si no lo sabes, dilo: eso también ayuda.
progress-read = Leída
progress-read-text = Alguien ha leído tu pista. Gracias por enviarla.
progress-passed-on = Transmitida
progress-passed-on-text = Tu pista ha llegado a las personas que pueden actuar. Quizá no sepas qué resultó de ella; cuenta igual.
again-title = Tu mensaje todavía no se ha enviado
again-lead = Sigue aquí. Envíalo de nuevo dentro de un momento.

# Pages of words
page-contents = En esta página

page-help-title = Ayuda
page-help-lead = Para qué es este sitio, qué pasa con una pista y cómo protegerte.
page-help-1-title = De qué se trata
page-help-1-text =
    Los investigadores examinan imágenes y vídeos de abusos a menores para encontrar a los niños y niñas que aparecen en ellos. A veces lo único que queda es algo del fondo: un bolso, una cortina, la vista desde una ventana.

    Aquí mostramos esas cosas, recortadas y limpias, de modo que no se ve nada de los abusos. Puede que alguien sepa de dónde vienen. No necesitas conocimientos especiales. Lo que es corriente donde vives puede ser desconocido para todos los demás.
page-help-2-title = Qué pasa con tu pista
page-help-2-text =
    - Se sella en el momento en que llega. Desde entonces solo puede abrirla el equipo de pistas.
    - Alguien del equipo la lee, la compara con otras pistas y valora hasta qué punto se puede comprobar.
    - Si puede ayudar, se envía a los investigadores del país al que apunta, sin cambiar tus palabras.
    - Si algo no está claro, te dejamos una pregunta. La encuentras con tu código de seguimiento.

    Nadie sabrá por nosotros que fuiste tú: nosotros tampoco lo sabemos, si no nos lo dices.
page-help-3-title = Cómo funciona el código de seguimiento
page-help-3-text =
    Después de enviar tu pista ves un código de seguimiento de 25 letras y cifras. Es la única llave de tu pista. Con él lees nuestras preguntas y las contestas.

    Nosotros no guardamos el código y no podemos crearlo otra vez. Si lo pierdes, envía una nueva pista.
    => /receipt Volver con tu código de seguimiento
page-help-4-title = Cómo mantener el anonimato
page-help-4-text =
    - Deja vacío el campo de contacto.
    - No escribas nada que solo puedas saber tú, a no ser que sea importante para la respuesta.
    - No uses un dispositivo o una red de tu trabajo, ni de alguien sobre quien quieras escribir.
    - Usa Tor Browser si ni siquiera debe verse que visitas este sitio. Aquí todo funciona con su ajuste más seguro, sin JavaScript.
    - Usa una ventana privada y ciérrala cuando termines. Si no, la visita queda en el historial de tu navegador.
page-help-5-title = Cómo comprobarlo
page-help-5-text =
    No tienes por qué creernos. Abre las herramientas de desarrollo de tu navegador, elige «Red», carga cualquier página y mira:

    - Ninguna respuesta lleva una línea «Set-Cookie».
    - Todas las peticiones van a la dirección de este mismo sitio. La línea «Content-Security-Policy» prohíbe a tu navegador cargar nada de otros lugares. Si el operador ha activado hCaptcha, solo el formulario para enviar pistas es una excepción, y así lo indica.
    - Desactiva JavaScript: todo sigue funcionando.
    - Ni tu código de seguimiento ni tus respuestas aparecen nunca en una dirección.
page-help-6-title = Qué no hay que hacer
page-help-6-text =
    - No publiques tu respuesta. Podría alertar al autor, o señalar a alguien que no tiene nada que ver.
    - No te pongas en contacto con nadie de quien sospeches, y no sigas a esa persona.
    - No busques la imagen de la que procede el objeto. Buscar imágenes así, y tenerlas, es delito en muchos países, sea cual sea el motivo.
    - No nos envíes imágenes así ni enlaces a ellas.
page-help-7-title = Si un niño o una niña está en peligro, o si has sufrido abusos
page-help-7-text =
    Lo que llega aquí lo leen personas, pero no las veinticuatro horas. Si un niño o una niña está en peligro ahora, llama al número de emergencias: el 112 en la Unión Europea y en muchos otros países.

    En muchos países europeos, el 116 111 es la línea de ayuda para niños, niñas y jóvenes, el 116 000 la línea para menores desaparecidos, y el 116 006 la línea para víctimas de delitos. Son gratuitas y no tienes que dar tu nombre.

    Hay líneas de ayuda en muchos países, y una forma de escribirnos que se lee antes que nada.

    Nada de lo que te hicieron es culpa tuya.
    => /urgent Buscar ayuda o contarnos un caso de abusos
page-help-8-title = Qué hace «Salir de esta página»
page-help-8-text =
    En las páginas donde escribes, un botón arriba te lleva enseguida a una página inofensiva. Pulsar tres veces la tecla Mayús hace lo mismo, si JavaScript está activado.

    - Lo que hace: mostrar enseguida otro sitio y pedir a tu navegador que olvide lo que guardó del nuestro.
    - Lo que no hace: borrar este sitio del historial de tu navegador, ni ocultar la visita a quien gestiona la red.
    - Lo que todavía no has enviado se pierde.

    Lo más seguro es un dispositivo que nadie más use, con una ventana privada.

page-privacy-title = Privacidad
page-privacy-lead = Qué guardamos, qué no guardamos y durante cuánto tiempo.
page-privacy-1-title = Quién es responsable
page-privacy-1-text =
    { $operator }
    => contact Escríbenos sobre este sitio
page-privacy-2-title = Qué no se recoge
page-privacy-2-text =
    - Ni cookies ni ningún otro almacenamiento en tu navegador. Por eso no te preguntamos por ellas.
    - Ninguna dirección de internet. Para frenar los envíos masivos contamos cuántos formularios llegan de una misma red; el dato con que contamos se obtiene de la dirección mediante una clave que solo existe en la memoria y cambia cada día.
    - Ningún registro de qué navegador o dispositivo usas, ni de qué páginas has visto.
    - Ninguna hora exacta: de cada pista guardamos la hora en que llegó, sin los minutos.
    - No se envía nada a otras empresas. Si el operador ha activado hCaptcha, el formulario lo dice antes de que lo uses.
page-privacy-3-title = Qué se guarda
page-privacy-3-text =
    - Tus respuestas, y tu contacto si lo das. Cada cosa se sella por separado.
    - Las imágenes que añadas, si este sitio las acepta. También se sellan y nunca se muestran en público.
    - El objeto, el idioma de la página y la hora.
    - Los mensajes entre tú y el equipo de pistas.
    - Si tu navegador hizo por sí mismo un pequeño cálculo, que distingue a una persona de una máquina. Una pista sin él también cuenta.
page-privacy-4-title = Quién puede leerlo
page-privacy-4-text =
    Las respuestas se sellan para el equipo de pistas con una clave que la parte pública de este sitio no tiene. Un disco robado o una copia de seguridad robada no abren nada.

    Un contacto solo se muestra a un moderador después de que dé un motivo. Cada consulta de una pista queda anotada en un registro que no se puede cambiar sin que se note.

    Las pistas que pueden ayudar llegan a los investigadores. Tus palabras van con ellas; tu contacto se queda en el equipo de pistas.
page-privacy-5-title = Durante cuánto tiempo
page-privacy-5-text =
    No más de lo que exija el trabajo en los casos. La ley del país donde trabaja el operador fija los límites; el operador te los dice si se lo pides.
    => contact Preguntar al operador
page-privacy-6-title = Tus derechos
page-privacy-6-text =
    Puedes preguntar qué se guarda sobre ti y pedir que se corrija o se borre. Una pista anónima solo podemos encontrarla por su código de seguimiento: introdúcelo aquí y escribe lo que desees.

    También puedes reclamar ante la autoridad de protección de datos de tu país.
    => /receipt Volver con tu código de seguimiento
page-privacy-7-title = Cómo se protege
page-privacy-7-text =
    Las imágenes de objetos se limpian antes de que las vea nadie de fuera: se elimina todo lo que una cámara escribe en un archivo, y lo que se tapó en negro ya no está en la propia imagen. Dos personas miran cada imagen antes de que se muestre.

    Si has encontrado un punto débil en este sitio, dínoslo.
    => contact Escríbenos sobre este sitio

page-accessibility-title = Accesibilidad
page-accessibility-lead = Este sitio debería funcionar para todo el mundo. Dinos dónde no es así.
page-accessibility-1-title = Nuestro objetivo
page-accessibility-1-text =
    Seguimos las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA, lo que cumple también la parte web de la norma europea EN 301 549.

    - Cada página funciona también solo con el teclado, con un lector de pantalla, sin JavaScript, con letra grande y en una pantalla de 320 píxeles de ancho.
    - Cada imagen de un objeto tiene una descripción en palabras, que también se muestra debajo.
    - Nada se indica solo con el color. Hay una versión clara y otra oscura, según el ajuste de tu dispositivo.
    - Ningún formulario caduca mientras escribes: tienes un día.
page-accessibility-2-title = Qué no funciona todavía para todo el mundo
page-accessibility-2-text =
    - La pregunta es sobre una imagen. Una descripción no siempre puede recoger el detalle que alguien reconocería.
    - Si el operador ha activado hCaptcha, esa comprobación puede no funcionar con todas las ayudas técnicas. Puedes saltártela.
    - Los textos sobre los objetos pueden faltar en tu idioma. Entonces se muestran en otro, y se marcan para los lectores de pantalla.
page-accessibility-3-title = Dínoslo
page-accessibility-3-text =
    { $operator }

    Dinos en qué página fue y qué usabas. Respondemos si nos dices cómo.
    => contact Escríbenos sobre este sitio
page-accessibility-4-title = Si no lo arreglamos
page-accessibility-4-text =
    En la Unión Europea, cada país tiene un organismo que vela por la accesibilidad de los sitios web públicos. Si nuestra respuesta no te convence, puedes acudir al de tu país.
