import Knowledge

extension Reference {
    /// Authors, year, title, where it appeared, identifiers, kind of study, how it was read.
    public var citationSpans: [Span] {
        var spans = [Span("\(authorText) (\(year)). "), Span(title, .emphasis), Span(". \(placeText)")]
        for identifier in identifiers { spans += [Span(" \(identifier)"), Span(" ·")] }
        if identifiers.isEmpty, let copyHost { spans.append(Span(" Read in a copy at \(copyHost).", .faint)) }
        spans.append(Span(" \(kind.title.capitalisedFirst); \(reading.title).", .faint))
        if let note { spans.append(Span(" Note: \(note.hasSuffix(".") ? note : note + ".")", .faint)) }
        return spans
    }

    /// At most six authors, then "et al."
    public var authorText: String {
        let shown = authors.prefix(6).map { author in
            switch author {
            case .person(let family, let given): given.isEmpty ? family : "\(family) \(given)"
            case .organisation(let name): name
            case .others: "et al."
            }
        }
        if areAuthorsUnknown { return "Authors not shown where it was read" }
        let cut = authors.count > 6 && shown.last != "et al."
        return (shown + (cut ? ["et al."] : [])).joined(separator: ", ")
    }

    /// The list of authors holds nobody: they were not shown where the work was read.
    public var areAuthorsUnknown: Bool { authors.allSatisfy { $0 == .others } }

    /// The first author's family name, "et al." and the year: `Fonagy et al. 2015`.
    public var shortCitation: String {
        if areAuthorsUnknown { return "\(containerTitle) \(year)" }
        let first =
            switch authors.first {
            case .person(let family, _): family
            case .organisation(let name): name
            case .others, nil: "Anonymous"
            }
        return "\(first)\(authors.count > 1 ? " et al." : "") \(year)"
    }

    /// `World Psychiatry 14(3):312-321.`
    public var placeText: String {
        var text = containerTitle
        if let volume { text += " \(volume)" }
        if let issue { text += "(\(issue))" }
        if let page { text += "\(volume == nil ? " " : ":")\(page)" }
        return text + "."
    }

    /// `doi:10.1002/wps.20267`, `PMID 26407787`, or the address where there is neither.
    public var identifiers: [String] { identifierLinks.map(\.text) }

    /// The identifiers with the addresses that they stand for. Nothing but DOI, PMID and the publisher's own page is
    /// ever linked.
    public var identifierLinks: [Document.Link] {
        let known = [
            doi.map { Document.Link(text: "doi:\($0)", address: "https://doi.org/\($0)") },
            pmid.map { Document.Link(text: "PMID \($0)", address: "https://pubmed.ncbi.nlm.nih.gov/\($0)/") },
        ].compactMap { $0 }
        return known.isEmpty ? [url.map { Document.Link(text: $0, address: $0) }].compactMap { $0 } : known
    }

    /// The site of the copy in which it was read: `example.org`. A copy's address is never given as a link.
    public var copyHost: String? {
        copy.flatMap { address in
            address.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first.map(String.init)
        }
    }

    /// Where a reader finds the work on the web; nil where only a copy was seen.
    public var address: String? {
        doi.map { "https://doi.org/\($0)" } ?? pmid.map { "https://pubmed.ncbi.nlm.nih.gov/\($0)/" } ?? url
    }
}

extension String {
    /// With its first letter in upper case.
    public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
