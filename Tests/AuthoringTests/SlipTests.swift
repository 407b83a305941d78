import Testing

/// A slip of a curator: one text of the small library replaced by another, and what the check then prints.
struct Slip: CustomTestStringConvertible, Sendable {
    let promise: String
    let path: String
    let old: String
    let new: String
    let lines: [String]

    init(_ promise: String, _ path: String, _ old: String, _ new: String, _ lines: [String]) {
        self.promise = promise
        self.path = path
        self.old = old
        self.new = new
        self.lines = lines
    }

    var testDescription: String { promise }
}

@Suite("Each kind of problem is told by its place, with what to do")
struct SlipTests {
    @Test("Every statement has a source, and every source is used", arguments: sourcesSlips)
    func sources(slip: Slip) {
        #expect(problems(in: slip.path, slip.old, slip.new) == slip.lines)
    }

    @Test("Every id leads somewhere", arguments: idsSlips)
    func ids(slip: Slip) {
        #expect(problems(in: slip.path, slip.old, slip.new) == slip.lines)
    }

    @Test("Keys and values are those that the format knows", arguments: keysSlips)
    func keys(slip: Slip) {
        #expect(problems(in: slip.path, slip.old, slip.new) == slip.lines)
    }

    @Test("What has a form keeps it", arguments: formsSlips)
    func forms(slip: Slip) {
        #expect(problems(in: slip.path, slip.old, slip.new) == slip.lines)
    }

    @Test("Figures agree with themselves, roles with positions", arguments: figuresSlips)
    func figures(slip: Slip) {
        #expect(problems(in: slip.path, slip.old, slip.new) == slip.lines)
    }

    @Test("Bodies are sections of plain prose", arguments: textSlips)
    func text(slip: Slip) {
        #expect(problems(in: slip.path, slip.old, slip.new) == slip.lines)
    }

    @Test("A pathway's text follows its steps", arguments: pathwaysSlips)
    func pathways(slip: Slip) {
        #expect(problems(in: slip.path, slip.old, slip.new) == slip.lines)
    }

    @Test("Broken YAML is told by its place", arguments: yamlSlips)
    func yaml(slip: Slip) {
        #expect(problems(in: slip.path, slip.old, slip.new) == slip.lines)
    }
}

