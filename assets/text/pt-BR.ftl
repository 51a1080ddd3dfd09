# The words of Fair Notice, in the order of the screens. Ids read screen-thing.

-app = Fair Notice
app-name = { -app }
language-name = Português (Brasil)

## Dates

month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
month-short-1 = jan
month-short-2 = fev
month-short-3 = mar
month-short-4 = abr
month-short-5 = mai
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = set
month-short-10 = out
month-short-11 = nov
month-short-12 = dez
weekday-1 = seg
weekday-2 = ter
weekday-3 = qua
weekday-4 = qui
weekday-5 = sex
weekday-6 = sáb
weekday-7 = dom
date = { $day } de { $month } de { $year }
date-short = { $day } { $month-short } { $year }
date-day-month = { $day } de { $month }
date-month-year = { $month } de { $year }
date-moment = { $date }, { $time }
date-moment-zone = { $moment } ({ $zone })
date-unknown = data desconhecida

## Frame: top bar, banner, rail, foot

# What becomes of a sharing after opting out; kept as it stands inside a sentence.
fate-stops = cessa
fate-continues = continua
fate-unclear = incerto
frame-back = Voltar
frame-next = Avançar
frame-promise = Funciona sem rede. Tudo fica neste computador.
step-update = A atualização
step-sharings = O que é compartilhado
step-flow = Para onde vai
step-claims = Quem diz o quê
step-choice = Sua escolha
step-carry-out = Colocar em prática
step-record = Seu registro
rail-place = { $number } de 7
rail-line = Passo { $place }, { $name }: todos os passos
rail-step = Passo { $number } de 7, { $name }
rail-step-visited = Passo { $number } de 7, { $name }, visitado
replay-tag = Simulação, para praticar
banner-replay-today = **Simulação, para praticar:** este aviso de { $year } já passou; seus { $days } dias correm de novo a partir de hoje.
banner-replay-today-short = **Para praticar:** de { $year }, já passou; seus { $days } dias correm de novo.
banner-replay = **Simulação, para praticar:** este aviso de { $year } já passou; seus dias correm de novo desde { $date }.
banner-real = Estas são as datas reais do aviso.
banner-real-beside-replay = Estas são as datas reais. O que você escolheu na simulação fica lá.
banner-use-real = Usar as datas reais
banner-use-replay = Usar a simulação
state-unreadable = Não dá para saber
state-undecided = Sem decisão
state-asked-again = Nova pergunta
state-no-choice = Sem escolha
state-closed = Encerrado
state-decided-of = { $decided } de { $all } decididas
said-removed = As anotações e chaves do aviso foram removidas.
said-clock-corrected = Anotado que o relógio anterior estava errado.
said-anchor-kept = Sua data está guardada.

## Countdown

left-days = { $days ->
    [0] faltam { $days } dias
    [one] falta { $days } dia
   *[other] faltam { $days } dias
}
left-hours = { $hours ->
    [0] faltam { $hours } horas
    [one] falta { $hours } hora
   *[other] faltam { $hours } horas
}
left-minutes = faltam { $minutes } min { $seconds } s
left-seconds = faltam { $seconds } s
left-nothing = não resta tempo
countdown-not-yet = Ainda não aberto
countdown-opens = Abre em **{ $date }**
countdown-no-choice = Sem escolha
countdown-any-time = A qualquer hora
countdown-day-untold = Data desconhecida
countdown-short = **{ $date }** ~~· { $left }~~
countdown-short-last-day = { $date } · **{ $left }**
countdown-decide = Decida até **{ $date }** ~~· { $left }~~
countdown-decide-last-day = Decida até **{ $date }** · **{ $left }**
countdown-change = Dá para mudar até **{ $date }** ~~· { $left }~~
countdown-change-last-day = Dá para mudar até **{ $date }** · **{ $left }**
countdown-sharing-starts = Podem compartilhar a partir de **{ $date }** ~~· { $left }~~
countdown-sharing-started = Podem compartilhar desde **{ $date }**
countdown-not-retroactive = No prazo até **{ $date }** ~~· { $left }~~
countdown-future-only = A escolha vale **só dali em diante**
countdown-open-ended-until = Sempre; dia citado **{ $date }** ~~· { $left }~~
countdown-takes-effect = Entra em vigor em **{ $date }** ~~· { $left }~~
countdown-took-effect = Entrou em vigor em **{ $date }**
countdown-past-safe = Passou o dia seguro; alguns contam até **{ $date }** ~~· { $left }~~
countdown-past-safe-short = Alguns contam até **{ $date }**
countdown-closed = Encerrado; o último dia foi **{ $date }**
countdown-closed-latest = Encerrado, no mais tardar em **{ $date }**
countdown-closed-short = Encerrado em **{ $date }**
countdown-last-hour = Falta menos de uma hora

## Home

home-title = Meus avisos
home-empty = Ainda não há avisos
home-what-this-is = Um aviso explica uma mudança de política de privacidade: o que é compartilhado, com quem, até quando você pode recusar e como. Os avisos vêm com este programa ou de quem os escreve; nenhum é buscado em uma rede.
home-own-notices = Ponha a pasta de um aviso em { $folder } e ele aparece aqui na próxima vez que você abrir o programa.
home-check-any = Um registro que alguém lhe deu pode ser conferido aqui: solte-o nesta janela.
home-waiting = Esperam por você
home-soonest = Os mais próximos primeiro
home-settled = Resolvidos
home-latest = Os mais recentes primeiro
home-start = Começar
home-open = Abrir
home-carry-out = Colocar em prática
home-open-name = { $action }: { $title }
home-check-record = Conferir um registro
home-drop = Para conferir um registro, solte-o nesta janela.
home-not-yet = Ainda não aberto
home-was-last = Foi o último dia
home-sharing-starts = Podem compartilhar
home-sharing-started = Já podem compartilhar
home-takes-effect = Entra em vigor
home-took-effect = Entrou em vigor
home-future-only = Vale só daqui em diante
home-no-date = Sem data
home-take-it = É pegar ou largar
home-no-last-day = Sem último dia
home-tell-day = Diga quando o aviso chegou
home-what-is-left = Ver o que resta fazer
home-decided = Decidido em { $date }
home-may-change = { $side } · dá para mudar
home-still-to-tell = { $side } · ainda não colocado em prática no { $service }
home-never-told = { $side } · não marcado como colocado em prática no { $service }
home-unreadable = As anotações foram alteradas fora deste programa ou não podem ser abertas
home-none-kept = Nenhuma escolha anotada
home-asked-again = Decidido em uma revisão anterior; há nova pergunta
home-opens-then = Abre nesse dia
home-sources-differ = As fontes divergem sobre o último dia
home-ends-that-day = A escolha acaba nesse dia
home-later-too = Também dá para recusar depois
home-from-then-on = Vale só dali em diante
home-no-hurry = Sem último dia
home-remove = Remover este aviso…
home-remove-name = Remover este aviso: { $title }
home-remove-question = Remover o que está guardado de “{ $title }”?
home-remove-what = As anotações, chaves e textos guardados deste aviso são apagados deste computador, inclusive os da simulação. Os registros que você exportou ficam onde estão. Não dá para desfazer.
home-remove-no = Manter
home-remove-yes = Remover este aviso

## Settings

settings-title = Configurações
settings-language = Idioma
settings-language-others = Árabe, hebraico, persa e urdu ainda não são oferecidos: aqui as palavras ficariam na ordem errada.
settings-look = Aparência
settings-look-system = Como o sistema
settings-look-light = Clara
settings-look-dark = Escura
settings-look-high-contrast = Alto contraste
settings-motion = Movimento
settings-motion-full = Para explicar
settings-motion-none = Nenhum
settings-zoom = Tamanho
settings-zoom-smaller = Menor
settings-zoom-larger = Maior
settings-zoom-now = { $percent }%
settings-zoom-keys = Ctrl e + aumenta tudo, Ctrl e − diminui, Ctrl e 0 volta ao que era.
settings-keys = Teclado
settings-keys-list = Mostrar todas as teclas

settings-kept = Guardado em
settings-kept-what = Suas anotações, chaves, avisos próprios e configurações. Nada é guardado em outro lugar.
backup-title = Fazer cópia
backup-what = Todas as suas anotações em um arquivo. As chaves não estão nele: depois de recuperar em outro computador, os registros são assinados com uma chave nova. Os avisos próprios também não estão nele: salve cada um como arquivo, em Meus avisos.
backup-do = Fazer cópia…
backup-dialog-title = Salvar a cópia
backup-kind = Cópia das anotações
restore-title = Recuperar
restore-what = Acrescenta as anotações de uma cópia que faltam aqui. O que está aqui não é mudado nem removido.
restore-do = Escolher uma cópia…
restore-dialog-title = Uma cópia
restore-path = Ou digite onde ela está
restore-write = Recuperar
restore-done = { $count ->
    [0] Tudo o que há nela já estava aqui
    [one] { $count } anotação foi acrescentada
   *[other] { $count } anotações foram acrescentadas
}
restore-left = Fica como está, porque as duas divergem: { $title }
delete-title = Apagar
delete-what = Tudo o que este programa guarda neste computador.
delete-do = Apagar tudo…
delete-question = Apagar tudo o que está guardado?
delete-reach = Anotações, chaves, avisos próprios e configurações são apagados deste computador. Registros, cartas e cópias exportados ficam onde você os salvou; sem a chave nenhum outro registro pode ser assinado como esses. Não dá para desfazer.
delete-yes = Apagar tudo
gone-title = Tudo foi apagado
gone-what = Anotações, chaves, avisos próprios e configurações não estão mais neste computador.
gone-not-reached = Este programa não alcança:
gone-exports = Registros, cartas, imagens e cópias que você salvou em outro lugar ou entregou a alguém
gone-copies = Cópias que o próprio sistema faz, como backups e instantâneos, e nomes na lista de arquivos recentes
gone-remnants = O que um disco guarda de arquivos apagados até escrever por cima, sobretudo um SSD
gone-close = Fechar a janela
settings-about = Sobre
settings-version = { -app } { $version }
network-refused = O núcleo do sistema recusa a este programa toda conexão de rede.
network-needed-for-display = Este programa não abre conexão de rede. Aqui o núcleo não pode recusá-la, porque a própria tela é alcançada pela rede.
network-old-kernel = Este programa não abre conexão de rede. Aqui o núcleo não pode recusá-la: ele não aceita filtro.
network-other-system = Este programa não abre conexão de rede. Neste sistema não se pede ao núcleo que a recuse.

# The list of keys, over any screen
keys-title = Teclas
keys-close = Fechar
keys-tab = Tab, Shift + Tab
keys-tab-does = Ao controle seguinte ou anterior
keys-press = Espaço ou Enter
keys-press-does = Acionar o controle que tem o contorno
keys-next = Alt + → ou Ctrl + Page Down
keys-next-does = Próximo passo
keys-back = Alt + ← ou Ctrl + Page Up
keys-back-does = Passo anterior
keys-step = Alt + 1 a Alt + 7
keys-step-does = Direto a um passo
keys-home = Alt + Home
keys-home-does = Meus avisos
keys-escape = Esc
keys-escape-does = Sair de um campo, fechar uma lista ou mensagem
keys-larger = Ctrl + mais, menos ou 0
keys-larger-does = Maior, menor, como estava
keys-quit = Ctrl + Q
keys-quit-does = Fechar a janela
keys-list = ? ou F1
keys-list-does = Esta lista
keys-track = Page Down, Page Up
keys-track-does = Adiante e de volta no roteiro, como com um passador
keys-window = F9
keys-window-does = A janela da sala, aberta ou fechada
keys-here = F11
keys-here-does = A imagem da sala nesta janela
keys-blank = B
keys-blank-does = A imagem da sala escura, e de volta
keys-hide = H
keys-hide-does = Os controles abaixo da imagem, à vista ou não
keys-run = P
keys-run-does = A máquina do tempo anda ou para
keys-day = Ctrl + → ou ←
keys-day-does = Um dia adiante, um dia de volta
keys-jump = Ctrl + 1 a Ctrl + 7
keys-jump-does = Dia 0, dia 1, o meio, o penúltimo dia, última hora, último minuto, depois do fim

