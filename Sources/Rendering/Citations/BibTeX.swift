import Documents
import Knowledge

extension Sequence where Element == Reference {
    /// The works as BibTeX in UTF-8, keys being the library's ids.
    ///
    /// Text is escaped for LaTeX; `doi` and `url` are not, because every style that knows them reads them verbatim.
    /// What the library knows of a work's kind and reading stands in `annote`, which styles do not print.
    public var bibTeX: String { map(\.bibTeX).joined(separator: "\n") }
}

extension Reference {
    var bibTeX: String {
        var fields: [(name: String, value: String)] = []
        func add(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { fields.append((name, value)) }
        }
        let names = namedAuthors.map(bibTeXName) + (goesOn ? ["others"] : [])
        add("author", names.joined(separator: " and "))
        add("title", title.protectingCapitals)
        let (type, container) = bibTeXType
        add(container, containerTitle.latex)
        add("year", year.latex)
        add("volume", volume?.latex)
        add("number", issue?.latex)
        add("pages", page.map { pageRange in pageRange.latex.replacing("-", with: "--") })
        add("doi", doi?.verbatim)
        add("pmid", pmid)
        add("url", ownAddress?.verbatim)
        add("urldate", "\(verified)")
        add("annote", annotation.latex)
        let width = fields.map(\.name.count).max() ?? 0
        let lines = fields.map { field in
            "  \(field.name)\(String(repeating: " ", count: width - field.name.count)) = {\(field.value)},\n"
        }
        return "@\(type){\(id),\n" + lines.joined() + "}\n"
    }

    private var bibTeXType: (type: String, container: String) {
        switch publication {
        case .article: ("article", "journal")
        case .report: ("techreport", "institution")
        case .webpage: ("misc", "howpublished")
        }
    }

    /// `Family, I. I.`; a body in braces, so that it is not taken apart.
    private func bibTeXName(_ author: Author) -> String {
        switch author {
        case .person(let family, let given):
            // A comma or "and" inside a name would start another one.
            let parts = [family, given.spacedInitials].map(\.singleLine)
            let plain = parts.map { $0.contains(",") || $0.lowercased().contains(" and ") ? "{\($0.latex)}" : $0.latex }
            return given.isEmpty ? "{\(family.latex)}" : plain.joined(separator: ", ")
        case .organisation(let name): return "{\(name.latex)}"
        case .others: return "others"
        }
    }
}

extension String {
    /// One line of LaTeX: its specials escaped, all else as it stands in UTF-8.
    fileprivate var latex: String {
        var out = ""
        for character in singleLine {
            switch character {
            case "&", "%", "$", "#", "_": out += "\\\(character)"
            case "\\": out += "\\textbackslash{}"
            // BibTeX counts braces even behind a backslash, so a lone one must not stand there.
            case "{": out += "\\textbraceleft{}"
            case "}": out += "\\textbraceright{}"
            case "~": out += "\\textasciitilde{}"
            case "^": out += "\\textasciicircum{}"
            case "<": out += "\\textless{}"
            case ">": out += "\\textgreater{}"
            case "|": out += "\\textbar{}"
            default: out.append(character)
            }
        }
        return out
    }

    /// An address or identifier as it stands, but for braces, which would end the field.
    fileprivate var verbatim: String {
        singleLine.replacing("{", with: "%7B").replacing("}", with: "%7D").replacing("\\", with: "%5C")
    }

    /// The title as LaTeX with braces around words whose capitals a style must not take away.
    ///
    /// That is every word with a capital behind the first letter of one of its parts (`PTSD`, `eTMS`, but not
    /// `Short-Term`) or with a letter that stands alone (`vitamin D`); and in a title that is not written In Title Case
    /// also every word that starts with a capital (`Canadian`), but the first and those behind a colon, a full stop, a
    /// question or an exclamation mark, whose capitals styles keep.
    fileprivate var protectingCapitals: String {
        let words = singleLine.split(separator: " ")
        // Words that are all capitals anyway tell nothing of the rest.
        let long = words.dropFirst().filter { $0.count >= 4 && !$0.dropFirst().contains(where: \.isUppercase) }
        let isTitleCase = long.count { $0.first?.isUppercase == true } * 2 > long.count
        var isStart = true
        return words.map { word in
            let before = word.prefix { !$0.isLetter && !$0.isNumber }
            let after = word.dropFirst(before.count).reversed().prefix { !$0.isLetter && !$0.isNumber }
            let core = word.dropFirst(before.count).dropLast(after.count)
            let parts = core.split { $0 == "-" || $0 == "–" || $0 == "/" }
            let isProtected = parts.enumerated().contains { index, part in
                if part.dropFirst().contains(where: \.isUppercase) { return true }
                guard part.first?.isUppercase == true, !(isStart && index == 0) else { return false }
                return !isTitleCase || (part.count == 1 && part != "A")
            }
            isStart = word.last.map { ":.?!".contains($0) } ?? false
            let text = String(core).latex
            return String(before).latex + (isProtected ? "{\(text)}" : text) + String(after.reversed()).latex
        }.joined(separator: " ")
    }
}
