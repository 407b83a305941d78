import Testing

/// What each command writes for the small library, compared whole.
@Suite struct WholeOutputTests {
    @Test(arguments: [
        (
            "conditions",
            """
            specific-phobia\tSpecific phobia\tAnxiety disorders, 1 candidates
            ptsd\tPost-traumatic stress disorder\tTrauma and stress, 3 candidates

            """
        ),
        (
            "approaches",
            """
            exposure\tExposure\tPsychological
            sedatives\tSedatives\tPharmacological
            vr-exposure\tVR exposure\tDigital

            """
        ),
        ("measures", "pcl-5\tPCL-5: PTSD Checklist\t0-80\n"),
        ("claims", "helmets-cure\tHelmets cure fear in a week.\tcontradicted\n"),
        (
            "references",
            """
            fox2020-trial\tHelmets against fear\tFox et al. 2020, randomised trial
            lynx2021-review\tExposure pooled\tLynx et al. 2021, meta-analysis
            owl2023-guideline\tGuideline on fear\tOwl Institute 2023, guideline

            """
        ),
        (
            "factors",
            """
            epilepsy\tEpilepsy\tNerves
            sedatives\tTakes sedatives\tMedicines
            tried-therapy\tTherapy has been tried\tEarlier treatment

            """
        ),
        (
            "terms",
            "waiting-list\tWaiting list\tPeople who are treated later and serve as comparison until then.\n"
        ),
    ])
    func list(kind: String, output: String) throws {
        #expect(try consilium("list", kind) == Program.Run(output: output))
    }

    @Test func listAsJSON() throws {
        #expect(
            try consilium("list", "measures", "--json").output == """
                [
                  {
                    "detail" : "0-80",
                    "id" : "pcl-5",
                    "kind" : "measure",
                    "title" : "PCL-5: PTSD Checklist"
                  }
                ]

                """)
    }

    @Test(arguments: ["list options --json", "show pcl-5 --json", "show ptsd/vr-exposure --json", "search helmets --json"])
    func jsonOfOtherCommands(line: String) throws {
        let run = try shell("$consilium \(line) --content $library")
        let name = line.replacing("/", with: ".").replacing(" --json", with: "").replacing(" ", with: "-") + ".json"
        #expect(run == Program.Run(output: try expected(name, recording: run.output)))
    }

    @Test(arguments: [
        ("ptsd", "json", "ptsd.json"), ("ptsd", "fhir", "ptsd.fhir.json"),
        ("ptsd --select sedatives", "json", "ptsd-sedatives.json"),
        ("ptsd --select sedatives", "fhir", "ptsd-sedatives.fhir.json"),
        ("specific-phobia", "fhir", "specific-phobia.fhir.json"),
    ])
    func pathwayForPrograms(what: String, format: String, file: String) throws {
        let run = try shell("$consilium print \(what) --format \(format) --content $library")
        #expect(run == Program.Run(output: try expected(file, recording: run.output)))
    }

    @Test func everyOtherEntryPrintsTheJSONThatShowHas() throws {
        for id in ["vr-exposure", "ptsd/exposure", "pcl-5", "helmets-cure", "fox2020-trial", "epilepsy", "waiting-list"] {
            #expect(try consilium("print", id, "--format", "json") == consilium("show", id, "--json"))
        }
    }

    @Test func theEndingOfAFileChoosesTheFormat() throws {
        for (file, format) in [
            ("a.txt", "text"), ("a", "text"), ("a.md", "markdown"), ("a.json", "json"), ("a.fhir.json", "fhir"),
            ("a.b.html", "html"), ("A.HTM", "html"),
        ] {
            let folder = try Folder()
            #expect(try consilium("print", "ptsd", "--output", file, in: folder) == Program.Run())
            #expect(try folder.text(file) == consilium("print", "ptsd", "--format", format).output)
            #expect(try folder.names == [file])
        }
    }

    @Test func check() throws {
        let content = try smallLibrary.get()
        #expect(
            try Program.run(Program.path, ["check", content]) == Program.Run(
                output: """
                    no problems: 2 conditions, 3 approaches, 4 options, 4 findings, 5 positions, 1 measures, 1 claims, 1 terms, \
                    3 references

                    """))
    }

    @Test func packAndReadBack() throws {
        let folder = try Folder()
        let content = try smallLibrary.get()
        #expect(try Program.run(Program.path, ["pack", content, "--output", "small"], in: folder.url) == Program.Run())
        for arguments in [["list", "options"], ["print", "ptsd", "--format", "fhir"], ["cite"]] {
            let packed = try Program.run(Program.path, arguments + ["--content", folder.path("small")])
            #expect(try packed == Program.run(Program.path, arguments + ["--content", content]))
            #expect(packed.status == 0 && !packed.output.isEmpty)
        }
    }

    @Test func contentMayStandBeforeTheCommand() throws {
        let content = try smallLibrary.get()
        #expect(
            try Program.run(Program.path, ["--content", content, "list", "measures"]) == consilium("list", "measures"))
    }
}
