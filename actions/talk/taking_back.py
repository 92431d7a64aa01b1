"""Taking back what was kept or read into the words: exactly what is meant, said by its name, and not brought up again."""

from __future__ import annotations

from itertools import islice

from actions.buttons import Button, button, words
from actions.commands import answer, called, denied
from actions.listening import theme_heard
from actions.said import replies_before, said_last, sentences
from actions.self_check.afterwards import answers_otherwise
from actions.self_check.state import state_of
from actions.turn import WITHDRAWN, Turn
from bot.knowledge import Topic
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.phrases import plain

LATELY = 3  # replies in which something may have been claimed
TELLING = 4  # letters: shorter words of a name point at nothing
MOST_CHOICES = 3


def take_out(turn: Turn) -> None:
    """ "Take that off", "delete just that one": one thing that was kept; where it isn't clear which, that is asked."""
    kept = _kept(turn)
    found = [one for one in (*_named(turn, kept), *turn.put_aside) if one in kept]
    if not found and turn.slot("topic") in kept and not _was_recalled(turn):
        found = [str(turn.slot("topic"))]
    if not found and len(kept) == 1:
        found = kept
    if found:
        _forget(turn, found)
        names = " and ".join(turn.knowledge.topics[one].name for one in dict.fromkeys(found))
        met = (
            theme_heard(turn, turn.themes_shown[0]) if turn.themes_shown else ""
        )  # "not control. I feel old when they take it"
        turn.reply(turn.say("out.done", topic=names), met, buttons=_after(turn))
    elif gone := [one for one in (*denied(turn.text), *turn.withdrawn) if one in turn.knowledge.topics]:
        turn.remember(offer="listen")
        turn.reply(turn.say("out.already", topic=turn.knowledge.topics[gone[0]].name), buttons=_after(turn))
    elif kept:
        turn.remember(offer="listen")
        choices = [
            words(title := f"Take out: {turn.knowledge.topics[one].label}", title) for one in kept[:MOST_CHOICES]
        ]
        turn.reply(turn.say("out.which"), buttons=[*choices, button("All of it", "delete_data")])
    else:
        turn.remember(offer="listen")
        turn.reply(turn.say("out.nothing"), buttons=_after(turn))


def corrects_what_was_kept(turn: Turn) -> bool:
    """After what was kept was read back: is one of it said to be wrong ("no, the fear one", "the trust thing isn't true")?"""
    kept = _kept(turn)
    if _disputes_an_answer(turn):
        return True
    wrong = bool(turn.text) and answer(turn.text, "out.wrong", kind="asks") is not None
    if not (wrong and _was_recalled(turn) and (_named(turn, kept) or len(kept) == 1)):
        return False
    take_out(turn)
    return True


def _disputes_an_answer(turn: Turn) -> bool:
    """ "It says never for asking for help, I never answered that": after the check, that answer goes."""
    if answers_otherwise(turn, _after(turn)[:1]):
        return True
    answers = state_of(turn)["answers"]
    disputed = bool(turn.text) and answer(turn.text, "check_dispute", kind="asks") is not None
    found = [one for one in called(turn.text) if one in answers] if disputed else []
    if found:
        _forget(turn, found, withdrawn=False)
        names = " and ".join(turn.knowledge.topics[one].label.lower() for one in found)
        turn.reply(turn.say("out.answer", sign=names), buttons=_after(turn))
    return bool(found)


def take_back(turn: Turn) -> None:
    """ "I didn't say that": what was claimed is withdrawn by its name, or in the words in which it was said."""
    claimed, meant = _claimed(turn), [*called(turn.text), *turn.put_aside]
    if not claimed and (named := [topic for topic in _own(turn) if topic.id in meant]):
        claimed = named
        said = turn.say("remark.unsaid.not_kept", topic=" and ".join(f'"{topic.name}"' for topic in named))
    elif claimed:
        names = " and ".join(f'"{topic.name}"' for topic in claimed)
        said = turn.say("remark.unsaid.named", topic=names)
    else:
        sentence = _sentence(turn)
        said = turn.say("remark.unsaid.said", said=sentence) if sentence else _in_general(turn)
        claimed = _behind(turn, sentence) or ([] if sentence or turn.topic not in _own(turn) else [turn.topic])
    _forget(turn, [topic.id for topic in claimed])
    turn.remember(offer="listen")
    turn.reply(said)


