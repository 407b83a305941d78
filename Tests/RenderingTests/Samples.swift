import Appraisal
import Documents
import Knowledge
import TestLibrary

/// The pathway of the test library with one candidate chosen and one factor on.
let samplePathway: Document = {
    let condition = testLibrary.conditions["ptsd"]!
    let appraisal = try! Appraisal(library: testLibrary, condition: "ptsd", factors: ["epilepsy"])
    return testLibrary.pathwayDocument(for: condition, selected: ["exposure", "vr-exposure"], appraisal: appraisal)
}()

/// The page for patients of the test library.
let samplePatientPage = testLibrary.patientDocument(for: testLibrary.conditions["ptsd"]!)

/// One block of every kind, with text that would like to be markup.
let awkward = Document(
    title: "Awkward: <b>\"5 > 3\"</b> & 'so' \\n",
    blocks: [
        .heading(level: 2, "A section before any part"),
        .paragraph([
            Span(".br at the start of a line, "), Span("strong", .strong), Span(", "), Span("stressed", .emphasis),
            Span(", "), Span("faint", .faint), Span(", "), Span("caution", .caution), Span(", "), Span("danger", .danger),
            Span("; </style><script>alert(1)</script> "),
            Span("[1 abstract]", .citation, target: .reference("fox2020-trial", number: 1)), Span(", then more."),
        ]),
        .paragraph([Span("'ds X \\*[X] \\s[99] \u{1B}[31m\u{7}red — é ł ő ⊕◯ ☐ 漢 \\")]),
        .heading(level: 3, "T} | * _ # `code`"),
        .list([Document.Item([Span("1. one")], details: [[Span("- detail")]]), Document.Item([Span("+ two")])]),
        .checklist([Document.Item([Span("to be "), Span("checked", .strong)], details: [[Span("why")]])]),
        .table(Document.Table(columns: ["Name", "A | B"], rows: [[[Span("T}")], [Span("x | y")]], [[Span("empty")], []]])),
        .forest(
            ForestPlot.plots(
                of: [
                    ForestPlot.Entry(
                        Finding(
                            statement: "s", population: nil, comparator: "sham", against: .placebo, outcome: "fear & \"worry\"",
                            timePoint: "week 8", metric: .hedgesG, estimate: 0.6, interval: .init(lower: 0.2, upper: 1), p: nil,
                            trials: 2, participants: 240, favours: .option, better: .higher, isWithinGroup: false,
                            certainty: nil, source: "fox2020-trial"),
                        citation: Span("[1 abstract]", .citation, target: .reference("fox2020-trial", number: 1)))
                ], favouring: "the <candidate>")[0]),
        .blanks(["Name", "Date"]),
        .heading(level: 1, "References"),
        .references([
            Document.Work(
                number: 1, id: "fox2020-trial",
                spans: [Span("Fox (2020). "), Span("A \"trial\"", .emphasis), Span(" doi:10.1/a(b)<c>"), Span(" ·")],
                links: [Document.Link(text: "doi:10.1/a(b)<c>", address: "https://doi.org/10.1/a(b)<c>")]),
            Document.Work(
                number: 2, id: "owl2023-guideline", spans: [Span("A page that asks to be run")],
                links: [Document.Link(text: "A page that asks to be run", address: "javascript:alert(1)")]),
        ]),
    ])