private let sourcesSlips: [Slip] = [
    Slip(
        "a paragraph cites", option,
        "waiting [@fox2020-trial]",
        "waiting",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:42:1: error: a statement without a "
                + "source; add a citation such as [@id]",
        ]),
    Slip(
        "each item of a list cites", condition,
        "- One in twenty have it. [@fox2020-trial]",
        "- One in twenty have it.",
        [
            "conditions/trauma-and-stress/ptsd/condition.md:27:1: error: a statement without a source; "
                + "add a citation such as [@id]",
        ]),
    Slip(
        "a finding has a source", option,
        "    certainty: low\n    source: fox2020-trial\n",
        "    certainty: low\n",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:8:5: error: a statement without a "
                + "source; add 'source: ID' of a file in references/",
        ]),
    Slip(
        "a safety entry has a source", approach,
        "    statement: Some people feel sick.\n    source: fox2020-trial\n",
        "    statement: Some people feel sick.\n",
        [
            "approaches/digital/vr-exposure.md:11:5: error: a statement without a source; add 'source: "
                + "ID' of a file in references/",
        ]),
    Slip(
        "a measure has a source", measure,
        "sources: [fox2020-trial]\n",
        "",
        [
            "measures/pcl-5.yaml:1:1: error: a measure without a source; add 'sources: [ID]'",
        ]),
    Slip(
        "a citation in a text leads to a reference", option,
        "waiting [@fox2020-trial]",
        "waiting [@fox2020-trail]",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:42:29: error: the citation "
                + "'fox2020-trail' leads nowhere; did you mean 'fox2020-trial'?",
        ]),
    Slip(
        "a source leads to a reference", option,
        "    source: fox2020-trial\npositions",
        "    source: heron1999\npositions",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:23:13: error: the citation "
                + "'heron1999' leads nowhere; add it in references/, in a file of that name",
        ]),
    Slip(
        "a citation is found where it is written, across lines and beyond ASCII and escapes", condition,
        "one option [@owl2023-guideline]",
        "für ›viele‹ \\* [@owl2023-guideline;\n@fox2020-tria]; [@owl2023-guidelin]",
        [
            "conditions/trauma-and-stress/ptsd/condition.md:20:1: error: the citation 'fox2020-tria' "
                + "leads nowhere; did you mean 'fox2020-trial'?",
            "conditions/trauma-and-stress/ptsd/condition.md:20:18: error: the citation "
                + "'owl2023-guidelin' leads nowhere; did you mean 'owl2023-guideline'?",
        ]),
    Slip(
        "a citation is an id alone", option,
        "waiting [@fox2020-trial]",
        "waiting [see @fox2020-trial, p. 3] [@fox2020-trial]",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:42:29: error: '[see "
                + "@fox2020-trial, p. 3]' is no citation; write [@id] or [@id; @other-id]",
        ]),
    Slip(
        "a citation stands in brackets", option,
        "waiting [@fox2020-trial]",
        "waiting, as @fox2020-trial says [@fox2020-trial]",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:42:32: error: '@fox2020-trial' is "
                + "no citation; write [@id] or [@id; @other-id]",
        ]),
    Slip(
        "a contraindication rests on a first-hand source or says so", approach,
        "    secondary: true\n",
        "",
        [
            "approaches/digital/vr-exposure.md:9:13: error: a contraindication rests on 'magpie-page', "
                + "read as 'secondary'; find a first-hand source or add 'secondary: true'",
        ]),
    Slip(
        "only what was read second-hand is called secondary", approach,
        "    source: magpie-page\n    secondary: true",
        "    source: fox2020-trial\n    secondary: true",
        [
            "approaches/digital/vr-exposure.md:9:13: error: 'secondary: true' beside 'fox2020-trial', "
                + "which was read first hand; take it out",
            "references/magpie-page.yaml:1:1: error: nothing cites 'magpie-page'; cite it or take the "
                + "file out",
        ]),
]

private let idsSlips: [Slip] = [
    Slip(
        "an id stands once", factors,
        "id: fatherhood",
        "id: epilepsy",
        [
            "approaches/digital/vr-exposure.md:14:13: error: no factor has the id 'fatherhood'; add it "
                + "or correct the id",
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:4:13: error: no factor has the id "
                + "'fatherhood'; add it or correct the id",
            "factors.yaml:11:13: error: the factor id 'epilepsy' is taken by factors.yaml:4; give this "
                + "one another",
        ]),
    Slip(
        "a factor exists", option,
        "factor: pregnancy",
        "factor: pregnant",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:33:13: error: no factor has the id "
                + "'pregnant'; did you mean 'pregnancy'?",
        ]),
    Slip(
        "a measure exists", condition,
        "measures: [pcl-5]",
        "measures: [pcl5]",
        [
            "conditions/trauma-and-stress/ptsd/condition.md:9:12: error: no measure has the id 'pcl5'; "
                + "did you mean 'pcl-5'?",
        ]),
    Slip(
        "a step lists options that exist", pathway,
        "options: [vr-exposure]",
        "options: [vr-exposur]",
        [
            "conditions/trauma-and-stress/ptsd/pathway.md:4:15: error: no option has the id "
                + "'ptsd/vr-exposur'; did you mean 'ptsd/vr-exposure'?",
        ]),
    Slip(
        "a link leads to an entry", condition,
        "(ptsd/vr-exposure)",
        "(ptsd/vr-exposur)",
        [
            "conditions/trauma-and-stress/ptsd/condition.md:19:22: error: no entry has the id "
                + "'ptsd/vr-exposur'; did you mean 'ptsd/vr-exposure'?",
        ]),
    Slip(
        "a link leads nowhere else", condition,
        "(ptsd/vr-exposure)",
        "(https://example.org)",
        [
            "conditions/trauma-and-stress/ptsd/condition.md:19:22: error: no entry has the id "
                + "'https://example.org'; add it or correct the id",
        ]),
    Slip(
        "a claim is about entries that exist", claim,
        "about: [ptsd,",
        "about: [ptds,",
        [
            "claims/vr-cures.md:4:9: error: no entry has the id 'ptds'; did you mean 'ptsd'?",
        ]),
    Slip(
        "a condition's group is in the library", library,
        "id: trauma-and-stress",
        "id: trauma",
        [
            "conditions/trauma-and-stress/ptsd/condition.md:1:1: error: the folder 'trauma-and-stress' "
                + "is no group; add it to 'groups' in library.yaml",
        ]),
]

