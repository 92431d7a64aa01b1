"""Prints what is wrong with the texts, and ends with 1 if anything is."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from bot.knowledge import load
from bot.knowledge.lines import CHECKED_WITHIN, overdue
from bot.knowledge.reader import Document, KnowledgeError
from bot.lint_text.rules import GROUP_RULES, TEXT_RULES, Style, not_our_words
from bot.lint_text.texts import DOMAIN, Text, texts_in, texts_in_code

KNOWLEDGE, STYLE, CODE = Path("data/knowledge"), "style.yml", Path("actions")


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
