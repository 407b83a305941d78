import Knowledge

@testable import Search

/// Small documents to search in.
func document(
    _ id: String, _ title: String, _ texts: [(SearchField, String)] = [],
    _ facets: SearchDocument.Facets = SearchDocument.Facets()
) -> SearchDocument {
    SearchDocument(
        .reference(ID(id)), title: title, texts: texts.map { SearchDocument.Text($0.0, $0.1) }, facets: facets)
}

func condition(_ id: String, _ title: String, _ synonyms: [String] = [], _ text: String = "") -> SearchDocument {
    SearchDocument(
        .condition(ID(id)), title: title,
        texts: synonyms.map { SearchDocument.Text(.synonym, $0) } + [SearchDocument.Text(.plain, text)])
}

func approach(_ id: String, _ title: String, _ synonyms: [String] = [], _ text: String = "") -> SearchDocument {
    SearchDocument(
        .approach(ID(id)), title: title,
        texts: synonyms.map { SearchDocument.Text(.synonym, $0) } + [SearchDocument.Text(.plain, text)],
        facets: SearchDocument.Facets(family: .psychological))
}

func option(_ id: String, _ title: String, _ names: [(SearchField, String)], _ facets: SearchDocument.Facets = .init())
    -> SearchDocument
{
    SearchDocument(
        .option(ID(id)), title: title, texts: names.map { SearchDocument.Text($0.0, $0.1) }, facets: facets)
}

extension SearchIndex {
    /// The ids of what is found, best first.
    func ids(_ query: String, limit: Int = 50) -> [String] { search(query, limit: limit).hits.map(\.entry.id) }
}