## Step 1: the update

update-who = Quem avisa você
update-announced = Anunciado
update-last-day = Último dia
update-sharing-starts = Podem compartilhar
update-sharing-started = Já podem compartilhar
update-takes-effect = Entra em vigor
update-took-effect = Entrou em vigor
update-what-ends = O que acaba então
update-if-nothing = Se você não fizer nada
update-if-opt-out = Se você recusar
update-what-is-left = O que lhe resta
update-renews = Nova pergunta
update-other-language = Aqui ele está só em { $language }.
update-renews-then = Em { $date } a pergunta precisa ser feita de novo.
update-no-date = Nenhuma data é conhecida.
update-any-time = Não há: você pode recusar a qualquer hora.
update-day-untold = Não se sabe: ele é contado a partir de um dia que só você conhece. Diga qual abaixo.
update-end-of-day = **{ $date }**, fim do dia ~~({ $zone })~~
update-from-day = **{ $date }**, desde o primeiro minuto ~~({ $zone })~~
update-moment = **{ $date }**, { $time } ~~({ $zone })~~
update-past-safe = O dia seguro foi { $date }. Algumas fontes contam mais dias; ainda dá para escolher.
update-others = { $n ->
    [one] Outra contagem acaba em { $date }; esta é a segura.
   *[other] { $n } contagens acabam depois, a última em { $date }; esta é a segura.
}
update-really = Na verdade foi { $date }.
update-readings = { $count } jeitos de contar
update-reading-who = Quem conta assim: { $who }
update-reading-moot = Não vale para você:
update-postmarked = Vale o carimbo do correio.
update-assumed = O primeiro dia possível: a resposta a “{ $question }” não é conhecida.
update-want-of = Talvez ainda esteja aberto: responda abaixo “{ $question }”.
anchor-shown = Quando você viu
anchor-accepted = Quando você concordou
anchor-sent = Quando foi enviado
anchor-received = Quando você recebeu
anchor-registered = Quando você se cadastrou
anchor-shown-question = Quando você viu?
anchor-accepted-question = Quando você concordou?
anchor-sent-question = Quando foi enviado?
anchor-received-question = Quando você recebeu?
anchor-registered-question = Quando você se cadastrou?
anchor-change = Mudar
anchor-change-name = Mudar: { $label }
anchor-told = { $label }: { $date }
anchor-day = Dia
anchor-time = Hora, se você souber
anchor-time-hint = 14:05
anchor-time-unclear = Não deu para entender. Escreva assim: 14:05.
anchor-whole-day = Para contar é preciso dia, mês e ano.
anchor-keep = Guardar este dia
anchor-forget = Não sei
clock-behind = O relógio deste computador está atrasado: algo aqui foi guardado em { $mark }. Até lá, um prazo encerrado continua encerrado.
clock-was-wrong = O relógio anterior estava errado
chain-broken = Não dá para dizer o que foi decidido aqui: as anotações deste aviso foram alteradas fora deste programa, ou o arquivo delas não pode ser lido. Nada foi consertado nem removido.
calendar-months = { $one } e { $other }
calendar-months-to = de { $one } a { $other }
calendar-name = Calendário de { $from } a { $to }. { $facts }
calendar-gap = { $weeks ->
    [one] 1 semana no meio
   *[other] { $weeks } semanas no meio
}
calendar-today = Hoje, { $date }
calendar-last = Último dia, { $date }
calendar-safe = Último dia seguro, { $date }
calendar-opens = Abre, { $date }
calendar-other = Alguns contam até { $date }
calendar-others = { $n ->
    [one] Mais 1 jeito acaba em { $date }
   *[other] Mais { $n } jeitos, o último acaba em { $date }
}
calendar-sharing = Podem compartilhar, { $date }
calendar-effect = Entra em vigor, { $date }

## Step 2: what is shared

guess-invitation = O que você acha que é compartilhado, e dá para limitar? { $count ->
    [one] { $count } linha
   *[other] { $count } linhas
}, cerca de um minuto.
guess-invitation-rights = O que você acha que é tirado, e dá para manter? { $count ->
    [one] { $count } linha
   *[other] { $count } linhas
}, cerca de um minuto.
guess-why = Dê palpites primeiro, e a tabela mostra o que você não esperava. Dá para pular qualquer linha, e os palpites não são guardados.
guess-why-workshop = Dê palpites primeiro, e a tabela mostra o que você não esperava. Dá para pular qualquer linha. Em uma oficina, os palpites constam do registro que você exporta.
guess-key = Como ler as respostas
guess-key-continues = Continua depois que você recusa.
guess-key-stops = Acaba quando você recusa.
guess-key-unclear = As fontes não dizem, ou dizem coisas diferentes.
guess-first = Dar palpites
guess-skip = Mostrar a tabela
guess-is-shared = É compartilhado?
guess-shared = É compartilhado
guess-not-shared = Não é
guess-is-taken = É tirado?
guess-taken = É tirado
guess-not-taken = Não é tirado
guess-is-shared-name = { $what }, { $whom }. É compartilhado?
guess-limit-name = { $what }, { $whom }. Dá para limitar?
guess-is-taken-name = { $what }, { $whom }. É tirado?
guess-keep-name = { $what }, { $whom }. Dá para manter?
guess-count = { $guessed } de { $all } palpites; pule o que quiser
guess-reveal = Mostrar as respostas
guess-again = Dar palpites de novo
guess-score = Você acertou { $held } de { $guessed }. { $missed ->
    [0] O que surpreende vem primeiro.
    [1] O que você errou vem primeiro.
   *[other] Os { $missed } que você errou vêm primeiro.
}
guess-of-data = Seu palpite: { $guess ->
    [yes] é compartilhado
    [yes-limited] é compartilhado, dá para limitar
    [yes-unlimited] é compartilhado, não dá para limitar
    [yes-unclear] é compartilhado, não se sabe se dá para limitar
    [no] não é compartilhado
   *[unclear] não se sabe se é compartilhado
}
guess-of-right = Seu palpite: { $guess ->
    [yes] é tirado
    [yes-limited] é tirado, dá para manter
    [yes-unlimited] é tirado, não dá para manter
    [yes-unclear] é tirado, não se sabe se dá para manter
    [no] não é tirado
   *[unclear] não se sabe se é tirado
}
sharings-surprising-first = O que surpreende vem primeiro.
sharings-what = O quê
sharings-whom = Com quem e para quê
sharings-limit = Dá para limitar?
sharings-after = Se você recusar
sharings-right = O que é tirado
sharings-lost = O que se perde
sharings-keep = Dá para manter?
sharings-rest = O resto
sharings-more = { $count ->
    [one] mais { $count } linha
   *[other] mais { $count } linhas
}
sharings-fewer = Menos linhas
sharings-recipient = { $recipient }: { $purpose }
sharings-row-name = { $what }, { $whom }. Dá para limitar? { $limit }. Se você recusar: { $fate }{ $standing ->
        [reported] , relatado
        [disputed] , contestado
       *[stated] { "" }
    }
sharings-unshared-name = { $what }, { $whom }. Diz-se que não é compartilhado{ $standing ->
        [reported] , relatado
        [disputed] , contestado
       *[stated] { "" }
    }
limit-yes = Sim
limit-no = Não
limit-partly = Em parte
limit-unclear = Não se sabe
standing-reported = relatado
standing-disputed = contestado
sharings-unshared = Diz-se que não é compartilhado
sharings-unshared-row = Diz-se que não vai a { $recipient } para { $purpose }.
sharings-who-says = Quem diz isso
sharings-who-says-name = Quem diz isso: { $data }
sharings-confused = Não é a mesma coisa
sharings-confused-pair = { $one } / { $other }
sharings-open = O que o aviso deixa em aberto
sharings-open-claim = { $speaker }: { $words }
source-made = { $publisher }, { $date }
source-copy = Copiar link
source-no-address = O endereço não é conhecido.

## Step 3: where it goes

flow-title = Para onde vai
flow-as-list = Como lista
flow-as-picture = Como desenho
flow-save = Salvar desenho
flow-save-choose = Escolher lugar…
flow-save-write = Gravar desenho
flow-save-kind = Imagem PNG
flow-dialog-title = Salvar o desenho
flow-sheet-about = { $world } · aviso de { $date }
flow-before = Antes
flow-opt-out = Se eu recusar
flow-difference = A diferença
flow-nothing = O aviso não fala de nada que vá a algum lugar. Isso não quer dizer que nada vá.
flow-you = Você
flow-your-data = seus dados
flow-your-data-sentence = { $to } tem isto sobre você: { $data }.
flow-purpose-of = { $purpose }: { $data }
flow-perhaps = talvez
flow-reported = relatado
flow-disputed = contestado
flow-partly-reported = em parte relatado
flow-partly-disputed = em parte contestado
flow-and-more = { $first } e mais { $n }
flow-becomes = { $before } → { $after }
flow-sentence = De { $from } a { $to }, para { $purpose }: { $data }.
flow-sentence-perhaps = De { $from } a { $to }, para { $purpose }, talvez: { $data }.
flow-sentence-stops = Se você recusar, isto para.
flow-sentence-continues = Se você recusar, isto continua.
flow-sentence-unclear = Se você recusar, não está claro o que acontece.
flow-change-stops = Se você não recusar, isto continua; se recusar, para.
flow-change-unclear = Se você não recusar, isto continua; se recusar, não está claro o que acontece.
flow-change-perhaps-stops = Talvez isto aconteça enquanto você não recusar; se recusar, para.
flow-change-none = Isto continua, recuse você ou não.
flow-change-perhaps-none = Talvez isto aconteça enquanto você não recusar; se recusar, continua.
flow-change-none-unclear = Recuse você ou não, não está claro o que acontece.
flow-change-right-kept = Se você não recusar, abre mão disto; se recusar, mantém.
flow-change-right-unclear = Se você não recusar, abre mão disto; se recusar, não está claro o que acontece.
flow-change-right-lost = Você abre mão disto, recuse ou não.
flow-sentence-reported = Isto é relatado; a própria empresa não diz.
flow-sentence-disputed = As fontes divergem sobre isto.
flow-right-sentence = { $right }: { $lost }
flow-right-kept = Se você recusar, você mantém.
flow-right-lost = Se você recusar, perde mesmo assim.
flow-place = { $name }, { $part }
flow-stays = diz-se que fica: { $data }
flow-own-use = uso próprio
flow-point = Aponte para uma linha, ou vá até ela com a tecla Tab, para ler a linha inteira e a fonte.
flow-sources = { $n ->
    [one] Fonte
   *[other] Fontes
}: { $titles }
flow-description = Um desenho de { $places } lugares e { $lines ->
    [one] uma linha
   *[other] { $lines } linhas
} entre eles. { $continues ->
    [0] Nada continua
    [one] Uma coisa continua
   *[other] { $continues } coisas continuam
}, { $unclear ->
    [0] nenhuma é incerta
    [one] uma é incerta
   *[other] { $unclear } são incertas
}, { $stops ->
    [0] nenhuma para
    [one] uma para
   *[other] { $stops } param
}. Cada linha segue em frases inteiras.
flow-difference-sums = Se você recusar, { $stops ->
    [0] nada para
    [one] uma coisa para
   *[other] { $stops } coisas param
}, { $unclear ->
    [0] nada mais muda
    [one] uma fica incerta
   *[other] { $unclear } ficam incertas
} e { $same ->
    [0] nada fica como está
    [one] uma fica como está
   *[other] { $same } ficam como estão
}.
flow-unshared = Diz-se que não é compartilhado
flow-unshared-row = { $data }: não vai a { $to } para { $purpose }

## The matching bench

