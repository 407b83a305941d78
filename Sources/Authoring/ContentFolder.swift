import FoundationEssentials

/// Reads the files of a content folder.
public enum ContentFolder {
    /// No authored file comes near this size; a larger one is a mistake or an attack.
    static let largestFile = 1 << 20

    public enum Failure: Error, Hashable, CustomStringConvertible {
        case unreadable(String)
        case notAFolder(String)

        public var description: String {
            switch self {
            case .unreadable(let path):
                "content folder '\(path)' cannot be read; check the path and its permissions"
            case .notAFolder(let path): "'\(path)' is no folder; name a folder made like Content/"
            }
        }
    }

    /// All `.md` and `.yaml` files below a folder, sorted by path; what cannot be taken in is told as a problem.
    /// Links are not followed, so that a folder can't lead out of itself or round in circles.
    public static func read(_ path: String) throws(Failure) -> (files: [SourceFile], problems: [Problem]) {
        let manager = FileManager.default
        var isFolder = false
        guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { throw .unreadable(path) }
        guard isFolder else { throw .notAFolder(path) }
        // The folder itself may be given as a link; the final dot leads to what it points at.
        let root = path + "/."
        guard let names = try? manager.subpathsOfDirectory(atPath: root) else { throw .unreadable(path) }

        var files: [SourceFile] = []
        var problems: [Problem] = []
        for name in names.sorted() where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            let full = root + "/" + name
            let place = Location(path: name, line: 1, column: 1)
            guard let attributes = try? manager.attributesOfItem(atPath: full),
                let type = attributes[.type] as? FileAttributeType
            else {
                problems.append(Problem(place, "cannot be read; check its name and permissions"))
                continue
            }
            switch type {
            case .typeDirectory: continue
            case .typeSymbolicLink:
                problems.append(Problem(place, "a link; put the file itself here, links are not followed"))
                continue
            case .typeRegular: break
            default:
                problems.append(Problem(place, "no regular file; remove it"))
                continue
            }
            guard name.hasSuffix(".md") || name.hasSuffix(".yaml") else {
                problems.append(Problem(place, "content is .md and .yaml; rename the file or take it out"))
                continue
            }
            if let size = attributes[.size] as? UInt64, size > UInt64(largestFile) {
                problems.append(Problem(place, "larger than \(largestFile >> 20) MiB; split it"))
                continue
            }
            guard let data = manager.contents(atPath: full) else {
                problems.append(Problem(place, "cannot be read; check its name and permissions"))
                continue
            }
            guard let text = String(validating: data, as: UTF8.self) else {
                problems.append(Problem(place, "not valid UTF-8; save the file as UTF-8"))
                continue
            }
            files.append(SourceFile(path: name, text: text))
        }
        return (files, problems)
    }
}
