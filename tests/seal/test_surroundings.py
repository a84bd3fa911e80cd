"""What the program is handed at its start is judged by what it is, not by what it is called."""

from __future__ import annotations

import os
import socket  # noqa: TID251 - the very thing that must be recognised
import sys
from pathlib import Path

import pytest

from app.seal.firewall import is_blocked_by_rule, is_this_program_blocked
from app.seal.surroundings import display_problem, hide_buses, network_sockets

RULE = r"v2.31|Action=Block|Active=TRUE|Dir=Out|App=C:\Homeward\python.exe|Name=Homeward|"


@pytest.mark.parametrize(
    "display", ["", ":0", ":1.0", "unix:0", "unix/:0", "/private/tmp/com.apple.launchd.x/org.xquartz:0"]
)
def test_a_display_of_this_machine_is_accepted(display: str) -> None:
    assert display_problem({"DISPLAY": display}) is None


@pytest.mark.parametrize(
    "display", ["host:0", "localhost:10.0", "127.0.0.1:0", "[::1]:0", "tcp/:0", "tcp/host:0", "a::0"]
)
def test_a_display_across_a_network_is_named(display: str) -> None:
    assert display in (display_problem({"DISPLAY": display}) or "")


@pytest.mark.parametrize("platform", ["vnc", "vnc:port=5900", "xcb;vnc", "webgl", "direct2d"])
def test_a_platform_that_serves_the_screen_is_named(platform: str) -> None:
    assert "QT_QPA_PLATFORM" in (display_problem({"QT_QPA_PLATFORM": platform}) or "")


@pytest.mark.parametrize("platform", ["", "xcb", "offscreen", "wayland;xcb", "offscreen:size=800x600"])
def test_a_platform_that_shows_it_here_is_accepted(platform: str) -> None:
    assert display_problem({"QT_QPA_PLATFORM": platform}) is None


def test_a_wayland_socket_must_be_a_local_one() -> None:
    network = socket.socket()
    here, there = socket.socketpair()
    with here, there, network:
        assert display_problem({"WAYLAND_SOCKET": str(here.fileno())}) is None
        assert display_problem({"WAYLAND_SOCKET": str(network.fileno())}) is not None
    assert display_problem({"WAYLAND_SOCKET": "not a number"}) is not None


@pytest.mark.skipif(sys.platform != "linux", reason="descriptors are read from /proc")
def test_open_sockets_are_told_apart_by_family() -> None:
    network = socket.socket(socket.AF_INET6)
    here, there = socket.socketpair()
    with here, there, network:
        found = network_sockets()

        assert network.fileno() in found
        assert here.fileno() not in found


def test_the_buses_are_hidden_and_other_peoples_plugins_forgotten() -> None:
    environment = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/bus", "QT_PLUGIN_PATH": "/elsewhere", "HOME": "/home/a"}

    hide_buses(environment)

    assert environment["DBUS_SESSION_BUS_ADDRESS"] == environment["DBUS_SYSTEM_BUS_ADDRESS"] == "disabled:"
    assert "QT_PLUGIN_PATH" not in environment
    assert environment["HOME"] == "/home/a"


def test_a_screen_reader_keeps_its_bus() -> None:
    environment = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/bus", "HOMEWARD_SCREEN_READER": "1"}

    hide_buses(environment)

    assert environment["DBUS_SESSION_BUS_ADDRESS"] == "unix:path=/run/bus"


@pytest.mark.parametrize(
    ("rule", "blocks"),
    [
        (RULE, True),
        (RULE.replace("TRUE", "FALSE"), False),
        (RULE.replace("Block", "Allow"), False),
        (RULE.replace("Dir=Out", "Dir=In"), False),
        (RULE.replace("python.exe", "other.exe"), False),
        (RULE + "RPort=443|", False),
        (RULE + "Profile=Domain|", False),
        ("", False),
    ],
)
def test_a_firewall_rule_counts_only_where_it_blocks_everything(rule: str, blocks: bool) -> None:
    assert is_blocked_by_rule(Path(r"C:\Homeward\python.exe"), [rule]) is blocks


def test_where_there_is_no_registry_no_rule_is_claimed() -> None:
    if os.name == "nt":
        pytest.skip("Windows has a registry.")
    assert not is_this_program_blocked()
