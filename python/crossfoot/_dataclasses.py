"""Dataclasses made of what JSON gives, by their own annotations."""

from __future__ import annotations

import dataclasses
import functools
import types
import typing


def made(kind, value):
    """The value as that type. Parts that the type does not know are left out: a newer program may tell more."""
    origin, of = typing.get_origin(kind), typing.get_args(kind)
    if value is None:
        return None
    if origin in (typing.Union, types.UnionType):
        return made(next(one for one in of if one is not type(None)), value)
    if origin is list:
        return [made(of[0], one) for one in value]
    if origin is dict:
        return {name: made(of[1], one) for name, one in value.items()}
    if dataclasses.is_dataclass(kind):
        parts = _parts(kind)
        return kind(**{name: made(parts[name], value[key]) for key, name in _names(kind) if key in value})
    return value


@functools.cache
def _parts(kind):
    return typing.get_type_hints(kind)


@functools.cache
def _names(kind):
    """Each part's name in JSON and in Python, which keeps ``from`` for itself."""
    return [(name.rstrip("_"), name) for name in _parts(kind)]
