"""The words of the window in other languages: ``resources/translations``, through Qt's own tools.

``words`` reads them from the source; lupdate puts what is new into a ``.ts`` file for each
language and keeps what is translated; lrelease makes the ``.qm`` file that the program reads. Both
are committed, and hold no place and no line of the source, so that they change with words
alone. English stands in the source: its files have only what is counted, in one and many.
A person translates with Qt Linguist, or any editor, and runs this once more.
"""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from words import NotFound, Word, words_of

from gui.languages import LANGUAGES, SOURCE, TRANSLATIONS

ROOT = Path(__file__).resolve().parent.parent
_FOUND = ROOT / "build" / "translations" / "words.py"
_UPDATE = (
    "-silent",
    "-no-obsolete",
    "-sort-messages",
    *("-locations", "none"),
    *("-source-language", "en"),
    *("-disable-heuristic", "sametext"),  # it would guess, and a guess looks finished
    *("-disable-heuristic", "similartext"),
)
_NUMERALS = ("%1", "%2", "%3", "%4", "%s")
_ONE_AND_TWO = slice(1, 3)  # of the six forms of Arabic: the noun alone says the number
_SIX = 6


@dataclass(frozen=True, slots=True)
class Translation:
    """What a file has for a word: a text, or a form for each kind of number.

    Attributes:
        is_finished: whether a person has called it so.
    """

    word: Word
    forms: tuple[str, ...]
    is_finished: bool


def main() -> int:
    """Bring all files up to date and say what is left to do; return the exit status."""
    try:
        words = words_of(ROOT)
    except NotFound as place:
        print(place)
        return 1
    for code in LANGUAGES:
        update(source_of(code), words_for(code, words))
        release(source_of(code), TRANSLATIONS / f"switchbook_{code}.qm")
        _tell(code, [each for each in read(source_of(code)) if not each.is_finished])
    return 0


def words_for(code: str, words: Collection[Word]) -> set[Word]:
    """Return which of *words* have to be translated into the language *code*."""
    return {each for each in words if each.is_counted or code != SOURCE}


def program(tool: str) -> Path:
    """Return where Qt's *tool* is, which comes with PySide6."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return Path(PySide6.__file__).parent / f"{tool}{suffix}"


def source_of(code: str) -> Path:
    """Return the file with what is translated into the language *code*."""
    return TRANSLATIONS / f"switchbook_{code}.ts"


def update(file: Path, words: Collection[Word]) -> None:
    """Let *file* have *words* and no others; translations of those that stay are kept."""
    for folder in (_FOUND.parent, file.parent):
        folder.mkdir(parents=True, exist_ok=True)
    _FOUND.write_text("".join(map(_call, sorted(words))), encoding="utf-8")
    language = file.stem.partition("_")[2]
    _run("lupdate", *_UPDATE, "-target-language", language, _FOUND, "-ts", file)


def release(file: Path, result: Path) -> None:
    """Make *result*, which the program reads, of what is finished in *file*."""
    _run("lrelease", "-silent", "-nounfinished", file, "-qm", result)


def read(file: Path) -> list[Translation]:
    """Return what *file* has, in its order."""
    root = ET.parse(file).getroot()  # noqa: S314  # a file of this repository
    return [
        _translation(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def faults(translation: Translation) -> Iterator[str]:
    """Say what is wrong with *translation*, as far as a program can tell."""
    text = translation.word.text
    if not translation.is_finished or not all(translation.forms):
        yield "not translated"
        return
    for form in translation.forms:
        if any(text.count(each) != form.count(each) for each in _NUMERALS):
            yield f"its places are not those of the text: {form}"
        if form != form.strip() and text == text.strip():
            yield f"blanks around it: {form}"
        if text.endswith("…") != form.endswith("…"):
            yield f"an ellipsis is missing or too many: {form}"
    if translation.word.is_counted:
        yield from _faults_of_numbers(list(translation.forms))


def _faults_of_numbers(forms: list[str]) -> Iterator[str]:
    if len(forms) == _SIX:
        del forms[_ONE_AND_TWO]
    if not all("%Ln" in form for form in forms):
        yield "the number is missing, or not written as the language writes it"


def _translation(context: str, message: ET.Element) -> Translation:
    node = message.find("translation")
    assert node is not None  # noqa: S101  # lupdate always writes one
    is_counted = message.get("numerus") == "yes"
    forms = [each.text or "" for each in node.iter("numerusform")] if is_counted else []
    word = Word(
        context, message.findtext("source", ""), message.findtext("comment", ""), is_counted
    )
    return Translation(word, tuple(forms or [node.text or ""]), node.get("type") is None)


def _call(word: Word) -> str:
    """Return a line of Python that lupdate finds *word* in."""
    texts = (
        json.dumps(each, ensure_ascii=False) for each in (word.context, word.text, word.comment)
    )
    number = ", 1" if word.is_counted else ""
    return f"QCoreApplication.translate({', '.join(texts)}{number})\n"


def _run(tool: str, *arguments: str | Path) -> None:
    subprocess.run([program(tool), *arguments], cwd=ROOT, check=True)


def _tell(code: str, unfinished: list[Translation]) -> None:
    print(f"{LANGUAGES[code]}: {len(unfinished) or 'nothing'} to translate")
    for each in unfinished:
        print(f"  {each.word.context}: {each.word.text}")


if __name__ == "__main__":
    sys.exit(main())
