"""The source of a table model: it hears the wishes and answers them when the test says so."""

from PySide6.QtCore import QCoreApplication

from gui.table_model import PAGE_ROWS, ContactTableModel
from tests.gui.people import rows


class Source:
    """A list of *count* persons, of which the model asks for pages."""

    def __init__(self, model: ContactTableModel, count: int) -> None:
        self.count = count
        self.generation = 0
        self._model = model
        self._wished: list[int] = []
        model.pages_wanted.connect(self._on_pages_wanted)

    def _on_pages_wanted(self, generation: int, pages: tuple[int, ...]) -> None:
        self.generation, self._wished = generation, list(pages)

    def wished(self) -> list[int]:
        """Return the pages of the newest wish not answered yet, the most wanted first."""
        QCoreApplication.processEvents()  # the wish is made by a zero timer
        return self._wished

    def answer(self, page: int, generation: int | None = None) -> None:
        """Hand over *page*."""
        first = page * PAGE_ROWS
        answered = rows(first, min(first + PAGE_ROWS, self.count))
        number = self.generation if generation is None else generation
        self._wished = [each for each in self._wished if each != page]
        self._model.add_rows(number, first, answered, self.count)

    def serve(self) -> int:
        """Answer until nothing is wished any more; return how many pages that took."""
        served = 0
        while wished := self.wished():
            self.answer(wished[0])
            served += 1
        return served
