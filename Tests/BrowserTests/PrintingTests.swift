import Browser
import Documents
import Screen
import TestLibrary
import Testing

@Suite struct PrintingFromTheBrowser {
    @Test func thePanelProposesAndShowsAPreview() throws {
        var player = Player(80, 24, open: .option("ptsd/vr-exposure"))
        player.type("p")
        try expectScreen(player.screen, "print-80x24")
        player.type("<Enter>")
        #expect(
            player.effects == [
                .print(
                    PrintRequest(
                        subject: .entry(.option("ptsd/vr-exposure")), factors: [], format: .text, destination: .file,
                        name: "ptsd-vr-exposure.txt", replacing: false))
            ])
        player.state.finish(.printed("printed to ptsd-vr-exposure.txt"))
        #expect(player.screen.hasSuffix("\n printed to ptsd-vr-exposure.txt"))
    }

    @Test func whatAndHowAndWhereToAreChangedWithTheArrows() throws {
        var player = Player(120, 30, open: .condition("ptsd"))
        player.type("p<Right><Down><Right><Right><Right>")
        try expectScreen(player.screen, "print-patient-120x30")
        player.type("<Enter>")
        #expect(
            player.effects == [
                .print(
                    PrintRequest(
                        subject: .patientPage("ptsd", selected: []), factors: [], format: .pdf, destination: .file,
                        name: "ptsd-patient.pdf", replacing: false))
            ])
    }

    @Test func theEndingOfATypedNameChoosesTheFormat() {
        var player = Player(80, 24, open: .condition("ptsd"))
        player.type("p<C-u>plan.html<Enter>")
        #expect(
            player.effects == [
                .print(
                    PrintRequest(
                        subject: .pathway("ptsd", selected: []), factors: [], format: .html, destination: .file,
                        name: "plan.html", replacing: false))
            ])
    }

    @Test func marksAndFactorsGoOnThePathwayButNoFactorOnAPatientsPage() {
        var player = Player(120, 30, open: .option("ptsd/exposure"))
        player.type("h  f")
        player.type("epi <Esc>p<Enter>")
        #expect(
            player.effects.last
                == .print(
                    PrintRequest(
                        subject: .pathway("ptsd", selected: ["exposure", "vr-exposure"]), factors: ["epilepsy"],
                        format: .text, destination: .file, name: "ptsd.txt", replacing: false)))
        player.type("<Right><Enter>")
        guard case .print(let request)? = player.effects.last else {
            Issue.record("nothing was printed")
            return
        }
        #expect(request.subject == .patientPage("ptsd", selected: ["exposure", "vr-exposure"]))
        #expect(request.factors.isEmpty)
    }

    @Test func printersAreListedWhenTheyAreWanted() {
        var player = Player(80, 24, open: .condition("ptsd"))
        player.type("p<Down><Down><Right>")
        #expect(player.effects == [.listPrinters])
        player.state.finish(.printers(["attic", "ward"]))
        player.type("<Down><Right><Enter>")
        guard case .print(let request)? = player.effects.last else {
            Issue.record("nothing was printed")
            return
        }
        #expect(request.destination == .printer)
        #expect(request.name == "ward")
    }

    @Test func aFileThatIsThereIsReplacedOnlyWhenSaidSo() {
        var player = Player(80, 24, open: .condition("ptsd"))
        player.type("p<Enter>")
        player.state.finish(.exists(path: "ptsd.txt"))
        #expect(player.screen.hasSuffix("\n 'ptsd.txt' is there already. Replace it? (y/n)"))
        player.type("n")
        #expect(player.effects.count == 1)
        player.type("<Enter>")
        player.state.finish(.exists(path: "ptsd.txt"))
        player.type("y")
        guard case .print(let request)? = player.effects.last else {
            Issue.record("nothing was printed")
            return
        }
        #expect(request.replacing)
    }

    @Test func failureIsToldInTheFootAndThePanelStays() {
        var player = Player(80, 24, open: .condition("ptsd"))
        player.type("p<Enter>")
        player.state.finish(.failed("'ptsd.txt' cannot be written: No space left on device"))
        #expect(player.screen.hasSuffix("\n 'ptsd.txt' cannot be written: No space left on device"))
        #expect(player.screen.contains("Where to"))
    }

    @Test func nothingToPrintAndNothingPrinted() {
        var player = Player(80, 24)
        player.type("p")
        #expect(player.screen.hasSuffix("\n select a condition or an entry first, then print it"))
        player = Player(80, 24, open: .condition("ptsd"))
        player.type("p<Esc>")
        #expect(player.screen.hasSuffix("\n nothing was printed"))
        player.type("p<C-u><Enter>")
        #expect(player.screen.hasSuffix("\n give the name of a file"))
        #expect(player.effects.isEmpty)
    }
}
