# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Buscar ayuda
home-urgent-title = ¿Te ha pasado a ti, o hay un niño o una niña en peligro?
home-urgent-text = No hace falta que conozcas ningún objeto. Hay personas a las que puedes llamar, y también puedes escribirnos sobre ello.
home-urgent-link = Buscar ayuda o contarnos un caso de abusos

# A tip that belongs to no object
general-lead = Esta página es para lo que no tiene que ver con ninguno de los objetos que mostramos: algo que has visto en otro lugar, o alguien de quien sabes algo.
general-which = Si conoces uno de nuestros objetos, ábrelo y escribe allí. Así llega antes a las personas que trabajan en él.
general-look = Mirar los objetos
general-abuse = Si quieres contarnos un caso de abusos, usa la página que hay para eso. Los mensajes que llegan desde allí se leen primero.
general-sent-before = ¿Ya has enviado una pista?

# Leaving quickly: the note on each form
safety-link = Antes de escribir: cómo salir rápido de esta página
safety-note = Si alguien pudiera ver tu pantalla, lee esto primero. Se tarda un minuto.

# The country, typed
country-hint = Empieza a escribir su nombre, en el idioma que quieras. Si no lo sabes con seguridad, deja este campo vacío.
country-unknown = No conocemos ningún país llamado «{ $typed }». Revisa cómo está escrito, o deja el campo vacío
country-long = El nombre del país debe tener { $limit } caracteres como máximo
country-meant = ¿Querías decir uno de estos?
country-not-sure = No lo sé con seguridad: dejarlo vacío

# Urgent: numbers to call
urgent-title = Buscar ayuda o contarnos un caso de abusos
urgent-lead = Si alguien está en peligro ahora mismo, llama primero. Leemos los mensajes todos los días, pero no las veinticuatro horas, y no podemos enviar a nadie a donde estás.
urgent-call-title = Llamar a alguien
urgent-call-lead = No tienes que dar tu nombre. También puedes llamar por otra persona.
urgent-write-link = Escribirnos un mensaje en lugar de llamar
urgent-country = ¿En qué país estás?
urgent-country-hint = Empieza a escribir su nombre, en el idioma que quieras.
urgent-country-show = Mostrar los números
urgent-country-empty = Escribe el país en el que estás
urgent-country-unknown = No conocemos ningún país llamado «{ $typed }». Revisa cómo está escrito, o búscalo entre todos los países
urgent-here = Números para { $country }
urgent-all = Todos los países y sus números
urgent-all-lead = Solo indicamos los números de los que tenemos certeza. Si de un país aparece aquí solo un número de emergencias, puede que también haya líneas de ayuda.
urgent-all-none = Todavía no aparece aquí ningún país. Llama al 112 desde un móvil, o pregunta a alguien cercano cuál es el número de emergencias del lugar.
urgent-all-back = Volver a la ayuda por países
urgent-unknown-title = No tenemos números comprobados para { $country }
urgent-unknown = En la mayoría de los países el 112 funciona desde un móvil y lleva a los servicios de emergencia. Si no, pregunta a alguien cercano cuál es el número del lugar.
urgent-unknown-child = Muchos países tienen una línea de ayuda para niños y niñas. Child Helpline International mantiene una lista. También puedes contárselo a alguien de tu colegio, a un médico o a otra persona adulta de confianza.
urgent-hours = Algunas líneas de ayuda no atienden por la noche. Si nadie responde y no puede esperar, llama al número de emergencias.
line-emergency = Emergencias: policía y ambulancia
line-child = Línea de ayuda para niños, niñas y jóvenes
line-missing = Línea para menores desaparecidos
line-victims = Línea para víctimas de delitos
line-abuse = Ayuda después de sufrir abusos

