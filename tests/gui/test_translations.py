"""The texts that are not in the code are found, and what is missing is named."""

from pathlib import Path

import pytest

from gui import translations
from gui.translations import look_for_texts


def test_all_languages_and_our_resources_are_found() -> None:
    assert look_for_texts() == ("", "6 languages")


def test_a_missing_resource_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(translations, "RESOURCES", tmp_path)

    assert "style.qss" in look_for_texts()[0]


def test_a_translation_that_is_none_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "switchbook_de.qm").write_text("words", "utf-8")
    monkeypatch.setattr(translations, "TRANSLATIONS", tmp_path)

    assert "switchbook cannot be read: en, de" in look_for_texts()[0]
