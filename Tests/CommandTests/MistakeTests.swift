import Foundation
import Testing

/// What a mistake gets: one sentence on standard error, a status of its own, nothing on standard output.
@Suite struct MistakeTests {
    @Test(arguments: [
        ("show ptsdd", "no entry has the id 'ptsdd'; did you mean 'ptsd'?"),
        ("show quux", "no entry has the id 'quux'; 'consilium search quux' may find it"),
        ("print ptst/exposure", "no entry has the id 'ptst/exposure'; did you mean 'ptsd/exposure'?"),
        ("cite fox2020-trail", "no entry has the id 'fox2020-trail'; did you mean 'fox2020-trial'?"),
        ("print ptsd --select exposur", "no candidate of 'ptsd' has the id 'exposur'; did you mean 'exposure'?"),
        ("print pcl-5 --select exposure", "--select goes with a condition; 'pcl-5' is a measure"),
        ("print ptsd/exposure --select exposure", "--select goes with a condition; 'ptsd/exposure' is an option"),
        ("print exposure --format fhir", "fhir goes with a condition's pathway; choose another format"),
        ("print ptsd --for patient --format json", "a page for patients is for people; choose another format"),
        (
            "print ptsd --factor epilepsy --format json",
            "--factor does not go with json: other programs get the library's knowledge alone; 'consilium appraise --json' has what the sources list for factors"
        ),
        ("print ptsd --printer ward --format html", "html is not for paper; choose another --format for --printer"),
        ("print ptsd --printer ward --output a", "--output and --printer cannot go together; choose one"),
        ("prnt", "'prnt' is neither an id nor a command; did you mean 'consilium print'?"),
        ("cite tried-therapy", "nothing is cited in 'tried-therapy'"),
    ])
    func oneSentence(line: String, sentence: String) throws {
        let run = try shell("$consilium \(line) --content $library")
        #expect(run == Program.Run(status: 1, errors: "consilium: \(sentence)\n"))
    }

    @Test func contentThatIsNotThere() throws {
        #expect(
            try shell("$consilium list terms --content nowhere") == Program.Run(
                status: 1,
                errors: "consilium: 'nowhere' is not there; give a content folder or a packed library with --content\n"))
    }

    @Test func contentThatIsNoLibrary() throws {
        let folder = try Folder()
        try folder.write("no library", to: "file")
        try FileManager.default.createDirectory(atPath: folder.path("empty"), withIntermediateDirectories: false)
        for name in ["file", "empty"] {
            let run = try shell("$consilium list terms --content \(name)", in: folder)
            #expect(run.status == 1 && run.output.isEmpty)
            #expect(run.errors.split(separator: "\n").last?.contains("'\(name)'") == true)
        }
    }

    @Test(arguments: ["list", "list nonsense", "show", "cite --format word", "print ptsd --format docx", "search"])
    func whatTheCommandLineDoesNotKnow(line: String) throws {
        let run = try shell("$consilium \(line) --content $library")
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(run.errors.hasPrefix("Error: ") && run.errors.contains("Usage: consilium"))
    }

    @Test func theBrowserInAPipeShowsTheHelpAndFails() throws {
        let run = try shell("$consilium --content $library | cat; exit ${PIPESTATUS[0]}")
        #expect(run.status == 1)
        #expect(run.output.contains("USAGE: consilium"))
        #expect(
            run.errors
                == "consilium: the browser needs a terminal; use one of the commands above in a pipe or script\n")
    }

    @Test func noControlCharacterComesBack() throws {
        let run = try shell("$consilium show $'\\e[31mred\\a' --content $library")
        #expect(
            run.errors
                == "consilium: no entry has the id '·[31mred·'; 'consilium search ·[31mred·' may find it\n")
    }
}
