# SPDX-FileCopyrightText: 2026 Mødested contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# weasyprint_handout.py CONTENT OUT: makes the document again and again; prints CPU milliseconds of each as JSON.
import base64
import html
import json
import sys
import time
from pathlib import Path

import weasyprint

warm = 1
documents = 5
ascent = 0.987  # of Lato, in ems: from a line's top to its baseline

style = """@page { size: A4; margin: 0 }
body { margin: 0; font-family: Lato; line-height: 1.2 }
section { position: relative; height: 297mm; break-inside: avoid }
span, img { position: absolute; white-space: pre }"""


def span(run):
    top = run["y"] - ascent * run["size"]
    weight = "bold" if run["bold"] else "normal"
    return (f'<span style="left:{run["x"]}pt;top:{top}pt;font-size:{run["size"]}pt;color:{run["color"]};font-weight:{weight}">'
            f'{html.escape(run["text"])}</span>')


def image(code):
    picture = base64.b64encode(code["svg"].encode()).decode()
    return (f'<img style="left:{code["x"]}pt;top:{code["y"]}pt;width:{code["size"] * code["module"]}pt" alt="" '
            f'src="data:image/svg+xml;base64,{picture}">')


def main():
    content = json.loads(Path(sys.argv[1]).read_text())
    pages = "".join("<section>" + "".join(map(span, page["runs"])) + "".join(map(image, page["codes"])) + "</section>"
                    for page in content["pages"])
    page = f'<!doctype html><html lang="da"><title>Dine møder</title><style>{style}</style><body>{pages}</body></html>'
    ms = []
    for count in range(warm + documents):
        before = time.process_time()
        pdf = weasyprint.HTML(string=page).write_pdf()
        if count >= warm:
            ms.append(1000 * (time.process_time() - before))
    Path(sys.argv[2]).write_bytes(pdf)
    print(json.dumps({"ms": ms, "bytes": len(pdf)}))


main()
