# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Talvez conheça este objeto
home-lead = Estas coisas foram vistas no fundo de imagens de abuso de crianças. No que mostramos não há qualquer abuso, só o objeto. Se souber onde uma delas é vendida, fabricada ou usada, isso pode levar a uma criança que precisa de ajuda.
home-look = Ver os objetos
home-count = { $count ->
    [0] Neste momento, nenhum objeto está à espera de resposta.
    [one] Um objeto está à espera de resposta.
    [many] { $count } objetos estão à espera de resposta.
   *[other] { $count } objetos estão à espera de resposta.
}
home-do-you-know = Conhece isto?
home-how = Como funciona
home-how-1-title = Observe
home-how-1 = Cada imagem mostra uma coisa e faz uma pergunta. Uma mala, um logótipo, um papel de parede. Olhe com atenção: os pormenores contam.
home-how-2-title = Diga-nos
home-how-2 = Escreva o que sabe, por palavras suas. Não precisa de conta e não tem de dizer quem é.
home-how-3-title = Guarde o seu código
home-how-3 = Recebe um código de acompanhamento. Com ele pode voltar, ler uma pergunta nossa e responder. Mais ninguém o pode fazer.
home-newest = Ainda à procura
home-all = Ver todos os objetos
home-safe = Não sabemos quem nos escreve
home-safe-1 = Sem cookies, e nada é carregado de outras empresas.
home-safe-2 = O seu endereço na Internet não é guardado nem registado.
home-safe-3 = O que escreve é encriptado no momento em que chega. Só as pessoas que analisam as pistas o podem abrir.
home-safe-more = Como manter o anonimato e como o verificar

# What everybody is asked not to do
warnings-title = Para proteger a criança
warnings-publish = Não publique a sua resposta nem fale dela na Internet.
warnings-contact = Não contacte nem confronte ninguém de quem suspeite.
warnings-search = Não procure a imagem de onde o objeto foi retirado. Ter imagens dessas é crime em muitos países.

# Gallery
gallery-title = Objetos
gallery-lead = Reconhece algum? Um palpite também é bem-vindo. Saber onde uma coisa não é vendida pode ajudar tanto como saber onde é.
gallery-category = Tipo
gallery-status = Estado
gallery-series = Série
gallery-any = Qualquer
gallery-filter = Mostrar
gallery-reset = Mostrar todos os objetos
gallery-count = { $count ->
    [0] Nenhum objeto
    [one] Um objeto
    [many] { $count } objetos
   *[other] { $count } objetos
}
gallery-none = Nenhum objeto corresponde ao que escolheu.
gallery-empty = De momento não há objetos para mostrar. Volte daqui a alguns dias.
gallery-empty-tip = Dizer-nos algo mesmo assim

# Object
object-back = Todos os objetos
object-zoom = Ver de perto
object-tell = Sei alguma coisa sobre isto
object-anonymous = Mantém o anonimato. Demora cerca de três minutos.
object-answered = Temos uma resposta. Agradecemos a todas as pessoas que escreveram.
object-tell-anyway = Sei algo que ainda pode ajudar
object-reference = Referência
object-timeline = O que aconteceu
outcome-few-countries-text = O objeto só é vendido ou fabricado em poucos países. Os investigadores desses países continuam agora a procurar.
outcome-sold-widely-text = O objeto é vendido em muitíssimos locais. Não pode levar a nenhum em particular, e saber isso poupa aos investigadores uma longa procura.
outcome-already-known-text = Os investigadores já conheciam a resposta por outras vias.
event-published = Mostrado pela primeira vez
event-updated = Imagem ou texto alterado
event-outcome = Resultado divulgado
event-reopened = Pergunta feita de novo
event-withdrawn = Retirado

# Exit this page
leave-emergency = Emergência:
leave-two = Shift: prima mais 2 vezes para sair.
leave-one = Shift: prima mais 1 vez para sair.
leave-over = O tempo para sair da página terminou.
leave-going = A carregar.

