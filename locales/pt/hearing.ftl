# Hearing of it: feeds, sharing, results.

nav-results = Resultados
nav-follow = Seguir e partilhar

# Feeds: what a feed reader shows
feed-objects = Todos os objetos
feed-category = Objetos: { $category }
feed-series = Objetos: { $series }
feed-tell = Diga-nos o que sabe no nosso próprio site. Por favor, não responda em público.
feed-picture = O objeto

# The card that other sites and apps show when somebody shares an object
card-ask = Conhece isto? Diga-nos aqui:
card-alt = Um cartão com o objeto, a pergunta «{ $question }» e o nome deste site. { $description }

# Follow and share
follow-title = Seguir e partilhar
follow-lead = Saiba de novos objetos sem criar uma conta. Ajude outras pessoas a vê-los, de uma forma segura para todos.
follow-feeds = Novidades num leitor de feeds
follow-feeds-text = Um leitor de feeds é uma aplicação que visita os sites que escolher e lhe diz o que há de novo. Não precisa de nos dar um endereço de e-mail, e nós não ficamos a saber quem nos segue.
follow-feeds-1 = Abra um leitor de feeds. Há leitores gratuitos para todos os telemóveis e computadores.
follow-feeds-2 = Copie um dos endereços abaixo e cole-o lá.
follow-feeds-3 = Os novos objetos e resultados aparecem por si. O que retiramos desaparece.
follow-feeds-categories = Um tipo de objeto
follow-feeds-series = Uma série
follow-share = Partilhar um objeto
follow-share-text = Envie o endereço da página de um objeto numa mensagem, ou publique-o. Muitas aplicações mostram então um cartão com o objeto, a pergunta e o nosso nome. Quem vê o cartão sabe onde responder.
follow-share-link = Por favor, use uma ligação para o nosso cartão e não guarde uma cópia dele. Se tivermos de retirar um objeto, o cartão desaparece de todos os locais onde há essa ligação.
follow-share-own = No seu próprio site pode mostrar o cartão assim:
follow-share-code = HTML para o seu site
follow-share-none = De momento não mostramos nenhum objeto, por isso não há nada para partilhar.
follow-share-example = Este é o objeto mais recente. Há um cartão igual para cada objeto: só muda a referência nos dois endereços.
follow-data = Os objetos como dados
follow-data-text = Se faz programas: tudo o que aqui é público também pode ser lido em JSON. Não precisa de chave nem de conta.
follow-data-1 = Peça só as alterações, e não mais de uma vez por minuto. Envie de volta a ETag que recebeu: se nada mudou, a resposta é curta.
follow-data-2 = Se um objeto responder com 410, foi retirado por nós. Por favor, retire-o também, de imediato.
follow-data-3 = Mostre sempre a pergunta junto com a ligação para a nossa página, para que as respostas cheguem até nós.
follow-data-list = Os objetos mais recentes
follow-data-description = Descrição de todos os endereços (OpenAPI 3.1)
follow-address = Endereço

# Results
results-title = Resultados
results-lead = Em que resultaram os objetos que mostrámos, e quantas pessoas nos escreveram.
results-chart = Um gráfico. A tabela ao lado contém os mesmos números.
results-month = Mês
results-objects = Objetos
results-tips = Pistas
results-result = Resultado
results-new = Novos
results-so-far = Até agora
results-withdrawn = Retirado
results-outcomes-title = Em que resultaram os objetos
results-outcomes-shown = { $count ->
    [0] Até agora não foi mostrado nenhum objeto.
    [one] Até agora foi mostrado um objeto.
    [many] Até agora foram mostrados { $count } objetos.
   *[other] Até agora foram mostrados { $count } objetos.
}
results-outcomes-answered = { $count ->
    [0] Nenhum deles tem ainda resposta.
    [one] Um deles já tem resposta.
    [many] { $count } deles já têm resposta.
   *[other] { $count } deles já têm resposta.
}
results-outcomes-empty = Assim que o primeiro objeto for mostrado, poderá ver aqui em que resultou.
results-narrowed-title = Reduzidos a poucos países
results-narrowed-text = Os investigadores sabem agora que estes objetos só foram vendidos ou fabricados em poucos países. Sabem onde continuar a procurar.
results-narrowed-count = { $count ->
    [0] Até agora, a origem de nenhum objeto foi reduzida a poucos países.
    [one] Até agora, a origem de um objeto foi reduzida a poucos países.
    [many] Até agora, a origem de { $count } objetos foi reduzida a poucos países.
   *[other] Até agora, a origem de { $count } objetos foi reduzida a poucos países.
}
results-narrowed-empty = O primeiro aparecerá aqui, com o mês.
results-tips-title = Pistas por mês
results-tips-text = Só são mostrados meses completos. Os números são arredondados ao múltiplo de 5 mais próximo, e os muito pequenos não são mostrados. Estes números não permitem encontrar ninguém.
results-tips-latest = { $count ->
    [one] No último mês completo chegou cerca de { $count } pista.
    [many] No último mês completo chegaram cerca de { $count } pistas.
   *[other] No último mês completo chegaram cerca de { $count } pistas.
}
results-tips-latest-few = No último mês completo chegaram menos de 5 pistas.
results-tips-few = Menos de 5
results-tips-empty = O primeiro mês completo ainda não terminou. O número aparecerá aqui quando terminar.
results-honest-title = O que estes números não dizem
results-honest-1 = Um resultado é um passo numa investigação. Não significa que uma criança tenha sido encontrada.
results-honest-2 = «Vendido em muitos locais» também é um resultado. Põe fim a uma procura que não levaria a lado nenhum.
results-honest-3 = Muitas pistas não tornam um objeto mais importante. Pode bastar uma pista de alguém que sabe.
results-honest-4 = Não divulgamos que pista levou a que resultado. Isso protege quem nos escreveu e também a investigação.

# Months as they stand alone, at the head of a line
month-alone-1 = Janeiro
month-alone-2 = Fevereiro
month-alone-3 = Março
month-alone-4 = Abril
month-alone-5 = Maio
month-alone-6 = Junho
month-alone-7 = Julho
month-alone-8 = Agosto
month-alone-9 = Setembro
month-alone-10 = Outubro
month-alone-11 = Novembro
month-alone-12 = Dezembro
month-year = { $month } de { $year }
