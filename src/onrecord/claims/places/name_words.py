"""Words that names of places and of organisations are made of."""

from __future__ import annotations

from onrecord.expression import expression

PARTS = frozenset(
    "Metro Metropolitan Greater Downtown Central Inner Outer Northern Southern Eastern Western North South "
    "East West Upper Lower Suburban Rural Mainland Coastal Old New Northeast Northwest Southeast Southwest "
    "Midtown Uptown Upstate Downstate".split()
)
"""What opens the name of a part of a place, or of its surroundings."""
NOUN_ENDS = (
    r"(?=$|[.,;:)\n—–-]| (?:[—–-]|\d|[a-z]+(?:ing|ed)\b|(?:about|across|along|also|and|at|between|but|by|for|"
    r"from|had|has|have|home|in|is|just|known|near|next|north|not|of|off|on|or|outside|since|so|south|east|"
    r"that|then|to|was|were|west|when|where|which|while|whose|with|who)\b))"
)
"""Behind a noun that stands alone: "a county" in "a county of", not in "a county official"."""
SETTLED = ("shire", "ville", "burgh", "mouth", "minster", "borough")
"""How words end that name places, and seldom people."""
STATE_BEHIND = expression(
    r", (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|"
    r"N\.[CDHJMY]|Okla|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|Va|Vt|Wash|Wis|W\.Va|Wyo)\."
)
"""The state of a town or a county, as it is written behind it: "Rockingham, N.H."."""
LANDFORMS = frozenset(
    "County Parish Township Borough Valley Bay Island Islands River Estuary Falls Heights Peninsula Coast "
    "Creek "
    "Canyon Basin Sound Strait Gulf Hills Mountains Forest Beach Springs Harbor Harbour Lake Lakes Desert "
    "Delta Plateau Province Region Republic Territory Shire Archipelago Dale Moor Fens Marsh Highlands "
    "Lowlands Midlands Isles Isle Quay Village Town City Junction Crossing Corridor Reservation Nation "
    "Barrens Bayou Bend Bluff Bluffs Bottoms Brook Butte Chase Cliffs Common Cove Downs Dunes Ferry Firth "
    "Flat Flats Ford Forks Gap Gardens Glen Gorge Grove Groves Haven Head Hill Hollow Inlet Knoll Knolls "
    "Lagoon Landing Manor Meadow Meadows Mesa Mills Mound Mountain Narrows Oaks Palms Pass Peak Pines "
    "Plain Plains Point Pond Prairie Range Rapids Reach Ridge Rise Rock Run Shore Shores Slough Summit "
    "Terrace Vale Wold Wolds Wood Woods".split()
)
"""The last word of a place's name that says what it is, or was."""
SURNAMES = frozenset(
    "Beach Bend Brook Chase Common Dale Downs Ferry Flat Ford Forest Glen Grove Groves Haven Head Heights "
    "Hill Hills Lake Marsh Meadows Mills Moor Plain Point Pond Rock Shore Town Vale Wood Woods".split()
)
"""Those that people are called by, too."""
SEES_TO = expression(r"\b(?:Department|Bureau|Division|Office|Board|Ministry|Agency) of (?:the )?$")
"""Before what an office sees to: "the Department of Correction"."""
NAMED_AFTER = expression(r" (?:sub)?(?:variants?|virus|strains?)\b| vs?\. ")
"""Behind what is called after a place, a letter or a person: "the Delta variant", "Lund v. Ohio"."""
IN_PRINT = expression(
    r"\b(?:published|study|studies|paper|article|editorial|findings|research|journal)"
    r"(?: (?:online|this week|last (?:week|month)|[A-Z][a-z]+day))? in (?:the )?(?:journal )?$"
)
"""Before a journal's name: "a study in Quillan Medicine"."""
LANDFORM_LEADS = frozenset("Port Cape Fort Lake Mount St Saint Isle Point Glen Loch Puerto San Santa".split())
"""The first word of such a name."""
CIVIC = frozenset(
    "Police Council Constabulary Sheriff Schools School Fire Mayor Assembly Legislature Parliament Court "
    "Hospital Hospitals Infirmary Airport University College Transit Library Libraries Sheriff's Councillors "
    "Constable Borough County City Town Village Township District Council's Commissioners Supervisors".split()
)
"""Behind the name of a place: a body or an office of it."""
TOPICS = frozenset(
    "International "
    "Health Water Education Labour Labor Housing Transport Transportation Weather Safety Marine Revenue Tax "
    "Justice Home Foreign Treasury Public Traditional National Federal State States Central General Royal "
    "Environmental "
    "Energy Prison Prisons Agriculture Food Drug Medical Superior Supreme Criminal Crown District High "
    "Magistrates Magistrates' Family Appeals Circuit Municipal Regional Local Community Human Services "
    "Social "
    "Welfare Children's Economic Development Finance Financial Trade Commerce Industry Labor's Statistics "
    "Statistical Research Road Roads Traffic Highway Highways Park Parks Recreation Planning Election "
    "Electoral "
    "Elections Emergency Ambulance Rescue Fisheries Forestry Wildlife Land Lands Veterans Homeland Security "
    "Defence Defense War Navy Air Army Marketing Savings Farmers Farmers' Teachers Teachers' Nurses Workers "
    "Official Record Commercial Civil Digital Cultural Culture Arts Sport Sports "
    "Science Technology Planning Budget Audit Inspection Care Insurance Pension Pensions Unified Independent "
    "Area Metropolitan Metro Greater Joint Special Interim Acting Outgoing Incoming Chief Deputy Senior "
    "Assistant Vice Attorney Housing's "
    "Rowing "
    "Human Rights Policy Mental Internal Oversight Securities Exchange Executive Session Secret Intelligence "
    "Communications Border Customs Immigration Citizenship Judiciary Ethics Banking Budget Coverage "
    "Investment "
    "Nuclear Space Aviation Postal Consumer Protection Product Small Business Clean Climate Change Armed "
    "Forces "
    "Management Fishery Conservation Control Prevention Resources Natural Quality Air Gaming Gambling Liquor "
    "Cannabis Aging Employment Workforce Rehabilitation Corrections Interior Preservation Redevelopment "
    "Turnpike Tollway Irrigation Sewer Sanitation Waste "
    "Information Football Cricket Rugby Hockey Basketball Baseball Swimming Tips Act Title Section Key "
    "Points".split()
)
"""What an institution sees to: never a place by itself."""
INSTITUTIONS = frozenset(
    "Department Departments Board Authority Office Commission Committee Agency Ministry Service Services "
    "Bureau "
    "Trust Centre Center Institute Association Union Federation Society Guild League Club Foundation "
    "Regulator "
    "Auditor Chamber Watchdog Administration Directorate Inspectorate Division Unit Force Corps Cooperative "
    "Clinic Museum Theatre Theater Academy Campus Jail Prison Festival Games Marathon "
    "Elementary Primary Bank Symphony Orchestra Zoo "
    "Stadium Arena Dam Reservoir Field Lottery Superintendent Commissioner Democrats Republicans Athletics "
    "System "
    "Registry Tribunal Diocese Archdiocese Prosecutor Cathedral Church Bridge Station Market Mall".split()
)
"""The last word of an institution's name; what stands before may be its place."""
NEWSPAPERS = frozenset(
    "Courier Times Post Herald Tribune Gazette Journal Chronicle Observer Mercury Comet Argus Echo Examiner "
    "Register Dispatch News Press Media Star Sun Mirror Bugle Advertiser Telegraph".split()
)
"""The last word of a newspaper's name, which says little of where things happen."""
COMPANIES = frozenset(
    "Inc Corp Corporation Company Co Ltd Limited LLC PLC Plc Group Holdings Industries Freight Energy "
    "Airlines "
    "Airways Aircraft Aerospace Automotive Beverage Bancshares Trucking Shipbuilding Semiconductor Apparel "
    "Motors Logistics Foods Pharmaceuticals Technologies Systems Partners Brothers Sons Daughters "
    "Bancorp Capital Media Studios Records Brewing Brewery Stores Supermarkets Homes Properties Builders "
    "Railways Rail Lines Cruises Hotels Insurance Financial Oil Petroleum Steel Mining Shipping Telecom "
    "Light Power Electric Utilities Appliance Appliances Furniture Tool Tools Chemical Chemicals Brands "
    "Enterprises Manufacturing Therapeutics Biosciences "
    "Wireless Networks Software Labs Biotech House Rovers United Wanderers Athletic Rangers Albion".split()
)
"""The last word of a company's or a team's name; what stands before is its own."""
NAME_PARTS = CIVIC | TOPICS | INSTITUTIONS | COMPANIES | NEWSPAPERS
"""Words of the names of bodies of any sort."""
TITLES = frozenset(
    "Mr Mrs Ms Miss Dr Sir Dame Lord Lady Gov Governor Mayor Sen Senator Rep Representative Judge Justice "
    "Chief "
    "Sheriff President Chancellor Minister Secretary Prof Professor Rev Father Sister Brother Rabbi Imam "
    "Bishop Pope King Queen Prince Princess Lt Lieutenant Col Colonel Sgt Sergeant Capt Captain Gen General "
    "Officer Detective Inspector Constable Superintendent Commissioner Councillor Councilman Councilwoman "
    "Alderman Coach Chairman Chairwoman Chair Director Deputy Corporal Supt Sprinter Driver Councillor "
    "Congressman Congresswoman Assemblyman Assemblywoman Attorney Prosecutor Ambassador Premier Tycoon Star "
    "Clerk Treasurer Auditor Assessor Spokesman Spokeswoman Economist Prosecutor Challenger Candidate "
    "Gran Analyst Founder Owner Manager Principal".split()
)
"""Before the name of a person."""
NO_PLACES = frozenset(
    "January February March April May June July August September October November December Monday Tuesday "
    "Administrative Appellate Associate Bankruptcy Divorce Emeritus Juvenile Lead Magistrate Managing "
    "Presiding Probate Ranking Supervising Trial Visiting Elected Appointed "
    "Likely Registered Eligible Undecided Incumbent Challenger Former Retired Longtime Acting Interim "
    "Outgoing "
    "Wednesday Thursday Friday Saturday Sunday Congress Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec "
    "Spring "
    "Summer Autumn Fall Winter English Spanish French German Italian Russian Arabic Greek Latin Dutch Welsh "
    "Polish "
    "Christmas Thanksgiving Easter Ramadan Hanukkah Lent God Christ Gov Mr Mrs Ms Dr Republican Democratic "
    "Republicans "
    "Democrats Democrat Republicans Libertarian Labour Conservative Conservatives Tory Tories Liberal "
    "Senate House Medicaid Medicare Black "
    "White American "
    "Americans British Britons European Europeans Asian Asians African Hispanic Hispanics Latino Muslim "
    "Muslims Christian Blacks Whites Somalis Haitians Salvadorans Guatemalans Hondurans Venezuelans "
    "Christians Catholic Catholics Jewish Jews Indian Chinese Japanese Title Section Chapter Phase Zone Ward "
    "Precinct Fiscal Covid COVID FY Parliament Hollywood Facebook Twitter Google Instagram Brexit Internet "
    "Africans African-American African-Americans Mexicans Millennial Millennials Obamacare Latinos Latinas "
    "Prop Props Ordinance Resolution Initiative Sworn Campus Undercover Plainclothes Riot Mounted Uniformed "
    "NATO Capitol Statehouse Courtroom Room Suite Building Gate Terminal Pier Platform Proposition Measure "
    "Cal Common "
    "Question Amendment Article Engine Station Local Channel Unit Exit Lot Block Route Highway Interstate "
    "Islam Christianity Judaism Soviet Nazi Saudis Israelis Palestinians Mexicans Cubans Iraqis Afghans "
    "Reuters Bloomberg Xinhua Yonhap Interfax Kyodo Associated Census Operation Project "
    "Olympics League Premier Act Bill Constitution Court President Breaking Exclusive TV AI CEO".split()
)
"""Capitalised words that name no place of a claim."""
WORKS = frozenset(
    "Address "
    "Agreement Amendment Award Awards Bowl Campaign Cup Cyclone Day Deal Eve Fund Game Hurricane Initiative "
    "Law List Month Movement Pact Plan Policy Poll Prize Program Programme Project Proposition "
    "Report Rule Series Storm Survey Typhoon Tour Treaty War Week Year".split()
)
"""What people make, keep or suffer, and give names to."""
BEFORE_OFFICE = frozenset("Deputy Vice Assistant Acting Interim Former Outgoing Then Longtime".split())
"""What goes before the place of an office in a title: "Deputy Tarrow Mayor"."""
STRUCK = expression(
    r"\b(?:tornado(?:e?s)?|twister|storms?|hurricane|typhoon|cyclone|blizzard|floods?|earthquake|quake|"
    r"(?:wild)?fires?|heat wave|outbreak) (?:(?:that|which) )?(?:(?:has|have|had) )?"
    r"(?:hit|struck|slammed|battered|ravaged|destroyed|devastated|flattened|killed [a-z0-9,]+ (?:people )?in|"
    r"(?:tore|swept|ripped|cut|barreled|spread|passed|moved) through) $"
)
"""Before where a disaster was: "The tornado that hit Tarrow"."""
CIVIC_OFFICES = frozenset(
    "Mayor Sheriff Governor Gov Police Fire Councilman Councilwoman Councillor Commissioner Superintendent "
    "Clerk "
    "Treasurer Auditor Assessor Judge Attorney Prosecutor Alderman Supervisor Executive Coroner".split()
)
"""Offices that go by the place that they are of."""
ANYBODYS = frozenset("men women people children everyone nobody one body year month week today".split())
"""Words that open a sentence with a possessive, and are no names: "Women's unemployment"."""
DESCRIPTIVE = ("ous", "ed", "ing", "al", "ful", "less", "ive", "ary", "ic")
"""How words end that tell of what sort people are: "Furious residents", "Federal police"."""
