"""The rules for texts, which stand in style.yml, and what each of them says of a text, or of all texts of a topic."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import textstat

from bot.knowledge.reader import Document
from bot.lint_text.texts import DOMAIN, PROSE, Text

GENERAL_ADVICE = re.compile(r"\bgeneral advice\b", re.IGNORECASE)
CLAIMS_ARTICLE = re.compile(r"(?:^|[.!?] )The article (?:says|describes|lists|names|links|calls|explains)\b")
CRISIS = re.compile(r"crisis|safety|danger|check_")


@dataclass(frozen=True)
class Style:
    """The rules of `style.yml`."""

    limits: dict[str, int]
    banned: list[tuple[re.Pattern[str], str, bool]]

    @classmethod
    def read(cls, path: Path) -> Style:
        """From the file of the rules for texts."""
        data = Document(path).data
        limits = {name: int(value) for name, value in data["limits"].items()}
        banned = [
            (re.compile(rule["pattern"], re.IGNORECASE), rule["why"], rule.get("except_quoted") == "true")
            for rule in data["banned"]
        ]
        return cls(limits, banned)


def too_long(style: Style, text: Text) -> Iterator[str]:
    """A variant has at most so many words."""
    most = style.limits["words_step" if text.field == "step" else "words"]
    if text.file in (DOMAIN.name, "texts.yml") and CRISIS.search(text.group):
        most = style.limits["words_crisis"]
    if text.words > most:
        yield f"has {text.words} words, at most {most}; shorten it"


def too_hard(style: Style, text: Text) -> Iterator[str]:
    """No single text reads above the limit."""
    if text.field != "title" and text.words >= style.limits["grade_words"]:
        grade = reading_grade(text.content)
        if grade > style.limits["grade_text"]:
            yield f"reads at grade {grade:.1f}, at most {style.limits['grade_text']}; use shorter words and sentences"


def not_our_words(style: Style, text: Text) -> Iterator[str]:
    """No banned phrase, and the person before the condition."""
    for pattern, why, except_quoted in style.banned:
        content = re.sub(r'"[^"]*"', '""', text.content) if except_quoted else text.content
        found = pattern.search(content)
        if found:
            yield f'"{found.group().strip()}" ({why}); reword it'


def without_section(style: Style, text: Text) -> Iterator[str]:
    """A fact names its section; what has none says that it is general advice."""
    if text.field == "title" or text.section is not None:
        return
    if CLAIMS_ARTICLE.search(text.content):
        yield "tells what the article says, but has no section; add one"
    elif (text.field in ("inform", "step") or _is_more(text)) and not GENERAL_ADVICE.search(text.content):
        yield 'has no section and does not say "general advice"; add one or the other'


def _is_more(text: Text) -> bool:
    return text.field == "text" and text.file not in (DOMAIN.name, "texts.yml")


def group_too_hard(style: Style, texts: list[Text]) -> Iterator[str]:
    """All texts of a topic together read easily."""
    joined = " ".join(_sentence(text.content) for text in texts if text.field != "title")
    if joined:
        grade = reading_grade(joined)
        if grade > style.limits["grade_topic"]:
            most = style.limits["grade_topic"]
            yield f"the texts of `{texts[0].group}` together read at grade {grade:.1f}, at most {most}; simplify them"


def turn_too_long(style: Style, texts: list[Text]) -> Iterator[str]:
    """The longest reflection, information and question of a topic fit into one turn."""
    longest = {part: max((t.words for t in texts if t.field == part), default=0) for part in PROSE[:2] + ("ask",)}
    if sum(longest.values()) > style.limits["turn"]:
        told = ", ".join(f"{part} {words}" for part, words in longest.items())
        yield f"a turn of `{texts[0].group}` can have {sum(longest.values())} words ({told}); shorten one"


def reading_grade(content: str) -> float:
    """Flesch-Kincaid grade, with placeholders and web addresses read as one plain word."""
    plain = re.sub(r"\{[^}]*\}|https?://\S+|\b[\w-]+\.(?:org|com|net|gov)\S*", "this", content)
    return float(textstat.flesch_kincaid_grade(plain))


def _sentence(content: str) -> str:
    return content if content.rstrip('")').endswith((".", "?", "!")) else f"{content}."


TEXT_RULES: tuple[Callable[[Style, Text], Iterator[str]], ...] = (too_long, too_hard, not_our_words, without_section)
GROUP_RULES: tuple[Callable[[Style, list[Text]], Iterator[str]], ...] = (group_too_hard, turn_too_long)
