/// Sets roff as a PDF with groff. It runs twice: the first time to count the pages.
func typeset(roff: String) throws(Failure) -> [UInt8] {
    let input = Array(roff.utf8)
    // -S: no request may open a file or start a program, whatever the text holds.
    let laidOut = try groff(["-S", "-t", "-Tpdf", "-Z"], input)
    let pages = laidOut.split(separator: UInt8(ascii: "\n")).count { line in
        line.first == UInt8(ascii: "p") && line.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    return try groff(["-S", "-t", "-Tpdf", "-P-pa4", "-rPAGES=\(pages)"], input)
}

private func groff(_ arguments: [String], _ input: [UInt8]) throws(Failure) -> [UInt8] {
    let advice = "install the Debian package 'groff' ('groff-base' alone cannot make PDF), or choose another format"
    guard program(named: "groff") != nil else {
        throw Failure("a PDF is set by groff, which is not there; \(advice)")
    }
    let run = try runProcess("groff", arguments, input: input)
    guard run.status == 0 else {
        if run.errors.contains("DESC") || run.errors.contains("gropdf") {
            throw Failure("the groff that is there cannot make PDF; \(advice)")
        }
        let words = run.errors.split(separator: "\n").first.map(String.init) ?? "it said nothing"
        throw Failure("groff could not set the document: \(Output.harmless(words))")
    }
    return run.output
}