# Tip: the form
tip-title = Diga-nos o que sabe
tip-lead = Responda ao que puder. Só tem de responder à primeira pergunta e dizer que certeza tem.
tip-trap = Deixe este campo vazio
tip-what = O que sabe?
tip-what-hint = O que é, quem o fabrica ou vende, porque o reconhece. Até { $limit } carateres.
tip-what-short = O que sabe
tip-what-empty = Escreva o que sabe
tip-what-long = O texto sobre o que sabe não pode ter mais de { $limit } carateres
tip-place = Onde o viu, ou onde é vendido? (facultativo)
tip-place-hint = Uma localidade, uma loja, uma escola, um hotel. Até { $limit } carateres.
tip-place-short = Onde
tip-place-long = O local não pode ter mais de { $limit } carateres
tip-country = Em que país? (facultativo)
tip-country-none = Não tenho a certeza
tip-country-short = País
tip-time = Quando foi? (facultativo)
tip-time-hint = Basta um ano ou «em criança». Até { $limit } carateres.
tip-time-short = Quando
tip-time-long = A data não pode ter mais de { $limit } carateres
tip-link = Uma página pública na Internet que o mostre (facultativo)
tip-link-hint = A página de uma loja ou de um fabricante, por exemplo shop.example/malas. Nunca uma ligação para imagens de abuso. Até { $limit } carateres.
tip-link-short = Página na Internet
tip-link-long = O endereço não pode ter mais de { $limit } carateres
tip-link-address = Escreva um endereço, como shop.example/malas, ou deixe o campo vazio
tip-confidence = Que certeza tem?
tip-confidence-short = Certeza
tip-confidence-certain = Tenho a certeza: já o tive ou vi-o pessoalmente
tip-confidence-likely = Tenho quase a certeza
tip-confidence-guess = Não tenho a certeza: é um palpite
tip-confidence-empty = Escolha que certeza tem
tip-confidence-choice = Escolha que certeza tem
tip-confidence-long = Escolha que certeza tem
tip-contact = Como podemos contactar consigo? (facultativo)
tip-contact-hint = Deixe este campo vazio para manter o anonimato: o seu código basta para lhe fazermos perguntas. Até { $limit } carateres.
tip-contact-short = Contacto
tip-contact-none = Nenhum: mantém o anonimato
tip-contact-long = O contacto não pode ter mais de { $limit } carateres
tip-captcha = Esta verificação é de outra empresa, a hCaptcha, que assim fica a saber que está aqui. Pode deixá-la de lado: a sua pista conta na mesma, mas pode ser lida mais tarde.
tip-captcha-noscript = A verificação precisa de JavaScript. Sem ela, a sua pista conta na mesma, mas pode ser lida mais tarde.
tip-check = Continuar
tip-safe = O que não sabemos sobre si
tip-safe-text = Esta página não usa cookies. O seu endereço na Internet não é guardado, e a sua pista indica a hora a que chegou, mas não o minuto.
tip-safe-more = O que é guardado e o que não é

# Tip: check and send
tip-check-title = Verifique as suas respostas
tip-check-lead = Ainda nada foi enviado.
tip-change = Alterar
tip-nothing = Não indicado
tip-send-lead = Quando enviar a sua pista, recebe um código de acompanhamento. É mostrado uma só vez, na página seguinte.
tip-send = Enviar a pista
tip-form-was-old = Este formulário esteve aberto demasiado tempo, por isso a sua pista não foi enviada. As suas respostas estão todas aqui: verifique-as e envie-as de novo.
tip-flood = Estão a chegar muitas pistas da sua rede neste momento, por isso a sua não foi enviada. As suas respostas estão todas aqui: espere alguns minutos e envie-as de novo.
tip-not-kept = Não foi possível guardar a sua pista agora. A culpa não é sua, e as suas respostas estão todas aqui: espere um minuto e envie-as de novo.

# Tip: sent
sent-title = A sua pista chegou até nós
sent-receipt = O seu código de acompanhamento
sent-keep = Guarde o código
sent-keep-1 = Anote-o ou imprima esta página. Não pode ser mostrado outra vez, e ninguém pode criar um novo.
sent-keep-2 = Quem tiver o código pode ler o que lhe perguntamos. Não o mostre a ninguém nem o envie por e-mail.
sent-keep-3 = Se outra pessoa usa este aparelho, não guarde o código nele.
sent-where = Pode introduzi-lo neste endereço:
sent-next = O que acontece a seguir
sent-next-1 = As pessoas que analisam as pistas leem a sua, em regra dentro de alguns dias.
sent-next-2 = Se puder ajudar, segue para investigadores no país para o qual aponta.
sent-next-3 = Volte daqui a uma semana e introduza o seu código: podemos ter uma pergunta a que mais ninguém pode responder.
sent-more = Ver mais objetos

