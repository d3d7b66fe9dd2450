# environment: spark-oldest spark-newest
"""Writes Spark ML models as Spark saves them, rows to score and what Spark makes of them: a folder a case.

usage: make.py [--again] [CASE ...]     (default: all cases; names may have wildcards)

With --again models that are there already are fitted anew. The environment variable NEEDLETAIL_HEART_ROWS names the CSV file
of the Cleveland heart disease data, which the `heart_` cases are fitted on; without it they are left as they are.
"""

import fnmatch
import os
import sys

import encoders  # noqa: F401 (its cases register themselves, as do those of the modules below)
import golden
import heart  # noqa: F401
import models  # noqa: F401
import refused  # noqa: F401
import scalers  # noqa: F401
import sql  # noqa: F401
import trees  # noqa: F401

sys.dont_write_bytecode = True


def main():
    golden.session()
    names = [name for name in sys.argv[1:] if name != "--again"]
    for case in golden.cases:
        if names and not any(fnmatch.fnmatchcase(case.name, name) for name in names):
            continue
        if golden.framework == "spark-3.3" and not case.oldest:
            continue
        if case.name.startswith("heart_") and "NEEDLETAIL_HEART_ROWS" not in os.environ:
            print(f"{case.name}: left as it is, for NEEDLETAIL_HEART_ROWS names no file")
            continue
        golden.write(case, "--again" in sys.argv)
    golden.session().stop()


main()
