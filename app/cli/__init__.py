"""The command line: argparse over the services; every verb has --help, --json and the exit codes 0, 1 and 2."""
