"""Found statements are compared with annotated ones by their words."""

from training.corpus import Marked
from training.figures import Tally, agree, relations, roles, spans

TEXT = "Olin said the bridge was safe. Varga said it was old."
FIRST = Marked(((0, 4),), ((5, 9),), ((10, 29),))
SECOND = Marked(((31, 36),), ((37, 41),), ((42, 52),))


def test_marks_at_the_edges_do_not_count() -> None:
    wider = FIRST._replace(content=((9, 30),))
    assert spans(TEXT, [FIRST], [wider], 2) == Tally(1, 1, 1)


def test_a_relation_is_right_with_half_of_each_roles_words() -> None:
    half = FIRST._replace(content=((10, 20),))
    assert agree(roles(TEXT, half), roles(TEXT, FIRST))
    less = FIRST._replace(content=((10, 13),))
    assert not agree(roles(TEXT, less), roles(TEXT, FIRST))


def test_a_missing_source_is_right_only_where_none_is_annotated() -> None:
    without = FIRST._replace(source=())
    assert not agree(roles(TEXT, without), roles(TEXT, FIRST))
    assert agree(roles(TEXT, without), roles(TEXT, without))


def test_each_annotated_relation_is_found_once() -> None:
    found = relations(TEXT, [FIRST, SECOND], [FIRST, FIRST])
    assert found == {"indirect": Tally(2, 2, 1)}
    assert found["indirect"].f1 == 50