private let keysSlips: [Slip] = [
    Slip(
        "a misspelt key names its neighbour", option,
        "    comparator: ",
        "    comparatr: ",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:8:5: error: 'comparator' is "
                + "missing; add it",
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:10:5: error: unknown key "
                + "'comparatr'; did you mean 'comparator'?",
        ]),
    Slip(
        "an unknown key names the known ones", claim,
        "verified:",
        "zebra: x\nverified:",
        [
            "claims/vr-cures.md:5:1: error: unknown key 'zebra'; known keys are about, claim, verdict, "
                + "verified",
        ]),
    Slip(
        "a key stands once", option,
        "role: second-line",
        "role: second-line\nrole: adjunct",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:2:1: error: the key 'role' comes "
                + "again below; keep one of the two",
        ]),
    Slip(
        "a key says something", claim,
        "claim: VR cures PTSD.",
        "claim:",
        [
            "claims/vr-cures.md:2:1: error: 'claim' is empty; fill it in or take the key out",
        ]),
    Slip(
        "a list is a list", claim,
        "about: [ptsd, vr-exposure, ptsd/vr-exposure]",
        "about: ptsd",
        [
            "claims/vr-cures.md:4:8: error: 'about' has to be a list",
        ]),
    Slip(
        "a list is not empty", claim,
        "about: [ptsd, vr-exposure, ptsd/vr-exposure]",
        "about: []",
        [
            "claims/vr-cures.md:4:1: error: 'about' is empty; fill it in or take the key out",
        ]),
    Slip(
        "a misspelt value names its neighbour and the rest", option,
        "role: second-line",
        "role: secondline",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:2:7: error: 'secondline' is no "
                + "value of 'role'; did you mean 'second-line'? it takes first-line, second-line, adjunct, "
                + "specialist, investigational, not-recommended",
        ]),
    Slip(
        "an unknown value names the allowed ones", option,
        "role: second-line",
        "role: best",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:2:7: error: 'best' is no value of "
                + "'role'; it takes first-line, second-line, adjunct, specialist, investigational, "
                + "not-recommended",
        ]),
    Slip(
        "a flag is true or false", approach,
        "secondary: true",
        "secondary: perhaps",
        [
            "approaches/digital/vr-exposure.md:9:13: error: a contraindication rests on 'magpie-page', "
                + "read as 'secondary'; find a first-hand source or add 'secondary: true'",
            "approaches/digital/vr-exposure.md:10:16: error: 'secondary' is true or false, not 'perhaps'",
        ]),
]