bench-title = Como o anúncio de uma loja encontra você
bench-try = Experimente um número
bench-intro = Uma loja entrega ao { $network } os números de telefone dos clientes como hashes. O { $network } os compara com os hashes dos números que conhece e mostra o anúncio da loja a quem coincidir.
bench-made-up = Loja, clientes e anúncio são inventados. O que acontece com as duas ligações é mostrado como neste aviso e em suas fontes.
bench-field = Número de telefone
bench-clear = Limpar
bench-example = Enquanto o campo está vazio, vale um número inventado: { $number }
bench-understood = Entendido como { $number }
bench-understood-reserved = Entendido como { $number }, que não é de ninguém
bench-not-letters = Há algo que não é dígito nem sinal entre dígitos
bench-not-country = Nenhum código de país começa com zero
bench-not-short = Curto demais para um número de telefone
bench-not-long = Longo demais para um número de telefone
bench-offered = Números que não são de ninguém, reservados para filmes e livros
bench-take = Usar { $number }
bench-countries = Um número sem código de país é de
bench-country = { $country }, +{ $code }
bench-country-uk = Reino Unido
bench-country-de = Alemanha
bench-country-us = Estados Unidos
bench-country-es = Espanha
bench-country-br = Brasil
bench-country-in = Índia
bench-country-au = Austrália
bench-country-fr = França
bench-private = O que você digita não é guardado em lugar nenhum. Some quando você limpa ou sai deste aviso.
bench-before = Antes de recusar
bench-after = Depois de recusar
bench-in-profile = Meu perfil no { $network } também tem este número
bench-shop = Lista da floricultura
bench-shop-sentence = A lista da floricultura tem { $number }, deixado no balcão.
bench-hash = Como hash
bench-hash-beginning = { $beginning }…
bench-hash-sentence = Transformado em um hash que começa com { $beginning }.
bench-waits = falta um número
bench-waits-why = O que está no campo ainda não foi entendido.
bench-match = Coincidência
bench-match-found = achada
bench-match-perhaps = talvez
bench-match-none = nenhuma
bench-match-found-sentence = O { $network } acha uma coincidência.
bench-match-perhaps-sentence = O { $network } talvez ache uma coincidência.
bench-match-none-sentence = O { $network } não acha coincidência.
bench-link-service = Número do { $service }
bench-link-own = Número no seu perfil
bench-link-used = em uso
bench-link-missing = não há
bench-link-sentence = { $link }: { $fate }
bench-sees = Você vê o anúncio.
bench-sees-both = O { $network } tem este número pelo { $service } e pelo perfil que você tem lá.
bench-sees-service = O { $network } tem este número pelo { $service }.
bench-sees-own = O { $network } tem este número pelo perfil que você tem lá.
bench-still = Você ainda vê o anúncio.
bench-still-own = O { $network } conhece o mesmo número pelo perfil que você tem lá.
bench-perhaps = Talvez você veja o anúncio.
bench-perhaps-why = O aviso e suas fontes deixam em aberto o que o { $network } faz com este número.
bench-gone = Este anúncio não encontra mais você.
bench-gone-why = Aqui, o { $network } não tem este número de nenhum outro lugar. Uma lista pode conter também outros dados de contato.
bench-ad = Anúncio
bench-ad-perhaps = Anúncio, talvez
bench-ad-words = Floricultura: rosas esta semana
bench-ad-none = Nenhum anúncio por esta lista
bench-ad-sentence = { $label }, inventado: { $words }
bench-whole-hash = O hash inteiro
bench-hash-of = SHA-256 de { $digits }
bench-list = A lista inteira da loja
bench-list-count = { $n ->
    [one] { $n } cliente
   *[other] { $n } clientes
}
bench-list-line = { $number }, entregue como { $hash }
bench-customer-roses = Encomendou rosas em maio
bench-customer-wedding = Flores para uma mesa de casamento
bench-customer-friday = Um buquê toda sexta-feira
bench-customer-wreath = Uma coroa para um funeral
bench-customer-tulips = Encomendou tulipas em março
bench-customer-herbs = Ervas em vasos
bench-customer-birthday = Flores para um aniversário
bench-customer-you = Você, no balcão
bench-why = Por que um hash não esconde um número
bench-why-words = Um hash não pode ser desfeito, mas há poucos números de telefone. Quem tem o hash pode tentar um número após o outro até sair o mesmo. Aqui, só os quatro últimos dígitos são desconhecidos.
bench-why-scale = Um bilhão de números, com nove dígitos desconhecidos, leva { $minutes } minutos a um milhão de tentativas por segundo. Um núcleo de um computador comum é mais rápido.
bench-why-try = Tentar os 10.000 finais
bench-why-stop = Parar de tentar
bench-why-running = …{ $ending } dá { $hash }… ({ $n } tentados)
bench-why-found = { $n ->
    [one] Achado na primeira tentativa: { $number }
   *[other] Achado após { $n } tentativas: { $number }
}
bench-why-stopped = { $n ->
    [0] Parado antes da primeira tentativa
    [one] Parado após uma tentativa, nada achado ainda
   *[other] Parado após { $n } tentativas, nada achado ainda
}

## Step 4: who says what

claims-title = Quem diz o quê
claims-no-contradiction = As fontes que achamos não se contradizem.
claims-of = Contradição { $i } de { $n }. Os dois lados em nossas palavras.
claims-against = { $one } contra { $other }
claims-kind-company = empresa
claims-kind-press = imprensa
claims-kind-critic = crítico
claims-kind-marketer = marketing
claims-kind-regulator = autoridade
claims-copy-link = Copiar link
claims-copy-link-of = Copiar link: { $title }
claims-better-supported = Mais bem embasado: { $side }
claims-none-better = Nenhum lado é mais bem embasado
claims-confused = Fácil de confundir
claims-confused-pair = { $one } · { $other }
claims-all-title = Cada afirmação
claims-afterwards = O que aconteceu depois
claims-all = { $n ->
    [one] A única afirmação, por quando foi feita
   *[other] { $n } afirmações, por quando foram feitas
}
claims-count = { $n ->
    [0] 0 afirmações
    [one] 1 afirmação
   *[other] { $n } afirmações
}
claims-undated = sem data
claims-more = { $n ->
    [one] e mais 1 que diz isso
   *[other] e mais { $n } que dizem isso
}
claims-source = { $title }, { $publisher }, { $kind }, { $date }
claims-source-unpublished = { $title }, editor desconhecido, { $kind }, { $date }
claims-source-read = O que foi lido: { $copy }
claims-source-line = { $name }, { $kind }, { $date }
claims-source-line-copy = { $name }, { $kind }, { $date } (cópia)
claims-source-more = { $line } e mais { $n }
claims-source-name = Fonte: { $line }. { $titles }
claims-no-source = Não cita fonte para isto
claims-link-copied = Copiado
claims-all-speakers = Todas as vozes
claims-all-themes = Todos os temas
claims-speakers-name = Mostra-se: { $shown }. Escolher quem fala
claims-themes-name = Mostra-se: { $shown }. Escolher um tema
claims-speakers-list = Quem fala
claims-themes-list = Temas
claims-speaker-of = { $kind }, { $n }
claims-theme-stops = O que um não encerra
claims-theme-continues = O que continua de qualquer jeito
claims-theme-unclear = O que fica incerto
claims-theme-stays = O que se diz que fica
claims-theme-last-day = Quando é o último dia
claims-theme-how = Como recusar
claims-theme-disputed = Contestado ou fácil de confundir
claims-theme-beside = Dito além de tudo isto
claims-match = Mostram-se { $contradictions } de { $of-contradictions } contradições e { $claims } de { $of-claims } afirmações
claims-none-match = Nenhuma afirmação é desta voz e deste tema
claims-show-all = Mostrar todas
claims-line-some-time = Em algum momento de { $when }
claims-line-undated = Data desconhecida
claims-line-announced = { $date }: o aviso foi anunciado
claims-line-last-day = { $date }: o último dia para decidir
claims-line-other-day = { $date }: alguns contam até este dia
claims-line-sharing = { $date }: o compartilhamento pode começar
claims-line-effect = { $date }: entra em vigor

## Step 5: your choice

date-field-hint = 2016-08-25
date-field-empty = Um dia, um mês ou um ano, o melhor que você souber
date-field-understood = Entendido como { $date }
date-field-unclear = Não deu para entender. Escreva assim: 2016-08-25, 2016-08 ou 2016.
date-field-unknown = desconhecido

choice-none-title = Nenhuma escolha é oferecida
choice-none = Este aviso entra em vigor, concorde você ou não.
choice-what-changes = O que muda
choice-pick-other = Marcar o outro lado não muda nada até você salvar
choice-pick-either = Marque um lado; nada foi salvo ainda
choice-right-kept = continua seu
choice-right-lost = é cedido
choice-purpose-for = { $purpose }: { $who }
choice-not-yet-open = Ainda não aberto. Você pode escolher a partir de { $moment }.
choice-closed = Encerrado desde { $moment }. Não dá mais para escolher. O que você fez a tempo no próprio serviço ainda pode ser informado abaixo.
choice-closed-for-want = Pelos dias conhecidos aqui, está encerrado. Um dia que só você sabe pode mudar isso: informe-o.
choice-enter-day = Informar o dia
choice-not-offered = Este aviso não oferece escolha. Os lados são mostrados para você saber o que ele tira.
choice-unchanged = O que não muda
choice-until = Até quando
choice-if-nothing = Se você não fizer nada
choice-changing = Mudar aqui
choice-deadline-day = **{ $date }**, fim do dia ~~({ $zone })~~
choice-deadline-moment = **{ $moment }** ~~({ $zone })~~
choice-deadline-own = { $deadline }, para você { $moment }
choice-until-line = { $deadline }. { $then }
choice-until-right-expires = Depois não dá mais para escolher.
choice-until-gone = Não dá mais para escolher.
choice-until-sharing-starts = Depois o compartilhamento pode começar. Você ainda pode recusar mais tarde; vale dali em diante.
choice-until-sharing-started = O compartilhamento pode ter começado. Você ainda pode recusar; vale dali em diante.
choice-until-not-retroactive = Uma escolha feita depois vale só para o futuro.
choice-until-future-only = Esse dia já passou. Uma escolha feita agora vale só para o futuro.
choice-until-open-ended = A qualquer hora. Não há último dia.
choice-until-day-untold = O dia ainda não é conhecido: diga qual na etapa 1. Você pode recusar antes e depois dele.
choice-until-no-choice = Entra em vigor então, faça você o que fizer.
choice-until-assumed = Contado a partir do primeiro dia possível, pois o seu não é conhecido.
choice-asked-again = A pergunta será feita de novo em { $date }.
choice-earlier = Você escolheu “{ $side }” em { $date }, em uma revisão anterior deste aviso ({ $revision }).
choice-earlier-asked = Ele foi revisado desde então, por isso a pergunta é feita de novo. Sua escolha anterior continua anotada.
choice-reading = { $date }: { $rule }
choice-sources-differ = As fontes contam de formas diferentes; este é o primeiro dia, o seguro.
choice-changing-yes = Salve de novo, quantas vezes quiser, enquanto estiver aberto. Escolhas anteriores ficam anotadas.
choice-changing-partly = Salve de novo, quantas vezes quiser, enquanto estiver aberto. Escolhas anteriores ficam anotadas; o serviço desfaz só uma parte.
choice-changing-no = Salve de novo, quantas vezes quiser, enquanto estiver aberto. Escolhas anteriores ficam anotadas.
choice-worth-after-safe-date = O dia seguro já passou, e as fontes divergem sobre se uma escolha ainda vale. Você pode escolher; seu registro dirá isso.
choice-worth-future-only = Uma escolha feita agora vale de agora em diante. Não desfaz nada do que veio antes.
choice-save = Salvar minha escolha
choice-leave-undecided = Deixar sem decisão
choice-back-to-saved = Voltar ao que foi salvo
choice-draft = Rascunho: { $side }
choice-unreadable = Não dá para saber o que foi escolhido, então nada é mostrado como escolhido
choice-undecided = Sem decisão. Para salvar, marque antes um lado.
choice-saved = Salvo
choice-saved-as = { $saved }: { $side }, { $moment }
choice-still-to-tell = Ainda falta dizer ao { $service }
choice-carry-out = Colocar em prática
choice-told = Informado depois: { $side }, { $date }. Informado aqui em { $at }; não é mostrado como decidido aqui na época.
choice-told-backed = O que documenta isso: { $backed }
choice-told-saved = Guardado como informado depois
choice-done-already = Já fiz isso
choice-tell-about = Você fez isso no próprio serviço? Fica guardado como informado por você, com o dia em que você informa, e nunca é mostrado como decidido aqui na época.
choice-tell-side = O que você fez
choice-tell-when = Quando você fez (vazio se não souber)
choice-tell-backed = O que documenta isso, como uma captura de tela ou um e-mail
choice-tell-save = Guardar o que informei
choice-tell-needs-side = Diga antes o que você fez
choice-tell-needs-date = A data ainda não foi entendida

