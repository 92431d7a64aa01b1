"""What people say in the middle of a talk and in no danger: the other side of every example of danger.

Examples of intents are what people begin with. In a talk they answer, go on, put right and joke ("then I do it friday"), and such
words, like none of the harmless examples, were taken for hidden danger. Learned as a class of their own, which is no intent,
they show the classifier what else calm, short and indirect words can be.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.reply import DANGER
from bot.nlu import labelled as of_wording
from bot.nlu import replies as of_places
from bot.nlu.examples import Example
from bot.nlu.labelled import labelled
from bot.nlu.learned import folder_fingerprint
from bot.nlu.replies import places, replies
from bot.nlu.vector_cache import VectorCache

TURN = "turn"  # no intent of the domain


def with_turns(found: Sequence[Example]) -> list[Example]:
    """The examples, and after them the turns."""
    known = [(reply.text, reply.writer) for place in places() if place != DANGER for reply in replies(place)]
    known += [(reply.text, reply.writer) for reply in labelled()]
    texts = list(dict.fromkeys(text for text, _ in known))
    cache, writers = VectorCache(), dict(known)
    read = cache.read(texts)
    cache.close()
    return [*found, *(Example(one.text, TURN, one.whole, f"{TURN} {writers[one.text]}") for one in read)]


def data_fingerprint() -> str:
    """What tells whether the turns have changed."""
    return folder_fingerprint(of_places.DATA) + folder_fingerprint(of_wording.DATA)
