import Appraisal
import ArgumentParser
import Documents
import Knowledge
import Rendering

/// The patient factors of a command. They are read from the arguments and kept nowhere.
struct FactorOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "A patient factor, e.g. pregnancy; may be given more than once. 'consilium list factors' lists them.",
            valueName: "factor"))
    var factor: [String] = []

    var ids: Set<ID<Factor>> { Set(factor.map { ID($0) }) }
}

/// `consilium appraise CONDITION [--factor F]…`
struct AppraiseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appraise",
        abstract: "Show every candidate of a condition with what the sources list for these factors.")

    @Argument(help: "The condition's id, e.g. ptsd.")
    var condition: String

    @OptionGroup var factors: FactorOptions

    @Flag(help: "Write JSON; docs/json.md describes it.")
    var json = false

    @OptionGroup var source: ContentSource

    func run() throws {
        let library = try source.library()
        let condition = try library.required(condition: condition)
        let appraisal = try told { () throws(AppraisalError) in
            try Appraisal(library: library, condition: condition.id, factors: factors.ids)
        }
        if json { return try Output.write(json: AppraisalJSON(appraisal, library)) }
        try Output.write(library.appraisalDocument(appraisal).text())
    }
}

/// Tells an appraisal's error as a failure of the command.
func told<Value>(_ body: () throws(AppraisalError) -> Value) throws(Failure) -> Value {
    do {
        return try body()
    } catch {
        throw Failure(Output.harmless("\(error)"))
    }
}