# Receipt
receipt-title = Voltar com o seu código
receipt-lead = Veja em que ponto está a sua pista e se temos alguma pergunta.
receipt-label = O seu código de acompanhamento
receipt-hint = 25 letras e algarismos em cinco grupos. Maiúsculas ou minúsculas, espaços e traços não fazem diferença.
receipt-open = Abrir
receipt-length = Um código tem 25 letras e algarismos. Compare o que escreveu com o que anotou: falta ou sobra alguma coisa
receipt-character = Há aqui um caráter que nenhum código tem. Um código só tem os algarismos de 0 a 9 e letras, sem o U
receipt-check = Um caráter não está certo, ou dois trocaram de lugar. Compare com o que anotou
receipt-unknown = Nenhuma pista corresponde a este código. Compare com o que anotou
receipt-form-was-old = Esta página esteve aberta demasiado tempo, por isso a sua mensagem não foi enviada. Ainda está aqui: envie-a de novo
receipt-answer-empty = Escreva uma mensagem antes de enviar
receipt-answer-long = A sua mensagem não pode ter mais de { $limit } carateres
receipt-flood = Estão a ser experimentados muitos códigos a partir da sua rede. Espere alguns minutos e tente de novo
receipt-not-now = Isto não funciona neste momento. A culpa não é sua: espere um minuto e tente de novo
receipt-lost = Se perdeu o seu código
receipt-lost-text = Não podemos procurar a sua pista por si: nada do que guardamos leva de si até ela. Pode enviar uma nova.
receipt-lost-tip = Enviar uma nova pista

# Dialogue
dialogue-title = A sua pista
dialogue-progress = Em que ponto está
dialogue-object = O objeto:
dialogue-messages = Mensagens
dialogue-empty = Ainda não há mensagens. Volte daqui a alguns dias.
dialogue-desk = A equipa das pistas
dialogue-you = A sua mensagem
dialogue-answer = Escreva-nos
dialogue-answer-hint = Uma resposta, ou algo de que se lembrou. Até { $limit } carateres.
dialogue-send = Enviar mensagem
dialogue-sent = A sua mensagem chegou até nós. O mesmo código volta a abrir esta página.
progress-received = Recebida
progress-received-text = A sua pista está connosco e vai ser lida.
progress-asked = Temos uma pergunta
progress-asked-text = Responda abaixo o melhor que puder. Se não souber, diga-o: isso também ajuda.
progress-read = Lida
progress-read-text = A sua pista foi lida. Agradecemos que a tenha enviado.
progress-passed-on = Encaminhada
progress-passed-on-text = A sua pista seguiu para quem pode agir. Pode não vir a saber em que resultou; conta na mesma.
again-title = A sua mensagem ainda não foi enviada
again-lead = Ainda está aqui. Envie-a de novo dentro de momentos.

# Pages of words
page-contents = Nesta página

page-help-title = Ajuda
page-help-lead = Para que serve este site, o que acontece a uma pista e como se proteger.
page-help-1-title = De que se trata
page-help-1-text =
    Os investigadores veem imagens e filmes de abuso de crianças para encontrar as crianças que neles aparecem. Por vezes, só resta algo no fundo: uma mala, uma cortina, a vista de uma janela.

    Mostramos aqui essas coisas, recortadas e limpas, para que nada do abuso se veja. Alguém pode saber de onde vêm. Não precisa de conhecimentos especiais. O que é comum onde vive pode ser desconhecido para todos os outros.
page-help-2-title = O que acontece à sua pista
page-help-2-text =
    - É encriptada no momento em que chega. A partir daí, só as pessoas da equipa das pistas a podem abrir.
    - Alguém dessa equipa lê-a, compara-a com outras e avalia até que ponto pode ser verificada.
    - Se puder ajudar, é enviada a investigadores no país para o qual aponta, com as suas palavras inalteradas.
    - Se algo não estiver claro, deixamos-lhe uma pergunta. Encontra-a com o seu código.

    Ninguém fica a saber por nós quem enviou a pista: nós próprios não sabemos, a não ser que nos diga.
