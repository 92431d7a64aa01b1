"""The words of the safety rules: classes, inflections, shorthand and words that may be misspelt."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from rapidfuzz.distance import OSA

from bot.safety.rules import read_yaml

LEET = str.maketrans("013457@$!|+", "oieastasiit")
MASKS = re.compile(r"[*#_.-]")
VOWELS = "aeiou"


def inflect(verb: str) -> list[str]:
    """Regular forms of a verb: hit~ style words in patterns stand for all of them."""
    stem = verb.removesuffix("e")
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return [verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing", f"{verb}in"]
    plural = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z")) else f"{verb}s"
    forms = [verb, plural, f"{stem}ed", f"{stem}ing", f"{stem}in"]
    if re.fullmatch(r".*[^aeiou][aeiou][^aeiouwxy]", verb):
        forms += [f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing", f"{verb}{verb[-1]}in"]
    return forms


@dataclass
class Lexicon:
    """Word lists read from `words.yml`."""

    classes: dict[str, list[str]]
    rewrite: dict[str, list[str]]
    keys: dict[str, int]
    real: frozenset[str]
    irregular: dict[str, list[str]]
    vocabulary: set[str] = field(default_factory=set)

    @classmethod
    def load(cls, path: Path) -> "Lexicon":
        """Read the word lists."""
        data = read_yaml(path)
        return cls(
            classes={name: words.split() for name, words in data["classes"].items()},
            rewrite={short: full.split() for short, full in data["rewrite"].items()},
            keys={word: 2 if len(word) >= 8 else 1 for word in data["misspelt"].split()},
            real=frozenset(data["real_words"].split()),
            irregular={verb: forms.split() for verb, forms in data["irregular"].items()},
        )

    def expand(self, word: str) -> list[str]:
        """All the words that one alternative of a pattern stands for."""
        if word.startswith("<") and word.endswith(">"):
            return [form for member in self.classes[word[1:-1]] for form in self.expand(member)]
        if word.endswith("~"):
            return inflect(word[:-1]) + self.irregular.get(word[:-1], [])
        return [word]

    def canonical(self, word: str) -> list[str]:
        """The words that a written word stands for: shorthand spelt out, disguise and typos undone."""
        bare = word.replace("'", "")
        for form in (word, bare):
            if form in self.rewrite:
                return self.rewrite[form]
        plain = self._undisguise(word.removesuffix("'s").replace("'", ""))
        return self.rewrite.get(plain, [plain])

    def _undisguise(self, word: str) -> str:
        if len(word) > 4 and word.endswith("in") and f"{word}g" in self.vocabulary:  # thinkin, goin
            return f"{word}g"
        if word in self.vocabulary or word.isdigit():
            return word
        if word.isalpha():
            return self._correct(word)
        plain = word.translate(LEET)
        if plain in self.vocabulary or plain in self.rewrite:
            return plain
        if MASKS.search(word):
            return self._unmask(plain)
        return self._correct(plain) if plain.isalpha() else word

    def _unmask(self, word: str) -> str:
        wildcard = re.compile("".join("[a-z]" if MASKS.match(letter) else re.escape(letter) for letter in word))
        known = [*self.keys, "kill", "die", "dead", "kys", "kms"]
        return next((key for key in known if wildcard.fullmatch(key)), MASKS.sub("", word))

    def _correct(self, word: str) -> str:
        squeezed = re.sub(r"(.)\1{2,}", r"\1", word)
        if squeezed in self.vocabulary:
            return squeezed
        if word in self.real or not 4 <= len(word) <= 16:
            return word
        near = [key for key, bound in self.keys.items() if abs(len(key) - len(word)) <= bound and key[0] == word[0]]
        distances = {key: OSA.distance(word, key, score_cutoff=self.keys[key]) for key in near}
        close = [key for key in near if distances[key] <= self.keys[key]]
        return min(close, key=distances.__getitem__, default=word)
