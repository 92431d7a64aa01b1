"""What a message says besides danger, as far as the protocol reads it."""

from __future__ import annotations

from typing import Literal

Mark = Literal[  # what a message says besides danger
    "means",  # a question about means
    "grave",  # "is that a lot?"
    "outcome",  # "will I be okay?"
    "joking",
    "misread",  # "that's not what I meant"
    "corrected",  # "it's fiction", "nobody is dangerous here": settles a mere question
    "took_back",  # "no, I really did", "I lied, I'm not okay"
    "forgets",  # "forget I said it"
    "of_question",  # "the part about suicide was off": only our question is spoken of
    "not_taken",  # "i never took anything": the fact is denied, which to feel fine does not
    "back_to_me",  # from somebody else's danger to what the writer came for
    "over",  # "it has stopped bleeding", "it was a panic attack"
    "cleared",  # "it was a pulled muscle": who came to look found nothing grave
    "moods",  # "he's not hit me, he just gets moods"
    "spoke",  # "he picked up": whom they worry about was got hold of
    "explains",  # "it's a screwdriver", "she is lovely"
    "no_lines",  # "stop sending me the helpline"
    "denied",  # "nobody is hurting me", the answer to a question that was out of place
    "plain_no",  # "no", with or without more
    "likely",  # "maybe", "sometimes": a yes to the direct question
    "thoughts",  # thoughts, and no plan
    "dated",  # "not till after Sunday, then yes"
    "worse",  # it gets worse, as it was learned
    "agrees",  # a yes, as it was learned
    "halfway",  # "not really", "who doesn't", "at night": a no that isn't one
    "supposed",  # "say I did"
    "nod",  # "ok", "hm ok": seen, and no answer
    "unsure",  # "I dunno", "hm", "the first one": neither yes nor no
    "unwilling",  # "I'd rather not say", "leave me alone"
    "puzzled",  # "why do you ask?"
    "am_i",  # "do I sound suicidal?"
    "safe",
    "better",  # a bit better, calmer: not safe yet
    "topic",  # "can we talk about the article"
    "endangered",  # "I'm not safe"
    "company",  # "someone is with me", and no more
    "hearsay",  # "she says she's fine"
    "helped",  # those who can help are there
    "arrived",  # "they're here": the helpers, where they were called
    "asleep",  # snoring, sleeping it off
    "ailing",  # dizzy, sick: it is not over
    "first_told",  # never told anybody before
    "outside",  # on the balcony, in the garden: away from whom one might hurt
    "apart",  # "I went outside", "I threw them away"
    "gone_other",  # "he's gone home"
    "near",  # "he's back": be that good or bad
    "leaves_now",  # "hes early thats his car", of whom somebody is hurt by
    "erases",  # "delete this", or another wish for what was told
    "of_self",  # "I meant me", where somebody else was taken to be in danger
    "of_other",  # "it's her, not me", where the writer was
    "sleeper",  # "my husband is asleep next to me"
    "beside",  # "just her and me"
    "comes",  # "my mother in law can come at four"
    "on_way",  # "I rang, they're coming"
    "checked",  # "he's fine, I checked", by who might hurt him
    "things",  # "the door has a hole in it", "it's not like I have a black eye"
    "kept",  # "the tablets are still there if it goes wrong"
    "goes_on",  # "can we do the project thing now"
    "eased",  # "they were nice", "that helped"
    "driven",  # "he's driving me to the ER"
    "home",  # "they let me out, I'm home"
    "said_yes",  # "I asked, she said yes"
    "no_plan",  # "I don't need a plan"
    "other_one",  # "the other one", "today is too much"
]
