#!/usr/bin/env python3
"""How long it takes from exec to the first full frame.

The first full frame is complete with the last byte that comes in before the first 30 ms of silence after the
program's marker: a text that stands on its first screen and that it does not print before. The clock starts in the
child just before exec and is read as each piece of output arrives; the 30 ms are not counted.

Every program runs in a pseudo-terminal of its own (120 x 40, TERM=xterm-256color, LANG=C.UTF-8) and is killed
afterwards. The programs take turns, the order rotating, so that whatever else the machine does falls on all of them.
The first round warms the caches and is not counted.

Compared: consilium (release build), newsboat with one local feed, and a bare static ncurses program.

    python3 Tests/FirstFrame/first-frame.py [--rounds N]
"""

import argparse
import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

ROWS, COLUMNS = 40, 120
SILENCE = 0.030  # seconds
PATIENCE = 10.0  # seconds until a program without a frame is given up
ROOT = Path(__file__).resolve().parents[2]
# Control sequences, character set selections, operating system commands.
ESCAPES = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[()][0-9A-Z]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[=>78M])")

FEED = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>A local feed</title><link>http://localhost/</link><description>-</description>
<item><title>An item</title><link>http://localhost/1</link><guid>1</guid><description>Text.</description></item>
</channel></rss>
"""


def first_frame(command, marker, environment):
    """Seconds from exec to the first full frame."""
    started, start = os.pipe()
    child, terminal = pty.fork()
    if child == 0:
        try:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.write(start, struct.pack("q", time.monotonic_ns()))
            os.execve(command[0], command, environment)
        finally:
            os._exit(127)
    os.close(start)
    output, last, seen = b"", None, False
    deadline = time.monotonic() + PATIENCE
    try:
        while True:
            ready, _, _ = select.select([terminal], [], [], SILENCE if seen else deadline - time.monotonic())
            if not ready:
                break
            try:
                piece = os.read(terminal, 65536)
            except OSError:  # the program has ended
                piece = b""
            if not piece:
                break
            last = time.monotonic_ns()
            output += piece
            seen = seen or marker in ESCAPES.sub(b"", output)
            if time.monotonic() > deadline:
                break
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)
        beginning = struct.unpack("q", os.read(started, 8))[0]
        os.close(started)
    if not seen:
        sys.exit(f"{command[0]} never showed {marker.decode()!r}; it sent {output[-200:]!r}")
    return (last - beginning) / 1e9


def newsboat(folder):
    """newsboat with settings of its own and a feed that is already in its cache."""
    program = shutil.which("newsboat") or sys.exit("newsboat is not installed (Debian: apt-get install newsboat)")
    (folder / "feed.xml").write_text(FEED)
    (folder / "urls").write_text(f"file://{folder}/feed.xml\n")
    (folder / "config").write_text("auto-reload no\n")
    command = [program, "-q", "-u", f"{folder}/urls", "-C", f"{folder}/config", "-c", f"{folder}/cache.db"]
    subprocess.run(command + ["-x", "reload"], env=environment_in(folder), check=True, stdout=subprocess.DEVNULL)
    return command


def bare(folder):
    """The bare program, built."""
    program = folder / "bare"
    source = Path(__file__).with_name("bare.c")
    subprocess.run(
        ["cc", "-O2", "-static", "-o", program, source, "-lncursesw", "-ltinfo"], check=True)
    return [str(program)]


def consilium():
    program = ROOT / ".build/release/consilium"
    if not program.exists():
        sys.exit(f"{program} is not there: build it first (make build)")
    return [str(program)]


def environment_in(folder):
    return {"PATH": os.environ["PATH"], "HOME": str(folder), "TERM": "xterm-256color", "LANG": "C.UTF-8"}


def quantile(ordered, share):
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def main():
    parser = argparse.ArgumentParser(description="Measure the time from exec to the first full frame.")
    parser.add_argument("--rounds", type=int, default=40, help="how often each program is started (40)")
    rounds = max(1, parser.parse_args().rounds)
    with tempfile.TemporaryDirectory(prefix="first-frame-") as name:
        folder = Path(name)
        programs = [
            ("consilium", consilium(), b"Conditions"),
            ("newsboat", newsboat(folder), b"A local feed"),
            ("bare ncurses", bare(folder), b"Bare"),
        ]
        environment = environment_in(folder)
        times = {name: [] for name, _, _ in programs}
        for turn in range(rounds + 1):
            for at in range(len(programs)):
                name, command, marker = programs[(turn + at) % len(programs)]
                seconds = first_frame(command, marker, environment)
                if turn > 0:
                    times[name].append(seconds)

    print(f"exec to first full frame, {COLUMNS} x {ROWS}, {rounds} rounds, milliseconds\n")
    print(f"{'':14}{'min':>8}{'median':>8}{'p95':>8}   median : newsboat's")
    reference = quantile(sorted(times["newsboat"]), 0.5)
    for name, measured in times.items():
        ordered = sorted(measured)
        low, middle, high = ordered[0], quantile(ordered, 0.5), quantile(ordered, 0.95)
        print(f"{name:14}{low * 1e3:8.1f}{middle * 1e3:8.1f}{high * 1e3:8.1f}{middle / reference:10.2f}")


if __name__ == "__main__":
    main()
