"""Every check runs and is told of, whatever became of the one before."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from checks import Check, check

PYTHON = Path(sys.executable)
GOOD = Check("good", ("-c", ""))
BAD = Check("bad", ("-c", "raise SystemExit(3)"))


def test_checks_that_all_pass_end_with_zero(tmp_path: Path) -> None:
    assert check(PYTHON, tmp_path, [GOOD, GOOD]) == 0


def test_a_check_runs_after_one_that_failed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = check(PYTHON, tmp_path, [BAD, GOOD])

    bad, good = capsys.readouterr().out.splitlines()[-2:]
    assert status == 1
    assert (bad.split()[0], bad.split()[-1]) == ("bad", "FAILED")
    assert (good.split()[0], good.split()[-1]) == ("good", "ok")


def test_checks_run_in_the_folder_and_unseen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    code = "import os, pathlib; pathlib.Path('platform').write_text(os.environ['QT_QPA_PLATFORM'])"

    check(PYTHON, tmp_path, [Check("look", ("-c", code))])

    assert (tmp_path / "platform").read_text() == "offscreen"
