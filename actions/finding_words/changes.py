"""The draft stands there, and something is to be changed: a name, words, a sentence, the person, the tone, what it is about."""

from __future__ import annotations

import re
from typing import Any

from actions.commands import answer, command
from actions.finding_words.addressee import may_be_named, person_alone, take_name
from actions.finding_words.around import is_question
from actions.finding_words.clauses import WRONG, is_wish
from actions.finding_words.core import as_more
from actions.finding_words.draft import ASK, OUT, OWN, SWAP, add_edits, changed_by, draft, request_of, sentences
from actions.finding_words.edits import ENDS, LEAD, MISSED, POINTS, dropped_in, edited, is_edit, quotes, swaps
from actions.finding_words.more import ALSO, CORRECTS, SAYS, corrects, is_thing_more, is_time, with_more
from actions.finding_words.parts import Parts, parts_of
from actions.finding_words.pointed import as_wishes, moved, taken_out
from actions.finding_words.putting import add, note_what
from actions.finding_words.reading import asks_of_self, of_the_draft
from actions.finding_words.request import asks_for
from actions.finding_words.sentence import is_thing, with_days
from actions.finding_words.statement import tells
from actions.finding_words.to_us import asks_us, is_nod
from actions.finding_words.tones import tone_of
from actions.finding_words.whole import OF_THE_WORDING, restate, rewritten, whole_in
from actions.finding_words.whom import renamed
from actions.finding_words.wish import wish_in
from actions.persons import grouped, is_name, name_beside, name_in, titled
from actions.turn import Turn
from bot.knowledge.phrases import plain
from bot.knowledge.reply import WORDING
from bot.knowledge.wording import said_of_message

EMOJI = "emoji"
MANY = 2  # wishes
FEW = 2  # words: as many are hardly a message
INSTEAD, UNLED = (
    "instead",
    "unled",
)  # in the state: which words are asked for anew; what was said last and may be content
WANTED = "wanted"  # a thing that was missed in it, of which it is asked what it shall say

