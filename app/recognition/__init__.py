"""Recognition: from pixels to faces, from faces to vectors, from vectors to candidates; arrays in, arrays out.

onnxruntime's builds for Linux and macOS gather facts about their use from version 1.29 on, keep them in the home folder
under a number for the machine, and send them to its makers. The lock takes an earlier version, which has no such part.
A later one, asked through these variables before it is loaded, does none of this; its own call to switch it off comes
too late. Nothing else loads it, and child processes inherit them.
"""

import os

os.environ.update(ORT_DISABLE_TELEMETRY="1", ORT_TELEMETRY_DISABLED="1")
