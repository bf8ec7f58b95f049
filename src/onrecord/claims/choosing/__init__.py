"""Choose anew, for each claim of an article, among the periods that the text offers.

The rules read a claim where it stands. Here all that they read is known, and trees that were grown on marked
articles (``training/choosing``) weigh what each period has for it: the rules' own choice is one of the things
weighed. What the trees were grown on and how much they help stands in ``docs/choosing.md``.
"""

from onrecord.claims.choosing.leads import explained
from onrecord.claims.choosing.named_times import NamedTimes
from onrecord.claims.choosing.period_candidates import Reading
from onrecord.claims.choosing.settle import choose
from onrecord.claims.choosing.told import Told

__all__ = ["NamedTimes", "Reading", "Told", "choose", "explained"]
