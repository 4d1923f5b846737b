## Telegram only

telegram-description =
    Fiafraigh “conas a dhéanaim agóid ar Instagram?” agus gheobhaidh tú an bealach beacht chun agóid a dhéanamh i gcoinne úsáid do shonraí chun IS a oiliúint, an dáta tábhachtach, cad a bhainfear amach leis agus cad nach mbainfear, agus na foinsí.
    I ngrúpaí: meabhrúcháin roimh gach spriocdháta.
telegram-short-description = Conas agóid a dhéanamh i gcoinne úsáid do shonraí chun IS a oiliúint: an bealach, na dátaí, na foinsí.
telegram-more = Tuilleadh:
telegram-page-next = Ar aghaidh ({ $page } as { $pages }) ›
telegram-page-back = ‹ Siar ({ $page } as { $pages })
telegram-old-button = Tá an cnaipe seo róshean. Cuir an cheist arís, le do thoil.
telegram-form-skip = Is féidir leat é seo a fhágáil ar lár: seol “-”.
telegram-form-progress = { $number } as { $count }
telegram-open-chat = Cuir ceist orm go príobháideach
telegram-inline-hint = Clóscríobh seirbhís, amhail Instagram
