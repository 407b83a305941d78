import Appraisal
import ArgumentParser
import Documents
import Knowledge
import Rendering

extension PrintFormat: ExpressibleByArgument {}

/// What is to be printed, and how.
struct PrintJob {
    let subject: PrintSubject
    var factors: Set<ID<Factor>> = []
    var format = PrintFormat.text
    /// Text only: in pages for a line printer.
    var isPaged = false
}

extension Library {
    /// A job as the bytes that go to a file, a pipe or a printer.
    func rendered(_ job: PrintJob) throws -> [UInt8] {
        if job.isPaged, job.format != .text {
            throw Failure("--pages goes with text; \(job.format.rawValue) has pages of its own or none")
        }
        switch job.format {
        case .json: return try Array(json(job).utf8)
        case .fhir: return try Array(fhir(job).utf8)
        case .text, .markdown, .html, .pdf: break
        }
        let found = try told { () throws(AppraisalError) in try document(for: job.subject, factors: job.factors) }
        guard let document = found else { throw Failure("there is nothing to print: the library does not hold it") }
        switch job.format {
        case .text: return Array((job.isPaged ? document.pages(edition) : document.text()).utf8)
        case .markdown: return Array(document.markdown.utf8)
        case .html: return Array(document.html(edition).utf8)
        case .pdf, .json, .fhir:
            // Patients get larger type.
            let isForPatient = if case .patientPage = job.subject { true } else { false }
            return try typeset(roff: document.roff(edition, size: isForPatient ? 11.5 : 9.5))
        }
    }

    private func json(_ job: PrintJob) throws -> String {
        switch job.subject {
        case .pathway(let id, let selected):
            guard let condition = conditions[id] else { throw Failure("no condition has the id '\(id)'") }
            return pathwayJSON(for: condition, selected: selected).text
        case .entry(let entry):
            // Invariant: the entry was found in this library.
            return try Output.json(DocumentJSON(entry, document(for: entry)!, self))
        case .comparison(let options):
            // Invariant: a comparison holds two candidates at least.
            let appraisal = try self.appraisal(of: options[0].condition, job.factors)
            return try Output.json(ComparisonJSON(options, appraisal, self))
        case .appraisal(let id): return try Output.json(AppraisalJSON(appraisal(of: id, job.factors), self))
        case .patientPage: throw Failure("a page for patients is for people; choose another format")
        }
    }

    private func fhir(_ job: PrintJob) throws(Failure) -> String {
        guard case .pathway(let id, let selected) = job.subject, let condition = conditions[id] else {
            throw Failure("fhir goes with a condition's pathway; choose another format")
        }
        return fhirBundle(for: condition, selected: selected).text
    }

    private func appraisal(of condition: ID<Condition>, _ factors: Set<ID<Factor>>) throws(Failure) -> Appraisal {
        try told { () throws(AppraisalError) in
            try Appraisal(library: self, condition: condition, factors: factors)
        }
    }
}
