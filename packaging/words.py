"""Which words the window says: read from its source, and from the tables in it.

Qt's own lupdate looks at Python by its letters: it does not see what stands in an f-string,
and nothing of a table. Therefore the source is parsed here. What is found:

- ``self.tr("…")``, in the context of the class around it;
- ``translate("context", "…")`` and ``QT_TRANSLATE_NOOP("context", "…")``;
- in a module with ``def _tr(text)``, which names its context once, ``_tr("…")`` and every text
  in a table (a mapping or a tuple) of that module;
- the labels and groups of the fields, which the core has and only the window translates.

A text that is put together, or comes from elsewhere, cannot be found: that is an error.
"""

import ast
import importlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_FIELDS = "fields"  # the context of texts that come from contacts.contact
_OWN = "_tr"


@dataclass(frozen=True, slots=True, order=True)
class Word:
    """A text in its *context*; one that *is_counted* has a form for each kind of number."""

    context: str
    text: str
    comment: str = ""
    is_counted: bool = False


class NotFound(Exception):
    """A text cannot be read from the source; says where, and what to do."""


def words_of(root: Path, package: str = "gui") -> set[Word]:
    """Return what the modules of *package*, in the folder *root*, say.

    Raises:
        NotFound: a text does not stand in the source as it is.
    """
    found = _words_of_fields() if package == "gui" else set()
    for file in sorted((root / package).glob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"), file.name)
        reader = _Reader(file.name, _own_context(tree))
        reader.visit(tree)
        found |= reader.words
        if reader.own_context:
            texts = _texts_in_tables(tree, f"{package}.{file.stem}")
            found |= {Word(reader.own_context, text) for text in texts}
    return found


def _words_of_fields() -> set[Word]:
    from contacts.contact import FIELDS, Group

    texts = [field.label for field in FIELDS] + [group.value for group in Group]
    return {Word(_FIELDS, text) for text in texts}


def _own_context(tree: ast.Module) -> str:
    """Return the context that the module's own ``_tr`` names; empty without one."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == _OWN:
            calls = (each for each in ast.walk(node) if isinstance(each, ast.Call))
            return next((text for each in calls for text in _literals(each.args[0])), "")
    return ""


def _texts_in_tables(tree: ast.Module, module: str) -> Iterator[str]:
    """Return every text in a table that *module* makes, as it is when the program runs."""
    values = vars(importlib.import_module(module))
    for node in tree.body:
        targets: list[ast.expr] = node.targets if isinstance(node, ast.Assign) else []
        targets = [node.target] if isinstance(node, ast.AnnAssign) else targets
        for target in targets:
            if isinstance(target, ast.Name) and isinstance(values[target.id], Mapping | tuple):
                yield from _texts_in(values[target.id])


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from filter(None, (value,))
    elif isinstance(value, Mapping):
        yield from _texts_in(tuple(value.values()))
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts_in(each)


class _Reader(ast.NodeVisitor):
    """Walks through one module."""

    def __init__(self, name: str, own_context: str) -> None:
        self.own_context = own_context
        self.words: set[Word] = set()
        self._name = name
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:  # named by ast
        """Remember the class, the context of what is in it."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:  # named by ast
        """Leave out the module's own ``_tr``."""
        if node.name != _OWN:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:  # named by ast
        """Take the text of a call that translates."""
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        if name in ("tr", "QT_TR_NOOP") and self._classes:
            self._take(self._classes[-1], node, node.args)
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) > 1:
            self._take("".join(_literals(node.args[0])), node, node.args[1:])
        elif name == _OWN and self.own_context and list(_literals(node.args[0])):
            self._take(self.own_context, node, node.args)
        self.generic_visit(node)

    def _take(self, context: str, node: ast.Call, arguments: list[ast.expr]) -> None:
        """Take ``text, comment, number`` from *arguments*; the last two may be missing."""
        if context == _FIELDS:
            return
        texts = list(_literals(arguments[0]))
        if not texts or not context:
            place = f"{self._name}, line {node.lineno}"
            raise NotFound(f"{place}: the text has to stand here as it is, or in a table of _tr.")
        comment = "".join(_literals(arguments[1])) if len(arguments) > 1 else ""
        is_counted = len(arguments) > 2  # noqa: PLR2004  # the third is the number
        self.words |= {Word(context, text, comment, is_counted) for text in texts}


def _literals(node: ast.expr) -> Iterator[str]:
    """Return the text of *node*, or both where one of two is chosen; nothing for any other."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
