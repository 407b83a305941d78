import Testing

@Suite struct CiteTests {
    @Test func bibTeX() throws {
        #expect(
            try consilium("cite") == Program.Run(
                output: """
                    @article{fox2020-trial,
                      author  = {Fox, A. B. and Hare, C.},
                      title   = {Helmets against fear},
                      journal = {Journal of Trials},
                      year    = {2020},
                      volume  = {12},
                      number  = {3},
                      pages   = {1--10},
                      doi     = {10.1000/trial.2020},
                      urldate = {2026-11-21},
                      annote  = {Randomised trial; read at the source or in a copy of it.},
                    }

                    @article{lynx2021-review,
                      author  = {Lynx, Z. and others},
                      title   = {Exposure pooled},
                      journal = {Reviews},
                      year    = {2021},
                      pmid    = {12345},
                      url     = {https://pubmed.ncbi.nlm.nih.gov/12345/},
                      urldate = {2026-11-21},
                      annote  = {Meta-analysis; read as an abstract or excerpt.},
                    }

                    @techreport{owl2023-guideline,
                      author      = {{Owl Institute}},
                      title       = {Guideline on fear},
                      institution = {Owl Institute},
                      year        = {2023},
                      url         = {https://example.org/guideline},
                      urldate     = {2026-11-21},
                      annote      = {Guideline; read in somebody else's account of it. Note: read in a digest},
                    }

                    """))
    }

    @Test func ris() throws {
        let lines = """
            TY  - JOUR
            ID  - lynx2021-review
            AU  - Lynx, Z.
            AU  - others
            TI  - Exposure pooled
            JO  - Reviews
            PY  - 2021
            AN  - 12345
            DB  - PubMed
            UR  - https://pubmed.ncbi.nlm.nih.gov/12345/
            N1  - Meta-analysis; read as an abstract or excerpt.
            Y2  - 2026/11/21/
            ER  - \("")

            """
        #expect(
            try consilium("cite", "lynx2021-review", "--format", "ris")
                == Program.Run(output: lines.replacing("\n", with: "\r\n")))
    }

    @Test func cslJSON() throws {
        let run = try consilium("cite", "owl2023-guideline", "fox2020-trial", "--format", "csl-json")
        #expect(run == Program.Run(output: try expected("cite.csl.json", recording: run.output)))
    }

    @Test(arguments: [
        ("fox2020-trial", ["fox2020-trial"]), ("sedatives", ["fox2020-trial"]),
        ("ptsd/vr-exposure", ["fox2020-trial", "lynx2021-review", "owl2023-guideline"]),
        ("waiting-list", ["fox2020-trial"]), ("pcl-5", ["fox2020-trial"]), ("helmets-cure", ["fox2020-trial"]),
        ("ptsd", ["fox2020-trial", "lynx2021-review", "owl2023-guideline"]),
    ])
    func anEntryStandsForTheWorksThatItCites(id: String, works: [String]) throws {
        let keys = try consilium("cite", id).output.split(separator: "\n").filter { $0.hasPrefix("@") }
            .map { String($0.split(separator: "{")[1].dropLast()) }
        #expect(keys.sorted() == works)
    }

    @Test func aWorkNamedTwiceIsGivenOnce() throws {
        #expect(try consilium("cite", "fox2020-trial", "sedatives", "fox2020-trial") == consilium("cite", "fox2020-trial"))
    }
}
