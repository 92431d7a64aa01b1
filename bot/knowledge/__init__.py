"""What Tandem knows: the article as data, crisis lines and every text the actions say.

The only reader of `data/knowledge/`. `knowledge()` gives the whole of it, read once; `load(folder)` reads a folder
anew and raises `KnowledgeError`, with file and line, when something in it is wrong.
"""

from bot.knowledge.cues import Answer, Call, Step, Theme
from bot.knowledge.lines import Line
from bot.knowledge.loader import knowledge, load
from bot.knowledge.models import Knowledge
from bot.knowledge.reader import KnowledgeError
from bot.knowledge.therapies import Family, Fit, Therapy
from bot.knowledge.topics import Condition, More, SelfCheck, Source, Topic

__all__ = [
    "Answer",
    "Call",
    "Condition",
    "Family",
    "Fit",
    "Knowledge",
    "KnowledgeError",
    "Line",
    "More",
    "SelfCheck",
    "Source",
    "Step",
    "Theme",
    "Therapy",
    "Topic",
    "knowledge",
    "load",
]
