"""Builds a system in its framework, writes it for the engines, or compiles it for one; compare.py calls it in the right environment.

usage: build.py make|export SYSTEM FOLDER
       build.py compile SYSTEM FOLDER BATCH THREADS
"""
import os
import sys

import engines

engines.limit_threads(2)

import systems

WHAT, NAME, FOLDER = sys.argv[1:4]
system = systems.SYSTEMS[NAME]
if WHAT == "make":
    system.make(FOLDER)
elif WHAT == "compile":
    system.compile(FOLDER, *(int(word) for word in sys.argv[4:]))
else:
    for batch in system.batches:
        system.export(FOLDER, batch)
