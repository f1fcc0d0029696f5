"""What can be undone and done again, against a model with two stacks."""

from hypothesis import given
from hypothesis import strategies as st

from contacts.history import Role, Step, undoable


@given(st.lists(st.sampled_from(Role), max_size=30))
def test_undo_and_redo_follow_two_stacks(roles: list[Role]) -> None:
    steps: list[Step] = []
    done: list[int] = []
    undone: list[int] = []
    for number, role in enumerate(roles, 1):
        source = {Role.DO: [number], Role.UNDO: done, Role.REDO: undone}[role]
        if not source:
            continue
        of_step = source.pop()
        steps.append(Step(number, role, 0 if role is Role.DO else of_step))
        if role is Role.DO:
            undone.clear()
        (undone if role is Role.UNDO else done).append(of_step)

    state = undoable(steps)

    assert (state.undo.number if state.undo else None) == (done[-1] if done else None)
    assert (state.redo.number if state.redo else None) == (undone[-1] if undone else None)
