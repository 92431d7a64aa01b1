"""Whether somebody is "he", "she" or several, as far as what they are to the writer tells that."""

from __future__ import annotations

import re

from bot.knowledge import knowledge

MANY = "many"  # several: no "he" or "she" means them
ANY = "any"  # somebody who may be "he" or "she": a boss, a baby, a name


def gender_of(who: str) -> str:
    """Whether "your sister" is "he" or "she"; ANY for a friend, MANY for several, "" for nobody or a name."""
    texts = knowledge().texts
    words = re.findall(r"[a-z]+", re.sub(r"\w+['’]s ", "", who.lower()))  # "your son's teacher"
    if "and" in words or words and words[-1] in texts["reach_out.groups"]:
        return MANY
    for gender in ("he", "she"):
        if set(words) & set(texts[f"reach_out.is_{gender}"]):
            return gender
    return ANY if words and words[-1] in (*texts["reach_out.relations"], *texts["reach_out.small"]) else ""