choice-none-recorded = Nenhuma escolha foi anotada aqui

## Step 6: carry it out

carry-out-title = Colocar em prática
carry-out-no-choice = Nenhuma escolha é oferecida, então não há nada a colocar em prática.
carry-out-opt-out = Você escolheu “{ $side }”. Só o próprio serviço pode mudar a opção, então os passos abaixo são feitos lá.
carry-out-allow = Você escolheu “{ $side }”. Nada precisa ser feito no serviço.
carry-out-undecided = Você não decidiu, então ainda não há nada a colocar em prática.
carry-out-replay = Isto é uma simulação: os passos são os da época. O serviço de hoje é diferente.
carry-out-to-choice = Ir para sua escolha
carry-out-no-way = As fontes não citam nenhum jeito de fazer isso.
carry-out-show-ways = Jeitos de recusar
carry-out-reversible-yes = No próprio serviço isto pode ser desfeito depois.
carry-out-reversible-partly = No próprio serviço só uma parte pode ser desfeita depois.
carry-out-reversible-no = No próprio serviço isto não pode ser desfeito depois.
carry-out-reversible-unclear = Não se diz se no próprio serviço isso pode ser desfeito depois.
carry-out-now = O que vale para você agora
carry-out-other = O que vale em outro caso
carry-out-in-app = No aplicativo
carry-out-web = Na web
carry-out-letter = Por carta
carry-out-e-mail = Por e-mail
carry-out-phone = Por telefone
carry-out-if-not-accepted-yet = se você ainda não concordou
carry-out-if-accepted = se você já concordou
carry-out-progress = { $done } de { $n } feitos
carry-out-done-at = Marcado em { $moment }
carry-out-copy = Copiar os passos
carry-out-copy-of = Copiar os passos: { $way }
carry-out-copied = Os passos foram copiados como texto
carry-out-ways = { $n ->
    [one] { $n } jeito
   *[other] { $n } jeitos
}
carry-out-remind = Lembretes
carry-out-remind-about = As próximas datas com alarmes antes delas, em um arquivo que seu calendário abre
carry-out-remind-export = Salvar as datas…
carry-out-no-file-chosen = Nenhum arquivo foi escolhido. Se nenhuma janela apareceu, digite o caminho dele.
write-letter = Escrever a carta
write-e-mail = Escrever o e-mail
write-instead = Escrever uma carta em vez disso
write-instead-about = Você também pode dizer por escrito, embora as fontes não citem esse jeito.
write-title-letter = A carta
write-title-e-mail = O e-mail
write-close = Fechar
write-close-of = Fechar: { $what }
write-private = O que você diz de si fica nesta janela e vai só para este texto. Nunca é guardado.
write-name = Seu nome
write-account = Como o serviço conhece você, por exemplo um número ou endereço de e-mail
write-edited = Você mudou o texto à mão, então os campos acima não mexem nele.
write-sent-already = Este texto foi enviado. Começar de novo cria outra carta, com referência própria.
write-start-over = Começar de novo
write-to = Para
write-to-address = { $to }, { $address }
write-no-address = { $to }. O aviso não cita endereço.
write-reference = Referência
write-reference-about = { $reference }, para que os dois lados a encontrem de novo
write-subject = Assunto
write-body = Texto
write-blanks = Ainda falta preencher algo entre colchetes.
write-copy-letter = Copiar a carta
write-copy-e-mail = Copiar o e-mail
write-save-text = Salvar como texto…
write-save-pdf = Salvar como PDF…
write-save-e-mail = Salvar como rascunho de e-mail…
write-to-text = Gravar texto
write-to-pdf = Gravar PDF
write-to-e-mail = Gravar rascunho
write-copied = Copiado e anotado como preparado. Quando tiver enviado, diga abaixo.
write-saved-to = Salvo em { $path } e anotado como preparado. Quando tiver enviado, diga abaixo.
write-so-far = Cartas até agora
write-kind-letter = Carta
write-kind-e-mail = E-mail
write-item = { $kind } { $reference }
write-of = { $what } { $reference }
write-prepared-at = Você preparou em { $moment }
write-sent-question = Já enviou?
write-sent-when = Quando você enviou
write-day-range = É preciso um dia completo, de { $from } até hoje.
write-i-sent-it = Enviei
write-sent-on = Você enviou em { $day } (informado em { $moment })
write-change-day = Mudar o dia
write-sent-kept = Guardado como enviado
evidence-title = Provas
evidence-none = Nenhuma ainda
evidence-files = { $n ->
    [one] { $n } arquivo
   *[other] { $n } arquivos
}
evidence-about = Um arquivo que documenta sua escolha, como uma captura de tela, fica onde está. Só nome, tamanho e impressão digital são guardados.
evidence-choose = Escolher arquivos…
evidence-drop = ou solte-os nesta janela
evidence-path = Ou digite onde está
evidence-attach = Citar como prova
evidence-let-go = Solte, e estes arquivos são citados como prova
evidence-hashing = Lido { $done } de { $all }
evidence-stop = Parar
evidence-kept = { $n ->
    [one] { $n } arquivo está citado como prova
   *[other] { $n } arquivos estão citados como prova
}
evidence-known = Já citado; nada foi acrescentado
evidence-bytes = { $n ->
    [0] { $n } bytes
    [one] { $n } byte
   *[other] { $n } bytes
}
evidence-kb = { $n } KB
evidence-mb = { $whole },{ $tenth } MB
evidence-gb = { $whole },{ $tenth } GB
evidence-item = { $size } · citado em { $moment }
evidence-fingerprint = SHA-256 { $short }
evidence-fingerprint-of = Impressão digital de { $name }: SHA-256 { $short }
evidence-copy = Copiar a impressão digital
evidence-copy-of = Copiar a impressão digital de { $name }
evidence-copied = A impressão digital foi copiada
honoured-title = Foi respeitado?
honoured-next = Próxima: { $day }
honoured-now = Hora de verificar
honoured-all = Todas as verificações feitas
honoured-about = Refaça os passos acima até chegar à opção e veja se ela ainda diz o que você escolheu.
honoured-check = { $date }, após { $days } dias
honoured-ahead = Mais tarde
honoured-due = É agora
honoured-found = O que você encontrou?
honoured-yes = Respeitado: está como escolhi
honoured-refused = Recusado: o serviço disse não
honoured-no-answer = Sem resposta
honoured-came-back = Voltou: estava como escolhi e não está mais
honoured-note = Uma nota, se quiser
honoured-keep = Guardar
honoured-keep-of = Guardar: { $when }
honoured-needs = Diga antes o que encontrou
honoured-told = { $when }; informado em { $moment }
honoured-change = Mudar
honoured-change-of = Mudar: { $when }
honoured-write-again = Você pode escrever de novo e citar a referência { $reference }, ou consultar a autoridade de proteção de dados de onde mora.
honoured-write = Você pode escrever ao serviço, ou consultar a autoridade de proteção de dados de onde mora.
honoured-kept = O que você encontrou está guardado

## Step 7: your record

record-title = Seu registro
record-nothing-sent = Os arquivos são gravados aqui. Nada é enviado.
record-export-title = Exportar como { $format }
record-preview-of = O que o arquivo vai conter: { $format }
record-given-later = Número, hora e chave do arquivo são dados na exportação.
record-no-preview = O que o arquivo vai conter não pode ser mostrado agora. Sua escolha está a salvo.
record-show-preview = Mostrar
record-ticked = Marcado
record-not-ticked = Não marcado
record-imported = Importado de outro lugar
record-imported-about = Não decidido aqui. O que estes registros dizem não vale como escolha nesta janela.
record-imported-says = “{ $side }”, escolhido em { $moment }
record-imported-nothing = Nenhuma escolha estava anotada nele
record-imported-made = Assinado em { $made }, importado em { $taken }
record-pdf = PDF
record-pdf-about = Para ler, imprimir, enviar e conferir. O registro assinado está dentro.
record-json-ld = JSON-LD
record-json-ld-about = Para programas e para conferir. Assinado.
record-markdown = Markdown
record-markdown-about = Para ler e colar. Sem assinatura.
record-calendar = Calendário
record-calendar-about = As próximas datas, com lembretes antes delas.
record-export = Exportar…
record-export-as = Exportar como { $format }…
record-busy = Em andamento…
record-saved-to = Salvo em { $path }
record-exists = Já existe um arquivo com esse nome, e ele ficou como estava: { $path }
record-replace = Substituir
record-keep = Deixar
record-path = Ou digite onde gravar
record-write-pdf = Gravar PDF
record-write-calendar = Gravar calendário
record-write-json-ld = Gravar JSON-LD
record-write-markdown = Gravar Markdown
letter-dialog-title = Salvar a carta
letter-as-text = Texto
letter-as-pdf = PDF
letter-as-e-mail = Rascunho de e-mail
evidence-dialog-title = Escolha arquivos que documentam sua escolha
record-dialog-title = Exportar o registro
record-dialog-calendar = Salvar as datas
record-check-dialog-title = Escolha um registro para conferir
record-check = Conferir um registro
record-check-about = Solte aqui arquivos PDF ou JSON-LD, ou escolha-os. Eles só são lidos.
record-check-path = Ou digite onde está
record-check-now = Conferir
record-check-choose = Escolher arquivos…

## Answers about records that were checked

check-progress = Conferidos { $done } de { $n } { $n ->
    [one] arquivo
   *[other] arquivos
}
check-stop = Parar
check-summary = { $n } { $n ->
    [one] arquivo
   *[other] arquivos
}: { $parts }
check-count-intact = { $n } sem alteração
check-count-pages = { $n } com páginas alteradas
check-count-altered = { $n } com alteração
check-count-other = { $n } que não são registros
check-count-unreadable = { $n } que não podem ser lidos
check-row = { $answer }: { $file }
check-more = e mais { $n }
check-intact = Sem alteração
check-intact-means = Nada mudou desde a assinatura.
check-pages-changed = Páginas alteradas
check-altered = Alterado
check-altered-means = Não é o que foi assinado.
check-not-a-record = Não é um registro
check-unreadable = Não pode ser lido
check-pages-as-drawn = As páginas dizem o que diz o registro assinado.
check-pages-differ = As páginas foram alteradas. Só o registro de dentro é assinado: acredite nele.
check-pages-not-comparable = Foi feito por outra versão, então as páginas não podem ser comparadas. A assinatura cobre só o registro de dentro.
check-mode-real = Feito com as datas reais
check-mode-replay = Uma simulação, feita com datas movidas
check-mode-workshop = De uma oficina, feito para praticar
check-created = Assinado em { $created }
check-signed-by = Assinado por { $signer }
check-mine = É a chave de um aviso deste computador
check-not-mine = Outra chave, não a sua; pergunte ao dono se é dele
check-held-whole = Suas anotações ainda contêm todas as que este registro nomeia.
check-held-nothing = Não há mais aqui nenhuma anotação deste aviso.
check-held-cut = Suas anotações foram cortadas: há { $held }, e este registro fixa { $pinned }.
check-held-rewritten = Suas anotações foram reescritas: a { $number } não é a que este registro fixa.
check-held-broken = A corrente das suas anotações está quebrada antes da que este registro fixa.
check-limits = Não prova quem assinou nem o que o serviço fez.
check-look = Ver
check-look-at = Ver: { $file }
check-looked-at = O que diz o registro: { $file }
check-close = Fechar
check-import = Importar
check-import-named = Importar: { $file }
check-imported = Importado e guardado como feito em outro lugar
check-made-here = Foi exportado daqui, então não há nada a importar.
check-already-here = Já foi importado antes.
check-notice-unknown = O aviso dele não está aqui, então não pode ser importado.
check-of-a-workshop = Feito em uma oficina, então não pode ser importado.

