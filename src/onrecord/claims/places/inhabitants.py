"""What the people of American states and large cities are called: "Kentuckians"."""

from __future__ import annotations

OF_CITIES = dict(
    pair.split("=")
    for pair in (
        "New_Yorker=New York;Chicagoan=Chicago;Bostonian=Boston;Philadelphian=Philadelphia;"
        "Houstonian=Houston;Angeleno=Los Angeles;San_Franciscan=San Francisco;Seattleite=Seattle;"
        "Denverite=Denver;"
        "Clevelander=Cleveland;Pittsburgher=Pittsburgh;Milwaukeean=Milwaukee;Detroiter=Detroit;"
        "Baltimorean=Baltimore;Memphian=Memphis;Nashvillian=Nashville;Atlantan=Atlanta;Miamian=Miami;"
        "Cincinnatian=Cincinnati;Minneapolitan=Minneapolis;San_Diegan=San Diego;Austinite=Austin;"
        "Dallasite=Dallas;San_Antonian=San Antonio;Phoenician=Phoenix;Oaklander=Oakland;"
        "Sacramentan=Sacramento;Tulsan=Tulsa;Omahan=Omaha;Tucsonan=Tucson;Las_Vegan=Las Vegas;"
        "Orlandoan=Orlando;New_Orleanian=New Orleans"
    ).split(";")
)
OF_STATES = dict(
    pair.replace("-", "_").split("=")
    for pair in (
        "Alabamian=Alabama Alabaman=Alabama Alaskan=Alaska Arizonan=Arizona Arizonian=Arizona "
        "Arkansan=Arkansas Californian=California Coloradan=Colorado Coloradoan=Colorado "
        "Delawarean=Delaware Floridian=Florida Idahoan=Idaho Illinoisan=Illinois Indianan=Indiana "
        "Hoosier=Indiana Iowan=Iowa Kansan=Kansas Kentuckian=Kentucky Louisianan=Louisiana "
        "Louisianian=Louisiana Mainer=Maine Marylander=Maryland Michigander=Michigan Michiganian=Michigan "
        "Minnesotan=Minnesota Mississippian=Mississippi Missourian=Missouri Montanan=Montana "
        "Nebraskan=Nebraska Nevadan=Nevada Ohioan=Ohio Oklahoman=Oklahoma Oregonian=Oregon "
        "Pennsylvanian=Pennsylvania Tennessean=Tennessee Texan=Texas Utahn=Utah Utahan=Utah "
        "Vermonter=Vermont Virginian=Virginia Washingtonian=Washington Wisconsinite=Wisconsin "
        "Wyomingite=Wyoming West-Virginian=West+Virginia North-Carolinian=North+Carolina "
        "South-Carolinian=South+Carolina North-Dakotan=North+Dakota South-Dakotan=South+Dakota "
        "New-Mexican=New+Mexico New-Jerseyan=New+Jersey New-Jerseyite=New+Jersey Rhode-Islander=Rhode+Island "
        "New-Hampshirite=New+Hampshire"
    ).split()
)
"""Those that mean nobody else, as the Government Publishing Office's Style Manual lists them."""


def is_demonym(name: str) -> bool:
    """Whether the name is a plural of one of them: "Ohioans"."""
    one = name.removesuffix("s").replace(" ", "_")
    return one != name and (one in OF_STATES or one in OF_CITIES)
