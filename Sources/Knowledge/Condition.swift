/// A disorder or problem that brings somebody to treatment.
public struct Condition: LibraryEntry, Hashable {
    public let id: ID<Condition>
    public let name: String
    /// A short form for narrow places, e.g. `PTSD`; the name where there is none.
    public let shortName: String
    public let synonyms: [String]
    public let group: ID<ConditionGroup>
    public let codes: Codes
    /// What it is, in plain words.
    public let plain: Prose
    public let summary: Prose
    /// How it is recognised.
    public let recognition: Prose
    /// Prevalence, course and the like, one item a fact.
    public let facts: Prose
    /// What calls for urgent care or a second look.
    public let redFlags: Prose
    public let measures: [ID<Measure>]
    /// Factors that everybody with the condition brings by its definition, e.g. two failed antidepressants: what has
    /// to come first has come first then.
    public let brings: [ID<Factor>]
    /// The day on which its sources were last read.
    public let verified: Day

    public var title: String { name }

    public init(
        id: ID<Condition>, name: String, shortName: String, synonyms: [String],
        group: ID<ConditionGroup>, codes: Codes, plain: Prose, summary: Prose, recognition: Prose,
        facts: Prose, redFlags: Prose, measures: [ID<Measure>], brings: [ID<Factor>] = [], verified: Day
    ) {
        self.id = id
        self.name = name
        self.shortName = shortName
        self.synonyms = synonyms
        self.group = group
        self.codes = codes
        self.plain = plain
        self.summary = summary
        self.recognition = recognition
        self.facts = facts
        self.redFlags = redFlags
        self.measures = measures
        self.brings = brings
        self.verified = verified
    }

    /// Classification codes, as far as they were confirmed.
    public struct Codes: Hashable, Sendable {
        /// ICD-11 for Mortality and Morbidity Statistics, e.g. `6B40`.
        public let icd11: [String]
        /// ICD-10-CM; a dash at the end means that further characters are needed, e.g. `F43.1-`.
        public let icd10cm: [String]
        /// What the codes are called, and what to know about them.
        public let note: String

        public init(icd11: [String], icd10cm: [String], note: String) {
            self.icd11 = icd11
            self.icd10cm = icd10cm
            self.note = note
        }
    }
}

/// A heading of the tree of conditions, e.g. anxiety disorders.
public struct ConditionGroup: Hashable, Sendable {
    public let id: ID<ConditionGroup>
    public let name: String
    /// Members in the order of the tree, with the names that the tree shows.
    public let conditions: [Member]

    public init(id: ID<ConditionGroup>, name: String, conditions: [Member]) {
        self.id = id
        self.name = name
        self.conditions = conditions
    }

    /// A condition as the tree needs it, so that drawing the tree asks for no whole entry.
    public struct Member: Hashable, Sendable {
        public let id: ID<Condition>
        public let name: String
        public let shortName: String

        public init(id: ID<Condition>, name: String, shortName: String) {
            self.id = id
            self.name = name
            self.shortName = shortName
        }
    }
}
