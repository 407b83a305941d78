import Knowledge
import Rendering
import Testing

@Suite struct BibTeXTests {
    /// The value of a field in the BibTeX of one work.
    private func field(_ name: String, of work: Reference) -> String? {
        let line = [work].bibTeX.split(separator: "\n").first { $0.hasPrefix("  \(name) ") }
        return line.flatMap { $0.split(separator: " = ", maxSplits: 1).last }.map { String($0.dropFirst().dropLast(2)) }
    }

    @Test(arguments: [
        ("R&D at 5% for $3 under #1 of a_b", ##"{R\&D} at 5\% for \$3 under \#1 of a\_b"##),
        (#"back\slash ~ and ^ and |"#, #"back\textbackslash{}slash \textasciitilde{} and \textasciicircum{} and \textbar{}"#),
        ("an {open brace and a close} one", #"an \textbraceleft{}open brace and a close\textbraceright{} one"#),
        ("p <0.05 or >1", #"p \textless{}0.05 or \textgreater{}1"#),
        ("Ångström, Größe, 治療, ⊕", "Ångström, Größe, 治療, ⊕"),
        ("one\n  line\tonly", "one line only"),
    ])
    func whatLaTeXWouldReadIsEscaped(title: String, written: String) {
        #expect(field("title", of: .article(title: title)) == written)
    }

    @Test(arguments: [
        ("Treatment of PTSD in Canadian soldiers", "Treatment of {PTSD} in {Canadian} soldiers"),
        ("Motion-Assisted Therapy for People with PTSD", "Motion-Assisted Therapy for People with {PTSD}"),
        ("Fear: A trial. Was it enough? Yes", "Fear: A trial. Was it enough? Yes"),
        ("eTMS and mTOR (and COVID-19)", "{eTMS} and {mTOR} (and {COVID-19})"),
        ("Low Vitamin D in a Large Group", "Low Vitamin {D} in a Large Group"),
        ("non-Canadian people of phase II", "{non-Canadian} people of phase {II}"),
        ("", ""),
    ])
    func capitalsThatMatterAreProtected(title: String, written: String) {
        #expect(field("title", of: .article(title: title)) ?? "" == written)
    }

    @Test(arguments: [
        ([.person(family: "Fox", given: "ABC")], "Fox, A. B. C."),
        ([.person(family: "Fox", given: "J-P"), .person(family: "Hare", given: "Anna")], "Fox, J.-P. and Hare, Anna"),
        ([.person(family: "van der Hart", given: "O")], "van der Hart, O."),
        ([.person(family: "Fox", given: "")], "{Fox}"),
        ([.person(family: "Fox, Jr", given: "A")], "{Fox, Jr}, A."),
        ([.organisation("Fox and Hare Institute")], "{Fox and Hare Institute}"),
        ([.person(family: "Fox", given: "A"), .others], "Fox, A. and others"),
        ([.person(family: "Fox", given: "A"), .others, .person(family: "Hare", given: "B")], "Fox, A. and Hare, B. and others"),
    ] as [([Reference.Author], String)])
    func names(authors: [Reference.Author], written: String) {
        #expect(field("author", of: .article(authors: authors)) == written)
    }

    @Test func aListOfNobodyButOthersIsLeftOut() {
        #expect(field("author", of: .article(authors: [.others])) == nil)
    }

    @Test func identifiersAreVerbatimButForBraces() {
        let work = Reference.article(doi: "10.1000/a_b%20(c)<d>", url: "https://example.org/?a=1&b=%7C_{c}")
        #expect(field("doi", of: work) == "10.1000/a_b%20(c)<d>")
        #expect(field("url", of: work) == "https://example.org/?a=1&b=%7C_%7Bc%7D")
    }

    @Test(arguments: [
        (Reference.article(kind: .guideline, volume: "3"), "@article", "journal"),
        (.article(kind: .guideline, volume: nil, doi: "10.1000/x"), "@techreport", "institution"),
        (.article(kind: .label, volume: nil, url: "https://example.org"), "@techreport", "institution"),
        (.article(kind: .protocolPaper, volume: nil, doi: "10.1000/x"), "@article", "journal"),
        (.article(kind: .protocolPaper, volume: nil, url: "https://example.org"), "@misc", "howpublished"),
        (.article(kind: .reference, volume: nil, pmid: "5"), "@article", "journal"),
    ])
    func entryTypes(work: Reference, type: String, container: String) {
        #expect([work].bibTeX.hasPrefix("\(type){fox2020,\n"))
        #expect(field(container, of: work) == "Journal")
    }
}
