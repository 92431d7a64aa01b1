"""What can be talked about: topics, conditions, and the sections of the article that they come from."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import root_validator, validator

from bot.knowledge.lines import is_page
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.shape import Frozen, Section, at_least, short_label

TOLD = (*FIRST_PERSON, "distress")  # told by a person about themselves, so first of all heard


class SelfCheck(Frozen):
    """How the self-check asks for a sign, what it says to "what do you mean?", phrases that show it or mean never."""

    question: str
    explain: str
    like: tuple[str, ...] = ()
    unlike: tuple[str, ...] = ()

    @validator("question")
    def asks_how_often(cls, question: str) -> str:
        """A question of the self-check asks for a frequency."""
        if not question.startswith("How often "):
            raise ValueError('must begin with "How often "; reword it')
        return question


class More(Frozen):
    """A further thing to tell; `section` null means general advice."""

    text: str
    section: Section | None


class Topic(Frozen):
    """What the bot can say about one intent; `id` is the intent, `section` null means general advice."""

    id: str
    name: str
    label: str
    section: Section | None
    reflect: tuple[str, ...] = ()
    inform: tuple[str, ...]
    more: tuple[More, ...]
    ask: tuple[str, ...]
    related: tuple[str, ...]
    self_check: SelfCheck | None = None

    _three = at_least(3, "inform", "ask")
    _two = at_least(2, "more", "related")
    _label = short_label()

    @root_validator(skip_on_failure=True)
    def told_is_heard(cls, values: dict[str, Any]) -> dict[str, Any]:
        """What a person tells of themselves is reflected; a sign, and only a sign, is in the self-check."""
        told = values["id"].startswith(TOLD)
        if told and len(set(values["reflect"])) < 4:
            raise ValueError("needs at least 4 different `reflect` variants; write more")
        if values["id"].startswith("sign_") != (values["self_check"] is not None):
            raise ValueError("`self_check` belongs to each sign and to nothing else; add or remove it")
        return values


class Condition(Frozen):
    """A condition that may go along with hyper-independence; `short`: what the article says of it, in one sentence."""

    id: str
    name: str
    label: str
    section: Literal["conditions"]
    short: str
    inform: tuple[str, ...]

    _two = at_least(2, "inform")
    _label = short_label()


class Source(Frozen):
    """A section of the article, titled in our words."""

    section: Section
    title: str
    article: str
    author: str
    published: date
    url: str | None

    @validator("url")
    def names_a_page(cls, url: str | None) -> str | None:
        """An address is that of a page."""
        if url is not None and not is_page(url):
            raise ValueError("is no address of a page, as https://example.org; name the page, or write null")
        return url
