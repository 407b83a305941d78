"""Reads what `consilium cite` wrote with parsers that know nothing of it, and compares every work, field by field,
with the authored content.

usage: citations.py CONTENT BIBTEX RIS CSL-JSON
"""
import json
import pathlib
import re
import sys
import warnings

import bibtexparser
import rispy
import yaml
from bibtexparser import middlewares
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

faults = []


def expect(work, field, got, wanted):
    if got != wanted:
        faults.append(f"{work}: {field}: {got!r}, not {wanted!r}")


def line(text):
    return " ".join(str(text).split())


def initials(given):
    """`MRG` as `M. R. G.`, `J-P` as `J.-P.`; a name that is spelt out as it is."""
    parts = given.split("-")
    if all(1 <= len(part) <= 4 and part.isalpha() and part.isupper() for part in parts):
        return "-".join(" ".join(letter + "." for letter in part) for part in parts)
    return given


class Work:
    """One authored reference, with what the formats make of it by their rules."""

    def __init__(self, path):
        fields = yaml.safe_load(path.read_text("utf-8"))
        self.id = path.stem
        self.fields = {key: line(value) for key, value in fields.items() if isinstance(value, (str, int))}
        kind = fields["custom"][0]["kind"]
        issued = kind in ("guideline", "label", "position-paper")
        if fields.get("volume") or fields.get("PMID") or (fields.get("DOI") and not issued):
            self.publication = "article"
        else:
            self.publication = "report" if issued else "webpage"
        authors = fields["author"]
        self.goes_on = {"literal": "et al."} in authors
        self.authors = [author for author in authors if author != {"literal": "et al."}]
        self.year = self.fields["issued"] if self.fields["issued"].isdigit() else None

    def get(self, name):
        return self.fields.get(name)

    def address(self):
        doi, pmid = self.get("DOI"), self.get("PMID")
        return (
            f"https://doi.org/{doi}" if doi
            else f"https://pubmed.ncbi.nlm.nih.gov/{pmid}/" if pmid
            else self.get("URL"))


def check_bibtex(works, path):
    library = bibtexparser.parse_string(
        # A sign of LaTeX that this decoder does not know.
        path.read_text("utf-8").replace("\\textbar{}", "|"),
        append_middleware=[
            middlewares.LatexDecodingMiddleware(keep_braced_groups=True),
            middlewares.SeparateCoAuthors(),
        ])
    for block in library.failed_blocks:
        faults.append(f"BibTeX: {block.error}: {block.raw[:200]}")
    expect("BibTeX", "keys", [entry.key for entry in library.entries], [work.id for work in works])
    types = {"article": ("article", "journal"), "report": ("techreport", "institution"), "webpage": ("misc", "howpublished")}
    bare = lambda text: text and text.replace("{", "").replace("}", "")
    for entry, work in zip(library.entries, works):
        got = {field.key: field.value for field in entry.fields}
        kind, container = types[work.publication]
        expect(work.id, "BibTeX type", entry.entry_type, kind)
        names = []
        for author in work.authors:
            if "literal" in author:
                names.append("{" + author["literal"] + "}")
            elif author.get("given"):
                names.append(f"{author['family']}, {initials(author['given'])}")
            else:
                names.append("{" + author["family"] + "}")
        expect(work.id, "BibTeX author", got.get("author") or [], names + (["others"] if work.goes_on and names else []))
        expect(work.id, "BibTeX title", bare(got["title"]), work.get("title"))
        expect(work.id, "BibTeX " + container, got.get(container), work.get("container-title"))
        expect(work.id, "BibTeX year", got["year"], work.get("issued"))
        expect(work.id, "BibTeX volume", got.get("volume"), work.get("volume"))
        expect(work.id, "BibTeX number", got.get("number"), work.get("issue"))
        # The decoder sets two hyphens as the dash that LaTeX would print.
        pages = got.get("pages") and got["pages"].replace("–", "-").replace("--", "-")
        expect(work.id, "BibTeX pages", pages, work.get("page"))
        expect(work.id, "BibTeX pmid", got.get("pmid"), work.get("PMID"))
        expect(work.id, "BibTeX urldate", got["urldate"], work.get("accessed"))
    # Identifiers are read verbatim, so they are compared before any decoding.
    raw = bibtexparser.parse_string(path.read_text("utf-8"))
    for entry, work in zip(raw.entries, works):
        got = {field.key: field.value for field in entry.fields}
        expect(work.id, "BibTeX doi", got.get("doi"), work.get("DOI"))
        expect(work.id, "BibTeX url", got.get("url"), work.get("URL") or (None if work.get("DOI") else work.address()))