_ADDS = re.compile(
    rf"{LEAD}(?:(?:add|mention|include|put in|throw in|put|say|write|remind (?:him|her|them)|tell (?:him|her|them)|let (?:him|her|them) know|also|and|plus)"
    r"(?: in| also| too)?(?: that)?:? |(?=ask (?:him|her|them|if|whether)\b))(?P<more>.+)$",
    re.IGNORECASE,
)
_LED_AFTER = re.compile(
    r"(?P<before>^|[.!?;]\s+)(?:and |also |oh |but )*(?P<more>\w[^.!?;]* [^.!?;]* [^.!?;]*?),? (?:you (?:can|could|should) )?(?:(?:say|add|mention|include) that|put that)(?: in| too| as well| please)*$",
    re.IGNORECASE,
)
_BTW = re.compile(r",? (?:btw|by the way|tho|though)$", re.IGNORECASE)
_DISLIKED = re.compile(
    r"i (?:really )?(?:dont|do not|hate|never) (?:like|it|this|that|want|said|say)\b|(?:it|this|that)s?\b.* too\b"
)
_MISSES = re.compile(  # what it lacks: "it still doesn't say by Friday", "can it offer to swap", "can I just say it's personal"
    rf"{LEAD}(?:(?:(?:it|this|that|the (?:message|text|draft)|you) )?(?:still |also |just )*(?:does ?n'?o?t|does not|did ?n'?t|did not|never|isn'?t|is not) (?:even |actually |yet )*(?:says?|said|saying|mention(?:s|ed|ing)?|include[sd]?|have|has)(?: in it| in there)?(?: that)?:? "
    r"|(?:can|could|should|shall|would|will|may) (?:it|i|we|the (?:message|text|draft)) (?:also |maybe |perhaps |please |just |not just |at least )*(?:(?:say|mention|include|add|put in|put|ask)(?: in it| in there)?(?: that)?:? |(?=offer |thank |tell )))"
    r"(?P<more>.+?)(?: instead| in it| in there| too| as well| please| pls)*[?.!]*$",
    re.IGNORECASE,
)
_REASON = re.compile(r"for (?:\w+ )?(?:reasons?|family|work|health)\b", re.IGNORECASE)
_OFFERS = re.compile(r"^offer(?:s|ing)? (?:(?:him|her|them) )?(?:to )?", re.IGNORECASE)
_LED = re.compile(  # and by these alone it is told to be content
    rf"{LEAD}(?:(?:also|and|plus|oh)[, ]+)*(?:add|mention|include|put in|throw in|put|say|write|remind|tell (?:him|her|them)|let (?:him|her|them) know|ask (?:him|her|them|if|whether)|that|also that|and that)\b",
    re.IGNORECASE,
)
_AND = re.compile(
    r"[.!;]+\s+(?:and |also )?|,? (?:and|but) (?=(?:also |please )?(?:say|add|put|take|leave|lose|drop|remove|make|change|tell|mention|(?:her|his|their|the) name)\b)"
    r"|,\s+(?=(?:also |please )?(?:say|add|put|take|leave|lose|drop|remove|make|change|tell|mention)\b)",
    re.IGNORECASE,
)
_TO_TIME = re.compile(
    rf"{LEAD}(?:i meant? )?(?:(?:change|make|move|put|switch) (?:it|that|the day|the time)(?: to| for)?) (?P<time>.+)$",
    re.IGNORECASE,
)
_IT_IS = re.compile(
    r"^(?:\w+ )?(?:add|put|say|write|mention) (?:it'?s|i'?m|i|that|my|he|she|we)\b", re.IGNORECASE
)  # "put it's personal"
_TIME_NOT = re.compile(r"^(?P<time>[^,]+), not [^,]+$", re.IGNORECASE)
_NOTHING = (
    "please",
    "a please",
    "please to it",
    "it",
    "that",
    "this",
    "it in",
    "that in",
    "them",
    "these",
    "those",
    "them in",
    "it too",
    "that too",
)
_DAY = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:morning|afternoon|evening|night)s?)?\b", re.IGNORECASE
)
_UNTIL = re.compile(r"(?:by|until|till|til|before|from|after)\b", re.IGNORECASE)  # no other day
_PUT_IT_IN = re.compile(
    r"(?:(?:yes|yeah|ok|please|no|but|well) )*(?:put|add|include|write|leave|keep)(?: (?:it|that|this))(?: in)?(?: (?:please|too|as well|then))*"
)
_OTHER = re.compile(  # no answer to "what should stand there?", but another wish
    rf"{LEAD}(?:add|mention|include|put (?:in|that)|also|take out|drop|remove|make it|delete|change|forget|leave|tell|ask|shorter|gentler|warmer|plainer)\b",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"^(?:no[,.!]* |not (?:like )?that[,.]* |actually,? |hm+,? |wait,? |just |rather |instead )+"
    r"(?:i(?:'d like| want| wanna| would like| need| meant)(?: it)? (?:to )?(?=say|ask|tell)|(?:can|could) (?:you|it|we) (?=say|ask|tell)|"
    r"(?:rather |instead |please )?(?=say |ask |tell )|(?:make it about|change it to|rather|instead|i meant) )(?P<what>.+?)(?: instead)?$"
    r"|^(?:i(?:'d like| want| wanna| would like| need| meant)(?: it)? (?:to )?(?=say|ask|tell)|(?:make it about|change it to|rather|instead|i meant) |(?=(?:say|ask|tell) .+ instead$))(?P<what2>.+?)(?: instead)?$",
    re.IGNORECASE,
)


def _led_first(said: str) -> str:
    """ "The surgery is on the 14th, say that" with the wish before what it is about."""
    found = _LED_AFTER.search(said)
    if found is None or not parts_of(found["more"]).content or _DISLIKED.match(plain(found["more"])):
        return said
    return f"{said[: found.start()]}{found['before']}say that {_BTW.sub('', found['more'])}"