page-help-3-title = Como funciona o código
page-help-3-text =
    Depois de enviar, vê um código de acompanhamento de 25 letras e algarismos. É a única chave da sua pista. Com ele lê as nossas perguntas e responde-lhes.

    Não guardamos o código e não o podemos criar de novo. Se o perder, envie uma nova pista.
    => /receipt Voltar com o seu código
page-help-4-title = Como manter o anonimato
page-help-4-text =
    - Deixe o campo do contacto vazio.
    - Não escreva nada que mais ninguém possa saber, a não ser que seja importante para a resposta.
    - Não use um aparelho ou uma rede do seu trabalho, nem de alguém sobre quem quer escrever.
    - Use o Tor Browser se não quiser que alguém saiba sequer que visitou este site. Aqui tudo funciona na definição mais segura, sem JavaScript.
    - Use uma janela privada e feche-a quando terminar. Caso contrário, a visita fica no histórico do seu navegador.
page-help-5-title = Como o verificar
page-help-5-text =
    Não tem de acreditar em nós. Abra as ferramentas de programação do seu navegador, escolha «Rede», carregue uma página qualquer e veja:

    - Nenhuma resposta traz uma linha «Set-Cookie».
    - Todos os pedidos vão para o endereço deste site. A linha «Content-Security-Policy» proíbe o seu navegador de carregar seja o que for de outro lado. Se a entidade responsável tiver ligado o hCaptcha, só o formulário das pistas é exceção, e avisa disso.
    - Desligue o JavaScript: tudo continua a funcionar.
    - Nem o seu código nem as suas respostas aparecem alguma vez num endereço.
page-help-6-title = O que não fazer
page-help-6-text =
    - Não publique a sua resposta. Poderia avisar o agressor ou apontar para alguém que nada tem a ver com o caso.
    - Não contacte ninguém de quem suspeite e não siga essa pessoa.
    - Não procure a imagem de onde vem o objeto. Procurar e ter imagens dessas é crime em muitos países, seja qual for o motivo.
    - Não nos envie imagens dessas, nem ligações para elas.
page-help-7-title = Se uma criança está em perigo, ou se sofreu abuso
page-help-7-text =
    O que aqui chega é lido por pessoas, mas não a todas as horas. Se uma criança está em perigo agora, ligue para o número de emergência: 112 na União Europeia e em muitos outros países.

    Em muitos países europeus, 116 111 é a linha de apoio a crianças e jovens, 116 000 a linha para crianças desaparecidas e 116 006 a linha para vítimas de crime. As chamadas são gratuitas e não precisa de dizer o seu nome.

    Há linhas de apoio em muitos países. Também nos pode escrever numa página cujas mensagens são lidas em primeiro lugar.

    Nada do que lhe fizeram é culpa sua.
    => /urgent Obter ajuda ou contar-nos um abuso
page-help-8-title = O que faz «Sair desta página»
page-help-8-text =
    Nas páginas onde escreve, um botão no topo abre de imediato uma página inofensiva. Premir três vezes a tecla Shift faz o mesmo, se o JavaScript estiver ligado.

    - O que faz: mostra logo outro site e pede ao seu navegador que esqueça o que guardou do nosso.
    - O que não faz: não retira este site do histórico do seu navegador nem esconde a visita de quem gere a rede.
    - O que ainda não enviou perde-se.

    O mais seguro é um aparelho que mais ninguém use, com uma janela privada.

page-privacy-title = Privacidade
page-privacy-lead = O que guardamos, o que não guardamos e durante quanto tempo.
page-privacy-1-title = Quem é responsável
page-privacy-1-text =
    { $operator }
    => contact Escreva-nos sobre este site
page-privacy-2-title = O que não é recolhido
page-privacy-2-text =
    - Nem cookies nem qualquer outro armazenamento no seu navegador. É por isso que não lhe perguntamos nada sobre eles.
    - Nenhum endereço de Internet. Para travar vagas de mensagens, contamos quantos formulários vêm de uma rede. Para contar, usamos um valor criado a partir do endereço com uma chave que só existe na memória e muda todos os dias.
    - Nenhum registo do navegador ou aparelho que usa, nem das páginas que viu.
    - Nenhuma hora exata: uma pista indica apenas a hora a que chegou, sem minutos.
    - Nada é enviado a outras empresas. Se a entidade responsável tiver ligado o hCaptcha, o formulário das pistas avisa antes de o usar.