## The record itself

receipt-title = Minhas escolhas: { $title }
receipt-about-real = O que uma pessoa escolheu sobre um aviso, anotado em seu próprio computador.
receipt-about-replay = Isto é uma simulação. As datas do aviso foram movidas para um dia posterior, para praticar. Não é uma escolha feita no prazo real.
receipt-about-workshop = Isto foi feito em uma oficina, para praticar. Não é a escolha real de ninguém.
receipt-fingerprint = O título e o sha256 são os da explicação que a pessoa leu. O sha256 é o do JSON canônico dela (RFC 8785), não o do texto da empresa.
receipt-limit-service = Diz o que a pessoa anotou. Não mostra que o serviço tenha recebido, aceitado ou respeitado a escolha.
receipt-limit-time = Os horários vêm do relógio da pessoa, que pode estar errado ou ter sido atrasado. Não provam que a escolha veio antes do último dia.
receipt-limit-person = A assinatura mostra que o arquivo não mudou desde que esta chave o assinou. Não mostra quem é a pessoa.
receipt-limit-others = Qualquer um pode fazer outra chave e outro registro. Dois registros podem se contradizer, e pode haver um posterior.
receipt-limit-notice = O que o aviso e suas fontes dizem é apresentado como eles dizem. Isso não o torna verdade.
receipt-limit-standard = Segue a estrutura da ISO/IEC TS 27560:2023 expressa no Data Privacy Vocabulary 2.3. Ninguém o certificou.
receipt-not-stated = Não consta no aviso
receipt-no-last-day = O aviso não cita último dia
receipt-day-untold = Não se sabe o último dia: não foi dito a partir de que dia se conta
page-day-untold = O último dia não é conhecido, porque não foi dito a partir de que dia se conta. A regra: { $rule }
receipt-not-shared = O aviso diz que isto não é compartilhado
receipt-until-changed = Até que a pessoa mude esta escolha
receipt-method-chosen = Escolheu “{ $side }” no { -app } e salvou
receipt-method-none-yet = Nenhuma escolha estava anotada quando este arquivo foi feito
receipt-method-closed = O último dia havia passado e nenhuma escolha estava anotada quando este arquivo foi feito
receipt-right-to-withdraw = Revogar o consentimento
receipt-right-to-object = Opor-se ao tratamento

page-across-replay = SIMULAÇÃO
page-across-workshop = OFICINA
page-across-altered = ALTERADO
page-altered = Isto não é o que foi assinado. O arquivo foi alterado depois, então não confie nele.
page-attached = O registro assinado que deu origem a estas páginas
page-foot = { $title } · registro { $record } · O arquivo anexado é o registro
page-more = { $count ->
    [one] e mais { $count }, no próprio registro
   *[other] e mais { $count }, no próprio registro
}
paper-page = Página { $page } de { $of }
page-no-choice = O aviso não oferece escolha.
page-chosen = Escolhi “{ $side }” em { $moment }, dentro do prazo.
page-chosen-after-safe-date = Escolhi “{ $side }” em { $moment }, depois do dia seguro; as fontes divergem sobre se isso vale.
page-chosen-for-the-future = Escolhi “{ $side }” em { $moment }; vale dali em diante.
page-chosen-then = A pergunta era a da revisão { $revision } da explicação do aviso.
page-chosen-at = Escolhi “{ $side }” em { $moment }.
page-closed = O último dia havia passado, e eu não tinha anotado nenhuma escolha quando este registro foi feito.
page-undecided = Eu não tinha anotado nenhuma escolha quando este registro foi feito.
page-unclear = O registro não diz com clareza o que foi escolhido.
page-told-hint = O que fiz no próprio serviço, informei depois. Está mais adiante e não é uma escolha anotada na época.
page-notice = O aviso
page-notice-title = Título
page-notice-from = De
page-notice-announced = Anunciado
page-notice-revision = Explicação
page-revision-in = revisão { $revision }, idioma { $language }
page-notice-fingerprint = Impressão digital da explicação
page-made = Registro feito
page-window = Prazo para escolher
page-window-no-choice = A data
page-day-safe = Último dia seguro
page-day-latest = Pela contagem mais longa
page-day-to-know = O dia em questão
page-day-assumed = O dia em que a contagem começa não foi informado, então foi usado o primeiro possível.
page-what-ends = O que acaba então
page-ends-right = A própria escolha.
page-ends-sharing = Depois disso o compartilhamento pode começar. Recusar continua possível.
page-ends-past = Uma escolha posterior vale só para o futuro.
page-fates = O que muda ao recusar
page-fates-no-choice = O que acontece
page-fate-stops = Cessa
page-fate-continues = Continua
page-fate-unclear = Incerto
page-fate-kept = É mantido
page-fate-lost = É perdido
page-purpose = { $purpose } ({ $recipient })
page-further-on = { $count ->
    [one] e mais { $count }, adiante
   *[other] e mais { $count }, adiante
}
page-signer = Quem assinou
page-qr = A chave de quem assinou como código QR
page-not-signed = O registro é o arquivo JSON-LD assinado; um PDF o traz anexado. Estas páginas vêm dele e não são assinadas.
page-check = Para conferir, solte este arquivo no { -app } ou execute { $command }. Ele não cita ninguém: pergunte a quem o deu se esta chave é dessa pessoa.
page-limits = O que isto não prova
page-limits-more = O que mais isto não prova
page-outcomes = O que é compartilhado
page-what = O quê
page-where = Com quem e para quê
page-limit = Dá para limitar?
page-after = Ao recusar
page-after-no-choice = O que acontece
page-place = { $recipient }: { $purpose }
page-limit-yes = sim
page-limit-no = não
page-limit-partly = em parte
page-limit-unclear = não se sabe
page-after-stops = cessa
page-after-continues = continua
page-after-unclear = incerto
page-right-kept = é mantido
page-right-lost = é perdido
page-not-shared = O que não é compartilhado, como diz o aviso
page-not-shared-item = { $data } ({ $place })
page-unaffected = Sobre o que ninguém pode escolher
page-days = Como os dias foram contados
page-days-rule = Regra
page-days-last = Último dia
page-days-source = Fonte
page-days-holds = Para mim
page-days-end-of = fim de { $date } ({ $zone })
page-days-counted = vale, a contagem vai até aqui
page-days-applies = vale
page-days-falls-away = não vale
page-history = Histórico
page-zone = Daqui em diante, todos os horários são do relógio de { $zone }.
page-entry = { $moment }: { $what }
page-entry-unknown = Algo desconhecido aqui: { $fact }
page-opened = Abri o aviso, revisão { $revision }
page-replay-started = Comecei uma simulação, com o anúncio em { $day }
page-anchor-announced = Informei que foi anunciado em { $day }
page-anchor-shown = Informei que o aviso me foi mostrado em { $day }
page-anchor-accepted = Informei que concordei em { $day }
page-anchor-sent = Informei que foi enviado em { $day }
page-anchor-received = Informei que recebi em { $day }
page-anchor-registered = Informei que me cadastrei em { $day }
page-anchor-taken-back = Retirei um dia informado antes
page-decided = Escolhi “{ $side }”
page-told = Informado depois: “{ $side }”
page-step-done = Marquei: { $step }
page-step-undone = Desmarquei: { $step }
page-exported = Exportei um registro ({ $format })
page-guessed = { $count ->
    [one] Dei palpite sobre { $count } linha antes de ver as respostas; ele está no registro assinado
   *[other] Dei palpites sobre { $count } linhas antes de ver as respostas; eles estão no registro assinado
}
page-calendar-exported = Exportei as datas para um calendário
page-letter-prepared = Preparei a carta { $reference }
page-letter-sent = Enviei a carta { $reference } em { $day }
page-evidence-attached = Citei um arquivo como prova: { $name }
page-outcome-checked = Verifiquei se foi respeitado: { $found }
page-found-honoured = foi respeitado
page-found-refused = o serviço recusou
page-found-no-answer = sem resposta
page-found-came-back = o compartilhamento tinha voltado
page-imported = Importei um registro feito em outro lugar: { $record }
page-clock-corrected = Declarei que o relógio estava errado quando dizia { $was }
page-steps = Colocar em prática
page-ticked = { $step } (marcado em { $moment })
page-letters = Cartas
page-letter-and-sent = { $reference }: preparada em { $moment }, enviada em { $day }
page-letter-not-sent = { $reference }: preparada em { $moment }, não marcada como enviada
page-evidence = Provas
page-evidence-name = Arquivo
page-evidence-size = Tamanho
page-evidence-hash = SHA-256
page-bytes = { $size } bytes
page-checks = Foi respeitado?
page-check-day = Previsto para
page-check-found = Encontrado
page-check-note = Minha nota
page-check-done = { $found } ({ $moment })
page-check-open = ainda não verificado
page-told-title = Informado depois
page-told-about = Feito no próprio serviço, como informei mais tarde. Não é uma escolha feita aqui na época.
page-told-item = “{ $side }”, { $when }; informado em { $moment }.
page-told-backed = O que documenta isso: { $backed }
page-imported-title = Registros de outro lugar
page-imported-about = Dito por registros feitos em outro lugar. Nada disso foi decidido aqui.
page-imported-item = { $record }, feito em { $made }, importado em { $moment }
page-imported-says = Diz: “{ $side }”, { $moment }
page-imported-key = Assinado por
page-record = Identificação do registro
page-record-own = Este registro
page-record-replaced = Substitui

verify-why-not-pdf = O arquivo não é um PDF.
verify-why-pdf-too-large = O PDF passa de 16 MiB.
verify-why-attachment-too-large = O que está anexado ao PDF é maior que qualquer registro.
verify-why-pdf-damaged = O PDF está danificado, ou é só uma parte.
verify-why-pdf-encrypted = O PDF está protegido por senha. Salve-o sem ela e confira de novo.
verify-why-pdf-no-record = Nenhum registro está anexado ao PDF.
verify-why-pdf-several = Mais de um registro está anexado ao PDF, então não se sabe qual vale.
verify-why-pdf-unknown-packing = O registro no PDF está empacotado de um jeito desconhecido aqui.
verify-why-pdf-too-deep = As partes do PDF estão mais aninhadas que em qualquer página com registro.
verify-why-pdf-too-much = O PDF contém ou desempacota mais que qualquer página com registro.
verify-why-too-large = É maior que qualquer registro.
verify-why-not-json = Não pode ser lido como JSON. Talvez seja outro tipo de arquivo, ou só uma parte.
verify-why-another-kind = Pode ser lido, mas não é o registro de uma escolha.
verify-why-unknown-version = É um registro de uma versão desconhecida aqui. Uma versão mais nova do { -app } talvez possa conferi-lo.
verify-why-incomplete = Está assinado, mas faltam partes que todo registro tem.
verify-why-duplicate-name = Um nome aparece duas vezes, então poderia ser lido de dois jeitos.
verify-why-other-kind = Contém algo que nenhum registro contém: um número solto, true, false ou null.
verify-why-too-deep = As partes estão mais aninhadas que em qualquer registro.
verify-why-member-besides = Algo foi acrescentado ao lado do registro e da assinatura.
verify-why-no-proof = Falta a assinatura.
verify-why-not-one-proof = No lugar da única assinatura há outra coisa.
verify-why-proof-members = A assinatura tem uma parte desconhecida, ou falta uma.
verify-why-proof-kind = A assinatura é de outro tipo.
verify-why-key-kind = A chave é de outro tipo.
verify-why-key-names-differ = A assinatura cita duas chaves diferentes.
verify-why-signature-form = A assinatura não está escrita como uma assinatura.
verify-why-signature-bad = A assinatura não corresponde ao conteúdo.

## The letter

