"""Text made exactly as long as a field allows, and still of the field's kind."""

from contacts.demo.schema import SchemaField


def stretched(field: SchemaField, text: str) -> str:
    """Return *text*, lengthened or cut to the limit of *field* in code points."""
    if field.name == "email":
        return _mailbox(text, field.maximum)
    if field.name in _PROSE:
        return _repeated(text, field.maximum)
    return _dialled_on(text, field.maximum)


_PROSE = {"name", "company", "title", "address", "notes"}


def _mailbox(text: str, length: int) -> str:
    local, _, domain = text.partition("@")
    room = length - len(domain) - 1
    return f"{(local + '.') * room}"[: room - 1] + f"x@{domain}"


def _repeated(text: str, length: int) -> str:
    repeated = f"{text} " * (length // len(text) + 1)
    return repeated[: length - 1] + "."  # never a space at the end


def _dialled_on(number: str, length: int) -> str:
    """Lengthen a number by the pauses that telephones know, and an extension."""
    return f"{number:,<{length - 4}}204#"
