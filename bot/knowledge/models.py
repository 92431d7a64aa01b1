"""The shape of what Tandem knows. Every model is frozen; a misspelt or missing field is an error."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, root_validator, validator

from bot.knowledge.lines import Line, is_page, pick
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.phrases import any_of, plain

Section = Literal[
    "what_is", "signs", "trauma_response", "trauma_kinds", "conditions", "problems", "treatment", "finding_care"
]
FamilyId = Literal["individual", "trauma_focused", "attachment_focused"]
TOLD = (*FIRST_PERSON, "distress")  # told by a person about themselves, so first of all heard
LONGEST_LABEL = 24  # characters that a button shows everywhere
_QUESTION = re.compile(
    r"(?:(?:so|and|but|ok|well|hm) )*(?:is|isnt|are|arent|does|do|did|can|could|will|would|what|whats|how|why|who|where)\b"
)
LONGEST_QUESTION = 14  # words: a longer message tells of more than what a short answer is for


def at_least(count: int, *fields: str) -> Any:
    """A validator: these fields hold at least `count` texts, none empty, none twice."""

    def check(texts: tuple[Any, ...]) -> tuple[Any, ...]:
        plain = [getattr(text, "text", text) for text in texts]
        if len(texts) < count:
            raise ValueError(f"has {len(texts)} of at least {count} variants; write {count - len(texts)} more")
        if not all(one.strip() for one in plain):
            raise ValueError("has an empty variant; fill it or remove it")
        if len({one.casefold().strip() for one in plain}) < len(plain):
            raise ValueError("has the same variant twice; reword or remove one")
        return texts

    return validator(*fields, allow_reuse=True)(check)


def short_label() -> Any:
    """A validator: a label fits on a button."""

    def check(label: str) -> str:
        if len(label) > LONGEST_LABEL:
            raise ValueError(f"has {len(label)} characters, a button shows {LONGEST_LABEL}; shorten it")
        return label

    return validator("label", allow_reuse=True)(check)


class Frozen(BaseModel):
    """The common ground: nothing unknown, nothing changed later."""

    class Config:
        frozen = True
        extra = "forbid"


class SelfCheck(Frozen):
    """How the self-check asks for a sign, what it says to "what do you mean?", and phrases that mean never."""

    question: str
    explain: str
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
    """A condition that may go along with hyper-independence."""

    id: str
    name: str
    label: str
    section: Literal["conditions"]
    inform: tuple[str, ...]

    _two = at_least(2, "inform")
    _label = short_label()


class Family(Frozen):
    """A kind of therapy with the therapies that belong to it."""

    id: FamilyId
    name: str
    label: str
    section: Literal["treatment"]
    inform: tuple[str, ...]
    therapies: tuple[str, ...]

    _two = at_least(2, "inform")
    _label = short_label()


class Therapy(Frozen):
    """One named therapy."""

    id: str
    name: str
    full_name: str
    label: str
    family: FamilyId
    section: Literal["treatment"]
    inform: tuple[str, ...]

    _two = at_least(2, "inform")
    _label = short_label()


class Fit(Frozen):
    """A kind of therapy that goes with a topic, and the half sentence that says why."""

    family: FamilyId
    because: str

    @validator("because")
    def says_why(cls, because: str) -> str:
        """A reason names what was mentioned."""
        if not because.startswith("because you mentioned "):
            raise ValueError('must begin with "because you mentioned "; reword it')
        return because


class Theme(Frozen):
    """Something that cuts across the intents: phrases that show it, sentences that show it was heard."""

    id: str
    words: tuple[str, ...]
    heard: tuple[str, ...]

    _one = at_least(1, "words")
    _two = at_least(2, "heard")

    def shows_in(self, text: str) -> bool:
        """Does one of the phrases stand in the text, as whole words?"""
        return _pattern(self.words).search(spoken(text)) is not None


class Answer(Frozen):
    """A short answer to what people ask beside the topics; `section` null: not from the article.

    `unless`: phrases that show that it is not asked. `after`: only where one of these topics is talked about or asked for.
    `always`: also where the message was read as told of oneself, and is no question. `buttons`: title to intent.
    """

    id: str
    words: tuple[str, ...]
    says: tuple[str, ...]
    section: Section | None
    unless: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    always: bool = False
    buttons: dict[str, str]

    _one = at_least(1, "words", "says")

    def fits(self, text: str, *topics: str | None) -> bool:
        """Is this asked, in a short message? `topics`: what is talked about, then what the message was read as."""
        said = plain(text)
        if len(said.split()) > LONGEST_QUESTION or self.after and not set(self.after) & set(topics):
            return False
        told = not self.always and any(str(one).startswith(FIRST_PERSON) for one in topics[1:])
        if told and not ("?" in text or _QUESTION.match(said)):
            return False
        return bool(any_of(self.words).search(said)) and not (self.unless and any_of(self.unless).search(said))


class Step(Frozen):
    """One small step; a plain text, or one with the topics and themes (`fits`) or phrases (`words`) that call for it."""

    text: str
    fits: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    def shows_in(self, text: str) -> bool:
        """Does one of the phrases stand in the text, as whole words?"""
        return bool(self.words) and _pattern(self.words).search(spoken(text)) is not None


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


class Knowledge(Frozen):
    """All of it."""

    topics: dict[str, Topic]
    conditions: dict[str, Condition]
    families: dict[str, Family]
    therapies: dict[str, Therapy]
    fits: dict[str, tuple[Fit, ...]]
    steps: dict[str, tuple[Step, ...]]
    themes: dict[str, Theme]
    answers: dict[str, Answer]
    sources: dict[str, Source]
    lines: tuple[Line, ...]
    european_union: tuple[str, ...]
    texts: dict[str, tuple[str, ...]]

    def lines_for(self, kind: str, country: str | None, young: bool = False, poison: bool = False) -> list[Line]:
        """At most three lines for a crisis intent, best first; an unknown country gives the stated default."""
        return pick(self.lines, self.european_union, kind, country, young, poison)

    def answer_to(self, text: str, *topics: str | None) -> Answer | None:
        """The short answer to what a message asks; `topics` as for `Answer.fits`."""
        return next((one for one in self.answers.values() if one.fits(text, *topics)), None)

    def themes_in(self, text: str) -> list[Theme]:
        """The themes that a message shows, in the order of the file."""
        return [theme for theme in self.themes.values() if theme.shows_in(text)]


def spoken(text: str) -> str:
    """Lower case without apostrophes and with single blanks, as the phrases of themes are written."""
    return re.sub(r"\s+", " ", re.sub(r"['’‘`´]", "", text.lower())).strip()


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(re.escape(word) for word in words) + r")\b")
