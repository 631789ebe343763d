"""The version, said once: the build reads it from here, and so does everything that writes it down.

>>> VERSION.count(".")
2
"""

from typing import Final

VERSION: Final = "0.1.0"
