import Authoring
import Foundation
import Knowledge
import Testing

@Suite("A library is read whole, and all its problems are told at once")
struct WholeLibraryTests {
    @Test("The small library has no problem, and every kind of entry is in it")
    func everyKind() throws {
        let read = authorLibrary(files: smallLibrary)
        #expect(read.problems.isEmpty)
        let library = try #require(read.library)
        #expect(library.edition.crisisLines.map(\.contact) == ["000"])
        #expect(library.groups.map(\.name) == ["Trauma and stress"])
        #expect(library.groups[0].conditions.map(\.shortName) == ["PTSD"])
        #expect(library.conditions.ids == ["ptsd"])
        #expect(library.approaches.map(\.family) == [.digital])
        #expect(library.options.map(\.title) == ["VR exposure for PTSD"])
        #expect(library.pathways.map(\.title) == ["Pathway for PTSD"])
        #expect(library.measures.map(\.title) == ["PCL-5: PTSD Checklist"])
        #expect(library.claims.map(\.verdict) == [.unsupported])
        #expect(library.references.ids == ["fox2020-trial", "magpie-page", "owl2023-guideline"])
        #expect(library.terms.map(\.name) == ["Waiting list"])
        #expect(library.factors.ids == ["epilepsy", "pregnancy", "fatherhood"])
    }

