/// Which words of the dictionary are forms of one word (see ``Spelling``).
struct WordForms: Sendable {
    private let keys: TermDictionary
    /// The terms of key `k` are `members[starts[k]..<starts[k + 1]]`.
    private let starts: [UInt32]
    private let members: [UInt32]

    /// - Parameter words: the dictionary's words in order.
    init(_ words: [[UInt16]]) {
        var forms: [[UInt16]: [UInt32]] = [:]
        for (term, word) in words.enumerated() { forms[Spelling.key(word), default: []].append(UInt32(term)) }
        let sorted = forms.keys.sorted(by: TermDictionary.precedes)
        keys = TermDictionary(sorted: sorted)
        var starts: [UInt32] = [0]
        var members: [UInt32] = []
        for key in sorted {
            members.append(contentsOf: forms[key] ?? [])
            starts.append(UInt32(members.count))
        }
        self.starts = starts
        self.members = members
    }

    /// The terms that are forms of a word, itself included if it is in the dictionary.
    func forms(of word: [UInt16]) -> ArraySlice<UInt32> {
        guard let key = keys.find(Spelling.key(word)) else { return [] }
        return members[Int(starts[key])..<Int(starts[key + 1])]
    }

    var size: Int { keys.size + starts.count * 4 + members.count * 4 }
}
