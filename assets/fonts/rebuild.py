"""Makes the fonts of this folder from the published ones; see README.md for how to run it.

Arguments: the unpacked npm packages `source-sans`, `material-symbols` and
`@expo-google-fonts/noto-sans-devanagari`.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).parent
SANS, SYMBOLS, DEVANAGARI = (Path(argument) for argument in sys.argv[1:4])

# Basic Latin, Latin-1, Latin Extended-A, the Romanian letters, capital sharp s, punctuation, currency, arrows.
LATIN = (
    [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x218, 0x21C), 0x192, 0x2C6, 0x2DA, 0x2DC, 0x1E9E]
    + [*range(0x2010, 0x2016), *range(0x2018, 0x201F), 0x2020, 0x2021, 0x2022, 0x2026, 0x2030, 0x2032, 0x2033]
    + [0x2039, 0x203A, 0x2044, *range(0x20A0, 0x20C0), 0x2116, 0x2122, *range(0x2190, 0x2194)]
    + [0x2212, 0x2248, 0x2260, 0x2264, 0x2265]
)
# What Hindi is written with, the joiners, and the circle that carries a sign standing alone.
HINDI = [*range(0x900, 0x980), 0x200C, 0x200D, 0x25CC]
# The features of the Devanagari script, in the order of the OpenType specification, and marks.
SHAPING = "locl nukt akhn rphf rkrf blwf half vatu cjct pres abvs blws psts haln calt kern dist abvm blwm mark mkmk ccmp".split()
# The code points that src/fonts.rs names.
ICONS = """
    e002 e0b7 e0be e14d e152 e157 e15c e161 e16f e171 e192 e241 e26c e2c8 e312 e3c9 e415 e429 e5c4 e5c8
    e5ca e5cd e5ce e5cf e5d5 e648 e745 e7ee e7fd e86c e872 e873 e878 e887 e889 e88a e88e e894 e897 e8b8
    e8ff e900 e90e e91f e97a ea12 ea40 ead3 eaf6 eb81 ef49 ef57 ef64 ef76 f04c
"""


def cut(font, characters, features):
    options = subset.Options(layout_features=features, hinting=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 7, 13, 14])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    return font


def rename(font, family):
    """The licence keeps the name "Source" for unchanged fonts, and these are changed."""
    style = font["name"].getDebugName(2)
    for record in font["name"].names:
        new = {1: family, 3: f"{family} {style}", 4: f"{family} {style}", 6: f"{family}-{style}".replace(" ", "")}
        if record.nameID in new:
            record.string = new[record.nameID]


for weight, name in [("Regular", "sans-regular"), ("Semibold", "sans-semibold"), ("It", "sans-italic")]:
    sans = TTFont(SANS / "TTF" / f"SourceSans3-{weight}.ttf", recalcTimestamp=False)
    cut(sans, LATIN, ["kern", "liga", "mark", "mkmk", "ccmp", "locl"])
    rename(sans, "Fair Notice Sans")
    sans.save(HERE / f"{name}.ttf")

for weight, name in [("400Regular", "devanagari-regular"), ("600SemiBold", "devanagari-semibold")]:
    hindi = TTFont(DEVANAGARI / weight / f"NotoSansDevanagari_{weight}.ttf", recalcTimestamp=False)
    cut(hindi, HINDI, SHAPING)
    # Both scripts stand on one line where they say the same of what is above and below it.
    hindi["hhea"].ascent, hindi["hhea"].descent = sans["hhea"].ascent, sans["hhea"].descent
    for edge in ("sTypoAscender", "sTypoDescender", "usWinAscent", "usWinDescent"):
        setattr(hindi["OS/2"], edge, getattr(sans["OS/2"], edge))
    hindi.save(HERE / f"{name}.ttf")

symbols = TTFont(SYMBOLS / "material-symbols-rounded.woff2", recalcTimestamp=False)
symbols = instancer.instantiateVariableFont(symbols, {"FILL": 0, "GRAD": 0, "opsz": 20, "wght": 400})
cut(symbols, [int(point, 16) for point in ICONS.split()], [])
symbols.flavor = None
symbols.save(HERE / "icons.ttf")
