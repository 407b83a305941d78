import Knowledge
import Testing

@testable import Search

@Suite("Operators")
struct OperatorTests {
    private let index = SearchIndex(documents: [
        condition("ptsd", "PTSD", [], "Trauma has come before."),
        SearchDocument(
            .approach("prazosin"), title: "Prazosin", texts: [.init(.plain, "For nightmares after trauma.")],
            facets: .init(family: .pharmacological)),
        option(
            "ptsd/emdr", "EMDR for PTSD", [(.condition, "PTSD"), (.rationale, "Trauma memory comes to rest.")],
            .init(
                family: .psychological, role: .firstLine, certainties: [.low, .high], bodies: ["NICE", "VA/DoD"],
                years: [2018, 2023])),
        option(
            "ptsd/prazosin", "Prazosin for PTSD", [(.condition, "PTSD"), (.rationale, "Trauma nightmares.")],
            .init(family: .pharmacological, role: .secondLine, bodies: ["VA/DoD"], years: [2023])),
        document("old", "Trauma in 1999", [], .init(years: [1999])),
        document("new", "Memory of trauma", [], .init(years: [2021])),
    ])

    @Test(
        "narrow what is found",
        arguments: [
            ("trauma kind:option", ["ptsd/emdr", "ptsd/prazosin"]),
            ("trauma kind:options", ["ptsd/emdr", "ptsd/prazosin"]),
            ("trauma kind:cond", ["ptsd"]),
            ("trauma family:pharmacological", ["prazosin", "ptsd/prazosin"]),
            ("trauma role:first-line", ["ptsd/emdr"]), ("trauma role:first", ["ptsd/emdr"]),
            ("trauma certainty:high", ["ptsd/emdr"]),
            ("trauma body:nice", ["ptsd/emdr"]), ("trauma body:va/dod", ["ptsd/emdr", "ptsd/prazosin"]),
            ("trauma body:\"VA DoD\"", ["ptsd/emdr", "ptsd/prazosin"]),
            ("trauma year:>2020 kind:reference", ["new"]), ("trauma year:1999", ["old"]),
            ("trauma year:<=2018 kind:option", ["ptsd/emdr"]), ("trauma year:2019-2022", ["new"]),
            ("trauma kind:option role:second-line body:va", ["ptsd/prazosin"]),
            ("trauma -kind:option -kind:reference", ["prazosin", "ptsd"]),
            ("trauma -nightmares kind:option", ["ptsd/emdr"]),
            ("trauma -nightmare kind:option", ["ptsd/emdr"]),
            ("trauma -\"nightmares after\" -kind:reference -kind:option", ["ptsd"]),
            ("\"trauma memory\"", ["ptsd/emdr"]), ("\"memory of trauma\"", ["new"]),
            ("“memory of trauma”", ["new"]), ("kind:option", ["ptsd/emdr", "ptsd/prazosin"]),
            ("role:first-line", ["ptsd/emdr"]), ("-trauma kind:option", []),
        ])
    func narrowing(query: String, ids: [String]) {
        let results = index.search(query)
        #expect(results.hits.map(\.entry.id).sorted() == ids.sorted())
        #expect(results.total == ids.count)
        #expect(results.notices == [])
    }

    @Test(
        "that are mistaken are told, and the rest still searches",
        arguments: [
            ("prazosin knd:option", "There is no operator “knd:”; “kind:” is the nearest."),
            ("prazosin kind:opton", "“kind:opton” is unknown; “kind:option” is the nearest."),
            (
                "prazosin role:zzzzzz",
                "“role:zzzzzz” is unknown; there are first-line, second-line, adjunct, specialist, investigational, not-recommended."
            ),
            ("prazosin role:", "“role:” is waiting for a value."),
            ("prazosin body:nicee", "“body:nicee” is unknown; “body:NICE” is the nearest."),
            ("prazosin year:soon", "“year:soon” is no year; write 2013, >2020, <=2015 or 2010-2015."),
            ("prazosin year:2020-2010", "“year:2020-2010” is no year; write 2013, >2020, <=2015 or 2010-2015."),
            ("\"prazosin", "The quotation mark before “prazosin” is not closed."),
        ])
    func mistakes(query: String, notice: String) {
        let results = index.search(query)
        #expect(results.notices == [notice])
        #expect(Set(results.hits.map(\.entry.id)) == ["prazosin", "ptsd/prazosin"])
    }

    @Test("A word before a colon that is no operator is a word")
    func colons() {
        #expect(index.ids("memory:trauma").first == "new")
        #expect(index.search("memory:trauma").notices == [])
    }

    @Test("An open quotation completes its last word")
    func openQuotation() {
        #expect(index.ids("\"memory of tra") == ["new"])
        #expect(index.ids("\"memory of tra\"") == [])
    }

    @Test("A quotation stands for its words alone, in their order")
    func quotations() {
        #expect(index.ids("\"trauma of memory\"") == [])
        #expect(index.ids("\"memories of trauma\"") == [])
    }
}
