"""Given names, as evidence of a person and of the pronoun that may mean them: a modest list."""

from __future__ import annotations

from typing import Literal

Gender = Literal["he", "she", ""]

_MALE = """
aaron abdul adam adrian ahmed al alan alasdair albert alec alejandro alex alexander alfred ali alistair
allen alvin amir anders andre andrew andy angelo angus anil anthony antonio archie arjun arnold art arthur
barack barnaby barry bart ben benjamin bernard bernie bill billy bjorn bob bobby boris brad bradley brandon
brendan brent brett brian bruce bryan byron caleb callum calvin cameron carl carlos cedric cesar chad
charles charlie chester chris christian christopher chuck ciaran clarence claude clem clifford clint clinton
clive clyde cody colin connor conor corey cornell craig curt curtis dale damien damon dan daniel danny
darius darrell darren darryl dave david dean declan dennis derek derrick desi desmond devin dieter dirk
dmitri dominic don donald doug douglas duane duncan dwayne dwight earl ed eddie edgar eduardo edward edwin
eli elijah elliot elliott emmanuel emmett eric erik ernest ethan etienne eugene evan ewan felix fergus
fernando floyd francisco frank franklin fred frederick gabriel gareth garrett gary gavin gene geoffrey
george gerald gerard gilbert giles glen glenn gordon graham grant greg gregory guy hamish hans harlan harold
harry harvey hassan hector heinz henri henrik henry herbert herman hiroshi howard hugh hugo hussein ian
ibrahim igor ike imran irving isaac ivan jack jacob jacques jake jamaal jamal james jared jason jasper
javier jay jed jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy joe joel johan john johnny jon
jonathan jordan jorge jose joseph josh joshua juan julian julio justin karim karl keith ken kenji kenneth
kent kevin khalid kirk klaus kurt kwame kyle lamar lance larry lars laurent lawrence lee lemuel leo leon
leonard leroy lester levi lewis liam lionel lloyd logan lou louis luc lucas luis luke luther magnus malcolm
manuel marc marcel marco marcus marek mario mark marlon marshall martin marvin mathew matt matthew maurice
max mehmet melvin michael miguel mike milton mitch mitchell mohamed mohammed moses muhammad nasser nate
nathan nathaniel ned neil nelson niall nicholas nick nigel nils noah norman oleg oliver olivier omar orlando
oscar otis otto owen pablo patrick paul pavel pedro percy perry pete peter phil philip phillip pierre piotr
quentin rafael rahm raj ralph ramon randall randy rashid raul ravi ray raymond reggie reginald rene reuben
rex rhys ricardo richard rick ricky rob robert roberto rod rodney roger roland rolf ron ronald ronnie rory
ross roy ruben rudy rufus rupert russ russell ryan salvador sam samir samuel sanjay saul scott seamus sean
sergei sergio seth shane shaun shawn sherrod sid silas simon solomon spencer stan stanley stefan stellan
stephen steve steven stuart sunil sven tariq ted terence terrance terrence terry theodore thomas tim timothy
tobias toby todd tom tomas tomasz tommy tony torvald travis trevor troy tyler tyrone vernon victor vikram
viktor vincent virgil vladimir wade wallace walter warren wayne wendell wesley will willard william willie
winston wolfgang wyatt xavier yusuf zach zachary
"""
_FEMALE = """
abigail agnes alana alejandra alice alicia alison allison alma alyssa amanda amber amelia amy ana andrea
angela angelica angie anita ann anna anne annette annie april ashley astrid audrey barbara beatrice beatrix
beatriz becky belinda bernadette bernice bess beth bethany betty beverly birgit bonnie brandi brenda brianna
bridget brittany bronwen caitlin camille candace carla carmen carol carolina caroline carolyn carrie carys
cassandra catherine cathy cecilia celeste celine charlene charlotte chelsea cheryl chloe christina christine
christy cindy claire clara claudia colette colleen connie constance corinne courtney cristina crystal
cynthia daisy dana danielle darlene dawn deborah debra delores delphine denise diana diane dianne dolores
donna dora doreen doris dorothy ebony edith eileen eilidh elaine eleanor elena elisa elise elizabeth ella
ellen eloise elsie elspeth emily emma enid erica erika erin esmeralda esther ethel eunice eva evelyn faith
faye felicia florence frances francine gabriela gail genevieve geraldine gillian gina gladys glenda gloria
grace greta gretchen guadalupe gwen gwyneth hannah harriet hazel heather heidi heike helen helene hilary
hillary holly hope ida imani imogen ines inez ingrid irene iris irma isabel isobel ivanka jackie jacqueline
jamie jan jane janet janice janine jasmine jean jeanette jeanne jenna jennifer jenny jessica jill jo joan
joann joanna joanne jocelyn jodie josephine josie joy joyce juana juanita judith judy julia juliana julie
june kamala kara karen karin karina kate katherine kathleen kathryn kathy katie katrina kay kayla keisha
kelli kelly kellyanne kim kimberly kirsten krista kristen kristin kristina kristine lakisha laura lauren
laurie leah leanne lena lesley leslie leticia lillian lily linda lisa lois london lorelei lorena loretta
lori lorraine louise lucia lucille lucy lyda lydia lynda lynette lynn lynne mabel madeleine madeline maeve
maggie mairead marcia margaret margarita margot maria marian marianne marie marilyn marina marion marisol
marjorie marlene marsha martha mary maureen maxine maya meg megan meghan melania melanie melinda melissa
mercedes meredith michele michelle mildred miranda miriam moira molly monica monique morag morwen muriel
myra nadia nancy naomi nasreen natalie natasha nell nellie niamh nicole nikki nina noemi nora noreen norma
odette odile olga olivia paige pamela patrice patricia patsy patty paula paulette pauline pearl peggy
penelope penny phoebe phyllis poppy priscilla rachel ramona rebecca regina renee rhonda rita roberta robin
rochelle roisin rosa rosalie rosalind rose rosemary roxanne ruby ruth sabrina sadie sally samantha sandra
saoirse sara sarah selena shannon sharon sheila shelby shelley shelly sheri sherri sherry shirley sian
sigrid silvia simone sinead siobhan sofia sonia sonya sophia stacey stacy stella stephanie sue susan suzanne
sylvia sylvie tamara tammy tamsin tanya tara teresa tess theresa tiffany tina toni tonya tracey traci tracy
trudy una valerie vanessa vera verity veronica vicki vickie victoria violet virginia vivian vivienne wanda
wendy whitney wilma winifred yasmin yesenia yolanda ysolde yvette yvonne zainab zoe
"""
PARTICLES = frozenset(
    "de la del della di da van von der den ap ab ter ten af zu bin ibn al el le du dos".split()
)
"""Small words inside last names: "de la Cruz", "van der Meer"."""