private let formsSlips: [Slip] = [
    Slip(
        "a day exists", claim,
        "2026-11-21",
        "2026-02-30",
        [
            "claims/vr-cures.md:5:11: error: '2026-02-30' is no day; write it as 2026-11-21",
        ]),
    Slip(
        "a day is written year first", claim,
        "2026-11-21",
        "21.11.2026",
        [
            "claims/vr-cures.md:5:11: error: '21.11.2026' is no day; write it as 2026-11-21",
        ]),
    Slip(
        "a year is a year", option,
        "year: 2023",
        "year: soon",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:27:11: error: 'soon' is no year; "
                + "write 2023, or n.d. for a page without a date",
        ]),
    Slip(
        "a number is a number", option,
        "estimate: 0.62",
        "estimate: about 0.6",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:15:15: error: 'about 0.6' is no "
                + "number; 'estimate' takes one such as 0.62",
        ]),
    Slip(
        "a number is finite", option,
        "estimate: 0.62",
        "estimate: inf",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:15:15: error: 'inf' is no number; "
                + "'estimate' takes one such as 0.62",
        ]),
    Slip(
        "a count is a whole number", option,
        "participants: 40",
        "participants: forty",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:19:19: error: 'participants' takes "
                + "a whole number of at least 1, not 'forty'",
        ]),
    Slip(
        "a count counts something", option,
        "trials: 1",
        "trials: 0",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:18:13: error: 'trials' takes a "
                + "whole number of at least 1, not '0'",
        ]),
    Slip(
        "a DOI stands alone", trial,
        "10.1000/trial.2020",
        "https://doi.org/10.1000/trial.2020",
        [
            "references/fox2020-trial.yaml:15:6: error: 'https://doi.org/10.1000/trial.2020' is no DOI; "
                + "it looks like 10.1002/wps.20267, with nothing before it",
        ]),
    Slip(
        "a PMID is a number", trial,
        "'12345678'",
        "PMC123",
        [
            "references/fox2020-trial.yaml:16:7: error: 'PMC123' is no PMID; it is a number of up to "
                + "nine digits",
        ]),
    Slip(
        "an address is one", guideline,
        "https://example.org/guideline",
        "example.org/guideline",
        [
            "references/owl2023-guideline.yaml:10:6: error: 'example.org/guideline' is no web address; "
                + "it starts with https://",
        ]),
    Slip(
        "a work can be found", guideline,
        "URL: https://example.org/guideline\n",
        "",
        [
            "references/owl2023-guideline.yaml:1:1: error: no DOI, PMID or URL; give the one by which a "
                + "reader finds the work, or 'read-at' under 'custom' for a copy",
        ]),
    Slip(
        "an ICD-11 code looks like one", condition,
        "6B40",
        "F43",
        [
            "conditions/trauma-and-stress/ptsd/condition.md:6:13: error: 'F43' is no ICD-11 code; it "
                + "looks like 6B40 or 6A80.2",
        ]),
    Slip(
        "an ICD-10-CM code looks like one", condition,
        "F43.1-",
        "F43.1--",
        [
            "conditions/trauma-and-stress/ptsd/condition.md:7:23: error: 'F43.1--' is no ICD-10-CM code; "
                + "it looks like F43.10 or, cut short, F43.1-",
        ]),
]

private let figuresSlips: [Slip] = [
    Slip(
        "an interval holds its estimate", option,
        "[0.2, 1.04]",
        "[0.7, 1.04]",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:16:15: error: the interval 0.7 to "
                + "1.04 does not hold its estimate 0.62; check both",
        ]),
    Slip(
        "an interval starts with the lower bound", option,
        "[0.2, 1.04]",
        "[1.04, 0.2]",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:16:15: error: 'interval' is "
                + "[lower, upper]; give both, the lower first",
        ]),
    Slip(
        "an interval has two bounds", option,
        "[0.2, 1.04]",
        "[0.2]",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:16:15: error: 'interval' is "
                + "[lower, upper]; give both, the lower first",
        ]),
    Slip(
        "a bound is a number", option,
        "[0.2, 1.04]",
        "[0.2, wide]",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:16:21: error: 'wide' is no number; "
                + "'interval' takes one such as 0.62",
        ]),
    Slip(
        "an estimate has a metric", option,
        "    metric: g\n",
        "",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:14:15: error: an estimate without "
                + "a 'metric'; add it",
        ]),
    Slip(
        "a ratio is above zero", option,
        "metric: g\n    estimate: 0.62\n    interval: [0.2, 1.04]\n    p: '0.017'\n    trials: 1\n    participants: 40\n    favours: this",
        "metric: OR\n    estimate: 0.62\n    interval: [0, 1.04]\n    p: '0.017'\n    trials: 1\n    participants: 40\n    favours: other",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:16:15: error: a ratio (OR) is "
                + "above 0, 0.0 is not; check the figure and the metric",
        ]),
    Slip(
        "favours agrees with the sign", option,
        "favours: this",
        "favours: other",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:20:14: error: 'favours' "
                + "contradicts the sign: with g 0.62 and better 'higher' the option came out ahead; check "
                + "'favours', 'better' and the sign",
        ]),
    Slip(
        "better agrees with the sign", option,
        "better: higher",
        "better: lower",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:20:14: error: 'favours' "
                + "contradicts the sign: with g 0.62 and better 'lower' the comparator came out ahead; check "
                + "'favours', 'better' and the sign",
        ]),
    Slip(
        "a role agrees with the positions or says why not", option,
        "body: Owl\n    document: Guideline\n    year: 2023\n    position: option",
        "body: Heron\n    document: Guideline\n    year: 2023\n    position: not-recommended",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:2:7: error: the role 'second-line' "
                + "runs against the position of Heron; mend one, or say under '## Why this role' why (naming "
                + "Heron)",
        ]),
    Slip(
        "a step lists nothing that is not recommended", option,
        "role: second-line",
        "role: not-recommended",
        [
            "conditions/trauma-and-stress/ptsd/pathway.md:4:15: error: 'vr-exposure' has the role "
                + "not-recommended; take it out of the step or mend the role",
        ]),
]