letter-blank-name = [seu nome]
letter-blank-account = [sua conta, como número ou endereço de e-mail]
letter-subject = Oposição ao seu aviso de { $announced }, referência { $reference }
letter-greeting = Olá,
letter-choice = Em { $announced } vocês anunciaram mudanças. Pelo que entendi, posso escolher: “{ $question }”
letter-answer = Minha resposta é: “{ $side }”.
letter-covers = Recuso o uso dos meus dados para o seguinte, e para nada mais:
letter-keeps = Recuso para manter o seguinte, e não peço nada mais:
letter-keep = Continuo usando o serviço. Este pedido não encerra minha conta.
letter-side-effects = Por favor, me avisem antes se isso tiver efeitos colaterais na minha conta ou no que posso usar. Nesse caso, não mudem nada até eu responder.
letter-confirm = Se não tiver, por favor atendam ao pedido e confirmem por escrito, com o dia a partir do qual vale e minha referência { $reference }. Usem os dados de contato que vocês têm na minha conta.
letter-gdpr = Esta é uma oposição com base no artigo 21 do RGPD (GDPR). O artigo 12(3) dá um mês para a resposta.
letter-account = Minha conta: { $account }
letter-closing = Atenciosamente
letter-phone-side-effects = Por favor, me diga antes de fazer qualquer coisa: isso tem efeitos colaterais na minha conta ou no que posso usar? Se tiver, não mude nada ainda.
letter-phone-confirm = Se não tiver, por favor atenda ao pedido e me confirme por escrito, com o dia a partir do qual vale. Minha referência é { $reference }.
letter-phone-note = Com quem estou falando? Vou anotar seu nome, o dia e a hora.

## The calendar

reminder-none-no-date = Não há data para lembrar: este aviso não tem último dia que possa ser calculado.
reminder-none-all-past = Não há nada para lembrar: todas as datas já passaram.
reminder-replay = SIMULAÇÃO { $title }
reminder-workshop = OFICINA { $title }
reminder-replay-about = Isto é uma simulação: as datas foram movidas. Nada acaba neste dia.
reminder-workshop-about = Isto foi feito em uma oficina, para praticar. Nada acaba neste dia.
reminder-title-right-expires = { $service }: último dia para escolher
reminder-title-sharing-starts = { $service }: último dia antes de o compartilhamento poder começar
reminder-title-not-retroactive = { $service }: último dia antes de uma escolha valer só para o futuro
reminder-title-open-ended = { $service }: dia citado para uma escolha
reminder-title-no-choice = { $service }: último dia antes de a mudança entrar em vigor
reminder-question = O que há a escolher: { $question }
reminder-ends = O que acaba então: { $what }
reminder-after-right-expires = Depois deste dia não dá mais para escolher.
reminder-after-sharing-starts = Depois deste dia o compartilhamento pode começar. Você ainda pode recusar mais tarde; vale dali em diante.
reminder-after-not-retroactive = Uma escolha feita depois vale só para o futuro.
reminder-after-open-ended = Você pode escolher também em qualquer dia posterior.
reminder-after-no-choice = Entra em vigor, faça você o que fizer.
reminder-readings = Como os dias são contados:
reminder-reading-counted = { $end }: { $rule } (a contagem vai até aqui)
reminder-reading-applies = { $end }: { $rule }
reminder-reading-moot = { $end }: { $rule } (não vale para você)
reminder-postmarked = Vale o carimbo do correio.
reminder-end-of-day = Fim de { $date } ({ $zone })
reminder-ways = Como colocar em prática:
reminder-way-in-app = No aplicativo: { $way }
reminder-way-web = Na web: { $way }
reminder-way-letter = Por carta: { $way }
reminder-way-e-mail = Por e-mail: { $way }
reminder-way-phone = Por telefone: { $way }
reminder-in-a-week = Falta uma semana. { $title }
reminder-in-a-day = Falta um dia. { $title }
reminder-in-two-hours = Faltam duas horas. { $title }
reminder-check = Foi respeitado? { $service }
reminder-check-about = Há { $days } dias você colocou em prática sua escolha, ou a fez: “{ $side }”
reminder-check-how = Veja no próprio serviço se sua escolha ainda vale. Se você escreveu a ele, procure a resposta. Depois anote no { -app } o que encontrou e guarde uma captura de tela.

## Trouble and refusals

trouble-details = Detalhes
trouble-dismiss = Dispensar
err-ledger-not-opened = Não foi possível abrir suas escolhas guardadas. Elas estão intactas, mas nada pode ser salvo agora.
rec-ledger-not-opened = Confira se dá para ler e gravar na pasta e abra o programa de novo.
err-ledger-newer = Suas escolhas foram guardadas por uma versão mais nova deste programa. Elas ficam como estão.
rec-ledger-newer = Use a versão mais nova para abri-las.
err-ledger-damaged = O arquivo em que suas escolhas são guardadas está danificado ou não é deste programa. Ele ficou como está, e nada pode ser salvo agora.
rec-ledger-damaged = Mova-o para outra pasta, inicie o programa de novo e recupere uma cópia nas configurações. O arquivo: { $path }
err-ledger-gone = O arquivo em que suas escolhas são guardadas sumiu, ou há outro no lugar dele. Nada mais é salvo.
rec-ledger-gone = Antes de fechar esta janela: “Fazer cópia”, nas configurações, ainda grava tudo em um arquivo. Depois inicie o programa de novo e recupere esse arquivo.
err-ledger-emptied = O arquivo em que suas escolhas são guardadas falta ou está vazio, embora registros já tenham sido assinados aqui. Isso foi feito fora deste programa.
rec-ledger-emptied = Se você tem uma cópia, recupere-a nas configurações. Os registros que exportou continuam bons.
err-keys-not-opened = Não foi possível abrir as chaves que assinam seus registros. As escolhas são guardadas como sempre, mas nada pode ser assinado agora.
rec-keys-not-opened = Confira se dá para ler e gravar na pasta das chaves e abra o programa de novo.
err-keys-remain = O aviso foi removido, mas não foi possível remover as chaves dele.
rec-keys-remain = Abra os detalhes para ver qual arquivo restou e apague-o à mão.
err-not-saved = Isso não foi salvo. O que foi salvo antes está a salvo.
rec-not-saved = Confira se dá para gravar na pasta e se há espaço, e tente de novo.
err-chain-broken = As anotações deste aviso foram alteradas fora deste programa. Nada foi consertado nem removido, e nada mais é salvo para ele.
rec-chain-broken = Compare com um registro que você exportou antes. Para continuar, remova este aviso em Meus avisos e recupere uma cópia. Os outros avisos não são afetados.
err-not-exported = O arquivo não foi gravado. Nenhum arquivo pela metade ficou para trás; sua escolha está a salvo.
rec-not-exported = Escolha outra pasta e tente de novo.
err-file-exists = Já existe um arquivo com esse nome. Ele ficou como estava.
rec-file-exists = Escolha outro nome, ou mande substituir o arquivo.
err-date-not-possible = Esse dia não foi guardado. Ele é anterior ao anúncio ou está no futuro.
rec-date-not-possible = Nada mudou. Informe o dia como foi, ou deixe como desconhecido.
err-notice-unknown = Não há aqui nenhum aviso com esse nome. Nada mudou.
rec-notice-unknown = Escolha um dos abaixo.
said-work-stopped = Interrompido. O que foi feito até ali continua valendo.
said-next-participant = Tudo pronto para a próxima pessoa. Nada da anterior ficou nesta janela.
said-workshop-left = A oficina acabou. Estes são os seus próprios avisos.
said-another-is-open = Outro aviso já estava aberto, então nada foi gravado nem guardado.
said-no-file-chosen = Nenhum arquivo foi escolhido. Se nenhuma janela apareceu, abra um aviso e digite o caminho do arquivo no passo 7 dele.
err-not-readable = Não foi possível ler esse arquivo como registro. Ele ficou como estava.
rec-not-readable = Escolha o arquivo que foi exportado como registro.
err-evidence-not-read = Não foi possível ler esse arquivo, então ele não está citado como prova. Ele ficou como estava.
rec-evidence-not-read = Confira se ele pode ser aberto e escolha-o de novo.
err-notice-broken = Um dos seus próprios avisos tem problemas e não é mostrado. Os outros estão em ordem.
rec-notice-broken = Abra os detalhes para ver o primeiro problema, conserte o arquivo e abra o programa de novo.
err-settings-not-kept = Não foi possível guardar suas configurações. Elas valem até você fechar esta janela; suas escolhas estão a salvo.
rec-settings-not-kept = Confira se dá para gravar na pasta.
err-not-written = O arquivo não foi gravado, e nada ficou pela metade.
rec-not-written = Escolha outra pasta ou outro nome, ou libere espaço no disco.
err-not-restored = Este arquivo não pode ser lido como cópia. O que está guardado aqui continua como estava.
rec-not-restored = Escolha um arquivo gravado com “Fazer cópia”.
err-no-such-file = Não há arquivo com esse nome, ou é uma pasta ou está vazio. Nada foi alterado.
rec-no-such-file = Confira o nome e a pasta e tente de novo.
err-not-deleted = Nem tudo pôde ser apagado.
rec-not-deleted = Feche todas as outras janelas deste programa e tente de novo, ou apague a pasta à mão.

## Command line

cli-no-display = O Fair Notice precisa de uma tela, e daqui não se chega a nenhuma. Abra-o na sua área de trabalho; check, list, export, verify e tally funcionam sem ela.
cli-no-window = Não foi possível abrir a janela ({ $cause }). Ela precisa de uma tela e destes pacotes (com os nomes do Debian): { $packages }. check, list, export, verify e tally funcionam sem ela.
cli-right-to-left = { $tag } é escrito da direita para a esquerda, o que ainda não pode ser mostrado na ordem certa; estas podem ser escolhidas: { $languages }
cli-about = O Fair Notice { $version } explica um aviso de compartilhamento de dados, conta os dias e registra sua escolha. Nunca abre conexão de rede. Tudo é guardado em { $folder }.

## A notice that a person writes themself

form-title = { $who }, { $year }
form-announcement = { $date }
form-lead-right-expires = Depois do último dia, a escolha acaba.
form-lead-sharing-starts = A partir desse dia pode começar. Você pode recusar depois também.
form-lead-not-retroactive = Você pode recusar depois também; aí vale só para o futuro.
form-lead-open-ended = Você pode recusar a qualquer momento.
form-lead-no-choice = Nenhuma escolha é oferecida.
form-ends-right-expires = A própria escolha.
form-ends-sharing-starts = Nada: você pode recusar depois também. Mas a partir daí pode começar.
form-ends-not-retroactive = O tempo em que um não deixa você totalmente de fora. Depois vale só para o futuro.
form-ends-open-ended = Nada acaba.
form-ends-no-choice = Nenhuma escolha acaba, porque nenhuma é oferecida.
form-if-nothing = Acontece como anunciado.
form-if-opt-out = O que você pode limitar cessa; o resto continua.
form-no-opt-out = Não há nada para recusar.
form-data-unnamed = seus dados
form-purpose-unnamed = fins que ele não diz
form-recipient-unnamed = Outros
form-part-company = a empresa
form-part-recipient = recebe
form-source = O próprio aviso
form-question = { $who } pode continuar com isso?
form-unchanged = O que o aviso não deixa limitar.
form-opt-out = Dizer não
form-opt-out-means = Você avisa { $who } do jeito que o aviso indica.
form-allow = Deixar acontecer
form-allow-means = Você não faz nada.
form-contact-unnamed = o lugar que o aviso indica
form-way-in-app = No aplicativo
form-way-in-app-tell = Abra e desligue: { $contact }
form-way-in-app-keep = Faça uma captura de tela com a data.
form-way-web = No site
form-way-web-tell = Abra e desligue: { $contact }
form-way-web-keep = Faça uma captura de tela com a data.
form-way-letter = Por carta
form-way-letter-tell = Escreva que você recusa, assine e envie para: { $contact }
form-way-letter-keep = Guarde uma cópia e o recibo do correio.
form-way-e-mail = Por e-mail
form-way-e-mail-tell = Escreva que você recusa para: { $contact }
form-way-e-mail-keep = Guarde o que enviou e o que responderem.
form-way-phone = Por telefone
form-way-phone-tell = Ligue e diga não: { $contact }
form-way-phone-keep = Anote o dia, a hora e com quem falou.
form-rule-by = até o fim de { $date }
form-rule-from = a partir de { $date }
form-rule-announced = { $days } dias depois do anúncio
form-rule-shown = { $days } dias depois que você viu
form-rule-accepted = { $days } dias depois que você concordou
form-rule-sent = { $days } dias depois do envio
form-rule-received = { $days } dias depois de receber
form-rule-registered = { $days } dias depois do seu cadastro
form-bank-what = O banco compartilha o que sabe sobre você, por até sete motivos.
form-bank-data = dados pessoais
form-bank-transactions = transações e experiências
form-bank-creditworthiness = capacidade de crédito
form-bank-bureaus = Birôs de crédito, tribunais
form-bank-itself = O próprio banco
form-bank-partners = Outras empresas financeiras
form-bank-affiliates = Suas afiliadas
form-bank-others = Empresas sem ligação com ele
form-bank-everyday = atividade do dia a dia
form-bank-own-marketing = publicidade própria
form-bank-joint = publicidade conjunta
form-bank-affiliates-everyday = dia a dia das afiliadas: transações
form-bank-affiliates-credit = dia a dia das afiliadas: capacidade de crédito
form-bank-affiliates-marketing = publicidade das afiliadas
form-bank-others-marketing = publicidade de empresas sem ligação
form-carrier-what = A operadora usa seus registros de chamadas e contas para publicidade.
form-carrier-records = registros de chamadas e contas
form-carrier-itself = A própria operadora
form-carrier-agents = Seus agentes e afiliadas
form-carrier-new = publicidade de serviços que você ainda não tem
form-carrier-same = publicidade de mais do que você já tem

