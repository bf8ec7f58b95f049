"""What money is called where no noun beside it says so: by the verb that governs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

PAYMENTS = [
    ("The register will cost each member $320.", "$320", "cost of register to each member"),
    ("Tenants pay $212 a month.", "$212", "monthly payment"),
    ("We have spent $52 million in three years.", "$52 million", "spending"),
    ("The town spent $3 million on snow removal.", "$3 million", "spending on snow removal"),
    ("She owed the company $3,100.", "$3,100", "debt to company"),
    (
        "The contract brought the county $3.4 million last year.",
        "$3.4 million",
        "income from contract to county",
    ),
    ("The plan will save taxpayers $90,000 by 2026.", "$90,000", "savings to taxpayers"),
    ("Farmers are paid $31 per bushel.", "$31", "price per bushel"),
    ("The firm kept tips worth $61 million.", "$61 million", "value of tips"),
    ("The typical household earns $74,000.", "$74,000", "earnings of typical household"),
    ("Growers borrowed $500,000 from the bank.", "$500,000", "loan"),
    ("The change takes $60 off the average bill.", "$60", "average bill"),
    ("The town faces a $9 million reservoir loan.", "$9 million", "reservoir loan"),
]


def measure_at(claims: list[Claim], figure: str) -> str:
    """The measure of the claim that has the figure."""
    return next(claim.measure.text for claim in claims if figure in claim.text)


@pytest.mark.parametrize(("text", "figure", "measure"), PAYMENTS, ids=[row[0][:40] for row in PAYMENTS])
def test_money_is_named_by_its_verb(
    text: str, figure: str, measure: str, claims_of: Callable[..., list[Claim]]
) -> None:
    assert measure_at(claims_of(text), figure) == measure


def test_a_vague_act_goes_on_about_the_money_told_of_before(claims_of: Callable[..., list[Claim]]) -> None:
    claims = claims_of("Library funding was $9.8 million in 2022. The system will receive $8.9 million.")

    assert measure_at(claims, "$8.9 million") == "Library funding"


def test_an_unknown_currency_is_money_behind_a_verb_that_tells_a_price(
    claims_of: Callable[..., list[Claim]],
) -> None:
    claims = claims_of("The change would cost them 7.5 billion seon a year.")

    assert "yearly cost" in measure_at(claims, "7.5 billion")
