"""Every word of the window is found, translated, and in the file that the program reads."""

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from translations import (
    Translation,
    faults,
    program,
    read,
    release,
    source_of,
    update,
    words_for,
)
from words import NotFound, Word, words_of

ROOT = Path(__file__).resolve().parents[2]
CODES = ("en", "de", "fr", "es", "ja", "ar")
RUN = "run: python3 packaging/dev.py translations"


@pytest.fixture(scope="module")
def words() -> set[Word]:
    return words_of(ROOT)


def found_in(folder: Path, source: str) -> set[tuple[str, str]]:
    """Return context and text of what a module with *source* says."""
    (folder / "window").mkdir()
    (folder / "window" / "one.py").write_text(source, encoding="utf-8")
    return {(word.context, word.text) for word in words_of(folder, "window")}


def texts(file: Path) -> dict[str, tuple[str, ...]]:
    return {each.word.text: each.forms for each in read(file) if each.is_finished}


# What is committed


@pytest.mark.parametrize("code", CODES)
def test_every_word_of_the_window_is_there_and_no_other(code: str, words: set[Word]) -> None:
    assert {each.word for each in read(source_of(code))} == words_for(code, words), RUN


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_untranslated_or_has_lost_a_place(code: str) -> None:
    found = [(each.word.text, fault) for each in read(source_of(code)) for fault in faults(each)]

    assert not found


@pytest.mark.parametrize("code", CODES)
def test_the_program_reads_what_is_translated(code: str, tmp_path: Path) -> None:
    release(source_of(code), tmp_path / "made.qm")

    committed = source_of(code).with_suffix(".qm")
    assert committed.read_bytes() == (tmp_path / "made.qm").read_bytes(), RUN


@pytest.mark.parametrize("code", CODES)
def test_running_it_once_more_changes_nothing(code: str, tmp_path: Path, words: set[Word]) -> None:
    again = tmp_path / source_of(code).name
    again.write_bytes(source_of(code).read_bytes())

    update(again, words_for(code, words))

    assert again.read_bytes() == source_of(code).read_bytes(), RUN


@pytest.mark.parametrize("code", CODES)
def test_no_place_of_the_source_is_named(code: str) -> None:
    assert "<location" not in source_of(code).read_text(encoding="utf-8")


# Finding words


def test_lupdate_finds_nothing_that_is_not_found_here(tmp_path: Path, words: set[Word]) -> None:
    result = tmp_path / "seen.ts"
    sources = sorted((ROOT / "gui").glob("*.py"))
    subprocess.run([program("lupdate"), "-silent", *sources, "-ts", result], check=True)

    assert {each.word for each in read(result)} <= words


@pytest.mark.parametrize(
    "word",
    [
        Word("messages", "Server not found"),  # in a table
        Word("messages", "needs you"),
        Word("messages", "%Ln changes need you", is_counted=True),
        Word("MainWindow", "Done again: %1"),  # one of two
        Word("fields", "Mobile phone"),
        Word("fields", "Phones"),
        Word("StoragePage", "You are signed out."),  # in an f-string
        Word("FieldEditor", "%Ln left", is_counted=True),
        Word("countries", "Spain"),
    ],
)
def test_words_are_found_wherever_they_stand(word: Word, words: set[Word]) -> None:
    assert word in words


def test_a_text_that_is_put_together_is_refused(tmp_path: Path) -> None:
    source = "class Page:\n    def say(self, it):\n        return self.tr('a ' + it)\n"

    with pytest.raises(NotFound, match=r"one\.py, line 3"):
        found_in(tmp_path, source)


def test_a_text_belongs_to_the_class_around_it(tmp_path: Path) -> None:
    source = (
        "class One:\n    def say(self):\n        return self.tr('a')\n"
        "class Two:\n    def say(self):\n        return f\"{self.tr('b')}\"\n"
        "def say():\n    return translate('three', 'c'), 'd'.translate({})\n"
    )

    assert found_in(tmp_path, source) == {("One", "a"), ("Two", "b"), ("three", "c")}


# Bringing a file up to date


def test_what_is_translated_stays_and_what_is_new_is_told(tmp_path: Path) -> None:
    file = tmp_path / "switchbook_de.ts"
    file.write_bytes(source_of("de").read_bytes())
    kept, new = Word("SettingsPage", "Settings"), Word("SettingsPage", "Settings of %1")

    update(file, {kept, new})

    assert texts(file) == {"Settings": ("Einstellungen",)}
    assert [each.word for each in read(file) if not each.is_finished] == [new]


def test_arabic_has_six_forms_for_numbers(tmp_path: Path) -> None:
    update(tmp_path / "switchbook_ar.ts", {Word("One", "%n left", is_counted=True)})

    (only,) = read(tmp_path / "switchbook_ar.ts")
    assert len(only.forms) == 6


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("from %1 to %2", ("von %1",)),
        ("Save", ("",)),
        ("Save", ("Speichern ",)),
        ("More…", ("Mehr",)),
    ],
)
def test_a_translation_that_cannot_be_right_is_found(text: str, forms: tuple[str, ...]) -> None:
    assert list(faults(Translation(Word("One", text), forms, is_finished=True)))


def test_a_counted_text_has_to_say_the_number() -> None:
    word = Word("One", "%Ln left", is_counted=True)

    assert list(faults(Translation(word, ("noch etwas", "noch %Ln"), is_finished=True)))
    assert list(faults(Translation(word, ("noch %n", "noch %n"), is_finished=True)))
    assert not list(faults(Translation(word, ("noch %Ln", "noch %Ln"), is_finished=True)))


def test_arabic_says_one_and_two_by_the_noun_alone() -> None:
    word = Word("One", "%Ln contacts", is_counted=True)
    forms = ("%Ln جهة", "جهة", "جهتان", "%Ln جهات", "%Ln جهة", "%Ln جهة")

    assert not list(faults(Translation(word, forms, is_finished=True)))
