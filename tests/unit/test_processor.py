"""What OpenBLAS is told about the processor."""

from __future__ import annotations

import os
import platform
import subprocess
import sys

import pytest

from bot.processor import KERNELS, PROCESSOR, fastest

ASKS = "from bot.processor import kernels; print(kernels())"
ABLE = fastest(set(PROCESSOR.read_text("utf-8").split())) if platform.machine() == "x86_64" else None


@pytest.mark.skipif(not ABLE, reason="this processor has no faster kernels")
@pytest.mark.parametrize(("chosen", "told"), [("Prescott", {"OPENBLAS_CORETYPE": ABLE}), ("HASWELL", {})])
def test_only_the_slowest_kernels_are_replaced(chosen: str, told: dict[str, str]) -> None:
    environment = {**os.environ, "OPENBLAS_CORETYPE": chosen}
    said = subprocess.run([sys.executable, "-c", ASKS], env=environment, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == str(told)


@pytest.mark.parametrize("name", KERNELS)
def test_kernels_are_named_only_where_the_processor_has_all_they_need(name: str) -> None:
    assert fastest(KERNELS[name]) == name
    assert all(fastest(KERNELS[name] - {flag}) != name for flag in KERNELS[name])