def leads(said: str) -> bool:
    """Is it told, and only then that it belongs in it ("he can say no btw, put that")?"""
    return _led_first(said.strip(" .!")) != said.strip(" .!")


def change(turn: Turn, state: dict[str, Any], parts: Parts) -> bool:
    """Is a change asked for, or something said of the draft? Then it is made in the state, with a note on it."""
    said = _led_first(as_wishes(turn.typed.strip()).rstrip(".!"))  # names and words for the draft are in it
    if state.get("wants_name") and is_name(said):
        return _named(said, state)  # "Sofi" is not "soft"
    if said_of_message(said) == EMOJI:  # "add an emoji" is no sentence to add
        state["note"] = f"draft.{EMOJI}"
        return True
    if _waiting(said, state):
        return True
    other = person_alone(turn) or name_in(said) or whole_in(said)[0] or quotes(said, draft(state))
    if not parts.content and parts.tone and not other and not is_edit(said):
        _in_tone(state, parts)
        return True
    return (
        taken_out(said, state)
        or moved(said, state)
        or _each(turn, said, state, first=True)
        or (not swaps(said, state) and rewritten(said, state))
        or _each(turn, said, state)
        or _named(said, state)
        or (not dropped_in(said) and _person(state, person_alone(turn), name_beside(said), parts))
        or edited(said, state, turn.intent)
        or _other_wish(grouped(said), state)
        or _other_words(said, state)
        or _otherwise(turn, said, state, parts)
        or _said_of_it(state, parts)
        or _more(turn, said, state, parts)
    )


def chosen(said: str, state: dict[str, Any]) -> bool:
    """Is it told what becomes of words that may be for the message: all of it, beside the rest, or left out?"""
    words, how = state.pop(UNLED, ""), command(said, "only_these", "put", "leave_out", "not_that")
    if not words or not (how or _PUT_IT_IN.fullmatch(plain(said))):
        return False
    if how == "only_these":
        restate(state, words, exact=True)
    elif how in ("leave_out", "not_that"):
        state["note"] = "left_out"
        return True
    else:
        add(state, words)
    state["note"] = "changed"
    return True


def _waiting(said: str, state: dict[str, Any]) -> bool:
    """Is it the answer to "what should stand there instead?", or to "what about it?"?"""
    old, wanted = state.pop(INSTEAD, ""), state.pop(WANTED, "")
    if not (old or wanted) or command(said, "not_that", "other", "skip", "leave_out") or _OTHER.match(said):
        return False
    if wanted and f" {plain(said)} " in f" {plain(draft(state))} ":
        state["note"] = "already"
        return True
    if wanted:
        add(state, said if len(said.split()) > FEW else f"it's about {said}")
    elif len(sentences(said)) > 1 or whole_in(said)[0]:
        return False
    else:
        add_edits(state, [SWAP, old, with_days(said.strip("\"'“”‘’ "))])
    state["note"] = "changed"
    return True


def _each(turn: Turn, said: str, state: dict[str, Any], first: bool = False) -> bool:
    """Two wishes or more in one message: each is done, or the one that was not is named; `first`: where a day or words are swapped in one."""
    wishes = [one.strip() for one in _AND.split(said) if one and not is_nod(one)]
    if len(wishes) < MANY or not all(_is_wish(one, state) for one in wishes):
        return False
    if first and not any(_to_time(one) or corrects(one, draft(state)) for one in wishes):
        return False
    missed = asks = ""
    for one in wishes:
        state["note"] = ""
        if (tone := tone_of(one)) and not _IT_IS.search(one):
            state["tone"] = tone
        elif time := _to_time(one):
            within(state, time, "")
        elif not (_named(one, state) or edited(one, state, turn.intent) or _other_words(one, state)):
            missed = missed or one
        missed = missed or (one if state["note"] in MISSED else "")
        asks = asks or (state["note"] if state["note"] == "which_name" else "")
    state.update({"note": "partly", "missing": missed} if missed else {"note": asks or "changed"})
    return True


