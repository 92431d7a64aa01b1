"""How often or how long, told by a number: out of ten, per cent, years, an age."""

from __future__ import annotations

import re

from bot.knowledge.phrases import plain

FROM_TEN = {"in_the_way": ("much", "little", "not"), "how_long": (None, None, None)}
OFTEN_FROM_TEN = ("often", "sometimes", "never")
MUCH, SOME = 7, 3  # of ten
GROWN_UP = 18  # years: what began before has always been there
_IN_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_TENS = {name: value for value, name in enumerate(_IN_WORDS)}
_NUMBER = rf"\d{{1,2}}|{'|'.join(_TENS)}"
_OUT_OF_TEN = re.compile(rf"\b({_NUMBER}) ?(?:out of|outta|of|/) ?(?:10|ten)\b")
_PER_CENT = re.compile(r"\b(\d{1,3}) ?(?:%|per ?cent\b)")
_YEARS = re.compile(
    rf"\b(?:{_NUMBER}|twenty|thirty|forty|few|couple(?: of)?|several|many)(?: (?:or|to|and|odd|plus) (?:{_NUMBER}))? ?(?:y|yr|yrs|years?)\b|"
    r"\b(?:since|in|from) (?:19|20)\d\d\b"
)
_AGED = re.compile(rf"\b(?:i was|aged?|age of|turned) (?:like |about |maybe |around |only |just )?({_NUMBER})\b")
_LATELY = re.compile(
    r"\bsince (?:last|january|february|march|april|may|june|july|august|september|october|november|december)\b"
)


def figure(text: str, step: str, filler: re.Pattern[str]) -> str | None:
    """ "7 out of 10", "80 %", or a number from 0 to 10 that is all there is."""
    said = text.lower()
    if out_of := _OUT_OF_TEN.search(said):
        value = _number(out_of[1])
    elif per_cent := _PER_CENT.search(said):
        value = round(int(per_cent[1]) / 10)
    else:
        alone = filler.sub("", plain(said)).strip()
        value = _number(alone) if re.fullmatch(_NUMBER, alone) else -1
    if not 0 <= value <= 10:
        return None
    much, some, little = FROM_TEN.get(step, OFTEN_FROM_TEN)
    return much if value >= MUCH else some if value >= SOME else little


def _number(said: str) -> int:
    return _TENS[said] if said in _TENS else int(said)


def time_in(said: str) -> str | None:
    """How long, where a number tells it: an age, years, a month of this year."""
    if aged := _AGED.search(said):
        return "always" if _number(aged[1]) <= GROWN_UP else "years"
    return "years" if _YEARS.search(said) else "lately" if _LATELY.search(said) else None
