"""Name anew what a claim measures, once all claims of the article are read.

The rules find a measure by the grammar around the figure. Where that leaves half a clause or a word that
points nowhere, the words of the sentence and the measures of the claims around are weighed against it: what
reporters count has a vocabulary, and an article keeps to few measures. Trees that were grown on marked
articles (``training/naming``) weigh them; how much that helps stands in ``docs/claims.md``.
"""

from onrecord.claims.naming.rename import renamed

__all__ = ["renamed"]