def _is_wish(one: str, state: dict[str, Any]) -> bool:
    return bool(
        is_edit(one) or _LED.match(one) or name_in(one) or tone_of(one) or _to_time(one) or corrects(one, draft(state))
    )


def _to_time(one: str) -> str:
    """The day or hour of "no, I mean change it to Monday night"."""
    found = _TO_TIME.match(one.strip(" .")) or _TIME_NOT.match(one.strip(" ."))
    return found["time"] if found and is_time(found["time"]) else ""


def _in_tone(state: dict[str, Any], parts: Parts) -> None:
    """Another tone; where it has that one already, fewer words come nearer to it."""
    state.update(parts.since)
    same = parts.tone == state.get("tone")
    nearer = "warm" if same and parts.tone == "smaller" else "short"  # "nicer" still
    state.update(tone=nearer if same else parts.tone, note="simpler" if same and nearer == "short" else parts.note)


def _otherwise(turn: Turn, said: str, state: dict[str, Any], parts: Parts) -> bool:
    """ "That's not what I mean, I need him to pick them up": what is wanted instead is told along."""
    told = turn.act(WORDING) == "content" and len(parts.content.split()) > FEW
    if parts.said != WRONG or not (asks_for(parts.content) or told) or "?" in said or is_edit(said):
        return False
    state["more"] = []
    note_what(state, parts.content)
    state["note"] = "changed"
    return True


def _said_of_it(state: dict[str, Any], parts: Parts) -> bool:
    """A fear, a doubt or a question on it, which has an answer of its own; a tone that comes along is taken."""
    state.update(parts.since)
    if parts.tone:
        _in_tone(state, parts)
    elif parts.said:
        state["note"] = parts.note
    return bool(parts.tone or parts.said)


def _more(turn: Turn, said: str, state: dict[str, Any], parts: Parts) -> bool:
    """Something that could stand in it: a correction takes the place of what it was about, the rest is asked back."""
    content = parts.content
    if not content or is_question(said) or asks_us(said):
        return False
    if said[:1].isupper() and may_be_named(turn, state, parts):
        take_name(turn, state)
        return True
    if request_of(state) and (is_time(content) or is_thing_more(said, content)):
        within(state, content, said)
    elif not request_of(state) or CORRECTS.match(said) and is_wish(content):
        note_what(state, content)
        state["note"] = "changed"
    else:  # it was not said that this belongs in it
        if plain(as_more(content, str(state.get("who") or ""))) in plain(draft(state)):
            state["note"] = "already"
            return True
        if len(content.split()) > FEW and not of_the_draft(said):
            state[UNLED] = content
        return False
    return True


def _named(said: str, state: dict[str, Any]) -> bool:
    name = name_in(said) or titled(said) or renamed(said, str(state.get("name") or ""))
    if state.pop("wants_name", None) and not name and is_name(said):
        name = said.title()
    if name:
        state.update(name=name, note="named")
    elif answer(said, "a_name", kind="asks"):
        state.update(note="which_name", wants_name=True)
    return bool(name or state.get("wants_name"))


def within(state: dict[str, Any], content: str, said: str) -> None:
    """A day, or one more thing, in the first sentence, where it isn't there already."""
    if f" {plain(re.sub('^(?:for|on|at) ', '', content))} " in f" {plain(draft(state))} ":
        state["note"] = "already"
    elif (
        not _UNTIL.match(content)
        and (day := _DAY.search(content))
        and (old := _DAY.search(draft(state)))
        and not ALSO.match(said)
    ):
        changed_by(state, [SWAP, old[0], with_days(day[0])])
    elif state.get("kind") == OWN:
        add(state, content)
        state["note"] = "changed"
    else:
        state.update(what=with_more(str(state["what"]), content), note="changed")