    @Test("A finding carries every figure of its file")
    func finding() throws {
        let option = try #require(authorLibrary(files: smallLibrary).library?.options["ptsd/vr-exposure"])
        #expect(
            option.findings == [
                Finding(
                    statement: "Symptoms were lower than on the waiting list.", population: "40 adults",
                    comparator: "waiting list", against: .waitingList, outcome: "symptoms",
                    timePoint: "after treatment", metric: .hedgesG, estimate: 0.62,
                    interval: .init(lower: 0.2, upper: 1.04), p: "0.017", trials: 1, participants: 40,
                    favours: .option, better: .higher, isWithinGroup: false, certainty: .low,
                    source: "fox2020-trial")
            ])
    }

    @Test("Prose keeps emphasis, links and citations, and joins lines")
    func prose() throws {
        let library = try #require(authorLibrary(files: smallLibrary).library)
        #expect(
            library.conditions["ptsd"]?.summary
                == Prose([
                    .paragraph([
                        .text("It follows a threat. "), .link("ptsd/vr-exposure", [.text("VR exposure")]),
                        .text(" is one option "), .citation(["owl2023-guideline"]), .text("."),
                    ])
                ]))
        #expect(
            library.approaches["vr-exposure"]?.summary
                == Prose([
                    .paragraph([
                        .text("Graded exposure "), .emphasis([.text("in a headset")]), .text(" "),
                        .citation(["fox2020-trial", "owl2023-guideline"]), .text("."),
                    ])
                ]))
        #expect(library.approaches["vr-exposure"]?.mechanism.plainText == "It breaks expectations.\nIt varies contexts.")
    }

    @Test("Problems of many files come sorted by file, line and column, none hiding another")
    func allAtOnce() {
        var files = smallLibrary
        for (path, old, new) in [
            (option, "role: second-line", "role: best"), (option, "[0.2, 1.04]", "[0.7, 1.04]"),
            (option, "waiting [@fox2020-trial]", "waiting [@fox2020-trail] [@owl2023]"),
            (claim, "verified: 2026-11-21", "verified: soon"), (measure, "name: PTSD Checklist\n", "nam: x\n"),
            (factors, "        help: Tick when seizures have been diagnosed.\n", ""), (trial, "PMID: '12345678'", "PMID: x"),
            (library, "title: Small library", "title: [oh: no"),
        ] {
            // Invariant: each path is one of the small library's.
            files = files.replacing(path, with: files.first { $0.path == path }!.text.replacing(old, with: new))
        }
        #expect(
            lines(files) == [
                "claims/vr-cures.md:5:11: error: 'soon' is no day; write it as 2026-11-21",
                "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:2:7: error: 'best' is no value of 'role'; "
                    + "it takes first-line, second-line, adjunct, specialist, investigational, not-recommended",
                "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:16:15: error: the interval 0.7 to 1.04 "
                    + "does not hold its estimate 0.62; check both",
                "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:42:29: error: the citation "
                    + "'fox2020-trail' leads nowhere; did you mean 'fox2020-trial'?",
                "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:42:46: error: the citation "
                    + "'owl2023' leads nowhere; add it in references/, in a file of that name",
                "factors.yaml:4:9: error: 'help' is missing; add it",
                "library.yaml:2:8: error: not YAML: did not find expected ',' or ']'; check indentation, colons "
                    + "and quotes",
                "measures/pcl-5.yaml:1:1: error: 'name' is missing; add it",
                "measures/pcl-5.yaml:1:1: error: unknown key 'nam'; did you mean 'name'?",
                "references/fox2020-trial.yaml:16:7: error: 'x' is no PMID; it is a number of up to nine digits",
            ])
        #expect(authorLibrary(files: files).library == nil)
    }

    @Test("The order in which files are read changes nothing")
    func orderOfFiles() {
        let broken = smallLibrary.replacing(trial, with: "type: nothing")
        #expect(lines(broken) == lines(broken.reversed()))
        #expect(lines(broken).count == 8)
    }

    @Test("A reference that nothing cites is an orphan")
    func orphan() throws {
        let text = try #require(smallLibrary.first { $0.path == page }).text
        #expect(
            lines(smallLibrary.replacing("references/wren2019.yaml", with: text)) == [
                "references/wren2019.yaml:1:1: error: nothing cites 'wren2019'; cite it or take the file out"
            ])
    }

    @Test("One work stands in one file")
    func sameWork() throws {
        let text = try #require(smallLibrary.first { $0.path == trial }).text
        let files = smallLibrary.replacing("references/wren2019.yaml", with: text).map { file in
            SourceFile(path: file.path, text: file.text.replacing("; @owl2023-guideline]", with: "; @wren2019]"))
        }
        #expect(
            lines(files) == [
                "references/wren2019.yaml:1:1: error: DOI 10.1000/trial.2020 is that of 'fox2020-trial' as well; "
                    + "keep one of the two and cite that",
                "references/wren2019.yaml:1:1: error: PMID 12345678 is that of 'fox2020-trial' as well; "
                    + "keep one of the two and cite that",
            ])
    }

    @Test("A long text stands in one place")
    func copiedText() throws {
        let long = "People who avoid what they fear learn in small steps that it does not harm them, which may take weeks"
        let files = smallLibrary.map { file in
            SourceFile(
                path: file.path,
                text: file.text.replacing("It can follow a threat [", with: "\(long) [")
                    .replacing("It lets people face what they avoid [", with: "\(long) ["))
        }
        #expect(
            lines(files) == [
                "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:1:1: error: 'People who avoid what they "
                    + "fear learn in small steps that it…' stands word for word in 'ptsd' too; say it once, or "
                    + "say what differs"
            ])
    }

    @Test("A condition has a pathway and options, all in its own folder")
    func folders() throws {
        #expect(
            lines(smallLibrary.replacing(pathway, with: nil)) == [
                "\(condition):1:1: error: the condition has no pathway; add pathway.md beside this file"
            ])
        let text = try #require(smallLibrary.first { $0.path == pathway }).text
        let elsewhere = smallLibrary.replacing(pathway, with: nil)
            .replacing("conditions/other/ptsd/pathway.md", with: text)
        #expect(
            lines(elsewhere) == [
                "conditions/other/ptsd/pathway.md:1:1: error: the condition 'ptsd' stands in "
                    + "conditions/trauma-and-stress/ptsd/; move this file there"
            ])
        #expect(
            lines(smallLibrary.replacing(condition, with: nil)) == [
                "claims/vr-cures.md:4:9: error: no entry has the id 'ptsd'; add it or correct the id",
                "conditions/trauma-and-stress/ptsd/options/vr-exposure.md:1:1: error: no condition has the id "
                    + "'ptsd'; add it or correct the id",
                "conditions/trauma-and-stress/ptsd/pathway.md:1:1: error: no condition has the id 'ptsd'; add it "
                    + "or correct the id",
            ])
    }

    @Test("The same id in two places is told with the place of the first")
    func sameId() throws {
        let text = try #require(smallLibrary.first { $0.path == approach }).text
        #expect(
            lines(smallLibrary + [SourceFile(path: "approaches/lifestyle/vr-exposure.md", text: text)]) == [
                "approaches/lifestyle/vr-exposure.md:1:1: error: the approach id 'vr-exposure' is taken by "
                    + "approaches/digital/vr-exposure.md:1; give this one another"
            ])
    }

    @Test("What stands nowhere in the format is told")
    func strayFiles() {
        let stray = ["notes.md", "approaches/vr/x.md", "references/A b.yaml"].map { SourceFile(path: $0, text: "") }
        #expect(
            lines(smallLibrary + stray) == [
                "approaches/vr/x.md:1:1: error: 'vr' is no family of approaches; the folder is one of psychological, "
                    + "pharmacological, neuromodulation, digital, integrative, precision, lifestyle",
                "notes.md:1:1: error: nothing is read from here; docs/content-format.md shows what goes where",
                "references/A b.yaml:1:1: error: 'A b' is no id; use lower-case letters, digits and single hyphens",
                "references/A b.yaml:1:1: error: there is nothing here; fill the file in or take it out",
            ])
    }

    @Test("Without library.yaml there is no library, and one line says why")
    func noEdition() {
        let read = authorLibrary(files: smallLibrary.replacing(library, with: nil))
        #expect(read.library == nil)
        #expect(
            read.problems.map(\.description) == [
                "library.yaml:1:1: error: the file is missing; add it with title, edition, licence, review-horizon, "
                    + "purpose, crisis-lines and groups"
            ])
    }

    @Test("A factor file that cannot be read is one problem, not one for each mention")
    func unreadFactors() {
        #expect(
            lines(smallLibrary.replacing(factors, with: "groups: {")) == [
                "factors.yaml:2:1: error: not YAML: did not find expected node content; check indentation, colons "
                    + "and quotes"
            ])
    }
}
