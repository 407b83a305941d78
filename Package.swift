// swift-tools-version: 6.2
import PackageDescription

// The arrows of the design, kept by the compiler: a target imports only what stands above it here.
// Knowledge and Typography import nothing; only Terminal imports ncurses; only Authoring imports the
// YAML and Markdown parsers; only the executable reads arguments, environment, files and the clock.

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "consilium",
    products: [.executable(name: "consilium", targets: ["consilium"])],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .target(name: "Knowledge", swiftSettings: strict),
        .target(name: "Typography", swiftSettings: strict),

        .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .target(
            name: "Authoring", dependencies: ["Knowledge", "Typography", "CMark", "Yams"],
            swiftSettings: strict),
        .target(name: "Pack", dependencies: ["Knowledge"], swiftSettings: strict),
        .target(name: "Search", dependencies: ["Knowledge"], swiftSettings: strict),
        .target(name: "Appraisal", dependencies: ["Knowledge"], swiftSettings: strict),

        .target(
            name: "Documents", dependencies: ["Knowledge", "Typography", "Appraisal"],
            swiftSettings: strict),
        .target(name: "Rendering", dependencies: ["Documents", "Typography"], swiftSettings: strict),

        .target(name: "Screen", dependencies: ["Typography"], swiftSettings: strict),
        .target(
            name: "Browser",
            dependencies: ["Knowledge", "Search", "Appraisal", "Documents", "Screen", "Typography"],
            swiftSettings: strict),
        .systemLibrary(
            name: "CNcurses", pkgConfig: "ncursesw", providers: [.apt(["libncursesw5-dev"])]),
        .target(name: "Terminal", dependencies: ["Screen", "CNcurses"], swiftSettings: strict),

        .target(name: "BuiltinLibrary"),
        .executableTarget(
            name: "consilium",
            dependencies: [
                "Knowledge", "Authoring", "Pack", "Search", "Appraisal", "Documents", "Rendering",
                "Screen", "Browser", "Terminal", "BuiltinLibrary",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .target(name: "TestLibrary", dependencies: ["Authoring", "Knowledge"], path: "Tests/TestLibrary"),
        .testTarget(
            name: "BrowserTests", dependencies: ["Browser", "Documents", "Screen", "TestLibrary"], exclude: ["Screens"]),
        .testTarget(name: "PlayTests"),
        .testTarget(name: "KnowledgeTests", dependencies: ["Knowledge"], swiftSettings: strict),
        .testTarget(
            name: "AuthoringTests", dependencies: ["Authoring", "Knowledge"], swiftSettings: strict),
        .testTarget(name: "PackTests", dependencies: ["Pack", "Knowledge"], swiftSettings: strict),
        .testTarget(name: "ScreenTests", dependencies: ["Screen", "Typography"]),
        .testTarget(
            name: "TerminalTests", dependencies: ["Terminal", "Screen", "Typography", "CNcurses"],
            swiftSettings: strict),
        .testTarget(
            name: "AppraisalTests",
            dependencies: ["Knowledge", "Authoring", "Appraisal", "Documents", "Rendering"],
            exclude: ["Vignettes"], swiftSettings: strict),
        .testTarget(
            name: "DocumentsTests",
            dependencies: ["Knowledge", "Typography", "Appraisal", "Documents", "Rendering", "TestLibrary"],
            swiftSettings: strict),
        .testTarget(
            name: "SearchTests", dependencies: ["Search", "Knowledge", "Authoring"],
            exclude: ["Judged/queries.txt"], swiftSettings: strict),
        .testTarget(name: "ExchangeTests", dependencies: ["Rendering", "Knowledge"], swiftSettings: strict),
        .testTarget(
            name: "CommandTests", dependencies: ["Authoring", "TestLibrary"], exclude: ["Checkers", "Expected"],
            swiftSettings: strict),
        .testTarget(
            name: "RenderingTests",
            dependencies: [
                "Knowledge", "Authoring", "Appraisal", "Documents", "Rendering", "TestLibrary", "consilium",
            ],
            exclude: ["Expected"], swiftSettings: strict),
        .executableTarget(
            name: "searchbench", dependencies: ["Search", "Knowledge", "Authoring"], path: "Tests/SearchBench",
            exclude: ["search-bench.py", "texts.py", "relevance.py", "engines"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
