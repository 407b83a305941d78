import Documents
import Knowledge

/// What the three citation formats have in common: the sort of work, names as they are printed, one note.
extension Reference {
    /// The sort of publication, as far as entry types tell them apart.
    enum Publication {
        case article, report, webpage
    }

    /// Derived: what has a volume, a PMID or a DOI stood in a journal, also a guideline that did; a guideline, a label or
    /// a position paper beside that is a report; the rest was read on a page.
    var publication: Publication {
        let isIssuedByBody =
            switch kind {
            case .guideline, .label, .positionPaper: true
            case .randomisedTrial, .metaAnalysis, .networkMetaAnalysis, .systematicReview, .cohort, .review,
                .protocolPaper, .dataset, .measure, .reference: false
            }
        if volume != nil || pmid != nil || (doi != nil && !isIssuedByBody) { return .article }
        return isIssuedByBody ? .report : .webpage
    }

    /// The authors in order; a list that goes on says so once, at its end.
    var namedAuthors: [Author] { authors.filter { $0 != .others } }
    /// The list goes on; without a first name there is nothing to go on from.
    var goesOn: Bool { authors.contains(.others) && !namedAuthors.isEmpty }

    /// Kind of work, how it was read, and what to know about that.
    var annotation: String {
        ((identifiers.isEmpty ? copyHost.map { "Read in a copy at \($0). " } ?? "" : "")
            + "\(kind.title.capitalisedFirst); \(reading.title)." + (note.map { " Note: \($0)" } ?? "")).singleLine
    }

    /// The address, where no DOI leads to the work.
    var ownAddress: String? { doi == nil ? (url ?? address) : url }
}

extension String {
    /// Initials apart and with stops, as styles expect them: `MRG` is `M. R. G.`, `J-P` is `J.-P.`. A name that is
    /// spelt out stays.
    var spacedInitials: String {
        let parts = split(separator: "-", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.count <= 4 && $0.allSatisfy { $0.isLetter && $0.isUppercase } })
        else { return self }
        return parts.map { $0.map { "\($0)." }.joined(separator: " ") }.joined(separator: "-")
    }

    /// On one line: runs of white space and control characters become one space.
    var singleLine: String {
        split { $0.isWhitespace || $0.isNewline || $0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
            .joined(separator: " ")
    }
}
