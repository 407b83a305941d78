import ArgumentParser

/// In this module `Option` is the command line's; the knowledge model's is `Knowledge.Option`.
typealias Option = ArgumentParser.Option
