"""Reads FHIR R5 Bundles that `consilium print --format fhir` wrote with the models of fhir.resources, and checks what
the models leave to others: required codes, reference targets, ids, links within the Bundle, narratives.

usage: bundles.py FOLDER    every *.json in it
"""
import json
import pathlib
import re
import sys
from xml.etree import ElementTree

from fhir.resources import get_fhir_model_class
from fhir.resources.bundle import Bundle
from fhir_core.fhirabstractmodel import FHIRAbstractModel

faults = []
ID = re.compile(r"[A-Za-z0-9\-.]{1,64}")
SYSTEMS = {
    "http://id.who.int/icd/release/11/mms": None,
    "http://hl7.org/fhir/sid/icd-10-cm": None,
    "http://terminology.hl7.org/CodeSystem/usage-context-type": {"focus"},
    "http://terminology.hl7.org/CodeSystem/plan-definition-type": {"clinical-protocol"},
    "http://terminology.hl7.org/CodeSystem/variable-role":
        {"population", "subpopulation", "exposure", "referenceExposure", "measuredVariable", "confounder"},
    "http://terminology.hl7.org/CodeSystem/statistic-type":
        {"absolute-MedianDiff", "C25463", "0000301", "predictedRisk", "descriptive", "C93150", "C16726", "rate-ratio",
         "C25564", "C53319", "0000457", "C28007", "C25570", "C16932", "C65172", "C17010", "C44256", "0000565", "C93152",
         "0000424", "C65171", "0000100"},
    "http://terminology.hl7.org/CodeSystem/attribute-estimate-type":
        {"0000419", "C53324", "0000455", "0000420", "C53245", "C44185", "C38013", "C53322", "0000037", "0000421", "C48918"},
    "http://terminology.hl7.org/CodeSystem/certainty-type": {"Overall"},
    "http://terminology.hl7.org/CodeSystem/certainty-rating": {"high", "moderate", "low", "very-low"},
}
SYSTEM_CODE = {
    # WHO: the second place is a letter, the third a digit.
    "http://id.who.int/icd/release/11/mms": re.compile(r"[1-9A-Z][A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,2})?"),
    "http://hl7.org/fhir/sid/icd-10-cm": re.compile(r"[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?"),
}


def walk(model, path, visit):
    """Calls visit for every element below a model, with its field's description."""
    for name, field in type(model).model_fields.items():
        value = getattr(model, name)
        if value is None or name in ("resource_type", "fhir_comments"):
            continue
        for index, element in enumerate(value if isinstance(value, list) else [value]):
            here = f"{path}.{field.alias or name}" + (f"[{index}]" if isinstance(value, list) else "")
            visit(here, element, field.json_schema_extra or {})
            if isinstance(element, FHIRAbstractModel):
                walk(element, here, visit)


def empties(value, path):
    """FHIR's JSON has no empty object, array or string, and no null."""
    if value in ({}, [], "", None):
        faults.append(f"{path}: empty")
    elif isinstance(value, dict):
        for key, inner in value.items():
            empties(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            empties(inner, f"{path}[{index}]")


def check(path):
    raw = json.loads(path.read_text("utf-8"))
    empties(raw, path.stem)
    bundle = Bundle.model_validate(raw)
    if bundle.type != "collection":
        faults.append(f"{path.stem}: a Bundle of type {bundle.type}")
    urls = [entry.fullUrl for entry in bundle.entry]
    if len(urls) != len(set(urls)):
        faults.append(f"{path.stem}: a fullUrl stands twice")
    known = {f"{entry.resource.get_resource_type()}/{entry.resource.id}": entry.resource for entry in bundle.entry}
    linked = set()
    for entry, source in zip(bundle.entry, raw["entry"]):
        resource = entry.resource
        kind = resource.get_resource_type()
        name = f"{kind}/{resource.id}"
        # Once more with the class of its own, and whether anything was lost on the way.
        model = get_fhir_model_class(kind).model_validate(source["resource"])
        if json.loads(model.model_dump_json()) != json.loads(json.dumps(source["resource"])):
            faults.append(f"{name}: changed by reading and writing")
        if not ID.fullmatch(resource.id) or not entry.fullUrl.endswith("/" + name):
            faults.append(f"{name}: id or fullUrl {entry.fullUrl}")
        if getattr(resource, "url", entry.fullUrl) != entry.fullUrl:
            faults.append(f"{name}: url {resource.url} beside fullUrl {entry.fullUrl}")
        if not "".join(ElementTree.fromstring(resource.text.div).itertext()).strip():
            faults.append(f"{name}: an empty narrative")
        links = []

        def visit(here, element, extra):
            if extra.get("enum_values") and element not in extra["enum_values"]:
                faults.append(f"{name}: {here} is {element!r}")
            if not isinstance(element, FHIRAbstractModel):
                if here.endswith(".definitionCanonical"):
                    url, version = element.split("|")
                    target = known.get(url.split("/fhir/")[1])
                    if target is None or target.version != version:
                        faults.append(f"{name}: {here} leads to {element}")
                    linked.add(url.split("/fhir/")[1])
                return
            kind = element.get_resource_type()
            if kind == "Reference" and element.reference:
                allowed = extra.get("enum_reference_types") or ["Resource"]
                if element.reference not in known:
                    faults.append(f"{name}: {here} leads to {element.reference}, which is not in the Bundle")
                if "Resource" not in allowed and element.reference.split("/")[0] not in allowed:
                    faults.append(f"{name}: {here} may not lead to {element.reference}")
                linked.add(element.reference)
            if kind == "Coding":
                codes = SYSTEMS.get(element.system, ())
                pattern = SYSTEM_CODE.get(element.system)
                if not (pattern.fullmatch(element.code) if pattern else element.code in codes):
                    faults.append(f"{name}: {here}: no code {element.code!r} in {element.system}")

        walk(resource, kind, visit)
        if kind == "PlanDefinition":
            ids = re.findall(r'"linkId": "([^"]+)"', json.dumps(source["resource"]))
            if len(ids) != len(set(ids)):
                faults.append(f"{name}: a linkId stands twice")
        if kind == "ClinicalUseDefinition":
            parts = [part for part in
                     ("contraindication", "indication", "interaction", "undesirableEffect", "warning") if getattr(resource, part)]
            if parts != ["undesirableEffect" if resource.type == "undesirable-effect" else resource.type]:
                faults.append(f"{name}: type {resource.type} with {parts}")
    for name in known:
        # Nothing stands in a Bundle without a reason: all but the head and what speaks of others is referred to.
        if name not in linked and name.split("/")[0] in ("ActivityDefinition", "EvidenceVariable", "Citation"):
            faults.append(f"{path.stem}: nothing leads to {name}")
    return len(bundle.entry)


def main():
    bundles = sorted(pathlib.Path(sys.argv[1]).glob("*.json"))
    resources = 0
    for path in bundles:
        try:
            resources += check(path)
        except Exception as error:
            faults.append(f"{path.stem}: {str(error)[:1500]}")
    for fault in faults[:40]:
        print(fault[:1500])
    if faults or not bundles:
        sys.exit(f"{len(faults)} faults in {len(bundles)} Bundles")
    print(f"{len(bundles)} Bundles with {resources} resources are sound")


main()
