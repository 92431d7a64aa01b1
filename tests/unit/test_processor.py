"""What OpenBLAS is told about the processor."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from bot.processor import KERNELS, NEEDED

ASKS = "from bot.processor import kernels; print(kernels())"
ABLE = platform.machine() == "x86_64" and set(Path("/proc/cpuinfo").read_text("utf-8").split()) >= NEEDED


@pytest.mark.skipif(not ABLE, reason="this processor has no faster kernels")
@pytest.mark.parametrize(("chosen", "told"), [("Prescott", KERNELS), (KERNELS["OPENBLAS_CORETYPE"], {})])
def test_only_the_slowest_kernels_are_replaced(chosen: str, told: dict[str, str]) -> None:
    environment = {**os.environ, "OPENBLAS_CORETYPE": chosen}
    said = subprocess.run([sys.executable, "-c", ASKS], env=environment, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == str(told)
