"""Text that a program garbled on its way: characters decoded twice, entities of HTML, letters set as one."""

from __future__ import annotations

import re

from onrecord.expression import expression

_GARBLED = expression(
    r"[\ufb00-\ufb06]|â€|Ã[\x80-\xbf ]|Â[\xa0-\xbf]|&(?:[a-z]{2,8}|#[0-9]{1,6}|#x[0-9a-f]{1,5});",
    re.IGNORECASE,
)


def mended(text: str) -> str:
    """The text with "â€™" as ’, "&quot;" as " and "ﬁ" as fi, by ftfy; any other text as it is.

    Quotation marks, dashes and spaces stay what they are.
    """
    if not _GARBLED.search(text):
        return text
    from ftfy import TextFixerConfig, fix_text

    only = TextFixerConfig(
        unescape_html=True,
        remove_terminal_escapes=False,
        uncurl_quotes=False,
        fix_character_width=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
    )
    return fix_text(text, only)
