# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Resolvidos com a sua ajuda
home-solved-lead = Para estes objetos já há uma resposta. Até «vendido em todo o lado» ajuda: poupa aos investigadores uma longa procura.
home-solved-all = Ver todos os objetos que já têm resposta
home-release = Última série
home-release-all = Ver todas as séries
home-count-solved = { $count ->
    [0] Ainda nenhum objeto tem resposta.
    [one] Um objeto já tem resposta.
    [many] { $count } objetos já têm resposta.
   *[other] { $count } objetos já têm resposta.
}

# Gallery
gallery-search = Pesquisar
gallery-search-hint = Palavras, ou uma referência como TAO-7K3QD. Pequenos erros de escrita não fazem diferença.
gallery-region = Região provável
gallery-sort = Ordem
gallery-sort-looking = Primeiro os que ainda procuramos
gallery-sort-newest = Primeiro os mais recentes
gallery-sort-updated = Primeiro os alterados ou resolvidos há pouco
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = As suas escolhas
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Remover: { $name }
gallery-search-for = Pesquisa: «{ $words }»
gallery-found = { $count ->
    [0] Nenhum objeto encontrado para «{ $words }»
    [one] Um objeto encontrado para «{ $words }»
    [many] { $count } objetos encontrados para «{ $words }»
   *[other] { $count } objetos encontrados para «{ $words }»
}
gallery-none-search = Não encontrámos nada com estas palavras. Experimente menos palavras, ou outras. Também pode remover uma escolha ou ver todos os objetos.
gallery-none-choices = Remova uma escolha ou veja todos os objetos.
gallery-title-search = Pesquisa: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Séries
series-lead = Os objetos são mostrados em séries. Aqui vê o que resultou de cada uma.
series-none = Ainda não há nenhuma série. Pode ver os objetos na mesma.
series-date = Publicada em { $date }
series-tally = Em que ponto estão os objetos
series-tally-objects = Objetos
series-all = Todas as séries
series-none-objects = Já não mostramos nenhum objeto desta série.

# Object page
object-asked = O que perguntamos
object-facts = O que se vê
object-helps = Quem o pode conhecer
object-known = O que já se sabe
object-region = Região provável
object-picture-of = Imagem { $n } de { $total }
object-related = Veja também estes
object-related-series = Da mesma série
object-related-like = Objetos parecidos
object-print = Imprimir uma folha com este objeto
sheet-lead = Conhece este objeto? Pode dizer-nos o que sabe sem dar o seu nome.
sheet-scan = Leia o código com o telemóvel ou escreva este endereço:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Ver de perto
viewer-picture = Imagem
viewer-second = Segunda imagem
viewer-close = Fechar
viewer-zoom = Tamanho
viewer-in = Maior
viewer-out = Menor
viewer-whole = Imagem inteira
viewer-move = Mover
viewer-left = Mover para a esquerda
viewer-right = Mover para a direita
viewer-up = Mover para cima
viewer-down = Mover para baixo
viewer-turn = Rodar
viewer-turn-left = Rodar para a esquerda
viewer-turn-right = Rodar para a direita
viewer-light = Luz e cor
viewer-brightness = Brilho
viewer-contrast = Contraste
viewer-invert = Trocar claro e escuro
viewer-compare = Comparar com
viewer-compare-nothing = Nenhuma outra imagem
viewer-together = Mover as duas imagens em conjunto
viewer-reset = Voltar ao início
# $percent is a number, for example 150.
viewer-level = { $percent } por cento do tamanho original
viewer-loading = A imagem está a carregar.
viewer-failed = Não foi possível carregar a imagem. Feche esta janela e tente de novo.
viewer-keys = Teclas: mais e menos mudam o tamanho, as setas movem a imagem, R roda-a, 0 mostra-a inteira.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Europa do Norte
region-western-europe = Europa Ocidental
region-southern-europe = Europa do Sul
region-eastern-europe = Europa Oriental
region-northern-america = América do Norte
region-central-america = América Central
region-caribbean = Caraíbas
region-south-america = América do Sul
region-northern-africa = Norte de África
region-western-africa = África Ocidental
region-middle-africa = África Central
region-eastern-africa = África Oriental
region-southern-africa = África Austral
region-western-asia = Ásia Ocidental
region-central-asia = Ásia Central
region-southern-asia = Ásia do Sul
region-eastern-asia = Ásia Oriental
region-south-eastern-asia = Sudeste Asiático
region-australia-new-zealand = Austrália e Nova Zelândia
region-pacific-islands = Ilhas do Pacífico
