# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Obter ajuda
home-urgent-title = Aconteceu consigo, ou há uma criança em perigo?
home-urgent-text = Não precisa de conhecer nenhum objeto. Há pessoas a quem pode ligar, e pode escrever-nos sobre o que se passa.
home-urgent-link = Obter ajuda ou contar-nos um abuso

# A tip that belongs to no object
general-lead = Esta página é para o que não tem a ver com nenhum dos objetos que mostramos: algo que viu noutro lado, ou alguém de quem sabe alguma coisa.
general-which = Se conhece um dos nossos objetos, abra-o e escreva aí. Assim chega mais depressa a quem trabalha nele.
general-look = Ver os objetos
general-abuse = Se nos quer contar um abuso, use a página própria. As mensagens que chegam por ela são lidas em primeiro lugar.
general-sent-before = Já enviou uma pista?

# Leaving quickly: the note on each form
safety-link = Antes de escrever: como sair depressa desta página
safety-note = Se alguém puder ver o seu ecrã, leia isto primeiro. Demora um minuto.

# The country, typed
country-hint = Comece a escrever o nome, na língua que quiser. Se não tiver a certeza, deixe este campo vazio.
country-unknown = Não conhecemos nenhum país chamado «{ $typed }». Verifique como se escreve ou deixe o campo vazio
country-long = O nome do país não pode ter mais de { $limit } carateres
country-meant = Será um destes?
country-not-sure = Não tenho a certeza: deixar vazio

# Urgent: numbers to call
urgent-title = Obter ajuda ou contar-nos um abuso
urgent-lead = Se alguém está em perigo neste momento, ligue primeiro. Lemos as mensagens todos os dias, mas não a todas as horas, e não podemos enviar ninguém ao seu encontro.
urgent-call-title = Ligue a alguém
urgent-call-lead = Não tem de dizer o seu nome. Também pode ligar por outra pessoa.
urgent-write-link = Escrever-nos em vez de ligar
urgent-country = Em que país está?
urgent-country-hint = Comece a escrever o nome, na língua que quiser.
urgent-country-show = Mostrar os números
urgent-country-empty = Indique o país em que está
urgent-country-unknown = Não conhecemos nenhum país chamado «{ $typed }». Verifique como se escreve ou procure-o entre todos os países
urgent-here = Números para: { $country }
urgent-all = Todos os países e os seus números
urgent-all-lead = Só indicamos números de que temos a certeza. Se um país tiver aqui apenas um número de emergência, pode haver também linhas de apoio.
urgent-all-none = Ainda não há aqui nenhum país. Ligue para o 112 a partir de um telemóvel ou pergunte a alguém perto de si qual é o número de emergência local.
urgent-all-back = Voltar à ajuda por país
urgent-unknown-title = Não temos números confirmados para: { $country }
urgent-unknown = Na maioria dos países, o 112 funciona a partir de um telemóvel e liga aos serviços de emergência. Se não funcionar, pergunte a alguém perto de si qual é o número local.
urgent-unknown-child = Muitos países têm uma linha de apoio para crianças. A Child Helpline International mantém uma lista dessas linhas. Também pode contar o que se passa a um professor, a um médico ou a outra pessoa adulta em quem confie.
urgent-hours = Algumas linhas de apoio não atendem de noite. Se ninguém atender e não puder esperar, ligue para o número de emergência.
line-emergency = Emergência: polícia e ambulância
line-child = Linha de apoio a crianças e jovens
line-missing = Linha para crianças desaparecidas
line-victims = Linha para vítimas de crime
line-abuse = Ajuda para quem sofreu abuso

