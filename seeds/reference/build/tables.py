"""Rows of the three tables, how they are ordered and how they are written."""

import csv
import io
import re
import unicodedata

ENTITY = "id type name language iso2 iso3 isoNumeric kind m49 latitude longitude iata locatedIn partOf title url licence version source record".split()
NAME = "entity name language kind source record".split()
CLAIM = "subject predicate object value roles text source record".split()
COLUMNS = {"entities": ENTITY, "names": NAME, "claims": CLAIM}
# The order of languages in a listing of names.
LANGUAGE_ORDER = {"en": 0, "kk": 1, "ru": 2, "zh": 3}


def row(columns, **cells):
    unknown = set(cells) - set(columns)
    if unknown:
        raise ValueError(f"expected columns of {columns}, got {sorted(unknown)}")
    return {column: str(cells.get(column, "")) for column in columns}


def entity(**cells):
    return row(ENTITY, **cells)


def name(**cells):
    return row(NAME, **cells)


def claim(**cells):
    return row(CLAIM, **cells)


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")


def fold(text):
    """As the service compares names: without case, accents, apostrophes."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.category(c).startswith("M"))
    return " ".join(re.sub("[’‘ʻʼ'`´\"“”«»„]", "", plain.lower()).split())


def kind_of_alias(text):
    """Initials are an acronym, anything else another name."""
    return "ACRONYM" if re.fullmatch(r"(?:[^\W\d_a-zа-я]\.?){2,4}", text) and text.isascii() else "ALIAS"


def without_repeats(rows, known):
    """Names that say something new about an entity: `known` holds (entity, folded name, language) that are said already."""
    kept = []
    for one in rows:
        key = (one["entity"], fold(one["name"]), one["language"])
        if key not in known:
            known.add(key)
            kept.append(one)
    return kept


def ordered(table, rows):
    if table == "entities":
        return sorted(rows, key=lambda one: (one["type"], one["m49"], one["id"]))
    if table == "names":
        return sorted(rows, key=lambda one: (one["entity"], LANGUAGE_ORDER[one["language"]], one["kind"] != "TRANSLATED", one["kind"], one["name"]))
    return sorted(rows, key=lambda one: (one["predicate"], one["subject"], one["object"], one["value"]))


def csv_text(table, rows):
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS[table], lineterminator="\n")
    writer.writeheader()
    writer.writerows(ordered(table, rows))
    return text.getvalue()
