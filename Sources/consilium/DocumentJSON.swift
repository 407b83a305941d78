import Documents
import Knowledge

/// An entry as `show --json` writes it: its text by tabs, and the works it cites.
struct DocumentJSON: Encodable {
    let id: String
    let kind: String
    let title: String
    let about: String
    let tabs: [Tab]
    let references: [Work]
    let edition: String

    struct Tab: Encodable {
        let name: String
        let text: [String]
    }

    struct Work: Encodable {
        let number: Int
        let id: String
        let citation: String
        let address: String?
    }

    init(_ entry: EntryReference, _ document: EntryDocument, _ library: Library) {
        id = entry.id
        kind = entry.kind
        title = document.title
        about = document.subtitle.plainText
        edition = library.edition.date.description
        var works: [Work] = []
        tabs = document.tabs.compactMap { tab in
            var lines: [String] = []
            for block in tab.blocks {
                switch block {
                case .heading(_, let text): lines.append(text)
                case .paragraph(let spans): lines.append(spans.plainText)
                case .list(let items), .checklist(let items):
                    for item in items { lines += [item.spans.plainText] + item.details.map(\.plainText) }
                case .table(let table):
                    for row in table.rows { lines.append(row.map(\.plainText).joined(separator: "\t")) }
                case .forest(let plot):
                    for (caption, table) in plot.tables {
                        lines.append(caption)
                        for row in table.rows { lines.append(row.map(\.plainText).joined(separator: "\t")) }
                    }
                case .blanks: break
                case .references(let cited):
                    works += cited.map { work in
                        Work(
                            number: work.number, id: work.id.text, citation: work.spans.plainText,
                            address: library.references[work.id]?.address)
                    }
                }
            }
            return lines.isEmpty ? nil : Tab(name: tab.name, text: lines)
        }
        references = works
    }
}
