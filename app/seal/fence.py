"""The fence: what the kernel refuses this process and everything that comes of it, from the first line to the last.

Two stages. The first is raised before anything is imported that is not Python's own: no socket but a local one exists
from then on. The second is raised once the window has reached its display, or at once where there is none: then no new
socket reaches anything, not even another program of this machine. Neither can be taken down again.
"""

from __future__ import annotations

import errno

from app.seal.bpf import ALLOW, HasAny, OneOf, Rule, assemble, refuse
from app.seal.calls import Machine, this_machine
from app.seal.kernel import load_filter

_AF_UNIX = 1
_OTHER_NAMESPACES = 0x7E020000
"""CLONE_NEWUSER, NEWNET, NEWNS, NEWUTS, NEWIPC, NEWPID and NEWCGROUP of linux/sched.h."""
_TYPED_FOR_OTHERS = (0x5412, 0x541C)
"""TIOCSTI and TIOCLINUX of asm-generic/ioctls.h: they type into the terminal, for a shell that no fence holds."""
_BY_MESSAGE = 0x2
"""The bit that SOCK_DGRAM and SOCK_RAW have and SOCK_STREAM and SOCK_SEQPACKET have not (linux/net.h)."""

_BY_THE_BACK_DOOR = ("io_uring_setup", "io_uring_enter", "io_uring_register")
"""They make sockets without a system call that a filter sees."""
_INTO_OTHERS = (
    "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "pidfd_getfd", "kcmp",
    "bpf", "perf_event_open", "userfaultfd", "keyctl", "add_key", "request_key",
)  # fmt: skip
_INTO_THE_SYSTEM = (
    "setns", "unshare", "mount", "umount2", "pivot_root", "chroot", "move_mount", "fsopen", "fsconfig", "fsmount",
    "fspick", "open_tree", "open_tree_attr", "mount_setattr", "open_by_handle_at", "init_module", "finit_module",
    "delete_module", "kexec_load", "kexec_file_load", "ioperm", "iopl", "modify_ldt", "reboot", "swapon", "swapoff",
    "acct", "quotactl", "quotactl_fd", "syslog", "settimeofday", "clock_settime", "adjtimex", "clock_adjtime",
    "sethostname", "setdomainname",
)  # fmt: skip

FENCE = (
    Rule(ALLOW, ("socket", "socketpair"), (OneOf(0, (_AF_UNIX,)),)),
    Rule(refuse(errno.EAFNOSUPPORT), ("socket", "socketpair")),
    Rule(refuse(errno.ENOSYS), _BY_THE_BACK_DOOR),
    Rule(refuse(errno.EPERM), (*_INTO_OTHERS, *_INTO_THE_SYSTEM)),
    Rule(refuse(errno.EPERM), ("clone",), (HasAny(0, _OTHER_NAMESPACES),)),
    Rule(refuse(errno.ENOSYS), ("clone3",)),  # its flags lie where no filter sees them; the C library then takes clone
    Rule(refuse(errno.EPERM), ("ioctl",), (OneOf(1, _TYPED_FOR_OTHERS),)),
)
"""The first stage."""

SEAL = (
    Rule(refuse(errno.EPERM), ("socket", "connect", "bind", "listen", "accept", "accept4")),
    Rule(refuse(errno.EPERM), ("socketpair",), (HasAny(1, _BY_MESSAGE),)),  # one end could write to a named socket
)
"""The second stage: pairs of sockets between our own processes are all that can still be made."""

NO_MESSAGES = (Rule(refuse(errno.EPERM), ("sendmsg", "sendmmsg", "recvmsg", "recvmmsg")),)
"""Added to the second stage where there is no display: nobody can hand this process an open socket, nor take one."""


def raise_fence(machine: Machine | None = None) -> None:
    """Raise the first stage, for good, for all threads. Raises OSError where the kernel or the processor cannot."""
    load_filter(assemble(machine or this_machine(), FENCE, ALLOW))


def raise_seal(*, keeps_display: bool) -> None:
    """Raise the second stage, for good, for all threads; raises OSError where the kernel or the processor cannot.

    `keeps_display`: this process holds a connection to a display, which it must be able to go on talking to.
    """
    load_filter(assemble(this_machine(), SEAL if keeps_display else (*SEAL, *NO_MESSAGES), ALLOW))
