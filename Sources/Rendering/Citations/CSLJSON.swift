import Knowledge

extension Sequence where Element == Reference {
    /// The works as CSL-JSON (schema 1.0): an array of items.
    public var cslJSON: String { JSONValue.array(map(\.csl)).text }
}

extension Reference {
    /// The work as a CSL item. A list of authors that goes on ends in the literal `others`; a work without a date has no
    /// `issued`, from which styles make "n.d.".
    var csl: JSONValue { .object(cslMembers) }

    var cslMembers: [(String, JSONValue?)] {
        let issued = Int(year).map { JSONValue.object(("date-parts", [[.integer($0)]])) }
        return [
            ("id", .string(id.text)), ("type", .string(cslType)),
            ("author", .some((namedAuthors + (goesOn ? [.others] : [])).map(\.csl))),
            ("issued", issued), ("title", .string(title)), ("container-title", .words(containerTitle)),
            ("volume", .words(volume)), ("issue", .words(issue)), ("page", .words(page)), ("DOI", .words(doi)),
            ("PMID", .words(pmid)), ("URL", .words(ownAddress)),
            ("accessed", .object(("date-parts", [[.integer(verified.year), .integer(verified.month), .integer(verified.day)]]))),
            ("annote", .words(annotation)),
        ]
    }

    private var cslType: String {
        switch publication {
        case .article: "article-journal"
        case .report: "report"
        case .webpage: "webpage"
        }
    }
}

extension Reference.Author {
    fileprivate var csl: JSONValue {
        switch self {
        case .person(let family, let given):
            .object(("family", .string(family)), ("given", .words(given.spacedInitials)))
        case .organisation(let name): .object(("literal", .string(name)))
        case .others: .object(("literal", "others"))
        }
    }
}