def withdraw(turn: Turn) -> None:
    """What the last reply claimed and was not said goes, without a word."""
    sentence = _sentence(turn)
    _forget(turn, [topic.id for topic in _claimed(turn) or _behind(turn, sentence)])


def _kept(turn: Turn) -> list[str]:
    """What is kept of the person: what they shared, and what they answered in the self-check."""
    answered = [one for one in state_of(turn)["answers"] if one in turn.knowledge.topics]
    return [one for one in dict.fromkeys([*turn.shared, *answered]) if one in turn.knowledge.topics]


def _named(turn: Turn, among: list[str]) -> list[str]:
    """Which of these the message names, by what people call it or by a word of its name."""
    said = {*plain(turn.text).split()}
    by_name = [one for one in called(turn.text) if one in among]
    return by_name or [one for one in among if said & _words_of(turn, one)]


def _words_of(turn: Turn, name: str) -> set[str]:
    """The words that point at a topic: of its name and its label, and of what the self-check asks of it."""
    topic, texts = turn.knowledge.topics[name], turn.knowledge.texts
    told = plain(f"{topic.name} {topic.label}").split() + list(texts.get(f"asks.step_named.{name}", ()))
    common = {word for word in told if sum(word in plain(other.name).split() for other in _own(turn)) > 1}
    return {word for word in told if len(word) >= TELLING} - common


def _own(turn: Turn) -> list[Topic]:
    return [topic for name, topic in turn.knowledge.topics.items() if name.startswith(FIRST_PERSON)]


def _claimed(turn: Turn) -> list[Topic]:
    """What was named in the last replies: that which the message objects to, or all that the newest of them named."""
    replies = [plain(one) for one in replies_before(turn)][:LATELY]
    said = [[topic for topic in _own(turn) if plain(topic.name) in reply] for reply in replies]
    named = {*_named(turn, [topic.id for topics in said for topic in topics]), *turn.put_aside}
    objected = [topic for topics in said for topic in topics if topic.id in named]
    if not objected and any(one.startswith(FIRST_PERSON) for one in called(turn.text)):
        return []  # it objects to something that was never named
    return list({one.id: one for one in objected}.values()) or (said[0] if said else [])


def _sentence(turn: Turn) -> str:
    """The sentence of the last replies that reflected something into the person's words."""
    reflected = {text for topic in _own(turn) for text in topic.reflect}
    reflected |= {text for theme in turn.knowledge.themes.values() if not theme.event for text in theme.heard}
    told = (one for reply in islice(replies_before(turn), LATELY) for one in sentences(reply))
    return next((one for one in told if one in reflected), "")


def _in_general(turn: Turn) -> str:
    """Nothing can be found that was claimed: what was at hand is put aside, or it is asked which part was meant."""
    own = turn.topic is not None and turn.topic.id.startswith(FIRST_PERSON)
    return turn.say("remark.unsaid" if own else "remark.unsaid.open")


def _behind(turn: Turn, sentence: str) -> list[Topic]:
    """The topic that a sentence reflects; a theme is marked as taken back."""
    for theme in turn.knowledge.themes.values():
        if sentence in theme.heard:
            turn.count(f"{WITHDRAWN}theme.{theme.id}")
    return [topic for topic in _own(turn) if sentence in topic.reflect]


def _forget(turn: Turn, names: list[str], withdrawn: bool = True) -> None:
    """These are not kept and not talked about; and, where they are `withdrawn`, not read into later words."""
    for name in dict.fromkeys(names if withdrawn else ()):
        turn.count(f"{WITHDRAWN}{name}")
    shared = [one for one in turn.shared if one not in names]
    topic = turn.slot("topic")
    if topic in names:
        topic = next((one for one in reversed(shared) if one.startswith(FIRST_PERSON)), None)
    turn.remember(shared=shared, topic=topic, listed=[one for one in turn.slot("listed") or [] if one not in names])
    check = turn.slot("self_check")
    if check:
        answers = {one: value for one, value in check["answers"].items() if one not in names}
        turn.remember(self_check={**check, "answers": answers})


def _was_recalled(turn: Turn) -> bool:
    """Did the last reply read back what was kept?"""
    return said_last(turn, ("recall.told", "self_check.recall", "self_check.often"))


def _after(turn: Turn) -> list[Button]:
    left = [button("What's left?", "ask_recall")] if _kept(turn) else []
    return [*left, button("Erase it all", "delete_data")]
