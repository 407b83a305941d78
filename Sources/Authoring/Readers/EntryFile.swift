import Knowledge

/// A Markdown file of one entry, opened: its front matter and its sections.
struct EntryFile {
    let fields: Fields
    let sections: Sections

    init?(_ file: SourceFile, _ ledger: Ledger) {
        guard let parts = file.parts else {
            ledger.reportUnread(
                file.location(), "no front matter; start the file with '---', the keys, and '---' on a line of its own")
            return nil
        }
        // The body is read in any case, so that its problems are told together with those of the front matter.
        let sections = Sections(parts, of: file, ledger)
        guard let fields = Fields(parts.frontMatter, of: file, ledger) else { return nil }
        self.fields = fields
        self.sections = sections
    }

    func finish() {
        fields.finish()
        sections.finish()
    }
}

extension Fields {
    /// Safety entries and cautions.
    func cautions(_ key: String) -> [Caution] {
        mappings(key).compactMap { entry in
            let factor = entry.optionalText("factor").map { ID<Factor>($0) }
            if let factor { entry.ledger.mention(.factor(factor), entry.location(of: "factor")) }
            let level = entry.choice("level", Caution.Level.self)
            let part = entry.optionalText("only")
            let statement = entry.text("statement")
            let source = entry.source()
            let isKnownSecondary = entry.flag("secondary")
            entry.finish()
            guard let level, let statement, let source else { return nil }
            let caution = Caution(
                factor: factor, level: level, part: part, statement: statement, source: source,
                isKnownSecondary: isKnownSecondary)
            if level == .contraindicated { ledger.contraindicate(caution, entry.location(of: "source")) }
            return caution
        }
    }

    /// Ids of other entries, noted so that they have to exist.
    func ids<Entry>(_ key: String, _ mention: (ID<Entry>) -> Ledger.Mention) -> [ID<Entry>] {
        texts(key).map { item in
            let id = ID<Entry>(item.text)
            ledger.mention(mention(id), item.location)
            return id
        }
    }
}
