import Knowledge
import Testing

@testable import Pack

@Suite("A pack gives back the library that went in")
struct LibraryPackTests {
    @Test("Every kind of entry comes back equal, with every field set and with every field left out")
    func roundTrip() throws {
        let library = try LibraryPack.open(untrusted: LibraryPack.pack(small))
        #expect(library.edition == small.edition)
        #expect(library.groups == small.groups)
        #expect(Array(library.conditions) == Array(small.conditions))
        #expect(Array(library.approaches) == Array(small.approaches))
        #expect(Array(library.options) == Array(small.options))
        #expect(Array(library.pathways) == Array(small.pathways))
        #expect(Array(library.measures) == Array(small.measures))
        #expect(Array(library.claims) == Array(small.claims))
        #expect(Array(library.references) == Array(small.references))
        #expect(Array(library.terms) == Array(small.terms))
        #expect(Array(library.factors) == Array(small.factors))
        #expect(library.options(for: "ptsd") == ["ptsd/vr", "ptsd/emdr"])
    }

    @Test("Trusted bytes open to the same library")
    func trusted() throws {
        let bytes = LibraryPack.pack(small)
        let library = try LibraryPack.open(trusted: PackedBytes(bytes))
        #expect(LibraryPack.pack(library) == bytes)
    }

    @Test("The same library gives the same bytes")
    func sameBytes() throws {
        #expect(LibraryPack.pack(small) == LibraryPack.pack(small))
        let again = try LibraryPack.open(untrusted: LibraryPack.pack(small))
        #expect(LibraryPack.pack(again) == LibraryPack.pack(small))
    }

    @Test("Every value of every fixed set comes back")
    func fixedSets() throws {
        func comesBack<Value: Packable & CaseIterable & Equatable>(_ type: Value.Type) throws -> Bool {
            var writer = PackWriter()
            writer.array(Array(Value.allCases))
            var reader = PackReader(PackedBytes(writer.bytes))
            return try reader.array(of: Value.self) == Array(Value.allCases)
        }
        #expect(try comesBack(Approach.Family.self))
        #expect(try comesBack(Knowledge.Option.Role.self))
        #expect(try comesBack(Finding.Comparison.self))
        #expect(try comesBack(Finding.Metric.self))
        #expect(try comesBack(Finding.Favours.self))
        #expect(try comesBack(Finding.Direction.self))
        #expect(try comesBack(Certainty.self))
        #expect(try comesBack(Position.Stance.self))
        #expect(try comesBack(Caution.Level.self))
        #expect(try comesBack(Claim.Verdict.self))
        #expect(try comesBack(Reference.Kind.self))
        #expect(try comesBack(Reference.Reading.self))
    }
}

@Suite("A pack from elsewhere cannot crash the program")
struct HostilePackTests {
    private let bytes = LibraryPack.pack(small)

    @Test("Cut short anywhere, it is refused")
    func truncated() {
        for length in bytes.indices {
            let expected: PackError = length < 9 ? .notAPack : .damaged
            #expect(throws: expected, "cut at \(length)") { try LibraryPack.open(untrusted: Array(bytes[..<length])) }
        }
    }

    @Test("With any byte changed, it is refused or is a library that can be read to the end")
    func flipped() {
        var refused = 0
        for position in bytes.indices {
            for change in [0x01, 0x80, 0xFF] as [UInt8] {
                var damaged = bytes
                damaged[position] ^= change
                guard let library = try? LibraryPack.open(untrusted: damaged) else {
                    refused += 1
                    continue
                }
                #expect(LibraryPack.pack(library).count <= damaged.count)
            }
        }
        // A changed letter is a letter still; a changed length, count or sign is not.
        #expect(refused > bytes.count / 2)
    }

    @Test("Bytes after the end are refused")
    func trailing() {
        #expect(throws: PackError.damaged) { try LibraryPack.open(untrusted: bytes + [0]) }
    }

    @Test("Something else than a pack is told from a damaged one and from one of another version")
    func messages() {
        for other in [[], Array("name: PTSD".utf8), Array("CONSILIUN".utf8)] as [[UInt8]] {
            #expect(throws: PackError.notAPack) { try LibraryPack.open(untrusted: other) }
        }
        var newer = bytes
        newer[9] = 7
        #expect(throws: PackError.otherVersion(7)) { try LibraryPack.open(untrusted: newer) }
        #expect(
            "\(PackError.notAPack)" == "this is no packed library; make one with 'consilium pack DIR --output FILE'")
        #expect(
            "\(PackError.otherVersion(7))"
                == "the packed library has format 7, this program reads \(packVersion); pack it again with this program")
        #expect("\(PackError.damaged)" == "the packed library is cut short or damaged; pack it again")
    }

    @Test("A list longer than the bytes is refused before memory is reserved for it")
    func longList() {
        var writer = PackWriter()
        writer.count(1 << 50)
        var reader = PackReader(PackedBytes(writer.bytes))
        #expect(throws: PackError.damaged) { try reader.array(of: String.self) }
    }

    @Test("A number without an end is refused")
    func endlessNumber() {
        var reader = PackReader(PackedBytes(Array(repeating: 0xFF, count: 100)))
        #expect(throws: PackError.damaged) { try reader.count() }
    }

    @Test("Numbers that are none, reversed intervals and days that do not exist are refused")
    func impossibleValues() {
        func refuses<Value: Packable>(_ type: Value.Type, _ write: (inout PackWriter) -> Void) -> Bool {
            var writer = PackWriter()
            write(&writer)
            var reader = PackReader(PackedBytes(writer.bytes))
            return (try? Value(unpacking: &reader)) == nil
        }
        for number in [Double.nan, .infinity, -.infinity] { #expect(refuses(Double.self) { $0.double(number) }) }
        #expect(
            refuses(Finding.Interval.self) {
                $0.double(2)
                $0.double(1)
            })
        #expect(
            refuses(Day.self) {
                $0.count(2026)
                $0.count(2)
                $0.count(30)
            })
        #expect(refuses(Bool.self) { $0.byte(2) })
        #expect(refuses(String.self) { $0.append(bytes: [2, 0xC3, 0x28]) })
    }

    @Test("Emphasis without an end is refused, not followed")
    func endlessNesting() {
        // An emphasis that holds one inline, which is an emphasis that holds one inline …
        var reader = PackReader(PackedBytes(Array(repeating: 1, count: 1_000_000)))
        #expect(throws: PackError.damaged) { try Prose.Inline(unpacking: &reader) }
    }
}

extension PackWriter {
    fileprivate mutating func append(bytes: [UInt8]) { for byte in bytes { self.byte(byte) } }
}