private let textSlips: [Slip] = [
    Slip(
        "a section says something", option,
        "It lets people face what they avoid [@fox2020-trial].",
        "",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:48:1: error: '## Why it may help "
                + "here' is empty; fill it in",
        ]),
    Slip(
        "a section is there", option,
        "## Why it may help here\n\nIt lets people face what they avoid [@fox2020-trial].\n\n",
        "",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:1:1: error: the section '## Why it "
                + "may help here' is missing; add it",
        ]),
    Slip(
        "a misspelt heading names its neighbour", option,
        "## How sure",
        "## How shure",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:1:1: error: the section '## How "
                + "sure' is missing; add it",
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:52:1: error: unknown heading '## "
                + "How shure'; did you mean '## How sure'?",
        ]),
    Slip(
        "an unknown heading names the known ones", claim,
        "## Why",
        "## Zebras",
        [
            "claims/vr-cures.md:1:1: error: the section '## Why' is missing; add it",
            "claims/vr-cures.md:8:1: error: unknown heading '## Zebras'; it takes '## Why'",
        ]),
    Slip(
        "a heading has its level", option,
        "## How sure",
        "### How sure",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:52:1: error: unknown heading '### "
                + "How sure'; did you mean '## How sure'?",
        ]),
    Slip(
        "text stands under a heading", option,
        "---\n\n## In plain",
        "---\n\nStray text [@fox2020-trial].\n\n## In plain",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:39:1: error: text before the first "
                + "heading; put it under one",
        ]),
    Slip(
        "a mechanism says how sure anyone is", approach,
        "## How sure anyone is of that\n\nThe trial did not test it [@fox2020-trial].\n\n",
        "",
        [
            "approaches/digital/vr-exposure.md:1:1: error: a mechanism without its certainty; add the "
                + "section '## How sure anyone is of that'",
        ]),
    Slip(
        "a list has one level", approach,
        "- It breaks expectations. [@fox2020-trial]",
        "- It breaks expectations. [@fox2020-trial]\n  - And more.",
        [
            "approaches/digital/vr-exposure.md:28:1: error: a list item is one paragraph; make it one",
        ]),
    Slip(
        "a list is not numbered", approach,
        "- Ten sessions. [@fox2020-trial]",
        "1. Ten sessions. [@fox2020-trial]",
        [
            "approaches/digital/vr-exposure.md:35:1: error: '## What a course looks like' is empty; fill "
                + "it in or take it out",
            "approaches/digital/vr-exposure.md:37:1: error: only paragraphs, bulleted lists and headings "
                + "are read here; take the numbered list out",
        ]),
    Slip(
        "nothing is quoted in blocks", approach,
        "- Ten sessions. [@fox2020-trial]",
        "- Ten sessions. [@fox2020-trial]\n\n> More.",
        [
            "approaches/digital/vr-exposure.md:39:1: error: only paragraphs, bulleted lists and headings "
                + "are read here; take the quotation ('>') out",
        ]),
    Slip(
        "there is no code", approach,
        "*in a headset*",
        "`in a headset`",
        [
            "approaches/digital/vr-exposure.md:24:18: error: no code in the text; write plain words, "
                + "*emphasis* or a link",
        ]),
    Slip(
        "there is no image", approach,
        "*in a headset*",
        "![in](a)",
        [
            "approaches/digital/vr-exposure.md:24:17: error: no image in the text; write plain words, "
                + "*emphasis* or a link",
        ]),
    Slip(
        "there is no HTML", approach,
        "*in a headset*",
        "in a headset<br>",
        [
            "approaches/digital/vr-exposure.md:24:29: error: no HTML in the text; write plain words, "
                + "*emphasis* or a link",
        ]),
    Slip(
        "a link is written in its place", approach,
        "*in a headset*",
        "[in](ptsd) a headset [@fox2020-trial].\n\n[in]: ptsd\n\nMore",
        [
            "approaches/digital/vr-exposure.md:26:1: error: a link definition; write the link in its "
                + "place, as [words](id)",
        ]),
]