def _person(state: dict[str, Any], who: str, name: str, parts: Parts) -> bool:
    """The message is for somebody else; what it says stays."""
    if who and parts.tone:
        state["tone"] = parts.tone
    if who and who != state.get("who"):
        state.update(who=who, name=name, note="", shown=None)
    elif who and name:
        state.update(name=name, note="named")
    return bool(who)


def _other_wish(said: str, state: dict[str, Any]) -> bool:
    """Whom it is for is told anew, along with what it shall say."""
    wish = wish_in(said)
    if not wish.what or _ADDS.match(said) or not _person(state, wish.who, wish.name, Parts()):
        return False
    state.update(what=wish.what, kind=wish.kind, edits=[], more=[])
    return True


def _other_words(said: str, state: dict[str, Any]) -> bool:
    """Something is added, or said instead."""
    if found := _INSTEAD.match(said):
        wish = wish_in(said)
        what = wish.what or found["what"] or found["what2"]
        kind = wish.kind if wish.what else "tell" if tells(what) else ASK
        state.update(kind=kind, more=[])
        note_what(state, what)
        state["note"] = "changed"
        return True
    if missed := _missing(said, state):
        return missed
    found = _ADDS.match(said) if _LED.match(said) and not is_question(said) else None
    more = SAYS.sub("", ALSO.sub("", found["more"]).strip()) if found else ""
    if OF_THE_WORDING.match(more):
        return False  # "say it less like an office"
    if more and is_time(more) and request_of(state):
        within(state, more, said)
    elif more and plain(more) not in _NOTHING:
        add(state, _unquoted(more))
        state["note"] = "changed"
    return bool(more)


def led_more(said: str) -> str:
    """What is led as content ("add the baby's cough"); or nothing."""
    found = _ADDS.match(said) if _LED.match(said) else None
    return _unquoted(SAYS.sub("", ALSO.sub("", found["more"]).strip())) if found else ""


def _unquoted(more: str) -> str:
    """Words that stand in quotes as a whole, without them."""
    quoted = re.fullmatch(r"[\"'“‘](?P<words>[^\"“”]+)[\"'”’]", more.strip())
    return quoted["words"] if quoted else more


def noted_early(said: str, state: dict[str, Any]) -> bool:
    """Is it told before there is a draft what goes in, what stays out, or how it ends? All of it has to be such a wish."""
    more, out = list[str](), list[str]()
    for one in (part.strip(" .!") for part in _AND.split(said.strip(" .!")) if not is_nod(part)):
        if ends := ENDS.search(one):
            more.append(ends["words"].strip(" \"'“”‘’.,"))
        elif (led := _ADDS.match(one)) and _LED.match(one) and not OF_THE_WORDING.match(led["more"]):
            more.append(SAYS.sub("", ALSO.sub("", led["more"]).strip()))
        elif (dropped := dropped_in(one)) and state.get("more") and plain(dropped[0]) in POINTS:
            state["more"] = state["more"][:-1]  # "actually, don't mention that"
            return True
        elif dropped:
            out += dropped
        elif not tone_of(one):
            return False
    for one in more:
        add(state, one)
    if out:
        state[OUT] = [*(state.get(OUT) or ()), *out]
    return bool(more or out)


def _missing(said: str, state: dict[str, Any]) -> bool:
    """Is it told, or asked for, what it doesn't say yet? Then that goes in; a day in the first sentence."""
    found = _MISSES.match(said)
    if found is None or said_of_message(said) or OF_THE_WORDING.match(found["more"]) or asks_of_self(found["more"]):
        return False
    more = _OFFERS.sub("I could ", SAYS.sub("", found["more"]))
    if is_thing(more):
        state.update({"note": "which_more", "missing": more, WANTED: more})
        return True
    if request_of(state) and (is_time(more) or _REASON.match(more)):
        within(state, more, said)
    elif f" {plain(more)} " in f" {plain(draft(state))} ":
        state["note"] = "already"
    else:
        add(state, more)
        state["note"] = "changed"
    return True
