"""Which tone or version is meant, where it is known that one is wished for and only has to be named."""

from __future__ import annotations

import re

from actions.commands import answer
from actions.finding_words.parts import Parts, all_clauses, first_clause
from actions.finding_words.tones import OF_TONE, TONES, tone_not, tone_of
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

_BESIDE = re.compile(r"\b(?:one|button|choice|option) (?P<way>before|after) (?P<tone>\w+)")
_OTHERWISE = re.compile(r"\b(?:not|no|less|without|never|dont|isnt|too|sounds?|comes|reads|seems|makes)\b")
_VERSIONS = (
    ("both", r"\bboth\b|\bcompare\b|\bside by side\b|\b(?:two|three) (?:or \w+ )?(?:versions|options|alternatives|of them)\b|\bgimme (?:two|three)\b"),
    ("shorter", r"\bshort\w*\b|\bsmaller\b|\btiny\b|\bbrief\w*\b|\bhalf\b|\b(?:one|two|a|single) (?:line|sentence)s?\b|\b(?:fewer|less|six) words\b|\b(?:novel|essay|wall of text|war and peace)\b|\btl ?dr\b"),
    ("longer", r"\blong\w*\b|\bfuller\b|\bmore (?:sentences|words|detail)\b|\bproper length\b"),
    ("other", r"\b(?:one|version|draft|it|that) (?:\w+ )?before\b|\bbefore that\b|\b(?:previous|earlier|old|original|first)\b|\bgo back\b|\bbring (?:that|it) back\b|\bundo\b|\bgoes ago\b"),
    ("another", r"\banother\b|\bdiff?e?rent\b|\balternative\b|\bother (?:one|option|way|go)\b|\bsecond (?:one|version|option)\b|\bhow else\b|\bdifferent\b|\b(?:do|make|write|try) (?:me |us )?one (?:that|which|thats|with|more \w)"),
)  # fmt: skip


def tone_by_act(text: str, parts: Parts) -> str:
    """The tone that is wished for; what it is not to be, or the wrong one of two, says less than what it is to be."""
    said = plain(text)
    titles = [plain(one) for one in knowledge().texts["reach_out.choices.how"]]
    if (beside := _BESIDE.search(said)) and beside["tone"] in titles:
        at = titles.index(beside["tone"]) + (1 if beside["way"] == "after" else -1)
        return _named(titles[max(0, min(at, len(titles) - 1))])
    wished = [tone for one in all_clauses(text) if not _OTHERWISE.search(one) and (tone := tone_of(one) or _named(one))]
    if wished or parts.tone:
        return tone_of(first_clause(text)[0]) or next(iter(wished), "") or parts.tone
    return next((tone for one in all_clauses(text) if (tone := tone_not(one))), "")


def version_in(text: str) -> str:
    """Which version of the draft is asked for; `again` where it is the one that stands there."""
    said = plain(text)
    return next((name for name, words in _VERSIONS if re.search(words, said)), "again")


def _named(clause: str) -> str:
    return answer(clause, *TONES, kind=OF_TONE) or ""
