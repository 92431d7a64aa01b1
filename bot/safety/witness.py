"""An "I" or "we" that only sees, hears, thinks, is told or asks what to do: it does not name who is in danger."""

from collections.abc import Sequence

from bot.safety.lexicon import Lexicon

DOUBTS = frozenset(
    ("overreacting", "imagining", "paranoid", "silly", "daft", "wrong", "right", "worrying", "dramatic", "stupid")
)
REACH = 4  # words between "I" and what it does: "I really do not think"
ASKING = ("do", "can", "should", "could", "would")


class Witness:
    """Reads who stands by from the words of a sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._perceiving = frozenset(lexicon.expand("<perceiving>"))
        self._between = frozenset(lexicon.expand("<between>"))
        self._telling = frozenset(lexicon.expand("<telling>"))

    def without(self, words: Sequence[str], start: int = 0, end: int | None = None) -> list[str]:
        """The words from `start` up to `end` without each "I", "we" and "me" that only stands by."""
        places = range(len(words))[start:end]
        return [words[place] for place in places if not self._stands_by(words, place)]

    def _stands_by(self, words: Sequence[str], place: int) -> bool:
        before = words[place - 1] if place else ""
        if words[place] == "me":
            return before in self._telling
        if words[place] not in ("i", "we"):
            return False
        if before == "am" and not DOUBTS.isdisjoint(words[place + 1 : place + 1 + REACH]):
            return True  # "am I overreacting"
        after = (word for word in words[place + 1 : place + 1 + REACH] if word not in self._between)
        asks = before in ASKING and words[max(0, place - 2) : place - 1] in (["what"], ["how"], ["who"])
        return asks or next(after, "") in self._perceiving
