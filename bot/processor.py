"""What OpenBLAS, on which training stands, is to be told about a processor that is younger than it."""

from __future__ import annotations

from pathlib import Path

import scipy.linalg  # noqa: F401 - loads the OpenBLAS that is asked about
from threadpoolctl import threadpool_info

PROCESSOR = Path("/proc/cpuinfo")
NEEDED = {"avx2", "fma"}  # what a processor must have for the kernels
KERNELS = {"OPENBLAS_CORETYPE": "HASWELL"}
SLOWEST = "Prescott"  # the kernels of 2004, which OpenBLAS takes where it does not know the processor


def kernels() -> dict[str, str]:
    """Environment variables under which OpenBLAS takes faster kernels than those it chose; empty where it chose well."""
    chosen = {library.get("architecture") for library in threadpool_info()}
    able = PROCESSOR.is_file() and set(PROCESSOR.read_text("utf-8").split()) >= NEEDED
    return dict(KERNELS) if able and SLOWEST in chosen else {}
