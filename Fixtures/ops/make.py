# environment: torch keras-newest
"""Writes the goldens of every op of a graph, and those of small networks; each is evaluated again by NumPy.

`make.py --check` writes nothing and checks what is there, in any environment with NumPy and safetensors.
"""

import importlib.util
import itertools
import os
import platform
import sys

import numpy

# Not the folder of this script: its folders torch and keras would pass for packages.
sys.path[0] = os.path.join(os.path.dirname(os.path.abspath(__file__)), "scripts")
import cases_attention  # noqa: E402
import cases_convolution  # noqa: E402
import cases_elementwise  # noqa: E402
import cases_movement  # noqa: E402
import cases_resampling  # noqa: E402
import cases_rows  # noqa: E402
import golden  # noqa: E402

families = (cases_elementwise, cases_rows, cases_movement, cases_convolution, cases_resampling, cases_attention)
cases = itertools.chain.from_iterable(family.cases() for family in families)
if sys.argv[1:] == ["--check"]:
    import check_networks

    golden.check("torch")
    golden.check("keras")
    check_networks.check()
elif importlib.util.find_spec("torch"):
    import torch

    import networks
    import torch_expressions

    versions = {"python": platform.python_version(), "numpy": numpy.__version__, "torch": torch.__version__}
    golden.write("torch", versions, cases, torch_expressions.expression, torch_expressions.evaluate)
    networks.write(versions)
else:
    import keras
    import tensorflow

    import keras_expressions

    versions = {"python": platform.python_version(), "numpy": numpy.__version__, "keras": keras.__version__,
                "tensorflow": tensorflow.__version__}  # fmt: skip
    golden.write("keras", versions, cases, keras_expressions.expression, keras_expressions.evaluate)
