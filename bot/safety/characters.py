"""One character at a time: fold what looks alike, and remember where each came from."""

import unicodedata
from dataclasses import dataclass

APOSTROPHES = "'’‘`´ʼ＇′"
LOOKALIKES = str.maketrans("аеорсухіѕј", "aeopcyxisj")  # Cyrillic letters inside Latin words


@dataclass(frozen=True)
class Folded:
    """Folded text, and for each of its characters the place in the original."""

    text: str
    origin: tuple[int, ...]


def fold(text: str) -> Folded:
    """Lower case, compatibility forms resolved, marks and zero-width characters dropped, one apostrophe."""
    characters: list[str] = []
    origin: list[int] = []
    for place, character in enumerate(text):
        for folded in _fold_character(character):
            characters.append(folded)
            origin.append(place)
    return Folded("".join(characters), tuple(origin))


def _fold_character(character: str) -> str:
    if character in APOSTROPHES:
        return "'"
    if character.isascii():
        return character.lower()
    decomposed = unicodedata.normalize("NFKD", character).lower()
    return "".join(part for part in decomposed if unicodedata.category(part) not in ("Mn", "Me", "Cf", "Cs"))


def unmask(word: str) -> str:
    """A word of Latin letters with Cyrillic lookalikes in it, in Latin letters; any other word unchanged."""
    if word.isascii() or not any(letter.isascii() for letter in word):
        return word
    return word.translate(LOOKALIKES)
