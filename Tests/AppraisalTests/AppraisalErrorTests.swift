import Appraisal
import Knowledge
import Testing

private let small = library([approach("talk")], [option("talk", .firstLine)])

private func failure(_ condition: ID<Condition> = "fear", _ factors: Set<ID<Factor>> = []) -> AppraisalError? {
    do throws(AppraisalError) {
        _ = try Appraisal(library: small, condition: condition, factors: factors)
        return nil
    } catch {
        return error
    }
}

@Test func anUnknownFactorIsToldWithTheNearest() {
    #expect(failure("fear", ["epilepsi"]) == .unknownFactor("epilepsi", nearest: "epilepsy"))
    #expect(failure("fear", ["Fits"]) == .unknownFactor("Fits", nearest: "epilepsy"))
    #expect(failure("fear", ["zebra"]) == .unknownFactor("zebra", nearest: nil))
    #expect(
        failure("fear", ["epilepsi"])?.description == "no factor has the id 'epilepsi'; did you mean 'epilepsy'?")
}

@Test func anUnknownConditionIsToldWithTheNearest() {
    #expect(failure("fera") == .unknownCondition("fera", nearest: "fear"))
}

@Test func contradictoryFactorsAreToldByBothNames() {
    // Said with one of the two is enough.
    #expect(failure("fear", ["child", "older-adult"]) == .contradiction("Child", "Older-Adult"))
    #expect(failure("fear", ["failed-one", "failed-two"]) == .contradiction("Failed-One", "Failed-Two"))
    #expect(
        failure("fear", ["child", "older-adult"])?.description
            == "'Child' and 'Older-Adult' cannot both hold; take one of them off")
}

@Test func factorsThatImplyEachOtherComeToAnEnd() throws {
    let circular = library(
        [approach("talk", safety: [caution("b", .caution, "Beware.")])], [option("talk", .firstLine)],
        factors: [factor("a", implies: ["b"]), factor("b", implies: ["a"])])
    let appraisal = try Appraisal(library: circular, condition: "fear", factors: ["a"])
    #expect(appraisal["fear/talk"]?.standing == .caution)
}
