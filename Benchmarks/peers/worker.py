"""One engine at the work of one row of the comparison, in a process of its own; compare.py starts it and tells it what to do.

usage: worker.py ENGINE SYSTEM FOLDER BATCH THREADS

FOLDER holds what build.py made of the system. It does the work once and prints `ready` with a JSON object (`interface`, `version`, `files`:
what it has read, by its path, `warm_up`: seconds for which it is to work before it is measured). Then for each line of standard input: `N`
does the work N times and prints `done SECONDS`; `save PATH` writes the last result as little-endian f32 in the order of the framework's,
and prints `done 0`.
"""
import json
import os
import sys
import time

# Engines print what they like: that goes elsewhere than the answers.
ANSWERS = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
import engines

ENGINE, SYSTEM, FOLDER = sys.argv[1:4]
BATCH, THREADS = int(sys.argv[4]), int(sys.argv[5])
engines.limit_threads(THREADS)

import systems


def main():
    system = systems.SYSTEMS[SYSTEM]
    work, result = system.work(ENGINE, FOLDER, BATCH, THREADS)
    work()
    about = {"interface": system.interface(ENGINE), "version": engines.version(ENGINE),
             "files": system.files(ENGINE, FOLDER, BATCH, THREADS), "warm_up": engines.WARM_UP.get(ENGINE, 0)}
    print("ready", json.dumps(about), file=ANSWERS, flush=True)
    for line in sys.stdin:
        seconds = 0
        if line.startswith("save "):
            systems.save(line[5:].strip(), result())
        else:
            start = time.perf_counter()
            for _ in range(int(line)):
                work()
            seconds = time.perf_counter() - start
        print("done", seconds, file=ANSWERS, flush=True)


main()
