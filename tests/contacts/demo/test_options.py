"""The options and their command line."""

from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.demo.options import (
    Blank,
    Capabilities,
    Options,
    Refresh,
    SignIn,
    Unknown,
    Update,
    Verified,
    add_arguments,
    arguments_for,
    options_from,
)

files = st.none() | st.just(Path("/pbx/a file"))
options = st.builds(
    Options,
    port=st.integers(0, 65535),
    contacts=st.integers(0, 5_000_000),
    data=files,
    seed=st.integers(),
    blank=st.sampled_from(Blank),
    update=st.sampled_from(Update),
    capabilities=st.sampled_from(Capabilities),
    unknown=st.sampled_from(Unknown),
    sign_in=st.sampled_from(SignIn),
    verified=st.sampled_from(Verified),
    print_codes=st.booleans(),
    token_lifetime=st.integers(1, 10**8),
    refresh=st.sampled_from(Refresh),
    lock_after=st.none() | st.integers(1, 1000),
    lock_time=st.integers(1, 10**8),
    force_reset=st.booleans(),
    test_controls=st.booleans(),
    stop_with_parent=st.booleans(),
    certificate=files,
    key=files,
)


def parsed(line: list[str]) -> Options:
    parser = ArgumentParser()
    add_arguments(parser)
    return options_from(parser.parse_args(line))


@given(options)
def test_the_command_line_says_all_that_the_options_hold(wanted: Options) -> None:
    found = parsed(arguments_for(wanted))

    files = {name: getattr(wanted, name) for name in ("data", "certificate", "key")}
    assert replace(found, **files) == wanted
    assert arguments_for(found) == arguments_for(wanted)


def test_an_empty_command_line_means_the_defaults() -> None:
    assert parsed([]) == Options()


@pytest.mark.parametrize(
    "line",
    ["--contacts=-1", "--contacts=5000001", "--port=65536", "--token-lifetime=0", "--blank=no"],
)
def test_a_value_out_of_range_is_refused(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parsed([line])

    assert line.partition("=")[0] in capsys.readouterr().err
