# environment: kernels torch keras-oldest keras-newest
"""Writes the goldens of kernels: those that the environment's packages make."""

import importlib.util

if importlib.util.find_spec("torch"):
    import functions
    import pairs
    import rows

    functions.write()
    pairs.write()
    rows.write()
elif importlib.util.find_spec("keras"):
    import hard_sigmoid

    hard_sigmoid.write()
else:
    import casts
    import movement

    casts.write()
    movement.write()
