"""`python -m bot.nlu.redundant [--cut SHARE]`: which examples teach nothing that the others don't teach.

An example of which the others, without it, are surest is one of many alike. Left out, it costs no accuracy on strangers, and
training takes less time and the model less memory (docs/nlu.md has the measurement). The held-out file plays no part.
`--cut 0.3` takes most of the surest three tenths out of data/nlu. It leaves one in five of them and all short ones, so that the plain
way to say a thing stays the best known one; FEWEST of each intent; and all that is out of scope.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from zlib import crc32

import numpy as np
import numpy.typing as npt
from rasa.shared.nlu.training_data.loading import load_data

from bot.nlu.blend import Blend, Ground
from bot.nlu.examples import Example, vectors
from bot.nlu.leave_out import DATA, load
from bot.nlu.vectors import Floats

FEWEST = 200  # examples that an intent keeps, whatever they teach
SHORT = 8  # words; they cost little
ONE_IN = 5
WIDE = "out_of_scope"  # all else there is: it has no middle, and is known by many examples only
PARTS, SEED = 5, 7  # examples are read in so many parts
LEAST = 1e-12  # probability
MARK = "      - "  # before an example in the files


def margins(found: list[Example]) -> Floats:
    """By how much each example's own intent leads all others, as the other examples see it; in logarithms of probability.

    A fifth of them at a time is read by a model of the rest.
    """
    names = sorted({example.intent for example in found})
    numbers = np.array([names.index(example.intent) for example in found])
    parts, lead = np.random.default_rng(SEED).permutation(len(found)) % PARTS, np.zeros(len(found), np.float32)
    for part in range(PARTS):
        known = [example for example, of in zip(found, parts) if of != part]
        rows = np.flatnonzero(parts == part)
        blend = Blend.of_classes(Ground.of(vectors(known), [one.text for one in known]), [one.intent for one in known])
        scores = np.full((len(rows), len(names)), -np.inf, np.float32)
        of_names = [names.index(name) for name in blend.names]
        read = blend.probabilities(vectors([found[row] for row in rows]), [found[row].text for row in rows])
        scores[:, of_names] = np.log(np.maximum(read, LEAST))
        own = scores[np.arange(len(rows)), numbers[rows]].copy()
        scores[np.arange(len(rows)), numbers[rows]] = -np.inf
        lead[rows] = own - scores.max(axis=1)
    return lead


def redundant(found: list[Example], lead: Floats, share: float) -> npt.NDArray[np.bool_]:
    """The surest `share` of all examples, but for those that stay (see above)."""
    surest = (lead >= np.quantile(lead, 1 - share)) & ~np.array([_stays(example) for example in found])
    for intent in {example.intent for example in found}:
        of_intent = np.flatnonzero([example.intent == intent for example in found])
        hardest = of_intent[np.argsort(lead[of_intent])[:FEWEST]]
        surest[hardest] = False
    return surest


def _stays(example: Example) -> bool:
    """Whatever it teaches: what is out of scope, what is short, and a sample that is the same each time."""
    short = len(example.text.split()) <= SHORT
    return example.intent == WIDE or short or crc32(example.text.encode()) % ONE_IN == 0


def cut(folder: Path, texts: set[str]) -> int:
    """Take the lines of these examples out of the files of a folder; the number of lines that were examples."""
    taken = 0
    for file in sorted(folder.glob("*.yml")):
        before = file.read_text("utf-8")
        blocks = (_without(block, texts) for block in before.split("\n\n"))
        after = "\n\n".join(block for block in blocks if block).rstrip("\n") + "\n"
        file.write_text(after, "utf-8")
        taken += before.count(f"\n{MARK}") - after.count(f"\n{MARK}")
    return taken


def _without(block: str, texts: set[str]) -> str:
    """A block of a file without the lines of these examples; nothing of it where no line is left."""
    lines = block.splitlines()
    kept = [line for line in lines if not (line.startswith(MARK) and line.removeprefix(MARK).strip() in texts)]
    bare = len(kept) < len(lines) and not any(line.startswith(MARK) for line in kept)
    return "" if bare else "\n".join(kept)


def main() -> None:
    """Say how sure the examples are of each other, and cut where that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cut", type=float, metavar="SHARE", help="take this share of the examples out of data/nlu")
    share = parser.parse_args().cut
    found, _ = load(DATA)
    lead = margins(found)
    print(f"{len(found)} examples; the others name the intent of {np.mean(lead > 0):.1%} of them")
    for tenth in np.arange(0.1, 1, 0.1):
        print(f"  lead of the surest {tenth:.0%}: from {np.quantile(lead, 1 - tenth):.1f} on")
    if share:
        as_written = [message.get("text") for message in load_data(str(DATA)).intent_examples]
        taken = cut(DATA, {text for text, one in zip(as_written, redundant(found, lead, share), strict=True) if one})
        print(f"{taken} lines were taken out of {DATA}")


if __name__ == "__main__":
    main()
