"""Reads what Deckwright wrote with libraries that know nothing of it, and prints what they found, one value a line.

readers.py FORMAT FILE, with the packages openpyxl and edn_format.
"""

import json
import sys
import zipfile


def xlsx(path):
    import openpyxl

    for sheet in openpyxl.load_workbook(path):
        print("sheet", json.dumps(sheet.title, ensure_ascii=False))
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    kind = "text" if cell.data_type == "s" and cell.number_format == "@" else "OTHER " + cell.data_type
                    print(cell.coordinate, kind, json.dumps(cell.value, ensure_ascii=False))


def plain(value):
    import edn_format

    if isinstance(value, edn_format.Keyword):
        return ":" + value.name
    if hasattr(value, "items"):
        return {plain(key): plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple, edn_format.ImmutableList)):
        return [plain(one) for one in value]
    return value


def mochi(path):
    import edn_format

    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        print("entries", " ".join(archive.namelist()))
        data = plain(edn_format.loads(archive.read("data.edn").decode("utf-8")))
    print(json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True))


{"xlsx": xlsx, "mochi": mochi}[sys.argv[1]](sys.argv[2])
