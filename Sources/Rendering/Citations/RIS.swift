import Knowledge

extension Sequence where Element == Reference {
    /// The works in RIS, one record each, lines ended by CR LF as the format asks.
    public var ris: String { map(\.ris).joined(separator: "\r\n") }
}

extension Reference {
    var ris: String {
        var lines: [String] = []
        func add(_ tag: String, _ value: String?) {
            if let value, !value.isEmpty { lines.append("\(tag)  - \(value.singleLine)") }
        }
        add("TY", risType)
        add("ID", id.text)
        for author in namedAuthors { add("AU", risName(author)) }
        if goesOn { add("AU", "others") }
        add("TI", title)
        add(publication == .article ? "JO" : "T2", containerTitle)
        // RIS knows years in digits only; that a page has no date is said in the note.
        add("PY", Int(year) == nil ? nil : year)
        add("VL", volume)
        add("IS", issue)
        let (first, last) = pageEnds
        add("SP", first)
        add("EP", last)
        add("DO", doi)
        add("AN", pmid)
        add("DB", pmid == nil ? nil : "PubMed")
        add("UR", address)
        add("N1", annotation + (Int(year) == nil ? " Date of publication: \(year)" : ""))
        add("Y2", "\(verified)".replacing("-", with: "/") + "/")
        lines.append("ER  - ")
        return lines.map { $0 + "\r\n" }.joined()
    }

    private var risType: String {
        switch publication {
        case .article: "JOUR"
        case .report: "RPRT"
        case .webpage: "ELEC"
        }
    }

    private func risName(_ author: Author) -> String {
        switch author {
        case .person(let family, let given): given.isEmpty ? family : "\(family), \(given.spacedInitials)"
        case .organisation(let name): name
        case .others: "others"
        }
    }

    /// First and last page of a plain range; anything else stays whole as the first.
    private var pageEnds: (first: String?, last: String?) {
        guard let page else { return (nil, nil) }
        let ends = page.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, !page.contains(","), ends.allSatisfy({ !$0.isEmpty }) else { return (page, nil) }
        return (String(ends[0]), String(ends[1]))
    }
}
