# Hearing of it: feeds, sharing, results.

nav-results = Resultados
nav-follow = Seguir y compartir

# Feeds: what a feed reader shows
feed-objects = Todos los objetos
feed-category = Objetos: { $category }
feed-series = Objetos: { $series }
feed-tell = Cuéntanos en nuestro propio sitio lo que sabes. Por favor, no respondas en público.
feed-picture = El objeto

# The card that other sites and apps show when somebody shares an object
card-ask = ¿Conoces esto? Dínoslo aquí:
card-alt = Una tarjeta con el objeto, la pregunta «{ $question }» y el nombre de este sitio. { $description }

# Follow and share
follow-title = Seguir y compartir
follow-lead = Entérate de los objetos nuevos sin tener una cuenta. Ayuda a que otras personas los vean, de una forma segura para todo el mundo.
follow-feeds = Novedades en un lector de noticias
follow-feeds-text = Un lector de noticias (RSS) es una aplicación que consulta los sitios que eliges y te dice qué hay de nuevo. No tienes que darnos una dirección de correo electrónico, y no sabemos quién nos sigue.
follow-feeds-1 = Abre un lector de noticias. Los hay gratuitos para todos los móviles y ordenadores.
follow-feeds-2 = Copia una de las direcciones de abajo y pégala en él.
follow-feeds-3 = Los objetos nuevos y los resultados aparecen solos. Lo que retiramos desaparece.
follow-feeds-categories = Un tipo de objetos
follow-feeds-series = Una serie
follow-share = Compartir un objeto
follow-share-text = Envía la dirección de la página de un objeto en un mensaje, o publícala. Muchas aplicaciones muestran entonces una tarjeta con el objeto, la pregunta y nuestro nombre. Quien ve la tarjeta sabe dónde responder.
follow-share-link = Por favor, enlaza nuestra tarjeta y no guardes una copia. Si tenemos que retirar un objeto, la tarjeta desaparece en todos los lugares donde estaba enlazada.
follow-share-own = En tu propio sitio web puedes mostrar la tarjeta así:
follow-share-code = HTML para tu sitio web
follow-share-none = En este momento no se muestra ningún objeto, así que no hay nada que compartir.
follow-share-example = Este es el objeto más reciente. Hay una tarjeta así para cada objeto: en las dos direcciones solo cambia la referencia.
follow-data = Los objetos como datos
follow-data-text = Si escribes programas: todo lo que aquí es público se puede leer también como JSON. No necesitas ni clave ni cuenta.
follow-data-1 = Pide los cambios, y no más de una vez por minuto. Devuelve el ETag que recibiste: si no ha cambiado nada, la respuesta es corta.
follow-data-2 = Si un objeto responde con 410, lo hemos retirado. Por favor, retíralo tú también, de inmediato.
follow-data-3 = Muestra siempre la pregunta junto con el enlace a nuestra página, para que las respuestas nos lleguen.
follow-data-list = Los objetos más recientes
follow-data-description = Descripción de todas las direcciones (OpenAPI 3.1)
follow-address = Dirección

# Results
results-title = Resultados
results-lead = Qué ha resultado de los objetos que hemos mostrado, y cuántas personas nos han escrito.
results-chart = Un gráfico. La tabla de al lado contiene las mismas cifras.
results-month = Mes
results-objects = Objetos
results-tips = Pistas
results-result = Resultado
results-new = Nuevos
results-so-far = Hasta ahora
results-withdrawn = Retirados
results-outcomes-title = Qué ha resultado de los objetos
results-outcomes-shown = { $count ->
    [0] Hasta ahora no se ha mostrado ningún objeto.
    [one] Hasta ahora se ha mostrado un objeto.
    [many] Hasta ahora se han mostrado { $count } objetos.
   *[other] Hasta ahora se han mostrado { $count } objetos.
}
results-outcomes-answered = { $count ->
    [0] Ninguno de ellos tiene respuesta todavía.
    [one] Uno de ellos tiene respuesta.
    [many] { $count } de ellos tienen respuesta.
   *[other] { $count } de ellos tienen respuesta.
}
results-outcomes-empty = En cuanto se muestre el primer objeto, podrás ver aquí qué ha resultado de él.
results-narrowed-title = Origen limitado a pocos países
results-narrowed-text = Los investigadores saben ahora que estos objetos se vendieron o se fabricaron solo en unos pocos países. Saben dónde seguir buscando.
results-narrowed-count = { $count ->
    [0] Hasta ahora no se ha limitado el origen de ningún objeto a unos pocos países.
    [one] Hasta ahora se ha limitado el origen de un objeto a unos pocos países.
    [many] Hasta ahora se ha limitado el origen de { $count } objetos a unos pocos países.
   *[other] Hasta ahora se ha limitado el origen de { $count } objetos a unos pocos países.
}
results-narrowed-empty = El primero aparecerá aquí, con su mes.
results-tips-title = Pistas por mes
results-tips-text = Solo se muestran meses completos. Los números se redondean al múltiplo de 5 más cercano, y los muy pequeños no se muestran. Con estas cifras no se puede encontrar a nadie.
results-tips-latest = { $count ->
    [one] En el último mes completo llegó aproximadamente { $count } pista.
    [many] En el último mes completo llegaron unas { $count } pistas.
   *[other] En el último mes completo llegaron unas { $count } pistas.
}
results-tips-latest-few = En el último mes completo llegaron menos de 5 pistas.
results-tips-few = Menos de 5
results-tips-empty = El primer mes completo aún no ha terminado. El número de pistas aparecerá aquí cuando termine.
results-honest-title = Qué no dicen estas cifras
results-honest-1 = Un resultado es un paso de una investigación. No significa que se haya encontrado a un niño o una niña.
results-honest-2 = «Se vende en muchos sitios» también es un resultado. Pone fin a una búsqueda que no habría llevado a ninguna parte.
results-honest-3 = Tener muchas pistas no hace más importante un objeto. Puede bastar una sola pista de alguien que lo sabe.
results-honest-4 = No publicamos qué pista llevó a qué resultado. Eso protege a quienes nos escribieron y también la investigación.

# Months as they stand alone, at the head of a line
month-alone-1 = Enero
month-alone-2 = Febrero
month-alone-3 = Marzo
month-alone-4 = Abril
month-alone-5 = Mayo
month-alone-6 = Junio
month-alone-7 = Julio
month-alone-8 = Agosto
month-alone-9 = Septiembre
month-alone-10 = Octubre
month-alone-11 = Noviembre
month-alone-12 = Diciembre
month-year = { $month } de { $year }
