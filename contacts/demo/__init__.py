"""A PBX to try Switchbook on, in a process of its own: the contacts API with invented people.

It listens on this computer alone, keeps what a client changes in one SQLite file and
imports nothing else of ``contacts``, so that one mistake cannot hide in both.

Import its modules themselves: ``options`` and ``process`` need the standard library
only, ``server`` brings Starlette and uvicorn. So the window's start pays for neither.
"""