## Adding a notice

add-title = Adicionar um aviso
add-correct-title = Corrigir um aviso
add-by-hand = À mão
add-by-hand-about = Quatro campos, dois minutos: quem, o quê, até quando, como.
add-from-form = Com um formulário
add-from-form-about = Avisos de bancos e operadoras têm em toda parte as mesmas linhas; você preenche as respostas da empresa.
add-from-file = De um arquivo
add-file-about = Um aviso é um arquivo. Ele é lido e conferido aqui; nada é adicionado antes que você diga.
add-kind-bank = Um banco dos EUA
add-kind-carrier = Uma operadora dos EUA
add-kind-empty = Formulário vazio
add-who = De quem é o aviso?
add-what = O que muda, em uma frase?
add-whom = Quem recebe os dados, se o aviso disser?
add-rows = O que é compartilhado
add-row-data = O quê
add-row-recipient = Com quem
add-row-purpose = Para quê
add-row-field = { $label } ({ $n })
add-row-number = Linha { $n }
add-row-question = { $row }. { $question }
add-row-limit = Dá para limitar?
add-row-add = Adicionar uma linha
add-row-remove = Remover a linha
add-row-remove-name = Remover a linha { $n }
add-until = O que acontece nesse dia?
add-ends-right-expires = Depois dele não posso mais escolher
add-ends-sharing-starts = O compartilhamento pode começar; posso recusar depois também
add-ends-not-retroactive = Depois só posso recusar para o futuro
add-ends-open-ended = Não há dia: posso recusar a qualquer momento
add-ends-no-choice = Não posso escolher; é só um dia para saber
add-counted-day = Uma data
add-counted-from = Um número de dias
add-last-day = Último dia
add-first-day = O dia em que começa
add-days = Quantos dias?
add-days-from = Contados a partir de um dia que só você conhece e diz na etapa 1: { $from }.
add-counted-since = Contados a partir do dia
add-how = Como se diz não?
add-contact = Endereço, número ou menu, como o aviso indica
add-head = De onde vem
add-announced = Quando saiu?
add-places = Onde vale?
add-places-about = Códigos como US, DE ou EU, separados por vírgulas. Vazio se o aviso não disser.
add-more = Mais, se você souber
add-save = Adicionar este aviso
add-save-correction = Salvar a correção
add-undo = Desfazer
add-lacks = { $n ->
        [one] Ainda falta uma coisa.
       *[other] Ainda faltam { $n } coisas.
    }
add-lack-who = Diga o nome da empresa.
add-lack-what = Diga em uma frase o que muda.
add-lack-row = Diga o que é compartilhado, ou para quê.
add-lack-day = Digite um dia completo, como 24 de dezembro de 2026.
add-lack-day-too-early = Esse dia não vem depois do dia em que saiu.
add-lack-days = Digite um número de 1 a 3660.
add-lack-places = Use códigos separados por vírgulas, como US, DE.
add-lack-choice = Nada aqui pode ser limitado. Diga qual linha pode, ou que não há escolha.
add-preview = Assim será mostrado
add-preview-empty = Preencha os campos; o aviso aparece aqui.
add-preview-unshared = não é compartilhado
add-preview-more = e mais { $n }
add-file-choose = Escolher um arquivo…
add-file-drop = Ou solte-o nesta janela.
add-file-path = Ou digite onde ele está
add-file-read = Ver
add-file-dialog = Escolher um aviso
add-file-unreadable = Não foi possível ler esse arquivo. Ele ficou como estava, e nada foi adicionado.
add-file-company = Empresa
add-file-from = De onde
add-file-revision = Revisão
add-file-language = Idioma
add-file-fingerprint = Impressão digital
add-file-looks-like = O nome da empresa parece o de um aviso que veio com este programa: { $title }. Confira quem lhe deu o arquivo.
add-file-new = Pode ser adicionado.
add-file-same = Você já tem exatamente este aviso.
add-file-revises = Uma revisão mais nova que a sua, que é a { $had }. O que você decidiu continua legível.
add-file-not-newer = Você tem a revisão { $has } com outras palavras. Só uma mais nova toma o lugar dela.
add-file-bundled = Um aviso que veio com este programa tem esse nome e não pode ser substituído. Com outro nome em “slug” ele passa a ser seu.
add-file-problems = { $n ->
        [one] Não pode ser adicionado: um problema.
       *[other] Não pode ser adicionado: { $n } problemas.
    } O arquivo ficou como estava.
add-file-problem = Linha { $line }, coluna { $column }: { $problem }
add-file-more = E mais { $n }.
share-notice = Salvar o aviso como arquivo…
share-dialog = Salvar o aviso
share-kind = Aviso
correct-notice = Corrigir
said-notice-added = Adicionado. Fica só neste computador.
said-notice-shared = Salvo em { $path }. O arquivo contém o aviso e nada sobre você.
said-days-saved = { $count ->
        [one] Os dias de um aviso foram salvos em { $path }.
       *[other] Os dias de { $count } avisos foram salvos em { $path }.
    }
err-notice-not-kept = Não foi possível guardar ou remover o aviso por inteiro. Suas escolhas estão seguras.
rec-notice-not-kept = Veja se dá para escrever na pasta e tente de novo.

## My notices, when there are many

home-add = Adicionar um aviso
home-all-days = Todos os dias como calendário…
home-search = Buscar
home-library = Mais avisos
home-library-order = Os mais novos primeiro
home-to-check = Foi respeitado?
home-to-check-order = Os mais atrasados primeiro
home-check-due = A conferir desde { $date }
home-check = Conferir
home-any-state = Qualquer estado
home-states-name = Estado: { $shown }
home-state-decide = Para decidir até um dia
home-state-open = Aberto sem dia
home-state-untold = Data desconhecida
home-state-decided = Decidido
home-state-check = A conferir
home-state-closed = Encerrado
home-state-no-choice = Sem escolha
home-any-place = Qualquer lugar
home-places-name = Lugar: { $shown }
home-found = { $n ->
        [0] Nenhum aviso combina.
        [one] Um aviso combina.
       *[other] { $n } avisos combinam.
    }
home-show-all = Mostrar todos
place-eu = União Europeia
place-us = Estados Unidos
place-gb = Reino Unido
place-ca = Canadá
place-ch = Suíça
place-hk = Hong Kong
place-is = Islândia
place-kr = Coreia do Sul
place-li = Liechtenstein
place-no = Noruega

## What a new revision changed

changes-title = O que mudou desde que você decidiu
changes-count = { $n ->
        [one] uma mudança
       *[other] { $n } mudanças
    }
changes-added = Novo: { $words }
changes-removed = Saiu: { $words }
changes-changed = { $was } → { $now }
changes-nothing = nada
changes-words = Palavras
changes-row = O que é compartilhado
changes-day = Dias
changes-choice = Escolha
changes-way = Como colocar em prática
changes-claim = Quem diz o quê
changes-name = Nomes

## A notice as a file

share-title = Este aviso como arquivo
share-revision = revisão { $revision }
share-fingerprint = Sua impressão digital, a mesma em toda parte: { $fingerprint }
share-write = Salvar o arquivo
correct-in-file = Ele não foi escrito com um formulário. O arquivo está em { $folder }; dê a ele uma revisão mais alta e reinicie, ou solte-o nesta janela.

## The workshop: the strip over every page, and what is asked before everything goes

workshop-title = Oficina
workshop-day = Dia { $day } de { $days }
workshop-day-over = Acabou desde o dia { $days }
workshop-day-past = Depois do dia { $days }, por uma contagem
workshop-desk = Página de quem conduz
workshop-next-participant = Próxima pessoa
workshop-leave = Sair da oficina
workshop-next-title = Dar lugar à próxima pessoa?
workshop-next-what = Tudo desta pessoa é apagado: escolhas, cartas, chaves, o que foi digitado e o que foi copiado daqui. Antes dá para exportar um registro. Os arquivos exportados ficam onde estão, e as mãos da sala também.
workshop-next-do = Começar de novo
workshop-leave-title = Sair da oficina?
workshop-leave-what = O que foi feito nela é apagado, as mãos da sala também. Os arquivos exportados ficam. Seus próprios avisos estão como estavam.
workshop-leave-do = Sair
workshop-export-first = Exportar antes um registro
workshop-stay = Ficar

## The facilitator’s page

workshop-to-notice = Para o aviso
workshop-what = Em uma oficina o relógio anda tão rápido quanto você quiser, e nada é guardado neste computador. Os registros feitos aqui dizem que vêm de uma oficina.
workshop-notice = Aviso
workshop-other-notices = Qualquer outro aviso pode ser aberto em Meus avisos; relógio, passos, folha e contagem funcionam lá também.
workshop-tracks = Roteiros
workshop-tracks-what = O que perguntar e o que dizer, em uma ordem que cabe no tempo. Page Down segue adiante.
workshop-no-plan = Ninguém escreveu ainda perguntas para este aviso.
workshop-no-notice = Nenhum aviso foi escolhido ainda
workshop-track-begin = { $minutes ->
    [one] Começar { $minutes } minuto
   *[other] Começar { $minutes } minutos
}
workshop-stop = Roteiro de { $minutes } min · parte { $stop } de { $stops }
workshop-time = { $time } de { $of }
workshop-time-here = aqui { $time } de { $of }
workshop-time-over = aqui { $time } de { $of }, passou do tempo
workshop-next-stop = Depois: { $what }
workshop-next-nothing = É a última parte.
workshop-reveal = Revelar
workshop-track-end = Encerrar o roteiro
workshop-show-notice = O aviso
workshop-show-question = Uma pergunta
workshop-show-day = O dia
workshop-show-screens = A mesma escolha em duas telas
workshop-show-choice = A sala escolhe
workshop-show-tally = O que a sala descobriu
workshop-question-of = Pergunta { $place } de { $count }
workshop-answer-yes = Sim
workshop-answer-no = Não
workshop-answer-cant-tell = Não se sabe
workshop-hand-fewer = Uma mão a menos: { $answer }
workshop-hand-more = Uma mão a mais: { $answer }
workshop-hands-of = { $count } de { $people } mãos
workshop-hands-capped = { $count } de { $people } mãos: não mais do que pessoas
workshop-ask-again = Perguntar de novo
workshop-what-sources-say = é o que dizem as fontes
workshop-sources = Fontes: { $names }
workshop-disputed = { $sources }. Elas divergem: quem diz o quê está no aviso.
workshop-score-none = Nenhuma resposta foi revelada ainda
workshop-score = { $n ->
    [one] { $right } de { $hands } mãos acertaram, em uma pergunta
   *[other] { $right } de { $hands } mãos acertaram, em { $n } perguntas
}
workshop-right-of = Certo: { $answer } · { $right } de { $count } mãos
workshop-room-chooses = Em nome da sala
workshop-room-chose = A sala escolheu: { $side }
workshop-room-undecided = A sala ainda não escolheu
workshop-refused = Recusado: também para a sala é tarde demais.
workshop-closed = Encerrado por todas as contagens desde { $moment }: agora qualquer escolha é recusada.
workshop-not-yet-open = Não abre antes de { $moment }: agora qualquer escolha é recusada.
workshop-over = Acabou
workshop-screens-what = Alguém procura em cada uma das duas telas como dizer não. O tempo corre até a escolha aparecer.
workshop-trial-hidden = Começar: como em 2016
workshop-trial-neutral = Começar: duas respostas iguais
workshop-trial-drop = Parar
workshop-trial-found = { $screen }: à vista após { $time }, no fim “{ $side }”
workshop-trial-never = { $screen }: nunca à vista, no fim “{ $side }”

