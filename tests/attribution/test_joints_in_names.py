"""Names of bodies with small words and commas inside, and offices with a field of their own."""

from __future__ import annotations

import pytest

from marked_sources import resolve


@pytest.mark.parametrize(
    "name",
    [
        "Energy and Environment Cabinet",
        "Police and Fire Commission",
        "Department of Labor and Workforce Development",
        "Department of Housing and Urban Development",
        "Bureau of Alcohol, Tobacco, Firearms and Explosives",
        "Ministry of Forests, Lands and Natural Resources",
        "Center for the Study of Rivers and Erosion",
        "Institute for the Study of War",
        "Committee on the Present Danger",
        "Society for the Prevention of Cruelty to Animals",
        "Division of Criminal Justice",
        "Transport and General Workers' Union",
    ],
)
@pytest.mark.parametrize("lead", ["The", "A report by the"])
def test_a_name_goes_on_behind_its_small_words(name: str, lead: str) -> None:
    speaker = resolve(f"‹{lead} {name}› said the dam held.")[-1].speaker

    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Vorn Energy and Keel Bank", "Vorn Energy"),
        ("The Department of Justice and Odo Munk", "Department of Justice"),
        ("The Ministry of Justice, Keelco and Vornline", "Ministry of Justice"),
    ],
)
def test_but_ends_before_another_name(source: str, name: str) -> None:
    speaker = resolve(f"‹{source}› said the dam held.")[-1].speaker

    assert speaker is not None
    assert speaker.name.startswith(name)
    assert "Keel" not in speaker.name


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("Superintendent of Public Instruction Odo Rill", "Superintendent of Public Instruction"),
        ("Secretary of State Odo Rill", "Secretary of State"),
        ("Commissioner of Public Safety Odo Rill", "Commissioner of Public Safety"),
        ("White House Counselor Odo Rill", "White House Counselor"),
    ],
)
def test_an_office_with_a_field_stands_before_the_name(source: str, role: str) -> None:
    speaker = resolve(f"‹{source}› said the dam held.")[-1].speaker

    assert speaker is not None
    assert (speaker.name, speaker.role, speaker.kind) == ("Odo Rill", role, "person")