# Urgent: the message
urgent-write-title = Escreva-nos
urgent-write-lead = As mensagens desta página são lidas em primeiro lugar. Diga tanto ou tão pouco quanto quiser. Nada do que lhe fizeram é culpa sua.
urgent-write-not-now = Uma mensagem aqui não é uma chamada de emergência.
urgency = O que descreve melhor a situação?
urgency-short = Urgência
urgency-danger = Alguém está em perigo neste momento
urgency-danger-hint = Ligue também para o número de emergência. É mais rápido do que qualquer mensagem.
urgency-ongoing = Ainda está a acontecer
urgency-past = Aconteceu no passado
urgency-worried = Alguém me preocupa
urgency-empty = Escolha o que descreve melhor a situação
urgency-choice = Escolha o que descreve melhor a situação
urgency-long = Escolha o que descreve melhor a situação
urgent-what = O que nos quer contar?
urgent-what-hint = Por palavras suas, em qualquer língua. Não tem de descrever o que foi feito. Até { $limit } carateres.
urgent-what-short = O que nos quer contar
urgent-what-empty = Escreva o que nos quer contar
urgent-what-long = A sua mensagem não pode ter mais de { $limit } carateres
urgent-place = Onde é, ou onde foi? (facultativo)
urgent-place-hint = Uma localidade, uma escola, um nome na Internet: tudo o que possa ajudar a encontrar o local. Até { $limit } carateres.
urgent-place-short = Onde
urgent-place-long = O local não pode ter mais de { $limit } carateres
urgent-country-ask = De que país se trata? (facultativo)
urgent-contact = Como podemos contactar consigo em segurança? (facultativo)
urgent-contact-hint = Só se mais ninguém puder ver quando lhe escrevermos. Pode deixar este campo vazio: com o seu código, lê a nossa resposta aqui. Até { $limit } carateres.
urgent-no-pictures = Não envie imagens ou filmes de abuso, nem ligações para eles. Tê-los é crime em muitos países. Se tiver alguns, diga apenas que os tem: nós dizemos-lhe o que fazer.
urgent-check-title = Verifique a sua mensagem
urgent-check-danger = Se alguém está em perigo neste momento, ligue para o número de emergência antes de enviar a mensagem.
urgent-send-lead = Quando enviar a sua mensagem, recebe um código de acompanhamento. É mostrado uma só vez, na página seguinte. Com ele pode ler a nossa resposta.
urgent-send = Enviar a mensagem

# Urgent: sent
urgent-sent-title = A sua mensagem chegou até nós
urgent-sent-receipt = O seu código de acompanhamento
urgent-sent-next-1 = A sua mensagem fica à frente de tudo o que temos para ler. É lida por pessoas com formação para isso.
urgent-sent-next-2 = Essas pessoas podem encaminhá-la para a polícia ou para a proteção de crianças no país em causa.
urgent-sent-next-3 = Volte amanhã e introduza o seu código: pode haver uma resposta ou uma pergunta para si.
urgent-sent-call = Não podemos dizer quando alguém irá agir. Se piorar, ou se tiver medo, ligue.
urgent-sent-numbers = Números para onde ligar

# The receipt, kept
sent-save = Guardar o código num ficheiro de texto
sent-save-hint = O ficheiro fica neste aparelho. Qualquer pessoa que use o aparelho o pode encontrar.
sent-qr-title = Numa imagem para o telemóvel
sent-qr-hint = A câmara do seu telemóvel lê o código na imagem. A imagem contém o código e mais nada.
sent-qr-alt = Código QR que contém o seu código de acompanhamento
sent-gone-title = Um código só é mostrado uma vez
sent-gone-text = Este é o endereço de uma página que confirma uma pista. Se viu lá um código, a pista ficou guardada, mas o código não pode ser mostrado outra vez.
sent-gone-have = Se anotou o seu código, introduza-o aqui para ver em que ponto está a sua pista.
sent-gone-lost = Se não o anotou, nada se perdeu para nós: a sua pista é lida na mesma. Se souber mais, pode enviar uma nova.
receipt-file =
    O seu código de acompanhamento

    { $receipt }

    Pode introduzi-lo aqui: { $address }

    Quem tiver o código pode ler o que lhe perguntamos. Guarde este ficheiro onde mais ninguém o encontre, ou apague-o depois de anotar o código.

