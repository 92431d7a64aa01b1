"""Which hits count together, and how far they reach."""

from bot.safety.patterns import Found
from bot.safety.scopes import Hit


def without_lone_hints(hits: list[Hit]) -> list[Hit]:
    """Hints count only together: two of one kind, for different reasons, from different words, one of them telling."""
    strong = [hit for hit in hits if hit.rule.level != "hint"]
    hints: dict[tuple[str | None, str], list[Hit]] = {}
    for hit in hits:
        if hit.rule.level == "hint":
            hints.setdefault((hit.rule.kind, hit.rule.reason), []).append(hit)
    for (kind, reason), same in hints.items():
        others = [hit for key, found in hints.items() if key[0] == kind and key[1] != reason for hit in found]
        strong += [hit for hit in same if any(_together(hit, other) for other in others)]
    return strong


def widened(hit: Hit, hits: list[Hit]) -> Hit:
    """A hit with the words of those that overlap it: "dad hits my" and "hits my mum"."""
    same = [other.found for other in hits if not _apart(hit, other)]
    return hit._replace(found=Found(min(start for start, _ in same), max(end for _, end in same)))


def _together(one: Hit, other: Hit) -> bool:
    return _apart(one, other) and not (one.rule.everyday and other.rule.everyday)


def _apart(one: Hit, other: Hit) -> bool:
    return one.sentence != other.sentence or one.found.end <= other.found.start or other.found.end <= one.found.start
