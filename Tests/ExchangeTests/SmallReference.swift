import Knowledge

extension Reference {
    /// A journal article that a test changes where it matters.
    static func article(
        id: ID<Reference> = "fox2020", kind: Kind = .randomisedTrial,
        authors: [Author] = [.person(family: "Fox", given: "AB")], year: String = "2020", title: String = "Fear",
        containerTitle: String = "Journal", volume: String? = "1", issue: String? = nil, page: String? = nil,
        doi: String? = nil, pmid: String? = nil, url: String? = nil, note: String? = nil
    ) -> Reference {
        Reference(
            id: id, kind: kind, authors: authors, year: year, title: title, containerTitle: containerTitle, volume: volume,
            issue: issue, page: page, doi: doi, pmid: pmid, url: url, reading: .source, note: note,
            verified: Day(year: 2026, month: 11, day: 21)!)
    }
}
