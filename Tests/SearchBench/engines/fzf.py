#!/usr/bin/env python3
"""fzf --filter over a line an entry, title first, then its other texts.

fzf is started for each keystroke: it has no other way to be asked without a screen. So an empty start, on no lines
at all, is measured too; what is left of a keystroke's time beyond that is reading the lines, matching and sorting.
There is no index: build and size are null. Nothing is described beyond the line itself.

    fzf.py measure DOCUMENTS KEYSTROKES SECONDS    as searchbench does; "ranked" is without the empty start
"""

import json
import os
import subprocess
import sys
import tempfile
import time


def flat(text):
    return " ".join(text.split())


def write_lines(documents, path):
    with open(documents, encoding="utf-8") as file, open(path, "w", encoding="utf-8") as output:
        for line in file:
            document = json.loads(line)
            output.write(flat(" ".join([document["title"], *(text for _, text in document["texts"])])) + "\n")


def run(typed, path):
    """Nanoseconds from start to end, and the most bytes resident."""
    with open(path, "rb") as file:
        start = time.perf_counter_ns()
        # An argument that begins with a hyphen stays the filter's value this way.
        process = subprocess.Popen([PROGRAM, f"--filter={typed}"], stdin=file, stdout=subprocess.DEVNULL, env=NOTHING_SET)
        _, status, usage = os.wait4(process.pid, 0)
        end = time.perf_counter_ns()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):  # 1: nothing matched
        sys.exit(f"fzf ended with {process.returncode} on {typed!r}")
    return end - start, usage.ru_maxrss * 1024


def measure(documents, keystrokes, seconds):
    with tempfile.NamedTemporaryFile(suffix=".txt") as entries:
        write_lines(documents, entries.name)
        with open(keystrokes, encoding="utf-8") as file:
            typed = [json.loads(line) for line in file]
        run(typed[0], entries.name)
        empty = [run(typed[0], os.devnull) for _ in range(20)]
        runs = []
        deadline = time.monotonic() + float(seconds)
        for keystroke in typed:
            if runs and time.monotonic() >= deadline:
                break
            runs.append(run(keystroke, entries.name))
    start = sorted(spent for spent, _ in empty)[len(empty) // 2]
    print(json.dumps({
        "build": None, "size": None, "peak": max(peak for _, peak in runs) - min(peak for _, peak in empty),
        "described": [spent for spent, _ in runs], "ranked": [max(0, spent - start) for spent, _ in runs],
    }))


def program():
    for folder in os.environ["PATH"].split(os.pathsep):
        if os.access(os.path.join(folder, "fzf"), os.X_OK):
            return os.path.join(folder, "fzf")
    sys.exit("fzf is not installed (Debian: apt-get install fzf)")


PROGRAM = program()
NOTHING_SET = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}

if __name__ == "__main__":
    {"measure": measure}[sys.argv[1]](*sys.argv[2:])
