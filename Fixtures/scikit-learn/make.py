# environment: sklearn-oldest sklearn-newest
"""Writes fitted pipelines as scikit-learn's two ends of the supported versions pickle them, and what they make of rows.

usage: make.py [CASE ...]     (default: all; each is a folder beside this file)

NEEDLETAIL_HEART_ROWS names the file of the Cleveland rows, on which the cases of heart disease are fitted.
"""

import sys

sys.dont_write_bytecode = True

import boosting  # noqa: E402, F401
import columns  # noqa: E402, F401
import encoders  # noqa: E402, F401
import golden  # noqa: E402
import heart  # noqa: E402
import linear  # noqa: E402, F401
import preparation  # noqa: E402, F401
import refused  # noqa: E402, F401
import trees  # noqa: E402, F401

for name in sys.argv[1:] or list(golden.cases):
    if name.startswith("heart_") and not heart.path:
        print(f"{name} is left as it is: NEEDLETAIL_HEART_ROWS names no file of Cleveland rows", file=sys.stderr)
        continue
    golden.write(name)
