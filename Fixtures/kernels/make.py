# environment: kernels
"""Writes the goldens of casts and data movement."""

import casts
import movement

casts.write()
movement.write()
