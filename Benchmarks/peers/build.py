"""Builds a system in its framework, or writes it for the engines; compare.py calls it in the right environment.

usage: build.py make|export SYSTEM FOLDER
"""
import os
import sys

import engines

engines.limit_threads(2)

import systems

WHAT, NAME, FOLDER = sys.argv[1:]
system = systems.SYSTEMS[NAME]
if WHAT == "make":
    system.make(FOLDER)
else:
    for batch in system.batches:
        system.export(FOLDER, batch)