# Pictures with a tip
pictures = { $files ->
    [one] Juntar uma imagem do objeto (facultativo)
    [many] Juntar imagens do objeto (facultativo)
   *[other] Juntar imagens do objeto (facultativo)
}
pictures-hint = { $files ->
    [one] Uma imagem, em JPEG, PNG ou WebP, com menos de { $size }.
    [many] Até { $files } imagens, em JPEG, PNG ou WebP, cada uma com menos de { $size }.
   *[other] Até { $files } imagens, em JPEG, PNG ou WebP, cada uma com menos de { $size }.
}
pictures-why = Só se mostrar a mesma coisa: a que tem em casa, ou uma que está numa loja.
pictures-never = Nunca envie uma imagem de abuso, seja qual for o motivo. Enviá-la é crime em muitos países, e não ajuda.
pictures-inside = Uma fotografia pode conter o local e a data em que foi tirada, e o aparelho usado. A equipa das pistas vê apenas a imagem, sem esses dados.
pictures-sealed = As imagens são encriptadas quando chegam. Nunca são mostradas em público.
pictures-short = Imagens
pictures-one = Imagem { $number }, { $size }
pictures-added = Imagens que juntou
pictures-remove = Remover
pictures-removed = A imagem foi removida.
pictures-more = { $left ->
    [0] Não pode juntar mais imagens.
    [one] Pode juntar mais uma imagem.
    [many] Pode juntar mais { $left } imagens.
   *[other] Pode juntar mais { $left } imagens.
}
pictures-type = A imagem tem de ser um ficheiro JPEG, PNG ou WebP
pictures-large = A imagem tem de ter menos de { $size }
pictures-empty = A imagem está vazia
pictures-many = { $files ->
    [one] Não junte mais de uma imagem
    [many] Não junte mais de { $files } imagens
   *[other] Não junte mais de { $files } imagens
}
pictures-failed = Não foi possível carregar a imagem. Tente de novo
pictures-not-now = Não podemos receber imagens neste momento. Envie a sua pista sem elas ou tente de novo daqui a alguns minutos
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } kB

# Coming back
dialogue-add = Responda-nos ou acrescente algo
dialogue-add-text = Lembrou-se de mais algum pormenor? Envie-o daqui: fica junto da sua pista.
dialogue-contact = Os seus dados de contacto
dialogue-contact-text = Se nos disse como contactar consigo, pode voltar atrás. Apagamos esses dados de imediato. A sua pista e o seu código ficam como estão.
dialogue-contact-seen = Alguém da equipa das pistas pode tê-los lido antes. Não saem dessa equipa.
dialogue-contact-erase = Apagar os meus dados de contacto
dialogue-contact-done = Feito. Já não temos nenhum contacto seu. A sua pista e o seu código ficam como estão.
dialogue-contact-not-now = Não foi possível apagar os seus dados de contacto agora. A culpa não é sua: espere um minuto e tente de novo

# Staying safe while you write
page-safety-title = Sair depressa de uma página
page-safety-lead = Para quando alguém não deve ver o que está a escrever. Leia isto antes de começar.
page-safety-1-title = O que faz «Sair desta página»
page-safety-1-text =
    Nas páginas onde nos escreve, há um botão vermelho no topo com as palavras «Sair desta página». O botão abre de imediato um site inofensivo.

    Também pode premir três vezes a tecla Shift. Funciona em qualquer ponto da página, mesmo enquanto escreve. Para isso é preciso JavaScript; para o botão, não.
page-safety-2-title = O que não faz
page-safety-2-text =
    - Não apaga o histórico do seu navegador. Quem lá for ver fica a saber que esteve neste site.
    - Não esconde a sua visita de quem gere a rede que usa.
    - Não guarda o que escreveu. Tudo o que não enviou perde-se.
page-safety-3-title = Como voltar
page-safety-3-text =
    Volte atrás no seu navegador ou escreva de novo o endereço deste site. Começa com um formulário vazio.

    Se já enviou a sua pista, precisa do seu código para voltar a ela.
page-safety-4-title = Formas mais seguras de escrever
page-safety-4-text =
    - Use um aparelho a que a pessoa de quem tem medo não tenha acesso: numa biblioteca, na escola, ou o de alguém amigo.
    - Abra uma janela privada. Quando a fechar, ela esquece o que fez.
    - Se não usou uma janela privada, retire depois este site do histórico do seu navegador. Apagar o histórico inteiro também pode dar nas vistas.
    - Use o Tor Browser se não quiser que alguém saiba sequer que visitou este site.
    - Escreva o seu código em papel e guarde-o onde ninguém procure.
page-safety-5-title = Continuar
page-safety-5-text =
    => /tip Diga-nos o que sabe
    => /urgent Obter ajuda ou contar-nos um abuso
    => /receipt Voltar com o seu código
