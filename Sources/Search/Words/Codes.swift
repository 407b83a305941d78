/// Codes and identifiers, which are compared whole: `6B40`, `F43.1-`, `10.1002/wps.20267`, `26407787`.
enum Codes {
    /// A code folded to lower case, without a resolver or scheme before it and without dashes or points behind; nil
    /// if there is no digit in it.
    ///
    /// `https://doi.org/10.1002/WPS.20267` is `10.1002/wps.20267`, `F43.1-` is `f43.1`.
    static func whole(_ code: some StringProtocol) -> [UInt16]? {
        var letters = code.lowercased().utf16.filter { $0 > 0x20 }
        for prefix in prefixes where letters.starts(with: prefix) { letters.removeFirst(prefix.count) }
        let behind: Set<UInt16> = [0x2D, 0x2E, 0x2C, 0x3B, 0x29, 0x5D]
        while let last = letters.last, behind.contains(last) { letters.removeLast() }
        guard letters.contains(where: Words.isDigit), letters.count <= 100 else { return nil }
        return letters
    }

    /// Whether a chunk of a query is an identifier that only makes sense whole.
    static func isIdentifier(_ code: some StringProtocol) -> Bool {
        guard let letters = whole(code) else { return false }
        if letters.starts(with: "10.".utf16), letters.contains(0x2F) { return true }
        let lower = code.lowercased()
        return prefixes.contains { lower.utf16.starts(with: $0) }
    }

    /// Longest first, so that what one leaves the next can take.
    private static let prefixes: [[UInt16]] = [
        "https://", "http://", "www.", "dx.doi.org/", "doi.org/", "pubmed.ncbi.nlm.nih.gov/", "doi:", "pmid:",
        "icd:",
    ].map { Array($0.utf16) }
}
