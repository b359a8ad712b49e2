# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Identificados con tu ayuda
home-solved-lead = Estos objetos ya tienen respuesta. Incluso «se vende en todas partes» ayuda: ahorra a los investigadores una larga búsqueda.
home-solved-all = Ver todos los objetos que tienen respuesta
home-release = Última serie
home-release-all = Ver todas las series
home-count-solved = { $count ->
    [0] Ningún objeto tiene respuesta todavía.
    [one] Un objeto tiene respuesta.
    [many] { $count } objetos tienen respuesta.
   *[other] { $count } objetos tienen respuesta.
}

# Gallery
gallery-search = Buscar
gallery-search-hint = Palabras, o una referencia como TAO-7K3QD. No importan los pequeños errores al escribir.
gallery-region = Región probable
gallery-sort = Orden
gallery-sort-looking = Primero los que se siguen buscando
gallery-sort-newest = Primero los más recientes
gallery-sort-updated = Primero los cambiados o identificados hace poco
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Lo que has elegido
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Quitar: { $name }
gallery-search-for = Búsqueda: «{ $words }»
gallery-found = { $count ->
    [0] No se ha encontrado ningún objeto para «{ $words }»
    [one] Se ha encontrado un objeto para «{ $words }»
    [many] Se han encontrado { $count } objetos para «{ $words }»
   *[other] Se han encontrado { $count } objetos para «{ $words }»
}
gallery-none-search = No hemos encontrado nada con estas palabras. Prueba con menos palabras o con otras. También puedes quitar algo de lo que has elegido, o mirar todos los objetos.
gallery-none-choices = Quita algo de lo que has elegido, o mira todos los objetos.
gallery-title-search = Búsqueda: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Series
series-lead = Los objetos se muestran en series. Aquí ves qué ha resultado de cada una.
series-none = Todavía no hay ninguna serie. De todos modos puedes mirar los objetos.
series-date = Publicada el { $date }
series-tally = Cómo están los objetos
series-tally-objects = Objetos
series-all = Todas las series
series-none-objects = Ya no se muestra ningún objeto de esta serie.

# Object page
object-asked = Qué preguntamos
object-facts = Qué se ve
object-helps = Quién puede conocerlo
object-known = Qué se sabe ya
object-region = Región probable
object-picture-of = Imagen { $n } de { $total }
object-related = Mira también estos
object-related-series = De la misma serie
object-related-like = Objetos parecidos
object-print = Imprimir una hoja con este objeto
sheet-lead = ¿Conoces este objeto? Puedes decírnoslo sin dar tu nombre.
sheet-scan = Escanea el código o escribe esta dirección:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Mirar más de cerca
viewer-picture = Imagen
viewer-second = Segunda imagen
viewer-close = Cerrar
viewer-zoom = Tamaño
viewer-in = Más grande
viewer-out = Más pequeña
viewer-whole = Imagen completa
viewer-move = Mover
viewer-left = Mover a la izquierda
viewer-right = Mover a la derecha
viewer-up = Mover hacia arriba
viewer-down = Mover hacia abajo
viewer-turn = Girar
viewer-turn-left = Girar a la izquierda
viewer-turn-right = Girar a la derecha
viewer-light = Luz y color
viewer-brightness = Brillo
viewer-contrast = Contraste
viewer-invert = Intercambiar claro y oscuro
viewer-compare = Comparar con
viewer-compare-nothing = Ninguna otra imagen
viewer-together = Mover las dos imágenes a la vez
viewer-reset = Volver al principio
# $percent is a number, for example 150.
viewer-level = { $percent } por ciento de su tamaño
viewer-loading = La imagen se está cargando.
viewer-failed = No se ha podido cargar la imagen. Cierra esta ventana e inténtalo de nuevo.
viewer-keys = Teclas: más y menos cambian el tamaño, las flechas mueven la imagen, R la gira y 0 la muestra entera.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Norte de Europa
region-western-europe = Europa occidental
region-southern-europe = Sur de Europa
region-eastern-europe = Europa oriental
region-northern-america = América del Norte
region-central-america = América Central
region-caribbean = Caribe
region-south-america = América del Sur
region-northern-africa = Norte de África
region-western-africa = África occidental
region-middle-africa = África central
region-eastern-africa = África oriental
region-southern-africa = África austral
region-western-asia = Asia occidental
region-central-asia = Asia central
region-southern-asia = Sur de Asia
region-eastern-asia = Asia oriental
region-south-eastern-asia = Sudeste asiático
region-australia-new-zealand = Australia y Nueva Zelanda
region-pacific-islands = Islas del Pacífico
