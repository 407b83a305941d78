import Appraisal
import Documents
import Foundation
import Knowledge
import Rendering
import Testing

/// A person as a clinician would sum one up, and the appraisal that the shipped content gives: whole, word for word.
///
/// `RECORD_VIGNETTES=1 swift test --filter VignetteTests` writes the appraisals anew; the difference is then to be
/// read as a specialist would before it is kept.
struct Vignette: CustomTestStringConvertible, Sendable {
    /// The name of its file in `Vignettes/`.
    let name: String
    let condition: ID<Condition>
    let factors: Set<ID<Factor>>

    init(_ name: String, _ condition: ID<Condition>, _ factors: Set<ID<Factor>>) {
        self.name = name
        self.condition = condition
        self.factors = factors
    }

    var testDescription: String { name }

    static let all = [
        Vignette(
            "resistant-depression-uncontrolled-hypertension", "treatment-resistant-depression",
            ["uncontrolled-hypertension"]),
        Vignette(
            "resistant-depression-psychosis", "treatment-resistant-depression",
            ["active-psychosis", "failed-two-antidepressants"]),
        Vignette("ptsd-pregnancy", "ptsd", ["pregnancy"]),
        Vignette("ptsd-benzodiazepine", "ptsd", ["benzodiazepine-use"]),
        Vignette("depression-under-maoi", "major-depression", ["maoi"]),
        Vignette("panic-benzodiazepine-dependence", "panic-disorder", ["benzodiazepine-dependence"]),
        Vignette("phobia-epilepsy", "specific-phobia", ["epilepsy"]),
        Vignette("social-anxiety-adolescent", "social-anxiety", ["adolescent"]),
        Vignette("bipolar-depression-could-become-pregnant", "bipolar-depression", ["childbearing-potential"]),
        Vignette("insomnia-older-adult-sleep-apnoea", "insomnia", ["older-adult", "sleep-apnoea"]),
        Vignette("resistant-ptsd-substance-misuse", "treatment-resistant-ptsd", ["active-substance-misuse"]),
        Vignette("ocd-long-qt", "ocd", ["qt-prolongation"]),
        Vignette("alcohol-liver-disease", "alcohol-use", ["hepatic-impairment"]),
        Vignette("alcohol-severe-liver-disease", "alcohol-use", ["severe-hepatic-impairment"]),
        Vignette("adhd-coronary-disease", "adult-adhd", ["coronary-disease"]),
    ]
}

@Test(arguments: Vignette.all) func aVignetteReadsAsRecorded(_ vignette: Vignette) throws {
    let appraisal = try Appraisal(
        library: shippedLibrary, condition: vignette.condition, factors: vignette.factors)
    let told = shippedLibrary.appraisalDocument(appraisal).text(width: 80)
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Vignettes/\(vignette.name).txt")
    if ProcessInfo.processInfo.environment["RECORD_VIGNETTES"] != nil {
        try told.write(to: file, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    #expect(told == recorded)
}