## The time machine

workshop-clock = Máquina do tempo
workshop-run = Deixar o tempo andar
workshop-pause = Parar o tempo
workshop-day-back = Um dia de volta
workshop-day-on = Um dia adiante
workshop-jump-day = Dia { $day }
workshop-jump-last-hour = Última hora
workshop-jump-last-minute = Último minuto
workshop-jump-after = Depois do fim
workshop-pace = Minutos para 30 dias
workshop-pace-faster = Um minuto a menos
workshop-pace-slower = Um minuto a mais

## The room, and what it sees

workshop-room = A sala
workshop-window-title = Fair Notice: a sala
workshop-window-open = Abrir a janela da sala
workshop-window-close = Fechar a janela da sala
workshop-show-here = Mostrar nesta janela
workshop-here-close = Voltar à página
workshop-here-keys = H esconde estes controles, B escurece a imagem, F11 volta
workshop-room-keys = F9 janela da sala: arraste-a para o projetor, F11 lá preenche a tela. F11 aqui mostra a imagem nesta janela. B escura, Page Down adiante, Page Up de volta.
workshop-blank = Escurecer
workshop-unblank = Mostrar de novo
workshop-is-blank = A imagem está escura
workshop-people = Pessoas na sala
workshop-people-fewer = Uma pessoa a menos
workshop-people-more = Uma pessoa a mais
workshop-people-count = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
workshop-of = Oficina: { $title }

## The same choice on two screens, in our own words

screens-hidden = Como em 2016
screens-neutral = Duas respostas iguais
screens-title = Nossos termos mudaram
screens-lead = Para continuar, concorde com os novos termos e com a política de privacidade. Eles falam de funções novas e de como os dados são usados.
screens-read-more = Ler mais sobre o que mudou
screens-long-text = Um texto longo
screens-box = Compartilhar os dados da minha conta com o Facebook, para anúncios melhores lá
screens-agree = Concordar
screens-neither = Você pode continuar usando o serviço nos dois casos.

## The handout

handout-title = Folha para distribuir
handout-what = O aviso em uma página para todos: a tabela, as datas, os passos e espaço para anotações. As datas são as reais.
handout-save = Salvar como PDF
place-write = Gravar ali
handout-dialog-title = Salvar a folha
handout-kind = PDF
handout-foot = Fair Notice, folha para distribuir. Diz o que dizem as fontes do aviso, e nada de ninguém na sala.
handout-table = O que é compartilhado
handout-over = Já passou: o último dia foi { $date }.
handout-data = O quê
handout-whom = Com quem, para quê
handout-limit = Dá para limitar?
handout-after = Depois de recusar
handout-more = { $count ->
    [one] Mais { $count } linha está no programa
   *[other] Mais { $count } linhas estão no programa
}
handout-not-shared = Diz-se que não é compartilhado
handout-dates = Até quando
handout-if-nothing = Se você não fizer nada
handout-if-opt-out = Se você disser não
handout-steps = Como dizer não
handout-notes = Anotações

## A folder of records, counted

tally-title = Contagem
tally-what = Conta uma pasta de registros exportados: um voto para cada chave e aviso, e vale o histórico mais longo. Escolhas reais, simulações e oficinas ficam separadas. Um número menor que 5 é juntado a outro, para não apontar ninguém.
tally-choose = Escolher uma pasta
tally-dialog-title = Uma pasta de registros
tally-path = Ou digite a pasta
tally-count = Contar
tally-progress = { $done } de { $n } arquivos
tally-of = Contado: { $path }
tally-real = Escolhas reais
tally-replay = Simulações
tally-workshop = Oficinas
tally-votes = { $count ->
    [one] { $mode }: { $count } voto
   *[other] { $mode }: { $count } votos
}
tally-empty = Nenhum registro desta pasta pode ser contado.
tally-opt-out = Recusaram
tally-allow = Permitiram
tally-merged = + une números que sozinhos seriam pequenos demais.
tally-change = Primeiro “{ $from }”, no fim “{ $to }”: { $count }
tally-changes-not-told = Quem mudou de ideia não é dito: um número menor que 5 poderia ser deduzido.
tally-guesses = Os palpites
tally-rows = { $count ->
    [one] { $count } linha
   *[other] { $count } linhas
}
tally-row = { $what }, { $whom }. É compartilhado, ou tirado?
tally-no-guess = Sem palpite
tally-duplicates = { $count ->
    [one] Um registro deu lugar a outro da mesma chave e aviso.
   *[other] { $count } registros deram lugar a outros da mesma chave e aviso.
}
tally-left-out = { $count ->
    [one] Um arquivo ficou de fora
   *[other] { $count } arquivos ficaram de fora
}
tally-more = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}
tally-no-choice = O aviso dele não oferece escolha
tally-twice = Contar uma pasta, esperar mais um registro e contar de novo pode revelar o que escolheu quem chegou. Conte uma vez, quando todos tiverem entregado o seu.
tally-save = Salvar como tabela
tally-save-dialog-title = Salvar os números
tally-save-kind = Tabela (CSV)

## Problems of a notice's file

problem-file-too-large = o arquivo tem mais de 1 MiB; encurte-o
problem-not-utf8 = isto não é UTF-8; salve o arquivo como texto UTF-8
problem-syntax = isto não é TOML: { $message }
problem-key-twice = esta chave já estava na mesma tabela; deixe uma das duas
problem-other-format = esta versão não conhece o formato { $found }; ela lê `format = 1`
problem-format-not-a-number = o formato não é um número; escreva `format = 1`
problem-too-many-rows = daqui em diante há mais de 2.000 linhas; tire algumas
problem-more = há mais problemas do que os listados; corrija estes primeiro
problem-missing-key = falta `{ $key }` em { $place }; escreva { $expected }
problem-unknown-key = `{ $key }` não é conhecido em { $place }; tire-o
problem-unknown-key-near = `{ $key }` não é conhecido em { $place }; você quis dizer `{ $nearest }`?
problem-wrong-type = `{ $key }` é { $found }; escreva { $expected }
problem-not-one-of = `{ $key }` não pode ser “{ $found }”; escreva { $expected }
problem-out-of-range = `{ $key }` deve ir de { $least } a { $most }
problem-empty-text = `{ $key }` está vazio; escreva suas palavras
problem-text-too-long = `{ $key }` tem { $characters } caracteres; são lidos no máximo 10.000
problem-control-character = um texto é um parágrafo sem caracteres de controle; tire { $code }
problem-bidi-character = aqui há um caractere que esconde a direção da escrita; tire { $code }
problem-impossible-date = `{ $key }` não é um dia do calendário; escreva um dos anos 0001 a 9999
problem-bad-id = “{ $id }” não é um nome; escreva letras minúsculas e dígitos, unidos por hifens simples, no máximo 64 ao todo
problem-reserved-id = “{ $id }” tem um sentido próprio; escolha outro nome
problem-duplicate-id = outro { $place } já se chama “{ $id }” (linha { $line }); escolha outro nome
problem-shared-id = um fim também se chama “{ $id }” (linha { $line }), e uma escolha não saberia distingui-los; escolha outro nome
problem-dangling-id = `{ $key }` cita “{ $id }”, mas nenhum { $tables } se chama assim; adicione-o ou cite outro
problem-dangling-id-near = `{ $key }` cita “{ $id }”, mas nenhum { $tables } se chama assim; você quis dizer “{ $nearest }”?
problem-named-twice = `{ $key }` cita “{ $id }” duas vezes; cite uma
problem-nothing-named = `{ $key }` de { $place } não cita nada; cite ao menos um
problem-nothing-explained = nada é explicado; escreva ao menos um [[sharing]] ou um [[right]]
problem-no-window = não há [[window]]; escreva um, do tipo "open-ended" onde não houver data
problem-limit-of-unshared = o que não é compartilhado não pode ser limitado; tire `{ $key }` onde shared é "no"
problem-no-start = a contagem não diz a partir de quê; escreva `anchor`, `date` ou `later-of`
problem-several-starts = a contagem parte de várias coisas; deixe uma de `anchor`, `date` e `later-of`
problem-too-few = { $place } precisa de ao menos { $least } { $what }; adicione o que falta
problem-no-readings = o prazo não tem [[window.reading]]; adicione um ou escreva kind = "open-ended"
problem-out-of-calendar = o prazo não pode ser calculado, porque uma data cai fora dos anos 0001 a 9999; confira as datas e os dias
problem-ends-before-it-opens = a contagem acaba antes de o prazo abrir no dia de `announced`; confira os dois
problem-no-choice-to-make = o prazo “{ $window }” é do tipo "no-choice", então não há o que escolher; mude o tipo ou tire esta escolha
problem-unshared-link = nada é compartilhado por “{ $sharing }”, então ele não liga nada; cite outro sharing
problem-missing-text = falta `{ $path }`; traduza do aviso
problem-unknown-text = `{ $path }` não é um texto do aviso; tire-o
problem-unknown-text-near = `{ $path }` não é um texto do aviso; você quis dizer `{ $nearest }`?
problem-same-language = “{ $language }” é o idioma do próprio aviso; uma tradução é para outro
problem-right-to-left = “{ $language }” se escreve da direita para a esquerda, e isso ainda não pode ser mostrado direito; use outro idioma
problem-place-notice = o aviso
problem-or = ou
expected-text = texto entre aspas
expected-quoted-text = texto entre aspas
expected-number = um número inteiro sem aspas
expected-true-or-false = true ou false sem aspas
expected-day = um dia sem aspas, como 2016-08-25
expected-day-month-or-year = "2016-08-25", "2016-08" ou "2016"
expected-day-month-year-or-unknown = "2016-08-25", "2016-08", "2016" ou "unknown"
expected-id = um nome curto entre aspas
expected-ids = uma lista de nomes, como ["one", "two"]
expected-id-of = o nome de um { $tables }
expected-side-or-none = o nome de um de seus lados, ou "none"
expected-table = uma tabela, [{ $name }]
expected-rows = linhas que comecem com [[{ $name }]]
expected-slug = letras minúsculas e dígitos, unidos por hifens simples, no máximo 64 ao todo
expected-address = um endereço que comece com https://, ou "unknown"
expected-language = um código de idioma como "en" ou "pt-BR"
expected-places = uma lista de códigos como ["EU", "US-CA"]
expected-terms = uma lista de termos como ["dpv:Marketing"]
expected-period = "2 years" ou "6 months"
expected-zone = o nome de um fuso horário, como "Europe/Berlin"
found-text = texto
found-number = um número inteiro
found-fraction = um número com ponto
found-true-or-false = true ou false
found-time = uma hora sem aspas
found-day = um dia sem aspas
found-list = uma lista
found-table = uma tabela
