"""The book behind a table model, as a list of persons: it answers when the test says so."""

from array import array
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from contacts.contact import LocalId
from contacts.row import Row, row_of
from contacts.store.selection import Selection
from contacts.view import PAGE_ROWS, Question, Result
from gui.table_model import ContactTableModel
from tests.gui.people import person

BEGINNING = 50


def number_of(who: int) -> LocalId:
    """Return the number of ``person(who)`` in this book."""
    return LocalId(who + 1)


def row(who: int, **values: str) -> Row:
    """Return the row of a person."""
    return replace(row_of(person(who, **values)), number=number_of(who))


class Source:
    """A book of *people*, in that order whatever is asked for."""

    def __init__(self, model: ContactTableModel, people: Sequence[int]) -> None:
        self.people = people
        self.total = 0  # how many the server has, where that is more
        self.questions: list[Question] = []
        self.answered = 0
        self._model = model
        self._open: Question | None = None
        self._generation = 0
        self._wished: list[int] = []
        self.sight = range(0)  # what was wished for first with the newest wish
        model.asked.connect(self._on_asked)
        model.pages_wanted.connect(self._on_pages_wanted)
        self.renewed: list[frozenset[LocalId]] = []
        model.rows_stale.connect(lambda _, numbers: self.renewed.append(numbers))

    def _on_asked(self, question: Question) -> None:
        self.questions.append(question)
        self._open, self._wished = question, []

    def _on_pages_wanted(self, generation: int, pages: tuple[int, ...], sight: range) -> None:
        self._generation, self._wished = generation, list(pages)
        self.sight = sight

    @property
    def open_question(self) -> Question | None:
        """The newest question, unless it was answered."""
        return self._open

    def wished(self) -> list[int]:
        """Return the pages of the newest wish not answered yet, the most wanted first."""
        QCoreApplication.processEvents()  # the wish is made by a zero timer
        return self._wished

    def result(self, question: Question, *, is_whole: bool = True) -> Result:
        """Return the answer to *question*, or its beginning."""
        ids = array("q", (number_of(who) for who in self.people))
        places = {kept: ids.index(kept) for kept in question.kept if kept in ids}
        chosen = Selection(question.chosen)
        chosen.look_through(ids, 0)
        top = next(iter(places.values()), 0) if not question.is_new else 0
        first = top // PAGE_ROWS * PAGE_ROWS
        last = first + (2 * PAGE_ROWS if is_whole else BEGINNING)
        rows = tuple(map(row, self.people[first:last]))
        return Result(
            question.generation,
            question.view,
            len(ids) if is_whole else len(rows),
            is_whole=is_whole,
            first=first,
            rows=rows,
            ids=ids if is_whole else array("q"),
            places=places if is_whole else {},
            chosen=chosen.rows() if is_whole else (),
            arrived=len(ids),
            total=max(self.total, len(ids)),
        )

    def answer_question(self, *, is_whole: bool = True) -> None:
        """Answer the newest question, or say how the answer begins."""
        assert self._open
        question = self._open
        if is_whole:
            self._open = None
        self.answered += 1
        self._model.take_result(self.result(question, is_whole=is_whole))

    def answer(self, page: int, generation: int | None = None) -> None:
        """Hand over *page*."""
        first = page * PAGE_ROWS
        rows = tuple(map(row, self.people[first : first + PAGE_ROWS]))
        self._wished = [each for each in self._wished if each != page]
        self.answered += 1
        self._model.take_rows(self._generation if generation is None else generation, first, rows)

    def answer_sight(self) -> None:
        """Hand over what is in sight, before its pages."""
        rows = tuple(map(row, self.people[self.sight.start : self.sight.stop]))
        self._model.take_rows(self._generation, self.sight.start, rows)

    def forget_wish(self) -> None:
        """Let the newest wish stay on its way."""
        self._wished = []

    def serve(self) -> int:
        """Answer until nothing is asked any more; return how many answers that took."""
        before = self.answered
        while True:
            QCoreApplication.processEvents()
            if self._open:
                self.answer_question()
            elif self._wished:
                self.answer(self._wished[0])
            else:
                return self.answered - before
            assert self.answered - before < 50, "it asks without an end"
