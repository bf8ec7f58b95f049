"""Found statements are compared with annotated ones by their words."""

from training.corpus import Marked
from training.figures import Tally, relations, spans

TEXT = "Olin said the bridge was safe. Varga said it was old."
FIRST = Marked(((0, 4),), ((5, 9),), ((10, 29),))
SECOND = Marked(((31, 36),), ((37, 41),), ((42, 52),))


def test_marks_at_the_edges_do_not_count() -> None:
    wider = FIRST._replace(content=((9, 30),))
    assert spans(TEXT, [FIRST], [wider], 2) == Tally(gold=1, found=1, right=1, met=1)


def test_a_relation_is_right_with_half_of_each_roles_words() -> None:
    half = FIRST._replace(content=((10, 20),))
    assert relations(TEXT, [FIRST], [half])["indirect"].f1 == 100
    less = FIRST._replace(content=((10, 13),))
    assert relations(TEXT, [FIRST], [less])["indirect"].f1 == 0


def test_a_missing_source_is_right_only_where_none_is_annotated() -> None:
    without = FIRST._replace(source=())
    assert relations(TEXT, [FIRST], [without])["indirect"].f1 == 0
    assert relations(TEXT, [without], [without])["indirect"].f1 == 100


def test_each_annotated_relation_is_found_once() -> None:
    found = relations(TEXT, [FIRST, SECOND], [FIRST, FIRST])
    assert found == {"indirect": Tally(gold=2, found=2, right=1, met=1)}
    assert found["indirect"].f1 == 50


def test_each_side_of_a_pair_counts_by_its_own_form() -> None:
    text = "Olin called it “a farce”."
    gold = Marked(((0, 4),), ((5, 11),), ((15, 24),))
    found = gold._replace(content=((12, 24),))
    assert relations(text, [gold], [found]) == {
        "mixed": Tally(found=1, right=1),
        "direct": Tally(gold=1, met=1),
    }
