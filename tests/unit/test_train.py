"""What a training reads is known, so that a change of it is noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.nlu import asked, labelled, replies
from bot.train import ROOT, fingerprints


@pytest.mark.parametrize("folder", [ROOT / "data" / "nlu", asked.DATA, labelled.DATA, replies.DATA])
def test_each_file_of_data_that_a_component_learns_from_is_watched(folder: Path) -> None:
    files = {str(file.relative_to(ROOT)) for file in folder.glob("*.yml")}
    assert files and files <= fingerprints().keys()
