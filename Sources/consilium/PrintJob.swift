import Appraisal
import ArgumentParser
import Documents
import Knowledge
import Rendering

/// What is to be printed, for whom, and how.
struct PrintJob {
    /// A condition stands for its pathway.
    let entry: EntryReference
    /// Candidates of the condition; only a condition takes any.
    var selected: [String] = []
    /// What the person brings; only a condition's pathway takes it, a page for patients never.
    var factors: Set<ID<Factor>> = []
    var reader = Reader.clinician
    var format = PrintFormat.text
    /// Text only: in pages for a line printer.
    var isPaged = false
}

/// Whom a printed page is for.
enum Reader: String, CaseIterable, ExpressibleByArgument {
    case clinician, patient
}

extension Library {
    /// A job as the bytes that go to a file, a pipe or a printer.
    func rendered(_ job: PrintJob) throws -> [UInt8] {
        if job.isPaged, job.format != .text {
            throw Failure("--pages goes with text; \(job.format.rawValue) has pages of its own or none")
        }
        let document = try document(for: job)
        switch job.format {
        case .text: return Array((job.isPaged ? document.pages(edition) : document.text()).utf8)
        case .markdown: return Array(document.markdown.utf8)
        case .html: return Array(document.html(edition).utf8)
        case .pdf: return try typeset(roff: document.roff(edition, size: job.reader == .patient ? 11.5 : 9.5))
        case .json, .fhir:
            guard job.reader == .clinician else { throw Failure("--for patient is for people; choose another --format") }
            guard job.factors.isEmpty else {
                throw Failure("--factor does not go with \(job.format.rawValue); 'consilium appraise --json' says what factors change")
            }
            return try Array(
                (job.format == .json ? json(job.entry, selected: job.selected) : fhir(job.entry, selected: job.selected)).utf8)
        }
    }

    /// What is printed for a job: a condition's pathway or its page for patients, anything else whole.
    private func document(for job: PrintJob) throws -> Document {
        if case .condition(let id) = job.entry, let condition = conditions[id] {
            let candidates = options(for: id).map(\.approach.text)
            for approach in job.selected where !candidates.contains(approach) {
                throw Failure.unknown(approach, "candidate of '\(id)'", among: candidates)
            }
            let selected = job.selected.map { ID<Approach>($0) }
            switch job.reader {
            case .clinician:
                let appraisal = try told { () throws(AppraisalError) in
                    try Appraisal(library: self, condition: id, factors: job.factors)
                }
                return pathwayDocument(for: condition, selected: selected, appraisal: job.factors.isEmpty ? nil : appraisal)
            case .patient:
                guard job.factors.isEmpty else {
                    throw Failure("--factor does not go with --for patient: that page knows nothing of a person")
                }
                return patientDocument(for: condition, selected: selected)
            }
        }
        let kind = job.entry.kindWithArticle
        for (option, isGiven) in [
            ("--for patient", job.reader == .patient), ("--select", !job.selected.isEmpty),
            ("--factor", !job.factors.isEmpty),
        ] where isGiven {
            throw Failure("\(option) goes with a condition; '\(job.entry.id)' is \(kind)")
        }
        // Invariant: the entry was found in this library.
        return self.document(for: job.entry)!.whole(self)
    }
}
