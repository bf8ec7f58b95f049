"""Checked claims as ClaimReview: valid by the vocabulary of schema.org, honest about what was not decided."""

from __future__ import annotations

import importlib
import json
import re
from typing import TYPE_CHECKING, Any

import pytest

import onrecord
from onrecord.checking import Finding
from onrecord.reporting import to_claimreview

if TYPE_CHECKING:
    from onrecord.checking import Report

Node = dict[str, Any]
LITERALS = {str: {"str", "URL", "date", "datetime"}, int: {"int"}}
"""What a JSON value may stand for in the vocabulary."""
DECIDED = {"holds", "holds_roughly", "fragile", "depends", "off", "contradicted"}


def vocabulary(name: str) -> type:
    """The class of the vocabulary with this name."""
    models = importlib.import_module("msgspec_schemaorg.models")
    return getattr(models, name)  # type: ignore[no-any-return]


def ranges(kind: type, name: str) -> set[str]:
    """The types that the vocabulary expects of a property, by their names."""
    for base in kind.__mro__:
        if name in getattr(base, "__annotations__", {}):
            return set(re.findall(r"\w+", str(base.__annotations__[name])))
    raise AssertionError(f"{kind.__name__} has no property {name}")


def assert_valid(node: Node) -> None:
    """Every property belongs to its node's type, every value to the property's range."""
    kind = vocabulary(node["@type"])
    for name, value in node.items():
        if name.startswith("@"):
            continue
        expected = ranges(kind, name)
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                assert expected & {base.__name__ for base in vocabulary(one["@type"]).__mro__}, (name, one)
                assert_valid(one)
            else:
                assert expected & LITERALS[type(one)], (name, one)


@pytest.fixture(name="reviews", scope="module")
def _reviews(report: Report) -> list[Node]:
    return to_claimreview(report, reviewer="The Larkhaven Courier", url="https://courier.example/check")


def test_every_review_is_valid_by_the_vocabulary_of_schema_org(reviews: list[Node]) -> None:
    assert reviews
    for review in reviews:
        assert review["@context"] == "https://schema.org"
        assert_valid(review)


def test_a_property_that_a_type_lacks_is_noticed() -> None:
    with pytest.raises(AssertionError, match="no property"):
        assert_valid({"@type": "Rating", "claimReviewed": "x"})


def test_only_claims_that_the_record_decides_are_reviewed(report: Report, reviews: list[Node]) -> None:
    decided = [finding.claim for finding in report.findings if finding.verdict in DECIDED]
    numbers = [int(review["url"].rpartition("-")[2]) for review in reviews]

    assert [report.claims[number - 1].id for number in numbers] == decided


def test_the_rating_follows_the_verdict_and_says_it_in_a_word(reviews: list[Node]) -> None:
    by_word = {review["reviewRating"]["alternateName"]: review["reviewRating"] for review in reviews}

    assert by_word["Holds"]["ratingValue"] == by_word["Holds"]["bestRating"] == 5
    assert by_word["Contradicted"]["ratingValue"] == by_word["Contradicted"]["worstRating"] == 1
    assert by_word["Holds"]["ratingValue"] > by_word["Depends"]["ratingValue"] > by_word["Off"]["ratingValue"]


def test_the_claim_names_who_made_it_and_where_it_appeared(reviews: list[Node]) -> None:
    claim = reviews[0]["itemReviewed"]

    assert claim["author"] == {"@type": "Person", "name": "Dana Ortiz", "jobTitle": "mayor of Larkhaven"}
    assert claim["appearance"]["headline"].startswith("Mayor credits patrols")


def test_a_claim_of_the_article_itself_is_its_publishers(report: Report) -> None:
    narrated = report.claims[0].model_copy(update={"statement": None})
    changed = report.model_copy(update={"claims": (narrated, *report.claims[1:])})

    assert to_claimreview(changed)[0]["itemReviewed"]["author"]["@type"] == "Organization"


def test_addresses_that_are_none_of_the_web_are_left_out(report: Report) -> None:
    assert "javascript:" not in json.dumps(to_claimreview(report))


def test_without_a_reviewer_it_is_the_programs(report: Report) -> None:
    review = to_claimreview(report)[0]

    assert review["author"]["name"] == "onrecord"
    assert "url" not in review


def test_a_report_of_undecided_claims_gives_none(report: Report) -> None:
    undecided = tuple(
        Finding(claim=claim.id, verdict="no_data", explanation="Nothing.") for claim in report.claims
    )

    assert onrecord.to_claimreview(report.model_copy(update={"findings": undecided})) == []
