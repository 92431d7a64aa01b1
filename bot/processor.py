"""What OpenBLAS, on which training and understanding stand, is to be told about a processor that is younger than it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import scipy.linalg  # noqa: F401 - loads the OpenBLAS that is asked about
from threadpoolctl import threadpool_info

PROCESSOR = Path("/proc/cpuinfo")
KERNELS = {  # and what a processor must have for them; the fastest first
    "SKYLAKEX": {"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"},
    "HASWELL": {"avx2", "fma"},
}
SLOWEST = "Prescott"  # the kernels of 2004, which OpenBLAS takes where it does not know the processor


def kernels() -> dict[str, str]:
    """Environment variables under which OpenBLAS takes faster kernels than those it chose; empty where it chose well."""
    chosen = {library.get("architecture") for library in threadpool_info()}
    able = fastest(set(PROCESSOR.read_text("utf-8").split())) if PROCESSOR.is_file() else None
    return {"OPENBLAS_CORETYPE": able} if able and SLOWEST in chosen else {}


def begin_anew_with_kernels() -> None:
    """Run this process again from its start where `kernels` has any: OpenBLAS chooses once, when it is loaded."""
    if named := kernels():
        os.execve(sys.executable, sys.orig_argv, {**os.environ, **named})


def fastest(flags: set[str]) -> str | None:
    """The fastest kernels for a processor with these flags, as Linux names them; None where there are only the slowest."""
    return next((name for name, needed in KERNELS.items() if flags >= needed), None)