private let pathwaysSlips: [Slip] = [
    Slip(
        "the headings are the steps", pathway,
        "## Then",
        "## Later",
        [
            "conditions/trauma-and-stress/ptsd/pathway.md:1:1: error: the '##' headings have to be the "
                + "titles of the steps, in their order: First, Then",
        ]),
    Slip(
        "a step says who enters", pathway,
        "### Who enters\n\nThose",
        "Those",
        [
            "conditions/trauma-and-stress/ptsd/pathway.md:24:1: error: text under '## Then' has to stand "
                + "under one of its '###' headings",
            "conditions/trauma-and-stress/ptsd/pathway.md:24:1: error: the step 'Then' lacks '### Who "
                + "enters'; add it",
        ]),
    Slip(
        "a misspelt part names its neighbour", pathway,
        "### What to measure",
        "### What to mesure",
        [
            "conditions/trauma-and-stress/ptsd/pathway.md:16:1: error: unknown heading '### What to "
                + "mesure'; did you mean '### What to measure'?",
        ]),
    Slip(
        "a part stands once", pathway,
        "### When to move on",
        "### Who enters",
        [
            "conditions/trauma-and-stress/ptsd/pathway.md:20:1: error: '### Who enters' stands here a "
                + "second time; join the two",
        ]),
    Slip(
        "it says what it follows", pathway,
        "This order follows one guideline [@owl2023-guideline].\n",
        "",
        [
            "conditions/trauma-and-stress/ptsd/pathway.md:7:1: error: say before the first heading which "
                + "guidelines the order follows",
        ]),
]

private let yamlSlips: [Slip] = [
    Slip(
        "a bracket is closed", option,
        "role: second-line",
        "role: [second-line",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:3:6: error: not YAML: did not find "
                + "expected ',' or ']'; check indentation, colons and quotes",
        ]),
    Slip(
        "a quote is closed", claim,
        "VR cures PTSD.",
        "'VR cures PTSD.",
        [
            "claims/vr-cures.md:5:21: error: not YAML: found unexpected end of stream; check "
                + "indentation, colons and quotes",
        ]),
    Slip(
        "keys are in line", option,
        "    p: '0.017'",
        "   p: '0.017'",
        [
            "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:17:4: error: not YAML: did not "
                + "find expected '-' indicator; check indentation, colons and quotes",
        ]),
    Slip(
        "a colon in a text is quoted", library,
        "licence: CC BY 4.0",
        "licence: CC BY 4.0: x",
        [
            "library.yaml:3:19: error: not YAML: mapping values are not allowed in this context; check "
                + "indentation, colons and quotes",
        ]),
    Slip(
        "front matter starts the file", claim,
        "---\nclaim",
        "claim",
        [
            "claims/vr-cures.md:1:1: error: no front matter; start the file with '---', the keys, and "
                + "'---' on a line of its own",
        ]),
    Slip(
        "a file is one document", measure,
        "short: PCL-5",
        "---\nshort: PCL-5",
        [
            "measures/pcl-5.yaml:2:1: error: not YAML: expected a single document in the stream but "
                + "found another document; take it out",
        ]),
    Slip(
        "a key is a word", measure,
        "short: PCL-5",
        "[short]: PCL-5",
        [
            "measures/pcl-5.yaml:2:1: error: a key has to be a plain word",
        ]),
]
