#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Mødested contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""made_up.py TAG ASSETS OUT: makes two languages that nobody speaks out of the English texts, for tests.

en-XA: each text in brackets, its letters with accents, 40 % longer: whatever stands outside brackets was never translated, and
whatever is cut has no room for a longer language. ar-XB: in Arabic letters, read from the right, with six forms for a number.
Writes OUT/content/TAG/ and OUT/moedested_TAG.ts; the rule is the same for files that come later.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

ACCENTS = str.maketrans("aceghijklnorsuwyzACEGHIJKLNORSUWYZ", "áčéğĥíĵķłñóŕšúŵýžÁČÉĞĤÍĴĶŁÑÓŔŠÚŴÝŽ")
ARABIC = dict(zip("abcdefghijklmnopqrstuvwxyz", "ابجدهوزحطيكلمنسعفصقرشتثخذض"))
MORE = "óñé tŵó ţĥŕéé fóúŕ fíṽé šíẋ šéṽéñ éíğĥţ ñíñé ţéñ éłéṽéñ ţŵéłṽé".split()
# What stays as it stands: parts to be filled in, numbers of forms, addresses.
KEPT = re.compile(r"\{[^}]*\}|%L?n|%L?[0-9]+|\\[\"\\nt]|https?://\S+|\S*example\.org\S*")


def longer(text):
    """The words that make a text of several words 40 % longer; a single word grows by its brackets."""
    wanted = 0.4 * len(text) - 3 if " " in text else 0
    words, grown, at = "", 0, 0
    while grown < wanted:
        words += " " + MORE[at % len(MORE)]
        grown += 1 + len(MORE[at % len(MORE)])
        at += 1
    return words


def letters_of(text):
    return re.search(r"[A-Za-zÆØÅæøå]", KEPT.sub("", text))


def change(text, letters):
    parts, end = [], 0
    for kept in KEPT.finditer(text):
        parts += [letters(text[end:kept.start()]), kept.group()]
        end = kept.end()
    return "".join(parts) + letters(text[end:])


def bracketed(text):
    if not letters_of(text):
        return text
    return "[" + change(text, lambda part: part.translate(ACCENTS)) + longer(text) + "]"


def arabic(text):
    return change(text, lambda part: "".join(ARABIC.get(letter.lower(), letter) for letter in part))


def numbers_from_the_left(text):
    """Left-to-right marks around times, as a translator into such a language writes them."""
    return "\u200e" + text + "\u200e"


def toml(text, file, make):
    """Every text in quotes but for those that name a kind or another file."""
    everything_is_text = file.name in ("words.toml", "paper.toml")
    key = ""
    lines = []
    for line in text.splitlines():
        if line.lstrip().startswith("#"):
            lines.append(line)
            continue
        named = re.match(r"\s*([A-Za-z0-9_-]+)\s*=", line)
        key = named.group(1) if named else key

        def changed(match):
            value = match.group(1)
            # The unit of a figure is a word in small letters too.
            names_something = key != "groups" and re.fullmatch(r"[a-z0-9-]+", value)
            if key == "kind" or (not everything_is_text and names_something):
                return match.group()
            if file.name == "words.toml" and key in ("time", "span") and make is arabic:
                return '"' + numbers_from_the_left(value) + '"'
            return '"' + make(value) + '"'

        lines.append(re.sub(r'"((?:[^"\\]|\\.)*)"', changed, line))
    return "\n".join(lines) + "\n"


def labels(tree, language, make, forms):
    root = tree.getroot()
    root.set("language", language)
    for message in root.iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            english = [form.text or source for form in translation.findall("numerusform")] or [source]
            translation[:] = []
            translation.text = None
            for at in range(forms):
                form = xml.SubElement(translation, "numerusform")
                # The form's own number tells a test which one was taken.
                form.text = make(english[min(at, len(english) - 1)]) + ("\u0660\u0661\u0662\u0663\u0664\u0665"[at] if forms > 2 else "")
        else:
            translation.text = make(translation.text or source)
    return tree


def main():
    tag, assets, out = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    make, language, forms = {"en-XA": (bracketed, "en", 2), "ar-XB": (arabic, "ar", 6)}[tag]
    english = assets / "content" / "en"
    for file in sorted(english.rglob("*.toml")):
        target = out / "content" / tag / file.relative_to(english)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(toml(file.read_text("utf-8"), file, make), "utf-8")
    tree = labels(xml.parse(assets / "translations" / "moedested_en.ts"), language, make, forms)
    tree.write(out / ("moedested_" + tag + ".ts"), "utf-8", xml_declaration=True)


main()