def check_ris(works, path):
    records = rispy.loads(path.read_text("utf-8"))
    expect("RIS", "ids", [record["id"] for record in records], [work.id for work in works])
    types = {"article": "JOUR", "report": "RPRT", "webpage": "ELEC"}
    for record, work in zip(records, works):
        expect(work.id, "RIS type", record["type_of_reference"], types[work.publication])
        names = []
        for author in work.authors:
            given = author.get("given")
            names.append(author.get("literal") or (f"{author['family']}, {initials(given)}" if given else author["family"]))
        expect(work.id, "RIS authors", record.get("authors", []), names + (["others"] if work.goes_on and names else []))
        expect(work.id, "RIS title", record["title"], work.get("title"))
        place = "journal_name" if work.publication == "article" else "secondary_title"
        for key in ("journal_name", "secondary_title"):
            expect(work.id, "RIS " + key, record.get(key), work.get("container-title") if key == place else None)
        expect(work.id, "RIS year", record.get("year"), work.year)
        expect(work.id, "RIS volume", record.get("volume"), work.get("volume"))
        expect(work.id, "RIS issue", record.get("number"), work.get("issue"))
        page = work.get("page") or ""
        ends = re.fullmatch(r"([^-,]+)-([^-,]+)", page)
        expect(work.id, "RIS first page", record.get("start_page"), ends[1] if ends else page or None)
        expect(work.id, "RIS last page", record.get("end_page"), ends[2] if ends else None)
        expect(work.id, "RIS doi", record.get("doi"), work.get("DOI"))
        expect(work.id, "RIS pmid", record.get("accession_number"), work.get("PMID"))
        # This parser takes a semicolon inside an address for the start of another.
        expect(work.id, "RIS address", ";".join(record.get("urls", [])) or None, work.address())


def check_csl(works, path):
    items = json.loads(path.read_text("utf-8"))
    expect("CSL-JSON", "ids", [item["id"] for item in items], [work.id for work in works])
    types = {"article": "article-journal", "report": "report", "webpage": "webpage"}
    for item, work in zip(items, works):
        item = dict(item)
        expect(work.id, "CSL type", item.pop("type"), types[work.publication])
        names = []
        for author in work.authors:
            author = dict(author)
            if "given" in author:
                author["given"] = initials(author["given"])
            names.append(author)
        expect(work.id, "CSL author", item.pop("author", []), names + ([{"literal": "others"}] if work.goes_on and names else []))
        expect(work.id, "CSL issued", item.pop("issued", None), {"date-parts": [[int(work.year)]]} if work.year else None)
        day = [int(part) for part in work.get("accessed").split("-")]
        expect(work.id, "CSL accessed", item.pop("accessed"), {"date-parts": [day]})
        expect(work.id, "CSL address", item.pop("URL", None), work.get("URL") or (None if work.get("DOI") else work.address()))
        del item["id"], item["annote"]
        wanted = {
            key: work.get(key)
            for key in ("title", "container-title", "volume", "issue", "page", "DOI", "PMID") if work.get(key)}
        expect(work.id, "CSL fields", item, wanted)
    # A citation processor has to make a bibliography of all of it.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for item in items:
            item.pop("annote")
        style = CitationStylesStyle("harvard-cite-them-right", validate=False)
        bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
        for item in items:
            bibliography.register(Citation([CitationItem(item["id"])]))
        entries = [str(entry) for entry in bibliography.bibliography()]
    expect("CSL-JSON", "entries of a bibliography", len(entries), len(works))


def main():
    content, bibtex, ris, csl = map(pathlib.Path, sys.argv[1:])
    works = [Work(path) for path in sorted((content / "references").glob("*.yaml"), key=lambda path: path.stem)]
    check_bibtex(works, bibtex)
    check_ris(works, ris)
    check_csl(works, csl)
    for fault in faults[:40]:
        print(fault[:400])
    if faults:
        sys.exit(f"{len(faults)} differences")
    print(f"{len(works)} works agree in all three formats")


main()
