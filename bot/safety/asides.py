"""Sentences that are no danger by themselves but steer a conversation in which danger is remembered.

Beside what the properties tell, `all` holds the names of lists that are read as they are: `coming` (help is on its way,
or tells what to do), `lost` (whoever is worried about can't be found or reached), `first_told` (never told before),
`ailing` (the body says that it is not over), `yes_foreign` and `no_foreign` (all that was said, in another language).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.safety.result import Person

FINE: dict[Person, str] = {"first": "fine", "third": "fine_other"}
COMPANY: dict[Person, set[str]] = {"first": {"company"}, "third": {"company", "company_other"}}
RELIEF = {"safe", "helped", "arrived", "eased", "sent_it", "driven", "home", *FINE.values(), *COMPANY["third"]}


@dataclass(frozen=True)
class Asides:
    """The names of the lists in `data/safety/asides.yml` that a message matches, sentence by sentence."""

    sentences: tuple[frozenset[str], ...]

    @classmethod
    def of(cls, found: Iterable[Iterable[str]]) -> "Asides":
        """From all that the patterns found in each sentence."""
        return cls(tuple(map(frozenset, found)))

    @property
    def all(self) -> frozenset[str]:
        """The names for the message as a whole."""
        return frozenset().union(*self.sentences)

    @property
    def means(self) -> bool:
        """A question about a method, a dose, where, or whether it is safe."""
        return any("means_question" in said and "not_means" not in said for said in self.sentences)

    @property
    def hiding(self) -> bool:
        """A question about hiding the traces."""
        return any("hiding" in said and "not_means" not in said for said in self.sentences)

    @property
    def grave(self) -> bool:
        """A question whether that much is dangerous."""
        return any("how_grave" in said and "not_means" not in said for said in self.sentences)

    @property
    def outcome(self) -> bool:
        """A question about what will come of something that was swallowed."""
        return "outcome" in self.all

    def joking(self, person: Person = "first") -> bool:
        """What came before was a joke: the writer's, or that of whom they worried about; not of whoever threatens them."""
        if "guessed_joke" in self.all:
            return False
        if "joking_other" in self.all:
            return person == "third"
        return "joking" in self.all and self.all.isdisjoint({"not_joking", "took_back"})

    @property
    def took_back(self) -> bool:
        """A denial, a joke or a word of safety is taken back, if it is near; not with another word of safety."""
        return not self.all.isdisjoint({"took_back", "lied"}) and not self.safe()

    @property
    def lied(self) -> bool:
        """It is taken back in so many words, whenever it comes."""
        return "lied" in self.all and not self.safe()

    @property
    def of_question(self) -> bool:
        """Only what was asked here is spoken of, and it is not answered with a yes."""
        return "of_question" in self.all and "yes_beside" not in self.all

    @property
    def denied(self) -> bool:
        """There is no such danger as was asked about: in so many words, or "No? Why would you ask"."""
        plain = "plain_no" in self.all and not self.all.isdisjoint({"puzzled", "only_tired"})
        return ("denied" in self.all or plain) and "not_denied" not in self.all

    @property
    def relieved(self) -> bool:
        """Good news, of whomever."""
        return not self.all.isdisjoint(RELIEF) and "unsafe" not in self.all

    @property
    def forgets(self) -> bool:
        """ "Forget I said it": no wish to erase data, which needs an object."""
        return "forgets" in self.all and self.all.isdisjoint({"erasable", "not_forgets"})

    @property
    def better(self) -> bool:
        """It eases, by the writer's word."""
        return "better" in self.all and "not_better" not in self.all

    @property
    def misread(self) -> bool:
        """Tandem took it wrong."""
        return "misread" in self.all

    @property
    def hearsay(self) -> bool:
        """Somebody is said to be fine or to joke, and nobody knows; what those who help say is known."""
        return not self.all.isdisjoint({"hearsay", "guessed_joke"}) and "by_helpers" not in self.all

    @property
    def resolved(self) -> bool:
        """ "I'm going to do it": danger, once it is known what it is about."""
        return "resolved" in self.all and "not_resolved" not in self.all

    def apart(self, person: Person = "first") -> bool:
        """What could hurt is further away now; whoever worries about somebody may have hidden it."""
        made_safer = person == "third" and "made_safer" in self.all
        return self.gone or "put_away" in self.all or made_safer

    @property
    def gone(self) -> bool:
        """The writer has moved away, and has taken nothing along that could hurt."""
        return "gone" in self.all and "armed" not in self.all

    @property
    def endangered(self) -> bool:
        """The writer says in so many words that they are not safe."""
        return "endangered" in self.all

    @property
    def near(self) -> bool:
        """Somebody is there or on the way, be that good or bad."""
        return "near" in self.all

    @property
    def fine_of_others(self) -> bool:
        """Somebody else is fine, and the writer has seen it."""
        return "fine_other" in self.all and self.all.isdisjoint({"unsafe"}) and not self.hearsay

    def safe(self, person: Person = "first") -> bool:
        """The person in danger, the writer or somebody else, is safe."""
        return self._said({"safe", "helped", FINE[person], *COMPANY[person]}, person)

    def company(self, person: Person = "first") -> bool:
        """Somebody is with the person in danger, and no more is said."""
        return self._said(COMPANY[person], person) and self.all.isdisjoint({"safe", "helped", FINE[person]})

    def helped(self, person: Person = "first") -> bool:
        """Those who can help are there."""
        return self._said({"helped"}, person)

    def _said(self, names: set[str], person: Person) -> bool:
        doubt = {"unsafe"} | ({"hearsay"} if person == "third" and self.hearsay else set())
        said = self.all & names
        return bool(said - {"fine"} if "ailing" in self.all else said) and self.all.isdisjoint(doubt)


NOTHING = Asides(())
