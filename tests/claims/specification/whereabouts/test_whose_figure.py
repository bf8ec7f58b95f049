"""Of the places that a text names, the one whose figure it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

PASSAGES = {
    "the subject that leads a wider place": (
        "Crime in Florida fell 5 percent. Leon County led the state with a drop of 21 percent.",
        "21 percent | | Leon County",
    ),
    "the owner of the figure that another comes second to": (
        (
            "Clay County solved 70 percent of its cases, second only to the 88 percent of Nassau County. "
            "The sheriff's office solved 66 percent; the statewide average was 25 percent."
        ),
        "88 percent | | Nassau County",
        "66 percent | | Clay County",
        "25 percent | | Florida",
    ),
    "a rival with its own figure": (
        "Jackson counted 138 homicides, ahead of Birmingham with 72 and more than Little Rock with 41.",
        "138 homicides | | Jackson",
        "72 | | Birmingham",
        "41 | | Little Rock",
    ),
    "what only lies somewhere": (
        "Suffolk County on Long Island reported 60 cases. Door County near Green Bay reported 9 deaths.",
        "60 cases | | Suffolk County",
        "9 deaths | | Door County",
    ),
    "where the subject lies, between commas": (
        (
            "Illinois has lost jobs. Hardin County, at the southern tip of Illinois, shrank by 9 percent."
            " Pope County in the Shawnee Hills, the state's poorest, lost 40 residents, more than any "
            "other."
        ),
        "9 percent | | Hardin County",
        "40 residents | | Pope County",
        "more than any other | | Pope County",
    ),
    "a county by its first name": (
        (
            "Illinois has lost jobs. Monroe County grew by 3 percent and Kendall, the state's fastest "
            "growing, added 4,000 people. Massac County, which borders Kentucky, lost 12 jobs. Kankakee "
            "gained 20 jobs."
        ),
        "4,000 people | | Kendall County",
        "20 jobs | | Kankakee",
    ),
    "the city that it passed": (
        "MEMPHIS (AP) — Memphis has edged past Oakland as the most violent city in the country.",
        "the most violent city | | Memphis",
    ),
    "half of what it was elsewhere": (
        "Boston's rate was half of what it was in Detroit and Cleveland. There were 40 homicides in May.",
        "40 homicides | | Boston",
    ),
    "an office of statistics reports": (
        "In Ottawa, Statistics Canada reported 20 homicides in 2011.",
        "20 homicides | | Ottawa",
    ),
}
NATION = {
    "a bill of Congress": (
        (
            "PHILADELPHIA — Local congressmen split on Thursday. The Secure Ports Act passed 231-190. The"
            " bill was named for a man shot in Tampa, and five Democrats voted for it."
        ),
        "231-190 | | United States",
        "five Democrats | | United States",
    ),
    "a programme of the nation": (
        (
            "TULSA — Tulsa is among the cities that won grants. Attorney General Eric Holder announced the "
            "awards on Monday. A total of $98 million goes to 179 agencies."
        ),
        "$98 million | | United States",
    ),
    "seats in Congress are a state's": (
        "Ohio grew slowly. Congress is not to blame. Ohio would lose one of its 16 seats in Congress.",
        "16 seats | | Ohio",
    ),
}
HOMES = {
    "a town whose readers know it": (
        (
            "Lakeport saw a rise in thefts last year, figures that Police Chief Ora Lund gave the council"
            " show. Police took 410 reports of stolen cars."
        ),
        "410 reports | | Lakeport",
    ),
    "a county of a common name, in the state of its neighbor": (
        (
            "Voters in Jefferson County and Clallam County went to the polls. Turnout was 51 percent in "
            "Jefferson. Statewide, turnout was 40 percent."
        ),
        "40 percent | | Washington",
    ),
    "a dateline with a state's code": (
        "BOULDER COUNTY, CO — Unemployment in the county fell to 2.9 percent. The state's was 3.4 percent.",
        "2.9 percent | | Boulder County",
        "3.4 percent | | Colorado",
    ),
    "a dateline with another sign": (
        "WASHINGTON | Home sales fell to 4 million in May.",
        "4 million | | United States",
    ),
    "a town's university in a town's news": (
        (
            "Two years after it banned plastic bags, Berkeley was using 70 percent fewer of them, UC "
            "Berkeley researchers report. This is good for Berkeley. Litter fell 20 percent."
        ),
        "20 percent | | Berkeley",
    ),
    "a person with an office whose name is a tier's": (
        (
            "Up to 300 jobs would go. “We are at work,” Ora Lund, the interim human capital officer, "
            "said. The school system cut $30 million."
        ),
        "$30 million | | none",
    ),
    "a part of the city in a lawmaker's line": (
        (
            "Philadelphia District Attorney Ora Lund won 83 percent of her cases. It is good, Rep. Bea "
            "Orr of Northeast Philadelphia, said. The rate for robberies was 50 percent."
        ),
        "83 percent | | Philadelphia",
        "50 percent | | Philadelphia",
    ),
    "a share is nobody's age": (
        "Lake County counted votes. In Tarrowlake, 44.6 percent of voters went to the polls.",
        "44.6 percent | | Tarrowlake",
    ),
}

PASSING = {
    "where a trial was held": (
        (
            "Texas can go on with its law. A judge struck it down after a two-week trial in Corpus "
            "Christi. She ruled that it keeps 600,000 people from voting."
        ),
        "600,000 people | | Texas",
    ),
    "a judge's seat, and the state whose law falls": (
        (
            "A federal judge in Houston on Monday struck down a Texas law on wages. Seventeen other "
            "states have such laws."
        ),
        "struck down | | Texas",
        "Seventeen other states | | United States",
    ),
    "the capital where lawmakers meet": (
        (
            "Drivers are due in Lansing on Wednesday with a message for lawmakers.\n\nCrashes killed 900 "
            "people in 2025, Michigan State Police data show. In 2011 there were 112 a month."
        ),
        "112 a month | | Michigan",
    ),
    "the state that sent officers": (
        (
            "Six months of California Highway Patrol work on the streets of Oakland brought 800 "
            "arrests.\n\nOfficers seized 81 firearms."
        ),
        "81 firearms | | Oakland",
    ),
    "the state that gives aid": (
        (
            "WORCESTER, Mass. — The school district has a budget of $440 million. State aid makes up 70 "
            "percent of it. Enrollment is down by 400 students."
        ),
        "400 students | | Worcester",
    ),
    "towns that a sentence goes through": (
        (
            "Commissioners in Hillsborough County voted to raise the sales tax. Tampa would get $30 "
            "million, and Temple Terrace and Plant City $2 million each. The tax would raise $276 million"
            " a year."
        ),
        "$276 million | | Hillsborough County",
    ),
    "an officer of a body, and a set phrase": (
        (
            "Seattle has 5,000 homeless people. The union's national president said 40 percent of members"
            " are out of work. Officers held 30 people who were in the country illegally."
        ),
        "40 percent | | Seattle",
        "30 people | | Seattle",
    ),
    "part of a town": (
        "SALEM, Ore. — Oregon added 900 jobs. Officials declared an emergency in downtown Portland in May.",
        "declared an emergency | | Portland",
    ),
    "its turn": (
        (
            "Murders in big cities around the country began to surge, but Phoenix seemed to escape. It "
            "ended the year with 113 homicides."
        ),
        "113 homicides | | Phoenix",
    ),
    "states that did it by so much": (
        "TAMPA (AP) — Twelve states cut their prison populations by at least 5 percent last year.",
        "5 percent | | Twelve states",
    ),
    "peers of a city": (
        (
            "Chicago sued the Justice Department on Monday. More than 30 other jurisdictions have filed "
            "briefs in support of Chicago. Nationwide, police made 9 arrests."
        ),
        "30 other jurisdictions | | United States",
    ),
    "only a few outdo it": (
        (
            "POLK COUNTY – Only three Florida counties saw crime fall more steeply than Polk County did, "
            "and only one solved more cases. The county had 400 burglaries."
        ),
        "only one solved more | | Polk County",
        "400 burglaries | | Polk County",
    ),
    "two counties named once": (
        (
            "Commissioners in Clay County voted to raise the tax. Traffic deaths in the county rose to "
            "230. Nassau County turned down a similar tax."
        ),
        "230 | | Clay County",
    ),
}

BODIES = {
    "the District, in the capital's own news": (
        (
            "Homicides in the District fell last year, police figures show. There were 140 "
            "killings.\n\nThe District has 3,800 officers."
        ),
        "140 killings | | Washington",
        "3,800 officers | | Washington",
    ),
    "the district of a school district": (
        "Homicides in the District fell. The Tarrow School District has 140 teachers.",
        "140 teachers | | Tarrow School District",
    ),
    "the University, in its own news": (
        (
            "Freshmen who arrived at the University this fall make up its largest class, data show.\n\nIn"
            " all, 43,426 students are enrolled at the University, 2 percent more than a year ago."
        ),
        "43,426 students | | University",
    ),
    "a school at which the rest is told": (
        (
            "Portland Public Schools will lay off 90 teachers. The Beaverton School District lost 205 "
            "positions. At Lincoln High School, enrollment is down 12 percent."
        ),
        "12 percent | | Lincoln High School",
    ),
    "hospitals that people are taken to": (
        "Wyoming had 40 crashes. Two hospitals are full, and 19 people were taken to hospitals in Laramie.",
        "19 people | | Wyoming",
    ),
    "a plan goes on about its maker": (
        (
            "HARTFORD, Conn. — Connecticut would cut aid to towns by 4 percent under a proposal of the "
            "governor. New Haven would lose $6 million. The plan would raise the tax by 50 "
            "cents.\n\nConnecticut has lost 20,000 people. Connecticut is in debt."
        ),
        "50 cents | | Connecticut",
    ),
    "a tax goes on about the town that raised it": (
        (
            "OHIO CITY, Ohio — Ohio lost a tax case. Akron raised its income tax in May. The tax brings "
            "in $40 million a year."
        ),
        "$40 million | | Akron",
    ),
    "the second of two counties with figures": (
        (
            "North Carolina grew, helped by two counties: Wake, which added about 24,000 people, and "
            "Mecklenburg, with about 20,000 people."
        ),
        "about 20,000 people | | Mecklenburg County",
    ),
    "how often something happened in a state": (
        "WILDWOOD, N.J. — Wildwood saw a boat sink. It was the third sinking in New Jersey this year.",
        "the third sinking | | New Jersey",
    ),
}

GONE_ON = {
    "patients of a hospital in a town": (
        (
            "A study of 1,200 patients at Massachusetts General Hospital in Boston found that 14 percent "
            "had long-term symptoms."
        ),
        "1,200 patients | | Massachusetts General Hospital",
    ),
    "what a study of a hospital's patients found": (
        (
            "A 2016 review of 345 crash victims taken to Butterworth Hospital in Grand Rapids found that "
            "10 percent of those without helmets died."
        ),
        "10 percent | | Butterworth Hospital",
    ),
    "a state named in passing is not the state": (
        (
            "Pennsylvania counted 4,600 overdose deaths. Ohio's fell by 23 percent. The state has given "
            "out 6,000 doses of naloxone. Pennsylvania has 9 clinics."
        ),
        "6,000 doses | | Pennsylvania",
    ),
    "a city named by comparison is not the city": (
        (
            "St. Louis recorded 200 homicides. Chicago, by comparison, had 695. Nearly 90 percent of the "
            "city's killings involved guns."
        ),
        "90 percent | | St. Louis",
    ),
    "the nation next door": (
        (
            "Canada lost 6,400 jobs. Canada's unemployment rate rose. Alberta added 12,000 jobs. The U.S."
            " rate was 3.5 percent."
        ),
        "3.5 percent | | United States",
    ),
    "a body of home's own tier": (
        (
            "Oregon is in debt. Oregon's cuts will sting in Salem. Lawmakers gave chip companies $240 "
            "million in grants in 2023. The cuts in Oregon end in May."
        ),
        "$240 million | | Oregon",
    ),
    "a state that only holds its counties": (
        "Colorado's largest county, El Paso, has 730,000 people. Statewide, growth was 0.5 percent.",
        "0.5 percent | | Colorado",
    ),
}


ALL = GONE_ON | BODIES | PASSAGES | NATION | HOMES | PASSING


@pytest.mark.parametrize("name", list(ALL))
def test_the_figure_is_of(name: str, tells: Callable[..., None]) -> None:
    text, *lines = ALL[name]
    tells(text, *lines)