page-privacy-3-title = O que é guardado
page-privacy-3-text =
    - As suas respostas, e o seu contacto se o indicar. Cada parte é encriptada em separado.
    - As imagens que juntar, se este site as aceitar. Também são encriptadas e nunca são mostradas em público.
    - O objeto, a língua da página e a hora.
    - As mensagens entre si e a equipa das pistas.
    - Se o seu navegador fez sozinho uma pequena conta, que distingue uma pessoa de uma máquina. Uma pista sem ela também conta.
page-privacy-4-title = Quem o pode ler
page-privacy-4-text =
    As respostas são encriptadas para a equipa das pistas, com uma chave que a parte pública deste site não tem. Um disco ou uma cópia de segurança roubados não abrem nada.

    Um contacto só é mostrado a um moderador depois de este indicar um motivo. Cada consulta de uma pista fica num registo que não pode ser alterado sem que se note.

    As pistas que podem ajudar seguem para investigadores. As suas palavras vão com elas; o seu contacto fica na equipa das pistas.
page-privacy-5-title = Durante quanto tempo
page-privacy-5-text =
    Não mais do que o trabalho nos casos exige. Os limites são definidos pela lei do país onde a entidade responsável trabalha. Se perguntar, ela diz-lhe quais são.
    => contact Perguntar à entidade responsável
page-privacy-6-title = Os seus direitos
page-privacy-6-text =
    Pode perguntar o que está guardado sobre si e pedir que seja corrigido ou apagado. Só conseguimos encontrar uma pista anónima pelo seu código: introduza-o aqui e escreva o que pretende.

    Também pode apresentar queixa à autoridade de proteção de dados do seu país.
    => /receipt Voltar com o seu código
page-privacy-7-title = Como é protegido
page-privacy-7-text =
    As imagens dos objetos são limpas antes de alguém de fora as ver: tudo o que uma câmara escreve num ficheiro é removido, e o que foi tapado a preto desaparece da própria imagem. Duas pessoas veem cada imagem antes de ser mostrada.

    Se encontrou uma falha de segurança neste site, diga-nos.
    => contact Escreva-nos sobre este site

page-accessibility-title = Acessibilidade
page-accessibility-lead = Este site deve funcionar para todas as pessoas. Diga-nos onde não funciona.
page-accessibility-1-title = O que pretendemos
page-accessibility-1-text =
    Seguimos as Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2, nível AA, o que também cumpre a parte da norma europeia EN 301 549 relativa à Web.

    - Todas as páginas funcionam também só com o teclado, com um leitor de ecrã, sem JavaScript, com letra grande e num ecrã com 320 píxeis de largura.
    - Cada imagem de um objeto tem uma descrição por palavras, que também aparece por baixo dela.
    - Nada é transmitido só pela cor. Há uma versão clara e uma escura, conforme a definição do seu aparelho.
    - Nenhum formulário expira enquanto escreve: tem um dia.
page-accessibility-2-title = O que ainda não funciona para todos
page-accessibility-2-text =
    - A pergunta é sobre uma imagem. Uma descrição nem sempre contém o pormenor que alguém reconheceria.
    - Se a entidade responsável tiver ligado o hCaptcha, essa verificação pode não funcionar com todas as tecnologias de apoio. Pode deixá-la de lado.
    - Os textos sobre objetos podem não existir na sua língua. São então mostrados noutra e assinalados para leitores de ecrã.
page-accessibility-3-title = Diga-nos
page-accessibility-3-text =
    { $operator }

    Indique qual era a página e o que usou. Respondemos se nos disser como.
    => contact Escreva-nos sobre este site
page-accessibility-4-title = Se não o corrigirmos
page-accessibility-4-text =
    Na União Europeia, cada país tem um organismo que vela pela acessibilidade dos sites públicos. Se a nossa resposta não for satisfatória, pode dirigir-se ao do seu país.