_SHE_ENDS = ("a", "ette", "elle", "lyn", "een")
_HE_ENDS = ("o", "us")
_SHORTEST = 4
_EITHER = frozenset(
    "luka luca ezra ilya misha sasha nikita mustafa joshua elisha krishna aditya musa issa moussa garba "
    "kola bola sanda akira joshua jeremiah josiah isaiah obadiah shiloh margo cleo juno calypso coco "
    "venus lotus themba sipho".split()
)
"""Given names whose endings say nothing, or the contrary."""
_HE, _SHE = frozenset(_MALE.split()), frozenset(_FEMALE.split())


def gender_of(name: str) -> Gender:
    """The pronoun that a full name suggests, by its first name; "" where the list does not know it."""
    first = next(iter(name.lower().split()), "")
    if first in _HE or first in _SHE:
        return "he" if first in _HE else "she"
    if " " not in name or len(first) < _SHORTEST or first in _EITHER:
        return ""
    if first.endswith(_SHE_ENDS):
        return "she"
    return "he" if first.endswith(_HE_ENDS) and not first.endswith("ko") else ""


def is_given_name(word: str) -> bool:
    """Whether a word is on the list."""
    return word.lower() in _HE or word.lower() in _SHE


_ALSO_SURNAMES = frozenset(
    "major king prince dean bishop pope judge justice marshal constable warden cardinal chancellor "
    "abbot cook baker butcher carpenter carter fisher gardener hunter mason miller potter shepherd "
    "smith taylor weaver father sheriff knight duke earl baron page steward porter farmer driver "
    "tailor".split()
)


def may_be_surname(word: str) -> bool:
    """Whether a word (lower case) for an office or a trade is often a last name: "King", "Major"."""
    return word in _ALSO_SURNAMES
