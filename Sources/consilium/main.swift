import Authoring
import Pack
let r = try authorLibrary(folder: CommandLine.arguments[1])
print(r.problems.count, r.library?.options.count ?? 0)
let b = LibraryPack.pack(r.library!)
print(b.count)
let c = ContinuousClock()
var t = c.now
let l = try LibraryPack.open(trusted: PackedBytes(b)); print(c.now - t, l.options.count); t = c.now
_ = try LibraryPack.open(untrusted: b); print(c.now - t)
