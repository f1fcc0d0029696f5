"""Hypothesis strategies that more than one test module draws from."""

import json
from collections.abc import Mapping

from hypothesis import strategies as st

from contacts.contact import FIELDS, NAME, Change, Contact, Edit, Field, RemoteId

any_text = st.text(st.characters())
"""Anything that Python takes for text: NUL, lone surrogates and direction marks too."""

difficult_texts = st.sampled_from(
    [
        "",
        " ",
        "\x00",
        "\ud83d",
        "é",
        "e\u0301",
        "👩🏽\u200d🔧" * 8,
        "\u202eabc\u202c",
        "عبد الرحمن",
        "a\r\nb\u2028c",
        "x" * 65,
        "n" * 1025,
    ]
)
"""Texts that clients are known to spoil."""

texts = any_text | difficult_texts
values = st.tuples(*(texts for _ in FIELDS))
"""The 15 values of a contact."""

savable_values = st.tuples(
    *(
        st.text(max_size=40).filter(str.strip) if field is NAME else st.text(max_size=field.limit)
        for field in FIELDS
    )
)
"""The 15 values of a contact that nothing is wrong with."""

remote_ids = st.text(
    st.characters(exclude_categories=["C", "Z"]) | st.sampled_from("/+=%?# &;:@ü"),
    min_size=1,
    max_size=40,
).filter(lambda text: text.isprintable() and text not in {".", ".."})
"""Ids that a server may hand out, most of them in need of percent-encoding."""

contacts = st.builds(
    Contact, remote_ids.map(RemoteId), values, sync_type=texts, favorite=st.booleans()
)

fields = st.sampled_from(FIELDS)


def edits_of(base: Mapping[Field, str]) -> st.SearchStrategy[Edit]:
    """Return changes to some fields of a contact that holds *base*."""
    return st.dictionaries(fields, texts).map(
        lambda new: tuple(Change(field, base[field], text) for field, text in new.items())
    )


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(min_value=2**31 - 2, max_value=2**64)
    | st.floats()
    | texts,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["count", "items", "id", "name", "favorite", "errors", "detail"])
            | texts,
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)
"""Any JSON, often with the members that the API uses."""

json_bodies = json_values.map(lambda value: json.dumps(value).encode())
