/// Words of grammar. They count in names only, and in a query that has no other word.
enum StopWords {
    static func contains(_ letters: [UInt16]) -> Bool { letters.count <= 7 && all.contains(letters) }

    private static let all: Set<[UInt16]> = Set(
        """
        a about after all also am an and any are as at be because been before being but by can cannot cant could \
        did didnt do does doesnt doing dont each for from had has have having he her his how i if in into is isnt \
        it its just me more most my no nor not of on or other our out over own s same she should so some such t \
        than that the their them then there these they this those through to too under up very was we were what \
        when where which while who whom why will with wont would you your
        """.split(separator: " ").map { Array($0.utf16) })
}
