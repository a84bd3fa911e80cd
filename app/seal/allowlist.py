"""What a process may still ask of the kernel once it opens seized bytes: to compute, to have memory, to answer.

Measured by watching workers (strace) over every format and profile: once warm they read and write their pipes, take
and return memory, and wait for the thread that reads. Everything that is not named here kills the process; what
libraries try without harm is refused with an error that they know how to take.
"""

from __future__ import annotations

import errno

from app.seal.bpf import ALLOW, HasAny, HasNone, OneOf, Rule, refuse

_PROT_EXEC = 0x4
_CLONE_THREAD = 0x10000
_NOT_OF_A_THREAD = 0xFFFFFFFF ^ 0x7D0F00
"""Every flag but those with which the C libraries (glibc, musl) start a thread: linux/sched.h, pthread_create."""
_NOT_OF_A_FORK = 0xFFFFFFFF ^ 0x1200011
"""Every flag but CLONE_CHILD_CLEARTID, CLONE_CHILD_SETTID and SIGCHLD: what fork() is."""
_PR_GET_DUMPABLE, _PR_SET_NAME, _PR_GET_SECCOMP, _PR_GET_NO_NEW_PRIVS = 3, 15, 21, 39
_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS = 1, 38
HARMLESS_ASKED = (_PR_GET_DUMPABLE, _PR_SET_NAME, _PR_GET_SECCOMP, _PR_GET_NO_NEW_PRIVS)

_COMPUTING = (
    "read", "write", "readv", "writev", "close", "brk", "munmap", "mremap", "madvise", "futex", "futex_waitv",
    "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "restart_syscall", "sched_yield",
    "sched_getaffinity", "getcpu", "nanosleep", "clock_nanosleep", "clock_gettime", "clock_getres", "gettimeofday",
    "time", "getpid", "gettid", "getppid", "uname", "getrandom", "getrusage", "membarrier", "rseq",
    "set_robust_list", "set_tid_address", "exit", "exit_group",
)  # fmt: skip
_FILES = (
    "open", "openat", "openat2", "stat", "lstat", "fstat", "newfstatat", "statx", "access", "faccessat", "faccessat2",
    "readlink", "readlinkat", "getcwd", "getdents64", "lseek", "statfs", "fstatfs",
)  # fmt: skip
_PRIVILEGED = (
    "ioctl", "fcntl", "prctl", "prlimit64", "getrlimit", "sched_setaffinity", "sched_setscheduler",
    "sched_getscheduler", "sched_getparam", "setpriority", "getpriority", "memfd_create", "mbind", "get_mempolicy",
    "set_mempolicy", "pipe", "pipe2", "eventfd2", "sysinfo",
)  # fmt: skip

_WITHOUT_NEW_CODE = (
    Rule(ALLOW, ("mmap", "mprotect"), (HasNone(2, _PROT_EXEC),)),
    Rule(refuse(errno.EACCES), ("mmap", "mprotect")),
)
_HIDDEN_FLAGS = Rule(refuse(errno.ENOSYS), ("clone3",))
"""Its flags lie where no filter sees them; the C library then takes clone."""
_REFUSED_SOFTLY = (
    Rule(refuse(errno.EACCES), _FILES),
    Rule(refuse(errno.EPERM), _PRIVILEGED),
    Rule(refuse(errno.EAFNOSUPPORT), ("socket", "socketpair")),
)

_THREADS_ALONE = Rule(ALLOW, ("clone",), (HasAny(0, _CLONE_THREAD), HasNone(0, _NOT_OF_A_THREAD)))

CELL = (
    *_WITHOUT_NEW_CODE,
    Rule(refuse(errno.EPERM), ("clone",)),
    _HIDDEN_FLAGS,
    Rule(ALLOW, ("prctl",), (OneOf(0, HARMLESS_ASKED),)),
    Rule(ALLOW, _COMPUTING),
    *_REFUSED_SOFTLY,
)
"""The process that opens seized bytes: it starts neither process nor thread. For assemble(..., KILL)."""

CELL_WITH_THREADS = (_THREADS_ALONE, *CELL)
"""The same where a decoder cannot be kept from starting some (worker/threadless.py)."""

NURSERY = (
    *_WITHOUT_NEW_CODE,
    _THREADS_ALONE,
    _HIDDEN_FLAGS,
    Rule(ALLOW, ("clone",), (HasNone(0, _NOT_OF_A_FORK),)),
    Rule(refuse(errno.EPERM), ("clone",)),
    Rule(ALLOW, ("prctl",), (OneOf(0, (*HARMLESS_ASKED, _PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS)),)),
    Rule(ALLOW, (*_COMPUTING, "wait4", "seccomp", "prlimit64")),
    *_REFUSED_SOFTLY,
)
"""The process that opens nothing itself and forks those that do: it may also fork, wait, and confine its children,
each of which starts the one thread that reads for it before it is confined."""
