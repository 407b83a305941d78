import Foundation

/// A CUPS server of our own on loopback, with a printer that puts each job into a file.
final class PrintServer {
    let address: String
    private let folder: Folder
    private var server: pid_t?

    static let isInstalled = ["/usr/sbin/cupsd", "/usr/sbin/lpadmin", "/usr/bin/lp"]
        .allSatisfy(FileManager.default.isExecutableFile)

    init() throws {
        folder = try Folder()
        let port = try Self.freePort()
        address = "127.0.0.1:\(port)"
        let root = folder.url.path
        try folder.write(
            """
            Listen \(address)
            WebInterface No
            Browsing Off
            <Location />
            Order allow,deny
            Allow from 127.0.0.1
            </Location>
            <Policy default>
            <Limit All>
            Order deny,allow
            </Limit>
            </Policy>

            """, to: "etc/cupsd.conf")
        try folder.write(
            """
            Group lp
            SystemGroup root
            ServerBin \(root)/bin
            ServerRoot \(root)/etc
            StateDir \(root)/state
            CacheDir \(root)/cache
            RequestRoot \(root)/spool
            TempDir \(root)/tmp
            AccessLog \(root)/access
            ErrorLog \(root)/log
            PageLog \(root)/pages

            """, to: "etc/cups-files.conf")
        // CUPS calls a backend without arguments to ask what it is, and with the job's number first and its file sixth.
        try folder.write(
            """
            #!/bin/sh
            [ $# -gt 0 ] || { echo 'direct paper "Paper" "A folder"'; exit 0; }
            cat "$6" > "\(root)/paper/$1.part" && mv "\(root)/paper/$1.part" "\(root)/paper/$1"

            """, to: "bin/backend/paper")
        for name in ["state", "cache", "spool", "tmp", "paper", "bin/filter"] {
            try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path("bin/backend/paper"))
        // The server drops its rights before it runs a backend.
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.path("paper"))
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("bin/daemon"), withDestinationPath: "/usr/lib/cups/daemon")

        server = try Program.start(
            "/usr/sbin/cupsd", ["-f", "-c", folder.path("etc/cupsd.conf"), "-s", folder.path("etc/cups-files.conf")],
            in: folder.url, log: folder)
        try wait("the server") { try run("/usr/bin/lpstat", "-r").output == "scheduler is running\n" }
    }

    deinit { stop() }

    func stop() {
        guard let server else { return }
        kill(server, SIGTERM)
        Program.end(of: server)
        self.server = nil
    }

    @discardableResult
    func run(_ program: String, _ arguments: String...) throws -> Program.Run {
        try Program.run(program, arguments, environment: ["CUPS_SERVER": address])
    }

    /// What the printer has put out for a job.
    func paper(job: String) throws -> String {
        try wait("job \(job)") { try folder.names(in: "paper").contains(job) }
        return try folder.text("paper/\(job)")
    }

    /// Waits for at most ten seconds.
    private func wait(_ what: String, until holds: () throws -> Bool) throws {
        for _ in 0..<500 {
            if try holds() { return }
            usleep(20_000)
        }
        throw Program.Fault(description: "waited in vain for \(what): \((try? folder.text("log")) ?? "") \((try? folder.text("errors")) ?? "")")
    }

    /// A port of the loopback interface that nobody listens to at the moment.
    private static func freePort() throws -> UInt16 {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
            }
        }
        guard isBound else { throw Program.Fault(description: "no port is free on 127.0.0.1") }
        return UInt16(bigEndian: address.sin_port)
    }
}

extension Folder {
    func names(in name: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path(name)) }
}
