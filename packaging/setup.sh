# Makes the virtual environment that packaging/run and packaging/test share. Sourced; $here and $root are set.
#
# HOMEWARD_PYTHON      the Python to use, instead of the first suitable one
# HOMEWARD_VENV        where the virtual environment lies, instead of .venv beside this folder
# HOMEWARD_WHEELHOUSE  a folder of distributions to install from, instead of pip's own index
# HOMEWARD_SYSTEM      "skip" leaves system libraries and the compiler to you

venv=${HOMEWARD_VENV:-$root/.venv}
case $venv in /*) ;; *) venv=$PWD/$venv ;; esac

say() { printf 'homeward: %s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

# set_up runtime|dev: returns at once when the stamp says that nothing has changed.
set_up() {
    if is_ready "$1"; then return 0; fi
    if [ -f "$venv/.homeward-$1" ]; then
        say "bringing the set-up up to date ..."
    else
        say "setting up, first time only (this takes a minute or two) ..."
    fi
    started=$(date +%s)
    find_python
    provide_system_packages
    hold_lock
    make_venv
    install_locked build
    install_locked runtime
    if [ "$1" = dev ]; then install_locked dev; fi
    take_out_unneeded
    remember_root
    write_stamp "$1"
    release_lock
    say "ready after $(($(date +%s) - started)) s"
}

# ------------------------------------------------------------------------------------------------------------- stamps
lock_files() {
    printf '%s\n' "$here/requirements-build.txt" "$here/requirements.txt" "$here/unneeded.txt"
    if [ "$1" = dev ]; then printf '%s\n' "$here/requirements-dev.txt"; fi
}

# What the environment was made from: the lock files, the Python in it, and the checkout it points to.
state() {
    lock_files "$1" | while IFS= read -r file; do cksum <"$file"; done
    "$venv/bin/python" -c 'import sys; print(sys.version)' 2>/dev/null || printf 'no python\n'
    printf '%s\n' "$root"
}

is_ready() {
    [ -f "$venv/.homeward-$1" ] && [ "$(cat "$venv/.homeward-$1")" = "$(state "$1")" ]
}

# Written last, so that a set-up that was interrupted is taken up again.
write_stamp() {
    state runtime >"$venv/.homeward-runtime"
    if [ "$1" = dev ]; then state dev >"$venv/.homeward-dev"; fi
}

hold_lock() {
    mkdir -p -- "$venv"
    if command -v flock >/dev/null 2>&1; then
        exec 9>"$venv/.homeward-lock"
        flock -n 9 || { say "another set-up is running; waiting for it"; flock 9; }
    fi
}

release_lock() { exec 9>&-; }

# ------------------------------------------------------------------------------------------------------------- python
# A command of that name is not enough: version managers leave stubs that only print an error.
is_new_enough() {
    command -v "$1" >/dev/null 2>&1 &&
        "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

can_build() {
    "$1" -c '
import os, sys, sysconfig, venv, ensurepip
sys.exit(not os.path.exists(os.path.join(sysconfig.get_paths()["include"], "Python.h")))' >/dev/null 2>&1
}

find_python() {
    if [ -n "${HOMEWARD_PYTHON:-}" ]; then
        is_new_enough "$HOMEWARD_PYTHON" ||
            stop "HOMEWARD_PYTHON ($HOMEWARD_PYTHON) is not a working Python 3.11 or newer; name one that is, or unset it."
        python=$HOMEWARD_PYTHON
        return 0
    fi
    python=
    for name in python3.13 python3.12 python3.11 python3; do
        is_new_enough "$name" || continue
        if [ -z "$python" ]; then python=$name; fi
        if can_build "$name"; then python=$name; return 0; fi
    done
    [ -n "$python" ] ||
        stop "Homeward needs Python 3.11 or newer, and none was found; install it (Debian 12, Ubuntu 24.04 and later: apt-get install python3 python3-venv python3-dev) or name one in HOMEWARD_PYTHON."
}

# ----------------------------------------------------------------------------------------------------- system packages
missing_libraries() {
    "$python" - "$here/system-libraries.txt" <<'PY'
import ctypes, sys

for line in open(sys.argv[1], encoding="utf-8"):
    if line.strip() and not line.startswith("#"):
        library, package = line.split()
        try:
            ctypes.CDLL(library)
        except OSError:
            print(package)
PY
}

# hnswlib has no wheel for any platform, so it is compiled once.
missing_build_tools() {
    "$python" -c 'import venv, ensurepip' >/dev/null 2>&1 || printf '%s-venv\n' "$(package_prefix)"
    if "$venv/bin/python" -c 'import hnswlib' >/dev/null 2>&1; then return 0; fi
    command -v "${CXX:-g++}" >/dev/null 2>&1 || printf 'g++\n'
    can_build "$python" || printf '%s-dev\n' "$(package_prefix)"
}

# Debian's own python3 belongs to python3-dev; a second one (python3.12) to python3.12-dev.
package_prefix() {
    "$python" -c 'import os, sys
version = "python%d.%d" % sys.version_info[:2]
print("python3" if os.path.realpath("/usr/bin/python3").endswith(version) else version)'
}

provide_system_packages() {
    if [ "${HOMEWARD_SYSTEM:-}" = skip ] || [ "$(uname -s)" != Linux ]; then return 0; fi
    missing=$({ missing_libraries; missing_build_tools; } | sort -u | tr '\n' ' ')
    missing=${missing% }
    if [ -z "$missing" ]; then return 0; fi
    command -v apt-get >/dev/null 2>&1 ||
        stop "this system lacks what Debian calls: $missing. Install it with your package manager, then start again (HOMEWARD_SYSTEM=skip goes on without)."
    if [ "$(id -u)" = 0 ]; then
        apt_install ''
    elif command -v sudo >/dev/null 2>&1 && sudo -n true >/dev/null 2>&1; then
        apt_install 'sudo -n'
    else
        say "system packages are missing; type this line, then start again:"
        stop "sudo apt-get install -y $missing"
    fi
}

# $1 and $missing hold words without spaces of their own, and are meant to be split.
apt_install() {
    say "installing system packages: $missing"
    # shellcheck disable=SC2086
    apt_get "$1" install -y -qq --no-install-recommends $missing >/dev/null 2>&1 && return 0
    # shellcheck disable=SC2086
    { apt_get "$1" update -qq && apt_get "$1" install -y -qq --no-install-recommends $missing; } >&2 ||
        stop "the packages could not be installed; see the lines above, or type: ${1:+sudo }apt-get install -y $missing"
}

apt_get() {
    how=$1
    shift
    # shellcheck disable=SC2086
    $how env DEBIAN_FRONTEND=noninteractive apt-get "$@"
}

# ------------------------------------------------------------------------------------------------- virtual environment
make_venv() {
    if "$venv/bin/python" -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then return 0; fi
    say "making the virtual environment with $("$python" -V)"
    "$python" -m venv --clear -- "$venv" ||
        stop "the virtual environment could not be made in $venv; nothing else was changed. See the lines above."
}

# Everything comes by hash from the lock and from nowhere else; where from is the user's own pip configuration.
install_locked() {
    case $1 in
        build) list=requirements-build.txt what="build tools" ;;
        runtime) list=requirements.txt what="Homeward's libraries" ;;
        dev) list=requirements-dev.txt what="test tools" ;;
    esac
    say "installing $what"
    set -- --quiet --quiet --disable-pip-version-check --no-input --no-deps --no-build-isolation --require-hashes
    if [ -n "${HOMEWARD_WHEELHOUSE:-}" ]; then set -- "$@" --no-index --find-links "$HOMEWARD_WHEELHOUSE"; fi
    "$venv/bin/python" -m pip install "$@" -r "$here/$list" >&2 ||
        stop "installing $what failed; see the lines above. What is there is kept: start again to go on."
}

# A fence that holds is no reason to keep a server for the screen about.
take_out_unneeded() {
    "$venv/bin/python" - "$here/unneeded.txt" <<'PY'
import pathlib, sys, sysconfig

packages = pathlib.Path(sysconfig.get_paths()["purelib"])
for line in open(sys.argv[1], encoding="utf-8"):
    if line.strip() and not line.startswith("#"):
        for path in packages.glob(line.strip()):
            path.unlink()
PY
}

# The checkout is on the environment's path, so that the folder the user stands in need not be.
remember_root() {
    "$venv/bin/python" -c 'import pathlib, sys, sysconfig
pathlib.Path(sysconfig.get_paths()["purelib"], "homeward.pth").write_text(sys.argv[1] + "\n", encoding="utf-8")' "$root"
}
