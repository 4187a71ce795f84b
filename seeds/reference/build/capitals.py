"""Which city of GeoNames is the capital of which country."""

from collections import Counter
from functools import cache

import countries
import origins
from tables import fold, slug

# Country -> id of its capital, where several of its cities have that name.
CHOSEN = {"CR": 3621849, "US": 4140963}
# GeoNames names these after the island or the state in which they lie, and has no city of that name.
UNMATCHED = {"IO", "PW"}
# Capitals with the name of their country -> the other name of GeoNames that tells them from it.
TOLD_APART = {"LU": "Luxembourg City", "SG": "Singapore City", "SM": "City of San Marino"}


@cache
def capitals():
    """Place -> code of the country, and the city; capitals of one name have the code of their country behind it."""
    found = {code: capital(code) for code in countries.iso_codes() if has_capital(code)}
    slugs = {code: slug(name_of(said)) for code, said in found.items()}
    times = Counter(slugs.values())
    return {one if times[one] == 1 else f"{one}-{code.lower()}": (code, found[code]) for code, one in slugs.items()}


def printed(code):
    return origins.geonames_countries()[code]["capital"].strip()


def has_capital(code):
    return printed(code) != "" and code not in UNMATCHED and code not in countries.PLACES


def capital(code):
    """By its own name, else by another of its names."""
    if code in CHOSEN:
        return origins.geonames_cities()[str(CHOSEN[code])]
    own, wanted = cities_of()[code], fold(printed(code))
    same = [said for said in own if fold(said["name"]) == wanted]
    same = same or [said for said in own if wanted in map(fold, said["alternatenames"])]
    if len(same) != 1:
        raise ValueError(f"expected one city of {code} called {printed(code)}, got {[said['geonameid'] for said in same]}")
    return same[0]


@cache
def cities_of():
    found = {}
    for said in origins.geonames_cities().values():
        found.setdefault(said["countrycode"], []).append(said)
    return found


def name_of(said):
    """The name of a city, or the one that tells it from its country."""
    other = TOLD_APART.get(said["countrycode"])
    if other is None or said != capital(said["countrycode"]):
        return said["name"]
    if other not in said["alternatenames"]:
        raise ValueError(f"expected {other} among the names of {said['name']} in GeoNames; it is not there")
    return other
