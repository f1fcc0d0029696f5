"""Nothing stalls the window, wherever a person goes in it, while 100,000 contacts arrive."""

import pytest

from gui.succession import Succession
from tests.conftest import PbxFactory
from tests.gui import walk
from tests.gui.desk import Desk
from tests.gui.test_succession import GERMAN, choose_language, close_german_settings
from tests.pbx import Pbx

MANY = 100_000
PATIENCE_S = 180
A_LITTLE_S = 0.3  # later each page, so that the download is not over before the walk is

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)  # said by offscreen


@pytest.fixture(scope="module")
def large_pbx(pbx_factory: PbxFactory) -> Pbx:
    """Return a demo PBX with 100,000 contacts."""
    return pbx_factory(contacts=MANY)


@pytest.fixture
def arriving(desk: Desk, large_pbx: Pbx) -> Desk:
    """Return a window in which the first contacts have just arrived."""
    large_pbx.reset()
    desk.sign_in(large_pbx, is_large=True)
    return desk


@pytest.fixture
def whole(request: pytest.FixtureRequest, arriving: Desk) -> Desk:
    """Return a window in which all of them are, and stand in their order."""
    if not request.config.getoption("--long"):
        pytest.skip("takes a minute: with --long only")
    arriving.wait_for(arriving.is_whole, "for all", PATIENCE_S)
    return arriving


def is_arriving(desk: Desk) -> bool:
    return "Reading the contacts" in desk.status()


def test_all_of_it_while_they_arrive(arriving: Desk, large_pbx: Pbx) -> None:
    large_pbx.faults({"kind": "latency", "path": "/user/contacts", "seconds": A_LITTLE_S})
    walk.go_through(arriving)
    went_on = is_arriving(arriving)
    walk.sign_out(arriving)

    assert went_on


def test_all_of_it_where_all_are_here_and_read_again(whole: Desk) -> None:
    walk.refresh(whole)
    walk.go_through(whole)
    walk.sign_out(whole)


class TestAnotherLanguage:
    """The one step that makes a window anew."""

    @pytest.fixture
    def computing_s(self) -> float:
        """Allow for a window to be made in one turn, as at the start."""
        return 0.15

    @pytest.mark.usefixtures("application")
    def test_it_is_spoken_while_they_arrive(self, arriving: Desk) -> None:
        succession = Succession(arriving.program)
        arriving.follow(succession)

        choose_language(arriving, GERMAN)
        close_german_settings(arriving)
        walk.wait_for_rows(arriving)
        walk.scroll(arriving)

        assert "Kontakte" in arriving.status()
        succession.deleteLater()
