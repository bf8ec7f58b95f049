"""Verbs of what public bodies do, class by class, in the forms that a report tells them in.

The classes follow Levin, "English Verb Classes and Alternations" (1993), as VerbNet names them: establish
(55.5), begin and stop (55.1, 55.4), forbid and permit (67, 64), appoint and fire (29.1, 10.10), judge (33),
get and give (13), build (26.1), take away (10.5), besides the verbs of lawmaking, which neither lists apart.
"""

from __future__ import annotations

from onrecord.claims.events.verb_forms import doing_of, past_of

_CLASSES = {
    "found": "establish create found institute launch inaugurate introduce initiate open reopen unveil "
    "commission",
    "stop": "end close shut shutter halt cease discontinue suspend cancel scrap axe abolish terminate "
    "dissolve "
    "disband dismantle abandon shelve eliminate postpone delay adjourn table",
    "law": "declare grant enforce implement "
    "adopt approve pass enact ratify veto repeal rescind revoke annul amend impose ban outlaw "
    "prohibit "
    "forbid legalise legalize decriminalise decriminalize authorise authorize decree reject block overturn "
    "reverse uphold lift waive tighten loosen reinstate override certify overrule void nullify renew "
    "rewrite redraw",
    "judge": "convict acquit sentence fine jail imprison indict arraign pardon commute exonerate censure "
    "impeach "
    "subpoena penalise penalize sanction raid",
    "office": "appoint reappoint elect reelect nominate hire promote fire sack oust dismiss demote furlough",
    "property": "buy acquire sell lease auction privatise privatize nationalise nationalize seize "
    "confiscate "
    "withhold withdraw award",
    "build": "build construct erect demolish raze",
    "people": "arrest detain deport evict evacuate deploy expel extradite recall",
}
DEEDS = frozenset(verb for verbs in _CLASSES.values() for verb in verbs.split())
"""The verbs as a dictionary has them, behind "will" and "to"."""
DONE = frozenset(form for verb in DEEDS for form in past_of(verb))
"""Their past and their participle."""
ALSO_PRIVATE = frozenset(
    "close shut open reopen end delay abandon introduce cancel block reverse buy acquire sell lease seize "
    "build "
    "construct erect hire promote judge reject approve lift loosen tighten pass renew withdraw arrest recall "
    "evacuate convict acquit fine sentence".split()
)
"""What people do in their own lives too."""
OFFICIAL = frozenset(
    form
    for name in ("found", "stop", "law", "office", "people")
    for verb in _CLASSES[name].split()
    if verb not in ALSO_PRIVATE
    for form in past_of(verb)
) | {"ended", "vetoed", "signed", "ordered", "proposed"}
"""The past of what only who holds an office does, whoever is named."""
DOING = frozenset(doing_of(verb) for verb in DEEDS)
"""What somebody is doing, is blamed or praised for doing."""

_WITH_PARTICLE = {
    "down": "shut shut shut, strike struck struck, tear tore torn, turn turned turned, wind wound wound, "
    "vote voted voted, hand handed handed",
    "out": "throw threw thrown, phase phased phased, roll rolled rolled, wipe wiped wiped, carry carried "
    "carried, "
    "drive drove driven, vote voted voted, rule ruled ruled",
    "off": "lay laid laid, call called called, break broke broken, cut cut cut, put put put, sell sold sold, "
    "hold held held, head headed headed",
    "over": "take took taken, hand handed handed",
    "up": "break broke broken, set set set, wind wound wound, take took taken, give gave given",
    "back": "roll rolled rolled, bring brought brought, push pushed pushed, scale scaled scaled",
    "in": "bring brought brought, phase phased phased, swear swore sworn, vote voted voted",
    "away with": "do did done",
}
_TRIPLES = [
    (*verb.split(), particle) for particle, verbs in _WITH_PARTICLE.items() for verb in verbs.split(", ")
]
DEEDS_WITH_PARTICLE = "|".join(f"{verb} {particle}" for verb, _, _, particle in _TRIPLES)
"""A pattern for verbs that are deeds only with what stands behind them: "phase out"."""
DONE_WITH_PARTICLE = "|".join(
    f"{form} {particle}" for _, past, done, particle in _TRIPLES for form in sorted({past, done})
)
"""The same in the past."""

ONLY_WORDS = frozenset(
    "defended cheered applauded hailed slammed blasted brushed skewed touted trumpeted mocked "
    "derided decried bemoaned lamented scolded rebuked chided overshadowed echoed shrugged "
    "downplayed underscored highlighted celebrated mourned thanked congratulated greeted saluted "
    "ridiculed disparaged lauded bashed ripped faulted withstand withstood".split()
)
"""What is but said or felt, though it has an object: "defended the change"."""