# Urgent: the message
urgent-write-title = Escríbenos
urgent-write-lead = Los mensajes que llegan desde esta página se leen primero. Cuenta tanto o tan poco como quieras. Nada de lo que te hicieron es culpa tuya.
urgent-write-not-now = Un mensaje aquí no es una llamada de emergencia.
urgency = ¿Qué describe mejor la situación?
urgency-short = Grado de urgencia
urgency-danger = Hay alguien en peligro ahora mismo
urgency-danger-hint = Llama también al número de emergencias. Es más rápido que cualquier mensaje.
urgency-ongoing = Sigue pasando
urgency-past = Pasó hace tiempo
urgency-worried = Me preocupa alguien
urgency-empty = Elige lo que mejor describa la situación
urgency-choice = Elige lo que mejor describa la situación
urgency-long = Elige lo que mejor describa la situación
urgent-what = ¿Qué quieres contarnos?
urgent-what-hint = Con tus propias palabras, en cualquier idioma. No tienes que describir lo que se hizo. Hasta { $limit } caracteres.
urgent-what-short = Lo que quieres contarnos
urgent-what-empty = Escribe lo que quieres contarnos
urgent-what-long = Lo que quieres contarnos debe tener { $limit } caracteres como máximo
urgent-place = ¿Dónde pasa, o dónde pasó? (opcional)
urgent-place-hint = Una ciudad, un colegio, un nombre en internet: lo que pueda ayudar a encontrarlo. Hasta { $limit } caracteres.
urgent-place-short = Dónde
urgent-place-long = El lugar debe tener { $limit } caracteres como máximo
urgent-country-ask = ¿De qué país se trata? (opcional)
urgent-contact = ¿Cómo podemos hablar contigo sin ponerte en peligro? (opcional)
urgent-contact-hint = Solo si nadie más puede verlo cuando te escribamos. Puedes dejar este campo vacío: con tu código de seguimiento puedes leer nuestra respuesta aquí. Hasta { $limit } caracteres.
urgent-no-pictures = No envíes imágenes ni vídeos de abusos, ni enlaces a ellos. Tenerlos es delito en muchos países. Si los tienes, di solo que los tienes: te diremos qué hacer.
urgent-check-title = Revisa tu mensaje
urgent-check-danger = Si alguien está en peligro ahora mismo, llama al número de emergencias antes de enviar esto.
urgent-send-lead = Cuando envías tu mensaje recibes un código de seguimiento. Se muestra una sola vez, en la página siguiente. Con él puedes leer nuestra respuesta.
urgent-send = Enviar tu mensaje

# Urgent: sent
urgent-sent-title = Tu mensaje nos ha llegado
urgent-sent-receipt = Tu código de seguimiento
urgent-sent-next-1 = Tu mensaje es el primero de todo lo que tenemos que leer. Lo leen personas formadas para ello.
urgent-sent-next-2 = Esas personas pueden transmitirlo a la policía o a los servicios de protección de menores del país del que se trata.
urgent-sent-next-3 = Vuelve mañana e introduce tu código de seguimiento: quizá haya una respuesta o una pregunta para ti.
urgent-sent-call = No podemos decir cuánto tardará alguien en actuar. Si empeora, o si tienes miedo, llama.
urgent-sent-numbers = Números para llamar

# The receipt, kept
sent-save = Guardarlo como archivo de texto
sent-save-hint = El archivo se guarda en este dispositivo. Cualquier persona que use el dispositivo puede encontrarlo.
sent-qr-title = Como imagen para tu móvil
sent-qr-hint = La cámara de tu móvil lee en ella el código de seguimiento. La imagen contiene ese código y nada más.
sent-qr-alt = Código QR que contiene tu código de seguimiento
sent-gone-title = Un código de seguimiento se muestra una sola vez
sent-gone-text = Esta es la dirección de una página que confirma una pista. Si viste allí un código de seguimiento, la pista se guardó, pero el código no se puede mostrar otra vez.
sent-gone-have = Si apuntaste tu código de seguimiento, introdúcelo aquí para ver hasta dónde ha llegado tu pista.
sent-gone-lost = Si no lo apuntaste, para nosotros no se ha perdido nada: tu pista se lee igual. Si sabes algo más, puedes enviar una nueva.
receipt-file =
    Tu código de seguimiento

    { $receipt }

    Puedes introducirlo aquí: { $address }

    Quien lo tenga puede leer lo que te preguntamos. Guarda este archivo donde nadie más lo encuentre, o bórralo cuando hayas apuntado el código.

