import Foundation
import Testing

/// Printing through CUPS: with a server of our own where it is installed, and without any.
@Suite struct PrinterTests {
    private static func isServerThere() -> Bool {
        if !PrintServer.isInstalled {
            print("NOT TESTED: printing, because CUPS is not here; install cups-daemon and cups-client ('make test' does)")
        }
        return PrintServer.isInstalled
    }

    @Test(.enabled(if: isServerThere())) func aJobFromTheCommandToThePaper() throws {
        let server = try PrintServer()
        let there = ["CUPS_SERVER": server.address]
        func failure(_ sentence: String) -> Program.Run { Program.Run(status: 1, errors: "consilium: \(sentence)\n") }

        let none = "no printer is set up; CUPS sets one up with 'lpadmin' or at http://localhost:631"
        #expect(try withoutLibrary("printers", there) == failure(none))

        for name in ["ward", "office"] { try server.run("/usr/sbin/lpadmin", "-p", name, "-v", "paper:/\(name)", "-E") }
        #expect(try withoutLibrary("printers", there) == Program.Run(output: "office\nward\n"))
        try server.run("/usr/sbin/lpadmin", "-d", "ward")
        #expect(try withoutLibrary("printers", there) == Program.Run(output: "office\nward\tdefault\n"))
        #expect(
            try withoutLibrary("printers --json", there).output == """
                [
                  {
                    "isDefault" : false,
                    "name" : "office"
                  },
                  {
                    "isDefault" : true,
                    "name" : "ward"
                  }
                ]

                """)

        for (number, format) in [("1", "text"), ("2", "markdown")] {
            #expect(
                try consilium("print", "ptsd", "--format", format, "--printer", "ward", environment: there)
                    == Program.Run(output: "sent to ward as job ward-\(number)\n"))
            #expect(try server.paper(job: number) == consilium("print", "ptsd", "--format", format).output)
        }

        #expect(
            try consilium("print", "ptsd", "--printer", "wart", environment: there)
                == failure("no printer has the name 'wart'; did you mean 'ward'?"))
        #expect(
            try consilium("print", "ptsd", "--printer", "$(touch x); nowhere", environment: there)
                == failure("no printer has the name '$(touch x); nowhere'; 'consilium printers' lists those that are there"))
        try server.run("/usr/sbin/cupsreject", "office")
        #expect(
            try consilium("print", "ptsd", "--printer", "office", environment: there)
                == failure("the printer 'office' did not take it: Destination \"office\" is not accepting jobs"))

        server.stop()
        let silent = "CUPS is installed, but its server does not answer; start the service 'cups', then try again"
        #expect(try withoutLibrary("printers", there) == failure(silent))
        #expect(try consilium("print", "ptsd", "--printer", "ward", environment: there) == failure(silent))
    }

    @Test func withoutCUPSThePackageIsNamed() throws {
        for (line, program) in [("print ptsd --printer ward", "lp"), ("printers", "lpstat")] {
            let content = line == "printers" ? "" : "--content $library"
            #expect(
                try shell("PATH=/nowhere; $consilium \(line) \(content)") == Program.Run(
                    status: 1,
                    errors: "consilium: no printer can be reached: '\(program)' is not installed; it comes with the Debian package 'cups-client'\n"))
        }
    }

    /// `printers` reads no library and takes no `--content`.
    private func withoutLibrary(_ line: String, _ environment: [String: String]) throws -> Program.Run {
        try Program.run(Program.path, line.split(separator: " ").map(String.init), environment: environment)
    }
}
