"""How ``onrecord.article.starts`` learned where a further article begins: ``python -m training.starts``.

`splice` joins two pages into one; `examples` makes such pages and turns them, and the pages of one article as they are,
into rows of numbers; ``__main__`` fits a forest and adds it to the files of weights. The model card is ``CARD.md``.
"""
