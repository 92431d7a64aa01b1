"""Danger that is told of figures of a story, or of those whom the writer teaches or looks after.

Once somebody said that they write a novel, or that they are a nurse and speak of patients, a faint sign in what follows is
most likely about those. Sure words in the first person, and of the writer's own people, are heard as ever.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.safety import default_checker

STORY, WORK = "story", "for_work"
OWN_PEOPLE = re.compile(
    r"\bmy (?:own )?(?:real |little |big |older |younger |best )?(?:brother|sister|mum|mom|mam|mother|dad|father|son|daughter|child|kids?|wife|husband|"
    r"partner|boyfriend|girlfriend|bf|gf|friend|mate|flatmate|roommate|housemate|neighbou?r|cousin|uncle|aunt|colleague)\b",
    re.IGNORECASE,
)


OF_SELF = re.compile(
    r"\b(?:myself|i (?:also |just |really |still |often |sometimes )*(?:feel|felt|want|wish|hate|wonder|cry|think about|can'?t|cannot|could|would|don'?t (?:want|see|know)|"
    r"am (?:so|done|tired|scared|alone))|i'?m (?:so|done|tired|scared|alone)|my (?:own )?(?:life|head|body|arms?|pills))\b",
    re.IGNORECASE,
)


def is_of_a_story(said: Sequence[str], text: str, acute: bool) -> bool:
    """Is the danger that this message seems to show that of figures or of people from work, as was said before or now?"""
    told = frozenset().union(*(default_checker().asides(one).all for one in (*said[:-1], text)))
    if told.isdisjoint({STORY, WORK}) or OWN_PEOPLE.search(text):
        return False
    found = default_checker().check(text)
    if found.level == "none":  # the vote alone
        return not (acute or OF_SELF.search(text.replace("’", "'")))
    return found.person == "third" and WORK not in told
