## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Taispeáin don chainéal
discord-form-open = Líon isteach an fhoirm
discord-form-continue = Ar aghaidh
discord-form-continues = Ba é sin cuid { $page } as { $pages }. Lean ar aghaidh leis an gcéad chuid eile, le do thoil.
discord-form-forgotten = Fágadh an fhoirm seo ar oscailt rófhada agus tá dearmad déanta agam ar ar chlóscríobh tú. Tosaigh arís í, le do thoil.
discord-menu-choose = Roghnaigh…
discord-menu-range = { $from } – { $to }
discord-menu-command = Conas a dhéanaim agóid?
discord-no-text = Níl aon téacs sa teachtaireacht sin a d'fhéadfainn a léamh.
discord-button-old = Tá an cnaipe seo róshean dom. Cuir an cheist arís, le do thoil.
discord-file-too-large = Tá an comhad { $name } rómhór le seoladh anseo.
