"""Checked claims as ClaimReview (https://schema.org/ClaimReview), for a newsroom's own page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.reporting.cleaning import web_link
from onrecord.reporting.outline import outline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution import Speaker
    from onrecord.checking import Report
    from onrecord.reading import Article
    from onrecord.record import Source
    from onrecord.reporting.outline import Checked

RATINGS = {
    "contradicted": 1,
    "off": 2,
    "depends": 3,
    "fragile": 3,
    "holds_roughly": 4,
    "holds": 5,
}
"""Verdicts on a scale of 1 to 5, as the type demands; the verdict's own word is the rating's name."""

Node = dict[str, Any]


def to_claimreview(report: Report, *, reviewer: str = "", url: str = "") -> list[Node]:
    """One ClaimReview for each claim on which the record decides, as JSON-LD that ``json.dumps`` can write.

    A claim without data, an opinion or a cause has no rating and is left out. The day on which the review is
    published is the newsroom's to add: nothing here depends on the clock.

    Args:
        report: What was checked.
        reviewer: The organization that publishes the review; "onrecord" where none is named.
        url: The page on which it is published; each review gets its own anchor there.
    """
    speakers = {one.id: one.speaker for one in report.statements}
    return [
        _review(checked, report, speakers.get(checked.claim.statement or ""), reviewer or "onrecord", url)
        for checked in outline(report).checked
        if checked.look.key in RATINGS
    ]


def _review(checked: Checked, report: Report, speaker: Speaker | None, reviewer: str, url: str) -> Node:
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "url": f"{url}#claim-{checked.number}" if url else "",
            "author": {"@type": "Organization", "name": reviewer},
            "claimReviewed": checked.words,
            "reviewBody": checked.explanation,
            "reviewRating": _rating(checked),
            "itemReviewed": _claim(checked, report.article, speaker),
            "citation": _citations(checked.finding.sources if checked.finding else ()),
            "inLanguage": "en",
        }
    )


def _rating(checked: Checked) -> Node:
    return {
        "@type": "Rating",
        "ratingValue": RATINGS[checked.look.key],
        "bestRating": max(RATINGS.values()),
        "worstRating": min(RATINGS.values()),
        "alternateName": checked.look.word.capitalize(),
        "ratingExplanation": checked.look.meaning,
    }


def _claim(checked: Checked, article: Article, speaker: Speaker | None) -> Node:
    """The claim, who made it, and the article in which it appeared."""
    outlet = {"@type": "Organization", "name": article.outlet} if article.outlet else None
    published = article.date.isoformat() if article.date else ""
    appearance = _filled(
        {"@type": "NewsArticle", "headline": article.title, "datePublished": published, "publisher": outlet}
    )
    return _filled(
        {
            "@type": "Claim",
            "text": checked.words,
            "author": outlet if checked.said is None else _author(speaker),
            "datePublished": published,
            "appearance": appearance,
        }
    )


def _author(speaker: Speaker | None) -> Node | None:
    """Who claims it; a document is no author."""
    if speaker is None or speaker.kind == "document":
        return None
    if speaker.kind == "person":
        return _filled({"@type": "Person", "name": speaker.name, "jobTitle": speaker.role})
    return {"@type": "Organization", "name": speaker.name}


def _citations(sources: Sequence[Source]) -> list[Node]:
    return [
        _filled(
            {
                "@type": "CreativeWork",
                "name": source.title,
                "publisher": {"@type": "Organization", "name": source.publisher},
                "datePublished": source.published,
                "url": web_link(source.url) or "",
            }
        )
        for source in sources
    ]


def _filled(node: Node) -> Node:
    """The node without what is not known."""
    return {key: value for key, value in node.items() if value not in ("", None, [])}
