"""Workers: the processes in which seized bytes are opened, and the parent's handle on them."""
