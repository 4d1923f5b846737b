## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Mostrar ao canal
discord-form-open = Preencher o formulário
discord-form-continue = Continuar
discord-form-continues = Esta foi a parte { $page } de { $pages }. Continue com a parte seguinte.
discord-form-forgotten = Este formulário ficou aberto demasiado tempo e esqueci o que escreveu. Comece-o de novo.
discord-menu-choose = Escolher…
discord-menu-range = { $from } – { $to }
discord-menu-command = Como me oponho?
discord-no-text = Não há nessa mensagem nenhum texto que eu consiga ler.
discord-button-old = Este botão é demasiado antigo para mim. Pergunte de novo.
discord-file-too-large = { $name } é demasiado grande para ser enviado aqui.
