/// Ordered steps for a condition.
public struct Pathway: LibraryEntry, Hashable {
    /// The condition's id.
    public let id: ID<Pathway>
    public let title: String
    /// Which guidelines the order follows, and where they part.
    public let introduction: Prose
    public let steps: [Step]

    public var condition: ID<Condition> { ID<Condition>(id.text) }

    public init(id: ID<Pathway>, title: String, introduction: Prose, steps: [Step]) {
        self.id = id
        self.title = title
        self.introduction = introduction
        self.steps = steps
    }

    public struct Step: Hashable, Sendable {
        public let title: String
        /// Who enters the step.
        public let entry: Prose
        public let options: [ID<Approach>]
        /// What to measure and when; nil where no source that was read says.
        public let measure: Prose?
        /// When to move on or refer; nil where no source that was read says.
        public let exit: Prose?

        public init(
            title: String, entry: Prose, options: [ID<Approach>], measure: Prose?, exit: Prose?
        ) {
            self.title = title
            self.entry = entry
            self.options = options
            self.measure = measure
            self.exit = exit
        }
    }
}
