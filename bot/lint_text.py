"""Holds every text that people read to the house style: `python -m bot.lint_text`.

The rules are data, in `data/knowledge/style.yml`. Prints `file:line: what is wrong` and ends with 1 if anything is.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import textstat

from bot.knowledge import load
from bot.knowledge.lines import CHECKED_WITHIN, overdue
from bot.knowledge.reader import Document, Key, KnowledgeError

KNOWLEDGE, DOMAIN, STYLE, CODE = Path("data/knowledge"), Path("domain.yml"), "style.yml", Path("actions")
PROSE = ("reflect", "inform", "more", "ask", "question", "explain", "because", "heard", "says", "text")  # graded
SHORT = ("name", "full_name", "label", "title", "sections")  # only held to the banned phrases
TYPED = ("command.", "answer.", "asks.", "called.")  # keys of texts.yml: what people write, not what the bot says
FOREIGN = ("language.", "lines.")  # keys of texts.yml in other languages, of which no grade can be told
GENERAL_ADVICE = re.compile(r"\bgeneral advice\b", re.IGNORECASE)
CLAIMS_ARTICLE = re.compile(r"(?:^|[.!?] )The article (?:says|describes|lists|names|links|calls|explains)\b")
SAID = re.compile(r"[A-Za-z']+ [A-Za-z']+")
CRISIS = re.compile(r"crisis|safety|danger|check_")


@dataclass(frozen=True)
class Text:
    """One text with the place where it stands."""

    where: str
    file: str
    group: str  # the topic, or the list, that it belongs to
    field: str
    content: str
    section: str | None

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.content.split())


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


def texts_in(document: Document) -> Iterator[Text]:
    """Every text in a knowledge file or a domain that a person may read."""
    for keys, content, line in document.scalars():
        field = _field(document.path, keys)
        if field is not None:
            where, group = f"{document.path}:{line}", _group(keys)
            yield Text(where, document.path.name, group, field, content, _section(document.data, keys))


def texts_in_code(path: Path) -> Iterator[Text]:
    """What an action's code says: titles of buttons, pieces of a message to send. Not docstrings, and no names."""
    tree = ast.parse(path.read_text("utf-8"))
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in docs:
            continue
        if isinstance(node.value, str) and _is_said(node.value):
            yield Text(f"{path}:{node.lineno}", path.name, path.stem, "title", node.value, None)


def _is_said(value: str) -> bool:
    """Words, and no pattern."""
    return SAID.search(value) is not None and not re.search(r"\\|\(\?", value)


def _field(path: Path, keys: tuple[Key, ...]) -> str | None:
    """What a text is for, or None if it is no text at all (an id, a section, a phrase to spot)."""
    if path.name == DOMAIN.name and keys[0] != "responses":
        return None
    if path.name == "steps.yml":
        return None if {"fits", "words"} & set(keys) else "step"
    if path.name == "lines.yml":
        return "title" if keys[-1] in ("name", "hours") else None
    if path.name == "texts.yml":
        return None if str(keys[0]).startswith((*TYPED, *FOREIGN)) else "text"
    named = [key for key in keys if isinstance(key, str)]
    if keys[0] == "sections" or named[-1] in SHORT:
        return "title"
    return named[-1] if named[-1] in PROSE else None


def _group(keys: tuple[Key, ...]) -> str:
    outer = ("families", "therapies", "responses", "sections")
    return str(keys[1] if keys[0] in outer and len(keys) > 1 else keys[0])


def _section(data: Any, keys: tuple[Key, ...]) -> str | None:
    """The section of the nearest part around a text that names one."""
    section, part = None, data
    for key in keys:
        if isinstance(part, dict) and "section" in part:
            section = part["section"]
        part = part[key]
    return section


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


TEXT_RULES: tuple[Callable[[Style, Text], Iterator[str]], ...] = (too_long, too_hard, not_our_words, without_section)
GROUP_RULES: tuple[Callable[[Style, list[Text]], Iterator[str]], ...] = (group_too_hard, turn_too_long)


def reading_grade(content: str) -> float:
    """Flesch-Kincaid grade, with placeholders and web addresses read as one plain word."""
    plain = re.sub(r"\{[^}]*\}|https?://\S+|\b[\w-]+\.(?:org|com|net|gov)\S*", "this", content)
    return float(textstat.flesch_kincaid_grade(plain))


def _sentence(content: str) -> str:
    return content if content.rstrip('")').endswith((".", "?", "!")) else f"{content}."


def faults(documents: Iterable[Document], style: Style) -> Iterator[str]:
    """Everything that is wrong, as `file:line: what`."""
    for document in documents:
        groups: dict[str, list[Text]] = {}
        for text in texts_in(document):
            groups.setdefault(_whole(text), []).append(text)
            yield from (f"{text.where}: {said}" for rule in TEXT_RULES for said in rule(style, text))
        for texts in groups.values():
            yield from (f"{texts[0].where}: {said}" for rule in GROUP_RULES for said in rule(style, texts))


def _whole(text: Text) -> str:
    """What is graded together: a topic, but the whole of a file that is a list of single replies."""
    return text.file if text.file in (DOMAIN.name, "texts.yml", "fits.yml") else text.group


def faults_in_code(paths: Iterable[Path], style: Style) -> Iterator[str]:
    """What is worded against the house style in code."""
    for text in (text for path in paths for text in texts_in_code(path)):
        yield from (f"{text.where}: {said}" for said in not_our_words(style, text))


def old_lines(folder: Path, today: date) -> Iterator[str]:
    """Crisis lines whose numbers were last looked at too long ago."""
    for line in overdue(load(folder).lines, today):
        where = f"{folder / 'lines.yml'}: {line.id}"
        yield f"{where}: was checked on {line.verified_on}, over {CHECKED_WITHIN.days} days ago; look at {line.source}"


def main(folder: Path = KNOWLEDGE, domain: Path = DOMAIN, code: Path = CODE) -> int:
    """Check all files; 1 if anything is wrong."""
    paths = [path for path in sorted(folder.glob("*.yml")) if path.name != STYLE]
    paths += [domain] if domain.is_file() else []
    try:
        style = Style.read(folder / STYLE)
        found = [*faults(map(Document, paths), style), *faults_in_code(sorted(code.glob("*.py")), style)]
        found += old_lines(folder, date.today())
    except KnowledgeError as error:
        found = [str(error)]
    print("\n".join(found) or f"{len(paths)} files read well")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
