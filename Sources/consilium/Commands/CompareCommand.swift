import Appraisal
import ArgumentParser
import Documents
import Knowledge
import Rendering

/// `consilium compare CONDITION [APPROACH]… [--factor F]…`
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Show candidates of a condition side by side: role, evidence, positions, harms, course.")

    @Argument(help: "The condition's id, e.g. ptsd.")
    var condition: String

    @Argument(help: "Two approaches or more; without any, all first-line candidates.")
    var approaches: [String] = []

    @OptionGroup var factors: FactorOptions

    @Option(help: ArgumentHelp("Columns of text.", valueName: "n"))
    var width = 80

    @Flag(help: "Write JSON; docs/json.md describes it.")
    var json = false

    @OptionGroup var source: ContentSource

    func validate() throws {
        if !(20...1000).contains(width) { throw ValidationError("--width takes a whole number from 20 to 1000") }
    }

    func run() throws {
        let library = try source.library()
        let condition = try library.required(condition: condition)
        let ids = try candidates(of: condition, in: library)
        let document = try told { () throws(AppraisalError) in
            try library.comparison(of: ids, factors: factors.ids)
        }
        if json {
            let appraisal = try told { () throws(AppraisalError) in
                try Appraisal(library: library, condition: condition.id, factors: factors.ids)
            }
            return try Output.write(json: ComparisonJSON(ids, appraisal, library))
        }
        try Output.write(document.text(width: width))
    }

    private func candidates(of condition: Condition, in library: Library) throws(Failure) -> [ID<Knowledge.Option>] {
        let all = library.options(for: condition.id)
        for approach in approaches where !all.contains(ID(condition.id, ID(approach))) {
            throw .unknown(approach, "candidate of '\(condition.id)'", among: all.map(\.approach.text))
        }
        let chosen = approaches.isEmpty
            ? all.filter { library.options[$0]?.role == .firstLine } : approaches.map { ID(condition.id, ID($0)) }
        guard chosen.count > 1 else {
            throw Failure("name two candidates of '\(condition.id)' or more; 'consilium show \(condition.id)' lists them")
        }
        return chosen
    }
}
