"""Where the encoder is looked for."""

from pathlib import Path

import pytest

from bot.nlu import encoder_files as files


def test_the_folder_follows_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("TANDEM_ENCODER_DIR", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert files.folder() == tmp_path / "tandem" / f"encoder-{files.key()}"
    monkeypatch.setenv("TANDEM_ENCODER_DIR", str(tmp_path / "own"))
    assert files.folder() == tmp_path / "own"


def test_the_key_changes_with_the_recipe(monkeypatch: pytest.MonkeyPatch) -> None:
    before = files.key()
    monkeypatch.setattr(files, "LAYERS", (12,))
    assert files.key() != before


def test_a_missing_encoder_names_the_way_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TANDEM_ENCODER_DIR", str(tmp_path))
    (tmp_path / files.TOKENIZER).write_text("{}")
    with pytest.raises(files.EncoderMissing, match=r"build\.py --ensure"):
        files.require()
