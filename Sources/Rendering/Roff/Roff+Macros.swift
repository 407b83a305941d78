/// The look of a typeset page: A4, Helvetica, one column, ragged right without hyphens.
///
/// Own macros and not `ms`: a title, three levels of headings, paragraphs, hanging items and works is all that a
/// document has.
/// - Parameters:
///   - title: escaped.
///   - foot: escaped; stands at the foot of each page.
///   - size: of the body in points.
func roffMacros(title: String, foot: String, size: Double) -> String {
    func points(_ share: Double) -> String {
        let tenths = Int((size * share * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
    let small = points(0.9)
    return """
    .ds TITLE \(title)
    .ds FOOT \(foot)
    .pl 29.7c
    .po 2.2c
    .nr LL 16.6c
    .ll \\n(LLu
    .lt \\n(LLu
    .fam H
    .ps \(points(1))
    .vs \(points(1.42))p
    .nh
    .na
    .ss 12 0
    .defcolor ink rgb 0.08 0.11 0.12
    .defcolor head rgb 0.04 0.31 0.36
    .defcolor faint rgb 0.27 0.33 0.36
    .defcolor line rgb 0.70 0.76 0.79
    .defcolor caution rgb 0.54 0.26 0
    .defcolor danger rgb 0.64 0.09 0.11
    .gcolor ink
    .ds PDFHREF.COLOUR 0.04 0.31 0.36
    .ds PDFHREF.TEXT.COLOUR head
    .\\" A box to tick, and the empty sign of a certainty.
    .char \\[u2610] \\v'0.5p'\\D't 0.7p'\\D'l 8p 0'\\D'l 0 -8p'\\D'l -8p 0'\\D'l 0 8p'\\h'8p'\\v'-0.5p'
    .char \\[u25EF] \\h'0.05m'\\v'-0.32m'\\D'c 0.66m'\\v'0.32m'\\h'0.05m'
    .fchar \\[u0151] \\o'o\\[a"]'
    .fchar \\[u0150] \\o'O\\[a"]'
    .fchar \\[u0171] \\o'u\\[a"]'
    .fchar \\[u0170] \\o'U\\[a"]'
    .\\" Head and foot of a page. The first page carries its title itself.
    .de HD
    .pdfmarksuspend
    .ev page
    'sp 1.2c
    .if \\\\n%>1 .tl "\\m[faint]\\s[8]\\\\*[TITLE]\\s[0]\\m[ink]""
    'sp |2.3c
    .ev
    .pdfmarkrestart
    .ns
    ..
    .de FT
    .pdfmarksuspend
    .ev page
    'sp |28.1c
    .lt \\\\n(LLu
    .ie r PAGES .tl "\\m[faint]\\s[8]\\\\*[FOOT]""Page % of \\\\n[PAGES]\\s[0]\\m[ink]"
    .el .tl "\\m[faint]\\s[8]\\\\*[FOOT]""Page %\\s[0]\\m[ink]"
    'bp
    .ev
    .pdfmarkrestart
    ..
    .ev page
    .fam H
    .lt \\n(LLu
    .ev
    .wh 0 HD
    .wh -2.4c FT
    .\\" A row of a forest plot: words and figure from one line downwards, then between them the ticks' lines and the drawing.
    .de FS
    .br
    .in 0
    .sp .4v
    .ne 4v
    ..
    .de FN
    .br
    .in 0
    .sp .3v
    .ps \(small)
    .gcolor faint
    ..
    .de FT1
    .br
    .in 5.4c
    .ps \(small)
    ..
    .de FT2
    .br
    .ps \(points(1))
    .in 0
    ..
    .de FR
    .br
    .ne \\\\$1
    .mk FY
    .in 0
    .ll 5.0c
    .ps \(small)
    ..
    .de FM
    .br
    .mk FB
    .sp |\\\\n[FY]u
    .ll \\\\n(LLu
    .in 12.2c
    ..
    .de FG
    .br
    .mk FC
    .if \\\\n[FC]>\\\\n[FB] .nr FB \\\\n[FC]
    .nr FH \\\\n[FB]-\\\\n[FY]+.2v
    .sp |\\\\n[FY]u
    .in 5.4c
    ..
    .de FX
    .br
    .mk FC
    .if \\\\n[FC]>\\\\n[FB] .nr FB \\\\n[FC]
    .sp |\\\\n[FB]u
    .sp .2v
    .in 0
    .ps \(points(1))
    ..
    .\\" Title, and three levels of headings: bookmark, words. A heading keeps room for what it heads.
    .de TT
    .pdfbookmark 1 \\\\$1
    .gcolor head
    .ft B
    .ps \(points(2))
    .vs \(points(2.45))p
    \\\\$2
    .br
    .ft
    .ps
    .vs
    .gcolor ink
    .sp .4v
    ..
    .de H1
    .br
    .in 0
    .sp 1.5v
    .ne 7v
    .pdfbookmark 2 \\\\$1
    .gcolor head
    .ft B
    .ps \(points(1.45))
    .vs \(points(1.8))p
    \\\\$2
    .br
    .ft
    .ps
    .vs
    .gcolor line
    .sp -.6v
    \\D'l \\\\n(LLu 0'
    .br
    .gcolor ink
    ..
    .de H2
    .br
    .in 0
    .sp 1.1v
    .ne 6v
    .pdfbookmark 3 \\\\$1
    .gcolor head
    .ft B
    .ps \(points(1.2))
    \\\\$2
    .br
    .ft
    .ps
    .gcolor ink
    ..
    .de H3
    .br
    .in 0
    .sp .8v
    .ne 5v
    .ft B
    \\\\$2
    .br
    .ft
    ..
    .\\" Paragraph; item, box to tick and numbered work, each with its sign hanging; detail under an item.
    .de PP
    .br
    .in 0
    .sp .5v
    .ne 2v
    ..
    .de LI
    .br
    .sp .25v
    .in 12p
    .ne 2v
    \\h'-11p'\\Z'\\[bu]'\\h'11p'\\c
    ..
    .de CK
    .br
    .sp .35v
    .in 16p
    .ne 2v
    \\h'-16p'\\Z'\\[u2610]'\\h'16p'\\c
    ..
    .de RF
    .br
    .sp .25v
    .in 24p
    .ne 2v
    .ps \(small)
    .pdfhref M -N ref-\\\\$1
    \\h'-24p'\\Z'\\\\$1.'\\h'24p'\\c
    ..
    .de DT
    .br
    .ps \(small)
    .gcolor faint
    ..
    .de DE
    .br
    .ps \(points(1))
    .gcolor ink
    ..
    """
}
