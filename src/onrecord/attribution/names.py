"""Given names, as evidence of a person and of the pronoun that may mean them: a modest list."""

from __future__ import annotations

from typing import Literal

Gender = Literal["he", "she", ""]

_MALE = """
aaron abdul adam adrian ahmed al alan albert alejandro alex alexander alfred ali allen alvin amir andre
andrew andy angelo anthony antonio arnold arthur art barack barry ben benjamin bernard bernie bill billy bob
bobby brad bradley brandon brendan brent brett brian bruce bryan byron caleb calvin cameron carl carlos
cesar chad charles charlie chester chris christian christopher chuck clarence claude clifford clinton clyde
cody colin connor corey cornell craig curtis dale damon dan daniel danny darrell darren darryl dave david
dean dennis derek derrick desmond devin dominic don donald doug douglas duane dwayne dwight earl ed eddie
edgar eduardo edward edwin eli elijah elliott emmanuel eric erik ernest ethan eugene evan felix fernando
floyd francisco frank franklin fred frederick gabriel garrett gary gavin gene geoffrey george gerald gerard
gilbert glen glenn gordon graham grant greg gregory guy harold harry harvey hector henry herbert herman
howard hugh ian ibrahim ike isaac ivan jack jacob jake jamaal jamal james jared jason javier jay jeff
jeffrey jerome jerry jesse jesus jim jimmy joe joel john johnny jon jonathan jordan jorge jose joseph josh
joshua juan julian julio justin karl keith ken kenneth kent kevin kirk kurt kyle lamar lance larry lawrence
lee leo leon leonard leroy levi lewis lloyd logan lou louis lucas luis luke malcolm manuel marc marco marcus
mario mark marshall martin marvin mathew matt matthew maurice max melvin michael miguel mike mitch mitchell
mohamed mohammed muhammad nate nathan nathaniel neil nelson nicholas nick noah norman oliver omar orlando
oscar otis owen pablo patrick paul pedro perry pete peter phil philip phillip pierre rafael rahm ralph ramon
randall randy raul ray raymond reggie reginald rene rex ricardo richard rick ricky rob robert roberto rod
rodney roger roland ron ronald ronnie ross roy ruben rudy russ russell ryan salvador sam samuel scott sean
sergio seth shane shaun shawn sherrod sid simon spencer stan stanley stephen steve steven stuart ted terence
terrance terrence terry theodore thomas tim timothy todd tom tommy tony travis trevor troy tyler tyrone
vernon victor vincent virgil wade wallace walter warren wayne wesley will willard william willie xavier
zachary
"""
_FEMALE = """
abigail agnes alana alejandra alice alicia alison allison alma alyssa amanda amber amelia amy ana andrea
angela angelica angie anita ann anna anne annette annie april ashley audrey barbara beatrice becky belinda
bernadette bernice beth bethany betty beverly bonnie brandi brenda brianna bridget brittany caitlin camille
candace carla carmen carol carolina caroline carolyn carrie cassandra catherine cathy cecilia celeste
charlene charlotte chelsea cheryl christina christine christy cindy claire clara claudia colleen connie
constance courtney cristina crystal cynthia daisy dana danielle darlene dawn deborah debra delores denise
diana diane dianne dolores donna dora doris dorothy ebony edith eileen elaine eleanor elena elisa elizabeth
ella ellen eloise emily emma erica erika erin esmeralda esther ethel eva evelyn faith felicia florence
frances francine gabriela gail genevieve geraldine gina gladys glenda gloria grace greta guadalupe gwen
hannah harriet hazel heather heidi helen hilary hillary holly hope ida imani inez ingrid irene iris irma
isabel ivanka jackie jacqueline jamie jan jane janet janice jasmine jean jeanette jeanne jenna jennifer
jenny jessica jill jo joan joann joanna joanne jocelyn josephine joy joyce juana juanita judith judy julia
juliana julie june kamala kara karen karin karina kate katherine kathleen kathryn kathy katie katrina kay
kayla keisha kelly kellyanne kelli kim kimberly kirsten krista kristen kristin kristina kristine lakisha
laura lauren laurie leah lena leslie leticia lillian lily linda lisa lois london lorena loretta lori
lorraine louise lucia lucille lucy lydia lyda lynda lynn lynne mabel madeline maggie marcia margaret
margarita maria marian marianne marie marilyn marina marion marisol marjorie marlene marsha martha mary
maureen maxine maya megan meghan melania melanie melinda melissa mercedes meredith michele michelle mildred
miranda miriam molly monica monique muriel myra nadia nancy naomi natalie natasha nellie nicole nikki nina
noemi nora norma olga olivia paige pamela patrice patricia patsy patty paula paulette pauline pearl peggy
penny phyllis priscilla rachel ramona rebecca regina renee rhonda rita roberta robin rochelle rosa rosalind
rose rosemary roxanne ruby ruth sabrina sally samantha sandra sara sarah selena shannon sharon sheila shelby
shelley shelly sheri sherri sherry shirley silvia simone sofia sonia sonya sophia stacey stacy stella
stephanie sue susan suzanne sylvia tamara tammy tanya tara teresa theresa tiffany tina toni tonya tracey
traci tracy valerie vanessa vera veronica vicki vickie victoria violet virginia vivian wanda wendy whitney
wilma yesenia yolanda yvette yvonne zoe
"""
PARTICLES = frozenset("de la del della di da van von der den bin ibn al el le du dos".split())
"""Small words inside last names: "de la Cruz", "van der Meer"."""

_HE, _SHE = frozenset(_MALE.split()), frozenset(_FEMALE.split())


def gender_of(name: str) -> Gender:
    """The pronoun that a full name suggests, by its first name; "" where the list does not know it."""
    first = next(iter(name.lower().split()), "")
    if first in _HE:
        return "he"
    return "she" if first in _SHE else ""


def is_given_name(word: str) -> bool:
    """Whether a word is on the list."""
    return word.lower() in _HE or word.lower() in _SHE