# Pictures with a tip
pictures = { $files ->
    [one] Añadir una imagen del objeto (opcional)
    [many] Añadir imágenes del objeto (opcional)
   *[other] Añadir imágenes del objeto (opcional)
}
pictures-hint = { $files ->
    [one] Una imagen, en formato JPEG, PNG o WebP, de menos de { $size }.
    [many] Hasta { $files } imágenes, en formato JPEG, PNG o WebP, de menos de { $size } cada una.
   *[other] Hasta { $files } imágenes, en formato JPEG, PNG o WebP, de menos de { $size } cada una.
}
pictures-why = Solo si se ve lo mismo: el que tienes en casa, o uno en una tienda.
pictures-never = No envíes nunca una imagen de abusos, sea cual sea el motivo. Enviarla es delito en muchos países, y no ayuda.
pictures-inside = Una foto puede guardar datos de dónde y cuándo se hizo, y con qué dispositivo. El equipo de pistas ve solo la imagen, sin esos datos.
pictures-sealed = Las imágenes se sellan al llegar. Nunca se muestran en público.
pictures-short = Imágenes
pictures-one = Imagen { $number }, { $size }
pictures-added = Imágenes que has añadido
pictures-remove = Quitar
pictures-removed = La imagen se ha quitado.
pictures-more = { $left ->
    [0] No puedes añadir más imágenes.
    [one] Puedes añadir una imagen más.
    [many] Puedes añadir { $left } imágenes más.
   *[other] Puedes añadir { $left } imágenes más.
}
pictures-type = La imagen debe ser un archivo JPEG, PNG o WebP
pictures-large = La imagen debe ocupar menos de { $size }
pictures-empty = La imagen está vacía
pictures-many = { $files ->
    [one] No añadas más de una imagen
    [many] No añadas más de { $files } imágenes
   *[other] No añadas más de { $files } imágenes
}
pictures-failed = No se ha podido subir la imagen. Inténtalo de nuevo
pictures-not-now = Ahora mismo no podemos recibir imágenes. Envía tu pista sin ellas, o inténtalo de nuevo dentro de unos minutos
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } KB

# Coming back
dialogue-add = Contéstanos o añade algo
dialogue-add-text = ¿Has recordado otro detalle? Envíalo desde aquí: se une a tu pista.
dialogue-contact = Tus datos de contacto
dialogue-contact-text = Si nos diste una forma de hablar contigo, puedes retirarla. La borramos enseguida. Tu pista y tu código de seguimiento siguen como están.
dialogue-contact-seen = Puede que alguien del equipo de pistas la haya leído antes. No sale de ese equipo.
dialogue-contact-erase = Borrar mis datos de contacto
dialogue-contact-done = Hecho. Ya no tenemos datos de contacto tuyos. Tu pista y tu código de seguimiento siguen como están.
dialogue-contact-not-now = Ahora mismo no se han podido borrar tus datos de contacto. No es culpa tuya: espera un minuto e inténtalo de nuevo

# Staying safe while you write
page-safety-title = Salir rápido de una página
page-safety-lead = Para cuando alguien no debe ver lo que escribes. Lee esto antes de empezar.
page-safety-1-title = Qué hace «Salir de esta página»
page-safety-1-text =
    En las páginas donde nos escribes hay arriba un botón rojo con las palabras «Salir de esta página». Te lleva enseguida a un sitio web inofensivo.

    También puedes pulsar tres veces la tecla Mayús. Funciona en cualquier parte de la página, incluso mientras escribes. Para eso hace falta JavaScript; para el botón, no.
page-safety-2-title = Qué no hace
page-safety-2-text =
    - No borra el historial de tu navegador. Quien lo mire puede ver que estuviste en este sitio.
    - No oculta tu visita a quien gestiona la red que usas.
    - No guarda lo que has escrito. Todo lo que no has enviado se pierde.
page-safety-3-title = Cómo volver
page-safety-3-text =
    Vuelve atrás en tu navegador, o escribe otra vez la dirección de este sitio. Empiezas con un formulario vacío.

    Si ya has enviado tu pista, necesitas tu código de seguimiento para volver a ella.
page-safety-4-title = Formas más seguras de escribir
page-safety-4-text =
    - Usa un dispositivo que la persona a la que temes no pueda usar: en una biblioteca, en el colegio o el de alguien de confianza.
    - Abre una ventana privada. Cuando la cierras, olvida lo que hiciste.
    - Si no usaste una ventana privada, quita después este sitio del historial de tu navegador. Borrar todo el historial también puede llamar la atención.
    - Usa Tor Browser si ni siquiera debe verse que visitas este sitio.
    - Apunta tu código de seguimiento en papel y guárdalo donde nadie mire.
page-safety-5-title = Seguir
page-safety-5-text =
    => /tip Cuéntanos lo que sabes
    => /urgent Buscar ayuda o contarnos un caso de abusos
    => /receipt Volver con tu código de seguimiento
