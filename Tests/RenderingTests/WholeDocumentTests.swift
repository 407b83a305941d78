import Documents
import Rendering
import TestLibrary
import Testing

@Suite("A document is the same in every format, word for word as it was read and agreed")
struct WholeDocumentTests {
    let edition = testLibrary.edition

    @Test("a pathway with two candidates and a factor")
    func pathway() throws {
        try expectDocument(samplePathway.text(), "pathway.txt")
        try expectDocument(samplePathway.pages(edition), "pathway-pages.txt")
        try expectDocument(samplePathway.markdown, "pathway.md")
        try expectDocument(samplePathway.html(edition), "pathway.html")
        try expectDocument(samplePathway.roff(edition), "pathway.roff")
    }

    @Test("a page for patients")
    func patientPage() throws {
        try expectDocument(samplePatientPage.text(), "patient.txt")
        try expectDocument(samplePatientPage.markdown, "patient.md")
    }

    @Test("every kind of block, with text that would like to be markup")
    func awkwardText() throws {
        try expectDocument(awkward.text(), "awkward.txt")
        try expectDocument(awkward.markdown, "awkward.md")
        try expectDocument(awkward.html(edition), "awkward.html")
        try expectDocument(awkward.roff(edition), "awkward.roff")
    }
}
