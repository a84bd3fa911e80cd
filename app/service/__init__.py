"""One file per verb an examiner would say; every transaction begins and ends here.

The command line, the window and the tests drive these same functions.
"""
