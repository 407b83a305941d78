import Authoring
import Foundation
import Knowledge
import Testing

@testable import Search

/// A query and what it should find, by grade: 2 is meant, 1 is fine too.
struct Judgement {
    let query: String
    let grades: [String: Int]

    /// - Parameter line: `query | meant, … | fine too, …`
    init(line: some StringProtocol) {
        let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        query = parts[0]
        var grades: [String: Int] = [:]
        for (grade, list) in zip([2, 1], parts.dropFirst()) {
            for entry in list.split(separator: ",") { grades[entry.trimmingCharacters(in: .whitespaces)] = grade }
        }
        self.grades = grades
    }

    func grade(_ entry: EntryReference) -> Int { grades["\(entry.kind):\(entry.id)"] ?? grades[entry.id] ?? 0 }

    static func all() throws -> [Judgement] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "queries.txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.map { Judgement(line: $0) }
    }
}

/// How well lists of grades, best hit first, answer their queries.
struct Relevance {
    /// Queries whose first hit, or one of the first three, is meant.
    private(set) var successAt1 = 0.0
    private(set) var successAt3 = 0.0
    /// The mean of 1 / rank of the first hit that is meant.
    private(set) var reciprocalRank = 0.0
    /// Gain 2^grade − 1, discounted by log2(rank + 1), against the best order there is; of the first ten.
    private(set) var gainAt10 = 0.0

    init(_ answers: [(found: [Int], judged: [Int])]) {
        let count = Double(answers.count)
        for answer in answers {
            let rank = answer.found.firstIndex(of: 2)
            successAt1 += rank == 0 ? 1 / count : 0
            successAt3 += rank.map { $0 < 3 } ?? false ? 1 / count : 0
            reciprocalRank += rank.map { 1 / Double($0 + 1) / count } ?? 0
            gainAt10 += Self.gain(answer.found) / Self.gain(answer.judged.sorted(by: >)) / count
        }
    }

    private static func gain(_ grades: [Int]) -> Double {
        zip(grades.prefix(10), 2...).reduce(0) { $0 + (pow(2, Double($1.0)) - 1) / log2(Double($1.1)) }
    }
}

@Suite("The judged queries")
struct JudgedTests {
    /// The shipped content.
    private static let library: Library? = {
        let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
        return try? authorLibrary(folder: "\(root)/Content").library
    }()

    @Test("The measures are what they are defined to be")
    func measures() {
        let relevance = Relevance([
            (found: [2, 0, 1], judged: [1, 2]), (found: [0, 0, 0, 2], judged: [2]), (found: [], judged: [2]),
        ])
        #expect(abs(relevance.successAt1 - 1 / 3.0) < 1e-12)
        #expect(abs(relevance.successAt3 - 1 / 3.0) < 1e-12)
        #expect(abs(relevance.reciprocalRank - (1 + 0.25) / 3) < 1e-12)
        let first = (3 + 1 / 2.0) / (3 + 1 / log2(3))
        #expect(abs(relevance.gainAt10 - (first + 1 / log2(5)) / 3) < 1e-12)
    }

    @Test("name entries that exist")
    func entries() throws {
        let library = try #require(Self.library)
        let judgements = try Judgement.all()
        #expect(judgements.count >= 250)
        #expect(Set(judgements.map(\.query)).count == judgements.count)
        for judgement in judgements {
            for name in judgement.grades.keys {
                let id = name.split(separator: ":").last.map(String.init) ?? name
                #expect(library.entry(id) != nil, "\(name) in “\(judgement.query)”")
            }
        }
    }

    /// The floor may only rise.
    @Test("find what is meant")
    func floor() throws {
        let index = SearchIndex(try #require(Self.library))
        let relevance = Relevance(
            try Judgement.all().map { judgement in
                (
                    found: index.search(judgement.query, limit: 10).hits.map { judgement.grade($0.entry) },
                    judged: Array(judgement.grades.values)
                )
            })
        print(
            "success@1 \(relevance.successAt1), @3 \(relevance.successAt3),",
            "MRR \(relevance.reciprocalRank), nDCG@10 \(relevance.gainAt10)")
        #expect(relevance.successAt1 >= 0.94)
        #expect(relevance.successAt3 >= 0.99)
        #expect(relevance.reciprocalRank >= 0.965)
        #expect(relevance.gainAt10 >= 0.97)
    }
}
